"""Numbers of comments, each given once: also those of comments that were removed are not free."""

from collections.abc import Sequence

from curriculum_studio.core.comments import NUMBER, count_of, numbered, prefix_of
from curriculum_studio.core.payloads.review import Comment, Recipient
from curriculum_studio.session.ports import SettingStore

#: Setting of a document: of each organisation the newest number of a comment that was removed.
_SPENT = "review/spent"


class CommentNumbers:
    """Gives numbers, and keeps those that may stand in a file that went out."""

    def __init__(self, settings: SettingStore) -> None:
        """Take the settings of the library."""
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
