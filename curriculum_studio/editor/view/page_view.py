"""The view of a page: what changes, what is painted, and one editor that moves over it.

QTableView keeps the sizes of rows in its header, scrolls, and gives its cells to screen readers.
"""

from collections.abc import Callable, Collection, Mapping

from PySide6.QtCore import QModelIndex, QObject, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QHideEvent,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
    QWheelEvent,
)

from curriculum_studio.editor.input.caret_navigation import CaretNavigator
from curriculum_studio.editor.input.cell_editor import CellEditor
from curriculum_studio.editor.input.document_writer import DocumentWriter
from curriculum_studio.editor.input.edit_controller import EditController
from curriculum_studio.editor.layout.cell_layouts import Equivalents, Layouts
from curriculum_studio.editor.layout.picture_cache import PictureCache
from curriculum_studio.editor.layout.row_heights import Live, Measure, RowHeights
from curriculum_studio.editor.model.geometry import Geometry
from curriculum_studio.editor.model.page_content import FIRST_CELL
from curriculum_studio.editor.model.page_model import PageModel
from curriculum_studio.editor.model.rows import TextPlace
from curriculum_studio.editor.model.selection import PageSelection
from curriculum_studio.editor.model.typography import Typography
from curriculum_studio.editor.paint.decorations import Decorations, LiveDecorations
from curriculum_studio.editor.paint.page_painter import PagePainter, Scene
from curriculum_studio.editor.view.page_table import Fitting, PageTable, RowResizer
from curriculum_studio.editor.view.pointer import BannerClicks, CommentClicks, PagePointer
from curriculum_studio.i18n import Message
from curriculum_studio.languages import Language

#: Whoever comes so has no place of a mouse to begin at.
_BY_KEY = frozenset(
    {
        Qt.FocusReason.TabFocusReason,
        Qt.FocusReason.BacktabFocusReason,
        Qt.FocusReason.ShortcutFocusReason,
    }
)

# --- caret frame ------------------------------------------------------------------------------


#: How far the frame stands off its text above and below (pixels).
_ROOM = 4


class CaretFrame(QObject):
    """Draws the frame: strong where the next words go, in the colour of lines without the keys.

    It is as high as its text; the rest of the row has a tint, so that one sees what stands beside.
    """

    def __init__(self, caret: EditController, model: PageModel, geometry: Geometry) -> None:
        super().__init__(caret)
        self._caret = caret
        self._model = model
        self._geometry = geometry
        caret.editor.focused.connect(self._renew)

    def rect(self) -> QRectF:
        """Return the frame in the viewport, empty without a caret."""
        at, live, corner = self._caret.at(), self._caret.live(), self._caret.corner()
        if at is None or live is None or corner is None:
            return QRectF()
        cell = QRectF(self._geometry.rect(*at)).adjusted(1, 1, -1, -1)
        if at[1] < FIRST_CELL:
            cell.setTop(corner.y() - _ROOM + 1)
            cell.setHeight(live.height + live.chips.extra + 2 * _ROOM - 2)
        return cell

    def ground(self, painter: QPainter, typography: Typography) -> None:
        """Fill the row of the caret, and the frame in it, before their texts are painted."""
        at = self._caret.at()
        if at is None or at[1] >= FIRST_CELL:
            return
        row = self._geometry.row_rect(at[0])
        space = self._geometry.space(self._model.rows[at[0]])
        row.adjust(self._geometry.margin, space, 0, 0)
        painter.fillRect(row, typography.colour("panel"))
        painter.fillRect(self.rect(), typography.colour("page"))

    def draw(self, painter: QPainter, typography: Typography) -> None:
        """Draw the frame if there is a caret."""
        rect = self.rect()
        if rect.isEmpty():
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ready = self._caret.editor.hasFocus()
        painter.setPen(QPen(typography.colour("accent" if ready else "line"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect, 4, 4)

    def _renew(self) -> None:
        at = self._caret.at()
        if at is not None:
            self._caret.editor.ground.update(self._geometry.rect(*at))


# --- formula preview --------------------------------------------------------------------------


class Preview(QObject):
    """Lets the layout of a formula follow what stands in the editor."""

    def __init__(self, caret: EditController, layouts: Layouts, growth: RowResizer) -> None:
        super().__init__(caret)
        self._caret = caret
        self._growth = growth
        layouts.being_written = self._source
        caret.editor.touched.connect(self._touched)

    def _source(self, spot: TextPlace) -> str | None:
        """Return the source of the formula under the caret as it stands in the editor."""
        writing = self._caret.spot
        if writing is None or not writing.source or writing.node != spot.node:
            return None
        return self._caret.editor.toPlainText()

    def _touched(self) -> None:
        if self._caret.spot is not None and self._caret.spot.source:
            self._growth.fit()
            self._caret.place()


# --- the view ---------------------------------------------------------------------------------


class PageView(PageTable):
    """Shows a page.

    `commanded`: a command is wanted. `keyed`: a key came while cells are selected; who uses it
    accepts it. `zoomed`: steps of the wheel with Ctrl. `lost`: the text under the caret is gone.
    """

    commanded = Signal(str)
    keyed = Signal(object)
    zoomed = Signal(int)
    menuWanted = Signal(QPoint)
    lost = Signal()

    def __init__(
        self,
        page: PageModel,
        typography: Typography,
        writer: DocumentWriter,
        pictures: PictureCache,
        say: Callable[[Message], str],
        keys: Mapping[int, str],
    ) -> None:
        """Show a model; keys are combined keys that mean commands."""
        super().__init__()
        self.page = page
        self._typography = typography
        self._caret: EditController | None = None
        self._fitting = Fitting(self, self._fit)
        self.sheet = Geometry(page, self.horizontalHeader(), self.verticalHeader(), typography)
        self.layouts = Layouts(page, typography, pictures, writer.earlier, say)
        self.measure = Measure(page, self.layouts, self.sheet, self._live)
        self.heights = RowHeights(
            self,
            page,
            self.measure.height,
            self.measure.estimate,
            lambda: self._caret.row if self._caret is not None else -1,
            self._moved,
        )
        self.dress()
        self.setModel(page)
        self.editor = CellEditor(self.viewport(), keys)
        self.selection = PageSelection(self, page, self.sheet)
        self.caret = EditController(
            self.editor, page, self.layouts, self.sheet, writer, self._reveal
        )
        self._caret = self.caret
        self.walker = CaretNavigator(self, page, self.sheet, self.caret, self.selection)
        self._growth = RowResizer(self, self.caret, self.measure, self.walker.ensure_caret)
        self._preview = Preview(self.caret, self.layouts, self._growth)
        self.decor = Decorations(self)
        self._live_decor = LiveDecorations(self.editor, self.caret, self.decor)
        self._painter = PagePainter(
            page, self.layouts, self.sheet, self.measure, pictures, self.decor
        )
        self.remarking = CommentClicks(self, page, self.sheet, self.caret, self._painter)
        self._frame = CaretFrame(self.caret, page, self.sheet)
        self._confirming = BannerClicks(page, self.layouts, self.sheet, self._live)
        self._pointer = PagePointer(
            self, self.caret, self.selection, self.remarking, self._confirming
        )
        self._connect()
        self._colour()

    def _connect(self) -> None:
        self.page.restructuring.connect(self.heights.hold)
        self.page.restructured.connect(self._restructured)
        self.page.dataChanged.connect(self._changed)
        self.page.activeChanged.connect(self._active_changed)
        self.editor.commanded.connect(self.commanded)
        self.caret.moved.connect(self._caret_moved)
        self.caret.left.connect(self._caret_left)
        self.decor.changed.connect(self.viewport().update)

    def _live(self) -> Live | None:
        return self._caret.live() if self._caret is not None else None

    def _moved(self) -> None:
        if self._caret is not None:
            self._caret.place()

    def _reveal(self, row: int, column: int) -> None:
        self.scrollTo(self.page.index(row, column))

    def _caret_moved(self) -> None:
        at = self.caret.at()
        if at is not None:
            self.setCurrentIndex(self.page.index(*at))
            self.selection.clear()
            self._growth.fit()
        self.viewport().update()

    def _caret_left(self, key: str) -> None:
        """A text can be as high as it is written or as it is read: a formula, say."""
        row = self.page.row_of(key)
        if row is not None:
            self.heights.forget([row, *self.page.ends(row)])
            self.heights.settle()
            self.viewport().update(self.row_rect(row))

    # Looks

    def _colour(self) -> None:
        theme = self._typography.theme
        palette = theme.palette()
        palette.setColor(QPalette.ColorRole.Window, QColor(theme.page))
        self.setPalette(palette)

    def look(self, typography: Typography) -> None:
        """Show the page in another theme, zoom or fonts; the caret's row stays where it is."""
        before = self._typography
        other_size = (typography.base, typography.fonts) != (before.base, before.fonts)
        if not self._fitting.sized:
            self._take_look(typography)
            return
        with self.heights.held_still():
            self._take_look(typography)
            if other_size and not self._fit_columns():
                self.heights.all_new()
            self._renew_caret(force=True)
        self.viewport().update()

    def _take_look(self, typography: Typography) -> None:
        self._typography = self.sheet.typography = typography
        self._colour()
        self.layouts.renew(typography)

    def show_states(self, *, all_of_them: bool) -> None:
        """Mark the states of all texts, or only of those that are not finished."""
        if self._painter.all_states != all_of_them:
            self._painter.all_states = all_of_them
            self.viewport().update()

    def show_languages(self, languages: tuple[Language, ...]) -> None:
        """Show languages side by side; the row of the caret stays where it is."""
        if not self._fitting.sized:
            self._take_languages(languages)
            return
        with self.heights.held_still():
            if self.caret.active and self.caret.language not in languages:
                self.caret.close()
            self._take_languages(languages)
            if not self._fit_columns():
                self.heights.all_new()
            self._renew_caret(force=True)
        self.viewport().update()

    def _take_languages(self, languages: tuple[Language, ...]) -> None:
        self.sheet.languages = languages
        self.layouts.first = languages[0]
        self.selection.clear()
        if self.page.active not in languages:
            self.page.set_active(languages[0])

    def _fit_columns(self) -> bool:
        """Fit the columns to the width; return whether that changed anything."""
        header = self.horizontalHeader()
        sizes = self.sheet.sizes(self.viewport().width())
        if [header.sectionSize(at) for at in range(len(sizes))] == sizes:
            return False
        header.blockSignals(True)
        for at, size in enumerate(sizes):
            header.resizeSection(at, size)
        header.blockSignals(False)
        self.updateGeometries()
        self.layouts.renew()
        self.heights.all_new()
        return True

    def _renew_caret(self, *, force: bool = False) -> bool:
        """Let the editor follow, then its row the editor; return whether its text is there."""
        there = self.caret.renew(force=force)
        self._growth.fit()
        self.heights.settle()
        return there

    # Changes

    def _restructured(self, different: Collection[int]) -> None:
        self.layouts.forget_rows(different)
        self.selection.clear()
        there = self.caret.renew()
        self.heights.release(different)
        if not there:
            self.caret.drop()
            self.lost.emit()
        self._growth.fit()
        self.caret.place()
        self.heights.later()
        self.viewport().update()

    def _changed(self, first: QModelIndex, last: QModelIndex) -> None:
        rows = range(first.row(), last.row() + 1)
        for row in rows:
            self.layouts.forget(row)
        ends = [end for row in rows for end in self.page.ends(row)]
        self.heights.forget((*rows, *ends))
        self._renew_caret()
        visible = self.heights.visible()
        if visible and first.row() <= visible[-1] and max(last.row(), *ends, 0) >= visible[0]:
            self.heights.settle()
            self.caret.place()
            for row in rows:
                self.viewport().update(self.row_rect(row))
        self.heights.later()

    def show_equivalents(self, known: Equivalents | None = None) -> None:
        """Tell with the sources of cells what their terms are called, as somebody knows now."""
        if known is not None:
            self.layouts.equivalents = known
        self._active_changed()

    def _active_changed(self) -> None:
        """Grids show something else: their heights differ, and the caret's row must not move."""
        grids = [at for at, row in enumerate(self.page.rows) if row.grid is not None]
        for row in grids:
            self.layouts.forget(row)
        if grids:
            self.heights.forget(grids)
        if grids and not self._fitting.waits:
            self.heights.settle()
            self.heights.later()
            self.viewport().update()

    # What the pointer needs

    def take_focus(self) -> None:
        """Let the page have the keys, not the editor."""
        self.setFocus()

    def command(self, name: str) -> None:
        """Run a command of the page."""
        self.commanded.emit(name)

    # Qt

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows that are touched, and the frame around the caret's cell."""
        self._fitting.painting()
        header, rows = self.verticalHeader(), self.page.rows
        clip, region = event.rect(), event.region()
        first = header.visualIndexAt(clip.top())
        if first < 0 or not rows:
            return
        last = header.visualIndexAt(clip.bottom())
        last = len(rows) - 1 if last < 0 else last
        with QPainter(self.viewport()) as painter:
            scene = Scene(self._live(), self.selection.chosen)
            self._frame.ground(painter, self._typography)
            for row in range(first, last + 1):
                if region.intersects(self.row_rect(row)):
                    self._painter.row(painter, row, scene)
            self._frame.draw(painter, self._typography)
        self._confirming.painted()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit columns and heights to the new size."""
        super().resizeEvent(event)
        self._fitting.resized()

    def hideEvent(self, event: QHideEvent) -> None:
        """A hidden page measures nothing, and is fitted once when it is shown again."""
        super().hideEvent(event)
        self._fitting.hidden()

    def _fit(self) -> None:
        if not self._fit_columns():
            self.heights.scroll(self.verticalHeader().offset())
            self.heights.settle()
        self._renew_caret()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Give the keys to the editor; who came by a key finds the caret in what is in sight."""
        super().focusInEvent(event)
        if event.reason() in _BY_KEY and not self.caret.active and not self.selection.active:
            self.walker.step(self.verticalHeader().visualIndexAt(0) - 1, 1, 0)
        if self.caret.active and not self.selection.active:
            self.editor.setFocus()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Put the caret where the mouse is."""
        self._pointer.press(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Do as for a press: the editor gets the next click."""
        self._pointer.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Select text or cells."""
        self._pointer.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a drag."""
        self._pointer.release()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the page, for what is under the mouse."""
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            self._pointer.aim(event.pos())
        self.menuWanted.emit(event.globalPos())

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Begin to write in the selected cell, and hand the composition over."""
        block = self.selection.block
        if block is not None and self.caret.open(*self.selection.end, -1):
            self.editor.inputMethodEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Keep Tab while cells are selected, whose level it changes; else it leaves the page."""
        return not self.selection.active and super().focusNextPrevChild(forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell of the key; what nobody uses is the window's."""
        event.ignore()
        self.keyed.emit(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll, or zoom with Ctrl."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoomed.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)
