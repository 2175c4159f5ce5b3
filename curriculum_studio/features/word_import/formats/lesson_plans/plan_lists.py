"""Lists of activities in lines, under threads of the theme or under weeks."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import accumulate, pairwise
from typing import cast

from curriculum_studio.core.payloads.unit import ActivityType
from curriculum_studio.core.text import Cell, joined, part
from curriculum_studio.features.word_import.formats.lesson_plans.plan_dates import week_numbers
from curriculum_studio.features.word_import.formats.lesson_plans.plan_groups import can_be_name
from curriculum_studio.features.word_import.formats.lesson_plans.plan_titles import split_title
from curriculum_studio.features.word_import.formats.lesson_plans.plan_values import (
    activity_type,
    domains,
)
from curriculum_studio.features.word_import.formats.lesson_plans.web_builder import COUNTED_THREAD
from curriculum_studio.ooxml.reader.blocks import (
    Block,
    WordParagraph,
    lead_of,
    trimmed,
    with_label,
)
from curriculum_studio.values import dataclass

#: The number of a week, alone or before the thread that the week follows or its activities.
_WEEK = re.compile(
    r"(?:第?\s*[\d一二三四五六七八九十]{1,3}\s*周|\d+\.\s*Woche|Woche\s+\d+)(?:\s*[:：]\s*|\s*$)"
)
#: Types of activities whose names are listed; others tell in words what children do.
_LISTED = ("group", "outdoor")
_NAME = re.compile("([^《》、，,；;。]{0,8})《[^《》]+》")
#: An area or a type before the names of its activities.
_TYPED = re.compile(r"([^：:。，,、]{2,8})[：:]\s*")
_LONGEST_PLAIN, _LONGEST_AREA = 16, 6
_WIDE = re.compile(r"\t+|\s{2,}|\u3000+")
_SIGNS = re.compile("[、，,；;。]")
_BETWEEN = re.compile(r"[、；;]\s*|(?<=》)\s*(?=《)")


@dataclass(frozen=True, slots=True)
class ListedLine:
    """A line of a list: an activity, or a heading over some; `taken` are words computed anew."""

    line: WordParagraph | None
    thread: str
    week: int
    taken: str = ""
    #: The type of activity that a heading over some of them tells.
    kind: ActivityType | None = None


def lists_activities(blocks: Sequence[Block], under: str) -> bool:
    """Whether lines name activities with area or type, under threads or weeks: 美术《粽叶画》.

    Below a type, such as 户外活动, names suffice.
    """
    kind = activity_type(under)
    names = [b for b in blocks if isinstance(b, WordParagraph) and names_some(b)]
    if kind is not None and kind.value in _LISTED and 0 < len(names) == len(blocks):
        return True
    named = 0
    lines = [line for line in blocks if isinstance(line, WordParagraph) and line.text]
    for line in lines:
        lead = lead_of(line)
        title = split_title((lead.rest if lead is not None else line.cell).text)
        told = bool(title.name) and bool(title.domains or title.type)
        named += told
        heads = COUNTED_THREAD.match(line.text) or _WEEK.match(line.text)
        if not told and not heads:
            return False
    return named > 1 and len(lines) == len(blocks)


def each_named(line: WordParagraph) -> Iterator[WordParagraph]:
    """Yield a line for each activity that it names, such as 语言：《我的一家》《家》."""
    text = with_label(line)
    if len(plain := list(_plain_names(line))) > 1:
        yield from plain
        return
    if "；" in text.text or ";" in text.text:
        pieces = [each.strip() for each in re.split("[；;]", text.text.rstrip("；;。 "))]
        if all(0 < len(each) <= _LONGEST_PLAIN and not each.endswith("。") for each in pieces):
            starts = accumulate(
                (len(each) for each in re.split("(?<=[；;])", text.text)), initial=0
            )
            for start, piece in zip(starts, pieces, strict=False):
                at = text.text.index(piece, start)
                yield replace(line, cell=part(text, at, at + len(piece)), place=None)
            return
    names = list(_NAME.finditer(text.text))
    between = [text.text[a.end() : b.start()] for a, b in pairwise(names)]
    rest = "".join(between) + text.text[names[-1].end() :] if names else ""
    if len(names) < 2 or rest.strip("、，,；;。 "):
        yield line
        return
    area = part(text, *names[0].span(1))
    for name in names:
        own = Cell() if name[1].strip() else area
        yield replace(line, cell=joined(own, part(text, *name.span())), place=None)


def _plain_names(line: WordParagraph) -> Iterator[WordParagraph]:
    """Yield a line for each name behind an area or a type: 语言活动：小蝌蚪找妈妈、春雨."""
    lead = lead_of(line)
    cell = lead.rest if lead is not None else with_label(line)
    found = _TYPED.match(cell.text)
    if found is None or "《" in cell.text:
        return
    area = domains(found[1])
    kind = activity_type(found[1])
    pieces = [each.strip() for each in _BETWEEN.split(cell.text[found.end() :])]
    names = all(0 < len(each) <= _LONGEST_PLAIN for each in pieces) and "，" not in cell.text
    if not names or (kind is None and (area is None or len(found[1]) > _LONGEST_AREA)):
        return
    at = found.end()
    for piece in pieces:
        at = cell.text.index(piece, at)
        name = part(cell, at, at + len(piece))
        at += len(piece)
        yield replace(line, cell=joined(part(cell, 0, found.end()), name), place=None)


def names_some(line: WordParagraph) -> bool:
    """Whether a line can be the name of an activity, names several, or heads some of a type."""
    several = can_be_name(line) or len(list(each_named(line))) > 1
    return several or type_heading(line) is not None


def lists_of_type(text: str) -> bool:
    """Whether a line is a type of activities with their names: 区域活动：搭高楼、城市地图."""
    found = _TYPED.match(text)
    if found is None or activity_type(found[1]) is None or not found[1].endswith(("活动", "游戏")):
        return False
    pieces = _BETWEEN.split(text[found.end() :].strip())
    return all(0 < len(e) <= _LONGEST_PLAIN and not set(e) & set("：:。，") for e in pieces)


def values_in_brackets(text: Cell) -> Cell:
    """Return a name with an area or a type behind a wide gap with these in brackets behind it."""
    gaps = [found.span() for found in _WIDE.finditer(text.text)]
    if not gaps:
        return text
    starts = [0, *(end for _, end in gaps)]
    stops = [*(start for start, _ in gaps), len(text)]
    pieces = [text.text[a:b] for a, b in zip(starts, stops, strict=True)]
    told = [
        activity_type(each) or (len(each) <= _LONGEST_AREA and domains(each)) for each in pieces
    ]
    if told[0] or not all(told[1:]):
        return text
    return joined(part(text, 0, stops[0]), Cell(f"（{'，'.join(pieces[1:])}）"))


def type_heading(line: WordParagraph) -> ActivityType | None:
    """Return the type of activities that a line heads and says nothing else: （二）区域活动：."""
    lead = lead_of(line)
    words = (lead.rest if lead is not None else trimmed(line.cell)).text
    kind = activity_type(words.rstrip("：: "))
    heads = words.endswith(("：", ":")) or line.bold or lead is not None
    return cast("ActivityType", kind.value) if kind is not None and heads else None


def signs_in(line: WordParagraph) -> str:
    """Return the signs between the activities that a line names."""
    return "".join(_SIGNS.findall(line.text))


def listed(lines: Sequence[WordParagraph]) -> Iterator[ListedLine]:
    """Yield the activities of a list, and its headings as lines without one."""
    thread, week = "", 0
    kind: ActivityType | None = None
    for at, line in enumerate(lines):
        text = with_label(line)
        if (told := type_heading(line)) is not None:
            kind = told
            yield ListedLine(None, "", week, text.text)
            continue
        named = COUNTED_THREAD.match(text.text)
        if named is not None:
            thread = text.text[named.end() :].strip()
            yield ListedLine(None, thread, week, named[0])
            continue
        found = _WEEK.match(text.text)
        if found is None:
            several = list(each_named(line))
            if len(several) > 1:
                yield ListedLine(None, "", week, signs_in(line))
            yield from (ListedLine(each, thread, week, kind=kind) for each in several)
            continue
        week = (week_numbers(found[0]) or (0, 0))[0]
        rest = text.text[found.end() :].strip()
        following = lines[at + 1] if at + 1 < len(lines) else None
        alone = following is None or _WEEK.match(with_label(following).text) is not None
        if not rest or not alone:
            thread = rest
            yield ListedLine(None, thread, week, found[0])
            continue
        yield ListedLine(None, "", week, found[0] + "".join(_BETWEEN.findall(rest)))
        starts = [found.end(), *(found.end() + e.end() for e in _BETWEEN.finditer(rest))]
        stops = [*(found.end() + e.start() for e in _BETWEEN.finditer(rest)), len(text)]
        for a, b in zip(starts, stops, strict=True):
            piece = trimmed(part(text, a, b))
            yield ListedLine(replace(line, cell=piece, place=None), thread, week)
