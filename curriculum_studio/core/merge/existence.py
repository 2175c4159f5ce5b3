"""Which nodes a merged document has: nothing that somebody worked on goes with a branch.

Where one side took a branch away in which the other one wrote, or into which it moved something,
the branch stays and somebody decides. What both took away is gone.
"""

from curriculum_studio.core.changeset import words_of
from curriculum_studio.core.document import Document, Node
from curriculum_studio.core.merge.decision import Register
from curriculum_studio.languages import LANGUAGES
from curriculum_studio.values import dataclass


@dataclass(slots=True)
class Region:
    """Nodes that one side (0 or 1) took away together, as the other side has them: `top` first."""

    side: int
    top: str
    nodes: tuple[str, ...]
    kept: bool


class Existence:
    """Knows which nodes stay, and what became of branches that one side took away."""

    def __init__(
        self, base: Document, sides: tuple[Document, Document], contested: frozenset[Register]
    ) -> None:
        """Nothing in the base says whether a branch is there that is `contested`."""
        self._base = base
        self._contested = contested
        self._sides = sides
        self.alive: set[str] = set()
        self.regions: list[Region] = []
        self._region_of: dict[str, Region] = {}
        one, two = (side.nodes.keys() for side in sides)
        self.alive |= (one & two) | ((one | two) - base.nodes.keys())
        for side in (0, 1):
            self._find(side)
        for region in self.regions:
            if region.kept:
                self.alive.update(region.nodes)

    def keep(self, node: str) -> tuple[str, ...]:
        """Let a branch stay after all, since something stands below it; return what is in it."""
        region = self._region_of[node]
        region.kept = True
        self.alive.update(region.nodes)
        return region.nodes

    def _find(self, side: int) -> None:
        gone, other = self._sides[side], self._sides[1 - side]
        missing = (self._base.nodes.keys() - gone.nodes.keys()) & other.nodes.keys()
        found: dict[str, list[str]] = {}
        tops: dict[str, str] = {}
        for node in self._base.walk() if missing else ():
            if node.id not in missing:
                continue
            top = tops.get(node.parent, "")
            if not top or other.nodes[node.id].parent != node.parent:
                top = node.id
            tops[node.id] = top
            found.setdefault(top, []).append(node.id)
        for top, nodes in found.items():
            region = Region(side, top, tuple(nodes), kept=False)
            self.regions.append(region)
            self._region_of |= dict.fromkeys(nodes, region)
            region.kept = any(self._worked_on(each, other) for each in nodes)

    def _worked_on(self, node: str, other: Document) -> bool:
        own, old = other.nodes[node], self._base.nodes[node]
        if (node, "deleted", "") in self._contested:
            return True
        if own.parent != old.parent or not same_content(own, old):
            return True
        # What came from elsewhere: written anew, or moved here.
        inside = self._base.children.get(node, ())
        return any(each not in inside for each in other.children.get(node, ()))


def same_content(one: Node, two: Node) -> bool:
    """Whether two states of a node say the same, wherever they stand and whatever is confirmed."""
    return one is two or (
        one.kind == two.kind
        and one.payload == two.payload
        and one.lead == two.lead
        and all(
            words_of(one.cells.get(each)) == words_of(two.cells.get(each)) for each in LANGUAGES
        )
    )
