"""Fonts of the window fit the language that it speaks."""

import pytest
from PySide6.QtGui import QFont, QFontMetricsF

from curriculum_studio.desktop.style import window_font


@pytest.fixture
def chosen(qapp):
    """Gives the program the font of a language."""
    before = qapp.font()
    yield lambda language: qapp.setFont(window_font(language))
    qapp.setFont(before)


def width(text: str, font: QFont) -> float:
    """Return how wide a text is, in heights of the font."""
    metrics = QFontMetricsF(font)
    return metrics.horizontalAdvance(text) / metrics.height()


def test_quotation_marks_are_as_wide_as_the_language_wants_them(chosen, qapp):
    for language in ("en", "de"):
        chosen(language)
        assert width("“”", qapp.font()) < width("nn", qapp.font()) * 1.2


def test_a_chinese_window_has_chinese_marks_whatever_it_spoke_before(chosen, qapp):
    chosen("zh_CN")
    first = [width(each, qapp.font()) for each in "“（　"]
    chosen("en")
    chosen("zh_CN")
    assert [width(each, qapp.font()) for each in "“（　"] == first
