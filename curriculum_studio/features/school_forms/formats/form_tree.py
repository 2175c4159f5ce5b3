"""A form as a tree: sections, the labels in them, and where the answer to each label stands.

What is a label is read from where words stand and what stands beside, below and behind them; what
it means, from the words: those of the list are sure, a label that ends with one of them is likely.
"""

import dataclasses
import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from lxml import etree

from curriculum_studio.core.payloads.pilots import FormField
from curriculum_studio.features.school_forms.formats.field_labels import (
    TAG,
    FieldLabels,
    InlineLabel,
    compact,
    inlines,
    unknown_labels,
)
from curriculum_studio.features.school_forms.formats.form_document import (
    FormCell,
    FormDocument,
    FormGrid,
    cell_text,
    grid_of,
    is_printed,
    letters,
    own,
    text_of,
)
from curriculum_studio.features.school_forms.formats.week_values import PREFIX, week_in
from curriculum_studio.ooxml.elements import W
from curriculum_studio.values import dataclass

# --- the tree ---------------------------------------------------------------------------------

#: Fields that may stand within the value of another, and then take its place.
_PHASES = frozenset({"opening", "main", "closing"})
_INSIDE: dict[str, frozenset[str]] = {
    "preparation": frozenset({"materials", "experience"}),
    "process": _PHASES | {"extension"},
    "points": frozenset({"key_point", "difficulty"}),
}
#: Fields whose value can read like a label: 活动类型 | 集体活动.
_VALUED = frozenset({"type", "domain", "origin_kind"})
#: The section of a day in which the activity itself stands.
_GROUP = "day_group"
#: What is longer, or a sentence, is no label; what a blank holds.
_LABEL = re.compile(r"[^\d\W][^。；;.]{1,40}")
_BLANK = re.compile(r"[\s_＿]*")
#: Fields of which there is one for each part of the process.
_ROWS = {"process": "each_process", "guidance": "each_guidance", "phase": "each_phase",
         "phase_minutes": "each_minutes", "minutes": "each_minutes",
         "date": "each_minutes"}  # fmt: skip


@dataclass(frozen=True, slots=True)
class FormLabel:
    """A label with the places of its answer: the first is filled, the others hold the rest of it.

    `sure` is 2 for a label that is listed, 1 for one that ends with a listed word. `section` is
    what heads its rows, at their left or over them, `order` where its answer stands in the form.
    """

    role: str
    words: str
    places: tuple[str, ...]
    order: tuple[int, int]
    sure: int = 2
    section: str = ""


class FormTree:
    """Reads one form."""

    def __init__(self, form: FormDocument, labels: FieldLabels) -> None:
        self._form = form
        self._labels = labels
        self._grids = [grid_of(table) for table in form.tables]
        self._order = {id(each): at for at, each in enumerate(form.root.iter())}
        self._sections = dict(each for grid in self._grids for each in self._heads_of(grid))
        self._label_cells: set[int] = set()
        self._seen: set[str] = set()

    def fields(self) -> tuple[FormField, ...]:
        """Return the fields to fill in reading order; each place and each role has one."""
        days = any(self._labels.whole(each) == _GROUP for each in self._sections.values())
        found = [each for each in self.labels() if not (days and self._of_other_section(each))]
        kept: dict[str, FormLabel] = {}
        for each in sorted(self._told_apart(found), key=lambda e: (-e.sure, e.order)):
            several = each.role.startswith(("each_", PREFIX))
            kept.setdefault(each.places[0] if several else each.role, each)
        in_order = sorted(kept.values(), key=lambda each: each.order)
        return tuple(
            FormField(role=e.role, path=" ".join(e.places), label=e.words) for e in in_order
        )

    def blanks(self) -> dict[str, str]:
        """Return the words of all that looks like a label of a blank, by the place of the blank.

        That is known or not: what no field fills is named, so that nobody misses it on paper.
        """
        found: dict[str, tuple[int, str]] = {}
        for grid in self._grids:
            for place in grid.places:
                right = grid.at(place.row, place.column + place.columns)
                words = " ".join(cell_text(place.element).split())
                if right is not None and _is_blank(right) and _LABEL.fullmatch(words):
                    path = self._form.cell_path(right.element)
                    found.setdefault(path, (self._order[id(right.element)], words))
        for at, paragraph in enumerate(self._form.paragraphs):
            text, above = text_of(paragraph), next(paragraph.iterancestors(f"{W}tc"), None)
            for each, stop in inlines(paragraph, self._labels):
                if id(above) not in self._label_cells and _BLANK.fullmatch(text[each.end : stop]):
                    words = text[each.start : each.end].strip()
                    found[f"p{at}:{each.end}:{stop}"] = (self._order[id(paragraph)], words)
        return {path: words for path, (_, words) in sorted(found.items(), key=lambda e: e[1][0])}

    def labels(self) -> list[FormLabel]:
        """Return the labels that mean something, with their answers."""
        in_cells = [label for grid in self._grids for label in self._once(grid)]
        found: dict[str, FormLabel] = {}
        for label in (*in_cells, *self._in_lines(in_cells), *self._headings()):
            found.setdefault(label.places[0], label)
        outer = self._outer(found)
        return [label for place, label in found.items() if place not in outer]

    def _told_apart(self, found: Sequence[FormLabel]) -> Iterator[FormLabel]:
        """Yield the labels; of two of one role the one that can mean something else does."""
        roles = [role for role, _ in {(each.role, compact(each.words)) for each in found}]
        for each in found:
            label = self._labels.by_role.get(each.role)
            others = label.otherwise.items() if label is not None else ()
            named = next((role for role, some in others if compact(each.words) in some), "")
            free = named and named not in roles and roles.count(each.role) > 1
            if free:
                roles.remove(each.role)
                roles.append(named)
            yield dataclasses.replace(each, role=named) if free else each

    # --- sections -----------------------------------------------------------------------------

    def _of_other_section(self, label: FormLabel) -> bool:
        """Whether a label of an activity stands among the games or the mornings of a day.

        活动目标 below 晨间活动 are not the aims of the activity.
        """
        known, head = self._labels.by_role.get(label.role), label.section
        if not head or known is None or known.group not in {"plan", "day"}:
            return False
        return compact(head) != compact(label.words) and self._labels.whole(head) != _GROUP

    def _section(self, cell: etree._Element) -> str:
        inside = (cell, *cell.iterancestors(f"{W}tc"))
        return next(filter(None, map(self._sections.get, inside)), "")

    def _heads_of(self, grid: FormGrid) -> Iterator[tuple[etree._Element, str]]:
        """Yield the cells of a table with what heads them: at the left of their rows, or over them.

        Over them stands a part of the day: in a cell over the whole width, or before the table.
        """
        before = grid.element.itersiblings(f"{W}tbl", f"{W}p", preceding=True)
        nearest = next((e for e in before if e.tag == f"{W}tbl" or is_printed(e)), None)
        over = self._part(text_of(nearest)) if nearest is not None else ""
        for place in grid.places:
            if len(grid.in_row(place.row)) == 1:
                over = self._part(cell_text(place.element)) or over
            left = grid.at(place.row, 0)
            if left is not None and left is not place and (left.rows > 1 or not over):
                yield place.element, cell_text(left.element)
            elif over:
                yield place.element, over

    def _part(self, words: str) -> str:
        """Return words that name a part of a day."""
        known = self._labels.by_role.get(self._labels.whole(words))
        return words if known is not None and known.group == "day" else ""

    def _once(self, grid: FormGrid) -> Sequence[FormLabel]:
        """Return the labels of a table; one that repeats those before is for another activity."""
        found = list(self._of_grid(grid))
        words = {compact(each.words) for each in found}
        if len(words) > 1 and len(words & self._seen) * 2 > len(words):
            self._label_cells |= {id(each.element) for each in grid.places}
            return ()
        self._seen |= words
        return found

    # --- tables -------------------------------------------------------------------------------

    def _role(self, place: FormCell) -> str:
        return self._labels.whole(cell_text(place.element))

    def _meaning(self, place: FormCell) -> tuple[str, int]:
        return self._labels.meaning(cell_text(place.element))

    def _label(
        self, role: str, targets: Sequence[FormCell], words: str, sure: int = 2
    ) -> FormLabel:
        first = targets[0].element
        places = tuple(self._form.cell_path(each.element) for each in targets)
        order = (self._order[id(first)], 0)
        return FormLabel(role, " ".join(words.split()), places, order, sure, self._section(first))

    def _of_grid(self, grid: FormGrid) -> Iterator[FormLabel]:
        week = week_in(grid, self._labels)
        self._label_cells |= week.inside
        for role, place, words in week.cells:
            yield self._label(role, [place], words)
        values: set[int] = set(week.inside)
        for at in range(len(grid.rows)):
            row = {id(place.element) for place in grid.in_row(at)}
            heads = not row & values and self._heads_over(grid, at)
            if heads:
                values |= row
                self._label_cells |= row
            if heads == "fields":
                yield from self._columns(grid, at)
        for place in grid.places:
            role, sure = self._meaning(place)
            if not role or id(place.element) in values:
                continue
            targets = self._beside(grid, place, role, sure) or self._below(grid, place)
            group = self._labels.by_role[role].group
            # 环节 | 教师做什么 stand over columns.
            over = group == "rows" and targets and cell_text(targets[0].element).strip()
            if not targets or over or _is_form(targets[0]):
                if group == "day" and len(grid.in_row(place.row)) > 1:
                    self._label_cells.add(id(place.element))  # it heads a section of the day
                continue
            self._label_cells.add(id(place.element))
            values |= {id(each.element) for each in targets}
            yield self._label(role, targets, cell_text(place.element), sure)

    def _heads_over(self, grid: FormGrid, at: int) -> str:
        """Return what a row of labels over columns is: heads of "fields", of other "rows", or none.

        Rows of weeks and the like are written by hand, as long as nobody knows what each is for.
        Those that are called as parts of the process are read one by one, as labels beside it.
        """
        row = grid.in_row(at)
        if len(row) < 2 or at + 1 >= len(grid.rows) or any(place.rows > 1 for place in row):
            return ""
        below = [place for place in (grid.at(at + 1, each.column) for each in row) if place]
        listed = all(map(self._role, row))
        apart = [each.column for each in row] == [e.column for e in grid.in_row(at + 1)]
        mixed = len(row) > 2 and apart and not any(map(_is_blank, row))
        rest = mixed and any(map(_is_blank, below[1:]))
        roles = {self._role(each) for each in below} - _PHASES
        if len(below) < len(row) or any(roles) or not (listed or rest):
            return ""
        known = "process" in {self._meaning(each)[0] for each in row}
        part = self._meaning(below[0])[0] in _PHASES and not _is_blank(below[0])
        fields = (listed and not part) or (known and all(map(_is_blank, below)))
        return "fields" if fields else "rows"

    def _columns(self, grid: FormGrid, at: int) -> Iterator[FormLabel]:
        row = grid.in_row(at)
        roles = [self._meaning(place)[0] for place in row]
        repeated = "process" in roles and len(set(roles) & set(_ROWS)) > 1
        for nth, place in enumerate(row):
            role, sure = self._meaning(place)
            targets = [grid.at(at + 1, place.column)]
            if not role or role in roles[:nth]:
                continue
            if repeated and role in _ROWS:
                role = _ROWS[role]
                for further in range(at + 2, len(grid.rows)):
                    cell = grid.at(further, place.column)
                    if cell is None or self._role(cell) or len(grid.in_row(further)) != len(row):
                        break
                    targets.append(cell)
            yield self._label(role, [e for e in targets if e], cell_text(place.element), sure)

    def _beside(self, grid: FormGrid, place: FormCell, role: str, sure: int) -> list[FormCell]:
        """Return the cells right of a label: the one to fill, then those with the rest of it."""
        targets: list[FormCell] = []
        for row in range(place.row, place.row + place.rows):
            right = grid.at(row, place.column + place.columns)
            if right is None or any(right is each for each in targets):
                continue
            if self._is_next_label(place, right, role):
                return targets
            if sure < 2 and not _is_blank(right):
                return targets  # a likely label has its answer where nothing stands
            if role in _VALUED or not self._starts_inside(right, role):
                targets.append(right)
        return targets

    def _is_next_label(self, label: FormCell, right: FormCell, role: str) -> bool:
        """Whether what stands beside a label is the next one, with its own answer behind it."""
        if role not in _VALUED and self._meaning(right)[0] and not _is_blank(right):
            return True
        alike = cell_text(label.element).rstrip().endswith((":", "："))
        head = self._labels.by_role[role].group == "day"  # it heads a section of the day
        return (
            alike
            and not head
            and any(not start for start, _ in unknown_labels(cell_text(right.element)))
        )

    def _starts_inside(self, place: FormCell, role: str) -> bool:
        """Whether a cell begins with the label of a field that stands within this one."""
        return any(
            not each.start and each.role not in {role, *_INSIDE.get(role, ())}
            for each in self._labels.within(cell_text(place.element).lstrip().partition("\n")[0])
        )

    def _below(self, grid: FormGrid, place: FormCell) -> list[FormCell]:
        below = grid.at(place.row + place.rows, place.column)
        if len(grid.in_row(place.row)) > 1 or len(list(own(place.element, "p"))) > 1:
            return []
        if below is None or self._role(below) or self._labels.within(cell_text(below.element)):
            return []
        return [below] if len(grid.in_row(below.row)) == 1 else []

    def _outer(self, found: dict[str, FormLabel]) -> set[str]:
        """Return the cells that hold further labels, in a table of their own or in their lines."""
        outer: set[str] = set()
        for path, label in found.items():
            if not path.startswith("c"):
                continue
            cell = self._form.cells[int(path[1:])]
            inside = {self._form.cell_path(each) for each in self._form.cells_in(cell)}
            lines = {f"p{self._form.paragraph_at(each)}" for each in own(cell, "p")}
            for other, inner in found.items():
                inner_role = inner.role in _INSIDE.get(label.role, ())
                if other in inside or (inner_role and other.partition(":")[0] in lines):
                    outer.add(path)
        return outer

    # --- lines --------------------------------------------------------------------------------

    def _in_lines(self, in_cells: Sequence[FormLabel]) -> Iterator[FormLabel]:
        owned = {
            id(self._form.cells[int(path[1:])]): label.role
            for label in in_cells
            for path in label.places
        }
        for at, paragraph in enumerate(self._form.paragraphs):
            above = paragraph.iterancestors(f"{W}tc", f"{W}txbxContent", f"{W}body")
            holder = next(above, None)
            if holder is not None and id(holder) in self._label_cells:
                continue
            outer = owned.get(id(holder)) if holder is not None else None
            for inline, stop in inlines(paragraph, self._labels):
                apart = outer is None or inline.role in _INSIDE.get(outer, ())
                if not inline.role or not apart:
                    continue
                tail = self._tail(at, inline, stop)
                if in_cells and self._is_explained(paragraph, inline, stop, tail):
                    continue
                places = (f"p{at}:{inline.end}:{stop}", *tail)
                words = text_of(paragraph)[inline.start : inline.end].strip()
                order = (self._order[id(paragraph)], inline.start)
                section = self._section(paragraph)
                yield FormLabel(inline.role, words, places, order, inline.sure, section)

    def _headings(self) -> Iterator[FormLabel]:
        """Yield the headings outside of tables whose answers are the lines, or the cell, below."""
        for at, paragraph in enumerate(self._form.paragraphs):
            words = text_of(paragraph)
            role = self._labels.whole(words)
            outside = paragraph.getparent() is self._form.root.find(f"{W}body")
            if not role or not outside or not self._labels.by_role[role].long:
                continue
            below = list(paragraph.itersiblings(f"{W}p", f"{W}tbl"))
            lines = list(takewhile(_is_line, below))
            own = [f"p{at}:{len(words)}:{len(words)}"] if lines else []
            places = [*own, *(f"p{self._form.paragraph_at(each)}" for each in lines)]
            if len(below) > len(lines) and below[len(lines)].tag == f"{W}tbl":
                cells = grid_of(below[len(lines)]).places
                alone = len(cells) == 1 and _is_blank(cells[0])
                places = [self._form.cell_path(cells[0].element)] if alone else []
            if places:
                start = self._order[id(paragraph)]
                yield FormLabel(role, words.strip(), tuple(places), (start, 0))

    def _is_explained(
        self, paragraph: etree._Element, inline: InlineLabel, stop: int, tail: Sequence[str]
    ) -> bool:
        """Whether words outside of tables are printed behind a label: no place to fill."""
        behind = any(map(str.isalnum, text_of(paragraph)[inline.end : stop]))
        below = any(is_printed(self._form.paragraphs[int(each[1:])]) for each in tail)
        outside = paragraph.getparent() is self._form.root.find(f"{W}body")
        return self._labels.by_role[inline.role].long and (behind or below) and outside

    def _tail(self, at: int, inline: InlineLabel, stop: int) -> list[str]:
        """Return the paragraphs behind a label that hold the rest of its example."""
        first = self._form.paragraphs[at]
        tail: list[str] = []
        if self._labels.by_role[inline.role].long and stop >= len(letters(first)):
            for each in first.itersiblings(f"{W}p", f"{W}tbl"):
                if each.tag == f"{W}tbl" or inlines(each, self._labels):
                    break
                tail.append(f"p{self._form.paragraph_at(each)}")
        return tail


def _is_line(element: etree._Element) -> bool:
    """Whether an element is a line to write on, which can go: no section of the file ends there."""
    plain = element.tag == f"{W}p" and element.find(f"{W}pPr/{W}sectPr") is None
    return plain and not text_of(element).strip("_＿ \u3000\t")


def _is_blank(place: FormCell) -> bool:
    """Whether nothing but blanks, boxes, tags and marked examples stands in a cell."""
    tags = TAG.fullmatch(cell_text(place.element).strip())
    return tags is not None or not any(map(is_printed, own(place.element, "p")))


def _is_form(place: FormCell) -> bool:
    """Whether a cell is a small form of its own, with several labels, which is filled by hand."""
    lines = cell_text(place.element).splitlines()
    return sum(each.rstrip().endswith(("：", ":")) for each in lines) > 1
