"""Cards and lists of the first tab: what was left, what waits, what came, who answered."""

import html
from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from curriculum_studio import clock
from curriculum_studio.features.desk.model.desk import (
    Desk,
    Left,
    Waiting,
    WaitKind,
    act_of,
    more_of,
    said_of,
)
from curriculum_studio.features.desk.model.happened import Happening
from curriculum_studio.i18n import message
from curriculum_studio.languages import Language
from curriculum_studio.values import dataclass
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.key_table import KeyTable
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.library.document_details import (
    BETWEEN,
    ERRORS,
    MERGED,
    OPEN,
    STALE,
    when_words,
)
from curriculum_studio.workbench.library.library_model import UNNAMED

AnyIndex = QModelIndex | QPersistentModelIndex

# --- what waits -------------------------------------------------------------------------------

#: The sign before what waits, and its colour.
SIGNS: Mapping[WaitKind, tuple[str, str]] = {
    "merge": (MERGED, "stale"),
    "copy": (OPEN, "stale"),
    "remind": (STALE, "stale"),
    "comments": (OPEN, "stale"),
    "answer": (OPEN, "stale"),
    "work_in": (STALE, "stale"),
    "errors": (ERRORS, "error"),
}


@dataclass(frozen=True, slots=True)
class RowWords:
    """What a row says: words, where (`below`), a text in rich form, and its button.

    `key` is what the button carries; `primary`: it is the one act of the board.
    """

    key: object
    words: str
    act: str
    below: tuple[str, ...] = ()
    text: str = ""
    sign: str = ""
    color: str = "muted"
    primary: bool = False


class DeskRow(QWidget):
    """One thing on the desk: a sign, words, more of them below, and the button that leads there."""

    acted = Signal(object)

    def __init__(self, told: RowWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.told = told
        mark = QLabel(told.sign, self)
        mark.setProperty("role", told.color)
        mark.setVisible(bool(told.sign))
        what = QLabel(told.words, self)
        what.setProperty("role", "strong")
        what.setWordWrap(True)
        what.setTextFormat(Qt.TextFormat.PlainText)
        self.button = QPushButton(told.act, self)
        self.button.setProperty("role", "smallPrimary" if told.primary else "small")
        self.button.setAutoDefault(False)
        self.button.setAccessibleName(", ".join((f"{told.act} {told.words}", *told.below)))
        self.button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.button.clicked.connect(lambda: self.acted.emit(told.key))
        said = QVBoxLayout()
        said.setSpacing(1)
        said.addWidget(what)
        for each in told.below:
            where = QLabel(each, self)
            where.setProperty("role", "muted")
            where.setWordWrap(True)
            where.setTextFormat(Qt.TextFormat.PlainText)
            said.addWidget(where)
        if told.text:
            text = QLabel(told.text, self)
            text.setWordWrap(True)
            said.addWidget(text)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 5, 0, 5)
        line.setSpacing(8)
        line.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(said, 1)
        line.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)


class DeskCard(QFrame):
    """A card of things to do; `acted` carries the key of the one that was chosen."""

    acted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.rows: list[DeskRow] = []
        self._title, self._nothing = QLabel(self), QLabel(self)
        self._title.setProperty("role", "strong")
        self._nothing.setProperty("role", "muted")
        self._nothing.setWordWrap(True)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(12, 10, 12, 8)
        self._layout.setSpacing(2)
        self._layout.addWidget(self._title)
        self._layout.addWidget(self._nothing)
        self._layout.addStretch(1)

    def say(self, title: str, nothing: str) -> None:
        """Say what stands in it, and what it says while it is empty."""
        self._title.setText(title)
        self._nothing.setText(nothing)

    def show_rows(self, told: Sequence[RowWords]) -> None:
        """Make a row of each; those that say the same as before stay, with the keys on them."""
        self._nothing.setVisible(not told)
        if list(told) == [each.told for each in self.rows]:
            return
        focus = next((at for at, each in enumerate(self.rows) if each.button.hasFocus()), -1)
        for each in self.rows:
            self._layout.removeWidget(each)
            each.hide()
            each.deleteLater()
        self.rows = [DeskRow(each, self) for each in told]
        for at, row in enumerate(self.rows, start=1):
            row.acted.connect(self.acted)
            self._layout.insertWidget(at, row)
        if focus >= 0 and told:
            self.rows[min(focus, len(told) - 1)].button.setFocus()


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


# --- in words ---------------------------------------------------------------------------------

_SHOW = message("Desk", "Show")
_WRITE = message("Desk", "Write on")

#: So much of a text stands before its caret and behind it, in characters.
_BEFORE, _BEHIND = 90, 30


def waiting_words(each: Waiting, desk: Desk, language: Language) -> RowWords:
    """Return what is said of something that waits."""
    entry = desk.titles.get(each.document)
    title = desk.title(each.document, language) or say(UNNAMED)
    below = BETWEEN.join((title, *(say(more) for more in more_of(each))))
    sign, color = SIGNS[each.kind]
    return RowWords(
        each, say(said_of(each, entry)), say(act_of(each)), (below,), sign=sign, color=color
    )


def came_words(each: Happening, desk: Desk, language: Language, today: date) -> RowWords:
    """Return what is said of something that others did."""
    below = (each.who, when_words(each.at, language, today), desk.title(each.document, language))
    color = "accent" if each.new else "muted"
    where = BETWEEN.join(part for part in below if part)
    return RowWords(each.document, say(each.what), say(_SHOW), (where,), sign=OPEN, color=color)


def place_words(each: Left, desk: Desk, look: Appearance, *, primary: bool) -> RowWords:
    """Return what is said of a text that was left, with its sentence and the caret in it."""
    language = look.document_language
    entry = desk.titles[each.document]
    before, behind = each.text[: each.at], each.text[each.at :]
    shown = html.escape("…" * (len(before) > _BEFORE) + before[-_BEFORE:])
    shown += f'<span style="color:{look.theme.accent}">▏</span>' + html.escape(behind[:_BEHIND])
    when = when_words(entry.updated, language, clock.today())
    return RowWords(
        each,
        entry.title(language) or say(UNNAMED),
        say(_WRITE),
        (when,),
        text=shown + "…" * (len(behind) > _BEHIND) if each.text else "",
        primary=primary,
    )
