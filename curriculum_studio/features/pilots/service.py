"""Pilots: kindergartens, try-outs, observations, and the council that answers them."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from curriculum_studio.core import tree
from curriculum_studio.core.document import Document, Node, assembled
from curriculum_studio.core.edits import Edit, SetCell, SetPayload, apply
from curriculum_studio.core.form_values import amount_in, is_nothing
from curriculum_studio.core.kinds import is_observation, is_pilot_register, is_trial, is_unit
from curriculum_studio.core.payloads.pilots import (
    Deliberation,
    DeliberationItem,
    PilotSite,
    PilotTask,
    Seen,
)
from curriculum_studio.core.personal_data import without_personal_data
from curriculum_studio.core.text import Cell
from curriculum_studio.core.transactions import EditDocument
from curriculum_studio.core.translation_state import typed
from curriculum_studio.core.trials import (
    Observed,
    Tried,
    feedback_in,
    new_observation,
    new_trial,
    observation_of,
    seen_of,
    trial_of,
)
from curriculum_studio.features.assessment.formats.workbook.entries import CellRemark
from curriculum_studio.features.pilots.compared_parts import ComparedParts, beginning, compared
from curriculum_studio.features.pilots.model import (
    LABELS,
    HeldDeliberation,
    UnitState,
    begun,
    decided,
    held,
    states_of,
)
from curriculum_studio.i18n import StudioError, finish, message
from curriculum_studio.languages import Language
from curriculum_studio.lazy import Lazy
from curriculum_studio.render.paper import PaperWriter, word_paper
from curriculum_studio.session.files import read_file
from curriculum_studio.session.ports import VersionStore
from curriculum_studio.session.session import Session
from curriculum_studio.session.versions import kept_for_good
from curriculum_studio.untrusted.worker_process import WorkerProcess
from curriculum_studio.values import dataclass

if TYPE_CHECKING:
    from curriculum_studio.features.pilots.formats.papers import Council
    from curriculum_studio.features.pilots.formats.trial_workbook import OpenTrialForm, TrialForm


# --- forms, loaded on first use: Word and Excel are costly ------------------------------------

COUNCIL: Lazy["type[Council]"] = Lazy("curriculum_studio.features.pilots.formats.papers:Council")
DELIBERATION_PAPER: Lazy[Callable[..., bytes]] = Lazy(
    "curriculum_studio.features.pilots.formats.papers:deliberation_paper"
)
OBSERVATION_PAPER: Lazy[Callable[..., bytes]] = Lazy(
    "curriculum_studio.features.pilots.formats.papers:observation_paper"
)
RESEARCH_PAPER: Lazy[Callable[..., bytes]] = Lazy(
    "curriculum_studio.features.pilots.formats.papers:research_paper"
)
TRIAL_PAPER: Lazy[Callable[..., bytes]] = Lazy(
    "curriculum_studio.features.pilots.formats.papers:trial_paper"
)

WRITE_TRIAL_FORM: Lazy[Callable[[Document, Document, str, Language], bytes]] = Lazy(
    "curriculum_studio.features.pilots.formats.trial_workbook:write_trial_form"
)
READ_TRIAL_FORM: Lazy["Callable[[OpenTrialForm, Document, Language], TrialForm]"] = Lazy(
    "curriculum_studio.features.pilots.formats.trial_workbook:read_trial_form"
)


def forms_opened_apart(files: Iterable[tuple[bytes, str]]) -> Iterator["OpenTrialForm"]:
    """Open filled Excel forms in a process of their own, one for all; yields them in their order.

    Raises:
        StudioError: if one cannot be read, or is no such form.

    """
    reader = "curriculum_studio.features.pilots.formats.trial_workbook"
    with WorkerProcess() as apart:
        for content, name in files:
            yield finish(apart.run(reader, "open_trial_form", content, name, name=name))


# --- observations -----------------------------------------------------------------------------


class Observing:
    """Keeps the observations of one workspace. They leave it only where somebody chooses so."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def all(self, trial: str = "") -> tuple[Document, ...]:
        """Return the observations, of one try-out or all of them; the last day first."""
        entries = self._session.entries()
        found = [self._session.document(e.id) for e in entries if is_observation(e)]
        wanted = [each for each in found if not trial or observation_of(each).trial == trial]
        return tuple(sorted(wanted, key=lambda each: observation_of(each).date, reverse=True))

    def begin(self, unit: str, observed: Observed, language: Language) -> Document:
        """Begin an observation of an activity of a unit.

        Raises:
            StudioError: if there is no such unit.

        """
        document = self._session.document(unit)
        made = new_observation(document, observed, language)
        title = made.title(language)
        label = message("Steps", "Begin the observation “{title}”").fill(title=title)
        self._session.add(made, label)
        return made

    def seen(self, trial: Document) -> Seen:
        """Return how much was observed in a try-out."""
        return seen_of(trial, self.all(trial.id))

    def keep_sums(self, trials: Sequence[str]) -> None:
        """Write the sums into the records of try-outs, before these are handed on."""
        for identity in trials:
            trial = self._session.document(identity)
            seen, head = self.seen(trial), trial_of(trial)
            if seen != head.seen:
                label = message("Steps", "Count the observations of a try-out")
                edit = SetPayload(identity, replace(head, seen=seen))
                self._session.edit(identity, (edit,), label)

    def paper(
        self, observation: Document, language: Language, write: PaperWriter = word_paper
    ) -> bytes:
        """Return an observation on paper, with room for what is not written yet."""
        head = observation_of(observation)
        there = any(entry.id == head.document for entry in self._session.entries())
        unit = self._session.document(head.document) if there else None
        return OBSERVATION_PAPER.load()(unit, language, observation, write)


# --- pilots -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Feedback:
    """A line of a try-out that wants an answer: its node, what was said, where."""

    node: str
    said: str
    place: str


def _counted(unit: Document, deliberation: str, language: Language) -> Document:
    """Return a unit in which nobody is named who took part in a deliberation."""
    node = unit.nodes[deliberation]
    if not isinstance(node.payload, Deliberation):
        return unit
    words = LABELS["count_present"][language].format(count=len(node.payload.present))
    present = (words,) if node.payload.present else ()
    payload = replace(node.payload, present=present, chair="")
    return apply(unit, SetPayload(deliberation, payload)).document


class Piloting:
    """Keeps the register and the records of one workspace."""

    def __init__(self, session: Session, versions: VersionStore, observing: Observing) -> None:
        self._session = session
        self._versions = versions
        self._observing = observing

    # The register

    def register(self) -> Document | None:
        """Return the register, None if nobody has begun one."""
        entry = next((e for e in self._session.entries() if is_pilot_register(e)), None)
        return self._session.document(entry.id) if entry is not None else None

    def begin_register(self, language: Language) -> Document:
        """Return the register; it is begun if there is none."""
        found = self.register()
        if found is not None:
            return found
        root = tree.fresh("pilot_register", None, language)
        for each, title in LABELS["register"].filled.items():
            root = root.with_cell(each, Cell(title))
        document = assembled([root])
        self._session.add(document, message("Steps", "Begin the register of pilots"))
        return document

    def sites(self) -> tuple[Node, ...]:
        """Return the kindergartens and schools of all registers."""
        return tuple(
            node
            for entry in self._session.entries()
            if is_pilot_register(entry)
            for node in self._session.document(entry.id).walk()
            if isinstance(node.payload, PilotSite)
        )

    def site_name(self, site: str, language: Language) -> str:
        """Return the name of a site, empty if there is no such one."""
        found = next((node for node in self.sites() if node.id == site), None)
        return found.best(language).text if found is not None else ""

    def add_site(self, name: str, site: PilotSite, language: Language) -> str:
        """Bring a kindergarten or school into the register; return its id."""
        register = self.begin_register(language)
        node = tree.fresh_of(site, language).with_cell(language, Cell(name))
        count = len(register.children_of(register.id))
        edit = tree.inserted(register, register.id, count, node)
        label = message("Steps", "Add “{name}” to the register").fill(name=name)
        self._session.edit(register.id, (edit,), label)
        return node.id

    def set_site(self, site: str, field: str, text: str, language: Language) -> None:
        """Write the name of a site, or another field of it, as one step.

        Raises:
            StudioError: if a count is no number, or the site is gone.

        """
        register = self._register_of(site)
        node = register.nodes[site]
        label = message("Steps", "Change a kindergarten")
        if field == "name":
            if node.best(language).text != text:
                cell = typed(node, language, Cell(text))
                self._session.edit(register.id, (SetCell(site, language, cell),), label)
            return
        payload = node.payload if isinstance(node.payload, PilotSite) else PilotSite()
        value: str | int = _count(text) if field in {"children", "staff"} else text
        changed = replace(payload, **{field: value})  # type: ignore[arg-type]
        if changed != payload:
            self._session.edit(register.id, (SetPayload(site, changed),), label)

    def give_task(self, site: str, document: str, start: str, end: str) -> None:
        """Let a site try a document as it stands now; its version is kept."""
        register = self._register_of(site)
        version = self._kept(document)
        task = PilotTask(document=document, version=version, start=start, end=end)
        node = tree.fresh_of(task, register.root.lead)
        count = len(register.children_of(site))
        edit = tree.inserted(register, site, count, node)
        self._session.edit(register.id, (edit,), message("Steps", "Give a task to a pilot"))

    def tasks_of(self, site: str) -> tuple[PilotTask, ...]:
        """Return what a site tries."""
        register = self._register_of(site)
        payloads = (child.payload for child in register.children_of(site))
        return tuple(payload for payload in payloads if isinstance(payload, PilotTask))

    def _register_of(self, site: str) -> Document:
        for entry in self._session.entries():
            if is_pilot_register(entry):
                document = self._session.document(entry.id)
                if site in document.nodes:
                    return document
        raise StudioError(
            message("Piloting", "This kindergarten is no longer in the register."),
            remedy=message(
                "Piloting",
                "Choose another one, or bring it back: by undo, or from the recycle bin.",
            ),
        )

    # Try-outs

    def trials(self, unit: str = "") -> tuple[Document, ...]:
        """Return the records of try-outs, of one unit or of all."""
        found = (self._session.document(e.id) for e in self._session.entries() if is_trial(e))
        return tuple(each for each in found if not unit or trial_of(each).document == unit)

    def begin_trial(self, unit: str, activity: str, tried: Tried, language: Language) -> Document:
        """Begin the record of a try-out of a unit as it stands now; its version is kept."""
        document = self._session.document(unit)
        version = self._kept(unit)
        trial = new_trial(document, activity, version, tried, language)
        label = message("Steps", "Begin a record of “{title}”").fill(title=document.title(language))
        self._session.add(trial, label)
        return trial

    def tried_version(self, trial: Document) -> Document:
        """Return the unit as it was tried; as it stands where that version is not here."""
        head = trial_of(trial)
        if head.version:
            try:
                return self._versions.document_at(head.version)
            except StudioError:
                # A version that was not sent along: the present state has to do.
                return self._session.document(head.document)
        return self._session.document(head.document)

    def version_name(self, version: str, document: str) -> str:
        """Return how a version is called: its name, or its day."""
        for each in self._versions.versions(document):
            if each.id == version:
                return each.name or each.time[:10]
        return ""

    # Forms of try-outs

    def trial_paper(
        self, trial: Document, language: Language, write: PaperWriter = word_paper
    ) -> bytes:
        """Return the record on paper, with room for what is not known yet."""
        head = trial_of(trial)
        unit = self.tried_version(trial)
        site = self.site_name(head.site, language)
        version = self.version_name(head.version, head.document)
        seen = self._observing.seen(trial)
        return TRIAL_PAPER.load()(trial, unit, site, version, language, seen, write)

    def trial_sheet(self, trial: Document, language: Language) -> bytes:
        """Return the record as an Excel form."""
        site = self.site_name(trial_of(trial).site, language)
        unit = self.tried_version(trial)
        return WRITE_TRIAL_FORM.load()(trial, unit, site, language)

    def take_forms(
        self, paths: Iterable[Path], language: Language
    ) -> tuple[str, Sequence[CellRemark]]:
        """Take filled Excel forms over as one step; return the last record, and what was left.

        Raises:
            StudioError: if a file cannot be read, or its record is not in the library; nothing is
                taken over then.

        """
        changes: list[EditDocument] = []
        remarks: list[CellRemark] = []
        last = ""
        present = {entry.id for entry in self._session.entries() if is_trial(entry)}
        files = [(read_file(path), path.name) for path in paths]
        forms = list(forms_opened_apart(files))
        for (_, name), opened in zip(files, forms, strict=True):
            last = opened.trial
            if last not in present:
                raise StudioError(
                    message("Piloting", "The record of {name} is not in this library.").fill(
                        name=name
                    ),
                    safe=message("Piloting", "Nothing was imported; the file itself is unchanged."),
                    remedy=message("Piloting", "Open the exchange file with the record first."),
                )
            trial = self._session.document(last)
            form = READ_TRIAL_FORM.load()(opened, trial, language)
            remarks += form.remarks
            if form.edits:
                changes.append(EditDocument(last, form.edits))
        if changes:
            label = message("Steps", "Bring in records of try-outs")
            self._session.apply(changes, label, reason="import")
        return last, remarks

    # The council

    def states(self) -> tuple[UnitState, ...]:
        """Return how all units fare in their try-outs."""
        units = [self._session.document(e.id) for e in self._session.entries() if is_unit(e)]
        return states_of(units, self.trials())

    def feedback(self, unit: str, language: Language) -> tuple[Feedback, ...]:
        """Return the lines of all try-outs of a unit that want an answer."""
        document = self._session.document(unit)
        found = []
        for trial in self.trials(unit):
            site = self.site_name(trial_of(trial).site, language)
            for node in feedback_in(trial):
                subject = document.nodes.get(getattr(node.payload, "node", ""))
                about = subject.best(language).text if subject is not None else ""
                words = [part for part in (about, node.best(language).text) if part]
                day = trial_of(trial).date
                place = " ".join(part for part in (site, day) if part)
                found.append(Feedback(node.id, " — ".join(words), place))
        return tuple(found)

    def deliberations(self) -> tuple[HeldDeliberation, ...]:
        """Return all deliberations of all units, the newest first."""
        units = [self._session.document(e.id) for e in self._session.entries() if is_unit(e)]
        return tuple(sorted(held(units), key=lambda each: each.head.date, reverse=True))

    def begin_deliberation(self, unit: str, deliberation: Deliberation, language: Language) -> str:
        """Begin a deliberation of a unit; return its id. The present state is kept as a version."""
        begins = replace(deliberation, version=self._kept(unit))
        document = self._session.document(unit)
        node, edits = begun(document, begins, language)
        self._session.edit(unit, edits, message("Steps", "Begin a deliberation"))
        return node

    def compared(self, unit: str, deliberation: str, language: Language) -> ComparedParts:
        """Return the parts of a unit when the deliberation began, and now."""
        document = self._session.document(unit)
        begins = beginning(self._versions, document, deliberation)
        return compared(begins.unit, document, language, noted=begins.noted)

    def decide(
        self, unit: str, deliberation: str, item: DeliberationItem, reason: str, language: Language
    ) -> None:
        """Say something of a part or of feedback, as one step.

        What was accepted or adjusted is linked to the version that holds the change.
        """
        if item.decision in {"accepted", "adjust"} and not item.edit_version:
            item = replace(item, edit_version=self._kept(unit))
        document = self._session.document(unit)
        edits: tuple[Edit, ...] = decided(document, deliberation, item, reason, language)
        label = message("Steps", "Decide in a deliberation")
        self._session.edit(unit, edits, label, merge_key=f"{deliberation}.{item.node}")

    def set_deliberation(self, unit: str, node: str, deliberation: Deliberation) -> None:
        """Set phase, day and those present of a deliberation."""
        label = message("Steps", "Change a deliberation")
        edit = SetPayload(node, deliberation)
        self._session.edit(unit, (edit,), label, merge_key=f"{node}.head")

    def deliberation_paper(
        self,
        unit: str,
        deliberation: str,
        language: Language,
        write: PaperWriter = word_paper,
        *,
        named: bool = True,
    ) -> bytes:
        """Return 课程审议记录表.

        `named`: those present are named; else they are counted, and the words of others stay away.
        """
        document = self._session.document(unit)
        begins = beginning(self._versions, document, deliberation)
        before = begins.unit
        feedback = [(f.node, f.said, f.place) for f in self.feedback(unit, language)]
        if not named:
            document = _counted(without_personal_data(document), deliberation, language)
            before, feedback = before and without_personal_data(before), []
        found = compared(before, document, language, noted=begins.noted)
        names = {v.id: v.name or v.time[:10] for v in self._versions.versions(unit)}
        council = COUNCIL.load()(document, deliberation, found, feedback, names)
        return DELIBERATION_PAPER.load()(council, language, write)

    def told_on_record(self, unit: str, deliberation: str) -> Iterator[Document]:
        """Yield what 课程审议记录表 quotes: a unit as it stands and stood, and its try-outs."""
        document = self._session.document(unit)
        yield document
        if (before := beginning(self._versions, document, deliberation).unit) is not None:
            yield before
        yield from self.trials(unit)

    def observation_paper(
        self, unit: str, language: Language, write: PaperWriter = word_paper
    ) -> bytes:
        """Return the empty form of an observation."""
        return OBSERVATION_PAPER.load()(self._session.document(unit), language, None, write)

    def research_paper(
        self,
        unit: str,
        present: Sequence[str],
        date: str,
        language: Language,
        write: PaperWriter = word_paper,
    ) -> bytes:
        """Return the record of a teachers' meeting."""
        document = self._session.document(unit)
        return RESEARCH_PAPER.load()(document, present, date, language, write)

    # Inside

    def _kept(self, document: str) -> str:
        """Keep the present state of a document; return the version."""
        content = self._session.document(document)
        return kept_for_good(self._versions, content, self._session.actor.profile)


def _count(text: str) -> int:
    value = 0.0 if is_nothing(text) else amount_in(text)
    if value is None or value < 0 or value != int(value):
        raise StudioError(
            message("Piloting", "“{text}” is not a whole number.").fill(text=text),
            safe=message("Piloting", "The value was left unchanged."),
        )
    return int(value)
