"""Two offices that took in what the other one had, and both went on: several common states."""

from dataclasses import replace
from random import Random

import pytest
from hypothesis import given, settings

from curriculum_studio.core.document import Document
from curriculum_studio.core.edits import SetCell, SetKind, SetLead, SetPayload, apply
from curriculum_studio.core.kinds import KINDS
from curriculum_studio.core.merge.decision import Choice
from curriculum_studio.core.merge.merge_base import MergeBase, merge_base
from curriculum_studio.core.merge.resolution import resolution
from curriculum_studio.core.merge.tree_merge import Merged, merge
from curriculum_studio.core.text import Cell
from curriculum_studio.core.versions import Point, common_versions
from tests.core.merge.test_close_quarters import worked
from tests.core.merge.test_random_merges import STARTS, check, edited, seeds
from tests.core.merge.test_scenarios import (
    BASE,
    CLAUSE,
    FIRST,
    SECOND,
    WATER,
    Step,
    adds,
    done,
    moves,
    removes,
    says,
)

#: Who comes from what: both took in the other one's first state (`c`, `d`) and went on.
GRAPH = {
    "o": (),
    "a": ("o",),
    "b": ("o",),
    "c": ("a", "b"),
    "d": ("a", "b"),
    "e": ("c",),
    "f": ("d",),
}


def common(states: dict[str, Document]) -> MergeBase:
    alike = states["c"].nodes == states["d"].nodes
    said = {"d": "c"} if alike else {}
    graph = {each: Point(parents, said.get(each, each)) for each, parents in GRAPH.items()}
    versions = common_versions(graph, "e", "f", states)
    assert versions == (("c",) if alike else ("a", "b"))
    return merge_base(graph, versions, states, states.__getitem__)


def crossed(states: dict[str, Document]) -> Merged:
    """What comes of the last states of two offices, the same for both."""
    base = common(states)
    here = merge(base.document, states["e"], states["f"], base.contested)
    there = merge(base.document, states["f"], states["e"], base.contested)
    assert here.document.nodes == there.document.nodes
    assert [each.id for each in here.decisions] == [each.id for each in there.decisions]
    return here


def offices(
    one: list[Step], two: list[Step], choices: tuple[Choice, Choice], start: Document = BASE
) -> dict[str, Document]:
    """Both take in the other one's work, and decide what has to be decided."""
    a, b = done(start, *one), done(start, *two)
    states = {"o": start, "a": a, "b": b}
    for name, choice in zip("cd", choices, strict=True):
        merged = merge(start, a, b)
        document = merged.document
        for each in merged.decisions:
            document = apply(document, *resolution(document, each, choice)).document
        states[name] = document
    return states | {"e": states["c"], "f": states["d"]}


def test_what_one_side_wrote_after_the_crossing_fits():
    states = offices(
        [says(FIRST, "甲改了第一段。")], [says(SECOND, "乙改了第二段。")], ("mine",) * 2
    )
    states["e"] = done(states["c"], says(FIRST, "甲又改了第一段。"))
    states["f"] = done(states["d"], says(SECOND, "乙又改了第二段。"), says(WATER, "水"))
    result = crossed(states)
    assert not result.decisions
    own = result.document.nodes
    assert [own[each].text("zh") for each in (FIRST, SECOND, WATER)] == [
        "甲又改了第一段。", "乙又改了第二段。", "水",
    ]  # fmt: skip


def test_with_one_of_the_common_states_as_base_a_word_would_be_lost():
    """`a` alone as base takes what the other one decided for the only change there is."""
    one, two = [says(FIRST, "学校宜建立小组。")], [says(FIRST, "学校可建立小组。")]
    states = offices(one, two, ("mine", "theirs"))
    naive = merge(states["a"], states["e"], states["f"])
    assert not naive.decisions
    result = crossed(states)
    (open_,) = result.decisions
    assert (open_.kind, open_.field, open_.base) == ("text", "zh", None)
    assert {each.text for each in open_.alternatives} == {"学校宜建立小组。", "学校可建立小组。"}


def test_what_both_decided_alike_is_not_asked_again():
    one, two = [says(FIRST, "学校宜建立小组。")], [says(FIRST, "学校可建立小组。")]
    states = offices(one, two, ("theirs", "theirs"))
    states["e"] = done(states["c"], says(SECOND, "甲改了第二段。"))
    result = crossed(states)
    assert not result.decisions
    assert result.document.nodes[FIRST].text("zh") == "学校可建立小组。"


@pytest.mark.parametrize(
    ("one", "two", "kind"),
    [
        ([removes(CLAUSE)], [says(SECOND, "乙写了很多。")], "deleted"),
        ([moves(SECOND, WATER, 0)], [moves(SECOND, BASE.children[BASE.id][1], 0)], "place"),
        ([moves(SECOND, CLAUSE, 4)], [moves(SECOND, CLAUSE, 3)], "order"),
    ],
    ids=["deleted", "place", "order"],
)
def test_what_two_offices_decided_otherwise_is_decided_once_more(one, two, kind):
    start = done(BASE, adds(CLAUSE, 3, "第四段。", "4"), adds(CLAUSE, 4, "第五段。", "5"))
    states = offices(one, two, ("mine", "theirs"), start)
    result = crossed(states)
    assert kind in {each.kind for each in result.decisions}
    if kind == "deleted":
        assert result.document.nodes[SECOND].text("zh") == "乙写了很多。"


def test_three_common_states():
    extra = done(BASE, says(WATER, "丙改了水。"))
    graph = {each: Point(("o",), each) for each in "abp"} | {"o": Point((), "o")}
    graph |= {each: Point(("a", "b", "p"), each) for each in "ef"}
    one, two = done(BASE, says(FIRST, "甲。")), done(BASE, adds(CLAUSE, 3, "乙的新段。", "b"))
    states = {"o": BASE, "a": one, "b": two, "p": extra}
    versions = common_versions(graph, "e", "f", states)
    assert versions == ("a", "b", "p")
    found = merge_base(graph, versions, states, states.__getitem__)
    assert not found.contested
    assert found.document.nodes[WATER].text("zh") == "丙改了水。"
    assert found.document.nodes[FIRST].text("zh") == "甲。"
    assert len(found.document.children[CLAUSE]) == 4


def test_common_states_without_a_state_before_them_decide_more():
    one = done(BASE, says(FIRST, "甲。"), says(SECOND, "改。"), moves(SECOND, WATER, 0))
    two = done(BASE, adds(CLAUSE, 3, "乙的新段。", "b"), removes(SECOND))
    graph = {"a": Point((), "a"), "b": Point((), "b")}
    states = {"a": one, "b": two}
    found = merge_base(graph, ("a", "b"), states, states.__getitem__)
    assert (FIRST, "text", "zh") in found.contested
    result = merge(found.document, one, two, found.contested)
    assert {(each.node, each.kind) for each in result.decisions} >= {
        (FIRST, "text"),
        (SECOND, "deleted"),
    }


def check_crossing(seed: int) -> None:
    """Whatever two offices do before and after they took in each other's work."""
    rng = Random(seed)
    if rng.random() < 0.5:
        start = STARTS[rng.choice(sorted(STARTS))]

        def work(document: Document, _: str) -> Document:
            return edited(document, rng.randrange(10**6), rng.randint(0, 12))
    else:
        start = BASE

        def work(document: Document, office: str) -> Document:
            return worked(rng, f"{seed}{office}", document)

    states = {"o": start, "a": work(start, "a"), "b": work(start, "b")}
    for name in "cd":
        merged = merge(start, states["a"], states["b"])
        document = merged.document
        for each in merged.decisions:
            choice: Choice = rng.choice(("mine", "theirs", "both"))
            document = apply(document, *resolution(document, each, choice)).document
        states[name] = document
    states |= {"e": work(states["c"], "e"), "f": work(states["d"], "f")}
    base = common(states)
    check(base.document, states["e"], states["f"], base.contested)
    result = crossed(states)
    # What only one of them changed after the crossing is as he left it.
    for node in result.document.walk():
        three = [states[each].nodes.get(node.id) for each in "cef"]
        if states["c"].nodes == states["d"].nodes and all(each is not None for each in three):
            old, one, two = (each.cells for each in three)
            for language, cell in node.cells.items():
                if one.get(language) == old.get(language):
                    wanted = two.get(language)
                    assert wanted is None or cell.text == wanted.text


@settings(max_examples=25)
@given(seed=seeds)
@pytest.mark.no_cover
def test_whatever_was_done_before_and_after_the_crossing_comes_together(seed):
    check_crossing(seed)


@pytest.mark.campaign
def test_two_thousand_crossings():
    for seed in range(2_000):
        check_crossing(seed)


def test_a_text_that_one_took_out_and_the_other_kept_is_asked_about():
    def without(document):
        return (SetCell(SECOND, "en", None),)

    states = offices([without], [says(SECOND, "Written anew.", "en")], ("mine", "theirs"))
    (open_,) = crossed(states).decisions
    assert set(open_.alternatives) == {None, states["f"].nodes[SECOND].cells["en"]}
    assert isinstance(open_.alternatives[0] or open_.alternatives[1], Cell)


def test_all_that_two_first_states_say_otherwise_is_open():
    def turned(document: Document) -> Document:
        root = document.root
        return apply(
            document,
            SetPayload(root.id, replace(root.payload, number="T/ABC 9—2026")),
            SetLead(FIRST, "en"),
            SetKind(SECOND, "note", KINDS["note"].payload()),
        ).document

    one, two = BASE, done(turned(BASE), adds(CLAUSE, 3, "新段。", "n"), moves(WATER, BASE.id, 0))
    graph = {"a": Point((), "a"), "b": Point((), "b")}
    states = {"a": one, "b": two}
    found = merge_base(graph, ("a", "b"), states, states.__getitem__)
    assert found.contested >= {
        (BASE.id, "field", "number"),
        (FIRST, "lead", ""),
        (SECOND, "kind", ""),
        (WATER, "place", ""),
    }
    result = merge(found.document, one, two, found.contested)
    assert {"field", "lead", "kind", "place"} <= {each.kind for each in result.decisions}
