"""One pass over a part of a Word file: paragraphs with looks, marks and tracked changes."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from lxml import etree

from curriculum_studio.domain.returned import COUNTED, LOST, Line, Name, Spot
from curriculum_studio.domain.text import OBJECT, Cell, Mark, MarkKind, cleaned, tidy_marks
from curriculum_studio.exchange.docx.anchors import read_text_bookmark

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"

_SIGNS = {
    f"{W}tab": "\t",
    f"{W}ptab": "\t",
    f"{W}br": "\n",
    f"{W}cr": "\n",
    f"{W}noBreakHyphen": "\u2011",
    f"{W}footnoteReference": OBJECT,
    f"{W}endnoteReference": OBJECT,
    f"{W}drawing": OBJECT,
    f"{W}pict": OBJECT,
    f"{W}object": OBJECT,
}
_CAME = frozenset({f"{W}ins", f"{W}moveTo"})
_WENT = frozenset({f"{W}del", f"{W}moveFrom"})
_CLOSED = frozenset(
    f"{W}{each}"
    for each in ("pPr", "rPr", "sdtPr", "sdtEndPr", "instrText", "delInstrText", "rt", "delText")
) | {f"{_MC}Fallback", f"{_MATH}rPr", f"{_MATH}ctrlPr"}
_REFERENCE = re.compile(r"\s*REF\s+[cl]_([a-z2-7]{26})")
_COUNTED = re.compile(r"\s*SEQ\s")
_OFF = frozenset({"0", "false", "off", "none"})


@dataclass(slots=True)
class _Open:
    """A paragraph while it is read; what a struck end left over goes before the next one."""

    pieces: list[str] = field(default_factory=list)
    length: int = 0
    marks: list[Mark] = field(default_factory=list)
    names: list[Name] = field(default_factory=list)
    begun: dict[str, tuple[str, int, bool]] = field(default_factory=dict)
    authors: dict[str, str] = field(default_factory=dict)
    fields: list["_Field"] = field(default_factory=list)


@dataclass(slots=True)
class _Field:
    """A field that is open: its instruction, and where its result begins."""

    code: str = ""
    result: int = -1


class Walk:
    """Reads paragraphs in their order. `struck` tells who struck the text of a node."""

    def __init__(self, styles: Mapping[str, str]) -> None:
        """Take the names of styles by their ids."""
        self._styles = styles
        self._now = _Open()
        self._over: dict[str, tuple[str, bool]] = {}
        self._author: list[tuple[str, str]] = []
        self._tables = 0
        self._away = 0
        self.struck: dict[str, tuple[str, str]] = {}

    def body(self, root: etree._Element) -> Iterator[Line]:
        """Yield the paragraphs of running text and tables."""
        for body in root.iter(f"{W}body"):
            yield from self._flow(body, None)

    def footnote(self, note: etree._Element) -> Iterator[Line]:
        """Yield the paragraphs of a footnote."""
        for line in self._flow(note, None):
            yield Line(line.cell, line.names, line.style, None, line.author, line.time, note=True)

    def _flow(self, holder: etree._Element, spot: Spot | None) -> Iterator[Line]:
        for child in holder:
            if child.tag == f"{W}p":
                line = self._paragraph(child, spot)
                if line is not None:
                    yield line
            elif child.tag == f"{W}tbl":
                yield from self._table(child, spot)
            elif child.tag in (f"{W}bookmarkStart", f"{W}bookmarkEnd"):
                self._bookmark(child)
            elif child.tag == f"{W}sdt":
                for content in child.iterchildren(f"{W}sdtContent"):
                    yield from self._flow(content, spot)
            elif child.tag in _CAME or child.tag == f"{W}customXml":
                yield from self._flow(child, spot)

    def _table(self, table: etree._Element, outer: Spot | None) -> Iterator[Line]:
        self._tables += 1
        own = self._tables
        at = 0
        for row in table.iter(f"{W}tr"):
            if next(row.iterancestors(f"{W}tbl")) is not table:
                continue
            properties = row.find(f"{W}trPr")
            if properties is not None and properties.find(f"{W}del") is not None:
                self._strike(row, properties.find(f"{W}del"))
                continue
            column = 0
            for place, cell in enumerate(row.iterchildren(f"{W}tc", f"{W}sdt")):
                spot = outer or Spot(own, at, place, column)
                yield from self._flow(cell, spot)
                self._now = _Open()
                column += _span(cell)
            at += 1

    def _strike(self, row: etree._Element, change: etree._Element | None) -> None:
        said = ("", "") if change is None else _said(change)
        for mark in row.iter(f"{W}bookmarkStart"):
            read = read_text_bookmark(mark.get(f"{W}name", ""))
            if read is not None:
                self.struck.setdefault(read[0], said)

    # Paragraphs

    def _paragraph(self, paragraph: etree._Element, spot: Spot | None) -> Line | None:
        for name, (raw, copied) in self._over.items():
            self._now.begun.setdefault(name, (raw, self._now.length, copied))
        before = self._now.length
        self._children(paragraph, frozenset())
        self._end_marks(before)
        properties = paragraph.find(f"{W}pPr")
        looks = None if properties is None else properties.find(f"{W}rPr")
        for tag in (f"{W}ins", f"{W}moveTo", f"{W}del", f"{W}moveFrom"):
            change = None if looks is None else looks.find(tag)
            if change is not None:
                self._sign(_said(change))
                if tag in _WENT:
                    self._strike_names(before, _said(change))
                    self._now.begun.clear()
                    return None
        style = "" if properties is None else _value(properties.find(f"{W}pStyle"))
        now, self._now = self._now, _Open()
        text = "".join(now.pieces)
        author = "、".join(each for each in now.authors if each)
        name = self._styles.get(style, style).lower()
        return Line(
            Cell(text, tidy_marks(now.marks, len(text))),
            tuple(now.names),
            name,
            spot,
            author,
            max(now.authors.values(), default=""),
            made=_is_made(name),
        )

    def _strike_names(self, before: int, said: tuple[str, str]) -> None:
        """Forget the marks of a paragraph that was struck as a whole."""
        kept = []
        for name in self._now.names:
            if name.start >= before and name.empty:
                self.struck.setdefault(name.node, said)
            else:
                kept.append(name)
        self._now.names = kept

    def _end_marks(self, before: int) -> None:
        """Let marks that are still open end with the paragraph; they go on in the next one."""
        for number, (raw, start, copied) in self._now.begun.items():
            self._name(raw, start, self._now.length, copied, goes_on=number in self._over)
            self._over[number] = (raw, copied)
        self._now.begun.clear()
        del before

    def _name(self, raw: str, start: int, end: int, copied: bool, *, goes_on: bool) -> None:
        read = read_text_bookmark(raw)
        if read is None:
            return
        if goes_on and start == end:
            return
        self._now.names.append(Name(read[0], read[1], start, end, copied, goes_on))

    def _bookmark(self, element: etree._Element) -> None:
        number = element.get(f"{W}id", "")
        if element.tag == f"{W}bookmarkStart":
            raw = element.get(f"{W}name", "")
            if read_text_bookmark(raw) is not None:
                self._now.begun[number] = (raw, self._now.length, "_Copy_" in raw)
            return
        begun = self._now.begun.pop(number, None)
        over = self._over.pop(number, None)
        if begun is not None:
            raw, start, copied = begun
            self._name(raw, start, self._now.length, copied, goes_on=over is not None)

    # Runs

    def _children(self, holder: etree._Element, looks: frozenset[MarkKind]) -> None:
        for child in holder:
            tag = child.tag
            if tag in _CLOSED or not isinstance(tag, str):
                continue
            if tag == f"{W}r":
                self._run(child)
            elif tag in _WENT:
                self._sign(_said(child))
                self._away += 1
                self._children(child, looks)
                self._away -= 1
            elif tag in _CAME:
                self._author.append(_said(child))
                self._children(child, looks)
                self._author.pop()
            elif tag in (f"{W}bookmarkStart", f"{W}bookmarkEnd"):
                self._bookmark(child)
            elif tag == f"{_MATH}t":
                self._add(child.text or "", looks)
            else:
                self._children(child, looks)

    def _run(self, run: etree._Element) -> None:
        looks = _looks(run.find(f"{W}rPr"))
        for child in run:
            tag = child.tag
            if tag == f"{W}fldChar":
                self._field(child.get(f"{W}fldCharType", ""))
            elif tag == f"{W}instrText" and self._now.fields:
                self._now.fields[-1].code += child.text or ""
            elif tag == f"{W}t":
                self._add(child.text or "", looks)
            elif tag == f"{W}br" and child.get(f"{W}type") in {"page", "column"}:
                continue
            elif tag in _SIGNS:
                self._add(_SIGNS[tag], frozenset())
            elif tag == f"{_MC}AlternateContent":
                self._add(OBJECT, frozenset())
            elif tag == f"{W}sym":
                self._add(_symbol(child), looks)

    def _field(self, kind: str) -> None:
        """Follow a field: a reference keeps its target, a number that programs count is no text."""
        fields = self._now.fields
        if kind == "begin":
            fields.append(_Field())
        elif kind == "separate" and fields:
            fields[-1].result = self._now.length
        elif kind == "end" and fields:
            self._end_field(fields.pop())

    def _end_field(self, done: "_Field") -> None:
        now = self._now
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

    def _add(self, text: str, looks: frozenset[MarkKind]) -> None:
        if self._away or not text:
            return
        now = self._now
        words = cleaned(text)
        end = now.length + len(words)
        now.marks += [Mark(now.length, end, look) for look in looks]
        now.pieces.append(words)
        now.length = end
        if self._author:
            self._sign(self._author[-1])

    def _sign(self, said: tuple[str, str]) -> None:
        author, time = said
        self._now.authors[author] = max(time, self._now.authors.get(author, ""))


def _is_made(style: str) -> bool:
    """Whether a style is that of a line of contents, whose words are gathered from elsewhere."""
    return style.startswith(("toc", "contents", "verzeichnis", "目录"))


def _looks(properties: etree._Element | None) -> frozenset[MarkKind]:
    if properties is None:
        return frozenset()
    found: set[MarkKind] = set()
    for name, look in (("b", "bold"), ("i", "italic")):
        element = properties.find(f"{W}{name}")
        if element is not None and element.get(f"{W}val", "1") not in _OFF:
            found.add("bold" if look == "bold" else "italic")
    raised = _value(properties.find(f"{W}vertAlign"))
    if raised == "subscript":
        found.add("sub")
    elif raised == "superscript":
        found.add("sup")
    return frozenset(found)


def _symbol(element: etree._Element) -> str:
    try:
        return chr(int(element.get(f"{W}char", ""), 16))
    except (ValueError, OverflowError):
        return ""


def _span(cell: etree._Element) -> int:
    found = cell.find(f"{W}tcPr/{W}gridSpan")
    value = _value(found)
    return int(value) if value.isdigit() else 1


def _said(change: etree._Element) -> tuple[str, str]:
    return change.get(f"{W}author", ""), change.get(f"{W}date", "")


def _value(element: etree._Element | None) -> str:
    return "" if element is None else element.get(f"{W}val", "")
