"""Laying out one text and its formulas as QTextDocument does, so that painter and editor agree."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption

from curriculum_studio.editor.formula.formula_cache import UNITS, DrawnFormula
from curriculum_studio.editor.model.typography import ALIGNMENTS, Align, Typography
from curriculum_studio.values import dataclass

# --- a text -----------------------------------------------------------------------------------

#: Where the base line lies in a line of fixed height, as QTextDocumentLayout puts it.
BASE_LINE = 0.8

_OPTIONS: dict[Align, QTextOption] = {}


@dataclass(frozen=True, slots=True)
class Lines:
    """A laid out text. `first` and `last`: where its first line begins and its last one ends."""

    layout: QTextLayout
    height: int
    first: float
    last: float


def _option(align: Align) -> QTextOption:
    option = _OPTIONS.get(align)
    if option is None:
        option = _OPTIONS[align] = QTextOption(ALIGNMENTS[align])
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def lay(
    text: str,
    formats: Sequence[QTextLayout.FormatRange],
    font: QFont,
    width: int,
    pitch: int,
    align: Align = "left",
    indent: float = 0.0,
) -> Lines:
    """Lay out a text in a width; the first line stands in by `indent`."""
    layout = QTextLayout(text, font)
    layout.setTextOption(_option(align))
    layout.setCacheEnabled(True)
    if formats:
        layout.setFormats(list(formats))
    layout.beginLayout()
    top = 0.0
    first = last = indent
    base = BASE_LINE * pitch
    while True:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(1.0, width - indent))
        line.setPosition(QPointF(indent, top + base - line.ascent()))
        shown = line.naturalTextRect()
        if not top:
            first = shown.left()
        last = shown.right()
        top += pitch
        indent = 0.0
    layout.endLayout()
    return Lines(layout, max(round(top), pitch), first, last)


# --- formulas: as large as the line allows, and the room that they take in the text -----------

#: Stands for a formula in a text that is laid out; a line may break before and after it.
HOLDER = "\u53e3"

#: How far a formula may reach above and below the base line, in line pitches.
_ABOVE, _BELOW = 0.84, 0.3

#: It gets no smaller than this share of the text, even if it then touches other lines.
_LEAST = 0.6

#: Room at both sides, in em.
_SIDE = 0.12


@dataclass(frozen=True, slots=True)
class InlineFormula:
    """A formula in a line: how it is drawn, with an em of so many pixels; all in pixels."""

    drawn: DrawnFormula
    em: float
    side: float

    @property
    def width(self) -> float:
        """The room that it takes in the line."""
        return self.drawn.width * self.em / UNITS + 2 * self.side

    @property
    def ascent(self) -> float:
        """How far it reaches above the base line."""
        return self.drawn.ascent * self.em / UNITS


def inline(typography: Typography, style: str, latex: str) -> InlineFormula | None:
    """Return a formula as it stands in a line of a style; None if it cannot be set."""
    drawn = typography.formulas.drawn(latex)
    if drawn is None:
        return None
    em = float(typography.font(style, "en").pixelSize())
    pitch = typography.pitch(style)
    above = _ABOVE * pitch * UNITS / (max(drawn.ascent, 1.0) * em)
    below = _BELOW * pitch * UNITS / (max(drawn.descent, 1.0) * em)
    return InlineFormula(drawn, em * max(_LEAST, min(1.0, above, below)), em * _SIDE)


def room(formula: InlineFormula, typography: Typography, style: str) -> QTextCharFormat:
    """Return the format that gives the holder of a formula its width and hides it."""
    form = QTextCharFormat()
    form.setForeground(QColor(Qt.GlobalColor.transparent))
    advance = typography.metrics(style, "zh").horizontalAdvance(HOLDER)
    form.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
    form.setFontLetterSpacing(formula.width - advance)
    return form


def draw_inline(
    painter: QPainter,
    layout: QTextLayout,
    origin: QPointF,
    formulas: tuple[tuple[int, InlineFormula], ...],
    colour: QColor,
) -> None:
    """Draw the formulas of a text that is laid out, each at its holder."""
    for at, formula in formulas:
        line = layout.lineForTextPosition(at)
        if not line.isValid():
            continue
        across: Any = line.cursorToX(at)  # a pair in some versions of the binding
        x = float(across[0] if isinstance(across, tuple) else across)
        base = QPointF(origin.x() + x + formula.side, origin.y() + line.y() + line.ascent())
        formula.drawn.draw(painter, base, formula.em, colour)


def draw_label(
    painter: QPainter, place: QPointF, words: str, symbol: InlineFormula | None, colour: QColor
) -> None:
    """Draw what stands before a text: a symbol if there is one, then words; at its base line."""
    if symbol is not None:
        symbol.drawn.draw(painter, QPointF(place.x() + symbol.side, place.y()), symbol.em, colour)
        place = QPointF(place.x() + symbol.width, place.y())
    painter.setPen(colour)
    painter.drawText(place, words)
