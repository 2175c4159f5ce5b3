"""The looks of our workbooks: few styles, made once for each workbook and shared by its cells."""

from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import PatternFill
from openpyxl.styles.differential import DifferentialStyle

from curriculum_studio.core.languages import Language
from curriculum_studio.spreadsheet.cell_looks import (
    ACCENT,
    ERROR,
    GOOD_FILL,
    GROUP_FILL,
    HEADER_FILL,
    MUTED,
    WRONG_FILL,
    CellStyle,
    marked,
    style_of,
)

#: The styles by name; a table column or a single value names one of them.
LOOKS: dict[str, CellStyle] = {
    "title": CellStyle(15, bold=True, colour=ACCENT, wrap=False, border=False),
    "intro": CellStyle(colour=MUTED, wrap=False, border=False),
    "header": CellStyle(bold=True, colour="FFFFFF", fill=HEADER_FILL, across="center"),
    "text": CellStyle(),
    "code": CellStyle(wrap=False),
    "centre": CellStyle(across="center"),
    "percent": CellStyle(across="right", number="0%"),
    "points": CellStyle(across="center", number='[=0]"—";General'),
    "number": CellStyle(across="right", number="General"),
    "count": CellStyle(across="center", number="0"),
    "foreign": CellStyle(italic=True, colour=MUTED),
    "mark": CellStyle(italic=True, colour=MUTED, wrap=False),
    "date": CellStyle(wrap=False, across="center", number="yyyy-mm-dd"),
    "star": CellStyle(bold=True, colour=ERROR, across="center"),
    "group": CellStyle(bold=True, fill=GROUP_FILL),
    "group_centre": CellStyle(bold=True, fill=GROUP_FILL, across="center"),
    "group_number": CellStyle(bold=True, fill=GROUP_FILL, across="right", number="General"),
    "group_count": CellStyle(bold=True, fill=GROUP_FILL, across="center", number="0"),
    "group_quiet": CellStyle(bold=True, fill=GROUP_FILL, across="center", number="0;-0;"),
}


class WorkbookStyles:
    """The styles of one workbook for one language: openpyxl's shared style record by name."""

    def __init__(self, workbook: Workbook, sheet: Any, language: Language) -> None:
        """Take the workbook, a sheet of it to which cells can be bound, and the language."""
        self._workbook = workbook
        self._sheet = sheet
        self._language: Language = language
        self._made: dict[tuple[str, bool], Any] = {}

    def get(self, name: str, *, quoted: bool = False) -> Any:
        """Return the style record of a name.

        `quoted`: the text begins like a formula; Excel shall keep it a text when it is edited.
        """
        made = self._made.get((name, quoted))
        if made is None:
            like = WriteOnlyCell(self._sheet)
            made = style_of(like, LOOKS[name], self._language, quoted=quoted)
            self._made[name, quoted] = made
        return made


def wrong_style() -> DifferentialStyle:
    """Return how a sum looks that does not agree, and a goal that nothing leads to."""
    return marked(ERROR, WRONG_FILL, bold=True)


def shade(colour: str) -> DifferentialStyle:
    """Return how a cell looks on a colour of its own."""
    return DifferentialStyle(fill=PatternFill("solid", bgColor=colour))


def good_style() -> DifferentialStyle:
    """Return how a cell looks that has something in it."""
    return marked(ACCENT, GOOD_FILL, bold=True)
