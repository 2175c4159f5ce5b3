"""Times of a three-way merge: of one large document, and of all units of a library."""

import shutil
import tempfile
import time
from contextlib import closing
from functools import cache
from pathlib import Path
from random import Random

import msgspec

from curriculum_studio.bootstrap.application import open_application
from curriculum_studio.core import tree
from curriculum_studio.core.changeset import changes_between
from curriculum_studio.core.codec import node_from_raw, node_to_raw
from curriculum_studio.core.document import Document, assembled
from curriculum_studio.core.edits import Edit, Remove, SetCell, apply
from curriculum_studio.core.merge.tree_merge import merge
from curriculum_studio.core.text import Cell
from curriculum_studio.i18n import message
from curriculum_studio.languages import LANGUAGES
from tests.bench.frame import Measure
from tests.helpers.documents import long_standard, small_unit

_FOLDER = tempfile.TemporaryDirectory(prefix="bench-merging-")


def _worked(base: Document, changes: int, seed: int) -> Document:
    """A document in which somebody wrote, added, took away and moved so often."""
    rng = Random(seed)
    edits: list[Edit] = []
    document = base
    paragraphs = [node.id for node in base.walk() if node.kind == "paragraph"]
    chosen = rng.sample(paragraphs, min(changes, len(paragraphs)))
    for at, node in enumerate(chosen):
        own = document.nodes[node]
        if at % 10 < 7:
            language = rng.choice([each for each in LANGUAGES if own.text(each)] or ["zh"])
            text = own.text(language)
            place = rng.randrange(len(text) + 1)
            edits = [SetCell(node, language, Cell(f"{text[:place]}低碳{seed}{text[place:]}"))]
        elif at % 10 < 8:
            made = tree.fresh_paragraph().with_cell("zh", Cell(f"新段{seed}—{at}"))
            edits = [tree.inserted_after(document, node, made)]
        elif at % 10 < 9:
            edits = [Remove(node)]
        else:
            edits = list(tree.moved_by(document, node, 1))
        document = apply(document, *edits).document
    return document


def _read(document: Document) -> Document:
    """A document as it is read from a file or a version: no node is an object of another state."""
    nodes = [msgspec.json.decode(msgspec.json.encode(node_to_raw(e))) for e in document.walk()]
    return assembled(node_from_raw(each) for each in nodes)


@cache
def _standard(nodes: int, changes: int) -> tuple[Document, Document, Document]:
    base = long_standard(nodes)
    return _read(base), _read(_worked(base, changes, 1)), _read(_worked(base, changes, 2))


def one(nodes: int, changes: int) -> Measure:
    """Return a measure: seconds to merge a document with so many changes on each side."""

    def run(_: Path) -> float:
        states = _standard(nodes, changes)
        start = time.thread_time()
        merged = merge(*states)
        took = time.thread_time() - start
        assert len(changes_between(states[1], merged.document).changes) > changes / 2
        return took

    return run


@cache
def _library(nodes: int) -> tuple[Path, str]:
    path = Path(_FOLDER.name) / f"{nodes}.cstudio-db"
    document = long_standard(nodes)
    with closing(open_application(path, create=True)) as application:
        application.session.add(document, message("Bench", "Add"))
    return path, document.id


def opened(nodes: int) -> Measure:
    """Return a measure: seconds to read the same document from a library, with its numbers.

    Opening takes that and the page.
    """

    def run(folder: Path) -> float:
        library, document = _library(nodes)
        path = Path(shutil.copy(library, folder / "library.cstudio-db"))
        with closing(open_application(path, read_only=True)) as application:
            start = time.thread_time()
            assert application.session.derived(document).numbering
            return time.thread_time() - start

    return run


@cache
def _units(count: int) -> list[tuple[Document, Document, Document]]:
    found = []
    for at in range(count):
        base = small_unit(f"unit {at}")
        texts = sum(1 for node in base.walk() if node.kind == "paragraph")
        changes = max(1, texts // 10)
        sides = (_worked(base, changes, 2 * at + side) for side in (0, 1))
        found.append((_read(base), *(_read(each) for each in sides)))
    return found


def many(count: int) -> Measure:
    """Return a measure: seconds to merge so many units, a tenth of each changed on each side."""

    def run(_: Path) -> float:
        units = _units(count)
        start = time.thread_time()
        for states in units:
            merge(*states)
        return time.thread_time() - start

    return run
