"""What differs between two states of a document, and how one place is taken back."""

from dataclasses import replace
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from curriculum_studio.core import tree
from curriculum_studio.core.changeset import (
    Added,
    FieldChanged,
    Moved,
    Removed,
    TextChanged,
    changes_between,
    restored,
)
from curriculum_studio.core.document import Document
from curriculum_studio.core.edits import EditError, Remove, SetCell, SetPayload
from curriculum_studio.core.text import Cell
from tests.helpers.documents import after, first, random_edits, small_standard, small_unit

STANDARD = small_standard()


def test_equal_states_have_no_changes():
    assert not changes_between(STANDARD, small_standard())


def test_two_documents_are_not_compared():
    with pytest.raises(EditError):
        changes_between(STANDARD, small_unit())


def test_each_kind_of_change_is_told_once():
    paragraph = first(STANDARD, "paragraph")
    table = first(STANDARD, "table")
    annex = first(STANDARD, "annex")
    now = after(STANDARD, SetCell(paragraph, "zh", Cell("新")), Remove(annex))
    now = after(now, SetPayload(table, replace(now.nodes[table].payload, header_rows=2)))
    new = replace(tree.fresh_paragraph(), id="new")
    foreword = first(STANDARD, "foreword")
    now = after(now, tree.inserted(now, foreword, 0, new))
    now = after(now, *tree.moved(now, first(now, "warning"), now.nodes[table].parent, 0))
    told = changes_between(STANDARD, now)
    assert {type(each) for each in told.changes} == {
        TextChanged, Removed, FieldChanged, Added, Moved,
    }  # fmt: skip
    assert len(told.changes) == 5
    assert told.by_node[table][0] == FieldChanged(table, "header_rows", 1, 2)


def test_a_change_of_state_changes_no_words():
    paragraph = first(STANDARD, "paragraph")
    cell = replace(STANDARD.nodes[paragraph].cell("en"), status="draft")
    (change,) = changes_between(STANDARD, after(STANDARD, SetCell(paragraph, "en", cell))).changes
    assert isinstance(change, TextChanged)
    assert not change.words


def test_ranks_alone_are_no_change():
    clause = first(STANDARD, "clause")
    node = STANDARD.nodes[clause]
    rank = tree.rank_between(node.rank, STANDARD.nodes[STANDARD.sibling(clause, 1).id].rank)
    nodes = {**STANDARD.nodes, clause: replace(node, rank=rank)}
    assert not changes_between(STANDARD, Document(STANDARD.id, nodes, STANDARD.children))


@pytest.mark.parametrize("start", [STANDARD, small_unit()], ids=["standard", "unit"])
@settings(max_examples=40)
@given(seed=st.integers(0, 100_000))
def test_a_single_change_is_taken_back(start, seed):
    now = start
    for edit in random_edits(start, Random(seed), 1):
        now = after(now, edit)
    told = changes_between(start, now)
    for change in told.changes:
        now = after(now, *restored(now, change))
    assert not changes_between(start, now)


@given(seed=st.integers(0, 100_000), count=st.integers(0, 25))
def test_nothing_that_differs_is_left_out(seed, count):
    now = STANDARD
    for edit in random_edits(now, Random(seed), count):
        now = after(now, edit)
    told = changes_between(STANDARD, now)
    added = {node.id for each in told.changes if isinstance(each, Added) for node in each.nodes}
    gone = {node.id for each in told.changes if isinstance(each, Removed) for node in each.nodes}
    assert added == set(now.nodes) - set(STANDARD.nodes)
    assert gone == set(STANDARD.nodes) - set(now.nodes)
    for identity in set(now.nodes) & set(STANDARD.nodes):
        old, new = STANDARD.nodes[identity], now.nodes[identity]
        same = replace(old, rank="", parent="") == replace(new, rank="", parent="")
        told_of = [each for each in told.by_node.get(identity, ()) if not isinstance(each, Moved)]
        assert bool(told_of) != same
