"""Small things that every painted list needs."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath


def rounded(painter: QPainter, place: QRect, color: QColor, radius: float = 6) -> None:
    """Fill a rectangle with round corners."""
    path = QPainterPath()
    path.addRoundedRect(QRectF(place), radius, radius)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillPath(path, color)


def words(painter: QPainter, line: QRect, text: str) -> None:
    """Paint one line of text, shortened at its end where it is too long."""
    metrics = painter.fontMetrics()
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, line.width())
    painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
