"""Words in one line that give way where there is no room for all of them."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel


class YieldingLabel(QLabel):
    """Words that end with … where they find no room, so that no neighbour is cut."""

    def minimumSizeHint(self) -> QSize:
        """Need no width."""
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the words, with … where they end early."""
        room = self.contentsRect()
        mode = Qt.TextElideMode.ElideRight
        with QPainter(self) as painter:
            painter.setPen(self.palette().color(self.foregroundRole()))
            shown = self.fontMetrics().elidedText(self.text(), mode, room.width())
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)
