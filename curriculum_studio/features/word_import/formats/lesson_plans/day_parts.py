"""Parts of a day without a time: the name of a part beside what is done in it.

Forms give each part rows of its own: 晨间活动 | 活动内容 | …, below it 重点指导 | …. What a part
says as a lesson does (aims, materials, course) belongs to an activity of the day.
"""

from collections.abc import Iterator, Sequence
from dataclasses import field

from curriculum_studio.core.week_grid import named_slot
from curriculum_studio.features.word_import.formats.lesson_plans.plan_forms import whole_label
from curriculum_studio.features.word_import.formats.lesson_plans.plan_labels import (
    ColumnRole,
    PlanLabel,
    column_roles,
    is_title,
    label_at,
    likely_label,
)
from curriculum_studio.features.word_import.formats.lesson_plans.plan_tables import (
    PlanColumn,
    PlanRow,
    PlanRows,
)
from curriculum_studio.features.word_import.formats.lesson_plans.unit_tree import with_words
from curriculum_studio.ooxml.reader.blocks import Block, WordCell
from curriculum_studio.values import dataclass

#: Sections of an activity; a part of the day that has a course is one.
_OF_ACTIVITY = frozenset(
    ["aims", "materials", "experience", "process", "key_point", "difficulty", "extension", "intent"]
)
#: A name beside a value; the names of values are at most so long.
_PAIR, _LONGEST_HEAD = 2, 8
#: Labels that are none of a part of the day, whatever they contain.
_OF_PLAN = frozenset(["aims", "reflection", "home", "environment", "safety", "origin", "intent"])


@dataclass(frozen=True, slots=True)
class DayPart:
    """A part of the day: its row, and what it says of the activity that it may be.

    `fields` are that: each a label with its words and contents, or contents that have labels of
    their own. `taken` are words that say of what kind the others are, and are not kept.
    """

    rows: PlanRows
    name: tuple[Block, ...]
    fields: tuple[tuple[PlanLabel | None, str, tuple[Block, ...]], ...]
    taken: str


@dataclass(slots=True)
class _Found:
    """What was found of a part so far."""

    whole: bool
    text: list[Block] = field(default_factory=list)
    support: list[Block] = field(default_factory=list)
    fields: list[tuple[PlanLabel | None, str, tuple[Block, ...]]] = field(default_factory=list)
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
        elif _has_course(value):
            self.taken += words
            self.fields.append((None, "", value.blocks))
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
    if not _names_part(name) or not all(rows):
        return None
    pairs = [pair for row in rows for pair in _pairs(row)]
    found = _Found(whole=any(_role(head) == "process" for head, _ in pairs))
    for head, value in pairs:
        found.add(head, value)
    linked = bool(found.fields)
    roles: tuple[ColumnRole, ...] = ("phase", "content", "support")
    named = ("", "", found.guided)
    columns = tuple(PlanColumn(role, named[at], at) for at, role in enumerate(roles))
    cells = {
        0: name,
        1: WordCell(1, 1, 1, () if linked else tuple(found.text)),
        2: WordCell(2, 1, 1, tuple(found.support)),
    }
    made = PlanRows("slots", columns, (PlanRow(cells),), linked=linked)
    return DayPart(made, tuple(found.text), tuple(found.fields), found.taken)


def _pairs(row: Sequence[WordCell]) -> Iterator[tuple[WordCell | None, WordCell]]:
    """Yield the values of a row, each with the cell that names it, if one does."""
    at = 0
    while at < len(row):
        known = bool(_role(row[at])) or (at == 0 and len(row) == _PAIR and is_title(row[at].text))
        if known and at + 1 < len(row):
            yield row[at], row[at + 1]
            at += 2
        else:
            yield None, row[at]
            at += 1


def _has_course(cell: WordCell) -> bool:
    """Whether a cell tells a whole activity, with names of its parts before them."""
    found = (label_at(line.text) for line in cell.lines)
    return any(
        each is not None
        and each.label.role == "process"
        and each.label.target == "section"
        and not each.label.weak
        for each in found
    )


def _names_part(cell: WordCell) -> bool:
    """Whether a cell is the name of a part of the day."""
    words = "".join(cell.text.split())
    if not is_title(words) or named_slot(words) is None:
        return False
    label = whole_label(cell) or likely_label(words)
    return label is None or label.target != "section" or label.role not in _OF_PLAN


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
