"""The merge base: the state that two others come from, also where there are several of them.

Each office took in what the other one had, both went on, and both come from two states of which
neither comes from the other. These are merged first, as `git` does with its recursive strategy;
what both offices decided otherwise then is not known to have been the one or the other.
"""

from collections.abc import Callable, Container, Sequence

from curriculum_studio.core.changeset import (
    Added,
    FieldChanged,
    KindChanged,
    LeadChanged,
    Moved,
    NodeChange,
    Removed,
    TextChanged,
    changes_between,
)
from curriculum_studio.core.document import Document
from curriculum_studio.core.merge.decision import Register
from curriculum_studio.core.merge.tree_merge import merge
from curriculum_studio.core.versions import Graph, Point, common_versions
from curriculum_studio.values import dataclass


@dataclass(frozen=True, slots=True)
class MergeBase:
    """A document, and of what it does not tell what it was."""

    document: Document
    contested: frozenset[Register] = frozenset()


def merge_base(
    graph: Graph,
    versions: Sequence[str],
    known: Container[str],
    document_at: Callable[[str], Document],
) -> MergeBase:
    """Return one state out of the nearest common versions of two states, at least one.

    `document_at` returns the document as it was in one of the `known` versions.
    """
    return _Crossing(graph, known, document_at).state(tuple(versions))


class _Crossing:
    """Merges crossing lines from the oldest state on."""

    def __init__(
        self, graph: Graph, known: Container[str], document_at: Callable[[str], Document]
    ) -> None:
        self._graph = dict(graph)
        self._known = known
        self._document_at = document_at
        self._at_work: set[tuple[str, ...]] = set()

    def state(self, versions: tuple[str, ...]) -> MergeBase:
        line, *others = versions
        found = MergeBase(self._document_at(line))
        self._at_work.add(versions)
        for each in others:
            before = common_versions(self._graph, line, each, self._known)
            found = self._both(before, found, self._document_at(each))
            # What the next one is merged with comes from both.
            both = f"{line} {each}"
            self._graph[both] = Point((line, each), both)
            line = both
        self._at_work.discard(versions)
        return found

    def _both(self, before: tuple[str, ...], one: MergeBase, other: Document) -> MergeBase:
        if not before or before in self._at_work:
            # Nothing tells which of the two was there first.
            differing = changes_between(one.document, other).changes
            registers = {each for change in differing for each in _registers(change)}
            return MergeBase(one.document, one.contested | registers)
        base = self.state(before)
        merged = merge(base.document, one.document, other, base.contested)
        registers = {each.register for each in merged.decisions}
        return MergeBase(merged.document, one.contested | registers)


def _registers(change: NodeChange) -> list[Register]:
    """Return what two states say otherwise."""
    match change:
        case TextChanged(node, language):
            return [(node, "text", language)]
        case FieldChanged(node, field):
            return [(node, "field", field)]
        case KindChanged(node):
            return [(node, "kind", "")]
        case LeadChanged(node):
            return [(node, "lead", "")]
        case Moved(node):
            return [(node, "place", ""), (node, "order", "")]
        case Added(_, nodes) | Removed(_, nodes):
            return [(each.id, "deleted", "") for each in nodes]
