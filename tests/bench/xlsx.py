"""Times of a styled sheet of 50,000 rows by 10 columns, ours against openpyxl's own streaming.

The limit is what openpyxl's documentation advises for large sheets: write-only, each cell with a
style record that is made once for its column.
"""

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

from curriculum_studio.spreadsheet.sheets import CellFormula
from curriculum_studio.spreadsheet.table_writer import Book, TableColumn

ROWS = 50_000
STYLES = ("code", "text", "centre", "text", "number", "count", "text", "star", "foreign", "number")


def _rows(first: int) -> Iterator[list[str | float]]:
    """Yield rows of eight texts and numbers and a formula, beginning at a row of the sheet."""
    for at in range(first, first + ROWS):
        yield [
            f"A{at}",
            "学校应按月记录用电、用水和燃气数据，并保存原始凭证",
            "评分项",
            "monthly records of electricity, water and gas",
            at / 7,
            at,
            f"能源与碳排放 {at}",
            "★",
            "Strom-, Gas- und Wasserdaten",
            f"=E{at}+F{at}",
        ]


def ours(folder: Path) -> float:
    """Return the seconds that our table writer takes."""
    start = time.perf_counter()
    book = Book("bench")
    columns = [TableColumn(f"Column {at}", 16, style) for at, style in enumerate(STYLES)]
    table = book.table("bench", columns, "zh", intro=["标题"])
    for row in _rows(table.first_row):
        formula = str(row[-1])
        table.add([*row[:-1], CellFormula(formula.removeprefix("="))])
    table.finish()
    (folder / "ours.xlsx").write_bytes(book.content())
    return time.perf_counter() - start


def limit(folder: Path) -> float:
    """Return the seconds that openpyxl takes with shared styles."""
    start = time.perf_counter()
    workbook = Workbook(write_only=True)
    sheet = workbook.create_sheet("bench")
    styles = [_style(sheet, at) for at in range(len(STYLES))]
    for row in _rows(1):
        cells = []
        for value, style in zip(row, styles, strict=True):
            cell: Any = WriteOnlyCell(sheet, value)
            cell._style = style
            cells.append(cell)
        sheet.append(cells)
    workbook.save(folder / "limit.xlsx")
    return time.perf_counter() - start


def _style(sheet: Any, at: int) -> Any:
    cell: Any = WriteOnlyCell(sheet)
    side = Side("thin", "C4CBC6")
    cell.font = Font(name="微软雅黑", size=10, bold=at % 4 == 3)
    cell.border = Border(left=side, right=side, top=side, bottom=side)
    cell.alignment = Alignment(wrap_text=True, vertical="center")
    cell.fill = PatternFill("solid", start_color=f"EDF3{at:02X}")
    return cell._style
