"""Times of the search index against the bare query of SQLite."""

import random
import shutil
import sqlite3
import tempfile
import time
from dataclasses import replace
from functools import cache
from pathlib import Path

from curriculum_studio.core import tree
from curriculum_studio.core.document import Document, assembled
from curriculum_studio.core.text import Cell
from curriculum_studio.core.transactions import AddDocument
from curriculum_studio.core.tree import ranks_between
from curriculum_studio.i18n import message
from curriculum_studio.session.session import Session
from curriculum_studio.store.derived_data import asked
from curriculum_studio.store.workspace import open_workspace
from tests.bench.frame import Measure

#: Bytes of text in the libraries that are searched.
SIZES = (10_000_000, 30_000_000, 100_000_000)

#: Bytes of text in a document, and how often a search is repeated.
_EACH, _TURNS = 600_000, 10

WORDS = "减排"
_CHARACTERS = "学校应按月记录用电水和燃气数据并保存原始凭证不少于五年幼儿园课程审议能源管理垃圾分类"
#: Kept for the whole run; the folder goes with the process.
_FOLDER = tempfile.TemporaryDirectory(prefix="bench-search-")


def _document(chance: random.Random, paragraphs: int) -> Document:
    root = tree.fresh("standard").with_cell("zh", Cell("标准"))
    chapter = replace(tree.fresh("clause").with_cell("zh", Cell("章")), parent=root.id)
    nodes = [root, chapter]
    for place in ranks_between(paragraphs):
        text = "".join(chance.choices(_CHARACTERS, k=200))
        if chance.random() < 0.05:
            text = text[:100] + WORDS + text[100:]
        node = replace(tree.fresh("paragraph"), parent=chapter.id, rank=place)
        nodes.append(node.with_cell("zh", Cell(text)))
    return assembled(nodes)


@cache
def library_of(size: int) -> Path:
    """Return a library with so many bytes of text."""
    path = Path(_FOLDER.name) / f"{size}.cstudio-db"
    smaller = [each for each in SIZES if each < size]
    filled = smaller[-1] if smaller else 0
    if filled:
        shutil.copy(library_of(filled), path)
    chance = random.Random(size)
    workspace = open_workspace(path, create=not filled)
    session = Session(workspace.documents, time.monotonic)
    for _ in range((size - filled) // _EACH):
        document = _document(chance, _EACH // 600)
        session.apply((AddDocument(document),), message("Bench", "Add"))
    workspace.close()
    return path


def ours(size: int) -> Measure:
    """Return a measure: one search for two Chinese characters, top 50, by our index."""

    def run(_: Path) -> float:
        workspace = open_workspace(library_of(size), read_only=True)
        workspace.search.search(WORDS)
        start = time.thread_time()
        for _turn in range(_TURNS):
            found = workspace.search.search(WORDS, 50)
        seconds = (time.thread_time() - start) / _TURNS
        workspace.close()
        assert len(found) == 50
        return seconds

    return run


def limit(size: int) -> Measure:
    """Return its limit: the bare query of SQLite over the same index, in order of its rank."""

    def run(_: Path) -> float:
        connection = sqlite3.connect(library_of(size))
        query = "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rank LIMIT 50"
        connection.execute(query, (asked(WORDS),)).fetchall()
        start = time.thread_time()
        for _turn in range(_TURNS):
            found = connection.execute(query, (asked(WORDS),)).fetchall()
        seconds = (time.thread_time() - start) / _TURNS
        connection.close()
        assert len(found) == 50
        return seconds

    return run
