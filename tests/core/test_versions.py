from curriculum_studio.core.versions import Point, common_versions, nearest_base


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


# --- lines that crossed -----------------------------------------------------------------------

CROSSED = graph(o="", a="o", b="o", c="a b", d="b a", e="c", f="d")


def both_ways(versions, one, two, known=None):
    known = versions if known is None else known
    found = common_versions(versions, one, two, known)
    assert common_versions(versions, two, one, known) == found
    return found


def test_lines_that_crossed_have_two_common_versions():
    assert both_ways(CROSSED, "e", "f") == ("a", "b")
    assert both_ways(CROSSED, "e", "b") == ("b",)
    assert both_ways(CROSSED, "e", "e") == ("e",)


def test_a_version_whose_state_is_gone_is_not_the_base_but_what_it_comes_from():
    assert both_ways(CROSSED, "e", "f", {"o", "b", "e", "f"}) == ("b",)
    assert both_ways(CROSSED, "e", "f", {"o", "e", "f"}) == ("o",)
    assert both_ways(CROSSED, "e", "f", {"e", "f"}) == ()


def test_what_went_back_to_an_earlier_text_comes_from_where_it_went_back():
    versions = {
        "one": Point((), "x"),
        "two": Point(("one",), "y"),
        "back": Point(("two",), "x"),
        "other": Point(("two",), "z"),
    }
    assert both_ways(versions, "back", "other") == ("two",)


def test_equal_contents_count_for_both_alike_and_crossing_ones_are_two():
    versions = graph(a="", b="a", a_="", c="a_")
    assert [versions[each].content for each in both_ways_by_content(versions, "b", "c")] == ["a"]
    turned = {
        "u": Point((), "x"),
        "v": Point(("u",), "y"),
        "m": Point((), "y"),
        "n": Point(("m",), "x"),
    }
    assert len(both_ways_by_content(turned, "v", "n")) == 2


def both_ways_by_content(versions, one, two):
    found = common_versions(versions, one, two, versions)
    other = common_versions(versions, two, one, versions)
    assert [versions[e].content for e in found] == [versions[e].content for e in other]
    return found
