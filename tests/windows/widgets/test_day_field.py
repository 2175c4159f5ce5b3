"""Days that are typed by hand: what is understood is kept, what is not stays and is told."""

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCalendarWidget, QDialog

from curriculum_studio.features.pilots.window.dialogs import NewTrialDialog
from curriculum_studio.features.standards.window.front_matter import FrontMatterDialog
from curriculum_studio.widgets.day_field import DayField
from tests.windows.workbench.fields.test_inspector import open_document, root_editors


def show(studio):
    view = open_document(studio, "standard")
    studio.desk.show_panel("properties")
    editors = root_editors(studio)
    QTest.qWait(1)  # new fields come into sight
    return view, editors


def write(editor, text: str) -> None:
    """Click into a line, type something in the place of what stands there, and leave it by Tab."""
    line = editor.line
    QTest.mouseClick(line, Qt.MouseButton.LeftButton)
    line.selectAll()
    if text.isascii():
        QTest.keyClicks(line, text)
    else:
        composed = QInputMethodEvent("", [])
        composed.setCommitString(text)
        QApplication.sendEvent(line, composed)
    QTest.keyClick(line, Qt.Key.Key_Tab)
    assert not line.hasFocus()


@pytest.mark.parametrize(
    "text", ["2027-1-5", "2027/1/5", "2027年1月5日", "5.1.2027", "２０２７－１－５"]
)
def test_a_day_is_understood_and_kept_as_iso(small, text):
    view, editors = show(small)
    editor = editors["published"]
    write(editor, text)
    assert view.content.root.payload.published == "2027-01-05"
    assert editor.line.text() == "2027-01-05"
    assert editor.day.words.isHidden()


def test_a_day_is_not_rewritten_while_it_is_typed(small):
    view, editors = show(small)
    editor = editors["published"]
    editor.line.setFocus()
    QTest.keyClicks(editor.line, "2027-1-1")
    editor.flush()  # typing rested
    small.desk.inspector.show_now()
    assert view.content.root.payload.published == "2027-01-01"
    assert editor.line.text() == "2027-1-1"
    QTest.keyClicks(editor.line, "2")
    QTest.keyClick(editor.line, Qt.Key.Key_Return)
    assert view.content.root.payload.published == "2027-01-12"
    assert editor.line.text() == "2027-01-12"


def test_what_is_no_day_stays_and_is_told_while_other_fields_are_saved(small):
    view, editors = show(small)
    write(editors["effective"], "2027-3-1")
    editor = editors["published"]
    write(editor, "明年元旦")
    assert "2026-11-24" in editor.day.words.text()
    assert editor.day.words.isVisible()
    assert "2026-11-24" in editor.line.accessibleDescription()
    number = editors["number"].line
    number.setFocus()
    QTest.keyClicks(number, "9")
    QTest.keyClick(number, Qt.Key.Key_Return)
    small.desk.inspector.show_now()
    assert view.content.root.payload.number.startswith("9")
    assert editor.line.text() == "明年元旦"
    assert editor.day.words.isVisible()
    assert view.content.root.payload.published == ""
    write(editor, "2027年1月5日")
    assert view.content.root.payload.published == "2027-01-05"
    assert editor.day.words.isHidden()


def test_what_is_no_day_is_told_when_its_field_goes(small):
    view, editors = show(small)
    write(editors["published"], "soon")
    open_document(small, "unit")
    small.desk.inspector.show_now()
    assert small.parts.banner.isVisible()
    assert "soon" in small.parts.banner.what.text()
    assert view.content.root.payload.published == ""


def test_undo_shows_the_day_of_before(small):
    view, editors = show(small)
    editor = editors["published"]
    write(editor, "2027-1-5")
    view.page.setFocus()
    small.commands.run("edit.undo")
    small.desk.inspector.show_now()
    assert editor.line.text() == ""


def test_the_form_of_the_cover_keeps_what_is_no_day_open(small, monkeypatch):
    done: list[bool] = []

    def exec_(dialog: QDialog) -> int:
        assert isinstance(dialog, FrontMatterDialog)
        dialog.show()
        editor = dialog._editors["published"]
        write(editor, "32.1.2027")
        QTest.mouseClick(dialog.keep, Qt.MouseButton.LeftButton)
        done.append(dialog.isVisible())
        assert QApplication.focusWidget() is editor.line or not dialog.isActiveWindow()
        write(editor, "31.1.2027")
        QTest.mouseClick(dialog.keep, Qt.MouseButton.LeftButton)
        done.append(dialog.isVisible())
        return dialog.result()

    monkeypatch.setattr(QDialog, "exec", exec_)
    view, _ = show(small)
    small.commands.run("tools.front")
    assert done == [True, False]
    assert view.content.root.payload.published == "2027-01-31"


def test_a_dialog_stays_until_its_day_is_one(small, monkeypatch):
    done: list[bool] = []

    def exec_(dialog: QDialog) -> int:
        assert isinstance(dialog, NewTrialDialog)
        dialog.show()
        ok = dialog.buttons.button(dialog.buttons.StandardButton.Ok)
        dialog.day.line.setText("heute")
        QTest.mouseClick(ok, Qt.MouseButton.LeftButton)
        done.append(dialog.isVisible())
        assert dialog.day.words.isVisible()
        dialog.day.line.setText("2026年10月12日")
        QTest.mouseClick(ok, Qt.MouseButton.LeftButton)
        done.append(dialog.isVisible())
        return dialog.result()

    monkeypatch.setattr(QDialog, "exec", exec_)
    open_document(small, "unit")
    small.commands.run("pilots.trial")
    assert done == [True, False]
    entry = next(e for e in small.desk.bench.session.entries() if e.kind == "trial")
    assert small.desk.bench.session.document(entry.id).root.payload.date == "2026-10-12"


@pytest.mark.qt_log_ignore("plugin does not support", extend=True)
@pytest.mark.parametrize("by_keys", [True, False])
def test_a_day_is_taken_from_a_calendar(qtbot, by_keys):
    field = DayField()
    qtbot.addWidget(field)
    field.show_day("2026-11-24")
    field.show()
    with qtbot.waitActive(field):
        field.activateWindow()
    field.line.setFocus()
    if by_keys:
        QTest.keyClick(field.line, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    else:
        QTest.mouseClick(field.choose, Qt.MouseButton.LeftButton)
    calendar = field.findChild(QCalendarWidget)
    assert calendar.selectedDate() == QDate(2026, 11, 24)
    told = []
    field.finished.connect(lambda: told.append(field.day()))
    calendar.setSelectedDate(QDate(2026, 12, 1))
    calendar.activated.emit(calendar.selectedDate())
    assert (field.line.text(), told) == ("2026-12-01", ["2026-12-01"])
    assert not calendar.isVisible()
