"""The commands of a page: what each does, and whether it can be done now.

Tab and Shift+Tab change the level at the start of a text and on chosen rows only. Anywhere else
they lead on to the next text, as in a table, and a text that was reached so keeps its level: who
walks through a document by Tab, as with a screen reader, must alter nothing. The entries of the
menu act wherever the caret stands.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from PySide6.QtCore import QMimeData, QObject

from curriculum_studio.core.document import Document
from curriculum_studio.core.edits import Edit
from curriculum_studio.core.stages import languages_of
from curriculum_studio.core.text import OBJECT, Cell, Mark, MarkKind, text_hash
from curriculum_studio.core.translation_state import CellState, confirmed, still_correct
from curriculum_studio.editor.clipboard.copy import CopyCommands
from curriculum_studio.editor.commands.character_palette import SpecialCharacters
from curriculum_studio.editor.commands.completion import CompletionCommands
from curriculum_studio.editor.commands.links import LinkCommands
from curriculum_studio.editor.commands.splitting import SplitCommands, in_sentence
from curriculum_studio.editor.editing import insertion, levels, paragraphs, tables
from curriculum_studio.editor.editing.levels import coded
from curriculum_studio.editor.editing.sentences import ruled
from curriculum_studio.editor.editing.step import END, EditStep
from curriculum_studio.editor.input.document_writer import MINOR, minor
from curriculum_studio.editor.messages import LANGUAGE_NAMES
from curriculum_studio.editor.model.page_content import FIRST_CELL
from curriculum_studio.editor.model.rows import TextPlace
from curriculum_studio.editor.view.command_context import CommandContext, StepMaker
from curriculum_studio.i18n import Message, StudioError, message
from curriculum_studio.languages import Language
from curriculum_studio.session.ports import AttachmentStore

# --- states of texts --------------------------------------------------------------------------

CONFIRM = message("PageSteps", "Confirm")
STILL_CORRECT = message("PageSteps", "Still correct")

_UNFINISHED = frozenset({CellState.DRAFT, CellState.STALE})

_UNSEEN = message("PageSteps", "What is left is in {first}, which is not shown now.")
_UNSEEN_TWO = message("PageSteps", "What is left is in {first} and {second}, not shown now.")


class StateCommands:
    """States of the text under the caret, or of those selected."""

    def __init__(self, context: CommandContext) -> None:
        self._context = context

    def can(self, name: str) -> bool:
        """Whether a command would do something now."""
        context = self._context
        match name:
            case "confirm":
                return context.caret.active or any(self._texts())
            case "still_correct":
                return any(self._stale())
            case "minor_change":
                return bool(self._minor())
            case "edit_source":
                node = context.document.nodes.get(context.caret.node)
                shown = context.view.sheet.languages
                return node is not None and node.lead != context.language and node.lead in shown
            case "next_stale":
                return self._any(stale=True)
            case _:
                return self._any(stale=False)

    def run(self, name: str) -> None:
        """Run a command."""
        match name:
            case "confirm":
                edits: list[Edit] = [
                    confirmed(self._context.document.nodes[node], language)
                    for node, language in self._texts()
                ]
                if self._do(edits, CONFIRM) and not self._context.selection.active:
                    self.next_unfinished()
            case "still_correct":
                stale = list(self._stale())
                nodes = self._context.document.nodes
                self._do([still_correct(nodes[n], each) for n, each in stale], STILL_CORRECT)
            case "minor_change":
                if self._do(list(self._minor()), MINOR):
                    self._context.caret.reopened()
            case "edit_source":
                self._edit_source()
            case "next_stale":
                self._next(stale=True)
            case _:
                self.next_unfinished()

    def _do(self, edits: list[Edit], label: Message) -> bool:
        try:
            if edits:
                self._context.writer.do(edits, label)
        except StudioError as problem:
            self._context.problem.emit(problem)
            return False
        return True

    def _texts(self) -> Iterator[tuple[str, Language]]:
        """Yield the texts that there are under the caret or in the selection."""
        context = self._context
        chosen: Iterator[tuple[str, Language]]
        if context.selection.active:
            chosen = context.selection.texts()
        else:
            spot = context.caret.spot
            there = spot is not None and spot.plain
            chosen = iter([(context.caret.node, context.caret.language)] if there else [])
        for node, language in chosen:
            if not context.document.nodes[node].cell(language).blank:
                yield node, language

    def _stale(self) -> Iterator[tuple[str, Language]]:
        for node, language in self._texts():
            if self._context.page.state(TextPlace(node), language) is CellState.STALE:
                yield node, language

    def _minor(self) -> tuple[Edit, ...]:
        caret = self._context.caret
        node = self._context.document.nodes.get(caret.node)
        if node is None or node.lead != caret.language or not (caret.spot and caret.spot.plain):
            return ()
        if text_hash(caret.opened) == text_hash(node.cell(node.lead)):
            return ()
        return minor(node, caret.opened)

    def _edit_source(self) -> None:
        node = self._context.document.nodes.get(self._context.caret.node)
        if node is not None:
            self._context.go(node.id, node.lead, END)

    def next_unfinished(self) -> None:
        """Put the caret into the next text that is not finished."""
        self._next(stale=False)

    def _next(self, *, stale: bool) -> None:
        """Go to the next text that waits; say so where only languages have one that are hidden."""
        found = next(self._unfinished(stale=stale), None)
        unseen = self._unseen(stale=stale)
        if found is not None:
            self._go_to(found)
        elif unseen:
            names = [LANGUAGE_NAMES[each] for each in unseen]
            words = _UNSEEN_TWO if len(names) > 1 else _UNSEEN
            filled = words.fill(**dict(zip(("first", "second"), names, strict=False)))
            self._context.said.emit(filled)

    def _any(self, *, stale: bool) -> bool:
        found = next(self._unfinished(stale=stale), None)
        return found is not None or bool(self._unseen(stale=stale))

    def _unseen(self, *, stale: bool) -> list[Language]:
        """Return the languages that are not shown and have texts that wait."""
        context = self._context
        counts, shown = context.page.counts, context.view.sheet.languages
        states = (CellState.STALE,) if stale else (CellState.EMPTY, CellState.DRAFT)
        hidden = (each for each in languages_of(context.document) if each not in shown)
        return [each for each in hidden if any(counts.translations(each, one) for one in states)]

    def _go_to(self, place: tuple[int, int, Language]) -> None:
        row, column, language = place
        spot = self._context.page.spot(row, column)
        if language != self._context.language and spot is not None:
            self._context.go(spot.node, language, END)
        else:
            self._context.caret.open(row, column, END)
            self._context.view.walker.ensure_caret()

    def _unfinished(self, *, stale: bool = False) -> Iterator[tuple[int, int, Language]]:
        """Yield the places of unfinished texts behind the caret, then from the beginning.

        Those of the caret's language come first; where the caret is among sources, those of the
        other languages follow, for a source waits for nothing. `stale`: only texts whose source
        changed, in all languages that are shown.
        """
        context = self._context
        own = context.language
        for language in (own, *(each for each in context.view.sheet.languages if each != own)):
            if language == own or stale or context.document.root.lead == own:
                for place in self._places(language, stale=stale):
                    yield (*place, language)

    def _places(self, language: Language, *, stale: bool) -> Iterator[tuple[int, int]]:
        context = self._context
        at = context.caret.at() if language == context.language else None
        start = at if at is not None else (max(context.caret.row, 0), -1)
        rows = len(context.page.rows)
        for step in range(rows + 1):
            row = (start[0] + step) % rows
            for column in self._columns(row, language):
                before = step == 0 and column <= start[1]
                after = step == rows and column > start[1]
                if before or after or (row, column) == at:
                    continue
                if self._is_unfinished(row, column, language, stale=stale):
                    yield row, column

    def _columns(self, row: int, language: Language) -> list[int]:
        if self._context.page.rows[row].grid is not None:
            return self._context.view.sheet.columns_of(row)
        return [self._context.page.column(language)]

    def _is_unfinished(self, row: int, column: int, language: Language, *, stale: bool) -> bool:
        page = self._context.page
        spot = page.spot(row, column)
        node = page.node(spot) if spot is not None else None
        if node is None or spot is None or not spot.plain:
            return False
        state = page.state(spot, language)
        if stale:
            return state is CellState.STALE
        if state is CellState.EMPTY:
            return language != node.lead and not node.cell(node.lead).blank
        return state in _UNFINISHED


# --- references -------------------------------------------------------------------------------

#: So many places are remembered to go back to.
_KEPT = 50


class ReferenceNavigation:
    """Follows references of one page."""

    def __init__(self, context: CommandContext) -> None:
        self._context = context
        self._places: list[tuple[str, Language, int]] = []

    def can(self, name: str) -> bool:
        """Whether there is a reference at the caret whose target is there, or a way back."""
        if name == "go_back":
            return bool(self._places)
        return self._target() in self._context.document.nodes

    def run(self, name: str) -> None:
        """Go there, or back."""
        if name == "go_back":
            self._back()
        else:
            self.follow(self._target())

    def follow(self, target: str) -> None:
        """Go to a node, and remember from where."""
        context = self._context
        if target not in context.document.nodes:
            return
        here = (context.caret.node, context.language, context.place)
        if context.go(target, context.language, 0):
            self._places = [*self._places[-_KEPT:], here]
            context.view.walker.make_room_below()

    def _target(self) -> str:
        """Return what the reference at the caret leads to, empty if there is none."""
        context = self._context
        if not context.caret.active:
            return ""
        at = context.place
        for mark in context.caret.editor.content().marks:
            if mark.kind in {"ref", "term", "footnote"} and mark.start <= at <= mark.end:
                return mark.value
        return ""

    def _back(self) -> None:
        while self._places:
            node, language, at = self._places.pop()
            if node in self._context.document.nodes:
                self._context.go(node, language, at)
                self._context.view.walker.make_room_below()
                return


# --- the Tab key ------------------------------------------------------------------------------

#: Commands of the keys, and how far each leads.
TABS = {"tab": 1, "back_tab": -1}

_LEVELS = {"tab": "indent", "back_tab": "outdent"}


class Tabbing(QObject):
    """Obeys Tab and Shift+Tab outside of tables.

    Who walks over the page by Tab changes nothing: a text that was reached by Tab keeps its level
    until the caret is moved in another way.
    """

    def __init__(self, context: CommandContext, change_level: Callable[[str], bool]) -> None:
        """Walk by Tab; `change_level` changes the level by a command and says whether it could."""
        super().__init__(context)
        self._context = context
        self._change_level = change_level
        self._reached = False
        context.caret.moved.connect(self._moved)
        context.caret.editor.cursorPositionChanged.connect(self._moved)
        context.caret.editor.edited.connect(self._moved)

    def press(self, name: str) -> None:
        """Do what a key means here."""
        if self._context.selection.active:
            self._change_level(_LEVELS[name])
        elif not self._at_start() or not self._change_level(_LEVELS[name]):
            self._walk(TABS[name])

    def _at_start(self) -> bool:
        caret = self._context.caret
        if not caret.active or self._reached:
            return False
        cursor = caret.editor.textCursor()
        return cursor.atStart() and not cursor.hasSelection()

    def _walk(self, step: int) -> None:
        """Go to the end of the next text or of the one before."""
        context = self._context
        at = context.caret.at()
        target = context.view.walker.next_cell(*at, step) if at is not None else None
        if target is not None and context.caret.open(*target, END):
            context.view.walker.ensure_caret()
            self._reached = True

    def _moved(self) -> None:
        self._reached = False


# --- all commands -----------------------------------------------------------------------------

_STATES = frozenset(
    {"confirm", "still_correct", "minor_change", "next_unfinished", "next_stale", "edit_source"}
)
_WAYS = frozenset({"follow", "go_back"})
_CLIPBOARD = frozenset({"copy", "cut", "paste", "paste_plain", "select_all"})
_FORMATS: Mapping[str, MarkKind] = {
    "bold": "bold",
    "italic": "italic",
    "sub": "sub",
    "sup": "sup",
}
_AT_CELL = frozenset(
    {
        "row_above", "row_below", "column_left", "column_right", "delete_row", "delete_column",
        "part_cell", "column_move_left", "column_move_right", "header_rows", "column_wider",
        "column_narrower", "equal_widths", "fit_widths",
    }
)  # fmt: skip

_LINKS = frozenset({"link", "open_link"})

#: Commands that are no step in the document alone: what is typed is kept before them.
_KEPT_BEFORE = _STATES | _WAYS | {"select_cell"}

#: Commands that only look or go somewhere.
_READING = frozenset(
    {
        "copy", "select_all", "select_cell", "next_unfinished", "next_stale", "edit_source",
        "follow", "go_back", "open_link",
    }
)  # fmt: skip

#: Commands that put an object with a value into the text: name → mark and name of the value.
_OBJECTS: Mapping[str, tuple[MarkKind, str]] = {
    "reference": ("ref", "target"),
    "inline_formula": ("formula", "latex"),
}


class CommandDispatcher:
    """Runs commands by their names."""

    def __init__(
        self, context: CommandContext, say: Callable[[Message], str], attachments: AttachmentStore
    ) -> None:
        self._context = context
        self.read_only = False
        self.stating = StateCommands(context)
        self.copying = CopyCommands(context, attachments)
        self.following = ReferenceNavigation(context)
        self.choosing = CompletionCommands(context, say, self._insert)
        self.characters = SpecialCharacters(context, say)
        self.linking = LinkCommands(context)
        self.splitting = SplitCommands(context)
        self.tabbing = Tabbing(context, self._change_level)

    def can(self, name: str) -> bool:
        """Whether a command would do something now."""
        context = self._context
        if self.read_only and name not in _READING:
            return False
        if name in _STATES:
            return self.stating.can(name)
        if name in _CLIPBOARD:
            return self.copying.can(name)
        if name in _WAYS:
            return self.following.can(name)
        if name in _FORMATS or name in _OBJECTS or name in {"link", "special"}:
            return self.linking.can_write
        if name == "open_link":
            return self.linking.here() is not None
        if name in {"select_cell", "choose"}:
            return context.caret.active
        if name in {"join", "join_next"}:
            # While cells are selected, the text under the caret is not the one that is meant.
            return context.caret.active and not context.selection.active
        if name == "split":
            return context.caret.active
        if name == "delete" and context.selection.active:
            return True
        if name.startswith("insert_") and name != "insert_footnote":
            return bool(context.here) and self._may_insert(name.removeprefix("insert_"))
        return bool(context.here) and self._step(name, context.document) is not None

    def _may_insert(self, name: str) -> bool:
        thing = insertion.THINGS[name]
        return insertion.place_of(self._context.document, self._context.here, thing) is not None

    def run(self, name: str, **arguments: object) -> None:
        """Run a command; what is typed is kept first.

        Arguments: `target` of a reference (a node id; without it a list opens), `latex` of an
        inline formula, `address` of a link.
        """
        context = self._context
        if self.read_only and name not in _READING:
            return
        if name in _FORMATS:
            context.caret.editor.toggle(_FORMATS[name])
        elif name in _CLIPBOARD:
            self.copying.run(name)
        elif name in _OBJECTS:
            self._object(name, arguments)
        elif name in _LINKS:
            self._link(name, str(arguments.get("address", "")))
        elif name == "special":
            self.characters.choose()
        elif name == "choose":
            self.choosing.choose_kind(context.place)
        elif name in TABS:
            self._tab(name)
        elif name == "split":
            self.splitting.run()
        elif name in _KEPT_BEFORE or (name == "delete" and context.selection.active):
            if context.caret.commit():
                self._run_kept(name)
        else:
            context.keep_and_perform(self._maker(name))

    def _run_kept(self, name: str) -> None:
        """Run a command before which what is typed is kept."""
        if name in _STATES:
            self.stating.run(name)
        elif name in _WAYS:
            self.following.run(name)
        elif name == "select_cell":
            self._select_cell()
        else:
            self.copying.delete()

    def take(self, data: QMimeData, label: Message) -> None:
        """Paste data at the caret."""
        if not self.read_only:
            self.copying.taking.take(data, label)

    def _insert(self, name: str) -> None:
        context = self._context
        context.keep_and_perform(
            lambda document: coded(document, insertion.inserted(document, context.here, name))
        )

    # Steps

    def _maker(self, name: str) -> StepMaker:
        return lambda document: self._step(name, document)

    def _step(self, name: str, document: Document) -> EditStep | None:
        """Return what a command does to a document: that of the page, with what is typed kept."""
        context = self._context
        here = context.here
        if name == "by_rule":
            return self._by_rule(document)
        if self._in_sentence and not name.startswith("insert_"):
            return None
        if name in _AT_CELL:
            return tables.acted(document, here, name, self._chosen_cells())
        match name:
            case "join" | "join_next" if context.selection.active:
                return None
            case "join":
                above = context.above(here)
                return paragraphs.joined(document, here, context.language, above)
            case "join_next":
                return self._join_next(document)
            case "indent":
                return levels.each_indented(document, context.nodes or [here], context.place)
            case "outdent":
                return levels.each_outdented(document, context.nodes or [here], context.place)
            case "move_up" | "move_down":
                step = -1 if name == "move_up" else 1
                return levels.moved(document, context.nodes, step, context.place)
            case "duplicate":
                return levels.duplicated(document, context.nodes)
            case "delete":
                return levels.removed(document, context.nodes, context.above)
            case "merge_cells":
                return tables.merged(document, self._chosen_cells())
            case "fill_down":
                return tables.filled_down(document, self._chosen_cells(), context.language)
            case "insert_footnote" if self._in_sentence:
                return None
            case "insert_footnote":
                return insertion.footnote_inserted(document, here, context.language, context.place)
            case _:
                return coded(
                    document, insertion.inserted(document, here, name.removeprefix("insert_"))
                )

    @property
    def _in_sentence(self) -> bool:
        return in_sentence(self._context)

    def _by_rule(self, document: Document) -> EditStep | None:
        """Take away the wording that the group has of the sentence under the caret."""
        context = self._context
        spot = context.caret.spot if self._in_sentence else None
        return None if spot is None else ruled(document, spot.sentence, context.language)

    def _chosen_cells(self) -> list[str]:
        return [node for node, _ in self._context.selection.texts()]

    def _join_next(self, document: Document) -> EditStep | None:
        """Join the text below with this one; the caret stays where it is."""
        context = self._context
        row = context.caret.row + 1
        if not 0 < row < len(context.page.rows):
            return None
        spot = context.page.rows[row].spot
        if spot is None or not spot.node:
            return None
        step = paragraphs.joined(document, spot.node, context.language, context.here)
        if step is None or step.node == spot.node:
            return None
        return replace(step, node=context.here, at=context.place)

    # Acts of their own

    def _tab(self, name: str) -> None:
        """Do what Tab or Shift+Tab means: in a grid it leads to the next cell."""
        if not self._in_grid() or self._context.selection.active:
            self.tabbing.press(name)
        elif self._context.caret.commit():
            self._next_cell(TABS[name])

    def _change_level(self, name: str) -> bool:
        return self._context.keep_and_perform(self._maker(name))

    def _in_grid(self) -> bool:
        at = self._context.caret.at()
        if at is None or at[1] < FIRST_CELL:
            return False
        grid = self._context.page.rows[at[0]].grid
        return grid is not None and grid.lines

    def _next_cell(self, step: int) -> None:
        """Go to the next cell of a grid; behind the last one of a table make a row."""
        context = self._context
        at = context.caret.at()
        if at is None:
            return
        target = context.view.walker.next_cell(*at, step)
        if target is not None and context.page.rows[target[0]].grid is not None:
            context.caret.open(*target, END)
            context.view.walker.ensure_caret()
        elif step > 0:
            new = tables.acted(context.document, context.here, "row_below")
            if new is not None and context.perform(new):
                row = context.caret.row
                first = context.view.sheet.columns_of(row)[0]
                context.caret.open(row, first, 0)

    def _select_cell(self) -> None:
        context = self._context
        at = context.caret.at()
        if at is not None:
            context.caret.close()
            context.view.setFocus()
            context.selection.choose(at, at)

    def _object(self, name: str, arguments: Mapping[str, object]) -> None:
        kind, argument = _OBJECTS[name]
        value = str(arguments.get(argument, ""))
        if value:
            self._context.caret.editor.put(Cell(OBJECT, (Mark(0, 1, kind, value),)))
        elif name == "reference":
            self.choosing.choose_reference()

    def _link(self, name: str, address: str) -> None:
        if name == "open_link":
            self.linking.open()
        elif address:
            self.linking.put(address)
        else:
            self.linking.ask()
