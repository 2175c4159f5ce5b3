"""Pending changes against a document of the moment, which may have gone on meanwhile."""

from random import Random

import pytest

from curriculum_studio.core.document import Node
from curriculum_studio.core.edits import apply
from curriculum_studio.core.returned_draft import (
    Add,
    AddRow,
    Drop,
    Join,
    Move,
    PendingChange,
    Split,
    Write,
    edits_of,
    slot,
    taken,
)
from curriculum_studio.core.text import Cell
from curriculum_studio.core.tree import fresh
from curriculum_studio.features.redline.formats.draft_reader import read_returned
from curriculum_studio.features.redline.model.collector import Sides
from curriculum_studio.features.redline.model.comparison import compared
from curriculum_studio.features.standards.formats import standard_docx
from curriculum_studio.features.units.formats import unit_docx
from curriculum_studio.i18n import finish
from tests.helpers.documents import small_standard, small_unit
from tests.helpers.edited import EDITS, EditedFile
from tests.helpers.samples import sample_bundle

DOCUMENT = small_standard()
GONE = "no such node"
TEXT = Cell("新的文字")


def nodes(kind):
    return [node for node in DOCUMENT.walk() if node.kind == kind]


def after(act):
    edits = edits_of(DOCUMENT, act)
    assert edits is not None
    return apply(DOCUMENT, *edits).document


def new(kind="paragraph"):
    return fresh(kind).with_cell("zh", TEXT)


@pytest.mark.parametrize(
    "act",
    [
        Write(GONE, "zh", TEXT),
        Add((new(),), (GONE,)),
        Move(GONE, (DOCUMENT.id,)),
        Split(GONE, "zh", TEXT, ()),
        Join(GONE, (GONE,), "zh", TEXT),
        Drop(GONE),
        Drop(DOCUMENT.id),
        AddRow((new("row"),), GONE),
        Join(nodes("paragraph")[0].id, (GONE,), "zh", TEXT),
        Add((new("cell"),), (nodes("paragraph")[0].id,)),
        Write(nodes("row")[0].id, "zh", TEXT),
    ],
)
def test_what_is_not_possible_any_more_is_refused_and_the_rest_done(act):
    assert edits_of(DOCUMENT, act) is None
    good = Write(nodes("paragraph")[0].id, "zh", TEXT)
    changes = [
        PendingChange(at, "changed", "", "zh", "", "", each) for at, each in enumerate((act, good))
    ]
    edits, refused = taken(DOCUMENT, changes)
    assert refused == (changes[0],)
    assert len(edits) == 1


def test_edits_that_the_tree_does_not_allow_are_refused():
    paragraph = nodes("paragraph")[0]
    wrong = Node("x", "goal", paragraph.id, "i")
    change = PendingChange(0, "added", "", "zh", "", "", AddRow((wrong,), paragraph.id))
    assert taken(DOCUMENT, [change]) == ((), (change,))


def test_branch_never_comes_below_itself():
    clause = next(
        n for n in nodes("clause") if any(c.kind == "clause" for c in DOCUMENT.children_of(n.id))
    )
    inner = next(c for c in DOCUMENT.children_of(clause.id) if c.kind == "clause")
    depth = DOCUMENT.depth(inner.id) + 1
    assert edits_of(DOCUMENT, Move(clause.id, (inner.id,), depth)) is None


def test_item_finds_or_begins_a_list():
    paragraph = next(
        n for n in nodes("paragraph") if DOCUMENT.nodes[n.parent].kind in {"clause", "annex"}
    )
    grown = after(Add((new("item"),), (paragraph.id,)))
    made = next(n for n in grown.walk() if n.kind == "item" and n.text("zh") == TEXT.text)
    assert grown.nodes[made.parent].kind == "list"
    item = nodes("item")[0]
    grown = after(Add((new("item"),), (item.id,)))
    made = next(n for n in grown.walk() if n.kind == "item" and n.text("zh") == TEXT.text)
    assert made.parent == item.parent


def test_what_a_dropped_heading_leaves_follows_what_stood_before():
    clauses = [n for n in nodes("clause") if len(DOCUMENT.children_of(n.id)) > 1 and n.text("zh")]
    for clause in clauses:
        before = DOCUMENT.sibling(clause.id, -1)
        if before is None or before.kind != "clause":
            continue
        left = tuple(each.id for each in DOCUMENT.children_of(clause.id))
        behind = (before.id,)
        edits = edits_of(DOCUMENT, Drop(clause.id, left, behind))
        if edits is not None:
            now = apply(DOCUMENT, *edits).document
            assert clause.id not in now
            assert all(each in now for each in left)


def test_left_below_itself_is_no_place():
    clause = next(n for n in nodes("clause") if DOCUMENT.children_of(n.id))
    left = tuple(each.id for each in DOCUMENT.children_of(clause.id))
    assert edits_of(DOCUMENT, Drop(clause.id, left, (left[0],))) is None
    assert edits_of(DOCUMENT, Drop(clause.id, left, (clause.id,))) is None


def test_places_of_clauses_by_their_level():
    chapters = [n for n in DOCUMENT.children_of(DOCUMENT.id) if n.kind == "clause"]
    last = chapters[-1]
    level = DOCUMENT.depth(last.id)
    assert slot(DOCUMENT, (last.id,), "clause", level) == (
        DOCUMENT.id,
        DOCUMENT.index(last.id) + 1,
    )
    assert slot(DOCUMENT, (last.id,), "clause", level + 1) == (last.id, 0)
    assert slot(DOCUMENT, (last.id,), "clause", level + 5) is None
    assert slot(DOCUMENT, (), "clause", 1) is None
    assert slot(DOCUMENT, (nodes("paragraph")[0].id,), "goal") is None


WRITERS = {"standard": standard_docx, "unit": unit_docx}


def draft_of(kind, document):
    bundle = sample_bundle(kind, "zh")
    one = type(bundle)((document,), bundle.languages, bundle.attachment, bundle.library)
    return finish(WRITERS[kind].write(one))


@pytest.mark.no_cover
@pytest.mark.parametrize(
    ("kind", "document", "seeds"),
    [("standard", small_standard(), 14), ("unit", small_unit(), 8)],
)
def test_whatever_is_edited_can_be_accepted_and_comes_back_as_read(kind, document, seeds):
    content = draft_of(kind, document)
    sent = finish(read_returned(content, "sent.docx"))
    done = 0
    for seed in range(seeds):
        file = EditedFile(content, Random(seed))
        edits = list(EDITS)
        file.rng.shuffle(edits)
        for edit in edits[:6]:
            try:
                edit(file)
            except (IndexError, StopIteration, ValueError):
                continue  # a small draft has no place for this edit
            done += 1
        back = finish(read_returned(file.content(), "back.docx"))
        comparison = compared(Sides(document, document, sent, back))
        edits_made, refused = taken(document, comparison.changes)
        assert refused == ()
        apply(document, *edits_made)
        # The document went on meanwhile: nothing raises, what is gone is told.
        bare = apply(document, *edits_made).document
        compared(Sides(document, bare, sent, back))
    assert done > seeds
