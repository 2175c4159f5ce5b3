"""Looking at comments: which there are, where their words stand, and whose decision counts."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from curriculum_studio.core.anchors import FoundAnchor, find
from curriculum_studio.core.comments import decided_like
from curriculum_studio.core.edits import Edit
from curriculum_studio.core.payloads.review import Comment, Recipient, ReviewRound
from curriculum_studio.core.proposals import ProposedText, suggested
from curriculum_studio.features.review.service.comment_numbers import CommentNumbers
from curriculum_studio.features.review.service.proposed_changes import proposed_edits
from curriculum_studio.i18n import StudioError, message
from curriculum_studio.session.ports import RecordStore, SettingStore
from curriculum_studio.session.session import Session


class CommentQueries:
    """The comments on the documents of a session, as they are."""

    def __init__(
        self,
        session: Session,
        records: RecordStore[Comment],
        now: Callable[[], str],
        settings: SettingStore,
    ) -> None:
        """Take the session, the comments that are kept, and a clock: ISO 8601 in UTC.

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
            if entry.kind == "review_round":
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
