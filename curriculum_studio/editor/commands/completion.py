"""Choosing from a list while typing: what an empty text becomes, what a reference leads to."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QObject, QPoint, QRect, QSize, Qt, Signal
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

from curriculum_studio.core.document import Document
from curriculum_studio.core.families import is_reference_entry
from curriculum_studio.core.kinds import kind_of, role_of
from curriculum_studio.core.languages import LANGUAGES, Language, LocalizedText
from curriculum_studio.core.node import Node
from curriculum_studio.core.numbering import (
    COLONS,
    DASH,
    DOT,
    Label,
    Numbering,
    entry_number,
    is_chapter,
    label_text,
)
from curriculum_studio.core.payloads.standard import ReferenceEntry
from curriculum_studio.core.pinyin import initials, spelled
from curriculum_studio.core.roles import Role
from curriculum_studio.core.text import OBJECT, Cell, Mark, joined
from curriculum_studio.core.words import Words
from curriculum_studio.editor.commands.page_commands import COMMANDS
from curriculum_studio.editor.editing import insertion
from curriculum_studio.editor.view.command_context import CommandContext
from curriculum_studio.i18n import Message, message

# --- the list under the caret -----------------------------------------------------------------
# The keys stay with the editor, so that an input method works as in the text.

#: No more entries than this are listed at once; who looks for others types on.
_MOST = 60

#: Entries in sight, and the width of the list in pixels.
_ROWS, _WIDTH = 9, 360

_DETAIL = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Completion:
    """An entry: its words, what is said beside them, what it stands for, what typing finds.

    What begins with one of `first` stands before what only holds the words.
    """

    text: str
    detail: str
    name: str
    words: str
    first: tuple[str, ...] = ()


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
        height += self._foot.sizeHint().height() if self._foot.text() else 0
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
        fitting = [each for each in self._choices if all(word in each.words for word in wanted)]
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


# --- targets of references, found by number, title or initials --------------------------------

#: The word before a reference: 见 6.2, see 6.2, siehe 6.2; how a chapter is named: 第4章.
_WORDS = Words[Literal["see", "chapter"]]("page.references")


def targets(
    document: Document, numbering: Numbering, language: Language, without: str
) -> Iterator[Completion]:
    """Yield what a reference can lead to from everywhere but itself, in reading order."""
    for node in document.walk():
        if node.id == without:
            continue
        choice = None
        if role_of(node) is Role.ITEM:
            choice = _item_choice(document, node, numbering, language)
        elif kind_of(node).cited:
            choice = _choice(node, numbering, language)
        if choice is not None:
            yield choice


def _choice(node: Node, numbering: Numbering, language: Language) -> Completion | None:
    found = numbering.get(node.id)
    if isinstance(node.payload, ReferenceEntry) and is_reference_entry(node):
        number, labels = node.payload.number, [entry_number(node.payload)]
    elif found is not None:
        number, labels = found.number, [_named(found, each) for each in LANGUAGES]
    else:
        return None
    label = labels[LANGUAGES.index(language)] if len(labels) > 1 else labels[0]
    return _found_by(node, number, label, labels, language) if label else None


def _item_choice(
    document: Document, node: Node, numbering: Numbering, language: Language
) -> Completion | None:
    """Return an item of a counted list with the number of what holds it: 6.2 a)."""
    path = _path(document, node, numbering)
    if not path:
        return None
    label = " ".join(numbering[each].number for each in path)
    return _found_by(node, label, label, [label.replace(" ", "")], language)


def _found_by(
    node: Node, number: str, label: str, labels: Sequence[str], language: Language
) -> Completion:
    titles = [node.text(each).replace(OBJECT, "") for each in LANGUAGES]
    # Numbers are typed with and without the word before them: 表1, table 1, 1.
    words = (number, *labels, *titles, initials(titles[0]), initials(labels[0]))
    first = tuple(each.casefold() for each in (number, label, *titles, initials(titles[0])) if each)
    title = node.best(language).text.replace(OBJECT, "")
    return Completion(label, title, node.id, " ".join(words).casefold(), first)


def _named(label: Label, language: Language) -> str:
    """Return a label as it is cited: a chapter is 第4章, what stands below it 4.1."""
    if is_chapter(label):
        return _WORDS["chapter"][language].format(label.number)
    return label_text(label, language).rstrip(COLONS)


def _path(document: Document, item: Node, numbering: Numbering) -> tuple[str, ...]:
    """Return what names an item: the clause that holds it and the items above; () for a dash."""
    path = [item.id]
    for above in document.ancestors(item.id):
        label = numbering.get(above.id)
        if label is not None:
            path.insert(0, above.id)
            if label.series != "item":
                break
    counted = all(numbering[each].number not in {"", DASH, DOT} for each in path)
    return tuple(path) if counted and numbering[path[0]].series != "item" else ()


def reference_cell(
    document: Document, numbering: Numbering, target: str, language: Language, before: str
) -> Cell:
    """Return what a reference puts into a text that reads `before` up to there.

    Each number is a reference of its own, so it is right whatever is moved, and Word counts it. The
    words round the number of a chapter are text, as in what was written before: where the first of
    them stands there already, none come.
    """
    label = numbering.get(target)
    node = document.nodes[target]
    if role_of(node) is Role.ITEM and (path := _path(document, node, numbering)):
        marks = tuple(Mark(2 * at, 2 * at + 1, "ref", each) for at, each in enumerate(path))
        return Cell(" ".join(OBJECT for _ in path), marks)
    if label is None or not is_chapter(label):
        return Cell(OBJECT, (Mark(0, 1, "ref", target),))
    opening, closing = _WORDS["chapter"][language].split("{}")
    if before.rstrip().casefold().endswith(opening.strip().casefold()):
        opening = closing = ""
    at = len(opening)
    return Cell(opening + OBJECT + closing, (Mark(at, at + 1, "ref", target),))


# --- kinds, found by what people call them ----------------------------------------------------

#: Other names of what the list offers, parted by spaces.
_NAMES = Words[Literal[
    "paragraph", "clause", "subclause", "untitled_clause", "list", "lettered_list", "note",
    "example", "warning", "table", "figure", "subfigure", "unit_line", "formula", "annex", "term",
    "reference_entry", "bibliography_entry", "index",
]]("page.other_names")  # fmt: skip


def kind_choice(name: str, source: str, text: str, tip: str) -> Completion:
    """Return the entry of something that can be inserted.

    It is found by its name in the language of the window and in English, by what else it is called
    in any language, and by the sounds of the Chinese names or their initials.
    """
    others = _NAMES.find(name) or LocalizedText()
    named = [each for language in LANGUAGES for each in others[language].split()]
    sounds = [way(each) for each in (text, *others["zh"].split()) for way in (spelled, initials)]
    words = tuple(each.casefold() for each in (text, source, *named, *sounds, name) if each)
    return Completion(text, tip, name, " ".join(words), words)


# --- what the page does with it ---------------------------------------------------------------

LIST_NAME = message("Page", "What can go here")
TARGETS_NAME = message("Page", "What the reference leads to")

_KEYS = message("Page", "Type a number or words · Enter inserts · Shift+Enter with “{see}”")
_NONE = message("Page", "Nothing found. Esc closes.")

#: What opens the list in an empty text: the key of the slash gives ／ or 、 in Chinese input.
_OPENING = frozenset({"/", "／", "、"})

#: Width of the list of targets in pixels.
_WIDE = 430

_TEXTS = {command.name: command for command in COMMANDS}

Say = Callable[[Message], str]


class CompletionCommands(QObject):
    """Opens the list under the caret and follows what is typed."""

    def __init__(self, desk: CommandContext, say: Say, insert: Callable[[str], None]) -> None:
        super().__init__(desk)
        self._desk = desk
        self._say = say
        self._insert = insert
        self._start = 0
        self._for_reference = False
        self._with_see = False
        self.chooser = CompleterPopup(desk.view, say(LIST_NAME))
        self.chooser.chosen.connect(self._chosen)
        self.chooser.closed.connect(self._closed)
        editor = desk.caret.editor
        editor.edited.connect(self._edited)
        editor.keyed.connect(self._keyed)
        editor.lost.connect(self.chooser.close_list)
        desk.caret.moved.connect(self.chooser.close_list)

    @property
    def open(self) -> bool:
        """Whether the list is there."""
        return self.chooser.isVisible()

    # Opening

    def _edited(self) -> None:
        editor = self._desk.caret.editor
        if self.open:
            typed = self._typed()
            if typed is None or not self._filtered(typed):
                self.chooser.close_list()
            return
        if editor.toPlainText() in _OPENING and editor.place == 1:
            self.choose_kind(1)

    def choose_kind(self, start: int = 0) -> None:
        """List what the text can become; filtered by what is typed from a place on."""
        desk = self._desk
        if not desk.here:
            return
        choices = [self._choice(name) for name in insertion.allowed(desk.document, desk.here)]
        self._show(choices, start, for_reference=False)

    def _choice(self, name: str) -> Completion:
        command = _TEXTS[f"insert_{name}"]
        return kind_choice(
            name, command.text.source, self._say(command.text), self._say(command.tip)
        )

    def choose_reference(self) -> None:
        """List what a reference can lead to; filtered by what is typed from the caret on."""
        desk = self._desk
        if desk.caret.active:
            found = targets(desk.document, desk.page.numbering, desk.language, desk.caret.node)
            self._with_see = False
            self._show(list(found), desk.caret.editor.place, for_reference=True)

    def _show(self, choices: Sequence[Completion], start: int, *, for_reference: bool) -> None:
        if not choices:
            return
        self._start, self._for_reference = start, for_reference
        editor = self._desk.caret.editor
        editor.filter_keys(on=True, back=not for_reference)
        self._desk.caret.typing.hold(on=True)
        line = editor.cursorRect()
        corner = editor.mapTo(self._desk.view, line.topLeft())
        place = QRect(corner, corner + QPoint(2, line.height()))
        if for_reference:
            self.chooser.call(self._say(TARGETS_NAME))
            see = _WORDS["see"][self._desk.language].strip()
            foot = self._say(_KEYS.fill(see=see))
            self.chooser.open(choices, place, foot=foot, width=_WIDE)
        else:
            self.chooser.call(self._say(LIST_NAME))
            self.chooser.open(choices, place)

    # While it is open

    def _typed(self) -> str | None:
        """Return what was typed to find an entry; None if the caret went elsewhere."""
        editor = self._desk.caret.editor
        if editor.place < self._start:
            return None
        return editor.toPlainText()[self._start : editor.place]

    def _filtered(self, typed: str) -> bool:
        """List what fits; a search for a target goes on where nothing does."""
        if self.chooser.filter(typed):
            return True
        if self._for_reference:
            self.chooser.say_none(self._say(_NONE))
        return self._for_reference

    def _keyed(self, event: object) -> None:
        if not self.open or not isinstance(event, QKeyEvent):
            return
        if event.key() == Qt.Key.Key_Backspace:
            self._go_back()
            return
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self._with_see = self._for_reference and shift
        if self._for_reference and event.key() == Qt.Key.Key_Escape:
            # What was typed to find a target is no part of the text.
            editor = self._desk.caret.editor
            place = editor.place
            self.chooser.close_list()
            editor.go(self._start, end=place)
            editor.textCursor().removeSelectedText()
            return
        self.chooser.press(event)

    def _go_back(self) -> None:
        """Take back what was typed to find an entry; behind that the list closes."""
        if self._typed():
            self._desk.caret.editor.textCursor().deletePreviousChar()
        else:
            # What opened the list is a character like any other from now on.
            self.chooser.close_list()

    def _closed(self) -> None:
        self._desk.caret.editor.filter_keys(on=False)
        self._desk.caret.typing.hold(on=False)

    def _chosen(self, name: str) -> None:
        desk = self._desk
        editor = desk.caret.editor
        place = editor.place
        if self._for_reference:
            editor.go(self._start, end=place)
            see = Cell(_WORDS["see"][desk.language] if self._with_see else "")
            text = editor.toPlainText()[: self._start] + see.text
            cited = reference_cell(desk.document, desk.page.numbering, name, desk.language, text)
            editor.put(joined(see, cited))
            return
        editor.go(max(0, self._start - 1), end=place)
        editor.textCursor().removeSelectedText()
        if desk.caret.commit():
            self._insert(name)
