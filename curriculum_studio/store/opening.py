"""What happens to a database file before it is used: made, looked at, checked, renewed.

A large library that was not closed well is read while it is looked through in a thread. Writing
meanwhile was refused: what is written into a damaged file makes it worse.
"""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from curriculum_studio.i18n import StudioError
from curriculum_studio.lazy import Lazy
from curriculum_studio.session.files import beside, forget
from curriculum_studio.session.problems import WorkspaceDamaged
from curriculum_studio.store import backups, problems, schema
from curriculum_studio.store.backups import backup_folder, free_name
from curriculum_studio.store.connecting import connect, connect_reading
from curriculum_studio.store.database import over
from curriculum_studio.store.lock import has_log, interrupted
from curriculum_studio.store.sqlite_file import read_header

#: Brings a database from a schema to the newest one. Alembic is loaded where that is needed.
_MIGRATE: Lazy[Callable[[Path, int], None]] = Lazy(
    "curriculum_studio.store.migrations.runner:migrate"
)


def create(path: Path) -> None:
    """Make an empty workspace; it is at the path wholly or not at all.

    Raises:
        StudioError: if the folder may not be written to or is full.

    """
    with (
        beside(path) as unfinished,
        over(sqlite3.connect(unfinished, isolation_level=None)) as connection,
    ):
        # So that pages can be given back in slices.
        connection.exec_driver_sql("PRAGMA auto_vacuum = INCREMENTAL")
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        schema.create_all(connection)
        connection.commit()


def check(path: Path, *, closely: bool, newer: bool = False) -> None:
    """Find damage before anything is written; `closely` reads the whole file.

    `newer`: the file of a newer program is looked at as well.

    Raises:
        WorkspaceDamaged: if there is any; names the newest good backup.
        StudioError: if it is no workspace of ours, or a newer one.

    """
    header = read_header(path, newer=newer)
    # What is missing at the end may still stand in a log.
    whole = header.whole or has_log(path) or interrupted(path)
    if not whole or (closely and not _sound(path)):
        info = backups.newest_good(path, backup_folder(path))
        if info is None:
            raise problems.damaged_with(path, None, "", 0)
        raise problems.damaged_with(path, info.path, info.time, info.documents)


#: A file of so many bytes is looked through before anything is shown: nobody notices.
SMALL = 8 * 1024 * 1024


def readable_at_once(path: Path) -> bool:
    """Whether a file that was not closed well can be read while it is looked through.

    That is so for a large one of the present schema, unless old pages have to be put back first.
    """
    present = read_header(path).schema == schema.SCHEMA
    return present and not interrupted(path) and path.stat().st_size > SMALL


def look_through(path: Path, stopped: Callable[[], bool]) -> bool:
    """Find damage as `check` does, closely, in another thread than that of the window.

    Return whether that came to its end: `stopped` is asked every few milliseconds.

    Raises:
        WorkspaceDamaged: as `check`.

    """
    if not _sound(path, stopped) and not stopped():
        check(path, closely=True)
    return not stopped()


def set_aside(log: Path) -> None:
    """Give a log that does not belong here another name, so that SQLite does not take it in."""
    if log.stat().st_size == 0:  # SQLite takes nothing in from it, where it stays
        forget(log)
        return
    log.replace(free_name(log.with_name(f"{log.name}-of-another-database")))


def lost_log(path: Path) -> StudioError:
    """Return what to say of a log that is gone: up to when everything is there.

    That is the time of the newest step in the file, which holds all steps before it as well.
    """
    newest = (
        "SELECT max(at) FROM (SELECT max(at) AS at FROM journal"
        " UNION ALL SELECT max(updated) FROM document)"
    )
    try:
        with closing(connect_reading(path)) as connection:
            (found,) = connection.execute(newest).fetchone()
    except (*problems.DriverError, StudioError):
        found = None  # an older schema has no such column, or old pages are put back first
    try:
        moment = datetime.fromisoformat(found or "")
    except ValueError:
        moment = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    return problems.lost_log(path, moment.astimezone().strftime("%Y-%m-%d %H:%M"))


#: Steps of SQLite between two questions whether to stop.
_STEPS = 20_000


def _sound(path: Path, stopped: Callable[[], bool] = lambda: False) -> bool:
    """Look through all pages; for reading only, so that a damaged file stays as it is."""
    mode = "mode=rw" if interrupted(path) else "mode=ro"
    try:
        with closing(connect(path, mode)) as connection:
            connection.set_progress_handler(stopped, _STEPS)
            result: object = connection.execute("PRAGMA quick_check").fetchone()
    except (*problems.DriverError, WorkspaceDamaged):
        return False
    return result == ("ok",)


def renew(path: Path, clock: Callable[[], datetime]) -> None:
    """Bring an older workspace to the present schema, after a backup.

    Raises:
        StudioError: if that fails; the workspace is as it was. Also if it is a newer one.

    """
    present = _present(path)
    if present > schema.SCHEMA:
        raise problems.newer(path)
    if present < schema.SCHEMA:
        backups.make_copy(path, backup_folder(path), clock())
        _MIGRATE.load()(path, present)


def _present(path: Path) -> int:
    """Return the schema of a workspace.

    After a crash it may stand in the log alone, or belong to an update whose old pages have to be
    put back: then the header is that of another time, and only SQLite knows.
    """
    header = read_header(path)
    if not has_log(path) and not interrupted(path):
        return header.schema
    with closing(connect(path, "mode=rw")) as connection:
        found: tuple[int] = connection.execute("PRAGMA user_version").fetchone()
    return found[0]
