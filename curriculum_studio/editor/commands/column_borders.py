"""Dragging the borders between the columns of a table."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QMouseEvent, QPalette
from PySide6.QtWidgets import QFrame

from curriculum_studio.core.kinds import role_of
from curriculum_studio.core.roles import Role
from curriculum_studio.editor.editing import tables
from curriculum_studio.editor.editing.step import EditStep
from curriculum_studio.editor.model.page_content import FIRST_CELL
from curriculum_studio.editor.view.command_context import CommandContext
from curriculum_studio.values import dataclass

#: So near to a border, in pixels, the mouse takes hold of it.
_NEAR = 4

#: Least width of a column while it is dragged, in pixels.
_LEAST = 16


@dataclass(frozen=True, slots=True)
class _Border:
    """A border between two columns: of the table of a row, behind which column, and its room."""

    row: int
    column: int
    left: int
    at: int
    right: int
    width: int


class Borders(QObject):
    """Watches the mouse over the viewport; a double click fits all columns to their texts."""

    def __init__(self, context: CommandContext, allowed: Callable[[], bool]) -> None:
        super().__init__(context)
        self._context = context
        self._allowed = allowed
        self._held: _Border | None = None
        self._shown = False
        self._viewport = context.view.viewport()
        self._viewport.setMouseTracking(True)
        self._viewport.installEventFilter(self)
        self._line = QFrame(self._viewport)
        self._line.setAutoFillBackground(True)
        self._line.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._line.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what happens at a border; all else is the page's."""
        if not isinstance(event, QMouseEvent):
            return False
        place = event.position().toPoint()
        match event.type():
            case QEvent.Type.MouseMove:
                return self._move(place)
            case QEvent.Type.MouseButtonPress if event.button() is Qt.MouseButton.LeftButton:
                return self._press(place)
            case QEvent.Type.MouseButtonDblClick if self._at(place) is not None:
                self._context.view.command("fit_widths")
                return True
            case QEvent.Type.MouseButtonRelease:
                return self._release(place)
            case _:
                return False

    def _at(self, place: QPoint) -> _Border | None:
        """Return the border near a place, unless a cell reaches over it there."""
        view, page = self._context.view, self._context.page
        row = view.verticalHeader().visualIndexAt(place.y())
        if not 0 <= row < len(page.rows):
            return None
        own = page.rows[row]
        node = page.document.nodes.get(own.node)
        if own.grid is None or node is None or role_of(node) is not Role.ROW:
            return None
        edges = view.sheet.edges(own)
        for at in range(1, len(edges) - 1):
            if abs(place.x() - edges[at]) > _NEAR:
                continue
            left = page.grid_cell(row, FIRST_CELL + at - 1)
            right = page.grid_cell(row, FIRST_CELL + at)
            if left is not None and left is right:
                return None
            return _Border(
                row, at - 1, edges[at - 1], edges[at], edges[at + 1], edges[-1] - edges[0]
            )
        return None

    def _press(self, place: QPoint) -> bool:
        border = self._at(place) if self._allowed() else None
        if border is None or not self._context.caret.commit():
            return False
        self._held = border
        self._show(place.x())
        return True

    def _move(self, place: QPoint) -> bool:
        if self._held is not None:
            self._show(place.x())
            return True
        near = self._allowed() and self._at(place) is not None
        if near != self._shown:
            self._shown = near
            if near:
                self._viewport.setCursor(Qt.CursorShape.SplitHCursor)
            else:
                self._viewport.unsetCursor()
        return False

    def _across(self, x: int) -> int:
        held = self._held
        assert held is not None  # noqa: S101 - only while a border is held
        return max(held.left + _LEAST, min(held.right - _LEAST, x))

    def _show(self, x: int) -> None:
        """Draw a line where the border would be, as high as the table."""
        held = self._held
        if held is None:
            return
        page, view = self._context.page, self._context.view
        first = last = held.row
        while first > 0 and not _begins(page.rows[first].grid) and page.rows[first - 1].grid:
            first -= 1
        rows = page.rows
        while last + 1 < len(rows) and rows[last + 1].grid and not _begins(rows[last + 1].grid):
            last += 1
        top, bottom = view.row_rect(first).top(), view.row_rect(last).bottom()
        palette = self._line.palette()
        accent = view.layouts.typography.colour("accent")
        palette.setColor(QPalette.ColorRole.Window, accent)
        self._line.setPalette(palette)
        self._line.setGeometry(self._across(x) - 1, top, 2, bottom - top)
        self._line.show()
        self._line.raise_()

    def _release(self, place: QPoint) -> bool:
        held = self._held
        if held is None:
            return False
        across = self._across(place.x())
        self._held = None
        self._line.hide()
        by = 100.0 * (across - held.at) / max(1, held.width)
        row = self._context.page.rows[held.row].node
        step: EditStep | None = None
        if across != held.at:
            step = tables.border_moved(self._context.document, row, held.column, by)
        if step is not None:
            self._context.perform(step)
        return True


def _begins(grid: object) -> bool:
    """Whether a row is the first of its table."""
    return bool(getattr(grid, "top", False))
