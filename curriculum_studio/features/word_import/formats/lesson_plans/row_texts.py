"""The words of cells of which a row consists."""

import re
from collections.abc import Sequence
from dataclasses import replace

from curriculum_studio.core.text import Cell, joined, part
from curriculum_studio.features.word_import.formats.lesson_plans.plan_labels import (
    is_title,
    known_label,
)
from curriculum_studio.features.word_import.formats.lesson_plans.plan_tables import texts_of
from curriculum_studio.ooxml.reader.blocks import (
    Block,
    WordCell,
    WordParagraph,
    lead_of,
    trimmed,
    with_label,
)

#: What the teacher watches behind what is done, in one line: 骑车。观察要点：间距。
_GUIDED = re.compile(r"(?<=[。；;！？.!?])\s*(?=([^\s。；;，,：:.]{2,12})[:：])")

#: What stands between the name of a part of the day and what is done.
_NAMED = re.compile(r"：|: |\n")


def by_guidance(blocks: Sequence[Block]) -> list[Block]:
    """Return blocks, what the teacher watches in a line of its own."""
    found: list[Block] = []
    for block in blocks:
        text = with_label(block) if isinstance(block, WordParagraph) else Cell()
        at = next(
            (e.start() for e in _GUIDED.finditer(text.text)
             if (known := known_label(e[1])) is not None and known.target == "guidance"),
            0,
        )  # fmt: skip
        if at and isinstance(block, WordParagraph):
            ends = ((0, at), (at, len(text)))
            cells = (trimmed(part(text, *each)) for each in ends)
            found += [replace(block, cell=cell, place=None) for cell in cells]
        else:
            found.append(block)
    return found


def name_and_rest(lines: Sequence[WordParagraph]) -> tuple[str, list[Block]]:
    """Return what a part of the day is called in the only cell that tells of it, and the rest.

    来园：晨检，自主签到 says so in one line; otherwise the name is a line over what is done, unless
    that is the first of a list.
    """
    if not lines:
        return "", []
    lead, below = (lead_of(line) for line in (lines[0], lines[-1]))
    text = lead.rest if lead is not None else with_label(lines[0])
    called = _NAMED.split(text.text, 1)[0]
    listed = len(lines) > 1 and lead is not None and below is not None and lead.kind == below.kind
    if listed or not is_title(called) or called.count("（") > called.count("）"):
        return "", list(lines)
    told = trimmed(part(text, len(called) + 1, len(text)))
    first = [] if told.blank else [replace(lines[0], cell=told, place=None)]
    return called, [*first, *lines[1:]]


def text_of(cell: WordCell | None) -> str:
    """Return the words of a cell as one line."""
    if cell is None:
        return ""
    lines = [trimmed(with_label(line)).text for line in texts_of(cell)]
    return " ".join(" ".join(lines).split())


def one_line(lines: Sequence[WordParagraph]) -> list[WordParagraph]:
    """Return lines as one: a narrow column breaks the words of its cells."""
    if len(lines) < 2:
        return list(lines)
    text = lines[0].cell
    for line in lines[1:]:
        text = joined(joined(text, Cell(" " if line.text[:1].isascii() else "")), with_label(line))
    return [replace(lines[0], cell=text)]
