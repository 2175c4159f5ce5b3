"""The grid of a week: parts of the day down, days across."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from curriculum_studio.core.headings import ACTIVITY_TYPES
from curriculum_studio.features.units.model.age_groups import OUTDOORS
from curriculum_studio.features.units.model.week_plan import DAYS, SLOTS, PlanSlot
from curriculum_studio.features.units.window.day_cell import DayCell
from curriculum_studio.features.units.window.plan_cards import PlanCard
from curriculum_studio.i18n import Message, message
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.translation import say

WEEKDAYS: tuple[Message, ...] = (
    message("Units", "Monday"),
    message("Units", "Tuesday"),
    message("Units", "Wednesday"),
    message("Units", "Thursday"),
    message("Units", "Friday"),
)

#: Least and most height of a row of the grid (pixels); what needs more is scrolled to.
ROW, MOST_ROW = 40, 132


class WeekGrid(QWidget):
    """Holds a cell for each day and part of it, and passes on what they tell.

    `left`: the keys go on below the grid.
    """

    placed = Signal(str, object)
    brought = Signal(str, object, bool)
    stepped = Signal(str, int, int)
    unwanted = Signal(str)
    wanted = Signal(object, QPoint)
    chosen = Signal(str)
    opened = Signal(str)
    left = Signal()

    def __init__(self, look: Appearance, parent: QWidget) -> None:
        """Take the look of the window."""
        super().__init__(parent)
        self._look = look
        self.cells: dict[tuple[str, int], DayCell] = {}
        self._names: dict[str, QLabel] = {}
        self._days: list[QLabel] = []
        self._make()

    @property
    def slots(self) -> list[str]:
        """The parts of the day that are shown."""
        return [slot for slot in SLOTS if not self._names[slot].isHidden()]

    def say_names(self) -> None:
        """Say days and parts of the day in the language of the window."""
        for label, day in zip(self._days, WEEKDAYS, strict=True):
            label.setText(say(day))
            label.setToolTip("")
        for slot, label in self._names.items():
            label.setText(ACTIVITY_TYPES[slot].get(self._look.document_language))
        for (slot, at), cell in self.cells.items():
            name = ACTIVITY_TYPES[slot].get(self._look.document_language)
            cell.setAccessibleName(f"{say(WEEKDAYS[at - 1])} {name}")

    def show_slot(
        self, slot: str, week: int, cards: Mapping[int, Sequence[PlanCard]], *, shown: bool
    ) -> None:
        """Show a part of the day with its cards by day."""
        self._names[slot].setVisible(shown)
        for day in range(1, DAYS + 1):
            cell = self.cells[slot, day]
            cell.spot = PlanSlot(week, day, cell.spot.slot)
            cell.setVisible(shown)
            cell.show_cards(list(cards.get(day, ())))
        self._fit(slot)

    def show_outdoors(self, day: int, minutes: int) -> None:
        """Say beside a day how much of two hours outdoors is planned."""
        sign = "✓" if minutes >= OUTDOORS else f"{minutes}/{OUTDOORS}′"
        label = self._days[day - 1]
        label.setText(f"{say(WEEKDAYS[day - 1])}  {sign}")
        tip = message(
            "Units",
            "{minutes} minutes outdoors are planned here; at least {least} a day are usual.",
        )
        label.setToolTip(say(tip.fill(minutes=minutes, least=OUTDOORS)))

    def choose(self, entry: str, spot: PlanSlot) -> None:
        """Choose an entry and give it the keys."""
        self.cells[spot.slot, spot.day].choose(entry)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the rows the height that their words need at this width."""
        super().resizeEvent(event)
        for slot in self._names:
            self._fit(slot)

    # Inside

    def _fit(self, slot: str) -> None:
        cells = [self.cells[slot, day] for day in range(1, DAYS + 1)]
        wanted = max(cell.wanted_height() for cell in cells)
        for cell in cells:
            cell.setMinimumHeight(max(ROW, min(wanted, MOST_ROW)))

    def _make(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(5)
        grid.setVerticalSpacing(5)
        for day in range(1, DAYS + 1):
            label = QLabel(self)
            label.setProperty("role", "muted")
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            grid.addWidget(label, 0, day)
            grid.setColumnStretch(day, 1)
            self._days.append(label)
        for row, slot in enumerate(SLOTS, start=1):
            name = QLabel(self)
            name.setProperty("role", "muted")
            name.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(name, row, 0)
            grid.setRowStretch(row, 1)
            self._names[slot] = name
            for day in range(1, DAYS + 1):
                cell = self._cell(PlanSlot(1, day, slot))
                grid.addWidget(cell, row, day)
                self.cells[slot, day] = cell

    def _cell(self, spot: PlanSlot) -> DayCell:
        cell = DayCell(spot, self._look, self)
        for own, passed in (
            (cell.placed, self.placed),
            (cell.brought, self.brought),
            (cell.stepped, self.stepped),
            (cell.unwanted, self.unwanted),
            (cell.wanted, self.wanted),
            (cell.chosen, self.chosen),
            (cell.opened, self.opened),
        ):
            own.connect(passed)
        cell.walked.connect(self._walk)
        return cell

    def _walk(self, spot: PlanSlot, days: int, rows: int) -> None:
        at = self.slots.index(spot.slot) + rows
        day = spot.day + days
        if at >= len(self.slots):
            self.left.emit()
        elif at >= 0 and 1 <= day <= DAYS:
            self.cells[self.slots[at], day].setFocus()
