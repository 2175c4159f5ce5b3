"""Drafts of the same standard become one document in several languages; nothing is lost."""

from collections.abc import Iterator, Sequence
from dataclasses import fields, replace
from itertools import zip_longest
from typing import Any, TypeVar

from curriculum_studio.core import tree
from curriculum_studio.core.document import Document, Node, assembled, new_id
from curriculum_studio.core.kinds import KINDS, is_row, is_table, is_unsorted
from curriculum_studio.core.payloads import Payload
from curriculum_studio.core.payloads.standard import Column, Pictures, Table, TableCell
from curriculum_studio.core.text import Cell, Mark, joined, text_hash
from curriculum_studio.core.tree import fresh_paragraph, renamed
from curriculum_studio.features.alignment.model.aligned_drafts import AlignedDraft, Rows
from curriculum_studio.languages import Language, LocalizedText, PerLanguage

_Said = TypeVar("_Said", bound=PerLanguage)

#: Marks that name another node.
_NAMED = frozenset({"ref", "footnote", "term"})


def laid(drafts: Sequence[AlignedDraft], rows: Rows) -> Document:
    """Return a new document with the texts of all drafts, each a language of the same nodes.

    The tree is that of the first draft. A text whose row holds one of the first draft becomes a
    translation of it as it reads now; the others come in with their own language alone, behind what
    they followed in their draft. References lead to the nodes of the new document.
    """
    building = _Building(drafts[0])
    known: list[dict[str, str]] = [building.origin]
    for column in range(1, len(drafts)):
        draft = drafts[column]
        partner = {draft.document.id: building.root}
        for row in rows:
            if row.nodes[column]:
                elder = next((at for at in row.filled if at < column), None)
                if elder is not None:
                    partner[row.nodes[column]] = known[elder][row.nodes[elder]]
        known.append(building.take(draft, partner))
    return building.document()


class _Building:
    """The new document while it grows."""

    def __init__(self, lead: AlignedDraft) -> None:
        nodes = tuple(lead.document.walk())
        self.origin = {node.id: new_id() for node in nodes}
        self.root = self.origin[lead.document.id]
        copies = renamed(nodes, self.origin)
        self.nodes = {node.id: node for node in copies}
        self.children = {
            self.origin[parent]: [self.origin[child] for child in children]
            for parent, children in lead.document.children.items()
        }

    def document(self) -> Document:
        """Return the document, the ranks of all children spread anew."""
        for children in self.children.values():
            for child, place in zip(children, tree.ranks_between(len(children)), strict=True):
                self.nodes[child] = replace(self.nodes[child], rank=place)
        return assembled(self.nodes.values())

    def take(self, draft: AlignedDraft, partner: dict[str, str]) -> dict[str, str]:
        """Take in a further draft; returns the node of the document for each node of it."""
        return _Taking(self, draft, partner).run()

    def put(self, node: Node, parent: str, index: int) -> None:
        """Put a new node at an index below a parent."""
        self.nodes[node.id] = replace(node, parent=parent)
        self.children.setdefault(parent, []).insert(index, node.id)


class _Taking:
    """Brings one draft into the document."""

    def __init__(self, building: _Building, draft: AlignedDraft, partner: dict[str, str]) -> None:
        self._building = building
        self._draft = draft
        self._partner = partner
        self._came: set[str] = set()
        self._columns: dict[tuple[str, str], str] = {}

    def run(self) -> dict[str, str]:
        source = self._draft.document
        for node in source.walk():
            if node.id not in self._partner:
                self._bring(node)
            elif node.id != source.id:
                self._open(node, self._building.nodes[self._partner[node.id]])
        for node in source.walk():
            self._write(node)
        return self._partner

    # Places

    def _open(self, node: Node, own: Node) -> None:
        """Find partners for what is inside a pair and stands in no row: cells, their footnotes."""
        if isinstance(node.payload, Table) and isinstance(own.payload, Table):
            self._match_columns(node, node.payload, own, own.payload)
        if is_row(node) and own.kind == node.kind:
            self._match_cells(node, own)

    def _match_columns(self, node: Node, theirs: Table, own: Node, ours: Table) -> None:
        columns = list(ours.columns)
        for at, column in enumerate(theirs.columns):
            if at >= len(columns):
                columns.append(Column(id=new_id()))
            self._columns[node.id, column.id] = columns[at].id
        if len(columns) > len(ours.columns):
            wider = replace(ours, columns=tuple(columns))
            self._building.nodes[own.id] = replace(own, payload=wider)

    def _match_cells(self, row: Node, own: Node) -> None:
        ours = [self._building.nodes[each] for each in self._building.children.get(own.id, ())]
        by_column = {c.payload.column: c for c in ours if isinstance(c.payload, TableCell)}
        covering: Node | None = None
        for cell in self._draft.document.children_of(row.id):
            partner = by_column.get(self._column_of(cell))
            covering = partner or covering or (ours[0] if ours else None)
            if partner is None and self._is_new_column(cell, own):
                covering = None
            if covering is not None:
                self._partner[cell.id] = covering.id
                self._match_inside(cell, covering)

    def _is_new_column(self, cell: Node, own: Node) -> bool:
        """Whether the column of a cell stands behind all cells that the row has."""
        table = self._building.nodes.get(own.parent)
        if table is None or not isinstance(table.payload, Table):
            return False
        places = {column.id: at for at, column in enumerate(table.payload.columns)}
        end = 0
        for each in self._building.children.get(own.id, ()):
            payload = self._building.nodes[each].payload
            if isinstance(payload, TableCell):
                end = max(end, places.get(payload.column, 0) + payload.column_span)
        return places.get(self._column_of(cell), 0) >= end

    def _match_inside(self, node: Node, own: Node) -> None:
        """Pair what stands in two cells: of each kind the first with the first and so on."""
        taken: set[str] = set()
        ours = self._building.children.get(own.id, ())
        for child in self._draft.document.children_of(node.id):
            for each in ours:
                if each not in taken and self._building.nodes[each].kind == child.kind:
                    taken.add(each)
                    self._partner[child.id] = each
                    self._match_inside(child, self._building.nodes[each])
                    break

    def _column_of(self, cell: Node) -> str:
        payload = cell.payload
        if not isinstance(payload, TableCell):
            return ""
        table = self._draft.document.nearest(cell.id, is_table)
        key = (table.id if table is not None else "", payload.column)
        return self._columns.get(key, payload.column)

    def _bring(self, node: Node) -> None:
        """Find a place for a node that only this draft has, and put it there."""
        building = self._building
        made = new_id()
        parent, index = self._place(node)
        kind, payload = node.kind, node.payload
        while parent != building.root and not _permits(building.nodes[parent], kind):
            above = building.nodes[parent].parent
            index = building.children[above].index(parent) + 1
            parent = above
        if not _permits(building.nodes[parent], kind):
            parent, index = self._unsorted()
            if not _permits(building.nodes[parent], kind):
                usual = fresh_paragraph()
                kind, payload = usual.kind, usual.payload
        if isinstance(payload, TableCell):
            payload = replace(payload, column=self._column_of(node))
        new = Node(made, kind, lead=self._draft.language, payload=payload)
        building.put(new, parent, index)
        self._partner[node.id] = made
        self._came.add(node.id)

    def _place(self, node: Node) -> tuple[str, int]:
        """Return where a node stands: behind the partner of its elder, else first."""
        source, building = self._draft.document, self._building
        parent = self._partner[node.parent]
        siblings = source.children[node.parent]
        for elder in reversed(siblings[: siblings.index(node.id)]):
            beside = self._partner.get(elder, "")
            if beside and building.nodes[beside].parent == parent:
                return parent, building.children[parent].index(beside) + 1
        return parent, 0

    def _unsorted(self) -> tuple[str, int]:
        building = self._building
        for child in building.children.get(building.root, ()):
            if is_unsorted(building.nodes[child]):
                return child, len(building.children.get(child, ()))
        holder = Node(new_id(), "unsorted")
        building.put(holder, building.root, len(building.children.get(building.root, ())))
        return holder.id, 0

    # Texts

    def _write(self, node: Node) -> None:
        building, language = self._building, self._draft.language
        own = building.nodes[self._partner[node.id]]
        if node.id not in self._came:
            merged = _merged(own.payload, node.payload, language)
            if merged is not own.payload:
                own = building.nodes[own.id] = replace(own, payload=merged)
        cell = self._pointed(node.cell(language))
        if cell.blank or not KINDS[own.kind].text:
            return
        before = own.cell(language)
        # A text can be there already: a term's equivalent in the leading draft, or that of a cell
        # which now covers this one too. What differs is kept, on a line of its own.
        if before.text.strip().casefold() not in {"", cell.text.strip().casefold()}:
            cell = joined(joined(before, Cell("\n")), cell)
        if own.cell(own.lead).blank:
            own = replace(own, lead=language)
        if own.lead == language:
            cell = replace(cell, based_on="")
        else:
            cell = replace(cell, status="translated", based_on=text_hash(own.cell(own.lead)))
        building.nodes[own.id] = own.with_cell(language, cell)

    def _pointed(self, cell: Cell) -> Cell:
        """Return the cell with its references leading to the nodes of the new document."""

        def led(mark: Mark) -> Mark:
            return replace(mark, value=self._partner.get(mark.value, mark.value))

        return replace(cell, marks=tuple(led(m) if m.kind in _NAMED else m for m in cell.marks))


def _permits(parent: Node, kind: str) -> bool:
    return kind in KINDS[parent.kind].children


def _merged(own: Payload, other: Payload, language: Language) -> Payload:
    """Return a payload with what the other draft says in its language, or says alone."""
    if not isinstance(other, type(own)):
        return own
    changed = dict(_filled(own, other, language))
    return replace(own, **changed) if changed else own


def _filled(own: Payload, other: Payload, language: Language) -> Iterator[tuple[str, Any]]:
    for each in fields(own):
        ours, theirs = getattr(own, each.name), getattr(other, each.name)
        match ours, theirs:
            case (PerLanguage(), PerLanguage()):
                value: Any = _tongue(ours, theirs, language)
            case (tuple(), tuple()) if all(isinstance(v, LocalizedText) for v in (*ours, *theirs)):
                pairs = zip_longest(ours, theirs, fillvalue=LocalizedText())
                value = tuple(_tongue(one, two, language) for one, two in pairs)
            case (str(), str()) | (tuple(), tuple()):
                value = ours or theirs
            case _:
                value = ours
        if value != ours:
            yield each.name, value


def _tongue(ours: _Said, theirs: _Said, language: Language) -> _Said:
    """Return what is said in several languages, with one of them from the other draft."""
    # A picture without words serves every language.
    new = theirs.best(language) if isinstance(theirs, Pictures) else theirs[language]
    if ours[language] or not new or new in ours.filled.values():
        return ours
    return ours.changed(language, new)
