"""One place of a comparison reads as before, and nothing else changes."""

from dataclasses import replace
from random import Random

import pytest

from curriculum_studio.core import tree
from curriculum_studio.core.document import Document
from curriculum_studio.core.edits import (
    EditError,
    Insert,
    Place,
    Remove,
    SetCell,
    SetPayload,
    apply,
)
from curriculum_studio.core.text import Cell
from curriculum_studio.features.merging.model.comparison import Comparison
from curriculum_studio.features.merging.model.restoring import restoring
from tests.helpers.documents import after, first, random_edits, small_standard, small_unit

STANDARD = small_standard()


def back(before: Document, now: Document, node: str, present: Document | None = None) -> Document:
    comparison = Comparison(before, now)
    place = next(each for each in comparison.places if each.node == node)
    present = present or now
    return after(present, *restoring(comparison, place, present))


def test_words_in_all_languages_and_settings_come_back_together():
    table = first(STANDARD, "table")
    now = after(STANDARD, SetCell(table, "zh", Cell("新")), SetCell(table, "en", Cell("new")))
    payload = replace(now.nodes[table].payload, header_rows=2, numbered=False)
    now = after(now, SetPayload(table, payload))
    assert back(STANDARD, now, table).nodes == STANDARD.nodes


def test_the_state_and_base_of_a_translation_come_back():
    node = first(STANDARD, "paragraph")
    cell = Cell("Proposed by the association.", status="confirmed", based_on="abc")
    before = after(STANDARD, SetCell(node, "en", cell))
    now = after(before, SetCell(node, "en", Cell("Other words.")))
    assert back(before, now, node).nodes[node].cell("en") == cell


def test_a_deleted_branch_comes_back_to_its_place_with_its_ids():
    table = first(STANDARD, "table")
    now = after(STANDARD, Remove(table))
    restored = back(STANDARD, now, table)
    placed = {each.id: replace(each, rank="") for each in restored.walk(table)}
    assert placed == {each.id: replace(each, rank="") for each in STANDARD.walk(table)}
    assert restored.children == STANDARD.children


def test_other_changes_stay():
    node, other = [n.id for n in STANDARD.walk() if n.kind == "paragraph"][:2]
    now = after(STANDARD, SetCell(node, "zh", Cell("新")), SetCell(other, "zh", Cell("也新")))
    later = after(now, SetCell(other, "zh", Cell("更新")))
    restored = back(STANDARD, now, node, later)
    assert restored.nodes[node] == STANDARD.nodes[node]
    assert restored.nodes[other].text("zh") == "更新"


def into_new_clause():
    """A new clause that took in a paragraph that was there before."""
    paragraph = next(
        n.id
        for n in STANDARD.walk()
        if n.kind == "paragraph" and STANDARD.nodes[n.parent].kind == "clause"
    )
    clause = STANDARD.nodes[STANDARD.nodes[paragraph].parent]
    new = replace(clause, id="new", rank=clause.rank + "i")
    now = after(STANDARD, Insert((new,)), Place(paragraph, "new", "i"))
    return now, paragraph


def test_what_moved_into_a_new_clause_is_not_deleted_with_it():
    now, paragraph = into_new_clause()
    restored = back(STANDARD, now, "new")
    assert "new" not in restored
    assert restored.nodes[paragraph].parent == STANDARD.nodes[paragraph].parent


def test_a_new_clause_in_which_somebody_wrote_since_stays():
    now, _ = into_new_clause()
    added = tree.fresh_paragraph().with_cell("zh", Cell("后来写的。"))
    later = after(now, tree.inserted(now, "new", 0, added))
    with pytest.raises(EditError):
        back(STANDARD, now, "new", later)


@pytest.mark.parametrize("seed", range(8))
@pytest.mark.parametrize("document", [small_standard(), small_unit()])
@pytest.mark.no_cover
def test_restoring_place_after_place_leads_back_to_the_words_of_before(document, seed):
    now = document
    for each in random_edits(document, Random(seed), 8):
        now = apply(now, each).document
    for _ in range(40):
        comparison = Comparison(document, now)
        left = len(comparison.places)
        for place in comparison.places:
            try:
                now = after(now, *restoring(comparison, place, now))
            except EditError:
                continue
            break
        if not left or len(Comparison(document, now).places) >= left:
            break
    assert not Comparison(document, now).places
