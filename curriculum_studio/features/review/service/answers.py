"""Answers of reviewers: looked at, and merged into the comments on a document by their ids."""

import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Literal

from curriculum_studio.core.anchors import AnchorState, find
from curriculum_studio.core.comments import (
    COPY,
    SAID,
    WITHDRAWN,
    as_prefix,
    code_of,
    merged,
    prefix_of,
)
from curriculum_studio.core.edits import SetPayload
from curriculum_studio.core.numbering import letters
from curriculum_studio.core.payloads.review import (
    Comment,
    Recipient,
    ReviewRound,
    TakenAnswer,
)
from curriculum_studio.core.transactions import Change, EditDocument
from curriculum_studio.features.review.service.reviewing import Reviewing
from curriculum_studio.features.sharing.formats.package import (
    Package,
    PackedAnswer,
    PackedRound,
)
from curriculum_studio.i18n import Message, StudioError, message
from curriculum_studio.session.session import Session
from curriculum_studio.values import dataclass

#: `older`: a newer answer of this copy is here, and what that one says counts. `withdrawn`: it came
#: by an earlier answer of this copy and is not in this one any more.
State = Literal["new", "changed", "same", "older", "withdrawn"]

_UNCHANGED = message("Answers", "Nothing was imported.")


@dataclass(frozen=True, slots=True)
class AnsweredComment:
    """A comment as it would be afterwards, and whether its words were found."""

    before: Comment | None
    after: Comment
    state: State
    place: AnchorState


@dataclass(frozen=True, slots=True)
class AnswerPreview:
    """What an answer would bring in; nothing is changed before it is taken.

    `organisation` is the body as which it is counted, `answer.organisation` what the answer says.
    `known` is the newest answer of the same copy that was taken in before. `ignored` says what was
    left aside.
    """

    document: str
    round: str
    round_name: str
    answer: PackedAnswer
    organisation: str
    asked: bool
    comments: tuple[AnsweredComment, ...]
    known: TakenAnswer | None = None
    ignored: tuple[Message, ...] = ()

    def counts(self) -> dict[State, int]:
        """Return how many comments are new, changed, the same, older and withdrawn."""
        found: dict[State, int] = dict.fromkeys(("new", "changed", "same", "older", "withdrawn"), 0)
        return found | Counter(each.state for each in self.comments)

    def places(self) -> dict[AnchorState, int]:
        """Return how many of the comments were found, stand on changed words, have no place."""
        found: dict[AnchorState, int] = {"attached": 0, "changed": 0, "orphan": 0}
        return found | Counter(each.place for each in self.comments)


class Answers:
    """Takes in what comes back from review copies."""

    def __init__(self, session: Session, reviewing: Reviewing) -> None:
        self._session = session
        self._reviewing = reviewing

    def preview(self, package: Package, organisation: str = "") -> AnswerPreview:
        """Say what an answer would bring; `organisation` is as whose answer it counts.

        Without one it is the body of those asked that is named like the one in the answer, or as
        whose answer an earlier one of the same copy counted.

        Raises:
            StudioError: if its document or its round are not in this library, or only as a review
                copy, or it names comments of another document.

        """
        answer, sent, payload = self._known(package)
        (packed,) = package.documents
        known = next((each for each in payload.answers if each.copy == answer.copy), None)
        if not organisation and known is not None:
            organisation = known.organisation
        if not organisation:
            organisation = _body(answer, payload.recipients)
        there = self._reviewing.comments(packed.id)
        own, ignored = self._own(package, answer, organisation, there)
        bodies = self._numbering(payload, answer, organisation, there)
        found = self._incoming(own, there, answer, known, bodies)
        withdrawn = self._withdrawn(own, there, answer, known, sent.id)
        newest = max(answer.time, known.time if known is not None else "")
        document = self._session.document(packed.id)
        return AnswerPreview(
            packed.id,
            sent.id,
            sent.name,
            answer,
            organisation,
            any(each.organisation == organisation for each in payload.recipients),
            tuple(
                AnsweredComment(
                    before, _dated(after, newest), state, find(document, after.anchor).state
                )
                for before, after, state in (*found, *withdrawn)
            ),
            known,
            tuple(ignored),
        )

    def bodies(self, preview: AnswerPreview) -> tuple[str, ...]:
        """Return as whose answer it may count: those asked, and who the answer says."""
        payload = self._round(preview.round)
        names = [each.organisation for each in payload.recipients] if payload is not None else []
        return tuple(dict.fromkeys((*names, preview.answer.organisation, preview.organisation)))

    def is_known(self, preview: AnswerPreview) -> bool:
        """Whether an answer would change nothing: all of it is here already."""
        same = all(each.after == each.before for each in preview.comments)
        return same and not tuple(self._noted(preview))

    def take(self, preview: AnswerPreview) -> int:
        """Take an answer over as one step of undo; return how many comments came or changed.

        What the answer does not say any more stays and is marked as withdrawn; all decisions stay;
        the round notes that the body answered today.
        """
        changed = [each.after for each in preview.comments if each.after != each.before]
        label = message("Answers", "Answer of {name}").fill(name=preview.organisation)
        self._reviewing.put(changed, label, also=tuple(self._noted(preview)))
        return sum(each.state in {"new", "changed"} for each in preview.comments)

    # Inside

    def _known(self, package: Package) -> tuple[PackedAnswer, PackedRound, ReviewRound]:
        """Return who answers which round, if both are known here."""
        answer, sent = package.answer, package.round
        if package.purpose != "answer" or answer is None or sent is None:
            raise _told(message("Answers", "This file is not an answer to a review."))
        (packed,) = package.documents
        if self._session.is_copy(packed.id):
            raise _told(
                message("Answers", "You review this document yourself."),
                message("Answers", "Send the answer to the person who sent out the review copy."),
            )
        there = {entry.id for entry in self._session.entries()}
        if packed.id not in there:
            raise _told(
                message("Answers", "The document of this answer is not in this library."),
                message("Answers", "Open the library from which the round was sent out."),
            )
        payload = self._round(sent.id) if sent.id in there else None
        if payload is None or payload.document != packed.id:
            raise _told(
                message("Answers", "The review round of this answer is not in this library."),
                message(
                    "Answers",
                    "It may have been deleted, or started in another library: look there.",
                ),
            )
        return answer, sent, payload

    def _round(self, identity: str) -> ReviewRound | None:
        payload = self._session.document(identity).root.payload
        return payload if isinstance(payload, ReviewRound) else None

    def _own(
        self, package: Package, answer: PackedAnswer, organisation: str, there: Sequence[Comment]
    ) -> tuple[list[Comment], list[Message]]:
        """Return the comments of an answer as they may come in, and what of them may not."""
        (packed,) = package.documents
        ids = [each.id for each in package.comments]
        if len(set(ids)) != len(ids) or any(e.document != packed.id for e in package.comments):
            raise _told(
                message("Answers", "The answer contains comments that do not belong to it."),
                message("Answers", "Ask for the file once more."),
            )
        by_id = {each.id: each for each in there}
        foreign = [each for each in ids if self._is_foreign(each, by_id.get(each), answer)]
        decided = [each for each in package.comments if each != _undecided(each)]
        ignored: list[Message] = []
        if foreign:
            ignored.append(
                message("Answers", "Left out because they are comments from others: {count}.").fill(
                    count=len(foreign)
                )
            )
        if decided:
            ignored.append(
                message("Answers", "Decisions in it were left out: {count}. Only you decide.").fill(
                    count=len(decided)
                )
            )
        sent = package.round
        own = [
            replace(
                _undecided(each),
                source="",
                kept=(),
                organisation=organisation,
                round=sent.id if sent is not None else "",
                number=self._number(each, answer),
            )
            for each in package.comments
            if each.id not in foreign
        ]
        return own, ignored

    def _is_foreign(self, identity: str, here: Comment | None, answer: PackedAnswer) -> bool:
        """Whether a comment of an answer has the id of one that came from somewhere else."""
        known = here or self._reviewing.known(identity)
        return known is not None and dict(known.kept).get(COPY) != answer.copy

    def _number(self, comment: Comment, answer: PackedAnswer) -> str:
        """Return the number that the reviewer sees, if it is one of the numbers of that body."""
        prefix = answer.prefix.upper()
        return comment.number if prefix and prefix_of(comment.number) == prefix else ""

    def _numbering(
        self,
        payload: ReviewRound,
        answer: PackedAnswer,
        organisation: str,
        there: Sequence[Comment],
    ) -> tuple[Recipient, ...]:
        """Return the bodies with the prefixes of their numbers, whoever answers first.

        One without a prefix, and without numbers so far, gets the one that it gives itself, else
        the letter of its place among those asked.
        """
        asked = payload.recipients
        spoken = {each.organisation: prefix_of(each.number) for each in there if each.number}
        taken = {each.prefix for each in asked if each.prefix} | set(spoken.values())
        wish = as_prefix(answer.prefix)
        bodies = []
        for at, each in enumerate(asked, 1):
            prefix = as_prefix(each.prefix)
            if not prefix and each.organisation not in spoken:
                own = wish if each.organisation == organisation else ""
                wished = (own, code_of(each.organisation), letters(at))
                prefix = next((e for e in wished if e and e not in taken), "")
            bodies.append(replace(each, prefix=prefix))
        if all(each.organisation != organisation for each in asked) and wish not in taken:
            bodies.append(Recipient(organisation=organisation, prefix=wish))
        return tuple(bodies)

    def _incoming(
        self,
        own: Sequence[Comment],
        there: Sequence[Comment],
        answer: PackedAnswer,
        known: TakenAnswer | None,
        bodies: Sequence[Recipient],
    ) -> Iterator[tuple[Comment | None, Comment, State]]:
        by_id = {each.id: each for each in there}
        new = [each for each in own if each.id not in by_id]
        document = new[0].document if new else ""
        given = self._reviewing.number(document, new, there, bodies)
        numbers = {each.id: each.number for each in given}
        for each in own:
            before = by_id.get(each.id)
            if before is None:
                state: State = "older" if known and answer.time < known.time else "new"
                after = replace(each, number=numbers[each.id])
                yield None, _kept(after, answer.copy, answer.time), state
                continue
            said = dict(before.kept).get(SAID, "")
            if answer.time < said:
                replies = merged(each, before).comment.replies
                yield before, replace(before, replies=replies), "older"
                continue
            told = _kept(merged(before, each).comment, answer.copy, answer.time)
            yield before, told, "same" if replace(told, kept=before.kept) == before else "changed"

    def _withdrawn(
        self,
        own: Sequence[Comment],
        there: Sequence[Comment],
        answer: PackedAnswer,
        known: TakenAnswer | None,
        round_: str,
    ) -> Iterator[tuple[Comment, Comment, State]]:
        """Yield what this copy said before and does not say any more; it stays."""
        if known is not None and answer.time < known.time:
            return
        said = {each.id for each in own}
        for each in there:
            own_words = dict(each.kept).get(COPY) == answer.copy and each.round == round_
            if own_words and each.id not in said:
                yield each, each, "withdrawn"

    def _noted(self, preview: AnswerPreview) -> Iterator[Change]:
        """Yield the change that notes the answer in its round."""
        payload = self._round(preview.round)
        answer, body = preview.answer, preview.organisation
        if payload is None:
            return
        answers = {each.copy: each for each in payload.answers}
        if preview.known is None or answer.time >= preview.known.time:
            answers[answer.copy] = TakenAnswer(
                copy=answer.copy,
                organisation=body,
                time=answer.time,
                no_comments=answer.no_comments,
            )
        of_body = [each for each in answers.values() if each.organisation == body]
        silent = all(each.no_comments for each in of_body) and not self._spoken(preview)
        today = self._reviewing.today()
        recipients = [
            replace(each, answered=each.answered or today, without_comments=silent)
            if each.organisation == body
            else each
            for each in payload.recipients
        ]
        if all(each.organisation != body for each in recipients) and answer.no_comments:
            # Nothing else would show that a body which nobody asked has read it.
            recipients.append(Recipient(organisation=body, answered=today, without_comments=True))
        ordered = tuple(sorted(answers.values(), key=lambda each: each.copy))
        noted = replace(payload, recipients=tuple(recipients), answers=ordered)
        if noted != payload:
            yield EditDocument(preview.round, (SetPayload(preview.round, noted),))

    def _spoken(self, preview: AnswerPreview) -> bool:
        """Whether the body has said something in this round by another way."""
        return any(
            each.organisation == preview.organisation
            and each.round in {"", preview.round}
            and COPY not in dict(each.kept)
            for each in self._reviewing.comments(preview.document)
        )


def _kept(comment: Comment, copy: str, time: str) -> Comment:
    return replace(comment, kept=tuple({**dict(comment.kept), COPY: copy, SAID: time}.items()))


def _dated(comment: Comment, newest: str) -> Comment:
    """Return a comment that knows whether the newest answer of its copy still says it."""
    kept = dict(comment.kept)
    kept.pop(WITHDRAWN, None)
    if kept.get(SAID, "") < newest:
        kept[WITHDRAWN] = newest
    return replace(comment, kept=tuple(kept.items()))


def _undecided(comment: Comment) -> Comment:
    """Return a comment without what the group alone says of it."""
    return replace(
        comment,
        decision="",
        reason="",
        decided_by="",
        decided_at="",
        done_version="",
        confirmed_by="",
        same_as="",
        discuss=False,
    )


def _body(answer: PackedAnswer, asked: Sequence[Recipient]) -> str:
    """Return the body of those asked that answers, else what the answer says.

    Names are only taken for each other that are written alike: of two kindergartens of a town, one
    character tells which is which.
    """
    names = {_plain(answer.organisation), _plain(answer.prefix)} - {""}
    for each in asked:
        if _plain(each.organisation) in names:
            return each.organisation
    for each in asked:
        if _plain(each.prefix) in names:
            return each.organisation
    return answer.organisation.strip()


def _plain(name: str) -> str:
    return "".join(unicodedata.normalize("NFKC", name).split()).casefold()


def _told(what: Message, remedy: Message | None = None) -> StudioError:
    return StudioError(what, safe=_UNCHANGED, remedy=remedy)
