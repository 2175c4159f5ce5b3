"""The lists beside the documents of the desk: what waits, replies of a round, what happened."""

import html
from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import (
    QAbstractListModel,
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QTextDocument, QTextOption
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QListView,
    QPushButton,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from curriculum_studio.features.desk.model.desk import Waiting
from curriculum_studio.features.desk.model.happened import Happening
from curriculum_studio.features.desk.window.item_ground import draw_ground
from curriculum_studio.i18n import message
from curriculum_studio.languages import Language
from curriculum_studio.values import dataclass
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.key_table import AnsweredByKeys, KeyTable
from curriculum_studio.widgets.translation import say
from curriculum_studio.widgets.yielding_label import YieldingLabel
from curriculum_studio.workbench.library.document_details import (
    ERRORS,
    MERGED,
    OPEN,
    STALE,
    when_words,
)

AnyIndex = QModelIndex | QPersistentModelIndex

# --- what waits -------------------------------------------------------------------------------

#: The sign before what waits, and its colour.
_SIGNS = {
    "merge": (MERGED, "stale"),
    "copy": (OPEN, "stale"),
    "remind": (STALE, "stale"),
    "comments": (OPEN, "stale"),
    "answer": (OPEN, "stale"),
    "work_in": (STALE, "stale"),
    "errors": (ERRORS, "error"),
}


class WaitRow(QWidget):
    """One thing that waits: a sign, words, where, and the button that leads there."""

    acted = Signal(object)

    def __init__(
        self,
        waiting: Waiting,
        words: str,
        below: Sequence[str],
        act: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.waiting = waiting
        sign, role = _SIGNS[waiting.kind]
        mark = QLabel(sign, self)
        mark.setProperty("role", role)
        what = QLabel(words, self)
        what.setProperty("role", "strong")
        what.setWordWrap(True)
        what.setTextFormat(Qt.TextFormat.PlainText)
        self.button = QPushButton(act, self)
        self.button.setProperty("role", "small")
        self.button.setAutoDefault(False)
        self.button.setAccessibleName(", ".join((f"{act} {words}", *below)))
        self.button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.button.clicked.connect(self._act)
        said = QVBoxLayout()
        said.setSpacing(0)
        said.addWidget(what)
        for each in below:
            where = YieldingLabel(each, self)
            where.setProperty("role", "muted")
            where.setToolTip(each)
            said.addWidget(where)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 5, 0, 5)
        line.setSpacing(8)
        line.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(said, 1)
        line.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)

    def _act(self) -> None:
        self.acted.emit(self.waiting)


# --- lines of words ---------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a small table: its cells, the colours of these by role, and what it leads to."""

    cells: tuple[str, ...]
    colors: tuple[str, ...]
    key: str = ""


class LinesModel(QAbstractTableModel):
    """Lines of words."""

    def __init__(self, look: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.lines: tuple[Line, ...] = ()
        self._columns = 1

    def show(self, lines: Sequence[Line]) -> None:
        """Show other lines."""
        if tuple(lines) == self.lines:
            return
        self.beginResetModel()
        self.lines = tuple(lines)
        self._columns = max((len(each.cells) for each in lines), default=1)
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """Return how many lines there are."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """Return how many columns there are."""
        return 0 if parent.isValid() else self._columns

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words or the colour of a cell."""
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.cells[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return "  ".join(each for each in line.cells if each)
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._look.theme.color(line.colors[index.column()])
        return None


class LinedDelegate(QStyledItemDelegate):
    """Rules a line below each row, as in a list on paper."""

    def __init__(self, look: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look

    def rule(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        """Paint the line."""
        rect = option.rect
        painter.fillRect(
            rect.left(), rect.bottom(), rect.width(), 1, self._look.theme.color("line")
        )

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint a cell as tables do, and the line below it."""
        super().paint(painter, option, index)
        self.rule(painter, option)


#: A column with a sign alone is so narrow (pixels).
_LEAST = 22


class LinesTable(KeyTable):
    """A small table of words; `wanted` carries the key of a line that was opened."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.horizontalHeader().hide()
        self.horizontalHeader().setMinimumSectionSize(_LEAST)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.doubleClicked.connect(self._open)
        self.asked.connect(self._open_current)
        self._model: LinesModel | None = None
        self._wide = 0

    def dress(self, look: Appearance, wide: int) -> None:
        """Take colours; `wide` is the column that takes the room that is left."""
        self._model, self._wide = LinesModel(look, self), wide
        self.setModel(self._model)
        self.setItemDelegate(LinedDelegate(look, self))

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show other lines."""
        if self._model is None:
            return
        self._model.show(lines)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 12)
        head = self.horizontalHeader()
        for column in range(self._model.columnCount()):
            mode = QHeaderView.ResizeMode
            wide = column == self._wide
            head.setSectionResizeMode(column, mode.Stretch if wide else mode.ResizeToContents)

    def wish(self, event: QKeyEvent) -> str:
        """Open on Enter."""
        return "open" if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} else ""

    def _open(self, index: QModelIndex) -> None:
        if self._model is not None and index.isValid():
            self.wanted.emit(self._model.lines[index.row()].key)

    def _open_current(self, _wish: str) -> None:
        self._open(self.currentIndex())


# --- what happened ----------------------------------------------------------------------------

_YOU = message("Desk", "you")
_TOLD = message("Desk", "{title}: {what}")
_NEW = message("Desk", "new")


@dataclass(frozen=True, slots=True)
class _Event:
    happening: Happening
    when: str
    who: str
    what: str

    @property
    def plain(self) -> str:
        return "  ".join(each for each in (self.when, self.who, self.what) if each)


class _EventsModel(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.events: tuple[_Event, ...] = ()

    def show(self, events: Sequence[_Event]) -> None:
        if tuple(events) == self.events:
            return
        self.beginResetModel()
        self.events = tuple(events)
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.events)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        event = self.events[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return event
        if role == Qt.ItemDataRole.AccessibleTextRole and event.happening.new:
            return f"{say(_NEW)}  {event.plain}"
        shown = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}
        return event.plain if role in {*shown, Qt.ItemDataRole.ToolTipRole} else None


def _told(title: str, what: str) -> str:
    """Return what happened where; many a step names its document itself."""
    return what if not title or title in what else say(_TOLD.fill(title=title, what=what))


class _EventDelegate(QStyledItemDelegate):
    """Paints when, who in bold, and what, over as many lines as that takes."""

    def __init__(self, look: Appearance, parent: "EventList") -> None:
        super().__init__(parent)
        self._look, self._list = look, parent

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Return the height of the lines in the width of the list."""
        width = max(80, self._list.viewport().width())
        written = self._written(option, index, width)
        return QSize(80, int(written.size().height()) + _AIR)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint a line of what happened."""
        draw_ground(self, painter, option, index)
        painter.save()
        painter.translate(option.rect.left(), option.rect.top() + _AIR // 2)
        self._written(option, index, option.rect.width()).drawContents(painter)
        painter.restore()

    def _written(self, option: QStyleOptionViewItem, index: AnyIndex, width: int) -> QTextDocument:
        theme = self._look.theme
        event: _Event = index.data(Qt.ItemDataRole.UserRole)
        written = QTextDocument()
        written.setDefaultFont(option.font)
        written.setDocumentMargin(2)
        wrapping = QTextOption()
        wrapping.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        written.setDefaultTextOption(wrapping)
        parts = [_colored(event.when, theme.muted)]
        if event.happening.new:
            parts.append(_colored(OPEN, theme.accent))
        if event.who:
            parts.append(f'<b style="color:{theme.ink}">{html.escape(event.who)}</b>')
        parts.append(_colored(event.what, theme.ink))
        written.setHtml("&nbsp; ".join(parts))
        written.setTextWidth(width)
        return written


def _colored(words: str, color: str) -> str:
    return f'<span style="color:{color}">{html.escape(words)}</span>'


#: Above and below what happened, together (pixels).
_AIR = 6


class EventList(AnsweredByKeys, QListView):
    """What happened, newest first; `wanted` carries the document of what was opened."""

    asked = Signal(str)
    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._events = _EventsModel(self)
        self.setModel(self._events)
        self.setUniformItemSizes(False)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.doubleClicked.connect(self._open)
        self.asked.connect(self._open_current)

    def dress(self, look: Appearance) -> None:
        """Take colours."""
        self.setItemDelegate(_EventDelegate(look, self))

    def show_events(
        self, told: Sequence[tuple[Happening, str]], language: Language, today: date
    ) -> None:
        """Show what happened, each with the title of its document."""
        self._events.show(
            [
                _Event(
                    each,
                    when_words(each.at, language, today),
                    say(_YOU) if each.own else each.who,
                    _told(title, say(each.what)),
                )
                for each, title in told
            ]
        )

    @property
    def count(self) -> int:
        """How much is told."""
        return len(self._events.events)

    def wish(self, event: QKeyEvent) -> str:
        """Open on Enter."""
        return "open" if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} else ""

    def event(self, event: QEvent) -> bool:
        """Lay the lines out anew in another width."""
        if event.type() == QEvent.Type.Resize:
            self.scheduleDelayedItemsLayout()
        return super().event(event)

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.wanted.emit(self._events.events[index.row()].happening.document)

    def _open_current(self, _wish: str) -> None:
        self._open(self.currentIndex())
