"""The plan of a week in a form: which cells it has, and what a plan has to say in them."""

import dataclasses
import re
from collections.abc import Callable, Iterator, Mapping, Sequence

from curriculum_studio.core.document import Document, Node
from curriculum_studio.core.headings import ACTIVITY_TYPES
from curriculum_studio.core.payloads.pilots import FormField
from curriculum_studio.core.payloads.unit import Activity, PlanEntry
from curriculum_studio.core.week_grid import DAYS, WEEK, days_of, entry_of, is_common
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
#: Rows that take in what has no row of its own, and those for what is called as they are.
ANY, OWN = "any", "own"
#: The row for families over all days.
HOME = "week_home"

# --- its cells --------------------------------------------------------------------------------

#: So many of the five days make a row or a column the head of a week.
_ENOUGH, _FIVE = 4, 5
#: A row that is named by the hour: 9:00—9:30, 9点, 9.30 Uhr.
_TIME = re.compile(r"\d{1,2}\s*(?:[:：点时]|[.]\d{2})")
_CLOCK = re.compile(r"(\d{1,2})[:：.](\d{2})")


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
        others = self.labels.week.others
        free = {e for *_, e in self.cells if not any(word in compact(e) for word in others)}
        # The only row for what is done is for all of it, whatever it is called.
        self.cells = [
            (role.replace(OWN, ANY) if free == {label} else role, place, label)
            for role, place, label in self.cells
        ]

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
        slot = next((e for e in slots if e not in {"", ANY}), "") or max(slots, default="")
        if not slot:
            slot = ANY if not label or _TIME.search(label) else OWN
        reached = [(day, head, self.grid.at(row, head.column)) for day, head in days.items()]
        there = {
            id(place.element): (f"_{day}" if place.columns <= head.columns else "", place)
            for day, head, place in sorted(reached, key=lambda each: -each[0])
            if place is not None and place.row == row
        }
        if slot == OWN and self.labels.whole(label) and len(there) < _ENOUGH:
            return
        for key, (day, place) in sorted(there.items(), key=lambda each: each[1][1].column):
            # A small form of its own a teacher may fill by hand.
            if not self.labels.within(cell_text(place.element)):
                self.inside.add(key)
                self.cells.append((f"{PREFIX}{slot}{day}", place, label))
        self.inside.update(id(place.element) for place in before if there)

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

    What has no place there is left out; `placed` names it.
    """
    found: dict[str, list[FormLine]] = {
        place_of(field): [] for field in fields if field.role.startswith(PREFIX)
    }
    for entry, day, field in placed(document, week, fields):
        own = field is not None and slot_and_day(field.role)[1] == day
        # What spans days is said once where all days share a cell.
        if field is not None and (own or days_of(entry)[0] == day):
            words = said(entry)
            if not own and len(days_of(entry)) < DAYS:
                words = FormLine((*line(_days(entry, language)).runs, *words.runs))
            found[place_of(field)].append(words)
    return found


def placed(
    document: Document, week: int, fields: Sequence[FormField]
) -> Iterator[tuple[Node, int, FormField | None]]:
    """Yield the entries of a week, for each of their days, with the field that takes them, if any.

    An entry goes to the row that is called as its own row is, or else begins when that does; else
    to one of its kind: where there are several, to the one whose label it names, such as 建构区.
    The others follow from above, and the last row takes the rest; but what has a row of its own in
    the plan goes to no row of another name. What is for all days goes to a row of one cell, if
    there is one.
    """
    rows = [field for field in fields if field.role.startswith(PREFIX)]
    slots = {slot_and_day(field.role)[0] for field in rows}
    for day in range(1, WEEK + 1):
        cells = list(_cells(rows, day))
        rest: dict[str, list[Node]] = {}
        for entry in _entries(document, week, day):
            called = _called(entry_of(entry).row, cells)
            if called is not None:
                yield entry, day, called
            else:
                rest.setdefault(_slot_of(entry, slots), []).append(entry)
        for slot, entries in rest.items():
            of_kind = [field for field in cells if slot_and_day(field.role)[0] == slot]
            for field, entry in _shared(document, of_kind, entries):
                yield entry, day, field


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


def _called(name: str, cells: Sequence[FormField]) -> FormField | None:
    """Return the one cell whose row is called as the own row of an entry, or begins when it does.

    A name within the other counts where no row has the whole one: 户外锻炼, 户外锻炼（弹性）.
    """
    plain, begins = compact(name), _CLOCK.findall(name)[:1]
    ways: tuple[Callable[[str], object], ...] = (
        lambda label: compact(label) == plain,
        lambda label: plain in map(compact, label.split()),
        lambda label: begins and _CLOCK.findall(label)[:1] == begins,
        lambda label: plain in compact(label) or compact(label) in plain,
    )
    found = ([each for each in cells if each.label and way(each.label)] for way in ways)
    return next((each[0] for each in found if len(each) == 1), None) if plain else None


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
    return entry_of(entry).slot if entry_of(entry).slot in slots else ANY


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
) -> Iterator[tuple[FormField | None, Node]]:
    """Yield which entry stands in which of several cells for the same day, if in any."""
    named = {field.path: _last_words(field.label) for field in cells}
    common = set.intersection(*(set(words) for words in named.values())) if cells else set()
    general = [field for field in cells if any(map(is_common, named[field.path]))]
    rest: list[Node] = []
    taken: set[str] = set()
    for entry in entries:
        text = _text(document, entry)
        own = (f for f in cells if any(w in text for w in named[f.path] if w not in common))
        field = next(own, None)
        if field is not None:
            taken.add(field.path)
            yield field, entry
        elif entry_of(entry).row or not cells:
            akin = [f for f in cells if len(cells) == 1 and _is_akin(f.label, entry_of(entry).row)]
            yield next(iter(general or akin), None), entry
        else:
            rest.append(entry)
    free = [field for field in cells if field.path not in taken] or cells[-1:]
    for spanning in (False, True):
        some = [each for each in rest if (len(days_of(each)) >= DAYS) is spanning]
        fitting = [f for f in free if (slot_and_day(f.role)[1] == 0) is spanning] or free
        for at, entry in enumerate(some):
            yield fitting[min(at, len(fitting) - 1)], entry


def _is_akin(label: str, name: str) -> bool:
    """Whether two names of rows share a word, in Chinese two characters; 午餐 and 来园 do not."""
    plain = compact(name)
    pairs = (plain[at : at + 2] for at in range(len(plain) - 1))
    return label.isascii() or any(pair in compact(label) for pair in pairs)


def _last_words(label: str) -> tuple[str, ...]:
    return tuple(word for word in label.split() if len(word) > 1)


def _text(document: Document, entry: Node) -> str:
    """Return all words by which an entry can name a place."""
    own = entry_of(entry)
    nodes = [entry, document.nodes.get(own.activity, entry)]
    places = [each.payload.place for each in nodes if isinstance(each.payload, Activity)]
    texts = [cell.text for each in nodes for cell in each.cells.values()]
    return "\n".join([own.row, *places, *texts])
