"""A small palette of special characters under the caret.

The keys stay with the editor, so that an input method works as before: arrows choose, Enter
inserts, Escape closes, and whatever else is typed closes it as well.
"""

from collections.abc import Callable
from functools import cached_property

from PySide6.QtCore import QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLabel,
    QListView,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from curriculum_studio.core.text import Cell, Mark
from curriculum_studio.editor.view.command_context import CommandContext
from curriculum_studio.i18n import Message, message
from curriculum_studio.values import dataclass

# --- the characters ---------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Special:
    """What is inserted, how the palette shows it, and what it is called."""

    cell: Cell
    shown: str
    name: Message


def _one(character: str, name: Message, shown: str = "") -> Special:
    return Special(Cell(character), shown or character, name)


def _lowered(text: str, shown: str, name: Message) -> Special:
    """Make a formula whose digits are lowered by a mark, as Word and the page set them."""
    marks = tuple(
        Mark(at, at + 1, "sub") for at, character in enumerate(text) if character.isdigit()
    )
    return Special(Cell(text, marks), shown, name)


#: All of them in the order of the palette.
SPECIALS: tuple[Special, ...] = (
    _one("—", message("Characters", "Dash (one place)")),
    _one("——", message("Characters", "Chinese dash (two places)")),
    _one("–", message("Characters", "En dash, between numbers")),
    _one("·", message("Characters", "Middle dot")),
    _one("…", message("Characters", "Ellipsis")),
    _one("×", message("Characters", "Times")),
    _one("÷", message("Characters", "Divided by")),
    _one("±", message("Characters", "Plus or minus")),
    _one("≥", message("Characters", "At least")),
    _one("≤", message("Characters", "At most")),
    _one("≠", message("Characters", "Not equal")),
    _one("≈", message("Characters", "Approximately")),
    _one("°", message("Characters", "Degree")),
    _one("℃", message("Characters", "Degree Celsius")),
    _one("μ", message("Characters", "Micro")),
    _one("‰", message("Characters", "Per thousand")),
    _one("²", message("Characters", "Squared")),
    _one("³", message("Characters", "Cubed")),
    _one("₂", message("Characters", "Subscript two")),
    _lowered("CO2", "CO₂", message("Characters", "Carbon dioxide")),
    _lowered("CH4", "CH₄", message("Characters", "Methane")),
    _lowered("N2O", "N₂O", message("Characters", "Nitrous oxide")),
    _one("“", message("Characters", "Opening quotation mark")),
    _one("”", message("Characters", "Closing quotation mark")),
    _one("‘", message("Characters", "Opening inner quotation mark")),
    _one("’", message("Characters", "Closing inner quotation mark")),
    _one("《", message("Characters", "Opening title mark")),
    _one("》", message("Characters", "Closing title mark")),
    _one("〔", message("Characters", "Opening bracket of a year")),
    _one("〕", message("Characters", "Closing bracket of a year")),
    _one("„", message("Characters", "German opening quotation mark")),
    _one("→", message("Characters", "Arrow")),
    _one("★", message("Characters", "Star")),
    _one("☐", message("Characters", "Tick box")),
    _one("\u00a0", message("Characters", "Non-breaking space"), "␣"),
    _one("\u2011", message("Characters", "Non-breaking hyphen"), "‑"),
)


# --- the palette ------------------------------------------------------------------------------

PALETTE = message("Characters", "Special characters")
KEYS = message("Characters", "Arrows choose, Enter inserts")

#: Entries side by side, and the size of one in pixels.
ACROSS, WIDE, HIGH = 9, 46, 38

#: Height of the line that names the character, in pixels.
_NAME = 26


class Palette(QFrame):
    """Shows all special characters and the name of the one that is chosen."""

    def __init__(self, parent: QWidget, say: Callable[[Message], str]) -> None:
        """Stand above a page."""
        super().__init__(parent)
        self._say = say
        self._above = parent
        self.setFrameStyle(QFrame.Shape.Box.value | QFrame.Shadow.Plain.value)
        self.setAutoFillBackground(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list = QListWidget(self)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setViewMode(QListView.ViewMode.IconMode)
        self.list.setMovement(QListView.Movement.Static)
        self.list.setResizeMode(QListView.ResizeMode.Fixed)
        self.list.setUniformItemSizes(True)
        self.list.setGridSize(QSize(WIDE, HIGH))
        self.list.setSpacing(0)
        self.list.setSelectionRectVisible(False)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setMouseTracking(True)
        self.name = QLabel(self)
        self.name.setProperty("role", "muted")
        self.name.setIndent(8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3, 3, 3, 3)
        layout.setSpacing(2)
        layout.addWidget(self.list)
        layout.addWidget(self.name)
        for special in SPECIALS:
            item = QListWidgetItem(special.shown, self.list)
            item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
            item.setSizeHint(QSize(WIDE, HIGH))
        self.list.currentRowChanged.connect(lambda _: self._name())
        self.list.itemEntered.connect(self.list.setCurrentItem)
        self.hide()

    def open(self, line: QRect, font: QFont, edge: QColor) -> None:
        """Show the palette below a line, or above it where there is no room."""
        colours = self.palette()
        colours.setColor(QPalette.ColorRole.WindowText, edge)
        self.setPalette(colours)
        larger = QFont(font)
        larger.setPixelSize(18)
        self.list.setFont(larger)
        self.list.setAccessibleName(self._say(PALETTE))
        for at, special in enumerate(SPECIALS):
            said = self._say(special.name)
            item = self.list.item(at)
            item.setToolTip(said)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
        rows = -(-len(SPECIALS) // ACROSS)
        self.list.setFixedSize(ACROSS * WIDE + 6, rows * HIGH + 4)
        self.name.setFixedHeight(_NAME)
        self.resize(self.sizeHint())
        room = self._above.rect()
        left = max(0, min(line.left(), room.right() - self.width()))
        top = line.bottom() + 4
        if top + self.height() > room.bottom():
            top = max(0, line.top() - self.height() - 4)
        self.move(left, top)
        self.list.setCurrentRow(0)
        self._name()
        self.show()
        self.raise_()

    def _name(self) -> None:
        row = self.list.currentRow()
        if row >= 0:
            self.name.setText(f"{self._say(SPECIALS[row].name)}   ·   {self._say(KEYS)}")

    def step(self, across: int, down: int) -> None:
        """Choose another character."""
        row = self.list.currentRow() + across + down * ACROSS
        if 0 <= row < self.list.count():
            self.list.setCurrentRow(row)


_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class SpecialCharacters(QObject):
    """Opens the palette and inserts what is chosen."""

    def __init__(self, context: CommandContext, say: Callable[[Message], str]) -> None:
        super().__init__(context)
        self._context = context
        self._say = say
        self._made = False
        editor = context.caret.editor
        editor.keyed.connect(self._keyed)
        editor.edited.connect(self.close)
        editor.composing.connect(self.close)
        editor.lost.connect(self.close)
        context.caret.moved.connect(self.close)

    @cached_property
    def palette(self) -> Palette:
        """The palette, made when it is opened first."""
        palette = Palette(self._context.view, self._say)
        palette.list.itemClicked.connect(lambda _: self._take())
        self._made = True
        return palette

    @property
    def open(self) -> bool:
        """Whether the palette is there."""
        return self._made and self.palette.isVisible()

    def choose(self) -> None:
        """Show the palette under the caret."""
        context = self._context
        editor = context.caret.editor
        if not context.caret.active or editor.preedit:
            return
        line = editor.cursorRect()
        corner = editor.mapTo(context.view, line.topLeft())
        editor.filter_keys(on=True, across=True)
        edge = context.view.layouts.typography.colour("muted")
        place = QRect(corner, corner + QPoint(2, line.height()))
        self.palette.open(place, editor.font(), edge)

    def close(self) -> None:
        """Take the palette away."""
        if self.open:
            self.palette.hide()
            self._context.caret.editor.filter_keys(on=False)

    def _keyed(self, event: object) -> None:
        if not self.open or not isinstance(event, QKeyEvent):
            return
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.palette.step(*_STEPS[key])
        elif key == Qt.Key.Key_Escape:
            self.close()
        else:
            self._take()

    def _take(self) -> None:
        special = SPECIALS[self.palette.list.currentRow()]
        self.close()
        editor = self._context.caret.editor
        editor.put(special.cell)
        if special.cell.marks and special.cell.marks[-1].end == len(special.cell):
            editor.toggle("sub")  # what is typed behind CO₂ stands on the line again
