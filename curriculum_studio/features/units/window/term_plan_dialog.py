"""Asking for the plan of a term: which units, from when, into which file."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import (
    QDateEdit,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from curriculum_studio.core.headings import CLASS_LEVELS
from curriculum_studio.core.languages import Language
from curriculum_studio.i18n import message
from curriculum_studio.session.files import named_after
from curriculum_studio.session.session import Session
from curriculum_studio.widgets.dialog import Dialog
from curriculum_studio.widgets.form_loader import load_form
from curriculum_studio.widgets.target_file import TargetLine
from curriculum_studio.widgets.translation import say

_ID = Qt.ItemDataRole.UserRole
_SUFFIX = ".xlsx"


@dataclass(frozen=True, slots=True)
class TermOrder:
    """What shall be written where; `start` is the first Monday as YYYY-MM-DD."""

    units: tuple[str, ...]
    start: str
    target: Path


class TermPlanDialog(Dialog):
    """Lists the units by class; all are chosen at first."""

    intro: QLabel
    units: QListWidget
    startLabel: QLabel
    start: QDateEdit
    targetLabel: QLabel
    target: QLineEdit
    browse: QPushButton
    buttons: QDialogButtonBox

    def __init__(
        self, session: Session, language: Language, folder: Path, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        load_form(self, "term_plan")
        order = list(CLASS_LEVELS)
        entries = [entry for entry in session.entries() if entry.kind == "unit"]
        entries.sort(key=lambda e: order.index(e.detail) if e.detail in order else len(order))
        for entry in entries:
            level = CLASS_LEVELS[entry.detail].get(language) if entry.detail in order else ""
            item = QListWidgetItem(f"{entry.title(language) or '…'}    {level}")
            item.setData(_ID, entry.id)
            item.setCheckState(Qt.CheckState.Checked)
            self.units.addItem(item)
        self.start.setDate(_first_monday(QDate.currentDate()))
        self._folder = folder
        self._file = TargetLine(self, self.target, self.browse, lambda: _SUFFIX)
        self.start.dateChanged.connect(self._suggest)
        self.units.itemChanged.connect(self._enable)
        self.target.textChanged.connect(self._enable)
        save = self.buttons.button(QDialogButtonBox.StandardButton.Save)
        save.setText(say(message("Export", "Export")))
        save.setDefault(True)
        self.buttons.accepted.connect(self._file.accept)
        self.buttons.rejected.connect(self.reject)
        self._suggest()
        self._enable()

    def order(self) -> TermOrder:
        """Return what was chosen."""
        items = [self.units.item(at) for at in range(self.units.count())]
        chosen = tuple(
            str(item.data(_ID)) for item in items if item.checkState() == Qt.CheckState.Checked
        )
        start = self.start.date().toString(Qt.DateFormat.ISODate)
        return TermOrder(chosen, start, self._file.path)

    def _suggest(self) -> None:
        """Name the file after the term: each has one of its own."""
        start = self.start.date().toString(Qt.DateFormat.ISODate)
        self._file.suggest(
            self._folder, named_after(say(message("TermPlan", "Plan of the term")), start)
        )

    def _enable(self) -> None:
        ready = bool(self.order().units) and bool(self.target.text().strip())
        self.buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(ready)


def _first_monday(today: QDate) -> QDate:
    """Return the Monday with which the term of a day begins: of 1 September or 15 February."""
    year, month = today.year(), today.month()
    begin = QDate(year, 9, 1) if month >= 7 else QDate(year, 2, 15)
    return begin.addDays((8 - begin.dayOfWeek()) % 7)
