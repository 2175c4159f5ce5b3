"""Times of the Word writer against the same body written with lxml into the same container."""

import random
import shutil
import subprocess
import time
import zipfile
from dataclasses import replace
from functools import cache
from pathlib import Path

import docx
from lxml import etree

from curriculum_studio.core import table_edits, tree
from curriculum_studio.core.document import Document, assembled
from curriculum_studio.core.edits import apply
from curriculum_studio.core.interchange import ExportRequest
from curriculum_studio.core.text import Cell
from curriculum_studio.core.tree import ranks_between
from curriculum_studio.features.standards.formats.standard_docx import write
from curriculum_studio.i18n import finish

#: Where pandoc is, or None.
PANDOC = shutil.which("pandoc")

PARAGRAPHS, TABLES, ROWS, COLUMNS = 2000, 200, 10, 5


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
    for chapter in document.children[root.id]:
        branches = [_table(chance) for _ in range(TABLES // 20)]
        document = apply(document, *tree.inserted_branches(document, chapter, 0, branches)).document
    return document


def _table(chance: random.Random):
    return [
        node.with_cell("zh", Cell(_sentence(chance)[:12])) if node.kind == "cell" else node
        for node in table_edits.new_table(COLUMNS, ROWS)
    ]


def _nothing(identity: str) -> bytes:
    raise AssertionError(identity)


def ours(_: Path) -> float:
    """Return seconds to write the standard as a Word file."""
    bundle = ExportRequest((_large(),), ("zh",), _nothing)
    start = time.perf_counter()
    finish(write(bundle))
    return time.perf_counter() - start


def limit(folder: Path) -> float:
    """Return seconds to build the body we wrote anew with lxml and pack it with the same parts."""
    content = finish(write(ExportRequest((_large(),), ("zh",), _nothing)))
    written = folder / "ours.docx"
    written.write_bytes(content)
    with zipfile.ZipFile(written) as file:
        parts = {name: file.read(name) for name in file.namelist()}
    model = etree.fromstring(parts["word/document.xml"])
    start = time.perf_counter()
    body = etree.tostring(_anew(model), xml_declaration=True, encoding="UTF-8")
    parts["word/document.xml"] = body
    with zipfile.ZipFile(folder / "limit.docx", "w", zipfile.ZIP_DEFLATED) as file:
        for name, part in parts.items():
            file.writestr(name, part)
    return time.perf_counter() - start


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


def naive(folder: Path) -> float:
    """Return seconds to write the same content with python-docx as its manual shows it."""
    document = _large()
    start = time.perf_counter()
    made = docx.Document()
    for node in document.walk():
        text = node.cell("zh").text
        if node.kind == "clause":
            made.add_heading(text, 1)
        elif node.kind == "paragraph":
            made.add_paragraph(text)
        elif node.kind == "table":
            grid = _grid(document, node.id)
            table = made.add_table(len(grid), COLUMNS)
            for at, row in enumerate(grid):
                for place, words in enumerate(row):
                    table.cell(at, place).text = words
    made.save(str(folder / "naive.docx"))
    return time.perf_counter() - start


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
    start = time.perf_counter()
    subprocess.run(command, check=True, capture_output=True)
    return time.perf_counter() - start
