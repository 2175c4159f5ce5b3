"""What stands where on a page, and how it is read; the model tells Qt of it."""

from collections.abc import Callable
from typing import Literal, cast

from curriculum_studio.core.document import Document, Node
from curriculum_studio.core.kinds import (
    KINDS,
    is_foreword,
    is_reference_entry,
    is_step,
    kind_playing,
    role_of,
)
from curriculum_studio.core.numbering import References
from curriculum_studio.core.payloads.standard import Clause, Formula, FrontMatter
from curriculum_studio.core.roles import Role
from curriculum_studio.core.text import Cell
from curriculum_studio.core.translation_state import CellState, state
from curriculum_studio.core.words import Words
from curriculum_studio.editor import messages
from curriculum_studio.editor.model.comment_markers import RemarkSource
from curriculum_studio.editor.model.labels import RowLabels
from curriculum_studio.editor.model.rows import PageRow, RowGridCell, RowIndex, TextPlace
from curriculum_studio.i18n import Message
from curriculum_studio.languages import LANGUAGES, Language
from curriculum_studio.render.fixed_sentences import (
    by_rule,
    is_unwritten,
    own_wording,
    sentence,
)
from curriculum_studio.render.vocabulary import SentenceName

Say = Callable[[Message], str]

#: Columns: numbers, the languages, then the columns of grids.
NUMBER = 0
FIRST_LANGUAGE = 1
FIRST_CELL = FIRST_LANGUAGE + len(LANGUAGES)

_BLANK = Cell()

#: How texts of a standard begin by rule (8.5, 8.6): told where nothing is written yet.
_HINTS = Words[Literal["scope", "reference"]]("page.hints")


class PageContent:
    """Rows of a document as it stands; whoever is one sets all of these."""

    document: Document
    rows: list[PageRow]
    labels: RowLabels
    references: References
    _active: Language
    _index: RowIndex
    _say: Say
    #: Knows the comments on a text, which are said with its state.
    remarks: RemarkSource

    @property
    def active(self) -> Language:
        """The language that grids show."""
        return self._active

    def language(self, column: int) -> Language:
        """Return the language of a column; in a grid it is the active one."""
        if FIRST_LANGUAGE <= column < FIRST_CELL:
            return LANGUAGES[column - FIRST_LANGUAGE]
        return self._active

    def column(self, language: Language) -> int:
        """Return the column of a language."""
        return FIRST_LANGUAGE + LANGUAGES.index(language)

    def grid_cell(self, row: int, column: int) -> RowGridCell | None:
        """Return the cell of a grid in a column, if one begins or reaches there."""
        for cell in self.rows[row].cells:
            if cell.first <= column - FIRST_CELL < cell.first + cell.span:
                return cell
        return None

    def spot(self, row: int, column: int) -> TextPlace | None:
        """Return the spot in a column, if something can be written there."""
        own = self.rows[row]
        if column >= FIRST_CELL:
            if own.grid is None:
                return None
            cell = self.grid_cell(row, column)
            return cell.spot if cell is not None else None
        return own.spot if column >= FIRST_LANGUAGE and own.grid is None else None

    def cell(self, row: int, column: int) -> Cell | None:
        """Return the text in a column, None where nothing can be written."""
        spot = self.spot(row, column)
        return None if spot is None else self.text(spot, self.language(column))

    def text(self, spot: TextPlace, language: Language) -> Cell:
        """Return the text of a spot in a language."""
        node = self.document.nodes.get(spot.node)
        if node is None:
            return _BLANK
        if spot.source:
            return Cell(node.payload.latex) if isinstance(node.payload, Formula) else _BLANK
        if spot.sentence:
            return Cell(self._sentence(spot, language))
        return node.cell(language)

    def _sentence(self, spot: TextPlace, language: Language, *, own: bool = True) -> str:
        """Return a sentence by rule, in the wording of the group unless that is not wanted."""
        front = self.document.root.payload
        if not isinstance(front, FrontMatter):
            return ""
        name = cast("SentenceName", spot.sentence)
        return sentence(name, front, language) if own else by_rule(name, front, language)

    def is_by_rule(self, spot: TextPlace, language: Language) -> bool:
        """Whether a sentence stands in a spot as it is by rule, not as the group words it."""
        front = self.document.root.payload
        if not spot.sentence or not isinstance(front, FrontMatter):
            return False
        return not own_wording(spot.sentence, front, language)

    def node(self, spot: TextPlace) -> Node | None:
        """Return the node of a spot, if there is one."""
        return self.document.nodes.get(spot.node)

    def kind(self, spot: TextPlace) -> str:
        """Return the kind of the node that stands or would stand in a spot."""
        node = self.document.nodes.get(spot.node)
        return node.kind if node is not None else spot.kind

    def state(self, spot: TextPlace, language: Language) -> CellState:
        """Return the state of a spot in a language."""
        node = self.document.nodes.get(spot.node)
        if node is None or not spot.plain:
            return CellState.EMPTY
        return state(node, language)

    def place(self, node: str) -> tuple[int, int] | None:
        """Return row and grid column (-1: a text over the languages) where a node stands.

        For a node without a row of its own it is the row of the nearest text inside or above it.
        """
        if node not in self.document.nodes:
            return None
        for inside in self.document.walk(node):
            found = self._index.get(inside.id)
            if found is not None:
                return found
        for above in self.document.ancestors(node):
            found = self._index.get(above.id)
            if found is not None:
                return found
        return None

    def ends(self, row: int) -> list[int]:
        """Return the rows below whose heights depend on that of a row.

        A cell that reaches over several rows needs of the last of them what the others leave.
        """
        own = self.rows[row]
        found = {row + cell.down - 1 for cell in own.cells}
        found |= {row - above.rows + above.cell.down - 1 for above in own.above}
        return sorted(end for end in found if row < end < len(self.rows))

    def has_row(self, node: str) -> bool:
        """Whether a row belongs to a node."""
        place = self._index.get(node)
        return place is not None and self.rows[place[0]].node == node

    def row_of(self, key: str) -> int | None:
        """Return the row with a key."""
        return self._index.row(key)

    def locate(self, spot: TextPlace, key: str, column: int) -> tuple[int, int] | None:
        """Return row and column of a spot now, that stood in a row and column before."""
        if not spot.node or spot.sentence:
            row = self._index.row(key)
            there = row is not None and self.spot(row, column) == spot
            return (row, column) if row is not None and there else None
        place = self._index.get(spot.node)
        if place is None or spot.node not in self.document.nodes:
            return None
        row, cell = place
        if cell >= 0:
            return row, FIRST_CELL + self.rows[row].cells[cell].first
        return (row, column) if self.spot(row, column) == spot else None

    def hint(self, row: int, column: int, *, live: bool = False) -> str:
        """Return what an empty text says; `live`: while the caret is in it."""
        spot = self.spot(row, column)
        return "" if spot is None else self.hint_of(spot, live=live)

    def hint_of(self, spot: TextPlace, *, live: bool = False) -> str:
        """Return what a spot says that is empty."""
        if spot.sentence:
            return self._sentence(spot, self.active, own=False)
        node, kind = self.node(spot), self.kind(spot)
        untitled = node is not None and isinstance(node.payload, Clause) and not node.payload.titled
        if live and (KINDS[kind].role is Role.PARAGRAPH or untitled):
            return self._say(messages.WRITE_OR_CHOOSE)
        if node is not None and (of_step := self._of_step(node, live=live)) is not None:
            return self._say(of_step)
        if node is not None and self._takes_place(node):
            return self._say(messages.TAKES_PLACE)
        if node is not None and self._opens_scope(node):
            return _HINTS["scope"][node.lead]
        if node is not None and is_reference_entry(node):
            return _HINTS["reference"][node.lead]
        chapter = node is not None and node.parent == self.document.id
        if chapter and kind == "clause" and not untitled:
            return self._say(messages.CHAPTER)
        said = messages.hint(kind_playing(Role.PARAGRAPH) if untitled else kind)
        return self._say(said) if said is not None else ""

    def _of_step(self, node: Node, *, live: bool) -> Message | None:
        """Return what a step says that follows another, and a text below a step."""
        above = self.document.nodes.get(node.parent)
        if above is not None and is_step(above) and role_of(node) is Role.PARAGRAPH:
            return messages.IN_STEP
        elder = self.document.sibling(node.id, -1) if live and is_step(node) else None
        return messages.STEP_OR_TEXT if elder is not None and is_step(elder) else None

    def _takes_place(self, node: Node) -> bool:
        """Whether what is written in a node takes the place of the sentences of its foreword."""
        above = self.document.nodes.get(node.parent)
        return above is not None and is_foreword(above) and is_unwritten(self.document, above)

    def _opens_scope(self, node: Node) -> bool:
        """Whether a text is the first one of the scope (8.5)."""
        above = self.document.nodes.get(node.parent)
        payload = above.payload if above is not None else None
        scope = isinstance(payload, Clause) and payload.role == "scope"
        return scope and self.document.index(node.id) == 0

    def read(self, row: int, column: int) -> str:
        """Return what is read in a cell of the page, references put into words."""
        own = self.rows[row]
        if column == NUMBER:
            return self.labels.number(own)
        language = self.language(column)
        if column < FIRST_CELL and own.grid is None:
            if own.words is not None:
                return own.words[language]
        elif column >= FIRST_CELL and own.grid is not None:
            cell = self.grid_cell(row, column)
            if cell is not None and cell.words is not None:
                return cell.words[language]
        spot = self.spot(row, column)
        return "" if spot is None else self.references.shown(self.text(spot, language), language)

    def where(self, row: int, column: int) -> str:
        """Return what a screen reader says first: number or kind, in a table the column's head."""
        own = self.rows[row]
        spot = self.spot(row, column)
        if column == NUMBER or (spot is None and own.words is None):
            return ""
        if own.by_rule and spot is not None:
            sentence_name = self._say(messages.SENTENCE)
            return f"{sentence_name}, {self._say(messages.LANGUAGE_NAMES[self.language(column)])}"
        name = self.labels.number(own) or self.labels.prefix(own, self.language(column)).strip()
        if not name:
            kind = self.kind(spot) if spot is not None else self.document.nodes[own.node].kind
            name = self._say(messages.kind_name(kind))
        if column >= FIRST_CELL:
            head = self._head(row, column)
            return f"{name}, {head}" if head else name
        return f"{name}, {self._say(messages.LANGUAGE_NAMES[self.language(column)])}"

    def _head(self, row: int, column: int) -> str:
        """Return the head of the column of a grid."""
        own = self.rows[row].grid
        if own is None or own.header or not own.lines:
            return ""
        at = row
        while at > 0 and (grid := self.rows[at].grid) is not None and not grid.top:
            at -= 1
        head = self.rows[at].grid
        if head is None or not head.header:
            return ""
        spot = self.spot(at, column)
        node = self.node(spot) if spot is not None else None
        said = self.read(at, column)
        return said if said or node is None else node.best(self._active).text

    def condition(self, row: int, column: int) -> str:
        """Return the state of a text in words."""
        spot = self.spot(row, column)
        language = self.language(column)
        if spot is not None and spot.sentence:
            ruled = self.is_by_rule(spot, language)
            return self._say(messages.BY_RULE if ruled else messages.OWN_WORDING)
        if spot is None or spot.source:
            return ""
        said = self._say(messages.STATES[self.state(spot, language)])
        count = len(self.remarks(spot.node, language, self.text(spot, language)))
        if not count:
            return said
        return f"{said}, {self._say(messages.COMMENTS.fill(count=count))}"
