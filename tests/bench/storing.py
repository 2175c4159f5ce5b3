"""What a library takes on the disk, and what a commit takes of time, against bare SQLite."""

import sqlite3
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from functools import cache
from pathlib import Path

from curriculum_studio.bootstrap.application import Application, open_application
from curriculum_studio.core.edits import SetCell
from curriculum_studio.core.text import Cell
from curriculum_studio.core.transactions import Transaction
from curriculum_studio.i18n import message
from curriculum_studio.session.ports import Filed, Filing, Written
from curriculum_studio.store.derived_data import indexed
from tests.bench.workspaces import filled_workspace
from tests.windows.editor.long import long_standard

#: Edits of one run; each replaces a text of so many bytes.
EDITS, BYTES = 500, 173

_SENTENCE = (
    "学校应按月记录用电水和燃气数据并保存原始凭证不少于五年幼儿园课程审议能源管理垃圾分类减排"
)


def _text(turn: int) -> str:
    """Return a text of 173 bytes as somebody may write it, another one in each turn."""
    start = turn % len(_SENTENCE)
    words = (_SENTENCE[start:] + _SENTENCE * 2)[: (BYTES - 5) // 3]
    return f"{words}{turn:05d}"[:BYTES]


def _edited(folder: Path, edits: int) -> tuple[Application, Callable[[int], None]]:
    application = open_application(folder / "library.cstudio-db", create=True)
    document = long_standard(500)
    application.session.add(document, message("Bench", "Add"))
    nodes = [node.id for node in document.walk() if node.kind == "paragraph"]

    def edit(turn: int) -> None:
        change = SetCell(nodes[turn % len(nodes)], "zh", Cell(_text(turn)))
        application.session.edit(document.id, (change,), message("Page", "Typing"))

    for turn in range(edits):
        edit(turn)
    return application, edit


def _size(path: Path) -> int:
    """Return what is used of a file, with all that its log holds."""
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        pages, free, page = (
            raw.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("page_count", "freelist_count", "page_size")
        )
    return int((pages - free) * page)


def bytes_per_edit(folder: Path) -> float:
    """Return by how much the file grows with an edit."""
    application, edit = _edited(folder, EDITS)
    before = _size(application.workspace.path)
    for turn in range(EDITS, 2 * EDITS):
        edit(turn)
    after = _size(application.workspace.path)
    application.close()
    return (after - before) / EDITS


def bytes_of_text(_: Path) -> float:
    """Return how many bytes the text of an edit has."""
    return float(BYTES)


@cache
def _large() -> Path:
    path, _ = filled_workspace(1000, 20, 500)
    return path


def library_size(_: Path) -> float:
    """Return the size of the file of the large library."""
    return float(_large().stat().st_size)


def library_text(_: Path) -> float:
    """Return the size of its texts in all languages, as they stand in its rows."""
    with closing(sqlite3.connect(_large())) as raw:
        (size,) = raw.execute("SELECT sum(octet_length(cells)) FROM node").fetchone()
    return float(size)


def commit_time(folder: Path) -> float:
    """Return the processor time that the store takes for an edit of one text."""
    application, edit = _edited(folder, 50)
    documents = application.workspace.documents
    commit = documents.commit
    seconds = 0.0

    def timed(written: Sequence[Written], step: Transaction, filing: Filing) -> Filed:
        nonlocal seconds
        start = time.thread_time()
        filed = commit(written, step, filing)
        seconds += time.thread_time() - start
        return filed

    setattr(documents, "commit", timed)  # noqa: B010 - of this object alone
    for turn in range(50, 50 + EDITS):
        edit(turn)
    application.close()
    return seconds / EDITS


def bare_commit_time(folder: Path) -> float:
    """Return the same for bare SQLite: the same rows, the same pragmas, nothing worked out."""
    application, _ = _edited(folder, 50)
    path = application.workspace.path
    application.close()
    with closing(sqlite3.connect(path, isolation_level=None)) as raw:
        raw.execute("PRAGMA journal_mode = WAL")
        raw.execute("PRAGMA synchronous = FULL")
        raw.execute("PRAGMA foreign_keys = ON")
        raw.execute("PRAGMA cell_size_check = ON")
        nodes = raw.execute("SELECT key, cells FROM node WHERE kind = 'paragraph'").fetchall()
        (journal,) = raw.execute("SELECT * FROM journal WHERE content <> x'' LIMIT 1").fetchall()
        (document,) = raw.execute("SELECT key FROM document").fetchone()
        values = [
            (turn, *nodes[turn % len(nodes)], _words(turn - 1), _words(turn))
            for turn in range(EDITS)
        ]
        start = time.thread_time()
        for turn, key, cells, before, words in values:
            raw.execute("BEGIN IMMEDIATE")
            raw.execute(
                "UPDATE node SET cells = ?, seal = zeroblob(32) WHERE key = ?", (cells, key)
            )
            raw.execute(_GONE, (turn * 4, before))
            raw.execute("INSERT INTO search (rowid, text) VALUES (?, ?)", (turn * 4 + 4, words))
            raw.execute("UPDATE document SET updated = '' WHERE key = ?", (document,))
            raw.execute("UPDATE counter SET value = value + 1 WHERE name = 'order'")
            raw.execute(_STEP, (turn + 1000, *journal[1:]))
            raw.execute("DELETE FROM undo_stack WHERE document = ? AND undone", (document,))
            raw.execute("INSERT INTO undo_stack VALUES (?, ?, 0, ?)", (document, turn + 1000, turn))
            raw.execute("COMMIT")
        return (time.thread_time() - start) / EDITS


_GONE = "INSERT INTO search (search, rowid, text) VALUES ('delete', ?, ?)"
_STEP = "INSERT INTO journal VALUES (?, ?, ?, ?, ?, ?, ?, ?)"


def _words(turn: int) -> str:
    return indexed(_text(turn))
