"""The parts of a theme unit: found, given photos, and what of them is still open."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from curriculum_studio.core import tree
from curriculum_studio.core.document import Document
from curriculum_studio.core.edits import Edit, Insert
from curriculum_studio.core.headings import ACTIVITY_SECTIONS, UNIT_SECTIONS, section_heading
from curriculum_studio.core.languages import Language, Trilingual
from curriculum_studio.core.node import Node
from curriculum_studio.core.payloads.standard import Pictures
from curriculum_studio.core.payloads.unit import Activity, Photo, Section, SectionRole, UnitHead

# --- finding parts ----------------------------------------------------------------------------

_LAST = 99


def head_of(document: Document) -> UnitHead:
    """Return the head of a unit; a document of another kind has the head of a new one."""
    payload = document.root.payload
    return payload if isinstance(payload, UnitHead) else UnitHead()


def activity_of(node: Node) -> Activity:
    """Return what is set of an activity."""
    return node.payload if isinstance(node.payload, Activity) else Activity()


def section_of(document: Document, role: SectionRole, parent: str = "") -> Node | None:
    """Return the section with a role below a node, the root if none is named."""
    for child in document.children_of(parent or document.id):
        if isinstance(child.payload, Section) and child.payload.role == role:
            return child
    return None


def activities_of(document: Document) -> tuple[Node, ...]:
    """Return the activities of a unit or collection in their order."""
    return tuple(node for node in document.walk() if node.kind == "activity")


def with_section(
    document: Document, role: SectionRole, language: Language, parent: str = ""
) -> tuple[str, tuple[Edit, ...]]:
    """Return the id of the section with a role, and the edit that makes it if it is missing.

    A new section stands at its usual place among those that are there.
    """
    found = section_of(document, role, parent)
    if found is not None:
        return found.id, ()
    above = parent or document.id
    usual = ACTIVITY_SECTIONS if document.nodes[above].kind == "activity" else UNIT_SECTIONS
    order = {name: at for at, name in enumerate(usual)}
    wanted = order.get(role, _LAST)
    siblings = document.children_of(above)
    at = len(siblings)
    for place, sibling in enumerate(siblings):
        own = sibling.payload.role if isinstance(sibling.payload, Section) else ""
        if order.get(own, _LAST) > wanted:
            at = place
            break
    section = tree.fresh("section", Section(role=role), language)
    section = replace(section, parent=above, rank=tree.rank_at(document, above, at))
    return section.id, (Insert((section,)),)


def last_rank(document: Document, parent: str) -> str:
    """Return the rank behind all children of a node, also of one that is not there yet."""
    children = document.children.get(parent, ())
    return tree.rank_between(document.nodes[children[-1]].rank if children else "", "")


def texts_below(document: Document, node: str) -> Iterator[Node]:
    """Yield what stands below a node and carries texts."""
    for each in document.walk(node):
        if each.id != node and each.cells:
            yield each


# --- photos -----------------------------------------------------------------------------------


def with_photos(
    document: Document, caret: str, pictures: Sequence[str], language: Language
) -> tuple[str, tuple[Edit, ...]]:
    """Return the id of the first photo, and the edits that put all of them in.

    They stand in the section for photos of the activity at the caret, otherwise of the unit. The
    picture shows in every language; the caption is written later.
    """
    activity = document.nearest(caret, ("activity",)) if caret in document else None
    above = activity.id if activity is not None else ""
    section, edits = with_section(document, "photos", language, above)
    place = last_rank(document, section)
    inserts: list[Edit] = []
    first = ""
    for each in pictures:
        payload = Photo(pictures=Pictures(zh=each, en=each, de=each))
        node = replace(tree.fresh("photo", payload, language), parent=section, rank=place)
        inserts.append(Insert((node,)))
        place = tree.rank_between(place, "")
        first = first or node.id
    return first, (*edits, *inserts)


# --- open places ------------------------------------------------------------------------------

#: Sections of a unit that a theme pack is expected to have.
_WANTED: tuple[SectionRole, ...] = (
    "origin",
    "aims",
    "web",
    "environment",
    "activities",
    "week_plan",
    "home",
    "safety",
    "reflection",
)

#: Sections without which a group activity is no lesson plan.
_OF_ACTIVITY: tuple[SectionRole, ...] = ("aims", "materials", "process")


@dataclass(frozen=True, slots=True)
class Open:
    """A place that waits to be written. `name` is what is missing; `of`: of which activity."""

    node: str
    name: Trilingual
    of: str = ""


def open_places(document: Document, language: Language) -> tuple[Open, ...]:
    """Return what is still open in a unit, in the order of its parts."""
    if document.kind != "unit":
        return ()
    found: list[Open] = []
    for role in _WANTED:
        section = section_of(document, role)
        if section is None or not _filled(document, section):
            found.append(
                Open(
                    section.id if section is not None else document.id,
                    section_heading(role, of_activity=False),
                )
            )
    for activity in activities_of(document):
        if activity_of(activity).type == "group":
            found += _of_activity(document, activity, language)
    return tuple(found)


def _of_activity(document: Document, activity: Node, language: Language) -> list[Open]:
    found = []
    for role in _OF_ACTIVITY:
        section = section_of(document, role, activity.id)
        if section is None or not _filled(document, section):
            place = section.id if section is not None else activity.id
            name = section_heading(role, of_activity=True)
            found.append(Open(place, name, activity.best(language).text))
    return found


def _filled(document: Document, section: Node) -> bool:
    """Whether something stands in a section: a text, an activity, an entry of the plan."""
    children = document.children_of(section.id)
    if any(child.kind in {"plan_entry", "photo", "figure"} for child in children):
        return True
    if isinstance(section.payload, Section) and section.payload.role == "activities":
        return any(isinstance(child.payload, Activity) for child in children)
    return any(
        not cell.blank for node in texts_below(document, section.id) for cell in node.cells.values()
    )
