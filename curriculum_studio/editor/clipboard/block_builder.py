"""What blocks from the clipboard become: branches of nodes without a place yet."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from curriculum_studio.core import tree
from curriculum_studio.core.document import Document
from curriculum_studio.core.kinds import kind_of
from curriculum_studio.core.languages import Language
from curriculum_studio.core.node import Node
from curriculum_studio.core.payloads.standard import (
    Column,
    Figure,
    ListBlock,
    Pictures,
    Table,
    TableCell,
)
from curriculum_studio.core.payloads.unit import Photo
from curriculum_studio.core.text import Cell, Mark, part
from curriculum_studio.editor.clipboard.blocks import (
    Block,
    ListBlockItem,
    PastedTable,
    PictureBlock,
    TextBlock,
)
from curriculum_studio.untrusted.picture_preparation import made_ready

#: How a picture is kept: content, media type and name give its hash.
Keep = Callable[[bytes, str, str], str]

#: Widest and narrowest picture on paper, in millimetres; a dot of the screen is 1/96 inch.
_WIDEST, _NARROWEST, _DOT = 140.0, 20.0, 25.4 / 96

#: A number typed before a title; a bare one only with a dot, since a title can begin with a year.
_TYPED_NUMBER = re.compile(
    r"^\s*(?:[0-9A-Z]{1,2}(?:\.\d{1,2})+[.．、]?\s*|\d{1,2}[.．、]\s*|第[一二三四五六七八九十\d]+[章节条]\s*"
    r"|[一二三四五六七八九十]+、\s*)(?=\S)"
)


def picture_of(block: PictureBlock, keep: Keep) -> tuple[str, int]:
    """Keep a picture and return its hash and its width in pixels.

    Raises:
        StudioError: if it cannot be shown.

    """
    ready = block.ready or made_ready(block.content, block.name)
    return keep(ready.content, ready.media_type, block.name), ready.width


def with_picture(payload: Figure | Photo, identity: str, pixels: int) -> Figure | Photo:
    """Return the payload with a picture for all languages; a small one is not blown up."""
    pictures = replace(payload.pictures, zh=identity)
    if isinstance(payload, Photo):
        return replace(payload, pictures=pictures)
    width = min(_WIDEST, max(_NARROWEST, round(pixels * _DOT, 1)))
    return replace(payload, pictures=pictures, width_mm=width)


def photo_or_figure(document: Document) -> str:
    """Return the kind that a picture becomes in a document."""
    told = kind_of(document.root).document
    return "photo" if told is not None and told.photos else "figure"


def heading_of(block: Block) -> Cell:
    """Return the title of a clause: without a typed number, and without the look of a heading."""
    if not isinstance(block, TextBlock):
        return Cell()
    typed = _TYPED_NUMBER.match(block.cell.text)
    cell = part(block.cell, typed.end()) if typed else block.cell
    marks = tuple(mark for mark in cell.marks if mark.kind not in {"bold", "italic"})
    return replace(cell, text=cell.text.replace("\n", " "), marks=marks)


def grouped(blocks: Sequence[Block], *, lists: bool) -> list[list[Block]]:
    """Return the blocks, the items of one list together where lists may stand."""
    groups: list[list[Block]] = []
    for block in blocks:
        joins = lists and groups and isinstance(block, ListBlockItem)
        if joins and isinstance(groups[-1][-1], ListBlockItem):
            groups[-1].append(block)
        else:
            groups.append([block])
    return groups


def plain_of(block: Block) -> str:
    """Return the words of a block; cells are parted by tabs."""
    if isinstance(block, TextBlock | ListBlockItem):
        return block.cell.text
    if isinstance(block, PastedTable):
        lines = (
            "\t".join(cell.cell.text if cell is not None else "" for cell in row)
            for row in block.rows
        )
        return "\n".join(lines)
    return ""


def marks_of(block: Block) -> tuple[Mark, ...]:
    """Return the marks over the words of a block."""
    return block.cell.marks if isinstance(block, TextBlock | ListBlockItem) else ()


def list_branch(items: Sequence[ListBlockItem], language: Language) -> tuple[Node, ...]:
    """Return a list with its items; levels below the first become one inner list (7.5)."""
    outer = tree.fresh("list", ListBlock(marker="letter" if items[0].ordered else "dash"), language)
    branch = [outer]
    lowest = min(item.level for item in items)
    ranks = tree.ranks_between(len(items))
    inner: Node | None = None
    last: Node | None = None
    for item, place in zip(items, ranks, strict=True):
        node = tree.fresh("item", lead=language).with_cell(language, item.cell)
        if item.level > lowest and last is not None:
            if inner is None:
                marker = ListBlock(marker="number" if item.ordered else "dot")
                inner = replace(tree.fresh("list", marker, language), parent=last.id, rank="i")
                branch.append(inner)
            branch.append(replace(node, parent=inner.id, rank=place))
            continue
        inner = None
        last = replace(node, parent=outer.id, rank=place)
        branch.append(last)
    return tuple(branch)


def table_branch(block: PastedTable, language: Language) -> tuple[Node, ...]:
    """Return a table; its head is as high as the cells of its first row."""
    width = max(len(row) for row in block.rows)
    ids = [f"c{at + 1}" for at in range(width)]
    header = max((cell.row_span for cell in block.rows[0] if cell is not None), default=1)
    header = header if header < len(block.rows) else 1
    whole = sum(block.widths)
    shares = [each / whole for each in block.widths] if whole else [1 / width] * width
    columns = tuple(
        Column(id=each, width=round(100 * share, 2))
        for each, share in zip(ids, shares, strict=True)
    )
    table = tree.fresh("table", Table(columns=columns, header_rows=header), language)
    branch = [table]
    for line, place in zip(block.rows, tree.ranks_between(len(block.rows)), strict=True):
        row = replace(tree.fresh("row", lead=language), parent=table.id, rank=place)
        branch.append(row)
        for column, cell, below in zip(ids, line, tree.ranks_between(len(line)), strict=True):
            if cell is not None:
                payload = TableCell(
                    column=column, column_span=cell.column_span, row_span=cell.row_span
                )
                node = replace(tree.fresh("cell", payload, language), parent=row.id, rank=below)
                branch.append(node.with_cell(language, cell.cell))
    return tuple(branch)


__all__ = [
    "Keep",
    "Pictures",
    "grouped",
    "heading_of",
    "list_branch",
    "marks_of",
    "photo_or_figure",
    "picture_of",
    "plain_of",
    "table_branch",
    "with_picture",
]
