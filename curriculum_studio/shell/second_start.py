"""Calling the window that has a library open, before anything else is loaded."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QByteArray, QCryptographicHash, QDir

from curriculum_studio.lazy import Lazy

#: Talks to other windows: a name and files; says whether somebody answered.
_CALL: Lazy[Callable[[str, Sequence[str]], bool]] = Lazy(
    "curriculum_studio.shell.single_instance:call"
)


def server_name(workspace: Path) -> str:
    """Return the name by which the window of a library is found on this computer."""
    place = QByteArray(str(workspace.resolve()).casefold().encode())
    digest = QCryptographicHash.hash(place, QCryptographicHash.Algorithm.Sha256)
    return f"curriculum-studio-{bytes(digest.toHex().data()).decode()[:24]}"


def marker(workspace: Path) -> Path:
    """Return the file that is there while a window has the library open, or has crashed with it."""
    return Path(QDir.tempPath()) / f"{server_name(workspace)}.window"


def hand_over(workspace: Path, files: Sequence[str]) -> bool:
    """Give files to the window that has the library open; False if there is none.

    The first window of the day finds no marker and does not load what talks to other windows.
    """
    if not marker(workspace).exists():
        return False
    return _CALL.load()(server_name(workspace), files)
