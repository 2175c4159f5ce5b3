"""Times of a styled sheet of 50,000 rows by 10 columns, ours against XlsxWriter.

XlsxWriter writes with constant memory, as its manual advises for large sheets: each row goes to the
disk when the next one begins, and texts stand in their cells as in ours.
"""

import time
from collections.abc import Iterator
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

from curriculum_studio.spreadsheet.sheets import CellFormula
from curriculum_studio.spreadsheet.styles import LINE, LOOKS
from curriculum_studio.spreadsheet.table_writer import Book, TableColumn

#: What is measured against, and whether it is here: an environment may be older than the lock.
_WRITER = "xlsxwriter"
MISSING = "" if find_spec(_WRITER) else "XlsxWriter"

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
    start = time.process_time()
    book = Book("bench")
    columns = [TableColumn(f"Column {at}", 16, style) for at, style in enumerate(STYLES)]
    table = book.table("bench", columns, "zh", intro=["标题"])
    for row in _rows(table.first_row):
        formula = str(row[-1])
        table.add([*row[:-1], CellFormula(formula.removeprefix("="))])
    table.finish()
    (folder / "ours.xlsx").write_bytes(book.content())
    return time.process_time() - start


def limit(folder: Path) -> float:
    """Return the seconds that XlsxWriter takes with the same styles."""
    writer = import_module(_WRITER)
    start = time.process_time()
    workbook = writer.Workbook(str(folder / "limit.xlsx"), {"constant_memory": True})
    sheet = workbook.add_worksheet("bench")
    formats = [workbook.add_format(_format(name)) for name in STYLES]
    formula = STYLES.index("number", STYLES.index("number") + 1)
    for row, values in enumerate(_rows(1)):
        for column, (value, style) in enumerate(zip(values, formats, strict=True)):
            if column == formula:
                sheet.write_formula(row, column, value, style)
            elif isinstance(value, str):
                sheet.write_string(row, column, value, style)
            else:
                sheet.write_number(row, column, value, style)
    workbook.close()
    return time.process_time() - start


def _format(name: str) -> dict[str, object]:
    look = LOOKS[name]
    return {
        "font_name": "微软雅黑",
        "font_size": look.size,
        "bold": look.bold,
        "italic": look.italic,
        "font_color": f"#{look.colour}",
        "border": 1,
        "border_color": f"#{LINE}",
        "align": look.across,
        "valign": "vcenter",
        "text_wrap": look.wrap,
    }
