"""Forms row by row: names of fields and their values, and names that reach down over several rows.

What stands beside a name that reaches down is a part of its own: the list of a theme, the course of
an activity, or what is done in a part of the day.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import cast

from curriculum_studio.core.text import Cell, joined
from curriculum_studio.features.word_import.formats.lesson_plans.day_parts import (
    DayPart,
    day_part,
)
from curriculum_studio.features.word_import.formats.lesson_plans.inline_numbers import (
    SORTING_AIMS,
    areas_in,
)
from curriculum_studio.features.word_import.formats.lesson_plans.plan_events import (
    Body,
    Event,
    PlanField,
    Rows,
    Stop,
)
from curriculum_studio.features.word_import.formats.lesson_plans.plan_forms import (
    VALUED,
    column_heads,
    may_be_label,
    same_columns,
    stands_above,
    whole_label,
)
from curriculum_studio.features.word_import.formats.lesson_plans.plan_groups import can_be_name
from curriculum_studio.features.word_import.formats.lesson_plans.plan_labels import (
    PlanLabel,
    Target,
    is_aim_part,
    is_title,
    likely_label,
)
from curriculum_studio.features.word_import.formats.lesson_plans.plan_lines import week_row
from curriculum_studio.features.word_import.formats.lesson_plans.plan_phases import is_phase
from curriculum_studio.features.word_import.formats.lesson_plans.plan_sorts import PlanSort
from curriculum_studio.features.word_import.formats.lesson_plans.plan_tables import (
    PlanRows,
    plan_rows,
    step_row,
    typed_rows,
)
from curriculum_studio.features.word_import.formats.lesson_plans.plan_values import (
    activity_type,
    bare_target,
)
from curriculum_studio.features.word_import.formats.lesson_plans.turned_tables import (
    without_first_column,
)
from curriculum_studio.features.word_import.formats.lesson_plans.week_grid import FoundWeek, week_in
from curriculum_studio.features.word_import.formats.standard_vocabulary import compact
from curriculum_studio.ooxml.reader.blocks import (
    Block,
    WordCell,
    WordParagraph,
    WordTable,
    with_label,
)
from curriculum_studio.ooxml.reader.statistics import ReadStatistics

UNKNOWN = PlanLabel("other")
#: A word that sorts aims is at most so long; in letters it may be twice as long.
_LONGEST_SORT = 6
_PROCESS = PlanLabel("section", "process")
_ACTIVITIES = PlanLabel("section", "activities", "unit")
#: Sections whose rows are told by their columns.
_LISTED = frozenset(["activities", "process", "web", "week_plan", "resources"])


class FormRows:
    """Reads the rows of a form into fields and contents; what they hold goes to who reads plans."""

    def __init__(self, tally: ReadStatistics, sort: PlanSort) -> None:
        """Record in `tally` the labels that were resolved; `sort` is that of the plan."""
        self._tally = tally
        self._sort: PlanSort = sort
        self._in_process = False
        self._role = ""
        #: Whether a section or a name has come.
        self._begun = False
        #: Whether the last line was a value of the head, so that another may follow without label.
        self._after_head = True

    # What a plan is read with.

    def _blocks(self, blocks: Sequence[Block]) -> Iterator[Event]:
        raise NotImplementedError

    def _line(self, line: WordParagraph) -> Iterator[Event]:
        raise NotImplementedError

    def _rows(self, rows: PlanRows | FoundWeek) -> Iterator[Event]:
        raise NotImplementedError

    def _field(self, label: PlanLabel, taken: str) -> PlanField:
        raise NotImplementedError

    def _is_part(self, label: PlanLabel, words: str) -> bool:
        raise NotImplementedError

    # --- forms --------------------------------------------------------------------------------

    def _form(self, grid: WordTable) -> Iterator[Event]:
        at = 0
        while at < len(grid.rows):
            rows = grid.rows[at][0].rows if grid.rows[at] else 1
            if rows > 1 and (inner := without_first_column(grid, at, rows)) is not None:
                yield from self._reaching(grid.rows[at : at + rows], inner)
                at += rows
                continue
            if (end := _below_heading(grid, at)) > at + 1:
                inner = replace(grid, rows=grid.rows[at + 1 : end], heads=0)
                label = whole_label(grid.rows[at][0]) or UNKNOWN
                found = plan_rows(inner, section=label.role, theme=self._sort == "theme")
                if found is not None:
                    yield self._field(label, grid.rows[at][0].text)
                    yield from self._rows(found)
                    at = end
                    continue
            heads = column_heads(grid, at)
            if heads is None and stands_above(grid, at):
                yield from self._above(grid.rows[at], grid.rows[at + 1])
                at += 2
                continue
            if heads is None:
                yield from self._row(grid.rows[at])
                at += 1
                continue
            for head, cell in zip(heads, grid.rows[at], strict=True):
                if head is not None:
                    self._tally.resolve("heading", cell.text)
            first = at
            at += 1
            self._role = ""
            while at < len(grid.rows) and same_columns(grid.rows[first], grid.rows[at]):
                if whole_label(grid.rows[at][0]) is not None:
                    break
                again = at > first + 1
                yield from self._column_row(grid.rows[first], heads, grid.rows[at], again=again)
                at += 1

    def _reaching(self, rows: Sequence[Sequence[WordCell]], inner: WordTable) -> Iterator[Event]:
        """Yield what stands beside a name that reaches down over several rows."""
        name = rows[0][0]
        label = whole_label(name) or likely_label(name.text)
        section = label.role if label is not None and label.target == "section" else ""
        if self._sort == "day" and (part := day_part(name, inner.rows)) is not None:
            yield from self._part_of_day(part)
            return
        names = label is None or label.target == "name" or section in {"activities", "process"}
        if self._sort == "theme" and names and (listed := typed_rows(inner)) is not None:
            yield self._field(_ACTIVITIES, name.text)
            yield from self._rows(listed)
            return
        if label is not None and section == "resources" and (areas := areas_in(inner)):
            yield self._field(label, name.text)
            yield from map(Body, areas)
            yield Stop()
            return
        if label is not None and section in _LISTED:
            found = plan_rows(inner, section=section, theme=self._sort == "theme")
            if found is not None:
                yield self._field(label, name.text)
                yield from self._rows(found)
                return
        if label is not None and section == "process" and _are_steps(inner):
            yield self._field(label, name.text)
            yield from (Rows(step_row(row)) for row in inner.rows)
            return
        for row in rows:
            yield from self._row(row)

    def _part_of_day(self, part: DayPart) -> Iterator[Event]:
        """Yield a part of the day; what it says as a lesson does becomes an activity."""
        self._after_head = False
        self._tally.resolve("heading", part.taken)
        if part.fields:
            yield self._field(PlanLabel("name"), "")
            yield from (Body(block) for block in part.name)
            for label, words, blocks in part.fields:
                yield self._field(label, words)
                yield from self._blocks(blocks)
            yield Stop()
        self._in_process, self._role = False, ""
        yield from map(Rows, part.rows)

    def _column_row(
        self,
        names: Sequence[WordCell],
        heads: Sequence[PlanLabel | None],
        row: Sequence[WordCell],
        *,
        again: bool,
    ) -> Iterator[Event]:
        order = sorted(range(len(row)), key=lambda at: getattr(heads[at], "target", "") != "name")
        roles: set[str] = set()
        for at in order:
            head = heads[at]
            role = head.role if head is not None and head.target == "section" else ""
            words = "" if head is not None else names[at].text
            yield PlanField(head or UNKNOWN, words, again or role in roles)
            roles |= {role} - {""}
            self._in_process = head is not None and head.role == "process"
            for block in row[at].blocks:
                yield from self._line(block) if isinstance(block, WordParagraph) else [Body(block)]

    def _row(self, row: Sequence[WordCell]) -> Iterator[Event]:
        if self._sort == "week" and (days := week_row(row)) is not None:
            yield Rows(days)
            return
        if self._sort == "day" and len(row) > 1 and (part := day_part(row[0], [row[1:]])):
            yield from self._part_of_day(part)
            return
        first = next((line for cell in row[:1] for line in cell.lines if not line.empty), None)
        if first is not None and len(row) == 2 and whole_label(row[0]) is None and is_phase(first):
            # The phases of a course stand in rows of their own: 导入部分 | what is done.
            if self._role != "process":
                yield self._field(_PROCESS, "")
            yield Rows(step_row(row))
            return
        yield from self._cells(row)

    def _cells(self, row: Sequence[WordCell]) -> Iterator[Event]:
        """Yield names and values of a row, cell by cell."""
        after_label = False
        before: PlanLabel | None = None
        kind = ""
        for at, cell in enumerate(row):
            label = self._label(row[at:])
            unnamed = label is None and not is_aim_part(cell.text)
            if unnamed and self._role == "aims" and at == len(row) - 2 and _sorts(cell, row[-1]):
                # motorisch | what is aimed at: it only sorts the aims.
                words = Cell(" ".join(cell.text.split()))
                yield Body(WordParagraph(words, style=SORTING_AIMS))
                after_label = True
                continue
            following = row[at + 1] if at + 1 < len(row) else None
            if label is None and self._role == "aims" and following is not None:
                if is_aim_part(cell.text):
                    kind = "".join(cell.text.split())
                    continue
                if cell.text.strip("（）().、．").isdecimal():
                    self._tally.resolve("number", cell.text)
                    continue
            value = before is not None and before.target in VALUED and activity_type(cell.text)
            if label is not None and not value and not self._is_part(label, cell.text):
                yield self._field(label, cell.text)
                after_label = True
                before = label
                continue
            before = None
            if value:
                after_label = False
                yield from (Body(block) for block in cell.blocks)
                continue
            if label is not None and self._role == "materials" and following is not None:
                # 物质准备 below 准备 says nothing that the section does not.
                self._tally.resolve("heading", cell.text)
                continue
            own = "" if after_label else bare_target(cell.text)
            if own:
                yield PlanField(PlanLabel(cast("Target", own)))
                yield from (Body(block) for block in cell.blocks)
                yield Stop()
                continue
            if not after_label and len(row) == 1 and _is_empty_field(cell):
                yield self._field(likely_label(cell.text) or UNKNOWN, cell.text)
                continue
            names = following is not None and whole_label(following) is None
            if not after_label and names and may_be_label(cell, first=at == 0):
                yield self._named_by_nobody(cell, following)
                after_label = True
                continue
            after_label = False
            yield from self._value(cell, kind)
            kind = ""

    def _label(self, row: Sequence[WordCell]) -> PlanLabel | None:
        """Return the label that the first of some cells is, by what stands beside it."""
        label = whole_label(row[0])
        if label is None and self._sort == "lesson" and not self._begun and _tells_name(row):
            return PlanLabel("name")
        lists = label is not None and self._sort == "theme" and _lists(label, row)
        return _ACTIVITIES if lists else label

    def _named_by_nobody(self, cell: WordCell, value: WordCell | None) -> PlanField:
        """Return the field of a name that nobody knows: a word in it, or its value, tells."""
        words = cell.text.replace("\n", " " if cell.text.isascii() else "")
        likely = likely_label(words)
        if likely is None and value is not None and (own := bare_target(value.text)):
            likely = PlanLabel(cast("Target", own))
        return self._field(likely or UNKNOWN, words)

    def _value(self, cell: WordCell, kind: str) -> Iterator[Event]:
        """Yield what a cell holds; an aim begins with its kind, as it does in running text."""
        self._after_head = False
        blocks = list(cell.blocks)
        if kind and blocks and isinstance(first := blocks[0], WordParagraph):
            blocks[0] = replace(
                first, cell=joined(Cell(f"{kind}："), with_label(first)), place=None
            )
        elif kind:
            yield Body(WordParagraph(Cell(kind)))
        if self._role and any(_is_data(block, self._role) for block in blocks):
            yield from (Body(block) for block in blocks)
            return
        yield from self._blocks(blocks)

    def _above(self, names: Sequence[WordCell], values: Sequence[WordCell]) -> Iterator[Event]:
        """Yield fields whose names stand above their values."""
        for name, value in zip(names, values, strict=True):
            label = whole_label(name) or likely_label(name.text) or UNKNOWN
            yield self._field(label, name.text)
            yield from (Body(block) for block in value.blocks)


def _is_data(block: Block, role: str) -> bool:
    """Whether a table in a cell belongs to the part whose value the cell is, and is no form."""
    if not isinstance(block, WordTable) or week_in(block) is not None:
        return False
    if any(len(row) == 1 for row in block.rows) or plan_rows(block, section=role) is not None:
        return False
    labels = [label for cell in block.cells if (label := whole_label(cell)) is not None]
    return all(label.target == "section" and label.role == role for label in labels)


def _below_heading(grid: WordTable, at: int) -> int:
    """Return where rows end that stand below a heading over the whole table, `at` if none do."""
    row = grid.rows[at]
    label = whole_label(row[0]) if len(row) == 1 else None
    if label is None or label.target != "section" or label.role not in _LISTED:
        return at
    end = at + 1
    while end < len(grid.rows) and len(grid.rows[end]) > 1:
        below = whole_label(grid.rows[end][0])
        if below is not None and below.target == "section" and end > at + 1:
            break
        end += 1
    return end


def _is_empty_field(cell: WordCell) -> bool:
    """Whether a cell is the name of a field that nobody has filled in."""
    text = cell.text
    return "\n" not in text and text.endswith(("：", ":")) and is_title(text)


def _sorts(cell: WordCell, value: WordCell) -> bool:
    """Whether a cell is a short word beside an aim, and no aim itself.

    In the first column it may begin another part: 可用资源.
    """
    words = cell.text.strip()
    likely = likely_label(words) if cell.column == 0 else None
    if likely is not None and likely.target == "section" and likely.role != "aims":
        return False
    longest = _LONGEST_SORT if words[:1] >= "\u3400" else 2 * _LONGEST_SORT
    number = words.strip("（）().、．").isdecimal()
    return is_title(words) and not number and len(words) <= longest < len(value.text)


def _lists(label: PlanLabel, row: Sequence[WordCell]) -> bool:
    """Whether 活动内容 of a theme stands before a list of activities, and names none itself."""
    lines = [line for cell in row[1:2] for line in cell.lines if line.text]
    return label.target == "name" and "内容" in row[0].text and len(lines) > 1


def _tells_name(row: Sequence[WordCell]) -> bool:
    """Whether 内容 stands before the name of a lesson: one short line."""
    lines = [line for cell in row[1:2] for line in cell.lines if line.text]
    return compact(row[0].text).endswith("内容") and len(lines) == 1 and can_be_name(lines[0])


def _are_steps(inner: WordTable) -> bool:
    """Whether each row is a step: its name beside what is done."""
    return all(len(row) == 2 and is_title(row[0].text) and bool(row[1].text) for row in inner.rows)
