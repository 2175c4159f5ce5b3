"""How the words of a card of the week plan wrap, shrink, or give way."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics

#: From here on characters break anywhere; what a title shrinks to.
_FIRST_HAN, _SMALLER = "\u2e80", 0.86

#: Room at the ends of a chip (pixels).
CHIP = 9


def chips_of(facts: Sequence[str], metrics: QFontMetrics, room: int) -> list[str]:
    """Return facts as chips stand below each other: in one where it has room, else each in its own.

    A fact that is wider than the card is left to the tip: words of the program are not cut.
    """
    # A chip that just fills the card has less room at its round ends.
    fitting = room - 2 * CHIP + 8

    def fits(words: str) -> bool:
        return metrics.horizontalAdvance(words) <= fitting

    whole = " ".join(facts)
    if fits(whole):
        return [whole] if whole else []
    return [each for each in facts if fits(each)]


def wrapping(words: str, font: QFont, width: int) -> int:
    """Return how words wrap: between words, or anywhere where one alone is too wide."""
    anywhere = _widest(words, font) > width
    return int(Qt.TextFlag.TextWrapAnywhere if anywhere else Qt.TextFlag.TextWordWrap)


def _widest(words: str, font: QFont) -> int:
    metrics = QFontMetrics(font)
    pieces = words.replace("-", "- ").split()
    if any(sign >= _FIRST_HAN for sign in words):
        return 0  # Han characters break anywhere
    return max((metrics.horizontalAdvance(each) for each in pieces), default=0)


def title_font(words: str, font: QFont, width: int) -> QFont:
    """Return the font of a title: smaller where a long word would not fit."""
    bold = _bold(font)
    if _widest(words, bold) <= width:
        return bold
    small = QFont(bold)
    small.setPointSizeF(font.pointSizeF() * _SMALLER)
    return small


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    return bold


def small_font(font: QFont) -> QFont:
    """Return the font of facts."""
    small = QFont(font)
    small.setPointSizeF(max(7.0, font.pointSizeF() - 1.0))
    return small
