"""The theme web of a unit: drawn, and changed where it is drawn."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFocusEvent,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QGraphicsItem,
    QGraphicsPathItem,
    QGraphicsScene,
    QGraphicsSceneMouseEvent,
    QGraphicsView,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QStyleOptionGraphicsItem,
    QWidget,
)

from curriculum_studio.core.document import Document
from curriculum_studio.core.edits import Edit, EditError, apply
from curriculum_studio.core.kinds import is_web_node
from curriculum_studio.features.units.model import theme_web as web
from curriculum_studio.features.units.model.theme_web import LINE, SCALES, Box
from curriculum_studio.features.units.model.unit_parts import activities_of
from curriculum_studio.features.units.window.unit_view import UnitContext, UnitView
from curriculum_studio.i18n import StudioError, message
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.flow_layout import let_flow
from curriculum_studio.widgets.theme import fit_quotation_marks, mixed
from curriculum_studio.widgets.translation import say

# --- the picture ------------------------------------------------------------------------------

#: Size of the words further out (pixels of the drawing).
_WORDS = 13
_ROUND = 9.0
_EDGE = 26.0
_LEAST_SCALE, _MOST_SCALE = 0.35, 2.5


class BoxItem(QGraphicsItem):
    """A thought of the web."""

    def __init__(self, box: Box, look: Appearance, *, movable: bool) -> None:
        super().__init__()
        self.box = box
        self._look = look
        self.lines: list[LinkItem] = []
        self.moved: Callable[[BoxItem], None] | None = None
        self.setPos(box.x, box.y)
        self.setZValue(1)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIsSelectable, enabled=True)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemSendsGeometryChanges, enabled=True)
        if movable and box.level:
            self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIsMovable, enabled=True)

    def boundingRect(self) -> QRectF:
        """Return the room of the box with its frame."""
        return self.rect().adjusted(-3, -3, 3, 3)

    def rect(self) -> QRectF:
        """Return the box around its middle."""
        box = self.box
        return QRectF(-box.width / 2, -box.height / 2, box.width, box.height)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        """Paint the box in the colours of the theme."""
        theme, level = self._look.theme, min(self.box.level, 2)
        fill = {0: theme.accent, 1: theme.selection, 2: theme.page}[level]
        ink = {0: theme.accent_ink, 1: theme.accent, 2: theme.ink}[level]
        edge = {0: theme.accent, 1: mixed(theme.accent, theme.selection, 0.4), 2: theme.line}[level]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QBrush(_color(fill)))
        painter.setPen(QPen(_color(theme.ink if self.isSelected() and not level else edge), 1.2))
        if self.isSelected():
            painter.setPen(QPen(_color(theme.accent if level else theme.ink), 2.4))
        painter.drawRoundedRect(self.rect(), _ROUND, _ROUND)
        painter.setPen(_color(ink))
        painter.setFont(box_font(self._look, level))
        top = -len(self.box.lines) * LINE * SCALES[level] / 2
        for at, line in enumerate(self.box.lines):
            height = LINE * SCALES[level]
            room = QRectF(-self.box.width / 2, top + at * height, self.box.width, height)
            painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter), line)
        if self.box.activity:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QBrush(_color(theme.link)))
            painter.drawEllipse(self.rect().topRight() + QPointF(-7, 7), 3.2, 3.2)

    def itemChange(self, change: QGraphicsItem.GraphicsItemChange, value: object) -> object:
        """Let the lines follow while the box is dragged."""
        if change == QGraphicsItem.GraphicsItemChange.ItemPositionHasChanged:
            for line in self.lines:
                line.follow()
        return super().itemChange(change, value)

    def mouseReleaseEvent(self, event: QGraphicsSceneMouseEvent) -> None:
        """Tell where the box was dragged to."""
        super().mouseReleaseEvent(event)
        apart = self.pos() - QPointF(self.box.x, self.box.y)
        if self.moved is not None and apart.manhattanLength() > 2:
            self.moved(self)


class LinkItem(QGraphicsPathItem):
    """A line from a thought to the one further in."""

    def __init__(self, inner: BoxItem, outer: BoxItem, look: Appearance) -> None:
        super().__init__()
        self._inner, self._outer = inner, outer
        theme = look.theme
        self.setPen(QPen(_color(mixed(theme.line, theme.accent, 0.35)), 1.6))
        inner.lines.append(self)
        outer.lines.append(self)
        self.follow()

    def follow(self) -> None:
        """Draw the line where its ends stand now."""
        inner, outer = self._inner, self._outer
        right = outer.x() >= inner.x()
        start = QPointF(inner.x() + (1 if right else -1) * inner.box.width / 2, inner.y())
        end = QPointF(outer.x() - (1 if right else -1) * outer.box.width / 2, outer.y())
        if (end.x() > start.x()) != right:
            start, end = inner.pos(), outer.pos()
        middle = (start.x() + end.x()) / 2
        path = QPainterPath(start)
        path.cubicTo(QPointF(middle, start.y()), QPointF(middle, end.y()), end)
        self.setPath(path)


class WebView(QGraphicsView):
    """Shows the boxes and says what somebody wants of them.

    `dragged`: a thought was put elsewhere. `chosen`: one was chosen. `named`: one was written
    anew, `given_up`: its writing ended without words. `grown`: another one is wanted, below the
    chosen one or beside it. `unwanted`, `opened`: one shall go, or lead to its activity.
    """

    dragged = Signal(str, float, float)
    chosen = Signal(str)
    named = Signal(str, str)
    given_up = Signal(str)
    grown = Signal(str, bool)
    unwanted = Signal(str)
    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._scene = QGraphicsScene(self)
        self.setScene(self._scene)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setFrameShape(QGraphicsView.Shape.NoFrame)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.items_: dict[str, BoxItem] = {}
        self._look: Appearance | None = None
        self._movable = True
        self._own_scale = False
        self.editor: QLineEdit | None = None
        self._editing = ""
        self._anew = False
        self._passing = False
        self._scene.selectionChanged.connect(self._chosen)

    @property
    def current(self) -> str:
        """The id of the chosen thought."""
        for node, item in self.items_.items():
            if item.isSelected():
                return node
        return ""

    def show_boxes(self, boxes: Sequence[Box], look: Appearance, *, movable: bool) -> None:
        """Show the web; what was chosen stays so."""
        before = self.current
        self._look, self._movable = look, movable
        blocked = self._scene.blockSignals(True)
        self._scene.clear()
        self.items_ = {}
        self._scene.setBackgroundBrush(QBrush(look.theme.color("page")))
        for box in boxes:
            item = BoxItem(box, look, movable=movable)
            item.moved = self._moved
            self._scene.addItem(item)
            self.items_[box.node] = item
        for box in boxes:
            if box.parent in self.items_:
                inner, outer = self.items_[box.parent], self.items_[box.node]
                self._scene.addItem(LinkItem(inner, outer, look))
        room = self._scene.itemsBoundingRect().adjusted(-_EDGE, -_EDGE, _EDGE, _EDGE)
        self._scene.setSceneRect(room)
        self._scene.blockSignals(blocked)
        if before in self.items_:
            self.items_[before].setSelected(True)
        if not self._own_scale:
            self.fit()

    def fit(self) -> None:
        """Show the whole web, no larger than usual."""
        self._own_scale = False
        room = self._scene.sceneRect()
        if room.isEmpty():
            return
        across = self.viewport().width() / room.width()
        down = self.viewport().height() / room.height()
        scale = max(_LEAST_SCALE, min(1.25, across, down))
        self.resetTransform()
        self.scale(scale, scale)
        self.centerOn(room.center())

    def choose(self, node: str) -> None:
        """Choose a thought."""
        self._scene.clearSelection()
        item = self.items_.get(node)
        if item is not None:
            item.setSelected(True)
            self.ensureVisible(item, 20, 20)

    def write(self, node: str, *, anew: bool = False) -> None:
        """Let a thought be written in its place; `anew` if it has no words yet."""
        item = self.items_.get(node)
        if item is None or not self._movable or self._look is None:
            return
        self.end_writing()
        box = item.box
        corner = self.mapFromScene(item.pos() - QPointF(max(box.width, 150) / 2, 15))
        editor = QLineEdit(self.viewport())
        editor.setText("" if anew or box.text == "…" else box.text)
        editor.setPlaceholderText(box.text if anew else "")
        editor.setAccessibleName(self.accessibleName())
        editor.setAlignment(Qt.AlignmentFlag.AlignCenter)
        width = max(150, round(box.width * self.transform().m11()) + 20)
        editor.setGeometry(max(2, corner.x()), max(2, corner.y()), width, 32)
        editor.selectAll()
        editor.editingFinished.connect(self.end_writing)
        editor.installEventFilter(self)
        editor.show()
        editor.setFocus()
        self.editor, self._editing, self._anew = editor, node, anew

    def end_writing(self, *, keep: bool = True) -> None:
        """Take over what was written, or leave it."""
        editor, self.editor = self.editor, None
        if editor is None:
            return
        node, words = self._editing, " ".join(editor.text().split())
        editor.hide()
        editor.deleteLater()
        self.setFocus()
        if keep and words:
            self.named.emit(node, words)
        else:
            self.given_up.emit(node)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Leave a text by Escape as it was; Enter goes to the next new one, Tab to one below."""
        pressed = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if self.editor is None or watched is not self.editor or not pressed:
            return False
        key = Qt.Key(event.key())  # type: ignore[attr-defined]
        if key == Qt.Key.Key_Escape:
            self.end_writing(keep=False)
        elif key == Qt.Key.Key_Tab:
            written = bool(self.editor.text().strip())
            self.end_writing()
            if written:
                self.grown.emit(self.current, True)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            goes_on = self._anew and bool(self.editor.text().strip())
            self.end_writing()
            if goes_on:
                self.grown.emit(self.current, False)
        else:
            return False
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Remember whether Tab came here: then it also goes on from here, until another key."""
        ways = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        self._passing = event.reason() in ways
        super().focusInEvent(event)

    def event(self, event: QEvent) -> bool:
        """Let Tab grow a thought below the chosen one; without a choice it leads on."""
        pressed = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if pressed and event.key() == Qt.Key.Key_Tab:  # type: ignore[attr-defined]
            node = self.current
            if node and self._movable and not self._passing:
                self.grown.emit(node, True)
                return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Whoever points at something here is not passing."""
        self._passing = False
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Grow and change the web by keys; arrows lead to the nearest thought."""
        node, key = self.current, Qt.Key(event.key())
        self._passing = False
        steps = {
            Qt.Key.Key_Left: (-1, 0),
            Qt.Key.Key_Right: (1, 0),
            Qt.Key.Key_Up: (0, -1),
            Qt.Key.Key_Down: (0, 1),
        }
        if key in steps:
            self._walk(*steps[key])
        elif key == Qt.Key.Key_Escape and node:
            self._scene.clearSelection()
        elif key == Qt.Key.Key_F2 and node:
            self.write(node)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.grown.emit(node, False)
        elif key == Qt.Key.Key_Insert and node:
            self.grown.emit(node, True)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and node:
            self.unwanted.emit(node)
        elif event.text().strip() and node and not event.modifiers() & _COMMANDS:
            self.write(node)
            if self.editor is not None:
                self.editor.setText(event.text())
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Write a thought, or add a branch where nothing stands."""
        item = self.itemAt(event.position().toPoint())
        if isinstance(item, BoxItem):
            self.choose(item.box.node)
            self.write(item.box.node)
        else:
            self.grown.emit("", False)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, otherwise scroll."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            factor = 1.15 if event.angleDelta().y() > 0 else 1 / 1.15
            now = self.transform().m11() * factor
            if _LEAST_SCALE <= now <= _MOST_SCALE:
                self._own_scale = True
                self.scale(factor, factor)
            event.accept()
        else:
            super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the whole web in sight."""
        super().resizeEvent(event)
        if not self._own_scale:
            self.fit()

    # Inside

    def _moved(self, item: BoxItem) -> None:
        # Later: the web is drawn anew then, and this item is still at its event.
        tell = partial(self.dragged.emit, item.box.node, item.x(), item.y())
        QTimer.singleShot(0, self, tell)

    def _chosen(self) -> None:
        self.chosen.emit(self.current)

    def _walk(self, right: int, down: int) -> None:
        """Choose the nearest thought in a direction."""
        here = self.items_.get(self.current)
        if here is None:
            first = next(iter(self.items_), "")
            self.choose(first)
            return
        best, least = "", float("inf")
        for node, item in self.items_.items():
            along = (item.x() - here.x()) * right + (item.y() - here.y()) * down
            aside = abs((item.x() - here.x()) * down) + abs((item.y() - here.y()) * right)
            if along > 4 and along + 2 * aside < least:
                best, least = node, along + 2 * aside
        if best:
            self.choose(best)


_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


def box_font(look: Appearance, level: int) -> QFont:
    """Return the font of a level of the web, in pixels of the drawing."""
    font = QFont()
    font.setFamilies(look.fonts.window(look.language))
    fit_quotation_marks(font, latin=look.language != "zh_CN")
    font.setPixelSize(round(_WORDS * SCALES[min(level, 2)]))
    if level < len(SCALES) - 1:
        font.setWeight(QFont.Weight.DemiBold)
    return font


def _color(name: str) -> QColor:
    return QColor(name)


# --- the view of a unit -----------------------------------------------------------------------


class ThemeWeb(UnitView):
    """The web with the buttons that change it."""

    commandRow: QHBoxLayout
    branchButton: QPushButton
    thoughtButton: QPushButton
    renameButton: QPushButton
    linkButton: QPushButton
    removeButton: QPushButton
    arrangeButton: QPushButton
    web: WebView
    explained: QLabel

    def __init__(self, ground: UnitContext) -> None:
        super().__init__(ground.view, "theme_web", WebView)
        let_flow(self.commandRow, self.arrangeButton)
        self._ground = ground
        #: A thought that has no words yet: its id, what puts it in, and where one was before.
        self._beginning: tuple[str, tuple[Edit, ...], str] | None = None
        self.branchButton.clicked.connect(lambda: self.add("", below=True))
        self.thoughtButton.clicked.connect(lambda: self.add(self.web.current, below=True))
        self.renameButton.clicked.connect(lambda: self.web.write(self.web.current))
        self.removeButton.clicked.connect(lambda: self.remove(self.web.current))
        self.arrangeButton.clicked.connect(self.arrange)
        self.linkButton.clicked.connect(self._ask_activity)
        self.web.chosen.connect(self._chosen)
        self.web.dragged.connect(self.drag)
        self.web.named.connect(self.rename)
        self.web.given_up.connect(self._give_up)
        self.web.grown.connect(lambda node, below: self.add(node, below=below))
        self.web.unwanted.connect(self.remove)

    def begin(self) -> None:
        """Give the keys to the web, the theme chosen."""
        if not self.web.current:
            self.web.choose(self._ground.document.id)
        self.web.setFocus()

    def renew(self) -> None:
        """Show the web as it stands now."""
        if self._ground.over:
            return
        boxes = web.drawing(self._drawn(), self._ground.language)
        self.web.show_boxes(boxes, self._ground.look, movable=self._ground.writable)
        empty = len(boxes) == 1
        words = message(
            "Units",
            "Type to write, Enter adds one beside it, Tab one below; Esc, then Tab leaves the web."
            " Drag to move; a blue dot marks what an activity carries out.",
        )
        if empty:
            words = message("Units", "What belongs to this theme? Add a first branch.")
        self.explained.setText(say(words))
        self._enable()

    # Changes

    def add(self, node: str, *, below: bool) -> None:
        """Add a thought below another one, or beside it; without one a branch."""
        if not self._ground.writable:
            return
        self.web.end_writing()
        document, language = self._ground.document, self._ground.language
        if node not in document:  # it was begun, and given up just now
            node = self.web.current
        if node and not below and is_web_node(document.nodes[node]):
            node = document.nodes[node].parent
            node = node if is_web_node(document.nodes[node]) else ""
        before = self.web.current
        new, edits = web.added(document, node, language)
        # It comes into the unit with its first words: what is left without any, was never there.
        self._beginning = (new, edits, before)
        self.renew()
        self.web.choose(new)
        self.web.write(new, anew=True)

    def rename(self, node: str, words: str) -> None:
        """Write a thought, or the theme, anew."""
        beginning, self._beginning = self._beginning, None
        if self._gone:
            return
        if beginning is not None and beginning[0] == node:
            self._put_in(node, beginning[1], words)
            return
        if node not in self._ground.document:
            return
        edits = web.renamed(self._ground.document, node, self._ground.language, words)
        self._ground.change(edits, message("Steps", "Rename “{title}”").fill(title=words))
        self.web.choose(node)

    def drag(self, node: str, x: float, y: float) -> None:
        """Put a thought at another place of the drawing."""
        if node not in self._ground.document:
            return
        edits = web.dragged(self._ground.document, node, x, y)
        self._ground.change(edits, message("Steps", "Move in the theme web"))

    def remove(self, node: str) -> None:
        """Take a thought out with all further out."""
        document = self._ground.document
        if node not in document:
            return
        edits = web.removed(document, node)
        parent = document.nodes[node].parent
        self._ground.change(edits, message("Steps", "Remove from the theme web"))
        self.web.choose(parent if parent in self.web.items_ else document.id)

    def arrange(self) -> None:
        """Put everything where the drawing puts it by itself."""
        edits = web.arranged(self._ground.document)
        self._ground.change(edits, message("Steps", "Arrange the theme web"))
        self.web.fit()

    def link(self, node: str, activity: str) -> None:
        """Say which activity carries a thought out; none without its id."""
        edits = web.linked(self._ground.document, node, activity)
        self._ground.change(edits, message("Steps", "Link a thought to an activity"))
        self.web.choose(node)

    def activities_menu(self, node: str) -> QMenu:
        """Return the activities that can carry a thought out."""
        document, language = self._ground.document, self._ground.language
        own = web.web_of(document.nodes[node]).activity
        menu = QMenu(self)
        for activity in activities_of(document):
            title = activity.best(language).text.replace("&", "&&") or "…"
            action = menu.addAction(title, partial(self.link, node, activity.id))
            action.setCheckable(True)
            action.setChecked(activity.id == own)
        if own:
            menu.addSeparator()
            menu.addAction(say(message("Units", "No activity")), partial(self.link, node, ""))
            menu.addAction(
                say(message("Units", "Go to the activity")), partial(self.opened.emit, own)
            )
        return menu

    # Inside

    @property
    def _gone(self) -> bool:
        """Whether the unit was deleted a moment ago, which ends writing in here."""
        try:
            return self._ground.over or not self._ground.document.id
        except StudioError:
            return True

    def _drawn(self) -> Document:
        """Return the unit with the thought that is being begun."""
        document, language = self._ground.document, self._ground.language
        if self._beginning is None:
            return document
        node, edits, _ = self._beginning
        try:
            with_it = apply(document, *edits).document
            words = say(message("Units", "New idea"))
            return apply(with_it, *web.renamed(with_it, node, language, words)).document
        except EditError:  # what it hung on is gone meanwhile
            return document

    def _put_in(self, node: str, edits: tuple[Edit, ...], words: str) -> None:
        document, language = self._ground.document, self._ground.language
        try:
            with_it = apply(document, *edits).document
            edits = (*edits, *web.renamed(with_it, node, language, words))
        except EditError:  # what it hung on is gone meanwhile: the words stay
            node, edits = web.added(document, "", language, words)
        self._ground.change(edits, message("Steps", "Add to the theme web"))
        self.renew()
        self.web.choose(node)

    def _give_up(self, node: str) -> None:
        """Take away again what was begun and got no words."""
        if self._beginning is not None and self._beginning[0] == node:
            before = self._beginning[2]
            self._beginning = None
            if self._gone:
                return
            self.renew()
            self.web.choose(before or self._ground.document.id)

    def _ask_activity(self) -> None:
        node = self.web.current
        if node:
            menu = self.activities_menu(node)
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(self.linkButton.mapToGlobal(QPoint(0, self.linkButton.height())))

    def _chosen(self, node: str) -> None:
        self._enable()
        if node:
            self._ground.choose(node)

    def _enable(self) -> None:
        document = self._ground.document
        node = self.web.current
        writable = self._ground.writable
        inner = node in document and is_web_node(document.nodes[node])
        self.branchButton.setEnabled(writable)
        self.thoughtButton.setEnabled(writable and bool(node))
        self.renameButton.setEnabled(writable and bool(node))
        self.removeButton.setEnabled(writable and inner)
        self.linkButton.setEnabled(writable and inner and bool(activities_of(document)))
        self.arrangeButton.setEnabled(writable)
