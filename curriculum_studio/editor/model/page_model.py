"""The model of a page: rows are texts in reading order, columns their languages."""

from collections.abc import Iterable, Iterator
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from curriculum_studio.core.derived import (
    Derived,
    NumberedParts,
    ReferenceIndex,
    TextCounts,
    named_in,
)
from curriculum_studio.core.document import Document
from curriculum_studio.core.edits import Touched
from curriculum_studio.core.numbering import Numbering
from curriculum_studio.core.payloads.unit import Activity
from curriculum_studio.editor.model.comment_markers import no_remarks
from curriculum_studio.editor.model.labels import GoalNames, RowLabels
from curriculum_studio.editor.model.page_content import FIRST_CELL, PageContent, Say
from curriculum_studio.editor.model.row_builder import PageRows
from curriculum_studio.editor.model.rows import (
    PageRow,
    RowIndex,
    altered,
    changed_span,
    places,
    respanned,
    runs,
)
from curriculum_studio.languages import Language

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()

#: From so many changed texts on, rows are told of together: a block of cells that was pasted.
MANY = 40


class PageModel(QAbstractTableModel, PageContent):
    """Rows of one document.

    A change of structure is told twice: to Qt by its own signals, and to the view by
    `restructuring` before and `restructured` after all of it, with the rows that are new or look
    different now.
    """

    restructuring = Signal()
    restructured = Signal(object)
    activeChanged = Signal()

    def __init__(self, derived: Derived, say: Say, goals: GoalNames) -> None:
        super().__init__()
        self._say = say
        self._goals = goals
        self._derived = derived
        self.document = derived.document
        self._active: Language = self.document.root.lead
        self.numbering: Numbering = derived.numbering
        self.rows: list[PageRow] = derived.part(PageRows).rows
        self._widest = _width(self.rows)
        self._known_lost: frozenset[str] | None = None
        self.remarks = no_remarks
        self._hidden: frozenset[str] = frozenset()
        self._index = RowIndex(self.rows)
        self._ruled = derived.part(PageRows).ruled
        self._relabel()

    # What stands where

    def set_active(self, language: Language) -> None:
        """Let grids show a language."""
        if language != self._active:
            self._active = language
            self.activeChanged.emit()

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

    def referring(self, target: str) -> list[str]:
        """Return the nodes whose texts refer to one, in reading order."""
        return sorted(self._referring.to(target), key=lambda each: self._index.get(each) or (0, 0))

    def fresh_lost(self) -> dict[str, list[str]]:
        """Return the targets that are gone since this was asked for last, with who refers to them.

        What was lost when the document was opened is no news.
        """
        lost = self.lost()
        known = self._known_lost or frozenset()
        fresh = {target: nodes for target, nodes in lost.items() if target not in known}
        self._known_lost = frozenset(lost)
        return fresh

    def lost(self) -> dict[str, list[str]]:
        """Return the targets of references that are gone, with the nodes that refer to them."""
        nodes = self.document.nodes
        return {
            target: self.referring(target)
            for target in self._referring.targets()
            if target not in nodes
        }

    @property
    def _referring(self) -> ReferenceIndex:
        return self._derived.part(ReferenceIndex)

    def _lost_before(self, earlier: Document, changes: Touched) -> frozenset[str]:
        """Return the targets that were gone before something was removed."""
        targets = set(self._referring.targets())
        for top in changes.removed:
            if top in earlier:
                targets.update(name for node in earlier.walk(top) for name in named_in(node))
        return frozenset(each for each in targets if each not in earlier)

    # Changes

    @property
    def counts(self) -> TextCounts:
        """How many translations are in which state."""
        return self._derived.part(TextCounts)

    def renew(self, derived: Derived, changes: Touched) -> None:
        """Show another state of the document, of which is known what differs."""
        earlier, document = self.document, derived.document
        self._derived, self.document = derived, document
        if changes.removed and self._known_lost is None:
            self._known_lost = self._lost_before(earlier, changes)
        # A text that is written, too, can take the place of sentences by rule.
        ruled = derived.part(PageRows).ruled
        if changes.structure or changes.nodes or ruled != self._ruled:
            self._ruled = ruled
            self._restructure(changes, earlier)
        else:
            self._relabel()
        many = len(changes.cells) > MANY
        rows: set[int] = set()
        for node, language in changes.cells:
            place = self._index.get(node)
            if place is not None and node in document.nodes:
                if many:
                    rows.add(place[0])
                else:
                    index = self.index_of(node, language)
                    self.dataChanged.emit(index, index)
                if isinstance(document.nodes[node].payload, Activity):
                    self._renew_plan()
                if node not in self.numbering:
                    self._renew_referring(node)
        for first, last in runs(rows):
            self.dataChanged.emit(self.index(first, 0), self.index(last, 0))

    def _renew_referring(self, target: str) -> None:
        """A reference to what has no number shows its text."""
        for node in self._referring.to(target):
            place = self._index.get(node)
            if place is not None:
                index = self.index(place[0], 0)
                self.dataChanged.emit(index, index)

    def _renew_plan(self) -> None:
        """A week plan shows the names of activities."""
        plan = self._plan()
        if plan:
            self.dataChanged.emit(self.index(plan[0], 0), self.index(plan[-1], 0))

    def _plan(self) -> list[int]:
        """Return the rows of the week plan, which look different when an activity comes or goes."""
        return self._index.styled("plan")

    def hide(self, keys: frozenset[str]) -> None:
        """Hide rows by their keys from now on; rows that come later are shown."""
        if keys != self._hidden:
            self._hidden = keys
            self._restructure(Touched(self.document.id), self.document)

    def whole(self) -> list[PageRow]:
        """Return all rows, those that are hidden too."""
        return self._derived.part(PageRows).rows

    def hides(self, node: str) -> bool:
        """Whether a node has a row that is hidden."""
        return bool(self._hidden) and node not in self._index and node in places(self.whole())

    def _fresh(self) -> list[PageRow]:
        found = self.whole()
        hidden = self._hidden
        return respanned([row for row in found if row.key not in hidden]) if hidden else found

    def _restructure(self, changes: Touched, earlier: Document) -> None:
        fresh = self._fresh()
        self.restructuring.emit()
        labels = self._derived.part(NumberedParts).since(self.numbering)
        self.numbering = self._derived.numbering
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
        changed = list(altered(old, fresh, top, top + come))
        self._index.replace(old, fresh, (top, gone, come), changed)
        self._widen([*fresh[top : top + come], *(fresh[at] for at in changed)])
        different = {
            *range(top, top + come),
            *changed,
            *self._looks({*labels, *changes.nodes, *changes.kinds}, changes, earlier),
            *self._plan(),
            *self._sentences(changes),
        }
        self.restructured.emit(different)

    def _sentences(self, changes: Touched) -> Iterator[int]:
        """Yield the rows of sentences by rule, in which data of the cover stand."""
        if self.document.id in changes.nodes:
            yield from (at for at, row in enumerate(self.rows) if row.by_rule)

    def _looks(self, touched: set[str], changes: Touched, earlier: Document) -> Iterator[int]:
        """Yield the rows of nodes that look different, and of texts whose references can."""
        if touched or self._came_or_went(changes, earlier):
            touched = touched | set(self._referring.of_all())
        for node in touched:
            place = self._index.get(node)
            if place is not None:
                yield place[0]

    def _came_or_went(self, changes: Touched, earlier: Document) -> bool:
        """Whether anything that is referred to came, went, or stands in another place."""
        tops = changes.added | changes.removed | changes.moved
        targets = set(self._referring.targets())
        return bool(targets) and any(
            node.id in targets
            for document in (earlier, self.document)
            for top in tops
            if top in document
            for node in document.walk(top)
        )

    def _widen(self, rows: Iterable[PageRow]) -> None:
        width = _width(rows)
        if width > self._widest:
            self.beginInsertColumns(_NOWHERE, FIRST_CELL + self._widest, FIRST_CELL + width - 1)
            self._widest = width
            self.endInsertColumns()

    def _relabel(self) -> None:
        self.references = self._derived.references
        self.labels = RowLabels(self.document, self.numbering, self.references, self._goals)

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


def _width(rows: Iterable[PageRow]) -> int:
    return max((row.grid.columns for row in rows if row.grid is not None), default=0)
