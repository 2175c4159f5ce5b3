"""Looking into a database from outside, as no part of the program does."""

import base64
import hashlib
import sqlite3
from contextlib import closing
from pathlib import Path

from curriculum_studio.i18n import Catalogue, message

LABEL = message("Tests", "Change something")

#: Key, document and id of each node; document, node, framework, goal and relation of each link.
NODES = (
    "SELECT node.key, spelt(document.id), spelt(node.id)"
    " FROM node JOIN document ON document.key = node.document"
)
LINKS = (
    "SELECT spelt(document.id), spelt(node), spelt(framework), spelt(goal), relation"
    " FROM alignment JOIN document ON document.key = alignment.document ORDER BY 1, 2, 3, 4, 5"
)

#: The key of a document whose id is asked for.
KEY = "(SELECT key FROM document WHERE id = raw_id(?))"


def raw_id(identity: str) -> bytes:
    """An id as it stands in the tables."""
    if len(identity) == 26:
        return base64.b32decode(f"{identity.upper()}======")
    return b"\0" + identity.encode() if identity else b""


def spelt(raw: bytes) -> str:
    """An id as people and files have it."""
    if len(raw) == 16:
        return base64.b32encode(raw).decode().rstrip("=").lower()
    return raw.lstrip(b"\0").decode()


def knowing_ids(connection: sqlite3.Connection) -> sqlite3.Connection:
    """Let statements spell ids, `spelt(id)`, and write them, `raw_id('…')`."""
    connection.create_function("spelt", 1, spelt)
    connection.create_function("raw_id", 1, raw_id)
    return connection


def rows(path: Path, query: str, *values) -> list[tuple]:
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as connection:
        return knowing_ids(connection).execute(query, values).fetchall()


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


def said(problem):
    """What a problem says, in English."""
    return " ".join(Catalogue().say(each) for each in problem.sentences)
