"""Letting pictures and texts fall on the page, with a line where they will stand."""

from typing import Protocol

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QRect
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QPalette,
)
from PySide6.QtWidgets import QFrame

from curriculum_studio.editor.clipboard.paste_drop import DROP, can_take, picture_files
from curriculum_studio.editor.editing.paste_nodes import PASTE
from curriculum_studio.editor.view.command_context import CommandContext
from curriculum_studio.i18n import Message

#: Height of the line in pixels.
_LINE = 3


class Taker(Protocol):
    """What the page does with what falls on it."""

    read_only: bool

    def take(self, data: QMimeData, label: Message) -> None:
        """Paste data at the caret."""
        ...


class DropTarget(QObject):
    """Watches the viewport; what the page does not take is left to the window."""

    def __init__(self, desk: CommandContext, taker: Taker) -> None:
        super().__init__(desk)
        self._desk = desk
        self._taker = taker
        viewport = desk.view.viewport()
        viewport.setAcceptDrops(True)
        viewport.installEventFilter(self)
        self._line = QFrame(viewport)
        self._line.setAutoFillBackground(True)
        self._line.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Use what is dragged over the page if the page can take it."""
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            return self._drop(event)
        if isinstance(event, QDragEnterEvent | QDragMoveEvent):
            return self._over(event)
        if event.type() == QEvent.Type.DragLeave:
            self._line.hide()
        return False

    def _over(self, event: QDragMoveEvent) -> bool:
        if self._taker.read_only or not can_take(event.mimeData()):
            event.ignore()
            return True
        place = event.position().toPoint()
        self._show_line(place)
        event.acceptProposedAction()
        return True

    def _show_line(self, place: QPoint) -> None:
        cell = self._desk.view.cell_at(place)
        if cell is None:
            self._line.hide()
            return
        row = self._desk.view.row_rect(cell[0])
        palette = self._line.palette()
        accent = self._desk.view.layouts.typography.colour("accent")
        palette.setColor(QPalette.ColorRole.Window, accent)
        self._line.setPalette(palette)
        self._line.setGeometry(
            QRect(row.left() + 6, row.bottom() - _LINE + 1, row.width() - 12, _LINE)
        )
        self._line.show()
        self._line.raise_()

    def _drop(self, event: QDropEvent) -> bool:
        self._line.hide()
        data, view = event.mimeData(), self._desk.view
        if self._taker.read_only or not can_take(data):
            event.ignore()
            return True
        place = event.position().toPoint()
        cell = view.cell_at(place)
        if cell is None or not self._stand(cell, place):
            event.ignore()
            return True
        event.acceptProposedAction()
        files = picture_files(data)
        if files:
            # Pictures stand behind the text on which they fall, never in the middle of it.
            self._desk.caret.put(-1)
        self._taker.take(data, DROP if files else PASTE)
        return True

    def _stand(self, cell: tuple[int, int], place: QPoint) -> bool:
        """Put the caret into the text under the mouse, or the nearest one in its row or above."""
        view, row = self._desk.view, cell[0]
        if self._desk.caret.open(*cell, place):
            return True
        while row >= 0:
            for column in view.sheet.columns_of(row):
                if self._desk.caret.open(row, column, -1):
                    return True
            row -= 1
        return False
