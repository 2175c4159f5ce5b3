"""The mouse on the page: caret, text in a cell, cells beyond it, banners, comments, words."""

import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QTextCursor
from PySide6.QtWidgets import QAbstractScrollArea

from curriculum_studio.editor.input.edit_controller import EditController
from curriculum_studio.editor.layout.banner import Banner, banner_origin
from curriculum_studio.editor.layout.cell_layouts import Layouts
from curriculum_studio.editor.layout.row_heights import Live, banner_top
from curriculum_studio.editor.model.comment_markers import (
    BAR_REACH,
    CommentMarker,
    RemarkSource,
    at_place,
    next_at_place,
    no_remarks,
)
from curriculum_studio.editor.model.display_text import characters, places
from curriculum_studio.editor.model.geometry import Geometry
from curriculum_studio.editor.model.page_model import PageModel
from curriculum_studio.editor.model.selection import PageSelection
from curriculum_studio.editor.paint.page_painter import PagePainter
from curriculum_studio.languages import Language
from curriculum_studio.values import dataclass

if TYPE_CHECKING:  # it is built over the pointer
    from curriculum_studio.editor.view.page_view import PageView

# --- clicks on the banner of a changed source -------------------------------------------------

#: Seconds that the links of a banner must have been seen at their place before a click means them.
MOMENT = 0.4


class BannerClicks:
    """Knows the links of the banner under the caret, and since when they stand where they are.

    The banners of other texts have none: a click there sets the caret.
    """

    def __init__(
        self,
        model: PageModel,
        layouts: Layouts,
        geometry: Geometry,
        live: Callable[[], Live | None],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._model = model
        self._layouts = layouts
        self._geometry = geometry
        self._live = live
        self._clock = clock
        self._seen: tuple[str, int, str, int, int] | None = None
        self._since = 0.0

    def painted(self) -> None:
        """Note what is seen now."""
        found = self._banner()
        seen = None if found is None else self._stamp(*found)
        if seen != self._seen:
            self._seen = seen
            self._since = self._clock()

    def command_at(self, cell: tuple[int, int], place: QPoint) -> str:
        """Return the command that a click at a place of the viewport means, empty for none."""
        live, found = self._live(), self._banner()
        if live is None or found is None or (live.row, live.column) != cell:
            return ""
        if self._stamp(*found) != self._seen or self._clock() - self._since < MOMENT:
            return ""
        made, origin = found
        return made.command_at(QPointF(place) - origin)

    def _banner(self) -> tuple[Banner, QPointF] | None:
        """Return the banner under the caret, and where its text begins."""
        live = self._live()
        if live is None:
            return None
        own = self._model.rows[live.row]
        geometry = self._geometry
        laid = self._layouts.laid(live.row, live.column, geometry.box_width(own, live.column))
        if laid.banner is None:
            return None
        rect = geometry.rect(live.row, live.column)
        left = geometry.box_left(own, live.column, rect)
        top = geometry.box_top(own, live.column, rect) + banner_top(laid, live)
        return laid.banner, banner_origin(QPointF(left, top), self._layouts.typography)

    def _stamp(self, made: Banner, origin: QPointF) -> tuple[str, int, str, int, int]:
        live = self._live()
        at = (self._model.rows[live.row].key, live.column) if live is not None else ("", 0)
        return (*at, made.lines.layout.text(), round(origin.x()), round(origin.y()))


# --- clicks on the marks of comments ----------------------------------------------------------


class CommentClicks(QObject):
    """Marks the comments that somebody knows.

    `clicked`: the words of a comment were clicked, `barClicked`: the bar beside them.
    """

    clicked = Signal(str)
    barClicked = Signal(str)

    def __init__(
        self,
        view: QAbstractScrollArea,
        model: PageModel,
        geometry: Geometry,
        caret: EditController,
        painter: PagePainter,
    ) -> None:
        """Begin without comments."""
        super().__init__(view)
        self._view = view
        self._model = model
        self._geometry = geometry
        self._caret = caret
        self._painter = painter
        self._source: RemarkSource = no_remarks
        caret.editor.remarks = self._live

    def use(self, source: RemarkSource) -> None:
        """Mark the comments that somebody knows."""
        self._source = source
        self._painter.remarks = source
        self._model.remarks = source
        self.renew()

    def renew(self) -> None:
        """Draw the marks as they are now."""
        self._view.viewport().update()
        self._caret.editor.viewport().update()

    def on(self, row: int, column: int) -> Sequence[CommentMarker]:
        """Return the marks on a cell; under the caret those on what is typed so far."""
        spot = self._model.spot(row, column)
        if spot is None or not spot.plain:
            return ()
        language = self._model.language(column)
        found = self._source(spot.node, language, self._model.text(spot, language))
        if found and self._caret.at() == (row, column):
            return self._source(spot.node, language, self._caret.editor.content())
        return found

    def bar_at(self, cell: tuple[int, int], place: QPoint) -> str:
        """Return the comment whose bar is at a place of the viewport."""
        if not 0 <= place.x() - self._geometry.rect(*cell).left() < BAR_REACH:
            return ""
        found = self.on(*cell)
        return found[0].id if found else ""

    def at_caret(self) -> str:
        """Return the comment on the words under the caret, if nothing is selected."""
        editor = self._caret.editor
        if not self._caret.active or editor.textCursor().hasSelection():
            return ""
        return at_place(self._live(), editor.place)

    def click_bar(self, identity: str) -> None:
        """Tell that the bar of a comment was clicked, if it was one."""
        if identity:
            self.barClicked.emit(identity)

    def click_words(self) -> None:
        """Tell that the caret was put on the words of a comment; once more, of the next there."""
        editor = self._caret.editor
        if not self._caret.active or editor.textCursor().hasSelection():
            return
        identity = next_at_place(self._live(), editor.place)
        if identity:
            self.clicked.emit(identity)

    def _live(self) -> Sequence[CommentMarker]:
        at = self._caret.at()
        return self.on(*at) if at is not None else ()


# --- presses and drags ------------------------------------------------------------------------

#: Milliseconds between two steps of scrolling while a drag is held beyond the edge.
_SCROLL = 40


class Stage(Protocol):
    """What the pointer needs of the view."""

    def cell_at(self, place: QPoint) -> tuple[int, int] | None:
        """Return row and column at a place of the viewport."""
        ...

    def inside(self, place: QPoint) -> QPoint:
        """Return the nearest place within the viewport."""
        ...

    def scroll_by(self, pixels: int) -> None:
        """Scroll the page."""
        ...

    def take_focus(self) -> None:
        """Let the page have the keys, not the editor."""
        ...

    def command(self, name: str) -> None:
        """Run a command of the page."""
        ...


class PagePointer(QObject):
    """Follows presses and drags."""

    def __init__(
        self,
        stage: Stage,
        caret: EditController,
        selection: PageSelection,
        remarking: CommentClicks,
        confirming: BannerClicks,
    ) -> None:
        super().__init__(caret)
        self._stage = stage
        self._caret = caret
        self._selection = selection
        self._remarking = remarking
        self._confirming = confirming
        self._from: tuple[int, int] | None = None
        self._last = QPoint()
        self._edge = QTimer(self)
        self._edge.setInterval(_SCROLL)
        self._edge.timeout.connect(self._scroll)
        caret.editor.draggedOut.connect(self._dragged_out)
        caret.editor.released.connect(self.release)

    def press(self, event: QMouseEvent) -> None:
        """Put the caret where the mouse is, or select a row by its number."""
        place = event.position().toPoint()
        cell = self._stage.cell_at(place)
        if cell is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._extend(cell)
            return
        command = self._confirming.command_at(cell, place)
        if command:
            self._stage.command(command)
            return
        self._from = cell
        self._selection.clear()
        remark = self._remarking.bar_at(cell, place)
        if not self._caret.open(*cell, place):
            self._choose_cells(cell)
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._stage.command("follow")
        self._remarking.click_bar(remark)

    def aim(self, place: QPoint) -> None:
        """Put the caret where a menu is asked for, unless that is selected or under the caret."""
        cell = self._stage.cell_at(place)
        if cell is None or cell == self._caret.at() or self._selection.chosen(*cell):
            return
        self._selection.clear()
        self._caret.open(*cell, place)

    def _extend(self, cell: tuple[int, int]) -> None:
        at = self._caret.at()
        if self._selection.active:
            self._from = self._selection.anchor
        elif at is not None:
            self._from = at
        else:
            return
        self._choose_cells(cell)
        if self._caret.active:
            self.release()

    def move(self, event: QMouseEvent) -> None:
        """Follow a drag that began on the page."""
        if self._from is not None and event.buttons() & Qt.MouseButton.LeftButton:
            self._drag_to(event.position().toPoint())

    def _dragged_out(self, place: QPoint) -> None:
        """Follow a drag that began in the editor, which has the mouse until the release."""
        if place.x() < 0:
            self._selection.clear()
            return
        at = self._caret.at()
        if at is not None:
            self._from = at
            self._drag_to(self._caret.editor.ground.mapFromGlobal(place))

    def _drag_to(self, place: QPoint) -> None:
        self._last = place
        inside = self._stage.inside(place)
        if inside.y() != place.y():
            if not self._edge.isActive():
                self._edge.start()
        else:
            self._edge.stop()
        cell = self._stage.cell_at(inside)
        if cell is None or self._from is None:
            return
        if cell == self._from and self._caret.at() == cell:
            self._selection.clear()
            editor = self._caret.editor
            spot = editor.cursor_at(place)
            cursor = editor.textCursor()
            cursor.setPosition(spot.position(), QTextCursor.MoveMode.KeepAnchor)
            editor.setTextCursor(cursor)
        else:
            self._choose_cells(cell)

    def _scroll(self) -> None:
        inside = self._stage.inside(self._last)
        self._stage.scroll_by((self._last.y() - inside.y()) // 2)
        self._drag_to(self._last)

    def _choose_cells(self, cell: tuple[int, int]) -> None:
        start = self._from or cell
        if self._caret.active:
            cursor = self._caret.editor.textCursor()
            if cursor.hasSelection():
                cursor.clearSelection()
                self._caret.editor.setTextCursor(cursor)
        self._selection.choose(start, cell)

    def release(self) -> None:
        """End a drag; where cells are selected the editor goes."""
        self._from = None
        self._edge.stop()
        if not self._selection.active:
            self._remarking.click_words()
        if self._selection.active and self._caret.active:
            # Only after the release: taking the editor away earlier loses the mouse.
            QTimer.singleShot(0, self, self._end)
        elif self._selection.active:
            self._stage.take_focus()

    def _end(self) -> None:
        if self._selection.active:
            self._caret.close()
            self._stage.take_focus()


# --- the text under the mouse -----------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class TextPoint:
    """A character of a text: what lies under the mouse."""

    node: str
    language: Language
    text: str
    at: int


def text_at(page: "PageView", watched: object, place: QPoint) -> TextPoint | None:
    """Return the character at a place of the viewport of a page, or that of its editor."""
    if watched is page.editor.viewport():
        caret = page.caret
        text = page.editor.toPlainText()
        at = characters(text, page.editor.cursorForPosition(place).position())
        return TextPoint(caret.node, caret.language, text, at)
    cell = page.cell_at(place)
    spot = page.page.spot(*cell) if cell is not None else None
    if cell is None or spot is None or not spot.plain:
        return None
    row, column = cell
    language = page.page.language(column)
    own = page.page.rows[row]
    laid = page.layouts.laid(row, column, page.sheet.box_width(own, column))
    rect = page.sheet.rect(row, column)
    left = page.sheet.box_left(own, column, rect) + laid.inset
    top = page.sheet.box_top(own, column, rect) + laid.top
    layout = laid.lines.layout
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        box = line.naturalTextRect().translated(left, top)
        if box.contains(place.x(), place.y()):
            unit = line.xToCursor(place.x() - left)
            found = places(laid.cell, lambda mark: page.layouts.words(mark, language))
            at = next((i for i, each in enumerate(found) if each >= unit), len(found) - 1)
            return TextPoint(spot.node, language, laid.cell.text, at)
    return None
