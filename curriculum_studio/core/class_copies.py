"""Units of parallel classes that come from one plan, and later states of it under their ids.

Each node of a class's unit has an id that follows from the node of the plan and from the unit. So
any state of the plan can be written under the ids of the class, and is merged as that of somebody
who works on the same document. What is of one class alone is taken from its unit: title, class,
teacher, first day, what became of its weeks; what tells of the children stays where it is.

A unit that shows the plan and keeps only differences was refused: every view and writer would have
to know both.
"""

from collections.abc import Iterator
from dataclasses import replace

from curriculum_studio.core import tree
from curriculum_studio.core.document import Document, Node, assembled, derived_id, new_id
from curriculum_studio.core.kinds import is_deliberation, is_photo
from curriculum_studio.core.payloads.unit import PlanEntry, Section, UnitHead
from curriculum_studio.core.text import text_hash
from curriculum_studio.core.week_grid import in_plan
from curriculum_studio.languages import LANGUAGES


def of_these_children(document: Document) -> Iterator[str]:
    """Yield the ids of what tells of the children with whom a unit was done."""
    for node in document.walk():
        unplanned = isinstance(node.payload, PlanEntry) and not in_plan(node)
        if is_photo(node) or is_deliberation(node) or unplanned:
            yield node.id
        elif isinstance(node.payload, Section) and node.payload.role == "reflection":
            yield from document.children.get(node.id, ())


def for_class(plan: Document, version: str, class_name: str) -> Document:
    """Return the unit of a class that is made of a plan; `version` is the state of the plan."""
    head = plan.root.payload if isinstance(plan.root.payload, UnitHead) else UnitHead()
    own = replace(
        head, class_name=class_name, teacher="", taken_from=plan.id, taken_version=version,
        classes=(),
    )  # fmt: skip
    root = replace(plan.root, id=new_id(), payload=own)
    for language in LANGUAGES:
        cell = root.cells.get(language)
        if cell is not None and not cell.blank:
            behind = f"（{class_name}）" if language == "zh" else f" ({class_name})"
            root = root.with_cell(language, replace(cell, text=cell.text + behind))
    before, after = text_hash(plan.root.cell(root.lead)), text_hash(root.cell(root.lead))
    root = replace(root, cells=tree.rebased(root.cells, before, after))
    return _under_ids(plan, root)


def as_class(plan: Document, unit: Document) -> Document:
    """Return a state of a plan under the ids of the unit of a class, with what is its own."""
    head = plan.root.payload if isinstance(plan.root.payload, UnitHead) else UnitHead()
    own = unit.root.payload if isinstance(unit.root.payload, UnitHead) else UnitHead()
    payload = replace(
        head, class_name=own.class_name, teacher=own.teacher, begins=own.begins,
        kindergarten=own.kindergarten, taken_from=own.taken_from,
        taken_version=own.taken_version, classes=own.classes,
    )  # fmt: skip
    return _under_ids(plan, replace(unit.root, payload=payload))


def is_made_of(unit: Document, state: Document) -> bool:
    """Whether most of a state of a plan stands in the unit of a class under its ids.

    A copy of such a unit has other ids, and is nothing that the plan can be brought into.
    """
    there = sum(each in unit.nodes for each in state.nodes)
    return 2 * there >= len(state.nodes)


def _under_ids(plan: Document, root: Node) -> Document:
    gone = {each.id for top in of_these_children(plan) for each in plan.walk(top)}
    nodes = [_unsaid(each) for each in plan.walk() if each.id not in gone]
    ids = {each.id: derived_id("class", root.id, each.id) for each in nodes}
    ids[plan.id] = root.id
    first, *rest = tree.renamed(nodes, ids)
    return assembled([replace(first, cells=root.cells, payload=root.payload), *rest])


def _unsaid(node: Node) -> Node:
    """Return an entry of a week as it was planned."""
    if isinstance(node.payload, PlanEntry):
        return replace(node, payload=replace(node.payload, outcome=""))
    return node
