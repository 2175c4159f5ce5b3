"""Frameworks in the window: the tree of goals, two frameworks side by side, and the actions."""

from collections.abc import Collection, Sequence
from itertools import chain, combinations

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from curriculum_studio.core.document import Document
from curriculum_studio.core.edits import Touched
from curriculum_studio.core.families import is_framework
from curriculum_studio.core.goals import goal_short, renumbered
from curriculum_studio.core.headings import COPIES
from curriculum_studio.core.languages import Language
from curriculum_studio.core.payloads.framework import Goal
from curriculum_studio.features.frameworks.service import (
    TYPES,
    GoalPair,
    linked,
    new_version,
    pairs,
    unlinked,
)
from curriculum_studio.features.frameworks.window.associations_editor import (
    TYPE_NAMES,
    type_name,
    type_of,
)
from curriculum_studio.i18n import StudioError, message
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.form_loader import load_form
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.context import AppContext
from curriculum_studio.workbench.documents.tabs import Board
from curriculum_studio.workbench.open_library import OpenLibrary

# --- tree of goals ----------------------------------------------------------------------------

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


# --- two frameworks side by side --------------------------------------------------------------


class CrosswalkBoard(Board):
    """Goals of two frameworks in two trees, the links between them below.

    `opened` carries document and node to be shown.
    """

    opened = Signal(str, str, str)

    left: QComboBox
    right: QComboBox
    leftFilter: QLineEdit
    rightFilter: QLineEdit
    leftTree: GoalTree
    rightTree: GoalTree
    kind: QComboBox
    link: QPushButton
    unlinkedOnly: QCheckBox
    splitter: QSplitter
    links: QTableWidget
    remove: QPushButton
    sumLabel: QLabel
    hint: QLabel

    def __init__(self, bench: OpenLibrary, look: Appearance) -> None:
        super().__init__()
        load_form(self, "crosswalk", GoalTree)
        self._bench = bench
        self._look = look
        self._pairs: list[GoalPair] = []
        self._furnish()
        self._fill()
        self.renew()
        bench.changed.connect(self._changed)

    def _furnish(self) -> None:
        self.splitter.setSizes([440, 170])
        self.splitter.setStretchFactor(0, 1)
        header = self.links.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.links.verticalHeader().hide()
        for box in (self.left, self.right):
            box.currentIndexChanged.connect(lambda _: self.renew())
        for line in (self.leftFilter, self.rightFilter):
            line.textChanged.connect(lambda _: self._narrow())
        self.unlinkedOnly.toggled.connect(lambda _: self._narrow())
        self.leftTree.currentItemChanged.connect(lambda *_: self._enable())
        self.rightTree.currentItemChanged.connect(lambda *_: self._enable())
        self.leftTree.itemDoubleClicked.connect(
            lambda *_: self.opened.emit(self._id(self.left), self.leftTree.chosen, "")
        )
        self.rightTree.itemDoubleClicked.connect(
            lambda *_: self.opened.emit(self._id(self.right), self.rightTree.chosen, "")
        )
        self.rightTree.dropped.connect(self.make)
        self.leftTree.dropped.connect(lambda other, own: self.make(own, other))
        self.link.clicked.connect(lambda: self.make(self.leftTree.chosen, self.rightTree.chosen))
        self.links.itemSelectionChanged.connect(self._show_link)
        self.remove.clicked.connect(self._remove)
        self.kind.currentTextChanged.connect(lambda _: self._enable())

    # Board

    def title(self) -> str:
        """Return what stands in the tab."""
        return say(message("Frameworks", "Compare frameworks"))

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._bench.is_open:
            self._fill()
            self.renew()
            self.titled.emit()

    def choose(self, framework: str) -> None:
        """Show a framework at the left."""
        at = self.left.findData(framework)
        if at >= 0:
            self.left.setCurrentIndex(at)
            if self.right.currentData() == framework and self.right.count() > 1:
                self.right.setCurrentIndex((at + 1) % self.right.count())

    # Showing

    @staticmethod
    def _id(box: QComboBox) -> str:
        return box.currentData() or ""

    def _fill(self) -> None:
        language = self._look.document_language
        entries = [e for e in self._bench.session.entries() if is_framework(e)]
        shown = self.left.count() > 0
        usual = (0, 1) if shown else self._most_linked([each.id for each in entries])
        for box, first in zip((self.left, self.right), usual, strict=True):
            known = box.currentData()
            blocked = box.blockSignals(True)
            box.clear()
            for entry in entries:
                box.addItem(entry.title(language), entry.id)
            at = box.findData(known)
            box.setCurrentIndex(at if at >= 0 else min(first, box.count() - 1))
            box.blockSignals(blocked)
        known = type_of(self.kind.currentText()) if self.kind.count() else TYPES[0]
        blocked = self.kind.blockSignals(True)
        self.kind.clear()
        for each in TYPES:
            self.kind.addItem(say(TYPE_NAMES[each]), each)
        self.kind.setCurrentText(type_name(known))
        self.kind.blockSignals(blocked)

    def _most_linked(self, frameworks: Sequence[str]) -> tuple[int, int]:
        """Return the places of the two frameworks with most links between them."""
        documents = [self._bench.session.document(each) for each in frameworks]

        def links(two: tuple[int, int]) -> int:
            first, second = documents[two[0]], documents[two[1]]
            return sum(1 for _ in chain(pairs(first, second), pairs(second, first)))

        return max(combinations(range(len(documents)), 2), key=links, default=(0, 1))

    def on_screen(self) -> Collection[str]:
        """Return the two frameworks."""
        return tuple(each for each in (self._id(self.left), self._id(self.right)) if each)

    def _document(self, box: QComboBox) -> Document | None:
        known = self._id(box)
        try:
            return self._bench.session.document(known) if known else None
        except StudioError:  # it was taken out a moment ago
            return None

    def _changed(self, changes: tuple[Touched, ...]) -> None:
        if any(each.whole for each in changes):
            self._fill()
        shown = {self._id(self.left), self._id(self.right)}
        if any(each.whole or each.document in shown for each in changes):
            self.renew()

    def renew(self) -> None:
        """Show both frameworks and their links as they stand."""
        first, second = self._document(self.left), self._document(self.right)
        language = self._look.document_language
        self._pairs = []
        if first is not None and second is not None:
            self._pairs = [*pairs(first, second)]
            if first.id != second.id:
                self._pairs += pairs(second, first)
        ends = {p.origin.node for p in self._pairs}
        ends |= {p.target.node for p in self._pairs if p.target is not None}
        self._ends = ends
        self.leftTree.show_goals(first, language, ends)
        self.rightTree.show_goals(second, language, ends)
        self._narrow()
        self._list()
        self._enable()

    def _narrow(self) -> None:
        for tree, line in ((self.leftTree, self.leftFilter), (self.rightTree, self.rightFilter)):
            only = None
            if self.unlinkedOnly.isChecked():
                only = {str(item.data(0, Qt.ItemDataRole.UserRole)) for item in tree.items()}
                only -= self._ends
            tree.narrow(line.text(), only)

    def _list(self) -> None:
        language = self._look.document_language
        self.links.setRowCount(len(self._pairs))
        for row, pair in enumerate(self._pairs):
            origin = self._bench.session.document(pair.origin.document)
            words = [goal_short(origin, pair.origin.node, language), type_name(pair.link.type), ""]
            if pair.target is not None:
                target = self._bench.session.document(pair.target.document)
                words[2] = goal_short(target, pair.target.node, language)
            for column, text in enumerate(words):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
                self.links.setItem(row, column, item)
        count = message("Frameworks", "Links between the two: {count}")
        self.sumLabel.setText(say(count.fill(count=len(self._pairs))))

    def _enable(self) -> None:
        writable = self._bench.is_open and self._bench.workspace.writable
        both = bool(self.leftTree.chosen and self.rightTree.chosen)
        self.link.setEnabled(writable and both and bool(self.kind.currentText().strip()))
        self.remove.setEnabled(writable and bool(self.links.selectedItems()))

    def _show_link(self) -> None:
        """Show both goals of the chosen link in their trees."""
        row = self.links.currentRow()
        if 0 <= row < len(self._pairs):
            pair = self._pairs[row]
            for tree, box in ((self.leftTree, self.left), (self.rightTree, self.right)):
                for place in (pair.origin, pair.target):
                    if place is not None and place.document == self._id(box):
                        tree.choose(place.node)
        self._enable()

    # Changing

    def make(self, left: str, right: str) -> None:
        """Link a goal at the left to one at the right."""
        first, second = self._document(self.left), self._document(self.right)
        if first is None or second is None or not self._bench.workspace.writable:
            return
        if left not in first.nodes or right not in second.nodes:
            return
        try:
            kind = type_of(self.kind.currentText())
            edit = linked(first.nodes[left], second.nodes[right], kind)
            if edit is not None:
                label = message("Steps", "Link two goals")
                self._bench.session.edit(first.id, (edit,), label)
        except StudioError as problem:
            self.problem.emit(problem)

    def _remove(self) -> None:
        row = self.links.currentRow()
        if not 0 <= row < len(self._pairs):
            return
        pair = self._pairs[row]
        document = self._bench.session.document(pair.origin.document)
        edit = unlinked(document.nodes[pair.origin.node], pair.at)
        if edit is not None:
            label = message("Steps", "Remove a link between goals")
            self._bench.session.edit(document.id, (edit,), label)


# --- the controller ---------------------------------------------------------------------------

#: What the title of a new version says behind it.


class FrameworksController(QObject):
    """Shows two frameworks side by side and makes new versions."""

    def __init__(self, desk: AppContext) -> None:
        super().__init__(desk.window)
        self._desk = desk

    def show_crosswalk(self) -> CrosswalkBoard:
        """Bring the board to the front, the framework in front at its left."""
        desk = self._desk
        view = desk.view
        board = desk.tabs.show_board("crosswalk", self._make)
        assert isinstance(board, CrosswalkBoard)  # noqa: S101 - made just above
        if view is not None and is_framework(view.content):
            board.choose(view.document)
        return board

    def _make(self) -> CrosswalkBoard:
        board = CrosswalkBoard(self._desk.bench, self._desk.look)
        board.opened.connect(self._desk.library.show)
        return board

    def make_version(self) -> None:
        """Make a new version of the framework in front, and show it."""
        self._desk.notices.careful(self._make_version)

    def _make_version(self) -> None:
        desk = self._desk
        view = desk.view
        if view is None:
            return
        desk.tabs.commit()
        made = new_version(desk.bench.session, view.document, COPIES["new_version"].filled)
        desk.library.show(made)
        desk.notices.note(
            message("Frameworks", "This is the new version; the old goals name their successors.")
        )

    def renumber(self) -> None:
        """Let the codes of the goals in front count their places, as one step of undo."""
        self._desk.notices.careful(self._renumber)

    def _renumber(self) -> None:
        desk = self._desk
        view = desk.view
        if view is None or not view.page.commit():
            return
        edits = renumbered(view.content)
        if not edits:
            desk.notices.note(message("Frameworks", "All codes already follow the order."))
            return
        label = message("Steps", "Renumber goals")
        desk.bench.session.edit(view.document, edits, label)
        note = message("Frameworks", "Goals with another code: {count}. Links stay as they are.")
        undo = (message("Library", "Undo"), desk.editing.take_back)
        desk.notices.note(note.fill(count=len(edits)), undo, perishable=True)
