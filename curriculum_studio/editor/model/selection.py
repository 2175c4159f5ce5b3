"""What is selected beyond the text of one cell: cells, rows, whole nodes."""

from collections.abc import Iterator

from PySide6.QtCore import QItemSelection, QItemSelectionModel
from PySide6.QtWidgets import QTableView

from curriculum_studio.editor.model.geometry import Geometry
from curriculum_studio.editor.model.page_content import FIRST_CELL, NUMBER
from curriculum_studio.editor.model.page_model import PageModel
from curriculum_studio.languages import Language
from curriculum_studio.values import dataclass

_SET = QItemSelectionModel.SelectionFlag.ClearAndSelect


@dataclass(frozen=True, slots=True)
class CellBlock:
    """Rows from `first` to `last` with a range of columns; `grid`: of a grid only, else of texts.

    Whole rows have no range: all their cells are in.
    """

    first: int
    last: int
    left: int = 0
    right: int = 0
    grid: bool = False
    whole: bool = False


class PageSelection:
    """The block of cells that is selected, from an anchor to where the pointer or caret went."""

    def __init__(self, view: QTableView, model: PageModel, geometry: Geometry) -> None:
        """Select on a view, whose selection model follows for screen readers."""
        self._view = view
        self._model = model
        self._geometry = geometry
        self.block: CellBlock | None = None
        self.anchor = (0, 0)
        self.end = (0, 0)

    @property
    def active(self) -> bool:
        """Whether cells are selected."""
        return self.block is not None

    @property
    def everything(self) -> bool:
        """Whether the whole page is selected, of more rows than its title."""
        last = len(self._model.rows) - 1
        return last > 0 and self.block == CellBlock(0, last, whole=True)

    def clear(self) -> None:
        """Select nothing."""
        if self.block is not None:
            self.block = None
            self._view.selectionModel().clearSelection()
            self._view.viewport().update()

    def choose(self, anchor: tuple[int, int], end: tuple[int, int]) -> None:
        """Select from one cell to another; from the column of numbers whole rows."""
        self.anchor, self.end = anchor, end
        first, last = sorted((anchor[0], end[0]))
        if NUMBER in (anchor[1], end[1]):
            self._take(CellBlock(first, last, whole=True))
            return
        grids = [self._model.rows[row].grid is not None for row in (anchor[0], end[0])]
        if all(grids) and self._one_grid(first, last):
            left, right = sorted((anchor[1], end[1]))
            self._take(CellBlock(first, last, left, right, grid=True))
            return
        left, right = sorted(self._text_column(row, column) for row, column in (anchor, end))
        self._take(CellBlock(first, last, left, right))

    def choose_all(self) -> None:
        """Select the whole page."""
        self.anchor, self.end = (0, NUMBER), (len(self._model.rows) - 1, NUMBER)
        self._take(CellBlock(0, len(self._model.rows) - 1, whole=True))

    def extend(self, down: int, across: int) -> tuple[int, int]:
        """Let the end go on by rows or columns; return where it is now."""
        row, column = self.end
        row = max(0, min(len(self._model.rows) - 1, row + down))
        if across and column != NUMBER:
            columns = self._geometry.columns_of(row)
            at = columns.index(column) if column in columns else 0
            column = columns[max(0, min(len(columns) - 1, at + across))]
        elif column >= FIRST_CELL and self._model.rows[row].grid is None:
            column = self._model.column(self._model.active)
        self.choose(self.anchor, (row, column))
        return self.end

    def _one_grid(self, first: int, last: int) -> bool:
        rows = self._model.rows
        if first == last:
            return True
        grids = [rows[row].grid for row in range(first + 1, last + 1)]
        return all(grid is not None and not grid.top for grid in grids)

    def _text_column(self, row: int, column: int) -> int:
        return self._model.column(self._model.active) if column >= FIRST_CELL else column

    def _take(self, block: CellBlock) -> None:
        if block == self.block:
            return
        self.block = block
        selection = QItemSelection()
        for first, last, left, right in self._runs(block):
            selection.select(self._model.index(first, left), self._model.index(last, right))
        self._view.selectionModel().select(selection, _SET)
        self._view.viewport().update()

    def _runs(self, block: CellBlock) -> Iterator[tuple[int, int, int, int]]:
        """Yield rows that follow each other with the same columns: first, last, left, right."""
        run: tuple[int, int, int, int] | None = None
        for row in range(block.first, block.last + 1):
            columns = [column for column in self._columns(row) if self.chosen(row, column)]
            if not columns:
                continue
            left, right = min(columns), max(columns)
            if run is not None and run[1] == row - 1 and run[2:] == (left, right):
                run = (run[0], row, left, right)
                continue
            if run is not None:
                yield run
            run = (row, row, left, right)
        if run is not None:
            yield run

    def _columns(self, row: int) -> list[int]:
        return self._geometry.columns_of(row)

    def chosen(self, row: int, column: int) -> bool:
        """Whether a cell is selected."""
        block = self.block
        if block is None or not block.first <= row <= block.last or column == NUMBER:
            return False
        if block.whole:
            return True
        if self._model.rows[row].grid is None:
            return not block.grid and block.left <= column <= block.right
        if not block.grid:
            return True
        cell = self._model.grid_cell(row, column)
        last = column + (cell.span if cell is not None else 1) - 1
        return column <= block.right and last >= block.left

    def cells(self) -> Iterator[tuple[int, int]]:
        """Yield the selected cells row by row."""
        if self.block is not None:
            for row in range(self.block.first, self.block.last + 1):
                for column in self._columns(row):
                    if self.chosen(row, column):
                        yield row, column

    def texts(self) -> Iterator[tuple[str, Language]]:
        """Yield the nodes and languages whose texts are selected."""
        for row, column in self.cells():
            spot = self._model.spot(row, column)
            if spot is not None and spot.plain:
                yield spot.node, self._model.language(column)

    def nodes(self) -> list[str]:
        """Return the nodes that are selected whole: all that their rows show.

        One with others below it counts only if those are selected as well, or if it is the only
        row that is selected.
        """
        if self.block is None:
            return []
        whole = [
            row
            for row in range(self.block.first, self.block.last + 1)
            if all(self.chosen(row, column) for column in self._columns(row))
        ]
        found = list(dict.fromkeys(node for row in whole for node in self._own(row)))
        if len(whole) == 1:
            return found
        inside = set(found)
        return [node for node in found if self._complete(node, inside)]

    def _own(self, row: int) -> list[str]:
        """Return the nodes that a row is; a row of a week plan is its entries.

        Words by rule between the rows of a node, such as 式中, are none.
        """
        own = self._model.rows[row]
        if own.by_rule:
            return []
        if own.style not in {"plan", "plan_head"}:
            return [own.node]
        return [cell.spot.node for cell in own.cells if cell.spot is not None and cell.spot.node]

    def _complete(self, node: str, chosen: set[str]) -> bool:
        """Whether all rows of a branch are selected."""
        for below in self._model.document.walk(node):
            if self._model.has_row(below.id) and below.id not in chosen:
                return False
        return True

    def text(self) -> str:
        """Return what is selected as it is read: lines, with tabs between cells."""
        lines: dict[int, list[str]] = {}
        for row, column in self.cells():
            lines.setdefault(row, []).append(self._model.read(row, column))
        return "\n".join("\t".join(line) for line in lines.values())
