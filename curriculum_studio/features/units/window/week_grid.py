"""The grid of a week: days across, the rows of the house down, a cell for each."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QWidget,
)

from curriculum_studio.core.headings import ACTIVITY_TYPES
from curriculum_studio.core.payloads.unit import ActivityType
from curriculum_studio.features.units.model.week_plan import (
    DAYS,
    SLOTS,
    WEEK,
    PlanSlot,
    WeekRow,
)
from curriculum_studio.features.units.window.plan_cards import (
    DayCell,
    PlanCard,
)
from curriculum_studio.features.units.window.unit_view import PlanWishes
from curriculum_studio.features.units.window.week_dates import WEEKDAYS, DayWords
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.form_loader import guard_field
from curriculum_studio.widgets.translation import say

#: Least and most height of a row of the grid (pixels); what needs more is scrolled to.
ROW, MOST_ROW = 40, 132


class CellLine(QLineEdit):
    """A line over a day, into which one types as into a sheet; Escape writes nothing."""

    def __init__(self, cell: DayCell, write: Callable[[str, PlanSlot, bool], object]) -> None:
        """Begin empty; `write` takes words, their place, and whether the keys stay there."""
        super().__init__(cell)
        self._cell, self._write, self._spot = cell, write, cell.spot
        guard_field(self)
        self.setAccessibleName(cell.accessibleName())
        height = self.sizeHint().height()
        top = max(0, min(cell.wanted_height(), cell.height() - height))
        self.setGeometry(0, top, cell.width(), height)
        self.show()
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """End the line by Enter or Escape; the arrows up and down are those of the days."""
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape}:
            self._end(stays=True)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keep what was typed where somebody goes on elsewhere."""
        super().focusOutEvent(event)
        if event.reason() not in {
            Qt.FocusReason.ActiveWindowFocusReason,
            Qt.FocusReason.PopupFocusReason,
        }:
            self._end(stays=False)

    def _end(self, *, stays: bool) -> None:
        words = self.text().strip()
        self.clear()
        if stays:
            self._cell.setFocus()
        self.deleteLater()
        if words:
            self._write(words, self._spot, stays)


class WeekGrid(QWidget):
    """Holds a cell for each day and part of it; `left`: the keys go on below the grid."""

    left = Signal()

    def __init__(self, look: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.wishes = PlanWishes(self)
        self._cells: dict[tuple[WeekRow, int], DayCell] = {}
        self._names: dict[WeekRow, QLabel] = {}
        self._days: list[QLabel] = []
        self.rows: tuple[WeekRow, ...] = ()
        #: So many days are shown, Monday first.
        self.days = DAYS
        #: Whether one may write into the days.
        self.writable = True
        self._make()

    def cell(self, day: int, slot: ActivityType, name: str = "") -> DayCell:
        """Return the cell of a day and row."""
        return self._cells[WeekRow(slot, name), day]

    def begin(self) -> None:
        """Give the keys to the first day of the first row, whatever the house calls it."""
        self._cells[self.rows[0], 1].setFocus()

    def show_rows(self, rows: Sequence[WeekRow], days: int = DAYS) -> None:
        """Show these rows from above, over so many days; cells of others go."""
        if (tuple(rows), days) == (self.rows, self.days):
            return
        gone = self.rows if days != self.days else [row for row in self.rows if row not in rows]
        for row in gone:
            for widget in (self._names.pop(row), *self._cells_of(row)):
                self._grid.removeWidget(widget)
                widget.hide()
                widget.deleteLater()
            for day in range(1, self.days + 1):
                del self._cells[row, day]
        self.days = days
        for day, label in enumerate(self._days, start=1):
            label.setVisible(day <= days)
            self._grid.setColumnStretch(day, int(day <= days))
        for at, row in enumerate(rows, start=1):
            if row not in self._names:
                self._make_row(row)
            self._grid.addWidget(self._names[row], at, 0)
            self._grid.setRowStretch(at, 1)
            for day, cell in enumerate(self._cells_of(row), start=1):
                self._grid.addWidget(cell, at, day)
        self.rows = tuple(rows)

    def _cells_of(self, row: WeekRow) -> list[DayCell]:
        return [self._cells[row, day] for day in range(1, self.days + 1)]

    def say_names(self) -> None:
        """Say the parts of the day in the language of the window."""
        for row, label in self._names.items():
            # Lines that break by themselves would make the grid as high as it wishes to be.
            label.setText(self._name(row).replace(" · ", "\n"))
        for (row, at), cell in self._cells.items():
            cell.setAccessibleName(f"{say(WEEKDAYS[at - 1])} {self._name(row)}")

    def _name(self, row: WeekRow) -> str:
        return row.name or ACTIVITY_TYPES[row.slot][self._look.document_language]

    def show_row(self, row: WeekRow, week: int, cards: Mapping[int, Sequence[PlanCard]]) -> None:
        """Show the cards of a row by day."""
        for day, cell in enumerate(self._cells_of(row), start=1):
            cell.spot = PlanSlot(week, day, row.slot, row.name)
            cell.show_cards(list(cards.get(day, ())))
        self._fit(row)

    def say_day(self, day: int, words: DayWords) -> None:
        """Say a day with its date, and facts below it."""
        label = self._days[day - 1]
        name = " ".join(filter(None, (say(WEEKDAYS[day - 1]), words.date)))
        label.setText("\n".join(filter(None, (name, words.facts))))
        label.setToolTip(words.tip)
        label.setEnabled(not words.closed)

    def choose(self, entry: str, spot: PlanSlot) -> None:
        """Choose an entry and give it the keys."""
        self._cells[spot.row, spot.day].choose(entry)

    # Inside

    def _fit(self, row: WeekRow) -> None:
        cells = self._cells_of(row)
        wanted = max(cell.wanted_height() for cell in cells)
        for cell in cells:
            cell.setMinimumHeight(max(ROW, min(wanted, MOST_ROW)))

    def _make(self) -> None:
        grid = self._grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(5)
        grid.setVerticalSpacing(5)
        for day in range(1, WEEK + 1):
            label = QLabel(self)
            label.setProperty("role", "muted")
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            # All days are equally wide, also where minutes stand beside their names.
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            grid.addWidget(label, 0, day)
            grid.setColumnStretch(day, int(day <= DAYS))
            label.setVisible(day <= DAYS)
            self._days.append(label)
        self.show_rows(tuple(WeekRow(slot) for slot in SLOTS))

    def _make_row(self, row: WeekRow) -> None:
        name = QLabel(self._name(row), self)
        name.setProperty("role", "muted")
        name.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._names[row] = name
        for day in range(1, self.days + 1):
            self._cells[row, day] = self._cell(PlanSlot(1, day, row.slot, row.name))

    def _cell(self, spot: PlanSlot) -> DayCell:
        cell = DayCell(spot, self._look, self.wishes, self)
        cell.walked.connect(self._walk)
        cell.typed.connect(partial(self._type, cell))
        # How high words are is known when the cell has its width, not when the grid has its own.
        cell.widened.connect(partial(self._fit_around, cell))
        return cell

    def _type(self, cell: DayCell, event: QEvent) -> None:
        if self.writable:
            QCoreApplication.sendEvent(CellLine(cell, self.wishes.written.emit), event)

    def _fit_around(self, cell: DayCell, *_: object) -> None:
        if cell.spot.row in self._names:
            self._fit(cell.spot.row)

    def _walk(self, spot: PlanSlot, days: int, rows: int) -> None:
        at = self.rows.index(spot.row) + rows
        day = spot.day + days
        if at >= len(self.rows):
            self.left.emit()
        elif at >= 0 and 1 <= day <= self.days:
            self._cells[self.rows[at], day].setFocus()
