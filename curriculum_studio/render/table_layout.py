"""Tables of a document as a grid in which each place is taken once."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from curriculum_studio.core.document import Document
from curriculum_studio.core.languages import Language
from curriculum_studio.core.node import Node
from curriculum_studio.core.payloads.standard import Column, TableCell
from curriculum_studio.core.payloads.standard import Table as TablePayload
from curriculum_studio.core.table_grid import reached
from curriculum_studio.render.blocks import Block, CellLook, PrintedCell

#: The least share of the width for a column without one.
_LEAST = 4.0


@dataclass(frozen=True, slots=True)
class TableLayout:
    """Cells by row, in order of their columns; widths are shares that sum up to 1."""

    widths: tuple[float, ...]
    rows: tuple[tuple[PrintedCell, ...], ...]
    header_rows: int


def shares(widths: Sequence[float]) -> tuple[float, ...]:
    """Return widths as shares of the whole; columns without a width divide what is left."""
    if not widths:
        return ()
    given = [max(0.0, width) for width in widths]
    open_columns = sum(1 for width in given if width == 0)
    if open_columns:
        rest = max(100.0 - sum(given), _LEAST * open_columns)
        given = [width or rest / open_columns for width in given]
    whole = sum(given)
    return tuple(width / whole for width in given)


def field_widths(language: Language) -> tuple[float, ...]:
    """Return the widths of a table of fields: label, content, label, content."""
    label = {"zh": 14.0, "en": 19.0, "de": 22.0}[language]
    return (label, 50.0 - label, label, 50.0 - label)


def grid(
    document: Document, table: Node, blocks: Callable[[Node], tuple[Block, ...]]
) -> TableLayout:
    """Return the grid of a table node.

    A row and column named twice, spans that reach over others or over the edge: the first cell
    keeps its place, spans are cut, and a cell without a place of its own takes the next free one.
    """
    payload = table.payload if isinstance(table.payload, TablePayload) else TablePayload()
    rows = [child for child in document.children_of(table.id) if child.kind == "row"]
    cells = [_cells_of(document, row) for row in rows]
    columns = payload.columns or _columns(cells)
    places = {column.id: at for at, column in reversed(tuple(enumerate(columns)))}
    header_rows = max(0, min(payload.header_rows, len(rows)))
    layout = _Layout(len(columns), len(rows), header_rows, blocks)
    for at, row in enumerate(cells):
        layout.add(at, row, places)
    return TableLayout(shares([column.width for column in columns]), layout.rows(), header_rows)


def _cells_of(document: Document, row: Node) -> list[Node]:
    return [child for child in document.children_of(row.id) if child.kind == "cell"]


def _columns(rows: Sequence[Sequence[Node]]) -> tuple[Column, ...]:
    """Return columns for a table that names none: as many as its longest row has cells."""
    return tuple(Column(id=f" {at}") for at in range(max((len(row) for row in rows), default=1)))


class _Layout:
    def __init__(
        self,
        columns: int,
        rows: int,
        header_rows: int,
        blocks: Callable[[Node], tuple[Block, ...]],
    ) -> None:
        self._columns = columns
        self._header_rows = header_rows
        self._blocks = blocks
        self._taken: list[list[bool]] = [[False] * columns for _ in range(rows)]
        self._rows: list[list[PrintedCell]] = [[] for _ in range(rows)]

    def add(self, row: int, cells: Sequence[Node], places: dict[str, int]) -> None:
        """Place the cells of a row; what finds no place goes into the last cell of the row."""
        homeless: list[Node] = []
        for cell in cells:
            payload = cell.payload if isinstance(cell.payload, TableCell) else TableCell()
            column = places.get(payload.column, -1)
            if column < 0 or self._taken[row][column]:
                homeless.append(cell)
                continue
            self._put(cell, payload, row, column)
        for cell in homeless:
            payload = cell.payload if isinstance(cell.payload, TableCell) else TableCell()
            free = next((c for c in range(self._columns) if not self._taken[row][c]), None)
            if free is not None:
                self._put(cell, payload, row, free)
            else:
                self._append(row, self._blocks(cell))

    def _append(self, row: int, blocks: tuple[Block, ...]) -> None:
        """Put blocks into the last cell of a row or of the nearest one above that has any."""
        for cells in reversed(self._rows[: row + 1]):
            if cells:
                cells[-1] = replace(cells[-1], blocks=(*cells[-1].blocks, *blocks))
                return

    def _put(self, cell: Node, payload: TableCell, row: int, column: int) -> None:
        free = [not taken for taken in self._taken[row]]
        columns = reached(free, column, payload.column_span)
        last = self._header_rows if row < self._header_rows else len(self._taken)
        rows = 1
        while rows < payload.row_span and row + rows < last:
            below = (self._free(row + rows, column + each) for each in range(columns))
            if not all(below):
                break
            rows += 1
        for down in range(rows):
            for across in range(columns):
                self._taken[row + down][column + across] = True
        blocks = self._blocks(cell)
        self._rows[row].append(
            PrintedCell(blocks, column, columns, rows, payload.align, self._look(row))
        )

    def _look(self, row: int) -> CellLook:
        return "head" if row < self._header_rows else "plain"

    def _free(self, row: int, column: int) -> bool:
        return column < self._columns and not self._taken[row][column]

    def rows(self) -> tuple[tuple[PrintedCell, ...], ...]:
        """Return the cells by row; places that no cell names are empty cells."""
        return tuple(tuple(self._filled(at)) for at in range(len(self._rows)))

    def _filled(self, row: int) -> Iterator[PrintedCell]:
        empty = [
            PrintedCell((), column, look=self._look(row))
            for column in range(self._columns)
            if not self._taken[row][column]
        ]
        yield from sorted([*self._rows[row], *empty], key=lambda cell: cell.column)
