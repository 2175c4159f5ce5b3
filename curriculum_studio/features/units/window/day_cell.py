"""A day and part of it in the week plan: its entries as cards that can be dragged."""

from PySide6.QtCore import QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListWidget, QWidget

from curriculum_studio.features.units.model.week_plan import PlanSlot
from curriculum_studio.features.units.window.plan_cards import (
    ACTIVITY,
    ENTRY,
    CardDelegate,
    PlanCard,
    card_of,
    item_of,
    mime,
)
from curriculum_studio.widgets.appearance import Appearance

_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class DayCell(QListWidget):
    """Shows what stands at a place of the plan.

    `placed`: an activity was let fall here; `brought`: an entry (and whether a copy is meant);
    `stepped`: an entry shall go so many days and rows on; `walked`: the keys want to go there;
    `unwanted`: an entry shall go; `wanted`: something shall be put here, a menu may open at a
    point; `chosen`, `opened`: a node of the document.
    """

    placed = Signal(str, object)
    brought = Signal(str, object, bool)
    stepped = Signal(str, int, int)
    walked = Signal(object, int, int)
    unwanted = Signal(str)
    wanted = Signal(object, QPoint)
    chosen = Signal(str)
    opened = Signal(str)

    def __init__(self, spot: PlanSlot, look: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self.spot = spot
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
            self.placed.emit(bytes(data.data(ACTIVITY).data()).decode(), self.spot)
        elif data.hasFormat(ENTRY):
            copy = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            # The document moves it; the list where it was must not take it away by itself.
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.brought.emit(bytes(data.data(ENTRY).data()).decode(), self.spot, copy)

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
                self.stepped.emit(card.key, *step)
        elif step is not None and not modifiers and self._at_edge(step[1]):
            self.walked.emit(self.spot, *step)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and card is not None:
            self.unwanted.emit(card.key)
        elif key in (Qt.Key.Key_Insert, Qt.Key.Key_Plus) or (
            key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and card is None
        ):
            self.wanted.emit(self.spot, self._middle())
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and card is not None:
            self.opened.emit(card.node)
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Put something in where nothing stands; open what stands there."""
        if self.itemAt(event.position().toPoint()) is None:
            self.wanted.emit(self.spot, event.globalPosition().toPoint())
        else:
            super().mouseDoubleClickEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be put here."""
        self.wanted.emit(self.spot, event.globalPos())

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
        """Wrap the words anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _at_edge(self, down: int) -> bool:
        if not down:
            return True
        return self.currentRow() <= 0 if down < 0 else self.currentRow() >= self.count() - 1

    def _middle(self) -> QPoint:
        return self.mapToGlobal(self.rect().center())

    def _open(self, *_: object) -> None:
        card = self.card
        if card is not None:
            self.opened.emit(card.node)

    def _tell(self) -> None:
        card = self.card
        if card is not None and self.hasFocus():
            self.chosen.emit(card.node)
