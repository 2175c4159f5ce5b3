"""What every sheet that we write has: safe texts, formulas, rules, view and print.

Streamed tables (`table_writer`) and forms that are filled in put their cells in each their own way.
"""

from collections.abc import Iterable
from typing import Any

import openpyxl
from openpyxl.formatting.rule import Rule
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.properties import PageSetupProperties

from curriculum_studio.core.text import OBJECT, cleaned
from curriculum_studio.spreadsheet.cell_reader import LONGEST_TEXT
from curriculum_studio.values import dataclass

if not openpyxl.DEFUSEDXML:
    problem = "openpyxl runs without defusedxml, which guards it against hostile XML"
    raise ImportError(problem)

#: Papers by the numbers that Excel gives them.
_PAPERS = {"A3": 8, "A4": 9}


@dataclass(frozen=True, slots=True)
class CellFormula:
    """A formula of ours, without the "="; what people write never becomes one."""

    text: str


def safe(text: str) -> str:
    """Return a text that a cell can hold."""
    if OBJECT in text or not text.isprintable():
        text = cleaned(text)
    return text if len(text) <= LONGEST_TEXT else text[: LONGEST_TEXT - 1] + "…"


def list_rule(words: Iterable[str], *, strict: bool = True) -> DataValidation:
    """Return a rule that offers words; unless it is strict, other entries are only asked about.

    Excel takes no more than 255 characters of choices, and none with a comma.
    """
    listed = ",".join(each for each in words if each)
    rule = DataValidation(type="list", formula1=f'"{listed}"', allow_blank=True)
    if not strict:
        rule.errorStyle = "warning"
        rule.showErrorMessage = True
    return rule


def mark(sheet: Any, cells: str, condition: str, style: DifferentialStyle) -> None:
    """Let cells look different where a condition, without "=", is true."""
    rule = Rule(type="expression", dxf=style, formula=[condition])
    sheet.conditional_formatting.add(cells.replace("$", ""), rule)


def protect(sheet: Any) -> None:
    """Lock all cells but those that are to be filled in; rows and columns may be made wider."""
    sheet.protection.sheet = True
    # What stays allowed where cells are locked: False means "not forbidden".
    sheet.protection.formatColumns = False
    sheet.protection.formatRows = False


def fit_to_width(sheet: Any) -> None:
    """Print a sheet as wide as the paper, on as many pages as it needs."""
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)


def lay_out(sheet: Any, footer: str, *, paper: str = "A4", upright: bool = False) -> None:
    """Set how a sheet is seen and printed; `footer` counts the pages."""
    sheet.sheet_view.showGridLines = False
    sheet.page_setup.orientation = "portrait" if upright else "landscape"
    sheet.page_setup.paperSize = _PAPERS[paper]
    sheet.page_setup.fitToWidth = 1
    fit_to_width(sheet)
    sheet.page_margins.left = sheet.page_margins.right = 0.4
    sheet.page_margins.top, sheet.page_margins.bottom = 0.5, 0.7
    sheet.page_margins.header = sheet.page_margins.footer = 0.3
    sheet.oddFooter.center.text = footer
