"""Lists of goals in tables: areas and groups in the columns before, goals in the last.

Read as lines with levels they become clauses with goals below them, as typed lists do.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

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
_NUMBER_HEAD = re.compile(r"序号|编号|编码|代码|Nr\.?|no\.?", re.IGNORECASE)
_NUMBER = re.compile(r"[\dA-Z.\-、()（）一二三四五六七八九十]{1,8}")
#: A group of goals has a name of at most so many characters, an area above a table too.
_LONGEST_GROUP, _LONGEST_AREA = 24, 24
#: So many kinds of numbers make groups of two levels with goals below them.
_KINDS = 3
#: Such a share of the cells of a column has to be goals; so many goals make a table of them.
_MOST, _GOALS = 0.5, 2


@dataclass(frozen=True, slots=True)
class GoalTable:
    """A table of goals: its columns of groups, of goals, and those with numbers; rows of heads."""

    groups: tuple[int, ...]
    goals: tuple[int, ...]
    numbers: tuple[int, ...]
    heads: int


def goal_table(grid: WordTable) -> GoalTable | None:
    """Return how a table holds goals, None if it does not."""
    if len(grid.rows) < _GOALS:
        return None
    head = {cell.column: cell for cell in grid.rows[0]}
    body: dict[int, list[str]] = {}
    for row in grid.rows[1:]:
        for cell in row:
            body.setdefault(cell.column, []).append(cell.text)
    goals = [at for at, texts in body.items() if _are_goals(texts)]
    headed = bool(goals) and not any(
        ABILITY.match(cell.text) for at, cell in head.items() if at in goals
    )
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
    return GoalTable(tuple(groups), tuple(goals), tuple(numbers), int(headed))


def _are_goals(texts: Sequence[str]) -> bool:
    lines = [line for text in texts for line in text.split("\n") if line.strip()]
    found = sum(1 for line in lines if ABILITY.match(line.strip()))
    return len(lines) > 1 and found >= _MOST * len(lines)


def _are_numbers(texts: Sequence[str], head: WordCell | None) -> bool:
    named = head is not None and _NUMBER_HEAD.fullmatch(head.text.strip()) is not None
    return named or (bool(texts) and all(_NUMBER.fullmatch(text.strip()) for text in texts))


def goals_in(file: ReadWordFile) -> int:
    """Return how many goals stand in tables of goals."""
    return sum(
        sum(1 for row in block.rows[found.heads :] for cell in row if cell.column in found.goals)
        for block in file.blocks
        if isinstance(block, WordTable) and (found := goal_table(block)) is not None
    )


def with_goal_lines(file: ReadWordFile) -> ReadWordFile:
    """Return a file whose tables of goals, and numbers of three kinds, are lines with levels."""
    blocks = _by_numbers(file.blocks)
    return replace(file, blocks=tuple(_lines(blocks, file.tally)))


def counted_share(file: ReadWordFile) -> float:
    """Return which share of the lines below the first begins with a number."""
    lines = [line for line in file.lines if not line.empty][1:]
    counted = [lead for line in lines if (lead := lead_of(line)) is not None and lead.path]
    return len(counted) / len(lines) if lines else 0.0


def _by_numbers(blocks: Sequence[Block]) -> Sequence[Block]:
    """Give lines levels by their numbers where three kinds of them stand below each other."""
    lines = [b for b in blocks if isinstance(b, WordParagraph)]
    if any(line.level for line in lines) or len(lines) < len(blocks):
        return blocks
    leads = [lead_of(line) for line in lines]
    kinds = list(dict.fromkeys(lead.kind for lead in leads if lead is not None and lead.path))
    if len(kinds) != _KINDS or "clause" in kinds:
        return blocks
    levels = {kind: at for at, kind in enumerate(kinds[:-1], 1)}
    found: list[Block] = []
    for line, lead in zip(lines, leads, strict=True):
        level = levels.get(lead.kind, 0) if lead is not None and lead.path else 0
        if lead is not None and level:
            found.append(replace(line, cell=lead.rest, place=None, level=level, bold=True))
        else:
            found.append(line)
    return found


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
                and goal_table(following) is not None
            )
            yield replace(block, level=1) if heads else block
            titled = titled or not block.empty
            continue
        found = goal_table(block)
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
    names = {cell.column: cell for cell in grid.rows[0]} if table.heads else {}
    for cell in names.values():
        if not (ages and cell.column in table.goals):
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
