"""Which texts refer to which nodes, so that they are laid out anew when those read otherwise."""

from collections.abc import Iterable, Iterator, Mapping

from curriculum_studio.core.document import Document
from curriculum_studio.core.node import Node
from curriculum_studio.core.touched import Touched

#: Marks whose value is a node.
_KINDS = frozenset({"ref", "term", "footnote"})


class ReferenceIndex:
    """References of one document, looked for when they are needed."""

    def __init__(self, document: Document) -> None:
        """Take the document."""
        self._document = document
        self._found: Mapping[str, frozenset[str]] | None = None

    def renew(self, earlier: Document, document: Document, changes: Touched) -> None:
        """Follow to another state of the document."""
        self._document = document
        touched = (
            each.nodes.get(node) for node, _ in changes.cells for each in (earlier, document)
        )
        if changes.structure or any(node is not None and _refers(node) for node in touched):
            self._found = None

    def to(self, target: str) -> Iterable[str]:
        """Return the nodes that refer to one."""
        return self._index().get(target, ())

    def targets(self) -> Iterable[str]:
        """Return everything that is referred to."""
        return self._index().keys()

    def of_all(self) -> Iterator[str]:
        """Yield all nodes that refer to something."""
        for nodes in self._index().values():
            yield from nodes

    def _index(self) -> Mapping[str, frozenset[str]]:
        if self._found is None:
            found: dict[str, set[str]] = {}
            for node in self._document.nodes.values():
                if _refers(node):
                    for cell in node.cells.values():
                        for mark in cell.marks:
                            if mark.value and mark.kind in _KINDS:
                                found.setdefault(mark.value, set()).add(node.id)
            self._found = {target: frozenset(nodes) for target, nodes in found.items()}
        return self._found


def _refers(node: Node) -> bool:
    return any(mark.kind in _KINDS for cell in node.cells.values() for mark in cell.marks)
