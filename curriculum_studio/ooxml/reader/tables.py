"""Tables of a Word file as grids of whole cells: merged cells once, unused grid lines gone."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from lxml import etree

from curriculum_studio.ooxml.reader.blocks import Block, WordCell, WordTable, lines_of
from curriculum_studio.ooxml.reader.names import VAL, elements, number, switch, value, w
from curriculum_studio.ooxml.reader.statistics import ReadStatistics

_WRAPPERS = frozenset([w("sdt"), w("sdtContent"), w("customXml"), w("ins"), w("moveTo")])
#: A table has at most so many columns in Word.
_MOST_COLUMNS = 63


@dataclass(slots=True)
class _Cell:
    """A cell while the table is read."""

    column: int
    columns: int
    blocks: list[Block]
    align: str
    rows: int = 1

    def add(self, blocks: list[Block]) -> None:
        """Take what another cell holds that is merged into this one; empty lines add nothing."""
        if any(not line.empty for line in lines_of(blocks)):
            self.blocks += blocks


class TableReader:
    """Reads tables; `inside` reads what stands in a cell."""

    def __init__(
        self, inside: Callable[[etree._Element], list[Block]], tally: ReadStatistics
    ) -> None:
        """Take the reader of cells and where to count."""
        self._inside = inside
        self._tally = tally

    def read(self, table: etree._Element) -> WordTable:
        """Return a table as a grid."""
        rows: list[list[_Cell]] = []
        heads = 0
        open_cells: dict[int, _Cell] = {}
        for row in _rows(table):
            properties = row.find(w("trPr"))
            if properties is not None and properties.find(w("del")) is not None:
                self._tally.count("deleted")
                continue
            if properties is not None and properties.find(w("ins")) is not None:
                self._tally.count("inserted")
            if len(rows) == heads and switch(properties, "tblHeader"):
                heads += 1
            rows.append(self._row(row, number(value(properties, "gridBefore")), open_cells))
        grid = table.find(w("tblGrid"))
        columns = [] if grid is None else grid.findall(w("gridCol"))
        widths = [max(0.0, float(number(each.get(w("w"))))) for each in columns]
        return _assembled(rows, widths, heads)

    def _row(self, row: etree._Element, start: int, open_cells: dict[int, _Cell]) -> list[_Cell]:
        cells: list[_Cell] = []
        column = min(start, _MOST_COLUMNS)
        for each in _cells(row):
            properties = each.find(w("tcPr"))
            span = max(1, min(number(value(properties, "gridSpan", "1"), 1), _MOST_COLUMNS))
            blocks = self._inside(each)
            if _merged(properties, "hMerge") == "continue" and cells:
                cells[-1].columns += span
                cells[-1].add(blocks)
                column += span
                continue
            below = _merged(properties, "vMerge")
            above = open_cells.get(column)
            if below == "continue" and above is not None:
                above.rows += 1
                above.add(blocks)
            else:
                align = next((line.align for line in lines_of(blocks) if line.align), "")
                cell = _Cell(column, span, blocks, align)
                cells.append(cell)
                for at in range(column, column + span):
                    open_cells.pop(at, None)
                if below:
                    open_cells[column] = cell
            column += span
        return cells


def _rows(parent: etree._Element) -> Iterator[etree._Element]:
    for each in elements(parent):
        if each.tag == w("tr"):
            yield each
        elif each.tag in _WRAPPERS:
            yield from _rows(each)


def _cells(parent: etree._Element) -> Iterator[etree._Element]:
    for each in elements(parent):
        if each.tag == w("tc"):
            yield each
        elif each.tag in _WRAPPERS:
            yield from _cells(each)


def _merged(properties: etree._Element | None, name: str) -> str:
    """Return whether a cell begins ("restart") or goes on ("continue") a merged one; else ""."""
    found = None if properties is None else properties.find(w(name))
    return "" if found is None else found.get(VAL, "continue")


def _assembled(rows: list[list[_Cell]], widths: list[float], heads: int) -> WordTable:
    """Return the grid without grid lines at which no cell begins or ends."""
    lines = {0}
    for row in rows:
        for cell in row:
            lines |= {cell.column, cell.column + cell.columns}
    order = sorted(lines)
    place = {line: at for at, line in enumerate(order)}
    count = max(1, len(order) - 1)
    widths += [0.0] * (order[-1] - len(widths))
    shares = [sum(widths[a:b]) for a, b in pairwise(order)] or [0.0]
    total = sum(shares)
    covered: set[tuple[int, int]] = set()
    finished: list[tuple[WordCell, ...]] = []
    for at, row in enumerate(rows):
        cells = [
            WordCell(
                place[cell.column],
                place[cell.column + cell.columns] - place[cell.column],
                min(cell.rows, len(rows) - at),
                tuple(cell.blocks),
                cell.align,
            )
            for cell in row
        ]
        for each in cells:
            covered |= {
                (at + down, each.column + right)
                for down in range(each.rows)
                for right in range(each.columns)
            }
        cells += [WordCell(gap, 1, 1, ()) for gap in range(count) if (at, gap) not in covered]
        finished.append(tuple(sorted(cells, key=lambda each: each.column)))
    percent = tuple(round(100 * share / total, 1) if total else 0.0 for share in shares)
    return WordTable(percent, tuple(finished), heads)
