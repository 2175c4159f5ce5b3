"""Opening a workspace, the store's front door, with its files, people and settings.

Linux and macOS let an open file be renamed or deleted. So before each commit the file at the path
is compared with the open one; if they differ the change is refused (`WorkspaceMoved`), and the
library can be saved as a copy from the connection that still sees all.
"""

import contextlib
import os
import threading
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

import msgspec
from sqlalchemy import delete, insert, select
from sqlalchemy.dialects.sqlite import insert as insert_or_ignore

from curriculum_studio.clock import now
from curriculum_studio.core.payloads.review import Comment, MergeDecision, Waiver
from curriculum_studio.core.profiles import Profile
from curriculum_studio.i18n import StudioError
from curriculum_studio.session.files import beside, sweep
from curriculum_studio.session.problems import What, moved
from curriculum_studio.store import backups, opening, problems, schema, tidying
from curriculum_studio.store.activity import SqliteActivity
from curriculum_studio.store.attachments import SqliteAttachments
from curriculum_studio.store.backups import SqliteBackups, backup_folder
from curriculum_studio.store.database import Database
from curriculum_studio.store.derived_data import SqliteLinks, SqliteSearch
from curriculum_studio.store.documents import SqliteDocuments
from curriculum_studio.store.erasing import SqliteEraser
from curriculum_studio.store.lock import WriterLock, journal_path, log_path, lost_log
from curriculum_studio.store.records import DocumentRecords, SqliteRecords
from curriculum_studio.store.rows import seal
from curriculum_studio.store.sqlite_file import read_header
from curriculum_studio.store.versions import SqliteVersions

# --- the port `People` ------------------------------------------------------------------------

_person = schema.person.c

#: Canonical; a field that a later program writes is read over.
_encode = msgspec.json.Encoder(order="deterministic").encode


class SqlitePeople:
    """Profiles over one table of sealed JSON."""

    def __init__(self, database: Database) -> None:
        self._database = database
        put = insert_or_ignore(schema.person)
        kept = {name: put.excluded[name] for name in ("content", "seal")}
        self._put = put.on_conflict_do_update(index_elements=[_person.id], set_=kept)

    def put(self, profile: Profile) -> None:
        """Keep a profile, in the place of the one with its id."""
        said = {
            name: value
            for name, value in msgspec.to_builtins(profile).items()
            if name != "id" and value
        }
        content = _encode(said).decode()
        values = {"id": profile.id, "content": content, "seal": seal(profile.id, content)}
        with self._database.write() as connection:
            connection.execute(self._put, values)

    def get(self, identity: str) -> Profile | None:
        """Return a profile."""
        return next((each for each in self.all() if each.id == identity), None)

    def all(self) -> list[Profile]:
        """List all profiles, in the order of their ids."""
        wanted = select(_person.id, _person.content, _person.seal).order_by(_person.id)
        with self._database.read() as connection:
            return [self._profile(*row) for row in connection.execute(wanted)]

    def _profile(self, identity: str, content: str, sealed: bytes) -> Profile:
        if seal(identity, content) != sealed:
            raise self._database.contradiction()
        try:
            return msgspec.convert(msgspec.json.decode(content) | {"id": identity}, Profile)
        except (msgspec.MsgspecError, TypeError) as problem:
            raise self._database.contradiction() from problem


# --- the port `SettingStore` ------------------------------------------------------------------

_setting = schema.setting.c


class SqliteSettings:
    """Settings by name."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, name: str) -> str:
        """Return a setting, empty if unset."""
        with self._database.read() as connection:
            wanted = select(_setting.value).where(_setting.name == name)
            return connection.execute(wanted).scalar() or ""

    def set(self, name: str, value: str) -> None:
        """Keep a setting."""
        self.set_all({name: value})

    def set_all(self, values: Mapping[str, str]) -> None:
        """Keep several settings, all or none."""
        rows = [{"name": name, "value": value} for name, value in values.items() if value]
        with self._database.write() as connection:
            connection.execute(delete(schema.setting).where(_setting.name.in_(list(values))))
            if rows:
                connection.execute(insert(schema.setting), rows)


# --- opening ----------------------------------------------------------------------------------

Clock = Callable[[], datetime]


def open_workspace(
    path: Path,
    *,
    create: bool = False,
    read_only: bool = False,
    look_later: bool = False,
    clock: Clock = now,
) -> "SqliteWorkspace":
    """Open a workspace, making an empty one if `create` says so and there is none.

    `look_later`: a large one that was not closed well is opened for reading at once; its `check`
    says what has to be done before it can be written to.

    Reading is possible beside a writer, and of what a newer program wrote as far as its tables are
    known here (`left_out` says what is not). Whoever gets it closes it.

    Raises:
        WorkspaceBusy: if another process, or this one, writes to it.
        WorkspaceProtected: if file or folder may not be written to; it can be opened for reading.
        WorkspaceNewer: if a newer program wrote it; it can be opened for reading.
        WorkspaceDamaged: if the database is damaged; it stays as it is, and a backup is named.
        StudioError: if there is no such file, or it is no workspace, or one that cannot be read.

    """
    path = _resolved(path)
    if read_only:
        opening.check(path, closely=False, newer=True)
        if read_header(path, newer=True).schema < schema.SCHEMA:
            raise problems.older(path)
        lost = lost_log(path)
        database = Database(path, writable=False)
        left_out = database.left_out
        notice: StudioError | None = None
        if left_out is not None:
            notice = problems.newer_opened(path, left_out)
        elif lost:
            notice = opening.lost_log(path)
        return SqliteWorkspace(database, None, clock, notice)
    # Unlike pathlib's, this asks no more of a name that is too long.
    if create and not os.path.exists(path):  # noqa: PTH110
        _make_folder(path)
    else:
        # What is not ours gets no lock file beside it either.
        read_header(path)
    lock = WriterLock.acquire(path)
    try:
        return _opened(path, lock, clock, create=create, look_later=look_later)
    except BaseException:
        lock.drop()
        raise


def _resolved(path: Path) -> Path:
    """Return where a library really is, following links.

    Raises:
        StudioError: if links lead in a circle.

    """
    try:
        found = path.expanduser().resolve()
    except (OSError, RuntimeError) as problem:
        raise problems.no_file(path) from problem
    # From Python 3.13 on a circle is no error, and comes back as it was.
    if os.path.islink(found):  # noqa: PTH114 - pathlib asks more of a name that is too long
        raise problems.no_file(path)
    return found


def _opened(
    path: Path, lock: WriterLock, clock: Clock, *, create: bool, look_later: bool
) -> "SqliteWorkspace":
    if create and not path.exists():
        opening.create(path)
    elif not os.access(path, os.W_OK):
        raise problems.protected(path)
    else:
        for log in lock.foreign_logs:
            opening.set_aside(log)
        if look_later and not lock.closed_well and opening.readable_at_once(path):
            opening.check(path, closely=False)
            check = PendingCheck(path, lock, clock)
            return SqliteWorkspace(Database(path, writable=False), None, clock, check=check)
        opening.check(path, closely=not lock.closed_well)
    return _for_writing(path, lock, clock)


def _for_writing(path: Path, lock: WriterLock, clock: Clock) -> "SqliteWorkspace":
    """Open what was looked at."""
    notice = opening.lost_log(path) if lock.lost_log else None
    sweep(path.parent)
    sweep(backup_folder(path))
    opening.renew(path, clock)
    database = Database(path, writable=True)
    try:
        first = tidying.tidy_at_start(database)
    except BaseException:
        database.close()
        raise
    opened = SqliteWorkspace(database, lock, clock, notice)
    opened.first_step = first
    return opened


def _make_folder(path: Path) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except PermissionError as problem:
        raise problems.protected(path) from problem
    except OSError as problem:
        raise problems.refused(path, problem) from problem


class PendingCheck:
    """What has to be done before a library that was not closed well can be written to.

    Until then it is open for reading, and nobody else writes to it.
    """

    def __init__(self, path: Path, lock: WriterLock, clock: Clock) -> None:
        """Hold the lock of the library from now on."""
        self._path = path
        self._lock = lock
        self._clock = clock
        self._stopped = threading.Event()
        self._looking = threading.Lock()

    def look(self) -> bool:
        """Look through the whole file, as work in another thread; False: it was stopped.

        Raises:
            WorkspaceDamaged: if it is damaged; it stays as it is, and a backup is named.

        """
        with self._looking:
            return opening.look_through(self._path, self._stopped.is_set)

    def finish(self) -> "SqliteWorkspace":
        """Open the library for writing after nothing was found; the lock goes over to it.

        Raises:
            StudioError: as `open_workspace`; the lock stays here.

        """
        return _for_writing(self._path, self._lock, self._clock)

    def stop(self) -> None:
        """Give up, and let others have the library; who opens it next looks through it."""
        self._stopped.set()
        with self._looking:
            self._lock.drop()


class SqliteWorkspace:
    """A workspace in one SQLite database: the port `Workspace`."""

    def __init__(
        self,
        database: Database,
        lock: WriterLock | None,
        clock: Clock,
        notice: StudioError | None = None,
        check: PendingCheck | None = None,
    ) -> None:
        """Work on an open database, with the lock if this process is the writer."""
        self.notice = notice
        #: What it waits for, where it is read for the time being.
        self.check = check
        #: Of the steps before this one those go that stand in no undo stack.
        self.first_step = 0
        self._database = database
        self._lock = lock
        self._clock = clock
        self._attachments = SqliteAttachments(database)
        self._search = SqliteSearch(database)
        self._records = DocumentRecords(database)
        self._documents = SqliteDocuments(database, self._records, self._now)
        self._versions = SqliteVersions(database, self._records, self._now)
        self._activity = SqliteActivity(database)
        self._links = SqliteLinks(database)
        self._settings = SqliteSettings(database)
        self._eraser = SqliteEraser(database, self._now)
        self._people = SqlitePeople(database)
        self._backups = SqliteBackups(database, self._settings, clock, self._renew)
        self._closed = False
        database.on_log = self._note_log

    def _note_log(self, used: bool) -> None:
        if self._lock is not None:
            self._lock.note_log(used=used)

    def _now(self) -> str:
        return self._clock().astimezone(UTC).isoformat(timespec="seconds")

    def _renew(self) -> None:
        opening.renew(self.path, self._clock)
        self._database.reopen()
        self.first_step = tidying.tidy_at_start(self._database)

    @property
    def path(self) -> Path:
        """The database file."""
        return self._database.path

    @property
    def writable(self) -> bool:
        """Whether this process is the one writer."""
        return self._database.writable

    @property
    def left_out(self) -> tuple[What, ...] | None:
        """What cannot be shown of what a newer program wrote; None: it is not of a newer one."""
        return self._database.left_out

    @property
    def moved(self) -> bool:
        """Whether the file was renamed, replaced or deleted while it was open."""
        return self._database.writable and self._database.moved

    def save_as(self, target: Path) -> None:
        """Write a verified copy of what is open to another place, and go on there.

        Raises:
            StudioError: if the place cannot be written to or another window has it open; all stays
                as it is.

        """
        target = _resolved(target)
        if self._lock is None:
            raise problems.reading_only(self.path)
        lock = self._lock if target == self.path else WriterLock.acquire(target)
        try:
            with beside(target) as unfinished:
                self._database.copy_to(unfinished)
                if backups.described(unfinished) is None:
                    raise backups.not_good(target)
        except BaseException:
            if lock is not self._lock:
                lock.drop()
            raise
        # The copy is in its place; a file that was only renamed gets what its log holds.
        self._database.settle()
        self._go_on(target, lock)

    @property
    def whereabouts(self) -> Path | None:
        """Where a file is that was moved while it was open; None: deleted, or it is not known."""
        return self._database.whereabouts if self.writable else None

    def follow(self) -> None:
        """Go on where the file was moved to; raises what the port says."""
        now = self.whereabouts
        if now is None or self._lock is None:
            raise moved(self.path, None)
        # Where the file went without its log, nobody would find again what that alone holds.
        self._database.bring_in()
        self._go_on(now, self._lock.along(now))

    def _go_on(self, target: Path, lock: WriterLock) -> None:
        """Work from now on with a file at another place that holds all that is written."""
        self._database.close()
        for log in (log_path(target), journal_path(target)):
            if log.exists():
                opening.set_aside(log)
        self._database.path = target
        self._database.reopen()
        if self._lock is not None and lock is not self._lock:
            self._lock.drop()
        self._lock = lock

    @property
    def documents(self) -> SqliteDocuments:
        """Documents and journal."""
        return self._documents

    @property
    def attachments(self) -> SqliteAttachments:
        """Pictures and files."""
        return self._attachments

    @property
    def search(self) -> SqliteSearch:
        """The search index."""
        return self._search

    @property
    def versions(self) -> SqliteVersions:
        """Versions of documents."""
        return self._versions

    @property
    def activity(self) -> SqliteActivity:
        """What was done, newest first."""
        return self._activity

    @property
    def comments(self) -> SqliteRecords[Comment]:
        """Comments on documents."""
        return self._records.comments

    @property
    def waivers(self) -> SqliteRecords[Waiver]:
        """Findings that the group lets stand."""
        return self._records.waivers

    @property
    def decisions(self) -> SqliteRecords[MergeDecision]:
        """What merges left to people."""
        return self._records.decisions

    @property
    def links(self) -> SqliteLinks:
        """Which nodes are linked to which goals."""
        return self._links

    @property
    def backups(self) -> SqliteBackups:
        """Backups of the whole."""
        return self._backups

    @property
    def eraser(self) -> SqliteEraser:
        """What erases for good."""
        return self._eraser

    @property
    def settings(self) -> SqliteSettings:
        """Settings of the workspace."""
        return self._settings

    @property
    def people(self) -> SqlitePeople:
        """Who worked in the library."""
        return self._people

    def reader(self) -> "SqliteWorkspace":
        """Open the same file once more, for reading only, as work in another thread needs it."""
        return SqliteWorkspace(Database(self.path, writable=False), None, self._clock)

    def tidy(self) -> Iterator[None]:
        """Drop what is not needed any more, and give its room back, in slices."""
        return tidying.slices(self._database, self.first_step)

    def tidy_index(self) -> Iterator[None]:
        """Join the parts of the search index that commits have left, in slices."""
        return tidying.index_slices(self._database)

    def close(self) -> None:
        """Release the file and the lock; once more does no harm."""
        if self._closed:
            return
        self._closed = True
        moved = self.moved
        if self.writable and not moved:
            # Where the disk is full, for one, the room is given back another time.
            with contextlib.suppress(StudioError):
                self._database.join_index(tidying.CLOSING_JOINED)
                self._database.give_back(tidying.CLOSING, tidying.SPARE)
        if self.writable:
            self._database.settle()
        self._database.close()
        if self._lock is not None and not moved:
            self._lock.release()
        elif self._lock is not None:
            self._lock.drop()

    def __enter__(self) -> "SqliteWorkspace":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        problem: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()
