"""Backups of the whole workspace: the port `Backups`."""

import itertools
import os
import shutil
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path

from curriculum_studio.i18n import StudioError
from curriculum_studio.session.atomic_files import beside, forget, sweep
from curriculum_studio.session.ports import BackupFile, BackupInfo, SettingStore, Watch
from curriculum_studio.store import copies, problems
from curriculum_studio.store.database import Database
from curriculum_studio.store.header import read_header
from curriculum_studio.store.lock import WriterLock

# --- which backups may go ---------------------------------------------------------------------

#: So many of the newest stay in any case.
NEWEST = 10

#: A wrong clock must not sweep away what it took months to gather.
MOST_AT_ONCE = 2

#: The newest backup stays of each of the last so many hours, days, weeks and months in which there
#: is one. Counting those, and not their age, leaves no say to a clock that leaps.
_KEPT: tuple[tuple[int, Callable[[datetime], str]], ...] = (
    (12, lambda made: made.strftime("%Y-%m-%d %H")),
    (14, lambda made: made.strftime("%Y-%m-%d")),
    (8, lambda made: made.strftime("%G-%V")),
    (24, lambda made: made.strftime("%Y-%m")),
)


def superfluous(times: Sequence[datetime]) -> list[int]:
    """Return the indices of the backups that may be deleted, the oldest first.

    `times` are those at which the backups were made, in the order of making, newest first.
    """
    kept = set(range(min(NEWEST, len(times))))
    for most, span in _KEPT:
        newest: dict[str, int] = {}
        for index, made in enumerate(times):
            if len(newest) < most:
                newest.setdefault(span(made), index)
        kept.update(newest.values())
    spare = [index for index in reversed(range(len(times))) if index not in kept]
    return spare[:MOST_AT_ONCE]


# --- the port `Backups` -----------------------------------------------------------------------

Clock = Callable[[], datetime]

#: What SQLite keeps beside a database while it is in use.
_SIDE_FILES = ("-wal", "-shm", "-journal")

#: The setting of a library that names the folder of the user's choice, none for the usual one.
_FOLDER = "backup/folder"


def backup_folder(workspace: Path) -> Path:
    """Return where backups stand if nobody chose another place."""
    return workspace.parent / "backups"


class SqliteBackups:
    """Closed, verified copies beside the workspace or in a folder of the user's choice."""

    def __init__(
        self,
        database: Database,
        settings: SettingStore,
        clock: Clock,
        renew: Callable[[], None],
    ) -> None:
        """Make copies of a database; `renew` opens it after another took its place."""
        self._database = database
        self._settings = settings
        self._clock = clock
        self._renew = renew

    @property
    def usual_folder(self) -> Path:
        """Where copies go if nobody chose another folder."""
        return backup_folder(self._database.path)

    @property
    def folder(self) -> Path:
        """Where copies go."""
        chosen = self._settings.get(_FOLDER)
        return Path(chosen) if chosen else self.usual_folder

    def choose(self, folder: Path | None) -> None:
        """Let copies go to a folder from now on, None for the usual one."""
        place = None if folder is None else _placed(folder)
        usual = place is None or place == self.usual_folder
        self._settings.set(_FOLDER, "" if usual else str(place))

    def backup(self, folder: Path | None = None, watch: Watch | None = None) -> Path:
        """Make a copy, check it by opening it, thin out old ones; return its path.

        Raises:
            BackupFailed: if the folder is gone, full or protected, or the copy is not good.
            BackupStopped: if `watch` wants no more of it.

        """
        workspace = self._database.path
        place = self.folder if folder is None else _placed(folder)
        make = folder is not None or place == self.usual_folder
        made = copies.make_copy(workspace, place, self._clock(), watch, make_folder=make)
        sweep(place)
        self._thin(place)
        return made

    def _thin(self, folder: Path) -> None:
        """Remove old copies of this computer; what somebody holds is removed another time."""
        found = copies.copies(self._database.path, folder)
        own = [each for each in found if each.host == copies.host()]
        for index in superfluous([each.made for each in own]):
            forget(own[index].path)

    def backups(self, folder: Path | None = None) -> list[Path]:
        """List the copies, newest first."""
        place = self.folder if folder is None else _placed(folder)
        return [each.path for each in copies.copies(self._database.path, place)]

    def listed(self, folder: Path | None = None) -> list[BackupFile]:
        """List the copies, newest first, those of this computer before others; opens none.

        Raises:
            BackupFailed: if the folder is gone or may not be read.

        """
        place = self.folder if folder is None else _placed(folder)
        if not place.is_dir() and place == self.usual_folder:
            return []
        try:
            next(place.iterdir(), None)
        except OSError as problem:
            raise copies.failed(place, problem) from problem
        here = copies.host()
        return [
            BackupFile(each.path, each.made, _size(each.path), each.host == here, _whole(each.path))
            for each in copies.copies(self._database.path, place)
        ]

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

        chosen = self._settings.get(_FOLDER)
        try:
            return _replaced(self._database.path, copy, self._clock(), let_go)
        finally:
            if closed:
                self._renew()
                # Where copies go is no matter of the time to which the library went back.
                self._settings.set(_FOLDER, chosen)


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


def _placed(folder: Path) -> Path:
    """Return a folder as it is meant: ~ is the home of the user, relative to where one is."""
    try:
        return folder.expanduser().absolute()
    except RuntimeError:  # there is no such home
        return folder.absolute()


def _size(copy: Path) -> int:
    try:
        return copy.stat().st_size
    except OSError:
        return 0


def _whole(copy: Path) -> bool:
    try:
        return read_header(copy).whole
    except StudioError:
        return False


def free_name(path: Path) -> Path:
    """Return the path, or one with a number in its name if that is taken."""
    numbered = (f"{path.stem}-{number}{path.suffix}" for number in itertools.count(2))
    names = itertools.chain([path.name], numbered)
    return next(each for each in map(path.with_name, names) if not each.exists())
