from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curriculum_studio.core.document import Node
from curriculum_studio.core.text import Cell, text_hash
from curriculum_studio.core.translation_state import (
    CellState,
    confirmed,
    minor_change,
    state,
    still_correct,
    typed,
)
from tests.helpers.strategies import cells, languages, nodes

LEAD = Cell("学校应节能。", status="confirmed")


@pytest.fixture
def node():
    """A paragraph whose English is made from the Chinese as it stands."""
    english = Cell("Save energy.", status="translated", based_on=text_hash(LEAD))
    return Node("n", "paragraph", cells={"zh": LEAD, "en": english})


def with_lead(node, text):
    return node.with_cell("zh", replace(node.cell("zh"), text=text))


def test_states_of_a_fresh_translation(node):
    assert state(node, "zh") is CellState.CONFIRMED
    assert state(node, "en") is CellState.TRANSLATED
    assert state(node, "de") is CellState.EMPTY


def test_a_changed_lead_text_makes_the_translation_stale(node):
    assert state(with_lead(node, "学校应当节能。"), "en") is CellState.STALE


def test_going_back_to_the_old_lead_text_makes_it_current_again(node):
    there_and_back = with_lead(with_lead(node, "别的"), LEAD.text)
    assert state(there_and_back, "en") is CellState.TRANSLATED


def test_a_confirmed_translation_becomes_stale_when_its_lead_text_changes(node):
    node = node.with_cell("en", confirmed(node, "en").cell)
    assert state(node, "en") is CellState.CONFIRMED
    assert state(with_lead(node, "学校应当节能。"), "en") is CellState.STALE


def test_a_confirmed_lead_text_is_based_on_nothing(node):
    assert confirmed(node, "zh").cell == replace(LEAD, status="confirmed", based_on="")


def test_typing_never_clears_stale(node):
    changed = with_lead(node, "别的")
    written = typed(changed, "en", Cell("Something else"))
    assert state(changed.with_cell("en", written), "en") is CellState.STALE


def test_a_first_translation_is_based_on_the_lead_text_of_the_moment(node):
    written = typed(node, "de", Cell("Energie sparen."))
    assert written.based_on == text_hash(LEAD)
    assert state(node.with_cell("de", written), "de") is CellState.DRAFT


def test_typing_in_the_lead_language_is_based_on_nothing(node):
    assert typed(Node("m", "paragraph"), "zh", Cell("新")).based_on == ""


def test_the_lead_language_is_never_stale(node):
    strange = node.with_cell("zh", replace(LEAD, based_on="something else"))
    assert state(strange, "zh") is CellState.CONFIRMED


@given(nodes(kind="paragraph"), languages)
def test_confirming_confirms_whatever_was(node, language):
    after = node.with_cell(language, confirmed(node, language).cell)
    assert state(after, language) in {CellState.CONFIRMED, CellState.EMPTY}
    assert after.text(language) == node.text(language)


@given(nodes(kind="paragraph"), languages)
def test_still_correct_clears_stale_and_keeps_the_text(node, language):
    after = node.with_cell(language, still_correct(node, language).cell)
    assert state(after, language) is not CellState.STALE
    assert after.cell(language).marks == node.cell(language).marks


@pytest.mark.no_cover
@given(nodes(kind="paragraph"), cells().filter(lambda cell: not cell.blank))
def test_a_minor_change_makes_nothing_stale_that_was_current(node, new_lead):
    before = {language: state(node, language) for language in ("zh", "en", "de")}
    after = node
    for edit in minor_change(node, new_lead):
        after = after.with_cell(edit.language, edit.cell)
    assert after.cell(node.lead) == new_lead
    for language, was in before.items():
        if language == node.lead or not node.cell(language).based_on:
            continue
        now = state(after, language)
        current = node.cell(language).based_on == text_hash(node.cell(node.lead))
        assert now is was if current else now in {was, CellState.STALE}


@given(st.sampled_from(("", " ", "\n\t")))
def test_blank_is_empty(text):
    assert state(Node("n", "paragraph", cells={"en": Cell(text)}), "en") is CellState.EMPTY


def test_half_of_a_split_translation_is_not_stale_while_it_has_no_source(node):
    half = node.with_cell("zh", Cell(""))
    assert state(half, "en") is CellState.TRANSLATED
    assert state(with_lead(half, "节能减排。"), "en") is CellState.STALE
