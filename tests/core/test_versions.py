from curriculum_studio.core.versions import Point, nearest_base


def graph(**parents):
    return {
        name: Point(tuple(above.split()), content=name.rstrip("_"))
        for name, above in parents.items()
    }


def test_the_nearest_common_version_is_the_base():
    versions = graph(a="", b="a", c="b", d="b", e="d")
    assert nearest_base(versions, "c", "e") == "b"
    assert nearest_base(versions, "e", "c") == "b"
    assert nearest_base(versions, "e", "e") == "e"
    assert nearest_base(versions, "a", "e") == "a"


def test_after_a_merge_the_base_is_what_was_merged():
    versions = graph(a="", b="a", c="a", m="b c", d="c")
    assert nearest_base(versions, "m", "d") == "c"


def test_strangers_have_no_base_but_equal_contents():
    assert nearest_base(graph(a="", b=""), "a", "b") is None
    assert nearest_base(graph(a="", b="a", a_="", c="a_"), "b", "c") == "a"


def test_parents_that_were_never_sent_are_no_obstacle():
    versions = graph(b="a", c="b", d="b lost")
    assert nearest_base(versions, "c", "d") == "b"
    assert nearest_base(versions, "lost", "d") is None
