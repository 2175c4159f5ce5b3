"""Tables as plans are read: turned so that what comes again stands in rows, and cut."""

import re
from collections.abc import Sequence
from dataclasses import replace

from curriculum_studio.features.word_import.formats.lesson_plans.plan_dates import (
    clock_at,
    is_month,
    week_numbers,
)
from curriculum_studio.features.word_import.formats.lesson_plans.plan_values import (
    activity_type,
    domains,
)
from curriculum_studio.ooxml.reader.blocks import WordCell, WordTable

#: So many times make a day.
_TIMES = 3
#: The names of half days.
HALF_DAY = re.compile(
    "上午|中午|下午|晚上|Vormittag|Mittag|Nachmittag|morning|afternoon", re.IGNORECASE
)
#: The same as a heading between the parts of a day: 一、晨间活动.
_PART_OF_DAY = re.compile(
    f"(?:[一二三四五六][、.．])?(?:晨间|早晨|早上|午间|傍晚|{HALF_DAY.pattern})(?:活动|环节|时段)?[:：]?",
    re.IGNORECASE,
)


def without_first_column(grid: WordTable, at: int, rows: int) -> WordTable | None:
    """Return what stands beside a cell that begins rows of a table and reaches down over them.

    None where a row has nothing beside it, or something before it.
    """
    found = grid.rows[at : at + rows]
    first = found[0][0]
    end = first.column + first.columns
    inner = [tuple(cell for cell in row if cell is not first) for row in found]
    if len(inner) < rows or any(not row or row[0].column < end for row in inner):
        return None
    shifted = (tuple(replace(c, column=c.column - end) for c in row) for row in inner)
    return WordTable(grid.widths[end:] or (1.0,), tuple(shifted))


def times_down(grid: WordTable) -> WordTable:
    """Return a table whose times stand side by side with the times one below the other."""
    first = grid.rows[0] if grid.rows else ()
    times = sum(1 for cell in first[1:] if clock_at(cell.text.strip()))
    whole = {len(row) for row in grid.rows} == {len(first)}
    merged = any(cell.columns > 1 or cell.rows > 1 for cell in grid.cells)
    if merged or not whole or times < max(_TIMES, len(first) - 1):
        return grid
    rows = tuple(
        tuple(replace(row[at], column=n) for n, row in enumerate(grid.rows))
        for at in range(len(first))
    )
    return WordTable((1.0,) * len(grid.rows), rows)


def weeks_down(grid: WordTable) -> WordTable | None:
    """Return a table of activities whose weeks stand side by side with the weeks as its rows."""
    heads = grid.rows[0] if grid.rows else ()
    weeks = [cell for cell in heads[1:] if week_numbers(cell.text) is not None]
    whole = {len(row) for row in grid.rows} == {len(heads)}
    named = all(is_typed(row[0].text) for row in grid.rows[1:] if row)
    if len(weeks) < 2 or len(weeks) != len(heads) - 1 or not whole or not named:
        return None
    rows = tuple(
        tuple(replace(row[at], column=n) for n, row in enumerate(grid.rows))
        for at in range(len(heads))
    )
    return WordTable((1.0,) * len(grid.rows), rows)


def without_half_days(grid: WordTable) -> tuple[WordTable, str]:
    """Return a table without rows that are the name of a half day alone, and their words.

    The heads of the columns stand once; below the name of a half day they may be said again.
    """
    rows: list[tuple[WordCell, ...]] = []
    taken = ""
    for row in grid.rows:
        words = [cell.text.strip() for cell in row]
        alone = len(grid.widths) > 1 and _PART_OF_DAY.fullmatch(words[0]) and not any(words[1:])
        if alone or (taken and rows and words == [cell.text.strip() for cell in rows[0]]):
            taken += "".join(words)
        else:
            rows.append(row)
    return (replace(grid, rows=tuple(rows)), taken) if taken else (grid, "")


def months_down(grid: WordTable) -> WordTable:
    """Return a table whose months stand side by side with the months as its rows.

    Each of them has the names of the rows beside what they say.
    """
    first = grid.rows[0] if grid.rows else ()
    places = {tuple(cell.column for cell in row) for row in grid.rows}
    if len(places) != 1 or len(first) < 3 or not all(is_month(cell.text) for cell in first[1:]):
        return grid
    rows: list[tuple[WordCell, ...]] = []
    for at, month in enumerate(first[1:], 1):
        said = [row for row in grid.rows[1:] if row[at].text or not _said(row)] or [grid.rows[1]]
        for number, row in enumerate(said):
            head = [replace(month, column=0, rows=len(said))] if number == 0 else []
            rows.append((*head, replace(row[0], column=1), replace(row[at], column=2)))
    heads = (replace(first[0], column=0), WordCell(1, 1, 1, ()), WordCell(2, 1, 1, ()))
    return WordTable((1.0, 1.0, 2.0), (heads, *rows))


def _said(row: Sequence[WordCell]) -> bool:
    """Whether a row says anything of a month."""
    return any(cell.text for cell in row[1:])


def is_typed(words: str) -> bool:
    """Whether words are a type of activity or a learning area."""
    domain = domains(words)
    return activity_type(words) is not None or (domain is not None and domain.whole)
