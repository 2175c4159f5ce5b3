"""The list of ways out: an icon, a name and what it is for, a line each; the rare ones folded."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QIcon, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from curriculum_studio.features.publishing.window.ways import Way
from curriculum_studio.i18n import message
from curriculum_studio.widgets.card_list import rounded
from curriculum_studio.widgets.table_model import AnyIndex
from curriculum_studio.widgets.translation import say

_KEY, _PURPOSE = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1

#: Around a line, before its words, and the size of its icon (pixels).
_AIR, _INDENT, _ICON = 7, 40, 20


class _Lines(QStyledItemDelegate):
    """Paints name and purpose below each other; nothing is cut, the list is as wide as they are."""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Return the room of both lines."""
        strong = QFontMetrics(_strong(option.font))
        told = (strong.horizontalAdvance(index.data()), self._width(option, index))
        lines = strong.height() + (option.fontMetrics.height() if index.data(_PURPOSE) else 0)
        return QSize(_INDENT + max(told) + 2 * _AIR, lines + 2 * _AIR)

    def _width(self, option: QStyleOptionViewItem, index: AnyIndex) -> int:
        return option.fontMetrics.horizontalAdvance(str(index.data(_PURPOSE) or ""))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint a line; the one that is chosen stands on its ground, with a ring for the keys."""
        painter.save()
        place = option.rect.adjusted(2, 1, -2, -1)
        if option.state & QStyle.StateFlag.State_Selected:
            rounded(painter, place, option.palette.color(QPalette.ColorRole.Highlight))
            if option.state & QStyle.StateFlag.State_HasFocus:
                painter.setPen(option.palette.color(QPalette.ColorRole.Accent))
                painter.drawRoundedRect(place, 6, 6)
        sign = QRect(place.left() + _AIR, place.top() + _AIR, _ICON, _ICON)
        QIcon(index.data(Qt.ItemDataRole.DecorationRole)).paint(painter, sign)
        words = place.adjusted(_INDENT - 2, _AIR - 1, -2, 0)
        painter.setFont(_strong(option.font))
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        painter.drawText(words, index.data())
        words.setTop(words.top() + painter.fontMetrics().height())
        painter.setFont(option.font)
        painter.setPen(option.palette.color(QPalette.ColorRole.PlaceholderText))
        painter.drawText(words, str(index.data(_PURPOSE) or ""))
        painter.restore()


def _strong(font: QFont) -> QFont:
    strong = QFont(font)
    strong.setWeight(QFont.Weight.DemiBold)
    return strong


class WaysList(QListWidget):
    """Lists ways; the folded ones come when their line is reached, and stay then."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self.setItemDelegate(_Lines(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentItemChanged.connect(self._unfold)
        self._more: QListWidgetItem | None = None

    @property
    def key(self) -> str:
        """The way that is chosen; empty for none."""
        return str(self.currentIndex().data(_KEY) or "")

    def show_ways(self, ways: Mapping[str, Way], drawn: Callable[[str], QIcon]) -> None:
        """List ways, the rare ones behind a line of their own, and choose the first."""
        usual = [way for way in ways.values() if not way.folded]
        rare = [way for way in ways.values() if way.folded]
        for way in (*usual, *rare):
            self._add(way.key, way.called, say(way.purpose), drawn(way.icon))
        if usual and rare:
            words = say(message("GiveOut", "More formats"))
            named = " · ".join(way.called for way in rare)
            self._more = self._add("", words, named, drawn("more"))
            for at in range(len(usual), len(ways)):
                self.item(at).setHidden(True)
        self.setCurrentRow(0)
        self.setFixedWidth(self.sizeHintForColumn(0) + 2 * self.frameWidth() + 24)

    def _add(self, key: str, name: str, purpose: str, drawn: QIcon) -> QListWidgetItem:
        item = QListWidgetItem(drawn, name, self)
        item.setData(_KEY, key)
        item.setData(_PURPOSE, purpose)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{name}, {purpose}")
        return item

    def choose(self, key: str) -> bool:
        """Choose a way, if it is there."""
        for at in range(self.count()):
            if key and self.item(at).data(_KEY) == key:
                self.setCurrentRow(at)
                return True
        return False

    def _unfold(self, current: QListWidgetItem | None, _before: object) -> None:
        if self._more is None or current is None:
            return
        if current is self._more or current.isHidden():
            first = next(at for at in range(self.count()) if self.item(at).isHidden())
            self._more.setHidden(True)
            for at in range(first, self.count() - 1):
                self.item(at).setHidden(False)
            wanted = first if current is self._more else self.row(current)
            self._more = None
            self.setCurrentRow(wanted)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Enter to the button of the sheet."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.ignore()
        else:
            super().keyPressEvent(event)
