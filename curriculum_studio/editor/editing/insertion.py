"""What is put into a document beside the caret: a new node of a kind, copied nodes, a footnote."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from curriculum_studio.core import table_edits, tree
from curriculum_studio.core.document import Document, Node
from curriculum_studio.core.edits import Edit, Remove, SetCell, SetKind
from curriculum_studio.core.kinds import (
    KINDS,
    SECTION_BEGINNINGS,
    is_annex,
    is_bibliography,
    is_bibliography_entry,
    is_for_teachers,
    is_index,
    is_unsorted,
    kind_of,
    named,
    role_of,
    takes,
)
from curriculum_studio.core.payloads import Payload
from curriculum_studio.core.payloads.indicators import Indicator, IndicatorGroup, IndicatorSystem
from curriculum_studio.core.payloads.pilots import Deliberation, Observation
from curriculum_studio.core.payloads.standard import (
    Clause,
    FrontMatter,
    ListBlock,
    Table,
    TableCell,
)
from curriculum_studio.core.payloads.unit import Activity, Step, UnitHead
from curriculum_studio.core.roles import Role
from curriculum_studio.core.text import OBJECT, Cell, Mark, joined, part, spliced
from curriculum_studio.core.translation_state import typed
from curriculum_studio.editor.editing.paragraphs import is_empty
from curriculum_studio.editor.editing.step import END, EditStep
from curriculum_studio.editor.messages import kind_name
from curriculum_studio.i18n import message
from curriculum_studio.languages import LANGUAGES, Language
from curriculum_studio.session.document_factory import new_activity
from curriculum_studio.values import dataclass

# --- a new node, where its kind may stand -----------------------------------------------------


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
    **{kind.name: Insertion(kind.name) for kind in KINDS.values() if kind.menu_entry is not None},
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


def _of_plan(thing: Insertion) -> bool:
    """Whether a kind is part of a plan: an observation has none of them."""
    kind = KINDS[thing.kind]
    planned = kind.role in {Role.PLAN, Role.BRANCH} or kind.payload is Activity
    return planned or is_for_teachers(thing)


def place_of(document: Document, node: str, thing: Insertion) -> tuple[str, int] | None:
    """Return parent and index where a thing may stand, seen from a node; None: nowhere."""
    own = document.nodes[node]
    if isinstance(document.root.payload, Observation) and _of_plan(thing):
        return None  # its sections are those of a unit, but it plans nothing
    if is_index(thing):
        return _last(document)
    if is_annex(thing):
        return _behind_chapters(document, node)
    if _is_part(thing.kind):
        return _as_part(document, node, thing.kind)
    if thing.below:
        return _below(document, node, thing)
    if thing.beside:
        nearest = document.nearest(node, named(thing.kind))
        if nearest is not None and nearest.parent:
            return nearest.parent, document.index(nearest.id) + 1
        if (part := _own_part(document, thing)) is not None:
            return part  # sections of all roles take an activity, but it has a part of its own
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
        is_index(child) for child in children
    ):
        return None
    unsorted = sum(1 for child in children if is_unsorted(child))
    return document.id, len(children) - unsorted


def _behind_chapters(document: Document, node: str) -> tuple[str, int] | None:
    """Return where an annex goes: behind the one of the caret, else behind the last (GB/T 1.1 7.1).

    What ends a standard stays behind all annexes: bibliography and index.
    """
    if not isinstance(document.root.payload, FrontMatter):
        return None
    own = document.nearest(node, is_annex)
    if own is not None:
        return document.id, document.index(own.id) + 1
    children = document.children_of(document.id)
    ends = (
        at
        for at, child in enumerate(children)
        if is_bibliography(child) or is_index(child) or is_unsorted(child)
    )
    return document.id, next(ends, len(children))


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
    before = document.sibling(node, -1)
    if holder is None and before is not None and role_of(before) is Role.FIGURE:
        # Who goes on behind a figure adds a part to it.
        holder = before if kind in kind_of(before).children else None
    if holder is None:
        return None
    children = document.children_of(holder.id)
    if KINDS[kind].role is Role.UNIT_LINE:
        return None if any(child.kind == kind for child in children) else (holder.id, 0)
    stands = [child.kind == kind or role_of(child) is Role.UNIT_LINE for child in children]
    last = [at for at, known in enumerate(stands) if known]
    return holder.id, last[-1] + 1 if last else 0


def _inside(document: Document, node: str, thing: Insertion) -> tuple[str, int] | None:
    """Return the end of the nearest holder above that takes the thing, or of its own part.

    An activity has a part of the unit for it, a source the bibliography of the standard.
    """
    for holder in (document.nodes[node], *document.ancestors(node)):
        if thing.kind in KINDS[holder.kind].children and _takes_first(holder):
            return holder.id, len(document.children.get(holder.id, ()))
    return _own_part(document, thing)


def _own_part(document: Document, thing: Insertion) -> tuple[str, int] | None:
    """Return the end of the part that a document has for a thing; None where it has none."""
    for child in document.children_of(document.id):
        sources = is_bibliography(child) and is_bibliography_entry(thing)
        if sources or SECTION_BEGINNINGS.get(getattr(child.payload, "role", "")) == thing.kind:
            return child.id, len(document.children.get(child.id, ()))
    return None


def _below(document: Document, node: str, thing: Insertion) -> tuple[str, int] | None:
    """Return the place of a first one below: before others of its kind, behind what opens it."""
    holder = document.nearest(node, lambda each: each.kind == thing.kind or is_annex(each))
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
    branch = branch_of(thing, own, _level(document))
    parent, index = place
    edits: list[Edit] = [*tree.inserted_branches(document, parent, index, [branch])]
    beside = role_of(own) in {Role.PARAGRAPH, Role.ITEM} and parent == own.parent
    if replaced and (beside or _left(document, own, thing)):
        edits.append(Remove(node))
    return EditStep(tuple(edits), label, caret_of(branch))


def _left(document: Document, own: Node, thing: Insertion) -> bool:
    """Whether an empty text is left for good by something that stands beside what holds it.

    An empty example would be numbered and printed; the last text of something stays to be written.
    """
    leaves = role_of(own) in {Role.PARAGRAPH, Role.REMARK} and thing.beside
    return leaves and len(document.children.get(own.parent, ())) > 1


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


def branch_of(thing: Insertion, beside: Node, level: str = "") -> tuple[Node, ...]:
    """Return the branch of a thing with what belongs into it, led as the text beside it.

    `level` is the class of the unit, after which an activity takes its time.
    """
    made = tree.fresh(thing.kind, thing.payload, beside.lead)
    match role_of(made):
        case Role.LIST:
            return (made, replace(tree.fresh_as(Role.ITEM, beside.lead), parent=made.id))
        case Role.ELEMENT:
            return (made, replace(tree.fresh_paragraph(beside.lead), parent=made.id))
        case Role.TABLE:
            return table_edits.new_table(3, 3, beside.lead)
        case _ if isinstance(made.payload, Activity):
            return new_activity("group", "", beside.lead, level)
        case _:
            return (made,)


def caret_of(branch: tuple[Node, ...]) -> str:
    """Return where the caret goes in something new."""
    return branch[1].id if role_of(branch[0]) in {Role.LIST, Role.ELEMENT} else branch[0].id


def allowed(document: Document, node: str) -> list[str]:
    """Return the names of the things that can stand beside a node."""
    return [name for name, thing in THINGS.items() if place_of(document, node, thing) is not None]


def made_from(
    document: Document, spot_kind: str, payload: Payload | None, lead: Node
) -> tuple[Node, ...]:
    """Return the branch that comes to be when something is written where nothing was."""
    return branch_of(Insertion(spot_kind, payload), lead, _level(document))


def _level(document: Document) -> str:
    """Return the class of a unit, empty for other documents."""
    head = document.root.payload
    return head.class_level if isinstance(head, UnitHead) else ""


# --- copied nodes, with all below them and in all languages -----------------------------------

PASTE = message("PageSteps", "Paste")


def pasted_nodes(
    document: Document, node: str, branches: Sequence[Sequence[Node]], *, keep: bool
) -> EditStep | None:
    """Return what puts copies of branches behind a node, where their kinds may stand.

    What was cut here may `keep` its ids, as long as it is gone: so references to it find it again.
    """
    gone = not any(each.id in document.nodes for branch in branches for each in branch)
    copies = [
        tuple(branch) if keep and gone else tree.copied(branch) for branch in branches if branch
    ]
    if not copies:
        return None
    own = document.nodes[node]
    edits: list[Edit] = []
    kinds = {copy[0].kind for copy in copies}
    places = {kind: place_of(document, node, Insertion(kind)) for kind in kinds}
    if any(place is None for place in places.values()):
        return None
    parent, index = next(iter(places.values())) or ("", 0)
    if "row" in kinds and not _fits(document, parent, copies):
        return None
    same = all(kind in KINDS[document.nodes[parent].kind].children for kind in kinds)
    if not same:
        return None
    edits += tree.inserted_branches(document, parent, index, copies)
    if role_of(own) is Role.PARAGRAPH and own.parent == parent and is_empty(document, own):
        edits.append(Remove(node))
    return EditStep(tuple(edits), PASTE, copies[-1][0].id, END)


def _fits(document: Document, table: str, rows: Sequence[Sequence[Node]]) -> bool:
    """Whether rows belong into a table: their cells name columns that it has."""
    payload = document.nodes[table].payload
    columns = {column.id for column in payload.columns} if isinstance(payload, Table) else set()
    return all(
        node.payload.column in columns
        for row in rows
        for node in row
        if isinstance(node.payload, TableCell)
    )


# --- footnotes: a sign in the text, and the note below it -------------------------------------

FOOTNOTE = message("PageSteps", "Insert: footnote")


def footnote_inserted(
    document: Document, node: str, language: Language, at: int
) -> EditStep | None:
    """Return what puts a footnote at a place of a text, and the caret into it.

    A footnote that another language of the text has already gets its sign in this one, instead of
    coming a second time.
    """
    own = document.nodes[node]
    if not takes(own, Role.FOOTNOTE) or not KINDS[own.kind].text:
        return None
    there = _without_sign(document, own, language)
    note = there or tree.fresh_as(Role.FOOTNOTE, own.lead)
    mark = Cell(OBJECT, (Mark(0, 1, "footnote", note.id),))
    cell = spliced(own.cell(language), at, at, mark)
    edits: list[Edit] = [SetCell(node, language, typed(own, language, cell))]
    if there is None:
        last = len(document.children.get(node, ()))
        edits.insert(0, tree.inserted(document, node, last, note))
    return EditStep(tuple(edits), FOOTNOTE, note.id)


def _without_sign(document: Document, own: Node, language: Language) -> Node | None:
    """Return the first footnote of a text that has a sign in another language but not in this."""
    here = _signs(own.cell(language))
    elsewhere = {sign for each in LANGUAGES for sign in _signs(own.cell(each))}
    for child in document.children_of(own.id):
        if role_of(child) is Role.FOOTNOTE and child.id in elsewhere - here:
            return child
    return None


def _signs(cell: Cell) -> set[str]:
    return {mark.value for mark in cell.marks if mark.kind == "footnote"}


def signs_removed(document: Document, footnote: str) -> tuple[Edit, ...]:
    """Return edits that take the signs of a footnote out of its text, in every language."""
    own = document.nodes[document.nodes[footnote].parent]
    edits: list[Edit] = []
    for language in LANGUAGES:
        cell = own.cell(language)
        places = [m.start for m in cell.marks if m.kind == "footnote" and m.value == footnote]
        if not places:
            continue
        for at in reversed(places):
            cell = joined(part(cell, 0, at), part(cell, at + 1))
        edits.append(SetCell(own.id, language, typed(own, language, cell)))
    return tuple(edits)
