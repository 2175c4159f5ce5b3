"""Observations of an activity (观察记录): kept where they were written, counted in the try-out."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from curriculum_studio.core import rank, tree
from curriculum_studio.core.document import Document, assembled
from curriculum_studio.core.headings import OBSERVATION_SECTIONS
from curriculum_studio.core.languages import LANGUAGES, Language, Trilingual, trilingual
from curriculum_studio.core.payloads.pilots import Observation, Seen
from curriculum_studio.core.payloads.unit import Activity, Section
from curriculum_studio.core.text import Cell
from curriculum_studio.core.trials import trial_of

#: How it is observed, in the words of the field (facts of the forms that kindergartens use).
METHODS: Mapping[str, Trilingual] = {
    "": trilingual("", "", ""),
    "anecdote": trilingual("轶事记录法", "anecdotal record", "Anekdote"),
    "running": trilingual("实况详录法", "running record", "Verlaufsprotokoll"),
    "time": trilingual("时间取样法", "time sampling", "Zeitstichprobe"),
    "event": trilingual("事件取样法", "event sampling", "Ereignisstichprobe"),
    "checklist": trilingual("检核表法", "checklist", "Checkliste"),
    "work": trilingual("作品分析法", "children’s work", "Werke der Kinder"),
}


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
    root = tree.fresh("observation", payload, language)
    for each in LANGUAGES:
        if name := subject.text(each):
            root = root.with_cell(each, Cell(" · ".join(p for p in (name, observed.date) if p)))
    places = rank.spread(len(OBSERVATION_SECTIONS))
    nodes = [root]
    for role, place in zip(OBSERVATION_SECTIONS, places, strict=True):
        section = tree.fresh("section", Section(role=role), language)  # type: ignore[arg-type]
        nodes.append(replace(section, parent=root.id, rank=place))
        paragraph = tree.fresh("paragraph", lead=language)
        nodes.append(replace(paragraph, parent=section.id, rank="i"))
    return assembled(nodes)


def observation_of(document: Document) -> Observation:
    """Return what is set of an observation."""
    payload = document.root.payload
    return payload if isinstance(payload, Observation) else Observation()


def first_place(observation: Document) -> str:
    """Return the node where writing begins: the first paragraph."""
    found = (node.id for node in observation.walk() if node.kind == "paragraph")
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
