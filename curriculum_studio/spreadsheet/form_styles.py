"""The looks of the workbook: few styles, made once and shared by the cells."""

from dataclasses import replace
from functools import partial
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import Cell

from curriculum_studio.core.languages import Language
from curriculum_studio.spreadsheet.styles import (
    ACCENT,
    ERROR,
    GREY_FILL,
    GROUP_FILL,
    HEADER_FILL,
    MUTED,
    OWN_FILL,
    REVIEW_FILL,
    CellStyle,
    style_of,
)

#: The sheets are dense: their letters are a little smaller than those of other workbooks.
_dense = partial(CellStyle, 9.5)

_OWN = _dense(fill=OWN_FILL, across="center", entry=True)
_REVIEW = replace(_OWN, fill=REVIEW_FILL)
_BIG = CellStyle(12, bold=True, across="center")

LOOKS: dict[str, CellStyle] = {
    "title": CellStyle(15, bold=True, colour=ACCENT, wrap=False, border=False),
    "note": _dense(colour=MUTED, wrap=False, border=False),
    "plain": _dense(border=False),
    "line": CellStyle(10.5, border=False),
    "section": CellStyle(11, bold=True, colour=ACCENT, wrap=False, border=False),
    "header": _dense(bold=True, colour="FFFFFF", fill=HEADER_FILL, across="center"),
    "text": _dense(),
    "muted": _dense(colour=MUTED),
    "muted_line": _dense(colour=MUTED, wrap=False),
    "muted_centre": _dense(colour=MUTED, wrap=False, across="center"),
    "strong": _dense(bold=True),
    "centre": _dense(across="center"),
    "star": _dense(bold=True, colour=ERROR, across="center"),
    "number": _dense(across="right"),
    "points": _dense(bold=True, across="center"),
    "percent": _dense(across="center", number="0.00%"),
    "share": _dense(across="center", number="0.0%"),
    "two": _dense(across="right", number="#,##0.00"),
    "four": _dense(across="right", number="#,##0.0000"),
    "integer": _dense(across="right", number="#,##0"),
    "group": _dense(bold=True, fill=GROUP_FILL),
    "group_centre": _dense(bold=True, fill=GROUP_FILL, across="center"),
    "group_percent": _dense(bold=True, fill=GROUP_FILL, across="center", number="0.00%"),
    "centre_two": _dense(across="center", number="0.00"),
    "group_two": _dense(bold=True, fill=GROUP_FILL, across="center", number="0.00"),
    "big": _BIG,
    "big_label": replace(_BIG, fill=GROUP_FILL, across="left"),
    "blocked": _dense(fill=GREY_FILL, across="center", colour=MUTED),
    "own": _OWN,
    "own_left": replace(_OWN, across="left"),
    "own_text": replace(_OWN, across="left", number="@"),
    "own_code": replace(_OWN, number="@"),
    "own_percent": replace(_OWN, number="0.00%"),
    "own_number": replace(_OWN, across="right", number="#,##0.##"),
    "own_date": replace(_OWN, across="left", number="yyyy-mm-dd"),
    "review": _REVIEW,
    "review_text": replace(_REVIEW, across="left", number="@"),
    "review_percent": replace(_REVIEW, number="0.00%"),
    "hidden": _dense(colour=MUTED, wrap=False, border=False),
}


class FormStyles:
    """The styles of one workbook for one language."""

    def __init__(self, workbook: Workbook, language: Language) -> None:
        """Keep the styles in the workbook; the language chooses the font."""
        self._sheet = workbook.worksheets[0]
        self._language: Language = language
        self._made: dict[tuple[str, bool], Any] = {}

    def put(self, cell: Any, name: str, *, quoted: bool = False) -> None:
        """Give a cell a look; `quoted`: its text begins like a formula and stays a text."""
        key = (name, quoted)
        if key not in self._made:
            like = Cell(self._sheet, row=1, column=1)
            self._made[key] = style_of(like, LOOKS[name], self._language, quoted=quoted)
        cell._style = self._made[key]
