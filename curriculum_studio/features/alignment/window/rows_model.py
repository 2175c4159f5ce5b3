"""Rows of drafts as a table: its model, first the state, then a column per draft; its view."""

from enum import Enum
from typing import Any

from PySide6.QtCore import (
    QEvent,
    QMimeData,
    QModelIndex,
    QObject,
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
    QWidget,
)

from curriculum_studio.core.document import Document, Node
from curriculum_studio.core.headings import ELEMENTS, section_heading
from curriculum_studio.core.kinds import is_activity, is_row, role_of
from curriculum_studio.core.numbering import References, label_text, number
from curriculum_studio.core.payloads.indicators import ScoringRules
from curriculum_studio.core.payloads.standard import Formula
from curriculum_studio.core.payloads.unit import Section
from curriculum_studio.core.roles import Role
from curriculum_studio.features.alignment.model.aligned_drafts import (
    SURE,
    AlignedDraft,
    AlignmentRow,
    AlignmentRows,
    Rows,
)
from curriculum_studio.i18n import Message, message
from curriculum_studio.languages import Language
from curriculum_studio.values import dataclass
from curriculum_studio.widgets.key_table import KeyTable
from curriculum_studio.widgets.table_model import AnyIndex, TableModel
from curriculum_studio.widgets.theme import Theme, text_font
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.controllers.library import LANGUAGE_NAMES

# --- the model --------------------------------------------------------------------------------

#: Above this certainty a pair is called certain.
CERTAIN = 0.8

#: What a cell gives beside its text: its entry, the row, whether it is picked up.
ENTRY_ROLE = Qt.ItemDataRole.UserRole + 1
ROW_ROLE = Qt.ItemDataRole.UserRole + 2
PICKED_ROLE = Qt.ItemDataRole.UserRole + 3

_MIME = "application/x-curriculum-studio-draft-cell"

#: What stands for a text where there is none.
_ROLES: dict[Role, Message] = {
    Role.LIST: message("Drafts", "List"),
    Role.TABLE: message("Drafts", "Table"),
    Role.FIGURE: message("Drafts", "Figure"),
    Role.FORMULA: message("Drafts", "Formula"),
    Role.ROW: message("Drafts", "Empty row"),
    Role.INDICATOR_TABLE: message("Drafts", "Indicator system"),
}
_RULES = message("Drafts", "Scoring rules")
_NOTHING = message("Drafts", "Without text")


class RowState(Enum):
    """How sure a row is; the name of a sign and of a colour of the theme."""

    CHECKED = "checked"
    ONLY = "only"
    CERTAIN = "certain"
    LIKELY = "likely"
    DOUBTFUL = "doubtful"
    LONELY = "lonely"


WORDS: dict[RowState, Message] = {
    RowState.CHECKED: message("Drafts", "checked"),
    RowState.ONLY: message("Drafts", "only here"),
    RowState.CERTAIN: message("Drafts", "certain"),
    RowState.LIKELY: message("Drafts", "likely"),
    RowState.DOUBTFUL: message("Drafts", "doubtful"),
    RowState.LONELY: message("Drafts", "only here?"),
}


def state_of(row: AlignmentRow) -> RowState:
    """Return how sure a row is."""
    if row.settled:
        return RowState.ONLY if row.alone else RowState.CHECKED
    if row.alone:
        return RowState.LONELY
    if row.certainty < SURE:
        return RowState.DOUBTFUL
    return RowState.CERTAIN if row.certainty >= CERTAIN else RowState.LIKELY


@dataclass(frozen=True, slots=True)
class CellText:
    """What a cell shows: number, text, how deep it stands, whether it is a heading."""

    number: str
    text: str
    depth: int
    heading: bool
    faint: bool = False


class DraftTexts:
    """The texts of a draft as they are read, with numbers; made when they are looked at."""

    def __init__(self, draft: AlignedDraft) -> None:
        self._document: Document = draft.document
        self._language: Language = draft.language
        self._numbers = number(draft.document)
        self._references = References(draft.document, self._numbers)
        self._known: dict[str, CellText] = {}

    def of(self, node: Node) -> CellText:
        """Return what the cell of a node shows."""
        known = self._known.get(node.id)
        if known is None:
            known = self._known[node.id] = self._made(node)
        return known

    def full(self, node: Node) -> str:
        """Return the whole text of a node with its number."""
        cell = self.of(node)
        return f"{cell.number}  {cell.text}".strip()

    def _made(self, node: Node) -> CellText:
        label = self._numbers.get(node.id)
        shown = label_text(label, self._language) if label is not None else ""
        depth = self._document.depth(node.id) - 1
        text = self._text(node)
        heading = role_of(node) in {Role.ELEMENT, Role.HEADING, Role.SECTION}
        if not text.strip():
            words = _ROLES.get(role_of(node), _NOTHING)
            if isinstance(node.payload, ScoringRules):
                words = _RULES
            return CellText(shown, say(words), depth, heading, faint=True)
        return CellText(shown, text, depth, heading)

    def _text(self, node: Node) -> str:
        if node.kind in ELEMENTS:
            return ELEMENTS.of(node.kind)[self._language]
        if is_row(node):
            cells = self._document.children_of(node.id)
            texts = [self._references.shown(c.cell(self._language), self._language) for c in cells]
            return " │ ".join(" ".join(text.split()) for text in texts) if any(texts) else ""
        if isinstance(node.payload, Formula):
            return node.payload.latex
        text = self._references.shown(node.cell(self._language), self._language)
        if isinstance(node.payload, Section) and not text.strip():
            of_activity = is_activity(self._document.nodes[node.parent])
            return section_heading(node.payload.role, of_activity=of_activity)[self._language]
        return text


class RowsModel(TableModel[AlignmentRow]):
    """The rows; `dropped` tells that a text was dropped: row, column, the row it came from."""

    dropped = Signal(int, int, int)
    rows: Rows

    def __init__(self, beside: AlignmentRows, parent: QObject) -> None:
        """Begin without rows; `show` brings them."""
        super().__init__(parent)
        self.beside = beside
        self.picked: tuple[int, int] | None = None
        self.texts = tuple(DraftTexts(draft) for draft in beside.drafts)

    def show(self, rows: Rows) -> None:
        """Show other rows."""
        self.picked = None
        self.set_rows(rows)

    def pick(self, place: tuple[int, int] | None) -> None:
        """Mark a text (row, column) as picked up, or none."""
        self.picked = place
        self.tell_changed()

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return how many columns there are."""
        return 0 if parent.isValid() else 1 + len(self.beside.drafts)

    def entry(self, row: int, column: int) -> CellText | None:
        """Return what stands in a row of a draft."""
        node = self.beside.node(self.rows[row], column)
        return None if node is None else self.texts[column].of(node)

    def cell(self, row: AlignmentRow, index: AnyIndex, role: int) -> object:
        """Return what a cell shows."""
        column = index.column() - 1
        if role == ROW_ROLE:
            return row
        if role == PICKED_ROLE:
            return self.picked == (index.row(), column)
        if column < 0:
            return say(WORDS[state_of(row)]) if role == Qt.ItemDataRole.DisplayRole else None
        entry = self.entry(index.row(), column)
        if role == ENTRY_ROLE:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{entry.number} {entry.text}".strip() if entry is not None else ""
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the language and title of a draft."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        if not section:
            return ""
        draft = self.beside.drafts[section - 1]
        language = say(dict(LANGUAGE_NAMES)[draft.language])
        return f"{language} · {draft.document.title(draft.language)}"

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Let texts be dragged, and dropped in their own column."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.isValid() and index.column():
            flags |= Qt.ItemFlag.ItemIsDropEnabled
            if self.rows[index.row()].nodes[index.column() - 1]:
                flags |= Qt.ItemFlag.ItemIsDragEnabled
        return flags

    def mimeTypes(self) -> list[str]:
        """Return what may be dropped here."""
        return [_MIME]

    def mimeData(self, indexes: Any) -> QMimeData:
        """Return what is dragged: row and column."""
        data = QMimeData()
        data.setData(_MIME, f"{indexes[0].row()},{indexes[0].column() - 1}".encode())
        return data

    def supportedDropActions(self) -> Qt.DropAction:
        """Return that texts are moved."""
        return Qt.DropAction.MoveAction

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: AnyIndex
    ) -> bool:
        """Tell that a text was dropped on a row; the board does the rest."""
        if action != Qt.DropAction.MoveAction or not data.hasFormat(_MIME) or not parent.isValid():
            return False
        start, own = bytes(data.data(_MIME).data()).decode().split(",")
        self.dropped.emit(parent.row(), int(own), int(start))
        return False  # the board moves it; the view must take nothing out


# --- the table: rows of equal height, painted by us, obeying keys -----------------------------

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


class RowsTable(KeyTable):
    """Shows rows of drafts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without a model."""
        super().__init__(parent)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDragDropOverwriteMode(True)
        self.horizontalHeader().setAccessibleName(" ")
        self._heights()

    def share_width(self) -> None:
        """Give every draft the same width."""
        columns = self.horizontalHeader()
        columns.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        columns.setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
        columns.resizeSection(0, STATE_WIDTH)

    def wish(self, event: QKeyEvent) -> str:
        """Return what a key asks for: undo and redo as everywhere, the others are the board's."""
        if event.matches(QKeySequence.StandardKey.Undo):
            return "undo"
        if event.matches(QKeySequence.StandardKey.Redo):
            return "redo"
        return _KEYS.get((Qt.Key(event.key()), event.modifiers()), "")

    def changeEvent(self, event: QEvent) -> None:
        """Keep rows as high as the font wants them."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._heights()

    def _heights(self) -> None:
        self.verticalHeader().setDefaultSectionSize(round(self.fontMetrics().height() * _LINES))


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
        flat = " ".join(entry.text.split())
        painter.setFont(text_font(font, flat))
        indent = min(entry.depth, 5) * _INDENT
        box = place.adjusted(_SIDE + indent, 3, -_SIDE, -4)
        metrics = painter.fontMetrics()
        number = metrics.horizontalAdvance(entry.number) + 8 if entry.number else 0
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
