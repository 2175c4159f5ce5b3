"""The row of the caret grows and shrinks with what is typed, and only what is below moves."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QRect, QTimer

from curriculum_studio.editor.input.edit_controller import EditController
from curriculum_studio.editor.layout.measuring import Measure
from curriculum_studio.editor.model.page_content import FIRST_CELL
from curriculum_studio.editor.view.page_table import PageTable


class RowResizer(QObject):
    """Fits the caret's row to the editor."""

    def __init__(
        self,
        view: PageTable,
        caret: EditController,
        measure: Measure,
        ensure_caret: Callable[[], None],
    ) -> None:
        super().__init__(caret)
        self._view = view
        self._caret = caret
        self._measure = measure
        self._ensure_caret = ensure_caret
        caret.editor.grown.connect(self._grown)
        caret.editor.touched.connect(self._touched)

    def _grown(self, height: int) -> None:
        editor = self._caret.editor
        if self._caret.active and height != editor.height():
            editor.resize(editor.width(), height)
            self.fit()
            QTimer.singleShot(0, self, self._ensure_caret)

    def _touched(self) -> None:
        self._view.heights.later()
        if self._caret.editor.chips().chips:
            self.fit()

    def fit(self) -> None:
        """Give the caret's row the height that its text needs now."""
        at = self._caret.at()
        if at is None:
            return
        row = at[0]
        page = self._view.page
        cell = page.grid_cell(*at) if at[1] >= FIRST_CELL else None
        if cell is not None and cell.down > 1:
            row = min(row + cell.down, len(page.rows)) - 1
        size, old = self._measure.height(row), self._view.verticalHeader().sectionSize(row)
        if size != old:
            self._grow(row, old, size)
        ends = page.ends(at[0])
        if ends:
            self._view.heights.forget(ends)
            self._view.heights.settle()
        self._view.viewport().update(self._view.row_rect(at[0]))

    def _grow(self, row: int, old: int, size: int) -> None:
        """Shift the pixels below a row instead of painting the page again."""
        viewport, heights = self._view.viewport(), self._view.heights
        heights.resize_one(row, size)
        if not heights.fit_bar():
            # The page was at its end and slid down: what came into sight above is only estimated.
            heights.settle()
            return
        top = self._view.row_rect(row).top()
        below = top + min(old, size)
        if below < viewport.height():
            room = QRect(0, below, viewport.width(), viewport.height() - below)
            viewport.scroll(0, size - old, room)
        viewport.update(QRect(0, top, viewport.width(), size))
        heights.settle()
