"""Bringing in what reviewers send: drafts with comments, filled forms, the log; preview first."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from rapidfuzz import fuzz

from curriculum_studio.domain.comments import numbered
from curriculum_studio.domain.document import Document
from curriculum_studio.domain.edits import SetPayload
from curriculum_studio.domain.languages import LANGUAGES, Language
from curriculum_studio.domain.numbering import number
from curriculum_studio.domain.payloads.review import Comment, ReviewRound
from curriculum_studio.domain.payloads.standard import FrontMatter
from curriculum_studio.domain.places import Places
from curriculum_studio.domain.transactions import Change, EditDocument
from curriculum_studio.exchange import review
from curriculum_studio.exchange.comments.inspection import Inspection
from curriculum_studio.exchange.comments.placing import Way, place
from curriculum_studio.exchange.docx.anchors import DOCUMENT_PROPERTY, VERSION_PROPERTY
from curriculum_studio.exchange.sheets.model import Sheet
from curriculum_studio.exchange.sheets.records import Source, comment_of, organisation_of
from curriculum_studio.services.ports import VersionStore
from curriculum_studio.services.review_matching import (
    Match,
    WordMatcher,
    match_rows,
    plain,
    repeated,
    suggested_comment,
)
from curriculum_studio.services.reviewing import Reviewing
from curriculum_studio.services.session import Session
from curriculum_studio.words import Message, Progress, StudioError, Work, message

#: New and changed comments, those that stay as they are, and those of which we decided otherwise.
State = Literal["new", "changed", "same", "contested"]

#: Likeness in per cent below which a form names another document.
_SAME_TITLE = 60.0

_COMPARING = message("ReviewImport", "Comparing with what is here")
_UNCHANGED = message("ReviewImport", "Nothing was taken over.")


@dataclass(frozen=True, slots=True)
class Incoming:
    """A comment as it would be afterwards; `way` says by what its place was found."""

    before: Comment | None
    after: Comment
    state: State
    way: Way | Literal["row"] = ""

    @property
    def placed(self) -> bool:
        """Whether it belongs to a node."""
        return bool(self.after.anchor.node)


@dataclass(frozen=True, slots=True)
class Answer:
    """What a body answered; `round` is the review round that asked it, if one did."""

    organisation: str
    no_comments: bool
    round: str = ""


@dataclass(frozen=True, slots=True)
class ReviewPreview:
    """What a file would bring in; nothing is changed before it is taken.

    `missing` are comments that came by an earlier file of this name and are not in this one: they
    stay. `foreign`: the form names another document.
    """

    document: str
    name: str
    form: str
    incoming: tuple[Incoming, ...]
    missing: tuple[Comment, ...] = ()
    report: tuple[Message, ...] = ()
    answer: Answer | None = None
    foreign: bool = False

    def counts(self) -> dict[State, int]:
        """Return how many comments are new, changed, the same and contested."""
        found: dict[State, int] = {"new": 0, "changed": 0, "same": 0, "contested": 0}
        return found | Counter(each.state for each in self.incoming)

    @property
    def unplaced(self) -> tuple[Incoming, ...]:
        """Those for which no place was found."""
        return tuple(each for each in self.incoming if not each.placed)


class ReviewImport:
    """Reads what reviewers send."""

    def __init__(
        self, session: Session, reviewing: Reviewing, versions: VersionStore | None = None
    ) -> None:
        """Take the session, its comments, and the versions in which drafts were sent out."""
        self._session = session
        self._reviewing = reviewing
        self._versions = versions

    def preview(
        self,
        document: str,
        content: bytes,
        name: str,
        *,
        round_: str = "",
        organisation: str = "",
        language: Language | None = None,
    ) -> Work[ReviewPreview]:
        """Read a draft, a form or a log for a document; yields progress.

        `organisation` is who sent it, where the file does not say; `round_` the review round.

        Raises:
            StudioError: if it is none of these, is damaged or locked, belongs to another document,
                or has nothing in it to take over.

        """
        inspection, sheet = yield from self._read(content, name)
        if sheet is not None:
            return self._of_sheet(document, sheet, Source(name, organisation, round_), language)
        return (yield from self._of_draft(document, inspection, name, round_, organisation))

    def take(self, preview: ReviewPreview, *, anyway: bool = False) -> int:
        """Take a preview over as one step of undo; return how many comments came or changed.

        Raises:
            StudioError: if the form names another document, unless `anyway` is said.

        """
        if preview.foreign and not anyway:
            raise StudioError(
                message("ReviewImport", "{name} names another document than this one.").fill(
                    name=preview.name
                ),
                safe=_UNCHANGED,
                remedy=message("ReviewImport", "Open the right document, or take it over anyway."),
            )
        changed = [each.after for each in preview.incoming if each.after != each.before]
        also = tuple(self._answered(preview.answer))
        label = message("ReviewImport", "Comments from {name}").fill(name=preview.name)
        self._reviewing.put(changed, label, also=also)
        return len(changed)

    # Reading

    def _read(self, content: bytes, name: str) -> Work[tuple[Inspection, Sheet | None]]:
        """Read a file as what it is: a workbook or form, else a draft."""
        if name.lower().endswith((".xlsx", ".xlsm")):
            return Inspection((), (), {}, {}), review.read_sheet(content, name)
        inspection = yield from review.read_word(content, name)
        said = bool(inspection.comments or inspection.revisions)
        if inspection.properties.get(DOCUMENT_PROPERTY):
            return inspection, None
        yield Progress(0, 0, _COMPARING)
        try:
            sheet = review.read_sheet(content, name)
        except StudioError:
            if said:
                return inspection, None
            raise
        # A draft can hold an empty form in an annex.
        return inspection, None if said and not (sheet.rows or sheet.no_comments) else sheet

    # Forms

    def _of_sheet(
        self, identity: str, sheet: Sheet, source: Source, language: Language | None
    ) -> ReviewPreview:
        document = self._session.document(identity)
        places = Places(document, number(document))
        source = replace(source, organisation=source.organisation or organisation_of(sheet))
        received = [comment_of(row, document, places, source, language) for row in sheet.rows]
        known = self._reviewing.comments(identity)
        matches = match_rows(sheet, received, known)
        incoming = self._incoming(identity, matches, ["row"] * len(matches), known)
        foreign = _names_another(sheet, document)
        report = [*sheet.report, *_told(incoming)]
        if foreign:
            title = sheet.head.get("title") or sheet.head.get("document", "")
            report.insert(
                0,
                message("ReviewImport", "The form names another document: “{title}”.").fill(
                    title=title
                ),
            )
        if not incoming and not sheet.no_comments:
            raise StudioError(
                message("ReviewImport", "{name} has no comments in it yet.").fill(name=source.name),
                safe=_UNCHANGED,
                remedy=message(
                    "ReviewImport", "Check whether it is the filled form and not the empty one."
                ),
            )
        return ReviewPreview(
            identity,
            source.name,
            sheet.form,
            incoming,
            tuple(_missing(known, incoming, source.name)),
            tuple(report),
            self._answer(identity, source, no_comments=sheet.no_comments),
            foreign,
        )

    # Drafts

    def _of_draft(
        self, identity: str, inspection: Inspection, name: str, round_: str, organisation: str
    ) -> Work[ReviewPreview]:
        named = inspection.properties.get(DOCUMENT_PROPERTY, "").split()
        if named and identity not in named:
            raise StudioError(
                message("ReviewImport", "{name} is a draft of another document.").fill(name=name),
                safe=_UNCHANGED,
                remedy=message("ReviewImport", "Open that document, and import the file there."),
            )
        if not inspection.comments and not inspection.revisions:
            raise StudioError(
                message(
                    "ReviewImport", "{name} has neither comments nor tracked changes in it."
                ).fill(name=name),
                safe=_UNCHANGED,
                remedy=message(
                    "ReviewImport", "Check whether it is the copy that the reviewer sent back."
                ),
            )
        document, version = self._as_sent(identity, inspection)
        placement = yield from place(inspection, document, version)
        yield Progress(0, 0, _COMPARING)
        known = self._reviewing.comments(identity)
        anchors = [each.anchor for each in placement.comments]
        matches = WordMatcher(identity, known, name).match(inspection.comments, anchors)
        ways: list[Way] = [placement.comments[each.at].way for each in matches]
        by_id = {each.id: each for each in known}
        for each in placement.suggestions:
            comment = suggested_comment(identity, name, each)
            there = by_id.get(comment.id)
            matches.append(Match(there, there or comment))
            ways.append(each.placed.way)
        yield Progress(0, 0, _COMPARING)
        matches = [_from_whom(each, organisation, round_) for each in matches]
        incoming = self._incoming(identity, matches, ways, known)
        source = Source(name, organisation, round_)
        return ReviewPreview(
            identity,
            name,
            "draft",
            incoming,
            tuple(_missing(known, incoming, name)),
            tuple(_told(incoming)),
            self._answer(identity, source, no_comments=False) if organisation else None,
        )

    def _as_sent(self, identity: str, inspection: Inspection) -> tuple[Document, str]:
        """Return the document as it was when the draft was sent, and that version's id."""
        version = inspection.properties.get(VERSION_PROPERTY, "")
        if self._versions is not None and version:
            kept = {each.id for each in self._versions.versions(identity)}
            if version in kept:
                return self._versions.document_at(version), version
        return self._session.document(identity), ""

    # Both

    def _incoming(
        self,
        document: str,
        matches: Sequence[Match],
        ways: Sequence[Way | Literal["row"]],
        known: Sequence[Comment],
    ) -> tuple[Incoming, ...]:
        new = numbered(
            [each.received for each in matches if each.known is None],
            known,
            self._reviewing.recipients(document),
        )
        fresh = iter(new)
        received = [next(fresh) if each.known is None else each.received for each in matches]
        result: list[Incoming] = []
        for match, own, way in zip(matches, repeated(received, known), ways, strict=True):
            state: State = "same" if own == match.known else "changed"
            if match.known is None:
                state = "new"
            elif match.contested:
                state = "contested"
            result.append(Incoming(match.known, own, state, way))
        return tuple(result)

    def _answer(self, document: str, source: Source, *, no_comments: bool) -> Answer | None:
        """Return who answered; of several rounds the one named, else the last that asked."""
        if not source.organisation:
            return None
        for identity, payload in reversed(self._reviewing.rounds(document)):
            asked = any(each.organisation == source.organisation for each in payload.recipients)
            if asked and source.round in {"", identity}:
                return Answer(source.organisation, no_comments, identity)
        return Answer(source.organisation, no_comments)

    def _answered(self, answer: Answer | None) -> Iterator[Change]:
        """Yield the change that notes an answer in the round that asked."""
        if answer is None or not answer.round:
            return
        root = self._session.document(answer.round).root
        if not isinstance(root.payload, ReviewRound):
            return
        today = self._reviewing.today()
        recipients = tuple(
            replace(each, answered=each.answered or today, without_comments=answer.no_comments)
            if each.organisation == answer.organisation
            else each
            for each in root.payload.recipients
        )
        if recipients != root.payload.recipients:
            payload = replace(root.payload, recipients=recipients)
            yield EditDocument(answer.round, (SetPayload(root.id, payload),))


def _from_whom(match: Match, organisation: str, round_: str) -> Match:
    """Return a new comment with who sent it and in which round, where the file does not say."""
    if match.known is not None:
        return match
    own = match.received
    return replace(
        match,
        received=replace(own, organisation=own.organisation or organisation, round=round_),
    )


def _missing(
    known: Sequence[Comment], incoming: Sequence[Incoming], name: str
) -> Iterator[Comment]:
    there = {each.after.id for each in incoming}
    return (each for each in known if each.source == name and each.id not in there)


def _told(incoming: Sequence[Incoming]) -> Iterator[Message]:
    unplaced = sum(not each.placed for each in incoming)
    if unplaced:
        yield message(
            "ReviewImport", "Without a certain place: {count}. They stand under “unplaced”."
        ).fill(count=unplaced)
    contested = sum(each.state == "contested" for each in incoming)
    if contested:
        yield message("ReviewImport", "Decided otherwise here: {count}. Our decisions stay.").fill(
            count=contested
        )


def _names_another(sheet: Sheet, document: Document) -> bool:
    """Whether the head of a form names a document that is not this one.

    The document number of an ISO form may be that of a committee paper, so only titles count there.
    """
    title = plain(sheet.head.get("title", "")).strip("《》")
    if not title:
        return False
    payload = document.root.payload
    own = [plain(document.root.text(language)) for language in LANGUAGES]
    if isinstance(payload, FrontMatter):
        own.append(plain(payload.number))
    return all(fuzz.ratio(title, each) < _SAME_TITLE and each not in title for each in own if each)
