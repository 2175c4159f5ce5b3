"""Operations on the tree as a writer knows them, each told as edits.

They only say what would change; nothing is changed before the session applies the edits. Where a
node stands among its siblings is said by ranks, which are made here too.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from curriculum_studio.core.document import Document, Node, new_id
from curriculum_studio.core.edits import Edit, Insert, Place, Remove, SetCell
from curriculum_studio.core.kinds import KINDS, kind_playing, kind_with, role_of
from curriculum_studio.core.payloads import Payload
from curriculum_studio.core.payloads.indicators import ScoringRules
from curriculum_studio.core.payloads.standard import ListBlock, TableCell
from curriculum_studio.core.payloads.unit import PlanEntry, WebNode
from curriculum_studio.core.roles import Role
from curriculum_studio.core.text import Cell, Mark, joined, part, text_hash
from curriculum_studio.languages import LANGUAGES, Language


def fresh(kind: str, payload: Payload | None = None, lead: Language = "zh") -> Node:
    """Return a new node without a place yet."""
    return Node(new_id(), kind, lead=lead, payload=payload or KINDS[kind].payload())


def fresh_of(payload: Payload, lead: Language = "zh") -> Node:
    """Return a new node without a place yet, of the only kind that has such a payload."""
    return fresh(kind_with(type(payload)), payload, lead)


def fresh_as(role: Role, lead: Language = "zh") -> Node:
    """Return a new node without a place yet, of the only kind that plays a role."""
    return fresh(kind_playing(role), lead=lead)


def fresh_paragraph(lead: Language = "zh") -> Node:
    """Return a new paragraph without a place yet."""
    return fresh_as(Role.PARAGRAPH, lead)


def fresh_row(
    identity: str, cells: Iterable[tuple[str, TableCell, Cell | None]], lead: Language
) -> tuple[Node, ...]:
    """Return a row of a table and its cells: of each the id, the payload and a text in `lead`."""
    kind = kind_with(TableCell)
    row = Node(identity, kind_playing(Role.ROW), lead=lead)
    return row, *(
        Node(own, kind, identity, f"{at:02d}i", lead, payload, {} if text is None else {lead: text})
        for at, (own, payload, text) in enumerate(cells)
    )


def rank_at(document: Document, parent: str, index: int, *, leaving: str = "") -> str:
    """Return the rank for a node that shall stand at an index among the children of a parent.

    `leaving` names a child that is about to move away and does not count.
    """
    siblings = [each for each in document.children.get(parent, ()) if each != leaving]
    index = max(0, min(index, len(siblings)))
    lower = document.nodes[siblings[index - 1]].rank if index else ""
    upper = document.nodes[siblings[index]].rank if index < len(siblings) else ""
    if upper and lower >= upper:
        # Two copies can give the same rank; the id decides their order, so stand behind both.
        upper = next(
            (
                document.nodes[each].rank
                for each in siblings[index:]
                if document.nodes[each].rank > lower
            ),
            "",
        )
    return rank_between(lower, upper)


def inserted(document: Document, parent: str, index: int, node: Node) -> Insert:
    """Return the edit that puts a new node at an index among the children of a parent."""
    return Insert((replace(node, parent=parent, rank=rank_at(document, parent, index)),))


def inserted_after(document: Document, sibling: str, node: Node) -> Insert:
    """Return the edit that puts a new node right behind another."""
    parent = document.nodes[sibling].parent
    return inserted(document, parent, document.index(sibling) + 1, node)


def inserted_branches(
    document: Document, parent: str, index: int, branches: Sequence[Sequence[Node]]
) -> tuple[Insert, ...]:
    """Return edits that put whole branches, one behind the other, at an index."""
    siblings = document.children.get(parent, ())
    lower = document.nodes[siblings[index - 1]].rank if index else ""
    upper = document.nodes[siblings[index]].rank if index < len(siblings) else ""
    ranks = ranks_between(len(branches), lower, upper)
    return tuple(
        Insert((replace(branch[0], parent=parent, rank=place), *branch[1:]))
        for branch, place in zip(branches, ranks, strict=True)
    )


def moved(document: Document, node: str, parent: str, index: int) -> tuple[Edit, ...]:
    """Return the edit that moves a node to an index among the children of a parent."""
    place = rank_at(document, parent, index, leaving=node)
    return (Place(node, parent, place),)


def moved_together(
    document: Document, nodes: Sequence[str], parent: str, index: int
) -> tuple[Edit, ...]:
    """Return edits that move nodes, in the order given, to an index among the other children."""
    if len(nodes) == 1:
        return moved(document, nodes[0], parent, index)
    siblings = [each for each in document.children.get(parent, ()) if each not in nodes]
    index = max(0, min(index, len(siblings)))
    lower = document.nodes[siblings[index - 1]].rank if index else ""
    above = (document.nodes[each].rank for each in siblings[index:])
    # Two copies can give the same rank; the id decides their order, so stand behind both.
    upper = next((each for each in above if each > lower), "")
    places = ranks_between(len(nodes), lower, upper)
    return tuple(Place(node, parent, place) for node, place in zip(nodes, places, strict=True))


def moved_by(document: Document, node: str, step: int) -> tuple[Edit, ...]:
    """Return the edit that moves a node up (-1) or down (1) among its siblings, or nothing."""
    if document.sibling(node, step) is None:
        return ()
    return moved(document, node, document.nodes[node].parent, document.index(node) + step)


def indented(document: Document, node: str) -> tuple[Edit, ...]:
    """Return edits that put a clause, item or goal one level down, below its elder sibling."""
    elder = document.sibling(node, -1)
    own = document.nodes[node]
    if elder is None or not document.nodes[node].parent:
        return ()
    if role_of(own) is Role.ITEM and role_of(elder) is Role.ITEM:
        return _indented_item(document, node, elder)
    if own.kind != elder.kind or own.kind not in KINDS[elder.kind].children:
        return ()
    return moved(document, node, elder.id, len(document.children.get(elder.id, ())))


def _indented_item(document: Document, node: str, elder: Node) -> tuple[Edit, ...]:
    inner = next((c for c in document.children_of(elder.id) if role_of(c) is Role.LIST), None)
    if inner is not None:
        return moved(document, node, inner.id, len(document.children.get(inner.id, ())))
    parent = document.nodes[document.nodes[node].parent]
    marker = parent.payload.marker if isinstance(parent.payload, ListBlock) else "dash"
    below = ListBlock(marker="number" if marker == "letter" else "dot")
    holder = replace(fresh_of(below), parent=elder.id, rank="i")
    return (Insert((holder,)), Place(node, holder.id, "i"))


def outdented(document: Document, node: str) -> tuple[Edit, ...]:
    """Return edits that put a clause, item or goal one level up, behind what it stood in."""
    own = document.nodes[node]
    if not own.parent:
        return ()
    above = document.nodes[own.parent]
    if role_of(own) is Role.ITEM:
        outer = document.nodes.get(above.parent)
        if outer is None or role_of(outer) is not Role.ITEM:
            return ()
        edits = moved(document, node, outer.parent, document.index(outer.id) + 1)
        emptied = len(document.children[above.id]) == 1
        return (*edits, Remove(above.id)) if emptied else edits
    if not above.parent or own.kind not in KINDS[document.nodes[above.parent].kind].children:
        return ()
    return moved(document, node, above.parent, document.index(above.id) + 1)


def split(
    document: Document, node: str, language: Language, at: int, new: Node
) -> tuple[Edit, ...]:
    """Return edits that split a text at a place; what follows goes into a new node behind it.

    Only the language in which the caret stands is split: where the others break, nobody can know.
    """
    own = document.nodes[node]
    cell = own.cell(language)
    rest = part(cell, at)
    follower = new if rest.blank and not rest.text else new.with_cell(language, rest)
    edits: list[Edit] = []
    if rest.text:
        edits.append(SetCell(node, language, part(cell, 0, at)))
    edits.append(inserted_after(document, node, follower))
    return tuple(edits)


def join(document: Document, node: str, into: str) -> tuple[Edit, ...]:
    """Return edits that join a text to another one in every language; its children follow.

    Children that may not stand in the other node keep the join from happening, and so does a text
    that stands below the node itself: nothing is returned.
    """
    own, target = document.nodes[node], document.nodes[into]
    if node == into or any(above.id == node for above in document.ancestors(into)):
        return ()
    allowed = KINDS[target.kind].children
    children = document.children_of(node)
    if any(child.kind not in allowed for child in children):
        return ()
    edits: list[Edit] = []
    for language in LANGUAGES:
        tail = own.cells.get(language)
        if tail is None or not tail.text:
            continue
        edits.append(SetCell(into, language, _together(target.cell(language), tail, language)))
    last = document.children.get(into, ())
    lower = document.nodes[last[-1]].rank if last else ""
    for child, place in zip(children, ranks_between(len(children), lower), strict=True):
        edits.append(Place(child.id, into, place))
    edits.append(Remove(node))
    return tuple(edits)


def _together(first: Cell, second: Cell, language: Language) -> Cell:
    gap = "" if language == "zh" or not first.text or first.text.endswith(" ") else " "
    return joined(joined(first, Cell(gap)), second)


def branch_of(document: Document, node: str) -> tuple[Node, ...]:
    """Return a node and all below it, parents before children."""
    return tuple(document.walk(node))


def copied(nodes: Iterable[Node]) -> tuple[Node, ...]:
    """Return a branch under new ids; what refers inside the branch refers inside the copy."""
    originals = tuple(nodes)
    ids = {node.id: new_id() for node in originals}
    return renamed(originals, ids)


def renamed(nodes: Iterable[Node], ids: Mapping[str, str]) -> tuple[Node, ...]:
    """Return nodes under other ids, marks and payloads that name them following along.

    A translation that was made from its lead text as it reads is so afterwards as well.
    """

    def other(name: str) -> str:
        return ids.get(name, name)

    return tuple(
        replace(
            node,
            id=other(node.id),
            parent=other(node.parent),
            payload=_payload_renamed(node.payload, other),
            cells=_cells_renamed(node, other),
        )
        for node in nodes
    )


def _cells_renamed(node: Node, other: Callable[[str], str]) -> dict[Language, Cell]:
    cells = {key: _cell_renamed(cell, other) for key, cell in node.cells.items()}
    before, after = node.cell(node.lead), cells.get(node.lead, Cell())
    if after.marks == before.marks:
        return cells
    # The hash of a text knows what its references lead to.
    return rebased(cells, text_hash(before), text_hash(after))


def rebased(cells: Mapping[Language, Cell], before: str, after: str) -> dict[Language, Cell]:
    """Return texts of which those that were made from one lead text are made from another."""
    return {
        key: replace(cell, based_on=after) if before and cell.based_on == before else cell
        for key, cell in cells.items()
    }


def _cell_renamed(cell: Cell, other: Callable[[str], str]) -> Cell:
    def follow(mark: Mark) -> Mark:
        return replace(mark, value=other(mark.value))

    named = {"ref", "footnote", "term"}
    marks = tuple(follow(mark) if mark.kind in named else mark for mark in cell.marks)
    return replace(cell, marks=marks)


def _payload_renamed(payload: Payload, other: Callable[[str], str]) -> Payload:
    if isinstance(payload, PlanEntry | WebNode):
        return replace(payload, activity=other(payload.activity))
    if isinstance(payload, ScoringRules):
        return replace(payload, system=other(payload.system))
    return payload


# --- ranks ------------------------------------------------------------------------------------
# Ranks are fractional: a new node between two others gets one between theirs, so that an insertion
# writes one row and two copies of a document can be merged without renumbering.

_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
_BASE = len(_DIGITS)


def rank_between(lower: str, upper: str) -> str:
    """Return a rank strictly between two others; an empty string stands for an open end.

    Ranks never end in the lowest digit, so there is always room below.

    Raises:
        ValueError: if the lower rank is not below the upper one.

    """
    if upper and lower >= upper:
        problem = f"no rank between {lower!r} and {upper!r}"
        raise ValueError(problem)
    prefix = ""
    position = 0
    open_above = not upper
    while True:
        low = _DIGITS.index(lower[position]) if position < len(lower) else 0
        high = _BASE if open_above else _DIGITS.index(upper[position])
        if high - low > 1:
            # Appending at the end is by far the most frequent: a small step keeps ranks short.
            middle = low + 1 if open_above and position < len(lower) else (low + high) // 2
            return prefix + _DIGITS[middle]
        prefix += _DIGITS[low]
        open_above = open_above or high > low
        position += 1


def ranks_between(count: int, lower: str = "", upper: str = "") -> Iterator[str]:
    """Yield so many ascending ranks between two others, evenly, for a block of new siblings."""
    if count <= 0:
        return
    middle = rank_between(lower, upper)
    before = (count - 1) // 2
    yield from ranks_between(before, lower, middle)
    yield middle
    yield from ranks_between(count - 1 - before, middle, upper)
