"""Times of the document tree alone."""

import time
from functools import cache
from pathlib import Path

from curriculum_studio.core import tree
from curriculum_studio.core.document import Document, assembled
from curriculum_studio.core.edits import SetCell, apply
from curriculum_studio.core.numbering import number
from curriculum_studio.core.text import Cell
from curriculum_studio.core.tree import ranks_between

CHAPTER = 25


@cache
def large_standard(clauses: int) -> Document:
    """Return a standard with so many clauses, each with one paragraph, in three languages."""
    root = tree.fresh("standard").with_cell("zh", Cell("大标准"))
    nodes = [root]
    chapters = [tree.fresh("clause") for _ in range(clauses // CHAPTER)]
    for chapter, place in zip(chapters, ranks_between(len(chapters)), strict=True):
        nodes.append(_filled(chapter, root.id, place, "能源与碳排放管理"))
        inner = [tree.fresh("clause") for _ in range(CHAPTER - 1)]
        for clause, below in zip(inner, ranks_between(len(inner)), strict=True):
            nodes.append(_filled(clause, chapter.id, below, "能源计量"))
            text = "学校应按月记录用电、用水和燃气数据，并保存原始凭证不少于五年。"
            nodes.append(_filled(tree.fresh("paragraph"), clause.id, "i", text))
    return assembled(nodes)


def _filled(node, parent, place, text):
    from_zh = {"zh": text, "en": f"The school shall record {text}", "de": f"Die Schule muss {text}"}
    cells = {language: Cell(words) for language, words in from_zh.items()}
    return type(node)(node.id, node.kind, parent, place, "zh", node.payload, cells)


def edit_of(clauses: int):
    """Return a measure: seconds for one edit of a text, the mean of a hundred."""

    def run(_: Path) -> float:
        document = large_standard(clauses)
        node = next(each.id for each in document.walk() if each.kind == "paragraph")
        start = time.thread_time()
        for turn in range(100):
            document = apply(document, SetCell(node, "zh", Cell(f"第{turn}次"))).document
        return (time.thread_time() - start) / 100

    return run


def numbering_of(clauses: int):
    """Return a measure: seconds to number a standard."""

    def run(_: Path) -> float:
        document = large_standard(clauses)
        start = time.thread_time()
        number(document)
        return time.thread_time() - start

    return run
