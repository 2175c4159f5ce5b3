"""The formulas of a page, kept as long as they are lately used."""

from collections import OrderedDict
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QSizeF
from PySide6.QtGui import QColor, QPainter, QPainterPath

from curriculum_studio.lazy import Lazy
from curriculum_studio.values import dataclass

if TYPE_CHECKING:  # loaded when the first formula comes into sight
    from curriculum_studio.editor.formula.typesetting import FormulaTypesetter


# --- a drawn formula --------------------------------------------------------------------------

#: Units of a path per em.
UNITS = 100


@dataclass(frozen=True, slots=True)
class DrawnFormula:
    """The outline of a formula, its base line at 0; lengths in hundredths of an em."""

    path: QPainterPath
    width: float
    ascent: float
    descent: float

    def size(self, em: float) -> QSizeF:
        """Return width and height in pixels for an em of so many pixels."""
        return QSizeF(self.width, self.ascent + self.descent) * (em / UNITS)

    def draw(self, painter: QPainter, base: QPointF, em: float, colour: QColor) -> None:
        """Draw the formula with the left end of its base line at a place."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(base)
        painter.scale(em / UNITS, em / UNITS)
        painter.fillPath(self.path, colour)
        painter.restore()


# --- the cache --------------------------------------------------------------------------------

#: So many formulas stay in memory.
KEPT = 600

#: Longer than this (characters) is no formula.
LONGEST = 2000

_SETTER: Lazy["type[FormulaTypesetter]"] = Lazy(
    "curriculum_studio.editor.formula.typesetting:FormulaTypesetter"
)


class Formulas:
    """Formulas by their LaTeX. The library that sets them is loaded with the first one."""

    def __init__(self) -> None:
        """Begin with none."""
        self._kept: OrderedDict[tuple[str, bool], DrawnFormula | None] = OrderedDict()

    @cached_property
    def _setter(self) -> "FormulaTypesetter":
        return _SETTER.load()()

    def drawn(self, latex: str, *, display: bool = False) -> DrawnFormula | None:
        """Return a formula as it is drawn; None if it is empty or cannot be set."""
        key = (latex, display)
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        made = None
        if latex.strip() and len(latex) <= LONGEST:
            made = self._setter.set(latex, display=display)
        self._kept[key] = made
        if len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        return made
