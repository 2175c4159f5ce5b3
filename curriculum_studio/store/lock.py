"""The lock of the one writer: held by the operating system on a file beside the database.

It ends with the process that holds it, however that ends, so a lock is never stale. What stands in
the file is only for the sentence that a second process shows, and tells whether the last writer
closed the database.
"""

import contextlib
import os
import socket
import sys
from pathlib import Path
from typing import BinaryIO

import msgspec

from curriculum_studio.store import problems
from curriculum_studio.store.sqlite_file import read_header

if sys.platform == "win32":  # pragma: no cover - the other half runs on the other system
    import msvcrt
else:
    import fcntl

#: Windows locks bytes against reading too: lock one far behind what is written in the file.
_FAR = 1 << 30


class LockHolder(msgspec.Struct):
    """What a lock file says: who holds it, or how the database was left.

    `size` and `changed` (nanoseconds) are those of the database; `log` is the size of SQLite's log,
    0 unless somebody was still reading. `logging`: the newest changes may stand in the log alone.
    """

    process: int = 0
    host: str = ""
    size: int = -1
    changed: int = -1
    log: int = 0
    logging: bool = False


class WriterLock:
    """The right to write to one database."""

    def __init__(self, path: Path, handle: BinaryIO, before: LockHolder) -> None:
        """Hold a file that is locked already; `acquire` makes one."""
        self._path = path
        self._handle = handle
        self._before = before

    @classmethod
    def acquire(cls, path: Path) -> "WriterLock":
        """Take the lock of a database.

        Raises:
            WorkspaceBusy: if another process, or this one, holds it.
            WorkspaceProtected: if the folder may not be written to.

        """
        place = lock_path(path)
        try:
            handle = place.open("a+b")
        except PermissionError as problem:
            raise problems.protected(path) from problem
        except OSError as problem:
            raise problems.refused(path, problem) from problem
        if not _locked(handle):
            holder = _said(handle)
            handle.close()
            raise problems.busy(path, holder.process, holder.host)
        lock = cls(path, handle, _said(handle))
        lock.note_log(used=has_log(path))
        return lock

    @property
    def closed_well(self) -> bool:
        """Whether the database is just as the last writer left it when it closed it."""
        return _closed_well(self._path, self._before)

    @property
    def lost_log(self) -> bool:
        """See `lost_log`; asked before the database is opened for writing."""
        return _lost_log(self._path, self._before)

    def note_log(self, *, used: bool) -> None:
        """Note whether the newest changes may stand in the log alone."""
        self.say(LockHolder(os.getpid(), socket.gethostname(), logging=used))

    @property
    def foreign_logs(self) -> list[Path]:
        """Logs that appeared since the last writer closed well: they are of another database."""
        if not self.closed_well:
            return []
        expected = {log_path(self._path): self._before.log, journal_path(self._path): 0}
        return [log for log, size in expected.items() if _size(log) not in {0, size}]

    def release(self) -> None:
        """Let go, and note how the database was left."""
        with contextlib.suppress(OSError):
            found = self._path.stat()
            log = _size(log_path(self._path))
            self.say(LockHolder(size=found.st_size, changed=found.st_mtime_ns, log=log))
        self.drop()

    def along(self, path: Path) -> "WriterLock":
        """Return the lock of the same database at another path: this one if it went along.

        Raises:
            WorkspaceBusy, WorkspaceProtected: as `acquire`.

        """
        with contextlib.suppress(OSError):
            if os.path.samestat(os.fstat(self._handle.fileno()), lock_path(path).stat()):
                self._path = path
                return self
        return WriterLock.acquire(path)

    def drop(self) -> None:
        """Let go without a word, as after a failure: the next writer looks closely."""
        self._handle.close()

    def say(self, holder: LockHolder) -> None:
        """Write what others shall read."""
        self._handle.seek(0)
        self._handle.truncate()
        self._handle.write(msgspec.json.encode(holder))
        self._handle.flush()


def lock_path(path: Path) -> Path:
    """Return the lock file of a database."""
    return path.with_name(f"{path.name}-lock")


def log_path(path: Path) -> Path:
    """Return where SQLite writes what is not yet in the database file."""
    return path.with_name(f"{path.name}-wal")


def index_path(path: Path) -> Path:
    """Return where SQLite keeps what it knows of the log, for all that have the file open."""
    return path.with_name(f"{path.name}-shm")


def journal_path(path: Path) -> Path:
    """Return where SQLite keeps the old pages while it changes how the database is kept."""
    return path.with_name(f"{path.name}-journal")


def has_log(path: Path) -> bool:
    """Whether something is written that is not yet in the database file."""
    return _size(log_path(path)) > 0


def lost_log(path: Path) -> bool:
    """Whether the newest changes may be missing: they stood in a log, which is not there.

    That is so where the last writer did not close, or was writing when this copy was made.

    Raises:
        StudioError: if the file cannot be read, or is none of ours.

    """
    try:
        with lock_path(path).open("rb") as handle:
            before = _said(handle)
    except OSError:
        before = LockHolder()
    return _lost_log(path, before)


def _lost_log(path: Path, before: LockHolder) -> bool:
    if not path.exists() or has_log(path):
        return False
    if before.process:
        # Written by whoever opened it last, and knows whether anything was written since.
        return before.logging
    return read_header(path, newer=True).logged and not _closed_well(path, before)


def _closed_well(path: Path, before: LockHolder) -> bool:
    found = path.stat()
    return (before.size, before.changed) == (found.st_size, found.st_mtime_ns)


def interrupted(path: Path) -> bool:
    """Whether old pages have to be put back before the database can be read."""
    return _size(journal_path(path)) > 0


def _size(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0


def _said(handle: BinaryIO) -> LockHolder:
    handle.seek(0)
    try:
        return msgspec.json.decode(handle.read(4096), type=LockHolder)
    except (OSError, msgspec.DecodeError):
        return LockHolder()


def _locked(handle: BinaryIO) -> bool:
    """Lock a file if nobody else has; the lock goes when the file is closed."""
    try:
        if sys.platform == "win32":  # pragma: no cover
            handle.seek(_FAR)
            msvcrt.locking(handle.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            # Not lockf: that lock would go as soon as anything else here closes the file.
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
