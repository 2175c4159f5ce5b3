"""Keys as people read them: as they stand on the keyboard, in the language of the window."""

from PySide6.QtGui import QKeySequence

from curriculum_studio.i18n import Message, message
from curriculum_studio.widgets.translation import say

#: Qt calls an arrow “上方向” and “Hoch”; its other names are looked for in vain on a keyboard.
_ARROWS = {"Up": "↑", "Down": "↓", "Left": "←", "Right": "→"}

_NAMES: dict[str, Message] = {
    "Ctrl": message("Keys", "Ctrl"),
    "Shift": message("Keys", "Shift"),
    "Alt": message("Keys", "Alt"),
    "Return": message("Keys", "Enter"),
    "Enter": message("Keys", "Enter"),
    "Backspace": message("Keys", "Backspace"),
    "Del": message("Keys", "Delete"),
    "Esc": message("Keys", "Esc"),
    "Space": message("Keys", "Space"),
    "Tab": message("Keys", "Tab"),
    "PgUp": message("Keys", "Page Up"),
    "PgDown": message("Keys", "Page Down"),
}


def key_text(key: str) -> str:
    """Return a combination of keys, given as Qt writes it, as people read it."""
    portable = QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)
    # The last key may be the plus itself.
    *held, last = portable[:-1].split("+")
    return "+".join(_name(each) for each in (*held, last + portable[-1:]))


def _name(key: str) -> str:
    if key in _ARROWS:
        return _ARROWS[key]
    return say(_NAMES[key]) if key in _NAMES else key
