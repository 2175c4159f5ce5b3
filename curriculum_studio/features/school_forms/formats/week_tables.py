"""Forms of a week, with the days across the columns or down the rows: which cell is what."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from curriculum_studio.features.school_forms.formats.field_labels import FieldLabels, compact
from curriculum_studio.features.school_forms.formats.form_document import (
    FormCell,
    FormGrid,
    cell_text,
)

#: So many of the five days make a row or a column the head of a week.
_ENOUGH, _FIVE = 4, 5
#: A row that is named by the hour: 9:00—9:30, 9点, 9.30 Uhr.
_TIME = re.compile(r"\d{1,2}\s*(?:[:：点时]|[.]\d{2})")


@dataclass(frozen=True, slots=True)
class WeekCell:
    """A cell for a kind of activity on a day; without a day (0) for the whole week."""

    place: FormCell
    slot: str
    day: int
    label: str


@dataclass(slots=True)
class WeekTable:
    """The part of a table that is a plan of a week; `inside` are elements that belong to it."""

    cells: list[WeekCell] = field(default_factory=list)
    inside: set[int] = field(default_factory=set)


def week_in(grid: FormGrid, labels: FieldLabels) -> WeekTable:
    """Return the plan of a week in a table; nothing where it has none."""
    turned = [FormCell(p.element, p.column, p.row, p.rows, p.columns) for p in grid.places]
    found = WeekTable()
    for each in (grid, FormGrid(grid.element, grid.rows, turned)):
        _Reading(each, labels, found).read()
        if found.cells:
            break
    return found


class _Reading:
    """One pass over a table, the days across."""

    def __init__(self, grid: FormGrid, labels: FieldLabels, found: WeekTable) -> None:
        self._grid = grid
        self._labels = labels
        self._found = found

    def read(self) -> None:
        last = max((place.row + place.rows for place in self._grid.places), default=0)
        days: dict[int, FormCell] = {}
        for row in range(last):
            head = self._days(row)
            if head:
                days = head
                # 时间 in the corner stands over the rows; it is no field.
                self._found.inside |= {id(p.element) for p in self._grid.in_row(row)}
            elif days:
                self._row(row, days)

    def _days(self, row: int) -> dict[int, FormCell]:
        """Return the heads of the five days in a row, if it is a head of a week."""
        found: dict[int, FormCell] = {}
        for place in self._grid.in_row(row):
            day = self._labels.week.day(compact(cell_text(place.element)))
            if day:
                found.setdefault(day, place)
        five = {day: place for day, place in found.items() if day <= _FIVE}
        return five if len(five) >= _ENOUGH else {}

    def _row(self, row: int, days: dict[int, FormCell]) -> None:
        first = min(place.column for place in days.values())
        before = list(self._before(row, first))
        texts = [" ".join(cell_text(place.element).split()) for place in before]
        label = " ".join(text for text in texts if text)
        # The words next to the days say most: 上午 | 集体活动.
        slots = [self._labels.week.slot(compact(text)) for text in reversed(texts)]
        named = [slot for slot in slots if slot and slot != "any"]
        slot = (named or [slot for slot in slots if slot] or [""])[0]
        if not slot and (not label or _TIME.search(label)):
            slot = "any"
        if not slot:
            self._leave(row, days, before)
            return
        taken: set[int] = set()
        for day, head in sorted(days.items()):
            place = self._grid.at(row, head.column)
            if place is None or place.row != row or id(place.element) in taken:
                continue
            if self._labels.within(cell_text(place.element)):
                continue  # a small form of its own, which a teacher may fill by hand
            taken.add(id(place.element))
            alone = place.columns <= head.columns
            self._found.cells.append(WeekCell(place, slot, day if alone else 0, label))
        if taken:
            self._found.inside |= taken | {id(place.element) for place in before}

    def _leave(self, row: int, days: dict[int, FormCell], before: list[FormCell]) -> None:
        """Keep a row as it is that is for something else day by day, such as dates or notes."""
        cells = [self._grid.at(row, head.column) for head in days.values()]
        if len({id(cell) for cell in cells}) >= _ENOUGH:
            self._found.inside |= {id(place.element) for place in before}

    def _before(self, row: int, first: int) -> Iterator[FormCell]:
        """Yield the cells left of the days that reach into a row, from the left."""
        column = 0
        while column < first:
            place = self._grid.at(row, column)
            if place is not None and place.column + place.columns <= first:
                yield place
            column = place.column + place.columns if place is not None else column + 1
