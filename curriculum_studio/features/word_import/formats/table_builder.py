"""Tables of a file as tables of the tree: columns, spans, notes in the last rows."""

import re
from collections.abc import Sequence

from curriculum_studio.core.numbering import letters
from curriculum_studio.core.payloads.standard import Align, Column, Table, TableCell
from curriculum_studio.core.roles import Role
from curriculum_studio.core.text import OBJECT, Cell, Mark, spliced
from curriculum_studio.features.word_import.formats.standard_vocabulary import note_of
from curriculum_studio.features.word_import.formats.tree_builder import TreeBuilder, cut, flowing
from curriculum_studio.ooxml.reader.blocks import (
    Block,
    WordCell,
    WordParagraph,
    WordTable,
    trimmed,
    with_label,
)
from curriculum_studio.ooxml.reader.body import one_cell
from curriculum_studio.ooxml.reader.statistics import ReadStatistics

_ALIGN: dict[str, Align] = {"center": "center", "right": "right", "end": "right"}
_FOOTNOTE = re.compile(r"([a-z])[)）]?[\s\u3000]+(?=\S)")


class TableBuilder:
    """Builds tables in a tree."""

    def __init__(self, tree: TreeBuilder, tally: ReadStatistics, *, notes: bool) -> None:
        """Build tables; with `notes`, last rows are read as notes and footnotes."""
        self._tree = tree
        self._tally = tally
        self._notes = notes

    def build(self, home: str, grid: WordTable, *, numbered: bool) -> tuple[str, list[Block]]:
        """Add a table and return its node and what could not stand in its cells.

        These are pictures, as lines of their own, and tables inside cells.
        """
        rows, last = self._split(grid)
        columns = tuple(
            Column(id=letters(at + 1).lower(), width=width) for at, width in enumerate(grid.widths)
        )
        payload = Table(columns=columns, header_rows=_heads(grid, rows), numbered=numbered)
        table = self._tree.add_of(home, payload)
        left: list[Block] = []
        for row in rows:
            left += self._row(table, row, columns)
        for cell in last:
            self._last(table, cell)
        return table, left

    def extend(self, table: str, grid: WordTable) -> list[Block] | None:
        """Add the rows of a table that goes on after a page; None if it does not fit.

        Heads that are repeated are left out.
        """
        payload = self._tree.payload(table)
        if not isinstance(payload, Table) or len(payload.columns) != len(grid.widths):
            return None
        rows, last = self._split(grid)
        known = [self._texts(row) for row in self._tree.children(table)]
        begin = 0
        while begin < min(payload.header_rows, len(rows)) and begin < len(known):
            texts = [cell.text for cell in rows[begin]]
            if texts != known[begin]:
                break
            self._tally.resolve("repeated", "".join(texts))
            begin += 1
        left: list[Block] = []
        for row in rows[begin:]:
            left += self._row(table, row, payload.columns)
        for cell in last:
            self._last(table, cell)
        return left

    def _texts(self, row: str) -> list[str]:
        return [self._tree.text(cell) for cell in self._tree.children(row)]

    def _split(self, grid: WordTable) -> tuple[Sequence[Sequence[WordCell]], list[WordCell]]:
        """Return the rows, and the cells of last rows that hold nothing but notes."""
        rows = list(grid.rows)
        last: list[WordCell] = []
        while self._notes and len(rows) > 1 and _is_remark(rows[-1], len(grid.widths)):
            last.insert(0, rows.pop()[0])
        return rows, last

    def _row(self, table: str, row: Sequence[WordCell], columns: Sequence[Column]) -> list[Block]:
        node = self._tree.add_as(table, Role.ROW)
        left: list[Block] = []
        for cell in row:
            payload = TableCell(
                column=columns[cell.column].id,
                column_span=cell.columns,
                row_span=cell.rows,
                align=_ALIGN.get(cell.align, "left"),
            )
            own = [each for each in cell.blocks if isinstance(each, WordParagraph)]
            text = one_cell([flowing(with_label(line)) for line in own])
            made = self._tree.add_of(node, payload, text)
            for line in own:
                self._tree.mark_places(line.bookmarks, made)
            pictures = [picture for line in own for picture in line.pictures]
            if pictures:
                self._tally.count("moved_pictures", len(pictures))
                left.append(WordParagraph(pictures=tuple(pictures)))
            inner = [each for each in cell.blocks if isinstance(each, WordTable)]
            self._tally.count("nested", len(inner))
            left += inner
        return left

    def _last(self, table: str, cell: WordCell) -> None:
        """Add notes and footnotes that stand in a last row over the whole width."""
        at = ""
        for line in cell.lines:
            if line.empty:
                continue
            note = note_of(line)
            found = None if note is not None else _FOOTNOTE.match(line.text)
            if note is not None:
                at = self._tree.add(table, "note", note.rest)
                self._tree.printed[at] = note.number
                self._tally.resolve("label", note.taken)
            elif found is not None and self._footnote(table, found[1], line.cell, found.end()):
                self._tally.resolve("label", found[0])
            elif at:
                text = trimmed(line.cell)
                before = self._tree.cell(at)
                self._tree.write(at, one_cell([before, text]))
            else:
                at = self._tree.add(table, "note", trimmed(line.cell))

    def _footnote(self, table: str, sign: str, text: Cell, taken: int) -> bool:
        """Turn a typed, raised letter in a cell and the line it stands for into a footnote."""
        for row in self._tree.children(table):
            for cell in self._tree.children(row):
                own = self._tree.cell(cell)
                for mark in own.marks:
                    if mark.kind == "sup" and own.text[mark.start : mark.end].strip() == sign:
                        footnote = self._tree.add_as(cell, Role.FOOTNOTE, cut(trimmed(text), taken))
                        named = Cell(OBJECT, (Mark(0, 1, "footnote", footnote),))
                        whole = spliced(own, mark.start, mark.end, named)
                        self._tree.write(cell, _without_raise(whole, mark.start))
                        self._tally.resolve("label", sign)
                        return True
        return False


def _without_raise(cell: Cell, at: int) -> Cell:
    """Return a text in which an object is not raised as well."""
    marks = tuple(m for m in cell.marks if not (m.kind == "sup" and m.start == at))
    return Cell(cell.text, marks, cell.status, cell.based_on)


def _heads(grid: WordTable, rows: Sequence[Sequence[WordCell]]) -> int:
    """Return how many rows are heads: those that say so, else the first with what it covers."""
    if grid.heads:
        return min(grid.heads, len(rows))
    if len(rows) < 2:
        return 0
    covered = max((cell.rows for cell in rows[0]), default=1)
    return covered if covered < len(rows) else 1


def _is_remark(row: Sequence[WordCell], columns: int) -> bool:
    """Whether a row is one cell over the whole width that begins like a note or a footnote."""
    if len(row) != 1 or row[0].columns != columns or columns < 2:
        return False
    first = next((line for line in row[0].lines if not line.empty), None)
    if first is None or first.pictures:
        return False
    return note_of(first) is not None or _FOOTNOTE.match(first.text) is not None
