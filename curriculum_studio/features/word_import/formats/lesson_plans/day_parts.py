"""Parts of a day without a time: the name of a part beside what is done in it.

Forms give each part rows of its own: 晨间活动 | 活动内容 | …, below it 重点指导 | …. What a part
says as a lesson does (aims, materials, course) belongs to an activity of the day.
"""

from collections.abc import Iterator, Sequence
from dataclasses import field

from curriculum_studio.core.text import Cell, part
from curriculum_studio.features.word_import.formats.lesson_plans.plan_forms import (
    names_part,
    whole_label,
)
from curriculum_studio.features.word_import.formats.lesson_plans.plan_labels import (
    ColumnRole,
    PlanLabel,
    column_roles,
    is_title,
    label_at,
)
from curriculum_studio.features.word_import.formats.lesson_plans.plan_tables import (
    PlanColumn,
    PlanRow,
    PlanRows,
)
from curriculum_studio.features.word_import.formats.lesson_plans.unit_tree import with_words
from curriculum_studio.features.word_import.formats.tree_builder import cut
from curriculum_studio.ooxml.reader.blocks import (
    Block,
    WordCell,
    WordParagraph,
    trimmed,
    with_label,
)
from curriculum_studio.values import dataclass

#: Sections of an activity; a part of the day that has a course is one.
_OF_ACTIVITY = frozenset(
    ["aims", "materials", "experience", "process", "key_point", "difficulty", "extension", "intent"]
)
#: A name beside a value; the names of values are at most so long.
_PAIR, _LONGEST_HEAD = 2, 8
#: What stands at the end of a label.
_BEHIND = "：:】]〕］"


@dataclass(frozen=True, slots=True)
class DayPart:
    """A part of the day: its rows, and what it says of the activity that it may be.

    `fields` are that: each a label with its words and contents. What is done beside that activity
    stands in the first of two `rows`. `taken` are words that say of what kind the others are, and
    are not kept.
    """

    rows: tuple[PlanRows, ...]
    name: tuple[Block, ...]
    fields: tuple[tuple[PlanLabel, str, tuple[Block, ...]], ...]
    taken: str


@dataclass(slots=True)
class _Found:
    """What was found of a part so far."""

    whole: bool
    name: list[Block] = field(default_factory=list)
    text: list[Block] = field(default_factory=list)
    support: list[Block] = field(default_factory=list)
    fields: list[tuple[PlanLabel, str, tuple[Block, ...]]] = field(default_factory=list)
    taken: str = ""
    guided: str = ""

    def add(self, head: WordCell | None, value: WordCell) -> None:
        """Add a value with the cell that names it."""
        words = head.text if head is not None else ""
        role = _role(head)
        if not value.text:
            self.taken += words
        elif role == "support":
            self._add_support(words, value)
        elif head is not None and self.whole and role in _OF_ACTIVITY:
            label = whole_label(head)
            self.fields.append((label or PlanLabel("other"), words, value.blocks))
        elif self.whole and not self.name and _is_name(head):
            self.taken += words
            self.name += value.blocks
        elif not words or role == "content" or (not role and not self.text):
            self.taken += words
            self.text += value.blocks
        else:
            self.text += with_words(words, list(value.blocks))

    def _add_support(self, words: str, value: WordCell) -> None:
        if self.whole:
            self.fields.append((PlanLabel("guidance"), words, value.blocks))
        elif self.guided:
            self.support += with_words(words, list(value.blocks))
        else:
            self.guided = words
            self.support += value.blocks


def day_part(name: WordCell, rows: Sequence[Sequence[WordCell]]) -> DayPart | None:
    """Return the part of a day that a cell names, with the cells beside it; None if it is none."""
    if not names_part(name) or not all(rows):
        return None
    pairs = [pair for row in rows for pair in _pairs(row)]
    found = _Found(whole=any(_role(head) in _OF_ACTIVITY for head, _ in pairs))
    for head, value in pairs:
        found.add(head, value)
    # What the teacher does stands behind what is aimed at, wherever the form asks for it.
    found.fields.sort(key=lambda each: each[0].target == "guidance")
    roles: tuple[ColumnRole, ...] = ("phase", "content", "support")
    named = ("", "", found.guided)
    columns = tuple(PlanColumn(role, named[at], at) for at, role in enumerate(roles))
    cells = {0: name, 1: _cell(1, found.text), 2: _cell(2, found.support)}
    whole = PlanRows("slots", columns, (PlanRow(cells),))
    if not found.fields:
        return DayPart((whole,), tuple(found.text), (), found.taken)
    single = len(found.text) == 1 and not found.name
    beside = (whole,) if found.text and not single else ()
    own = found.name or (found.text if single else [_title(name)])
    # The name of the part is resolved once, and never if the activity has it.
    again = bool(beside) or not (found.name or single)
    linked = PlanRow({0: name}, frozenset({0}) if again else frozenset())
    both = (*beside, PlanRows("slots", columns, (linked,), linked=True))
    return DayPart(both, tuple(own), tuple(found.fields), found.taken)


def _title(name: WordCell) -> WordParagraph:
    """Return the name of an activity that is called as its part of the day: without its colon."""
    text = with_label([line for line in name.lines if line.text][-1])
    return WordParagraph(part(text, 0, len(text.text.rstrip("：: "))))


def _cell(column: int, blocks: Sequence[Block]) -> WordCell:
    return WordCell(column, 1, 1, tuple(blocks))


def _pairs(row: Sequence[WordCell]) -> Iterator[tuple[WordCell | None, WordCell]]:
    """Yield the values of a row, each with the cell that names it, if one does."""
    at = 0
    while at < len(row):
        known = bool(_role(row[at])) or (at == 0 and len(row) == _PAIR and is_title(row[at].text))
        if known and at + 1 < len(row):
            yield row[at], row[at + 1]
            at += 2
        else:
            yield from _by_labels(row[at])
            at += 1


def _by_labels(cell: WordCell) -> Iterator[tuple[WordCell | None, WordCell]]:
    """Yield the lines of a cell, cut before each that begins with a label of its own."""
    pieces: list[tuple[WordCell | None, list[Block]]] = [(None, [])]
    for block in cell.blocks:
        text = with_label(block) if isinstance(block, WordParagraph) else Cell()
        found = label_at(text.text) if isinstance(block, WordParagraph) else None
        if found is None or text.text[: found.end].rstrip()[-1] not in _BEHIND:
            pieces[-1][1].append(block)
            continue
        head = _cell(cell.column, [WordParagraph(trimmed(part(text, 0, found.end)))])
        rest = trimmed(cut(text, found.end))
        pieces.append((head, [WordParagraph(rest)] if rest.text else []))
    yield from ((head, _cell(cell.column, blocks)) for head, blocks in pieces if head or blocks)


def _is_name(head: WordCell | None) -> bool:
    label = whole_label(head) if head is not None else None
    return label is not None and label.target in {"name", "theme"}


def _role(head: WordCell | None) -> str:
    """Return what the words before a value say that it is."""
    if head is None or not is_title(head.text):
        return ""
    label = whole_label(head)
    columns = column_roles(head.text) if len(head.text) <= _LONGEST_HEAD else frozenset()
    if label is not None and label.target == "section":
        return label.role
    if columns & {"support"} or (label is not None and label.target == "guidance"):
        return "support"
    if label is not None and label.target in {"name", "theme"}:
        return "content"
    return "content" if columns & {"content", "name", "theme"} else ""
