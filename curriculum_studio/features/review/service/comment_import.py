"""Bringing in what reviewers send: drafts with comments, filled forms, the log; preview first."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Literal

from rapidfuzz import fuzz

from curriculum_studio.core.comments import COPY, WITHDRAWN, needs_reason
from curriculum_studio.core.document import Document
from curriculum_studio.core.locators import Locators
from curriculum_studio.core.numbering import number
from curriculum_studio.core.payloads.review import Comment, ReviewRound
from curriculum_studio.core.payloads.standard import FrontMatter
from curriculum_studio.core.transactions import Change
from curriculum_studio.features.review.formats import registry
from curriculum_studio.features.review.formats.comment_forms.comment_rows import (
    FormSource,
    comment_of,
    organisation_of,
    said_by,
)
from curriculum_studio.features.review.formats.comment_forms.form_model import CommentForm
from curriculum_studio.features.review.formats.registry import Sent
from curriculum_studio.features.review.formats.word_comments.content import (
    Inspection,
    WordComment,
    read_first,
)
from curriculum_studio.features.review.model import read_decision, read_type
from curriculum_studio.features.review.service.comment_matching import (
    AnswerOrigin,
    BodyAnswer,
    Match,
    WordMatcher,
    answer_of,
    answered,
    origin,
    plain,
    proposed_round,
    repeated,
)
from curriculum_studio.features.review.service.comment_placement import ParagraphMatcher, Way
from curriculum_studio.features.review.service.form_row_matching import RowMatcher
from curriculum_studio.features.review.service.reviewing import Reviewing
from curriculum_studio.features.review.service.tracked_changes import ProposalReader, TrackedMatcher
from curriculum_studio.i18n import Message, Progress, StudioError, Work, message
from curriculum_studio.languages import LANGUAGES, Language
from curriculum_studio.ooxml.draft.names import DOCUMENT_PROPERTY, VERSION_PROPERTY
from curriculum_studio.session.ports import VersionStore
from curriculum_studio.session.session import Session
from curriculum_studio.values import dataclass

# --- the preview: what a file would bring, and what is said of it -----------------------------

#: New and changed comments, those that stay as they are, and those of which we decided otherwise.
State = Literal["new", "changed", "same", "contested"]

#: Likeness in per cent below which a form names another document.
_SAME_TITLE = 60.0


@dataclass(frozen=True, slots=True)
class IncomingComment:
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
class Sender:
    """The name of a file, who sent it where it does not say so, and the round it answers.

    `round` is empty for none; None for the most likely one.
    """

    name: str
    organisation: str = ""
    round: str | None = None


@dataclass(frozen=True, slots=True)
class ReviewPreview:
    """What a file would bring in; nothing is changed before it is taken.

    `missing` are comments that came by an earlier file of the same reviewer and are not in this
    one: they stay, marked as withdrawn. `foreign`: the form names another document. `round` is the
    review round that it answers.
    """

    document: str
    name: str
    form: str
    incoming: tuple[IncomingComment, ...]
    missing: tuple[Comment, ...] = ()
    report: tuple[Message, ...] = ()
    answer: BodyAnswer | None = None
    foreign: bool = False
    round: str = ""

    def counts(self) -> dict[State, int]:
        """Return how many comments are new, changed, the same and contested."""
        found: dict[State, int] = {"new": 0, "changed": 0, "same": 0, "contested": 0}
        return found | Counter(each.state for each in self.incoming)

    @property
    def unplaced(self) -> tuple[IncomingComment, ...]:
        """Those for which no place was found."""
        return tuple(each for each in self.incoming if not each.placed)


def told(incoming: Sequence[IncomingComment]) -> Iterator[Message]:
    """Yield what is to be said of the comments of a file."""
    unplaced = sum(not each.placed for each in incoming)
    if unplaced:
        yield message(
            "ReviewImport",
            "Without a certain place: {count}. They are listed under “Without a place”.",
        ).fill(count=unplaced)
    bare = sum(each.state != "same" and needs_reason(each.after) for each in incoming)
    if bare:
        yield message("ReviewImport", "Not accepted in full, without a reason: {count}.").fill(
            count=bare
        )
    contested = sum(each.state == "contested" for each in incoming)
    if contested:
        yield message(
            "ReviewImport", "Decided differently here: {count}. Our decisions stay."
        ).fill(count=contested)


def of_form(sheet: CommentForm, document: Document) -> Iterator[Message]:
    """Yield what is said of a form as a whole."""
    if names_another(sheet, document):
        yield message("ReviewImport", "The form names another document: “{title}”.").fill(
            title=sheet.head.get("title") or sheet.head.get("document", "")
        )
    yield from headed_otherwise(sheet, document)
    if sheet.followed:
        yield message(
            "ReviewImport",
            "Rows without a member body were counted to the one above them: {rows}.",
        ).fill(rows="、".join(map(str, sheet.followed)))


def unread(sheet: CommentForm) -> Iterator[Message]:
    """Yield what is said of cells that hold something else than the choices for them."""
    for row in sheet.rows:
        decision, kind = row.get("decision").strip(), row.get("type").strip()
        if decision and not read_decision(decision)[0]:
            yield message(
                "ReviewImport", "{place}: the decision “{text}” is not known and was left out."
            ).fill(place=row.place("decision"), text=decision)
        if kind and read_type(kind) is None:
            yield message(
                "ReviewImport", "{place}: the type “{text}” is not known and was left out."
            ).fill(place=row.place("type"), text=kind)


def headed_otherwise(sheet: CommentForm, document: Document) -> Iterator[Message]:
    """Yield a hint if a form is headed by the number of what may be another document.

    It may as well be the number of a committee paper, so that nothing is refused.
    """
    written = sheet.head.get("document", "")
    payload = document.root.payload
    own = payload.number if isinstance(payload, FrontMatter) else ""
    if written and own and plain(own) not in plain(written) and plain(written) not in plain(own):
        yield message(
            "ReviewImport", "The form is headed “{written}”, this document is “{own}”."
        ).fill(written=written, own=own)


def names_another(sheet: CommentForm, document: Document) -> bool:
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


# --- withdrawn comments -----------------------------------------------------------------------
# Reviewers send back the file under the name that it had, and several of them do; and a draft with
# only some of the comments goes out and comes back. So a comment counts as withdrawn only where the
# file holds others that came with it, in the words of whoever commented and not in those of a draft
# of ours, which carries our numbers.

#: So many are named in a sentence.
_NAMED = 8


def withdrawn_in_form(
    matches: Sequence[Match], known: Iterable[Comment], sheet: CommentForm, name: str
) -> tuple[list[Match], tuple[Comment, ...]]:
    """Return the matches of a form, and what came by it earlier and is not in it any more.

    The log is our own, and what is not in it is withdrawn by nobody.
    """
    told: set[str] = set()
    if sheet.form != "log":
        told = {each.known.id for each in matches if each.known and each.known.source == name}
    return _said_again(matches, told), tuple(_missing(known, told, name))


def withdrawn_in_draft(
    matches: Sequence[Match], known: Iterable[Comment], comments: Sequence[WordComment], name: str
) -> tuple[list[Match], tuple[Comment, ...]]:
    """Return the matches of a draft, and what came by it earlier and is not in it any more."""
    told = {
        each.known.id
        for each in matches
        if each.known and not (each.at >= 0 and read_first(comments[each.at].text).number)
    }
    return _said_again(matches, told), tuple(_missing(known, told, name))


def _missing(known: Iterable[Comment], told: Collection[str], name: str) -> Iterator[Comment]:
    """Yield the comments that came with some of those told and are not among them any more.

    `told` are the ids of known comments that a file of this name tells in the words of whoever
    commented. Under the name that they came by, one of them is enough; else it has to be half.
    """
    groups: dict[tuple[str, str, str], list[Comment]] = {}
    for each in known:
        if each.source and COPY not in dict(each.kept):
            groups.setdefault((each.source, each.organisation, each.author), []).append(each)
    for (source, _, _), group in groups.items():
        there = sum(each.id in told for each in group)
        if there and (source == name or 2 * there >= len(group)):
            gone = (each for each in group if each.id not in told)
            yield from (each for each in gone if WITHDRAWN not in dict(each.kept))


def _said_again(matches: Iterable[Match], told: Collection[str]) -> list[Match]:
    """Return matches without the mark where a comment is told that was withdrawn."""
    result: list[Match] = []
    for each in matches:
        own, kept = each.received, dict(each.received.kept)
        if each.known is not None and each.known.id in told and COPY not in kept:
            kept.pop(WITHDRAWN, None)
            own = replace(own, kept=tuple(kept.items()))
        result.append(replace(each, received=own))
    return result


def withdrawn(comment: Comment, day: str) -> Comment:
    """Return a comment that was withdrawn on a day."""
    kept = dict(comment.kept) | {WITHDRAWN: day}
    return replace(comment, kept=tuple(kept.items()))


def told_withdrawn(gone: Sequence[Comment]) -> Iterator[Message]:
    """Say which comments are not in a file any more."""
    if gone:
        numbers = [each.number for each in gone[:_NAMED]] + ["…"] * (len(gone) > _NAMED)
        yield message(
            "ReviewImport",
            "No longer in the file: {numbers}. They stay, marked as withdrawn.",
        ).fill(numbers=", ".join(numbers))


# --- the import -------------------------------------------------------------------------------

#: Reads what was sent.
Reading = Callable[[bytes, str], Work[Sent]]

#: So many rows are placed between two signs of life.
_PORTION = 200

_COMPARING = message("ReviewImport", "Comparing with what is here")
_DIVIDED = message(
    "ReviewImport",
    "Paragraphs that were split or joined with tracking on: {count}. They are not imported as"
    " comments; use “Import an edited draft” for them.",
)
_UNCHANGED = message("ReviewImport", "Nothing was imported.")


class CommentImport:
    """Reads what reviewers send."""

    def __init__(
        self,
        session: Session,
        reviewing: Reviewing,
        versions: VersionStore | None = None,
        reading: Reading = registry.read_sent,
    ) -> None:
        """Read drafts; `versions` hold the states in which they went out."""
        self._session = session
        self._reviewing = reviewing
        self._versions = versions
        self._reading = reading

    def preview(
        self,
        document: str,
        content: bytes,
        name: str,
        *,
        round_: str | None = None,
        organisation: str = "",
        language: Language | None = None,
    ) -> Work[ReviewPreview]:
        """Read a draft, a form or a log for a document; yields progress.

        `organisation` is who sent it, where the file does not say; `round_` the review round, empty
        for none; without it the most likely one.

        Raises:
            StudioError: if it is none of these, is damaged or locked, belongs to another document,
                or has nothing in it to take over.

        """
        sent = yield from self.read(content, name)
        sender = Sender(name, organisation, round_)
        return (yield from self.compared(document, sent, sender, language))

    def read(self, content: bytes, name: str) -> Work[Sent]:
        """Read a file in a process of its own; yields progress.

        Raises:
            StudioError: if it is neither a draft nor a form, is damaged or locked.

        """
        return (yield from self._reading(content, name))

    def compared(
        self, document: str, sent: Sent, sender: Sender, language: Language | None = None
    ) -> Work[ReviewPreview]:
        """Compare what was read with what is here; yields progress.

        Raises:
            StudioError: if it belongs to another document, or has nothing in it to take over.

        """
        yield Progress(0, 0, _COMPARING)
        if sent.sheet is not None:
            return (yield from self._of_sheet(document, sent.sheet, sender, language))
        return (yield from self._of_draft(document, sent.inspection, sender))

    def take(self, preview: ReviewPreview, *, anyway: bool = False) -> int:
        """Take a preview over as one step of undo; return how many comments came or changed.

        Where none did, it is the number of those that were withdrawn.

        Raises:
            StudioError: if the form names another document, unless `anyway` is said.

        """
        if preview.foreign and not anyway:
            raise StudioError(
                message("ReviewImport", "{name} names another document than this one.").fill(
                    name=preview.name
                ),
                safe=_UNCHANGED,
                remedy=message("ReviewImport", "Open the right document, or import it anyway."),
            )
        changed = [each.after for each in preview.incoming if each.after != each.before]
        today = self._reviewing.today()
        gone = [withdrawn(each, today) for each in preview.missing]
        also = tuple(self._answered(preview))
        label = message("ReviewImport", "Comments from {name}").fill(name=preview.name)
        self._reviewing.put([*changed, *gone], label, also=also)
        return len(changed) or len(gone)

    # Forms

    def _of_sheet(
        self, identity: str, sheet: CommentForm, sender: Sender, language: Language | None
    ) -> Work[ReviewPreview]:
        document = self._session.document(identity)
        places = Locators(document, number(document))
        organisation = sender.organisation or organisation_of(sheet) or _only_one(sheet)
        known = self._reviewing.comments(identity)
        there = {each.id for each in known}
        speakers = frozenset(
            said_by(row, organisation) for row in sheet.rows if row.get("id").strip() not in there
        )
        rounds = self._reviewing.rounds(identity)
        tells = AnswerOrigin(speakers | {(organisation, "")}, sheet.head.get("date", ""))
        round_ = self._round(rounds, sender, tells, named=bool(speakers) or sheet.no_comments)
        source = by_hand = FormSource(sender.name, organisation, round_)
        if sheet.form == "log" and not sender.organisation:
            # The log is ours: what somebody typed into it was noted down here.
            by_hand = replace(source, name="")
        received: list[Comment] = []
        for at, row in enumerate(sheet.rows):
            if at % _PORTION == 0:
                yield Progress(at, len(sheet.rows), _COMPARING)
            own = source if row.get("id").strip() else by_hand
            received.append(comment_of(row, document, places, own, language))
        matcher = RowMatcher(sheet, known, self._is_elsewhere(identity))
        matches = [
            _from_whom(each, "", round_, asked_for=sender.round is not None)
            for each in matcher.match(received)
        ]
        matches, gone = withdrawn_in_form(matches, known, sheet, sender.name)
        if sheet.unclear or matcher.notes:
            # What was left out may be what seems to be gone.
            gone = ()
        incoming = self._incoming(identity, matches, ["row"] * len(matches), known)
        foreign = names_another(sheet, document)
        # The whole before the cells, of which there can be hundreds.
        whole = (*of_form(sheet, document), *told(incoming), *told_withdrawn(gone))
        cells = (*matcher.notes, *(note for each in matches for note in each.notes))
        report = (*whole, *sheet.report, *unread(sheet), *cells)
        if not incoming and not sheet.no_comments:
            raise StudioError(
                message("ReviewImport", "{name} contains no comments yet.").fill(name=source.name),
                safe=_UNCHANGED,
                remedy=message(
                    "ReviewImport", "Check whether it is the completed form and not the empty one."
                ),
            )
        return ReviewPreview(
            identity,
            source.name,
            sheet.form,
            incoming,
            gone,
            report,
            answer_of(rounds, round_, organisation, no_comments=sheet.no_comments),
            foreign,
            round_,
        )

    def _is_elsewhere(self, document: str) -> Callable[[str], bool]:
        """Return what tells whether an id is that of a comment on another document."""

        def elsewhere(identity: str) -> bool:
            known = self._reviewing.known(identity)
            return known is not None and known.document != document

        return elsewhere

    # Drafts

    def _of_draft(
        self, identity: str, inspection: Inspection, sender: Sender
    ) -> Work[ReviewPreview]:
        name, organisation = sender.name, sender.organisation
        inspection = inspection.by_reviewers
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
                    "ReviewImport", "{name} contains neither comments nor tracked changes."
                ).fill(name=name),
                safe=_UNCHANGED,
                remedy=message(
                    "ReviewImport", "Check whether it is the copy that the reviewer sent back."
                ),
            )
        document, version = self._as_sent(identity, inspection)
        placer = ParagraphMatcher(inspection, document, version)
        places = yield from placer.places()
        proposals = ProposalReader(placer)
        yield Progress(0, 0, _COMPARING)
        known = self._reviewing.comments(identity)
        matcher = WordMatcher(identity, known, name, organisation)
        matches = matcher.match(inspection.comments, places)
        ways: list[Way] = [places[each.at].way for each in matches]
        tracked = TrackedMatcher(document, known, name, organisation)
        for match, way in tracked.match(proposals.suggestions()):
            matches.append(match)
            ways.append(way)
        yield Progress(0, 0, _COMPARING)
        rounds = self._reviewing.rounds(identity)
        version = inspection.properties.get(VERSION_PROPERTY, "")
        tells = origin((each.received for each in matches), organisation, version=version)
        round_ = self._round(rounds, sender, tells, named=True)
        matches = [
            _from_whom(each, organisation, round_, asked_for=sender.round is not None)
            for each in matches
        ]
        matches, gone = withdrawn_in_draft(matches, known, inspection.comments, name)
        incoming = self._incoming(identity, matches, ways, known)
        return ReviewPreview(
            identity,
            name,
            "draft",
            incoming,
            gone,
            (*told(incoming), *_divided(proposals.divided), *told_withdrawn(gone)),
            answer_of(rounds, round_, organisation, no_comments=False),
            round=round_,
        )

    def _as_sent(self, identity: str, inspection: Inspection) -> tuple[Document, str]:
        """Return the document as it was when the draft was sent, and that version's id.

        Where no version tells, the file itself does, as far as it was printed.
        """
        named = inspection.properties.get(VERSION_PROPERTY, "").split()
        if self._versions is not None and named:
            kept = {each.id for each in self._versions.versions(identity, whole=True)}
            for version in named:
                if version in kept:
                    return self._versions.document_at(version), version
        present = self._session.document(identity)
        for carried in () if inspection.origin is None else inspection.origin.documents:
            if (carried.id, carried.kind) == (identity, present.kind):
                return carried, ""
        return present, ""

    # Both

    def _incoming(
        self,
        document: str,
        matches: Sequence[Match],
        ways: Sequence[Way | Literal["row"]],
        known: Sequence[Comment],
    ) -> tuple[IncomingComment, ...]:
        new = self._reviewing.number(
            document, [each.received for each in matches if each.known is None], known
        )
        fresh = iter(new)
        received = [next(fresh) if each.known is None else each.received for each in matches]
        result: list[IncomingComment] = []
        for match, own, way in zip(matches, repeated(received, known), ways, strict=True):
            state: State = "same" if own == match.known else "changed"
            if match.known is None:
                state = "new"
            elif match.contested:
                state = "contested"
            result.append(IncomingComment(match.known, own, state, way))
        return tuple(result)

    def _round(
        self,
        rounds: Sequence[tuple[str, ReviewRound]],
        sender: Sender,
        tells: AnswerOrigin,
        *,
        named: bool,
    ) -> str:
        """Return the round that was asked for, else the most likely one if anything is new."""
        if sender.round is not None:
            return sender.round
        return proposed_round(rounds, tells, self._reviewing.today()) if named else ""

    def _answered(self, preview: ReviewPreview) -> Iterator[Change]:
        """Yield the change that notes in the round who answered with what is new."""
        speakers = {
            (each.after.organisation, each.after.number)
            for each in preview.incoming
            if each.state == "new"
        }
        answer = preview.answer
        if answer is not None:
            speakers.add((answer.organisation, ""))
        nothing = answer is not None and answer.no_comments
        if preview.round and preview.form != "log":
            yield from answered(
                self._session, self._reviewing, preview.round, speakers, no_comments=nothing
            )


def _divided(count: int) -> tuple[Message, ...]:
    """Say what this way of taking a draft in cannot carry out, and which way can."""
    return (_DIVIDED.fill(count=count),) if count else ()


def _only_one(sheet: CommentForm) -> str:
    """Return the body that speaks in all rows which name one: it speaks in the others too."""
    speakers = {said_by(row, "")[0] for row in sheet.rows} - {""}
    return speakers.pop() if len(speakers) == 1 else ""


def _from_whom(match: Match, organisation: str, round_: str, *, asked_for: bool) -> Match:
    """Return a new comment with who sent it and in which round, where the file does not say.

    A known one gets a round only if that was asked for and it has none.
    """
    own, known = match.received, match.known
    if known is None:
        named = own.organisation or organisation
        return replace(match, received=replace(own, organisation=named, round=round_))
    return replace(match, received=replace(own, round=known.round or (round_ if asked_for else "")))
