"""Widths of columns: as they are given, but wide enough that no word is torn apart in a cell."""

import re
from collections.abc import Iterable, Iterator, Sequence

from curriculum_studio.ooxml.writer.page_styles import PageStyle
from curriculum_studio.render.blocks import (
    ListItem,
    ParagraphBlock,
    PrintedCell,
    RemarkBlock,
    TableBlock,
)

#: Inner margin of a cell on each side, in twentieths of a point.
MARGIN = 85

#: Letters that no line end parts; Han characters are parted anywhere.
_WORD = re.compile(r"[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ.,:;!?’'“”„)]{3,}-?")

#: Width of a letter as a share of its size: that of wide fonts, which may stand in for ours.
_LETTER, _BOLD_LETTER = 0.6, 0.68
_BOLD_LOOKS = frozenset({"head", "label", "group", "subgroup"})

#: No word makes a column wider than this share of the table.
_WIDEST = 0.4

#: Shares that differ by less are the same width.
_SAME = 0.001


def column_widths(tables: Sequence[TableBlock], width: int, look: PageStyle) -> list[int]:
    """Return the widths of columns in twentieths of a point; together they are `width`.

    Columns that have room to spare give it to those whose longest word would be broken. `tables`
    are the same one in all languages that share its cells.
    """
    first = tables[0]
    columns = [round(share * width) for share in first.widths] or [width]
    columns[-1] += width - sum(columns)
    wanted = [min(each, round(width * _WIDEST)) for each in _wanted(tables, len(columns), look)]
    # What is given the same width, such as the days of a week, keeps it.
    wanted = [
        max(
            need
            for need, share in zip(wanted, first.widths, strict=True)
            if abs(share - own) < _SAME
        )
        for own in first.widths
    ] or wanted
    lacking = [max(0, need - own) for need, own in zip(wanted, columns, strict=True)]
    spare = [max(0, own - need) for need, own in zip(wanted, columns, strict=True)]
    given = min(sum(lacking), sum(spare))
    if not given:
        return columns
    wider = [
        own + round(lack * given / sum(lacking)) - round(rest * given / sum(spare))
        for own, lack, rest in zip(columns, lacking, spare, strict=True)
    ]
    wider[wider.index(max(wider))] += width - sum(wider)
    return wider


def _wanted(tables: Iterable[TableBlock], count: int, look: PageStyle) -> list[int]:
    """Return what the longest word of each column needs, margins included."""
    found = [0] * count
    for table in tables:
        for row in table.rows:
            for cell in row:
                if cell.columns <= 1 and cell.look != "turned" and cell.column < count:
                    size = max(_words(cell, look), default=0)
                    need = size + 2 * MARGIN + 20 if size else 0
                    found[cell.column] = max(found[cell.column], need)
    return found


def _words(cell: PrintedCell, look: PageStyle) -> Iterator[int]:
    """Yield the width of each word of a cell; items stand further in."""
    size = look.small * 10
    for block in cell.blocks:
        if not isinstance(block, ParagraphBlock | ListItem | RemarkBlock):
            continue
        inside = 360 if isinstance(block, ListItem) else 0
        for run in block.text.runs:
            bold = cell.look in _BOLD_LOOKS or "bold" in run.emphasis
            letter = size * (_BOLD_LETTER if bold else _LETTER)
            for word in _WORD.findall(run.text):
                yield inside + round(len(word) * letter)
