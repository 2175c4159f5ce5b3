"""Choosing from a list while typing: what an empty text becomes, what a reference leads to."""

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import Literal

from PySide6.QtCore import QObject, QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent

from curriculum_studio.core.pinyin import initials, spelled
from curriculum_studio.core.text import Cell, joined
from curriculum_studio.core.words import Words
from curriculum_studio.editor.commands.completer_popup import CompleterPopup, Completion
from curriculum_studio.editor.commands.page_commands import COMMANDS
from curriculum_studio.editor.commands.reference_targets import (
    REFERENCE_WORDS,
    reference_cell,
    targets,
)
from curriculum_studio.editor.editing import insertion
from curriculum_studio.editor.view.command_context import CommandContext
from curriculum_studio.i18n import Message, message
from curriculum_studio.languages import LANGUAGES, LocalizedText

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
    return Completion(text, tip, name, " ".join(words), words, at_starts=True)


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

    def __init__(self, context: CommandContext, say: Say, insert: Callable[[str], None]) -> None:
        super().__init__(context)
        self._context = context
        self._say = say
        self._insert = insert
        self._start = 0
        self._for_reference = False
        self._with_see = False
        self._made = False
        editor = context.caret.editor
        editor.edited.connect(self._edited)
        editor.keyed.connect(self._keyed)
        editor.lost.connect(self._close)
        context.caret.moved.connect(self._close)

    @cached_property
    def chooser(self) -> CompleterPopup:
        """The list, made when it is opened first: a page that is read needs none."""
        chooser = CompleterPopup(self._context.view, self._say(LIST_NAME))
        chooser.chosen.connect(self._chosen)
        chooser.closed.connect(self._closed)
        self._made = True
        return chooser

    @property
    def open(self) -> bool:
        """Whether the list is there."""
        return self._made and self.chooser.isVisible()

    def _close(self) -> None:
        if self.open:
            self.chooser.close_list()

    # Opening

    def _edited(self) -> None:
        editor = self._context.caret.editor
        if self.open:
            typed = self._typed()
            if typed is None or not self._filtered(typed):
                self.chooser.close_list()
            return
        if editor.toPlainText() in _OPENING and editor.place == 1:
            self.choose_kind(1)

    def choose_kind(self, start: int = 0) -> None:
        """List what the text can become; filtered by what is typed from a place on."""
        context = self._context
        if not context.here:
            return
        choices = [self._choice(name) for name in insertion.allowed(context.document, context.here)]
        self._show(choices, start, for_reference=False)

    def _choice(self, name: str) -> Completion:
        command = _TEXTS[f"insert_{name}"]
        return kind_choice(
            name, command.text.source, self._say(command.text), self._say(command.tip)
        )

    def choose_reference(self) -> None:
        """List what a reference can lead to; filtered by what is typed from the caret on."""
        context = self._context
        if context.caret.active:
            found = targets(
                context.document, context.page.numbering, context.language, context.caret.node
            )
            self._with_see = False
            self._show(list(found), context.caret.editor.place, for_reference=True)

    def _show(self, choices: Sequence[Completion], start: int, *, for_reference: bool) -> None:
        if not choices:
            return
        self._start, self._for_reference = start, for_reference
        editor = self._context.caret.editor
        editor.filter_keys(on=True, back=not for_reference)
        self._context.caret.typing.hold(on=True)
        line = editor.cursorRect()
        corner = editor.mapTo(self._context.view, line.topLeft())
        place = QRect(corner, corner + QPoint(2, line.height()))
        if for_reference:
            self.chooser.call(self._say(TARGETS_NAME))
            see = REFERENCE_WORDS["see"][self._context.language].strip()
            foot = self._say(_KEYS.fill(see=see))
            self.chooser.open(choices, place, foot=foot, width=_WIDE)
        else:
            self.chooser.call(self._say(LIST_NAME))
            self.chooser.open(choices, place)

    # While it is open

    def _typed(self) -> str | None:
        """Return what was typed to find an entry; None if the caret went elsewhere."""
        editor = self._context.caret.editor
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
            editor = self._context.caret.editor
            place = editor.place
            self.chooser.close_list()
            editor.go(self._start, end=place)
            editor.textCursor().removeSelectedText()
            return
        self.chooser.press(event)

    def _go_back(self) -> None:
        """Take back what was typed to find an entry; behind that the list closes."""
        if self._typed():
            self._context.caret.editor.textCursor().deletePreviousChar()
        else:
            # What opened the list is a character like any other from now on.
            self.chooser.close_list()

    def _closed(self) -> None:
        self._context.caret.editor.filter_keys(on=False)
        self._context.caret.typing.hold(on=False)

    def _chosen(self, name: str) -> None:
        context = self._context
        editor = context.caret.editor
        place = editor.place
        if self._for_reference:
            editor.go(self._start, end=place)
            see = Cell(REFERENCE_WORDS["see"][context.language] if self._with_see else "")
            text = editor.toPlainText()[: self._start] + see.text
            cited = reference_cell(
                context.document, context.page.numbering, name, context.language, text
            )
            editor.put(joined(see, cited))
            return
        editor.go(max(0, self._start - 1), end=place)
        editor.textCursor().removeSelectedText()
        self._insert(name)
