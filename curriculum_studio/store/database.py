"""The connection to the database file: pragmas, transactions, errors in plain words."""

import contextlib
import sqlite3
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from contextvars import ContextVar
from functools import cache, cached_property
from pathlib import Path
from typing import Any

from sqlalchemy import ClauseElement, Connection, Engine, create_engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool
from sqlalchemy.sql.compiler import SQLCompiler

from curriculum_studio.i18n import StudioError
from curriculum_studio.session.problems import What, moved
from curriculum_studio.store import newer_schema, problems
from curriculum_studio.store.connecting import PATIENCE, connect, connect_reading, frozen
from curriculum_studio.store.lock import has_log, log_path

#: What a file says that can give pages back in slices.
_INCREMENTAL = 2

#: A state of the file: see `Database.state`.
State = tuple[int, int, int]

#: What names a file whatever it is called: its disk and its number there.
Identity = tuple[int, int]

_WRITER_PRAGMAS = (
    "PRAGMA journal_mode = WAL",
    # What the window calls saved is on the disk, also after a power cut.
    "PRAGMA synchronous = FULL",
    "PRAGMA journal_size_limit = 67108864",
    # Pages go from the log into the file in pauses (`write_back`). By itself SQLite does so in the
    # midst of a commit, with each 1,000th page, which then takes ten times as long.
    "PRAGMA wal_autocheckpoint = 8000",
)


def identity(path: Path) -> Identity | None:
    """Return which file stands at a path; None if there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _found(wanted: Identity | None, opened: Path = Path("/proc/self/fd")) -> Path | None:
    """Return where a file of a number that this process has open is now (proc_pid_fd(5)).

    None where it was deleted or thrown away (freedesktop.org, Trash specification 1.0), and on
    systems that do not tell.
    """
    try:
        for each in opened.iterdir():
            if identity(each) == wanted:
                place = each.readlink()
                thrown = any(part == "Trash" or part.startswith(".Trash") for part in place.parts)
                return place if identity(place) == wanted and not thrown else None
    except OSError:
        return None
    return None


#: What SQLAlchemy shall work on next, in this thread.
_OPENED: ContextVar[sqlite3.Connection] = ContextVar("opened")


@cache
def _engine() -> Engine:
    """Return SQLAlchemy's engine: one for all files, since it keeps the statements it compiled."""
    return create_engine("sqlite://", creator=_OPENED.get, poolclass=NullPool)


def over(raw: sqlite3.Connection) -> Connection:
    """Let SQLAlchemy work on an open file; closing what is returned closes the file as well."""
    before = _OPENED.set(raw)
    try:
        return _engine().connect()
    finally:
        _OPENED.reset(before)


class CompiledStatement:
    """A statement of SQLAlchemy that is compiled once, and then handed to SQLite as it is.

    For those that every edit executes: what SQLAlchemy does around a statement takes longer than
    what SQLite does. Its columns are named, and results come as the database has them.
    """

    def __init__(self, statement: ClauseElement, *columns: str) -> None:
        """Wrap a statement; `columns` are those that an insert or an update sets."""
        self._statement = statement
        self._columns = columns

    @cached_property
    def _compiled(self) -> tuple[str, list[tuple[str, Any, Any]]]:
        """The text, and name, usual value and what makes the value of each of its places."""
        columns = list(self._columns) or None
        made = self._statement.compile(dialect=_engine().dialect, column_keys=columns)
        if not isinstance(made, SQLCompiler):
            raise TypeError(made)
        usual, processors = made.params, made._bind_processors
        names = made.positiontup or []
        return str(made), [(each, usual.get(each), processors.get(each)) for each in names]

    def __call__(self, connection: Connection, *rows: Mapping[str, Any]) -> sqlite3.Cursor:
        """Execute it for one or several rows of values, inside a transaction."""
        sql, places = self._compiled
        cursor: Any = connection.connection.cursor()
        values = [
            [
                processor(row.get(name, usual)) if processor else row.get(name, usual)
                for name, usual, processor in places
            ]
            for row in rows
        ]
        if len(values) == 1:
            cursor.execute(sql, values[0])
        else:
            cursor.executemany(sql, values)
        executed: sqlite3.Cursor = cursor
        return executed


class Database:
    """One connection, shared by all parts of a workspace.

    Whole transactions may come from any thread; one waits for the other.
    """

    def __init__(self, path: Path, *, writable: bool) -> None:
        """Open a database file.

        Raises:
            StudioError: if it cannot be opened.

        """
        self.path = path
        self.writable = writable
        #: What is left out of the file of a newer program; None: it is not of a newer one.
        self.left_out: tuple[What, ...] | None = None
        #: Grows when another file was put in the place of this one: what was known is void.
        self.generation = 0
        #: Is told whether the log holds something that may not be in the file, when that alters.
        self.on_log: Callable[[bool], None] | None = None
        self._logged = False
        #: Rows that were changed by what keeps the file in order and changes nothing in it.
        self._upkeep = 0
        self._lock = threading.RLock()
        self._raw, self._connection = self._open()

    def _open(self) -> tuple[sqlite3.Connection, Connection]:
        # Before the file is opened: what changes from now on is noticed.
        self._frozen = None if self.writable else frozen(self.path)
        raw = connect(self.path, "mode=rw") if self.writable else connect_reading(self.path)
        try:
            if not self.writable:
                self.left_out = newer_schema.prepare(raw)
            for pragma in _WRITER_PRAGMAS if self.writable else ("PRAGMA query_only = ON",):
                raw.execute(pragma)
        except problems.DriverError as problem:
            raw.close()
            raise problems.explained(self.path, problem) or problem from problem
        except LookupError as problem:
            raw.close()
            raise problems.too_new(self.path) from problem
        self._identity = identity(self.path)
        self._log_place = log_path(self.path)
        self._log: Identity | None = None
        return raw, over(raw)

    @property
    def moved(self) -> bool:
        """Whether another file, or none, stands at the path of the one that is open.

        Systems let a file be renamed or deleted under whoever has it open, who then writes on into
        a file that nobody finds again.
        """
        if self._identity != identity(self.path):
            return True
        return self._log is not None and self._log != identity(self._log_place)

    @property
    def whereabouts(self) -> Path | None:
        """Where a file is that was moved; None if it was not, is gone, or nobody tells."""
        return None if self._identity == identity(self.path) else _found(self._identity)

    def state(self) -> State:
        """Return what tells states of the file apart: equal as long as nobody wrote to it.

        It is asked for inside a transaction.
        """
        # Of other connections SQLite tells by its number, of this one by the rows it changed.
        # It is asked twice for each edit: without what SQLAlchemy does around a statement.
        (version,) = self._raw.execute("PRAGMA data_version").fetchone()
        return self.generation, self._raw.total_changes - self._upkeep, version

    def stands(self, state: State) -> bool:
        """Whether nobody wrote since a state; a transaction costs twenty times as much."""
        with self._lock:
            if self._frozen is not None and self._frozen != frozen(self.path):
                return False
            try:
                (version,) = self._raw.execute("PRAGMA data_version").fetchone()
            except sqlite3.Error:
                return False  # whoever reads then is told what is the matter
            return state == (self.generation, self._raw.total_changes - self._upkeep, version)

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """Give the connection for reading: one state of the database from begin to end.

        Raises:
            StudioError: if the disk or the file fails.

        """
        with self._transaction("BEGIN") as connection:
            yield connection

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """Give the connection for writing: all or nothing, and on the disk at the end.

        Raises:
            StudioError: if the workspace is open for reading only, or disk or file fail; nothing
                is changed.
            WorkspaceMoved: if the file was renamed, replaced or deleted.

        """
        if not self.writable:
            raise problems.reading_only(self.path)
        with self._transaction("BEGIN IMMEDIATE") as connection:
            yield connection
            if self.moved:
                raise moved(self.path, self.whereabouts)
        if self._log is None:
            self._log = identity(self._log_place)
        self._tell_of_log()

    def _tell_of_log(self) -> None:
        # A transaction that changed nothing leaves an empty log.
        logged = has_log(self.path)
        if logged != self._logged and self.on_log is not None:
            self._logged = logged
            self.on_log(logged)

    @contextmanager
    def _transaction(self, begin: str) -> Iterator[Connection]:
        with self._lock:
            if self._frozen is not None and self._frozen != frozen(self.path):
                self.close()
                self.reopen()
            connection = self._connection
            try:
                self._raw.execute(begin)
                yield connection
                # SQLAlchemy begins by itself with the first of its own statements, of which most
                # edits have none.
                (connection if connection.in_transaction() else self._raw).commit()
            except DBAPIError as problem:
                cause = problem.orig
                if not isinstance(cause, sqlite3.Error):
                    raise
                known = problems.explained(self.path, cause)
                if known is None and self.left_out is not None:
                    known = self.contradiction()
                raise known or problem from problem
            except problems.DriverError as problem:
                known = problems.explained(self.path, problem)
                if known is None and self.left_out is not None:
                    known = self.contradiction()
                raise known or problem from problem
            finally:
                # Ends what did not come to its commit; after one there is nothing left to end.
                connection.rollback()
                if self._raw.in_transaction:
                    self._raw.rollback()

    def contradiction(self) -> StudioError:
        """Return what to say of something that does not fit: damage, unless the file is newer."""
        if self.left_out is None:
            return problems.damaged(self.path)
        return problems.not_understood(self.path)

    def compact(self) -> None:
        """Write the file anew, so that nothing is left of what was deleted, also not in its log.

        Where another program reads the file the log is emptied when that has ended.

        Raises:
            StudioError: if the disk is full; all is as it was, but not overwritten.

        """
        with self._lock:
            raw = self._raw
            try:
                raw.execute("PRAGMA secure_delete = ON")
                raw.execute("PRAGMA auto_vacuum = INCREMENTAL")
                raw.execute("INSERT INTO search (search) VALUES ('optimize')")
                raw.execute("VACUUM")
                raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            except problems.DriverError as problem:
                raise problems.explained(self.path, problem) or problem from problem
            self._tell_of_log()

    def give_back(self, most: int, spare: int) -> bool:
        """Give up to so many free pages back to the disk but for some; return whether any went.

        Raises:
            StudioError: if the disk or the file fails; all is as it was.
            WorkspaceMoved: if the file was renamed, replaced or deleted.

        """
        with self._lock:
            if self.moved:
                raise moved(self.path, self.whereabouts)
            raw = self._raw
            try:
                (free,) = raw.execute("PRAGMA freelist_count").fetchone()
                (mode,) = raw.execute("PRAGMA auto_vacuum").fetchone()
                surplus = min(most, free - spare) if mode == _INCREMENTAL else 0
                if surplus > 0:
                    # As a script: else Python ends the statement after its first page.
                    raw.executescript(f"PRAGMA incremental_vacuum({surplus})")
            except problems.DriverError as problem:
                raise problems.explained(self.path, problem) or problem from problem
        return bool(surplus > 0)

    def join_index(self, pages: int) -> bool:
        """Join parts of the search index, up to so many pages; return whether there was a need.

        Raises:
            StudioError: if the disk or the file fails; all is as it was.
            WorkspaceMoved: if the file was renamed, replaced or deleted.

        """
        with self._lock:
            if self.moved:
                raise moved(self.path, self.whereabouts)
            before = self._raw.total_changes
            try:
                self._raw.execute("INSERT INTO search (search, rank) VALUES ('merge', ?)", (pages,))
            except problems.DriverError as problem:
                raise problems.explained(self.path, problem) or problem from problem
            changed = self._raw.total_changes - before
            self._upkeep += changed
        # The statement itself counts as one change (FTS5, "The merge command").
        return changed > 1

    def write_back(self) -> None:
        """Bring pages from the log into the file, beside whoever reads or writes.

        Nobody waits for it: it goes over a connection of its own. What is not brought back now, as
        on a full disk, comes later. Where another file stands at the path nothing is done.
        """
        if self.moved:
            return
        try:
            with closing(connect(self.path, "mode=rw")) as own:
                own.execute("PRAGMA synchronous = FULL")
                own.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
        except (StudioError, sqlite3.Error):
            pass  # whoever writes is told what is the matter

    def settle(self) -> None:
        """Bring all that is written into the file that is open, which then needs no log any more.

        Where somebody else has it open the log stays, and the file goes on saying so.
        """
        with self._lock, contextlib.suppress(StudioError, sqlite3.Error):
            # Where it moved a log at the old place may be that of another library.
            if not self.moved:
                with contextlib.suppress(StudioError):
                    self.leave_wal()
            self.bring_in()

    def bring_in(self) -> None:
        """Bring all that is written into the file that is open, wherever it is.

        Raises:
            StudioError: if another program reads it, or the disk fails.

        """
        with self._lock:
            try:
                (busy, *_) = self._raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            except problems.DriverError as problem:
                raise problems.explained(self.path, problem) or problem from problem
            self._tell_of_log()
            if busy:
                raise problems.held(self.path)

    def copy_to(self, target: Path) -> None:
        """Write all that is open into a new file, page by page, also where its own is gone.

        Raises:
            StudioError: if the disk fails or is full.

        """
        with self._lock, closing(sqlite3.connect(target)) as copy:
            try:
                self._raw.backup(copy)
                # One closed file, with nothing beside it that could be forgotten.
                copy.execute("PRAGMA journal_mode = DELETE")
            except problems.DriverError as problem:
                raise problems.explained(target, problem) or problem from problem

    def leave_wal(self) -> None:
        """Bring all that is written into the one file, so that it can be replaced.

        Raises:
            StudioError: if another program reads it.

        """
        with self._lock:
            raw = self._raw
            raw.execute("PRAGMA busy_timeout = 500")
            try:
                (mode,) = raw.execute("PRAGMA journal_mode = DELETE").fetchone()
            except sqlite3.OperationalError as problem:
                raise problems.explained(self.path, problem) or problem from problem
            finally:
                raw.execute(f"PRAGMA busy_timeout = {PATIENCE}")
            if mode != "delete":
                raise problems.held(self.path)
            self._log = None
            self._tell_of_log()

    def reopen(self) -> None:
        """Open the file anew, after another was put in its place."""
        with self._lock:
            self._raw, self._connection = self._open()
            self._upkeep = 0
            self._logged = False
            self.generation += 1

    def close(self) -> None:
        """Close the connection; the last one brings all that is written into the one file."""
        with self._lock:
            self._connection.close()
