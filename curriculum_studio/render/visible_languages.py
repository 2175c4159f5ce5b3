"""Leaving out what is blank in a language."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from curriculum_studio.render.blocks import (
    Block,
    CaptionBlock,
    Citation,
    ContentsBlock,
    FigureBlock,
    ListItem,
    Outline,
    PagePart,
    ParagraphBlock,
    PrintedCell,
    RemarkBlock,
    TableBlock,
)


def visible(outline: Outline) -> Outline:
    """Return the outline without blocks that have nothing to read."""
    parts = tuple(
        PagePart(tuple(visible_texts(part.blocks)), part.preliminary) for part in outline.parts
    )
    return replace(outline, parts=parts)


def visible_texts(blocks: Iterable[Block]) -> Iterator[Block]:
    """Yield the blocks that have something to read.

    What has a number stays even if it is blank: others are counted with it.
    """
    for block in blocks:
        yield from visible_block(block)


def visible_block(block: Block) -> Iterator[Block]:
    """Yield a block if it has something to read."""
    match block:
        case ParagraphBlock(text=text) if text.blank:
            return
        case ListItem(text=text, number=number) if text.blank and number in {"——", "·", ""}:
            return
        case RemarkBlock(text=text, number=number) if text.blank and not number:
            return
        case Citation(text=text) if text.blank and not (block.document or block.ordinal):
            return
        case TableBlock():
            yield _table(block)
        case ContentsBlock():
            # A heading without words has no line, as in the field of Word.
            entries = tuple(each for each in block.entries if each.words.strip())
            yield replace(block, entries=entries)
        case FigureBlock():
            yield replace(block, notes=tuple(visible_texts(block.notes)))
        case _:
            yield block


def _table(table: TableBlock) -> TableBlock:
    rows = tuple(tuple(_cell(cell) for cell in row) for row in table.rows)
    return replace(table, rows=rows, notes=tuple(visible_texts(table.notes)))


def _cell(cell: PrintedCell) -> PrintedCell:
    shown = tuple(visible_texts(cell.blocks))
    # Cells come by the thousand, and nearly all of them stay as they are.
    return cell if shown == cell.blocks else replace(cell, blocks=shown)


def is_blank(block: Block) -> bool:
    """Whether a block is left out because it has nothing to read."""
    return next(visible_block(block), None) is None


def caption_blank(caption: CaptionBlock | None) -> bool:
    """Whether a caption has neither a label nor words."""
    return caption is None or (not caption.number and caption.text.blank)
