"""Picking one of many lines by what is typed of it."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QWidget,
)

from curriculum_studio.i18n import Message
from curriculum_studio.widgets.dialog import Dialog
from curriculum_studio.widgets.form_loader import load_form
from curriculum_studio.widgets.translation import say


class PickDialog(Dialog):
    """The base of dialogs that ask for one of many things; whoever makes one says the lines."""

    wanted: QLineEdit
    found: QListWidget
    buttons: QDialogButtonBox

    def __init__(self, form: str, picking: Message, parent: QWidget | None = None) -> None:
        """Take the form and what its button says; `show_lines` follows once there are lines."""
        super().__init__(parent)
        load_form(self, form)
        self.wanted.textChanged.connect(self.show_lines)
        self.found.itemActivated.connect(self.accept)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._ok.setText(say(picking))
        self._ok.setDefault(True)

    def lines(self, wanted: str) -> Iterable[tuple[str, str]]:
        """Yield ids and lines of what fits the words typed, in small letters; the best first."""
        raise NotImplementedError

    @property
    def picked(self) -> str:
        """The id of what was picked, empty for nothing."""
        if self.found.currentRow() < 0:
            return ""
        return str(self.found.currentItem().data(Qt.ItemDataRole.UserRole))

    def show_lines(self) -> None:
        """Show what fits the words typed."""
        self.found.clear()
        for identity, line in self.lines(self.wanted.text().strip().lower()):
            item = QListWidgetItem(line, self.found)
            item.setData(Qt.ItemDataRole.UserRole, identity)
        self.found.setCurrentRow(0)
        self._ok.setEnabled(self.found.count() > 0)
