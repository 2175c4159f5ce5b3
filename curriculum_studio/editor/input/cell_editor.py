"""The one live editor of a page: keys and the mouse inside a cell, and out of it."""

from collections.abc import Mapping
from functools import cache

from PySide6.QtCore import QEvent, QKeyCombination, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from curriculum_studio.editor.input.rich_text_edit import TextField
from curriculum_studio.editor.model.display_text import NEW_LINE
from curriculum_studio.widgets.timers import Acts

# --- keys that belong to the text under the caret, and not to the window ----------------------

_Key = Qt.Key
_Modifier = Qt.KeyboardModifier

#: The modifier of the keypad, which is no matter.
_KEYPAD = _Modifier.KeypadModifier.value

_EDITING = frozenset(
    {
        _Key.Key_Return, _Key.Key_Enter, _Key.Key_Backspace, _Key.Key_Delete, _Key.Key_Tab,
        _Key.Key_Backtab, _Key.Key_Escape, _Key.Key_Left, _Key.Key_Right, _Key.Key_Up,
        _Key.Key_Down, _Key.Key_Home, _Key.Key_End, _Key.Key_PageUp, _Key.Key_PageDown,
    }
)  # fmt: skip

#: With Ctrl these move the caret or delete by words and belong to the text as well.
_BY_WORDS = frozenset(
    {
        _Key.Key_Left, _Key.Key_Right, _Key.Key_Home, _Key.Key_End, _Key.Key_Backspace,
        _Key.Key_Delete,
    }
)  # fmt: skip


def belongs_to_text(event: QKeyEvent) -> bool:
    """Whether a key must reach the text even where the window has a shortcut of that name."""
    key = _Key(event.key()) if event.key() else _Key.Key_unknown
    modifiers = event.modifiers() & ~_Modifier.KeypadModifier
    plain = modifiers in (_Modifier.NoModifier, _Modifier.ShiftModifier)
    if plain:
        return key in _EDITING or is_printable(event)
    control = modifiers in (
        _Modifier.ControlModifier,
        _Modifier.ControlModifier | _Modifier.ShiftModifier,
    )
    if control:
        return key in _BY_WORDS
    # AltGr, as Windows tells it: € and @ on a German keyboard.
    both = _Modifier.ControlModifier | _Modifier.AltModifier
    return (modifiers & both) == both and is_printable(event)


def is_printable(event: QKeyEvent) -> bool:
    """Whether a key types something."""
    text = event.text()
    return bool(text) and text.isprintable()


def combined(event: QKeyEvent) -> int:
    """Return key and modifiers of an event as one number, the keypad being no matter."""
    # As a number from Qt: flags of Python cost 9 us, and each key is asked for this.
    return event.keyCombination().toCombined() & ~_KEYPAD


@cache
def combined_of(shortcut: str) -> tuple[int, ...]:
    """Return the numbers of the keys that a shortcut, as Qt writes it, stands for."""
    sequence = QKeySequence(shortcut)
    if sequence.isEmpty():
        return ()
    pressed: QKeyCombination = sequence[0]  # type: ignore[index]
    first = pressed.toCombined()
    key, modifiers = pressed.key(), pressed.keyboardModifiers()
    if key == _Key.Key_Return:
        return first, _Key.Key_Enter.value | modifiers.value
    if key == _Key.Key_Tab and modifiers == _Modifier.ShiftModifier:
        return first, _Key.Key_Backtab.value | modifiers.value, _Key.Key_Backtab.value
    return (first,)


# --- the editor -------------------------------------------------------------------------------

#: A drag leaves the text when it is so many pixels outside of the editor.
_OUTSIDE = 8

_UP, _DOWN = Qt.Key.Key_Up, Qt.Key.Key_Down
_LEFT, _RIGHT = Qt.Key.Key_Left, Qt.Key.Key_Right
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
#: Keys that choose from a list, and those that go to the side in a grid.
_CHOOSING = frozenset({_UP, _DOWN, *_ENTER, Qt.Key.Key_Escape})
_ACROSS = frozenset({_LEFT, _RIGHT})
_BACK = frozenset({Qt.Key.Key_Backspace})

_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class CellEditor(TextField):
    """Edits the text of one cell; what it cannot do inside the cell it says by signals.

    `leaving`: the caret goes up or down, left or right, at a place across the editor. `extending`:
    a selection goes on up or down, left or right. `commanded`: a key that means a command of the
    page. `keyed`: a key for the list under the caret. `lost`: the field is left. `stirred`: a key
    moved the caret. `focused`: the field has the keys from now on, or has them no more.
    """

    leaving = Signal(int, int, float)
    extending = Signal(int, int)
    draggedOut = Signal(QPoint)
    released = Signal()
    commanded = Signal(str)
    lost = Signal()
    keyed = Signal(object)
    stirred = Signal()
    focused = Signal()

    def __init__(self, viewport: QWidget, keys: Mapping[int, str]) -> None:
        """Stand in the viewport of a page; `keys` are combined keys that mean commands."""
        super().__init__(viewport)
        self._keys = keys
        self._filtering: frozenset[Qt.Key] = frozenset()
        self._acts = Acts(self)
        # What stands below it is not painted again with each key, which took more than the rest. Qt
        # takes what a style sheet fills for transparent, so the ground is filled here.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text on the ground of the page."""
        with QPainter(self.viewport()) as painter:
            painter.fillRect(event.rect(), self.palette().base())
        super().paintEvent(event)

    def take_keys(self, keys: Mapping[int, str]) -> None:
        """Obey other keys from now on."""
        self._keys = keys

    def go_away(self) -> None:
        """Hide; the page takes the keys, which Qt would leave with what is hidden."""
        page = self.ground.parentWidget()
        if self.hasFocus() and page is not None:
            page.setFocus()
        self.hide()
        self.unload()

    # Keys

    def filter_keys(self, *, on: bool, across: bool = False, back: bool = False) -> None:
        """Hand keys that choose from a list to `keyed`; from a grid also left and right.

        With `back` Backspace is handed over as well.
        """
        more = (_ACROSS if across else frozenset()) | (_BACK if back else frozenset())
        self._filtering = _CHOOSING | more if on else frozenset()

    def event(self, event: QEvent) -> bool:
        """Leave to the window what is a shortcut and no text: undo, above all, is the session's."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.setAccepted(belongs_to_text(event))
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Edit, or say what the key means where it leads out of the cell."""
        self._acts.happened()
        command = self._keys.get(combined(event))
        if command is not None or belongs_to_text(event):
            # Few input methods let such a key through; Qt would count places in what is composed.
            self.finish()
        if event.key() in self._filtering:
            self.keyed.emit(event)
            return
        if self._leads_out(event):
            return
        if command is not None:
            self.commanded.emit(command)
            return
        if event.key() in _ENTER:
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and not self.isReadOnly():
                self.textCursor().insertText(NEW_LINE)
            return
        if event.key() == Qt.Key.Key_Escape:
            self.commanded.emit("select_cell")
            return
        cursor = self.textCursor()
        if event.key() == Qt.Key.Key_Backspace and cursor.atStart() and not cursor.hasSelection():
            self.commanded.emit("join")
            return
        if event.key() == Qt.Key.Key_Delete and cursor.atEnd() and not cursor.hasSelection():
            self.commanded.emit("join_next")
            return
        super().keyPressEvent(event)
        self.stirred.emit()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Compose, or take what was composed."""
        self._acts.happened()
        super().inputMethodEvent(event)

    def _leads_out(self, event: QKeyEvent) -> bool:
        """Say where the caret goes when a key leads out of the cell; return whether it does."""
        cursor, key = self.textCursor(), event.key()
        shift = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        if key in {_UP, _DOWN} and (event.modifiers() in _PLAIN or shift):
            step = -1 if key == _UP else 1
            move = QTextCursor.MoveOperation.Up if step < 0 else QTextCursor.MoveOperation.Down
            if QTextCursor(cursor).movePosition(move):
                return False
            if shift:
                self.extending.emit(step, 0)
            else:
                self.leaving.emit(step, 0, float(self.cursorRect(cursor).center().x()))
            return True
        if shift and key == _LEFT and cursor.atStart():
            self.extending.emit(0, -1)
            return True
        if shift and key == _RIGHT and cursor.atEnd():
            self.extending.emit(0, 1)
            return True
        if event.modifiers() not in _PLAIN or cursor.hasSelection():
            return False
        if key == _LEFT and cursor.atStart():
            self.leaving.emit(0, -1, -2.0)
            return True
        if key == _RIGHT and cursor.atEnd():
            self.leaving.emit(0, 1, -1.0)
            return True
        return False

    # The rest

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll."""
        event.ignore()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Let the page show its menu, not Qt's."""
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say that the field has the keys."""
        super().focusInEvent(event)
        self.focused.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that the field is left, but for a menu that opens."""
        super().focusOutEvent(event)
        self.focused.emit()
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.lost.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Select text inside; tell the page when a drag goes beyond the cell."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            around = self.rect().adjusted(-_OUTSIDE, -_OUTSIDE, 3 * _OUTSIDE, _OUTSIDE)
            if not around.contains(event.position().toPoint()):
                self.draggedOut.emit(event.globalPosition().toPoint())
                return
            self.draggedOut.emit(QPoint(-1, -1))
        super().mouseMoveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Put the caret there; with Ctrl a reference is followed."""
        super().mousePressEvent(event)
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.commanded.emit("follow")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell the page that a drag has ended."""
        super().mouseReleaseEvent(event)
        self.released.emit()
