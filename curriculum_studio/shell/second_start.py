"""Calling the window that has a library open, before anything else is loaded."""

from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QCryptographicHash, QDir


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
    instance: Any = import_module("curriculum_studio.shell.single_instance")
    handed: bool = instance.call(server_name(workspace), files)
    return handed
