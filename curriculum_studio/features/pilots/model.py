"""What pilots are called in documents and on forms; the teachers' council on a unit (课程审议)."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Literal

from curriculum_studio.core import tree
from curriculum_studio.core.document import Document, Node
from curriculum_studio.core.edits import Edit, SetCell, SetPayload
from curriculum_studio.core.payloads.pilots import Deliberation, DeliberationItem
from curriculum_studio.core.text import Cell
from curriculum_studio.core.translation_state import typed
from curriculum_studio.core.trials import feedback_in, trial_of
from curriculum_studio.core.words import Words
from curriculum_studio.features.units.model.unit_parts import with_section
from curriculum_studio.languages import Language
from curriculum_studio.values import dataclass

# --- words of the forms -----------------------------------------------------------------------

SITE_TYPES = Words[Literal["kindergarten", "primary", "secondary", "other"]]("pilots.site_types")

#: How an activity was carried out.
FORMS = Words[Literal["group", "area", "small_group", "family"]]("pilots.forms")

PROPOSALS = Words[Literal["", "keep", "change", "drop"]]("pilots.proposals")

#: What a line of a try-out is about, in the order of the form.
TOPICS = Words[Literal[
    "aim", "step", "material", "reaction", "safety", "family", "reflection",
]]("pilots.topics")  # fmt: skip

OUTCOMES = Words[Literal[
    "", "met", "partly", "not_met", "done", "changed", "skipped",
]]("pilots.outcomes")  # fmt: skip

#: What can be said of a line, by its topic.
OUTCOMES_OF: Mapping[str, tuple[str, ...]] = {
    "aim": ("", "met", "partly", "not_met"),
    "step": ("", "done", "changed", "skipped"),
}

LEVELS = Words[Literal["", "class", "grade", "house"]]("pilots.levels")
PHASES = Words[Literal["before", "during", "after"]]("pilots.phases")

DECISIONS = Words[Literal[
    "", "keep", "adjust", "accepted", "rejected", "deferred",
]]("pilots.decisions")  # fmt: skip

#: Decisions on a part of the design, and on an item of feedback.
ON_PARTS, ON_FEEDBACK = ("", "keep", "adjust"), ("", "accepted", "rejected", "deferred")

#: Decisions that say nothing without a reason.
REASONED = frozenset({"adjust", "rejected", "deferred"})


# --- the council ------------------------------------------------------------------------------

#: Parts of an activity on which the council decides, in the order of the form.
PARTS = ("aims", "materials", "experience", "process", "extension")


def begun(
    unit: Document, deliberation: Deliberation, language: Language
) -> tuple[str, tuple[Edit, ...]]:
    """Return the id of a new deliberation of a unit, and the edits that put it there."""
    section, made = with_section(unit, "deliberation", language)
    node = tree.fresh_of(deliberation, language)
    there = len(unit.children_of(section)) if section in unit.nodes else 0
    if section in unit.nodes:
        return node.id, (*made, tree.inserted(unit, section, there, node))
    placed = replace(node, parent=section, rank="i")
    return node.id, (*made, type(tree.inserted(unit, unit.id, 0, node))((placed,)))


def items_of(unit: Document, deliberation: str) -> Mapping[str, Node]:
    """Return the items of a deliberation by what they are about."""
    return {
        node.payload.node: node
        for node in unit.children_of(deliberation)
        if isinstance(node.payload, DeliberationItem)
    }


def decided(
    unit: Document, deliberation: str, item: DeliberationItem, reason: str, language: Language
) -> tuple[Edit, ...]:
    """Return the edits by which a deliberation says something of a part or of feedback."""
    there = items_of(unit, deliberation).get(item.node)
    if there is None:
        if not item.decision and not reason.strip():
            return ()
        node = tree.fresh_of(item, language)
        if reason.strip():
            node = node.with_cell(language, Cell(reason.strip()))
        count = len(unit.children_of(deliberation))
        return (tree.inserted(unit, deliberation, count, node),)
    edits: list[Edit] = []
    if there.payload != item:
        edits.append(SetPayload(there.id, item))
    if there.text(language) != reason.strip():
        edits.append(SetCell(there.id, language, typed(there, language, Cell(reason.strip()))))
    return tuple(edits)


@dataclass(frozen=True, slots=True)
class HeldDeliberation:
    """A deliberation as it stands in its unit; both are named by their ids."""

    unit: str
    node: str
    head: Deliberation
    items: tuple[DeliberationItem, ...]


def held(units: Iterable[Document]) -> Iterator[HeldDeliberation]:
    """Yield the deliberations of units in the order of their texts."""
    for unit in units:
        for node in unit.walk():
            if isinstance(node.payload, Deliberation):
                items = [each.payload for each in unit.children_of(node.id)]
                found = tuple(each for each in items if isinstance(each, DeliberationItem))
                yield HeldDeliberation(unit.id, node.id, node.payload, found)


def without_reason(unit: Document, deliberation: str) -> tuple[Node, ...]:
    """Return the items that decide something which needs a reason and give none."""
    return tuple(
        node
        for node in items_of(unit, deliberation).values()
        if isinstance(node.payload, DeliberationItem)
        and node.payload.decision in REASONED
        and all(cell.blank for cell in node.cells.values())
    )


def answered(unit: Document) -> frozenset[str]:
    """Return the lines of try-outs on which some deliberation of a unit has decided."""
    return frozenset(
        node.payload.node
        for node in unit.walk()
        if isinstance(node.payload, DeliberationItem)
        and node.payload.decision in {"accepted", "rejected", "deferred"}
    )


@dataclass(frozen=True, slots=True)
class UnitState:
    """How a unit fares: try-outs, sites, feedback that waits for an answer."""

    unit: str
    trials: int
    sites: int
    open: int


def states_of(units: Iterable[Document], trials: Iterable[Document]) -> tuple[UnitState, ...]:
    """Return how units fare in their try-outs."""
    by_unit: dict[str, list[Document]] = {}
    for trial in trials:
        by_unit.setdefault(trial_of(trial).document, []).append(trial)
    found = []
    for unit in units:
        own = by_unit.get(unit.id, [])
        done = answered(unit)
        waiting = sum(node.id not in done for trial in own for node in feedback_in(trial))
        sites = {trial_of(trial).site for trial in own} - {""}
        found.append(UnitState(unit.id, len(own), len(sites), waiting))
    return tuple(found)


# --- labels of forms, as they are printed -----------------------------------------------------

LabelName = Literal[
    "register",
    "trial", "deliberation", "observation", "research", "unit", "activity", "version", "site",
    "class_level", "date", "children", "adults", "planned", "actual", "form", "proposal", "what",
    "outcome", "remark", "privacy", "phase", "present", "part", "before", "now", "decision",
    "reason", "feedback", "answered_in", "none", "unchanged", "topic", "process", "conclusion",
    "next", "recorder", "codes", "setting", "focus", "seen", "method", "minutes", "local",
    "instructions", "level", "chair", "count_present", "itself", "day", "weeks", "behind", "first",
    "sum", "nothing_changed", "older_state", "no_beginning", "dropped", "not_there", "not_known",
    "elsewhere",
]  # fmt: skip
LABELS = Words[LabelName]("pilots.labels")
