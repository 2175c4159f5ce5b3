"""What can go wrong with the file of a workspace, in sentences for its user."""

import errno
import sqlite3
from collections.abc import Sequence
from functools import reduce
from pathlib import Path

from curriculum_studio.i18n import Message, StudioError, message
from curriculum_studio.locations import WORKSPACE_SUFFIX
from curriculum_studio.session.files import reason_of
from curriculum_studio.session.problems import (
    WORDS,
    What,
    WorkspaceBusy,
    WorkspaceDamaged,
    WorkspaceNewer,
    WorkspaceProtected,
)

#: What SQLite reports, by its primary result code.
_BUSY = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
_DAMAGED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
_PROTECTED = {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM, sqlite3.SQLITE_AUTH}
_DISK = {sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN}

#: What the system says of names that cannot be, and of folders that are none; Windows says the
#: first of names with signs that it forbids, and the last of names that are too long.
_NO_NAME = {errno.EINVAL, errno.ENAMETOOLONG, errno.ENOTDIR, errno.EEXIST, errno.ENOENT}

#: What nobody misses who only reads: steps of undo, settings.
_UNSEEN: frozenset[What] = frozenset({"step", "other"})

_LAST_CHANGE_LOST = message(
    "Workspace", "Everything before the last change is saved; the last change is not."
)


def missing(path: Path) -> StudioError:
    """There is no such file."""
    return StudioError(
        message("Workspace", "There is no library at {place}.").fill(place=path),
        remedy=message("Workspace", "Check the name and the folder."),
    )


def folder(path: Path) -> StudioError:
    """The path is that of a folder."""
    return StudioError(
        message("Workspace", "{name} is a folder, not a library.").fill(name=path.name),
        remedy=message("Workspace", "Choose the library file inside it."),
    )


def no_file(path: Path) -> StudioError:
    """A pipe, a device or a link that leads in a circle."""
    return StudioError(
        message("Workspace", "{name} is not an ordinary file and cannot be a library.").fill(
            name=path.name
        ),
        remedy=message("Workspace", "Choose the file of the library itself."),
    )


def no_database(path: Path) -> StudioError:
    """The file is no SQLite database, or its header is gone."""
    if path.suffix == WORKSPACE_SUFFIX:
        return _without_header(
            path,
            message("Workspace", "{name} is not a library of this program, or it is damaged."),
        )
    return StudioError(
        message("Workspace", "{name} is not a library of this program.").fill(name=path.name),
        safe=message("Workspace", "The file was not changed."),
        remedy=message("Workspace", "Choose another file; to read a document, use Import."),
    )


def of_another_program(path: Path) -> StudioError:
    """The file is a database, but not ours, or its header says so falsely."""
    if path.suffix == WORKSPACE_SUFFIX:
        return _without_header(
            path,
            message("Workspace", "{name} is a database of another program, or it is damaged."),
        )
    return StudioError(
        message("Workspace", "{name} is a database of another program.").fill(name=path.name),
        safe=message("Workspace", "The file was not changed."),
        remedy=message("Workspace", "Choose another file."),
    )


def _without_header(path: Path, what: Message) -> WorkspaceDamaged:
    """By its name it is ours: the first sector is the first to go, and the rest may be sound."""
    return WorkspaceDamaged(
        what.fill(name=path.name),
        remedy=message(
            "Workspace",
            "If it is your library, restore a backup, or rescue the documents in it; if not, choose"
            " another file.",
        ),
    )


def newer(path: Path) -> WorkspaceNewer:
    """The file was written by a newer program and is not written to."""
    return WorkspaceNewer(
        message("Workspace", "{name} was last used with a newer version of this program.").fill(
            name=path.name
        ),
        safe=message("Workspace", "The file was not changed."),
        remedy=message(
            "Workspace",
            "It can be read and exported here. To go on writing in it, install the newer version on"
            " this computer as well.",
        ),
    )


def newer_opened(path: Path, left_out: Sequence[What]) -> WorkspaceNewer:
    """The file of a newer program is open for reading; `left_out` is what cannot be shown."""
    safe = message("Workspace", "Nothing in it is changed.")
    told = [WORDS[each] for each in left_out if each not in _UNSEEN]
    if told:
        parts = reduce(
            lambda before, after: message("Workspace", "{before}, {after}").fill(
                before=before, after=after
            ),
            told,
        )
        safe = message(
            "Workspace", "Nothing in it is changed. Left out here, as it is newer: {parts}."
        ).fill(parts=parts)
    return WorkspaceNewer(
        message(
            "Workspace",
            "{name} was last used with a newer version of this program; here you can only read it.",
        ).fill(name=path.name),
        safe=safe,
        remedy=message(
            "Workspace",
            "You can export, print and send. To go on writing, install the newer version on this"
            " computer as well.",
        ),
    )


def too_new(path: Path) -> StudioError:
    """The file was written by a newer program, in a way that is not understood."""
    return StudioError(
        message(
            "Workspace",
            "{name} was last used with a newer version of this program and cannot be read here.",
        ).fill(name=path.name),
        safe=message("Workspace", "The file was not changed."),
        remedy=message("Workspace", "Install the newer version on this computer as well."),
    )


def not_understood(path: Path) -> StudioError:
    """Something in the file of a newer program is not understood."""
    return StudioError(
        message(
            "Workspace",
            "What a newer version of this program wrote in {name} is not understood here.",
        ).fill(name=path.name),
        safe=message("Workspace", "It is not shown in part, and the file was not changed."),
        remedy=message("Workspace", "Install the newer version on this computer as well."),
    )


def protected(path: Path) -> WorkspaceProtected:
    """File or folder may not be written to."""
    return WorkspaceProtected(
        message("Workspace", "{name} cannot be changed: the file or its folder is protected.").fill(
            name=path.name
        ),
        safe=message("Workspace", "The file was not changed."),
        remedy=message("Workspace", "Open it read-only, or copy it to your own folder."),
    )


def unreadable(path: Path) -> StudioError:
    """The file may not be read."""
    return StudioError(
        message("Workspace", "{name} cannot be read with your account.").fill(name=path.name),
        remedy=message("Workspace", "Ask the person who looks after this computer for access."),
    )


def not_closed(path: Path) -> StudioError:
    """The last writer was interrupted, and what it left can only be put in order by writing."""
    return StudioError(
        message("Workspace", "{name} was not closed properly the last time.").fill(name=path.name),
        safe=message("Workspace", "Nothing is lost."),
        remedy=message("Workspace", "Open it once for writing: it will then be put in order."),
    )


def reading_only(path: Path) -> WorkspaceProtected:
    """Something was to be written although the workspace is open for reading."""
    return WorkspaceProtected(
        message("Workspace", "{name} is open read-only.").fill(name=path.name),
        safe=message("Workspace", "Nothing was changed."),
    )


def busy(path: Path, process: int, host: str) -> WorkspaceBusy:
    """Another process is the writer."""
    if process:
        what = message(
            "Workspace", "{name} is already open in another window (process {process} on {host})."
        ).fill(name=path.name, process=process, host=host)
    else:
        what = message("Workspace", "{name} is already open in another window.").fill(
            name=path.name
        )
    return WorkspaceBusy(what, process=process, host=host)


def held(path: Path) -> StudioError:
    """Another program keeps the file from being written, such as a virus scanner."""
    return StudioError(
        message("Workspace", "Another program is using {name}, so it could not be written.").fill(
            name=path.name
        ),
        safe=_LAST_CHANGE_LOST,
        remedy=message("Workspace", "Wait a moment and try again."),
    )


def lost_log(path: Path, time: str) -> StudioError:
    """After a crash, or in a copy of one file, the file with the newest changes is missing."""
    return StudioError(
        message(
            "Workspace",
            "{name} was in use when it was copied or the program ended, and the file {log} with the"
            " last changes is not beside it.",
        ).fill(name=path.name, log=f"{path.name}-wal"),
        safe=message("Workspace", "Everything up to {time} is there.").fill(time=time),
        remedy=message(
            "Workspace",
            "Check what you wrote last. If this is a copy, close the program where you copied it,"
            " then copy it again. Cleaning programs delete that file too.",
        ),
    )


def disk_full(path: Path) -> StudioError:
    """There is no space left."""
    return StudioError(
        message("Workspace", "There is no space left on the disk of {name}.").fill(name=path.name),
        safe=_LAST_CHANGE_LOST,
        remedy=message("Workspace", "Delete files that you do not need, then try again."),
    )


def disk_fails(path: Path, reason: str) -> StudioError:
    """The disk cannot be read or written."""
    return StudioError(
        message("Workspace", "The disk with {name} does not answer as it should ({reason}).").fill(
            name=path.name, reason=reason
        ),
        safe=_LAST_CHANGE_LOST,
        remedy=message(
            "Workspace", "Check that the drive is connected and the folder still there."
        ),
    )


def refused(path: Path, problem: OSError) -> StudioError:
    """The system does not open or make a file: its name cannot be, or the disk fails."""
    if problem.errno not in _NO_NAME:
        return disk_fails(path, reason_of(problem))
    return StudioError(
        message("Workspace", "No library can be stored at {place}: {reason}.").fill(
            place=path, reason=reason_of(problem)
        ),
        safe=message("Files", "Nothing has been written."),
        remedy=message(
            "Workspace", "Choose another folder or name, with letters, digits, spaces and hyphens."
        ),
    )


def damaged(path: Path) -> WorkspaceDamaged:
    """The database contradicts itself; nobody has looked for backups yet."""
    return WorkspaceDamaged(
        message("Workspace", "{name} is damaged.").fill(name=path.name),
        remedy=message("Workspace", "Close the program, start it again and restore a backup."),
    )


def damaged_with(path: Path, backup: Path | None, time: str, documents: int) -> WorkspaceDamaged:
    """The database contradicts itself; this is the newest good backup."""
    what = message("Workspace", "{name} is damaged and was not opened.").fill(name=path.name)
    if backup is None:
        remedy: Message = message(
            "Workspace",
            "There is no good backup next to it: restore one from another place, or rescue the"
            " documents in it.",
        )
    else:
        remedy = message(
            "Workspace",
            "Restore the backup {backup}: it was made at {time} and holds {count} documents.",
            "",
            1,
        ).fill(backup=backup.name, time=time, count=documents)
    return WorkspaceDamaged(what, remedy=remedy, backup=backup)


def thinned() -> StudioError:
    """The state of an automatic version was dropped to save space."""
    return StudioError(
        message("Workspace", "The text of the document at that time no longer exists."),
        safe=message("Workspace", "Newer states and those with a name are there."),
        remedy=message("Workspace", "Choose another version, or open a backup of that time."),
    )


def no_version() -> StudioError:
    """There is no version of that id."""
    return StudioError(message("Workspace", "There is no such version in the library."))


#: What the driver raises; the second if damage shows in SQLite's own sentences.
DriverError = (sqlite3.Error, UnicodeDecodeError)


def explained(path: Path, problem: BaseException) -> StudioError | None:
    """Return what an error of the driver means for its user; None for a defect of ours."""
    code = getattr(problem, "sqlite_errorcode", 0) & 0xFF
    if code == sqlite3.SQLITE_FULL:
        return disk_full(path)
    unreadable_text = not code and "decode to UTF-8" in str(problem)
    if code in _DAMAGED or unreadable_text or isinstance(problem, UnicodeDecodeError):
        return damaged(path)
    if code in _PROTECTED:
        return protected(path)
    if code in _BUSY:
        return held(path)
    if code in _DISK:
        return disk_fails(path, str(problem))
    return None


def older(path: Path) -> StudioError:
    """The file was written by an older program and is not brought up to date while reading."""
    return StudioError(
        message("Workspace", "{name} was last used with an older version of this program.").fill(
            name=path.name
        ),
        safe=message("Workspace", "The file was not changed."),
        remedy=message("Workspace", "Open it once for writing: it will then be updated."),
    )
