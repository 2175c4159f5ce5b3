"""Times of the Word writer against the same body written with lxml into the same container.

The standard has 2,000 paragraphs, 200 tables, 100 pictures and 50 comments.
"""

import gc
import random
import shutil
import struct
import time
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import cache
from pathlib import Path

from lxml import etree

from curriculum_studio.core import table_edits, tree
from curriculum_studio.core.anchors import anchored
from curriculum_studio.core.document import Document, assembled
from curriculum_studio.core.edits import apply
from curriculum_studio.core.interchange import ExportRequest
from curriculum_studio.core.payloads.standard import Figure, Pictures
from curriculum_studio.core.text import Cell
from curriculum_studio.core.tree import ranks_between
from curriculum_studio.features.review.formats.registry import annotated
from curriculum_studio.features.review.formats.word_comments.content import Thread, ThreadEntry
from curriculum_studio.features.standards.formats.standard_docx import write
from curriculum_studio.i18n import finish
from tests.bench.processes import children

#: Where pandoc is, or None.
PANDOC = shutil.which("pandoc")

PARAGRAPHS, TABLES, ROWS, COLUMNS = 2000, 200, 10, 5
PICTURES, COMMENTS = 100, 50

#: Width and height of a picture (pixels); its content says nothing and packs badly, as a photo.
_PIXELS = 160


def _sentence(chance: random.Random) -> str:
    return "".join(chance.choices("学校应按月记录用电水和燃气数据并保存原始凭证", k=60)) + "。"


@cache
def _large() -> Document:
    """Return a standard of 2,000 paragraphs and 200 tables of 10 x 5."""
    chance = random.Random(3)
    root = tree.fresh("standard").with_cell("zh", Cell("大标准"))
    nodes = [root]
    for place in ranks_between(20):
        chapter = replace(tree.fresh("clause"), parent=root.id, rank=place)
        nodes.append(chapter.with_cell("zh", Cell("章")))
        for below in ranks_between(PARAGRAPHS // 20):
            one = replace(tree.fresh("paragraph"), parent=chapter.id, rank=below)
            nodes.append(one.with_cell("zh", Cell(_sentence(chance))))
    document = assembled(nodes)
    for at, chapter in enumerate(document.children[root.id]):
        branches = [_table(chance) for _ in range(TABLES // 20)]
        branches += [[_figure(at * 1000 + each)] for each in range(PICTURES // 20)]
        document = apply(document, *tree.inserted_branches(document, chapter, 0, branches)).document
    return document


def _figure(at: int):
    figure = Figure(pictures=Pictures({"zh": f"{at}"}), width_mm=80)
    return tree.fresh("figure", figure).with_cell("zh", Cell(f"能源计量示意{at}"))


@cache
def _picture(identity: str) -> bytes:
    """Return a PNG that differs from all others."""
    chance = random.Random(identity)
    lines = b"".join(b"\0" + chance.randbytes(_PIXELS * 3) for _ in range(_PIXELS))
    parts = (
        (b"IHDR", struct.pack(">IIBBBBB", _PIXELS, _PIXELS, 8, 2, 0, 0, 0)),
        (b"IDAT", zlib.compress(lines, 1)),
        (b"IEND", b""),
    )
    chunks = (
        struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
        for name, body in parts
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


@cache
def _threads() -> list[Thread]:
    """Return comments on texts all over the standard."""
    texts = [each for each in _large().walk() if each.kind == "paragraph"]
    chosen = texts[:: max(1, len(texts) // COMMENTS)][:COMMENTS]
    said = ThreadEntry("DE", "请说明人数。", "2026-11-24T08:30:00Z", "DE")
    return [Thread(anchored(node, "zh", 2, 8), (said,)) for node in chosen]


def _written() -> bytes:
    bundle = ExportRequest((_large(),), ("zh",), _picture)
    made = finish(annotated(write, bundle, _threads()))
    assert not made.astray
    return made.content


def _table(chance: random.Random):
    return [
        node.with_cell("zh", Cell(_sentence(chance)[:12])) if node.kind == "cell" else node
        for node in table_edits.new_table(COLUMNS, ROWS)
    ]


def ours(_: Path) -> float:
    """Return seconds to write the standard with its comments as a Word file."""
    _written_with()
    with _resting():
        start = time.process_time()
        _written()
        return time.process_time() - start


@contextmanager
def _resting() -> Iterator[None]:
    """Look for no garbage meanwhile, as where the window does long work (`widgets/tasks.py`)."""
    gc.collect()
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def _written_with() -> None:
    """Make what the file is written of, so that it is not measured."""
    for node in _large().walk():
        if isinstance(node.payload, Figure):
            _picture(node.payload.pictures["zh"])
    _threads()


def limit(folder: Path) -> float:
    """Return seconds to build the body we wrote anew with lxml and pack it with the same parts."""
    written = folder / "ours.docx"
    written.write_bytes(_written())
    with zipfile.ZipFile(written) as file:
        parts = {each: file.read(each) for each in file.infolist()}
    main = next(each for each in parts if each.filename == "word/document.xml")
    model = etree.fromstring(parts[main])
    with _resting():
        start = time.process_time()
        parts[main] = etree.tostring(_anew(model), xml_declaration=True, encoding="UTF-8")
        with zipfile.ZipFile(folder / "limit.docx", "w") as file:
            for part, content in parts.items():
                # Each is packed, or left as it is, as we do.
                file.writestr(part.filename, content, part.compress_type)
        return time.process_time() - start


def _anew(model):
    """Return the tree built element by element, as a writer with lxml does."""
    copy = etree.Element(model.tag, dict(model.attrib), nsmap=model.nsmap)
    pairs = [(model, copy)]
    while pairs:
        old, new = pairs.pop()
        new.text = old.text
        for child in old:
            made = etree.SubElement(new, child.tag, dict(child.attrib))
            pairs.append((child, made))
    return copy


def _grid(document: Document, table: str) -> list[list[str]]:
    rows = [each for each in document.children_of(table) if each.kind == "row"]
    return [[cell.cell("zh").text for cell in document.children_of(row.id)] for row in rows]


def pandoc(folder: Path) -> float:
    """Return seconds that pandoc takes for the same content from Markdown."""
    document = _large()
    lines: list[str] = []
    for node in document.walk():
        text = node.cell("zh").text
        if node.kind == "clause":
            lines.append(f"# {text}\n")
        elif node.kind == "paragraph":
            lines.append(f"{text}\n")
        elif node.kind == "table":
            head, *rest = _grid(document, node.id)
            lines.append("| " + " | ".join(each or "-" for each in head) + " |")
            lines.append("|" + "---|" * COLUMNS)
            lines += ["| " + " | ".join(row) + " |" for row in rest]
            lines.append("")
    source = folder / "source.md"
    source.write_text("\n".join(lines), encoding="utf-8")
    command = [str(PANDOC), "-f", "markdown", "-o", str(folder / "pandoc.docx"), str(source)]
    return children(command)
