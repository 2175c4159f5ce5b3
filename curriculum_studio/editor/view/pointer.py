"""The mouse on the page: caret, text inside a cell, cells beyond it, buttons of banners."""

from typing import Protocol

from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QMouseEvent, QTextCursor

from curriculum_studio.editor.input.banner_clicks import BannerClicks
from curriculum_studio.editor.input.edit_controller import EditController
from curriculum_studio.editor.model.selection import PageSelection
from curriculum_studio.editor.view.comment_clicks import CommentClicks

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
