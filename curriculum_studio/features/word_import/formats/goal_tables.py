"""Lists of goals in tables: areas and groups in the columns before, goals in the last.

Read as lines with levels they become clauses with goals below them, as typed lists do.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from curriculum_studio.features.word_import.formats.goal_outline import with_goal_levels
from curriculum_studio.ooxml.reader.blocks import (
    Block,
    WordCell,
    WordParagraph,
    WordTable,
    lead_of,
    with_label,
)
from curriculum_studio.ooxml.reader.body import ReadWordFile, one_cell
from curriculum_studio.ooxml.reader.statistics import ReadStatistics
from curriculum_studio.values import dataclass

#: A line that says what a child does, as lists of goals are made of.
ABILITY = re.compile(
    r"^(?:[A-Z]?\d+(?:[.．]\d+)*[.、．):：)]?|[（(]\d+[）)]|[①-⑳•·-])?\s*"
    r"(?:能|会|愿意|喜欢|知道|乐意|乐于|情绪|具有|初步|主动|积极|敢|学会|学习|了解|懂得|养成|保持|感受|认识|爱护|关心|尊重"
    r"|遵守|掌握|体验|尝试|运用|用|对.{1,16}(?:感兴趣|有兴趣|好奇)|不|有.{1,8}的?(?:兴趣|习惯|愿望|意识|能力)"
    r"|Die Kinder|Das Kind|Kinder )"
)
_GOAL_HEAD = re.compile(r"目标|要求|表现|指标|能力|Ziel|Kompetenz|goal|aim", re.IGNORECASE)
#: Columns that are stages of the same goals: ages, terms, levels; or areas beside each other.
_STAGE = re.compile(
    r"[大中小托]\s*班(?:[（(].{2,12}[）)]|上学期|下学期|年龄段|幼儿|目标)?|(?:第[一二]|[上下])学期"
    r"|\d\s*(?:岁\s*)?[-~～–—至到]\s*\d\s*(?:岁|Jahren?|years?)(?:[（(].{2,8}[）)])?|水平[一二三四五\d]|第?[一二三四五\d]级"
    r"|(?:健康|语言|社会|科学|艺术|数学|音乐|美术)(?:领域)?(?:目标)?"
    r"|(?:Stufe|Level|Niveau)\s*\d",
    re.IGNORECASE,
)
_NUMBER_HEAD = re.compile(r"序号|编号|编码|代码|Nr\.?|no\.?", re.IGNORECASE)
_NUMBER = re.compile(r"[\dA-Z.\-、()（）一二三四五六七八九十]{1,8}")
#: A group of goals has a name of at most so many characters, an area above a table too.
_LONGEST_GROUP, _LONGEST_AREA = 24, 24
#: Such a share of the cells of a column has to be goals; so many goals make a table of them.
_MOST, _GOALS = 0.5, 2


@dataclass(frozen=True, slots=True)
class GoalTable:
    """A table of goals: its columns of groups, of goals, and those with numbers; rows of heads."""

    groups: tuple[int, ...]
    goals: tuple[int, ...]
    numbers: tuple[int, ...]
    heads: int


def goal_table(grid: WordTable, *, told: bool = False) -> GoalTable | None:
    """Return how a table holds goals, None if it does not.

    `told` says that the file is a list of goals, so that heads decide where goals are no abilities.
    """
    if len(grid.rows) < _GOALS:
        return None
    heads, head = _head(grid)
    body: dict[int, list[str]] = {}
    for row in grid.rows[heads:]:
        for cell in row:
            body.setdefault(cell.column, []).append(cell.text)
    goals = [at for at, texts in body.items() if _are_goals(texts)]
    stages = [at for at, cell in head.items() if _STAGE.fullmatch(cell.text.strip())]
    if heads > 1 or (told and len(stages) > 1):
        goals = stages
    headed = bool(goals) and not any(
        ABILITY.match(cell.text) for at, cell in head.items() if at in goals
    )
    if told and not goals:
        goals = [at for at, cell in head.items() if at and _GOAL_HEAD.search(cell.text)][-1:]
        headed = bool(goals)
    if not headed:
        first = {cell.column: [cell.text] for cell in grid.rows[0]}
        goals = [at for at in first if _are_goals([*first[at], *body.get(at, [])])]
    more = [at for at, cell in head.items() if headed and _GOAL_HEAD.search(cell.text)]
    goals = sorted({*goals, *(at for at in more if at > min(goals, default=at))})
    if not goals:
        return None
    before = sorted(at for at in {*body, *head} if at < goals[0])
    behind = [at for at in body if at > goals[0] and at not in goals]
    numbers = [at for at in before if _are_numbers(body.get(at, []), head.get(at))]
    groups = [at for at in before if at not in numbers]
    short = all(len(text) <= _LONGEST_GROUP for at in groups for text in body.get(at, []))
    if behind or not short:
        return None
    return GoalTable(tuple(groups), tuple(goals), tuple(numbers), heads if headed else 0)


def _head(grid: WordTable) -> tuple[int, dict[int, WordCell]]:
    """Return how many rows are heads, and the lowest head of each column: ages below 目标."""
    head = {cell.column: cell for cell in grid.rows[0]}
    below = {cell.column: cell for cell in grid.rows[1]}
    stages = [at for at, cell in below.items() if _STAGE.fullmatch(cell.text.strip())]
    if len(stages) > 1 and len(stages) == len(below) and len(grid.rows) > _GOALS:
        return 2, head | below
    return 1, head


def _are_goals(texts: Sequence[str]) -> bool:
    lines = [line for text in texts for line in text.split("\n") if line.strip()]
    found = sum(1 for line in lines if ABILITY.match(line.strip()))
    return len(lines) > 1 and found >= _MOST * len(lines)


def _are_numbers(texts: Sequence[str], head: WordCell | None) -> bool:
    named = head is not None and _NUMBER_HEAD.fullmatch(head.text.strip()) is not None
    return named or (bool(texts) and all(_NUMBER.fullmatch(text.strip()) for text in texts))


def goals_in(file: ReadWordFile, *, told: bool = False) -> int:
    """Return how many goals stand in tables of goals; `told` as for `goal_table`."""
    return sum(
        sum(1 for row in block.rows[found.heads :] for cell in row if cell.column in found.goals)
        for block in _titled(file.blocks)
        if isinstance(block, WordTable) and (found := goal_table(block, told=told)) is not None
    )


def with_goal_lines(file: ReadWordFile) -> ReadWordFile:
    """Return a file whose tables of goals, and lines by their look, are lines with levels."""
    blocks = with_goal_levels(_titled(file.blocks), file.tally)
    return replace(file, blocks=tuple(_lines(blocks, file.tally)))


def _titled(blocks: Sequence[Block]) -> list[Block]:
    """Return blocks whose first table has its title, a row of one cell, above it as lines."""
    found = list(blocks)
    at = next((at for at, block in enumerate(found) if not _empty(block)), 0)
    grid = found[at] if found else None
    if not isinstance(grid, WordTable) or len(grid.rows) <= _GOALS:
        return found
    first = grid.rows[0]
    if len(first) == 1 and first[0].columns > 1:
        found[at : at + 1] = [*first[0].lines, replace(grid, rows=grid.rows[1:])]
    return found


def counted_share(file: ReadWordFile) -> float:
    """Return which share of the lines below the first begins with a number."""
    lines = [line for line in file.lines if not line.empty][1:]
    counted = [lead for line in lines if (lead := lead_of(line)) is not None and lead.path]
    return len(counted) / len(lines) if lines else 0.0


def _lines(blocks: Sequence[Block], tally: ReadStatistics) -> Iterator[Block]:
    titled = False
    for at, block in enumerate(blocks):
        following = next((b for b in blocks[at + 1 :] if not _empty(b)), None)
        if isinstance(block, WordParagraph):
            heads = (
                titled
                and not block.level
                and 0 < len(block.text) <= _LONGEST_AREA
                and isinstance(following, WordTable)
                and goal_table(following, told=True) is not None
            )
            yield replace(block, level=1) if heads else block
            titled = titled or not block.empty
            continue
        found = goal_table(block, told=True)
        if found is None:
            yield block
            continue
        above = next((b for b in reversed(blocks[:at]) if not _empty(b)), None)
        below = isinstance(above, WordParagraph) and 0 < len(above.text) <= _LONGEST_AREA
        title = next((b for b in blocks if not _empty(b)), None)
        yield from _of_table(block, found, 1 + (below and above is not title), tally)


def goals_of(grid: WordTable, table: GoalTable, tally: ReadStatistics) -> list[WordParagraph]:
    """Return the lines of a table among the aims of a plan: groups stand above their goals."""
    return [replace(line, level=0) for line in _of_table(grid, table, 1, tally)]


def _of_table(
    grid: WordTable, table: GoalTable, level: int, tally: ReadStatistics
) -> Iterator[WordParagraph]:
    """Yield the lines of a table: groups as headings from a level on, goals as text."""
    ages = len(table.goals) > 1
    names = _head(grid)[1] if table.heads else {}
    for cell in (cell for row in grid.rows[: table.heads] for cell in row):
        if not (ages and cell is names.get(cell.column) and cell.column in table.goals):
            tally.resolve("heading", cell.text)
    used: set[int] = set()
    for row in grid.rows[table.heads :]:
        for cell in row:
            lines = [line for line in cell.lines if not line.empty]
            if cell.column in table.numbers:
                tally.resolve("number", cell.text)
            elif cell.column in table.groups and lines:
                whole = one_cell([with_label(line) for line in lines])
                at = level + table.groups.index(cell.column)
                yield replace(lines[0], cell=whole, place=None, level=at, bold=True)
            elif cell.column in table.goals:
                head = names.get(cell.column) if ages else None
                if head is not None:
                    used.add(cell.column)
                    first = next(iter(head.lines), WordParagraph())
                    yield replace(first, level=level + len(table.groups), bold=True)
                yield from (replace(line, level=0) for line in lines)


def _empty(block: Block) -> bool:
    return isinstance(block, WordParagraph) and block.empty
