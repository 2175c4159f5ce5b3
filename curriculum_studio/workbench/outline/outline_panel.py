"""The panel between library and page."""

import re
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
    QResizeEvent,
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
from curriculum_studio.widgets.card_list import lines_of, rounded
from curriculum_studio.widgets.form_loader import Form
from curriculum_studio.widgets.theme import derived, text_font
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.outline.outline_model import (
    NODE_ROLE,
    NUMBER_ROLE,
    OutlineModel,
    line_of,
    outline,
)

AnyIndex = QModelIndex | QPersistentModelIndex

#: Milliseconds over a closed line until it opens, and where words stand beside the mouse.
OPEN_DELAY = 500
_BESIDE = QPoint(14, 18)

#: Above and below the words of a line; room for the angle before and the end behind them; room for
#: what waits at a line, beside its words (pixels).
_AIR, _BEFORE, _BEHIND, _MARK = 4, 5, 10, 26

#: Words begin below a number that is wider than this (pixels).
_WIDEST_NUMBER = 52

#: A line takes so many rows at most: goals of frameworks are whole sentences.
_MOST_ROWS = 8

#: So many lines are remembered as they were laid out.
_REMEMBERED = 4000

#: What is torn where a line is too narrow for it: Chinese breaks anywhere.
_WORD = re.compile(r"[^\W\u2e80-\uffef]+-?")

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
        self.setUniformRowHeights(False)
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let titles take more or fewer lines in another width."""
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()
        super().resizeEvent(event)

    def drawBranches(self, painter: QPainter, rect: QRect, index: AnyIndex) -> None:
        """Draw a small angle before a line that has others below it."""
        if self.look is None or not self.model().hasChildren(index):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self.look.theme.muted), 1.3))
        middle = QPoint(rect.right() - 4, rect.top() + self.fontMetrics().height() // 2 + _AIR)
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


@dataclass(frozen=True, slots=True)
class LaidOut:
    """A line as it is laid out: how far its words stand in behind the number, and its rows."""

    hang: int
    rows: tuple[str, ...]


def laid_out(words: str, number: str, font: QFont, width: int) -> LaidOut:
    """Lay a line out; its number stands before it where no word is torn for that.

    Beside the first row there is room for what waits at the line, whether something does or not:
    nothing moves when it comes.
    """
    metrics = QFontMetrics(font)
    title = words.removeprefix(f"{number} ") if number else words
    longest = [metrics.horizontalAdvance(each) for each in _WORD.findall(title)] or [0]
    hang = metrics.horizontalAdvance(f"{number} ") if number else 0
    if hang > _WIDEST_NUMBER or max(longest) > width - hang:
        hang, title = 0, words
        longest[0] += metrics.horizontalAdvance(f"{number} ") if number else 0
    first = width - hang - _MARK
    if longest[0] > first:
        first = width - hang
    return LaidOut(hang, lines_of(title, font, width - hang, _MOST_ROWS, first=first))


class OutlineDelegate(QStyledItemDelegate):
    """Paints the lines of the outline."""

    def __init__(self, look: Appearance, parent: QTreeView) -> None:
        super().__init__(parent)
        self._look = look
        self._tree = parent
        self._font = QFont()
        self._known: dict[tuple[str, str, int], LaidOut] = {}
        #: By node: what waits at a line, and with all lines below it, for one that is closed.
        self.marks: Mapping[str, tuple[OutlineMark | None, OutlineMark]] = {}

    def mark(self, index: AnyIndex) -> OutlineMark | None:
        """Return what is shown at the end of a line."""
        own, whole = self.marks.get(index.data(NODE_ROLE), (None, None))
        is_open = isinstance(index, QModelIndex) and self._tree.isExpanded(index)
        return own if is_open else whole

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Return the height of a line, which hangs on the width of the outline."""
        rows = self.rows(option.font, index).rows
        return QSize(40, len(rows) * QFontMetrics(option.font).height() + 2 * _AIR)

    def rows(self, font: QFont, index: AnyIndex) -> LaidOut:
        """Return how a line is laid out: as if chosen, so that none moves when another is."""
        depth, above = 1, index.parent()
        while above.isValid():
            depth, above = depth + 1, above.parent()
        room = self._tree.viewport().width() - depth * self._tree.indentation()
        words = str(index.data() or "")
        key = words, str(index.data(NUMBER_ROLE) or ""), max(60, room - _BEFORE - _BEHIND)
        bold = text_font(font, words)
        bold.setWeight(QFont.Weight.DemiBold)
        if font != self._font or len(self._known) > _REMEMBERED:
            self._known.clear()
            self._font = QFont(font)
        if key not in self._known:
            self._known[key] = laid_out(key[0], key[1], bold, key[2])
        return self._known[key]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint one line."""
        theme = self._look.theme
        painter.save()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        place = QRect(option.rect).adjusted(0, 1, -6, -1)
        if chosen:
            rounded(painter, place, QColor(theme.selection))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            rounded(painter, place, QColor(derived(theme)["hover"]))
        shown = self.rows(option.font, index)
        font = text_font(option.font, str(index.data() or ""))
        font.setWeight(QFont.Weight.DemiBold if chosen else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(QColor(theme.ink))
        metrics = painter.fontMetrics()
        row = QRect(place.left() + _BEFORE, option.rect.top() + _AIR, place.width() - 9, 0)
        row.setHeight(metrics.height())
        left = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        if shown.hang:
            painter.drawText(row, left, str(index.data(NUMBER_ROLE)))
            row.setLeft(row.left() + shown.hang)
        rows = [row.translated(0, at * row.height()) for at in range(len(shown.rows))]
        for each, words in zip(rows, shown.rows, strict=True):
            painter.drawText(each, left, words)
        mark = self.mark(index)
        if mark is not None:
            free = (
                each
                for each, words in zip(rows, shown.rows, strict=True)
                if row.width() - metrics.horizontalAdvance(words) >= _MARK
            )
            painter.setFont(option.font)
            painter.setPen(QColor(getattr(theme, mark.role)))
            right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.drawText(next(free, rows[-1]), right, mark.sign)
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
        self._delegate = OutlineDelegate(look, self.outlineTree)
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
