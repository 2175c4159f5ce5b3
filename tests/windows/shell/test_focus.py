"""Where the keys are: seen on every stop, back at the caret after a tab is closed, never lost."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QTabBar, QToolButton, QWidget

from tests.windows.conftest import entry_of

#: What comes to the front, and how: a document of a kind, or what a command opens.
FRONTS = ("standard", "unit", "file.settings", "desk.show", "results.show", "pilots.show")


def picture(window: QWidget, widget: QWidget) -> QImage:
    place = QRect(widget.mapTo(window, QPoint()), widget.size()).adjusted(-3, -3, 3, 3)
    return window.grab(place).toImage()


def stops(window: QWidget) -> list[QWidget]:
    """What Tab and F6 lead to; parts of a field or a bar of tabs are no stops of their own."""
    return [
        each
        for each in window.findChildren(QWidget)
        if each.isVisible()
        and each.isEnabled()
        and each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not (isinstance(each, QLineEdit) and each.objectName() == "qt_spinbox_lineedit")
        and not (isinstance(each, QToolButton) and isinstance(each.parent(), QTabBar))
    ]


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_where_the_keys_are_is_seen_on_every_stop(sample, theme, qtbot):
    window, desk = sample.window, sample.desk
    sample.look.choose(theme)
    window.activateWindow()
    unseen = []
    for front in FRONTS:
        if "." in front:
            sample.commands.run(front)
        else:
            desk.library.show(entry_of(sample, front))
        desk.inspector.show_now()
        for stop in stops(window):
            stop.setFocus(Qt.FocusReason.TabFocusReason)
            focus = QApplication.focusWidget()
            with_keys = picture(window, stop)
            focus.clearFocus()
            if picture(window, stop) == with_keys and stop.isVisible():
                unseen.append((front, type(stop).__name__, stop.objectName()))
    assert unseen == []


def test_f6_to_the_page_shows_the_caret(small):
    small.window.activateWindow()
    small.desk.library.show(entry_of(small, "unit"))
    page = small.desk.view.page
    small.desk.panel.tree.setFocus()
    while not page.isAncestorOf(QApplication.focusWidget()):
        small.commands.run("view.pane")
    assert page.caret.active
    assert QApplication.focusWidget() is page.caret.editor


def test_the_keys_are_back_at_the_caret_when_a_tab_is_closed(small):
    small.window.activateWindow()
    desk = small.desk
    desk.library.show(entry_of(small, "standard"))
    desk.library.show(entry_of(small, "unit"))
    small.commands.run("view.previous")
    assert desk.view.document == entry_of(small, "standard")
    page = desk.view.page
    for board in ("file.settings", "pilots.show", "results.show"):
        small.commands.run(board)
        small.commands.run("file.close")
        assert desk.view.page is page, "the tab from which one came"
        before = page.caret.editor.toPlainText()
        QTest.keyClicks(QApplication.focusWidget(), "x")
        assert page.caret.editor.toPlainText() == f"x{before}", board
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backspace)
