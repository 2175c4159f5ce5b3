"""A story of a Word file (body, notes, a header) read in one pass.

Everything that Word, WPS, LibreOffice, ONLYOFFICE and others write is looked through: content
controls, links, smart tags, text boxes, tables. Of two renderings of one thing the first counts.
"""

from collections.abc import Callable, Generator
from dataclasses import dataclass, field

from lxml import etree

from curriculum_studio.domain.text import cleaned
from curriculum_studio.exchange.comments.flow import (
    Flow,
    OpenParagraph,
    Paragraph,
    Position,
    Range,
    Revision,
    RevisionType,
)

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"

#: Namespaces of paragraph ids, as different versions of Word and other programs write them.
PARA_IDS = (
    "{http://schemas.microsoft.com/office/word/2010/wordml}paraId",
    "{http://schemas.microsoft.com/office/word/2012/wordml}paraId",
    "{http://schemas.microsoft.com/office/word/2010/11/wordml}paraId",
)

#: Properties; what is tracked in them (marks, rows, formatting) is no running text.
_SKIPPED = frozenset(
    f"{W}{name}"
    for name in (
        *("rPr", "tblPr", "tblPrEx", "trPr", "tcPr", "sectPr", "sdtPr", "sdtEndPr", "tblGrid"),
        *("rt", "instrText", "delInstrText"),
    )
) | {f"{_MATH}{name}" for name in ("rPr", "ctrlPr", "oMathParaPr", "fPr", "naryPr", "dPr")}

_FIXED = {
    f"{W}tab": "\t",
    f"{W}ptab": "\t",
    f"{W}br": "\n",
    f"{W}cr": "\n",
    f"{W}noBreakHyphen": "\u2011",
    f"{W}softHyphen": "\u00ad",
}
_RENDERINGS = frozenset({f"{_MC}Choice", f"{_MC}Fallback"})
_TEXT = frozenset({f"{W}t", f"{W}delText", f"{_MATH}t"})
_REVISIONS: dict[str, RevisionType] = {
    f"{W}ins": "ins",
    f"{W}del": "del",
    f"{W}moveFrom": "moveFrom",
    f"{W}moveTo": "moveTo",
}
_AWAY = frozenset({"del", "moveFrom"})

#: What a tracked change is put around, whether it has letters or not: pictures and codes of fields
#: stand in runs.
_TRACKED = frozenset({f"{W}r", f"{_MATH}r", f"{_MATH}oMath"})

#: Elements between two reports of progress.
STRIDE = 20_000

#: Characters of quotations in a story, and of each one once that many are used up: thousands of
#: comments on a whole document would otherwise be thousands of copies of it.
_QUOTED = 20_000_000
_QUOTED_AFTER = 1_000


@dataclass(frozen=True, slots=True)
class Story:
    """What was read: paragraphs, tracked changes, and the ranges of comments by comment id.

    Where ids occur twice, the ranges stand in their order.
    """

    paragraphs: tuple[Paragraph, ...]
    revisions: tuple[Revision, ...]
    ranges: dict[str, list[Range]]

    @property
    def text(self) -> str:
        """The text now, a line for a paragraph."""
        return "\n".join(each.text for each in self.paragraphs)


@dataclass(slots=True)
class _OpenRevision:
    type: RevisionType
    author: str
    date: str
    paragraph: int
    place: int
    holds: bool = False
    parts: list[str] = field(default_factory=list)


@dataclass(slots=True)
class _Mark:
    """Beginning, end and reference of a comment in a flow, each as far as it is there."""

    begin: tuple[Flow, Position] | None = None
    end: Position | None = None
    reference: tuple[Flow, Position] | None = None


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


def plain_id(identity: str) -> str:
    """Return an id of a comment as files may tell it: "01" and "+1" are the number 1."""
    identity = identity.strip()
    digits = identity.removeprefix("+")
    return (digits.lstrip("0") or "0") if digits.isascii() and digits.isdigit() else identity


def read_story(root: etree._Element) -> Generator[int, None, Story]:
    """Read a story; yields from time to time the number of elements read.

    The time is linear in the size of the story: the text is kept once, ranges are cut out of it.
    """
    return (yield from _Walk(root).run())


def story_of(root: etree._Element) -> Story:
    """Read a story that is known to be short."""
    work = read_story(root)
    while True:
        try:
            next(work)
        except StopIteration as end:
            story: Story = end.value
            return story


class _Walk:
    """One pass over the elements, with a stack of flows: a text box stands apart."""

    def __init__(self, root: etree._Element) -> None:
        self._root = root
        self._flows = [Flow()]
        self._read: list[tuple[Flow, Position, Position, OpenParagraph]] = []
        self._count = 0
        self._away = self._new = 0
        self._rows = _Nest()
        self._tables = _Nest()
        self._open: list[_OpenRevision] = []
        self._begun = 0
        self._revisions: list[tuple[int, Revision]] = []
        self._marks: dict[str, list[_Mark]] = {}
        self._starts: dict[str, Callable[[etree._Element], None]] = {
            f"{W}p": self._begin_paragraph,
            f"{W}pPr": self._paragraph_properties,
            f"{W}tr": lambda _: self._rows.enter(),
            f"{W}tbl": lambda _: self._tables.enter(),
            f"{W}bookmarkStart": self._bookmark,
            f"{W}commentRangeStart": self._range_start,
            f"{W}commentRangeEnd": self._range_end,
            f"{W}commentReference": self._reference,
            **dict.fromkeys(_TRACKED, lambda _: self._hold()),
            f"{W}sym": self._symbol,
            f"{W}txbxContent": lambda _: self._flows.append(self._flows[-1].box()),
            **dict.fromkeys(_REVISIONS, self._begin_revision),
        }
        self._ends: dict[str, Callable[[etree._Element], None]] = {
            f"{W}p": lambda _: self._end_paragraph(),
            f"{W}tr": lambda _: self._rows.leave(),
            f"{W}tbl": lambda _: self._tables.leave(),
            f"{W}txbxContent": lambda _: self._end_flow(),
            **dict.fromkeys(_REVISIONS, self._end_revision),
        }

    def run(self) -> Generator[int, None, Story]:
        walk = etree.iterwalk(self._root, events=("start", "end"))
        for count, (event, element) in enumerate(walk):
            if count % STRIDE == STRIDE - 1:
                yield count
            tag = element.tag
            if event == "end":
                if (ending := self._ends.get(tag)) is not None:
                    ending(element)
            elif tag in _TEXT:
                if element.text:
                    self._add(element.text)
            elif tag in _FIXED:
                self._add(_FIXED[tag])
            elif tag in _SKIPPED or (tag in _RENDERINGS and _is_another(element)):
                walk.skip_subtree()
            elif (starting := self._starts.get(tag)) is not None:
                starting(element)
                if tag == f"{W}pPr":
                    walk.skip_subtree()
        while self._flows[-1].open:
            self._end_paragraph()
        return self._story()

    def _add(self, text: str) -> None:
        self._flows[-1].add(text, deleted=self._away > 0, inserted=self._new > 0)
        for each in self._open:
            each.parts.append(text)
            each.holds = True

    def _hold(self) -> None:
        for each in self._open:
            each.holds = True

    def _symbol(self, element: etree._Element) -> None:
        code = element.get(f"{W}char", "")
        try:
            self._add(cleaned(chr(int(code, 16))))
        except (ValueError, OverflowError):
            return

    # Paragraphs

    def _begin_paragraph(self, element: etree._Element) -> None:
        self._hold()
        flow = self._flows[-1]
        identity = next((element.get(name, "") for name in PARA_IDS if element.get(name)), "")
        paragraph = OpenParagraph(
            self._count,
            flow.position,
            identity=identity.upper(),
            row=self._rows.inside,
            table=self._tables.inside,
        )
        self._count += 1
        flow.begin_paragraph(paragraph)

    def _paragraph_properties(self, element: etree._Element) -> None:
        if not self._flows[-1].open:
            return
        paragraph = self._flows[-1].open[-1]
        for each in element:
            if each.tag == f"{W}pStyle":
                paragraph.style = each.get(f"{W}val", "")
            elif each.tag == f"{W}rPr":
                inside = {child.tag for child in each}
                paragraph.mark_deleted = bool(inside & {f"{W}del", f"{W}moveFrom"})
                paragraph.mark_inserted = bool(inside & {f"{W}ins", f"{W}moveTo"})

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

    def _bookmark(self, element: etree._Element) -> None:
        # One that stands between paragraphs belongs to none.
        if self._flows[-1].open:
            self._flows[-1].open[-1].bookmarks.append(element.get(f"{W}name", ""))

    # Tracked changes

    def _begin_revision(self, element: etree._Element) -> None:
        revision = _REVISIONS[element.tag]
        if revision in _AWAY:
            self._away += 1
        else:
            self._new += 1
        self._open.append(
            _OpenRevision(
                revision,
                element.get(f"{W}author", ""),
                element.get(f"{W}date", ""),
                self._flows[-1].paragraph,
                self._begun,
            )
        )
        self._begun += 1

    def _end_revision(self, _: etree._Element) -> None:
        done = self._open.pop()
        if done.type in _AWAY:
            self._away -= 1
        else:
            self._new -= 1
        if done.holds:
            text = "".join(done.parts)
            revision = Revision(done.type, done.author, done.date, text, done.paragraph)
            self._revisions.append((done.place, revision))

    # Ranges of comments

    def _range_start(self, element: etree._Element) -> None:
        mark = _Mark(begin=(self._flows[-1], self._flows[-1].position))
        self._marks.setdefault(plain_id(element.get(f"{W}id", "")), []).append(mark)

    def _range_end(self, element: etree._Element) -> None:
        flow = self._flows[-1]
        marks = self._marks.setdefault(plain_id(element.get(f"{W}id", "")), [])
        mark = next((each for each in marks if each.end is None and each.begin), None)
        if mark is None:
            marks.append(_Mark(begin=(flow, flow.position), end=flow.position))
        elif mark.begin and mark.begin[0] is flow:
            mark.end = flow.position
        else:
            # It begins or ends in a text box: the words up to where the flow leaves off.
            mark.end = mark.begin[0].position if mark.begin else None

    def _reference(self, element: etree._Element) -> None:
        place = (self._flows[-1], self._flows[-1].position)
        marks = self._marks.setdefault(plain_id(element.get(f"{W}id", "")), [])
        mark = next((each for each in marks if each.reference is None), None)
        if mark is None:
            marks.append(_Mark(reference=place))
        else:
            mark.reference = place

    # The result

    def _story(self) -> Story:
        paragraphs: list[Paragraph] = [Paragraph("", "")] * self._count
        for flow, begin, end, read in self._read:
            now, before = flow.texts(begin, end)
            tracked = read.mark_deleted or read.mark_inserted
            paragraphs[read.index] = Paragraph(
                now,
                before,
                tuple(read.bookmarks),
                read.identity,
                read.style,
                read.revised or tracked,
                read.row,
                read.table,
            )
        ranges: dict[str, list[Range]] = {}
        left = _QUOTED
        for identity, marks in self._marks.items():
            found = [each for mark in marks if (each := _range(mark, left)) is not None]
            ranges[identity] = found
            left -= sum(len(each.text) for each in found)
        # One within another is complete first; readers meet them in the order of their beginnings.
        revisions = tuple(each for _, each in sorted(self._revisions, key=lambda each: each[0]))
        return Story(tuple(paragraphs), revisions, ranges)


def _is_another(rendering: etree._Element) -> bool:
    """Whether an earlier rendering of the same thing counts; a fallback comes last in any case."""
    parent = rendering.getparent()
    if parent is None:
        return False
    first = parent.find(f"{_MC}Choice")
    return first is not None and first is not rendering


def _range(mark: _Mark, room: int) -> Range | None:
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
    first, at = flow.place(begin.now)
    last, until = flow.place(end.now)
    # What was marked and then deleted is told in the words that were marked.
    text = (now or before).strip("\n") or flow.boxed(begin, cut)[:most]
    return Range(text, first, at, last, until, now != before)
