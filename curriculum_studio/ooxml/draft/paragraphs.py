"""The paragraphs of a part of a Word file, with looks, marks and tracked changes."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import field
from typing import Any

from lxml import etree

from curriculum_studio.core.returned_draft import (
    COUNTED,
    LOST,
    DraftName,
    DraftParagraph,
    TableSpot,
)
from curriculum_studio.core.text import OBJECT, Cell, Mark, MarkKind, cleaned, tidy_marks
from curriculum_studio.ooxml.draft.names import read_text_bookmark
from curriculum_studio.ooxml.elements import W
from curriculum_studio.ooxml.reader import story as events
from curriculum_studio.ooxml.reader.math import read_formula
from curriculum_studio.ooxml.reader.story import AWAY, Change, Story
from curriculum_studio.values import dataclass

_REFERENCE = re.compile(r"\s*REF\s+[cl]_([a-z2-7]{26})")
_COUNTED = re.compile(r"\s*SEQ\s")
_OFF = frozenset({"0", "false", "off", "none"})
_PLAIN: frozenset[MarkKind] = frozenset()


@dataclass(slots=True)
class _Open:
    """A paragraph while it is read; what a struck end left over goes before the next one."""

    pieces: list[str] = field(default_factory=list)
    length: int = 0
    marks: list[Mark] = field(default_factory=list)
    names: list[DraftName] = field(default_factory=list)
    begun: dict[str, tuple[str, int, bool]] = field(default_factory=dict)
    authors: dict[str, str] = field(default_factory=dict)
    fields: list["_Field"] = field(default_factory=list)


@dataclass(slots=True)
class _Field:
    """A field that is open: its instruction, and where its result begins."""

    code: str = ""
    result: int = -1


@dataclass(slots=True)
class _Table:
    """A table that is open: the place that is read in it; `spot` is that of the outermost one."""

    number: int
    row: int = 0
    cell: int = 0
    column: int = 0
    span: int = 1


class Walk:
    """Reads paragraphs in their order; `styles` are the names of styles by their ids.

    `struck` tells who struck the text of a node.
    """

    def __init__(self, styles: Mapping[str, str]) -> None:
        self._styles = styles
        self._now = _Open()
        self._over: dict[str, tuple[str, bool]] = {}
        self._author: list[Change] = []
        self._tables = 0
        self._open: list[_Table] = []
        self._away: list[Change] = []
        self._boxes = 0
        self._paragraph = events.ParagraphStart(None)
        self._before = 0
        self._run: object = None
        self._formula: tuple[int, etree._Element | None] = 0, None
        self._looks = _PLAIN
        self.struck: dict[str, tuple[str, str]] = {}
        self._takes: Mapping[type[events.Event], Callable[[Any], None]] = {
            events.TextEvent: self._text,
            events.ParagraphStart: self._begin,
            events.BookmarkStart: self._start_bookmark,
            events.BookmarkEnd: self._end_bookmark,
            events.RevisionStart: self._start_revision,
            events.RevisionEnd: self._end_revision,
            events.NoteReference: lambda _: self._add(OBJECT, _PLAIN),
            events.DrawingEvent: lambda _: self._add(OBJECT, _PLAIN),
            events.FormulaStart: self._start_formula,
            events.FormulaEnd: self._end_formula,
            events.FieldStart: self._start_field,
            events.FieldCode: self._code,
            events.FieldSeparate: self._separate,
            events.FieldEnd: self._end_field,
            events.TableStart: self._start_table,
            events.TableEnd: self._end_table,
            events.CellStart: self._start_cell,
            events.CellEnd: self._end_cell,
            events.RowEnd: self._end_row,
        }

    def body(self, root: etree._Element) -> Iterator[DraftParagraph]:
        """Yield the paragraphs of running text and tables."""
        for body in root.iter(f"{W}body"):
            yield from self._flow(body)

    def footnote(self, note: etree._Element) -> Iterator[DraftParagraph]:
        """Yield the paragraphs of a footnote."""
        for line in self._flow(note):
            yield DraftParagraph(
                line.cell, line.names, line.style, None, line.author, line.time, note=True
            )

    def _flow(self, holder: etree._Element) -> Iterator[DraftParagraph]:
        story = Story(holder)
        takes = self._takes
        for event in story:
            kind = type(event)
            if kind is events.BoxStart:
                self._boxes += 1
            elif kind is events.BoxEnd:
                self._boxes -= 1
            elif self._boxes:
                # What stands in text boxes is none of our texts.
                continue
            elif kind is events.ParagraphEnd:
                if (line := self._end()) is not None:
                    yield line
            elif isinstance(event, events.RowStart):
                if event.change is not None and event.change.kind in AWAY:
                    self._strike(event.element, event.change)
                    story.skip()
            elif (take := takes.get(kind)) is not None:
                take(event)

    def _start_bookmark(self, event: events.BookmarkStart) -> None:
        if read_text_bookmark(event.name) is not None:
            copied = "_Copy_" in event.name
            self._now.begun[event.identity] = (event.name, self._now.length, copied)

    def _start_revision(self, event: events.RevisionStart) -> None:
        if event.change.kind in AWAY:
            self._away.append(event.change)
            self._sign(event.change)
        else:
            self._author.append(event.change)

    def _end_revision(self, event: events.RevisionEnd) -> None:
        (self._away if event.kind in AWAY else self._author).pop()

    # Tables

    def _start_table(self, _: events.TableStart) -> None:
        self._tables += 1
        self._open.append(_Table(self._tables))

    def _end_table(self, _: events.TableEnd) -> None:
        self._open.pop()

    def _start_cell(self, event: events.CellStart) -> None:
        if self._open:
            self._open[-1].span = event.span

    def _end_cell(self, _: events.CellEnd) -> None:
        if self._open:
            here = self._open[-1]
            here.cell, here.column = here.cell + 1, here.column + here.span
            self._now = _Open()

    def _end_row(self, event: events.RowEnd) -> None:
        if self._open:
            here = self._open[-1]
            here.row += not _is_struck(event.element)
            here.cell = here.column = 0

    @property
    def _spot(self) -> TableSpot | None:
        """The place in the outermost table; what is nested in a cell stands in that cell."""
        if not self._open:
            return None
        outer = self._open[0]
        return TableSpot(outer.number, outer.row, outer.cell, outer.column)

    def _strike(self, row: etree._Element, change: Change) -> None:
        for mark in row.iter(f"{W}bookmarkStart"):
            read = read_text_bookmark(mark.get(f"{W}name", ""))
            if read is not None:
                self.struck.setdefault(read[0], (change.author, change.date))

    # Paragraphs

    def _begin(self, paragraph: events.ParagraphStart) -> None:
        self._paragraph = paragraph
        for name, (raw, copied) in self._over.items():
            self._now.begun.setdefault(name, (raw, self._now.length, copied))
        self._before = self._now.length

    def _end(self) -> DraftParagraph | None:
        self._end_marks()
        for change in self._paragraph.changes:
            self._sign(change)
            if change.kind in AWAY:
                self._strike_end(change)
                return None
        if self._away:
            self._strike_end(self._away[-1])
            return None
        style = self._paragraph.style
        now, self._now = self._now, _Open()
        text = "".join(now.pieces)
        name = self._styles.get(style, style).lower()
        return DraftParagraph(
            Cell(text, tidy_marks(now.marks, len(text))),
            tuple(now.names),
            name,
            self._spot,
            "、".join(each for each in now.authors if each),
            max(now.authors.values(), default=""),
            made=_is_made(name),
        )

    def _strike_end(self, change: Change) -> None:
        """Let a paragraph whose end was struck go on in the next one, without its marks."""
        kept = []
        for name in self._now.names:
            if name.start >= self._before and name.empty:
                self.struck.setdefault(name.node, (change.author, change.date))
            else:
                kept.append(name)
        self._now.names = kept
        self._now.begun.clear()

    def _end_marks(self) -> None:
        """Let marks that are still open end with the paragraph; they go on in the next one."""
        for number, (raw, start, copied) in self._now.begun.items():
            self._name(raw, start, self._now.length, copied, goes_on=number in self._over)
            self._over[number] = (raw, copied)
        self._now.begun.clear()

    def _name(self, raw: str, start: int, end: int, copied: bool, *, goes_on: bool) -> None:
        read = read_text_bookmark(raw)
        if read is None:
            return
        if goes_on and start == end:
            return
        self._now.names.append(DraftName(read[0], read[1], start, end, copied, goes_on))

    def _end_bookmark(self, event: events.BookmarkEnd) -> None:
        begun = self._now.begun.pop(event.identity, None)
        over = self._over.pop(event.identity, None)
        if begun is not None:
            raw, start, copied = begun
            self._name(raw, start, self._now.length, copied, goes_on=over is not None)

    # Formulas

    def _start_formula(self, event: events.FormulaStart) -> None:
        self._formula = self._now.length, event.element

    def _end_formula(self, _: events.FormulaEnd) -> None:
        """Say over the letters of a formula what it is, if all of it can be told."""
        start, element = self._formula
        now = self._now
        if element is not None and start < now.length:
            formula = read_formula(element)
            if formula.whole and formula.latex:
                now.marks.append(Mark(start, now.length, "formula", formula.latex))
        self._formula = now.length, None

    # Fields

    def _start_field(self, _: events.FieldStart) -> None:
        self._now.fields.append(_Field())

    def _code(self, event: events.FieldCode) -> None:
        if self._now.fields:
            self._now.fields[-1].code += event.text

    def _separate(self, _: events.FieldSeparate) -> None:
        if self._now.fields:
            self._now.fields[-1].result = self._now.length

    def _end_field(self, _: events.FieldEnd) -> None:
        """End a field: a reference keeps its target, a number that programs count is no text."""
        now = self._now
        if not now.fields:
            return
        done = now.fields.pop()
        start = now.length if done.result < 0 else done.result
        found = _REFERENCE.match(done.code)
        if found and not self._away:
            if start == now.length:
                now.pieces.append(LOST)
                now.length += 1
            now.marks.append(Mark(start, now.length, "ref", found[1]))
        elif _COUNTED.match(done.code) and start < now.length:
            text = "".join(now.pieces)
            now.pieces = [text[:start], COUNTED]
            now.marks = list(tidy_marks(now.marks, start))
            now.length = start + 1

    # Letters

    def _text(self, letters: events.TextEvent) -> None:
        if letters.run is not self._run:
            self._run = letters.run
            self._looks = _looks(None if letters.run is None else letters.run.find(f"{W}rPr"))
        worded = letters.source in {"t", "sym"}
        self._add(cleaned(letters.text), self._looks if worded else _PLAIN)

    def _add(self, words: str, looks: frozenset[MarkKind]) -> None:
        if self._away or not words:
            return
        now = self._now
        end = now.length + len(words)
        now.marks += [Mark(now.length, end, look) for look in looks]
        now.pieces.append(words)
        now.length = end
        if self._author:
            self._sign(self._author[-1])

    def _sign(self, change: Change) -> None:
        now = self._now
        now.authors[change.author] = max(change.date, now.authors.get(change.author, ""))


def _is_made(style: str) -> bool:
    """Whether a style is that of a line of contents, whose words are gathered from elsewhere."""
    return style.startswith(("toc", "contents", "verzeichnis", "目录"))


def _is_struck(row: etree._Element) -> bool:
    properties = row.find(f"{W}trPr")
    return properties is not None and any(
        properties.find(f"{W}{kind}") is not None for kind in AWAY
    )


def _looks(properties: etree._Element | None) -> frozenset[MarkKind]:
    if properties is None:
        return _PLAIN
    found: set[MarkKind] = set()
    for name, look in (("b", "bold"), ("i", "italic")):
        element = properties.find(f"{W}{name}")
        if element is not None and element.get(f"{W}val", "1") not in _OFF:
            found.add("bold" if look == "bold" else "italic")
    vertical = properties.find(f"{W}vertAlign")
    raised = "" if vertical is None else vertical.get(f"{W}val", "")
    if raised == "subscript":
        found.add("sub")
    elif raised == "superscript":
        found.add("sup")
    return frozenset(found)
