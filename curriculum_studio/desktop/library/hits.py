"""Places that a search found."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from curriculum_studio.desktop.look import Look
from curriculum_studio.desktop.painting import rounded, words
from curriculum_studio.services.ports import Hit

AnyIndex = QModelIndex | QPersistentModelIndex

HIT_ROLE = Qt.ItemDataRole.UserRole
PLACE_ROLE = Qt.ItemDataRole.UserRole + 1


class HitsModel(QAbstractListModel):
    """What was found, each with the title of its document."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._hits: Sequence[tuple[Hit, str]] = ()

    def show(self, hits: Sequence[tuple[Hit, str]]) -> None:
        """Show places with the titles of their documents."""
        self.beginResetModel()
        self._hits = hits
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """Return how many places there are."""
        return 0 if parent.isValid() else len(self._hits)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the text of a place, its document, or the place itself."""
        if not index.isValid():
            return None
        hit, title = self._hits[index.row()]
        values = {
            Qt.ItemDataRole.DisplayRole: hit.text,
            Qt.ItemDataRole.ToolTipRole: hit.text,
            Qt.ItemDataRole.AccessibleTextRole: f"{hit.text} – {title}",
            HIT_ROLE: hit,
            PLACE_ROLE: title,
        }
        return values.get(role)


class HitDelegate(QStyledItemDelegate):
    """Paints a place in two lines: the words, and below them the document."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        """Take where the colours come from."""
        super().__init__(parent)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Two lines and some air."""
        return QSize(40, 2 * QFontMetrics(option.font).height() + 12)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint one place."""
        theme = self._look.theme
        painter.save()
        place = QRect(option.rect).adjusted(0, 1, -8, -1)
        if option.state & QStyle.StateFlag.State_Selected:
            rounded(painter, place, QColor(theme.selection))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            rounded(painter, place, QColor(theme.line))
        half = place.height() // 2
        upper = place.adjusted(8, 3, -6, -half)
        painter.setFont(option.font)
        painter.setPen(QColor(theme.ink))
        words(painter, upper, " ".join(str(index.data() or "").split()))
        font = QFont(option.font)
        font.setPointSizeF(font.pointSizeF() * 0.9)
        painter.setFont(font)
        painter.setPen(QColor(theme.muted))
        words(painter, place.adjusted(8, half, -6, -2), str(index.data(PLACE_ROLE) or ""))
        painter.restore()
