"""Making a whole document of what could be read of a damaged one."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from curriculum_studio.core.document import Document, Node, assembled, new_id
from curriculum_studio.core.kinds import KINDS
from curriculum_studio.core.tree import rank_between


def mended(root: str, nodes: Mapping[str, Node]) -> tuple[Document, int, int]:
    """Return a document with all nodes, how many stand elsewhere now, and how many are left out.

    What has lost its parent goes below the root, or into what is not sorted; what may stand in
    neither becomes a paragraph there, so that no text is lost.
    """
    kept = _reached(root, nodes)
    lost_parent = [node for node in nodes.values() if node.id not in kept]
    if not lost_parent:
        return assembled(kept.values()), 0, 0
    left = {node.id: node for node in lost_parent}
    holder = _holder(kept[root], kept)
    moved = out = 0
    waiting = sorted(_tops(left), key=lambda node: (node.rank, node.id))
    for node in waiting:  # grows while it is walked through
        place = _place(node, kept[root], holder)
        if place is None:
            out += 1
        else:
            parent, kind = place
            payload = node.payload if kind == node.kind else KINDS[kind].payload()
            kept.setdefault(parent.id, parent)
            rank = _last(parent.id, kept)
            kept[node.id] = replace(node, parent=parent.id, rank=rank, kind=kind, payload=payload)
            moved += 1
        below = [each for each in _reached(node.id, left).values() if each.id != node.id]
        if place is not None and place[1] == node.kind:
            kept |= {each.id: each for each in below}
        else:
            waiting += [each for each in below if each.parent == node.id]
    return assembled(kept.values()), moved, out


def _reached(start: str, nodes: Mapping[str, Node]) -> dict[str, Node]:
    children: dict[str, list[Node]] = {}
    for node in nodes.values():
        children.setdefault(node.parent, []).append(node)
    found = {start: nodes[start]}
    waiting = [start]
    while waiting:
        for child in children.get(waiting.pop(), ()):
            if child.id not in found:
                found[child.id] = child
                waiting.append(child.id)
    return found


def _tops(left: Mapping[str, Node]) -> Iterator[Node]:
    """Yield the nodes without a parent; of nodes in a ring the first."""
    seen: set[str] = set()
    for node in left.values():
        if node.parent not in left:
            yield node
            seen |= _reached(node.id, left).keys()
    for node in left.values():
        if node.id not in seen:
            yield node
            seen |= _reached(node.id, left).keys()


def _holder(root: Node, kept: Mapping[str, Node]) -> Node | None:
    if "unsorted" not in KINDS[root.kind].children:
        return None
    rank = _last(root.id, kept)
    return Node(new_id(), "unsorted", root.id, rank)


def _place(node: Node, root: Node, holder: Node | None) -> tuple[Node, str] | None:
    """Return below what a node can stand, and as what; None if nowhere."""
    for parent in (holder, root):
        if parent is not None and node.kind in KINDS[parent.kind].children:
            return parent, node.kind
    says = any(not cell.blank for cell in node.cells.values())
    for parent in (holder, root):
        if says and parent is not None and "paragraph" in KINDS[parent.kind].children:
            return parent, "paragraph"
    return None


def _last(parent: str, kept: Mapping[str, Node]) -> str:
    ranks = [node.rank for node in kept.values() if node.parent == parent]
    return rank_between(max(ranks, default=""), "")
