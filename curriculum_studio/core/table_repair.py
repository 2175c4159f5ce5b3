"""Cells that take up others: merged ones, and those that covered others in a damaged table."""

from collections.abc import Sequence
from dataclasses import replace

from curriculum_studio.core import tree
from curriculum_studio.core.document import Document
from curriculum_studio.core.edits import Edit, Remove, SetCell, SetPayload, apply
from curriculum_studio.core.languages import LANGUAGES
from curriculum_studio.core.node import Node
from curriculum_studio.core.table_grid import grid, span_of
from curriculum_studio.core.text import Cell, joined


def made_sound(document: Document, table: str) -> tuple[tuple[Edit, ...], Document]:
    """Return edits after which no two cells of a table claim a place, and what they make of it.

    Cells can come to lie below others where two people worked on a table and where rows changed
    places. Such a cell gives its texts to the one that covers it; each of the others says just how
    far it reaches.
    """
    seen = grid(document, table)
    index, sizes = {column: at for at, column in enumerate(seen.columns)}, seen.sizes()
    covered: dict[str, list[Node]] = {}
    edits: list[Edit] = []
    for at, row in enumerate(seen.rows):
        for node in document.children_of(row):
            span = span_of(node)
            if node.kind != "cell" or span.column not in index:
                continue
            if node.id not in sizes:
                covered.setdefault(seen.places[at][index[span.column]], []).append(node)
            elif (span.row_span, span.column_span) != sizes[node.id]:
                high, wide = sizes[node.id]
                edits.append(SetPayload(node.id, replace(span, row_span=high, column_span=wide)))
    for cell, hidden in covered.items():
        edits += absorbed(document, cell, hidden)
    return tuple(edits), apply(document, *edits).document if edits else document


def absorbed(document: Document, cell: str, others: Sequence[Node]) -> list[Edit]:
    """Return edits by which a cell takes up others: their texts, and lists and notes in them."""
    edits: list[Edit] = []
    for language in LANGUAGES:
        cells = [each.cell(language) for each in (document.nodes[cell], *others)]
        written = [each for each in cells if not each.blank]
        if len(written) > 1 or (written and written[0] is not cells[0]):
            edits.append(SetCell(cell, language, _stacked(written)))
    inner = [child for each in others for child in document.children.get(each.id, ())]
    if inner:
        last = len(document.children.get(cell, ()))
        edits += tree.moved_together(document, inner, cell, last)
    return [*edits, *(Remove(each.id) for each in others)]


def _stacked(cells: Sequence[Cell]) -> Cell:
    result = cells[0]
    for cell in cells[1:]:
        result = joined(joined(result, Cell("\n")), cell)
    return result
