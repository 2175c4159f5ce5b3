from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curriculum_studio.core.document import Document, Node, assembled
from curriculum_studio.core.edits import (
    EditError,
    Insert,
    Place,
    Remove,
    SetCell,
    SetKind,
    SetLead,
    SetPayload,
    Touched,
    apply,
)
from curriculum_studio.core.kinds import KINDS
from curriculum_studio.core.payloads import Empty
from curriculum_studio.core.payloads.standard import Clause
from curriculum_studio.core.text import Cell
from curriculum_studio.core.tree import fresh
from tests.helpers.documents import small_standard, small_unit
from tests.helpers.strategies import any_edits, edits_of

STANDARD = small_standard()
UNIT = small_unit()

DOCUMENTS = {"standard": STANDARD, "unit": UNIT}


@st.composite
def edited(draw):
    """A document, and edits that are valid one after the other."""
    document = DOCUMENTS[draw(st.sampled_from(sorted(DOCUMENTS)))]
    return document, draw(edits_of(document, most=25))


def is_a_tree(document: Document) -> bool:
    """Whether both dictionaries say the same tree, in order, with every kind where it may stand."""
    if assembled(document.nodes.values()) != document:
        return False
    walked = [node.id for node in document.walk()]
    fits = all(
        node.kind in KINDS[document.nodes[node.parent].kind].children
        for node in document.nodes.values()
        if node.parent
    )
    typed = all(type(node.payload) is KINDS[node.kind].payload for node in document.walk())
    return fits and typed and len(walked) == len(set(walked)) == len(document.nodes)


@pytest.mark.no_cover
@given(edited())
def test_a_document_stays_a_tree(case):
    document, edits = case
    for edit in edits:
        document = apply(document, edit).document
        assert is_a_tree(document)


@pytest.mark.no_cover
@given(edited())
def test_undoing_all_gives_the_identical_document(case):
    document, edits = case
    now, undos = document, []
    for edit in edits:
        applied = apply(now, edit)
        undos.append(applied.inverse)
        now = applied.document
    for undo in reversed(undos):
        now = apply(now, *undo).document
    assert now == document


@pytest.mark.no_cover
@given(edited())
def test_many_edits_at_once_are_the_same_as_one_by_one(case):
    document, edits = case
    at_once = apply(document, *edits)
    one_by_one = document
    for edit in edits:
        one_by_one = apply(one_by_one, edit).document
    assert at_once.document == one_by_one
    assert apply(at_once.document, *at_once.inverse).document == document


@pytest.mark.no_cover
@given(edited())
def test_the_inverse_of_the_inverse_does_it_again(case):
    document, edits = case
    there = apply(document, *edits)
    back = apply(there.document, *there.inverse)
    again = apply(back.document, *back.inverse)
    assert again.document == there.document
    assert apply(again.document, *again.inverse).document == document


def branches(document: Document, tops: frozenset[str]) -> set[str]:
    return {node.id for top in tops if top in document for node in document.walk(top)}


@pytest.mark.no_cover
@given(edited())
def test_changes_name_all_that_is_other_than_before(case):
    document, edits = case
    for edit in edits:
        applied = apply(document, edit)
        after, changes = applied.document, applied.changes
        assert changes.document == document.id
        came, went = after.nodes.keys() - document.nodes.keys(), document.nodes.keys() - after.nodes
        assert came == branches(after, changes.added)
        assert went == branches(document, changes.removed)
        for each in document.nodes.keys() & after.nodes.keys():
            old, new = document.nodes[each], after.nodes[each]
            if old is new:
                continue
            cells = {c for c in ("zh", "en", "de") if old.cells.get(c) != new.cells.get(c)}
            assert {(each, c) for c in cells} <= changes.cells
            inner = (old.kind, old.lead, old.payload) != (new.kind, new.lead, new.payload)
            assert not inner or each in changes.nodes
            assert old.kind == new.kind or each in changes.kinds
            assert (old.parent, old.rank) == (new.parent, new.rank) or each in changes.moved
        other_lists = {
            each
            for each in document.children.keys() | after.children.keys()
            if document.children.get(each) != after.children.get(each)
            and each in document
            and each in after
        }
        assert other_lists <= changes.parents
        document = after


@pytest.mark.no_cover
@given(edited())
def test_untouched_nodes_are_the_very_same(case):
    document, edits = case
    applied = apply(document, edits[0])
    touched = applied.changes
    named = {node for node, _ in touched.cells} | touched.nodes | touched.moved | touched.kinds
    for each in document.nodes.keys() & applied.document.nodes.keys() - named:
        assert applied.document.nodes[each] is document.nodes[each]


@given(st.lists(any_edits(), max_size=3))
@pytest.mark.no_cover
def test_what_does_not_fit_is_refused_and_changes_nothing(edits):
    before = (dict(STANDARD.nodes), dict(STANDARD.children))
    try:
        result = apply(STANDARD, *edits).document
    except EditError:
        assert (dict(STANDARD.nodes), dict(STANDARD.children)) == before
    else:
        assert is_a_tree(result)


CHAPTER = next(node for node in STANDARD.walk() if node.kind == "clause")
PARAGRAPH = next(node for node in STANDARD.walk() if node.kind == "paragraph")
ROW = next(node for node in STANDARD.walk() if node.kind == "row")
LIST = next(node for node in STANDARD.walk() if node.kind == "list")


@pytest.mark.parametrize(
    "edit",
    [
        SetCell("nowhere", "zh", Cell("x")),
        SetCell(ROW.id, "zh", Cell("a row carries no text")),
        SetPayload(PARAGRAPH.id, Clause()),
        SetKind(STANDARD.id, "unit", KINDS["unit"].payload()),
        SetKind(PARAGRAPH.id, "row", Empty()),
        SetKind(PARAGRAPH.id, "clause", Empty()),
        SetKind(LIST.id, "paragraph", Empty()),
        SetKind(PARAGRAPH.id, "unsorted", Empty()),
        Insert(()),
        Insert((replace(fresh("row"), parent=CHAPTER.id),)),
        Insert((replace(fresh("paragraph"), parent="nowhere"),)),
        Insert((replace(fresh("paragraph"), id=PARAGRAPH.id, parent=CHAPTER.id),)),
        Insert((replace(fresh("paragraph"), parent=CHAPTER.id), replace(PARAGRAPH, id="other"))),
        Remove(STANDARD.id),
        Remove("nowhere"),
        Place(STANDARD.id, CHAPTER.id, "i"),
        Place(CHAPTER.id, CHAPTER.id, "i"),
        Place(PARAGRAPH.id, ROW.id, "i"),
        SetLead("nowhere", "en"),
    ],
    ids=lambda edit: type(edit).__name__,
)
def test_edits_that_break_the_tree_are_refused(edit):
    with pytest.raises(EditError):
        apply(STANDARD, edit)


def test_a_clause_cannot_be_put_below_itself():
    inner = next(
        node for node in STANDARD.walk() if node.kind == "clause" and STANDARD.depth(node.id) > 2
    )
    outer = STANDARD.nodes[inner.parent]
    with pytest.raises(EditError):
        apply(STANDARD, Place(outer.id, inner.id, "i"))


def test_equal_ranks_are_ordered_by_id_wherever_they_come_from():
    one = Node("aa", "paragraph", CHAPTER.id, "i")
    two = Node("bb", "paragraph", CHAPTER.id, "i")
    first = apply(STANDARD, Insert((one,)), Insert((two,))).document
    second = apply(STANDARD, Insert((two,)), Insert((one,))).document
    assert first == second
    assert assembled(first.nodes.values()) == first


def test_changes_of_one_document_add_up():
    one = Touched("d", cells=frozenset({("a", "zh")}))
    two = Touched("d", moved=frozenset({"b"}), parents=frozenset({"c"}))
    both = one | two
    assert (both.cells, both.moved, both.parents) == (one.cells, two.moved, two.parents)
    assert not one.structure
    assert two.structure
    assert both.structure
