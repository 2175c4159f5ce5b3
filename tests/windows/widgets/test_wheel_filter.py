"""The wheel scrolls, and changes a value only in the field that has the focus."""

import re

import pytest
from PySide6.QtCore import QPoint, QPointF, QSignalBlocker, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QCalendarWidget,
    QComboBox,
    QDateTimeEdit,
    QDialog,
    QScrollBar,
    QTabBar,
    QWidget,
)

from curriculum_studio.features.review.window.stage_dialog import StageDialog
from curriculum_studio.widgets.form_loader import load_form
from tests.helpers.windows import sources
from tests.windows.conftest import entry_of
from tests.windows.widgets.test_form_loader import FORMS, empty
from tests.windows.workbench.fields.test_inspector import go, named, open_document, root_editors

WHEELED = (QComboBox, QAbstractSpinBox, QAbstractSlider, QTabBar)


def value(widget: QWidget) -> object:
    match widget:
        case QComboBox() | QTabBar():
            return widget.currentIndex()
        case QDateTimeEdit():
            return widget.dateTime()
        case QAbstractSlider():
            return widget.value()
        case _:
            return widget.text()


def give_room(widget: QWidget) -> None:
    """Let there be another value in both directions."""
    with QSignalBlocker(widget):
        if isinstance(widget, QComboBox):
            while widget.count() < 3:
                widget.addItem(str(widget.count()))
            widget.setCurrentIndex(1)
        elif isinstance(widget, QTabBar):
            while widget.count() < 3:
                widget.addTab(str(widget.count()))
            widget.setCurrentIndex(1)


def turn(widget: QWidget, notches: int) -> bool:
    """Turn the wheel over a widget; return whether the widget kept the event to itself."""
    middle = QPointF(widget.rect().center())
    event = QWheelEvent(
        middle,
        widget.mapToGlobal(middle),
        QPoint(),
        QPoint(0, -120 * notches),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    event.ignore()
    # Qt asks the parent itself where an event is not accepted; so only this widget is asked.
    widget.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation)
    QApplication.sendEvent(widget, event)
    widget.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation, False)
    return event.isAccepted()


def of_qt(widget: QWidget) -> bool:
    """Whether a field stands in a part of Qt that opens when it is asked for."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QCalendarWidget):
            return True
        above = above.parentWidget()
    return isinstance(widget, QScrollBar)


def fields_below(root: QWidget) -> list[QWidget]:
    return [
        each for each in root.findChildren(QWidget) if isinstance(each, WHEELED) and not of_qt(each)
    ]


def check(widget: QWidget) -> None:
    """Let the wheel go over a field without the focus."""
    assert widget.focusPolicy() != Qt.FocusPolicy.WheelFocus, widget.objectName()
    if widget.hasFocus():
        widget.clearFocus()
    give_room(widget)
    before = value(widget)
    for notches in (1, -2):
        assert not turn(widget, notches), widget.objectName()
        assert value(widget) == before, widget.objectName()


def wheel(window: QWidget, over: QWidget, notches: int) -> None:
    """Turn the wheel of the mouse over a widget of a window, as the system tells of it."""
    place = over.mapTo(window, over.rect().center())
    down = QPoint(0, -120 if notches > 0 else 120)
    for _ in range(abs(notches)):
        QTest.wheelEvent(window.windowHandle(), QPointF(place), down)
        QApplication.processEvents()


# --- In the window --------------------------------------------------------------------------------


def show_properties(studio, kind: str):
    view = open_document(studio, kind)
    studio.desk.show_panel("properties")
    studio.parts.properties.area.ensureWidgetVisible(studio.parts.properties.documentTitle)
    return view


def test_scrolling_the_panel_changes_no_field(small, qtbot):
    view = show_properties(small, "unit")
    before = view.content.root.payload
    undo = small.desk.bench.session.undo_state.undo
    area = small.parts.properties.area
    view.page.setFocus()
    for name in ("class_level", "weeks"):
        editor = root_editors(small)[name]
        field = editor.focusProxy()
        area.ensureWidgetVisible(field)
        QTest.qWait(20)
        at = area.verticalScrollBar().value()
        focus = QApplication.focusWidget()
        wheel(small.window, field, 2)
        wheel(small.window, field, -1)
        assert QApplication.focusWidget() is focus
        editor.flush()
        assert view.content.root.payload == before
        area.verticalScrollBar().setValue(0)
        wheel(small.window, field, 1)
        assert area.verticalScrollBar().value() > 0 or at == 0, "the panel scrolls instead"
    assert small.desk.bench.session.undo_state.undo == undo


def test_the_field_with_the_focus_obeys_the_wheel(small):
    view = show_properties(small, "unit")
    editor = root_editors(small)["weeks"]
    small.parts.properties.area.ensureWidgetVisible(editor)
    weeks = view.content.root.payload.weeks
    editor.spin.setFocus()
    QTest.qWait(20)
    wheel(small.window, editor.spin, -1)
    editor.flush()
    assert view.content.root.payload.weeks == weeks + 1


def test_tabs_stay_in_front_under_the_wheel(small):
    open_document(small, "standard")
    open_document(small, "unit")
    front = small.desk.tabs.front
    panel = small.desk.inspector.name
    wheel(small.window, small.desk.tabs.documentTabs, -1)
    wheel(small.window, small.desk.inspector.inspectorTabs, 1)
    assert small.desk.tabs.front is front
    assert small.desk.inspector.name == panel


# --- Everywhere -----------------------------------------------------------------------------------


@pytest.mark.parametrize("name", sorted(FORMS))
def test_fields_of_every_form_let_the_wheel_pass(qapp, name):
    kind, promoted = FORMS[name]
    widget = empty(kind)
    load_form(widget, name, *promoted)
    for field in fields_below(widget):
        check(field)


#: What opens a dialog or a board over a document of a kind.
COMMANDS = {
    "standard": (
        "file.new", "file.export", "tools.front", "rounds.show", "rounds.stage", "indicators.grid",
        "indicators.workbook", "results.show", "edit.replace", "review.panel", "review.comment",
        "review.give", "view.unfinished", "tools.coverage", "tools.references",
        "language.terms", "language.dictionaries", "help.shortcuts", "tools.diagnostics",
        "language.count_words",
    ),
    "unit": (
        "file.new_unit", "file.export", "unit.copy_class", "unit.term_plan", "unit.reuse",
        "pilots.show", "pilots.trial", "pilots.observe", "pilots.council", "file.hand_on",
        "tools.school_forms", "tools.goals",
    ),
}  # fmt: skip


@pytest.mark.parametrize(
    "kind",
    [pytest.param(kind, marks=[pytest.mark.campaign] * (kind == "unit")) for kind in COMMANDS],
)
def test_fields_of_boards_and_dialogs_let_the_wheel_pass(small, monkeypatch, kind):
    asked: list[str] = []

    def exec_(dialog: QDialog) -> int:
        asked.append(type(dialog).__name__)
        for field in fields_below(dialog):
            check(field)
        dialog.done(0)
        return 0

    monkeypatch.setattr(QDialog, "exec", exec_)
    view = open_document(small, kind)
    first = next(n.id for n in view.content.walk() if n.kind in {"clause", "activity"})
    go(small, view, first)
    for command in COMMANDS[kind]:
        small.desk.library.show(view.document)
        view.page.setFocus()
        small.commands.run(command)
        QTest.qWait(0)
    for place in ("clause", "list", "activity", "step", "plan_entry", "indicator"):
        node = next((n.id for n in view.content.walk() if n.kind == place), None)
        if node is not None:
            go(small, view, node)
    assert len(set(asked)) >= 4, asked
    fields = fields_below(small.window)
    assert len(fields) >= 8
    for field in fields:
        check(field)


def test_no_field_is_made_that_the_wheel_would_change():
    """What code makes beside the forms says that it needs the focus."""
    made = re.compile(
        r"^ *(\S+) = (?:self\._take\()?Q"
        r"(?:ComboBox|(?:Double)?SpinBox|DateEdit|TimeEdit|DateTimeEdit|Slider|Dial|TabBar|TabWidget)\(",
        re.MULTILINE,
    )
    for path in sources():
        text = path.read_text(encoding="utf-8")
        for found in made.finditer(text):
            name = found[1]
            guarded = f"guard_field({name})" in text or f"self._take({name}" in text
            assert guarded, f"{path.name}: {name}"


# --- The stage ------------------------------------------------------------------------------------


def test_the_stage_leads_to_its_dialog(small, answer):
    view = show_properties(small, "standard")
    button = root_editors(small)["stage"].button
    small.parts.properties.area.ensureWidgetVisible(button)
    before = view.content.root.payload
    wheel(small.window, button, 8)
    button.setFocus()
    wheel(small.window, button, 8)
    QTest.keyClick(button, Qt.Key.Key_Down)
    assert view.content.root.payload == before
    shown = answer(StageDialog, lambda _: False)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert len(shown) == 1
    assert view.content.root.payload == before

    def agree(dialog: StageDialog) -> bool:
        dialog.stage.setCurrentIndex(dialog.stage.findData("review_draft"))
        dialog.author.setText("王老师")
        dialog.reason.setText("会后修改")
        return True

    shown = answer(StageDialog, agree)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert view.content.root.payload.stage == "review_draft"
    small.desk.inspector.show_now()
    assert button.text().startswith("送审稿")
    small.commands.run("edit.undo")
    assert view.content.root.payload.stage == before.stage


def test_the_stage_of_an_old_version_cannot_be_asked_for(small):
    view = show_properties(small, "standard")
    clause = named(view.content, "范围")
    go(small, view, clause)
    view.page.set_read_only(True)
    small.parts.properties.renew()
    assert not root_editors(small)["stage"].button.isEnabled()


def test_the_stage_stands_in_no_form_that_changes_it(small, monkeypatch):
    seen: list[bool] = []

    def exec_(dialog: QDialog) -> int:
        seen.append("stage" in dialog._editors)
        return 0

    monkeypatch.setattr(QDialog, "exec", exec_)
    small.desk.library.show(entry_of(small, "standard"))
    small.commands.run("tools.front")
    assert seen == [False]
