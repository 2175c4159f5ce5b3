"""Backups of the whole workspace: the port `Backups`."""

import itertools
import os
import shutil
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from curriculum_studio.services.files import beside, forget
from curriculum_studio.services.ports import BackupInfo
from curriculum_studio.store import copies, problems
from curriculum_studio.store.database import Database
from curriculum_studio.store.header import read_header
from curriculum_studio.store.lock import WriterLock
from curriculum_studio.store.retention import superfluous

Clock = Callable[[], datetime]

#: What SQLite keeps beside a database while it is in use.
_SIDE_FILES = ("-wal", "-shm", "-journal")


def backup_folder(workspace: Path) -> Path:
    """Return where backups stand if nobody chose another place."""
    return workspace.parent / "backups"


class SqliteBackups:
    """Closed, verified copies beside the workspace or in a folder of the user's choice."""

    def __init__(self, database: Database, clock: Clock, renew: Callable[[], None]) -> None:
        """Take the database, a clock, and what opens the database after another took its place."""
        self._database = database
        self._clock = clock
        self._renew = renew

    def backup(self, folder: Path | None = None) -> Path:
        """Make a copy, check it by opening it, thin out old ones; return its path.

        Raises:
            StudioError: if the folder cannot be written to, or the copy is not good.

        """
        workspace = self._database.path
        place = folder or backup_folder(workspace)
        made = copies.make_copy(workspace, place, self._clock())
        own = [each for each in copies.copies(workspace, place) if each.host == copies.host()]
        for index in superfluous([each.made for each in own]):
            # The new copy is good; an old one that somebody holds is thinned another time.
            forget(own[index].path)
        return made

    def backups(self, folder: Path | None = None) -> list[Path]:
        """List the copies, newest first."""
        workspace = self._database.path
        place = folder or backup_folder(workspace)
        return [each.path for each in copies.copies(workspace, place)]

    def describe(self, copy: Path) -> BackupInfo | None:
        """Open a copy, check it, and say what is in it; None if it is not good."""
        return copies.described(copy)

    def restore(self, copy: Path) -> Path:
        """Put a copy in the place of the workspace; return where the present state was kept.

        Raises:
            StudioError: if the copy is not good, or another program reads the workspace; all is
                as it was.

        """
        if not self._database.writable:
            raise problems.reading_only(self._database.path)
        closed = False

        def let_go() -> None:
            nonlocal closed
            self._database.leave_wal()
            self._database.close()
            closed = True

        try:
            return _replaced(self._database.path, copy, self._clock(), let_go)
        finally:
            if closed:
                self._renew()


def restore_workspace(path: Path, copy: Path) -> Path:
    """Put a copy in the place of a workspace that cannot be opened; return what was kept of it.

    The damaged file stays as it is under another name, with what SQLite kept beside it.

    Raises:
        StudioError: if the copy is not good or a writer has the workspace open.

    """
    lock = WriterLock.acquire(path)
    try:
        return _replaced(path, copy, datetime.now(UTC), lambda: None)
    finally:
        lock.drop()


def _replaced(path: Path, copy: Path, now: datetime, let_go: Callable[[], None]) -> Path:
    """Put a verified copy in the place of a database that `let_go` closes.

    At every moment there is a database at the path, the old one or the new one.
    """
    read_header(copy)
    stamp = now.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    aside = free_name(path.with_name(f"{path.stem}.before-restore-{stamp}{path.suffix}"))
    with beside(path) as unfinished:
        shutil.copyfile(copy, unfinished)
        if copies.described(unfinished) is None:
            raise copies.not_good(copy)
        let_go()
        for ending in ("", *_SIDE_FILES):
            source = path.with_name(path.name + ending)
            if source.exists():
                _keep(source, aside.with_name(aside.name + ending))
        for ending in _SIDE_FILES:
            path.with_name(path.name + ending).unlink(missing_ok=True)
    return aside


def _keep(source: Path, target: Path) -> None:
    """Give a file a second name, or copy it where the disk knows no second names."""
    try:
        os.link(source, target)
    except OSError:
        shutil.copyfile(source, target)


def free_name(path: Path) -> Path:
    """Return the path, or one with a number in its name if that is taken."""
    numbered = (f"{path.stem}-{number}{path.suffix}" for number in itertools.count(2))
    names = itertools.chain([path.name], numbered)
    return next(each for each in map(path.with_name, names) if not each.exists())
