"""The looks of the workbook: few styles, made once and shared by the cells."""

from dataclasses import dataclass, replace
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.styles.differential import DifferentialStyle

from curriculum_studio.domain.languages import Language

INK, MUTED, LINE, ACCENT, ERROR, AMBER = "1D2421", "6B7671", "C4CBC6", "1B6B50", "B3261E", "B26A00"
HEADER_FILL, GROUP_FILL, OWN_FILL, REVIEW_FILL = "1B6B50", "EDF3EF", "FFFBE0", "E4EEF9"
WRONG_FILL, AMBER_FILL, GOOD_FILL, GREY_FILL = "FBDEDB", "FFE3B3", "DCECE4", "F0F1EF"

#: Fonts that have the characters of the language on Windows; 134 is the character set of Chinese.
_FONTS: dict[Language, tuple[str, int | None]] = {
    "zh": ("微软雅黑", 134),
    "en": ("Calibri", None),
    "de": ("Calibri", None),
}


@dataclass(frozen=True, slots=True)
class Look:
    """What a style looks like; size in points, colours as RRGGBB; an `entry` is filled in."""

    size: float = 9.5
    bold: bool = False
    colour: str = INK
    fill: str = ""
    across: str = "left"
    down: str = "center"
    wrap: bool = True
    border: bool = True
    number: str = "General"
    entry: bool = False


_OWN = Look(fill=OWN_FILL, across="center", entry=True)
_REVIEW = replace(_OWN, fill=REVIEW_FILL)
_BIG = Look(12, bold=True, across="center")

LOOKS: dict[str, Look] = {
    "title": Look(15, bold=True, colour=ACCENT, wrap=False, border=False),
    "note": Look(colour=MUTED, wrap=False, border=False),
    "plain": Look(border=False),
    "line": Look(10.5, border=False),
    "section": Look(11, bold=True, colour=ACCENT, wrap=False, border=False),
    "header": Look(bold=True, colour="FFFFFF", fill=HEADER_FILL, across="center"),
    "text": Look(),
    "muted": Look(colour=MUTED),
    "muted_line": Look(colour=MUTED, wrap=False),
    "muted_centre": Look(colour=MUTED, wrap=False, across="center"),
    "strong": Look(bold=True),
    "centre": Look(across="center"),
    "star": Look(bold=True, colour=ERROR, across="center"),
    "number": Look(across="right"),
    "points": Look(bold=True, across="center"),
    "percent": Look(across="center", number="0.00%"),
    "share": Look(across="center", number="0.0%"),
    "two": Look(across="right", number="#,##0.00"),
    "four": Look(across="right", number="#,##0.0000"),
    "integer": Look(across="right", number="#,##0"),
    "group": Look(bold=True, fill=GROUP_FILL),
    "group_centre": Look(bold=True, fill=GROUP_FILL, across="center"),
    "group_percent": Look(bold=True, fill=GROUP_FILL, across="center", number="0.00%"),
    "centre_two": Look(across="center", number="0.00"),
    "group_two": Look(bold=True, fill=GROUP_FILL, across="center", number="0.00"),
    "big": _BIG,
    "big_label": replace(_BIG, fill=GROUP_FILL, across="left"),
    "blocked": Look(fill=GREY_FILL, across="center", colour=MUTED),
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
    "hidden": Look(colour=MUTED, wrap=False, border=False),
}


class Looks:
    """The styles of one workbook for one language."""

    def __init__(self, workbook: Workbook, language: Language) -> None:
        """Take the workbook, which keeps the styles, and the language of the font."""
        self._sheet = workbook.worksheets[0]
        self._font, self._charset = _FONTS[language]
        self._made: dict[tuple[str, bool], Any] = {}

    def put(self, cell: Any, name: str, *, quoted: bool = False) -> None:
        """Give a cell a look; `quoted`: its text begins like a formula and stays a text."""
        key = (name, quoted)
        if key not in self._made:
            self._made[key] = self._make(LOOKS[name], quoted=quoted)
        cell._style = self._made[key]

    def _make(self, look: Look, *, quoted: bool) -> Any:
        cell: Any = Cell(self._sheet, row=1, column=1)
        cell.font = Font(
            name=self._font,
            charset=self._charset,
            size=look.size,
            bold=look.bold,
            color=look.colour,
        )
        if look.fill:
            cell.fill = PatternFill("solid", start_color=look.fill)
        if look.border:
            side = Side("thin", LINE)
            cell.border = Border(left=side, right=side, top=side, bottom=side)
        cell.alignment = Alignment(horizontal=look.across, vertical=look.down, wrap_text=look.wrap)
        cell.number_format = look.number
        cell.protection = Protection(locked=not look.entry)
        cell._style.quotePrefix = int(quoted)
        return cell._style


def marked(colour: str, fill: str, *, bold: bool = False) -> DifferentialStyle:
    """Return how cells look for which a condition is true."""
    return DifferentialStyle(
        font=Font(color=colour, bold=bold), fill=PatternFill("solid", bgColor=fill)
    )
