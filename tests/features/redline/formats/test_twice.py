"""A file that was taken back already brings nothing when it comes again."""

from functools import cache
from random import Random

import pytest

from curriculum_studio.core.edits import Remove, SetCell, apply
from curriculum_studio.core.returned_draft import taken
from curriculum_studio.core.text import Cell
from curriculum_studio.core.translation_state import typed
from curriculum_studio.features.redline.formats.draft_reader import read_returned
from curriculum_studio.features.redline.model.collector import Sides
from curriculum_studio.features.redline.model.comparison import compared
from curriculum_studio.i18n import finish
from tests.features.redline.formats.test_campaign import Draft

KINDS = {"moved", "split", "joined", "added", "copied", "changed"}


@cache
def draft() -> Draft:
    return Draft("standard")


@cache
def back(seed: int):
    """A draft edited in twelve ways, as it is read, and what it brings first."""
    content, _ = draft().edited(seed)
    read = finish(read_returned(content, "back.docx"))
    return read, brought(draft().document, read)


def brought(ours, read):
    return compared(Sides(draft().document, ours, draft().sent, read))


def after(*changes):
    document = draft().document
    edits, refused = taken(document, changes)
    assert not refused
    return apply(document, *edits).document


@pytest.mark.parametrize(
    "seed", [0, *(pytest.param(x, marks=pytest.mark.campaign) for x in (1, 2))]
)
def test_the_second_time_brings_nothing(seed):
    read, first = back(seed)
    second = brought(after(*first.changes), read)
    assert second.changes == ()
    assert second.unplaced == first.unplaced


def test_every_kind_of_change_was_among_them():
    assert {each.kind for seed in range(3) for each in back(seed)[1].changes} >= KINDS


def test_what_was_left_out_comes_again():
    read, first = back(0)
    rng = Random(1)
    some = tuple(each for each in first.changes if rng.random() < 0.5)
    second = brought(after(*some), read)
    left = [(each.kind, each.after) for each in first.changes if each not in some]
    assert [(each.kind, each.after) for each in second.changes] == left


def test_what_was_taken_and_changed_since_is_told():
    """A paragraph that was split and then rewritten here is no more what the file says."""
    read, first = back(0)
    split = next(each for each in first.changes if each.kind == "split")
    ours = after(split)
    node = ours.nodes[split.node]
    cell = typed(node, "zh", Cell("另有规定。"))
    ours = apply(ours, SetCell(node.id, "zh", cell)).document
    again = [each for each in brought(ours, read).changes if each.node == split.node]
    assert [(each.kind, each.ours) for each in again] == [("split", "另有规定。")]


def test_what_was_taken_and_removed_since_comes_again():
    read, first = back(0)
    added = next(each for each in first.changes if each.kind == "added")
    ours = apply(after(added), Remove(added.act.nodes[0].id)).document
    assert added.after in [each.after for each in brought(ours, read).changes]
