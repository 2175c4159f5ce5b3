"""Lines that begin with a month: how they begin, and which lines below belong to it."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from curriculum_studio.core.text import Cell, part
from curriculum_studio.features.word_import.formats.lesson_plans.plan_dates import are_months
from curriculum_studio.ooxml.reader.blocks import (
    Block,
    WordCell,
    WordParagraph,
    match_lead,
    trimmed,
    with_label,
)
from curriculum_studio.ooxml.reader.statistics import ReadStatistics

#: A number in brackets before a month.
_LEAD = re.compile(r"[（(][一二三四五六七八九十\d]{1,2}[）)][、.．]?\s*")
#: 九月：开学; （一）九月; 二月、三月——开学; 九月份工作重点.
_MONTH = re.compile(
    rf"(?:{_LEAD.pattern})?(?:([^:：（(]{{1,16}}?)(?:[:：]|\s*[—–]{{2}}|\s+[—–-]\s+)\s*(?=\S)"
    r"|([^:：]{1,16}?)[:：]?$)"
)
_OF_MONTH = re.compile(
    r"(?<=[月份])(?:的?(?:主要)?(?:工作|活动|教学)(?:重点|安排|计划|内容|要点)?|重点|安排)$"
)


def month_begins(text: Cell) -> int:
    """Return where a month at the beginning of a line ends, with its sign; 0 without."""
    found = _MONTH.match(text.text)
    words = (found[1] or found[2] or "").strip() if found is not None else ""
    return found.end() if found is not None and are_months(_OF_MONTH.sub("", words)) else 0


def month_cells(cells: Sequence[WordCell], tally: ReadStatistics) -> tuple[WordCell, ...]:
    """Return the cells of a month, its name without the number before it and the dash behind it."""
    line = next(cells[0].lines)
    text = line.cell.text
    lead = _LEAD.match(text)
    begin, end = lead.end() if lead is not None else 0, len(text.rstrip("—–- "))
    tally.resolve("number", text[:begin])
    tally.resolve("label", text[end:])
    name = replace(line, cell=trimmed(part(line.cell, begin, end)))
    return (replace(cells[0], blocks=(name,)), *cells[1:])


def comes_again(blocks: Sequence[Block], at: int) -> Callable[[WordParagraph], bool]:
    """Return whether a line begins with a name that stands in several months: 主题：, 家园：."""
    found: dict[str, set[int]] = {}
    month = 0
    first = blocks[at]
    if not isinstance(first, WordParagraph) or not month_begins(with_label(first)):
        return lambda _: False
    for block in blocks[at:]:
        if not isinstance(block, WordParagraph):
            break
        text = with_label(block)
        month += bool(text.text) and month_begins(text) > 0
        found.setdefault(_name_of(text.text), set()).add(month)
    return lambda line: len(found.get(_name_of(with_label(line).text), ())) > 1


def _name_of(text: str) -> str:
    """Return what stands before a colon, without a number before it."""
    lead = match_lead(text)
    name, colon, _ = (
        text[len(lead[2]) if lead is not None else 0 :].replace(":", "：").partition("：")
    )
    return name.strip() if colon else text
