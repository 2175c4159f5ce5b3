"""Standards in several languages on the same pages: side by side, or below each other.

What is as wide as the page stands once: a table holds in each cell the texts of all languages, a
figure and a formula are shown for all.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from curriculum_studio.features.printing.formats.block_data import BlockData, TextData
from curriculum_studio.features.printing.formats.formula_data import Json
from curriculum_studio.features.printing.formats.page_data import (
    PageRun,
    cover_data,
    single_anchors,
    suffixes_of,
)
from curriculum_studio.features.standards.formats.standard_docx import LANGUAGE_NAMES
from curriculum_studio.features.standards.formats.standard_print_model import rows_of
from curriculum_studio.ooxml.writer.cover import COVER_PAGE
from curriculum_studio.ooxml.writer.styles import PageStyle
from curriculum_studio.render.blocks import (
    Block,
    ContentsBlock,
    EndRule,
    FigureBlock,
    FormulaBlock,
    HeadingBlock,
    PageBreak,
    PrintedOutline,
    TableBlock,
    TermHead,
    is_blank,
)

#: Space on each side of a column, in twentieths of a point.
_GUTTER = 140


def parallel_runs(
    outlines: Sequence[PrintedOutline], look: PageStyle, *, alternating: bool
) -> Iterator[PageRun]:
    """Yield the pages of a standard in several languages."""
    suffixes = suffixes_of(outlines)
    anchors = single_anchors(outlines, suffixes)
    texts = [
        TextData(anchors, outline.footnotes, suffix)
        for outline, suffix in zip(outlines, suffixes, strict=True)
    ]
    first = outlines[0]
    if first.cover is not None:
        others = [replace(outline.title, anchor="") for outline in outlines[1:]]
        cover = cover_data(first.cover, texts[0], look.profile, others, plain=True)
        yield PageRun(COVER_PAGE, look, (), cover=cover)
    names = " · ".join(LANGUAGE_NAMES[outline.language] for outline in outlines)
    head = f"{first.running_head}\u3000{names}".strip()
    columns = _Columns(texts, look, alternating=alternating)
    for parts in zip(*(outline.parts for outline in outlines), strict=True):
        rows = rows_of([part.blocks for part in parts])
        numbers = "I" if parts[0].preliminary else "1"
        yield PageRun(look.page, look, [*columns.blocks(rows)], head, numbers)


class _Columns:
    """Puts the blocks of several languages beside each other."""

    def __init__(self, texts: Sequence[TextData], look: PageStyle, *, alternating: bool) -> None:
        width = look.page.text_width
        column = width if alternating else width // len(texts) - 2 * _GUTTER
        self._alternating = alternating
        self._narrow = [BlockData(each, look, column) for each in texts]
        self._wide = [BlockData(each, look, width) for each in texts]
        self._texts = texts

    def blocks(self, rows: Sequence[tuple[Block, ...]]) -> Iterator[Json]:
        """Yield rows of columns, and what is as wide as the page."""
        for blocks in rows:
            first = blocks[0]
            if isinstance(first, PageBreak | EndRule):
                yield self._wide[0].block(first)
            elif isinstance(first, TableBlock):
                tables = [block for block in blocks if isinstance(block, TableBlock)]
                yield self._wide[0].table(tables, self._wide)
            elif isinstance(first, FigureBlock):
                yield from self._figures([b for b in blocks if isinstance(b, FigureBlock)])
            elif isinstance(first, FormulaBlock):
                yield self._formula(first)
            elif isinstance(first, ContentsBlock):
                yield from self._contents([b for b in blocks if isinstance(b, ContentsBlock)])
            elif not all(is_blank(block) for block in blocks):
                yield from self._row(blocks)

    def _row(self, blocks: Sequence[Block]) -> Iterator[Json]:
        cells = [
            body.blocks((_in_column(block),))
            for body, block in zip(self._narrow, blocks, strict=True)
        ]
        if self._alternating:
            for cell in cells:
                yield from cell
            return
        held = any(isinstance(block, HeadingBlock | TermHead) for block in blocks)
        yield {"kind": "columns", "cells": list(cells), "sticky": held}

    def _figures(self, figures: Sequence[FigureBlock]) -> Iterator[Json]:
        """Yield a figure: once with all captions, or once per language if the pictures differ."""
        pictures = {tuple(each.attachment for each in figure.pictures) for figure in figures}
        for at, (body, figure) in enumerate(zip(self._wide, figures, strict=True)):
            if at == 0 or len(pictures) > 1:
                yield body.figure(figure)
            else:
                yield {"kind": "caption", "caption": body.caption(figure.caption)}

    def _formula(self, formula: FormulaBlock) -> Json:
        others = [text.label(formula.anchor) for text in self._texts[1:]]
        return self._wide[0].formula(formula, [each for each in others if each])

    def _contents(self, contents: Sequence[ContentsBlock]) -> Iterator[Json]:
        """Yield the contents as rows: a line in each language, with the page of its own heading."""
        titles: list[Json] = [
            [{"kind": "contentstitle", "text": text.text(each.title)}]
            for text, each in zip(self._texts, contents, strict=True)
        ]
        yield {"kind": "columns", "cells": titles, "sticky": True}
        languages = [each.title.language for each in contents]
        rows = [*zip(*(each.entries for each in contents), strict=True)]
        for some in zip(*(each.lists for each in contents), strict=True):
            rows += zip(*some, strict=True)
        for row in rows:
            if not any(entry.words.strip() for entry in row):
                continue
            cells: list[Json] = [
                [{"kind": "contentsline", "entry": body.entry(entry), "lang": language}]
                if entry.words.strip()
                else []
                for body, entry, language in zip(self._narrow, row, languages, strict=True)
            ]
            yield {"kind": "columns", "cells": cells, "sticky": False}


def _in_column(block: Block) -> Block:
    """Return a block as it stands in a column; equivalents of a term have columns of their own."""
    return replace(block, equivalents=()) if isinstance(block, TermHead) else block
