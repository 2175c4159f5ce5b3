"""Review rounds of a document and the stages they lead to; each change is a step of undo."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import Protocol

from curriculum_studio.core import tree
from curriculum_studio.core.document import Node, assembled
from curriculum_studio.core.edits import Edit, Insert, Remove, SetCell, SetPayload
from curriculum_studio.core.headings import STAGES
from curriculum_studio.core.payloads.review import (
    Comment,
    Meeting,
    MergeDecision,
    Recipient,
    ReviewRound,
)
from curriculum_studio.core.payloads.standard import FrontMatter, Stage
from curriculum_studio.core.periods import DaysOff
from curriculum_studio.core.review_rounds import (
    RoundStanding,
    decided_on,
    fault_of_round,
    fault_of_vote,
    in_round,
    moment_day,
    standing,
)
from curriculum_studio.core.stages import (
    ISO_STAGES,
    LastRound,
    Obstacle,
    next_stage,
    obstacles,
    stage_of,
)
from curriculum_studio.core.text import Cell
from curriculum_studio.core.transactions import EditDocument, SetWaiver
from curriculum_studio.core.translation_state import typed
from curriculum_studio.core.versions import VersionInfo
from curriculum_studio.features.review.service.reviewing import Reviewing
from curriculum_studio.i18n import Message, StudioError, message
from curriculum_studio.languages import Language
from curriculum_studio.session.ports import VersionStore
from curriculum_studio.session.session import Session
from curriculum_studio.values import dataclass

# --- rounds: begun, followed, met upon --------------------------------------------------------


@dataclass(frozen=True, slots=True)
class RoundLine:
    """A review round: its id, its name, what it says."""

    id: str
    title: str
    payload: ReviewRound


@dataclass(frozen=True, slots=True)
class MeetingLine:
    """A meeting within a round: its id, its name, what it says, and its notes."""

    id: str
    title: str
    payload: Meeting
    notes: tuple[str, ...] = ()


class Rounds:
    """The review rounds of the documents of a session."""

    def __init__(
        self,
        session: Session,
        reviewing: Reviewing,
        versions: VersionStore,
        now: Callable[[], str],
        off: Callable[[], DaysOff] = DaysOff,
    ) -> None:
        """Keep rounds; `now` returns ISO 8601 in UTC, `off` the days off by law."""
        self._session = session
        self._reviewing = reviewing
        self._versions = versions
        self._now = now
        self.off = off

    # Looking

    def of(self, document: str) -> tuple[RoundLine, ...]:
        """List the rounds of a document, the newest first."""
        found = [
            RoundLine(identity, self._title(identity), payload)
            for identity, payload in self._reviewing.rounds(document)
        ]
        return tuple(sorted(found, key=lambda each: (each.payload.start, each.id), reverse=True))

    def line(self, identity: str) -> RoundLine:
        """Return a round.

        Raises:
            StudioError: if the document of that id is none.

        """
        payload = self._session.document(identity).root.payload
        if not isinstance(payload, ReviewRound):
            raise StudioError(
                message("Rounds", "This is not a review round."),
                remedy=message("Rounds", "Choose a review round."),
            )
        return RoundLine(identity, self._title(identity), payload)

    def comments(self, identity: str) -> tuple[Comment, ...]:
        """Return the comments that came in a round."""
        document = self.line(identity).payload.document
        rounds = self._reviewing.rounds(document)
        return in_round(identity, self._reviewing.comments(document), rounds)

    def standing(self, identity: str) -> RoundStanding:
        """Return how a round stands."""
        return standing(self.line(identity).payload, self.comments(identity))

    def meetings(self, identity: str) -> tuple[MeetingLine, ...]:
        """List the meetings of a round in the order of their days."""
        document = self._session.document(identity)
        found = []
        for node in document.children_of(document.id):
            if isinstance(node.payload, Meeting):
                notes = (each.best("zh").text for each in document.children_of(node.id))
                title = node.best("zh").text
                lines = tuple(each for each in notes if each)
                found.append(MeetingLine(node.id, title, node.payload, lines))
        return tuple(sorted(found, key=lambda each: each.payload.date))

    def decided(self, document: str, wanted: date) -> tuple[Comment, ...]:
        """Return the comments on a document that were decided on a day."""
        return decided_on(self._reviewing.comments(document), wanted)

    def today(self) -> date:
        """Return the day where this computer stands."""
        return moment_day(self._now()) or date.min

    # Changing

    def begin(self, document: str, title: str, payload: ReviewRound, author: str = "") -> str:
        """Begin a round: the text as it stands is kept as a version of its name; returns its id.

        Raises:
            StudioError: if the document is a review copy, or the round cannot be held like this.

        """
        _refuse(fault_of_round(payload))
        if self._session.is_copy(document):
            raise StudioError(
                message("Rounds", "Only the sender of a review copy can start a round on it."),
                safe=message("Rounds", "No round was started."),
            )
        shown = self._session.document(document)
        version = self._keep(document, title, author)
        root = tree.fresh_of(ReviewRound(), shown.root.lead)
        whole = replace(payload, document=document, version=version.id)
        root = replace(root, payload=whole).with_cell(shown.root.lead, Cell(title))
        self._session.add(
            assembled([root]), message("Rounds", "Begin review round {name}").fill(name=title)
        )
        return root.id

    def correct(self, identity: str, title: str, payload: ReviewRound) -> None:
        """Correct what was said of a round; its text and its version stay.

        Raises:
            StudioError: if the round cannot be held like this.

        """
        _refuse(fault_of_round(payload))
        root = self._session.document(identity).root
        known = self.line(identity)
        own = known.payload
        kept = replace(payload, document=own.document, version=own.version, answers=own.answers)
        edits: tuple[Edit, ...] = (SetPayload(root.id, kept),)
        if title != known.title:
            edits += (SetCell(root.id, root.lead, typed(root, root.lead, Cell(title))),)
        self._session.edit(
            identity,
            edits,
            message("Rounds", "Change review round {name}").fill(name=title),
        )

    def mark(
        self,
        identity: str,
        organisations: Sequence[str],
        *,
        answered: str = "",
        without_comments: bool = False,
    ) -> None:
        """Say that bodies answered on a day (ISO date), or with "" that they did not."""
        payload = self.line(identity).payload
        recipients = tuple(
            replace(each, answered=answered, without_comments=without_comments and bool(answered))
            if each.organisation in organisations
            else each
            for each in payload.recipients
        )
        self._put(
            identity,
            replace(payload, recipients=recipients),
            message("Rounds", "Answer of {name}").fill(name="、".join(organisations)),
        )

    def note_reminded(self, identity: str, organisations: Sequence[str]) -> None:
        """Note that bodies were reminded today."""
        payload = self.line(identity).payload
        today = self.today().isoformat()
        recipients = tuple(
            replace(each, reminded=today) if each.organisation in organisations else each
            for each in payload.recipients
        )
        if recipients != payload.recipients:
            label = message("Rounds", "Reminder to {name}").fill(name="、".join(organisations))
            self._put(identity, replace(payload, recipients=recipients), label)

    def ask_also(self, identity: str, *organisations: str) -> None:
        """Count bodies among those asked, as those that commented unasked."""
        payload = self.line(identity).payload
        asked = {each.organisation for each in payload.recipients}
        new = [each for each in organisations if each not in asked]
        recipients = (*payload.recipients, *(Recipient(organisation=each) for each in new))
        if new:
            label = message("Rounds", "Ask {name}").fill(name="、".join(new))
            self._put(identity, replace(payload, recipients=recipients), label)

    def meet(self, identity: str, title: str, meeting: Meeting, notes: str = "") -> str:
        """Write down a meeting of a round, with what was said beside the comments; returns its id.

        Its comments are those that were decided on its day, if none are named.

        Raises:
            StudioError: if there are more votes than people who may vote.

        """
        _refuse(fault_of_vote(meeting))
        document = self._session.document(identity)
        lead = document.root.lead
        node = tree.fresh_of(Meeting(), lead).with_cell(lead, Cell(title))
        named = replace(node, payload=self._with_comments(identity, meeting))
        at = len(document.children.get(document.id, ()))
        placed = tree.inserted(document, document.id, at, named)
        branch = _notes(named, notes)
        label = message("Rounds", "Write down meeting {name}").fill(name=title)
        self._session.edit(identity, (Insert((*placed.nodes, *branch)),), label)
        return named.id

    def correct_meeting(
        self, identity: str, node: str, title: str, meeting: Meeting, notes: str
    ) -> None:
        """Correct what was written down of a meeting; what was decided on its day is looked up.

        Raises:
            StudioError: if there are more votes than people who may vote.

        """
        _refuse(fault_of_vote(meeting))
        document = self._session.document(identity)
        before = document.nodes[node]
        lead = before.lead
        whole = replace(
            before.with_cell(lead, typed(before, lead, Cell(title))),
            payload=self._with_comments(identity, replace(meeting, comments=())),
        )
        edits: list[Edit] = [SetPayload(node, whole.payload)]
        if title != before.best("zh").text:
            edits.append(SetCell(node, lead, whole.cell(lead)))
        said = document.children_of(node)
        written = [line.strip() for line in notes.splitlines() if line.strip()]
        if [each.best("zh").text for each in said] != written:
            edits += [Remove(each.id) for each in said]
            branch = tuple(_notes(before, notes))
            edits += [Insert(branch)] if branch else []
        label = message("Rounds", "Correct meeting {name}").fill(name=title)
        self._session.edit(identity, edits, label)

    # Inside

    def _with_comments(self, identity: str, meeting: Meeting) -> Meeting:
        if meeting.comments:
            return meeting
        try:
            wanted = date.fromisoformat(meeting.date)
        except ValueError:
            return meeting
        decided = self.decided(self.line(identity).payload.document, wanted)
        return replace(meeting, comments=tuple(each.id for each in decided))

    def _put(self, identity: str, payload: ReviewRound, label: Message) -> None:
        self._session.edit(identity, (SetPayload(identity, payload),), label)

    def _keep(self, document: str, name: str, author: str) -> VersionInfo:
        return self._versions.create(
            self._session.document(document),
            name=name,
            author=author,
            message="",
            actor=self._session.actor.profile,
        )

    def _title(self, identity: str) -> str:
        root: Node = self._session.document(identity).root
        return root.best("zh").text


def _refuse(fault: Message | None) -> None:
    if fault is not None:
        raise StudioError(fault, safe=message("Rounds", "Nothing was changed."))


def _notes(meeting: Node, notes: str) -> Iterator[Node]:
    """Yield the paragraphs below a meeting, one for each line."""
    lines = [line.strip() for line in notes.splitlines() if line.strip()]
    for line, place in zip(lines, tree.ranks_between(len(lines)), strict=True):
        node = tree.fresh_paragraph(meeting.lead)
        node = node.with_cell(meeting.lead, Cell(line))
        yield replace(node, parent=meeting.id, rank=place)


# --- stages: what stands against another one, and the version that is kept --------------------


def _later(stage: Stage, now: Stage) -> bool:
    return ISO_STAGES[stage] > ISO_STAGES[now]


class StageGate(Protocol):
    """What the checks say of the stages of standards."""

    def obstacles(self, document: str, stage: Stage, language: Language) -> tuple[Obstacle, ...]:
        """Return what they find against a stage, in the words of a language."""
        ...

    def hindrance(self, document: str, stage: Stage) -> Message | None:
        """Return why errors may not be passed on the way to a stage; None where they may be."""
        ...

    def passing(
        self, document: str, stage: Stage, reason: str, author: str
    ) -> tuple[SetWaiver, ...]:
        """Return what lets the errors stand that are in the way of a stage, up to that stage.

        Raises:
            StudioError: if they may not be passed, or name or reason are missing.

        """
        ...


_UNDECIDED = message(
    "Stages", "Two people changed some places differently, and nobody has decided yet."
)


class Stages:
    """The stages of the standards of a session."""

    def __init__(
        self,
        session: Session,
        reviewing: Reviewing,
        rounds: Rounds,
        versions: VersionStore,
        now: Callable[[], str],
        gate: StageGate | None = None,
        waiting: Callable[[str], Sequence[MergeDecision]] = lambda _: (),
    ) -> None:
        """Keep stages; `now` returns ISO 8601 in UTC. Without a `gate` no rules are asked.

        `waiting` returns what merges left to people in a document: no text goes out with it.
        """
        self._gate = gate
        self._waiting = waiting
        self._session = session
        self._reviewing = reviewing
        self._versions = versions
        self._now = now
        self._rounds = rounds

    def front(self, document: str) -> FrontMatter:
        """Return the data of the cover, where the stage stands.

        Raises:
            StudioError: if the document is no standard.

        """
        payload = self._session.document(document).root.payload
        if not isinstance(payload, FrontMatter):
            raise StudioError(
                message("Stages", "Only a standard has stages."),
                remedy=message("Stages", "Open a standard."),
            )
        return payload

    def obstacles(
        self,
        document: str,
        stage: Stage | None = None,
        language: Language = "zh",
        *,
        checked: bool = True,
    ) -> tuple[Obstacle, ...]:
        """Return what stands against a stage, or the next one; the words of rules in a language.

        Errors of the checks come first; without `checked` the rules are not asked.
        """
        comments = self._reviewing.comments(document)
        content = self._session.document(document)
        wanted = stage or next_stage(stage_of(content))
        found: tuple[Obstacle, ...] = ()
        if checked and self._gate is not None and _later(wanted, stage_of(content)):
            found = self._gate.obstacles(document, wanted, language)
        undecided = self._waiting(document)
        if undecided and _later(wanted, stage_of(content)):
            words = message("Stages", "Places to decide after a merge: {count}")
            places = tuple(dict.fromkeys(each.node for each in undecided))
            told = Obstacle(words.fill(count=len(undecided)), places, binding=True)
            found = (told, *found)
        return (*found, *obstacles(content, comments, self._last(document)))

    def hindrance(self, document: str, stage: Stage) -> Message | None:
        """Return why what is binding may not be passed on the way to a stage; None where it may."""
        if self._waiting(document) and _later(stage, self.front(document).stage):
            return _UNDECIDED
        return self._gate.hindrance(document, stage) if self._gate is not None else None

    def change(
        self, document: str, stage: Stage, author: str = "", reason: str = ""
    ) -> VersionInfo:
        """Bring a standard into a stage as one step of undo, and keep it as a version.

        The day becomes the date of the draft; a published text has no such date. With a `reason`
        errors are passed: they stand as waivers up to that stage.

        Raises:
            StudioError: if errors stand against it that nobody answers for, or that may not be
                passed, or a merge left something to decide; nothing is changed.

        """
        front = self.front(document)
        if self._waiting(document) and _later(stage, front.stage):
            raise StudioError(
                _UNDECIDED,
                safe=message("Stages", "The stage stays as it was."),
                remedy=message("Stages", "Use “Decisions waiting”, then change the stage again."),
            )
        today = moment_day(self._now())
        on = today.isoformat() if today is not None else ""
        dated = on if stage != "published" else front.draft_date
        root = self._session.document(document).root
        name = STAGES[stage][root.lead]
        edit = SetPayload(root.id, replace(front, stage=stage, draft_date=dated))
        passed: tuple[SetWaiver, ...] = ()
        if self._gate is not None and reason.strip() and _later(stage, front.stage):
            passed = self._gate.passing(document, stage, reason, author)
        self._session.apply(
            (EditDocument(document, (edit,)), *passed),
            message("Stages", "Stage: {name}").fill(name=name),
        )
        return self._versions.create(
            self._session.document(document),
            name=f"{name} {on}",
            author=author,
            message="",
            actor=self._session.actor.profile,
        )

    def _last(self, document: str) -> LastRound | None:
        """Return the round that began last; those before it are over."""
        for line in self._rounds.of(document):
            meetings = tuple((e.title, e.payload) for e in self._rounds.meetings(line.id))
            today = self._rounds.today().isoformat()
            return LastRound(line.id, line.title, line.payload, today, meetings)
        return None
