"""Which nodes a transaction made other, found without looking at the whole document."""

from curriculum_studio.core.document import Document
from curriculum_studio.core.node import Node
from curriculum_studio.session.ports import Written

#: A node before and after; None where it was or is not.
Pair = tuple[Node | None, Node | None]


def changed_nodes(written: Written) -> list[Pair]:
    """Return the nodes that differ, in reading order where a whole document comes."""
    before, after, changes = written.before, written.after, written.changes
    if before is None or after is None or changes.whole:
        return _pairs(before, after, (*_all(after), *_all(before)))
    branches = changes.added | changes.removed
    listed = {node for node, _ in changes.cells}
    listed |= changes.nodes | changes.moved | changes.kinds | branches
    found: list[str] = []
    for each in listed:
        found.append(each)
        # What stood or stands below a node that came or went is in no list of its own.
        if each in branches or (each in before) != (each in after):
            found += [
                node.id for tree in (before, after) if each in tree for node in tree.walk(each)
            ]
    return _pairs(before, after, tuple(found))


def _all(document: Document | None) -> tuple[str, ...]:
    return () if document is None else tuple(node.id for node in document.walk())


def _pairs(before: Document | None, after: Document | None, ids: tuple[str, ...]) -> list[Pair]:
    old = {} if before is None else before.nodes
    new = {} if after is None else after.nodes
    pairs = ((old.get(each), new.get(each)) for each in dict.fromkeys(ids))
    return [pair for pair in pairs if pair[0] is not pair[1]]
