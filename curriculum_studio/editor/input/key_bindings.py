"""Which keys belong to the text under the caret, and which to the window."""

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

_Key = Qt.Key
_Modifier = Qt.KeyboardModifier

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
    modifiers = event.modifiers() & ~_Modifier.KeypadModifier
    return event.key() | modifiers.value


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
