"""How the lines of the library are painted: a calm list without frames."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.paint_utils import rounded, words
from curriculum_studio.workbench.library.library_model import DETAIL_ROLE, DOCUMENT_ROLE

AnyIndex = QModelIndex | QPersistentModelIndex

_SIDE = 6
_INSET = 8


class LibraryDelegate(QStyledItemDelegate):
    """Paints headings small and muted, documents with their detail at the right."""

    def __init__(self, look: Appearance, parent: QWidget) -> None:
        """Take where the colours come from."""
        super().__init__(parent)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Return the height of a line; headings have air above them."""
        height = QFontMetrics(option.font).height()
        heading = not index.parent().isValid()  # asked of every line of a long list
        return QSize(40, height + (14 if heading else 10))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint one line."""
        theme = self._look.theme
        painter.save()
        if index.data(DOCUMENT_ROLE) is None:
            self._heading(painter, option, str(index.data() or ""))
            painter.restore()
            return
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        pointed = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if chosen or pointed:
            ground = theme.selection if chosen else theme.line
            rounded(painter, QRect(option.rect).adjusted(_SIDE, 1, -_SIDE, -1), QColor(ground))
        if option.state & QStyle.StateFlag.State_HasFocus and not chosen:
            painter.setPen(QColor(theme.accent))
            painter.drawRoundedRect(option.rect.adjusted(_SIDE, 1, -_SIDE - 1, -2), 6, 6)
        line = QRect(option.rect).adjusted(_SIDE + _INSET, 0, -_SIDE - _INSET, 0)
        detail = str(index.data(DETAIL_ROLE) or "")
        self._detail(painter, option.font, line, detail)
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold if chosen else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(QColor(theme.ink))
        words(painter, line, str(index.data() or ""))
        painter.restore()

    def _heading(self, painter: QPainter, option: QStyleOptionViewItem, text: str) -> None:
        font = QFont(option.font)
        font.setPointSizeF(font.pointSizeF() * 0.9)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(self._look.theme.muted))
        line = QRect(option.rect).adjusted(_SIDE + _INSET, 0, -_SIDE, -3)
        painter.drawText(line, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, text)

    def _detail(self, painter: QPainter, base: QFont, line: QRect, detail: str) -> None:
        """Paint what stands at the right, and leave less room for the title."""
        if not detail:
            return
        font = QFont(base)
        font.setPointSizeF(font.pointSizeF() * 0.9)
        painter.setFont(font)
        painter.setPen(QColor(self._look.theme.muted))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(line, right, detail)
        line.setRight(line.right() - QFontMetrics(font).horizontalAdvance(detail) - 8)
