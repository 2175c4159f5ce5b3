"""Small tables in the details of an indicator: bands of a measured value, parts that are ticked."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from curriculum_studio.core.amounts import amount_in, is_nothing
from curriculum_studio.core.payloads.indicators import Band
from curriculum_studio.features.assessment.model.scoring_modes import settled, shown
from curriculum_studio.i18n import Message, message
from curriculum_studio.widgets.translation import say

#: Height of a row, of the head (pixels).
ROW, HEAD = 28, 36


class SmallTable(QWidget):
    """Some rows of texts with “add” and “remove”; `changed` after each change of the user."""

    changed = Signal()

    def __init__(self, headings: Sequence[Message], name: Message, parent: QWidget) -> None:
        """Take the headings, and what the table is called."""
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        self.table = QTableWidget(0, len(headings), self)
        self.table.setAccessibleName(say(name))
        self.table.setHorizontalHeaderLabels([say(each) for each in headings])
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(ROW)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.AllEditTriggers)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.itemChanged.connect(lambda _: self.changed.emit())
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        self.add = QPushButton(say(message("Indicators", "Add")), self)
        self.remove = QPushButton(say(message("Indicators", "Remove")), self)
        for button in (self.add, self.remove):
            button.setProperty("role", "link")
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout.addWidget(self.table)
        layout.addLayout(buttons)
        self.remove.clicked.connect(self._remove)

    def show_rows(self, rows: Sequence[Sequence[str]]) -> None:
        """Show rows; nothing happens if they stand there already."""
        if rows == self.rows():
            return
        blocked = self.table.blockSignals(True)
        self.table.setRowCount(len(rows))
        for at, row in enumerate(rows):
            for column, text in enumerate(row):
                self.table.setItem(at, column, QTableWidgetItem(text))
        self.table.blockSignals(blocked)
        self.table.setFixedHeight(HEAD + max(len(rows), 1) * ROW + 4)

    def rows(self) -> list[tuple[str, ...]]:
        """Return the texts."""
        found = []
        for at in range(self.table.rowCount()):
            items = [self.table.item(at, column) for column in range(self.table.columnCount())]
            found.append(tuple(item.text() if item is not None else "" for item in items))
        return found

    @property
    def row(self) -> int:
        """The row of the caret, -1 without one."""
        return self.table.currentRow()

    def _remove(self) -> None:
        at = self.table.currentRow()
        if at < 0:
            at = self.table.rowCount() - 1
        if at >= 0:
            self.table.removeRow(at)
            self.changed.emit()


def band_rows(bands: Sequence[Band], *, share: bool) -> list[tuple[str, ...]]:
    """Return bands as texts: from, below, points; shares per cent."""
    return [
        (_bound(band.lower, share=share), _bound(band.upper, share=share), shown(band.points))
        for band in bands
    ]


def bands_of(rows: Sequence[Sequence[str]], *, share: bool) -> tuple[Band, ...] | None:
    """Return the bands that rows of texts say; None if one of them says no number."""
    found = []
    for lower, upper, points in rows:
        values = [_value(text, share=share) for text in (lower, upper)]
        gained = _value(points, share=False)
        if any(value is False for value in (*values, gained)):
            return None
        first, second = (None if value is None else float(value) for value in values)
        found.append(Band(lower=first, upper=second, points=float(gained or 0.0)))
    return tuple(found)


def _bound(value: float | None, *, share: bool) -> str:
    if value is None:
        return ""
    return f"{shown(value * 100)} %" if share else shown(value)


def _value(text: str, *, share: bool) -> float | bool | None:
    """Return the number that a text says, None for an open end, False for what is no number."""
    if is_nothing(text) or text.strip() in {"∞", "-∞"}:
        return None
    value = amount_in(text, "%")
    if value is None:
        return False
    return settled(value / 100) if share or "%" in text or "％" in text else value
