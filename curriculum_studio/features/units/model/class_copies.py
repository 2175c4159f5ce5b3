"""Copying a unit for another class."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from curriculum_studio.core import tree
from curriculum_studio.core.document import Document, assembled
from curriculum_studio.core.headings import CLASS_LEVELS
from curriculum_studio.core.languages import LANGUAGES
from curriculum_studio.core.node import Node
from curriculum_studio.core.payloads.unit import (
    Activity,
    Aim,
    ClassLevel,
    Section,
    Step,
    UnitHead,
)
from curriculum_studio.core.text import text_hash
from curriculum_studio.features.units.model.age_groups import minutes_for
from curriculum_studio.features.units.model.unit_parts import activities_of, activity_of, head_of


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
    Photos, deliberation and reflection stay behind in any case: they tell of these children.
    """
    tops = {*without, *_of_these_children(document)}
    gone = {each.id for top in tops if top in document for each in document.walk(top)}
    nodes = [_adapted(node, minutes, gone) for node in document.walk()]
    kept = [
        node
        for node in nodes
        if node.id not in gone
        and not (node.kind == "plan_entry" and getattr(node.payload, "activity", "") in gone)
    ]
    copies = tree.copied(kept)
    root = copies[0]
    head = root.payload if isinstance(root.payload, UnitHead) else UnitHead()
    root = _titled(replace(root, payload=replace(head, class_level=level)), level)
    return assembled([root, *copies[1:]])


def _of_these_children(document: Document) -> Iterator[str]:
    """Yield what tells of the children with whom the unit was done."""
    for node in document.walk():
        if node.kind in {"photo", "deliberation"}:
            yield node.id
        elif isinstance(node.payload, Section) and node.payload.role == "reflection":
            yield from document.children.get(node.id, ())


def _adapted(node: Node, minutes: Mapping[str, int], gone: set[str]) -> Node:
    match node.payload:
        case Activity() as activity:
            wanted = minutes.get(node.id, activity.minutes)
            return replace(node, payload=replace(activity, minutes=wanted, taken_from=node.id))
        case Aim() as aim:
            return replace(node, payload=replace(aim, taken_from=node.id))
        case Step() as step:
            return replace(node, payload=replace(step, taken_from=node.id))
        case _ if node.kind == "web_node" and getattr(node.payload, "activity", "") in gone:
            return replace(node, payload=replace(node.payload, activity=""))  # type: ignore[call-arg]
        case _:
            return node


def _titled(root: Node, level: ClassLevel) -> Node:
    for language in LANGUAGES:
        cell = root.cells.get(language)
        if cell is not None and not cell.blank:
            name = CLASS_LEVELS[level].get(language)
            behind = f"（{name}）" if language == "zh" else f" ({name})"
            root = root.with_cell(language, replace(cell, text=cell.text + behind))
    lead = text_hash(root.cell(root.lead))
    for language, cell in root.cells.items():
        if cell.based_on:
            root = root.with_cell(language, replace(cell, based_on=lead))
    return root
