"""Tables of Word: frame, header lines, spans, notes inside the frame."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from curriculum_studio.ooxml.writer.styles import PageStyle
from curriculum_studio.ooxml.writer.xml import (
    REPEATED,
    WHOLE,
    border,
    lined,
    shaded,
    spanning,
    w_tbl,
    w_tc,
    w_tr,
)
from curriculum_studio.render.blocks import (
    ListItem,
    ParagraphBlock,
    PrintedCell,
    RemarkBlock,
    TableBlock,
)

# --- widths of columns ------------------------------------------------------------------------

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


# --- tables -----------------------------------------------------------------------------------

#: Writes the content of a cell of a width in twentieths of a point; the last argument says whether
#: its paragraphs stay on one page with the row below.
CellWriter = Callable[[PrintedCell, int, bool], str]

#: Height of a row whose heads run upwards, in twentieths of a point.
_TURNED_HEIGHT = 1350

#: Rows of a span that are kept on one page. LibreOffice draws the lines of a span that is torn
#: apart down to the end of the page, and a longer span may need the break.
_KEPT_ROWS = 16


def table_xml(
    block: TableBlock,
    width: int,
    look: PageStyle,
    content: CellWriter,
    beside: Sequence[TableBlock] = (),
) -> str:
    """Return w:tbl; what a span covers is filled with the empty cells that Word expects.

    `beside` is the table in other languages, if its cells hold these as well.
    """
    columns = column_widths((block, *beside), width, look)
    return w_tbl(
        columns,
        _Rows(block, columns, look, content).all(),
        borders=_borders(block, look),
        margin=MARGIN,
        place='<w:tblInd w:w="0" w:type="dxa"/>',
        look=_STYLED,
    )


#: Programs that read no style learn from here that the first row is a head.
_STYLED = (
    '<w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0"'
    ' w:noHBand="0" w:noVBand="1"/>'
)


def _borders(block: TableBlock, look: PageStyle) -> str:
    frame, hair = look.rule, look.hair
    outer = frame if block.look == "standard" else hair
    return "".join(
        border(side, outer if at < 4 else hair, look.line_color)
        for at, side in enumerate(("top", "left", "bottom", "right", "insideH", "insideV"))
    )


class _Rows:
    def __init__(
        self, table: TableBlock, columns: Sequence[int], look: PageStyle, content: CellWriter
    ) -> None:
        self._table = table
        self._columns = columns
        self._look = look
        self._content = content
        self._small = table.stays_whole
        #: By first column: the cell that reaches down into the next rows, and how many are left.
        self._open: dict[int, tuple[PrintedCell, int]] = {}

    def all(self) -> Iterator[str]:
        """Yield all rows."""
        for at, cells in enumerate(self._table.rows):
            yield self._row(at, cells)
        if self._table.notes:
            yield self._notes()

    def _row(self, at: int, cells: Sequence[PrintedCell]) -> str:
        head = at < self._table.header_rows
        edge = head and at == self._table.header_rows - 1 and self._table.look == "standard"
        by_column = {cell.column: cell for cell in cells}
        keep = self._keeps(cells) or self._is_small_and_goes_on(at)
        parts: list[str] = []
        column = 0
        opened: dict[int, tuple[PrintedCell, int]] = {}
        while column < len(self._columns):
            reaching = self._open.get(column)
            if reaching is not None:
                cell, left = reaching
                empty = self._content(replace(cell, blocks=()), 0, keep)
                parts.append(self._tc(cell, empty, edge=edge and left == 1, merge="continue"))
                if left > 1:
                    opened[column] = (cell, left - 1)
            else:
                cell = by_column.get(column, PrintedCell((), column))
                merge = "restart" if cell.rows > 1 else ""
                body = self._content(cell, self._width(cell) - 2 * MARGIN, keep)
                parts.append(self._tc(cell, body, edge=edge and cell.rows == 1, merge=merge))
                if cell.rows > 1:
                    opened[column] = (cell, cell.rows - 1)
            column += max(1, cell.columns)
        self._open = opened
        turned = any(cell.look == "turned" for cell in cells)
        return w_tr(
            parts,
            WHOLE if all(cell.stays_whole for cell in cells) else "",
            f'<w:trHeight w:val="{_TURNED_HEIGHT}"/>' if turned else "",
            REPEATED if head else "",
        )

    def _keeps(self, cells: Sequence[PrintedCell]) -> bool:
        """Whether a span reaches from this row into the next one."""
        reaching = [cell.rows for cell, left in self._open.values() if left > 1]
        reaching += [cell.rows for cell in cells if cell.rows > 1]
        return any(rows <= _KEPT_ROWS for rows in reaching)

    def _is_small_and_goes_on(self, at: int) -> bool:
        if not self._small:
            return False
        return at < len(self._table.rows) - 1 or bool(self._table.notes)

    def _width(self, cell: PrintedCell) -> int:
        return sum(self._columns[cell.column : cell.column + max(1, cell.columns)])

    def _tc(self, printed: PrintedCell, body: str, *, edge: bool, merge: str) -> str:
        down = f'<w:vMerge w:val="{merge}"/>' if merge else ""
        thick = border("bottom", self._look.rule, self._look.line_color) if edge else ""
        middle = "" if self._table.look == "fields" else '<w:vAlign w:val="center"/>'
        turned = '<w:textDirection w:val="btLr"/>' if printed.look == "turned" else ""
        looks = lined(thick), shaded(self._fill(printed)), turned, middle
        return w_tc(self._width(printed), body, spanning(printed.columns), down, *looks)

    def _fill(self, cell: PrintedCell) -> str:
        """Return the colour behind a cell, "" for none."""
        coloured = self._look.of_unit or self._table.look != "standard"
        if cell.look == "group" or (cell.look in {"head", "label", "turned"} and coloured):
            return self._look.fill
        return "F7F7F7" if cell.look == "subgroup" else ""

    def _notes(self) -> str:
        """Return the row that holds notes and footnotes inside the frame (9.8)."""
        notes = PrintedCell(self._table.notes, 0, columns=len(self._columns))
        width = sum(self._columns)
        top = border("top", self._look.rule, self._look.line_color)
        inside = self._content(notes, width - 2 * MARGIN, False)
        return w_tr([w_tc(width, inside, spanning(notes.columns), lined(top))])
