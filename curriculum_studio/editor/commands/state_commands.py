"""Commands on states: confirm, still correct, minor change, on to what is not finished."""

from collections.abc import Iterator

from curriculum_studio.core.edits import Edit
from curriculum_studio.core.languages import Language
from curriculum_studio.core.text import text_hash
from curriculum_studio.core.translation_state import CellState, confirmed, still_correct
from curriculum_studio.editor.editing.step import END
from curriculum_studio.editor.input.document_writer import MINOR, minor
from curriculum_studio.editor.model.rows import TextPlace
from curriculum_studio.editor.view.command_context import CommandContext
from curriculum_studio.i18n import Message, StudioError, message

CONFIRM = message("PageSteps", "Confirm")
STILL_CORRECT = message("PageSteps", "Still correct")

_UNFINISHED = frozenset({CellState.DRAFT, CellState.STALE})


class StateCommands:
    """States of the text under the caret, or of those selected."""

    def __init__(self, desk: CommandContext) -> None:
        self._desk = desk

    def can(self, name: str) -> bool:
        """Whether a command would do something now."""
        desk = self._desk
        match name:
            case "confirm":
                return desk.caret.active or any(self._texts())
            case "still_correct":
                return any(self._stale())
            case "minor_change":
                return bool(self._minor())
            case "edit_source":
                node = desk.document.nodes.get(desk.caret.node)
                shown = desk.view.sheet.languages
                return node is not None and node.lead != desk.language and node.lead in shown
            case _:
                return next(self._unfinished(), None) is not None

    def run(self, name: str) -> None:
        """Run a command."""
        match name:
            case "confirm":
                edits: list[Edit] = [
                    confirmed(self._desk.document.nodes[node], language)
                    for node, language in self._texts()
                ]
                if self._do(edits, CONFIRM) and not self._desk.selection.active:
                    self.next_unfinished()
            case "still_correct":
                stale = list(self._stale())
                nodes = self._desk.document.nodes
                self._do([still_correct(nodes[n], each) for n, each in stale], STILL_CORRECT)
            case "minor_change":
                if self._do(list(self._minor()), MINOR):
                    self._desk.caret.reopened()
            case "edit_source":
                self._edit_source()
            case _:
                self.next_unfinished()

    def _do(self, edits: list[Edit], label: Message) -> bool:
        try:
            if edits:
                self._desk.writer.do(edits, label)
        except StudioError as problem:
            self._desk.problem.emit(problem)
            return False
        return True

    def _texts(self) -> Iterator[tuple[str, Language]]:
        """Yield the texts that there are under the caret or in the selection."""
        desk = self._desk
        chosen: Iterator[tuple[str, Language]]
        if desk.selection.active:
            chosen = desk.selection.texts()
        else:
            spot = desk.caret.spot
            there = spot is not None and spot.node and not spot.source
            chosen = iter([(desk.caret.node, desk.caret.language)] if there else [])
        for node, language in chosen:
            if not desk.document.nodes[node].cell(language).blank:
                yield node, language

    def _stale(self) -> Iterator[tuple[str, Language]]:
        for node, language in self._texts():
            if self._desk.page.state(TextPlace(node), language) is CellState.STALE:
                yield node, language

    def _minor(self) -> tuple[Edit, ...]:
        caret = self._desk.caret
        node = self._desk.document.nodes.get(caret.node)
        if node is None or node.lead != caret.language or (caret.spot and caret.spot.source):
            return ()
        if text_hash(caret.opened) == text_hash(node.cell(node.lead)):
            return ()
        return minor(node, caret.opened)

    def _edit_source(self) -> None:
        node = self._desk.document.nodes.get(self._desk.caret.node)
        if node is not None:
            self._desk.go(node.id, node.lead, END)

    def next_unfinished(self) -> None:
        """Put the caret into the next text of its language that is not finished."""
        found = next(self._unfinished(), None)
        if found is not None:
            self._desk.caret.open(*found, END)
            self._desk.view.walker.ensure_caret()

    def _unfinished(self) -> Iterator[tuple[int, int]]:
        """Yield the places of unfinished texts behind the caret, then from the beginning."""
        desk = self._desk
        language = desk.language
        at = desk.caret.at()
        start = at if at is not None else (0, -1)
        rows = len(desk.page.rows)
        for step in range(rows + 1):
            row = (start[0] + step) % rows
            for column in self._columns(row, language):
                before = step == 0 and column <= start[1]
                after = step == rows and column > start[1]
                if before or after or (row, column) == at:
                    continue
                if self._is_unfinished(row, column, language):
                    yield row, column

    def _columns(self, row: int, language: Language) -> list[int]:
        if self._desk.page.rows[row].grid is not None:
            return self._desk.view.sheet.columns_of(row)
        return [self._desk.page.column(language)]

    def _is_unfinished(self, row: int, column: int, language: Language) -> bool:
        page = self._desk.page
        spot = page.spot(row, column)
        node = page.node(spot) if spot is not None else None
        if node is None or spot is None or spot.source:
            return False
        state = page.state(spot, language)
        if state is CellState.EMPTY:
            return language != node.lead and not node.cell(node.lead).blank
        return state in _UNFINISHED
