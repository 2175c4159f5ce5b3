"""Reviewing: comments, their decisions, and what they make of the text, each as a step of undo."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from curriculum_studio.core.anchors import FoundAnchor, anchored, find
from curriculum_studio.core.comments import (
    DRAFT,
    NUMBER,
    ORIGINAL,
    count_of,
    decided_like,
    merged,
    needs_reason,
    numbered,
    prefix_of,
)
from curriculum_studio.core.document import Document, new_id
from curriculum_studio.core.edits import Edit
from curriculum_studio.core.kinds import is_review_round
from curriculum_studio.core.payloads.review import (
    Anchor,
    Comment,
    CommentType,
    Decision,
    Recipient,
    Reply,
    ReviewRound,
)
from curriculum_studio.core.proposals import ProposedText, suggested
from curriculum_studio.core.text import Cell
from curriculum_studio.core.transactions import Change, EditDocument, SetComment
from curriculum_studio.features.review.model import as_sent
from curriculum_studio.features.review.service.proposed_changes import proposed_edits
from curriculum_studio.i18n import Message, StudioError, message
from curriculum_studio.languages import LANGUAGES
from curriculum_studio.session.ports import RecordStore, SettingStore
from curriculum_studio.session.session import Session

# --- numbers of comments ----------------------------------------------------------------------

#: Setting of a document: of each organisation the newest number of a comment that was removed.
_SPENT = "review/spent"


class CommentNumbers:
    """Gives numbers, and keeps those that may stand in a file that went out."""

    def __init__(self, settings: SettingStore) -> None:
        self._settings = settings

    def give(
        self,
        document: str,
        comments: Sequence[Comment],
        there: Sequence[Comment],
        recipients: Sequence[Recipient],
    ) -> tuple[Comment, ...]:
        """Return new comments on a document with their numbers."""
        return numbered(comments, there, recipients, self._spent(document))

    def spend(self, comment: Comment) -> None:
        """Keep the number of a comment that is removed."""
        number = comment.number.strip()
        if not NUMBER.fullmatch(number):
            return
        newest = {prefix_of(each): each for each in self._spent(comment.document)}
        known = newest.get(prefix_of(number), "")
        newest[prefix_of(number)] = max(known, number, key=count_of)
        self._settings.set(f"{_SPENT}/{comment.document}", " ".join(newest.values()))

    def _spent(self, document: str) -> list[str]:
        return self._settings.get(f"{_SPENT}/{document}").split()


# --- queries ----------------------------------------------------------------------------------


class CommentQueries:
    """The comments on the documents of a session, as they are."""

    def __init__(
        self,
        session: Session,
        records: RecordStore[Comment],
        now: Callable[[], str],
        settings: SettingStore,
    ) -> None:
        """Read comments; `now` returns ISO 8601 in UTC.

        `settings` of the library know the numbers of comments that were removed.
        """
        self._session = session
        self._records = records
        self._now = now
        self._numbers = CommentNumbers(settings)

    def comments(self, document: str) -> list[Comment]:
        """List the comments on a document in the order in which they came."""
        return self._records.of(document)

    def comment(self, identity: str) -> Comment:
        """Return a comment.

        Raises:
            StudioError: if it is not there any more.

        """
        found = self._records.get(identity)
        if found is None:
            raise StudioError(
                message("Review", "This comment is no longer there."),
                remedy=message(
                    "Review", "It may have been undone, or its document is in the recycle bin."
                ),
            )
        return found

    def known(self, identity: str) -> Comment | None:
        """Return a comment, or nothing if it is not there (any more)."""
        return self._records.get(identity)

    def find(self, comment: Comment) -> FoundAnchor:
        """Say where the words of a comment are now."""
        return find(self._session.document(comment.document), comment.anchor)

    def suggestion(self, comment: Comment) -> ProposedText | None:
        """Return what the proposal of a comment would make of the text as it stands now."""
        return suggested(comment, self._session.document(comment.document))

    def changes(self, comment: Comment) -> tuple[Edit, ...] | None:
        """Return what a proposal about a whole paragraph or row would make of the document."""
        return proposed_edits(comment, self._session.document(comment.document))

    def decision(self, comment: Comment) -> Comment:
        """Return the comment whose decision counts: itself, or the one that it repeats."""
        if not comment.same_as:
            return comment
        return decided_like(comment, {each.id: each for each in self.comments(comment.document)})

    def rounds(self, document: str) -> list[tuple[str, ReviewRound]]:
        """List the review rounds of a document with their ids."""
        found: list[tuple[str, ReviewRound]] = []
        for entry in self._session.entries():
            if is_review_round(entry):
                payload = self._session.document(entry.id).root.payload
                if isinstance(payload, ReviewRound) and payload.document == document:
                    found.append((entry.id, payload))
        return found

    def recipients(self, document: str) -> tuple[Recipient, ...]:
        """List the bodies that were asked in any round of a document.

        Whoever answered in one of them has answered, also if asked again in another.
        """
        asked: dict[str, Recipient] = {}
        for _, payload in self.rounds(document):
            for each in payload.recipients:
                before = asked.get(each.organisation)
                asked[each.organisation] = each if before is None else _in_both(before, each)
        return tuple(asked.values())

    def number(
        self,
        document: str,
        comments: Sequence[Comment],
        there: Sequence[Comment],
        recipients: Sequence[Recipient] | None = None,
    ) -> tuple[Comment, ...]:
        """Return new comments on a document with their numbers, which are given once."""
        bodies = self.recipients(document) if recipients is None else recipients
        return self._numbers.give(document, comments, there, bodies)

    def today(self) -> str:
        """Return the day as ISO 8601."""
        return self._now()[:10]


def _in_both(one: Recipient, other: Recipient) -> Recipient:
    """Return a body that was asked in two rounds as what it answered in either."""
    return replace(
        other,
        prefix=other.prefix or one.prefix,
        answered=other.answered or one.answered,
        without_comments=other.without_comments or one.without_comments,
    )


# --- the service ------------------------------------------------------------------------------

#: So many comments are read one by one.
_FEW = 20


class Reviewing(CommentQueries):
    """The comments on the documents of a session.

    Every change is a transaction of the session: one step of undo, told to its listeners in
    `Changes.comments`.
    """

    # Commenting

    def add(
        self,
        document: str,
        anchor: Anchor,
        text: str,
        *,
        kind: CommentType = "general",
        author: str = "",
        organisation: str = "",
        proposal: str = "",
        replaces: bool = False,
    ) -> Comment:
        """Add a comment; it gets its number for good.

        `replaces`: the proposal is what shall stand in the place of the marked words.
        """
        comment = Comment(
            id=new_id(),
            document=document,
            anchor=anchor,
            type=kind,
            author=author,
            organisation=organisation,
            time=self._now(),
            text=text,
            proposal=proposal,
            replaces=replaces,
            actor=self._session.actor.profile,
        )
        there = self.comments(document)
        comment = _grounded(comment, self._session.document(document))
        (comment,) = self.number(document, (comment,), there)
        self.put((comment,), _named(message("Review", "Comment {number}"), comment))
        return comment

    def put(
        self, comments: Iterable[Comment], label: Message, *, also: Sequence[Change] = ()
    ) -> None:
        """Keep comments as they are given, new or changed, with other changes in the same step.

        Comments that are as they were are left alone.
        """
        changes: list[Change] = list(also)
        wanted = list(comments)
        known = _known(self._records, wanted)
        for each in wanted:
            before = known.get(each.id)
            if before != each:
                changes.append(SetComment(before, each))
        if changes:
            self._session.apply(changes, label)

    def receive(self, document: str, comments: Sequence[Comment], label: Message) -> list[Comment]:
        """Merge comments of another copy by their ids, in one step of undo.

        Receiving them again adds nothing. Returns those of ours that the other copy decided
        otherwise: our decisions stay.
        """
        there = self.comments(document)
        by_id = {each.id: each for each in there}
        both = [merged(by_id[each.id], each) for each in comments if each.id in by_id]
        new = [each for each in comments if each.id not in by_id]
        own = (each.comment for each in both)
        self.put((*own, *self.number(document, new, there)), label)
        return [each.comment for each in both if each.contested]

    def reply(self, identity: str, text: str, *, author: str = "", organisation: str = "") -> None:
        """Answer in the thread of a comment."""
        comment = self.comment(identity)
        answer = Reply(
            id=new_id(),
            author=author,
            organisation=organisation,
            time=self._now(),
            text=text,
            actor=self._session.actor.profile,
        )
        changed = replace(comment, replies=(*comment.replies, answer))
        self.put((changed,), _named(message("Review", "Answer to {number}"), comment))

    def unreply(self, identity: str, reply: str) -> None:
        """Take an answer out of the thread of a comment; undo brings it back."""
        comment = self.comment(identity)
        left = tuple(each for each in comment.replies if each.id != reply)
        label = message("Review", "Take back an answer to {number}")
        self.put((replace(comment, replies=left),), _named(label, comment))

    def revise(
        self,
        identity: str,
        *,
        text: str | None = None,
        proposal: str | None = None,
        kind: CommentType | None = None,
        replaces: bool | None = None,
    ) -> None:
        """Correct what a comment says, as its author or whoever notes it down.

        Raises:
            StudioError: if somebody else sent it.

        """
        comment = self.comment(identity)
        if as_sent(comment):
            raise StudioError(
                message(
                    "Review", "{number} was sent to you: papers quote it, so it stays as it is."
                ).fill(number=comment.number),
                remedy=message("Review", "Say what you think in an answer or in the decision."),
            )
        changed = replace(
            comment,
            text=comment.text if text is None else text,
            proposal=comment.proposal if proposal is None else proposal,
            type=kind or comment.type,
            replaces=comment.replaces if replaces is None else replaces,
        )
        changed = _grounded(changed, self._session.document(changed.document))
        self.put((changed,), _named(message("Review", "Change comment {number}"), comment))

    def place(self, identity: str, anchor: Anchor) -> None:
        """Say by hand where a comment belongs; its words and what a form said of it are kept."""
        comment = self.comment(identity)
        placed = replace(anchor, place=anchor.place or comment.anchor.place)
        # Papers go on to quote what was marked.
        kept = {ORIGINAL: comment.anchor.quotation} if comment.anchor.quotation else {}
        kept |= dict(comment.kept)
        self.put(
            (replace(comment, anchor=placed, kept=tuple(kept.items())),),
            _named(message("Review", "Place comment {number}"), comment),
        )

    def withdraw(self, identity: str) -> None:
        """Take a comment away that was made by mistake; undo brings it back.

        Its number may stand in a file that went out, so it is not given again.
        """
        comment = self.comment(identity)
        self._numbers.spend(comment)
        self._session.apply(
            (SetComment(comment, None),),
            _named(message("Review", "Remove comment {number}"), comment),
        )

    # Deciding

    def decide(self, identity: str, decision: Decision, reason: str = "", by: str = "") -> None:
        """Decide a comment without touching the text; an empty decision opens it again.

        Raises:
            StudioError: if it is accepted in part or not at all, and no reason is given.

        """
        comment = self.comment(identity)
        decided = _decided(comment, decision, reason, by, self._now())
        label = message("Review", "Decide comment {number}")
        if not decision:
            label = message("Review", "Open comment {number} again")
        self.put((decided,), _named(label, comment))

    def accept(
        self,
        identity: str,
        *,
        by: str = "",
        decision: Decision = "accepted",
        reason: str = "",
        text: Cell | None = None,
    ) -> bool:
        """Accept a comment: text, decision and done in one step of undo.

        `text` is what the changed text reads as if it was altered by hand ("accept with changes",
        with the decision "partly"); else it is what the proposal makes of it. Returns whether the
        text was changed: where a proposal only says in words what to do, that is left to the
        writer, and the comment is accepted but not done.

        Raises:
            StudioError: if it is accepted in part and no reason is given.

        """
        comment = self.comment(identity)
        suggestion = self.suggestion(comment)
        decided = _decided(comment, decision, reason, by, self._now())
        label = _named(message("Review", "Accept comment {number}"), comment)
        edits = self.changes(comment) if suggestion is None else (suggestion.edit(text),)
        if not edits:
            self.put((decided,), label)
            return False
        edit = EditDocument(comment.document, edits)
        self.put((replace(decided, done_version=DRAFT),), label, also=(edit,))
        return True

    def accept_with(
        self, identity: str, edits: EditDocument, decision: Decision, reason: str, by: str
    ) -> None:
        """Accept a comment with edits made by hand, all in one step of undo.

        Raises:
            StudioError: if it is accepted in part and no reason is given.

        """
        comment = self.comment(identity)
        decided = replace(_decided(comment, decision, reason, by, self._now()), done_version=DRAFT)
        self.put(
            (decided,), _named(message("Review", "Accept comment {number}"), comment), also=(edits,)
        )

    def discuss(self, identity: str, *, on: bool = True) -> None:
        """Put a comment off until the group meets, or take that back."""
        comment = self.comment(identity)
        label = message("Review", "Discuss comment {number}")
        self.put((replace(comment, discuss=on),), _named(label, comment))

    def mark_done(self, identity: str, version: str = DRAFT) -> None:
        """Say that a comment is worked in, in a version or in the draft; "" takes that back."""
        comment = self.comment(identity)
        done = replace(comment, done_version=version)
        self.put((done,), _named(message("Review", "Comment {number} is worked in"), comment))

    def confirm(self, identity: str, by: str) -> None:
        """Say that whoever commented agrees with what was done; "" takes that back."""
        comment = self.comment(identity)
        self.put(
            (replace(comment, confirmed_by=by),),
            _named(message("Review", "Comment {number} is confirmed"), comment),
        )

    def same_as(self, identity: str, other: str) -> None:
        """Say that a comment repeats another one and is decided with it; "" takes that back.

        Raises:
            StudioError: if that would lead in a circle or to another document.

        """
        comment = self.comment(identity)
        if other:
            first = self.decision(self.comment(other))
            if first.id == identity or first.document != comment.document:
                raise StudioError(
                    message("Review", "{number} cannot be the same as {other}.").fill(
                        number=comment.number, other=self.comment(other).number
                    ),
                    remedy=message("Review", "Choose a comment that was there before."),
                )
            other = first.id
        label = _named(message("Review", "Comment {number} repeats another one"), comment)
        put_off = comment.discuss and not other
        self.put((replace(comment, same_as=other, discuss=put_off),), label)


def _grounded(comment: Comment, document: Document) -> Comment:
    """Return a comment that knows which words its new wording is for.

    Without them a proposal for a whole text would overwrite whatever is written there later.
    """
    node = document.nodes.get(comment.anchor.node)
    if node is None or not comment.replaces or comment.anchor.quotation:
        return comment
    anchor = comment.anchor
    language = next((each for each in LANGUAGES if each == anchor.language), node.lead)
    whole = anchored(node, language, 0, len(node.text(language)), anchor.version)
    return replace(comment, anchor=replace(whole, place=anchor.place))


def _named(label: Message, comment: Comment) -> Message:
    """Return the name of a step with the number of its comment."""
    return label.fill(number=comment.number or "—")


def _known(records: RecordStore[Comment], wanted: Sequence[Comment]) -> dict[str, Comment]:
    """Return those of some comments that are kept; many are read all at once."""
    if len(wanted) > _FEW:
        documents = {each.document for each in wanted}
        return {each.id: each for one in documents for each in records.of(one)}
    found = (records.get(each.id) for each in wanted)
    return {each.id: each for each in found if each is not None}


def _decided(comment: Comment, decision: Decision, reason: str, by: str, at: str) -> Comment:
    """Return a comment as decided; why in part or not at all has to be said."""
    decided = replace(
        comment,
        decision=decision,
        reason=reason.strip(),
        decided_by=by if decision else "",
        decided_at=at if decision else "",
        done_version=comment.done_version if decision in {"accepted", "partly"} else "",
        same_as="",
        discuss=comment.discuss and not decision,
    )
    if needs_reason(decided):
        raise StudioError(
            message("Review", "This decision needs a reason for the person who commented."),
            remedy=message("Review", "Write in a sentence why, and decide again."),
        )
    return decided
