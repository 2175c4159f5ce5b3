"""The command palette: anything by its name, in Chinese, English, German or by pinyin initials."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFontMetrics, QIcon, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from curriculum_studio.core.pinyin import initials
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.card_list import rounded, words
from curriculum_studio.widgets.dialog import Dialog
from curriculum_studio.widgets.form_loader import load_form
from curriculum_studio.widgets.icons import icon
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.actions.commands import Commands

if TYPE_CHECKING:  # the manual is read on first use
    from curriculum_studio.features.help.window.help_controller import HelpController

AnyIndex = QModelIndex | QPersistentModelIndex

#: Lines shown at once; more are not looked at anyway.
MOST = 60


@dataclass(frozen=True, slots=True)
class PaletteEntry:
    """Something to do: what it is called, by what other names it is found, its key, the doing.

    `about` is what it is good for; words of it are found as well, but count least.
    """

    text: str
    also: tuple[str, ...]
    key: str
    sign: str
    usable: bool
    run: Callable[[], None]
    about: str = ""


def score(wanted: str, line: PaletteEntry) -> int:
    """Return how well a line fits what was written; 0 is not at all, higher is better."""
    query = "".join(wanted.casefold().split())
    if not query:
        return 1
    best = 1 if wanted.casefold().strip() in line.about.casefold() else 0
    for text in (line.text, *line.also):
        folded = text.casefold()
        bare = "".join(folded.split())
        if bare.startswith(query):
            best = max(best, 7)
        elif any(word.startswith(query) for word in folded.split()):
            best = max(best, 6)
        elif query in bare:
            best = max(best, 4)
    sounds = initials(line.text)
    if sounds.startswith(query):
        best = max(best, 5)
    elif query in sounds:
        best = max(best, 3)
    return best


def lines_of(commands: Commands) -> list[PaletteEntry]:
    """Return a line for every action that can be found by its name."""
    found = []
    for action in commands:
        made = commands.qt(action.id)
        text = say(action.text).rstrip(" …")
        shown = commands.keys(action.id)
        also = (action.text.source.rstrip(" …"),)
        about = f"{say(action.tip)} {action.tip.source}"

        def run(identity: str = action.id) -> None:
            commands.run(identity)

        found.append(PaletteEntry(text, also, shown, action.icon, made.isEnabled(), run, about))
    return found


def topics_of(help_: "HelpController") -> list[PaletteEntry]:
    """Return a line for every topic of the manual."""
    found = []
    for each in help_.findable():
        show = partial(help_.show_topic, each.topic)
        found.append(PaletteEntry(each.title, each.also, "", "help", usable=True, run=show))
    return found


class _Lines(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.lines: Sequence[PaletteEntry] = ()

    def show(self, lines: Sequence[PaletteEntry]) -> None:
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return f"{line.text} {line.key}".strip()
        return line if role == Qt.ItemDataRole.UserRole else None


class _Delegate(QStyledItemDelegate):
    def __init__(self, look: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(40, QFontMetrics(option.font).height() + 12)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        theme = self._look.theme
        line: PaletteEntry = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        place = QRect(option.rect).adjusted(0, 0, -4, 0)
        if option.state & QStyle.StateFlag.State_Selected:
            rounded(painter, place, QColor(theme.selection))
        sign = icon(line.sign, theme, "muted") if line.sign else QIcon()
        sign.paint(painter, QRect(place.left() + 8, place.center().y() - 8, 17, 17))
        inside = place.adjusted(34, 0, -10, 0)
        painter.setFont(option.font)
        painter.setPen(QColor(theme.muted))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(inside, right, line.key)
        inside.setRight(inside.right() - painter.fontMetrics().horizontalAdvance(line.key) - 10)
        painter.setPen(QColor(theme.ink if line.usable else theme.muted))
        words(painter, inside, line.text)
        painter.restore()


class CommandPalette(Dialog):
    """A field and what fits it; Enter does the marked line."""

    words: QLineEdit
    found: QListView
    none: QLabel

    def __init__(self, lines: Sequence[PaletteEntry], look: Appearance, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        load_form(self, "palette")
        self._lines = lines
        self._model = _Lines(self)
        self.found.setModel(self._model)
        self.found.setItemDelegate(_Delegate(look, self.found))
        self.words.textChanged.connect(self._find)
        self.words.installEventFilter(self)
        self.found.clicked.connect(lambda _: self.take())
        self.found.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        width = min(620, parent.width() - 80)
        self.resize(width, 420)
        middle = parent.mapToGlobal(parent.rect().center())
        top = parent.mapToGlobal(parent.rect().topLeft())
        self.move(middle.x() - width // 2, top.y() + 70)
        self._find("")
        self.words.setFocus()

    @property
    def shown(self) -> Sequence[PaletteEntry]:
        """What fits now, the best first."""
        return self._model.lines

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow keys move the mark while the caret stays in the field."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            steps = {
                Qt.Key.Key_Down: 1,
                Qt.Key.Key_Up: -1,
                Qt.Key.Key_PageDown: 8,
                Qt.Key.Key_PageUp: -8,
            }
            step = steps.get(Qt.Key(event.key()))
            if step is not None and self._model.lines:
                row = self.found.currentIndex().row() + step
                self._mark(max(0, min(row, len(self._model.lines) - 1)))
                return True
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self.take()
                return True
        return super().eventFilter(watched, event)

    def take(self) -> None:
        """Do the marked line."""
        row = self.found.currentIndex().row()
        if 0 <= row < len(self._model.lines):
            line = self._model.lines[row]
            self.accept()
            line.run()

    def _find(self, wanted: str) -> None:
        ranked = [(score(wanted, line), line) for line in self._lines]
        fitting = [(points, line) for points, line in ranked if points]
        # Sorting keeps the order of menus among equals; what cannot be done now stands last.
        fitting.sort(key=lambda each: (not each[1].usable, -each[0]))
        self._model.show([line for _, line in fitting[:MOST]])
        self.found.setVisible(bool(fitting))
        self.none.setVisible(not fitting)
        self._mark(0)

    def _mark(self, row: int) -> None:
        self.found.setCurrentIndex(self._model.index(row, 0))
