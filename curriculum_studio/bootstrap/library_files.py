"""Files of libraries that are looked at, checked or put back without being opened for work.

What does it is imported where it is called: SQLAlchemy alone costs as much as two empty windows.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from curriculum_studio.i18n import Message

if TYPE_CHECKING:  # each is loaded on first use
    from curriculum_studio.session.ports import Entry
    from curriculum_studio.session.problems import Damage, Salvaged


def unsafe_place(path: Path) -> Message | None:
    """Return why a library should not lie at a path, None if nothing speaks against it."""
    from curriculum_studio.store.unsafe_places import unsafe_place as found  # noqa: PLC0415

    return found(path)


def other_drives() -> tuple[Path, ...]:
    """Return the drives of this computer beside that of Windows; none elsewhere."""
    from curriculum_studio.store.unsafe_places import other_drives as found  # noqa: PLC0415

    return found()


def on_system_drive(path: Path) -> bool:
    """Return whether a path is on the drive of Windows."""
    from curriculum_studio.store.unsafe_places import on_system_drive as found  # noqa: PLC0415

    return found(path)


def check_library(path: Path) -> None:
    """Look whether a file is a library.

    Raises:
        StudioError: if it is none.

    """
    from curriculum_studio.store.sqlite_file import read_header  # noqa: PLC0415

    read_header(path, newer=True)


def entries_of(path: Path) -> "list[Entry] | None":
    """Return the documents of a library without opening it; None where it has to be opened.

    Marks of review copies are among them.
    """
    from curriculum_studio.store.listing import entries_of as found  # noqa: PLC0415

    return found(path)


def restore_damaged(path: Path, copy: Path) -> Path:
    """Put a copy in the place of a workspace that cannot be opened; return what was kept of it.

    Raises:
        StudioError: if the copy is not good or another process writes to the workspace.

    """
    from curriculum_studio.store.backups import restore_workspace  # noqa: PLC0415

    return restore_workspace(path, copy)


def verify_library(path: Path) -> "list[Damage]":
    """Read all that is in a library, and return what is damaged; nothing is written.

    Raises:
        StudioError: if there is no library, or it was not closed and cannot be read.

    """
    from curriculum_studio.store.verification import verify  # noqa: PLC0415

    return verify(path)


def salvage_library(path: Path, target: Path) -> "Salvaged":
    """Read what is sound in a damaged library into a new one, and say what is lost.

    Raises:
        StudioError: if nothing can be read, or the new one cannot be written.

    """
    from curriculum_studio.store.salvage import salvage  # noqa: PLC0415

    return salvage(path, target)


def sound_library(path: Path) -> bool:
    """Open a library that nobody works with, check it in every part, and say whether it is good."""
    from curriculum_studio.store.backups import described  # noqa: PLC0415

    return described(path) is not None
