"""What differs between two states of a document, as typed changes: one form for all who ask.

Comparing, restoring, tracked changes, history and merging look at the same changes. They are found
by the ids of nodes; branches that are the same object in both states are not looked into.
"""

from collections.abc import Iterator, Mapping
from dataclasses import fields, replace
from functools import cached_property
from typing import Any

from curriculum_studio.core.document import Document, Node
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
)
from curriculum_studio.core.payloads import Payload
from curriculum_studio.core.sibling_order import steady
from curriculum_studio.core.text import Cell
from curriculum_studio.core.tree import rank_at
from curriculum_studio.languages import LANGUAGES, Language
from curriculum_studio.values import dataclass

# --- changes ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Added:
    """A branch came: its topmost node first. What moved into it from elsewhere is told apart.

    `place`: its parent, and the sibling behind which it stands.
    """

    node: str
    nodes: tuple[Node, ...]
    place: tuple[str, str]


@dataclass(frozen=True, slots=True)
class Removed:
    """A branch went: its topmost node first. What moved out of it is told apart.

    `place`: the parent that it had, and the sibling behind which it stood.
    """

    node: str
    nodes: tuple[Node, ...]
    place: tuple[str, str]


@dataclass(frozen=True, slots=True)
class Moved:
    """A node stands elsewhere: below another parent, or elsewhere among its siblings.

    `before` and `after` are the parent and the sibling behind which it stands, empty at the top.
    """

    node: str
    before: tuple[str, str]
    after: tuple[str, str]


@dataclass(frozen=True, slots=True)
class TextChanged:
    """A text in a language reads otherwise, or has another state; None where there is none."""

    node: str
    language: Language
    before: Cell | None
    after: Cell | None

    @property
    def words(self) -> bool:
        """Whether the text or its marks differ, and not its state alone."""
        return words_of(self.before) != words_of(self.after)


@dataclass(frozen=True, slots=True)
class FieldChanged:
    """A field of the payload has another value."""

    node: str
    field: str
    before: Any
    after: Any


@dataclass(frozen=True, slots=True)
class KindChanged:
    """A node became one of another kind, with the payload of that kind."""

    node: str
    before: tuple[str, Payload]
    after: tuple[str, Payload]


@dataclass(frozen=True, slots=True)
class LeadChanged:
    """Another language leads the texts of a node."""

    node: str
    before: Language
    after: Language


NodeChange = Added | Removed | Moved | TextChanged | FieldChanged | KindChanged | LeadChanged


def words_of(cell: Cell | None) -> tuple[str, tuple[Any, ...]]:
    """Return what is written in a cell, whatever its state; none and an empty one say the same."""
    return ("", ()) if cell is None else (cell.text, cell.marks)


# --- the set ----------------------------------------------------------------------------------


@dataclass(frozen=True)
class ChangeSet:
    """All changes from one state of a document to another, in the order of the later text."""

    before: Document
    after: Document
    changes: tuple[NodeChange, ...]

    def __bool__(self) -> bool:
        return bool(self.changes)

    @cached_property
    def by_node(self) -> Mapping[str, tuple[NodeChange, ...]]:
        """The changes of each node that has some; those of a branch at its topmost node."""
        found: dict[str, list[NodeChange]] = {}
        for each in self.changes:
            found.setdefault(each.node, []).append(each)
        return {node: tuple(changes) for node, changes in found.items()}


def changes_between(before: Document, after: Document) -> ChangeSet:
    """Return what differs between two states of one document.

    Raises:
        EditError: if these are two documents.

    """
    if before.id != after.id:
        problem = "these are two different documents"
        raise EditError(problem)
    return ChangeSet(before, after, tuple(_changes(before, after)))


def _changes(before: Document, after: Document) -> Iterator[NodeChange]:
    moved = _moved_within(before, after)
    for node in after.walk():
        old = before.nodes.get(node.id)
        if old is None:
            if node.parent in before or not node.parent:
                branch = tuple(_branch(after, node.id, before))
                yield Added(node.id, branch, place_of(after, node.id))
        else:
            if old.parent != node.parent or node.id in moved:
                yield Moved(node.id, place_of(before, node.id), place_of(after, node.id))
            if old is not node:
                yield from node_changes(old, node)
        for gone in before.children.get(node.id, ()) if old is not None else ():
            if gone not in after:
                branch = tuple(_branch(before, gone, after))
                yield Removed(gone, branch, place_of(before, gone))


def _branch(document: Document, top: str, other: Document) -> Iterator[Node]:
    """Yield a node and all below it that the other state does not have."""
    stack = [top]
    while stack:
        node = stack.pop()
        yield document.nodes[node]
        below = document.children.get(node, ())
        stack.extend(each for each in reversed(below) if each not in other)


def _moved_within(before: Document, after: Document) -> set[str]:
    """Return the nodes that stand elsewhere among the siblings that they had before too."""
    moved: set[str] = set()
    for parent, children in after.children.items():
        known = before.children.get(parent, ())
        if known is children or known == children:
            continue
        kept = steady(known, children)
        moved |= set(known) & set(children) - kept
    return moved


def place_of(document: Document, node: str) -> tuple[str, str]:
    """Return the parent of a node and the sibling behind which it stands, empty if it is first."""
    parent = document.nodes[node].parent
    if not parent:
        return "", ""
    siblings = document.children[parent]
    at = siblings.index(node)
    return parent, siblings[at - 1] if at else ""


def node_changes(old: Node, new: Node) -> Iterator[NodeChange]:
    """Yield what differs between two states of a node, but for its place."""
    if old.kind != new.kind:
        yield KindChanged(new.id, (old.kind, old.payload), (new.kind, new.payload))
    elif old.payload != new.payload:
        for field in fields(old.payload):
            one, two = getattr(old.payload, field.name), getattr(new.payload, field.name)
            if one != two:
                yield FieldChanged(new.id, field.name, one, two)
    if old.lead != new.lead:
        yield LeadChanged(new.id, old.lead, new.lead)
    for language in LANGUAGES:
        one, two = old.cells.get(language), new.cells.get(language)
        if one != two:
            yield TextChanged(new.id, language, one, two)


# --- one place back ---------------------------------------------------------------------------


def restored(document: Document, change: NodeChange) -> tuple[Edit, ...]:
    """Return edits that take one change back in a document as it is now; ids are kept.

    Raises:
        EditError: if the place is not there any more, or is taken.

    """
    if isinstance(change, Removed):
        return _brought_back(document, change)
    own = document.nodes.get(change.node)
    if own is None:
        problem = f"there is no node {change.node}"
        raise EditError(problem)
    match change:
        case Added(node):
            return (Remove(node),)
        case Moved(node, before):
            return (Place(node, before[0], rank_behind(document, before, node)),)
        case TextChanged(node, language, before):
            return (SetCell(node, language, before),)
        case FieldChanged(node, field, before):
            changed: dict[str, Any] = {field: before}
            return (SetPayload(node, replace(own.payload, **changed)),)
        case KindChanged(node, before):
            return (SetKind(node, *before),)
        case LeadChanged(node, before):
            return (SetLead(node, before),)


def _brought_back(document: Document, change: Removed) -> tuple[Edit, ...]:
    if change.place[0] not in document or any(each.id in document for each in change.nodes):
        problem = f"{change.node} cannot come back to its place"
        raise EditError(problem)
    top, *below = change.nodes
    rank = rank_behind(document, change.place)
    return (Insert((replace(top, parent=change.place[0], rank=rank), *below)),)


def rank_behind(document: Document, place: tuple[str, str], leaving: str = "") -> str:
    """Return the rank of a node behind a sibling below a parent, or before all without one.

    `leaving` is the node itself where it stands among them already.
    """
    parent, sibling = place
    siblings = [each for each in document.children.get(parent, ()) if each != leaving]
    at = siblings.index(sibling) + 1 if sibling in siblings else 0
    return rank_at(document, parent, at, leaving=leaving)
