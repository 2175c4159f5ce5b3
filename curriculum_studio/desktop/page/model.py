"""The model of a page: rows are texts in reading order, columns their languages."""

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from curriculum_studio.desktop.page import words
from curriculum_studio.desktop.page.building import rows_of
from curriculum_studio.desktop.page.labels import GoalNames, Labels
from curriculum_studio.desktop.page.rows import GridCell, Row, Spot, altered, changed_span, places
from curriculum_studio.domain.changes import Changes
from curriculum_studio.domain.document import Document
from curriculum_studio.domain.labels import References
from curriculum_studio.domain.languages import LANGUAGES, Language
from curriculum_studio.domain.node import Node
from curriculum_studio.domain.numbering import Numbering, number
from curriculum_studio.domain.payloads.standard import Formula
from curriculum_studio.domain.states import CellState, state
from curriculum_studio.domain.text import OBJECT, Cell
from curriculum_studio.words import Message

Index = QModelIndex | QPersistentModelIndex
Say = Callable[[Message], str]

#: Columns: numbers, the languages, then the columns of grids.
NUMBER = 0
FIRST_LANGUAGE = 1
FIRST_CELL = FIRST_LANGUAGE + len(LANGUAGES)

_NOWHERE = QModelIndex()
_BLANK = Cell()


class PageModel(QAbstractTableModel):
    """Rows of one document.

    A change of structure is told twice: to Qt by its own signals, and to the view by
    `restructuring` before and `restructured` after all of it, with the rows that are new or look
    different now.
    """

    restructuring = Signal()
    restructured = Signal(object)
    activeChanged = Signal()

    def __init__(self, document: Document, say: Say, goals: GoalNames) -> None:
        """Take the document, who puts messages into words, and who knows the names of goals."""
        super().__init__()
        self._say = say
        self._goals = goals
        self._active: Language = document.root.lead
        self.document = document
        self.numbering: Numbering = number(document)
        self.rows: list[Row] = rows_of(document)
        self._widest = self._width()
        self._find_places()
        self._relabel()

    # What stands where

    @property
    def active(self) -> Language:
        """The language that grids show."""
        return self._active

    def set_active(self, language: Language) -> None:
        """Let grids show a language."""
        if language != self._active:
            self._active = language
            self.activeChanged.emit()

    def language(self, column: int) -> Language:
        """Return the language of a column; in a grid it is the active one."""
        if FIRST_LANGUAGE <= column < FIRST_CELL:
            return LANGUAGES[column - FIRST_LANGUAGE]
        return self._active

    def column(self, language: Language) -> int:
        """Return the column of a language."""
        return FIRST_LANGUAGE + LANGUAGES.index(language)

    def grid_cell(self, row: int, column: int) -> GridCell | None:
        """Return the cell of a grid in a column, if one begins or reaches there."""
        for cell in self.rows[row].cells:
            if cell.first <= column - FIRST_CELL < cell.first + cell.span:
                return cell
        return None

    def spot(self, row: int, column: int) -> Spot | None:
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

    def text(self, spot: Spot, language: Language) -> Cell:
        """Return the text of a spot in a language."""
        node = self.document.nodes.get(spot.node)
        if node is None:
            return _BLANK
        if spot.source:
            return Cell(node.payload.latex) if isinstance(node.payload, Formula) else _BLANK
        return node.cell(language)

    def node(self, spot: Spot) -> Node | None:
        """Return the node of a spot, if there is one."""
        return self.document.nodes.get(spot.node)

    def kind(self, spot: Spot) -> str:
        """Return the kind of the node that stands or would stand in a spot."""
        node = self.document.nodes.get(spot.node)
        return node.kind if node is not None else spot.kind

    def state(self, spot: Spot, language: Language) -> CellState:
        """Return the state of a spot in a language."""
        node = self.document.nodes.get(spot.node)
        if node is None or spot.source:
            return CellState.EMPTY
        return state(node, language)

    def place(self, node: str) -> tuple[int, int] | None:
        """Return row and grid column (-1: a text over the languages) where a node stands.

        For a node without a row of its own it is the row of the nearest text inside or above it.
        """
        if node not in self.document.nodes:
            return None
        for inside in self.document.walk(node):
            found = self._places.get(inside.id)
            if found is not None:
                return found
        for above in self.document.ancestors(node):
            found = self._places.get(above.id)
            if found is not None:
                return found
        return None

    def has_row(self, node: str) -> bool:
        """Whether a row belongs to a node."""
        place = self._places.get(node)
        return place is not None and self.rows[place[0]].node == node

    def locate(self, spot: Spot, key: str, column: int) -> tuple[int, int] | None:
        """Return row and column of a spot now, that stood in a row and column before."""
        if not spot.node:
            row = self._by_key.get(key)
            there = row is not None and self.spot(row, column) == spot
            return (row, column) if row is not None and there else None
        place = self._places.get(spot.node)
        if place is None or spot.node not in self.document.nodes:
            return None
        row, cell = place
        if cell >= 0:
            return row, FIRST_CELL + self.rows[row].cells[cell].first
        return (row, column) if self.spot(row, column) == spot else None

    def index_of(self, node: str, language: Language) -> QModelIndex:
        """Return the index of a node in a language, invalid if it has no place."""
        place = self.place(node)
        if place is None:
            return QModelIndex()
        row, cell = place
        if cell >= 0:
            return self.index(row, FIRST_CELL + self.rows[row].cells[cell].first)
        if self.rows[row].grid is not None:
            cells = self.rows[row].cells
            return self.index(row, FIRST_CELL + (cells[0].first if cells else 0))
        return self.index(row, self.column(language))

    def hint(self, row: int, column: int) -> str:
        """Return what an empty text says."""
        spot = self.spot(row, column)
        if spot is None:
            return ""
        said = words.hint(self.kind(spot))
        return self._say(said) if said is not None else ""

    # Changes

    def renew(self, document: Document, changes: Changes) -> None:
        """Show another state of the document, of which is known what differs."""
        structure = changes.structure or bool(changes.nodes)
        earlier = self.document
        self.document = document
        if structure:
            self._restructure(earlier)
        else:
            self._relabel()
        for node, language in changes.cells:
            self._note_references(node)
            place = self._places.get(node)
            if place is not None and node in document.nodes:
                index = self.index_of(node, language)
                self.dataChanged.emit(index, index)

    def _restructure(self, earlier: Document) -> None:
        fresh = rows_of(self.document)
        numbering = number(self.document)
        self.restructuring.emit()
        labels = {
            node
            for node in {*numbering, *self.numbering}
            if numbering.get(node) != self.numbering.get(node)
        }
        self.numbering = numbering
        self._relabel()
        old = self.rows
        top, gone, come = changed_span(old, fresh)
        if gone:
            self.beginRemoveRows(_NOWHERE, top, top + gone - 1)
            self.rows = [*old[:top], *old[top + gone :]]
            self.endRemoveRows()
        if come:
            self.beginInsertRows(_NOWHERE, top, top + come - 1)
            self.rows = fresh
            self.endInsertRows()
        self.rows = fresh
        self._find_places()
        self._widen()
        different = {*range(top, top + come), *altered(old, fresh), *self._looks(earlier, labels)}
        self.restructured.emit(different)

    def _looks(self, earlier: Document, labels: Iterable[str]) -> Iterable[int]:
        """Yield rows whose labels or references read differently, or whose payload differs."""
        touched = set(labels)
        if touched:
            touched |= self._referring
        for at, row in enumerate(self.rows):
            own = self.document.nodes[row.node]
            before = earlier.nodes.get(row.node)
            inside = (cell.spot.node for cell in row.cells if cell.spot is not None)
            changed = before is not None and before.payload is not own.payload
            if changed or row.node in touched or any(node in touched for node in inside):
                yield at

    def _widen(self) -> None:
        width = self._width()
        if width > self._widest:
            self.beginInsertColumns(_NOWHERE, FIRST_CELL + self._widest, FIRST_CELL + width - 1)
            self._widest = width
            self.endInsertColumns()

    def _width(self) -> int:
        return max((row.grid.columns for row in self.rows if row.grid is not None), default=0)

    def _find_places(self) -> None:
        self._places = places(self.rows)
        self._by_key = {row.key: at for at, row in enumerate(self.rows)}
        self._referring = {
            node.id
            for node in self.document.nodes.values()
            if any(OBJECT in cell.text for cell in node.cells.values())
        }

    def _note_references(self, node: str) -> None:
        own = self.document.nodes.get(node)
        if own is not None and any(OBJECT in cell.text for cell in own.cells.values()):
            self._referring.add(node)

    def _relabel(self) -> None:
        self.references = References(self.document, self.numbering)
        self.labels = Labels(self.document, self.numbering, self.references, self._goals)

    # Qt

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of columns: number, languages, and those of the widest grid."""
        return 0 if parent.isValid() else FIRST_CELL + self._widest

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return what can be done with a cell."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self.spot(index.row(), index.column()) is not None:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a text as it is read, and what a screen reader says of it."""
        row, column = index.row(), index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self.read(row, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = (self.where(row, column), self.read(row, column), self.condition(row, column))
            return ", ".join(part for part in parts if part)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return self.condition(row, column)
        return None

    def read(self, row: int, column: int) -> str:
        """Return what is read in a cell of the page, references put into words."""
        own = self.rows[row]
        if column == NUMBER:
            return self.labels.number(own)
        language = self.language(column)
        if column < FIRST_CELL and own.grid is None:
            if own.words is not None:
                return own.words.get(language)
        elif column >= FIRST_CELL and own.grid is not None:
            cell = self.grid_cell(row, column)
            if cell is not None and cell.words is not None:
                return cell.words.get(language)
        spot = self.spot(row, column)
        return "" if spot is None else self.references.shown(self.text(spot, language), language)

    def where(self, row: int, column: int) -> str:
        """Return what a screen reader says first: number or kind, in a table the column's head."""
        own = self.rows[row]
        spot = self.spot(row, column)
        if column == NUMBER or (spot is None and own.words is None):
            return ""
        name = self.labels.number(own) or self.labels.prefix(own, self.language(column)).strip()
        if not name:
            kind = self.kind(spot) if spot is not None else self.document.nodes[own.node].kind
            name = self._say(words.kind_name(kind))
        if column >= FIRST_CELL:
            head = self._head(row, column)
            return f"{name}, {head}" if head else name
        return f"{name}, {self._say(words.LANGUAGE_NAMES[self.language(column)])}"

    def _head(self, row: int, column: int) -> str:
        """Return the head of the column of a grid."""
        own = self.rows[row].grid
        if own is None or own.header or not own.lines:
            return ""
        at = row
        while at > 0 and (grid := self.rows[at].grid) is not None and not grid.top:
            at -= 1
        head = self.rows[at].grid
        return self.read(at, column) if head is not None and head.header else ""

    def condition(self, row: int, column: int) -> str:
        """Return the state of a text in words."""
        spot = self.spot(row, column)
        if spot is None or spot.source:
            return ""
        return self._say(words.STATES[self.state(spot, self.language(column))])
