"""Finds the plan of a week in a table: days across or down, parts of the day along the other side.

Kindergartens write cells over several days, rows over several parts and heads above and below the
days; what is not part of the grid is left to whoever reads forms.
"""

import calendar
import datetime as dt
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from curriculum_studio.core.payloads.unit import ActivityType
from curriculum_studio.core.week_grid import WEEK, is_common, named_slot, slot_of
from curriculum_studio.features.word_import.formats.lesson_plans.plan_dates import (
    clock_at,
    period_in,
)
from curriculum_studio.features.word_import.formats.lesson_plans.plan_labels import (
    column_roles,
    known_label,
)
from curriculum_studio.features.word_import.formats.standard_vocabulary import compact
from curriculum_studio.ooxml.reader.blocks import WordCell, WordTable
from curriculum_studio.values import dataclass

#: A year that has every day, and the days of a school week.
_LEAP, _SCHOOL_DAYS = 2024, 5
#: So many days in a row or column make a week.
_ENOUGH = 3
_LAST = WEEK
#: A head is a day with its date; a longer text only mentions a day (characters).
_LONGEST_HEAD = 24
#: Two letters and a point are too little for a line to be a day.
_SHORT = 3
_DAY = re.compile(
    r"(?:([一二三四五六日天])(?=$|[（(/\d])|(?:星期|周|礼拜)([一二三四五六日天])"
    r"|(mon|tue|wed|thu|fri|sat|sun)(?:[a-z]*day)?(?![a-z])"
    r"|(mo|di|mi|do|fr|sa|so)(?:\.|[a-zä]*(?:tag|woch|abend))?(?![a-zäöüß]))"
)
#: A date before the day: 3月2日星期一, 24.03. Mo.
_DATED = re.compile(
    r"(?:\d{1,2}[月./])?\d{1,2}[日号.]?[，,（(]?(?P<day>(?:星期|周|礼拜)[一二三四五六日天]"
    r"|(?:mo|di|mi|do|fr|sa|so)(?:\.|[a-zä]*(?:tag|woch))?)[）)]?$"
)
#: Fields that a plan may have between the rows of its week.
_OF_HEAD = frozenset(["theme", "thread", "teacher", "date", "week", "class_level", "kindergarten"])
_TEXTS = frozenset(["reflection", "deliberation", "aims", "origin", "safety", "environment"])
#: The date of a day, in a row of its own below the days.
_DATE = re.compile(r"\s*(?:\d{1,2}\s*[月./]\s*)?\d{1,2}\s*[日号.]?\s*")
_HAN = "一二三四五六日"
_ENGLISH = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_GERMAN = ("mo", "di", "mi", "do", "fr", "sa", "so")


@dataclass(frozen=True, slots=True)
class WeekPlace:
    """What stands in a cell of a week: its row, its first day from Monday 1, how many it spans.

    `name` is that of a row which no plan of ours has; `labels` are the words of the heads that led
    to it.
    """

    slot: ActivityType
    name: str
    day: int
    days: int
    cell: WordCell


@dataclass(frozen=True, slots=True)
class FoundWeek:
    """A week in a table: rows before it, its own, rows after it; places and heads of its own.

    `left` are cells beside the days, such as remarks, each with the words of its column and row.
    `again`: the entries belong to the week before them, and do not begin another.
    """

    above: WordTable
    grid: WordTable
    below: WordTable
    places: tuple[WeekPlace, ...]
    heads: tuple[str, ...]
    left: tuple[tuple[str, WordCell], ...] = ()
    again: bool = False
    #: The date of the Monday where dates alone tell which days these are.
    monday: str = ""


def day_of(text: str) -> int:
    """Return the day that a head names, Monday 1; 0 if it names none."""
    plain = compact(text)
    if not plain or len(plain) > _LONGEST_HEAD:
        return 0
    found = _DAY.match(plain) or _DATED.match(plain)
    if found is None:
        return 0
    if found.re is _DATED:
        return day_of(found["day"])
    han = found[1] or found[2]
    if han:
        return _HAN.find(han.replace("天", "日")) + 1
    return (_ENGLISH.index(found[3]) if found[3] else _GERMAN.index(found[4])) + 1


def day_named(text: str) -> int:
    """Return the day that a line is, Monday 1, if it says so with its word (星期一, Montag)."""
    plain = compact(text).rstrip("：:")
    found = _DAY.match(plain) if len(plain) <= _LONGEST_HEAD else None
    if found is None or found[1]:
        return 0
    return day_of(text) if found[2] or len(found[0]) > _SHORT else 0


def week_in(table: WordTable) -> FoundWeek | None:
    """Return the first week of a table, None if it has none."""
    for at, row in enumerate(table.rows):
        days = {cell.column: day for cell in row if (day := day_of(cell.text))}
        dates = {} if days else _by_dates(row)
        if dates:
            monday = next(cell.text for cell in row if cell.column in dates)
            return replace(_across(table, at, dates), monday=monday)
        if len(set(days.values())) >= _ENOUGH and _rising(list(days.values())):
            return _across(table, at, days)
    return _down(table)


def _by_dates(row: Sequence[WordCell]) -> dict[int, int]:
    """Return the days of heads that are five dates one after the other: Monday to Friday."""
    dates = {
        cell.column: (period.first.month, period.first.day)
        for cell in row
        if len(cell.text) <= _LONGEST_HEAD
        and (period := period_in(cell.text)) is not None
        and period.alone
        and period.last is None
    }
    ordinal = [
        dt.date(_LEAP, month, day).toordinal()
        for month, day in dates.values()
        if day <= calendar.monthrange(_LEAP, month)[1]
    ]
    follow = len(ordinal) == _SCHOOL_DAYS and ordinal[-1] - ordinal[0] == _SCHOOL_DAYS - 1
    return {column: at for at, column in enumerate(dates, 1)} if follow else {}


def _rising(days: Sequence[int]) -> bool:
    return list(days) == sorted(set(days))


# --- days across ------------------------------------------------------------------------------


def _across(table: WordTable, head: int, days: Mapping[int, int]) -> FoundWeek:
    first = min(days)
    names = _Names(first)
    columns = _columns(table.rows[head], days)
    heads_of_days = table.rows[head]
    places: list[WeekPlace] = []
    left: list[tuple[str, WordCell]] = []
    heads = [cell.text for cell in table.rows[head] if cell.text]
    end = len(table.rows)
    monday = ""
    fields: list[tuple[WordCell, ...]] = []
    for at in range(head + 1, len(table.rows)):
        row = table.rows[at]
        if _ends(row):
            end = at
            break
        if _is_field(row, first, columns):
            fields.append(row)
            continue
        inside = [cell.text for cell in row if cell.column >= first and cell.text]
        if inside and len(inside) >= _ENOUGH and all(_DATE.fullmatch(text) for text in inside):
            heads += [cell.text for cell in row if cell.text]
            dated = next(cell for cell in row if cell.column >= first and cell.text)
            monday = dated.text if columns.get(dated.column) == 1 else ""
            continue
        slot, name = names.of(at, row)
        heads += [cell.text for cell in row if cell.column < first and cell.text]
        for cell in row:
            days_here = [
                columns[c] for c in range(cell.column, cell.column + cell.columns) if c in columns
            ]
            if days_here and not _blank(cell):
                day = days_here[0]
                last = min(days_here[-1], _LAST)
                places.append(WeekPlace(slot, name, day, last - day + 1, cell))
            elif (
                cell.column >= first
                and named_slot(over := _head_over([heads_of_days], cell.column)) == "home"
                and not _blank(cell)
            ):
                # What families can do stands beside the days, and is for all of them.
                heads.append(over)
                spans = min(max(days.values()), _LAST) - min(days.values()) + 1
                places.append(WeekPlace("home", "", min(days.values()), spans, cell))
            elif cell.column >= first and not _blank(cell):
                left.append(
                    (_joined(_head_over([heads_of_days], cell.column), names.words(at)), cell)
                )
    return FoundWeek(
        replace(table, rows=table.rows[:head], heads=0),
        replace(table, rows=table.rows[head:end]),
        replace(table, rows=(*fields, *table.rows[end:]), heads=0),
        tuple(places),
        tuple(heads),
        tuple(left),
        monday=monday,
    )


def _joined(*words: str) -> str:
    return " · ".join(" ".join(each.split()) for each in words if each)


def _columns(row: Sequence[WordCell], days: Mapping[int, int]) -> dict[int, int]:
    """Return the day of each column; a head may cover several."""
    return {
        column: days[cell.column]
        for cell in row
        if cell.column in days
        for column in range(cell.column, cell.column + cell.columns)
    }


def _ends(row: Sequence[WordCell]) -> bool:
    """Whether another week begins."""
    return len({day_of(cell.text) for cell in row} - {0}) >= _ENOUGH


def _is_field(row: Sequence[WordCell], first: int, columns: Mapping[int, int]) -> bool:
    """Whether a row is none of the week: fields beside each other, or a text.

    A row over the whole width without a name is a text of its own, and so are aims, a look back,
    and values of the head.
    """
    before = [cell for cell in row if cell.column < first]
    inside = [cell for cell in row if cell.column >= first]
    if not inside or (before and before[-1].column + before[-1].columns > first):
        return True
    beside = any(known_label(compact(cell.text)) is not None for cell in inside if cell.text)
    if beside and len(inside) < len(columns):
        return True
    whole = len(inside) == 1 and inside[0].columns >= len(columns)
    labels = [known_label(compact(cell.text)) for cell in before if cell.text]
    return whole and any(
        label is not None
        and (label.target in _OF_HEAD or (label.target == "section" and label.role in _TEXTS))
        for label in labels
    )


def _named(words: Sequence[str]) -> str:
    """Return the name of a row; a time stands before the word that it is the time of."""
    name = ""
    for word in words:
        between = " · " if name and not clock_at(name.rpartition(" · ")[2]) else " " if name else ""
        name += between + word
    return name


def _solid(text: str) -> str:
    """Return a name on one line; blanks stand between words alone, never between characters."""
    return re.sub(r"(?<=[^\x00-\u024f]) | (?=[^\x00-\u024f])", "", " ".join(text.split()))


def _blank(cell: WordCell) -> bool:
    return not cell.text and not any(line.pictures for line in cell.lines)


class _Names:
    """Names rows by the cells before the days, those that reach down from above too."""

    def __init__(self, first: int) -> None:
        self._first = first
        self._reaching: dict[int, tuple[str, int]] = {}
        self._known: dict[str, int] = {}

    def of(self, at: int, row: Sequence[WordCell]) -> tuple[ActivityType, str]:
        """Return what a row is for, and its name if it is not one of ours."""
        for cell in row:
            if cell.column < self._first:
                self._reaching[cell.column] = (_solid(cell.text), at + cell.rows)
        words = self._over(at)
        if not words:
            return "daily", ""
        if len(words) == 1 and is_common(words[0]):
            return slot_of(words[0]), ""
        # The last word is the nearest; 上午 before it only says when.
        slots = [slot for word in reversed(words) if (slot := named_slot(word)) is not None]
        return (slots or ["daily"])[0], _named(words)

    def words(self, at: int) -> str:
        """Return all words before the days of the row that was named last."""
        return " · ".join(self._over(at))

    def _over(self, at: int) -> list[str]:
        return [text for _, (text, end) in sorted(self._reaching.items()) if end > at and text]


# --- days down --------------------------------------------------------------------------------


def _down(table: WordTable) -> FoundWeek | None:
    """Return a week whose days stand one below the other, with the parts of the day above them."""
    days = {
        at: day
        for at, row in enumerate(table.rows)
        if row and (day := day_of(row[0].text)) and len(row) > 1
    }
    if len(days) < _ENOUGH or not _rising(list(days.values())) or min(days) == 0:
        return None
    start = min(days) - 1
    heads_above = table.rows[: start + 1]
    if start < 0:
        return None
    last = max(days)
    end = min(len(table.rows), last + max(1, table.rows[last][0].rows))
    # Where a day has several rows, the cell beside it says which part of the day each is.
    parts = all(table.rows[at][0].rows > 1 for at in days)
    top = _top(heads_above)
    places: list[WeekPlace] = []
    heads = [cell.text for row in heads_above[top:] for cell in row if cell.text]
    day, beside = 0, ""
    for at in range(start + 1, end):
        row = table.rows[at]
        day = days.get(at, day)
        cells = list(row)
        if at in days:
            heads.append(cells.pop(0).text)
        if parts and cells and len(cells) > 1:
            beside = _solid(cells[0].text)
            heads.append(cells.pop(0).text)
        for cell in cells:
            if _blank(cell):
                continue
            own = _head_over(heads_above[top:], cell.column)
            if parts:
                plain = len(cells) == 1 or column_roles(own) == {"content"}
                own = beside if plain else " · ".join(filter(None, (beside, own)))
            spans = sum(1 for other in days if at <= other < at + cell.rows)
            shown = "" if is_common(own) else own
            spans = 1 if parts else min(max(1, spans), _LAST - day + 1)
            places.append(WeekPlace(slot_of(own), shown, day, spans, cell))
    return FoundWeek(
        replace(table, rows=table.rows[:top], heads=0),
        replace(table, rows=table.rows[top:end]),
        replace(table, rows=table.rows[end:], heads=0),
        tuple(places),
        tuple(heads),
    )


def _top(rows: Sequence[Sequence[WordCell]]) -> int:
    """Return the first of the rows that head columns: a second one lacks what reaches into it."""
    last = len(rows) - 1
    above = rows[last - 1] if last else ()
    reaches = any(cell.rows > 1 for cell in above) and rows[last] and rows[last][0].column > 0
    return last - 1 if reaches else last


def _head_over(rows: Sequence[Sequence[WordCell]], column: int) -> str:
    """Return the heads over a column, the one above first."""
    found: list[str] = []
    for row in rows:
        over = (each for each in row if each.column <= column < each.column + each.columns)
        found += [_solid(each.text) for each in over]
    return " · ".join(dict.fromkeys(filter(None, found)))
