"""Levels, order, copies and removal of whole nodes; codes of new goals follow their neighbours."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from curriculum_studio.core import table_edits, table_grid, tree
from curriculum_studio.core.document import Document, Node
from curriculum_studio.core.edits import Edit, Insert, Place, Remove, SetCell, SetKind, apply
from curriculum_studio.core.goals import goal_of, next_goal
from curriculum_studio.core.kinds import (
    KINDS,
    is_cell,
    is_framework,
    is_step,
    kind_playing,
    role_of,
)
from curriculum_studio.core.roles import Role
from curriculum_studio.editor.editing import insertion, paragraphs
from curriculum_studio.editor.editing.step import END, EditStep
from curriculum_studio.editor.messages import kind_name
from curriculum_studio.i18n import message
from curriculum_studio.languages import Language

# --- levels and order -------------------------------------------------------------------------

DEEPER = message("PageSteps", "One level down")
HIGHER = message("PageSteps", "One level up")
MOVE_UP = message("PageSteps", "Move up")
MOVE_DOWN = message("PageSteps", "Move down")
CLEAR = message("PageSteps", "Clear texts")


def block_of(document: Document, node: str) -> Node:
    """Return the node that moves as a whole: for a cell of a table its row."""
    own = document.nodes[node]
    return document.nodes[own.parent] if role_of(own) is Role.CELL else own


def each_indented(document: Document, nodes: Sequence[str], at: int) -> EditStep | None:
    """Return what puts each of some nodes one level down; the caret goes to the first of them."""
    steps = _one_by_one(document, topmost(document, nodes), at, indented)
    return _together(steps, steps[0]) if steps else None


def each_outdented(document: Document, nodes: Sequence[str], at: int) -> EditStep | None:
    """Return what puts each of some nodes one level up; the caret goes to the first of them."""
    # Each lands right behind what it stood in: so the last one goes first.
    steps = _one_by_one(document, topmost(document, nodes)[::-1], at, outdented)
    return _together(steps, steps[-1]) if steps else None


def _one_by_one(
    document: Document,
    nodes: Iterable[str],
    at: int,
    change: Callable[[Document, str, int], EditStep | None],
) -> list[EditStep]:
    """Return the steps of nodes that can change, each on what those before it have made."""
    steps: list[EditStep] = []
    followed: tuple[Edit, ...] = ()
    for node in nodes:
        if followed:  # behind the last one nobody looks at the document
            document, followed = apply(document, *followed).document, ()
        step = change(document, node, at) if node in document.nodes else None
        if step is not None:
            steps.append(step)
            followed = step.edits
    return steps


def _together(steps: Sequence[EditStep], first: EditStep) -> EditStep:
    """Return one step that does several; the caret goes where one of them says."""
    edits = tuple(edit for step in steps for edit in step.edits)
    return EditStep(edits, first.label, first.node, first.at)


def indented(document: Document, node: str, at: int) -> EditStep | None:
    """Return what Tab does: one level down, or a paragraph becomes an item."""
    own = document.nodes[node]
    if is_step(own):
        return _told_below(document, own, at)
    if role_of(own) is Role.PARAGRAPH:
        edits, item = paragraphs.entered_list(document, node)
        return EditStep(edits, DEEPER, item, at) if edits else None
    edits = tree.indented(document, node) if own.parent else ()
    return EditStep(edits, DEEPER, node, at) if edits else None


def outdented(document: Document, node: str, at: int) -> EditStep | None:
    """Return what Shift+Tab does: one level up; an item of the first level leaves the list."""
    own = document.nodes[node]
    if not own.parent:
        return None
    if role_of(own) is Role.PARAGRAPH and is_step(document.nodes[own.parent]):
        return _as_step(document, own, at)
    edits = tree.outdented(document, node)
    if edits:
        return EditStep(edits, HIGHER, node, at)
    if role_of(own) is Role.ITEM:
        edits, paragraph = paragraphs.left_list(document, node)
        return EditStep(edits, HIGHER, paragraph, at) if edits else None
    return None


def _told_below(document: Document, own: Node, at: int) -> EditStep | None:
    """Make a step a text of the step above it, with all that stands below it."""
    elder = document.sibling(own.id, -1)
    if elder is None or not is_step(elder):
        return None
    kind = KINDS[kind_playing(Role.PARAGRAPH)]
    followers = (own, *document.children_of(own.id))
    lower = tree.rank_at(document, elder.id, len(document.children.get(elder.id, ())))
    edits: list[Edit] = [SetKind(own.id, kind.name, kind.payload())]
    for each in followers:
        edits.append(Place(each.id, elder.id, lower))
        lower = tree.rank_between(lower, "")
    return EditStep(tuple(edits), DEEPER, own.id, at)


def _as_step(document: Document, own: Node, at: int) -> EditStep:
    """Make a text of a step the step behind it, which takes what stands below the text."""
    above = document.nodes[own.parent]
    payload = paragraphs.next_payload(above)
    rank = tree.rank_at(document, above.parent, document.index(above.id) + 1)
    behind = document.children_of(above.id)[document.index(own.id) + 1 :]
    edits: tuple[Edit, ...] = (
        Place(own.id, above.parent, rank),
        SetKind(own.id, above.kind, payload),
        *(Place(each.id, own.id, each.rank) for each in behind),
    )
    return EditStep(edits, HIGHER, own.id, at)


def moved(document: Document, nodes: Sequence[str], step: int, at: int) -> EditStep | None:
    """Return what moves siblings one place up (-1) or down (1); None where they cannot."""
    blocks = list(dict.fromkeys(block_of(document, node).id for node in nodes))
    if not blocks or any(not document.nodes[block].parent for block in blocks):
        return None
    parent = document.nodes[blocks[0]].parent
    if any(document.nodes[block].parent != parent for block in blocks):
        return None
    blocks.sort(key=document.index)
    edge = document.sibling(blocks[0] if step < 0 else blocks[-1], step)
    if edge is None or not _may_pass(document, blocks, edge, step):
        return None
    if len(blocks) == 1:
        edits = tree.moved_by(document, blocks[0], step)
    else:
        # One edit moves the sibling that is passed, instead of one for each that passes it.
        edits = tree.moved(document, edge.id, parent, _landing(document, blocks, step))
    return EditStep(edits, MOVE_UP if step < 0 else MOVE_DOWN, nodes[0], at)


def _may_pass(document: Document, blocks: Sequence[str], edge: Node, step: int) -> bool:
    """A row of a table stays among the rows, and is not torn from one with which it shares a cell.

    Several rows pass one: what they share among themselves goes along.
    """
    if role_of(document.nodes[blocks[0]]) is not Role.ROW:
        return True
    if role_of(edge) is not Role.ROW:
        return False
    seen = table_grid.grid(document, edge.parent)
    at = seen.rows.index(edge.id)
    first, last = seen.rows.index(blocks[0]), seen.rows.index(blocks[-1])
    if len(blocks) == 1:
        return table_edits.row_may_pass(document, edge.parent, first, step)
    free = (min(first, at), max(first, at) if step < 0 else last + 1, max(last, at) + 1)
    return not any(table_edits.joined_at(document, edge.parent, border) for border in free)


def _landing(document: Document, blocks: Sequence[str], step: int) -> int:
    """Return where the passed sibling stands afterwards, counted without itself."""
    first, last = document.index(blocks[0]), document.index(blocks[-1])
    return last if step < 0 else first


def duplicated(document: Document, nodes: Sequence[str]) -> EditStep | None:
    """Return what puts copies of nodes, with all below them, right behind them."""
    tops = topmost(document, (block_of(document, node).id for node in nodes))
    if not tops or any(not document.nodes[top].parent for top in tops):
        return None
    edits: list[Edit] = []
    first = ""
    last = tops[-1]
    parent = document.nodes[last].parent
    branches = [tree.copied(tree.branch_of(document, top)) for top in tops]
    allowed = KINDS[document.nodes[parent].kind].children
    if any(branch[0].kind not in allowed for branch in branches):
        return None
    edits += tree.inserted_branches(document, parent, document.index(last) + 1, branches)
    first = branches[0][0].id
    what = kind_name(branches[0][0].kind)
    label = message("PageSteps", "Duplicate: {what}").fill(what=what)
    return EditStep(tuple(edits), label, first, END)


def removed(
    document: Document, nodes: Sequence[str], nearest: Callable[[str], str]
) -> EditStep | None:
    """Return what takes nodes away with all below them.

    `nearest` knows the text above a node, where the caret goes.
    """
    tops = [
        top
        for top in topmost(document, (block_of(document, node).id for node in nodes))
        # A cell belongs to its table and is never taken away alone.
        if document.nodes[top].parent and not is_cell(document.nodes[top])
    ]
    if not tops:
        return None
    edits: list[Edit] = []
    current = document
    for top in tops:
        edits_here = _removal(current, top)
        edits += edits_here
        current = apply(current, *edits_here).document
    what = kind_name(document.nodes[tops[0]].kind)
    label = message("PageSteps", "Delete: {what}").fill(what=what)
    return EditStep(tuple(edits), label, nearest(tops[0]), END)


def _removal(document: Document, top: str) -> tuple[Edit, ...]:
    own = document.nodes[top]
    if role_of(own) is Role.ROW:
        seen = table_grid.grid(document, own.parent)
        edits = table_edits.row_removed(document, own.parent, seen.rows.index(top))
        if edits:
            return edits
    holder = document.nodes[own.parent]
    if role_of(holder) is Role.LIST and len(document.children[holder.id]) == 1:
        return (Remove(holder.id),)
    if role_of(own) is Role.FOOTNOTE:
        return (*insertion.signs_removed(document, top), Remove(top))
    return (Remove(top),)


def topmost(document: Document, nodes: Iterable[str]) -> list[str]:
    """Return the nodes without those that stand below another of them, in reading order."""
    chosen = set(nodes)
    tops = [
        node for node in chosen if not any(above.id in chosen for above in document.ancestors(node))
    ]
    if len(tops) < 2:
        return tops
    order = {node.id: at for at, node in enumerate(document.walk())}
    return sorted(tops, key=lambda node: order[node])


def cleared(document: Document, cells: Iterable[tuple[str, Language]]) -> EditStep | None:
    """Return what takes texts away and leaves the nodes."""
    edits = tuple(
        SetCell(node, language, None)
        for node, language in cells
        if node in document.nodes and document.nodes[node].cells.get(language) is not None
    )
    return EditStep(edits, CLEAR) if edits else None


# --- codes of new goals -----------------------------------------------------------------------


def coded(document: Document, step: EditStep | None) -> EditStep | None:
    """Return a step whose new goals have codes, where those beside them have."""
    if step is None or not is_framework(document):
        return step
    return replace(step, edits=tuple(_coded(document, edit) for edit in step.edits))


def _coded(document: Document, edit: Edit) -> Edit:
    if not isinstance(edit, Insert) or edit.nodes[0].parent not in document.nodes:
        return edit
    new, *below = edit.nodes
    goal = goal_of(new)
    if goal is None or goal.code or goal.identifier:
        return edit
    beside = (goal_of(each) for each in document.children_of(new.parent))
    level = next((each.level for each in beside if each is not None and each.level), "")
    payload = next_goal(document, new.parent, replace(goal, level=goal.level or level))
    return Insert((replace(new, payload=payload), *below))
