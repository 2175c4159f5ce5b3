"""How high rows are: estimated at first, measured where they are seen, corrected without a jump."""

import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from itertools import chain

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHeaderView, QTableView

from curriculum_studio.editor.layout.cell_layouts import CellLayout, Layouts
from curriculum_studio.editor.layout.line_layout import Lines, lay
from curriculum_studio.editor.model.geometry import PAD_BOTTOM, PAD_TOP, Geometry
from curriculum_studio.editor.model.labels import NO_CHIPS, TextChips
from curriculum_studio.editor.model.page_content import FIRST_CELL
from curriculum_studio.editor.model.page_model import PageModel
from curriculum_studio.editor.model.rows import PageRow, RowGridCell
from curriculum_studio.values import dataclass
from curriculum_studio.widgets.timers import IdleSlice

# --- the heights of a page --------------------------------------------------------------------

#: Seconds that a slice of measuring rows out of sight may take.
SLICE = 0.004

#: Up to so many rows are estimated at once; on longer pages so many around those in sight, and a
#: sample of so many tells how high all others may be.
AT_ONCE, NEAR, SAMPLE = 250, 80, 100

#: Milliseconds without a key or a movement before rows out of sight are measured.
CALM = 300


class RowHeights:
    """Keeps the sizes of the vertical header, and the place of one row on the screen.

    The anchor is the row that must not move: that of the caret if it is in sight, else the first
    one that is exact already, else the top one.
    """

    def __init__(
        self,
        view: QTableView,
        model: PageModel,
        measure: Callable[[int, bool], int],
        estimate: Callable[[Iterable[int]], dict[int, int]],
        caret_row: Callable[[], int],
        moved: Callable[[], None],
    ) -> None:
        self._view = view
        self._model = model
        self._measure = measure
        self._estimate = estimate
        self._caret_row = caret_row
        self._moved = moved
        self._known: set[str] = set()
        self._held: tuple[str, int, int] | None = None
        self._sticky: int | None = None
        self._busy = False
        #: Whether the page is being placed, which is no scrolling.
        self.placing = False
        self._next = 0
        self._idle = IdleSlice(view, self._go_on)
        self._calm = QTimer(view)
        self._calm.setSingleShot(True)
        self._calm.setInterval(CALM)
        self._calm.timeout.connect(self._idle.start)

    @property
    def header(self) -> QHeaderView:
        """The header that keeps the sizes."""
        return self._view.verticalHeader()

    @property
    def pending(self) -> bool:
        """Whether there are rows left that may not be exact."""
        return self._next < len(self._model.rows)

    def visible(self) -> range:
        """Return the rows in sight."""
        header = self.header
        first = header.visualIndexAt(0)
        if first < 0:
            return range(0)
        last = header.visualIndexAt(self._view.viewport().height() - 1)
        return range(first, (last if last >= 0 else header.count() - 1) + 1)

    # The anchor

    def anchor(self) -> int | None:
        """Return the row that must not move on the screen."""
        rows = self.visible()
        if not rows:
            return None
        if self._sticky is not None and self._sticky < len(self._model.rows):
            return self._sticky
        caret = self._caret_row()
        if caret in rows:
            return caret
        keys = self._model.rows
        return next((row for row in rows if keys[row].key in self._known), rows[0])

    @contextmanager
    def held_still(self) -> Iterator[None]:
        """Keep one row in its place over several steps, such as another width of the page."""
        outer = self._sticky
        if outer is None:
            self._sticky = self.anchor()
        try:
            yield
        finally:
            self._sticky = outer

    def hold(self) -> None:
        """Remember where the anchor stands, before rows come or go."""
        row = self.anchor()
        if row is None or row >= len(self._model.rows):
            self._held = None
            return
        top = self.header.sectionPosition(row) - self.header.offset()
        self._held = (self._model.rows[row].key, row, top)
        self._busy = True

    def release(self, fresh: Iterable[int] = ()) -> None:
        """Put the anchor back where it stood; rows that are new get their estimate first."""
        self._busy = False
        fresh = tuple(fresh)
        if fresh:
            self.forget(fresh)
            self._resize(self._estimate(fresh))
        self._next = 0
        if self._held is not None:
            key, near, top = self._held
            self._held = None
            row = self._find(key, near)
            if row is not None:
                self.scroll(self.header.sectionPosition(row) - top)
        self.settle()
        self._moved()

    def _find(self, key: str, near: int) -> int | None:
        rows = self._model.rows
        around = range(max(0, near - 64), min(len(rows), near + 64))
        for row in chain(around, range(len(rows))):
            if rows[row].key == key:
                return row
        return min(near, len(rows) - 1) if rows else None

    # Sizes

    def all_new(self) -> None:
        """Estimate every row anew, since the page is another one or of another width.

        On a long page the rows near those in sight are estimated, and all others are as high as
        rows are in the mean: they get their heights while nothing else happens, or when seen.
        """
        self._known.clear()
        self.hold()
        count = len(self._model.rows)
        near = range(count)
        if count > AT_ONCE:
            sample = self._estimate(range(0, count, count // SAMPLE))
            in_sight = self.visible()
            near = range(max(0, in_sight.start - NEAR), min(count, in_sight.stop + NEAR))
            self.header.blockSignals(True)
            self.header.setDefaultSectionSize(round(sum(sample.values()) / len(sample)))
            self.header.blockSignals(False)
        self._resize(self._estimate(near))
        self.release()
        self.later()

    def forget(self, rows: Iterable[int]) -> None:
        """Take rows for inexact."""
        keys = self._model.rows
        for row in rows:
            self._known.discard(keys[row].key)
            self._next = min(self._next, row)

    def _resize(self, sizes: Mapping[int, int]) -> None:
        header = self.header
        # Blocked: 4 ms instead of 20 for 5,000 rows, and no timer for a repaint per row.
        header.blockSignals(True)
        for row, size in sizes.items():
            header.resizeSection(row, size)
        header.blockSignals(False)

    def set(self, sizes: Mapping[int, int], anchor: int | None = None) -> None:
        """Set heights and keep the anchor where it is on the screen."""
        header = self.header
        row = self.anchor() if anchor is None else anchor
        top = header.sectionPosition(row) - header.offset() if row is not None else 0
        before = self._sight()
        self._resize(sizes)
        place = header.sectionPosition(row) - top if row is not None else 0
        # Out of sight there are most rows of a page: what nobody sees is not painted again.
        self._scroll(place, before)

    def _sight(self) -> list[tuple[int, int, int]]:
        """Return the rows in sight, each with its place on the screen and its height."""
        header = self.header
        position, offset, size = header.sectionPosition, header.offset(), header.sectionSize
        return [(row, position(row) - offset, size(row)) for row in self.visible()]

    def scroll(self, value: int) -> None:
        """Bring a place of the page to the top; the header's offset is what is painted from."""
        self._scroll(value)

    def _scroll(self, value: int, painted: list[tuple[int, int, int]] | None = None) -> None:
        """Bring a place to the top; `painted` is what stands on the screen, if that is known."""
        header, bar = self.header, self._view.verticalScrollBar()
        room = self._view.viewport().height()
        bar.blockSignals(True)
        bar.setRange(0, max(0, header.length() - room))
        bar.setPageStep(room)
        bar.setValue(max(0, value))
        bar.blockSignals(False)
        header.setOffset(bar.value())
        # Qt keeps the place of the bar as well, and would scroll by too much or not at all.
        self.placing = True
        bar.valueChanged.emit(bar.value())
        self.placing = False
        self._moved()
        if painted is None or painted != self._sight():
            self._view.viewport().update()

    def scrolled(self) -> None:
        """Put in its place what Qt scrolled along, but may have been parked far out of sight."""
        self._moved()

    def fit_bar(self) -> bool:
        """Fit the scroll bar to the page; return whether the page stays where it is."""
        header, bar = self.header, self._view.verticalScrollBar()
        bar.blockSignals(True)
        bar.setRange(0, max(0, header.length() - self._view.viewport().height()))
        bar.blockSignals(False)
        if header.offset() > bar.maximum():
            self.scroll(bar.maximum())
            return False
        return True

    def resize_one(self, row: int, size: int) -> None:
        """Set the height of one row and leave the page where it is."""
        self._resize({row: size})

    def settle(self) -> None:
        """Make every row in sight exact; a correction can uncover others."""
        if self._busy:
            return
        self._busy = True
        try:
            # Each round knows more rows than the one before, so there is an end.
            while self._settle_once():
                pass
        finally:
            self._busy = False

    def _settle_once(self) -> bool:
        rows, header = self._model.rows, self.header
        todo = {
            row: self._measure(row, True)
            for row in self.visible()
            if rows[row].key not in self._known
        }
        if not todo:
            return False
        anchor = self.anchor()
        wrong = {row: size for row, size in todo.items() if header.sectionSize(row) != size}
        self._known.update(rows[row].key for row in todo)
        if wrong:
            self.set(wrong, anchor)
        return bool(wrong)

    def make_exact(self, row: int) -> None:
        """Measure one row, so that scrolling to it lands where it should."""
        key = self._model.rows[row].key
        if key not in self._known:
            self.set({row: self._measure(row, True)})
            self._known.add(key)

    # When nothing else happens

    def later(self) -> None:
        """Measure rows out of sight once nothing has happened for a while."""
        self._idle.stop()
        if self._view.isVisible():
            self._calm.start()

    def stop(self) -> None:
        """Measure nothing: a hidden page must not slow the one that is seen."""
        self._idle.stop()
        self._calm.stop()

    def _go_on(self) -> None:
        self.measure_slice()
        if self.pending and self._view.isVisible():
            self._idle.start()

    def measure_slice(self) -> None:
        """Measure rows out of sight for a few milliseconds."""
        if not self._view.isVisible():
            return
        rows, header = self._model.rows, self.header
        end = time.perf_counter() + SLICE
        sizes: dict[int, int] = {}
        while self._next < len(rows) and time.perf_counter() < end:
            key = rows[self._next].key
            if key not in self._known:
                size = self._measure(self._next, False)
                self._known.add(key)
                if size != header.sectionSize(self._next):
                    sizes[self._next] = size
            self._next += 1
        if sizes:
            self.set(sizes)
            self.settle()


# --- measuring by layouts, estimating by the length of texts ----------------------------------

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
        words = row.left[language]
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
