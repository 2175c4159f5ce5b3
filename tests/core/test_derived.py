"""What is derived from a document follows edits to where one made anew would begin."""

from collections import Counter
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from curriculum_studio.core.derived import (
    SLICE,
    Derived,
    DocumentDifference,
    NumberedParts,
    ReadingOrder,
    ReferenceIndex,
    TextCounts,
)
from curriculum_studio.core.document import Document
from curriculum_studio.core.edits import Remove, SetCell, Touched, apply
from curriculum_studio.core.numbering import number
from curriculum_studio.core.text import Cell, Mark, count
from curriculum_studio.core.translation_state import CellState, state
from curriculum_studio.core.tree import fresh, inserted_after
from curriculum_studio.languages import LANGUAGES
from tests.helpers.documents import random_edits, small_standard, small_unit
from tests.helpers.strategies import randoms
from tests.helpers.systems import sample_document

STANDARD = small_standard()
DOCUMENTS = {"standard": STANDARD, "unit": small_unit(), "indicators": sample_document()}
PARAGRAPH = next(node for node in STANDARD.walk() if node.kind == "paragraph")


def counted(document: Document) -> tuple[Counter, Counter]:
    """Words and states, counted text by text."""
    amounts, states = Counter(), Counter()
    for node in document.nodes.values():
        for language, cell in node.cells.items():
            amounts[language] += count(cell.text, language)
        if not node.cell(node.lead).blank:
            states.update((each, state(node, each)) for each in LANGUAGES if each != node.lead)
    return +amounts, states


def says(counts: TextCounts) -> tuple[Counter, Counter]:
    """The same as the part has it."""
    states = {
        (each, one): counts.translations(each, one) for each in LANGUAGES for one in CellState
    }
    return +Counter({each: counts.words(each) for each in LANGUAGES}), +Counter(states)


def referring(document: Document) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for node in document.nodes.values():
        for mark in (mark for cell in node.cells.values() for mark in cell.marks):
            if mark.value and mark.kind in {"ref", "term", "footnote"}:
                found.setdefault(mark.value, set()).add(node.id)
    return found


def is_as_made_anew(derived: Derived, document: Document) -> None:
    assert derived.document is document
    assert dict(derived.numbering) == dict(number(document))
    counts = derived.part(TextCounts)
    amounts, states = counted(document)
    assert says(counts) == (amounts, states)
    index = derived.part(ReferenceIndex)
    expected = referring(document)
    assert {target: set(index.to(target)) for target in index.targets()} == expected
    order = derived.part(ReadingOrder)
    walked = [node.id for node in document.walk()]
    assert sorted(document.nodes, key=order.key) == walked
    assert order.key("nowhere") is None
    assert set(index.of_all()) == {each for nodes in expected.values() for each in nodes}


@pytest.mark.no_cover
@settings(max_examples=8, deadline=None)
@given(st.sampled_from(sorted(DOCUMENTS)), randoms, st.integers(1, 60))
def test_after_any_edits_all_is_as_if_made_anew(name, rng, most):
    document = DOCUMENTS[name]
    derived = Derived(document)
    for gradual in (TextCounts, ReferenceIndex):  # edits come while all is read for the first time
        assert derived.part(gradual).go_on(0) == (len(document.nodes) <= SLICE)
    edits = random_edits(document, rng, most)
    while edits:
        # Some at a time: what was added in one step may be moved and removed in the same.
        step = rng.randint(1, 6)
        applied = apply(document, *edits[:step])
        del edits[:step]
        numbering, before = derived.numbering, document
        document = applied.document
        derived.renew(document, applied.changes)
        is_as_made_anew(derived, document)
        now, then = number(document), number(before)
        other = {each for each in {*now, *then} if now.get(each) != then.get(each)}
        assert set(derived.part(NumberedParts).since(numbering)) == other


@pytest.mark.no_cover
@settings(max_examples=8, deadline=None)
@given(st.sampled_from(sorted(DOCUMENTS)), randoms)
def test_a_difference_names_every_branch_that_is_other(name, rng):
    document = DOCUMENTS[name]
    applied = apply(document, *random_edits(document, rng, rng.randint(1, 9)))
    after = applied.document
    difference = DocumentDifference(document, after, applied.changes)
    # Edits can lead back to where they began; what was touched then is named all the same.
    kept = [each for each in after.nodes if each not in difference.branches]
    for each in kept:
        assert [id(node) for node in after.walk(each)] == [id(node) for node in document.walk(each)]
    ids = {each for each in after.nodes if after.nodes[each] is not document.nodes.get(each)}
    assert ids <= difference.nodes.keys()
    assert difference.gone == document.nodes.keys() - after.nodes.keys()


def test_counting_in_slices_comes_to_the_same_though_texts_change_meanwhile():
    document = STANDARD
    derived = Derived(document)
    counts = derived.part(TextCounts)
    rng = Random(7)
    turns = 0
    while not counts.go_on(0.0):
        applied = apply(document, *random_edits(document, rng, 3))
        document = applied.document
        derived.renew(document, applied.changes)
        turns += 1
    assert turns > 0
    assert says(counts) == counted(document)


def test_an_edit_of_a_text_leaves_the_numbers_the_very_same():
    derived = Derived(STANDARD)
    numbering = derived.numbering
    applied = apply(STANDARD, SetCell(PARAGRAPH.id, "zh", Cell("另一句。")))
    derived.renew(applied.document, applied.changes)
    assert derived.numbering is numbering


def test_what_is_numbered_anew_is_the_branch_and_no_other(monkeypatch):
    looked_at = []
    children_of = Document.children_of

    def spied(document, node):
        looked_at.append(node)
        return children_of(document, node)

    derived = Derived(STANDARD)
    derived.numbering  # noqa: B018 - numbers once
    applied = apply(STANDARD, inserted_after(STANDARD, PARAGRAPH.id, fresh("note")))
    monkeypatch.setattr(Document, "children_of", spied)
    derived.renew(applied.document, applied.changes)
    above = {each.id for each in STANDARD.ancestors(PARAGRAPH.id)}
    assert above <= set(looked_at)
    chapters = set(STANDARD.children[STANDARD.id]) - above
    assert chapters.isdisjoint(looked_at)


def test_a_document_that_was_replaced_whole_is_derived_anew():
    derived = Derived(STANDARD)
    derived.part(TextCounts).go_on()
    is_as_made_anew(derived, STANDARD)
    chapter = STANDARD.children[STANDARD.id][0]
    after = apply(STANDARD, Remove(chapter)).document
    derived.renew(after, Touched(STANDARD.id, whole=True))
    is_as_made_anew(derived, after)


def test_a_reference_is_known_as_long_as_a_text_has_it():
    derived = Derived(STANDARD)
    index = derived.part(ReferenceIndex)
    text = Cell("\ufffc", (Mark(0, 1, "ref", "nowhere"),))
    there = apply(STANDARD, SetCell(PARAGRAPH.id, "en", text))
    derived.renew(there.document, there.changes)
    assert list(index.to("nowhere")) == [PARAGRAPH.id]
    back = apply(there.document, *there.inverse)
    derived.renew(back.document, back.changes)
    assert "nowhere" not in set(index.targets())
