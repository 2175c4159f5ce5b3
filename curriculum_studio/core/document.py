"""A document: a tree of nodes as plain, never changed dictionaries; identities of both."""

import base64
import secrets
import uuid
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import field, replace
from itertools import repeat
from operator import attrgetter
from typing import TYPE_CHECKING

from curriculum_studio.core.payloads import Empty, Payload
from curriculum_studio.core.text import Cell
from curriculum_studio.languages import LANGUAGES, Language
from curriculum_studio.values import dataclass

#: Reads the texts of a node from what is stored of them.
CellsReader = Callable[[bytes], Mapping[Language, "Cell"]]


class _Stored:
    """What a node from the store has beside its fields: its texts until they are read, its seal."""

    __slots__ = ("_seal", "_stored")

    _seal: bytes
    _stored: tuple[CellsReader, bytes] | None


@dataclass(frozen=True, slots=True)
class Node(_Stored):
    """A clause, a paragraph, a cell, an activity, a goal …

    `parent` is empty at the root. `lead` is the language from which the others are made; it may
    differ from node to node. `cells` is never changed in place.
    """

    id: str
    kind: str
    parent: str = ""
    rank: str = "i"
    lead: Language = "zh"
    payload: Payload = field(default_factory=Empty)
    cells: Mapping[Language, Cell] = field(default_factory=dict)

    def cell(self, language: Language) -> Cell:
        """Return the text in a language, an empty cell where there is none."""
        return self.cells.get(language, _NOTHING)

    def text(self, language: Language) -> str:
        """Return the plain text in a language."""
        cell = self.cells.get(language)  # not by `cell`: it is asked most of all
        return cell.text if cell is not None else ""

    def best(self, language: Language) -> Cell:
        """Return the text in a language or, where it is blank, in the nearest one."""
        for candidate in (language, self.lead, *LANGUAGES):
            cell = self.cell(candidate)
            if not cell.blank:
                return cell
        return _NOTHING

    def with_cell(self, language: Language, cell: Cell | None) -> "Node":
        """Return the node with another text in a language; None takes it away."""
        cells = {key: value for key, value in self.cells.items() if key != language}
        if cell is not None:
            cells[language] = cell
        return replace(self, cells=cells)

    if not TYPE_CHECKING:  # for types a node has its fields and no others

        def __getattr__(self, name: str) -> object:
            """Read stored texts: Python asks here for a field that has no value yet."""
            if name != "cells":
                text = f"a node has no {name!r}"
                raise AttributeError(text)
            stored = self._stored
            if stored is not None:  # else another thread has read them meanwhile
                read, raw = stored
                object.__setattr__(self, "cells", read(raw))
                object.__setattr__(self, "_stored", None)
            return self.cells


_NOTHING = Cell()

_new = object.__new__


def stored_nodes(
    identities: Sequence[str],
    kinds: Sequence[str],
    parents: Sequence[str],
    ranks: Sequence[str],
    leads: Sequence[Language],
    payloads: Sequence[Payload],
    stored: Iterable[tuple[CellsReader, bytes]],
    seals: Sequence[bytes],
) -> list[Node]:
    """Return nodes whose texts are read when somebody asks for them, with their seals.

    Half of the time for which a document is opened went into texts that nobody saw yet. Whoever
    makes such nodes has made sure that they can be read. Field by field, in loops of Python's own,
    they take a third of the time that they take one by one.
    """
    nodes: list[Node] = list(map(_new, repeat(Node, len(identities))))
    columns = {
        "id": identities, "kind": kinds, "parent": parents, "rank": ranks, "lead": leads,
        "payload": payloads, "_stored": stored, "_seal": seals,
    }  # fmt: skip
    for name, values in columns.items():
        # What sets a slot; the class itself refuses, since nodes are never changed.
        deque(map(getattr(Node, name).__set__, nodes, values), maxlen=0)
    return nodes


def seal_of(node: Node) -> bytes | None:
    """Return the SHA-256 of what is stored of a node but for its place; None if it is made here."""
    return getattr(node, "_seal", None)


# --- identities -------------------------------------------------------------------------------


#: Bytes of an id: as many as in a UUID, so that two offline copies never make the same one.
ID_BYTES = 16

#: Names of things that we ship (samples, frameworks) are the same in every workspace.
_SHIPPED = uuid.UUID("5d4c7c1e-0d53-4f43-9a43-5a2f3c1f7a10")

#: What is received from others by what it says, such as a row of a form.
_RECEIVED = uuid.UUID("0c0f6a52-64a1-4f0e-9c39-0f6f0f3f7b52")


#: What takes the place of a node that was erased for good.
_ERASED = uuid.UUID("6f1e3f0a-2c8e-4b6a-8a35-9d1b7c5e4f21")


def _spell(raw: bytes) -> str:
    return base64.b32encode(raw).decode("ascii").rstrip("=").lower()


def new_id() -> str:
    """Return a fresh id: 26 letters and digits, good as a Word bookmark name behind a letter."""
    return _spell(secrets.token_bytes(ID_BYTES))


def shipped_id(*names: str) -> str:
    """Return the fixed id of something that comes with the program, by its names."""
    return _spell(uuid.uuid5(_SHIPPED, "/".join(names)).bytes)


def derived_id(*names: str) -> str:
    """Return the id of something received, the same wherever the same thing is received."""
    return _spell(uuid.uuid5(_RECEIVED, "\x1f".join(names)).bytes)


def id_after_erasing(document: str, node: str) -> str:
    """Return the id of what stands in the place of an erased node, the same in every copy."""
    return _spell(uuid.uuid5(_ERASED, f"{document}/{node}").bytes)


@dataclass(frozen=True, slots=True)
class Document:
    """A document tree.

    `nodes` holds every node by id; `children` the ids of each parent's children in order of rank.
    The id of the document is the id of its root. Neither mapping is ever changed in place.
    """

    id: str
    nodes: Mapping[str, Node]
    children: Mapping[str, tuple[str, ...]]

    @property
    def root(self) -> Node:
        """The root node."""
        return self.nodes[self.id]

    @property
    def kind(self) -> str:
        """The kind of document, which is the kind of its root."""
        return self.root.kind

    def title(self, language: Language) -> str:
        """Return the title in a language or the nearest one that has it."""
        return self.root.best(language).text

    def written_in(self, language: Language) -> Language:
        """Return the language if the document has its title in it, else its leading one.

        What is made of a document speaks a language of the document, whatever the window speaks.
        """
        root = self.root
        return language if not root.cell(language).blank else root.lead

    def children_of(self, node: str) -> tuple[Node, ...]:
        """Return the children of a node in order."""
        nodes, below = self.nodes, self.children.get(node)
        return tuple([nodes[child] for child in below]) if below else ()

    def walk(self, start: str | None = None) -> Iterator[Node]:
        """Yield a node and all below it in reading order."""
        stack = [self.id if start is None else start]
        while stack:
            node = stack.pop()
            yield self.nodes[node]
            stack.extend(reversed(self.children.get(node, ())))

    def ancestors(self, node: str) -> Iterator[Node]:
        """Yield the parent, its parent and so on up to the root."""
        parent = self.nodes[node].parent
        while parent:
            yield self.nodes[parent]
            parent = self.nodes[parent].parent

    def nearest(self, node: str, wanted: Callable[[Node], bool]) -> Node | None:
        """Return the node itself or the nearest ancestor that is wanted, as `families` tell it."""
        if wanted(self.nodes[node]):
            return self.nodes[node]
        return next(filter(wanted, self.ancestors(node)), None)

    def index(self, node: str) -> int:
        """Return the place of a node among its siblings, from 0; the root's is 0."""
        parent = self.nodes[node].parent
        return self.children[parent].index(node) if parent else 0

    def sibling(self, node: str, step: int) -> Node | None:
        """Return the sibling so many places on (or back), if there is one."""
        parent = self.nodes[node].parent
        if not parent:
            return None
        siblings = self.children[parent]
        at = siblings.index(node) + step
        return self.nodes[siblings[at]] if 0 <= at < len(siblings) else None

    def depth(self, node: str) -> int:
        """Return how many ancestors a node has."""
        return sum(1 for _ in self.ancestors(node))

    def __contains__(self, node: object) -> bool:
        return node in self.nodes


_in_order = attrgetter("rank", "id")


def sharing(known: Document, other: Document) -> Document:
    """Return the other document with the very nodes of a known one, where both say the same.

    So who compares the two sees by identity what is not to be looked into.
    """
    own = known.nodes
    nodes: dict[str, Node] = {}
    for identity, node in other.nodes.items():
        same = own.get(identity)
        nodes[identity] = same if same is not None and (same is node or same == node) else node
    return Document(other.id, nodes, other.children)


def assembled(nodes: Iterable[Node]) -> Document:
    """Build a document from its nodes in any order.

    Raises:
        ValueError: if there is not exactly one root, a parent is missing, or nodes stand in a ring.

    """
    by_id = {node.id: node for node in nodes}
    roots = [node.id for node in by_id.values() if not node.parent]
    if len(roots) != 1:
        problem = f"a document has one root, not {len(roots)}"
        raise ValueError(problem)
    grouped: dict[str, list[Node]] = {}
    for node in by_id.values():
        if node.parent:
            if node.parent not in by_id:
                problem = f"node {node.id} has lost its parent {node.parent}"
                raise ValueError(problem)
            grouped.setdefault(node.parent, []).append(node)
    children: dict[str, tuple[str, ...]] = {}
    for parent, group in grouped.items():
        if len(group) > 1:
            group.sort(key=_in_order)
        children[parent] = tuple([node.id for node in group])
    reached = [roots[0]]
    for each in reached:  # grows while it is walked through
        reached += children.get(each, ())
    if len(reached) != len(by_id):
        problem = "nodes stand in a ring, below each other"
        raise ValueError(problem)
    return Document(roots[0], by_id, children)
