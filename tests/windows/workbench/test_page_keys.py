"""Keys of the page in the whole window, where other fields would like to have them."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QColor, QGuiApplication, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from curriculum_studio.core.numbering import number
from curriculum_studio.workbench.controllers.library import NewDocumentDialog
from tests.windows.workbench.fields.test_inspector import named, open_document


def test_tab_on_chosen_rows_changes_their_level_and_keeps_the_keys(small):
    view = open_document(small, "standard")
    page = view.page.view
    item = next(n.id for n in view.content.walk() if n.text("zh") == "节水。")
    view.show_node(item)
    QTest.qWait(1)
    place = QPoint(12, page.visualRect(page.page.index_of(item, "zh")).center().y())
    QTest.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.qWait(1)
    assert page.selection.nodes() == [item]
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert number(view.content)[item].level == 2
    assert view.page.isAncestorOf(QApplication.focusWidget())


def test_tab_in_the_middle_of_a_paragraph_alters_nothing(small):
    view = open_document(small, "standard")
    paragraph = next(n.id for n in view.content.walk() if n.text("zh") == "本文件规定了要求。")
    view.page.setFocus()
    view.show_node(paragraph)
    view.page.caret.editor.go(2)
    before, undo = view.content, small.desk.bench.session.undo_state
    clause = named(view.content, "范围")
    for _ in range(4):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert (view.content == before) is True
    assert small.desk.bench.session.undo_state == undo
    assert view.page.current_node not in {paragraph, clause}
    assert view.page.isAncestorOf(QApplication.focusWidget())


def type_text(text: str) -> None:
    """Type something wherever the keys go: ASCII by keys, all else by an input method."""
    for character in text:
        focus = QApplication.focusWidget()
        if character.isascii():
            QTest.keyClicks(focus, character)
        else:
            event = QInputMethodEvent("", [])
            event.setCommitString(character)
            QApplication.sendEvent(focus, event)


def come_back(studio) -> None:
    """Let the window be in front again after a dialog, as a window manager does."""
    # A dialog that was answered goes with the next turn of the event loop.
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    studio.window.activateWindow()
    assert QTest.qWaitForWindowActive(studio.window)


def click_line(view, node: str) -> None:
    tree = view.outline.outlineTree
    place = tree.model().place_of(node)
    tree.scrollTo(place)
    spot = tree.visualRect(place).center()
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=spot)


# --- What is framed takes the keys ------------------------------------------------------------


def test_after_a_click_in_the_outline_words_go_into_what_is_framed(small):
    view = open_document(small, "standard")
    chapter = named(view.content, "能源管理")
    click_line(view, chapter)
    assert view.page.current_node == chapter
    type_text("新的 ")
    QGuiApplication.clipboard().setText("章")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    view.page.commit()
    assert view.content.nodes[chapter].text("zh") == "新的 章能源管理"


def test_a_heading_without_a_text_of_its_own_leads_to_the_text_below(small):
    view = open_document(small, "standard")
    foreword = next(n.id for n in view.content.walk() if n.kind == "foreword")
    click_line(view, foreword)
    paragraph = view.content.children[foreword][0]
    assert view.page.current_node == paragraph
    before = view.content.nodes[paragraph].text("zh")
    type_text("据此 ")
    view.page.commit()
    assert view.content.nodes[paragraph].text("zh") == f"据此 {before}"


@pytest.mark.parametrize(
    ("kind", "command", "holder"),
    [("standard", "file.new_standard", "introduction"), ("unit", "file.new_unit", "section")],
)
def test_the_first_words_of_a_new_document_stand_in_it(small, kind, command, holder):
    """As a stranger does it: the command, a title, Enter, and on with the words."""

    def fill_in() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, NewDocumentDialog)
        QTest.keyClicks(dialog.focusWidget(), "Seeds")
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)

    QTimer.singleShot(0, small.window, fill_in)
    small.commands.run(command)
    come_back(small)
    view = small.desk.view
    assert view.content.kind == kind
    assert view.page.isAncestorOf(QApplication.focusWidget())
    type_text("Hello world")
    view.page.commit()
    written = next(n for n in view.content.walk() if "Hello" in n.text(n.lead))
    assert written.text("zh") == "Hello world"
    assert view.content.nodes[written.parent].kind == holder
    assert view.content.title("zh") == "Seeds"


def test_a_document_in_a_language_that_is_not_shown_shows_it(small):
    small.desk.library.show(next(e.id for e in small.desk.bench.session.entries()))

    def fill_in() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, NewDocumentDialog)
        QTest.keyClicks(dialog.focusWidget(), "Samen")
        dialog.language.setCurrentIndex(dialog.language.findData("de"))
        QTest.keyClick(dialog.name, Qt.Key.Key_Return)

    QTimer.singleShot(0, small.window, fill_in)
    small.commands.run("file.new_unit")
    come_back(small)
    view = small.desk.view
    assert "de" in view.page.languages
    type_text("Eine Frage")
    view.page.commit()
    assert any(n.text("de") == "Eine Frage" for n in view.content.walk())


def test_the_frame_is_strong_only_where_the_keys_go(small):
    view = open_document(small, "standard")
    chapter = named(view.content, "能源管理")
    click_line(view, chapter)
    page = view.page.view
    theme = small.look.theme

    def frame() -> QColor:
        QTest.qWait(1)
        rect = page.visualRect(page.page.index_of(chapter, "zh"))
        row = page.page.rows[page.caret.row]
        top = rect.top() + 1 + page.sheet.space(row)
        return page.viewport().grab().toImage().pixelColor(rect.center().x(), top)

    assert frame() == QColor(theme.accent)
    small.desk.panel.tree.setFocus()
    assert frame() == QColor(theme.line)
    view.page.setFocus()
    assert frame() == QColor(theme.accent)
