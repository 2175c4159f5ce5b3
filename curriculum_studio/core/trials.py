"""Try-outs (试用记录) and observations (观察记录): counts only, never names of children."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Literal

from curriculum_studio.core import tree
from curriculum_studio.core.document import Document, Node, assembled
from curriculum_studio.core.headings import OBSERVATION_SECTIONS
from curriculum_studio.core.kinds import role_of
from curriculum_studio.core.payloads.pilots import (
    Observation,
    ObservationMethod,
    Seen,
    Trial,
    TrialEntry,
)
from curriculum_studio.core.payloads.unit import Activity, Aim, Section, Step, UnitHead
from curriculum_studio.core.roles import Role
from curriculum_studio.core.text import Cell
from curriculum_studio.core.words import Words
from curriculum_studio.languages import LANGUAGES, Language
from curriculum_studio.values import dataclass

# --- try-outs ---------------------------------------------------------------------------------

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
    root = tree.fresh_of(payload, language)
    for each in LANGUAGES:
        name = subject.text(each)
        if name:
            parts = [name, tried.site_name, tried.date]
            root = root.with_cell(each, Cell(" · ".join(part for part in parts if part)))
    entries = [TrialEntry(node=node.id, topic=topic) for topic, node in _tried(unit, subject)]
    entries += [TrialEntry(topic=topic) for topic in _FREE]
    places = tree.ranks_between(len(entries))
    nodes = [
        replace(tree.fresh_of(entry, language), parent=root.id, rank=place)
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
        yield from (("step", node) for node in below if isinstance(node.payload, Activity))
        return
    yield from (("aim", node) for node in below if isinstance(node.payload, Aim))
    yield from (("step", node) for node in below if isinstance(node.payload, Step))


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


# --- observations -----------------------------------------------------------------------------

#: How it is observed, in the words of the field (facts of the forms that kindergartens use).
METHODS = Words[ObservationMethod]("documents.observation_methods")


@dataclass(frozen=True, slots=True)
class Observed:
    """What an observation begins with: the activity (empty: the unit), its try-out, the day."""

    activity: str = ""
    trial: str = ""
    date: str = ""


def new_observation(unit: Document, observed: Observed, language: Language) -> Document:
    """Return a new observation with its three parts, each with a first paragraph."""
    subject = unit.nodes.get(observed.activity) or unit.root
    planned = subject.payload.minutes if isinstance(subject.payload, Activity) else 0
    payload = Observation(
        document=unit.id,
        activity=observed.activity,
        trial=observed.trial,
        date=observed.date,
        minutes=planned,
    )
    root = tree.fresh_of(payload, language)
    for each in LANGUAGES:
        if name := subject.text(each):
            root = root.with_cell(each, Cell(" · ".join(p for p in (name, observed.date) if p)))
    places = tree.ranks_between(len(OBSERVATION_SECTIONS))
    nodes = [root]
    for role, place in zip(OBSERVATION_SECTIONS, places, strict=True):
        section = tree.fresh_of(Section(role=role), language)
        nodes.append(replace(section, parent=root.id, rank=place))
        paragraph = tree.fresh_paragraph(language)
        nodes.append(replace(paragraph, parent=section.id, rank="i"))
    return assembled(nodes)


def observation_of(document: Document) -> Observation:
    """Return what is set of an observation."""
    payload = document.root.payload
    return payload if isinstance(payload, Observation) else Observation()


def first_place(observation: Document) -> str:
    """Return the node where writing begins: the first paragraph."""
    found = (node.id for node in observation.walk() if role_of(node) is Role.PARAGRAPH)
    return next(found, observation.id)


def said_in(observation: Document, role: str, language: Language) -> str:
    """Return what is written in a part of an observation, a line per paragraph."""
    lines = [
        node.best(language).text
        for section in observation.children_of(observation.id)
        if isinstance(section.payload, Section) and section.payload.role == role
        for node in observation.walk(section.id)
        if node.id != section.id
    ]
    return "\n".join(line for line in lines if line.strip())


def seen_in(observations: Iterable[Document]) -> Seen:
    """Return the sums over observations."""
    found = [observation_of(each) for each in observations]
    return Seen(
        observations=len(found),
        children=sum(each.children for each in found),
        minutes=sum(each.minutes for each in found),
    )


def seen_of(trial: Document, own: Iterable[Document]) -> Seen:
    """Return the sums of a try-out: of its observations if they are here, else as they came."""
    counted = seen_in(own)
    return counted if counted.observations else trial_of(trial).seen
