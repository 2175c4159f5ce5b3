"""The table of drafts: rows of equal height, painted by us, obeying keys."""

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QKeyEvent, QKeySequence, QPainter, QPen, QTextOption
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from curriculum_studio.features.alignment.window.rows_model import (
    ENTRY_ROLE,
    PICKED_ROLE,
    ROW_ROLE,
    CellText,
    RowState,
    state_of,
)
from curriculum_studio.widgets.theme import Theme

AnyIndex = QModelIndex | QPersistentModelIndex

#: Two lines of text and some air (in heights of a line).
_LINES = 2.7

#: Width of the column that says how sure a row is (pixels).
STATE_WIDTH = 104

_INDENT, _SIDE, _SIGN = 12, 13, 9

#: Keys → what they ask for.
_KEYS: dict[tuple[Qt.Key, Qt.KeyboardModifier], str] = {
    (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier): "right",
    (Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier): "right",
    (Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier): "finish",
    (Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier): "link",
    (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier): "let",
    (Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier): "apart",
    (Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier): "up",
    (Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier): "down",
    (Qt.Key.Key_F8, Qt.KeyboardModifier.NoModifier): "next",
    (Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier): "previous",
}

_COLORS = {
    RowState.CHECKED: "accent",
    RowState.CERTAIN: "accent",
    RowState.LIKELY: "link",
    RowState.DOUBTFUL: "stale",
    RowState.LONELY: "stale",
    RowState.ONLY: "muted",
}


class RowsTable(QTableView):
    """Shows rows of drafts; `asked` carries what a key asks for."""

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without a model."""
        super().__init__(parent)
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDragDropOverwriteMode(True)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        columns = self.horizontalHeader()
        columns.setHighlightSections(False)
        columns.setSectionsClickable(False)
        columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        columns.setAccessibleName(" ")
        self._heights()

    def share_width(self) -> None:
        """Give every draft the same width."""
        columns = self.horizontalHeader()
        columns.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        columns.setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
        columns.resizeSection(0, STATE_WIDTH)

    def event(self, event: QEvent) -> bool:
        """Claim our keys before the window takes them for its own."""
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and wish_of(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask for what a key means; arrows and the like move the caret."""
        wish = wish_of(event)
        if wish:
            self.asked.emit(wish)
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Keep rows as high as the font wants them."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._heights()

    def _heights(self) -> None:
        self.verticalHeader().setDefaultSectionSize(round(self.fontMetrics().height() * _LINES))


def wish_of(event: QKeyEvent) -> str:
    """Return what a key asks for; empty for keys of the table itself."""
    if event.matches(QKeySequence.StandardKey.Undo):
        return "undo"
    if event.matches(QKeySequence.StandardKey.Redo):
        return "redo"
    return _KEYS.get((Qt.Key(event.key()), event.modifiers()), "")


class RowsPainter(QStyledItemDelegate):
    """Paints state and texts of a row; a line joins what belongs together."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Return nothing of interest: all rows are equally high."""
        return QSize(80, 20)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint one cell."""
        place, theme = QRect(option.rect), self.theme
        state = state_of(index.data(ROW_ROLE))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        current = bool(option.state & QStyle.StateFlag.State_Selected)
        ground = "page"
        if state in {RowState.DOUBTFUL, RowState.LONELY}:
            ground = "stale_ground"
        painter.fillRect(place, theme.color("selection" if current else ground))
        painter.setPen(theme.color("line"))
        painter.drawLine(place.bottomLeft(), place.bottomRight())
        if index.column() == 0:
            self._state(painter, option, place, state, str(index.data() or ""))
        else:
            self._link(painter, place, index, theme.color(_COLORS[state]))
            entry = index.data(ENTRY_ROLE)
            if isinstance(entry, CellText):
                self._text(painter, option, place, entry)
        if index.data(PICKED_ROLE):
            painter.setPen(QPen(theme.color("accent"), 2, Qt.PenStyle.DashLine))
            painter.drawRect(place.adjusted(2, 2, -2, -3))
        elif current and option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.color("accent"), 1.5))
            painter.drawRect(place.adjusted(1, 1, -1, -2))
        painter.restore()

    def _state(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        place: QRect,
        state: RowState,
        words: str,
    ) -> None:
        color = self.theme.color(_COLORS[state])
        painter.setFont(option.font)
        sign = QRect(place.left() + _SIDE, place.center().y() - _SIGN // 2, _SIGN, _SIGN)
        draw_sign(painter, sign, state, color)
        painter.setPen(color)
        line = place.adjusted(_SIDE + _SIGN + 7, 0, -4, 0)
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)

    def _link(self, painter: QPainter, place: QRect, index: AnyIndex, color: QColor) -> None:
        """Draw the joint between this text and the one before it."""
        row = index.data(ROW_ROLE)
        at = index.column() - 1
        painter.setPen(self.theme.color("line"))
        painter.drawLine(place.topLeft(), place.bottomLeft())
        if at and row.nodes[at] and any(row.nodes[:at]):
            painter.setPen(QPen(color, 2))
            y = place.center().y()
            painter.drawLine(QPoint(place.left(), y), QPoint(place.left() + 7, y))

    def _text(
        self, painter: QPainter, option: QStyleOptionViewItem, place: QRect, entry: CellText
    ) -> None:
        font = QFont(option.font)
        if entry.heading:
            font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        indent = min(entry.depth, 5) * _INDENT
        box = place.adjusted(_SIDE + indent, 3, -_SIDE, -4)
        metrics = painter.fontMetrics()
        number = metrics.horizontalAdvance(entry.number) + 8 if entry.number else 0
        flat = " ".join(entry.text.split())
        if metrics.horizontalAdvance(flat) <= box.width() - number:
            box.setTop(box.center().y() - metrics.height() // 2)
        if number:
            painter.setPen(self.theme.color("muted"))
            painter.drawText(box, Qt.AlignmentFlag.AlignTop, entry.number)
            box.setLeft(box.left() + number)
        painter.setPen(self.theme.color("muted" if entry.faint else "ink"))
        room = box.width() * 2 - metrics.averageCharWidth() * 6
        shown = metrics.elidedText(flat, Qt.TextElideMode.ElideRight, max(20, room))
        wrapped = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        wrapped.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        painter.setClipRect(box)
        painter.drawText(box.toRectF(), shown, wrapped)
        painter.setClipping(False)


def draw_sign(painter: QPainter, box: QRect, state: RowState, color: QColor) -> None:
    """Draw the sign of a state: colour alone tells nothing to who cannot tell colours apart."""
    painter.setPen(QPen(color, 1.8))
    left, right, top, bottom = box.left(), box.right(), box.top(), box.bottom()
    middle = box.center()
    match state:
        case RowState.CHECKED | RowState.CERTAIN | RowState.LIKELY:
            if state is RowState.LIKELY:
                painter.drawEllipse(box)
                return
            painter.drawLine(left, middle.y(), middle.x() - 1, bottom)
            painter.drawLine(middle.x() - 1, bottom, right, top)
            if state is RowState.CHECKED:
                painter.drawLine(left + 5, middle.y(), middle.x() + 4, bottom)
                painter.drawLine(middle.x() + 4, bottom, right + 5, top)
        case RowState.DOUBTFUL | RowState.LONELY:
            painter.drawPolygon(
                [QPoint(middle.x(), top), QPoint(right, bottom), QPoint(left, bottom)]
            )
        case RowState.ONLY:
            painter.drawLine(left, middle.y(), right, middle.y())
