"""Reusing activities, steps and aims: copies that know where they come from."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from curriculum_studio.core import tree
from curriculum_studio.core.class_copies import of_these_children
from curriculum_studio.core.document import Document, Node, assembled
from curriculum_studio.core.edits import Edit, Insert
from curriculum_studio.core.headings import CLASS_LEVELS
from curriculum_studio.core.kinds import (
    is_activity,
    is_collection,
    is_plan_entry,
    is_step,
    is_web_node,
    kind_with,
    named,
)
from curriculum_studio.core.payloads import Payload
from curriculum_studio.core.payloads.unit import (
    Activity,
    Aim,
    ClassLevel,
    PlanEntry,
    SectionRole,
    Step,
    UnitHead,
)
from curriculum_studio.core.personal_data import without_personal_data
from curriculum_studio.core.text import text_hash
from curriculum_studio.features.units.model.guidance import minutes_for
from curriculum_studio.features.units.model.unit_parts import (
    activities_of,
    activity_of,
    head_of,
    with_section,
)
from curriculum_studio.languages import LANGUAGES, Language
from curriculum_studio.values import dataclass

# --- pieces -----------------------------------------------------------------------------------

#: Where what can be reused stands, by its payload.
_HOMES: dict[type[Payload], SectionRole] = {
    Activity: "activities",
    Step: "process",
    Aim: "aims",
}
#: Kinds that can be reused.
PIECES = tuple(kind_with(each) for each in _HOMES)


@dataclass(frozen=True, slots=True)
class ReusablePiece:
    """Something that can be reused, and the document in which it stands."""

    document: Document
    node: Node

    @property
    def origin(self) -> str:
        """The id of the node from which all copies of it come."""
        payload = self.node.payload
        own = payload.taken_from if isinstance(payload, Activity | Aim | Step) else ""
        return own or self.node.id


def pieces_of(documents: Iterable[Document]) -> Iterator[ReusablePiece]:
    """Yield what can be reused of documents, in reading order."""
    for document in documents:
        for node in document.walk():
            if node.kind in PIECES and any(not cell.blank for cell in node.cells.values()):
                yield ReusablePiece(document, node)


def fits(piece: ReusablePiece, words: Sequence[str]) -> bool:
    """Whether all words stand in a piece, in any language; case does not matter."""
    text = " ".join(piece.node.text(each) for each in LANGUAGES).casefold()
    return all(word in text for word in words)


def copy_of(piece: ReusablePiece) -> tuple[Node, ...]:
    """Return the branch of a piece under new ids; each part keeps where it comes from.

    What tells of the children with whom it was done stays behind, and so do telephone numbers and
    names of persons: what is reused is read by others.
    """
    document = without_personal_data(piece.document)
    gone = {each.id for top in of_these_children(document) for each in document.walk(top)}
    gone.discard(piece.node.id)
    branch = tree.branch_of(document, piece.node.id)
    return tree.copied(_marked(node) for node in branch if node.id not in gone)


def _marked(node: Node) -> Node:
    payload = node.payload
    if isinstance(payload, Activity | Aim | Step):
        return replace(node, payload=replace(payload, taken_from=payload.taken_from or node.id))
    return node


def inserted(
    document: Document, piece: ReusablePiece, caret: str, language: Language
) -> tuple[str, tuple[Edit, ...]]:
    """Return the id of the copy of a piece, and the edits that put it at the caret.

    It comes behind the nearest node of its kind at the caret, otherwise at the end of the section
    where such things stand: aims and steps of the activity at the caret, activities of the unit.
    """
    branch = copy_of(piece)
    kind = piece.node.kind
    near = document.nearest(caret, named(kind)) if caret in document else None
    if near is not None:
        parent, at = near.parent, document.index(near.id) + 1
        return branch[0].id, tree.inserted_branches(document, parent, at, (branch,))
    if is_collection(document):
        at = len(document.children.get(document.id, ()))
        return branch[0].id, tree.inserted_branches(document, document.id, at, (branch,))
    activity = document.nearest(caret, is_activity) if caret in document else None
    if is_step(piece.node) and activity is None:
        activity = next((n for n in document.walk() if is_activity(n)), None)
        if activity is None:
            return "", ()
    above = activity.id if activity is not None and not is_activity(piece.node) else ""
    section, edits = with_section(document, _HOMES[type(piece.node.payload)], language, above)
    if edits:
        top = replace(branch[0], parent=section, rank="i")
        return branch[0].id, (*edits, Insert((top, *branch[1:])))
    at = len(document.children.get(section, ()))
    return branch[0].id, tree.inserted_branches(document, section, at, (branch,))


# --- units for another class ------------------------------------------------------------------


def suggested_minutes(document: Document, level: ClassLevel) -> Mapping[str, int]:
    """Return how long each activity would last in another class, by its id."""
    before = head_of(document).class_level
    return {
        node.id: minutes_for(activity_of(node).minutes, before, level, activity_of(node).type)
        for node in activities_of(document)
    }


def for_class(
    document: Document,
    level: ClassLevel,
    minutes: Mapping[str, int],
    *,
    without: frozenset[str] = frozenset(),
) -> Document:
    """Return a copy of a unit for another class under new ids.

    `minutes` are the new times of activities by their id; `without` are nodes that stay behind
    (aims and activities that do not suit the age), with what of the plan and web refers to them.
    Photos, deliberation, reflection and what became of the plan stay behind in any case: they tell
    of these children.
    """
    tops = {*without, *of_these_children(document)}
    gone = {each.id for top in tops if top in document for each in document.walk(top)}
    nodes = [_adapted(node, minutes, gone) for node in document.walk()]
    kept = [
        node
        for node in nodes
        if node.id not in gone
        and not (is_plan_entry(node) and getattr(node.payload, "activity", "") in gone)
    ]
    copies = tree.copied(kept)
    root = copies[0]
    head = root.payload if isinstance(root.payload, UnitHead) else UnitHead()
    own = replace(
        head, class_level=level, class_name="", teacher="", begins="", school_year="", term=0,
        term_week=0, taken_from="", taken_version="", classes=(),
    )  # fmt: skip
    root = _titled(replace(root, payload=own), level)
    return assembled([root, *copies[1:]])


def _adapted(node: Node, minutes: Mapping[str, int], gone: set[str]) -> Node:
    match node.payload:
        case Activity() as activity:
            wanted = minutes.get(node.id, activity.minutes)
            return replace(node, payload=replace(activity, minutes=wanted, taken_from=node.id))
        case Aim() as aim:
            return replace(node, payload=replace(aim, taken_from=node.id))
        case Step() as step:
            return replace(node, payload=replace(step, taken_from=node.id))
        case PlanEntry() as entry:
            return replace(node, payload=replace(entry, outcome=""))
        case _ if is_web_node(node) and getattr(node.payload, "activity", "") in gone:
            return replace(node, payload=replace(node.payload, activity=""))  # type: ignore[call-arg]
        case _:
            return node


def _titled(root: Node, level: ClassLevel) -> Node:
    for language in LANGUAGES:
        cell = root.cells.get(language)
        if cell is not None and not cell.blank:
            name = CLASS_LEVELS[level][language]
            behind = f"（{name}）" if language == "zh" else f" ({name})"
            root = root.with_cell(language, replace(cell, text=cell.text + behind))
    lead = text_hash(root.cell(root.lead))
    for language, cell in root.cells.items():
        if cell.based_on:
            root = root.with_cell(language, replace(cell, based_on=lead))
    return root
