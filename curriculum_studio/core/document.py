"""A document: a tree of nodes as plain, never changed dictionaries."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from operator import attrgetter

from curriculum_studio.core.node import Node
from curriculum_studio.languages import Language
from curriculum_studio.values import dataclass


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
