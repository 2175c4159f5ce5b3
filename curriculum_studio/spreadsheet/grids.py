"""Tables of Word files and workbooks as rows of texts, with what stands around them."""

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import islice

from lxml import etree

from curriculum_studio.ooxml.elements import R, W
from curriculum_studio.ooxml.reader.story_text import story_of
from curriculum_studio.spreadsheet.cell_reader import (
    CellValue,
    MergedRange,
    SheetCells,
    What,
    read_contents,
)
from curriculum_studio.untrusted.office_package import SafePackage
from curriculum_studio.values import dataclass

# --- texts of cells ---------------------------------------------------------------------------

_PARAGRAPH, _RUN, _PROPERTIES = f"{W}p", f"{W}r", f"{W}pPr"
_PARTS = {f"{W}tab": "\t", f"{W}br": "\n", f"{W}cr": "\n", f"{W}rPr": ""}

#: What may stand between the runs of a plain paragraph without being seen.
_UNSEEN = frozenset(
    f"{W}{name}" for name in ("bookmarkStart", "bookmarkEnd", "proofErr", "lastRenderedPageBreak")
)
_GONE = frozenset({f"{W}del", f"{W}moveFrom"})


def text_of(cell: etree._Element) -> str:
    """Return the text now of a cell, a line for each paragraph.

    A cell of plain runs is read at once, which takes a tenth of the time; all others (tracked
    changes, links, formulas, tables) are read as stories are.
    """
    lines: list[str] = []
    for child in cell:
        if child.tag == _PARAGRAPH and (line := _plain(child)) is not None:
            lines.append(line)
        elif child.tag != f"{W}tcPr":
            return story_of(cell).text.rstrip("\n")
    return "\n".join(lines).rstrip("\n")


def _plain(paragraph: etree._Element) -> str | None:
    """Return the text of a paragraph of plain runs, None for any other one."""
    parts: list[str] = []
    for child in paragraph:
        if child.tag == _RUN:
            for part in child:
                if part.tag == f"{W}t":
                    parts.append(part.text or "")
                elif part.tag in _PARTS and not part.attrib:
                    parts.append(_PARTS[part.tag])
                elif part.tag not in _UNSEEN:
                    return None
        elif child.tag == _PROPERTIES:
            marks = child.find(f"{W}rPr")
            if marks is not None and any(each.tag in _GONE for each in marks):
                return None
        elif child.tag not in _UNSEEN:
            return None
    return "".join(parts)


# --- tables -----------------------------------------------------------------------------------

_GAP = re.compile(r"[ \u3000]{2,}|\t+|\n")

#: Columns of a workbook that are looked at; no form has more.
_MOST_COLUMNS = 60

#: Workbooks count days from here; the last is that of the year 9999.
_FIRST_DAY, _LAST_DAY = date(1899, 12, 30), 2_958_466

#: Those of old Macs count from the first day of 1904.
_DAYS_TO_1904 = 1462

#: What cannot be read: a formula is never worked out.
_UNREAD: frozenset[What] = frozenset({"formula", "error"})


#: So many lines are read of a file without tables.
_HEAD = 200


@dataclass(frozen=True, slots=True)
class TextCell:
    """A cell: its column from 0, how many it spans, its text; `below`: it goes on from above.

    `unread`: what stands there is a formula or an error.
    """

    column: int
    span: int
    text: str
    below: bool = False
    unread: bool = False


@dataclass(frozen=True, slots=True)
class TextRow:
    """A row; `at` counts the rows of the file from 1, in a workbook those of the sheet."""

    at: int
    cells: tuple[TextCell, ...]

    @property
    def texts(self) -> list[str]:
        """The texts of the cells."""
        return [each.text for each in self.cells]

    @property
    def blank(self) -> bool:
        """Whether nothing stands in it."""
        return not any(each.text.strip() for each in self.cells)


@dataclass(frozen=True, slots=True)
class TextTable:
    """A table of a body or of a page header, or the sheet of a workbook with its name."""

    rows: tuple[TextRow, ...]
    sheet: str = ""

    @property
    def width(self) -> int:
        """How many columns it has."""
        return max((cell.column + cell.span for row in self.rows for cell in row.cells), default=0)


@dataclass(frozen=True, slots=True)
class FileTables:
    """What a file holds: tables of the body, tables of page headers, lines outside of tables.

    Lines are cut where wide gaps divide them.

    `shown` are the headers that a reader sees; a template can hold others that are not in use.
    """

    body: tuple[TextTable, ...]
    headers: tuple[TextTable, ...]
    shown: tuple[TextTable, ...]
    lines: tuple[tuple[str, ...], ...]


def word_tables(package: SafePackage) -> FileTables:
    """Read the tables of a Word file.

    Raises:
        StudioError: if it is damaged.

    """
    main = package.main_part
    body = package.xml(main)
    count = 0
    tables: list[TextTable] = []
    for table in outermost(body):
        read = _table(table, count)
        count += len(read.rows)
        tables.append(read)
    shown: list[TextTable] = []
    hidden: list[TextTable] = []
    # A long draft without any table is no form: its head says whether it is one at all.
    lines = list(islice(_lines(body), None if tables else _HEAD))
    in_use = headers_in_use(body)
    for relation in package.relations(main):
        if relation.kind == "header" and relation.target in package:
            root = package.xml(relation.target)
            inside = [_table(each, 0) for each in outermost(root)]
            if relation.id in in_use:
                shown += inside
                lines += _lines(root)
            else:
                hidden += inside
    return FileTables(tuple(tables), (*shown, *hidden), tuple(shown), tuple(lines))


def headers_in_use(body: etree._Element) -> frozenset[str]:
    """Return the ids of the headers in use: that of the first page only where asked for."""
    found: set[str] = set()
    for section in body.iter(f"{W}sectPr"):
        first = section.find(f"{W}titlePg") is not None
        for each in section.findall(f"{W}headerReference"):
            kind = each.get(f"{W}type", "default")
            if kind == "default" or (kind == "first" and first):
                found.add(each.get(f"{R}id", ""))
    return frozenset(found)


def workbook_tables(package: SafePackage) -> FileTables:
    """Read the sheets of a workbook as tables.

    Raises:
        StudioError: if it is damaged or far too large.

    """
    contents = read_contents(package)
    moved = _DAYS_TO_1904 if contents.from_1904 else 0
    return FileTables(tuple(_sheet(each, moved) for each in contents.grids), (), (), ())


def outermost(root: etree._Element) -> Iterator[etree._Element]:
    """Yield the tables that stand in no other one, also inside content controls."""
    for table in root.iter(f"{W}tbl"):
        if next(table.iterancestors(f"{W}tbl"), None) is None:
            yield table


def _lines(root: etree._Element) -> Iterator[tuple[str, ...]]:
    """Yield what stands outside of tables."""
    for paragraph in root.iter(f"{W}p"):
        if next(paragraph.iterancestors(f"{W}tbl"), None) is None:
            parts = (each.strip() for each in _GAP.split(story_of(paragraph).text))
            if line := tuple(each for each in parts if each):
                yield line


def _table(table: etree._Element, count: int) -> TextTable:
    rows: list[TextRow] = []
    for row in children_of(table, "tr"):
        if row.find(f"{W}trPr/{W}del") is not None:
            # Deleted with tracking on.
            continue
        cells: list[TextCell] = []
        column = _number(row.find(f"{W}trPr/{W}gridBefore"), 0)
        for cell in children_of(row, "tc"):
            properties = cell.find(f"{W}tcPr")
            span, below = 1, False
            if properties is not None:
                span = max(1, _number(properties.find(f"{W}gridSpan"), 1))
                merged = properties.find(f"{W}vMerge")
                below = merged is not None and merged.get(f"{W}val", "continue") == "continue"
            text = "" if below else text_of(cell)
            cells.append(TextCell(column, span, text, below))
            column += span
        rows.append(TextRow(count + len(rows) + 1, tuple(cells)))
    return TextTable(tuple(rows))


def children_of(parent: etree._Element, name: str) -> Iterator[etree._Element]:
    """Yield rows or cells of a table, looking through content controls and custom markup."""
    for child in parent:
        if child.tag == f"{W}{name}":
            yield child
        elif child.tag in {f"{W}sdt", f"{W}sdtContent", f"{W}customXml", f"{W}ins"}:
            yield from children_of(child, name)


def _number(element: etree._Element | None, default: int) -> int:
    value = element.get(f"{W}val", "") if element is not None else ""
    return int(value) if value.isdecimal() and len(value) < 4 else default


def _sheet(grid: SheetCells, moved: int) -> TextTable:
    if not grid.cells:
        return TextTable((), grid.name)
    width = min(_MOST_COLUMNS, max(column for _, column in grid.cells))
    waiting = sorted(
        (each for each in grid.merged if each.left <= width), key=lambda each: each.top
    )
    waiting.reverse()
    active: list[MergedRange] = []
    rows: list[TextRow] = []
    for row in sorted({row for row, _ in grid.cells}):
        while waiting and waiting[-1].top <= row:
            active.append(waiting.pop())
        active = [each for each in active if each.bottom >= row]
        rows.append(TextRow(row, tuple(_sheet_row(grid, row, width, active, moved))))
    return TextTable(tuple(rows), grid.name)


def _sheet_row(
    grid: SheetCells, row: int, width: int, merged: Sequence[MergedRange], moved: int
) -> Iterator[TextCell]:
    column = 1
    while column <= width:
        area = next((each for each in merged if each.covers(row, column)), None)
        span = area.right - area.left + 1 if area is not None else 1
        below = area is not None and row > area.top
        found = None if below else grid.cells.get((row, column))
        unread = found is not None and found.what in _UNREAD
        yield TextCell(column - 1, span, shown(found, moved), below, unread)
        column += span


def shown(found: CellValue | None, moved: int = 0) -> str:
    """Return the text of a cell of a workbook; a number as people write it, no formula.

    `moved` are the days by which the workbook begins to count later than usual.
    """
    if found is None or found.what in _UNREAD:
        return ""
    if not isinstance(found.value, float):
        return str(found.value)
    if found.what == "date" and 0 < found.value + moved < _LAST_DAY:
        return (_FIRST_DAY + timedelta(days=int(found.value) + moved)).isoformat()
    return f"{found.value:.12g}"
