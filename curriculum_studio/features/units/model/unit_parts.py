"""Finding the parts of a theme unit."""

from collections.abc import Iterator
from dataclasses import replace

from curriculum_studio.core import rank, tree
from curriculum_studio.core.document import Document
from curriculum_studio.core.edits import Edit, Insert
from curriculum_studio.core.headings import ACTIVITY_SECTIONS, UNIT_SECTIONS
from curriculum_studio.core.languages import Language
from curriculum_studio.core.node import Node
from curriculum_studio.core.payloads.unit import Activity, Section, SectionRole, UnitHead

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
    return rank.between(document.nodes[children[-1]].rank if children else "", "")


def texts_below(document: Document, node: str) -> Iterator[Node]:
    """Yield what stands below a node and carries texts."""
    for each in document.walk(node):
        if each.id != node and each.cells:
            yield each
