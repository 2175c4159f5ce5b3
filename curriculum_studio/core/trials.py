"""Try-outs of a unit or an activity (试用记录): counts only, never names of children."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from curriculum_studio.core import rank, tree
from curriculum_studio.core.document import Document, assembled
from curriculum_studio.core.languages import LANGUAGES, Language
from curriculum_studio.core.node import Node
from curriculum_studio.core.payloads.pilots import Trial, TrialEntry
from curriculum_studio.core.payloads.unit import Activity, Section, UnitHead
from curriculum_studio.core.text import Cell

#: Lines that every record has, beside its aims and steps.
_FREE: tuple[Literal["material", "reaction", "safety", "family", "reflection"], ...] = (
    *("material", "reaction", "safety"),
    *("family", "reflection"),
)

#: What asks for a change of the unit.
_WANTING = frozenset({"partly", "not_met", "changed", "skipped"})


@dataclass(frozen=True, slots=True)
class Tried:
    """Where and when something was tried: the site's id and name, the day (ISO)."""

    site: str = ""
    site_name: str = ""
    date: str = ""


def new_trial(
    unit: Document, activity: str, version: str, tried: Tried, language: Language
) -> Document:
    """Return the record of a try-out, with a line for each aim and step of what is tried.

    `activity` is empty for the whole unit; then its aims and its activities are the lines.
    """
    subject = unit.nodes.get(activity) or unit.root
    head = unit.root.payload if isinstance(unit.root.payload, UnitHead) else UnitHead()
    own = subject.payload
    payload = Trial(
        document=unit.id,
        version=version,
        activity=activity,
        site=tried.site,
        date=tried.date,
        class_level=head.class_level,
        planned_minutes=own.minutes if isinstance(own, Activity) else 0,
    )
    root = tree.fresh("trial", payload, language)
    for each in LANGUAGES:
        name = subject.text(each)
        if name:
            parts = [name, tried.site_name, tried.date]
            root = root.with_cell(each, Cell(" · ".join(part for part in parts if part)))
    entries = [TrialEntry(node=node.id, topic=topic) for topic, node in _tried(unit, subject)]
    entries += [TrialEntry(topic=topic) for topic in _FREE]
    places = rank.spread(len(entries))
    nodes = [
        replace(tree.fresh("trial_entry", entry, language), parent=root.id, rank=place)
        for entry, place in zip(entries, places, strict=True)
    ]
    return assembled([root, *nodes])


def _tried(unit: Document, subject: Node) -> Iterator[tuple[Literal["aim", "step"], Node]]:
    """Yield what can be met or done: aims first, then steps, or the activities of a unit."""
    whole = subject.id == unit.id
    below = list(unit.walk(subject.id))
    if whole:
        sections = {
            node.id
            for node in unit.children_of(unit.id)
            if isinstance(node.payload, Section) and node.payload.role == "aims"
        }
        yield from (("aim", node) for node in below if node.parent in sections)
        yield from (("step", node) for node in below if node.kind == "activity")
        return
    yield from (("aim", node) for node in below if node.kind == "aim")
    yield from (("step", node) for node in below if node.kind == "step")


def trial_of(document: Document) -> Trial:
    """Return what a record says as a whole."""
    payload = document.root.payload
    return payload if isinstance(payload, Trial) else Trial()


def entries_of(trial: Document) -> tuple[Node, ...]:
    """Return the lines of a record."""
    return tuple(n for n in trial.children_of(trial.id) if isinstance(n.payload, TrialEntry))


def entry_of(node: Node) -> TrialEntry:
    """Return what is set of a line."""
    return node.payload if isinstance(node.payload, TrialEntry) else TrialEntry()


def feedback_in(trial: Document) -> tuple[Node, ...]:
    """Return the lines that want an answer: aims not met, steps changed or skipped, safety, words.

    Materials, what children did and what teachers think count as feedback when the record proposes
    a change.
    """
    wanting = trial_of(trial).proposal in {"change", "drop"}
    found = []
    for node in entries_of(trial):
        entry = entry_of(node)
        said = any(not cell.blank for cell in node.cells.values())
        if entry.outcome in _WANTING or (
            said and (entry.topic in {"safety", "family"} or (wanting and not entry.node))
        ):
            found.append(node)
    return tuple(found)
