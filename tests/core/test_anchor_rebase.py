"""Comments go along with their words where a text is cut in two or joined to another one."""

from dataclasses import replace
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curriculum_studio.core import table_edits, table_grid, tree
from curriculum_studio.core.anchors import anchored, carried, find, may_carry
from curriculum_studio.core.codec import read_nested
from curriculum_studio.core.edits import EditError, SetCell, apply
from curriculum_studio.core.text import Cell
from tests.core.test_anchors_moved import (
    joining,
    known,
    marked,
    resembling,
    splitting,
    tabling,
    typing,
)
from tests.helpers.documents import nested, paragraph


def following(document, edits, anchor):
    after = apply(document, *edits).document
    return after, carried(document, after, edits, anchor)


def paragraphs():
    """A document with two paragraphs that resemble each other, and their ids."""
    clause = nested(
        "clause",
        paragraph("学校应节能。学校应节水。", "Save energy."),
        paragraph("学校应节水。", "Save water."),
        text={"zh": "要求"},
    )
    document = read_nested(nested("standard", clause, text={"zh": "标准"}), "two")
    first, second = (each.id for each in document.walk() if each.kind == "paragraph")
    return document, first, second


def words(document, anchor):
    found = find(document, anchor)
    assert found.state == "attached"
    return anchor.node, found.start


def test_a_split_takes_the_comments_behind_the_caret_along():
    document, first, _ = paragraphs()
    edits = tree.split(document, first, "zh", 6, tree.fresh("paragraph"))
    node = document.nodes[first]
    follower = edits[-1].nodes[0].id
    for start, where in ((0, (first, 0)), (3, (first, 3)), (6, (follower, 0)), (9, (follower, 3))):
        anchor = anchored(node, "zh", start, start + 2)
        after, moved = following(document, edits, anchor)
        assert words(after, moved) == where
    across = anchored(node, "zh", 5, 8)
    after, moved = following(document, edits, across)
    assert moved == across
    assert find(after, moved).state == "changed"
    # Two texts that both read like the rest: which of them it is nobody can tell.
    twin = replace(edits[-1], nodes=tuple(replace(each, id="twin") for each in edits[-1].nodes))
    behind = anchored(node, "zh", 9, 11)
    assert following(document, [*edits, twin], behind)[1] == behind
    english = anchored(node, "en", 0, 4)
    assert following(document, edits, english)[1] == english


def test_joined_texts_keep_the_comments_of_both():
    document, first, second = paragraphs()
    edits = tree.join(document, second, first)
    for language, at in (("zh", 12), ("en", len("Save energy. "))):
        anchor = anchored(document.nodes[second], language, 0, 4)
        after, moved = following(document, edits, anchor)
        assert words(after, moved) == (first, at)
    anchor = anchored(document.nodes[first], "zh", 9, 11)
    after, moved = following(document, edits, anchor)
    assert words(after, moved) == (first, 9)


def test_merged_cells_keep_the_comments_of_all():
    document = resembling(Random(3))
    table = next(each for each in document.walk() if each.kind == "table")
    seen = table_grid.grid(document, table.id)
    edits = table_edits.merged(document, table.id, (0, 0), (1, 1))
    for row, column in ((0, 0), (0, 1), (1, 0), (1, 1)):
        node = document.nodes[seen.places[row][column]]
        anchor = anchored(node, "zh", 1, 3)
        after, moved = following(document, edits, anchor)
        found = find(after, moved)
        assert found.state == "attached"
        cell = after.nodes[moved.node].cell("zh")
        assert known(cell)[found.start : found.end] == known(node.cell("zh"))[1:3]


def test_what_was_uncertain_before_or_is_removed_stays_where_it_was():
    document, first, second = paragraphs()
    node = document.nodes[second]
    lost = anchored(node, "zh", 0, 2)
    whole = anchored(node, "zh", 0, 0)
    edits = tree.join(document, second, first)
    assert following(document, edits, whole)[1] == whole
    changed = apply(document, SetCell(second, "zh", Cell("另一句话。"))).document
    assert following(changed, tree.join(changed, second, first), lost)[1] == lost
    assert not may_carry((SetCell(first, "zh", Cell("打字")),))


@pytest.mark.no_cover
@given(st.integers(0, 2**32), st.integers(1, 12))
def test_whatever_is_carried_is_on_its_own_characters(seed, count):
    rng = Random(seed)
    document = resembling(rng)
    marks = marked(document, rng)
    for _ in range(count):
        texts = [each for each in document.walk() if each.parent and each.text("zh")]
        act = rng.choice((splitting, splitting, joining, joining, tabling, typing))
        try:
            edits = tuple(act(document, rng.choice(texts), rng))
            after = apply(document, *edits).document
        except EditError:
            continue
        if may_carry(edits):
            for at, (anchor, own) in enumerate(marks):
                if anchor.node not in document:
                    continue
                moved = carried(document, after, edits, anchor)
                place = find(document, anchor)
                if moved == anchor or place.state != "attached":
                    assert moved == anchor
                    continue
                was = known(document.nodes[anchor.node].cell(anchor.language))
                found = find(after, moved)
                assert found.state == "attached"
                now = known(after.nodes[moved.node].cell(moved.language))
                assert now[found.start : found.end] == was[place.start : place.end]
                marks[at] = (moved, own)
        document = after


@pytest.mark.no_cover
@pytest.mark.parametrize("act", [splitting, joining])
def test_comments_are_lost_at_borders_only(act):
    """Carrying that never did anything would never be wrong either."""
    kept = lost = 0
    for seed in range(60):
        rng = Random(seed)
        document = resembling(rng)
        texts = [each for each in document.walk() if each.kind == "paragraph"]
        try:
            edits = tuple(act(document, rng.choice(texts), rng))
            after = apply(document, *edits).document
        except EditError:
            continue
        for anchor, own in marked(document, rng):
            moved = carried(document, after, edits, anchor)
            found = find(after, moved)
            if found.state == "attached":
                now = known(after.nodes[moved.node].cell(moved.language))
                kept += now[found.start : found.end] == own
            else:
                lost += 1
    assert lost < kept / 50
