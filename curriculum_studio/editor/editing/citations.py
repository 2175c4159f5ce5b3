"""Lines of chapter 2 and of the bibliography: what was typed becomes number, year and title."""

from dataclasses import replace

from curriculum_studio.core import tree
from curriculum_studio.core.citations import Citation, read_citation
from curriculum_studio.core.document import Document, Node
from curriculum_studio.core.edits import Edit, SetCell, SetKind, SetPayload
from curriculum_studio.core.kinds import is_reference_entry, role_of
from curriculum_studio.core.payloads.standard import Clause, ReferenceEntry
from curriculum_studio.core.roles import Role
from curriculum_studio.core.text import Cell, part, text_hash
from curriculum_studio.core.translation_state import typed
from curriculum_studio.i18n import message
from curriculum_studio.languages import Language

CITED = message("PageSteps", "Read number and year of a reference")


def lists_references(document: Document, parent: str) -> bool:
    """Whether paragraphs below a node may be read as normative references (8.6)."""
    payload = document.nodes[parent].payload
    if not isinstance(payload, Clause) or not payload.titled:
        return False
    return payload.role == "references" or any(
        is_reference_entry(child) for child in document.children_of(parent)
    )


def citation_of(document: Document, node: Node, text: str) -> Citation | None:
    """Return the cited document that a text of a node names, where such lines stand.

    A number that is there already is never replaced: its text can only name the same document.
    """
    if not node.parent:
        return None
    own = node.payload
    if role_of(node) is Role.PARAGRAPH:
        if not lists_references(document, node.parent):
            return None
    elif not isinstance(own, ReferenceEntry):
        return None
    found = read_citation(text)
    if found is None or not found.certain:
        return None
    if isinstance(own, ReferenceEntry) and own.number:
        same = (found.entry.number, found.entry.year) == (own.number, own.year)
        return found if same else None
    return found


def cited(
    document: Document, node: str, language: Language, end: int | None = None
) -> tuple[Edit, ...]:
    """Return edits by which a line becomes number, year and title; none if it is no such line.

    Other languages that name the same document are read, too, and stay as up to date as they were.
    `end`: what stands behind that place of the line goes elsewhere.
    """
    own = document.nodes[node]
    line = part(own.cell(language), 0, end)
    found = citation_of(document, own, line.text)
    if found is None:
        return ()
    cells = {language: typed(own, language, _title(line, found))}
    for each in own.cells.keys() - {language}:
        other = read_citation(own.text(each))
        if other is not None and other.entry == found.entry:
            cells[each] = _title(own.cell(each), other)
    cells = tree.rebased(
        {**own.cells, **cells},
        text_hash(own.cell(own.lead)),
        text_hash(cells.get(own.lead, own.cell(own.lead))),
    )
    changed = (SetCell(node, each, cell) for each, cell in cells.items() if cell != own.cell(each))
    return (*_turned(own, found), *changed)


def _title(cell: Cell, found: Citation) -> Cell:
    rest = part(cell, found.title)
    return part(rest, 0, len(rest.text.rstrip()))


def _turned(own: Node, found: Citation) -> tuple[Edit, ...]:
    """Return edits that give number and year to a node, which becomes an entry if it is none."""
    if not isinstance(own.payload, ReferenceEntry):
        return (SetKind(own.id, "reference_entry", found.entry),)
    if own.payload.number:
        return ()
    payload = replace(own.payload, number=found.entry.number, year=found.entry.year)
    return (SetPayload(own.id, payload),)
