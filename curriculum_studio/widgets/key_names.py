"""What keys are called on the keyboard, in any language and without Qt."""

from collections.abc import Callable

from curriculum_studio.i18n import Message, message

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
    "Delete": message("Keys", "Delete"),
    "Esc": message("Keys", "Esc"),
    "Escape": message("Keys", "Esc"),
    "Space": message("Keys", "Space"),
    "Tab": message("Keys", "Tab"),
    "PgUp": message("Keys", "Page Up"),
    "PgDown": message("Keys", "Page Down"),
    "Home": message("Keys", "Home"),
    "End": message("Keys", "End"),
}


def spelled(key: str, say: Callable[[Message], str]) -> str:
    """Return a combination of keys, as Qt writes it in files, as people read it."""
    # The last key may be the plus itself.
    *held, last = key[:-1].split("+")
    return "+".join(_name(each, say) for each in (*held, last + key[-1:]))


def _name(key: str, say: Callable[[Message], str]) -> str:
    if key in _ARROWS:
        return _ARROWS[key]
    return say(_NAMES[key]) if key in _NAMES else key
