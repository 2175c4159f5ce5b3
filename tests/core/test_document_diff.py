"""The edits between two states of a document."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curriculum_studio.core.diff import edits_between, same_content
from curriculum_studio.core.edits import EditError, Remove, SetCell, apply
from curriculum_studio.core.text import Cell
from tests.helpers.documents import random_edits, small_standard, small_unit


@pytest.mark.parametrize("start", [small_standard(), small_unit()], ids=["standard", "unit"])
@given(seed=st.integers(0, 10_000), count=st.integers(0, 25))
def test_edits_lead_from_one_state_to_the_other(start, seed, count):
    after = start
    for edit in random_edits(start, Random(seed), count):
        after = apply(after, edit).document
    try:
        edits = edits_between(start, after)
    except EditError:
        # Kinds that change places with their children cannot be bridged; that is said, not guessed.
        return
    reached = apply(start, *edits).document
    assert same_content(reached, after)
    assert reached.children == after.children


def test_equal_states_need_no_edit():
    document = small_standard()
    assert edits_between(document, document) == ()


def test_a_single_word_is_a_single_edit():
    document = small_standard()
    paragraph = next(node for node in document.walk() if node.kind == "paragraph")
    edit = SetCell(paragraph.id, "zh", Cell("新"))
    assert edits_between(document, apply(document, edit).document) == (edit,)


def test_a_branch_goes_by_its_top():
    document = small_standard()
    clause = next(node for node in document.walk() if node.kind == "annex")
    assert edits_between(document, apply(document, Remove(clause.id)).document) == (
        Remove(clause.id),
    )


def test_other_documents_are_refused():
    with pytest.raises(EditError):
        edits_between(small_standard(), small_unit())
