"""What a page needs of QTableView and answers otherwise: places of cells, scrolling, growing."""

from collections.abc import Callable

from PySide6.QtCore import (
    QItemSelection,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    QTimer,
)
from PySide6.QtGui import QHideEvent, QRegion, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from curriculum_studio.editor.input.edit_controller import EditController
from curriculum_studio.editor.layout.row_heights import Measure, RowHeights
from curriculum_studio.editor.model.geometry import Geometry
from curriculum_studio.editor.model.page_content import FIRST_CELL
from curriculum_studio.editor.model.page_model import PageModel

# --- the table --------------------------------------------------------------------------------

Index = QModelIndex | QPersistentModelIndex
Hint = QAbstractItemView.ScrollHint


class PageTable(QTableView):
    """A table view whose cells of grids are cells of its own, in columns without width.

    So the pointer, the current cell, a selection and a screen reader need no second way to them.
    """

    #: Set by the page before it is shown.
    sheet: Geometry
    heights: RowHeights
    page: PageModel

    def dress(self) -> None:
        """Take away what a page does not show or do itself."""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setAutoScroll(False)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        # The bar is always there, so that the width of the page never oscillates.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.hide()
            header.setMinimumSectionSize(0)
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setDefaultSectionSize(0)

    def row_rect(self, row: int) -> QRect:
        """Return the rectangle of a row over the whole viewport."""
        rect = self.sheet.row_rect(row)
        return QRect(0, rect.top(), self.viewport().width(), rect.height())

    def cell_at(self, place: QPoint) -> tuple[int, int] | None:
        """Return row and column at a place of the viewport; below the page its last row."""
        row = self.verticalHeader().visualIndexAt(place.y())
        if row < 0:
            row = len(self.page.rows) - 1
        if row < 0:
            return None
        return row, self.sheet.column_at(row, place.x())

    def inside(self, place: QPoint) -> QPoint:
        """Return the nearest place within the viewport."""
        room = self.viewport().rect()
        return QPoint(
            max(room.left(), min(room.right(), place.x())),
            max(room.top(), min(room.bottom(), place.y())),
        )

    def scroll_by(self, pixels: int) -> None:
        """Scroll the page."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + pixels)

    # Qt

    def visualRect(self, index: Index) -> QRect:
        """Return where a cell is in the viewport."""
        if not index.isValid() or index.row() >= len(self.page.rows):
            return QRect()
        return self.sheet.rect(index.row(), index.column())

    def indexAt(self, pos: QPoint) -> QModelIndex:
        """Return the cell at a place of the viewport."""
        row = self.verticalHeader().visualIndexAt(pos.y())
        if not 0 <= row < len(self.page.rows):
            return QModelIndex()
        return self.page.index(row, self.sheet.column_at(row, pos.x()))

    def isIndexHidden(self, index: Index) -> bool:
        """Return whether a cell is not shown at all."""
        return self.visualRect(index).isEmpty()

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """Return the rows in sight of a selection."""
        region = QRegion()
        visible = self.heights.visible()
        if not visible:
            return region
        for part in (selection.at(number) for number in range(selection.count())):
            first, last = max(part.top(), visible[0]), min(part.bottom(), visible[-1])
            for row in range(first, last + 1):
                region += self.row_rect(row)
        return region

    def scrollTo(self, index: Index, hint: Hint = Hint.EnsureVisible) -> None:
        """Bring a cell into sight; its row is measured first, so that it lands where it says."""
        if not index.isValid() or index.row() >= len(self.page.rows):
            return
        header, row = self.verticalHeader(), index.row()
        room = self.viewport().height()
        self.heights.make_exact(row)
        top = header.sectionPosition(row) - header.offset()
        size = header.sectionSize(row)
        if hint is Hint.PositionAtTop:
            distance = top
        elif hint is Hint.PositionAtCenter:
            distance = top - (room - size) // 2
        elif top < 0:
            distance = top
        elif top + size > room:
            distance = min(top, top + size - room)
        else:
            return
        self.scroll_by(distance)
        if hint is Hint.PositionAtTop and header.sectionPosition(row) != header.offset():
            self.verticalScrollBar().setValue(header.sectionPosition(row))

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Scroll, and measure what comes into sight before it is painted."""
        if self.heights.placing:
            return
        super().scrollContentsBy(dx, dy)
        if dy:
            self.heights.later()
            self.heights.settle()
            self.heights.scrolled()

    def updateGeometries(self) -> None:
        """Keep the header where the bar is: the header is what the page is painted from."""
        super().updateGeometries()
        self.verticalHeader().setOffset(self.verticalScrollBar().value())

    def showEvent(self, event: QShowEvent) -> None:
        """Measure what is out of sight once there is time."""
        super().showEvent(event)
        self.heights.later()

    def hideEvent(self, event: QHideEvent) -> None:
        """A hidden page measures nothing."""
        super().hideEvent(event)
        self.heights.stop()


# --- the row of the caret, which grows and shrinks with what is typed -------------------------


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


# --- fitting to the width ---------------------------------------------------------------------


class Fitting:
    """Fits a page at once, but for one that nobody has seen yet.

    Until it is painted, a page gets its size in several steps; it is fitted to the last of them.
    """

    def __init__(self, page: QWidget, fit: Callable[[], None]) -> None:
        self._page = page
        self._fit = fit
        self._seen = False
        self._late = False

    @property
    def sized(self) -> bool:
        """Whether the page has had a size of its own; until then it is made for no width."""
        page = self._page
        return self._seen or page.isVisible() or page.testAttribute(Qt.WidgetAttribute.WA_Resized)

    @property
    def waits(self) -> bool:
        """Whether the page is fitted before it is painted: rows in sight are measured then."""
        return self._late or not self.sized

    def resized(self) -> None:
        """The page has another size."""
        if self._seen or not self._page.isVisible():
            self._fit()
        elif not self._late:
            self._late = True
            QTimer.singleShot(0, self._page, self._catch_up)

    def hidden(self) -> None:
        """The page is shown no more; when it comes again, docks beside it may come and go first."""
        self._seen = False

    def painting(self) -> None:
        """The page is about to be painted."""
        self._seen = True
        self._catch_up()

    def _catch_up(self) -> None:
        # A page that was closed meanwhile has no library any more that could be asked.
        if self._late and self._page.isVisible():
            self._late = False
            self._fit()
