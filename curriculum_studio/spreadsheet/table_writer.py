"""Styled tables streamed into a workbook; their rows are written as XML by this module.

openpyxl makes the book, its styles and what stands above and below the rows of a sheet. A cell of
openpyxl costs ten times what its XML costs, so the rows are put into the sheets' parts afterwards.
They wait packed, so that they do not pile up in memory.
"""

import re
import zipfile
import zlib
from collections.abc import Sequence
from io import BytesIO
from typing import IO, Any

from openpyxl import Workbook
from openpyxl.compat import safe_string
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.utils import get_column_letter

from curriculum_studio.core.text import cleaned
from curriculum_studio.languages import Language
from curriculum_studio.spreadsheet.sheets import CellFormula, lay_out, list_rule, mark, safe
from curriculum_studio.spreadsheet.styles import LIKE_FORMULAS, WorkbookStyles
from curriculum_studio.values import dataclass

#: What the name of a sheet can hold, in characters, and what it may not contain.
LONGEST_NAME = 31
_FORBIDDEN_IN_NAMES = re.compile(r"[\[\]:*?/\\\x00-\x1f]")

#: Where the rows belong in a sheet that openpyxl wrote without any.
_NO_ROWS = re.compile(rb"<sheetData\s*/>|<sheetData>\s*</sheetData>")

#: Rows that are packed together while they wait, and how hard: they are unpacked again soon.
_BATCH, _LEVEL = 500, 1


@dataclass(frozen=True, slots=True)
class Styled:
    """A value with a style of its own."""

    value: "str | float | CellFormula | None"
    style: str


Value = str | float | CellFormula | Styled | None


@dataclass(frozen=True, slots=True)
class TableColumn:
    """A column of a table; width in characters of the standard font."""

    title: str
    width: float
    style: str = "text"
    group_style: str = "group"


class Book:
    """A workbook that is written from its first sheet to its last."""

    def __init__(self, title: str) -> None:
        """Begin a workbook; the title stands in the properties of the file."""
        self._workbook = Workbook(write_only=True)
        self._workbook.properties.title = cleaned(title)
        self._workbook.properties.creator = "Curriculum Studio"
        # The file holds formulas without results, so the spreadsheet has to work them out.
        self._workbook.calculation.fullCalcOnLoad = True
        self._styles: dict[Language, WorkbookStyles] = {}
        self._names: set[str] = set()
        self._tables: list[SheetTableWriter] = []

    def table(
        self,
        name: str,
        columns: Sequence[TableColumn],
        language: Language,
        *,
        intro: Sequence[str] = (),
        frozen_columns: int = 0,
    ) -> "SheetTableWriter":
        """Begin a sheet with a table; `intro` is its title and what explains it.

        The table has to be finished before the next one begins.
        """
        sheet = self._workbook.create_sheet(self._free_name(name))
        styles = self._styles.get(language)
        if styles is None:
            styles = self._styles[language] = WorkbookStyles(self._workbook, sheet, language)
        table = SheetTableWriter(sheet, styles, columns, intro, frozen_columns)
        self._tables.append(table)
        return table

    def content(self) -> bytes:
        """Return the file; nothing can be added afterwards."""
        empty, target = BytesIO(), BytesIO()
        self._workbook.save(empty)
        # openpyxl counts the parts of its sheets in the order in which they were made.
        tables = {f"xl/worksheets/sheet{at}.xml": each for at, each in enumerate(self._tables, 1)}
        with (
            zipfile.ZipFile(empty) as book,
            zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive,
        ):
            for part in book.infolist():
                content = book.read(part)
                table = tables.get(part.filename)
                if table is None:
                    archive.writestr(part, content)
                else:
                    with archive.open(part, "w") as sheet:
                        table.write_into(content, sheet)
        return target.getvalue()

    def _free_name(self, wanted: str) -> str:
        plain = _FORBIDDEN_IN_NAMES.sub(" ", cleaned(wanted)).strip(" '") or "-"
        name, count = plain[:LONGEST_NAME], 1
        while name.casefold() in self._names:
            count += 1
            ending = f" {count}"
            name = plain[: LONGEST_NAME - len(ending)] + ending
        self._names.add(name.casefold())
        return name


class SheetTableWriter:
    """A table on a sheet of its own: title rows, a frozen header, rows; A4 landscape in print."""

    def __init__(
        self,
        sheet: Any,
        styles: WorkbookStyles,
        columns: Sequence[TableColumn],
        intro: Sequence[str],
        frozen_columns: int,
    ) -> None:
        self._sheet = sheet
        self._styles = styles
        self._columns = tuple(columns)
        letters = [get_column_letter(at + 1) for at in range(len(self._columns))]
        self._starts = [f'<c r="{each}' for each in letters]
        # openpyxl numbers a style when a cell has it for the first time, so these come in order.
        self._own: list[int | None] = [None] * len(letters)
        self._quoted: list[int | None] = [None] * len(letters)
        for quoted in (False, True):
            for column in self._columns:
                styles.make(column.style, quoted=quoted)
        self._row = 0
        self._waiting: list[str] = []
        self._packed: list[bytes] = []
        self.header_row = len(intro) + 1
        self._lay_out(frozen_columns)
        self._begin(intro)

    @property
    def name(self) -> str:
        """The name of the sheet, as formulas quote it."""
        return "'" + str(self._sheet.title).replace("'", "''") + "'"

    @property
    def title(self) -> str:
        """The name of the sheet as it is read."""
        return str(self._sheet.title)

    @property
    def first_row(self) -> int:
        """The first row below the header."""
        return self.header_row + 1

    @property
    def next_row(self) -> int:
        """The row that is written next; the last one is the one before."""
        return self._row + 1

    @staticmethod
    def letter(column: int) -> str:
        """Return the letters of a column, counted from 0."""
        return get_column_letter(column + 1)

    def range(self, column: int, first: int = 0, last: int = 0) -> str:
        """Return the fixed range of a column (from 0) in the rows written, for formulas here."""
        letter = get_column_letter(column + 1)
        start = first or self.first_row
        return f"${letter}${start}:${letter}${last or max(self._row, start)}"

    def elsewhere(self, column: int) -> str:
        """Return the range of a column as formulas on other sheets name it."""
        return f"{self.name}!{self.range(column)}"

    def add(self, values: Sequence[Value]) -> None:
        """Write a row in the styles of the columns."""
        row = self._row + 1
        cells = []
        for at, value in enumerate(values):
            if isinstance(value, Styled):
                cells.append(self._cell(at, value.value, value.style))
                continue
            quoted = isinstance(value, str) and value[:1] in LIKE_FORMULAS
            numbers = self._quoted if quoted else self._own
            style = numbers[at]
            if style is None:
                name = self._columns[at].style
                style = numbers[at] = self._styles.number(name, quoted=quoted)
            cells.append(f'{self._starts[at]}{row}" s="{style}"{_content(value)}')
        self._append(cells)

    def add_group(self, values: Sequence[Value]) -> None:
        """Write a row that stands over others or sums them up."""
        cells = []
        for at, (value, column) in enumerate(zip(values, self._columns, strict=False)):
            if isinstance(value, Styled):
                cells.append(self._cell(at, value.value, value.style))
            else:
                cells.append(self._cell(at, value, column.group_style))
        self._append(cells)

    def warn(self, rows: str, condition: str, style: DifferentialStyle) -> None:
        """Let the cells of a range look different where a condition, without "=", is true."""
        mark(self._sheet, rows, condition, style)

    def offer(self, column: int, words: Sequence[str], last_row: int) -> None:
        """Offer choices for the cells of a column (from 0); other entries are asked about."""
        validation = list_rule(words, strict=False)
        validation.add(self.range(column, last=last_row).replace("$", ""))
        self._sheet.data_validations.append(validation)

    def finish(self, *, filtered: bool = True, last_row: int = 0, unprinted: int = 0) -> None:
        """End the sheet; a filter covers the rows up to the last one that is no sum.

        `unprinted` columns at the end stay off the paper.
        """
        letter = get_column_letter(len(self._columns))
        last = max(last_row or self._row, self.header_row)
        if filtered:
            self._sheet.auto_filter.ref = f"A{self.header_row}:{letter}{last}"
        if unprinted:
            shown = get_column_letter(len(self._columns) - unprinted)
            self._sheet.print_area = f"A1:{shown}{last}"
        self._sheet.close()

    def write_into(self, sheet: bytes, target: IO[bytes]) -> None:
        """Write the XML of the sheet, as openpyxl made it without rows, with the rows."""
        place = _NO_ROWS.search(sheet)
        if place is None:
            problem = f"no place for the rows in {sheet[:200]!r}"
            raise ValueError(problem)
        self._pack()
        target.write(sheet[: place.start()] + b"<sheetData>")
        for rows in self._packed:
            target.write(zlib.decompress(rows))
        target.write(b"</sheetData>" + sheet[place.end() :])

    # Inside

    def _lay_out(self, frozen_columns: int) -> None:
        sheet = self._sheet
        for at, column in enumerate(self._columns):
            sheet.column_dimensions[get_column_letter(at + 1)].width = column.width
        sheet.freeze_panes = f"{get_column_letter(frozen_columns + 1)}{self.header_row + 1}"
        lay_out(sheet, "&P / &N")
        sheet.print_title_rows = f"{self.header_row}:{self.header_row}"

    def _begin(self, intro: Sequence[str]) -> None:
        for at, line in enumerate(intro):
            height = 26 if at == 0 else 17
            cell = self._cell(0, line, "intro" if at else "title")
            self._append([cell], f' ht="{height}" customHeight="1"')
        titles = [each.title for each in self._columns]
        self._append([self._cell(at, title, "header") for at, title in enumerate(titles)])

    def _cell(self, column: int, value: Value, style: str) -> str:
        """Return the XML of a cell of the row that is written next."""
        if isinstance(value, Styled):
            return self._cell(column, value.value, value.style)
        quoted = isinstance(value, str) and value[:1] in LIKE_FORMULAS
        number = self._styles.number(style, quoted=quoted)
        return f'{self._starts[column]}{self._row + 1}" s="{number}"{_content(value)}'

    def _append(self, cells: Sequence[str], attributes: str = "") -> None:
        self._row += 1
        self._waiting.append(f'<row r="{self._row}"{attributes}>{"".join(cells)}</row>')
        if len(self._waiting) == _BATCH:
            self._pack()

    def _pack(self) -> None:
        self._packed.append(zlib.compress("".join(self._waiting).encode(), _LEVEL))
        self._waiting.clear()


def _content(value: str | float | CellFormula | None) -> str:
    """Return the XML of a cell behind the number of its style."""
    if isinstance(value, str):
        text = safe(value)
        if not text:
            return ' t="inlineStr"/>'
        space = "" if text == text.strip() else ' xml:space="preserve"'
        return f' t="inlineStr"><is><t{space}>{_escaped(text)}</t></is></c>'
    if isinstance(value, CellFormula):
        return f"><f>{_escaped(value.text)}</f><v/></c>"
    if value is None:
        return ' t="n"/>'
    return f' t="n"><v>{safe_string(value)}</v></c>'


def _escaped(text: str) -> str:
    """Return a text as XML holds it between tags."""
    if "&" in text:
        text = text.replace("&", "&amp;")
    if "<" in text:
        text = text.replace("<", "&lt;")
    if ">" in text:
        text = text.replace(">", "&gt;")
    # Whoever reads XML takes a bare carriage return for a line feed.
    return text.replace("\r", "&#13;") if "\r" in text else text
