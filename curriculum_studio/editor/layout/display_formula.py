"""A formula on a line of its own: drawn as in print, or what is wrong with it."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QPainter

from curriculum_studio.editor.formula.drawn_formula import UNITS, DrawnFormula
from curriculum_studio.editor.layout.line_layout import Lines, lay
from curriculum_studio.editor.model.typography import Typography
from curriculum_studio.i18n import Message
from curriculum_studio.render.formula_errors import fault_of

#: Size of a formula in base sizes, and the room above and below it.
_SIZE, _ROOM = 1.18, 0.3


@dataclass(frozen=True, slots=True)
class SetFormula:
    """A formula as it stands over its source: drawn, or a sentence. All in pixels."""

    drawn: DrawnFormula | None
    em: float
    fault: Lines | None
    height: int
    base: int

    def draw(self, painter: QPainter, box: QRect, typography: Typography) -> None:
        """Draw it in the middle of a box, at its top."""
        if self.drawn is not None:
            across = (box.width() - self.drawn.width * self.em / UNITS) / 2
            place = QPointF(box.left() + max(0.0, across), box.top() + self.base)
            self.drawn.draw(painter, place, self.em, typography.colour("ink"))
        elif self.fault is not None:
            painter.setPen(typography.colour("error"))
            self.fault.layout.draw(painter, QPointF(box.topLeft()))


def set_formula(
    latex: str, typography: Typography, width: int, say: Callable[[Message], str]
) -> SetFormula | None:
    """Return a formula as it is set; None if there is nothing to set."""
    if not latex.strip():
        return None
    fault = fault_of(latex)
    if fault is not None:
        font, pitch = typography.font("small", "zh"), typography.pitch("small")
        words = lay(say(fault), (), font, width, pitch, "center")
        return SetFormula(None, 0.0, words, words.height, 0)
    drawn = typography.formulas.drawn(latex, display=True)
    if drawn is None:
        return None
    em = typography.base * _SIZE
    em *= min(1.0, width * UNITS / max(1.0, drawn.width * em))
    room = typography.px(_ROOM)
    base = room + round(drawn.ascent * em / UNITS)
    height = base + round(drawn.descent * em / UNITS) + room
    return SetFormula(drawn, em, None, height, base)
