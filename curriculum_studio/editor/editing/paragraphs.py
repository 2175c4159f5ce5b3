"""Splitting and joining texts: Enter, Backspace and Delete, and items that leave their list."""

from dataclasses import replace

from curriculum_studio.core import table_edits, table_grid, tree
from curriculum_studio.core.document import Document, Node
from curriculum_studio.core.edits import Edit, Insert, Place, Remove, SetCell, SetKind, SetPayload
from curriculum_studio.core.kinds import KINDS, kind_of, kind_playing, kind_with, role_of, takes
from curriculum_studio.core.payloads import Payload
from curriculum_studio.core.payloads.indicators import Indicator, IndicatorGroup
from curriculum_studio.core.payloads.standard import (
    Clause,
    Designation,
    ListBlock,
    Variable,
)
from curriculum_studio.core.payloads.unit import Step as ProcessStep
from curriculum_studio.core.payloads.unit import WebNode
from curriculum_studio.core.roles import Role
from curriculum_studio.core.text import part
from curriculum_studio.editor.editing.step import BELOW, END, EditStep
from curriculum_studio.editor.editing.typed_lines import read_line
from curriculum_studio.editor.messages import kind_name
from curriculum_studio.i18n import Message, message
from curriculum_studio.languages import Language
from curriculum_studio.render.latex_text import written_symbol

# --- Enter: the next text, or the next place to write -----------------------------------------

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
    if is_empty(document, own):
        leaving = _leave(document, own)
        if leaving is not None or kind.role is Role.PLAN:
            return leaving
    if kind.writing.after and at >= len(cell.text):
        return _beside_holder(document, own, kind.writing.after)
    if isinstance(own.payload, IndicatorGroup):
        return _first_child(document, own, kind_with(Indicator), language, at)
    return _line(document, own, language, at) or _split(document, own, language, at)


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


def _line(document: Document, own: Node, language: Language, at: int) -> EditStep | None:
    """Read the line before the caret, as a reference say; what follows goes into the next one."""
    found = read_line(document, own.id, language, at)
    if found is None:
        return None
    kind = "reference_entry" if role_of(own) is Role.PARAGRAPH else own.kind
    rest = part(own.cell(language), at)
    new = tree.fresh(kind, lead=own.lead)
    follower = new if rest.blank else new.with_cell(language, rest)
    behind = tree.inserted_after(document, own.id, follower)
    return EditStep((*found.edits, behind), _made(kind), new.id, 0)


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
    lists = isinstance(own.payload, Clause) and own.payload.role == "references"
    kind = "reference_entry" if lists else kind_playing(Role.PARAGRAPH)
    return _first_child(document, own, kind, language, at)


def _first_child(document: Document, own: Node, kind: str, language: Language, at: int) -> EditStep:
    """Make the first text below a title; what stands behind the caret goes into it."""
    children = document.children_of(own.id)
    rest = part(own.cell(language), at)
    if not rest.text and children:
        first = children[0]
        if first.kind == kind and is_empty(document, first):
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
    if not takes(document.nodes[own.parent], Role.PARAGRAPH):
        return None
    new = tree.fresh_paragraph(own.lead)
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
        edits, paragraph = left_list(document, own.id)
        return EditStep(edits, LEAVE_LIST, paragraph) if edits else None
    if role is Role.BRANCH and (edits := tree.outdented(document, own.id)):
        return EditStep(edits, HIGHER, own.id)
    if role is Role.REMARK and takes(parent, Role.PARAGRAPH):
        plain = _as_paragraph(own.id)
        return EditStep((plain,), PLAIN, own.id)
    elder = document.sibling(own.id, -1)
    if role is Role.PLAN and elder is not None and elder.kind == own.kind:
        # As in a list: twice Enter ends the aims or the steps, and what comes next is written.
        *_, last = document.walk(elder.id)
        return replace(_removed(document, own, last.id), at=BELOW)
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


# --- Backspace at the beginning of a text, Delete at its end ----------------------------------

JOIN = message("PageSteps", "Join with the text before")
REMOVE_EMPTY = message("PageSteps", "Remove an empty text")
OPEN_SYMBOL = message("PageSteps", "Change the symbol")


def is_empty(document: Document, node: Node) -> bool:
    """Whether a node has neither a text in any language nor anything below it."""
    return not document.children.get(node.id) and all(cell.blank for cell in node.cells.values())


def joined(document: Document, node: str, language: Language, before: str) -> EditStep | None:
    """Return what Backspace does at the beginning of a text; `before` is the text above it."""
    own = document.nodes[node]
    if not own.parent or role_of(own) is Role.CELL:
        return None
    above = document.nodes.get(before)
    if isinstance(own.payload, Variable) and own.payload.symbol:
        return _opened_symbol(own, own.payload.symbol, language)
    if is_empty(document, own):
        return _removed(document, own, before)
    if role_of(own) is Role.REMARK and _may_be_plain(document, own):
        return EditStep((_as_paragraph(node),), PLAIN, node)
    if _untitled(own) and not document.children.get(node) and _may_be_plain(document, own):
        elder = document.sibling(node, -1)
        if elder is None or not _untitled(elder):
            return EditStep((_as_paragraph(node),), PLAIN, node)
    if role_of(own) is Role.ITEM and document.sibling(node, -1) is None:
        edits, paragraph = left_list(document, node)
        return EditStep(edits, PLAIN, paragraph) if edits else None
    if above is None or not above.parent:
        return None
    if is_empty(document, above) and above.kind == own.kind:
        return EditStep((Remove(before),), REMOVE_EMPTY, node)
    if not (_runs(own) and _runs(above)):
        return None
    edits = tree.join(document, node, before)
    if not edits:
        return None
    gap = _gap(above, language) if own.text(language) else 0
    return EditStep(
        (*edits, *_emptied(document, own)), JOIN, before, len(above.text(language)) + gap
    )


def _opened_symbol(own: Node, symbol: str, language: Language) -> EditStep:
    """Put a symbol back into its line, where it is written anew; it is read when that is left."""
    written = written_symbol(symbol)
    dash = "——" if language == "zh" else " — "
    edit = SetPayload(own.id, Variable())
    return EditStep((edit,), OPEN_SYMBOL, own.id, len(written), typed=written + dash)


def _gap(above: Node, language: Language) -> int:
    text = above.text(language)
    return 0 if language == "zh" or not text or text.endswith(" ") else 1


def _untitled(node: Node) -> bool:
    return isinstance(node.payload, Clause) and not node.payload.titled


def _runs(node: Node) -> bool:
    """Whether other texts can run on into a text."""
    match role_of(node):
        case Role.PARAGRAPH | Role.ITEM | Role.REMARK | Role.FOOTNOTE | Role.ENTRY | Role.PLAN:
            return True
        case Role.TERM_PART:
            return not isinstance(node.payload, Designation)
        case Role.BRANCH:
            return isinstance(node.payload, WebNode)
        case Role.INDICATOR_PART:
            return True
        case _:
            return _untitled(node)


def _as_paragraph(node: str) -> SetKind:
    kind = KINDS[kind_playing(Role.PARAGRAPH)]
    return SetKind(node, kind.name, kind.payload())


def _may_be_plain(document: Document, node: Node) -> bool:
    """Whether a paragraph may stand in the place of a node, with all that is below it."""
    inside = {child.kind for child in document.children_of(node.id)}
    allowed = KINDS[kind_playing(Role.PARAGRAPH)].children
    return takes(document.nodes[node.parent], Role.PARAGRAPH) and inside <= allowed


def _removed(document: Document, own: Node, before: str) -> EditStep:
    """Take an empty text away; the caret goes to the end of the one above."""
    return EditStep((Remove(own.id), *_emptied(document, own)), REMOVE_EMPTY, before, END)


def _emptied(document: Document, own: Node) -> tuple[Edit, ...]:
    """Return what goes with the last item of a list: the list."""
    holder = document.nodes[own.parent]
    if role_of(holder) is Role.LIST and len(document.children[holder.id]) == 1:
        return (Remove(holder.id),)
    return ()


# --- items and paragraphs ---------------------------------------------------------------------


def left_list(document: Document, item: str) -> tuple[tuple[Edit, ...], str]:
    """Return edits by which an item becomes a paragraph outside of its list, and its id then.

    The items behind it go on as a list of their own. Nothing is returned where no paragraph may
    stand.
    """
    own = document.nodes[item]
    holder = document.nodes[own.parent]
    outer = document.nodes[holder.parent]
    if not takes(outer, Role.PARAGRAPH):
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
        tree.fresh_paragraph(own.lead), parent=outer.id, rank=places[0], cells=own.cells
    )
    edits: list[Edit] = [Insert((paragraph,))]
    edits += [Place(child.id, outer.id, places[1 + n]) for n, child in enumerate(below)]
    if parted:
        rest = replace(tree.fresh_of(holder.payload, holder.lead), parent=outer.id, rank=places[-1])
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


def entered_list(document: Document, node: str) -> tuple[tuple[Edit, ...], str]:
    """Return edits by which a paragraph becomes an item, of the list before it or of a new one."""
    own = document.nodes[node]
    parent = document.nodes[own.parent]
    if role_of(own) is not Role.PARAGRAPH or not takes(parent, Role.LIST):
        return (), ""
    children = document.children_of(node)
    item = replace(tree.fresh_as(Role.ITEM, own.lead), cells=own.cells)
    if any(child.kind not in kind_of(item).children for child in children):
        return (), ""
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
    holder = replace(tree.fresh_of(ListBlock(), own.lead), parent=own.parent, rank=place)
    return holder, replace(item, parent=holder.id, rank="i")
