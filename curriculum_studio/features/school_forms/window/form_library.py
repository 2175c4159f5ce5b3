"""The forms of the library: added, corrected, taken away."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStackedWidget,
    QWidget,
)

from curriculum_studio.features.school_forms.service import FormDraft, SchoolForms
from curriculum_studio.features.school_forms.window.correction_dialog import FormDialog
from curriculum_studio.i18n import Message, message
from curriculum_studio.widgets.dialog import Dialog
from curriculum_studio.widgets.form_loader import load_form
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.context import AppContext

PURPOSES: dict[str, Message] = {
    "activity": message("SchoolForms", "plan of an activity"),
    "day": message("SchoolForms", "plan of a day"),
    "week": message("SchoolForms", "plan of a week"),
    "unit": message("SchoolForms", "plan of a theme"),
}
_ID = 256


def build(desk: AppContext) -> "FormLibrary":
    """Build what the actions work with."""
    return FormLibrary(desk)


class FormLibrary(QObject):
    """Shows the forms, and adds and corrects them."""

    def __init__(self, desk: AppContext) -> None:
        """Take the window."""
        super().__init__(desk.window)
        self._desk = desk

    @property
    def forms(self) -> SchoolForms:
        """The forms of the open library."""
        return self._desk.bench.application.forms

    def show(self) -> None:
        """Show the list of forms."""
        SchoolFormsDialog(self, self._desk.window).exec()

    @property
    def writable(self) -> bool:
        """Whether forms can be added and corrected."""
        return self._desk.bench.workspace.writable

    def ask_add(self, parent: QWidget) -> None:
        """Ask for the Word file of a form and show it."""
        title = say(message("SchoolForms", "Choose the empty form"))
        kinds = say(message("SchoolForms", "Word files")) + " (*.docx *.doc *.docm *.wps)"
        path, _ = QFileDialog.getOpenFileName(parent, title, "", kinds)
        if path:
            self.add(Path(path), parent)

    def add(self, path: Path, parent: QWidget) -> None:
        """Show a form and keep it if that is wanted."""
        self._desk.notices.careful(lambda: self._edit(self.forms.look(path), parent))

    def correct(self, document: str, parent: QWidget) -> None:
        """Show a form that is kept, to be corrected."""
        self._desk.notices.careful(lambda: self._edit(self.forms.draft(document), parent))

    def _edit(self, draft: FormDraft, parent: QWidget) -> None:
        dialog = FormDialog(draft, self.forms.labels, self._desk.look, parent)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.forms.keep(dialog.draft())

    def remove(self, document: str) -> None:
        """Put a form into the recycle bin; a note offers to take it out again."""
        self._desk.notices.careful(lambda: self._desk.library.delete(document))

    def lines(self) -> list[tuple[str, str]]:
        """Return the forms: id, and name with what it is for."""
        return [
            (entry.id, f"{entry.title('zh')} · {say(PURPOSES[payload.purpose])}")
            for entry, payload in self.forms.payloads()
        ]


class SchoolFormsDialog(Dialog):
    """Lists the forms of the library."""

    explained: QLabel
    pages: QStackedWidget
    listPage: QWidget
    emptyPage: QWidget
    forms: QListWidget
    add: QPushButton
    addFirst: QPushButton
    correct: QPushButton
    remove: QPushButton
    buttons: QDialogButtonBox

    def __init__(self, keeping: FormLibrary, parent: QWidget | None = None) -> None:
        """Take who keeps the forms."""
        super().__init__(parent)
        load_form(self, "school_forms")
        self._keeping = keeping
        self.buttons.rejected.connect(self.reject)
        for button in (self.add, self.addFirst):
            button.clicked.connect(self._add)
            button.setEnabled(keeping.writable)
        self.correct.clicked.connect(self._correct)
        self.remove.clicked.connect(self._remove)
        self.forms.itemActivated.connect(lambda _: self._correct())
        self.forms.currentItemChanged.connect(lambda *_: self._enable())
        self.renew()

    def renew(self) -> None:
        """Show the forms that there are."""
        self.forms.clear()
        for identity, words in self._keeping.lines():
            item = QListWidgetItem(words)
            item.setData(_ID, identity)
            self.forms.addItem(item)
        there = self.forms.count() > 0
        self.pages.setCurrentWidget(self.listPage if there else self.emptyPage)
        if there:
            self.forms.setCurrentRow(0)
        self._enable()

    @property
    def chosen(self) -> str:
        """The id of the chosen form."""
        item = self.forms.currentItem() if self.forms.count() else None
        return item.data(_ID) if item is not None else ""

    def _enable(self) -> None:
        for button in (self.correct, self.remove):
            button.setEnabled(bool(self.chosen) and self._keeping.writable)

    def _add(self) -> None:
        self._keeping.ask_add(self)
        self.renew()

    def _correct(self) -> None:
        if self.chosen and self._keeping.writable:
            self._keeping.correct(self.chosen, self)
            self.renew()

    def _remove(self) -> None:
        self._keeping.remove(self.chosen)
        self.renew()
