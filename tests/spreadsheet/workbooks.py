"""Reading workbooks back, with openpyxl and through LibreOffice."""

from io import BytesIO
from pathlib import Path
from typing import Any

import openpyxl

from tests.helpers.office import convert


def reopened(content: bytes, **options: Any) -> Any:
    return openpyxl.load_workbook(BytesIO(content), **options)


def rows_of(sheet: Any) -> list[list[Any]]:
    return [[cell.value for cell in row] for row in sheet.iter_rows()]


def column_of(sheet: Any, title: str) -> int:
    """The column, from 1, whose header says the title; the header is the frozen row."""
    row = header_row(sheet)
    return next(cell.column for cell in sheet[row] if cell.value == title)


def header_row(sheet: Any) -> int:
    return int("".join(filter(str.isdigit, sheet.freeze_panes))) - 1


def recalculated(content: bytes, folder: Path) -> Any:
    """What the workbook shows after LibreOffice worked its formulas out."""
    source = folder / "source.xlsx"
    source.write_bytes(content)
    convert([source], "xlsx:Calc MS Excel 2007 XML", folder / "out")
    return openpyxl.load_workbook(folder / "out" / "source.xlsx", data_only=True)
