"""What lies on the work desk of a person: documents with their state, rounds, and what waits."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import field
from typing import Literal

from curriculum_studio.core.comments import decided_like, is_open, is_to_do, waits_for
from curriculum_studio.core.kinds import (
    is_assessment,
    is_framework,
    is_printed,
    is_review_round,
    is_standard,
    is_unit,
)
from curriculum_studio.core.payloads.review import Comment, ReviewCopy, ReviewRound
from curriculum_studio.core.profiles import IN_KINDERGARTENS, Profile, UserRole
from curriculum_studio.core.review_rounds import RoundStanding, days_left
from curriculum_studio.features.desk.model.happened import Happening
from curriculum_studio.i18n import Message, message
from curriculum_studio.session.ports import Entry
from curriculum_studio.values import dataclass

# --- whose desk it is -------------------------------------------------------------------------


def belongs(entry: Entry, profile: Profile) -> bool:
    """Whether a document has to do with the work of a person: no standards in a kindergarten."""
    if profile.role not in IN_KINDERGARTENS:
        return True
    unfit = (is_standard, is_review_round, is_assessment, is_framework)
    return not any(each(entry) for each in unfit)


def decides(profile: Profile) -> bool:
    """Whether a person decides on comments on what stands in the own library."""
    return profile.role != UserRole.REVIEWER


# --- comments ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class CommentCounts:
    """Comments on a document, as they concern a person.

    `open` wait for a decision, `discuss` of them for the meeting. `answer` are threads of that
    person in which others spoke last. `work_in`: a change was promised and is not in the text yet.
    """

    open: int = 0
    discuss: int = 0
    answer: int = 0
    work_in: int = 0


def comment_counts(comments: Sequence[Comment], profile: Profile) -> CommentCounts:
    """Count the comments on one document for a person."""
    by_id = {each.id: each for each in comments}
    waiting = [each for each in comments if is_open(decided_like(each, by_id))]
    return CommentCounts(
        open=len(waiting),
        discuss=sum(each.discuss for each in waiting),
        answer=sum(waits_for(each, profile.id) for each in comments),
        work_in=sum(is_to_do(each) for each in comments),
    )


# --- what stands on the desk ------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class DeskDocument:
    """A standard or unit on the desk; its texts are not read for this.

    `decisions` were left to people by a merge. `by`: who else worked on it last, empty for the
    person whose desk it is. `own`: that person worked on it. `copy`: somebody sent it for comments.
    """

    entry: Entry
    comments: CommentCounts = CommentCounts()
    decisions: int = 0
    by: str = ""
    own: bool = False
    copy: bool = False


@dataclass(frozen=True, slots=True)
class DeskRound:
    """A review round with its replies, as it stands today (an ISO date)."""

    id: str
    title: str
    payload: ReviewRound
    standing: RoundStanding
    today: str

    @property
    def document(self) -> str:
        """The document that is reviewed."""
        return self.payload.document

    @property
    def left(self) -> int | None:
        """The days until it ends, negative afterwards; None where no end is set."""
        return days_left(self.payload, self.today)


@dataclass(frozen=True, slots=True)
class DeskCopy:
    """A document that somebody sent for comments, as it stands today (an ISO date)."""

    payload: ReviewCopy
    today: str
    comments: int = 0

    @property
    def left(self) -> int | None:
        """The days until it ends, negative afterwards; None where no end is set."""
        return days_left(self.payload, self.today)


#: What waits: places to decide after a merge, comments without a decision, threads to answer,
#: promised changes, bodies that have not answered, errors of the rules, a review copy.
WaitKind = Literal["merge", "copy", "remind", "comments", "answer", "work_in", "errors"]

#: What is asked for first stands first, unless something else ends sooner.
_ORDER: tuple[WaitKind, ...] = (
    "merge", "copy", "remind", "comments", "answer", "work_in", "errors",
)  # fmt: skip

#: Days before its end from which something is asked for before all else.
_SOON = 3


@dataclass(frozen=True, slots=True)
class Waiting:
    """Something that waits for a person: how much of it, in which document.

    `more` says how many of the comments were put off until the meeting, or how many comments are
    written in a review copy. `left`: days until its end, None without one. `round`: the round.
    """

    kind: WaitKind
    document: str
    count: int
    more: int = 0
    left: int | None = None
    round: str = ""

    @property
    def place(self) -> tuple[int, int]:
        """What sorts it among others: what ends soon stands first."""
        soon = self.left is not None and self.left <= _SOON
        return (0 if soon or self.kind == "merge" else 1, _ORDER.index(self.kind))


@dataclass(frozen=True, slots=True)
class Left:
    """A text that somebody left: where the caret is, and the text of that place.

    `node` is empty where nobody knows it: then there is no text.
    """

    document: str
    node: str = ""
    language: str = ""
    at: int = 0
    text: str = ""


@dataclass(frozen=True, slots=True)
class Desk:
    """All that lies on the desk of a person.

    `documents`: what was worked on last stands first. `happened` is what was done, newest first,
    `left` what the person was at last.
    `titles`: all documents of the library by their ids, also those that do not lie on the desk.
    """

    profile: Profile
    documents: tuple[DeskDocument, ...] = ()
    rounds: tuple[DeskRound, ...] = ()
    copies: tuple[DeskCopy, ...] = ()
    happened: tuple[Happening, ...] = ()
    left: tuple[Left, ...] = ()
    titles: Mapping[str, Entry] = field(default_factory=dict)

    def waiting(self, errors: Mapping[str, int] | None = None) -> tuple[Waiting, ...]:
        """Return what waits for the person; `errors` by document, as far as they are known."""
        found = [*self._of_documents(errors or {}), *self._of_rounds(), *self._of_copies()]
        return tuple(sorted(found, key=lambda each: each.place))

    def _of_documents(self, errors: Mapping[str, int]) -> Iterator[Waiting]:
        deciding = decides(self.profile)
        for each in self.documents:
            identity, said = each.entry.id, each.comments
            if each.decisions:
                yield Waiting("merge", identity, each.decisions)
            if said.answer:
                yield Waiting("answer", identity, said.answer)
            if each.copy or not deciding:
                continue
            if said.open:
                yield Waiting("comments", identity, said.open, more=said.discuss)
            if said.work_in:
                yield Waiting("work_in", identity, said.work_in)
            if errors.get(identity) and is_standard(each.entry):
                yield Waiting("errors", identity, errors[identity])

    def _of_rounds(self) -> Iterator[Waiting]:
        for each in self.rounds if decides(self.profile) else ():
            silent = len(each.standing.silent)
            if silent and each.left is not None and each.left >= 0:
                yield Waiting("remind", each.document, silent, left=each.left, round=each.id)

    def _of_copies(self) -> Iterator[Waiting]:
        here = {each.entry.id for each in self.documents}
        for each in self.copies:
            over = each.left is not None and each.left < 0
            if each.payload.document in here and not over:
                yield Waiting("copy", each.payload.document, 1, each.comments, each.left)

    @property
    def came(self) -> tuple[Happening, ...]:
        """What others did in documents that are still there, newest first."""
        return tuple(e for e in self.happened if e.who and e.document in self.titles)

    def round_of(self, document: str) -> DeskRound | None:
        """Return the newest round of a document."""
        return next((each for each in self.rounds if each.document == document), None)

    def title(self, document: str, language: str) -> str:
        """Return the title of a document, empty for one that is not there any more."""
        entry = self.titles.get(document)
        return entry.title(language) if entry is not None else ""


def listed(entries: Iterable[Entry], profile: Profile) -> list[Entry]:
    """Return the documents on a desk, what was worked on last first."""
    shown = [each for each in entries if is_printed(each) and belongs(each, profile)]
    return sorted(shown, key=lambda each: each.updated, reverse=True)


# --- in words ---------------------------------------------------------------------------------

_WAITS: Mapping[WaitKind, Message] = {
    "merge": message("Desk", "Decide {count} places", "", 1),
    "copy": message("Desk", "Comment on the review copy"),
    "remind": message("Desk", "Remind {count} organisations", "", 1),
    "comments": message("Desk", "Decide on {count} comments", "", 1),
    "answer": message("Desk", "Answer in {count} conversations", "", 1),
    "work_in": message("Desk", "Work {count} accepted comments into the text", "", 1),
    "errors": message("Desk", "Fix {count} errors", "", 1),
}
#: For whoever works on units: nothing there sounds like a standard.
_WORK_IN_UNIT = message("Desk", "Change {count} places as agreed", "", 1)

_ACTS: Mapping[WaitKind, Message] = {
    "merge": message("Desk", "Decide …"),
    "copy": message("Desk", "Open"),
    "remind": message("Desk", "Remind …"),
    "comments": message("Desk", "Show"),
    "answer": message("Desk", "Show"),
    "work_in": message("Desk", "Show"),
    "errors": message("Desk", "Show"),
}
_DISCUSSED = message("Desk", "{count} of them are for the meeting", "", 1)
_WRITTEN = message("Desk", "you have written {count} comments", "", 1)
_LEFT = message("Desk", "{count} days left", "", 1)
_TODAY = message("Desk", "ends today")
_OVER = message("Desk", "ended {count} days ago", "", 1)


def said_of(waiting: Waiting, entry: Entry | None = None) -> Message:
    """Return what waits, in words."""
    in_unit = waiting.kind == "work_in" and entry is not None and is_unit(entry)
    words = _WORK_IN_UNIT if in_unit else _WAITS[waiting.kind]
    return words.fill(count=waiting.count)


def act_of(waiting: Waiting) -> Message:
    """Return what the button beside it says."""
    return _ACTS[waiting.kind]


def more_of(waiting: Waiting) -> Iterator[Message]:
    """Yield what else is said of it, below."""
    if waiting.left is not None:
        yield left_words(waiting.left)
    if waiting.kind == "comments" and waiting.more:
        yield _DISCUSSED.fill(count=waiting.more)
    if waiting.kind == "copy" and waiting.more:
        yield _WRITTEN.fill(count=waiting.more)


def left_words(days: int) -> Message:
    """Return how many days are left until the end of something."""
    if days == 0:
        return _TODAY
    return _LEFT.fill(count=days) if days > 0 else _OVER.fill(count=-days)
