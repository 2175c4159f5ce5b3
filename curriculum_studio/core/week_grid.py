"""A week as a grid: which rows it has, which days an entry spans, and what stands side by side.

Rows follow from the entries. A list of rows beside them was refused: it would have to be merged,
renamed and kept in step.
"""

import re
from collections.abc import Iterable, Mapping, Sequence

from curriculum_studio.core.document import Document, Node
from curriculum_studio.core.headings import ACTIVITY_TYPES
from curriculum_studio.core.payloads.unit import ActivityType, PlanEntry, UnitHead
from curriculum_studio.languages import LANGUAGES
from curriculum_studio.values import dataclass

#: School days of a week, and all of its days: a Saturday may be worked instead of a holiday.
DAYS = 5
WEEK = 7

#: No theme lasts for more weeks than a year and some.
MOST_WEEKS = 60

#: The rows that every plan knows, in their order.
SLOTS: tuple[ActivityType, ...] = ("group", "area", "outdoor", "daily", "home")


def _compact(text: str) -> str:
    return "".join(text.split()).lower()


#: What rows are for, by words in their names; the first that fits counts.
_SLOTS: tuple[tuple[ActivityType, str], ...] = (
    ("home", "家园|家长|亲子|famil|eltern"),
    ("outdoor", "户外|锻炼|体锻|晨练|体育|outdoor|outside|garden|draußen|garten|bewegung"),
    ("area", "区域|区角|自主游戏|室内游戏|游戏|建构|美工区|freeplay|centre|center|area|freispiel"),
    ("daily", "生活|晨间|来园|入园|晨谈|谈话|餐|午睡|午休|盥洗|离园|值日|daily|routine|alltag"),
    ("group", "集体|教学|学习|主题活动|集中|活动|group|circle|angebot|morgenkreis"),
)
_OWN: Mapping[str, ActivityType] = {
    _compact(names[language]): slot
    for slot, names in ACTIVITY_TYPES.items()
    for language in LANGUAGES
}


@dataclass(frozen=True, slots=True)
class WeekRow:
    """A row of a week: for what it counts, and its name if the house gave it one."""

    slot: ActivityType
    name: str = ""


def entry_of(node: Node) -> PlanEntry:
    """Return where an entry stands."""
    return node.payload if isinstance(node.payload, PlanEntry) else PlanEntry()


def row_of(node: Node) -> WeekRow:
    """Return the row in which an entry stands."""
    entry = entry_of(node)
    return WeekRow(entry.slot, entry.row)


def first_day(node: Node) -> int:
    """Return the first day of an entry; a day that no week has is its last one."""
    return min(max(1, entry_of(node).day), WEEK)


def days_of(node: Node) -> range:
    """Return the days that an entry spans, Monday 1; it ends with its week."""
    first = first_day(node)
    return range(first, min(WEEK, first + max(1, entry_of(node).days) - 1) + 1)


def in_plan(node: Node) -> bool:
    """Whether an entry was planned, whatever became of it."""
    return entry_of(node).outcome != "unplanned"


def in_week(node: Node) -> bool:
    """Whether an entry was done, as far as anybody said; what nobody said anything of was."""
    return entry_of(node).outcome != "skipped"


def days_shown(entries: Iterable[Node], worked: Iterable[int] = ()) -> int:
    """Return how many days a plan shows: five, or more where something stands on a later one.

    `worked` are days after Friday that the calendar of the house has as working days.
    """
    return max([DAYS, *worked, *(days_of(node)[-1] for node in entries)])


def number_in_term(document: Document, week: int) -> int:
    """Return the number that a week from 1 has in its term as the plan says it, else `week`."""
    head = document.root.payload
    first = head.term_week if isinstance(head, UnitHead) else 0
    return first + week - 1 if first else week


def week_rows(entries: Sequence[Node]) -> tuple[WeekRow, ...]:
    """Return the rows of a plan in their order.

    Without rows of a house these are the ones that every plan knows. A house that has its own has
    them in the order in which they were first written; those of the others for which it has none
    come after them.
    """
    common = tuple(WeekRow(slot) for slot in SLOTS)
    used = tuple(dict.fromkeys(row_of(node) for node in entries))
    if not any(row.name for row in used):
        return common
    own = {row.slot for row in used}
    return (*used, *(row for row in common if row.slot not in own))


def side_by_side(entries: Sequence[Node]) -> list[list[Node]]:
    """Return the entries of a row as lines: in one line, no two entries stand on one day."""
    lines: list[list[Node]] = []
    for node in entries:
        days = set(days_of(node))
        fits = (line for line in lines if not any(days & set(days_of(other)) for other in line))
        line = next(fits, None)
        if line is None:
            line = []
            lines.append(line)
        line.append(node)
    return lines


# --- names of rows ----------------------------------------------------------------------------


def is_common(name: str) -> bool:
    """Whether a name is one by which our own plans call a row."""
    return _compact(name) in _OWN


def named_slot(name: str) -> ActivityType | None:
    """Return for what a row counts by its name, None if nobody knows."""
    plain = _compact(name)
    if plain in _OWN:
        return _OWN[plain]
    return next((slot for slot, words in _SLOTS if re.search(words, plain)), None)


def slot_of(name: str) -> ActivityType:
    """Return for what a row counts by its name; what nobody knows belongs to daily life."""
    return named_slot(name) or "daily"
