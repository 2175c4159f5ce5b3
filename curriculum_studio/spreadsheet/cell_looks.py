"""How cells look in every workbook that we write: colours (RRGGBB), fonts, borders."""

from dataclasses import dataclass
from typing import Any

from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.styles.differential import DifferentialStyle

from curriculum_studio.core.languages import Language

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
