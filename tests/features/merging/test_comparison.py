"""What two states of a document show side by side."""

from dataclasses import replace
from random import Random

import pytest

from curriculum_studio.core import tree
from curriculum_studio.core.document import Document
from curriculum_studio.core.edits import Remove, SetCell, SetPayload, apply
from curriculum_studio.core.text import OBJECT, Cell
from curriculum_studio.features.merging.model.comparison import (
    ChangedPlace,
    Comparison,
    UnchangedRun,
    compare,
)
from curriculum_studio.i18n import finish
from tests.helpers.documents import (
    after,
    first,
    long_standard,
    random_edits,
    small_standard,
    small_unit,
)

STANDARD = small_standard()


def say(document: Document, node: str, **texts: str) -> Document:
    return after(document, *(SetCell(node, each, Cell(text)) for each, text in texts.items()))


def only(comparison: Comparison) -> ChangedPlace:
    assert len(comparison.places) == 1
    return comparison.places[0]


def test_the_same_states_are_one_run():
    comparison = Comparison(STANDARD, small_standard())
    assert not comparison.places
    (run,) = comparison.rows
    assert isinstance(run, UnchangedRun)
    assert run.nodes[0] == STANDARD.id


def test_each_place_is_told_once_in_reading_order_between_what_stayed():
    order = [node.id for node in STANDARD.walk()]
    paragraphs = [node.id for node in STANDARD.walk() if node.kind == "paragraph"]
    now = say(STANDARD, paragraphs[2], zh="新", en="new")
    now = after(now, Remove(paragraphs[0]))
    comparison = Comparison(STANDARD, now)
    told = [each.node for each in comparison.places]
    assert told == sorted([paragraphs[0], paragraphs[2]], key=order.index)
    gone, changed = comparison.places
    assert gone.kinds == {"deleted"}
    assert changed.kinds == {"changed"}
    assert changed.languages == {"zh", "en"}
    runs = [each for each in comparison.rows if isinstance(each, UnchangedRun)]
    assert len(runs) == 3
    assert (comparison.count("deleted"), comparison.count("changed")) == (1, 1)


def test_what_went_stands_behind_the_sibling_that_it_followed():
    parent = next(
        each for each in STANDARD.nodes if len(STANDARD.children.get(each, ())) > 3 and each
    )
    known = STANDARD.children[parent]
    now = after(STANDARD, Remove(known[1]))
    rows = Comparison(STANDARD, now).rows
    at = next(at for at, row in enumerate(rows) if isinstance(row, ChangedPlace))
    following = rows[at + 1]
    assert isinstance(following, UnchangedRun)
    below = {each.id for each in now.walk(known[2])}
    assert following.nodes[0] in below


def test_a_branch_is_one_place_with_all_its_texts():
    table = first(STANDARD, "table")
    comparison = Comparison(STANDARD, after(STANDARD, Remove(table)))
    place = only(comparison)
    before, now = comparison.texts(place, "zh")
    cells = [n.text("zh") for n in STANDARD.walk(table) if n.kind == "cell" and n.text("zh")]
    assert now == ""
    assert [each for each in cells[:4] if OBJECT not in each and each not in before] == []
    assert comparison.state_of(place) is STANDARD


def test_what_came_reads_in_the_later_state():
    new = replace(tree.fresh_paragraph(), id="new").with_cell("zh", Cell("照明宜采用感应控制。"))
    now = after(STANDARD, tree.inserted(STANDARD, first(STANDARD, "foreword"), 0, new))
    comparison = Comparison(STANDARD, now)
    place = only(comparison)
    assert place.kinds == {"added"}
    assert comparison.texts(place, "zh") == ("", "照明宜采用感应控制。")
    assert comparison.state_of(place) is now


def test_moved_and_rewritten_is_one_place():
    warning, table = first(STANDARD, "warning"), first(STANDARD, "table")
    now = after(STANDARD, *tree.moved(STANDARD, warning, STANDARD.nodes[table].parent, 0))
    place = only(Comparison(STANDARD, say(now, warning, zh="小心！")))
    assert place.kinds == {"moved", "changed"}
    assert place.moved is not None
    assert place.moved.before[0] == STANDARD.nodes[warning].parent


def test_a_setting_is_told_beside_the_words():
    table = first(STANDARD, "table")
    payload = replace(STANDARD.nodes[table].payload, header_rows=2)
    place = only(Comparison(STANDARD, after(STANDARD, SetPayload(table, payload))))
    assert [(each.field, each.before, each.after) for each in place.settings] == [
        ("header_rows", 1, 2)
    ]
    assert not place.languages


def test_a_confirmed_translation_is_counted_and_no_place():
    node = first(STANDARD, "paragraph")
    cell = STANDARD.nodes[node].cell("en")
    confirmed = replace(cell, text=cell.text or "x", status="confirmed")
    before = say(STANDARD, node, en=confirmed.text)
    comparison = Comparison(before, after(before, SetCell(node, "en", confirmed)))
    assert not comparison.places
    assert comparison.states == 1


@pytest.mark.parametrize(
    ("before", "now", "verbs", "numbers"),
    [
        ("学校应按周记录用电。", "学校应按月记录用电。", False, False),
        ("学校应每周记录1次。", "学校宜每周记录1次。", True, False),
        ("不应少于2 h。", "不应少于3 h。", False, True),
        ("照明应节能。", "照明节能。", True, False),
        ("间隔不大于5 m。", "间隔不大于5 km。", False, True),
    ],
)
def test_verbs_and_numbers_that_changed_are_known(before, now, verbs, numbers):
    node = first(STANDARD, "paragraph")
    comparison = finish(compare(say(STANDARD, node, zh=before), say(STANDARD, node, zh=now)))
    place = only(comparison)
    assert comparison.verbs_changed(place) is verbs
    assert comparison.numbers_changed(place) is numbers


def test_a_requirement_that_came_or_went_is_a_change_of_verbs():
    node = first(STANDARD, "paragraph")
    before = say(STANDARD, node, zh="学校应设置回收点。")
    gone = Comparison(before, after(before, Remove(node)))
    assert gone.verbs_changed(only(gone))
    came = Comparison(after(before, Remove(node)), before)
    assert came.verbs_changed(only(came))


@pytest.mark.parametrize("seed", range(12))
@pytest.mark.parametrize("document", [small_standard(), small_unit(), long_standard(60)])
def test_every_change_is_in_one_place(document, seed):
    now = document
    for each in random_edits(document, Random(seed), 12):
        now = apply(now, each).document
    comparison = Comparison(document, now)
    placed = [change for place in comparison.places for change in place.changes]
    told = [each for each in comparison.changes.changes if getattr(each, "words", True)]
    assert sorted(map(id, placed)) == sorted(map(id, told))
    assert len({place.node for place in comparison.places}) == len(comparison.places)
