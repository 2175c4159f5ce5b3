"""What is still open in a unit: said as “还差 2 处”, never demanded."""

from dataclasses import dataclass

from curriculum_studio.core.document import Document
from curriculum_studio.core.headings import section_heading
from curriculum_studio.core.languages import Language, Trilingual
from curriculum_studio.core.node import Node
from curriculum_studio.core.payloads.unit import Activity, Section, SectionRole
from curriculum_studio.features.units.model.unit_parts import (
    activities_of,
    activity_of,
    section_of,
    texts_below,
)

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
