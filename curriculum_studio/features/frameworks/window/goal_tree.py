"""The goals of a framework as a tree that can be filtered and dragged."""

from PySide6.QtCore import QMimeData, QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QAbstractItemView, QTreeWidget, QTreeWidgetItem, QWidget

from curriculum_studio.core.document import Document
from curriculum_studio.core.goals import goal_short
from curriculum_studio.core.languages import Language
from curriculum_studio.core.payloads.framework import Goal

#: What is dragged between two trees is the id of a goal.
GOAL_MIME = "application/x-curriculum-goal"
_ID = Qt.ItemDataRole.UserRole


class GoalTree(QTreeWidget):
    """Shows the goals of a framework; `dropped` carries one of the other tree and one of ours."""

    dropped = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

    def show_goals(self, document: Document | None, language: Language, linked: set[str]) -> None:
        """Show the goals; those that are linked have a dot before them."""
        chosen = self.chosen
        with QSignalBlocker(self):
            self.clear()
            if document is None:
                return
            items: dict[str, QTreeWidgetItem] = {}
            for node in document.walk():
                if not isinstance(node.payload, Goal):
                    continue
                words = goal_short(document, node.id, language)
                item = QTreeWidgetItem([f"● {words}" if node.id in linked else words])
                item.setData(0, _ID, node.id)
                item.setToolTip(0, words)
                above = items.get(node.parent)
                if above is None:
                    self.addTopLevelItem(item)
                else:
                    above.addChild(item)
                items[node.id] = item
            self.expandAll()
        self.choose(chosen)

    @property
    def chosen(self) -> str:
        """The id of the chosen goal."""
        item = self.currentItem()
        return item.data(0, _ID) if item is not None else ""

    def choose(self, goal: str) -> None:
        """Choose a goal."""
        for item in self.items():
            if item.data(0, _ID) == goal:
                self.setCurrentItem(item)
                self.scrollToItem(item)

    def items(self) -> list[QTreeWidgetItem]:
        """Return all items in reading order."""
        found: list[QTreeWidgetItem] = []
        waiting = [self.topLevelItem(at) for at in reversed(range(self.topLevelItemCount()))]
        while waiting:
            item = waiting.pop()
            if item is None:
                continue
            found.append(item)
            waiting += [item.child(at) for at in reversed(range(item.childCount()))]
        return found

    def narrow(self, words: str, only: set[str] | None) -> None:
        """Show only goals with words in them, and of these only some; what they stand below too."""
        wanted = words.casefold().split()
        for item in reversed(self.items()):
            text = item.text(0).casefold()
            fits = all(word in text for word in wanted)
            fits = fits and (only is None or item.data(0, _ID) in only)
            children = [item.child(at) for at in range(item.childCount())]
            below = any(child is not None and not child.isHidden() for child in children)
            item.setHidden(not (fits or below))

    def mimeData(self, items: list[QTreeWidgetItem]) -> QMimeData:  # type: ignore[override]
        """Return the goal that is dragged."""
        data = QMimeData()
        if items:
            data.setData(GOAL_MIME, str(items[0].data(0, _ID)).encode())
        return data

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take goals of the other tree."""
        self._consider(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show onto which goal one would fall."""
        self._consider(event)
        if event.isAccepted():
            item = self.itemAt(event.position().toPoint())
            if item is not None:
                with QSignalBlocker(self):
                    self.setCurrentItem(item)

    def _consider(self, event: QDragMoveEvent) -> None:
        if event.mimeData().hasFormat(GOAL_MIME) and event.source() is not self:
            event.acceptProposedAction()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        """Let a goal fall on one of ours."""
        self.let_fall(event.mimeData(), event.position().toPoint())
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()

    def let_fall(self, data: QMimeData, place: QPoint) -> None:
        """Tell which goal falls on which."""
        item = self.itemAt(place)
        if item is not None and data.hasFormat(GOAL_MIME):
            goal = bytes(data.data(GOAL_MIME).data()).decode()
            self.dropped.emit(goal, item.data(0, _ID))
