"""Which comments the panel shows."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from curriculum_studio.core.comments import is_open, is_to_do
from curriculum_studio.core.payloads.review import Comment

#: What can be asked of a comment besides the decisions themselves.
State = Literal[
    "", "accepted", "partly", "not_accepted", "noted", "discuss", "to_do", "unconfirmed", "unplaced"
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """What comments have to be to be shown; empty fields ask for nothing.

    `nodes`: only those on these nodes. `words` stand somewhere in the comment or its number.
    `author` and `organisation` of whoever commented.
    """

    only_open: bool = True
    nodes: frozenset[str] | None = None
    author: str = ""
    own_organisation: str = ""
    mine: bool = False
    organisation: str = ""
    type: str = ""
    state: State = ""
    language: str = ""
    words: str = ""

    @property
    def asks(self) -> bool:
        """Whether anything but the open ones is asked for."""
        return bool(
            self.nodes is not None
            or self.mine
            or self.organisation
            or self.type
            or self.state
            or self.language
            or self.words
        )

    def shows(self, comment: Comment, decided: Comment, *, placed: bool) -> bool:
        """Whether a comment is shown; `decided` is the one whose decision counts for it."""
        asked_state = self._state(comment, decided, placed=placed)
        if self.only_open and not self.state and not is_open(comment):
            return False
        return (
            asked_state
            and (self.nodes is None or comment.anchor.node in self.nodes)
            and (not self.mine or self._mine(comment))
            and self.organisation in {"", comment.organisation}
            and self.type in {"", comment.type}
            and (not self.language or comment.anchor.language == self.language)
            and self._says(comment)
        )

    def _says(self, comment: Comment) -> bool:
        wanted = self.words.casefold().split()
        if not wanted:
            return True
        own = (comment.number, comment.organisation, comment.author, comment.text)
        about = (comment.anchor.quotation, comment.proposal, comment.reason)
        said = " ".join((*own, *about, *(each.text for each in comment.replies))).casefold()
        return all(each in said for each in wanted)

    def _mine(self, comment: Comment) -> bool:
        if self.author:
            return comment.author == self.author
        return bool(self.own_organisation) and comment.organisation == self.own_organisation

    def _state(self, comment: Comment, decided: Comment, *, placed: bool) -> bool:
        match self.state:
            case "":
                return True
            case "discuss":
                return comment.discuss
            case "to_do":
                return is_to_do(decided)
            case "unconfirmed":
                return not is_open(comment) and not comment.confirmed_by
            case "unplaced":
                return not placed
            case decision:
                return decided.decision == decision


def organisations(comments: Iterable[Comment]) -> list[str]:
    """Return who commented, in the order of the alphabet."""
    return sorted({each.organisation for each in comments if each.organisation})
