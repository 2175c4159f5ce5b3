"""The looks of our workbooks: few styles, made once for each workbook and shared by its cells."""

from dataclasses import replace
from functools import partial
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import Cell, WriteOnlyCell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.styles.differential import DifferentialStyle

from curriculum_studio.languages import Language
from curriculum_studio.values import dataclass

# --- colours, fonts and borders ---------------------------------------------------------------

INK, MUTED, LINE, ACCENT, ERROR, AMBER = "1D2421", "6B7671", "C4CBC6", "1B6B50", "B3261E", "B26A00"
HEADER_FILL, GROUP_FILL, OWN_FILL, REVIEW_FILL = "1B6B50", "EDF3EF", "FFFBE0", "E4EEF9"
WRONG_FILL, AMBER_FILL, GOOD_FILL, GREY_FILL = "FBDEDB", "FFE3B3", "DCECE4", "F0F1EF"

#: First characters with which a text could be taken for a formula (OWASP ASVS 1.2.10).
LIKE_FORMULAS = frozenset("=+-@\t＝＋－＠")

#: Fonts that have the characters of the language on Windows; 134 is the character set of Chinese.
_FONTS: dict[Language, tuple[str, int | None]] = {
    "zh": ("微软雅黑", 134),
    "en": ("Calibri", None),
    "de": ("Calibri", None),
}


@dataclass(frozen=True, slots=True)
class CellStyle:
    """What a style looks like; size in points, colours as RRGGBB; an `entry` is filled in."""

    size: float = 10
    bold: bool = False
    italic: bool = False
    colour: str = INK
    fill: str = ""
    across: str = "left"
    down: str = "center"
    wrap: bool = True
    border: bool = True
    number: str = "General"
    entry: bool = False


def style_of(cell: Any, look: CellStyle, language: Language, *, quoted: bool) -> Any:
    """Dress a cell and return openpyxl's style record, which other cells of the book may share.

    `quoted`: the text begins like a formula; Excel shall keep it a text when it is edited.
    """
    name, charset = _FONTS[language]
    cell.font = Font(
        name=name,
        charset=charset,
        size=look.size,
        bold=look.bold,
        italic=look.italic,
        color=look.colour,
    )
    if look.fill:
        cell.fill = PatternFill("solid", start_color=look.fill)
    if look.border:
        side = Side("thin", LINE)
        cell.border = Border(left=side, right=side, top=side, bottom=side)
    cell.alignment = Alignment(horizontal=look.across, vertical=look.down, wrap_text=look.wrap)
    cell.number_format = look.number
    if look.entry:
        cell.protection = Protection(locked=False)
    cell._style.quotePrefix = int(quoted)
    return cell._style


def put_text(cell: Any, text: str) -> None:
    """Write a text that stays one, also when it begins like a formula and somebody edits it."""
    cell.value = text
    cell.data_type = "s"
    cell.quotePrefix = text[:1] in LIKE_FORMULAS


def marked(colour: str, fill: str, *, bold: bool = False) -> DifferentialStyle:
    """Return how cells look for which a condition is true."""
    return DifferentialStyle(
        font=Font(color=colour, bold=bold), fill=PatternFill("solid", bgColor=fill)
    )


# --- styles of tables -------------------------------------------------------------------------

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
    """The styles of one workbook for one language, by name."""

    def __init__(self, workbook: Workbook, sheet: Any, language: Language) -> None:
        """Make styles for a workbook; `sheet` is one to which cells can be bound."""
        self._workbook = workbook
        self._sheet = sheet
        self._language: Language = language
        self._made: dict[tuple[str, bool], Any] = {}
        self._numbers: dict[tuple[str, bool], int] = {}

    def make(self, name: str, *, quoted: bool = False) -> Any:
        """Return the style record of a name.

        `quoted`: the text begins like a formula; Excel shall keep it a text when it is edited.
        """
        made = self._made.get((name, quoted))
        if made is None:
            like = WriteOnlyCell(self._sheet)
            made = style_of(like, LOOKS[name], self._language, quoted=quoted)
            self._made[name, quoted] = made
        return made

    def number(self, name: str, *, quoted: bool = False) -> int:
        """Return the number under which cells refer to the style of a name."""
        number = self._numbers.get((name, quoted))
        if number is None:
            cell: Any = WriteOnlyCell(self._sheet)
            # The record itself: the setters of openpyxl copy what they are given.
            cell._style = self.make(name, quoted=quoted)
            number = self._numbers[name, quoted] = int(cell.style_id)
        return number


def wrong_style() -> DifferentialStyle:
    """Return how a sum looks that does not agree, and a goal that nothing leads to."""
    return marked(ERROR, WRONG_FILL, bold=True)


def shade(colour: str) -> DifferentialStyle:
    """Return how a cell looks on a colour of its own."""
    return DifferentialStyle(fill=PatternFill("solid", bgColor=colour))


def good_style() -> DifferentialStyle:
    """Return how a cell looks that has something in it."""
    return marked(ACCENT, GOOD_FILL, bold=True)


# --- styles of forms that are filled in -------------------------------------------------------

#: The sheets are dense: their letters are a little smaller than those of other workbooks.
_dense = partial(CellStyle, 9.5)

_OWN = _dense(fill=OWN_FILL, across="center", entry=True)
_REVIEW = replace(_OWN, fill=REVIEW_FILL)
_BIG = CellStyle(12, bold=True, across="center")

FORM_LOOKS: dict[str, CellStyle] = {
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
            self._made[key] = style_of(like, FORM_LOOKS[name], self._language, quoted=quoted)
        cell._style = self._made[key]
