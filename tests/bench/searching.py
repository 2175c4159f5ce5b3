"""Times of the search index against the bare query of SQLite."""

import random
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

#: Bytes of text in the workspace that is searched.
SIZE = 30_000_000

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
def _workspace() -> Path:
    path = Path(_FOLDER.name) / "large.cstudio-db"
    chance = random.Random(1)
    workspace = open_workspace(path, create=True)
    session = Session(workspace.documents, time.monotonic)
    for _ in range(SIZE // (600 * 1000)):
        session.apply((AddDocument(_document(chance, 1000)),), message("Bench", "Add"))
    workspace.close()
    return path


def ours(_: Path) -> float:
    """Return seconds for one search for two Chinese characters, top 50, by our index."""
    workspace = open_workspace(_workspace(), read_only=True)
    workspace.search.search(WORDS)
    start = time.perf_counter()
    for _turn in range(20):
        found = workspace.search.search(WORDS, 50)
    seconds = (time.perf_counter() - start) / 20
    workspace.close()
    assert len(found) == 50
    return seconds


def limit(_: Path) -> float:
    """Return seconds for the bare query of SQLite over the same index, in order of its rank."""
    connection = sqlite3.connect(_workspace())
    query = "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rank LIMIT 50"
    connection.execute(query, (asked(WORDS),)).fetchall()
    start = time.perf_counter()
    for _turn in range(20):
        found = connection.execute(query, (asked(WORDS),)).fetchall()
    seconds = (time.perf_counter() - start) / 20
    connection.close()
    assert len(found) == 50
    return seconds
