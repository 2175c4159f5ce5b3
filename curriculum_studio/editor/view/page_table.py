"""What a page needs of QTableView and answers otherwise: where cells are, and how it scrolls."""

from PySide6.QtCore import (
    QItemSelection,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
)
from PySide6.QtGui import QHideEvent, QRegion, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from curriculum_studio.editor.layout.row_heights import RowHeights
from curriculum_studio.editor.model.geometry import Geometry
from curriculum_studio.editor.model.page_model import PageModel

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
