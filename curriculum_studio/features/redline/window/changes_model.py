"""Changes of a returned draft as rows of a table."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from curriculum_studio.core.returned_draft import PendingChange, Unplaced
from curriculum_studio.core.text import OBJECT
from curriculum_studio.features.redline.service import KIND_WORDS
from curriculum_studio.i18n import Message, message
from curriculum_studio.widgets.theme import Theme
from curriculum_studio.widgets.translation import say

AnyIndex = QModelIndex | QPersistentModelIndex
Decision = Literal["open", "yes", "no"]

DECIDED, KIND, PLACE, AUTHOR, TEXT = range(5)
_TITLES = (
    message("Return", "Decision"),
    message("Return", "Change"),
    message("Return", "Place"),
    message("Return", "Author"),
    message("Return", "Text"),
)
DECISIONS: dict[Decision, Message] = {
    "open": message("Return", "open"),
    "yes": message("Return", "✓ accept"),
    "no": message("Return", "✗ leave"),
}
_CONFLICT = message("Return", "changed here too")
_HELD = message("Return", "held back")
_ASK = message("Return", "to be placed")

#: Characters of a text in its row.
_SHORT = 120


@dataclass(slots=True)
class ChangeEntry:
    """A row: a change or a paragraph without a place, and what was decided."""

    change: PendingChange | None
    unplaced: Unplaced | None
    place: str
    decision: Decision = "open"


class ChangesModel(QAbstractTableModel):
    """Rows that a filter lets through."""

    def __init__(self, entries: list[ChangeEntry], theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self.entries = entries
        self.theme = theme
        self._rows = list(entries)
        self._fits: Callable[[ChangeEntry], bool] = lambda _: True

    def filter(self, fits: Callable[[ChangeEntry], bool]) -> None:
        """Show the rows that fit."""
        self._fits = fits
        self.beginResetModel()
        self._rows = [each for each in self.entries if fits(each)]
        self.endResetModel()

    def renew(self) -> None:
        """Filter anew, as after a decision."""
        self.filter(self._fits)

    def entry(self, row: int) -> ChangeEntry | None:
        """Return what is shown in a row."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def decide(self, row: int, decision: Decision) -> None:
        """Keep a decision."""
        entry = self.entry(row)
        if entry is not None and entry.change is not None:
            entry.decision = decision
            self.dataChanged.emit(self.index(row, 0), self.index(row, TEXT))

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        """Return how many rows are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(_TITLES)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the title of a column."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return say(_TITLES[section])
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words and the colour of a cell."""
        entry = self.entry(index.row())
        if entry is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._words(entry, index.column(), short=role == Qt.ItemDataRole.DisplayRole)
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._color(entry, index.column())
        return None

    def _words(self, entry: ChangeEntry, column: int, *, short: bool) -> str:
        change, unplaced = entry.change, entry.unplaced
        if column == PLACE:
            return entry.place
        if change is not None:
            if column == DECIDED:
                return say(DECISIONS[entry.decision])
            if column == KIND:
                said = say(KIND_WORDS[change.kind])
                extra = _CONFLICT if change.ours is not None else _HELD if change.held else None
                return said if extra is None else f"{said} · {say(extra)}"
            if column == AUTHOR:
                return change.author
            return _cut(change.after or change.before, short=short)
        if unplaced is None:
            return ""
        words = {DECIDED: "", KIND: say(_ASK), AUTHOR: unplaced.author}
        return words.get(column, _cut(unplaced.text, short=short) if column == TEXT else "")

    def _color(self, entry: ChangeEntry, column: int) -> QColor | None:
        theme = self.theme
        if column == DECIDED:
            name = {"yes": theme.accent, "no": theme.muted, "open": theme.muted}[entry.decision]
            return QColor(name)
        if column == KIND and (
            entry.change is None or entry.change.ours is not None or entry.change.held
        ):
            return QColor(theme.stale)
        if column in (PLACE, AUTHOR):
            return QColor(theme.muted)
        return None


def _cut(text: str, *, short: bool) -> str:
    plain = text.replace(OBJECT, "…")
    if not short:
        return plain[: 4 * _SHORT]
    plain = " ".join(plain.split())
    return plain if len(plain) <= _SHORT else f"{plain[:_SHORT]}…"
