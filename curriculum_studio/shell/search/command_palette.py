"""The window of the search: a field, and what fits; Enter does the marked line."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QObject,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QGuiApplication,
    QIcon,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QRegion,
)
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from curriculum_studio.shell.search.entries import SearchEntry, SearchList
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.card_list import rounded, words
from curriculum_studio.widgets.dialog import Dialog
from curriculum_studio.widgets.icons import icon
from curriculum_studio.widgets.table_model import AnyIndex, TableModel

#: Width of the window, how far below the top of the other it stands, and of its list the height.
_WIDTH, _TOP, _HIGHEST = 660, 66, 440

#: After so long the window is painted, and there is time to look at all words (milliseconds).
_PAINTED = 30

#: Room for the shadow on each side.
_SHADOW = 14

#: Where nobody may put windows together, as on a bare X server, what shines through is black.
_OPAQUE = frozenset({"xcb"})

#: How round the corners are.
_CORNER = 8

#: Of the width, so much may be taken by menus and keys at the right.
_RIGHT = 0.5


class _Lines(TableModel[SearchEntry]):
    def cell(self, row: SearchEntry, index: AnyIndex, role: int) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            told = (row.text, row.keys, row.where, row.detail)
            return ", ".join(each for each in told if each)
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.detail or None
        return row if role == Qt.ItemDataRole.UserRole else None


class _Delegate(QStyledItemDelegate):
    """Paints a name with its menus and key at the right, and below it what is to be said of it."""

    def __init__(self, look: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        # Drawn once for an opening: the same stand in every list.
        self._signs: dict[str, QIcon] = {"": QIcon()}
        self._heights: tuple[int, int] | None = None

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        if self._heights is None:  # asked of every line at every key
            small = QFontMetrics(_small(option.font)).height()
            self._heights = (QFontMetrics(option.font).height(), small)
        line: SearchEntry = index.data(Qt.ItemDataRole.UserRole)
        height, below = self._heights
        return QSize(40, height + 12 + (below if line.detail else 0))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        theme = self._look.theme
        line: SearchEntry = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        place = QRect(option.rect).adjusted(0, 0, -4, 0)
        if option.state & QStyle.StateFlag.State_Selected:
            rounded(painter, place, QColor(theme.selection))
        height = QFontMetrics(option.font).height()
        first = QRect(place.left() + 34, place.top() + 6, place.width() - 44, height)
        self._sign(line.sign).paint(
            painter, QRect(place.left() + 8, first.center().y() - 8, 17, 17)
        )
        if line.heading:
            first.setLeft(place.left() + 8)
        below = QRect(first)
        painter.setPen(QColor(theme.muted))
        painter.setFont(option.font)
        self._right(painter, first, line.keys, first.width())
        painter.setFont(_small(option.font))
        self._right(painter, first, line.where, int(first.width() * _RIGHT))
        below.translate(0, height)
        below.setHeight(painter.fontMetrics().height())
        words(painter, below, line.detail)
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold if line.heading else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(QColor(theme.ink if line.usable else theme.muted))
        words(painter, first, line.text)
        painter.restore()

    def _sign(self, name: str) -> QIcon:
        if name not in self._signs:
            self._signs[name] = icon(name, self._look.theme, "muted")
        return self._signs[name]

    def _right(self, painter: QPainter, line: QRect, text: str, most: int) -> None:
        """Paint a text at the right of a line, and leave less room in it."""
        if not text:
            return
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, most)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(line, right, shown)
        line.setRight(line.right() - metrics.horizontalAdvance(shown) - 12)


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * 0.9)
    return small


class CommandPalette(Dialog):
    """A field and what fits it. `taken` carries the key of the line that was done.

    What is in texts comes later, by `show_texts`, and stands behind the rest.
    """

    taken = Signal(str)

    words: QLineEdit
    found: QListView
    none: QLabel

    def __init__(self, lines: SearchList, look: Appearance, parent: QWidget) -> None:
        flags = Qt.WindowType.Popup | Qt.WindowType.NoDropShadowWindowHint
        super().__init__(parent, "palette", flags=flags)
        self._shadow = 0 if QGuiApplication.platformName() in _OPAQUE else _SHADOW
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground, self._shadow > 0)
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(layout.contentsMargins() + self._shadow)
        self._look = look
        self._lines = lines
        self._model = _Lines(self)
        self.found.setModel(self._model)
        self.found.setItemDelegate(_Delegate(look, self.found))
        self.words.textChanged.connect(self._find)
        self.words.installEventFilter(self)
        self.found.clicked.connect(lambda _: self.take())
        self.found.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        width = min(_WIDTH + 2 * self._shadow, parent.width() - 40)
        self.setFixedWidth(width)
        middle = parent.mapToGlobal(parent.rect().center())
        top = parent.mapToGlobal(parent.rect().topLeft())
        self.move(middle.x() - width // 2, top.y() + _TOP - self._shadow)
        self._find("")
        self.words.setFocus()
        QTimer.singleShot(_PAINTED, self, lines.prepare)

    @property
    def shown(self) -> Sequence[SearchEntry]:
        """What fits now, the best first."""
        return self._model.rows

    def show_texts(self, wanted: str, lines: Sequence[SearchEntry]) -> None:
        """Show places in texts behind the rest, if the same words still stand in the field."""
        if wanted != self.words.text().strip():
            return
        row = self.found.currentIndex().row()
        self._show(wanted, [*self._lines.find(wanted), *lines])
        self._mark(max(0, row))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow keys move the mark while the caret stays in the field."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            steps = {
                Qt.Key.Key_Down: 1,
                Qt.Key.Key_Up: -1,
                Qt.Key.Key_PageDown: 8,
                Qt.Key.Key_PageUp: -8,
            }
            step = steps.get(Qt.Key(event.key()))
            if step is not None and self._model.rows:
                row = self.found.currentIndex().row() + step
                self._mark(max(0, min(row, len(self._model.rows) - 1)))
                return True
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self.take()
                return True
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground with its edge, and the shadow around it."""
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = self._shadow
        ground = self.rect().adjusted(room, room, -room, -room)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 12 if theme.dark else 5))
        # What the ground covers need not be painted as often as there are steps.
        painter.setClipRegion(QRegion(self.rect()) - QRegion(ground.adjusted(8, 8, -8, -8)))
        for step in range(room):
            # Each step lies over those outside it, so it grows darker towards the edge.
            around = ground.adjusted(-step, -step // 2, step, step)
            painter.drawRoundedRect(around, _CORNER + step, _CORNER + step)
        painter.setClipping(False)
        corner = _CORNER if room else 0
        painter.setBrush(QColor(theme.panel))
        painter.setPen(QColor(theme.muted))
        painter.drawRoundedRect(ground.adjusted(0, 0, -1, -1), corner, corner)

    def take(self) -> None:
        """Do the marked line; one that is not possible stays, with the reason below it."""
        row = self.found.currentIndex().row()
        if 0 <= row < len(self._model.rows) and self._model.rows[row].usable:
            line = self._model.rows[row]
            self.accept()
            if not line.heading:
                self.taken.emit(line.key)
            line.run()

    def _find(self, wanted: str) -> None:
        self._show(wanted.strip(), self._lines.find(wanted))
        self._mark(0)

    def _show(self, wanted: str, lines: Sequence[SearchEntry]) -> None:
        onward = self._lines.onward(wanted) if wanted else ()
        self._model.set_rows([*lines, *onward])
        self.found.setVisible(bool(lines or onward))
        self.none.setVisible(not lines)
        self._fit()

    def _fit(self) -> None:
        """Be as high as what is shown."""
        height = 2
        for row in range(len(self._model.rows)):
            height += self.found.sizeHintForRow(row)
            if height >= _HIGHEST:
                height = _HIGHEST
                break
        self.found.setFixedHeight(height)
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.setFixedHeight(layout.minimumSize().height())

    def _mark(self, row: int) -> None:
        self.found.setCurrentIndex(self._model.index(row, 0))
