"""Texts can be read in every theme, also after another one was chosen while the window is open."""

from itertools import permutations

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QProxyStyle

from curriculum_studio.desktop.studio import Studio
from curriculum_studio.desktop.theme import THEMES
from tests.desktop.colours import ground_and_ink
from tests.desktop.conftest import entry_of


@pytest.fixture
def texts(small) -> list[str]:
    """Two paragraphs of a standard that is open, the caret in the first."""
    small.desk.library.show(entry_of(small, "standard"))
    view = small.desk.view
    found = [node.id for node in view.content.walk() if node.kind == "paragraph"][:2]
    view.show_node(found[0])
    view.page.setFocus()
    return found


def live_text_is_readable(studio: Studio) -> None:
    theme, editor = studio.look.theme, studio.desk.view.page.view.editor
    assert editor.isVisible()
    ground, ink = ground_and_ink(editor)
    assert ground == theme.page, f"{theme.name}: what is written stands on {ground}"
    assert ink > 7, theme.name


@pytest.mark.parametrize(("first", "second"), [*permutations(THEMES, 2)])
def test_live_text_is_readable_after_a_change_of_theme(small, texts, first, second):
    small.look.choose(first)
    live_text_is_readable(small)
    small.look.choose(second)
    live_text_is_readable(small)
    small.desk.view.show_node(texts[1])
    live_text_is_readable(small)
    small.look.speak("de")
    live_text_is_readable(small)


def test_live_text_is_readable_in_a_tab_that_was_behind(small, texts):
    unit, standard = entry_of(small, "unit"), entry_of(small, "standard")
    small.desk.library.show(unit)
    small.look.choose("contrast")
    small.desk.library.show(standard, texts[1])
    live_text_is_readable(small)


class Evening(QProxyStyle):
    """Fusion on a desktop that is dark."""

    def standardPalette(self) -> QPalette:
        return QPalette(QColor("#303030"))


def test_live_text_is_readable_when_the_desktop_turns_dark(small, texts, qapp):
    small.look.choose("system")
    assert not small.look.theme.dark
    try:
        qapp.setStyle(Evening("Fusion"))
        QApplication.styleHints().colorSchemeChanged.emit(QApplication.styleHints().colorScheme())
        assert small.look.theme.dark
        live_text_is_readable(small)
        small.desk.view.show_node(texts[1])
        live_text_is_readable(small)
    finally:
        qapp.setStyle("Fusion")
