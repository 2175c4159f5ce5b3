"""What reviewers left in a Word file, as plain values."""

from dataclasses import dataclass
from typing import Any

from curriculum_studio.core.returned_draft import DraftOrigin
from curriculum_studio.ooxml.reader.paragraph_stream import CommentRange, Revision, StreamParagraph


@dataclass(frozen=True, slots=True)
class WordComment:
    """A comment as a Word file has it.

    `id` is the file's own and may occur twice; `parent` is the place of the comment that this one
    answers among all comments, or None. `date` is as written, which is local time in most programs;
    `utc` is told by newer ones. `part` and `range` say where it is anchored, if it is. `stands_in`:
    it says nothing itself and only stands for a tracked change.
    """

    id: str
    author: str
    initials: str
    date: str
    text: str
    parent: int | None = None
    done: bool = False
    utc: str = ""
    part: str = ""
    range: CommentRange | None = None
    stands_in: bool = False

    @property
    def anchored_text(self) -> str:
        """The words to which it is anchored."""
        return self.range.text if self.range is not None else ""


@dataclass(frozen=True, slots=True)
class Inspection:
    """What reviewers left in a Word file.

    `paragraphs` are those of each part with running text, the body first, to which comments and
    tracked changes refer; `properties` are the custom properties of the file; `origin` is what it
    still carries of what went out.
    """

    comments: tuple[WordComment, ...]
    revisions: tuple[Revision, ...]
    paragraphs: dict[str, tuple[StreamParagraph, ...]]
    properties: dict[str, str]
    origin: DraftOrigin | None = None

    def raw(self) -> dict[str, Any]:
        """Return comments and tracked changes as a JSON object.

        What only stands for a tracked change is left out, since the change itself is told.
        """
        return {
            "comments": [
                {
                    "id": each.id,
                    "author": each.author,
                    "initials": each.initials,
                    "date": each.date,
                    "text": each.text,
                    "parent_id": self._answered(each),
                    "done": each.done,
                    "anchored_text": each.anchored_text,
                }
                for each in self.comments
                if not each.stands_in
            ],
            "revisions": [
                {"type": each.type, "author": each.author, "date": each.date, "text": each.text}
                for each in self.revisions
            ],
        }

    def _answered(self, comment: WordComment) -> str | None:
        """Return the id of the comment that this one answers, if it is told."""
        parent = None if comment.parent is None else self.comments[comment.parent]
        return None if parent is None or parent.stands_in else parent.id
