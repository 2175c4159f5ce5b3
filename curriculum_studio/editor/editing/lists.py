"""Items that leave their list, and texts that become items."""

from dataclasses import replace

from curriculum_studio.core import tree
from curriculum_studio.core.document import Document
from curriculum_studio.core.edits import Edit, Insert, Place, Remove
from curriculum_studio.core.kinds import KINDS, role_of
from curriculum_studio.core.node import Node
from curriculum_studio.core.roles import Role


def left(document: Document, item: str) -> tuple[tuple[Edit, ...], str]:
    """Return edits by which an item becomes a paragraph outside of its list, and its id then.

    The items behind it go on as a list of their own. Nothing is returned where no paragraph may
    stand.
    """
    own = document.nodes[item]
    holder = document.nodes[own.parent]
    outer = document.nodes[holder.parent]
    if "paragraph" not in KINDS[outer.kind].children:
        return (), ""
    siblings = document.children[holder.id]
    at = siblings.index(item)
    behind = siblings[at + 1 :]
    inner = document.children_of(item)
    around = document.index(holder.id)
    below = [child for child in inner if child.kind in KINDS[outer.kind].children]
    if len(below) != len(inner):
        return (), ""
    first = at == 0
    parted = bool(behind) and not first
    lower, upper = _neighbours(document, outer.id, around, before=first)
    places = list(tree.ranks_between(1 + len(below) + parted, lower, upper))
    paragraph = replace(
        tree.fresh("paragraph", lead=own.lead), parent=outer.id, rank=places[0], cells=own.cells
    )
    edits: list[Edit] = [Insert((paragraph,))]
    edits += [Place(child.id, outer.id, places[1 + n]) for n, child in enumerate(below)]
    if parted:
        rest = replace(
            tree.fresh("list", holder.payload, holder.lead), parent=outer.id, rank=places[-1]
        )
        edits.append(Insert((rest,)))
        edits += [Place(each, rest.id, document.nodes[each].rank) for each in behind]
    edits.append(Remove(holder.id if len(siblings) == 1 else item))
    return tuple(edits), paragraph.id


def _neighbours(document: Document, parent: str, at: int, *, before: bool) -> tuple[str, str]:
    """Return the ranks between which something stands right before or behind a child."""
    siblings = document.children[parent]
    if before:
        lower = document.nodes[siblings[at - 1]].rank if at else ""
        return lower, document.nodes[siblings[at]].rank
    upper = document.nodes[siblings[at + 1]].rank if at + 1 < len(siblings) else ""
    return document.nodes[siblings[at]].rank, upper


def entered(document: Document, node: str) -> tuple[tuple[Edit, ...], str]:
    """Return edits by which a paragraph becomes an item, of the list before it or of a new one."""
    own = document.nodes[node]
    parent = document.nodes[own.parent]
    if role_of(own) is not Role.PARAGRAPH or "list" not in KINDS[parent.kind].children:
        return (), ""
    children = document.children_of(node)
    if any(child.kind not in KINDS["item"].children for child in children):
        return (), ""
    item = replace(tree.fresh("item", lead=own.lead), cells=own.cells)
    elder = document.sibling(node, -1)
    edits: list[Edit] = []
    if elder is not None and role_of(elder) is Role.LIST:
        last = len(document.children.get(elder.id, ()))
        edits.append(tree.inserted(document, elder.id, last, item))
    else:
        edits.append(Insert(_list_around(document, own, item)))
    edits += [Place(child.id, item.id, child.rank) for child in children]
    edits.append(Remove(node))
    return tuple(edits), item.id


def _list_around(document: Document, own: Node, item: Node) -> tuple[Node, Node]:
    place = tree.rank_at(document, own.parent, document.index(own.id))
    holder = replace(tree.fresh("list", lead=own.lead), parent=own.parent, rank=place)
    return holder, replace(item, parent=holder.id, rank="i")
