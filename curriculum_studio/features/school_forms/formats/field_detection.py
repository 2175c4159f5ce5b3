"""Finding the fields of a form: labels in cells, labels in the line, rows below, days of a week."""

import dataclasses
import re
from collections.abc import Iterator, Mapping, Sequence

from lxml import etree

from curriculum_studio.core.payloads.pilots import FormField
from curriculum_studio.features.school_forms.formats.field_labels import (
    FieldLabels,
    InlineLabel,
    compact,
    unknown_labels,
)
from curriculum_studio.features.school_forms.formats.form_document import (
    FormCell,
    FormDocument,
    FormGrid,
    cell_text,
    grid_of,
    is_underlined,
    letters,
    own,
    text_of,
)
from curriculum_studio.features.school_forms.formats.week_values import PREFIX
from curriculum_studio.ooxml.elements import W, local
from curriculum_studio.values import dataclass

# --- forms of a week --------------------------------------------------------------------------

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

    cells: list[WeekCell] = dataclasses.field(default_factory=list)
    inside: set[int] = dataclasses.field(default_factory=set)


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


# --- fields -----------------------------------------------------------------------------------

#: Fields that may stand within the value of another, and then take its place.
_INSIDE: dict[str, frozenset[str]] = {
    "preparation": frozenset({"materials", "experience"}),
    "process": frozenset({"opening", "main", "closing", "extension"}),
    "points": frozenset({"key_point", "difficulty"}),
}
#: Fields whose value can read like a label: 活动类型 | 集体活动.
_VALUED = frozenset({"type", "domain", "origin_kind"})
#: The section of a day in which the activity itself stands.
_GROUP = "day_group"
#: Fields of which there is one for each part of the process.
_ROWS = {"process": "each_process", "guidance": "each_guidance", "phase": "each_phase",
         "phase_minutes": "each_minutes", "minutes": "each_minutes"}  # fmt: skip
#: Shorter blanks are written over as a whole (characters).
_LEAST_BLANK = 2
_LINE = re.compile(r"[\s\u3000]*[_＿][\s\u3000_＿]*")
_BLANK = re.compile(r"^[\s\u3000_＿]*$")


class FieldFinder:
    """Finds the fields of one form."""

    def __init__(self, form: FormDocument, labels: FieldLabels) -> None:
        self._form = form
        self._labels = labels
        self._grids = [grid_of(table) for table in form.tables]
        self._taken: dict[str, str] = {}
        self._label_cells: set[int] = set()

    def fields(self) -> tuple[FormField, ...]:
        """Return the fields in reading order; each place has one field."""
        found: dict[str, FormField] = {}
        for grid in self._grids:
            for field in self._of_grid(grid):
                found.setdefault(field.path.split()[0], field)
        for field in self._in_lines():
            found.setdefault(field.path.split()[0], field)
        outer = self._outer(found)
        heads = self._heads_of_sections()
        kept = [
            field
            for path, field in found.items()
            if path not in outer and not self._of_other_section(field, heads)
        ]
        return tuple(_once([*self._told_apart(kept)]))

    def _told_apart(self, fields: Sequence[FormField]) -> Iterator[FormField]:
        """Yield the fields; of two of one role the one that can mean something else does."""
        roles = [field.role for field in fields]
        for field in fields:
            label = self._labels.by_role.get(field.role)
            others = label.otherwise if label is not None else {}
            words = compact(field.label)
            named = next((role for role, each in others.items() if words in each), "")
            free = named and named not in roles and roles.count(field.role) > 1
            if free:
                roles.remove(field.role)
                roles.append(named)
            yield dataclasses.replace(field, role=named) if free else field

    def _heads_of_sections(self) -> dict[etree._Element, FormCell]:
        """Return the head of the section in which cells of a plan for a day stand.

        A plan has sections where one of them is for group time.
        """
        found: dict[etree._Element, FormCell] = {}
        for grid in self._grids:
            heads = {each.row: each for each in grid.places if each.column == 0}
            if any(self._role(each) == _GROUP for each in heads.values()):
                of_rows = ((each, grid.at(each.row, 0)) for each in grid.places)
                found |= {each.element: head for each, head in of_rows if head not in {None, each}}
        return found

    def _of_other_section(self, field: FormField, heads: Mapping[etree._Element, FormCell]) -> bool:
        """Whether a field of an activity stands among the games or the mornings of a day.

        活动目标 below 晨间活动 are not the aims of the activity.
        """
        known = self._labels.by_role.get(field.role)
        if known is None or known.group != "plan":
            return False
        at = int(field.path[1:].split()[0].split(":")[0])
        inside = self._form.cells[at] if field.path.startswith("c") else self._form.paragraphs[at]
        for cell in (inside, *inside.iterancestors(f"{W}tc")):
            head = heads.get(cell)
            if head is not None and self._role(head) != _GROUP:
                return compact(cell_text(head.element)) != compact(field.label)
        return False

    # --- tables -------------------------------------------------------------------------------

    def _role(self, place: FormCell) -> str:
        return self._labels.whole(cell_text(place.element))

    def _of_grid(self, grid: FormGrid) -> Iterator[FormField]:
        week = week_in(grid, self._labels)
        self._label_cells |= week.inside
        for each in week.cells:
            role = f"{PREFIX}{each.slot}_{each.day}" if each.day else f"{PREFIX}{each.slot}"
            yield self._field(role, [each.place], each.label)
        headed = {
            at
            for at in range(len(grid.rows))
            if self._heads(grid, at)
            and not any(id(place.element) in week.inside for place in grid.in_row(at))
        }
        for at in headed:
            yield from self._columns(grid, at)
        values: set[int] = set()
        for place in grid.places:
            role = self._role(place)
            if not role or place.row in headed or id(place.element) in values | week.inside:
                continue
            targets = self._beside(grid, place, role) or self._below(grid, place)
            if not targets or self._is_head(role, targets[0]) or _is_form(targets[0]):
                if self._labels.by_role[role].group == "day" and len(grid.in_row(place.row)) > 1:
                    self._label_cells.add(id(place.element))  # it heads a section of the day
                continue
            self._label_cells.add(id(place.element))
            values |= {id(each.element) for each in targets}
            yield self._field(role, targets, cell_text(place.element))

    def _field(self, role: str, targets: Sequence[FormCell], label: str) -> FormField:
        path = " ".join(self._form.cell_path(each.element) for each in targets)
        return FormField(role=role, path=path, label=" ".join(label.split()))

    def _heads(self, grid: FormGrid, at: int) -> bool:
        """Whether a row is nothing but labels over columns with something else below them."""
        row = grid.in_row(at)
        if len(row) < 2 or at + 1 >= len(grid.rows):
            return False
        roles = [self._role(place) for place in row]
        below = [grid.at(at + 1, place.column) for place in row]
        if not all(roles) or any(place.rows > 1 for place in row):
            return False
        return all(each is not None and not self._role(each) for each in below)

    def _columns(self, grid: FormGrid, at: int) -> Iterator[FormField]:
        row = grid.in_row(at)
        roles = {self._role(place) for place in row}
        repeated = "process" in roles and len(roles & set(_ROWS)) > 1
        for place in row:
            role = self._role(place)
            self._label_cells.add(id(place.element))
            targets = [grid.at(at + 1, place.column)]
            if repeated and role in _ROWS:
                role = _ROWS[role]
                for further in range(at + 2, len(grid.rows)):
                    cell = grid.at(further, place.column)
                    if cell is None or self._role(cell) or len(grid.in_row(further)) != len(row):
                        break
                    targets.append(cell)
            yield self._field(role, [each for each in targets if each], cell_text(place.element))

    def _beside(self, grid: FormGrid, place: FormCell, role: str) -> list[FormCell]:
        """Return the cells right of a label: the one to fill, then those with the rest of it."""
        targets: list[FormCell] = []
        for row in range(place.row, place.row + place.rows):
            right = grid.at(row, place.column + place.columns)
            if right is None or any(right is each for each in targets):
                continue
            if self._role(right) and role not in _VALUED:
                return targets
            if role in _VALUED or not self._starts_inside(right, role):
                targets.append(right)
        return targets

    def _is_head(self, role: str, beside: FormCell) -> bool:
        """Whether a label and the words beside it stand over columns: 环节 | 教师做什么."""
        rows = self._labels.by_role[role].group == "rows"
        return rows and bool(cell_text(beside.element).strip())

    def _starts_inside(self, place: FormCell, role: str) -> bool:
        """Whether a cell begins with the label of a field that stands within this one."""
        first = next((line for line in cell_text(place.element).splitlines() if line.strip()), "")
        return any(
            not each.start and each.role not in {role, *_INSIDE.get(role, ())}
            for each in self._labels.within(first)
        )

    def _below(self, grid: FormGrid, place: FormCell) -> list[FormCell]:
        alone = len(grid.in_row(place.row)) == 1
        below = grid.at(place.row + place.rows, place.column)
        lines = list(own(place.element, "p"))
        if not alone or below is None or self._role(below) or len(lines) > 1:
            return []
        if self._labels.within(cell_text(below.element)):
            return []
        return [below]

    def _outer(self, found: dict[str, FormField]) -> set[str]:
        """Return the cells that hold further fields, in a table of their own or as labels."""
        outer: set[str] = set()
        for path, field in found.items():
            if not path.startswith("c"):
                continue
            cell = self._form.cells[int(path[1:])]
            inside = {self._form.cell_path(each) for each in self._form.cells_in(cell)}
            lines = {f"p{self._form.paragraph_at(each)}" for each in own(cell, "p")}
            for other, inner in found.items():
                within_line = other.partition(":")[0] in lines
                if other in inside or (within_line and inner.role in _INSIDE.get(field.role, ())):
                    outer.add(path)
        return outer

    # --- lines --------------------------------------------------------------------------------

    def _in_lines(self) -> Iterator[FormField]:
        owned = {
            id(self._form.cells[int(path[1:])]): role for path, role in self._value_cells().items()
        }
        for at, paragraph in enumerate(self._form.paragraphs):
            holder = paragraph.getparent()
            while holder is not None and local(holder) not in {"tc", "txbxContent", "body"}:
                holder = holder.getparent()
            if holder is not None and id(holder) in self._label_cells:
                continue
            outer = owned.get(id(holder)) if holder is not None else None
            for inline, stop in inlines(paragraph, self._labels):
                if outer is not None and inline.role not in _INSIDE.get(outer, ()):
                    continue
                tail = self._tail(at, inline, stop)
                path = " ".join((f"p{at}:{inline.end}:{stop}", *tail))
                label = text_of(paragraph)[inline.start : inline.end]
                yield FormField(role=inline.role, path=path, label=label.strip())

    def _value_cells(self) -> dict[str, str]:
        cells: dict[str, str] = {}
        for grid in self._grids:
            for field in self._of_grid(grid):
                cells |= dict.fromkeys(field.path.split(), field.role)
        return cells

    def _tail(self, at: int, inline: InlineLabel, stop: int) -> list[str]:
        """Return the paragraphs behind a label that hold the rest of its example."""
        first = self._form.paragraphs[at]
        role = self._labels.by_role[inline.role]
        if not role.long or stop < len(letters(first)):
            return []
        tail: list[str] = []
        for number, paragraph in enumerate(self._form.paragraphs[at + 1 :], start=at + 1):
            if paragraph.getparent() is not first.getparent():
                break
            between = first.itersiblings()
            if any(each.tag == f"{W}tbl" and _before(each, paragraph) for each in between):
                break
            if inlines(paragraph, self._labels):
                break
            tail.append(f"p{number}")
        return tail


def _is_form(place: FormCell) -> bool:
    """Whether a cell is a small form of its own, with several labels, which is filled by hand."""
    lines = cell_text(place.element).splitlines()
    return sum(each.rstrip().endswith(("：", ":")) for each in lines) > 1


def inlines(paragraph: etree._Element, labels: FieldLabels) -> list[tuple[InlineLabel, int]]:
    """Return the labels in a paragraph, each with where its value ends."""
    signs = letters(paragraph)
    text = "".join(each.text for each in signs)
    found = list(labels.within(text))
    known = {each.start for each in found}
    for start, end in _before_blanks(paragraph):
        role = labels.whole(text[start:end])
        if role and start not in known:
            found.append(InlineLabel(role, start, end))
    found.sort(key=lambda each: each.start)
    starts = sorted({each.start for each in found} | {at for at, _ in unknown_labels(text)})
    return [
        (each, each.stop if each.stop is not None else _stop(text, each.end, starts))
        for each in found
    ]


def _stop(text: str, begin: int, starts: Sequence[int]) -> int:
    """Return where the value behind a label ends: at the next label, and with its blank."""
    end = next((each for each in starts if each >= begin), len(text))
    blank = _LINE.match(text, begin, end)
    return _trimmed(text, begin, blank.end() if blank is not None else end)


def unknown_inlines(
    paragraph: etree._Element, labels: FieldLabels
) -> Iterator[tuple[int, int, int]]:
    """Yield labels in a paragraph that nobody knows: start, where the value begins and ends."""
    text = text_of(paragraph)
    known = inlines(paragraph, labels)
    starts = sorted({each.start for each, _ in known} | {s for s, _ in unknown_labels(text)})
    for start, end in unknown_labels(text):
        if any(each.start <= start < max(each.end, stop) for each, stop in known):
            continue
        after = next((each for each in starts if each > start), len(text))
        yield start, end, _trimmed(text, end, after)


def _before_blanks(paragraph: etree._Element) -> Iterator[tuple[int, int]]:
    """Yield the words before blanks that are drawn as underlined spaces."""
    signs = letters(paragraph)
    start = 0
    for at, sign in enumerate(signs):
        blank = sign.text in " \u3000\u00a0\t" and is_underlined(sign.run)
        if not blank:
            continue
        before = "".join(each.text for each in signs[start:at])
        if before.strip():
            own_start = start + len(before) - len(before.lstrip())
            yield own_start, at
        start = at + 1


def _trimmed(text: str, start: int, end: int) -> int:
    """Return where a value ends: the spaces before the next label are no part of it."""
    inside = text[start:end]
    if inside and _BLANK.match(inside):
        # A blank to write on: a little room stays before the next label.
        return end - 1 if end < len(text) and len(inside) > _LEAST_BLANK else end
    return start + len(inside.rstrip())


def _before(first: etree._Element, second: etree._Element) -> bool:
    parent = first.getparent()
    return parent is not None and parent.index(first) < parent.index(second)


def _once(fields: Sequence[FormField]) -> Iterator[FormField]:
    """Yield each field in its first place only."""
    seen: set[str] = set()
    for field in sorted(fields, key=_reading):
        repeated = field.role.startswith(("each_", PREFIX))
        if field.role in seen and not repeated:
            continue
        seen.add(field.role)
        yield field


def _reading(field: FormField) -> tuple[int, int]:
    first = field.path.split()[0]
    return (0, int(first[1:])) if first.startswith("c") else (1, int(first[1:].split(":")[0]))
