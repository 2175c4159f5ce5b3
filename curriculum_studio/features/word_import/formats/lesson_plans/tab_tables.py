"""Tables that somebody made with tabs: lines that have the same columns one below the other."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from curriculum_studio.core.text import Cell, part
from curriculum_studio.ooxml.reader.blocks import (
    Block,
    WordCell,
    WordParagraph,
    WordTable,
    trimmed,
)

#: So many columns, and so many lines of them, make a table.
_COLUMNS, _LINES = 3, 3
#: A line of few columns is none of a table where names of fields stand in it.
_FEW = 4
_FIELD = re.compile(r"[^\s:：\d]{2,10}\s*[:：]")
_TABS = re.compile(r"\t+")


def with_tab_tables(blocks: Sequence[Block]) -> Iterator[Block]:
    """Yield blocks, lines with the same columns between tabs as a table."""
    run: list[tuple[WordParagraph, list[Cell]]] = []
    for block in blocks:
        line = block if isinstance(block, WordParagraph) else None
        cells = _cells(line) if line is not None else []
        if run and len(cells) != len(run[0][1]):
            yield from _ended(run)
            run = []
        if line is not None and cells:
            run.append((line, cells))
        else:
            yield block
    yield from _ended(run)


def _ended(run: Sequence[tuple[WordParagraph, list[Cell]]]) -> Iterator[Block]:
    if len(run) < _LINES:
        yield from (line for line, _ in run)
        return
    width = len(run[0][1])
    rows = tuple(
        tuple(
            WordCell(at, 1, 1, (replace(line, cell=cell, place=None, pictures=()),))
            for at, cell in enumerate(cells)
        )
        for line, cells in run
    )
    yield WordTable((1.0,) * width, rows)


def _cells(line: WordParagraph) -> list[Cell]:
    """Return the columns of a line, none if it has too few or holds more than text."""
    text = line.cell.text
    if line.pictures or line.forced or "\t" not in text:
        return []
    gaps = [found.span() for found in _TABS.finditer(text)]
    starts = [0, *(end for _, end in gaps)]
    stops = [*(start for start, _ in gaps), len(text)]
    cells = [trimmed(part(line.cell, a, b)) for a, b in zip(starts, stops, strict=True)]
    if len(cells) < _FEW and any(_FIELD.match(cell.text) for cell in cells):
        return []
    return cells if len(cells) >= _COLUMNS else []
