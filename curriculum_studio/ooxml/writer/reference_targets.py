"""Where references of a file can lead: what of the outline is written with a number or label."""

from collections.abc import Iterable, Iterator, Mapping

from curriculum_studio.render.blocks import (
    Block,
    CaptionBlock,
    Citation,
    FigureBlock,
    FormulaBlock,
    HeadingBlock,
    ListItem,
    NodeText,
    Outline,
    ParagraphBlock,
    Provision,
    RemarkBlock,
    Route,
    TableBlock,
    TermHead,
)

_COUNTED_MARKERS = frozenset({"letter", "number", "aim", "step"})


def targets_of(outline: Outline) -> Mapping[str, frozenset[Route]]:
    """Return by node the ways in which a reference finds it."""
    found: dict[str, set[Route]] = {}
    for part in outline.parts:
        for node, route in _targets(part.blocks):
            if node:
                found.setdefault(node, set()).add(route)
    return {node: frozenset(routes) for node, routes in found.items()}


def _targets(blocks: Iterable[Block]) -> Iterator[tuple[str, Route]]:
    for block in blocks:
        match block:
            case HeadingBlock(text=text, number=number):
                yield from _numbered(text, counted=bool(number))
            case Provision(text=text) | TermHead(text=text):
                yield from _numbered(text, counted=True)
            case ListItem(text=text, marker=marker):
                yield from _numbered(text, counted=marker in _COUNTED_MARKERS)
            case Citation(text=text, document=document, ordinal=ordinal):
                yield from _numbered(text, counted=bool(ordinal))
                if document:
                    yield text.anchor, "label"
            case ParagraphBlock(text=text) | RemarkBlock(text=text):
                yield from _numbered(text, counted=False)
            case TableBlock():
                yield from _caption(block.caption)
                for row in block.rows:
                    for cell in row:
                        yield from _targets(cell.blocks)
                yield from _targets(block.notes)
            case FigureBlock():
                yield from _caption(block.caption)
                for picture in block.pictures:
                    yield from _caption(picture.caption)
                yield from _targets(block.notes)
            case FormulaBlock(anchor=anchor, number=number):
                if number:
                    yield anchor, "label"
            case _:
                continue


def _numbered(text: NodeText, *, counted: bool) -> Iterator[tuple[str, Route]]:
    yield text.anchor, "words"
    if counted:
        yield text.anchor, "number"


def _caption(caption: CaptionBlock | None) -> Iterator[tuple[str, Route]]:
    if caption is None:
        return
    yield caption.text.anchor, "words"
    if caption.word:
        yield caption.text.anchor, "label"
