"""The list under the caret: choosing from it by what is typed.

The keys stay with the editor, so that an input method works as in the text.
"""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from curriculum_studio.values import dataclass

#: No more entries than this are listed at once; who looks for others types on.
_MOST = 60

#: Entries in sight, and the width of the list in pixels.
_ROWS, _WIDTH = 9, 360

_DETAIL = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Completion:
    """An entry: its words, what is said beside them, what it stands for, what typing finds.

    What begins with one of `first` stands before what only holds the words. `at_starts`: letters
    that are typed count at the beginnings of words alone.
    """

    text: str
    detail: str
    name: str
    words: str
    first: tuple[str, ...] = ()
    at_starts: bool = False


class _Delegate(QStyledItemDelegate):
    """Draws an entry with its detail in muted letters behind it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: object) -> QSize:
        return QSize(_WIDTH, option.fontMetrics.height() + 10)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index) -> None:  # type: ignore[no-untyped-def]  # noqa: ANN001
        painter.save()
        palette = option.palette
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, palette.highlight())
        box = option.rect.adjusted(10, 0, -10, 0)
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        painter.setPen(palette.text().color())
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(box, middle, text)
        left = min(option.fontMetrics.horizontalAdvance(text) + 14, box.width())
        rest = QRect(box.left() + left, box.top(), box.width() - left, box.height())
        painter.setPen(palette.placeholderText().color())
        detail = option.fontMetrics.elidedText(
            str(index.data(_DETAIL) or ""), Qt.TextElideMode.ElideRight, max(0, rest.width())
        )
        painter.drawText(rest, middle, detail)
        painter.restore()


def fits(choice: Completion, word: str) -> bool:
    """Whether a word that was typed finds an entry; Chinese is found anywhere."""
    if not choice.at_starts or not word.isascii():
        return word in choice.words
    return any(each.startswith(word) for each in choice.words.split())


def fitness(choice: Completion, start: str) -> int:
    """Return 0 for what is just what was typed, 1 for what begins with it, 2 for the rest."""
    if start in choice.first:
        return 0
    return 1 if any(each.startswith(start) for each in choice.first) else 2


class CompleterPopup(QFrame):
    """The list. `chosen` carries the name of the entry."""

    chosen = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget, name: str) -> None:
        """Stand above a page; `name` is for screen readers."""
        super().__init__(parent)
        self._above = parent
        self._choices: Sequence[Completion] = ()
        self._line, self._width = QRect(), _WIDTH
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list = QListWidget(self)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setItemDelegate(_Delegate(self._list))
        self._list.setAccessibleName(name)
        self._list.itemClicked.connect(self._take)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 4, 1, 4)
        layout.addWidget(self._list)
        self._foot = QLabel(self)
        self._foot.setProperty("role", "muted")
        self._foot.setContentsMargins(10, 3, 10, 1)
        self._foot.setWordWrap(True)
        layout.addWidget(self._foot)
        self.hide()

    def call(self, name: str) -> None:
        """Take a name for screen readers, as in another language."""
        self._list.setAccessibleName(name)

    @property
    def listed(self) -> list[str]:
        """The names of the entries listed now."""
        return [
            self._list.item(row).data(Qt.ItemDataRole.UserRole) for row in range(self._list.count())
        ]

    def open(
        self, choices: Sequence[Completion], line: QRect, *, foot: str = "", width: int = _WIDTH
    ) -> None:
        """List choices below a line, or above it where there is no room; `foot` tells of keys."""
        self._choices = choices
        self._foot.setText(foot)
        self._foot.setVisible(bool(foot))
        self._line, self._width = line, width
        self.filter("")
        self.show()
        self.raise_()

    def _fit(self) -> None:
        """Be as high as what is listed, below the line or above it; hide no text in vain."""
        rows = max(1, min(_ROWS, self._list.count()))
        height = rows * max(1, self._list.sizeHintForRow(0)) + 12
        height += self._foot.heightForWidth(self._width - 2) if self._foot.text() else 0
        self.resize(self._width, height)
        room = self._above.rect()
        left = min(self._line.left(), max(0, room.right() - self._width))
        place = QPoint(left, self._line.bottom() + 4)
        if place.y() + height > room.bottom():
            place.setY(max(0, self._line.top() - height - 4))
        self.move(place)

    def filter(self, typed: str) -> bool:
        """List what fits what was typed; return whether anything does."""
        wanted = typed.strip().casefold().split()
        self._list.clear()
        fitting = [each for each in self._choices if all(fits(each, w) for w in wanted)]
        if wanted:
            start = " ".join(wanted)
            fitting.sort(key=lambda each: fitness(each, start))
        for choice in fitting[:_MOST]:
            item = QListWidgetItem(choice.text, self._list)
            item.setData(Qt.ItemDataRole.UserRole, choice.name)
            item.setData(_DETAIL, choice.detail)
        self._list.setCurrentRow(0)
        self._fit()
        return self._list.count() > 0

    def say_none(self, text: str) -> None:
        """Say that nothing fits, where the list stays open."""
        item = QListWidgetItem(text, self._list)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        self._fit()

    def press(self, event: QKeyEvent) -> None:
        """Obey a key: up and down, Enter takes, Escape closes."""
        key, row = event.key(), self._list.currentRow()
        if key == Qt.Key.Key_Down:
            self._list.setCurrentRow(min(row + 1, self._list.count() - 1))
        elif key == Qt.Key.Key_Up:
            self._list.setCurrentRow(max(row - 1, 0))
        elif key == Qt.Key.Key_Escape:
            self.close_list()
        elif self._list.currentItem() is not None:
            self._take(self._list.currentItem())

    def close_list(self) -> None:
        """Close without choosing."""
        if self.isVisible():
            self.hide()
            self.closed.emit()

    def _take(self, item: QListWidgetItem) -> None:
        name = item.data(Qt.ItemDataRole.UserRole)
        self.close_list()
        self.chosen.emit(name)
