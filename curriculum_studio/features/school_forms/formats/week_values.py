"""The plan of a week in a form: which cells it has, and what a plan has to say in them."""

import dataclasses
import re
from collections.abc import Callable, Iterator, Mapping, Sequence

from curriculum_studio.core.document import Document, Node
from curriculum_studio.core.headings import ACTIVITY_TYPES
from curriculum_studio.core.payloads.pilots import FormField
from curriculum_studio.core.payloads.unit import Activity, PlanEntry
from curriculum_studio.core.week_grid import DAYS, WEEK, days_of
from curriculum_studio.features.school_forms.formats.field_labels import FieldLabels, compact
from curriculum_studio.features.school_forms.formats.form_document import (
    FormCell,
    FormGrid,
    cell_text,
)
from curriculum_studio.features.school_forms.formats.run_lines import FormLine, line
from curriculum_studio.languages import Language
from curriculum_studio.render.vocabulary import DAYS as DAY_NAMES
from curriculum_studio.values import dataclass

#: Fields of a plan of a week: week_group_1 is group time on Monday, week_group that of all days.
PREFIX = "week_"
#: Rows that take in what has no row of its own.
ANY = "any"
#: The row for families over all days.
HOME = "week_home"

# --- its cells --------------------------------------------------------------------------------

#: So many of the five days make a row or a column the head of a week.
_ENOUGH, _FIVE = 4, 5
#: A row that is named by the hour: 9:00—9:30, 9点, 9.30 Uhr.
_TIME = re.compile(r"\d{1,2}\s*(?:[:：点时]|[.]\d{2})")


@dataclass(slots=True)
class WeekTable:
    """The part of a table that is a plan of a week, its days across.

    `cells` are its fields, each with its cell and label, the row's; `inside` are all elements that
    belong to it.
    """

    grid: FormGrid
    labels: FieldLabels
    cells: list[tuple[str, FormCell, str]] = dataclasses.field(default_factory=list)
    inside: set[int] = dataclasses.field(default_factory=set)

    def read(self) -> None:
        """Find the cells."""
        last = max((place.row + place.rows for place in self.grid.places), default=0)
        days: dict[int, FormCell] = {}
        for row in range(last):
            head = self._days(row)
            if head:
                days = head
                # 时间 in the corner stands over the rows; it is no field.
                self.inside.update({id(p.element) for p in self.grid.in_row(row)})
            elif days:
                self._row(row, days)

    def _days(self, row: int) -> dict[int, FormCell]:
        """Return the heads of the five days in a row, if it is a head of a week."""
        found = {
            day: place
            for place in reversed(self.grid.in_row(row))
            if 0 < (day := self.labels.week.day(compact(cell_text(place.element)))) <= _FIVE
        }
        return found if len(found) >= _ENOUGH else {}

    def _row(self, row: int, days: dict[int, FormCell]) -> None:
        before = list(self._before(row, min(place.column for place in days.values())))
        texts = [" ".join(cell_text(place.element).split()) for place in before]
        label = " ".join(text for text in texts if text)
        # The words next to the days say most: 上午 | 集体活动.
        slots = [self.labels.week.slot(compact(text)) for text in reversed(texts)]
        slot = next((each for each in slots if each not in {"", ANY}), "") or max(slots, default="")
        if not slot and (not label or _TIME.search(label)):
            slot = ANY
        heads = {id(place.element) for place in before}
        taken: set[int] = set()
        for day, head in sorted(days.items()):
            place = self.grid.at(row, head.column)
            if place is None or place.row != row or id(place.element) in taken:
                continue
            if slot and self.labels.within(cell_text(place.element)):
                continue  # a small form of its own, which a teacher may fill by hand
            taken.add(id(place.element))
            if slot:
                alone = f"_{day}" if place.columns <= head.columns else ""
                self.cells.append((f"{PREFIX}{slot}{alone}", place, label))
        if slot and taken:
            self.inside.update(taken | heads)
        elif len(taken) >= _ENOUGH:
            self.inside.update(heads)  # for something else day by day, such as dates or notes

    def _before(self, row: int, first: int) -> Iterator[FormCell]:
        """Yield the cells left of the days that reach into a row, from the left."""
        column = 0
        while column < first:
            place = self.grid.at(row, column)
            if place is not None and place.column + place.columns <= first:
                yield place
            column = place.column + place.columns if place is not None else column + 1


def week_in(grid: FormGrid, labels: FieldLabels) -> WeekTable:
    """Return the plan of a week in a table, its days across or down; nothing where it has none."""
    turned = [FormCell(p.element, p.column, p.row, p.rows, p.columns) for p in grid.places]
    both = WeekTable(grid, labels), WeekTable(FormGrid(grid.element, grid.rows, turned), labels)
    for found in both:
        found.read()
    return next((each for each in both if each.cells), both[0])


# --- what stands in them ----------------------------------------------------------------------

#: Says an entry of the plan.
Said = Callable[[Node], FormLine]


def slot_and_day(role: str) -> tuple[str, int]:
    """Return what a field of a plan of a week is for; the day is 0 for all of them, or no plan."""
    if not role.startswith(PREFIX):
        return "", 0
    slot, _, day = role.removeprefix(PREFIX).partition("_")
    return slot, int(day) if day.isdecimal() else 0


def weeks_of_plan(document: Document) -> tuple[int, ...]:
    """Return the weeks for which something is planned; the first if nothing is."""
    found = {n.payload.week for n in document.walk() if isinstance(n.payload, PlanEntry)}
    return tuple(sorted(found)) or (1,)


def week_lines(
    document: Document, week: int, fields: Sequence[FormField], said: Said, language: Language
) -> Mapping[str, Sequence[FormLine]]:
    """Return what stands in each cell, by its address.

    An entry goes to the row that is called as its own row is; else, where a kind of activity has
    several rows, to the one whose label it names, such as 建构区. The others follow from above, and
    the last row takes the rest. What is for all days goes to a row of one cell, if there is one.
    """
    rows = [field for field in fields if field.role.startswith(PREFIX)]
    slots = {slot_and_day(field.role)[0] for field in rows}
    found: dict[str, list[FormLine]] = {place_of(field): [] for field in rows}
    for day in range(1, WEEK + 1):
        entries = list(_entries(document, week, day))
        called = {id(each): _called(each, rows) for each in entries}
        for slot in slots:
            cells = list(_cells([f for f in rows if slot_and_day(f.role)[0] == slot], day))
            wanted = [e for e in entries if (called[id(e)] or _slot_of(e, slots)) == slot]
            for field, entry in _shared(document, cells, wanted):
                own = slot_and_day(field.role)[1] == day
                if not own and days_of(entry)[0] != day:
                    continue  # what spans days is said once where all days share a cell
                words = said(entry)
                if not own and len(days_of(entry)) < DAYS:
                    words = FormLine((*line(_days(entry, language)).runs, *words.runs))
                found[place_of(field)].append(words)
    return found


def _cells(rows: Sequence[FormField], day: int) -> Iterator[FormField]:
    """Yield the cell of each row for a day: its own, or that of all days.

    A form without a cell for a Saturday that is worked says it on the last day.
    """
    by_row: dict[tuple[str, int], dict[int, FormField]] = {}
    for field in rows:
        at = slot_and_day(field.role)[1]
        same = sum(at in days for (label, _), days in by_row.items() if label == field.label)
        by_row.setdefault((field.label, same), {})[at] = field
    for days in by_row.values():
        cell = days.get(day) or days.get(0) or (days.get(DAYS) if day > DAYS else None)
        if cell is not None:
            yield cell


def _called(entry: Node, rows: Sequence[FormField]) -> str:
    """Return the kind of the row that is called as an entry says its own row is."""
    name = entry.payload.row if isinstance(entry.payload, PlanEntry) else ""
    return next((slot_and_day(f.role)[0] for f in rows if name and _is_called(f, name)), "")


def _is_called(field: FormField, name: str) -> bool:
    return "".join(name.split()) in {"".join(field.label.split()), *field.label.split()}


def _days(entry: Node, language: Language) -> str:
    """Return the days of an entry as they stand before its words: 周二：, 周一至周三：."""
    names = [DAY_NAMES.of(str(day))[language] for day in days_of(entry)]
    between = "至" if language == "zh" else "–"
    ends = names if len(names) == 1 else [names[0], names[-1]]
    return between.join(ends) + ("：" if language == "zh" else ": ")


def place_of(field: FormField) -> str:
    """Return the cell in which a field stands."""
    return field.path.partition(" ")[0]


def _slot_of(entry: Node, slots: set[str]) -> str:
    own = entry.payload.slot if isinstance(entry.payload, PlanEntry) else ""
    return own if own in slots else ANY


def _entries(document: Document, week: int, day: int) -> Iterator[Node]:
    """Yield what is planned for a day, by its kind."""
    order = {slot: at for at, slot in enumerate(ACTIVITY_TYPES)}
    found = [
        (order.get(node.payload.slot, len(order)), at, node)
        for at, node in enumerate(document.walk())
        if isinstance(node.payload, PlanEntry)
        and node.payload.week == week
        and day in days_of(node)
    ]
    yield from (node for *_, node in sorted(found, key=lambda each: each[:2]))


def _shared(
    document: Document, cells: Sequence[FormField], entries: Sequence[Node]
) -> Iterator[tuple[FormField, Node]]:
    """Yield which entry stands in which of several cells for the same day."""
    if not cells:
        return
    named = {field.path: _last_words(field.label) for field in cells}
    common = set.intersection(*(set(words) for words in named.values()))
    rest: list[Node] = []
    taken: set[str] = set()
    for entry in entries:
        text = _text(document, entry)
        name = entry.payload.row if isinstance(entry.payload, PlanEntry) else ""
        called = (f for f in cells if name and _is_called(f, name))
        own = (f for f in cells if any(w in text for w in named[f.path] if w not in common))
        field = next(called, None) or next(own, None)
        if field is None:
            rest.append(entry)
        else:
            taken.add(field.path)
            yield field, entry
    free = [field for field in cells if field.path not in taken] or cells[-1:]
    for spanning in (False, True):
        some = [each for each in rest if (len(days_of(each)) >= DAYS) is spanning]
        fitting = [f for f in free if (slot_and_day(f.role)[1] == 0) is spanning] or free
        for at, entry in enumerate(some):
            yield fitting[min(at, len(fitting) - 1)], entry


def _last_words(label: str) -> tuple[str, ...]:
    return tuple(word for word in label.split() if len(word) > 1)


def _text(document: Document, entry: Node) -> str:
    """Return all words by which an entry can name a place."""
    payload = entry.payload
    texts = [cell.text for cell in entry.cells.values()]
    activity = None
    if isinstance(payload, PlanEntry):
        texts.append(payload.row)
        activity = document.nodes.get(payload.activity)
    if activity is not None:
        texts += [cell.text for cell in activity.cells.values()]
        if isinstance(activity.payload, Activity):
            texts.append(activity.payload.place)
    return "\n".join(texts)
