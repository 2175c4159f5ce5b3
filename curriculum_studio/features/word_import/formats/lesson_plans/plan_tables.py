"""Tables of which each row is a step, an activity, a part of the day or a stretch of the term.

What the columns are, their heads say (`resources/vocabulary/plan_labels.toml`); where one word
means several things, such as 时间 or Zeit, what stands below it decides.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Literal

from curriculum_studio.features.word_import.formats.lesson_plans.plan_dates import (
    clock_at,
    clock_in,
    is_month,
    period_in,
    week_numbers,
)
from curriculum_studio.features.word_import.formats.lesson_plans.plan_labels import (
    ColumnRole,
    column_roles,
    known_label,
    likely_label,
)
from curriculum_studio.features.word_import.formats.lesson_plans.plan_values import (
    activity_type,
    bare_target,
    minutes,
)
from curriculum_studio.features.word_import.formats.lesson_plans.turned_tables import (
    is_typed,
    months_down,
    times_down,
    weeks_down,
    without_half_days,
)
from curriculum_studio.ooxml.reader.blocks import WordCell, WordParagraph, WordTable, lines_of
from curriculum_studio.values import dataclass

RowSort = Literal["slots", "steps", "activities", "web", "months", "weeks"]

#: The rows of a form above the heads of columns are at most so many.
_DEEPEST = 8
#: What stands in brackets behind a head: 教学内容（讲课、习题课）.
_REMARK = re.compile(r"[（(].*[）)]$")
#: A head of a column is at most so long (characters without blanks).
_LONGEST_HEAD = 12
#: Such a share of the cells below a head has to be what the column is taken for.
_MOST = 0.6
#: So many times make a day.
_TIMES = 3
#: Values that no head of a column is.
_VALUES = frozenset(["date", "teacher", "minutes", "kindergarten"])
#: What a list says of an activity beside its name; more columns that nobody knows make a table.
_OF_ACTIVITY = frozenset(["type", "domain", "thread", "minutes", "aims", "materials"])
_UNKNOWN = 2


@dataclass(frozen=True, slots=True)
class PlanColumn:
    """A column: what it holds ("" if nobody knows), and the words of its head."""

    role: ColumnRole | Literal[""]
    words: str
    at: int


@dataclass(frozen=True, slots=True)
class PlanRow:
    """A row: the cell of each column, those reached from above too; `repeated` are the latter."""

    cells: Mapping[int, WordCell]
    repeated: frozenset[int] = frozenset()

    def of(self, column: PlanColumn | None) -> WordCell | None:
        """Return the cell of a column."""
        return self.cells.get(column.at) if column is not None else None


@dataclass(frozen=True, slots=True)
class PlanRows:
    """The rows of a table with the columns that they have."""

    sort: RowSort
    columns: tuple[PlanColumn, ...]
    rows: tuple[PlanRow, ...]
    #: The table that they are from; lines have none.
    grid: WordTable | None = None
    #: Whether the text of the row is the name of the activity that is open.
    linked: bool = False
    #: Signs between the parts of lines, which are computed anew.
    signs: str = ""
    #: Rows of a form above and below those with columns.
    above: WordTable | None = None
    below: WordTable | None = None

    def column(self, *roles: ColumnRole) -> PlanColumn | None:
        """Return the first column of one of the roles, by the order of the roles."""
        for role in roles:
            for column in self.columns:
                if column.role == role:
                    return column
        return None


def plan_rows(
    grid: WordTable, *, section: str = "", theme: bool = False, day: bool = False
) -> PlanRows | None:
    """Return the rows of a table of a plan, None if it is none.

    `section` is the role of the section in which it stands; `theme` says that the plan is a theme,
    so that rows with names are activities; `day` that it is of a day, so that its parts are rows.
    """
    grid = months_down(times_down(grid))
    grid, halves = without_half_days(grid)
    if halves:
        found = plan_rows(grid, section=section, theme=theme, day=day)
        return replace(found, signs=found.signs + halves) if found is not None else None
    if theme and (turned := weeks_down(grid)) is not None:
        grid = turned
    if (timed := _timed(grid)) is not None:
        return timed
    for at in range(min(_DEEPEST, len(grid.rows) - 1)):
        found = _rows_from(grid, at, section, theme=theme)
        if found is not None:
            of_day = day and found.sort == "steps"
            return replace(found, sort="slots") if of_day else found
    return None


def _timed(grid: WordTable) -> PlanRows | None:
    """Return the parts of a day from a table without heads whose rows begin with times."""
    rows = [row for row in grid.rows if len(row) > 1]
    begin = sum(1 for row in rows if clock_at(row[0].text.strip()))
    whole = len(rows) == len(grid.rows) and rows and clock_at(rows[0][0].text.strip())
    columns = {tuple(cell.column for cell in row) for row in rows}
    if not whole or len(columns) != 1 or begin < max(_TIMES, _MOST * len(rows)):
        return None
    (at,) = columns
    roles: tuple[ColumnRole, ...] = ("time", "phase", "content", "support")
    if len(at) > len(roles):
        return None
    if len(at) == 2:
        roles = ("time", "content")
    made = tuple(PlanColumn(roles[n], "", column) for n, column in enumerate(at))
    return PlanRows("slots", made, _rows(grid, heads=0), grid)


def _rows_from(grid: WordTable, at: int, section: str, *, theme: bool) -> PlanRows | None:
    """Return the rows below a head at a place, with what stands above and below them as forms."""
    heads = grid.rows[at]
    if len(heads) < 2 or _covered(heads) != len(grid.widths):
        return None
    if any(not _is_head(cell) or bare_target(cell.text) in _VALUES for cell in heads):
        return None
    if at and sum(1 for cell in heads if column_roles(cell.text)) < max(2, len(heads) - 1):
        return None
    end = next(
        (here for here in range(at + 1, len(grid.rows)) if _ends(grid, heads, here)),
        len(grid.rows),
    )
    heads = tuple(_split(heads, grid.rows[at + 1 : end]))
    whole = replace(grid, rows=(heads, *grid.rows[at + 1 : end]))
    if len(whole.rows) < 2:
        return None
    if any(not _fits(row, heads) for row in whole.rows):
        return None
    rows = _rows(whole)
    columns = tuple(
        PlanColumn(_role(cell, _below(rows, cell.column)), " ".join(cell.text.split()), cell.column)
        for cell in heads
    )
    sort = _sort(columns, section, theme=theme)
    if sort is None:
        return None
    above = replace(grid, rows=grid.rows[:at], heads=0) if at else None
    below = replace(grid, rows=grid.rows[end:], heads=0) if end < len(grid.rows) else None
    return PlanRows(sort, _settled(sort, columns), rows, whole, above=above, below=below)


def _split(heads: Sequence[WordCell], below: Sequence[Sequence[WordCell]]) -> list[WordCell]:
    """Return heads of which none reaches over two columns: 时间 above 上午 | 7:50-8:20.

    The last of the columns has the words, as it is the nearer one.
    """
    columns = {cell.column for row in below for cell in row}
    found: list[WordCell] = []
    for head in heads:
        end = head.column + head.columns
        own = sorted({head.column} | {at for at in columns if head.column < at < end})
        found += (replace(head, column=at, columns=1, blocks=()) for at in own[:-1])
        found.append(replace(head, column=own[-1], columns=end - own[-1]))
    return found


def _fits(row: Sequence[WordCell], heads: Sequence[WordCell]) -> bool:
    """Whether each cell of a row stands below a head of its own, so that none can get lost."""
    columns = [cell.column for cell in row]
    return len(set(columns)) == len(columns) and set(columns) <= {head.column for head in heads}


def _ends(grid: WordTable, heads: Sequence[WordCell], at: int) -> bool:
    """Whether a row has no columns: the name of a field beside a text over all of them."""
    row = grid.rows[at]
    wide = len(row) == 2 and row[1].columns >= len(grid.widths) - row[0].columns > 1
    named = len(heads) > 2 and wide and likely_label(row[0].text) is not None
    return named or (len(row) == 1 and row[0].columns == len(grid.widths) > 2)


def _is_head(cell: WordCell) -> bool:
    text = _REMARK.sub("", "".join(cell.text.split()))
    return len(text) <= _LONGEST_HEAD * (1 if text[:1] >= "\u3400" else 3) and cell.rows == 1


def _covered(row: Sequence[WordCell]) -> int:
    return sum(cell.columns for cell in row)


def _rows(grid: WordTable, heads: int = 1) -> tuple[PlanRow, ...]:
    reaching: dict[int, tuple[WordCell, int]] = {}
    found = []
    for at, row in enumerate(grid.rows):
        own = {cell.column: cell for cell in row}
        above = {
            column: cell
            for column, (cell, end) in reaching.items()
            if end > at and column not in own
        }
        for column, cell in own.items():
            reaching[column] = (cell, at + cell.rows)
        if at >= heads:
            found.append(PlanRow({**above, **own}, frozenset(above)))
    return tuple(found)


def _below(rows: Sequence[PlanRow], column: int) -> list[str]:
    cells = (row.cells.get(column) for row in rows)
    return [cell.text for cell in cells if cell is not None and cell.text]


# --- what columns hold ------------------------------------------------------------------------


def _role(head: WordCell, below: Sequence[str]) -> ColumnRole | Literal[""]:
    """Return what a column holds; where its head can mean several things, the cells decide."""
    possible = column_roles(_REMARK.sub("", "".join(head.text.split())) or head.text)
    timed = "time" in possible
    if _most(
        below, lambda text: clock_at(text.strip(), points=timed) or (timed and clock_in(text))
    ) and (possible or not head.text):
        return "time"
    if _most(below, is_month) and (not possible or possible & {"month", "time", "dates"}):
        return "month"
    if _most(below, lambda text: week_numbers(text) is not None or text.strip().isdecimal()):
        if "week" in possible:
            return "week"
    elif possible == {"week"} and _most(below, _is_dates):
        return "dates"
    if possible & {"time", "dates", "minutes"}:
        if _most(below, _is_dates):
            return "dates"
        if _most(below, lambda text: minutes(text) is not None or text.strip().isdecimal()):
            return "minutes"
        return "minutes" if "minutes" in possible else ""
    order: tuple[ColumnRole, ...] = (
        "phase", "support", "thread", "domain", "type", "aims", "materials", "theme", "home",
        "name", "content", "week", "month", "number",
    )  # fmt: skip
    return next((role for role in order if role in possible), "")


def _is_dates(text: str) -> bool:
    period = period_in(text)
    return period is not None and period.alone


def _most(below: Sequence[str], fits: Callable[[str], object]) -> bool:
    return bool(below) and sum(map(bool, map(fits, below))) >= _MOST * len(below)


def _sort(columns: Sequence[PlanColumn], section: str, *, theme: bool) -> RowSort | None:
    """Return what the rows are by the columns that there are, None if nothing that a plan has."""
    roles = {column.role for column in columns}
    heads = (known_label(column.words) for column in columns)
    if not theme and any(
        label is not None
        and label.role == "process"
        and not label.weak
        and label.target == "section"
        for label in heads
    ):
        section = "process"
    unknown = sum(1 for column in columns if not column.role)
    if "time" in roles and roles & {"content", "phase", "name", "theme", ""}:
        return "steps" if section == "process" else "slots"
    if "month" in roles and len(roles) > 1 and "week" not in roles:
        return "months"
    if section == "web" and len(columns) == 2 and "thread" in roles:
        return "web"
    if "phase" in roles and (section == "process" or not theme):
        return "steps" if roles - {"phase"} else None
    listed = (theme or section == "activities") and unknown <= _UNKNOWN
    named = roles & {"name", "content"} and roles & {"type", "domain", "thread", "week"}
    if listed and named and roles & _OF_ACTIVITY:
        return "activities"
    if "week" in roles and roles & {"content", "theme", "name", "dates"}:
        return "weeks"
    both = sum(1 for column in columns if column.role == "content") > 1
    of_step = "content" in roles and (roles & {"support", "minutes"} or both)
    return "steps" if section == "process" and of_step else None


def _settled(sort: RowSort, columns: Sequence[PlanColumn]) -> tuple[PlanColumn, ...]:
    """Return the columns with what a word means in such a table: 内容 names what a list lists."""
    names: ColumnRole = {"activities": "name", "web": "name"}.get(sort, "content")  # type: ignore[assignment]
    has_name = any(column.role == names for column in columns)
    swapped = {"activities": "content", "web": "content"}.get(sort, "name")
    done = False
    if sort == "slots":
        return _by_place(columns)
    result = []
    unknown = [column for column in columns if not column.role]
    phased = sort == "steps" and any(column.role == "phase" for column in columns)
    has_support = any(column.role == "support" for column in columns)
    for column in columns:
        role = column.role
        if phased and unknown == [column]:
            # 步骤 | 玩法 | 指导要点: the one of three columns that nobody knows is the third.
            role = "content" if not has_name else "" if has_support else "support"
        if not has_name and role == swapped and not done:
            role, done = names, True
        result.append(PlanColumn(role, column.words, column.at))
    return tuple(result)


#: Where columns stand behind the time of a day; so many have one for names.
_PLACES = {"phase": 0, "name": 0, "content": 1, "support": 2}
_WITH_NAMES = 3


def _by_place(columns: Sequence[PlanColumn]) -> tuple[PlanColumn, ...]:
    """Return the columns of a day, those whose heads nobody knows by their places.

    Behind the time stands what a part of the day is called, what is done, what to look at.
    """
    order: tuple[ColumnRole, ...] = ("phase", "content", "support")
    known = {_PLACES[column.role] for column in columns if column.role in _PLACES}
    found: list[PlanColumn] = []
    last = len(order)
    for column in columns:
        last = -1 if column.role == "time" else _PLACES.get(column.role, last)
        here = next((at for at in range(last + 1, len(order)) if at not in known), None)
        unknown = not column.role and column.words and known_label(column.words) is None
        if not unknown or here is None or (here == 0 and len(columns) < _WITH_NAMES):
            found.append(column)
            continue
        found.append(replace(column, role=order[here]))
        last = here
        known.add(here)
    return tuple(found)


def typed_rows(grid: WordTable) -> PlanRows | None:
    """Return rows that are areas or types beside names of activities: 语言 | 《水果歌》."""
    if any(len(row) != 2 or not is_typed(row[0].text) or not row[1].text for row in grid.rows):
        return None
    first, last = (cell.column for cell in grid.rows[0])
    typed = all(activity_type(row[0].text) is not None for row in grid.rows)
    columns = (PlanColumn("type" if typed else "domain", "", first), PlanColumn("name", "", last))
    return PlanRows("activities", columns, _rows(grid, heads=0))


def step_row(row: Sequence[WordCell]) -> PlanRows:
    """Return a row of a form that is a step: the name of its phase beside what is done."""
    columns = (PlanColumn("phase", "", row[0].column), PlanColumn("content", "", row[1].column))
    return PlanRows("steps", columns, (PlanRow({cell.column: cell for cell in row}),))


def texts_of(cell: WordCell | None) -> list[WordParagraph]:
    """Return the lines of a cell that are not empty."""
    return [line for line in lines_of(cell.blocks) if not line.empty] if cell is not None else []
