"""Where something new of a kind may stand beside the caret, and putting it there."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from curriculum_studio.core import table_edits, tree
from curriculum_studio.core.document import Document
from curriculum_studio.core.edits import Edit, Remove, SetKind
from curriculum_studio.core.kinds import KINDS, kind_of, role_of
from curriculum_studio.core.node import Node
from curriculum_studio.core.payloads import Payload
from curriculum_studio.core.payloads.indicators import Indicator, IndicatorGroup, IndicatorSystem
from curriculum_studio.core.payloads.pilots import Deliberation, Observation
from curriculum_studio.core.payloads.standard import Clause, FrontMatter, ListBlock, Table
from curriculum_studio.core.payloads.unit import Activity, Step
from curriculum_studio.core.roles import Role
from curriculum_studio.editor.editing.join import is_empty
from curriculum_studio.editor.editing.step import EditStep
from curriculum_studio.editor.messages import kind_name
from curriculum_studio.i18n import message
from curriculum_studio.session.document_factory import new_activity


@dataclass(frozen=True, slots=True)
class Insertion:
    """Something that can be put into a document: a kind with a payload, under a name.

    `beside`: it stands behind the nearest of its own kind; `below`: under it, before others of its
    kind; else it stands right behind the text of the caret.
    """

    kind: str
    payload: Payload | None = None
    beside: bool = False
    below: bool = False


#: What can be inserted, by the name of its command without "insert_".
THINGS: Mapping[str, Insertion] = {
    "paragraph": Insertion("paragraph"),
    "clause": Insertion("clause", Clause(), beside=True),
    "subclause": Insertion("clause", Clause(), below=True),
    "untitled_clause": Insertion("clause", Clause(titled=False), beside=True),
    "list": Insertion("list", ListBlock(marker="dash")),
    "lettered_list": Insertion("list", ListBlock(marker="letter")),
    **{kind.name: Insertion(kind.name) for kind in KINDS.values() if kind.offer is not None},
    "table": Insertion("table", Table()),
    "figure": Insertion("figure"),
    "subfigure": Insertion("subfigure"),
    "unit_line": Insertion("unit_line"),
    "formula": Insertion("formula"),
    "annex": Insertion("annex"),
    "term": Insertion("term", beside=True),
    "reference_entry": Insertion("reference_entry"),
    "bibliography_entry": Insertion("bibliography_entry"),
    "index": Insertion("index"),
    "indicator_system": Insertion("indicator_system"),
    "indicator_group": Insertion("indicator_group", IndicatorGroup(), beside=True),
    "indicator": Insertion("indicator", Indicator()),
    "evidence": Insertion("evidence"),
    "indicator_part": Insertion("indicator_part"),
    "indicator_note": Insertion("indicator_note"),
    "aim": Insertion("aim"),
    "activity": Insertion("activity", Activity(), beside=True),
    "step": Insertion("step"),
    "teacher_note": Insertion("teacher_note"),
    "web_node": Insertion("web_node"),
    "goal": Insertion("goal", beside=True),
    "subgoal": Insertion("goal", below=True),
}


def _takes_first(node: Node) -> bool:
    """Whether something new can stand first below a node, as below a title."""
    match role_of(node):
        case Role.DOCUMENT | Role.ELEMENT | Role.SECTION | Role.LIST | Role.TERM | Role.INDICATOR:
            return True
        case Role.HEADING:
            return not isinstance(node.payload, Activity | Deliberation)
        case Role.INDICATOR_TABLE | Role.PLAN:
            return isinstance(node.payload, IndicatorSystem | Step)
        case _:
            return False


def _is_part(kind: str) -> bool:
    """Whether a kind belongs to a figure or a table, which has its places for it."""
    return KINDS[kind].role is Role.UNIT_LINE or KINDS[kind].series == "subfigure"


def _of_plan(kind: str) -> bool:
    """Whether a kind is part of a plan: an observation has none of them."""
    return KINDS[kind].role in {Role.PLAN, Role.BRANCH} or kind in {"activity", "teacher_note"}


def place_of(document: Document, node: str, thing: Insertion) -> tuple[str, int] | None:
    """Return parent and index where a thing may stand, seen from a node; None: nowhere."""
    own = document.nodes[node]
    if isinstance(document.root.payload, Observation) and _of_plan(thing.kind):
        return None  # its sections are those of a unit, but it plans nothing
    if thing.kind == "index":
        return _last(document)
    if _is_part(thing.kind):
        return _as_part(document, node, thing.kind)
    if thing.below:
        return _below(document, node, thing)
    if thing.beside:
        nearest = document.nearest(node, (thing.kind,))
        if nearest is not None and nearest.parent:
            return nearest.parent, document.index(nearest.id) + 1
    elif _takes_first(own) and thing.kind in KINDS[own.kind].children:
        return own.id, _first_index(document, own)
    current = own
    while current.parent:
        parent = document.nodes[current.parent]
        if thing.kind in KINDS[parent.kind].children:
            if role_of(current) is Role.ROW:
                return parent.id, _behind_rows(document, parent.id, thing.kind)
            return parent.id, document.index(current.id) + 1
        current = parent
    return _inside(document, node, thing)


def _last(document: Document) -> tuple[str, int] | None:
    """Return the end of a standard, where its index stands; None where there is one already."""
    children = document.children_of(document.id)
    if not isinstance(document.root.payload, FrontMatter) or any(
        child.kind == "index" for child in children
    ):
        return None
    unsorted = sum(1 for child in children if child.kind == "unsorted")
    return document.id, len(children) - unsorted


def _behind_rows(document: Document, table: str, kind: str) -> int:
    """Return where a note of a table goes: below all rows, footnotes below the notes (9.8.4)."""
    before = {Role.ROW, Role.UNIT_LINE, Role.REMARK, KINDS[kind].role}
    children = document.children_of(table)
    return max((at + 1 for at, child in enumerate(children) if role_of(child) in before), default=0)


def _as_part(document: Document, node: str, kind: str) -> tuple[str, int] | None:
    """Return the place of a part of a figure or table: its unit first, then sub-figures (9.7, 9.8).

    There is one unit at most.
    """
    above = (document.nodes[node], *document.ancestors(node))
    holder = next((each for each in above if kind in kind_of(each).children), None)
    if holder is None:
        return None
    children = document.children_of(holder.id)
    if kind == "unit_line":
        return None if any(child.kind == kind for child in children) else (holder.id, 0)
    last = [at for at, child in enumerate(children) if child.kind in {kind, "unit_line"}]
    return holder.id, last[-1] + 1 if last else 0


def _inside(document: Document, node: str, thing: Insertion) -> tuple[str, int] | None:
    """Return the end of the nearest holder above that takes the thing, or of a part of the unit."""
    for holder in (document.nodes[node], *document.ancestors(node)):
        if thing.kind in KINDS[holder.kind].children and _takes_first(holder):
            return holder.id, len(document.children.get(holder.id, ()))
    wanted = {"activity": "activities", "aim": "aims", "web_node": "web"}.get(thing.kind)
    for part in document.children_of(document.id):
        if wanted and getattr(part.payload, "role", "") == wanted:
            return part.id, len(document.children.get(part.id, ()))
    return None


def _below(document: Document, node: str, thing: Insertion) -> tuple[str, int] | None:
    """Return the place of a first one below: before others of its kind, behind what opens it."""
    holder = document.nearest(node, (thing.kind, "annex"))
    if holder is None or thing.kind not in KINDS[holder.kind].children:
        return None
    children = document.children_of(holder.id)
    first = next((at for at, child in enumerate(children) if child.kind == thing.kind), None)
    return holder.id, len(children) if first is None else first


def _first_index(document: Document, holder: Node) -> int:
    """Return where the first thing stands below a title: behind definition and designations."""
    if role_of(holder) is Role.TERM:
        return len(document.children.get(holder.id, ()))
    return 0


def inserted(document: Document, node: str, name: str) -> EditStep | None:
    """Return what inserts a thing beside a node; an empty text it takes the place of goes."""
    thing = THINGS[name]
    own = document.nodes[node]
    place = place_of(document, node, thing)
    if place is None:
        return None
    label = message("PageSteps", "Insert: {what}").fill(what=kind_name(thing.kind))
    replaced = role_of(own) is not Role.CELL and bool(own.parent) and is_empty(document, own)
    if replaced and _turns(document, own, thing):
        payload = thing.payload or KINDS[thing.kind].payload()
        return EditStep((SetKind(node, thing.kind, payload),), label, node)
    branch = branch_of(thing, own)
    parent, index = place
    edits: list[Edit] = [*tree.inserted_branches(document, parent, index, [branch])]
    if replaced and role_of(own) in {Role.PARAGRAPH, Role.ITEM} and parent == own.parent:
        edits.append(Remove(node))
    return EditStep(tuple(edits), label, caret_of(branch))


def _turns(document: Document, own: Node, thing: Insertion) -> bool:
    """Whether an empty text simply becomes the thing."""
    return (
        role_of(own) in {Role.PARAGRAPH, Role.REMARK}
        and KINDS[thing.kind].text
        and KINDS[thing.kind].writing.below is None
        and not thing.beside
        and not thing.below
        and thing.kind in KINDS[document.nodes[own.parent].kind].children
    )


def branch_of(thing: Insertion, beside: Node) -> tuple[Node, ...]:
    """Return the branch of a thing with what belongs into it, led as the text beside it."""
    match thing.kind:
        case "list":
            holder = tree.fresh("list", thing.payload, beside.lead)
            item = replace(tree.fresh("item", lead=beside.lead), parent=holder.id)
            return (holder, item)
        case "index":
            holder = tree.fresh("index", thing.payload, beside.lead)
            return (holder, replace(tree.fresh("paragraph", lead=beside.lead), parent=holder.id))
        case "table":
            return table_edits.new_table(3, 3, beside.lead)
        case "activity":
            return new_activity("group", "", beside.lead)
        case _:
            return (tree.fresh(thing.kind, thing.payload, beside.lead),)


def caret_of(branch: tuple[Node, ...]) -> str:
    """Return where the caret goes in something new."""
    return branch[1].id if branch[0].kind in {"list", "index"} else branch[0].id


def allowed(document: Document, node: str) -> list[str]:
    """Return the names of the things that can stand beside a node."""
    return [name for name, thing in THINGS.items() if place_of(document, node, thing) is not None]


def made_from(spot_kind: str, payload: Payload | None, lead: Node) -> tuple[Node, ...]:
    """Return the branch that comes to be when something is written where nothing was."""
    return branch_of(Insertion(spot_kind, payload), lead)
