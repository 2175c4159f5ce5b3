"""Heights of rows: estimated at first, exact where they are seen, corrected without a jump."""

import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from itertools import chain

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHeaderView, QTableView

from curriculum_studio.editor.model.page_model import PageModel

#: Seconds that a slice of measuring rows out of sight may take.
SLICE = 0.006

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
        self._idle = QTimer(view)
        self._idle.setInterval(0)
        self._idle.timeout.connect(self.measure_slice)
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
        """Estimate every row anew, since the page is another one or of another width."""
        self._known.clear()
        self.hold()
        self._resize(self._estimate(range(len(self._model.rows))))
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
        self._resize(sizes)
        self.scroll(header.sectionPosition(row) - top if row is not None else 0)

    def scroll(self, value: int) -> None:
        """Bring a place of the page to the top; the header's offset is what is painted from."""
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

    def measure_slice(self) -> None:
        """Measure rows out of sight for a few milliseconds."""
        if not self._view.isVisible():
            self._idle.stop()
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
        if not self.pending:
            self._idle.stop()
