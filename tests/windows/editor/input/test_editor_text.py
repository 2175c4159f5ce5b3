"""Texts go into the editor and come out as they were."""

import pytest
from hypothesis import HealthCheck, given, settings
from PySide6.QtGui import QTextDocument

from curriculum_studio.core.text import OBJECT, OBJECT_MARKS, Cell, Mark, cleaned, tidy_marks
from curriculum_studio.editor.input.rich_text_edit import Objects, content, fill
from curriculum_studio.editor.model.typography import OBJECT_TYPE, Typography
from curriculum_studio.widgets.theme import load_theme, window_font
from tests.helpers.strategies import cells
from tests.windows.editor.conftest import RESOURCES


@pytest.fixture(scope="module")
def typography():
    return Typography(load_theme(RESOURCES, "light"))


def test_chinese_keeps_its_width_in_a_window_of_another_language(qapp):
    before = qapp.font()
    qapp.setFont(window_font("en"))
    try:
        fonts = Typography(load_theme(RESOURCES, "light"))
        comma = fonts.metrics("text", "zh").horizontalAdvance("，")
        assert comma == fonts.metrics("text", "zh").horizontalAdvance("能")
    finally:
        qapp.setFont(before)


@pytest.fixture
def document(qapp):
    made = QTextDocument()
    handler = Objects(made)
    made.documentLayout().registerHandler(OBJECT_TYPE, handler)
    return made


def taken(document, typography, cell):
    fill(document, cell, typography, "text", "left", 0.0, lambda mark: mark.value or "?")
    return content(document)


def sound(cell: Cell) -> Cell:
    """The cell as documents hold it: clean text, objects with exactly one mark on one sign."""
    text = cleaned(cell.text).replace(OBJECT, "")
    marks = [
        mark if mark.kind in {"link", "term"} else Mark(mark.start, mark.end, mark.kind)
        for mark in cell.marks
        if mark.kind not in OBJECT_MARKS
    ]
    seen, kept = set(), []
    for mark in marks:
        # Two links over the same words are no text that anybody can write.
        if mark.kind in {"link", "term", "sub", "sup"}:
            if mark.kind in seen or seen & {"sub", "sup"}:
                continue
            seen.add(mark.kind)
        kept.append(mark)
    return Cell(text, tidy_marks(kept, len(text)))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(cells())
def test_a_text_comes_out_as_it_went_in(document, typography, cell):
    wanted = sound(cell)
    found = taken(document, typography, wanted)
    assert (found.text, found.marks) == (wanted.text, wanted.marks)


def test_objects_come_out_with_their_marks(document, typography):
    cell = Cell(
        f"a{OBJECT}{OBJECT}🌱{OBJECT}",
        (
            Mark(1, 2, "ref", "n"),
            Mark(2, 3, "ref", "n"),
            Mark(4, 5, "formula", "x_1"),
        ),
    )
    found = taken(document, typography, cell)
    assert (found.text, found.marks) == (cell.text, cell.marks)


def test_an_object_without_a_mark_is_nothing(document, typography):
    assert taken(document, typography, Cell(f"a{OBJECT}b")).text == "ab"


def test_a_part_of_a_text(document, typography):
    taken(document, typography, Cell("🌱节能", (Mark(1, 2, "bold"),)))
    assert content(document, 2, 3) == Cell("节", (Mark(0, 1, "bold"),))


def test_chinese_texts_have_wide_signs_in_a_german_window(qapp):
    """A new font begins as a copy of the window's, with what was set for its language."""
    before = qapp.font()
    try:
        qapp.setFont(window_font("de"))
        look = Typography(load_theme(RESOURCES, "light"))
        assert look.font("text", "zh").featureTags() == []
    finally:
        qapp.setFont(before)
