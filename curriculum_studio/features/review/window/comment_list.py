"""The list of comments as cards: all but the chosen one are painted, that one is a widget."""

from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QResizeEvent,
    QTextOption,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from curriculum_studio.core.comments import marked_words
from curriculum_studio.core.payloads.review import Comment
from curriculum_studio.editor.model.rows import runs
from curriculum_studio.values import dataclass
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.card_list import words
from curriculum_studio.widgets.key_table import AnsweredByKeys
from curriculum_studio.widgets.table_model import AnyIndex, TableModel
from curriculum_studio.widgets.theme import text_font

# --- the model --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class CommentLine:
    """What a card shows while it is not the chosen one.

    `state` with the role of its colour; `warning` says that the place is not certain; `heading`
    stands above the first of a group.
    """

    id: str
    number: str
    meta: str
    state: str
    tone: str
    quotation: str
    warning: str
    text: str
    heading: str = ""

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        parts = (self.heading, self.number, self.meta, self.state, self.warning, self.quotation)
        return ", ".join(each for each in (*parts, self.text) if each)


#: Says what the line of a comment shows; the one before it in the list decides on headings.
LineMaker = Callable[[Comment, Comment | None], CommentLine]

#: Says whether a heading stands above a comment behind another one.
Headed = Callable[[Comment, Comment | None], bool]


class CommentsModel(TableModel[Comment]):
    """Comments in their order; lines are made when they are asked for."""

    def __init__(self, make: LineMaker, headed: Headed, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._make = make
        self.headed = headed
        self._lines: dict[str, CommentLine] = {}
        self._rows: dict[str, int] = {}

    def show(self, comments: Sequence[Comment]) -> bool:
        """Show comments; return whether others stand there than before."""
        same = [each.id for each in comments] == [each.id for each in self.rows]
        self._lines.clear()
        if same:
            self.rows = comments
            self.tell_changed()
            return False
        self._rows = {each.id: at for at, each in enumerate(comments)}
        self.set_rows(comments)
        return True

    def reword(self, identities: Collection[str]) -> None:
        """Say the lines of some comments anew, whose texts read otherwise now."""
        for each in identities:
            self._lines.pop(each, None)
        rows = (self._rows[each] for each in identities if each in self._rows)
        for first, last in runs(rows):
            self.dataChanged.emit(self.index(first, 0), self.index(last, 0))

    def row_of(self, identity: str) -> int:
        """Return the row of a comment, -1 if it is not shown."""
        return self._rows.get(identity, -1)

    def line(self, row: int) -> CommentLine:
        """Return what a line shows."""
        comment = self.rows[row]
        found = self._lines.get(comment.id)
        if found is None:
            before = self.rows[row - 1] if row else None
            found = self._lines[comment.id] = self._make(comment, before)
        return found

    def renew(self) -> None:
        """Say all lines anew, as in another language."""
        self.show(self.rows)

    def cell(self, row: Comment, index: AnyIndex, role: int) -> object:
        """Return the words of a line, or the line itself."""
        if role == Qt.ItemDataRole.UserRole:
            return self.line(index.row())
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self.line(index.row()).spoken
        return None


# --- the view ---------------------------------------------------------------------------------

#: Room inside a card, between cards, and of headings above them at least, in pixels; around the
#: words of a heading.
PAD, GAP, HEADING = 9, 7, 26
HEADING_ROOM = 6

#: So many lines of a comment are shown while it is not chosen.
MOST_LINES = 2

#: The keys of decisions, while the list or the chosen card has the keys.
KEYS = {
    Qt.Key.Key_A: "accept",
    Qt.Key.Key_P: "partly",
    Qt.Key.Key_N: "not_accepted",
    Qt.Key.Key_I: "noted",
    Qt.Key.Key_D: "discuss",
    Qt.Key.Key_S: "same_as",
}
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


def width_of(text: str, metrics: QFontMetrics) -> int:
    """Return about how wide a text is, without laying it out: a Han sign is as wide as high."""
    wide = sum(1 for each in text if each > "\u2e7f")
    # Not by the average of the font: that of a Chinese one is a Han sign.
    return round(metrics.height() * (wide * 0.74 + (len(text) - wide) * 0.4))


class _Delegate(QStyledItemDelegate):
    """Paints cards, without measuring any that are not seen."""

    def __init__(self, look: Appearance, parent: "CommentList") -> None:
        super().__init__(parent)
        self._look = look
        self._list = parent

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        line: CommentLine = index.data(Qt.ItemDataRole.UserRole)
        theme = self._look.theme
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRect(option.rect)
        if line.heading:
            painter.setPen(QColor(theme.stale))
            bold = QFont(option.font)
            bold.setBold(True)
            painter.setFont(bold)
            above = self._list.heading
            place = QRect(rect.left() + 2, rect.top() + 2, rect.width(), above - HEADING_ROOM)
            words(painter, place, line.heading)
            rect.setTop(rect.top() + above)
        if index.row() != self._list.current_row:
            self._card(painter, option, rect, line)
        painter.restore()

    def _card(
        self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect, line: CommentLine
    ) -> None:
        theme = self._look.theme
        frame = QRectF(rect).adjusted(0.5, 0.5, -1.5, -GAP + 0.5)
        painter.setPen(QPen(QColor(theme.line), 1))
        painter.setBrush(QColor(theme.page))
        painter.drawRoundedRect(frame, 8, 8)
        inside = frame.toRect().adjusted(PAD, PAD - 2, -PAD, -PAD + 3)
        metrics = QFontMetrics(option.font)
        top, height = inside.top(), metrics.height()

        def put(text: str, role: str, left: int, right: int, *, bold: bool = False) -> int:
            font = QFont(option.font)
            font.setBold(bold)
            painter.setFont(font)
            painter.setPen(QColor(getattr(theme, role)))
            words(painter, QRect(left, top, max(0, right - left), height), text)
            return left + QFontMetrics(font).horizontalAdvance(text)

        state = metrics.horizontalAdvance(line.state)
        across = put(line.number, "ink", inside.left(), inside.right(), bold=True)
        put(line.meta, "muted", across + 6, inside.right() - state - 8)
        put(line.state, line.tone, inside.right() - state - 1, inside.right() + 2)
        top += height + 2
        if line.warning:
            put(f"△ {line.warning}", "stale", inside.left(), inside.right())
            top += height + 1
        elif line.quotation:
            put(line.quotation, "muted", inside.left(), inside.right())
            top += height + 1
        painter.setFont(option.font)
        painter.setPen(QColor(theme.ink))
        _wrapped(painter, QRect(inside.left(), top, inside.width(), height * MOST_LINES + 4), line)


def _wrapped(painter: QPainter, rect: QRect, line: CommentLine) -> None:
    """Draw the beginning of a comment in the lines that it has."""
    text = " ".join(line.text.split())
    painter.setFont(text_font(painter.font(), text))
    metrics = painter.fontMetrics()
    most = rect.width() * MOST_LINES - metrics.height() * 2
    text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(20, most))
    # At the borders of words, so that no Chinese line begins with a comma.
    wrapped = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    wrapped.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    painter.save()
    painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
    painter.drawText(QRectF(rect), text, wrapped)
    painter.restore()


class CommentList(AnsweredByKeys, QTableView):
    """Shows comments below each other; heights are reckoned, so that thousands cost nothing.

    `picked`: a comment was clicked or entered by key; `moved`: another one is the chosen one;
    `asked`: a key of a decision was pressed.
    """

    picked = Signal(str)
    moved = Signal(str)
    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without comments; `dress` says where they come from."""
        super().__init__(parent)
        self.card: QWidget | None = None
        self.current_row = -1
        #: Heights of comments as they stand, for a width and a font.
        self._reckoned: dict[str, tuple[Comment, int]] = {}
        self._reckoned_for: tuple[int, QFont] | None = None
        #: Whether the chosen comment stays in sight when something grows: until somebody scrolls.
        self._kept_in_sight = False
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(10)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.clicked.connect(lambda index: self.picked.emit(self._id(index)))

    def dress(self, model: CommentsModel, look: Appearance, card: QWidget) -> None:
        """Take the comments, the colours, and the widget for the chosen one."""
        self._model = model
        self.setModel(model)
        self.setItemDelegate(_Delegate(look, self))
        self.card = card
        card.setParent(self.viewport())
        card.hide()
        look.themed.connect(self.viewport().update)
        model.modelReset.connect(self._reset)
        model.dataChanged.connect(self._altered)
        self.verticalScrollBar().valueChanged.connect(self._put_card)
        self.verticalScrollBar().actionTriggered.connect(self._scrolled)

    _model: CommentsModel

    @property
    def chosen(self) -> str:
        """The chosen comment, empty for none."""
        if 0 <= self.current_row < len(self._model.rows):
            return self._model.rows[self.current_row].id
        return ""

    def choose(self, identity: str) -> None:
        """Make a comment the chosen one and bring it into sight; none for an empty id."""
        row = self._model.row_of(identity)
        if row != self.current_row:
            before, self.current_row = self.current_row, row
            for each in (before, row):
                self._size(each)
        self.setCurrentIndex(self._model.index(row, 0) if row >= 0 else QModelIndex())
        self._kept_in_sight = row >= 0
        self.moved.emit(self.chosen)
        self.fit_card()
        if row >= 0:
            # A card that was hidden knows its height only after it is dressed.
            QTimer.singleShot(0, self, self.fit_card)

    def _altered(self, first: QModelIndex, last: QModelIndex) -> None:
        self.size_rows(range(first.row(), last.row() + 1))

    def _scrolled(self) -> None:
        self._kept_in_sight = False

    def _reveal(self, row: int) -> None:
        """Bring a comment into sight, its beginning where it is higher than the list."""
        self.updateGeometries()
        hints = QAbstractItemView.ScrollHint
        high = self.rowHeight(row) > self.viewport().height()
        hint = hints.PositionAtTop if high else hints.EnsureVisible
        self.scrollTo(self._model.index(row, 0), hint)
        self._put_card()

    def fit_card(self) -> None:
        """Give the chosen card the height that it wants now."""
        card = self.card
        if card is None:
            return
        if self.current_row < 0:
            self._keep_keys(card)
            card.hide()
            return
        width = self.viewport().width() - 1
        card.setFixedWidth(max(120, width))
        layout = card.layout()
        height = layout.totalHeightForWidth(width) if layout is not None else 0
        card.setFixedHeight(max(height, 40))
        self.setRowHeight(self.current_row, card.height() + GAP + self._above(self.current_row))
        self._put_card()
        card.show()
        if self._kept_in_sight:
            self._reveal(self.current_row)

    def _keep_keys(self, card: QWidget) -> None:
        """Take the keys from a card that goes, so that those of decisions still work."""
        focus = QApplication.focusWidget()
        if focus is not None and card.isAncestorOf(focus):
            self.setFocus()

    def size_rows(self, rows: range | None = None) -> None:
        """Give rows their heights: all of them, or some."""
        self._look_again()
        header = self.verticalHeader()
        header.blockSignals(True)
        other = False
        for row in rows if rows is not None else range(len(self._model.rows)):
            height = self._height(row)
            if row != self.current_row and header.sectionSize(row) != height:
                header.resizeSection(row, height)
                other = True
        header.blockSignals(False)
        if other:
            self.updateGeometries()
        self.fit_card()
        self.viewport().update()

    def _size(self, row: int) -> None:
        if 0 <= row < len(self._model.rows):
            self._look_again()
            self.setRowHeight(row, self._height(row))

    def _height(self, row: int) -> int:
        """Reckon the height of a row from the length of its texts."""
        comment = self._model.rows[row]
        known = self._reckoned.get(comment.id)
        if known is None or known[0] is not comment:
            known = self._reckoned[comment.id] = comment, self._reckon(comment)
        return known[1] + self._above(row)

    def _look_again(self) -> None:
        """Forget the heights of another width or font."""
        look = self.viewport().width(), self.font()
        if look != self._reckoned_for:
            self._reckoned_for = look
            self._reckoned.clear()

    def _reckon(self, comment: Comment) -> int:
        metrics = self.fontMetrics()
        room = max(60, self.viewport().width() - 2 * PAD - 4)
        lines = 1 if width_of(comment.text[:120], metrics) <= room else MOST_LINES
        placed = bool(marked_words(comment)) or not comment.anchor.node
        rest = metrics.height() * (lines + 1 + placed) + 2 + placed
        return rest + 2 * PAD - 5 + GAP

    def _above(self, row: int) -> int:
        before = self._model.rows[row - 1] if row else None
        return self.heading if self._model.headed(self._model.rows[row], before) else 0

    @property
    def heading(self) -> int:
        """The height of a heading in pixels."""
        return max(HEADING, self.fontMetrics().height() + HEADING_ROOM)

    def _put_card(self) -> None:
        if self.card is not None and self.current_row >= 0:
            rect = self.visualRect(self._model.index(self.current_row, 0))
            self.card.move(0, rect.top() + self._above(self.current_row))

    def _reset(self) -> None:
        self.current_row = -1
        self.size_rows()
        self.moved.emit("")

    def _id(self, index: AnyIndex) -> str:
        return self._model.rows[index.row()].id if index.isValid() else ""

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the heights to another width."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.size_rows()
        else:
            self.fit_card()

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        """Let the chosen one follow the keys."""
        super().currentChanged(current, previous)
        if current.isValid() and current.row() != self.current_row:
            self.choose(self._id(current))

    def wish(self, event: QKeyEvent) -> str:
        """Return what a key decides on the chosen comment; empty for those of the list itself."""
        decides = self.chosen and event.modifiers() in _PLAIN
        return KEYS.get(Qt.Key(event.key()), "") if decides else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go there with Enter; decide by the other keys, or move in the list."""
        enters = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enters and event.modifiers() in _PLAIN and self.chosen:
            self.picked.emit(self.chosen)
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Do as for a click."""
        self.mousePressEvent(event)

    def sizeHint(self) -> QSize:
        """Ask for little; the panel gives what there is."""
        return QSize(200, 120)
