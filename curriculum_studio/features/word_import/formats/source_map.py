"""Which line of a file became which nodes, and what somebody says that a line is instead.

Every line carries its place as a mark on its text while the tree is built; where the text arrives
in a node, the tree takes the mark off and remembers the line. A correction changes how a line is
read, not the tree: so what belongs to the line moves along with it.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from curriculum_studio.core.document import Document
from curriculum_studio.core.interchange import SourceLine
from curriculum_studio.core.text import Mark, tidy_marks
from curriculum_studio.features.word_import.formats.tree_builder import TRACE, TreeBuilder
from curriculum_studio.ooxml.reader.blocks import (
    Block,
    WordParagraph,
    WordTable,
    lead_of,
    with_label,
)
from curriculum_studio.ooxml.reader.body import ReadWordFile
from curriculum_studio.ooxml.reader.list_numbers import ListPlace
from curriculum_studio.ooxml.reader.statistics import ReadStatistics

#: The correction that puts a line under "unsorted".
ASIDE = "unsorted"

_BULLET = ListPlace("corrected", 0, "bullet", 0, "——")
_CAPTIONS = {"table_caption": "table caption", "figure_caption": "figure caption"}


class Sources:
    """The lines of a file, each with its place and its correction.

    `file` is the file with its lines marked; `aside` are those that somebody set aside.
    """

    def __init__(self, file: ReadWordFile, corrections: Mapping[int, str]) -> None:
        """Mark the lines of a file; `corrections` say by number, from 0, what a line is."""
        self._corrections = corrections
        self._lines: list[tuple[WordParagraph, int]] = []
        self._tables = 0
        self.aside: list[WordParagraph] = []
        self.file = replace(file, blocks=tuple(self._blocks(file.blocks, 0)))

    def _blocks(self, blocks: Sequence[Block], table: int) -> Iterator[Block]:
        for block in blocks:
            if isinstance(block, WordTable):
                self._tables += 0 if table else 1
                yield self._grid(block, table or self._tables)
                continue
            line = self._line(block, table)
            if line.forced == ASIDE:
                self.aside.append(line)
            else:
                yield line

    def _grid(self, grid: WordTable, table: int) -> WordTable:
        rows = tuple(
            tuple(replace(cell, blocks=tuple(self._blocks(cell.blocks, table))) for cell in row)
            for row in grid.rows
        )
        return replace(grid, rows=rows)

    def _line(self, line: WordParagraph, table: int) -> WordParagraph:
        at = len(self._lines)
        self._lines.append((line, table))
        whole = Mark(0, len(line.cell), "term", f"{TRACE}{at}")
        cell = line.cell
        if cell.text:
            cell = replace(cell, marks=tidy_marks((*cell.marks, whole), len(cell)))
        forced = self._corrections.get(at, "")
        line = replace(line, cell=cell, forced=forced)
        if forced == "item" and lead_of(line) is None:
            return replace(line, place=_BULLET)
        return replace(line, style=_CAPTIONS[forced]) if forced in _CAPTIONS else line

    def told(
        self, tree: TreeBuilder, document: Document, tally: ReadStatistics
    ) -> tuple[SourceLine, ...]:
        """Return all lines that say something, and what became of each."""
        reasons = {"".join(text.split()): reason for reason, text in tally.resolved}
        told = []
        for at, (line, table) in enumerate(self._lines):
            if line.empty:
                continue
            text = with_label(line).text
            nodes = [node for node in tree.traced.get(at, ()) if node in document.nodes]
            told.append(
                SourceLine(
                    at,
                    text,
                    tuple(dict.fromkeys(nodes)),
                    "" if nodes else _reason(line, text, reasons),
                    self._corrections.get(at, ""),
                    line.level,
                    table,
                    line.bold,
                    line.align == "center",
                    len(line.pictures),
                )
            )
        return tuple(told)


def _reason(line: WordParagraph, text: str, reasons: Mapping[str, str]) -> str:
    """Return why no node holds the text of a line."""
    if not text:
        return "picture"
    if line.only_formula:
        return "formula"
    if line.contents:
        return "contents"
    return reasons.get("".join(text.split()), "value")
