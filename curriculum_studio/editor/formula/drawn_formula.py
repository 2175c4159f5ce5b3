"""A formula as it is drawn."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QSizeF
from PySide6.QtGui import QColor, QPainter, QPainterPath

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
