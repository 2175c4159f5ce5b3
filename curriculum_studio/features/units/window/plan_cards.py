"""Cards of the week plan: the entries of a day, which can be dragged, and activities to choose."""

from PySide6.QtCore import (
    QMimeData,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from curriculum_studio.features.units.model.week_plan import PlanSlot
from curriculum_studio.features.units.window.card_words import (
    CHIP,
    chips_of,
    small_font,
    title_font,
    wrapping,
)
from curriculum_studio.features.units.window.unit_view import PlanWishes
from curriculum_studio.values import dataclass
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.table_model import AnyIndex
from curriculum_studio.widgets.theme import mixed

# --- cards ------------------------------------------------------------------------------------

#: What is dragged: an entry of the plan, an activity of the unit.
ENTRY, ACTIVITY = "application/x-curriculum-entry", "application/x-curriculum-activity"

EDGE, _GAP = 7, 3
_CARD = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class PlanCard:
    """What a card shows: the name, words of its own, short facts; `hint`: worth a thought.

    `crossed`: it was planned and not done.
    """

    key: str
    title: str
    below: str = ""
    facts: tuple[str, ...] = ()
    hint: str = ""
    node: str = ""
    crossed: bool = False

    @property
    def chip(self) -> str:
        """The facts in one line."""
        return " ".join(self.facts)

    @property
    def spoken(self) -> str:
        """The card in words, for a screen reader and the tip."""
        return "\n".join(each for each in (self.title, self.below, self.chip, self.hint) if each)


class CardDelegate(QStyledItemDelegate):
    """Paints cards as high as their words need."""

    def __init__(self, look: Appearance, parent: QListWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._list = parent

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Return the room that a card needs in its column."""
        card: PlanCard = index.data(_CARD)
        width = self._width()
        font = self._list.font()
        room = width - 2 - 2 * EDGE
        own = title_font(card.title, font, room)
        height = 2 * EDGE - 4 + self._text_height(card.title, own, room)
        if card.below:
            height += _GAP + QFontMetrics(font).height()
        metrics = QFontMetrics(small_font(font))
        chips = chips_of(card.facts, metrics, room)
        height += len(chips) * (_GAP + metrics.height() + 3)
        return QSize(width, height + 3)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint a card."""
        card: PlanCard = index.data(_CARD)
        theme = self._look.theme
        rect = option.rect.adjusted(1, 1, -1, -2)
        painter.save()
        ground = mixed(theme.page, theme.panel, 0.7)
        self._box(painter, option, rect, ground, "stale" if card.hint else "line")
        self._words(painter, card, rect.adjusted(EDGE, EDGE - 3, -EDGE, -3))
        painter.restore()

    def _box(
        self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect, ground: str, edge: str
    ) -> None:
        """Paint the ground of a card and its edge, marked where the keys act on it."""
        chosen = bool(option.state & QStyle.StateFlag.State_Selected) and self._list.hasFocus()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self._look.theme.color("selection") if chosen else ground)
        painter.setPen(QPen(self._look.theme.color("accent" if chosen else edge), 1))
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)

    def _words(self, painter: QPainter, card: PlanCard, room: QRect) -> None:
        theme, font = self._look.theme, self._list.font()
        top = room.top()
        own = title_font(card.title, font, room.width())
        height = self._text_height(card.title, own, room.width())
        own.setStrikeOut(card.crossed)
        painter.setFont(own)
        painter.setPen(theme.color("muted" if card.crossed else "ink"))
        flags = wrapping(card.title, own, room.width()) | int(Qt.AlignmentFlag.AlignTop)
        painter.drawText(QRect(room.left(), top, room.width(), height), flags, card.title)
        top += height + _GAP
        if card.below:
            metrics = QFontMetrics(font)
            line = " ".join(card.below.split())
            line = metrics.elidedText(line, Qt.TextElideMode.ElideRight, room.width())
            painter.setFont(font)
            painter.setPen(theme.color("muted"))
            painter.drawText(QRect(room.left(), top, room.width(), metrics.height()), flags, line)
            top += metrics.height() + _GAP
        small = small_font(font)
        metrics = QFontMetrics(small)
        for words in chips_of(card.facts, metrics, room.width()):
            width = metrics.horizontalAdvance(words) + 2 * CHIP
            box = QRectF(room.left(), top, min(room.width(), width), metrics.height() + 2)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("stale_ground" if card.hint else "selection"))
            painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
            painter.setFont(small)
            painter.setPen(theme.color("stale" if card.hint else "accent"))
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), words)
            top += metrics.height() + 3 + _GAP

    def _width(self) -> int:
        # What a card really gets: a list keeps its spacing free at both sides.
        return max(40, self._list.viewport().width() - 2 * self._list.spacing())

    def _text_height(self, words: str, font: QFont, width: int) -> int:
        room = QRect(0, 0, max(20, width), 10_000)
        flags = wrapping(words, font, room.width())
        return QFontMetrics(font).boundingRect(room, flags, words).height()


#: The strip of activities shows so many lines, others are scrolled to; its least height (pixels).
MOST_LINES, _LEAST = 2, 40


class ActivityStrip(QListWidget):
    """The activities of a unit side by side, to be dragged onto a day."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self.setFlow(QListWidget.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setSpacing(3)
        self.setDragEnabled(True)
        self.setDragDropMode(QListWidget.DragDropMode.DragOnly)
        self._fit()

    def show_cards(self, cards: list[PlanCard], look: Appearance) -> None:
        """Show the activities."""
        if not isinstance(self.itemDelegate(), StripDelegate):
            self.setItemDelegate(StripDelegate(look, self))
        row = self.currentRow()
        self.clear()
        for card in cards:
            self.addItem(item_of(card))
        if cards:
            self.setCurrentRow(max(0, min(row, len(cards) - 1)))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as the lines of activities need; the days above get the rest."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.doItemsLayout()
        most = MOST_LINES * (self.sizeHintForRow(0) + 2 * self.spacing())
        self.setFixedHeight(max(_LEAST, min(self.contentsSize().height(), most) + self.spacing()))

    def mimeTypes(self) -> list[str]:
        """Return what is dragged."""
        return [ACTIVITY]

    def mimeData(self, items: object) -> QMimeData:
        """Return the activity that is dragged."""
        return mime(ACTIVITY, items)


class StripDelegate(CardDelegate):
    """Paints an activity in one line: its name and how often it is planned."""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Return the room for name and fact."""
        card: PlanCard = index.data(_CARD)
        font = self._list.font()
        metrics, small = QFontMetrics(font), QFontMetrics(small_font(font))
        width = metrics.horizontalAdvance(card.title) + small.horizontalAdvance(card.chip)
        return QSize(min(width + 34, 320), metrics.height() + 11)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint an activity."""
        card: PlanCard = index.data(_CARD)
        theme, font = self._look.theme, self._list.font()
        rect = option.rect
        painter.save()
        self._box(painter, option, rect, theme.page, "line")
        small = QFontMetrics(small_font(font))
        fact = small.horizontalAdvance(card.chip)
        room = rect.adjusted(9, 0, -9, 0)
        painter.setPen(theme.color("ink"))
        painter.setFont(font)
        words = QFontMetrics(font).elidedText(
            card.title, Qt.TextElideMode.ElideRight, room.width() - fact - 8
        )
        left = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        painter.drawText(room, left, words)
        painter.setFont(small_font(font))
        painter.setPen(theme.color("muted"))
        right = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
        painter.drawText(room, right, card.chip)
        painter.restore()


def item_of(card: PlanCard) -> QListWidgetItem:
    """Return the item of a card."""
    item = QListWidgetItem(card.title)
    item.setData(_CARD, card)
    item.setData(Qt.ItemDataRole.AccessibleTextRole, card.spoken)
    item.setToolTip(card.spoken)
    return item


def card_of(item: QListWidgetItem | None) -> PlanCard | None:
    """Return the card of an item."""
    card = item.data(_CARD) if item is not None else None
    return card if isinstance(card, PlanCard) else None


def mime(kind: str, items: object) -> QMimeData:
    """Return what is dragged: the key of the first item."""
    data = QMimeData()
    for item in items if isinstance(items, list | tuple) else ():
        card = card_of(item)
        if card is not None:
            data.setData(kind, card.key.encode())
            data.setText(card.title)
            break
    return data


# --- a day, or part of it ---------------------------------------------------------------------

_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


#: A key that is held with one of these writes nothing.
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class DayCell(QListWidget):
    """Shows what stands at a place of the plan.

    `walked`: the keys want to go there; `widened`: it has another width; `typed`: words for this
    place begin with an event.
    """

    walked = Signal(object, int, int)
    widened = Signal(str)
    typed = Signal(object)

    def __init__(
        self, spot: PlanSlot, look: Appearance, wishes: PlanWishes, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.spot = spot
        self._wishes = wishes
        self.setProperty("role", "day")
        self.setItemDelegate(CardDelegate(look, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setDropIndicatorShown(False)
        self.itemDoubleClicked.connect(self._open)
        self.currentItemChanged.connect(lambda *_: self._tell())

    @property
    def card(self) -> PlanCard | None:
        """The card that is chosen."""
        return card_of(self.currentItem())

    def show_cards(self, cards: list[PlanCard]) -> None:
        """Show entries; the one that was chosen stays so."""
        before = self.card
        if [card_of(self.item(at)) for at in range(self.count())] == cards:
            return
        blocked = self.blockSignals(True)
        self.clear()
        for card in cards:
            self.addItem(item_of(card))
        keys = [card.key for card in cards]
        if before is not None and before.key in keys:
            self.setCurrentRow(keys.index(before.key))
        self.blockSignals(blocked)

    def wanted_height(self) -> int:
        """Return the height that all cards need (pixels)."""
        rows = range(self.count())
        return sum(self.sizeHintForRow(at) for at in rows) + 8 if self.count() else 0

    def choose(self, entry: str) -> bool:
        """Choose an entry and take the keys; tells whether it stands here."""
        for at in range(self.count()):
            card = card_of(self.item(at))
            if card is not None and card.key == entry:
                self.setCurrentRow(at)
                self.setFocus()
                return True
        return False

    # Dragging

    def mimeTypes(self) -> list[str]:
        """Return what can be let fall here."""
        return [ENTRY, ACTIVITY]

    def mimeData(self, items: object) -> QMimeData:
        """Return the entry that is dragged."""
        return mime(ENTRY, items)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take activities and entries."""
        self._mark(on=self._take(event))

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Take activities and entries anywhere in the cell."""
        self._take(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Look as before."""
        self._mark(on=False)
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell what was let fall here."""
        self._mark(on=False)
        data = event.mimeData()
        if data.hasFormat(ACTIVITY):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self._wishes.placed.emit(bytes(data.data(ACTIVITY).data()).decode(), self.spot)
        elif data.hasFormat(ENTRY):
            copy = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            # The document moves it; the list where it was must not take it away by itself.
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self._wishes.brought.emit(bytes(data.data(ENTRY).data()).decode(), self.spot, copy)

    def _take(self, event: QDragEnterEvent | QDragMoveEvent) -> bool:
        data = event.mimeData()
        fits = data.hasFormat(ACTIVITY) or data.hasFormat(ENTRY)
        event.setAccepted(fits)
        return fits

    def _mark(self, *, on: bool) -> None:
        self.setProperty("over", on)
        self.style().unpolish(self)
        self.style().polish(self)

    # Keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, take out and put in by keys; the arrows lead from cell to cell."""
        card = self.card
        key = Qt.Key(event.key())
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        step = _STEPS.get(key)
        if step is not None and modifiers == Qt.KeyboardModifier.AltModifier:
            if card is not None:
                self._wishes.stepped.emit(card.key, *step)
        elif step is not None and not modifiers and self._at_edge(step[1]):
            self.walked.emit(self.spot, *step)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and card is not None:
            self._wishes.unwanted.emit(card.key)
        elif key in (Qt.Key.Key_Insert, Qt.Key.Key_Plus) or (
            key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and card is None
        ):
            self._wishes.wanted.emit(self.spot, self.mapToGlobal(self.rect().center()))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and card is not None:
            self._wishes.opened.emit(card.node)
        elif event.text().strip() and event.text().isprintable() and not modifiers & _COMMANDS:
            self.typed.emit(event)
        else:
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Write what an input method composes, as what is typed."""
        self.typed.emit(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Put something in where nothing stands; open what stands there."""
        if self.itemAt(event.position().toPoint()) is None:
            self._wishes.wanted.emit(self.spot, event.globalPosition().toPoint())
        else:
            super().mouseDoubleClickEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be put here."""
        self._wishes.wanted.emit(self.spot, event.globalPos())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Choose the first entry when the keys come here."""
        super().focusInEvent(event)
        if self.currentRow() < 0 and self.count():
            self.setCurrentRow(0)
        self._tell()
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Look as not chosen."""
        super().focusOutEvent(event)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the words anew, and tell of it where they may need another height."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
        if event.size().width() != event.oldSize().width():
            self.widened.emit(self.spot.slot)

    def _at_edge(self, down: int) -> bool:
        if not down:
            return True
        return self.currentRow() <= 0 if down < 0 else self.currentRow() >= self.count() - 1

    def _open(self, *_: object) -> None:
        card = self.card
        if card is not None:
            self._wishes.opened.emit(card.node)

    def _tell(self) -> None:
        # A list takes it away, since what stands in it is not changed there.
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
        card = self.card
        if card is not None and self.hasFocus():
            self._wishes.chosen.emit(card.node)
