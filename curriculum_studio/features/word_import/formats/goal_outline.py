"""Lists of goals without styles: which lines are headings, told by how lines look and follow.

Lines that look alike are of one level. Those that are short and mostly stand above lines of a look
that comes later are headings; a list without any has a clause for each of its goals.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from curriculum_studio.ooxml.reader.blocks import Block, LinePrefix, WordParagraph, lead_of
from curriculum_studio.ooxml.reader.statistics import ReadStatistics

#: A heading is at most so long, and such a share of those that look like it have to head lines.
_LONGEST, _MOST = 24, 0.75
#: So many lines below the title make a list.
_FEWEST = 4
_SENTENCE = "。．.！!；;，,、？?"
#: Names of a goal, an age or an area, which are a level of their own without a sign before them.
_GOAL = re.compile(r"(?:目标|Ziel|Goal)\s*[\d一二三四五六七八九十]{1,2}(?![\d-])")
_AGE = re.compile(
    r"[大中小托]班(?:上学期|下学期|年龄段|幼儿)?(?:的?(?:教育|发展|培养)?目标)?[:：]?"
    r"|\d\s*(?:岁\s*)?[-~～–—至到]\s*\d\s*(?:岁|Jahren?|years?)(?:幼儿)?[:：]?"
)
_AREA = re.compile(
    r"(?:健康|语言|社会|科学|艺术|数学|音乐|美术|体育)(?:领域|教育)?(?:的?(?:教育|发展|培养)?目标)?[:：]?|\S{2,8}领域(?:目标)?[:：]?"
)

_Look = tuple[str, str, bool, bool]


def with_goal_levels(blocks: Sequence[Block], tally: ReadStatistics) -> Sequence[Block]:
    """Give lines the level of a heading where nothing but their look tells it."""
    lines = [b for b in blocks if isinstance(b, WordParagraph) and not b.empty]
    body = lines[1:]
    if len(lines) < _FEWEST + 1 or any(not isinstance(b, WordParagraph) for b in blocks):
        return blocks
    if any(line.level or line.forced or line.contents for line in body):
        return blocks
    leads = {id(line): lead_of(line) for line in body}
    if any(lead is not None and lead.kind in {"clause", "article"} for lead in leads.values()):
        return blocks
    looks = [_look(line, leads[id(line)]) for line in body]
    levels = _levels(body, looks)
    base = lines[0].level
    found: list[Block] = []
    given = {id(line): levels.get(look, 0) for line, look in zip(body, looks, strict=True)}
    for block in blocks:
        level = given.get(id(block), 0)
        if not isinstance(block, WordParagraph) or not level:
            found.append(block)
            continue
        lead = leads[id(block)]
        cell = lead.rest if lead is not None else block.cell
        if lead is not None:
            tally.resolve("number", lead.printed)
        found.append(replace(block, cell=cell, place=None, level=level + base, bold=True))
    return found


def _look(line: WordParagraph, lead: LinePrefix | None) -> _Look:
    """Return what lines of one level have in common."""
    text = lead.rest.text if lead is not None else line.text
    kind = lead.kind if lead is not None else ""
    sign = lead.printed if lead is not None and not lead.path else ""
    named = [
        name
        for name, words in (("age", _AGE), ("area", _AREA))
        if words.fullmatch(text.strip()) is not None
    ]
    if _GOAL.match(text):
        named = ["goal"]
    if not lead and not named and _heads(line):
        named = ["colon"] if text.endswith(("：", ":")) else []
    name = named[0] if named and (not lead or named[0] == "goal") else ""
    return kind + sign, name, line.bold, lead is None and line.cell.text[:1].isspace()


def _heads(line: WordParagraph) -> bool:
    lead = lead_of(line)
    text = lead.rest.text if lead is not None else line.text
    return 0 < len(text) <= _LONGEST * (1 if text and text[0] >= "\u3400" else 2) and (
        not text.endswith(tuple(_SENTENCE)) and "。" not in text
    )


def _levels(body: Sequence[WordParagraph], looks: Sequence[_Look]) -> dict[_Look, int]:
    """Return the levels of looks that are those of headings, by the order in which they come."""
    order = list(dict.fromkeys(looks))
    if len(order) == 1:
        return {order[0]: 1}
    rank = {look: at for at, look in enumerate(order)}
    found: list[_Look] = []
    for look in order:
        places = [at for at, each in enumerate(looks) if each == look]
        above = sum(1 for at in places if at + 1 < len(looks) and rank[looks[at + 1]] > rank[look])
        short = all(_heads(body[at]) for at in places)
        if short and above >= _MOST * len(places):
            found.append(look)
    return {look: at for at, look in enumerate(found, 1)}
