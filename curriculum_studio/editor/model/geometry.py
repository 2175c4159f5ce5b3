"""Where cells stand on the page: columns, grids, and the box of the text inside a cell."""

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QHeaderView

from curriculum_studio.core.payloads.pilots import Collection, Observation
from curriculum_studio.core.payloads.unit import UnitHead
from curriculum_studio.editor.model.page_content import FIRST_CELL, FIRST_LANGUAGE, NUMBER
from curriculum_studio.editor.model.page_model import PageModel
from curriculum_studio.editor.model.row_builder import grid_edges
from curriculum_studio.editor.model.rows import PageRow
from curriculum_studio.editor.model.typography import Typography
from curriculum_studio.languages import LANGUAGES, Language

#: Room in a cell in pixels at zoom 1: at both sides, above and below the text.
PAD_SIDE, PAD_TOP, PAD_BOTTOM = 9, 4, 5

#: The gutter at the left of a text, for the mark of its state, and the room at its right, in base
#: sizes.
GUTTER, _RIGHT = 1.1, 0.5

#: A column of text gets no wider than this, in base sizes; one column alone may be wider.
_WIDEST, _WIDEST_ALONE = 46.0, 58.0

#: Whoever only reads gets shorter lines and wider margins.
_WIDEST_READING = 40.0

#: The column of numbers, in base sizes: numbers of clauses, names of fields in a unit.
_NUMBERS, _FIELDS = 4.6, 7.4

#: Cells of a grid stand closer.
GRID_SIDE = 7


class Geometry:
    """Widths of columns and rectangles of cells; rows come from the vertical header."""

    def __init__(
        self, model: PageModel, across: QHeaderView, down: QHeaderView, typography: Typography
    ) -> None:
        """Ask two headers, which keep the sizes and places of columns and rows."""
        self._model = model
        self._across = across
        self._down = down
        self.typography = typography
        self.languages: tuple[Language, ...] = LANGUAGES
        self.margin = 0
        self.reading = False

    def sizes(self, width: int) -> list[int]:
        """Return the width of each column of the model for a page so wide."""
        base = self.typography.base
        fields = isinstance(self._model.document.root.payload, UnitHead | Collection | Observation)
        numbers = round(base * (_FIELDS if fields else _NUMBERS))
        count = len(self.languages)
        widest = round(base * (_WIDEST_ALONE if count == 1 else _WIDEST))
        if self.reading:
            widest = round(base * _WIDEST_READING)
        room = max(60 * count, width - numbers - round(base))
        each = min(widest, room // count)
        self.margin = max(0, (width - numbers - each * count) // 2) if each == widest else 0
        first = numbers + self.margin
        columns = [each if language in self.languages else 0 for language in LANGUAGES]
        cells = self._model.columnCount() - FIRST_CELL
        return [first, *columns, *([0] * cells)]

    def sizes_of_numbers(self) -> int:
        """Return how wide words in the column of numbers may be."""
        return max(20, self._across.sectionSize(NUMBER) - self.margin - 2 * PAD_SIDE)

    @property
    def text_width(self) -> int:
        """The width of the columns of languages, which are all alike."""
        return self._across.sectionSize(self._model.column(self.languages[0]))

    def row_rect(self, row: int) -> QRect:
        """Return the rectangle of a row in the viewport, over the whole width."""
        top = self._down.sectionPosition(row) - self._down.offset()
        return QRect(0, top, self._across.length(), self._down.sectionSize(row))

    def space(self, row: PageRow) -> int:
        """Return the room above a row."""
        return self.typography.px(self.typography.style(row.style).above)

    def edges(self, row: PageRow) -> list[int]:
        """Return where the columns of the grid of a row begin and end."""
        left = self._across.sectionSize(NUMBER) + PAD_SIDE
        width = self._across.length() - left - PAD_SIDE
        return grid_edges(row.grid, left, max(width, 40)) if row.grid is not None else []

    def rect(self, row: int, column: int) -> QRect:
        """Return the rectangle of a cell in the viewport; empty where it is not shown."""
        own = self._model.rows[row]
        whole = self.row_rect(row)
        if column >= FIRST_CELL:
            if own.grid is None:
                return QRect()
            cell = self._model.grid_cell(row, column)
            if cell is None:
                return QRect()
            edges = self.edges(own)
            left, right = edges[cell.first], edges[cell.first + cell.span]
            top = whole.top() + self.space(own)
            bottom = whole.bottom()
            last = min(row + cell.down, len(self._model.rows)) - 1
            if last > row:
                bottom = self.row_rect(last).bottom()
            return QRect(left, top, right - left, bottom - top + 1)
        if column >= FIRST_LANGUAGE and own.grid is not None:
            if self._model.language(column) != self._model.active:
                return QRect()
            edges = self.edges(own)
            return QRect(edges[0], whole.top(), edges[-1] - edges[0], whole.height())
        size = self._across.sectionSize(column)
        if not size:
            return QRect()
        return QRect(self._across.sectionPosition(column), whole.top(), size, whole.height())

    def box_width(self, row: PageRow, column: int) -> int:
        """Return how wide label and text of a cell may be."""
        if column >= FIRST_CELL:
            edges = self.edges(row)
            cell = next(each for each in row.cells if each.first == column - FIRST_CELL)
            return max(8, edges[cell.first + cell.span] - edges[cell.first] - 2 * GRID_SIDE)
        indent = self.typography.px(row.indent)
        gutter = self.typography.px(GUTTER) + self.typography.px(_RIGHT)
        return max(40, self.text_width - 2 * PAD_SIDE - gutter - indent)

    def box_left(self, row: PageRow, column: int, rect: QRect) -> int:
        """Return where label and text of a cell begin."""
        if column >= FIRST_CELL:
            return rect.left() + GRID_SIDE
        # Whoever reads sees no states: the text stands at the edge, and lines end where they did.
        gutter = 0 if self.reading else self.typography.px(GUTTER)
        return rect.left() + PAD_SIDE + gutter + self.typography.px(row.indent)

    def box_top(self, row: PageRow, column: int, rect: QRect) -> int:
        """Return where a cell begins below the room above its row."""
        return rect.top() + PAD_TOP + (0 if column >= FIRST_CELL else self.space(row))

    def columns_of(self, row: int) -> list[int]:
        """Return the columns that a row shows, besides that of numbers."""
        own = self._model.rows[row]
        if own.grid is not None:
            return [FIRST_CELL + cell.first for cell in own.cells]
        return [self._model.column(language) for language in self.languages]

    def column_at(self, row: int, x: int) -> int:
        """Return the column of a row at a place across the page."""
        own = self._model.rows[row]
        if own.grid is not None:
            edges = self.edges(own)
            if x < edges[0]:
                return NUMBER
            place = next((at for at in range(own.grid.columns) if x < edges[at + 1]), -1)
            place = own.grid.columns - 1 if place < 0 else place
            cell = self._model.grid_cell(row, FIRST_CELL + place)
            if cell is not None:
                return FIRST_CELL + cell.first
            return FIRST_CELL + place
        if x < self._across.sectionSize(NUMBER):
            return NUMBER
        found = self._across.visualIndexAt(x)
        last = self._model.column(self.languages[-1])
        return min(found, last) if found >= 0 else last
