"""Two frameworks side by side: their links, and how new ones are made."""

from collections.abc import Collection

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
)

from curriculum_studio.core.document import Document
from curriculum_studio.core.goals import goal_short
from curriculum_studio.core.touched import Touched
from curriculum_studio.features.frameworks.service import TYPES, GoalPair, linked, pairs, unlinked
from curriculum_studio.features.frameworks.window.goal_tree import GoalTree
from curriculum_studio.features.frameworks.window.link_types import TYPE_NAMES, type_name, type_of
from curriculum_studio.i18n import StudioError, message
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.form_loader import load_form
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.documents.board import Board
from curriculum_studio.workbench.open_library import OpenLibrary


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
        """Take the library."""
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
        entries = [e for e in self._bench.session.entries() if e.kind == "framework"]
        for box, first in ((self.left, 0), (self.right, 1)):
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
