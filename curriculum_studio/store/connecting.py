"""Opening the database file with SQLite alone: addresses, pragmas, reading beside others."""

import sqlite3
from pathlib import Path
from urllib.parse import quote

from curriculum_studio.i18n import StudioError
from curriculum_studio.store import problems
from curriculum_studio.store.lock import has_log, index_path, interrupted, log_path
from curriculum_studio.store.sqlite_file import SCHEMA, read_header

#: Milliseconds to wait for a reader or a backup that holds the file for a moment.
PATIENCE = 5000

PRAGMAS = (
    f"PRAGMA busy_timeout = {PATIENCE}",
    "PRAGMA foreign_keys = ON",
    # Notice damage early, and run nothing that a foreign file brings along.
    "PRAGMA cell_size_check = ON",
    "PRAGMA trusted_schema = OFF",
)


def uri(path: Path, mode: str) -> str:
    """Return SQLite's address of a file; modes are ro and rw, or rwc to create it."""
    # A relative path would be read as one that begins at the root.
    place = path.absolute().as_posix()
    return f"file://{'' if place.startswith('/') else '/'}{quote(place)}?{mode}"


def connect(path: Path, mode: str) -> sqlite3.Connection:
    """Open a file without SQLAlchemy; transactions begin and end only where we say so.

    Raises:
        StudioError: if it cannot be opened.

    """
    try:
        connection = sqlite3.connect(
            uri(path, mode), uri=True, isolation_level=None, check_same_thread=False
        )
        try:
            for pragma in PRAGMAS:
                connection.execute(pragma)
            # The file is opened only when something is read.
            connection.execute("PRAGMA schema_version").fetchone()
        except problems.DriverError:
            connection.close()
            raise
    except problems.DriverError as problem:
        raise problems.explained(path, problem) or problem from problem
    return connection


def frozen(path: Path) -> tuple[int, int] | None:
    """Return size and time of a file that says that it has a log, and has none; else None.

    It is of a newer program, or a copy of one that was in use. Nobody has it open, and it is read
    as one that does not change, for SQLite would lay a log and its index beside it. When somebody
    has opened it since, it is another one, or None.

    Raises:
        StudioError: if the file is not there, or none of ours.

    """
    header = read_header(path, newer=True)
    if not (header.logged or header.schema > SCHEMA) or any(
        each(path).exists() for each in (log_path, index_path)
    ):
        return None
    found = path.stat()
    return found.st_size, found.st_mtime_ns


def connect_reading(path: Path) -> sqlite3.Connection:
    """Open a file for reading, also in a folder that may not be written to.

    Raises:
        StudioError: if it cannot be opened, or was not closed and has to be put in order first.

    """
    if interrupted(path):
        raise problems.not_closed(path)
    if frozen(path) is not None:
        return connect(path, "mode=ro&immutable=1")
    try:
        return connect(path, "mode=ro")
    except StudioError as problem:
        # Without its log, which cannot be opened here, the file would say what was long ago.
        if has_log(path):
            raise problems.not_closed(path) from problem
        return connect(path, "mode=ro&immutable=1")
