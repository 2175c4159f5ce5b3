"""A plan, form or running text, as a stream of fields with contents, grouped by activities."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import cast

from curriculum_studio.core.headings import ACTIVITY_SECTIONS, UNIT_SECTIONS
from curriculum_studio.core.payloads.unit import SectionRole
from curriculum_studio.core.text import Cell, joined, part
from curriculum_studio.features.word_import.formats.block_builder import unwrapped
from curriculum_studio.features.word_import.formats.lesson_plans.plan_vocabulary import (
    FoundLabel,
    PlanLabel,
    Scope,
    activity_type,
    known_label,
    label_at,
)
from curriculum_studio.features.word_import.formats.lesson_plans.week_grid import (
    FoundWeek,
    week_in,
)
from curriculum_studio.features.word_import.formats.standard_vocabulary import compact
from curriculum_studio.features.word_import.formats.tree_builder import cut
from curriculum_studio.ooxml.reader.blocks import (
    Block,
    LeadKind,
    WordCell,
    WordParagraph,
    WordTable,
    lead_of,
    trimmed,
    with_label,
)
from curriculum_studio.ooxml.reader.statistics import ReadStatistics
from curriculum_studio.values import dataclass

# --- fields -----------------------------------------------------------------------------------

#: At most so long are the text of a cell that may be a label nobody knows, and the heading of a
#: section that nobody knows, but somebody says it is one.
_LONGEST_LABEL, _LONGEST_HEADING = 8, 16
#: So many values of a head with their labels make a form.
_ENOUGH_HEADS = 2
_MARKED = frozenset("。，；！？,.;!?、…")


@dataclass(frozen=True, slots=True)
class PlanField:
    """A field begins.

    `words` are those of a label that is not known, or is needed where its value stays text;
    `again`: the field goes on in the next row of a form with columns.
    """

    label: PlanLabel
    words: str = ""
    again: bool = False


@dataclass(frozen=True, slots=True)
class Body:
    """A block of content."""

    block: Block


@dataclass(frozen=True, slots=True)
class Stop:
    """A form has ended: what follows does not belong to its last field."""


Event = PlanField | Body | Stop

_UNKNOWN = PlanLabel("other")
#: The plan of a week, where its table tells it and no heading.
WEEK = PlanLabel("section", "week_plan", "unit")

#: A second field of these begins another activity; a second one of others goes on in the section.
ONCE = frozenset(["aims", "process", "intent"])
_LEAD = re.compile(r"^[\s\d.、．,，（(）)一二三四五六七八九十①-⑳]+|[【】\[\]〔〕［］:：\s]")
#: The headings that a tree gives to its sections.
_HEADINGS = frozenset(
    compact(heading["zh"])
    for each in (UNIT_SECTIONS, ACTIVITY_SECTIONS)
    for heading in each.values()
)

#: Targets whose values can read like a label.
_VALUED = frozenset(["type"])

#: Targets whose label is computed anew; of others it is needed where the value stays as text.
_RESOLVED = frozenset(["section", "name", "theme"])


class FieldReader:
    """Reads blocks of a plan into fields and contents."""

    def __init__(self, tally: ReadStatistics) -> None:
        """Record in `tally` the labels that were resolved."""
        self._tally = tally
        self._in_process = False
        self._role = ""
        #: Level, kind of number and number of the last heading of a part of the unit.
        self._heads_of_unit: tuple[int, LeadKind | None, int] = (0, None, 0)

    def read(self, blocks: Sequence[Block]) -> Iterator[Event]:
        """Yield the fields and contents of blocks, in reading order."""
        for block in blocks:
            if isinstance(block, WordParagraph):
                yield from self._line(block)
                continue
            inner = unwrapped(block)
            week = week_in(block) if inner is None else None
            if inner is not None:
                yield from self.read(inner)
            elif week is not None:
                yield from self._week(week)
            elif is_form(block):
                yield from self._form(block)
                yield Stop()
            else:
                yield Body(block)

    def _week(self, week: FoundWeek) -> Iterator[Event]:
        """Yield a plan of a week as the section of a unit, and what stands above and below it."""
        if week.above.rows:
            yield from self._form(week.above)
            yield Stop()
        self._role, self._in_process = "week_plan", False
        yield PlanField(WEEK)
        yield Body(week.grid)
        yield Stop()
        if week.below.rows:
            yield from self.read([week.below])

    def _line(self, line: WordParagraph) -> Iterator[Event]:
        if line.empty:
            return
        if line.forced:
            yield from self._forced(line)
            return
        full = with_label(line)
        parts = () if self._in_process else _side_by_side(full)
        if len(parts) > 1:
            for at, piece in enumerate(parts):
                pictures = line.pictures if at == len(parts) - 1 else ()
                yield from self._line(replace(line, cell=piece, place=None, pictures=pictures))
            return
        found = label_at(full.text)
        if found is None or not self._begins(found, full.text, line):
            yield Body(line)
            return
        automatic = len(full) - len(trimmed(line.cell))
        label = self._in_its_place(found.label, line)
        yield self._field(label, full.text[automatic : found.end])
        remark = None if found.remark is None else part(full, *found.remark)
        rest = cut(full, found.end)
        if remark is not None and found.label.target in _RESOLVED:
            self._tally.keep("heading", remark.text)
            rest = joined(joined(remark, Cell(" " if rest.text else "")), rest)
        if rest.text or line.pictures:
            for piece in _by_lines(rest):
                yield from self._content(replace(line, cell=piece, place=None, pictures=()), label)
            if line.pictures:
                yield Body(replace(line, cell=Cell(), place=None))

    def _forced(self, line: WordParagraph) -> Iterator[Event]:
        """Yield a line as what somebody says that it is; its words stay, but for a heading."""
        label = forced_label(line)
        if label is None:
            yield Body(line)
            return
        full = with_label(line)
        found = label_at(full.text) if label.target == "section" else None
        if label.target == "section" and (found is None or found.remark is not None):
            heads = is_short(line.text)
            yield self._field(label, line.text if heads else "")
            if not heads or line.pictures:
                yield Body(replace(line, cell=Cell()) if heads else line)
            return
        end = found.end if found is not None else 0
        automatic = len(full) - len(trimmed(line.cell))
        yield self._field(label, full.text[automatic:end] if end else "")
        rest = cut(full, end) if end else full
        if rest.text or line.pictures:
            yield Body(replace(line, cell=rest, place=None))

    def _begins(self, found: FoundLabel, text: str, line: WordParagraph) -> bool:
        """Whether a label begins a field here, and is no more than words of the one before."""
        alone = found.end == len(text)
        lead = lead_of(line)
        marked = lead is not None and not lead.path
        if found.label.weak and not line.bold and not alone and (self._in_process or marked):
            return False
        return not self._is_part(found.label, text[: found.end])

    def _in_its_place(self, label: PlanLabel, line: WordParagraph) -> PlanLabel:
        """Return a label as one of the unit where its heading stands among those of the unit.

        Families, safety and looking back are parts of a unit and of an activity alike.
        """
        lead = lead_of(line)
        kind = lead.kind if lead is not None else None
        number = lead.value if lead is not None else 0
        if label.scope == "unit":
            self._heads_of_unit = (line.level, kind, number)
            return label
        level, known, last = self._heads_of_unit
        same = (line.level > 0 and line.level == level) or (kind is not None and kind == known)
        if same and number in {0, last + 1} and label.role in UNIT_SECTIONS:
            self._heads_of_unit = (level, known, number)
            return replace(label, scope="unit")
        return label

    def _is_part(self, label: PlanLabel, words: str) -> bool:
        """Whether a label names a part of the section that is open, so that it has to stay."""
        if label.target != "section" or label.role != self._role:
            return False
        return label.role not in ONCE and compact(_LEAD.sub("", words)) not in _HEADINGS

    def _content(self, line: WordParagraph, label: PlanLabel) -> Iterator[Event]:
        """Yield the content behind a label; in one line it may hold further labels."""
        if label.target == "section" and label_at(line.cell.text) is not None:
            yield from self._line(line)
        else:
            yield Body(line)

    def _field(self, label: PlanLabel, taken: str) -> PlanField:
        if label.target == "section":
            self._role = label.role
        if label.target in {"section", "name"}:
            self._in_process = label.target == "section" and label.role == "process"
        if label.target in _RESOLVED:
            self._tally.resolve("heading", taken)
            return PlanField(label)
        return PlanField(label, taken.strip())

    # --- forms --------------------------------------------------------------------------------

    def _form(self, grid: WordTable) -> Iterator[Event]:
        at = 0
        while at < len(grid.rows):
            heads = column_heads(grid, at)
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
            while at < len(grid.rows) and _same_columns(grid.rows[first], grid.rows[at]):
                if whole_label(grid.rows[at][0]) is not None:
                    break
                again = at > first + 1
                yield from self._column_row(grid.rows[first], heads, grid.rows[at], again=again)
                at += 1

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
            yield PlanField(head or _UNKNOWN, words, again or role in roles)
            roles |= {role} - {""}
            self._in_process = head is not None and head.role == "process"
            for block in row[at].blocks:
                yield from self._line(block) if isinstance(block, WordParagraph) else [Body(block)]

    def _row(self, row: Sequence[WordCell]) -> Iterator[Event]:
        after_label = False
        before: PlanLabel | None = None
        for at, cell in enumerate(row):
            label = whole_label(cell)
            value = before is not None and before.target in _VALUED and activity_type(cell.text)
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
            following = row[at + 1] if at + 1 < len(row) else None
            if (
                not after_label
                and following is not None
                and whole_label(following) is None
                and may_be_label(cell)
            ):
                yield PlanField(_UNKNOWN, cell.text.replace("\n", ""))
                after_label = True
                continue
            after_label = False
            yield from self.read(cell.blocks)


#: Where a further field can begin in a line: 班级：大二班　教师：×老师.
_BESIDE = re.compile(r"[\s\u3000]+(?=([^\s\u3000:：]{1,10})[\s\u3000]*[:：])")


def _side_by_side(cell: Cell) -> tuple[Cell, ...]:
    """Return the fields of a head that stand beside each other in one line, each by itself."""
    starts = [0]
    for found in _BESIDE.finditer(cell.text):
        label = known_label(found[1])
        if found.start() > 0 and label is not None and label.target not in {"section", "guidance"}:
            starts.append(found.end())
    ends = [*starts[1:], len(cell)]
    pieces = (trimmed(part(cell, start, end)) for start, end in zip(starts, ends, strict=True))
    return tuple(piece for piece in pieces if piece.text)


def _by_lines(cell: Cell) -> Iterator[Cell]:
    """Yield the lines of a text that a form breaks within one paragraph."""
    start = 0
    for at, character in enumerate(cell.text + "\n"):
        if character == "\n":
            piece = trimmed(part(cell, start, at))
            if piece.text:
                yield piece
            start = at + 1


def forced_label(line: WordParagraph) -> PlanLabel | None:
    """Return the field that somebody says a line begins, or None."""
    kind, _, role = line.forced.partition(":")
    if kind == "theme":
        return PlanLabel("theme", scope="unit")
    if kind == "activity":
        return PlanLabel("name")
    if kind in {"section", "unit_section"} and role:
        scope: Scope = "unit" if kind == "unit_section" else "activity"
        return PlanLabel("section", cast("SectionRole", role), scope)
    return None


def is_short(text: str) -> bool:
    """Whether a text is a heading and nothing more."""
    plain = compact(text)
    return 0 < len(plain.rstrip("：:")) <= _LONGEST_HEADING and not set(plain) & _MARKED


def whole_label(cell: WordCell) -> PlanLabel | None:
    """Return the label that a cell is as a whole, also with its characters one below the other."""
    if any(line.pictures for line in cell.lines):
        return None
    forced = [line for line in cell.lines if line.forced]
    if forced:
        label = forced_label(forced[0])
        heads = label is not None and label.target == "section" and is_short(cell.text)
        return label if heads else None
    text = compact(cell.text)
    found = label_at(text)
    if found is not None and found.end == len(text) and found.remark is None:
        return found.label
    return known_label(text)


def may_be_label(cell: WordCell) -> bool:
    """Whether a cell can be a label that is not known: a short word without any mark."""
    text = compact(cell.text)
    lines = [line for line in cell.lines if not line.empty]
    return (
        not any(line.forced for line in lines)
        and 0 < len(text.rstrip("：:")) <= _LONGEST_LABEL
        and not set(text) & _MARKED
        and any("\u3400" <= each <= "\u9fff" for each in text)
        and not any(line.pictures for line in lines)
    )


def column_heads(grid: WordTable, at: int) -> list[PlanLabel | None] | None:
    """Return the labels of a row that heads columns, None for those not known; else None.

    Only rows with a name, or with the process and what the teacher does beside it, head columns:
    other tables with such words are data and stay tables.
    """
    row = grid.rows[at]
    if len(row) < 2 or at + 1 >= len(grid.rows) or not _same_columns(row, grid.rows[at + 1]):
        return None
    heads = [whole_label(cell) for cell in row]
    if not all(
        head is not None or may_be_label(cell) for head, cell in zip(heads, row, strict=True)
    ):
        return None
    known = [head for head in heads if head is not None]
    targets = {head.target for head in known}
    roles = {head.role for head in known if head.target == "section"}
    named = "name" in targets and bool(roles)
    beside = "guidance" in targets and "process" in roles
    below = [whole_label(cell) for cell in grid.rows[at + 1]]
    if not (named or beside) or any(label is not None for label in below):
        return None
    return heads


def _same_columns(row: Sequence[WordCell], other: Sequence[WordCell]) -> bool:
    return [cell.column for cell in row] == [cell.column for cell in other]


def is_form(grid: WordTable) -> bool:
    """Whether a table is the form of a plan and not a table of data."""
    heads = 0
    if _heads_data(grid):
        return False
    for at, row in enumerate(grid.rows):
        if column_heads(grid, at) is not None:
            return True
        for place, cell in enumerate(row):
            label = whole_label(cell)
            following = row[place + 1] if place + 1 < len(row) else None
            followed = following is not None and whole_label(following) is None
            if label is not None and label.target in {"section", "name", "theme"}:
                if len(row) == 1 or followed:
                    return True
            elif label is not None and label.target != "other" and followed:
                heads += 1
                if heads == _ENOUGH_HEADS:
                    return True
            elif label is None and any(
                (found := label_at(line.text)) is not None
                and found.label.target == "section"
                and not found.label.weak
                for line in cell.lines
            ):
                return True
    return False


def _heads_data(grid: WordTable) -> bool:
    """Whether the first row heads columns of data: labels side by side, with values below them."""
    labels: list[PlanLabel | None] = []
    for cell in grid.rows[0] if grid.rows else ():
        before = labels[-1] if labels else None
        value = before is not None and before.target in _VALUED and activity_type(cell.text)
        labels.append(None if value else whole_label(cell))
    side_by_side = any(a is not None and b is not None for a, b in pairwise(labels))
    return (side_by_side or grid.heads > 0) and column_heads(grid, 0) is None
