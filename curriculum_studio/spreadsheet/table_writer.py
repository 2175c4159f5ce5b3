"""Styled tables streamed into a workbook: one cell object per column serves all rows.

openpyxl writes each row at once in its write-only mode, so neither rows nor styles pile up.
"""

import re
from collections.abc import Sequence
from io import BytesIO
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.utils import get_column_letter

from curriculum_studio.core.languages import Language
from curriculum_studio.core.text import cleaned
from curriculum_studio.spreadsheet.sheets import CellFormula, lay_out, list_rule, mark, safe
from curriculum_studio.spreadsheet.styles import LIKE_FORMULAS, WorkbookStyles
from curriculum_studio.values import dataclass

#: What the name of a sheet can hold, in characters, and what it may not contain.
LONGEST_NAME = 31
_FORBIDDEN_IN_NAMES = re.compile(r"[\[\]:*?/\\\x00-\x1f]")


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
        return SheetTableWriter(sheet, styles, columns, intro, frozen_columns)

    def content(self) -> bytes:
        """Return the file; nothing can be added afterwards."""
        target = BytesIO()
        self._workbook.save(target)
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
        self._cells: list[Any] = [WriteOnlyCell(sheet) for _ in columns]
        self._own = [styles.get(column.style) for column in columns]
        self._quoted = [styles.get(column.style, quoted=True) for column in columns]
        self._row = 0
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
        cells = self._cells
        own = self._own
        for at, value in enumerate(values):
            cell = cells[at]
            # The record itself, as openpyxl's setters copy styles and make formulas of texts.
            cell._style = own[at]
            if isinstance(value, str):
                text = safe(value)
                cell._value = text
                cell.data_type = "s"
                if text and text[0] in LIKE_FORMULAS:
                    cell._style = self._quoted[at]
            elif isinstance(value, Styled):
                self._put(cell, value.value, value.style)
            elif isinstance(value, CellFormula):
                cell._value = f"={value.text}"
                cell.data_type = "f"
            else:
                cell._value = value
                cell.data_type = "n"
        self._append(cells[: len(values)])

    def add_group(self, values: Sequence[Value]) -> None:
        """Write a row that stands over others or sums them up."""
        for cell, value, column in zip(self._cells, values, self._columns, strict=False):
            if isinstance(value, Styled):
                self._put(cell, value.value, value.style)
            else:
                self._put(cell, value, column.group_style)
        self._append(self._cells[: len(values)])

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

    # Inside

    def _lay_out(self, frozen_columns: int) -> None:
        sheet = self._sheet
        for at, column in enumerate(self._columns):
            sheet.column_dimensions[get_column_letter(at + 1)].width = column.width
        sheet.freeze_panes = f"{get_column_letter(frozen_columns + 1)}{self.header_row + 1}"
        lay_out(sheet, "&P / &N")
        sheet.print_title_rows = f"{self.header_row}:{self.header_row}"

    def _begin(self, intro: Sequence[str]) -> None:
        cell: Any = WriteOnlyCell(self._sheet)
        for at, line in enumerate(intro):
            self._sheet.row_dimensions[at + 1].height = 26 if at == 0 else 17
            self._put(cell, line, "intro" if at else "title")
            self._append([cell])
        for each, column in zip(self._cells, self._columns, strict=True):
            self._put(each, column.title, "header")
        self._append(self._cells)

    def _put(self, cell: Any, value: Value, style: str) -> None:
        match value:
            case Styled(inner, own):
                self._put(cell, inner, own)
                return
            case str():
                cell._value = safe(value)
                cell.data_type = "s"
            case CellFormula(text):
                cell._value = f"={text}"
                cell.data_type = "f"
            case _:
                cell._value = value
                cell.data_type = "n"
        quoted = isinstance(value, str) and value[:1] in LIKE_FORMULAS
        cell._style = self._styles.get(style, quoted=quoted)

    def _append(self, cells: Sequence[Any]) -> None:
        self._sheet.append(cells)
        self._row += 1
