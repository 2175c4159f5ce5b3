"""The looks of our workbooks: few styles, made once for each workbook and shared by its cells."""

from dataclasses import dataclass, field, replace
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.styles.differential import DifferentialStyle

from curriculum_studio.domain.languages import Language

INK, MUTED, LINE, ACCENT, ERROR = "1D2421", "6B7671", "C4CBC6", "1B6B50", "B3261E"
HEADER_FILL, GROUP_FILL, WRONG_FILL, GOOD_FILL = "1B6B50", "EDF3EF", "FBDEDB", "DCECE4"

#: Fonts that have the characters of the language on Windows; 134 is the character set of Chinese.
_FONTS: dict[Language, tuple[str, int | None]] = {
    "zh": ("微软雅黑", 134),
    "en": ("Calibri", None),
    "de": ("Calibri", None),
}


@dataclass(frozen=True, slots=True)
class Look:
    """What a style looks like; sizes in points, colours as RRGGBB."""

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
    quoted: bool = field(default=False, kw_only=True)


#: The styles by name; a table column or a single value names one of them.
LOOKS: dict[str, Look] = {
    "title": Look(15, bold=True, colour=ACCENT, wrap=False, border=False),
    "intro": Look(colour=MUTED, wrap=False, border=False),
    "header": Look(bold=True, colour="FFFFFF", fill=HEADER_FILL, across="center"),
    "text": Look(),
    "code": Look(wrap=False),
    "centre": Look(across="center"),
    "percent": Look(across="right", number="0%"),
    "points": Look(across="center", number='[=0]"—";General'),
    "number": Look(across="right", number="General"),
    "count": Look(across="center", number="0"),
    "foreign": Look(italic=True, colour=MUTED),
    "mark": Look(italic=True, colour=MUTED, wrap=False),
    "date": Look(wrap=False, across="center", number="yyyy-mm-dd"),
    "star": Look(bold=True, colour=ERROR, across="center"),
    "group": Look(bold=True, fill=GROUP_FILL),
    "group_centre": Look(bold=True, fill=GROUP_FILL, across="center"),
    "group_number": Look(bold=True, fill=GROUP_FILL, across="right", number="General"),
    "group_count": Look(bold=True, fill=GROUP_FILL, across="center", number="0"),
    "group_quiet": Look(bold=True, fill=GROUP_FILL, across="center", number="0;-0;"),
}


class Styles:
    """The styles of one workbook for one language: openpyxl's shared style record by name."""

    def __init__(self, workbook: Workbook, sheet: Any, language: Language) -> None:
        """Take the workbook, a sheet of it to which cells can be bound, and the language."""
        self._workbook = workbook
        self._sheet = sheet
        self._font, self._charset = _FONTS[language]
        self._made: dict[tuple[str, bool], Any] = {}

    def get(self, name: str, *, quoted: bool = False) -> Any:
        """Return the style record of a name.

        `quoted`: the text begins like a formula; Excel shall keep it a text when it is edited.
        """
        made = self._made.get((name, quoted))
        if made is None:
            made = self._make(replace(LOOKS[name], quoted=quoted))
            self._made[name, quoted] = made
        return made

    def _make(self, look: Look) -> Any:
        cell: Any = WriteOnlyCell(self._sheet)
        cell.font = Font(
            name=self._font,
            charset=self._charset,
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
        cell._style.quotePrefix = int(look.quoted)
        return cell._style


def wrong_style() -> DifferentialStyle:
    """Return how a sum looks that does not agree, and a goal that nothing leads to."""
    return DifferentialStyle(
        font=Font(color=ERROR, bold=True), fill=PatternFill("solid", bgColor=WRONG_FILL)
    )


def shade(colour: str) -> DifferentialStyle:
    """Return how a cell looks on a colour of its own."""
    return DifferentialStyle(fill=PatternFill("solid", bgColor=colour))


def good_style() -> DifferentialStyle:
    """Return how a cell looks that has something in it."""
    return DifferentialStyle(
        font=Font(color=ACCENT, bold=True), fill=PatternFill("solid", bgColor=GOOD_FILL)
    )
