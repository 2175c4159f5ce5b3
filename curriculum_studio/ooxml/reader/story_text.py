"""A story of a Word file (body, notes, a header): its text now and before, and who changed it."""

from bisect import bisect_right
from collections.abc import Generator
from dataclasses import field
from typing import Literal

from lxml import etree

from curriculum_studio.core.text import cleaned
from curriculum_studio.i18n import finish
from curriculum_studio.ooxml.elements import plain_id
from curriculum_studio.ooxml.reader import story as events
from curriculum_studio.ooxml.reader.story import AWAY, Change, RevisionKind
from curriculum_studio.ooxml.reader.story import Story as Events
from curriculum_studio.values import dataclass

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

    `row` and `table` number the innermost ones within the story, `column` the cell in the grid; -1
    outside of tables. `row_change`: its row came or went; `gone`: its mark was struck; `new`: came.
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
        self._begins: list[tuple[int, int]] = []
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
        self._begins.append((self._at_now, self._at_before))
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
        # Of one that went whole nothing is left now: the text before tells it from the next one.
        found = bisect_right(self._begins, (at.now, at.before)) - 1
        if found < 0:
            return -1, 0, 0
        now, before = self._begins[found]
        return self._indexes[found], at.now - now, max(0, at.before - before)


#: Elements between two reports of progress.
STRIDE = 20_000

#: Characters of quotations in a story, and of each one once that many are used up: thousands of
#: comments on a whole document would otherwise be thousands of copies of it.
_QUOTED, _QUOTED_AFTER = 20_000_000, 1_000


@dataclass(frozen=True, slots=True)
class StoryText:
    """What was read: paragraphs, tracked changes, and the ranges of comments by comment id.

    Where ids occur twice, the ranges stand in their order.
    """

    paragraphs: tuple[StreamParagraph, ...]
    revisions: tuple[Revision, ...]
    ranges: dict[str, list[CommentRange]]

    @property
    def text(self) -> str:
        """The text now, a line for a paragraph."""
        return "\n".join(each.text for each in self.paragraphs)


@dataclass(slots=True)
class _OpenRevision:
    type: RevisionKind
    author: str
    date: str
    paragraph: int
    place: int
    holds: bool = False
    parts: list[str] = field(default_factory=list)


@dataclass(slots=True)
class _Mark:
    """Beginning, end and reference of a comment in a flow, each as far as it is there."""

    begin: tuple[ParagraphStream, Position] | None = None
    end: Position | None = None
    reference: tuple[ParagraphStream, Position] | None = None


@dataclass(slots=True)
class _Row:
    """A row that is open: whether it came or went as a whole, and the place of its cell."""

    change: RevisionKind | Literal[""] = ""
    column: int = 0
    span: int = 1


_OUTSIDE = _Row(column=-1)


class _Nest:
    """Numbers things that stand within one another, such as tables."""

    def __init__(self) -> None:
        self._open: list[int] = []
        self._count = 0

    @property
    def inside(self) -> int:
        """The innermost one that is open, else -1."""
        return self._open[-1] if self._open else -1

    def enter(self) -> None:
        self._open.append(self._count)
        self._count += 1

    def leave(self) -> None:
        self._open.pop()


def read_story(root: etree._Element) -> Generator[int, None, StoryText]:
    """Read a story; yields from time to time the number of elements read.

    The time is linear in the size of the story: the text is kept once, ranges are cut out of it.
    """
    return (yield from _Walk(root).run())


def story_of(root: etree._Element) -> StoryText:
    """Read a story that is known to be short."""
    return finish(read_story(root))


class _Walk:
    """Gathers the events of a story, with a stack of flows: a text box stands apart."""

    def __init__(self, root: etree._Element) -> None:
        self._events = Events(root)
        self._flows = [ParagraphStream()]
        self._read: list[tuple[ParagraphStream, Position, Position, OpenParagraph]] = []
        self._count = 0
        self._away = self._new = 0
        self._rows = _Nest()
        self._tables = _Nest()
        self._open_rows: list[_Row] = []
        self._open: list[_OpenRevision] = []
        self._begun = 0
        self._revisions: list[tuple[int, Revision]] = []
        self._marks: dict[str, list[_Mark]] = {}

    def run(self) -> Generator[int, None, StoryText]:
        told = STRIDE
        for event in self._events:
            self._take(event)
            if self._events.count >= told:
                told = self._events.count + STRIDE
                yield self._events.count
        while self._flows[-1].open:
            self._end_paragraph()
        return self._story()

    def _take(self, event: events.Event) -> None:
        match event:
            case events.TextEvent(text=text):
                self._add(cleaned(text) if event.source == "sym" else text)
            case events.RunStart() | events.FormulaStart():
                self._hold()
            case events.ParagraphStart():
                self._begin_paragraph(event)
            case events.ParagraphEnd():
                self._end_paragraph()
            case events.BookmarkStart(name=name) if self._flows[-1].open:
                # One that stands between paragraphs belongs to none.
                self._flows[-1].open[-1].bookmarks.append(name)
            case events.CommentStart(identity=identity):
                self._range_start(identity)
            case events.CommentEnd(identity=identity):
                self._range_end(identity)
            case events.CommentReference(identity=identity):
                self._reference(identity)
            case events.RevisionStart(change=change):
                self._begin_revision(change)
            case events.RevisionEnd():
                self._end_revision()
            case events.BoxStart():
                self._flows.append(self._flows[-1].box())
            case events.BoxEnd():
                self._end_flow()
            case _:
                self._table(event)

    def _table(self, event: events.Event) -> None:
        match event:
            case events.TableStart():
                self._tables.enter()
            case events.TableEnd():
                self._tables.leave()
            case events.RowStart(change=change):
                self._rows.enter()
                self._open_rows.append(_Row("" if change is None else change.kind))
            case events.RowEnd():
                self._rows.leave()
                self._open_rows.pop()
            case events.CellStart(span=span) if self._open_rows:
                self._open_rows[-1].span = span
            case events.CellEnd() if self._open_rows:
                self._open_rows[-1].column += self._open_rows[-1].span
            case _:
                pass

    def _add(self, text: str) -> None:
        if not text:
            return
        self._flows[-1].add(text, deleted=self._away > 0, inserted=self._new > 0)
        for each in self._open:
            each.parts.append(text)
            each.holds = True

    def _hold(self) -> None:
        for each in self._open:
            each.holds = True

    # Paragraphs

    def _begin_paragraph(self, start: events.ParagraphStart) -> None:
        self._hold()
        flow = self._flows[-1]
        kinds = {each.kind for each in start.changes}
        row = self._open_rows[-1] if self._open_rows else _OUTSIDE
        paragraph = OpenParagraph(
            self._count,
            flow.position,
            identity=start.identity,
            style=start.style,
            mark_deleted=bool(kinds & AWAY),
            mark_inserted=bool(kinds - AWAY),
            row=self._rows.inside,
            table=self._tables.inside,
            column=row.column,
            row_change=row.change,
        )
        self._count += 1
        flow.begin_paragraph(paragraph)

    def _end_paragraph(self) -> None:
        flow = self._flows[-1]
        if flow.open:
            end = flow.position
            paragraph = flow.end_paragraph()
            self._read.append((flow, paragraph.begin, end, paragraph))

    def _end_flow(self) -> None:
        while self._flows[-1].open:
            self._end_paragraph()
        if len(self._flows) > 1:
            self._flows.pop()

    # Tracked changes

    def _begin_revision(self, change: Change) -> None:
        if change.kind in AWAY:
            self._away += 1
        else:
            self._new += 1
        self._open.append(
            _OpenRevision(
                change.kind, change.author, change.date, self._flows[-1].paragraph, self._begun
            )
        )
        self._begun += 1

    def _end_revision(self) -> None:
        done = self._open.pop()
        if done.type in AWAY:
            self._away -= 1
        else:
            self._new -= 1
        if done.holds:
            text = "".join(done.parts)
            revision = Revision(done.type, done.author, done.date, text, done.paragraph)
            self._revisions.append((done.place, revision))

    # Ranges of comments

    def _range_start(self, identity: str) -> None:
        mark = _Mark(begin=(self._flows[-1], self._flows[-1].position))
        self._marks.setdefault(plain_id(identity), []).append(mark)

    def _range_end(self, identity: str) -> None:
        flow = self._flows[-1]
        marks = self._marks.setdefault(plain_id(identity), [])
        mark = next((each for each in marks if each.end is None and each.begin), None)
        if mark is None:
            marks.append(_Mark(begin=(flow, flow.position), end=flow.position))
        elif mark.begin and mark.begin[0] is flow:
            mark.end = flow.position
        else:
            # It begins or ends in a text box: the words up to where the flow leaves off.
            mark.end = mark.begin[0].position if mark.begin else None

    def _reference(self, identity: str) -> None:
        place = (self._flows[-1], self._flows[-1].position)
        marks = self._marks.setdefault(plain_id(identity), [])
        mark = next((each for each in marks if each.reference is None), None)
        if mark is None:
            marks.append(_Mark(reference=place))
        else:
            mark.reference = place

    # The result

    def _story(self) -> StoryText:
        paragraphs: list[StreamParagraph] = [StreamParagraph("", "")] * self._count
        for flow, begin, end, read in self._read:
            now, before = flow.texts(begin, end)
            tracked = read.mark_deleted or read.mark_inserted
            paragraphs[read.index] = StreamParagraph(
                now,
                before,
                tuple(read.bookmarks),
                read.identity,
                read.style,
                read.revised or tracked,
                read.row,
                read.table,
                read.column,
                read.row_change,
                read.mark_deleted,
                read.mark_inserted,
            )
        ranges: dict[str, list[CommentRange]] = {}
        left = _QUOTED
        for identity, marks in self._marks.items():
            found = [each for mark in marks if (each := _range(mark, left)) is not None]
            ranges[identity] = found
            left -= sum(len(each.text) for each in found)
        # One within another is complete first; readers meet them in the order of their beginnings.
        revisions = tuple(each for _, each in sorted(self._revisions, key=lambda each: each[0]))
        return StoryText(tuple(paragraphs), revisions, ranges)


def _range(mark: _Mark, room: int) -> CommentRange | None:
    """Return what a comment is anchored to; where only its reference is there, that place."""
    start = mark.begin or mark.reference
    if start is None:
        return None
    flow, begin = start
    end = mark.end
    if end is None and mark.reference is not None and mark.reference[0] is flow:
        end = mark.reference[1]
    if end is None or end.now < begin.now:
        end = begin
    most = max(room, _QUOTED_AFTER)
    cut = Position(min(end.now, begin.now + most), min(end.before, begin.before + most), end.boxes)
    now, before = flow.texts(begin, cut)
    first, at, at_before = flow.place(begin)
    last, until, until_before = flow.place(end)
    # What was marked and then deleted is told in the words that were marked.
    text = (now or before).strip("\n") or flow.boxed(begin, cut)[:most]
    return CommentRange(text, first, at, last, until, now != before, at_before, until_before)
