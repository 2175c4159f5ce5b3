"""Looking into a database from outside, as no part of the program does."""

import hashlib
import sqlite3
from contextlib import closing
from pathlib import Path

from curriculum_studio.i18n import message

LABEL = message("Tests", "Change something")


def rows(path: Path, query: str, *values) -> list[tuple]:
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as connection:
        return connection.execute(query, values).fetchall()


def sound(path: Path) -> bool:
    """Whether SQLite finds nothing wrong, in any page or index."""
    return rows(path, "PRAGMA integrity_check") == [("ok",)] and not rows(
        path, "PRAGMA foreign_key_check"
    )


def fingerprint(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def index_content(path: Path) -> set[tuple]:
    """All words of the search index with their places; makes a temporary table for it."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(
            "CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, search, instance)"
        )
        return set(connection.execute("SELECT term, doc, offset FROM temp.words").fetchall())


def dump(path: Path) -> dict[str, list[tuple]]:
    """All that the tables say, but for the search index."""
    tables = rows(path, "SELECT name FROM sqlite_master WHERE type = 'table'")
    return {
        name: rows(path, f'SELECT * FROM "{name}" ORDER BY 1, 2')
        for (name,) in tables
        if not name.startswith(("search", "sqlite"))
    }
