"""The panel between library and page."""

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QDragMoveEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QTreeView,
    QWidget,
)

from curriculum_studio.core.derived import Derived, NumberedParts
from curriculum_studio.core.document import Document
from curriculum_studio.core.numbering import Numbering
from curriculum_studio.i18n import Message
from curriculum_studio.languages import Language
from curriculum_studio.values import dataclass
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.card_list import rounded, words
from curriculum_studio.widgets.form_loader import Form
from curriculum_studio.widgets.theme import derived
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.outline.outline_model import (
    NODE_ROLE,
    OutlineModel,
    line_of,
    outline,
)

AnyIndex = QModelIndex | QPersistentModelIndex

#: Milliseconds over a closed line until it opens, and where words stand beside the mouse.
OPEN_DELAY = 500
_BESIDE = QPoint(14, 18)

#: Outlines up to this length stand open as a whole.
SHORT = 40


class OutlineTree(QTreeView):
    """The lines. `wanted` tells of Enter on a line, `shifted` of Alt and an arrow on several."""

    wanted = Signal(QModelIndex)
    shifted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Look like a list whose levels are indented."""
        super().__init__(parent)
        self.look: Appearance | None = None
        self.setHeaderHidden(True)
        self.setIndentation(12)
        self.setUniformRowHeights(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        # With Ctrl and Shift several lines are chosen, to be dragged together.
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDropIndicatorShown(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setExpandsOnDoubleClick(False)
        # Held over a closed line, it opens, so that one can go down several levels in one drag.
        self.setAutoExpandDelay(OPEN_DELAY)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where the line would fall, or say why it cannot fall there."""
        super().dragMoveEvent(event)
        place = event.position().toPoint()
        refusal = self.refusal_at(event.mimeData(), place)
        if refusal is None:
            QToolTip.hideText()
            return
        event.ignore()
        QToolTip.showText(self.viewport().mapToGlobal(place + _BESIDE), say(refusal), self)

    def refusal_at(self, data: QMimeData, place: QPoint) -> Message | None:
        """Return why what is dragged cannot fall at a place of the viewport."""
        model = self.model()
        index = self.indexAt(place)
        if not isinstance(model, OutlineModel) or not index.isValid():
            return None
        position = self.dropIndicatorPosition()
        on = QAbstractItemView.DropIndicatorPosition.OnItem
        if position == on:
            return model.refusal(data, -1, index)
        below = QAbstractItemView.DropIndicatorPosition.BelowItem
        row = index.row() + (1 if position == below else 0)
        return model.refusal(data, row, index.parent())

    def event(self, event: QEvent) -> bool:
        """Keep Alt and an arrow while several lines are chosen: the page would move its own."""
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and self._step(event):
            event.accept()
            return True
        return super().event(event)

    def _step(self, event: QKeyEvent) -> int:
        """Return where a key moves several chosen lines: up (-1), down (1) or nowhere."""
        alone = len(self.selectedIndexes()) < 2
        if alone or event.modifiers() != Qt.KeyboardModifier.AltModifier:
            return 0
        return {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the page on Enter, move several lines on Alt and an arrow; all else as trees do."""
        if step := self._step(event):
            self.shifted.emit(step)
            return
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.wanted.emit(self.currentIndex())
            return
        super().keyPressEvent(event)

    def drawBranches(self, painter: QPainter, rect: QRect, index: AnyIndex) -> None:
        """Draw a small angle before a line that has others below it."""
        if self.look is None or not self.model().hasChildren(index):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self.look.theme.muted), 1.3))
        middle = QPoint(rect.right() - 4, rect.center().y())
        if self.isExpanded(index):
            corners = (QPoint(-3, -1), QPoint(0, 2), QPoint(3, -1))
        else:
            corners = (QPoint(-1, -3), QPoint(2, 0), QPoint(-1, 3))
        painter.drawPolyline([middle + corner for corner in corners])
        painter.restore()


@dataclass(frozen=True, slots=True)
class OutlineMark:
    """What waits at a line of the outline: a short sign, the role of its colour, and its words."""

    sign: str
    role: str
    words: str


class _Delegate(QStyledItemDelegate):
    def __init__(self, look: Appearance, parent: OutlineTree) -> None:
        super().__init__(parent)
        self._look = look
        self._tree = parent
        #: By node: what waits at a line, and with all lines below it, for one that is closed.
        self.marks: Mapping[str, tuple[OutlineMark | None, OutlineMark]] = {}

    def mark(self, index: AnyIndex) -> OutlineMark | None:
        """Return what is shown at the end of a line."""
        own, whole = self.marks.get(index.data(NODE_ROLE), (None, None))
        is_open = isinstance(index, QModelIndex) and self._tree.isExpanded(index)
        return own if is_open else whole

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(40, QFontMetrics(option.font).height() + 8)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        theme = self._look.theme
        painter.save()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        place = QRect(option.rect).adjusted(0, 1, -6, -1)
        if chosen:
            rounded(painter, place, QColor(theme.selection))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            rounded(painter, place, QColor(derived(theme)["hover"]))
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold if chosen else QFont.Weight.Normal)
        painter.setFont(font)
        room = place.adjusted(5, 0, -4, 0)
        mark = self.mark(index)
        if mark is not None:
            metrics = QFontMetrics(option.font)
            painter.setFont(option.font)
            painter.setPen(QColor(getattr(theme, mark.role)))
            right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.drawText(room, right, mark.sign)
            room.setRight(room.right() - metrics.horizontalAdvance(mark.sign) - 6)
        painter.setFont(font)
        painter.setPen(QColor(theme.ink))
        words(painter, room, str(index.data() or ""))
        painter.restore()


class OutlinePanel(Form):
    """Shows where one is in a document.

    `chosen`: a line was clicked, `entered`: Enter on it, so the page shall take the keys; `moved`:
    nodes shall go to another parent and place; `shifted`: they shall go up (-1) or down (1);
    `menu`: a node and where its menu is wanted.
    """

    chosen = Signal(str)
    entered = Signal(str)
    moved = Signal(object, str, int)
    shifted = Signal(object, int)
    menu = Signal(str, QPoint)

    outlineTree: OutlineTree

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin empty; `dress` follows."""
        super().__init__(parent, "outline", OutlineTree)
        self._model = OutlineModel(self)
        self._document: Document | None = None
        self._numbering = Numbering({})
        self._language: Language = "zh"
        self._closed: list[str] = []
        self.outlineTree.setModel(self._model)
        self.outlineTree.clicked.connect(lambda index: self._tell(index, enter=False))
        self.outlineTree.wanted.connect(lambda index: self._tell(index, enter=True))
        self.outlineTree.customContextMenuRequested.connect(self._menu)
        self._model.dropped.connect(self.moved)
        self._model.rowsAboutToBeRemoved.connect(self._going)
        self.outlineTree.shifted.connect(lambda step: self.shifted.emit(self.chosen_nodes(), step))

    def dress(self, look: Appearance) -> None:
        """Take where the colours come from."""
        self.outlineTree.look = look
        look.zoomed.connect(self._size)
        self._size()
        self._delegate = _Delegate(look, self.outlineTree)
        self.outlineTree.setItemDelegate(self._delegate)

    def show_marks(self, marks: Mapping[str, tuple[OutlineMark | None, OutlineMark]]) -> None:
        """Show what waits at lines, by their nodes: at a line itself, and with all below it."""
        if marks != self._delegate.marks:
            self._delegate.marks = marks
            self._model.marked = {node: whole.words for node, (_, whole) in marks.items()}
            self.outlineTree.viewport().update()

    def _size(self) -> None:
        if self.outlineTree.look is not None:
            self.outlineTree.look.size(self.outlineTree)

    @property
    def numbering(self) -> Numbering:
        """The numbers of the document as it stands."""
        return self._numbering

    def show_document(
        self, derived: Derived, language: Language, touched: Collection[str] | None = None
    ) -> None:
        """Show a document as it stands; `touched`: nodes that differ from what was shown before."""
        before, numbering = self._document, self._numbering
        renewed = None
        if touched is not None and before is not None and self._language == language:
            renewed = {*touched, *derived.part(NumberedParts).since(numbering)}
        self._document = derived.document
        self._numbering = derived.numbering
        self._language = language
        first = not self._model.count
        current = self._model.node_at(self.outlineTree.currentIndex())
        chosen = self.chosen_nodes()
        self._closed.clear()
        self._model.show(outline(derived, language), renewed)
        if self._model.count <= SHORT:
            self.outlineTree.expandAll()
        elif not first:
            for node in self._closed:
                self.outlineTree.expand(self._model.place_of(node))
        if current:
            self._mark(current)
        if len(chosen) > 1:
            self._choose(chosen)

    def chosen_nodes(self) -> list[str]:
        """Return the nodes whose lines are chosen."""
        return [self._model.node_at(index) for index in self.outlineTree.selectedIndexes()]

    def _choose(self, nodes: Sequence[str]) -> None:
        """Choose lines again that were made anew."""
        selection = self.outlineTree.selectionModel()
        for index in (self._model.place_of(node) for node in nodes):
            if index.isValid():
                selection.select(index, QItemSelectionModel.SelectionFlag.Select)

    def shows(self, node: str) -> bool:
        """Tell whether a node has a line here, or is the document itself."""
        document = self._document
        return document is not None and (
            node == document.id or self._model.place_of(node).isValid()
        )

    def follow(self, node: str) -> None:
        """Mark the line in which the caret stands."""
        if self._document is not None:
            self._mark(line_of(self._document, node))

    def _mark(self, node: str) -> None:
        index = self._model.place_of(node)
        if not index.isValid():
            self.outlineTree.clearSelection()
        elif index != self.outlineTree.currentIndex():
            # The tree's own `setCurrentIndex` adds the line to the others while Ctrl is held, as it
            # is for undo, redo and looking for words.
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.outlineTree.selectionModel().setCurrentIndex(index, flags)
            self.outlineTree.scrollTo(index)

    def _going(self, above: QModelIndex, first: int, last: int) -> None:
        """Remember which lines are open among those that go, for they may come back elsewhere."""
        stack = [self._model.index(row, 0, above) for row in range(first, last + 1)]
        while stack:
            index = stack.pop()
            if self.outlineTree.isExpanded(index):
                self._closed.append(self._model.node_at(index))
            stack += [
                self._model.index(row, 0, index) for row in range(self._model.rowCount(index))
            ]

    def _tell(self, index: QModelIndex, *, enter: bool) -> None:
        node = self._model.node_at(index)
        several = len(self.outlineTree.selectedIndexes()) > 1
        if node and (enter or not several):
            (self.entered if enter else self.chosen).emit(node)

    def _menu(self, place: QPoint) -> None:
        node = self._model.node_at(self.outlineTree.indexAt(place))
        if node:
            self.menu.emit(node, self.outlineTree.viewport().mapToGlobal(place))
