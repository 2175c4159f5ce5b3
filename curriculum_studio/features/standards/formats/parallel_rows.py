"""Blocks of several languages side by side: which of them stand in one row."""

from collections.abc import Sequence
from difflib import SequenceMatcher

from curriculum_studio.render.blocks import Block, NodeText, ParagraphBlock

#: What tells blocks of one node in several languages: its class, and the anchor of the node.
Key = tuple[str, str]


def rows_of(languages: Sequence[Sequence[Block]]) -> list[tuple[Block, ...]]:
    """Return rows with one block of each language.

    Nearly always all languages have the same blocks. A footnote that is cited in the text of one
    language only stands there at its mark and in the others as a paragraph of its own: where a
    language has no such block, an empty paragraph keeps its place.
    """
    keys = [[_key(block) for block in blocks] for blocks in languages]
    if all(each == keys[0] for each in keys):
        return list(zip(*languages, strict=True))
    order = keys[0]
    for each in keys[1:]:
        order = _merged(order, each)
    columns = [_placed(order, own, blocks) for own, blocks in zip(keys, languages, strict=True)]
    return list(zip(*columns, strict=True))


def _key(block: Block) -> Key:
    text = getattr(block, "text", None)
    anchor = getattr(block, "anchor", "") or getattr(text, "anchor", "")
    return type(block).__name__, anchor


def _merged(one: Sequence[Key], two: Sequence[Key]) -> list[Key]:
    """Return an order in which all of both stand, each in their own order."""
    merged: list[Key] = []
    matcher = SequenceMatcher(None, one, two, autojunk=False)
    for _, start, end, other_start, other_end in matcher.get_opcodes():
        merged += one[start:end]
        if one[start:end] != two[other_start:other_end]:
            merged += two[other_start:other_end]
    return merged


def _placed(order: Sequence[Key], keys: Sequence[Key], blocks: Sequence[Block]) -> list[Block]:
    """Return the blocks of a language at their places, and empty paragraphs in all others.

    The keys stand in the order in their own order, so taking the first fitting place for each
    leaves none over.
    """
    column: list[Block] = [ParagraphBlock(NodeText()) for _ in order]
    own = 0
    for at, key in enumerate(order):
        if own < len(keys) and keys[own] == key:
            column[at] = blocks[own]
            own += 1
    return column
