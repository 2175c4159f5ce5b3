"""Backups of the whole workspace, which are closed copies of its database; the port `Backups`."""

import errno
import itertools
import os
import re
import shutil
import socket
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

from curriculum_studio import clock
from curriculum_studio.i18n import StudioError, message
from curriculum_studio.session.files import beside, forget, reason_of, sweep
from curriculum_studio.session.ports import BackupFile, BackupInfo, SettingStore, Watch
from curriculum_studio.session.problems import BackupCause, BackupFailed, BackupStopped
from curriculum_studio.store import problems
from curriculum_studio.store.connecting import connect
from curriculum_studio.store.database import Database
from curriculum_studio.store.lock import WriterLock
from curriculum_studio.store.sqlite_file import read_header
from curriculum_studio.values import dataclass

# --- closed copies ----------------------------------------------------------------------------
# They are made in one go, checked by opening, and named so that they sort.

#: Ending of a backup.
SUFFIX = ".cstudio-backup"

_NAME = re.compile(r"(.+)-(\w*)-(\d{6,})-(\d{8}T\d{6}Z)" + re.escape(SUFFIX))
_TIME = "%Y%m%dT%H%M%SZ"

#: So many pages are copied between two looks at whether somebody wants it stopped; and so many
#: steps of SQLite's machine are done between two while a copy is checked.
_PAGES, _STEPS = 256, 100_000

#: What the system and SQLite say where a file has no room, or may not be made.
_NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_NO_LEAVE = {errno.EACCES, errno.EPERM, errno.EROFS}
_NO_FOLDER = {errno.ENOTDIR, errno.EEXIST}
_DAMAGED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
_WRITE = sqlite3.SQLITE_IOERR_WRITE
_CLOSED = {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM, sqlite3.SQLITE_CANTOPEN}

_COUNTS = "SELECT (SELECT count(*) FROM document), (SELECT count(*) FROM node)"


@dataclass(frozen=True, slots=True)
class Copy:
    """What the name of a backup says. `number` grows with each, whatever the clock says."""

    path: Path
    host: str
    number: int
    made: datetime


def host() -> str:
    """Return the name of this computer, for names of files."""
    return named_host(socket.gethostname())


def named_host(name: str) -> str:
    """Return the name of a computer as it stands in names of files; Chinese names stay.

    Two computers without a name would take each other's copies for their own, and remove them.
    """
    return re.sub(r"\W", "", name)[:20]


def copies(workspace: Path, folder: Path) -> list[Copy]:
    """Return the backups of a workspace in a folder, newest first, those of this computer first."""
    found = sorted(_copies(workspace, folder), key=lambda copy: copy.number, reverse=True)
    here = host()
    return sorted(found, key=lambda copy: copy.host != here)


def _copies(workspace: Path, folder: Path) -> Iterator[Copy]:
    if not folder.is_dir():
        return
    for path in folder.iterdir():
        named = _NAME.fullmatch(path.name)
        if named is not None and named.group(1) == workspace.stem:
            made = datetime.strptime(named.group(4), _TIME).replace(tzinfo=UTC)
            yield Copy(path, named.group(2), int(named.group(3)), made)


def make_copy(
    workspace: Path,
    folder: Path,
    now: datetime,
    watch: Watch | None = None,
    *,
    make_folder: bool = True,
) -> Path:
    """Copy a database, which may be in use, and check the copy by opening it; return its path.

    Raises:
        BackupFailed: if the folder is gone and shall not be made, cannot be written to or is full,
            or if the copy is not good.
        BackupStopped: if `watch` wants it.

    """
    here = host()
    with _explaining(workspace, folder):
        if make_folder:
            folder.mkdir(parents=True, exist_ok=True)
        elif not folder.is_dir():
            raise _gone(folder)
        numbers = [copy.number for copy in copies(workspace, folder) if copy.host == here]
    stamp = now.astimezone(UTC).strftime(_TIME)
    number = max(numbers, default=0) + 1
    target = folder / f"{workspace.stem}-{here}-{number:06}-{stamp}{SUFFIX}"
    with _explaining(workspace, folder), beside(target) as unfinished:
        try:
            counts = _copied(workspace, unfinished, watch)
        finally:
            # Where the disk is full SQLite cannot even remove its journal.
            forget(unfinished.with_name(f"{unfinished.name}-journal"))
        info = described(unfinished, watch)
        if info is None or (info.documents, info.nodes) != counts:
            raise _spoiled(target)
        if watch is not None and not watch(1, 1):
            raise BackupStopped
    return target


def _copied(workspace: Path, target: Path, watch: Watch | None = None) -> tuple[int, int]:
    """Copy page by page what a reader sees at one moment; return how much that is."""

    def look(_status: int, left: int, pages: int) -> None:
        if watch is not None and not watch(pages - left, pages):
            raise BackupStopped

    with closing(connect(workspace, "mode=ro")) as source, closing(sqlite3.connect(target)) as copy:
        source.execute("BEGIN")
        documents, nodes = source.execute(_COUNTS).fetchone()
        copy.execute("PRAGMA synchronous = OFF")
        source.backup(copy, pages=_PAGES, progress=look)
        # One closed file, with nothing beside it that could be forgotten.
        copy.execute("PRAGMA journal_mode = DELETE")
    return documents, nodes


def described(copy: Path, watch: Watch | None = None) -> BackupInfo | None:
    """Open a database file, check it in every part, and say what is in it; None if not good.

    Raises:
        BackupStopped: if `watch` wants it.

    """
    stopped = False

    def look() -> bool:
        nonlocal stopped
        stopped = watch is not None and not watch(1, 1)
        return stopped

    try:
        read_header(copy)
        with closing(connect(copy, "mode=ro")) as opened:
            opened.set_progress_handler(look, _STEPS)
            if opened.execute("PRAGMA integrity_check").fetchone() != ("ok",):
                return None
            if opened.execute("PRAGMA foreign_key_check").fetchone() is not None:
                return None
            documents, nodes = opened.execute(_COUNTS).fetchone()
    except (*problems.DriverError, StudioError) as problem:
        if stopped:
            raise BackupStopped from problem
        return None
    return BackupInfo(copy, _made(copy).isoformat(timespec="seconds"), documents, nodes)


def _made(copy: Path) -> datetime:
    named = _NAME.fullmatch(copy.name)
    if named is not None:
        return datetime.strptime(named.group(4), _TIME).replace(tzinfo=UTC)
    return datetime.fromtimestamp(copy.stat().st_mtime, UTC)


def newest_good(workspace: Path, folder: Path) -> BackupInfo | None:
    """Return the newest backup that opens and holds together."""
    found = (described(copy.path) for copy in copies(workspace, folder))
    return next((info for info in found if info is not None), None)


def not_good(copy: Path) -> StudioError:
    """A copy does not hold together."""
    return StudioError(
        message("Backups", "The backup {name} cannot be used.").fill(name=copy.name),
        safe=message("Backups", "The library itself was not changed."),
        remedy=message("Backups", "Choose another backup, or make one on another disk."),
    )


@contextmanager
def _explaining(workspace: Path, folder: Path) -> Iterator[None]:
    """Say of what fails in a folder why that is, in one of a few ways that can be told apart."""
    try:
        yield
    except (BackupFailed, BackupStopped):
        raise
    except StudioError as problem:
        cause = problem.__cause__
        if isinstance(cause, OSError):
            raise failed(folder, cause) from problem
        raise
    except sqlite3.Error as problem:
        if getattr(problem, "sqlite_errorcode", 0) & 0xFF in _DAMAGED:
            raise problems.damaged(workspace) from problem
        raise failed(folder, problem) from problem
    except OSError as problem:
        raise failed(folder, problem) from problem


def failed(folder: Path, problem: OSError | sqlite3.Error) -> BackupFailed:
    """Return what a problem of the system or of SQLite means for backups in a folder."""
    number = problem.errno if isinstance(problem, OSError) else None
    if not folder.is_dir() and number not in _NO_LEAVE | _NO_FOLDER:
        return _gone(folder)
    code = getattr(problem, "sqlite_errorcode", 0)
    # A file that may not grow further is reported as a failed write.
    if number in _NO_ROOM or code & 0xFF == sqlite3.SQLITE_FULL or code == _WRITE:
        what = message("Backups", "There is no room for a backup in {folder}.")
        remedy = message("Backups", "Make room there, or choose another folder for backups.")
        return BackupFailed(BackupCause.FULL, folder, what.fill(folder=folder), remedy)
    if number in _NO_LEAVE or code & 0xFF in _CLOSED:
        what = message("Backups", "You are not allowed to write to the backup folder {folder}.")
        remedy = message(
            "Backups",
            "Choose another folder for backups, or ask the person who looks after the computer.",
        )
        return BackupFailed(BackupCause.DENIED, folder, what.fill(folder=folder), remedy)
    reason = reason_of(problem) if isinstance(problem, OSError) else str(problem)
    what = message("Backups", "The folder {folder} cannot be used for backups: {reason}.")
    remedy = message("Backups", "Choose another folder for backups.")
    return BackupFailed(BackupCause.OTHER, folder, what.fill(folder=folder, reason=reason), remedy)


def _gone(folder: Path) -> BackupFailed:
    return BackupFailed(
        BackupCause.GONE,
        folder,
        message("Backups", "The backup folder {folder} is not there.").fill(folder=folder),
        message("Backups", "Plug in the USB stick or disk it is on, or choose another folder."),
    )


def _spoiled(copy: Path) -> BackupFailed:
    what = message("Backups", "The backup {name} cannot be used.").fill(name=copy.name)
    remedy = message("Backups", "Choose another folder for backups, on another disk.")
    return BackupFailed(BackupCause.BAD, copy.parent, what, remedy)


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
            WorkspaceNewer: if a newer program wrote the library: its copy could not be checked.

        """
        workspace = self._database.path
        if self._database.left_out is not None:
            raise problems.newer(workspace)
        place = self.folder if folder is None else _placed(folder)
        make = folder is not None or place == self.usual_folder
        made = make_copy(workspace, place, self._clock(), watch, make_folder=make)
        sweep(place)
        self._thin(place)
        return made

    def _thin(self, folder: Path) -> None:
        """Remove old copies of this computer; what somebody holds is removed another time."""
        found = copies(self._database.path, folder)
        own = [each for each in found if each.host == host()]
        for index in superfluous([each.made for each in own]):
            forget(own[index].path)

    def backups(self, folder: Path | None = None) -> list[Path]:
        """List the copies, newest first."""
        place = self.folder if folder is None else _placed(folder)
        return [each.path for each in copies(self._database.path, place)]

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
            raise failed(place, problem) from problem
        here = host()
        return [
            BackupFile(each.path, each.made, _size(each.path), each.host == here, _whole(each.path))
            for each in copies(self._database.path, place)
        ]

    def describe(self, copy: Path) -> BackupInfo | None:
        """Open a copy, check it, and say what is in it; None if it is not good."""
        return described(copy)

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
        return _replaced(path, copy, clock.now(), lambda: None)
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
        if described(unfinished) is None:
            raise not_good(copy)
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
