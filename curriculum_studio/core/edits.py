"""Edits: the smallest changes that a user can make and undo.

`apply` is the only way from one document to the next. It checks that the tree stays a tree and that
every kind stands where it may, and returns the inverse of what it did, and what it touched.
"""

from collections.abc import Sequence
from dataclasses import replace

from curriculum_studio.core.document import Document, Node
from curriculum_studio.core.kinds import KINDS
from curriculum_studio.core.payloads import Payload
from curriculum_studio.core.text import Cell
from curriculum_studio.languages import Language
from curriculum_studio.values import dataclass


@dataclass(frozen=True, slots=True)
class Touched:
    """The parts of one document that a change touched: listeners renew only what can have altered.

    `cells`: texts; `nodes`: payload, lead language or kind; `moved`, `added`, `removed`: structure
    (only the topmost node of an added or removed branch stands in them); `parents`: whose list of
    children altered; `whole`: the document itself came or went; `comments`: comments on it;
    `waivers`: findings that were let stand; `decisions`: what a merge left to people.
    """

    document: str
    cells: frozenset[tuple[str, Language]] = frozenset()
    nodes: frozenset[str] = frozenset()
    moved: frozenset[str] = frozenset()
    added: frozenset[str] = frozenset()
    removed: frozenset[str] = frozenset()
    parents: frozenset[str] = frozenset()
    kinds: frozenset[str] = frozenset()
    whole: bool = False
    comments: frozenset[str] = frozenset()
    waivers: frozenset[str] = frozenset()
    decisions: frozenset[str] = frozenset()

    @property
    def structure(self) -> bool:
        """Whether numbers, order or rows can have altered."""
        return bool(self.whole or self.moved or self.added or self.removed or self.kinds)

    def __or__(self, other: "Touched") -> "Touched":
        """Return both together; they have to be of the same document."""
        return Touched(
            self.document,
            self.cells | other.cells,
            self.nodes | other.nodes,
            self.moved | other.moved,
            self.added | other.added,
            self.removed | other.removed,
            self.parents | other.parents,
            self.kinds | other.kinds,
            self.whole or other.whole,
            self.comments | other.comments,
            self.waivers | other.waivers,
            self.decisions | other.decisions,
        )


# --- edits ------------------------------------------------------------------------------------


class EditError(ValueError):
    """An edit does not fit the document; a defect of whoever made it, not of the user."""


@dataclass(frozen=True, slots=True)
class SetCell:
    """Put a text into a language of a node; None takes the language away."""

    node: str
    language: Language
    cell: Cell | None


@dataclass(frozen=True, slots=True)
class SetLead:
    """Make a language the one from which the others of the node are made."""

    node: str
    language: Language


@dataclass(frozen=True, slots=True)
class SetPayload:
    """Replace the payload of a node by another of the same kind."""

    node: str
    payload: Payload


@dataclass(frozen=True, slots=True)
class SetKind:
    """Make a node one of another kind, its texts and children staying."""

    node: str
    kind: str
    payload: Payload


@dataclass(frozen=True, slots=True)
class Insert:
    """Insert a branch: its topmost node first, every parent before its children."""

    nodes: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Remove:
    """Remove a node with all below it."""

    node: str


@dataclass(frozen=True, slots=True)
class Place:
    """Put a node under a parent, at a rank among its siblings."""

    node: str
    parent: str
    rank: str


Edit = SetCell | SetLead | SetPayload | SetKind | Insert | Remove | Place


@dataclass(frozen=True, slots=True)
class Applied:
    """The result of edits: the new document, the edits that lead back, and what was touched."""

    document: Document
    inverse: tuple[Edit, ...]
    changes: Touched


class _Draft:
    """Two dictionaries that may be changed while one sequence of edits is applied."""

    def __init__(self, document: Document) -> None:
        self.root = document.id
        self.nodes = dict(document.nodes)
        self.children = dict(document.children)

    def need(self, node: str) -> Node:
        found = self.nodes.get(node)
        if found is None:
            problem = f"there is no node {node}"
            raise EditError(problem)
        return found

    def permit(self, parent: str, kind: str) -> None:
        allowed = KINDS[self.need(parent).kind].children
        if kind not in allowed:
            problem = f"{kind} cannot stand in {self.need(parent).kind}"
            raise EditError(problem)

    def attach(self, node: Node) -> None:
        siblings = self.children.get(node.parent, ())
        key = (node.rank, node.id)
        at = len(siblings)
        while at and self._key(siblings[at - 1]) > key:
            at -= 1
        self.children[node.parent] = (*siblings[:at], node.id, *siblings[at:])

    def detach(self, node: Node) -> None:
        rest = tuple(each for each in self.children[node.parent] if each != node.id)
        if rest:
            self.children[node.parent] = rest
        else:
            del self.children[node.parent]

    def branch(self, top: str) -> tuple[Node, ...]:
        found: list[Node] = []
        stack = [top]
        while stack:
            node = stack.pop()
            found.append(self.nodes[node])
            stack.extend(reversed(self.children.get(node, ())))
        return tuple(found)

    def _key(self, node: str) -> tuple[str, str]:
        return (self.nodes[node].rank, node)


def apply(document: Document, *edits: Edit) -> Applied:
    """Apply edits in order, all or none.

    Raises:
        EditError: if one of them does not fit; the document given is untouched in any case.

    """
    draft = _Draft(document)
    inverse: list[Edit] = []
    changes = Touched(document.id)
    for edit in edits:
        back, touched = _apply_one(draft, edit)
        inverse.append(back)
        changes |= touched
    return Applied(
        Document(draft.root, draft.nodes, draft.children), tuple(reversed(inverse)), changes
    )


def _apply_one(draft: _Draft, edit: Edit) -> tuple[Edit, Touched]:
    match edit:
        case SetCell():
            return _set_cell(draft, edit)
        case SetLead(node, language):
            old = draft.need(node)
            draft.nodes[node] = replace(old, lead=language)
            return SetLead(node, old.lead), Touched(draft.root, nodes=frozenset({node}))
        case SetPayload(node, payload):
            old = draft.need(node)
            _check_payload(old.kind, payload)
            draft.nodes[node] = replace(old, payload=payload)
            return SetPayload(node, old.payload), Touched(draft.root, nodes=frozenset({node}))
        case SetKind():
            return _set_kind(draft, edit)
        case Insert(nodes):
            return _insert(draft, nodes)
        case Remove(node):
            return _remove(draft, node)
        case Place():
            return _place(draft, edit)


def _check_payload(kind: str, payload: Payload) -> None:
    if type(payload) is not KINDS[kind].payload:
        problem = f"{type(payload).__name__} is no payload of {kind}"
        raise EditError(problem)


def _set_cell(draft: _Draft, edit: SetCell) -> tuple[Edit, Touched]:
    old = draft.need(edit.node)
    if not KINDS[old.kind].text:
        problem = f"{old.kind} carries no text"
        raise EditError(problem)
    draft.nodes[edit.node] = old.with_cell(edit.language, edit.cell)
    touched = Touched(draft.root, cells=frozenset({(edit.node, edit.language)}))
    return SetCell(edit.node, edit.language, old.cells.get(edit.language)), touched


def _set_kind(draft: _Draft, edit: SetKind) -> tuple[Edit, Touched]:
    old = draft.need(edit.node)
    _check_payload(edit.kind, edit.payload)
    if not old.parent:
        problem = "the root keeps its kind"
        raise EditError(problem)
    draft.permit(old.parent, edit.kind)
    allowed = KINDS[edit.kind].children
    for child in draft.children.get(edit.node, ()):
        if draft.nodes[child].kind not in allowed:
            problem = f"{draft.nodes[child].kind} cannot stand in {edit.kind}"
            raise EditError(problem)
    if old.cells and not KINDS[edit.kind].text:
        problem = f"{edit.kind} carries no text"
        raise EditError(problem)
    draft.nodes[edit.node] = replace(old, kind=edit.kind, payload=edit.payload)
    one = frozenset({edit.node})
    return SetKind(edit.node, old.kind, old.payload), Touched(draft.root, nodes=one, kinds=one)


def _insert(draft: _Draft, nodes: Sequence[Node]) -> tuple[Edit, Touched]:
    if not nodes:
        problem = "there is nothing to insert"
        raise EditError(problem)
    top = nodes[0]
    inside: set[str] = set()
    for node in nodes:
        if node.id in draft.nodes:
            problem = f"there is a node {node.id} already"
            raise EditError(problem)
        if node is not top and node.parent not in inside:
            problem = f"node {node.id} does not belong to the branch"
            raise EditError(problem)
        _check_payload(node.kind, node.payload)
        draft.permit(node.parent, node.kind)
        draft.nodes[node.id] = node
        draft.attach(node)
        inside.add(node.id)
    return Remove(top.id), Touched(
        draft.root, added=frozenset({top.id}), parents=frozenset({top.parent})
    )


def _remove(draft: _Draft, node: str) -> tuple[Edit, Touched]:
    top = draft.need(node)
    if not top.parent:
        problem = "the root cannot be removed"
        raise EditError(problem)
    branch = draft.branch(node)
    draft.detach(top)
    for each in branch:
        del draft.nodes[each.id]
        draft.children.pop(each.id, None)
    return Insert(branch), Touched(
        draft.root, removed=frozenset({node}), parents=frozenset({top.parent})
    )


def _place(draft: _Draft, edit: Place) -> tuple[Edit, Touched]:
    old = draft.need(edit.node)
    if not old.parent:
        problem = "the root cannot be moved"
        raise EditError(problem)
    draft.permit(edit.parent, old.kind)
    above: str = edit.parent
    while above:
        if above == edit.node:
            problem = "a node cannot stand below itself"
            raise EditError(problem)
        above = draft.nodes[above].parent
    draft.detach(old)
    new = replace(old, parent=edit.parent, rank=edit.rank)
    draft.nodes[edit.node] = new
    draft.attach(new)
    touched = Touched(
        draft.root,
        moved=frozenset({edit.node}),
        parents=frozenset({old.parent, edit.parent}),
    )
    return Place(edit.node, old.parent, old.rank), touched
