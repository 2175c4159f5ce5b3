"""What is told of a marked word when the mouse rests on it, and what its menu offers."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtGui import QContextMenuEvent, QHelpEvent
from PySide6.QtWidgets import QToolTip

from curriculum_studio.core.languages import Language
from curriculum_studio.core.text import Mark
from curriculum_studio.editor.model.display_text import characters, places
from curriculum_studio.workbench.documents.document_view import DocumentView

#: Tells of a place in a text, by node, language, text and place; nothing if it is not marked.
Tell = Callable[[str, Language, str, int], str]

#: Offers a menu for the word at the caret, at a place on the screen; tells whether it did.
Offer = Callable[[QPoint], bool]


class Hover(QObject):
    """Watches the mouse over one page."""

    def __init__(self, view: DocumentView, tell: Tell, offer: Offer) -> None:
        super().__init__(view)
        self._page = view.page.view
        self._tell = tell
        self._offer = offer
        self._page.viewport().installEventFilter(self)
        self._page.editor.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell of words and offer their menu."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            said = self._said(watched, event.pos())
            if said:
                QToolTip.showText(event.globalPos(), said)
                return True
        elif event.type() == QEvent.Type.ContextMenu and isinstance(event, QContextMenuEvent):
            return self._menu(watched, event)
        return False

    def _said(self, watched: QObject, place: QPoint) -> str:
        page = self._page
        if watched is page.editor.viewport():
            caret = page.caret
            text = page.editor.toPlainText()
            at = characters(text, page.editor.cursorForPosition(place).position())
            return self._tell(caret.node, caret.language, text, at)
        cell = page.cell_at(place)
        spot = page.page.spot(*cell) if cell is not None else None
        if cell is None or spot is None or spot.source or not spot.node:
            return ""
        row, column = cell
        language = page.page.language(column)
        own = page.page.rows[row]
        laid = page.layouts.laid(row, column, page.sheet.box_width(own, column))
        rect = page.sheet.rect(row, column)
        left = page.sheet.box_left(own, column, rect) + laid.inset
        top = page.sheet.box_top(own, column, rect) + laid.top

        def words(mark: Mark) -> str:
            return page.layouts.words(mark, language)

        layout = laid.lines.layout
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            box = line.naturalTextRect().translated(left, top)
            if box.contains(place.x(), place.y()):
                unit = line.xToCursor(place.x() - left)
                found = places(laid.cell, words)
                at = next((i for i, each in enumerate(found) if each >= unit), len(found) - 1)
                return self._tell(spot.node, language, laid.cell.text, at)
        return ""

    def _menu(self, watched: QObject, event: QContextMenuEvent) -> bool:
        page = self._page
        if page.selection.active:
            return False
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            if watched is page.editor.viewport():
                if not page.editor.textCursor().hasSelection():
                    page.editor.setTextCursor(page.editor.cursorForPosition(event.pos()))
            else:
                cell = page.cell_at(event.pos())
                if cell is None or not page.caret.open(*cell, event.pos()):
                    return False
            return self._offer(event.globalPos())
        line = page.editor.cursorRect()
        return self._offer(page.editor.viewport().mapToGlobal(line.bottomLeft()))
