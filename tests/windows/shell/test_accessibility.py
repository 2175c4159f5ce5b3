"""Everything that can have the focus has a name for a screen reader, in every window."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QDialogButtonBox,
    QLineEdit,
    QMenu,
    QMenuBar,
    QSplitterHandle,
    QWidget,
)

from curriculum_studio.features.backups.feature import BACKUPS
from curriculum_studio.features.backups.window.backup_keeper import BackupsDialog, ClosingDialog
from curriculum_studio.features.backups.window.recovery import CannotOpenDialog, RestoreDialog
from curriculum_studio.features.desk.feature import DESK
from curriculum_studio.features.publishing.window.give_out import GiveOutSheet
from curriculum_studio.i18n import Message, StudioError
from curriculum_studio.render.format_registry import formats_of
from curriculum_studio.session.backup_schedule import BackupRun
from curriculum_studio.shell.actions.about_dialogs import (
    AboutDialog,
    DiagnosticsDialog,
)
from curriculum_studio.shell.search.command_palette import CommandPalette
from curriculum_studio.shell.search.entries import SearchList
from curriculum_studio.widgets.dialog import ConfirmDialog
from curriculum_studio.workbench.controllers.library import NewDocumentDialog
from tests.windows.conftest import entry_of


def part_of_another(widget: QWidget) -> bool:
    """Inner parts of Qt's own widgets speak through what holds them."""
    above = widget.parentWidget()
    if isinstance(widget, QLineEdit) and isinstance(above, QComboBox | QAbstractSpinBox):
        return True
    while above is not None and not isinstance(above, QComboBox):
        above = above.parentWidget()
    return above is not None


def nameless(top: QWidget) -> list[str]:
    found = []
    for widget in (top, *top.findChildren(QWidget)):
        if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or part_of_another(widget):
            continue
        if isinstance(widget, QMenu | QMenuBar | QSplitterHandle | QDialogButtonBox):
            continue
        if widget.isWindow() or widget.focusProxy() is not None:
            continue
        if isinstance(widget.parentWidget(), QAbstractScrollArea) and not widget.objectName():
            continue  # the inside of a list, which is named as a whole
        if type(widget).__name__ == "CellEditor" and widget.isHidden():
            continue  # the page names it after the place where it opens
        name = QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
        if not name:
            found.append(f"{type(widget).__name__} {widget.objectName()}")
    return found


def test_every_control_of_the_window_has_a_name(sample, qtbot):
    today = DESK.of(sample.desk).board  # its buttons say what they count, once that is read
    qtbot.waitUntil(lambda: not today.documentsCard.isHidden(), timeout=20_000)
    sample.desk.library.show(entry_of(sample, "unit"))
    sample.desk.library.show(entry_of(sample, "standard"))
    view = sample.desk.view
    figure = next(n.id for n in view.content.walk() if n.kind == "figure")
    for name in reversed(sample.desk.inspector.names):
        sample.desk.inspector.show_panel(name)
        sample.desk.inspector.follow(view, figure)
        sample.desk.inspector.show_now()
    sample.parts.checklist.begin()
    offer = (Message("Tests", "Offer"), lambda: None)
    sample.desk.notices.note(Message("Tests", "Note"), offer, offer)
    sample.desk.notices.defect([Message("Tests", "What"), Message("Tests", "More")], "details")
    view.page.show_node(next(n.id for n in view.content.walk() if n.kind == "paragraph"), "zh")
    view.page.setFocus()
    assert nameless(sample.window) == []


def test_every_control_of_the_start_page_has_a_name(start):
    studio = start()
    assert nameless(studio._start) == []


def give_out(studio, folder) -> GiveOutSheet:
    """The sheet as it is opened: it asks about a document."""
    sheet = GiveOutSheet("标准", formats_of("standard"), ("zh",), folder, studio.window)
    content = studio.desk.bench.session.document(entry_of(studio, "standard"))
    sheet.ask_privacy(content, lambda _: ())
    return sheet


@pytest.mark.parametrize(
    "name",
    [
        "about",
        "diagnostics",
        "palette",
        "cannot",
        "confirm",
        "export",
        "new",
        "restore",
        "backups",
        "closing",
    ],
)
def test_every_control_of_a_dialog_has_a_name(small, tmp_path, name):
    window = small.window
    text = Message("Tests", "Text")
    make = {
        "about": lambda: AboutDialog(window),
        "diagnostics": lambda: DiagnosticsDialog(small.desk.bench, None, window),
        "palette": lambda: CommandPalette(SearchList(()), small.look, window),
        "cannot": lambda: CannotOpenDialog(StudioError(text), readable=True, parent=window),
        "confirm": lambda: ConfirmDialog(text, text, text, window),
        "export": lambda: give_out(small, tmp_path),
        "new": lambda: NewDocumentDialog(small.look, "unit", window),
        "restore": lambda: RestoreDialog(small.desk.bench.workspace.backups, window),
        "backups": lambda: BackupsDialog(
            small.desk.bench.workspace.backups, BACKUPS.of(small.desk).schedule, window
        ),
        "closing": lambda: ClosingDialog(BackupRun(small.desk.bench.workspace.backups), window),
    }
    dialog = make[name]()
    assert nameless(dialog) == []
    assert dialog.windowTitle()
    dialog.deleteLater()


def test_lists_are_read_line_by_line(sample):
    tree = sample.desk.panel.tree
    reader = QAccessible.queryAccessibleInterface(tree)
    said = [
        reader.child(at).text(QAccessible.Text.Name)
        for at in range(reader.childCount())
        if reader.child(at) is not None
    ]
    assert any("垃圾分类小能手" in text and "大班" in text for text in said)


def test_tabs_are_read_with_their_whole_title(sample):
    sample.desk.library.show(entry_of(sample, "standard"))
    bar = sample.desk.tabs.documentTabs
    assert bar.accessibleTabName(bar.currentIndex()) == "双碳试点学校建设与评价规范"


def test_focus_can_be_seen(small):
    """A button with the focus looks other than one without."""
    small.window.activateWindow()
    button = small.desk.panel.createButton
    button.setFocus(Qt.FocusReason.TabFocusReason)
    with_focus = small.window.grab(
        QRect(button.mapTo(small.window, button.rect().topLeft()), button.size())
    ).toImage()
    small.desk.panel.tree.setFocus(Qt.FocusReason.TabFocusReason)
    without = small.window.grab(
        QRect(button.mapTo(small.window, button.rect().topLeft()), button.size())
    ).toImage()
    assert with_focus != without
