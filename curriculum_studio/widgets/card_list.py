"""Lists that are painted here: cards of two lines with a sign at the right that can be clicked.

Width of quotation marks and commas is chosen by the characters of each text. Joiners in the numbers
of standards were refused, on the page and in files: places of the caret and comments count
characters.
"""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import (
    QEvent,
    QMimeData,
    QModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPen,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from curriculum_studio.values import dataclass
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.icons import icon
from curriculum_studio.widgets.table_model import AnyIndex, TableModel
from curriculum_studio.widgets.theme import text_font

# --- what every painted list needs ------------------------------------------------------------


def rounded(painter: QPainter, place: QRect, color: QColor, radius: float = 6) -> None:
    """Fill a rectangle with round corners."""
    path = QPainterPath()
    path.addRoundedRect(QRectF(place), radius, radius)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillPath(path, color)


def words(painter: QPainter, line: QRect, text: str) -> None:
    """Paint one line of text, shortened at its end where it is too long."""
    painter.setFont(text_font(painter.font(), text))
    metrics = painter.fontMetrics()
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, line.width())
    painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)


# --- texts in several lines -------------------------------------------------------------------

#: A title takes so many lines at most.
MOST_LINES = 5


def lines_of(
    text: str,
    font: QFont,
    width: int,
    most: int = MOST_LINES,
    elide: Qt.TextElideMode = Qt.TextElideMode.ElideMiddle,
    first: int = 0,
) -> tuple[str, ...]:
    """Return the lines in which a text is shown; only the last of them is shortened.

    What tells a copy from its original stands at the end and in brackets: the end stays, and
    brackets at it are not torn apart where they need not be. `first`: the width of the first line,
    where it is another than that of those below it.
    """
    first = first or width
    metrics = QFontMetrics(font)
    if metrics.horizontalAdvance(text) <= first:
        return (text,)
    ends = _line_ends(text, font, (first, width), most)
    starts = [0, *ends[:-1]]
    if ends[-1] < len(text):
        rest = metrics.elidedText(text[starts[-1] :].strip(), elide, width)
        return (*_cut(text, starts)[:-1], rest)
    bracket = max(text.rfind("（"), text.rfind("("))
    torn = text.endswith(("）", ")")) and len(starts) > 1 and starts[-1] > bracket > starts[-2]
    if torn and metrics.horizontalAdvance(text[bracket:]) <= width:
        starts[-1] = bracket
    return _cut(text, starts)


def _cut(text: str, starts: Sequence[int]) -> tuple[str, ...]:
    return tuple(text[a:b].strip() for a, b in pairwise((*starts, len(text))))


def _line_ends(text: str, font: QFont, widths: tuple[int, int], most: int) -> list[int]:
    """Return where the first lines of a text end."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    ends: list[int] = []
    while len(ends) < most and (line := layout.createLine()).isValid():
        line.setLineWidth(widths[bool(ends)])
        ends.append(line.textStart() + line.textLength())
    layout.endLayout()
    return ends


# --- cards ------------------------------------------------------------------------------------

#: What is dragged is the key of a card.
CARD_MIME = "application/x-curriculum-card"

_EDGE = 10
_SIGN = 18


@dataclass(frozen=True, slots=True)
class Card:
    """What a card shows and what it stands for; `sign` names an icon, empty for none."""

    key: str
    title: str
    below: str
    sign: str = ""
    sign_words: str = ""


class CardsModel(TableModel[Card]):
    """Cards in their order."""

    def show(self, cards: Sequence[Card]) -> None:
        """Show cards."""
        if list(cards) != list(self.rows):
            self.set_rows(cards)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Let cards be dragged where their list allows it."""
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:
        """Return as what cards are dragged."""
        return [CARD_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return the key of a card that is dragged."""
        data = QMimeData()
        if indexes:
            data.setData(CARD_MIME, self.rows[indexes[0].row()].key.encode())
        return data

    def cell(self, row: Card, index: AnyIndex, role: int) -> object:
        """Return the words of a card, or the card itself."""
        values: dict[int, object] = {
            Qt.ItemDataRole.DisplayRole: row.title,
            Qt.ItemDataRole.ToolTipRole: f"{row.title}\n{row.below}".strip(),
            Qt.ItemDataRole.AccessibleTextRole: f"{row.title} {row.below}".strip(),
            Qt.ItemDataRole.UserRole: row,
        }
        return values.get(role)


class _CardDelegate(QStyledItemDelegate):
    def __init__(self, look: Appearance, parent: "CardList") -> None:
        super().__init__(parent)
        self._look = look
        self._list = parent

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        card: Card = index.data(Qt.ItemDataRole.UserRole)
        room = self._list.viewport().width() - 2 * _EDGE - (_SIGN + 6 if card.sign else 0)
        metrics = QFontMetrics(option.font)
        wrap = Qt.TextFlag.TextWordWrap
        lines = metrics.boundingRect(QRect(0, 0, max(60, room - 4), 999), wrap, card.title)
        upper = min(lines.height(), metrics.lineSpacing() * 3)
        lower = metrics.height() if card.below else 0
        return QSize(60, upper + lower + 22)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        theme = self._look.theme
        card: Card = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        frame = QRectF(option.rect).adjusted(0.5, 3.5, -1.5, -3.5)
        painter.setPen(QPen(QColor(theme.accent if chosen else theme.line), 1.4 if chosen else 1))
        painter.setBrush(QColor(theme.page))
        painter.drawRoundedRect(frame, 8, 8)
        inside = frame.toRect().adjusted(_EDGE, 7, -_EDGE, -6)
        if card.sign:
            place = sign_place(QRect(option.rect))
            icon(card.sign, theme, "muted").paint(painter, place)
            inside.setRight(place.left() - 6)
        if card.below:
            font = QFont(option.font)
            font.setPointSizeF(font.pointSizeF() * 0.92)
            painter.setFont(font)
            painter.setPen(QColor(theme.muted))
            height = QFontMetrics(font).height()
            words(
                painter,
                QRect(inside.left(), inside.bottom() - height, inside.width(), height),
                card.below,
            )
            inside.setBottom(inside.bottom() - height - 2)
        painter.setFont(option.font)
        painter.setPen(QColor(theme.ink))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        painter.drawText(inside, flags | Qt.TextFlag.TextWordWrap, card.title)
        painter.restore()


def sign_place(rect: QRect) -> QRect:
    """Return where the sign of a card stands."""
    return QRect(rect.right() - _EDGE - _SIGN, rect.top() + 11, _SIGN, _SIGN)


class CardList(QListView):
    """Shows cards. `acted`: the sign of a card was clicked, or its key pressed."""

    acted = Signal(str)
    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Look like cards on the panel."""
        super().__init__(parent)
        self.cards = CardsModel(self)
        self._height: int | None = None
        self.act_keys: frozenset[Qt.Key] = frozenset()
        self.setModel(self.cards)
        self.setMouseTracking(True)
        self.setUniformItemSizes(False)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.doubleClicked.connect(lambda index: self.opened.emit(self._card(index).key))

    def dress(self, look: Appearance, *act_keys: Qt.Key) -> None:
        """Take the colours, and the keys that do what the sign of a card says."""
        self.setItemDelegate(_CardDelegate(look, self))
        self.act_keys = frozenset(act_keys)
        look.themed.connect(self.viewport().update)

    def fit(self, most: int, least: int | None = None) -> None:
        """Take just the height of the cards, up to so many pixels.

        With `least` the list gives way where its panel is low, down to so many pixels.
        """
        rows = range(len(self.cards.rows))
        wanted = sum(self.sizeHintForRow(row) for row in rows) + 4
        self._height = min(wanted, most)
        self.setMinimumHeight(self._height if least is None else min(self._height, least))
        self.setMaximumHeight(self._height)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the height of the cards once it was asked for."""
        hint = super().sizeHint()
        return hint if self._height is None else QSize(hint.width(), self._height)

    @property
    def chosen(self) -> str:
        """The key of the chosen card, empty if none."""
        index = self.currentIndex()
        return self._card(index).key if index.isValid() else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act or open by keys."""
        index = self.currentIndex()
        if index.isValid() and event.key() in self.act_keys:
            self.acted.emit(self._card(index).key)
            return
        if index.isValid() and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit(self._card(index).key)
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Act when the sign of a card is clicked."""
        place = event.position().toPoint()
        index = self.indexAt(place)
        if index.isValid() and self._on_sign(index, place):
            self.acted.emit(self._card(index).key)
            return
        super().mouseReleaseEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Say what a sign does when the mouse is on it."""
        if event.type() == QEvent.Type.ToolTip:
            place = event.pos()  # type: ignore[attr-defined]
            index = self.indexAt(place)
            if index.isValid() and self._on_sign(index, place):
                self.setToolTip(self._card(index).sign_words)
            else:
                self.setToolTip("")
        return super().viewportEvent(event)

    def _card(self, index: AnyIndex) -> Card:
        card: Card = index.data(Qt.ItemDataRole.UserRole)
        return card

    def _on_sign(self, index: QModelIndex, place: object) -> bool:
        card = self._card(index)
        around = sign_place(self.visualRect(index)).adjusted(-6, -6, 6, 6)
        return bool(card.sign) and around.contains(place)  # type: ignore[call-overload]
