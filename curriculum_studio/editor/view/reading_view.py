"""The page as readers see it: nothing can be written, and keys turn the page."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent

from curriculum_studio.editor.view.page_view import PageView

#: Pixels that a key for up and down scrolls.
_STEP = 60

_PAGES = {
    Qt.Key.Key_PageDown: 1,
    Qt.Key.Key_Space: 1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_PageUp: -1,
    Qt.Key.Key_Backspace: -1,
    Qt.Key.Key_Left: -1,
}
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class ReadingView(QObject):
    """Takes the keys and the mouse of a page while it is read."""

    def __init__(self, view: PageView, leave: Callable[[], None]) -> None:
        super().__init__(view)
        self._view = view
        self._leave = leave
        self.on = False
        view.installEventFilter(self)
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Turn pages by keys; presses of the mouse put no caret anywhere."""
        if not self.on:
            return False
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        if isinstance(event, QMouseEvent) and event.type() != QEvent.Type.MouseMove:
            return True
        return event.type() == QEvent.Type.ContextMenu

    def _key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        bar = self._view.verticalScrollBar()
        if key == Qt.Key.Key_Escape:
            self._leave()
        elif key in _PAGES:
            self._view.walker.turn(_PAGES[key])
        elif key in _STEPS:
            self._view.scroll_by(_STEPS[key] * _STEP)
        elif key == Qt.Key.Key_Home:
            bar.setValue(bar.minimum())
        elif key == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        else:
            # Everything else, shortcuts of the window above all, goes its way.
            return bool(event.text()) and event.modifiers() == Qt.KeyboardModifier.NoModifier
        return True
