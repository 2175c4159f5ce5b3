"""The marks of states, drawn as shapes so that they look alike with every font: ○ ✎ △ ✓ ✓✓."""

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from curriculum_studio.core.translation_state import CellState

#: The role of the colour of each state.
COLOURS: Mapping[CellState, str] = {
    CellState.EMPTY: "muted",
    CellState.DRAFT: "muted",
    CellState.STALE: "stale",
    CellState.TRANSLATED: "accent",
    CellState.CONFIRMED: "accent",
}


def _tick(left: float) -> QPainterPath:
    path = QPainterPath(QPointF(left, 0.55))
    path.lineTo(left + 0.22, 0.82)
    path.lineTo(left + 0.62, 0.18)
    return path


def _shape(state: CellState) -> QPainterPath:
    """Return the shape of a state in a square of size 1."""
    path = QPainterPath()
    match state:
        case CellState.EMPTY:
            path.addEllipse(QRectF(0.17, 0.17, 0.66, 0.66))
        case CellState.DRAFT:
            path.moveTo(0.12, 0.88)
            path.lineTo(0.2, 0.62)
            path.lineTo(0.68, 0.14)
            path.lineTo(0.86, 0.32)
            path.lineTo(0.38, 0.8)
            path.closeSubpath()
        case CellState.STALE:
            path.moveTo(0.5, 0.12)
            path.lineTo(0.94, 0.88)
            path.lineTo(0.06, 0.88)
            path.closeSubpath()
        case CellState.TRANSLATED:
            path.addPath(_tick(0.2))
        case CellState.CONFIRMED:
            path.addPath(_tick(-0.05))
            path.addPath(_tick(0.35))
    return path


_SHAPES: Mapping[CellState, QPainterPath] = {state: _shape(state) for state in CellState}


def draw_mark(painter: QPainter, state: CellState, box: QRectF, colour: QColor) -> None:
    """Draw the mark of a state in a square box."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(box.topLeft())
    painter.scale(box.width(), box.height())
    pen = QPen(colour, 1.3 / box.width())
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(_SHAPES[state])
    painter.restore()
