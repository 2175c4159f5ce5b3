"""Enter: the next paragraph, clause, item, step, aim …, or the next place to write."""

from curriculum_studio.core import table_edits, table_grid, tree
from curriculum_studio.core.document import Document
from curriculum_studio.core.edits import Edit, Insert, Remove, SetCell, SetKind
from curriculum_studio.core.kinds import KINDS, kind_of, role_of
from curriculum_studio.core.languages import Language
from curriculum_studio.core.node import Node
from curriculum_studio.core.payloads import Payload
from curriculum_studio.core.payloads.indicators import Indicator, IndicatorGroup
from curriculum_studio.core.payloads.standard import Clause
from curriculum_studio.core.payloads.unit import Step as ProcessStep
from curriculum_studio.core.roles import Role
from curriculum_studio.core.text import part
from curriculum_studio.editor.editing import lists
from curriculum_studio.editor.editing.step import END, EditStep
from curriculum_studio.editor.messages import kind_name
from curriculum_studio.i18n import Message, message

_NEW = message("PageSteps", "New: {what}")
DOWN = message("PageSteps", "Go on below")
HIGHER = message("PageSteps", "One level up")
LEAVE_LIST = message("PageSteps", "Leave the list")
PLAIN = message("PageSteps", "Make it a paragraph")


def entered(document: Document, node: str, language: Language, at: int) -> EditStep | None:
    """Return what Enter does at a place in a text; None: the caret goes to the next text."""
    own = document.nodes[node]
    cell = own.cell(language)
    kind = kind_of(own)
    title = kind.writing.below is not None
    if kind.role is Role.CELL:
        return _next_row(document, own)
    if not own.parent:
        return _below_title(document, own)
    if cell.text and at == 0 and not title and not document.children.get(node):
        return _before(document, own)
    if title:
        return _title(document, own, language, at)
    if isinstance(own.payload, Clause) and own.payload.titled:
        return _titled(document, own, language, at)
    if kind.role in {Role.FOOTNOTE, Role.UNIT_LINE, Role.PLAN_ENTRY, Role.FIGURE}:
        return None
    if _is_empty(document, own):
        leaving = _leave(document, own)
        if leaving is not None:
            return leaving
    if kind.writing.after and at >= len(cell.text):
        return _beside_holder(document, own, kind.writing.after)
    if isinstance(own.payload, IndicatorGroup):
        return _first_child(document, own, "indicator", language, at)
    return _split(document, own, language, at)


def _is_empty(document: Document, node: Node) -> bool:
    return not document.children.get(node.id) and all(cell.blank for cell in node.cells.values())


def next_payload(node: Node) -> Payload:
    """Return the payload of a node that follows another of its kind."""
    payload = node.payload
    match payload:
        case Clause():
            return Clause(titled=payload.titled)
        case ProcessStep():
            return ProcessStep(phase=payload.phase)
        case Indicator():
            return Indicator(category=payload.category, mode=payload.mode, methods=payload.methods)
        case _:
            return KINDS[node.kind].payload()


def _made(kind: str) -> Message:
    """Name the step that makes a text of a kind."""
    return _NEW.fill(what=kind_name(kind))


def _split(document: Document, own: Node, language: Language, at: int) -> EditStep:
    new = tree.fresh(own.kind, next_payload(own), own.lead)
    edits = tree.split(document, own.id, language, at, new)
    return EditStep(edits, _made(new.kind), new.id, 0)


def _before(document: Document, own: Node) -> EditStep:
    """Make an empty text before the one at whose beginning the caret stands."""
    new = tree.fresh(own.kind, next_payload(own), own.lead)
    edit = tree.inserted(document, own.parent, document.index(own.id), new)
    return EditStep((edit,), _made(new.kind), own.id, 0)


def _below_title(document: Document, own: Node) -> EditStep | None:
    first = kind_of(own).writing.below
    if not first or document.children.get(own.id):
        return None
    new = tree.fresh(first, lead=own.lead)
    return EditStep((tree.inserted(document, own.id, 0, new),), _made(new.kind), new.id)


def _title(document: Document, own: Node, language: Language, at: int) -> EditStep | None:
    kind = kind_of(own)
    below = kind.writing.below
    children = document.children_of(own.id)
    if not below:
        if kind.role in {Role.FIGURE, Role.INDICATOR_TABLE}:
            return _paragraph_behind(document, own)
        return None
    if kind.role is not Role.HEADING:
        there = next((child for child in children if child.kind == below), None)
        if there is not None:
            return EditStep((), DOWN, there.id, END)
    return _first_child(document, own, below, language, at)


def _titled(document: Document, own: Node, language: Language, at: int) -> EditStep:
    return _first_child(document, own, "paragraph", language, at)


def _first_child(document: Document, own: Node, kind: str, language: Language, at: int) -> EditStep:
    """Make the first text below a title; what stands behind the caret goes into it."""
    children = document.children_of(own.id)
    rest = part(own.cell(language), at)
    if not rest.text and children:
        first = children[0]
        if first.kind == kind and _is_empty(document, first):
            return EditStep((), DOWN, first.id, 0)
    new = tree.fresh(kind, lead=own.lead)
    edits: list[Edit] = []
    if rest.text and KINDS[own.kind].text:
        edits.append(SetCell(own.id, language, part(own.cell(language), 0, at)))
        new = new.with_cell(language, rest)
    after_unit = sum(1 for child in children if role_of(child) is Role.UNIT_LINE)
    edits.append(tree.inserted(document, own.id, after_unit, new))
    return EditStep(tuple(edits), _made(new.kind), new.id, 0)


def _paragraph_behind(document: Document, own: Node) -> EditStep | None:
    if "paragraph" not in KINDS[document.nodes[own.parent].kind].children:
        return None
    new = tree.fresh("paragraph", lead=own.lead)
    return EditStep((tree.inserted_after(document, own.id, new),), _made(new.kind), new.id)


def _beside_holder(document: Document, own: Node, kind: str) -> EditStep | None:
    holder = document.nodes[own.parent]
    if kind not in KINDS[document.nodes[holder.parent].kind].children:
        return None
    new = tree.fresh(kind, lead=own.lead)
    return EditStep((tree.inserted_after(document, holder.id, new),), _made(new.kind), new.id)


def _leave(document: Document, own: Node) -> EditStep | None:
    """Return what Enter does in an empty text that ends something."""
    parent = document.nodes[own.parent]
    role = role_of(own)
    if role is Role.ITEM:
        edits = tree.outdented(document, own.id)
        if edits:
            return EditStep(edits, LEAVE_LIST, own.id)
        edits, paragraph = lists.left(document, own.id)
        return EditStep(edits, LEAVE_LIST, paragraph) if edits else None
    if role is Role.BRANCH and (edits := tree.outdented(document, own.id)):
        return EditStep(edits, HIGHER, own.id)
    if role is Role.REMARK and "paragraph" in KINDS[parent.kind].children:
        plain = SetKind(own.id, "paragraph", KINDS["paragraph"].payload())
        return EditStep((plain,), PLAIN, own.id)
    follower = kind_of(own).writing.leaving
    if role is Role.PARAGRAPH and isinstance(parent.payload, ProcessStep):
        follower = parent.kind
    if not follower or not parent.parent:
        return None
    if follower not in KINDS[document.nodes[parent.parent].kind].children:
        return None
    payload = next_payload(parent) if parent.kind == follower else None
    new = tree.fresh(follower, payload, own.lead)
    behind = tree.inserted_after(document, parent.id, new)
    return EditStep((behind, Remove(own.id)), _made(new.kind), new.id)


def _next_row(document: Document, own: Node) -> EditStep | None:
    """Go down in a column of a table; behind the last row make another one."""
    row = document.nodes[own.parent]
    seen = table_grid.grid(document, row.parent)
    at, column = seen.origin(own.id) if any(own.id in line for line in seen.places) else (-1, 0)
    if at < 0:
        return None
    span = getattr(own.payload, "row_span", 1)
    below = at + span
    if below < len(seen.rows):
        cell = seen.places[below][column]
        return EditStep((), DOWN, cell, END) if cell else None
    return row_behind(document, row.parent, len(seen.rows), column)


def row_behind(document: Document, table: str, at: int, column: int) -> EditStep:
    """Return a new row of a table before an index, the caret in one of its columns."""
    edits = table_edits.row_inserted(document, table, at)
    node = ""
    for edit in edits:
        if isinstance(edit, Insert):
            cells = edit.nodes[1:]
            node = cells[min(column, len(cells) - 1)].id if cells else ""
    return EditStep(edits, message("PageSteps", "New table row"), node)


def follower(node: Node) -> Node:
    """Return an empty node of the kind that follows a text."""
    return tree.fresh(node.kind, next_payload(node), node.lead)
