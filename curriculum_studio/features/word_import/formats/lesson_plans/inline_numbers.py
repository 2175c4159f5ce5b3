"""Lists within one line: 1.能看。2.愿意说。 are two aims."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from curriculum_studio.core.text import Cell, joined, part
from curriculum_studio.features.word_import.formats.lesson_plans.plan_head_lines import by_lines
from curriculum_studio.features.word_import.formats.lesson_plans.plan_labels import (
    is_aim_part,
    is_title,
)
from curriculum_studio.features.word_import.formats.lesson_plans.plan_values import domains
from curriculum_studio.ooxml.reader.blocks import (
    Block,
    WordParagraph,
    WordTable,
    lead_of,
    trimmed,
    with_label,
)
from curriculum_studio.ooxml.reader.body import one_cell
from curriculum_studio.ooxml.reader.list_numbers import han_value

#: A number within a line stands at its beginning, or after a sign.
_SIGNS = (
    re.compile(r"(?:^|(?<=[\s；;。，,！!？?：:]))(\d{1,2})[.、．)）](?=\s*[^\d\s])"),
    re.compile(r"(?:^|(?<=[\s；;。，,！!？?：:]))[（(](\d{1,2})[)）](?=\s*\S)"),
    re.compile(r"([①-⑳])(?=\s*\S)"),
    re.compile(r"(?:^|(?<=[\s；;。！!？?]))([一二三四五六七八九十]{1,2})、(?=\s*\S)"),
)


#: The style of a line that somebody knows to be a heading over some aims.
SORTING_AIMS = "sorting-aims"
#: A heading over some aims is at most so long.
_LONGEST_HEADING = 12
#: The name of an area before its materials; 科学区：沉浮盆；美工区：喷壶.
_PLACE = re.compile(r"(?:区|角|室|坊|家|[eE]cke|bereich)\s*$")
_AREA = re.compile(
    r"(?:^|[；;。\s])\s*([^\s；;。，,、：:（）()]{1,7}(?:区|角|室|坊|家|[eE]cke)\s*[:：])"
)


def by_numbers(blocks: Sequence[Block]) -> Iterator[Block]:
    """Yield blocks, a line with several numbered parts as so many lines."""
    for block in blocks:
        if isinstance(block, WordParagraph) and not block.pictures and not block.forced:
            yield from _parts(block)
        else:
            yield block


def by_breaks(blocks: Sequence[Block]) -> Iterator[Block]:
    """Yield blocks, a line that is broken by hand where a number stands as so many lines.

    The cell of a form often holds a whole course in one paragraph.
    """
    for block in blocks:
        broken = isinstance(block, WordParagraph) and "\n" in block.cell.text
        if not isinstance(block, WordParagraph) or not broken or block.pictures or block.forced:
            yield block
            continue
        cell = with_label(block)
        lines = [replace(block, cell=piece, place=None) for piece in by_lines(cell)]
        counted = any((lead := lead_of(line)) is not None and lead.path for line in lines)
        yield from lines if counted else [block]


def by_areas(blocks: Sequence[Block]) -> Iterator[Block]:
    """Yield blocks, a line that names several areas with their materials as so many lines."""
    for block in blocks:
        if isinstance(block, WordTable) and (lines := areas_in(block, across=True)):
            yield from lines
            continue
        starts: list[int] = []
        if isinstance(block, WordParagraph) and not block.pictures and not block.forced:
            cell = with_label(block)
            starts = [found.start(1) for found in _AREA.finditer(cell.text)]
        if len(starts) < 2 or starts[0] > 0 or not isinstance(block, WordParagraph):
            yield block
            continue
        yield from _cut(block, cell, starts)


def _cut(line: WordParagraph, cell: Cell, starts: Sequence[int]) -> Iterator[WordParagraph]:
    """Yield the lines that begin at places of the text of one."""
    for start, end in zip(starts, [*starts[1:], len(cell)], strict=True):
        yield replace(line, cell=trimmed(part(cell, start, end)), place=None)


_AREA_DASH = re.compile(
    r"[^\s；;。，,、：:（）()—–-]{1,8}(?:区|角|室|坊|家|店|[eE]cke|bereich)\s*(——?|–|-|－|→)\s*(?=\S)"
)


def names_area(line: Block | None) -> bool:
    """Whether a line is an area with what lies in it: 美工区：水彩."""
    if not isinstance(line, WordParagraph):
        return False
    lead = lead_of(line)
    text = (lead.rest if lead is not None else with_label(line)).text
    return _AREA.match(text) is not None or dash_of_area(line) is not None


def dash_of_area(line: WordParagraph) -> tuple[int, int] | None:
    """Return where the dash stands between an area and its materials: 美工区——水彩."""
    lead = lead_of(line)
    text = with_label(line).text
    start = len(text) - len(lead.rest.text) if lead is not None else 0
    found = _AREA_DASH.match(text, start)
    if found is None or line.pictures:
        return None
    return len(text[: found.start(1)].rstrip()), found.end()


def areas_in(grid: WordTable, *, across: bool = False) -> list[WordParagraph]:
    """Return areas with what lies in them as lines, from a table without heads; none if it is not.

    They stand one below the other, or side by side above their things; `across`: only the latter.
    """
    rows = grid.rows
    heads = [cell.text.strip() for cell in rows[0]]
    below = len(rows) == 2 and [e.column for e in rows[0]] == [e.column for e in rows[1]]
    wide = len(heads) > 2 and all(is_title(e) and len(e) <= _LONGEST_HEADING for e in heads)
    if below and (wide or all(map(_PLACE.search, heads))):
        pairs = list(zip(*rows, strict=True))
    elif not across and all(len(row) == 2 and is_title(row[0].text) for row in rows):
        pairs = [(row[0], row[1]) for row in rows]
    else:
        return []
    if any(line.pictures for cell in grid.cells for line in cell.lines):
        return []
    texts = [[one_cell([with_label(e) for e in c.lines if e.text]) for c in pair] for pair in pairs]
    return [WordParagraph(joined(joined(name, Cell("：")), text)) for name, text in texts]


def headings_of_aims(blocks: Sequence[Block]) -> Iterator[WordParagraph]:
    """Yield lines among aims that only sort those below them: 健康, 认知目标：, （一）语言."""
    lines = [each for each in blocks if isinstance(each, WordParagraph) and each.text]
    yield from (line for line in lines if line.style == SORTING_AIMS)
    for line, following in pairwise(lines):
        lead, below = lead_of(line), lead_of(following)
        words = (lead.rest if lead is not None else line.cell).text.strip()
        plain = words.rstrip("：:")
        if not is_title(words) or len(plain) > _LONGEST_HEADING:
            continue
        area = domains(plain.removesuffix("目标"))
        named = is_aim_part(plain) or (area is not None and area.whole)
        counted = below is not None and below.value == 1
        over = counted and lead is not None and below is not None and lead.kind != below.kind
        if named or over or (counted and words.endswith(("：", ":"))):
            yield line


def _parts(line: WordParagraph) -> Iterator[WordParagraph]:
    cell = with_label(line)
    for sign in _SIGNS:
        starts = _rising(sign, cell.text)
        if len(starts) > 1 and not cell.text[: starts[0]].strip():
            yield from _cut(line, cell, starts)
            return
    yield line


def _rising(sign: re.Pattern[str], text: str) -> list[int]:
    """Return where numbers that count from one on stand."""
    starts: list[int] = []
    for found in sign.finditer(text):
        number = int(found[1]) if found[1].isdecimal() else han_value(found[1])
        if number == len(starts) + 1:
            starts.append(found.start())
    return starts
