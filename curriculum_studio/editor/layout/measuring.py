"""How high rows are: measured by their layouts, or estimated by the length of their texts."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from curriculum_studio.editor.layout.cell_layouts import CellLayout, Layouts
from curriculum_studio.editor.layout.line_layout import Lines, lay
from curriculum_studio.editor.model.geometry import PAD_BOTTOM, PAD_TOP, Geometry
from curriculum_studio.editor.model.labels import NO_CHIPS, TextChips
from curriculum_studio.editor.model.page_content import FIRST_CELL
from curriculum_studio.editor.model.page_model import PageModel
from curriculum_studio.editor.model.rows import PageRow, RowGridCell

#: Mean width of a character in base sizes, per language.
_WIDTHS = {"zh": 1.0, "en": 0.53, "de": 0.55}

#: Pixels that the lines of a grid take.
_LINES = 2


@dataclass(frozen=True, slots=True)
class Live:
    """The cell under the caret, whose text stands in the editor: the height of its lines."""

    row: int
    column: int
    height: int
    chips: TextChips = NO_CHIPS


def banner_top(laid: CellLayout, live: Live | None) -> int:
    """Return how far below the top of a cell its banner begins; `live` if it is in the editor."""
    if live is None:
        return laid.height - laid.below
    return laid.top + live.height + live.chips.extra


class Measure:
    """Measures rows of one page."""

    def __init__(
        self,
        model: PageModel,
        layouts: Layouts,
        geometry: Geometry,
        live: Callable[[], Live | None],
    ) -> None:
        self._model = model
        self._layouts = layouts
        self._geometry = geometry
        self._live = live
        self._left: dict[tuple[str, int, int], Lines] = {}

    def height(self, row: int, keep: bool = True) -> int:
        """Return the exact height of a row in pixels; `keep` its layouts for painting."""
        own = self._model.rows[row]
        if own.grid is None:
            return max(self._text_height(row, own, keep), self._left_height(own))
        height = max(self._own_height(row, own, keep), self._left_height(own))
        for above in own.above:
            if above.rows + 1 == above.cell.down:
                height = max(height, self._rest_below(row, above.cell, above.rows, keep))
        return height

    def _text_height(self, row: int, own: PageRow, keep: bool) -> int:
        best = 0
        for column in self._geometry.columns_of(row):
            width = self._geometry.box_width(own, column)
            best = max(best, self._cell_height(row, column, width, keep))
        return best + self._pads() + self._geometry.space(own)

    def _own_height(self, row: int, own: PageRow, keep: bool) -> int:
        """Return what the cells need that stand in this row alone."""
        best = self._geometry.typography.pitch(own.style)
        for cell in own.cells:
            if cell.down == 1:
                best = max(best, self._grid_height(row, own, cell, keep))
        return best + self._pads() + _LINES + self._geometry.space(own)

    def _rest_below(self, row: int, cell: RowGridCell, rows: int, keep: bool) -> int:
        """Return what a cell over several rows needs of the last of them."""
        first = row - rows
        needed = self._grid_height(first, self._model.rows[first], cell, keep)
        given = sum(
            self._own_height(each, self._model.rows[each], keep) for each in range(first, row)
        )
        return needed + self._pads() + _LINES - given

    def _grid_height(self, row: int, own: PageRow, cell: RowGridCell, keep: bool) -> int:
        column = FIRST_CELL + cell.first
        return self._cell_height(row, column, self._geometry.box_width(own, column), keep)

    def _cell_height(self, row: int, column: int, width: int, keep: bool) -> int:
        laid = self._layouts.laid(row, column, width, keep=keep)
        live = self._live()
        if live is not None and (live.row, live.column) == (row, column):
            return banner_top(laid, live) + laid.below
        return laid.height

    def _pads(self) -> int:
        return PAD_TOP + PAD_BOTTOM

    def left(self, row: PageRow) -> Lines | None:
        """Return what stands in the column of numbers in words, laid out."""
        if row.left is None:
            return None
        typography = self._geometry.typography
        language = self._geometry.languages[0]
        words = row.left.get(language)
        width = self._geometry.sizes_of_numbers()
        key = (words, width, self._layouts.generation)
        found = self._left.get(key)
        if found is None:
            if len(self._left) > 100:
                self._left.clear()
            font, pitch = typography.font("left", language), typography.pitch("left")
            found = self._left[key] = lay(words, (), font, width, pitch)
        return found

    def _left_height(self, row: PageRow) -> int:
        lines = self.left(row)
        if lines is None:
            return 0
        return lines.height + self._pads() + self._geometry.space(row)

    def estimate(self, rows: Iterable[int]) -> dict[int, int]:
        """Return heights guessed from the length of texts: fast, and corrected when seen."""
        geometry, model = self._geometry, self._model
        typography = geometry.typography
        document, base = model.document.nodes, typography.base
        pads = self._pads()
        width = max(1, geometry.text_width - 2 * PAD_TOP - typography.px(2.5))
        shares = [(language, _WIDTHS[language] * base / width) for language in geometry.languages]
        sizes: dict[int, int] = {}
        for row in rows:
            own = model.rows[row]
            pitch = typography.pitch(own.style)
            lines = 1
            if own.grid is None and own.spot is not None and own.spot.node:
                cells = document[own.spot.node].cells
                for language, share in shares:
                    cell = cells.get(language)
                    if cell is not None:
                        lines = max(lines, int(len(cell.text) * share) + 1)
            sizes[row] = lines * pitch + pads + geometry.space(own)
        return sizes
