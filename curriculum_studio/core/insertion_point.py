"""Where in the tree something belongs that stands behind something else on paper."""

from collections.abc import Sequence

from curriculum_studio.core.document import Document
from curriculum_studio.core.kinds import KINDS

Slot = tuple[str, int]

#: Kinds whose own line stands above what they hold.
_HEADS = frozenset(
    [
        *("clause", "annex", "foreword", "introduction", "bibliography", "index"),
        *("section", "activity", "standard", "unit"),
    ]
)
_LEVELS = frozenset({"clause", "annex"})


def slot(document: Document, behind: Sequence[str], kind: str, depth: int = 0) -> Slot | None:
    """Return parent and index for a node of a kind that follows others on paper.

    `behind` names what stands before it, the nearest first; what is not there any more is passed
    over. `depth` is the level that a clause has to have. None if it may stand nowhere there.
    """
    previous = next((each for each in behind if each in document), None)
    if previous is None:
        return None
    if kind in _LEVELS:
        return _level(document, previous, kind, depth)
    node = document.nodes[previous]
    if node.kind in _HEADS and kind in KINDS[node.kind].children:
        return previous, 0
    for each in (node, *document.ancestors(previous)):
        if each.parent and kind in KINDS[document.nodes[each.parent].kind].children:
            return each.parent, document.index(each.id) + 1
    return None


def _level(document: Document, previous: str, kind: str, depth: int) -> Slot | None:
    """Return where a clause of a level stands: behind its like, or below what is one level up."""
    path = [document.nodes[previous], *document.ancestors(previous)]
    for at, each in enumerate(path):
        level = len(path) - 1 - at
        if level == depth and each.kind in _LEVELS and each.parent:
            allowed = kind in KINDS[document.nodes[each.parent].kind].children
            return (each.parent, document.index(each.id) + 1) if allowed else None
        if level == depth - 1 and kind in KINDS[each.kind].children:
            below = path[at - 1].id if at else ""
            return each.id, document.index(below) + 1 if below else 0
    return None
