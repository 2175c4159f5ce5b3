"""Reading workbooks back, with openpyxl and through LibreOffice."""

import shutil
import subprocess
from io import BytesIO
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from tests.helpers.profile import PROFILE

needs_libreoffice = pytest.mark.skipif(
    shutil.which("soffice") is None, reason="LibreOffice is not installed"
)


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
    subprocess.run(
        [
            "soffice",
            PROFILE,
            "--headless",
            "--convert-to",
            "xlsx:Calc MS Excel 2007 XML",
            "--outdir",
            str(folder / "out"),
            str(source),
        ],
        check=True,
        capture_output=True,
        timeout=180,
    )
    return openpyxl.load_workbook(folder / "out" / "source.xlsx", data_only=True)
