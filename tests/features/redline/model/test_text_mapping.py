"""Texts of a returned draft beside those that went out."""

from curriculum_studio.core.returned_draft import LOST, DraftParagraph
from curriculum_studio.core.text import Cell, Mark
from curriculum_studio.features.redline.model.text_mapping import restored

SENT = DraftParagraph(Cell("见 5.2 条。", (Mark(2, 5, "ref", "target"),)))


def test_a_reference_that_was_counted_anew_shows_what_went_out():
    back = DraftParagraph(Cell("请见 5.3 条。", (Mark(3, 6, "ref", "target"),)))
    assert restored(back, SENT).cell == Cell("请见 5.2 条。", (Mark(3, 6, "ref", "target"),))


def test_a_reference_that_lost_its_words_shows_them_again():
    back = DraftParagraph(Cell(f"见 {LOST} 条。", (Mark(2, 3, "ref", "target"),)))
    assert restored(back, SENT).cell == SENT.cell


def test_a_reference_that_nobody_knows_and_that_shows_nothing_goes():
    back = DraftParagraph(Cell(f"见 {LOST} 条。", (Mark(2, 3, "ref", "other"),)))
    assert restored(back, SENT).cell == Cell("见  条。")


def test_a_reference_that_somebody_added_keeps_its_words():
    back = DraftParagraph(Cell("见 6.1 条。", (Mark(2, 5, "ref", "added"),)))
    assert restored(back, SENT).cell == back.cell


def test_references_that_show_the_same_are_left_alone():
    assert restored(SENT, SENT).cell == SENT.cell
