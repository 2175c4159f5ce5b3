"""The edits by which one state of a document becomes another: for restoring and taking over."""

from collections.abc import Iterator

from curriculum_studio.core.document import Document
from curriculum_studio.core.edits import (
    Edit,
    EditError,
    Insert,
    Place,
    Remove,
    SetCell,
    SetKind,
    SetLead,
    SetPayload,
    apply,
)
from curriculum_studio.core.languages import LANGUAGES
from curriculum_studio.core.node import Node


def edits_between(before: Document, after: Document) -> tuple[Edit, ...]:
    """Return edits that turn a state of a document into another one of the same document.

    Raises:
        EditError: if no order of single edits keeps every kind where it may stand; the document has
            to be exchanged as a whole then.

    """
    if before.id != after.id:
        problem = "these are two different documents"
        raise EditError(problem)
    edits: tuple[Edit, ...] = (
        *_arrivals(before, after),
        *_places(before, after),
        *_departures(before, after),
    )
    between = apply(before, *edits).document
    edits = (*edits, *_alterations(between, after))
    if apply(before, *edits).document.nodes != after.nodes:
        problem = "the states cannot be bridged by single edits"
        raise EditError(problem)
    return edits


def _arrivals(before: Document, after: Document) -> Iterator[Insert]:
    """Insert what is new, parents before children, each node by itself."""
    for node in after.walk():
        if node.id not in before:
            yield Insert((node,))


def _places(before: Document, after: Document) -> Iterator[Place]:
    for node in after.walk():
        old = before.nodes.get(node.id)
        if old is not None and (old.parent, old.rank) != (node.parent, node.rank):
            yield Place(node.id, node.parent, node.rank)


def _departures(before: Document, after: Document) -> Iterator[Remove]:
    """Remove what is gone; of a branch that is gone as a whole, its top alone."""
    for node in before.walk():
        if node.id not in after and (node.parent in after or not node.parent):
            yield Remove(node.id)


def _alterations(before: Document, after: Document) -> Iterator[Edit]:
    for node in after.walk():
        old = before.nodes[node.id]
        if old is not node and old != node:
            yield from _altered(old, node)


def _altered(old: Node, new: Node) -> Iterator[Edit]:
    if old.kind != new.kind:
        yield SetKind(new.id, new.kind, new.payload)
    elif old.payload != new.payload:
        yield SetPayload(new.id, new.payload)
    if old.lead != new.lead:
        yield SetLead(new.id, new.lead)
    for language in LANGUAGES:
        if old.cells.get(language) != new.cells.get(language):
            yield SetCell(new.id, language, new.cells.get(language))


def same_content(one: Document, two: Document) -> bool:
    """Whether two states say the same, whatever the order in which they list their languages."""
    return one.id == two.id and one.nodes == two.nodes
