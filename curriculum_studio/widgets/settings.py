"""What the window remembers on this computer; documents know nothing of it."""

import shutil
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings


class Settings:
    """Small values in an ini file, so that a person can read, copy and delete them."""

    def __init__(self, path: Path) -> None:
        """Read a file, which is made when something is set for the first time."""
        self._store = QSettings(str(path), QSettings.Format.IniFormat)
        #: A copy of the file as it was found, where not all of it could be read; else None.
        self.damaged = _put_aside(path) if self._unread(path) else None

    def _unread(self, path: Path) -> bool:
        """Tell whether a file holds more than what was read of it."""
        keys = self._store.allKeys()
        if self._store.status() == QSettings.Status.FormatError:
            return True
        # What is no ini file at all has no keys, which Qt takes for a file without settings.
        with suppress(OSError):
            return not keys and bool(path.read_bytes().strip().removeprefix(b"[General]"))
        return False

    def text(self, name: str, default: str = "") -> str:
        """Return a text."""
        value = self._store.value(name)
        return value if isinstance(value, str) else default

    def number(self, name: str, default: float) -> float:
        """Return a number; the default also where somebody wrote nonsense into the file."""
        try:
            return float(self.text(name, str(default)))
        except ValueError:
            return default

    def names(self, name: str) -> list[str]:
        """Return a list of texts that hold no commas."""
        return [each for each in self.text(name).split("|") if each]

    def state(self, name: str) -> QByteArray:
        """Return what a widget saved of itself, empty if nothing."""
        value = self._store.value(name)
        return value if isinstance(value, QByteArray) else QByteArray()

    def set(self, name: str, value: str | float | QByteArray | Sequence[str]) -> None:
        """Remember a value."""
        if isinstance(value, str | QByteArray):
            self._store.setValue(name, value)
        elif isinstance(value, Sequence):
            self._store.setValue(name, "|".join(value))
        else:
            self._store.setValue(name, str(value))

    def sync(self) -> None:
        """Write what is not on the disk yet."""
        self._store.sync()


def _put_aside(path: Path) -> Path | None:
    """Copy a file that Qt would write anew without what it cannot read; None where that fails."""
    aside = path.with_name(f"{path.stem}.damaged{path.suffix}")
    try:
        shutil.copyfile(path, aside)
    except OSError:
        return None
    return aside
