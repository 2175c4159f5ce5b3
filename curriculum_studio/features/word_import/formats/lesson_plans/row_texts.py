"""The words of cells of which a row consists."""

import re
from collections.abc import Sequence
from dataclasses import replace

from curriculum_studio.core.text import Cell, joined, part
from curriculum_studio.features.word_import.formats.lesson_plans.plan_labels import known_label
from curriculum_studio.features.word_import.formats.lesson_plans.plan_tables import texts_of
from curriculum_studio.ooxml.reader.blocks import (
    Block,
    WordCell,
    WordParagraph,
    trimmed,
    with_label,
)

#: What the teacher watches behind what is done, in one line: 骑车。观察要点：间距。
_GUIDED = re.compile(r"(?<=[。；;！？.!?])\s*(?=([^\s。；;，,：:.]{2,12})[:：])")


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
