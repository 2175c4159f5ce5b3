"""The text of one flow of a Word file: as it stands now and as it was before tracked changes."""

from bisect import bisect_right
from dataclasses import dataclass, field
from typing import Literal

from curriculum_studio.ooxml.reader.story import RevisionKind

#: Text boxes whose words are told of one range.
_MOST_BOXES = 50


@dataclass(frozen=True, slots=True)
class Revision:
    """A tracked change of running text; `paragraph` is its paragraph's place in a part's story."""

    type: RevisionKind
    author: str
    date: str
    text: str
    paragraph: int
    part: str = ""


@dataclass(frozen=True, slots=True)
class StreamParagraph:
    """A paragraph: its text now and before tracked changes, its bookmarks and its ids.

    `row` and `table` number the innermost row and table within the story; -1 outside of tables.
    `column` is that of its cell in the grid of the table; `row_change` says that its row came or
    went as a whole, `gone` that its mark was struck, `new` that it came.
    """

    text: str
    original: str
    bookmarks: tuple[str, ...] = ()
    identity: str = ""
    style: str = ""
    revised: bool = False
    row: int = -1
    table: int = -1
    column: int = -1
    row_change: RevisionKind | Literal[""] = ""
    gone: bool = False
    new: bool = False


@dataclass(frozen=True, slots=True)
class CommentRange:
    """What a comment is anchored to.

    Paragraphs count within the story; `start` and `end` are characters of the texts of the first
    and of the last paragraph, `start_before` and `end_before` of their texts before tracked
    changes.
    """

    text: str
    first: int
    start: int
    last: int
    end: int
    revised: bool = False
    start_before: int = 0
    end_before: int = 0


@dataclass(frozen=True, slots=True)
class Position:
    """A place in a flow: characters of the text now and of the text before tracked changes.

    `boxes` are the text boxes before it.
    """

    now: int
    before: int
    boxes: int = 0


@dataclass(slots=True)
class OpenParagraph:
    """A paragraph while it is read."""

    index: int
    begin: Position
    bookmarks: list[str] = field(default_factory=list)
    identity: str = ""
    style: str = ""
    revised: bool = False
    mark_deleted: bool = False
    mark_inserted: bool = False
    row: int = -1
    table: int = -1
    column: int = -1
    row_change: RevisionKind | Literal[""] = ""


class ParagraphStream:
    """Running text, such as a body or a text box, with the beginnings of its paragraphs."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self._now: list[str] = []
        self._before: list[str] = []
        self._at_now = 0
        self._at_before = 0
        self._begins: list[int] = []
        self._begins_before: list[int] = []
        self._indexes: list[int] = []
        self._boxes: list[ParagraphStream] = []
        self.open: list[OpenParagraph] = []
        self._texts: tuple[str, str] | None = None

    @property
    def position(self) -> Position:
        """Where the flow has come to."""
        return Position(self._at_now, self._at_before, len(self._boxes))

    @property
    def paragraph(self) -> int:
        """The paragraph in which the flow is or which it left last; -1 before the first."""
        if self.open:
            return self.open[-1].index
        return self._indexes[-1] if self._indexes else -1

    def add(self, text: str, *, deleted: bool, inserted: bool) -> None:
        """Take text that stands there now, stood there before, or both."""
        if not deleted:
            self._now.append(text)
            self._at_now += len(text)
        if not inserted:
            self._before.append(text)
            self._at_before += len(text)
        if (deleted or inserted) and self.open:
            self.open[-1].revised = True

    def begin_paragraph(self, paragraph: OpenParagraph) -> None:
        """Begin a paragraph."""
        self.open.append(paragraph)
        self._begins.append(self._at_now)
        self._begins_before.append(self._at_before)
        self._indexes.append(paragraph.index)

    def end_paragraph(self) -> OpenParagraph:
        """End the paragraph; its line ends too unless its mark was deleted."""
        paragraph = self.open.pop()
        self.add("\n", deleted=paragraph.mark_deleted, inserted=paragraph.mark_inserted)
        return paragraph

    def box(self) -> "ParagraphStream":
        """Begin a text box that hangs here: a flow of its own."""
        self._boxes.append(ParagraphStream())
        return self._boxes[-1]

    def boxed(self, begin: Position, end: Position) -> str:
        """Return the text now in the text boxes that hang between two positions."""
        own = self._boxes[begin.boxes : min(end.boxes, begin.boxes + _MOST_BOXES)]
        texts = (each.texts(Position(0, 0), each.position)[0] for each in own)
        return "".join(texts).strip("\n")

    def texts(self, begin: Position, end: Position) -> tuple[str, str]:
        """Return the text now and before between two positions, once the flow is complete."""
        if self._texts is None:
            self._texts = "".join(self._now), "".join(self._before)
        now, before = self._texts
        return now[begin.now : end.now], before[begin.before : end.before]

    def place(self, at: Position) -> tuple[int, int, int]:
        """Return the paragraph of a position, and its places within the text now and before."""
        found = bisect_right(self._begins, at.now) - 1
        if found < 0:
            return -1, 0, 0
        before = max(0, at.before - self._begins_before[found])
        return self._indexes[found], at.now - self._begins[found], before
