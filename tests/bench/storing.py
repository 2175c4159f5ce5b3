"""What a library takes on the disk, and what a commit and opening take, beside bare SQLite."""

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Collection, Iterator
from contextlib import closing, contextmanager
from functools import cache, partial
from pathlib import Path
from typing import Any, ClassVar

from curriculum_studio.bootstrap.application import Application, open_application
from curriculum_studio.core.edits import SetCell
from curriculum_studio.core.text import Cell
from curriculum_studio.i18n import message
from curriculum_studio.store.connecting import PRAGMAS
from curriculum_studio.store.database import _WRITER_PRAGMAS
from tests.bench.frame import Measure, Pair
from tests.bench.workspaces import filled_workspace
from tests.windows.editor.long import long_standard

#: Edits of one measurement, rows of the standard in which a text changes, and bytes of each text.
EDITS, ROWS, BYTES = 500, 5000, 173

#: The rows of what an edit takes.
COMMIT = "commit of one text, against the same statements in bare SQLite"
GROWN = "file grown by an edit, against the text of 173 bytes"

_SENTENCE = (
    "学校应按月记录用电水和燃气数据并保存原始凭证不少于五年幼儿园课程审议能源管理垃圾分类减排"
)
_FOLDER = tempfile.TemporaryDirectory(prefix="bench-storing-")


def _text(turn: int) -> str:
    """Return a text of 173 bytes as somebody may write it, another one in each turn."""
    start = turn % len(_SENTENCE)
    words = (_SENTENCE[start:] + _SENTENCE * 2)[: (BYTES - 5) // 3]
    return f"{words}{turn:05d}"[:BYTES]


# --- a commit ---------------------------------------------------------------------------------


@cache
def _edited(edits: int) -> tuple[Path, str]:
    """Return a library in which so many texts of a standard were written, and the standard."""
    path = Path(_FOLDER.name) / f"{edits}.cstudio-db"
    document = long_standard(ROWS)
    application = open_application(path, create=True)
    application.session.add(document, message("Bench", "Add"))
    edit = _editing(application, document.id)
    for turn in range(edits):
        edit(turn)
    application.close()
    return path, document.id


def _editing(application: Application, document: str) -> Callable[[int], None]:
    nodes = application.session.document(document).walk()
    texts = [node.id for node in nodes if node.kind == "paragraph"][:EDITS]

    def edit(turn: int) -> None:
        change = SetCell(texts[turn % len(texts)], "zh", Cell(_text(turn)))
        application.session.edit(document, (change,), message("Page", "Typing"))

    return edit


@contextmanager
def _opened(folder: Path, name: str) -> Iterator[tuple[Application, Callable[[int], None]]]:
    library, document = _edited(EDITS)
    application = open_application(Path(shutil.copy(library, folder / name)))
    try:
        yield application, _editing(application, document)
    finally:
        application.close()


def commits(folder: Path, wanted: Collection[str]) -> dict[str, Pair]:
    """Return what an edit takes until it is kept, and by how much the file grows with it."""
    turns = range(EDITS, 2 * EDITS)
    with _opened(folder, "ours.cstudio-db") as (application, edit):
        before = used_of(application.workspace.path)
        start = time.thread_time()
        for turn in turns:
            edit(turn)
        seconds = time.thread_time() - start
        grown = used_of(application.workspace.path) - before
    found = {GROWN: (grown / EDITS, float(BYTES))}
    if COMMIT in wanted:
        found[COMMIT] = (seconds, _replayed(folder, turns))
    return found


def used_of(path: Path) -> int:
    """Return what is used of a file, with all that its log holds."""
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        pages, free, page = (
            raw.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("page_count", "freelist_count", "page_size")
        )
    return int((pages - free) * page)


#: A statement, what is bound to it, and whether that is bound in turn.
_Told = tuple[str, Any, bool]


class _Cursor(sqlite3.Cursor):
    """Notes what it is told, whoever does."""

    told: ClassVar[list[_Told]] = []

    def execute(self, sql: str, parameters: Any = (), /) -> "_Cursor":
        self.told.append((sql, parameters, False))
        super().execute(sql, parameters)
        return self

    def executemany(self, sql: str, parameters: Any, /) -> "_Cursor":
        listed = list(parameters)
        self.told.append((sql, listed, True))
        super().executemany(sql, listed)
        return self


class _Connection(sqlite3.Connection):
    def cursor(self, *_: object) -> Any:
        return super().cursor(_Cursor)

    def execute(self, sql: str, parameters: Any = (), /) -> Any:
        return self.cursor().execute(sql, parameters)


_noting = partial(sqlite3.connect, factory=_Connection)


def _replayed(folder: Path, turns: range) -> float:
    """Return the seconds that the statements of the same edits take in bare SQLite.

    They are those that the store sends, with what it binds to them, under its pragmas.
    """
    taken: list[list[_Told]] = []
    connect, sqlite3.connect = sqlite3.connect, _noting
    try:
        with _opened(folder, "noted.cstudio-db") as (_, edit):
            for turn in turns:
                _Cursor.told = []
                taken.append(_Cursor.told)
                edit(turn)
            _Cursor.told = []  # what closing takes is not asked for
    finally:
        sqlite3.connect = connect
    with _opened(folder, "bare.cstudio-db") as (application, _):
        path = application.workspace.path
    with closing(sqlite3.connect(path, isolation_level=None)) as file:
        for pragma in (*PRAGMAS, *_WRITER_PRAGMAS):
            file.execute(pragma)
        start = time.thread_time()
        for statements in taken:
            for statement, bound, many in statements:
                if statement.startswith("BEGIN") and file.in_transaction:
                    file.execute("COMMIT")  # how the one before ended was no statement
                if many:
                    file.executemany(statement, bound)
                else:
                    file.execute(statement, bound).fetchall()
            if file.in_transaction:
                file.execute("COMMIT")
        return time.thread_time() - start


# --- a file -----------------------------------------------------------------------------------


def library_size(units: int, standards: int, clauses: int) -> Measure:
    """Return a measure: how many bytes a library has on the disk."""
    return lambda _: float(filled_workspace(units, standards, clauses)[0].stat().st_size)


def library_text(units: int, standards: int, clauses: int) -> Measure:
    """Return the limit: the bytes of its texts in all languages, as they stand in its rows."""

    return lambda _: text_of(filled_workspace(units, standards, clauses)[0])


def text_of(path: Path) -> float:
    """Return the bytes of the texts of a library, as they stand in its rows."""
    with closing(sqlite3.connect(path)) as raw:
        (size,) = raw.execute("SELECT sum(octet_length(cells)) FROM node").fetchone()
    return float(size)


_CRASH = """
import os, sys
from pathlib import Path
from curriculum_studio.bootstrap.application import open_application
application = open_application(Path(sys.argv[1]))
os._exit(0)
"""


def opening_after_crash(library: Callable[[], Path]) -> Measure:
    """Return a measure: a library that nobody closed is opened until its documents are known.

    What counts is the thread of the window: somebody waits for it.
    """

    def run(folder: Path) -> float:
        path = Path(shutil.copy(library(), folder))
        open_application(path).close()
        subprocess.run([sys.executable, "-c", _CRASH, str(path)], check=True, env=os.environ)
        start = time.thread_time()
        application = open_application(path, look_later=True)
        assert application.session.entries()
        seconds = time.thread_time() - start
        application.close()
        path.unlink()
        return seconds

    return run
