"""Reads what lies on the work desk of a person, without reading the texts of a library.

Of 2,000 documents the list, the comments and the decisions are read, each with one statement, and
of the past the newest steps and versions. Only the roots of review rounds and review copies are
looked at as documents; there are few.

Counts of translations in the database were refused, since each edit would write them.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

import msgspec

from curriculum_studio.core.derived import TextCounts, TranslationCounts
from curriculum_studio.core.kinds import is_review_round, is_standard
from curriculum_studio.core.payloads.review import Comment, MergeDecision, ReviewCopy, ReviewRound
from curriculum_studio.core.payloads.standard import Stage
from curriculum_studio.core.profiles import Profile
from curriculum_studio.core.review_rounds import in_round, moment_day, standing
from curriculum_studio.core.stages import Obstacle, languages_of, next_stage, stage_of
from curriculum_studio.features.desk.model.desk import (
    Desk,
    DeskCopy,
    DeskDocument,
    DeskRound,
    Left,
    belongs,
    comment_counts,
    listed,
)
from curriculum_studio.features.desk.model.happened import (
    MOST,
    Happening,
    LastSeen,
    Past,
    happened,
    seen_of,
)
from curriculum_studio.i18n import StudioError
from curriculum_studio.languages import LANGUAGES, Language
from curriculum_studio.session.ports import Entry, RecordStore, Workspace
from curriculum_studio.session.session import Session
from curriculum_studio.values import dataclass

#: So many steps and versions of the past are read.
STEPS, VERSIONS = 1000, 400

#: So many texts that were left are shown.
LEFT = 2

#: Under this name the library keeps how far a person has seen what happened.
_SEEN = "desk/seen/"


#: Tells what stands against the next stage of a standard in the words of a language, with or
#: without what the rules find.
Obstacles = Callable[[str, Language, bool], tuple[Obstacle, ...]]


@dataclass(frozen=True, slots=True)
class Missing:
    """What is missing for the next stage of a standard; `stage` is that stage.

    `checked`: what the rules find is among it.
    """

    document: str
    stage: Stage
    obstacles: tuple[Obstacle, ...]
    checked: bool = True


@dataclass(frozen=True, slots=True)
class Read:
    """A desk as it was read, and how far who looks at it has then seen what happened."""

    desk: Desk
    seen: LastSeen


Record = TypeVar("Record", Comment, MergeDecision)


class WorkDesk:
    """The desks of those who work in a library."""

    def __init__(self, session: Session, workspace: Workspace, obstacles: Obstacles) -> None:
        """Read from a workspace; `obstacles` tells what stands against the next stage."""
        self._session = session
        self._workspace = workspace
        self._obstacles = obstacles

    def read(self, profile: Profile, carets: Sequence[Left] = ()) -> Read:
        """Return the desk of a person; `carets` are where that person was in documents.

        Raises:
            StudioError: if the library can not be read at all; damaged records are left out.

        """
        entries = {each.id: each for each in self._session.entries()}
        comments = _everywhere(self._workspace.comments, entries)
        today = moment_day(self._session.now())
        on = today.isoformat() if today is not None else ""
        past = self._past(entries, comments, profile)
        told = happened(past, self.seen(profile))
        documents = self._documents(tuple(entries.values()), comments, past, told, profile)
        context = Desk(
            profile,
            documents,
            self._rounds(entries, comments, profile, on),
            self._copies(comments, profile, on),
            told[:MOST],
            self._left(documents, carets),
            entries,
        )
        return Read(context, seen_of(past))

    # How far somebody has seen it

    def seen(self, profile: Profile) -> LastSeen | None:
        """Return how far a person has seen what happened; None before the first time."""
        kept = self._workspace.settings.get(_SEEN + profile.id) if profile.id else ""
        try:
            return msgspec.json.decode(kept, type=LastSeen) if kept else None
        except msgspec.DecodeError:
            return None

    def keep_seen(self, profile: Profile, seen: LastSeen) -> None:
        """Keep how far a person has seen what happened; a library that is only read stays as it is.

        Nothing is written where that person has seen no more than before.
        """
        if profile.id and self._workspace.writable and self.seen(profile) != seen:
            kept = msgspec.json.encode(seen).decode()
            self._workspace.settings.set(_SEEN + profile.id, kept)

    # What reads documents

    def missing(self, document: str, language: Language, *, checked: bool = True) -> Missing | None:
        """Return what is missing for the next stage of a standard; None where there is none.

        Without `checked` no rules are asked, which takes a second for a long standard.

        Raises:
            StudioError: if there is no such document.

        """
        content = self._session.document(document)
        now = stage_of(content)
        wanted = next_stage(now)
        if not is_standard(content.root) or wanted == now or self._session.is_copy(document):
            return None
        found = self._obstacles(document, language, checked)
        return Missing(document, wanted, found, checked)

    def translations(self, document: str) -> tuple[TranslationCounts, ...]:
        """Return how far the translations of a document are, in the languages that it has."""
        content = self._session.peek(document)
        if content is None:
            return ()
        counts = TextCounts(content)
        found = [counts.into(each) for each in LANGUAGES if each in languages_of(content)]
        return tuple(each for each in found if each.texts)

    # Inside

    def _documents(
        self,
        entries: Sequence[Entry],
        comments: Sequence[Comment],
        past: Past,
        told: Iterable[Happening],
        profile: Profile,
    ) -> tuple[DeskDocument, ...]:
        said = _by_document(comments)
        known = {each.id: each for each in entries}
        open_ = Counter(
            each.document
            for each in _everywhere(self._workspace.decisions, known)
            if not each.chosen
        )
        last: dict[str, str] = {}
        for each in told:
            last.setdefault(each.document, each.who)
        own = _worked_on(past)
        copies = self._session.copies
        return tuple(
            DeskDocument(
                entry,
                comment_counts(said.get(entry.id, ()), profile),
                open_[entry.id],
                last.get(entry.id, ""),
                entry.id in own,
                entry.id in copies,
            )
            for entry in listed(entries, profile)
        )

    def _left(self, documents: Sequence[DeskDocument], carets: Sequence[Left]) -> tuple[Left, ...]:
        """Return what was worked on last, with the text at the caret where it is known."""
        known = {each.document: each for each in carets}
        ids = [each.entry.id for each in documents if each.own or each.entry.id in known]
        return tuple(self._with_text(known.get(each, Left(each))) for each in ids[:LEFT])

    def _with_text(self, left: Left) -> Left:
        content = self._session.peek(left.document) if left.node else None
        node = content.nodes.get(left.node) if content is not None else None
        language = next((each for each in LANGUAGES if each == left.language), None)
        if node is None or language is None:
            return Left(left.document)
        text = node.text(language)
        return replace(left, at=min(left.at, len(text)), text=text)

    def _rounds(
        self, entries: Mapping[str, Entry], comments: Sequence[Comment], profile: Profile, on: str
    ) -> tuple[DeskRound, ...]:
        """Return the newest round of each document, the one that ends first in front."""
        found: dict[str, list[tuple[str, str, ReviewRound]]] = {}
        for entry in entries.values():
            if not (is_review_round(entry) and belongs(entry, profile)):
                continue
            held = self._session.peek(entry.id)
            payload = held.root.payload if held is not None else None
            if isinstance(payload, ReviewRound) and payload.document in entries:
                title = entry.title("zh")
                found.setdefault(payload.document, []).append((entry.id, title, payload))
        said = _by_document(comments)
        newest = []
        for document, rounds in found.items():
            identity, title, payload = max(rounds, key=lambda each: (each[2].start, each[0]))
            pairs = [(each[0], each[2]) for each in rounds]
            came = in_round(identity, said.get(document, ()), pairs)
            newest.append(DeskRound(identity, title, payload, standing(payload, came), on))
        return tuple(sorted(newest, key=_by_end))

    def _copies(
        self, comments: Sequence[Comment], profile: Profile, on: str
    ) -> tuple[DeskCopy, ...]:
        found = []
        for document, mark in self._session.copies.items():
            content = self._session.peek(mark)
            payload = content.root.payload if content is not None else None
            if isinstance(payload, ReviewCopy):
                own = (e for e in comments if e.document == document and e.actor == profile.id)
                count = sum(1 for _ in own) if profile.id else 0
                found.append(DeskCopy(replace(payload, document=document), on, count))
        return tuple(found)

    def _past(
        self, entries: Mapping[str, Entry], comments: Sequence[Comment], profile: Profile
    ) -> Past:
        activity = self._workspace.activity
        names = {each.id: each.name or each.house for each in self._workspace.people.all()}
        return Past(
            activity.steps(STEPS),
            activity.versions(VERSIONS),
            comments,
            names,
            profile.id,
            lambda each: each in entries and belongs(entries[each], profile),
        )


def _by_end(one: DeskRound) -> tuple[bool, str]:
    """Return what sorts rounds: those that run stand in front, the one that ends first at last."""
    over = one.left is not None and one.left < 0
    return over, one.payload.end or "9999"


def _worked_on(past: Past) -> set[str]:
    """Return the documents on which the person worked whose desk it is."""
    steps = (each.documents for each in past.steps if each.actor.profile == past.own)
    kept = (each.document for each in past.versions if each.actor and each.actor == past.own)
    return {*(document for documents in steps for document in documents), *kept}


def _by_document(records: Iterable[Record]) -> dict[str, list[Record]]:
    found: dict[str, list[Record]] = {}
    for each in records:
        found.setdefault(each.document, []).append(each)
    return found


def _everywhere(records: RecordStore[Record], here: Mapping[str, Entry]) -> list[Record]:
    """Return the records of the documents that are here, as they came; damaged ones are missing.

    Where one is damaged, those of each document are read by themselves.
    """
    try:
        return [each for each in records.everywhere() if each.document in here]
    except StudioError:
        return [each for document in here for each in _readable(records, document)]


def _readable(records: RecordStore[Record], document: str) -> list[Record]:
    try:
        return records.of(document)
    except StudioError:
        return []
