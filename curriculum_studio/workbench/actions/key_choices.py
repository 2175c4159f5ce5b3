"""Which keys run which commands, where somebody chose others than the usual ones."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QKeySequence

from curriculum_studio.i18n import Message, message
from curriculum_studio.widgets.settings import Settings
from curriculum_studio.workbench.actions.feature import Action, Keys, apart

_Key, _Held = Qt.Key, Qt.KeyboardModifier

#: Why a key cannot be chosen.
NO_KEY = message("Keys", "This is no key that the program knows.")
WRITES = message("Keys", "This key is needed for writing. Hold Ctrl as well, or take F2 to F12.")
OPENS_MENUS = message("Keys", "Alt with a letter opens a menu.")
TYPES = message("Keys", "Ctrl and Alt together type a character on some keyboards.")
SYSTEM = message("Keys", "This key belongs to the system or to an input method.")

#: Move the caret or delete words while Ctrl is held.
_IN_TEXTS = frozenset(
    {
        *(_Key.Key_Left, _Key.Key_Right, _Key.Key_Up, _Key.Key_Down, _Key.Key_Home, _Key.Key_End),
        *(_Key.Key_PageUp, _Key.Key_PageDown, _Key.Key_Backspace, _Key.Key_Delete),
        *(_Key.Key_Return, _Key.Key_Enter, _Key.Key_Insert),
    }
)

#: Windows, and input methods for Chinese, take these before any program has them.
_TAKEN = frozenset(
    {
        *("Alt+F4", "Alt+Tab", "Alt+Space", "Alt+Esc", "Ctrl+Esc", "Ctrl+Space"),
        *(
            "Ctrl+Shift+Space",
            "Ctrl+Shift+F",
            "Ctrl+Shift+K",
            "Ctrl+Shift+M",
            "Ctrl+.",
            "Alt+Print",
        ),
    }
)

#: How the ids of those commands begin that the page obeys while somebody writes.
_ON_PAGE = ("page.", "edit.")

#: What stands in the settings for a command that shall have no key.
_NONE = "-"


def proper(key: str) -> str:
    """Return a combination of keys as Qt writes it in files, empty if it is none."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)


def refusal(key: str) -> Message | None:
    """Return why a combination of keys cannot be chosen, None if it can.

    Ctrl+Shift+F, K and M belong to input methods for Chinese.
    """
    sequence = QKeySequence(key)
    if sequence.count() != 1:
        return NO_KEY
    pressed: QKeyCombination = sequence[0]  # type: ignore[index]
    last, held = pressed.key(), pressed.keyboardModifiers()
    if last == _Key.Key_unknown:
        return NO_KEY
    if proper(key) in _TAKEN or held & _Held.MetaModifier:
        return SYSTEM
    if _Key.Key_F1 <= last <= _Key.Key_F35:
        return None
    control, alt = bool(held & _Held.ControlModifier), bool(held & _Held.AltModifier)
    if control and alt:
        return TYPES
    if not alt and (not control or last in _IN_TEXTS):
        return WRITES
    return OPENS_MENUS if alt and _Key.Key_A <= last <= _Key.Key_Z else None


class KeyChoices(QObject):
    """The keys of the commands. A key runs one command: whoever chooses it has it.

    What belongs to writing keeps its keys (Enter, Tab), and so does what is no command. `changed`:
    a command has another key.
    """

    changed = Signal()

    def __init__(
        self, settings: Settings, actions: Iterable[Action], kept: Iterable[Keys] = ()
    ) -> None:
        """Begin with what was chosen before; what is no good of it counts as not chosen.

        `kept` are keys of the page that are no commands.
        """
        super().__init__()
        self._kept = {
            proper(key): what for each in kept for what, keys in each.keys for key in apart(keys)
        }
        self._settings = settings
        self._actions = {action.id: action for action in actions}
        self._usual = {
            identity: tuple(proper(key) for key in apart(action.shortcut))
            for identity, action in self._actions.items()
        }
        self._chosen = self._read()

    def of(self, identity: str) -> tuple[str, ...]:
        """Return the keys of a command, as Qt writes them; the first is the one that is shown."""
        return self._keys_among(self._chosen, identity)

    def _keys_among(self, chosen: Mapping[str, tuple[str, ...]], identity: str) -> tuple[str, ...]:
        if identity in chosen:
            return chosen[identity]
        taken = {key for keys in chosen.values() for key in keys}
        return tuple(key for key in self._usual[identity] if key not in taken)

    def usual(self, identity: str) -> tuple[str, ...]:
        """Return the keys that a command has if nobody chose others."""
        return self._usual[identity]

    def is_changed(self, identity: str) -> bool:
        """Tell whether a command has other keys than the usual ones."""
        return self.of(identity) != self._usual[identity]

    def may_change(self, identity: str) -> bool:
        """Tell whether the keys of a command can be chosen."""
        return not self._actions[identity].native

    def holder(self, key: str) -> str:
        """Return the command that a key runs, empty if none."""
        key = proper(key)
        return next((each for each in self._actions if key in self.of(each)), "")

    def refusal(self, key: str) -> Message | None:
        """Return why a key cannot be chosen, also because the page needs it; None if it can."""
        holder = self.holder(key)
        words = message("Keys", "On the page this key means “{command}”, which stays so.")
        if holder and not self.may_change(holder):
            return words.fill(command=self._actions[holder].text)
        if proper(key) in self._kept:
            return words.fill(command=self._kept[proper(key)])
        return refusal(key)

    def on_page(self) -> dict[str, tuple[str, ...]]:
        """Return the keys of the page's commands, by their names, where others were chosen."""
        if not self._chosen:
            return {}
        return {
            identity.partition(".")[2]: self.of(identity)
            for identity in self._actions
            if identity.startswith(_ON_PAGE) and self.is_changed(identity)
        }

    def choose(self, identity: str, key: str) -> None:
        """Let a key run a command, and no other one; an empty key lets the command have none.

        Raises:
            ValueError: if the key cannot be chosen for it.

        """
        if not self.may_change(identity) or (key and self.refusal(key) is not None):
            raise ValueError(key)
        keys = (proper(key),) if key else ()
        self._release(keys, identity)
        self._put(identity, keys)
        self.changed.emit()

    def reset(self, identity: str) -> None:
        """Give a command its usual keys, also those that another one has now."""
        self._drop(identity)
        self._release(self._usual[identity], identity)
        self.changed.emit()

    def reset_all(self) -> None:
        """Give all commands their usual keys."""
        for identity in tuple(self._chosen):
            self._drop(identity)
        self.changed.emit()

    def chosen(self) -> dict[str, str]:
        """Return the keys that were chosen, by command; an empty one: none."""
        return {each: keys[0] if keys else "" for each, keys in self._chosen.items()}

    def difference(
        self, chosen: Mapping[str, str]
    ) -> dict[str, tuple[tuple[str, ...], tuple[str, ...]]]:
        """Return the keys that commands have and would have if other ones had been chosen."""
        then = self._fitting(chosen)
        pairs = {each: (self.of(each), self._keys_among(then, each)) for each in self._actions}
        return {each: pair for each, pair in pairs.items() if pair[0] != pair[1]}

    def unfit(self, chosen: Mapping[str, str]) -> dict[str, str]:
        """Return those of some choices that are no good here: no such command, no such key."""
        fitting = self._fitting(chosen)
        return {each: key for each, key in chosen.items() if each not in fitting}

    def take(self, chosen: Mapping[str, str]) -> None:
        """Choose keys for commands, and the usual ones for all others."""
        for identity in tuple(self._chosen):
            self._drop(identity)
        for identity, keys in self._fitting(chosen).items():
            self._put(identity, keys)
        self.changed.emit()

    def _release(self, keys: tuple[str, ...], but: str) -> None:
        """Take keys from commands for which they were chosen."""
        for other, chosen in tuple(self._chosen.items()):
            left = tuple(key for key in chosen if key not in keys)
            if other != but and left != chosen:
                self._put(other, left)

    def _put(self, identity: str, keys: tuple[str, ...]) -> None:
        if keys == self._usual[identity]:
            self._drop(identity)
        else:
            self._chosen[identity] = keys
            self._settings.set(f"keys/{identity}", keys[0] if keys else _NONE)

    def _drop(self, identity: str) -> None:
        self._chosen.pop(identity, None)
        if self._settings.text(f"keys/{identity}"):
            self._settings.set(f"keys/{identity}", "")

    def _read(self) -> dict[str, tuple[str, ...]]:
        written = {each: self._settings.text(f"keys/{each}") for each in self._actions}
        chosen = {each: "" if key == _NONE else key for each, key in written.items() if key}
        return self._fitting(chosen)

    def _fitting(self, chosen: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
        """Return those of some choices that are good: each key once, none that has to stay."""
        fixed = {
            key for each, keys in self._usual.items() if not self.may_change(each) for key in keys
        } | set(self._kept)
        found: dict[str, tuple[str, ...]] = {}
        for identity in self._actions:
            if identity not in chosen or not self.may_change(identity):
                continue
            written = chosen[identity]
            key = proper(written)
            if not written:
                found[identity] = ()
            elif key in self._usual[identity] or (
                refusal(written) is None and key not in fixed and (key,) not in found.values()
            ):
                found[identity] = (key,)
        return found
