"""The list of a library, read by SQLite alone for who wants nothing else.

To load SQLAlchemy takes longer than all else that a list takes. `store/documents.py` lists what it
keeps by the same columns.
"""

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from curriculum_studio.core.kinds import KINDS
from curriculum_studio.i18n import StudioError
from curriculum_studio.session.ports import Binned, Entry
from curriculum_studio.store.compact import id_of
from curriculum_studio.store.connecting import connect_reading
from curriculum_studio.store.lock import lost_log
from curriculum_studio.store.rows import seal, titles_of
from curriculum_studio.store.sqlite_file import SCHEMA, read_header

#: What SQLAlchemy makes of the statement of `store/documents.py`; a test compares them.
STATEMENT = (
    "SELECT CAST(document.id AS BLOB) AS id, CAST(document.kind AS BLOB) AS kind,"
    " CAST(document.titles AS BLOB) AS titles, CAST(document.detail AS BLOB) AS detail,"
    " document.updated, document.deleted, document.deleted_by, document.seal FROM document"
)


def entries_of(path: Path) -> list[Entry] | None:
    """Return the documents of a library but those in the recycle bin, for reading only.

    None where it has to be opened for that: it is older or newer, not whole, or cannot be read, and
    whoever opens it says so.
    """
    try:
        header = read_header(path, newer=True)
        if header.schema != SCHEMA or not header.whole or lost_log(path):
            return None
        with closing(connect_reading(path)) as connection:
            connection.execute("PRAGMA query_only = ON")
            lines = list(map(listed, connection.execute(STATEMENT)))
    except (StudioError, OSError, sqlite3.Error, ValueError):
        return None
    return [line.entry for line in lines if not line.deleted]


def listed(row: Sequence[Any]) -> Binned:
    """Return a line of the library, marked where it does not fit its seal."""
    *said, updated, deleted, deleted_by, sealed = row
    raw, *others = map(bytes, said)
    kind, titles, detail = (each.decode(errors="replace") for each in others)
    identity = id_of(raw)
    damaged = seal(identity, kind, titles, detail) != sealed
    # Lists are sorted by kinds: a kind that is none must not keep them from being shown.
    known = kind if kind in KINDS else "standard"
    entry = Entry(identity, known, titles_of(titles), updated, detail, damaged)
    return Binned(entry, deleted, deleted_by)
