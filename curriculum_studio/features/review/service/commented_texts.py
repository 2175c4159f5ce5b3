"""The texts that comments were made on: papers tell places and words of these, never of today.

Whoever commented has the text that was sent in his hands; since then clauses were renumbered and
words changed, often because of that very comment.
"""

from collections.abc import Callable
from contextlib import suppress

from curriculum_studio.core.locators import Locators
from curriculum_studio.core.numbering import number
from curriculum_studio.core.payloads.review import Comment
from curriculum_studio.core.review_rounds import round_of
from curriculum_studio.features.review.service.reviewing import Reviewing
from curriculum_studio.i18n import StudioError
from curriculum_studio.session.ports import VersionStore
from curriculum_studio.session.session import Session

#: Says in which state of its document the places of a comment are to be told.
PlacesOf = Callable[[Comment], Locators]


class CommentedTexts:
    """Finds the state of a document in which a comment was made."""

    def __init__(self, session: Session, reviewing: Reviewing, versions: VersionStore) -> None:
        self._session = session
        self._reviewing = reviewing
        self._versions = versions

    def places(self, document: str) -> PlacesOf:
        """Return what tells the places of comments on a document.

        They are those of the version that a comment names, else of that which its round sent, else
        (neither is known here, or what it is about came later) of the text as it stands.
        """
        rounds = self._reviewing.rounds(document)
        sent = {identity: payload.version for identity, payload in rounds}
        present = self._session.document(document)
        now = Locators(present, number(present))
        known: dict[str, Locators | None] = {"": None}

        def places(comment: Comment) -> Locators:
            for version in (comment.anchor.version, sent.get(round_of(comment, rounds), "")):
                if version not in known:
                    known[version] = self._at(version, document)
                then = known[version]
                if then is not None and then.holds(comment.anchor.node):
                    return then
            return now

        return places

    def _at(self, version: str, document: str) -> Locators | None:
        with suppress(StudioError):
            then = self._versions.document_at(version)
            if then.id == document:
                return Locators(then, number(then))
        return None
