"""HTML from Word, WPS, Excel and web pages, by whitelist: text and structure stay, junk goes.

WPS calls itself Word and marks real text as `mso-spacerun`, so nothing is dropped for its style:
only elements that never hold text for readers are left out.
"""

import base64
import binascii
import re
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from html import unescape
from pathlib import Path
from urllib.parse import unquote, urlsplit

from lxml import etree, html

from curriculum_studio.core.text import Cell, Mark, MarkKind, cleaned, tidy_marks
from curriculum_studio.editor.clipboard.blocks import (
    Block,
    ListBlockItem,
    Pasted,
    PastedCell,
    PastedTable,
    PictureBlock,
    TextBlock,
    read_plain,
    refuse_if_too_long,
    refuse_if_too_much,
)
from curriculum_studio.i18n import Message, message
from curriculum_studio.untrusted.limits import LIMITS
from curriculum_studio.values import dataclass

# --- pictures ---------------------------------------------------------------------------------
# A page on the web can write any address into what is copied from it. So nothing is read from the
# net or from another computer, and of files only those in the folder for temporary files, where
# Word (msohtmlclip) and WPS (ksohtml) leave their pictures until something else is copied.

_DATA = re.compile(r"^data:image/[a-z0-9.+-]+(?:;[a-z0-9=-]+)*;base64,", re.IGNORECASE)

#: A path of Windows in an address of a file: /C:/Users/…
_DRIVE = re.compile(r"^/[A-Za-z]:[/\\]")


def picture_bytes(source: str) -> bytes | None:
    """Return the content of a picture by its address, None where it cannot or must not be read."""
    data = _DATA.match(source)
    if data is not None:
        try:
            return base64.b64decode(source[data.end() :], validate=False)
        except binascii.Error:
            return None
    path = _put_aside(source)
    if path is None:
        return None
    try:
        if path.stat().st_size > LIMITS.file:
            return None
        return path.read_bytes()
    except OSError:
        return None


def _put_aside(source: str) -> Path | None:
    """Return the file of an address if it lies in the folder for temporary files."""
    try:
        parts = urlsplit(source)
    except ValueError:
        return None
    if parts.scheme.lower() != "file" or parts.netloc not in {"", "localhost"}:
        return None
    written = unquote(parts.path)
    if written.startswith(("//", "\\\\")) or "\0" in written:
        return None
    if _DRIVE.match(written):
        written = written[1:]
    try:
        path = Path(written).resolve()
        folder = Path(tempfile.gettempdir()).resolve()
    except (OSError, ValueError, RuntimeError):
        return None
    return path if path.is_relative_to(folder) else None


# --- blocks and texts -------------------------------------------------------------------------

_NEVER_TEXT = frozenset(
    {"style", "script", "head", "title", "meta", "link", "xml", "noscript", "template", "object"}
)
_BLOCK_NAMES = """
    p div h1 h2 h3 h4 h5 h6 li ul ol dl dt dd table blockquote pre section article body header
    footer main figure figcaption address form hr
"""
_BLOCKS = frozenset(_BLOCK_NAMES.split())
_MARKS: dict[str, MarkKind] = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "sub": "sub",
    "sup": "sup",
}
_STYLES: tuple[tuple[re.Pattern[str], MarkKind], ...] = (
    (re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)"), "bold"),
    (re.compile(r"font-style\s*:\s*italic"), "italic"),
    (re.compile(r"vertical-align\s*:\s*sub"), "sub"),
    (re.compile(r"vertical-align\s*:\s*super"), "sup"),
)
_WORD_LIST = re.compile(r"mso-list\s*:\s*l\d+\s+level(\d)", re.IGNORECASE)
_TYPED_MARKER = re.compile(
    r"^(?:[\u00b7\u2022\u25cf\u25a0\u00a7o]|——|[-–—]|\(?[0-9a-zA-Z]{1,3}[.)、]|[一二三四五六七八九十]+、)\s*"
)
_TAG = re.compile(r"<[^>]*>")
_SPACES = re.compile(r"[ \t\n\r\f]+")
_WIDE = "\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef"
#: A line of the source that ends between two wide characters ends between them alone.
_BROKEN_LINE = re.compile(rf"(?<=[{_WIDE}])[ \t]*[\r\n]\s*(?=[{_WIDE}])")


def read_html(source: str) -> Pasted:
    """Return the blocks of clipboard HTML.

    Raises:
        StudioError: if there is too much of it.

    """
    refuse_if_too_long(len(source))
    fragment = _fragment(source)
    if not fragment.strip():
        return Pasted(())
    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    try:
        root = html.document_fromstring(fragment.encode("utf-8"), parser=parser)
    except etree.ParserError:
        return Pasted(())
    if any("depth" in entry.message.lower() for entry in parser.error_log):
        return _only_text(fragment)
    reader = _Reader()
    blocks = tuple(reader.blocks(root))
    refuse_if_too_much(blocks)
    return Pasted(blocks, reader.report(), reader.lost_pictures)


def _only_text(fragment: str) -> Pasted:
    """Return the bare text of what is nested too deep to be understood."""
    plain = read_plain(unescape(_TAG.sub("\n", fragment)))
    said = message("Pasting", "What was copied is nested too deeply; only its text was pasted.")
    return Pasted(plain.blocks, (said,))


def _fragment(source: str) -> str:
    """Return what was copied: Windows puts a header with offsets and marks around the fragment."""
    start, end = source.find("<!--StartFragment"), source.find("<!--EndFragment")
    if start >= 0 and end > start:
        # Table rows copied from Excel lie inside a table that begins before the mark.
        inside = source[source.index(">", start) + 1 : end]
        if re.search(r"<tr[\s>]", inside) and not re.search(r"<table[\s>]", inside):
            inside = f"<table>{inside}</table>"
        source = inside
    # libxml2 ends a conditional comment of Word too early and would show its mark as text.
    source = re.sub(r"<!--\[if [^\]]*supportLists[^\]]*\]-->", "<span class='marker'>", source)
    source = re.sub(r"<!\[if !supportLists\]>", "<span class='marker'>", source)
    source = re.sub(r"<!--\[if.*?<!\[endif\]-->", "", source, flags=re.DOTALL)
    source = re.sub(r"<!--\[endif\]-->|<!\[endif\]>", "</span>", source)
    return re.sub(r"<!\[if[^>]*>", "<span>", source)


class _Line:
    """Text under way: characters and the marks over them."""

    def __init__(self) -> None:
        self.text = ""
        self.marks: list[Mark] = []

    def add(self, text: str, marks: tuple[tuple[MarkKind, str], ...]) -> None:
        unbroken = _BROKEN_LINE.sub("", text)
        plain = cleaned(_SPACES.sub(" ", unbroken).replace("\u00a0", " "))
        if not self.text or self.text.endswith(("\n", " ")):
            plain = plain.lstrip(" ")
        start = len(self.text)
        self.text += plain
        for kind, value in marks:
            self.marks.append(Mark(start, len(self.text), kind, value))

    def cell(self) -> Cell:
        text = self.text.rstrip()
        return Cell(text, tidy_marks(self.marks, len(text)))


@dataclass(frozen=True, slots=True)
class _LineKind:
    """What the lines of an element become; `level` counts the lists around it."""

    heading: int = 0
    level: int = 0
    ordered: bool = False
    in_item: bool = False
    marker_typed: bool = False


_PLAIN = _LineKind()


def _kind_of(element: html.HtmlElement, tag: str, outer: _LineKind) -> _LineKind:
    word_list = _WORD_LIST.search(element.get("style", ""))
    if word_list:
        return _LineKind(
            level=int(word_list.group(1)),
            ordered=_is_ordered(element),
            in_item=True,
            marker_typed=True,
        )
    if tag in {"ul", "ol"}:
        return replace(outer, level=outer.level + 1, ordered=tag == "ol")
    if tag == "li":
        return replace(outer, in_item=True, level=max(outer.level, 1))
    if len(tag) == 2 and tag[0] == "h" and tag[1].isdigit():
        return replace(outer, heading=int(tag[1]))
    return outer


class _Reader:
    def __init__(self) -> None:
        self.lost_pictures = 0
        self._dropped_links = 0

    def report(self) -> tuple[Message, ...]:
        said: list[Message] = []
        if self._dropped_links:
            said.append(
                message("Pasting", "Links to places on a computer were left out: {count}.").fill(
                    count=self._dropped_links
                )
            )
        return tuple(said)

    def blocks(self, root: html.HtmlElement) -> Iterator[Block]:
        line = _Line()
        yield from self._walk(root, line, (), _PLAIN)
        yield from self._finished(line, _PLAIN)

    def _walk(
        self,
        element: html.HtmlElement,
        line: _Line,
        marks: tuple[tuple[MarkKind, str], ...],
        kind: _LineKind,
    ) -> Iterator[Block]:
        """Yield blocks that end inside an element; what is not finished stays in the line."""
        line.add(element.text or "", marks)
        for child in element:
            tag = child.tag.lower() if isinstance(child.tag, str) else ""
            if tag == "br":
                line.text = line.text.rstrip(" ") + "\n"
            elif tag == "img":
                yield from self._picture(child, line, kind)
            elif tag in _BLOCKS:
                yield from self._finished(line, kind)
                yield from self._block(child, tag, marks, kind)
            elif tag and tag not in _NEVER_TEXT and child.get("class") != "marker":
                inner = (*marks, *self._marks_of(child, tag))
                yield from self._walk(child, line, inner, kind)
            line.add(child.tail or "", marks)

    def _block(
        self,
        element: html.HtmlElement,
        tag: str,
        marks: tuple[tuple[MarkKind, str], ...],
        outer: _LineKind,
    ) -> Iterator[Block]:
        if tag == "table":
            yield from self._table(element)
            return
        kind = _kind_of(element, tag, outer)
        line = _Line()
        yield from self._walk(element, line, marks, kind)
        yield from self._finished(line, kind)

    def _finished(self, line: _Line, kind: _LineKind) -> Iterator[Block]:
        cell = line.cell()
        line.text, line.marks = "", []
        if cell.blank:
            return
        if not kind.in_item:
            yield TextBlock(cell, kind.heading)
            return
        marker = _TYPED_MARKER.match(cell.text) if kind.marker_typed else None
        yield ListBlockItem(_cut(cell, marker.end()) if marker else cell, kind.ordered, kind.level)

    def _marks_of(self, element: html.HtmlElement, tag: str) -> tuple[tuple[MarkKind, str], ...]:
        found: list[tuple[MarkKind, str]] = []
        if tag in _MARKS:
            found.append((_MARKS[tag], ""))
        style = element.get("style", "").lower()
        found += [(kind, "") for pattern, kind in _STYLES if pattern.search(style)]
        address = element.get("href", "") if tag == "a" else ""
        if address and urlsplit(address).scheme in {"http", "https", "mailto"}:
            found.append(("link", address))
        elif address and not address.startswith("#"):
            self._dropped_links += 1
        return tuple(found)

    def _picture(self, element: html.HtmlElement, line: _Line, kind: _LineKind) -> Iterator[Block]:
        content = picture_bytes(element.get("src", ""))
        if content is None:
            self.lost_pictures += 1
            return
        yield from self._finished(line, kind)
        yield PictureBlock(content)

    def _table(self, table: html.HtmlElement) -> Iterator[Block]:
        rows: list[dict[int, PastedCell | None]] = []
        covered: dict[tuple[int, int], None] = {}
        for at, row in enumerate(_rows_of(table)):
            places: dict[int, PastedCell | None] = {}
            column = 0
            for cell in row:
                if not isinstance(cell.tag, str) or cell.tag.lower() not in {"td", "th"}:
                    continue
                while (at, column) in covered:
                    places[column] = None
                    column += 1
                wide, high = _span(cell, "colspan"), _span(cell, "rowspan")
                places[column] = PastedCell(self._cell_text(cell), wide, high)
                for down in range(high):
                    for right in range(wide):
                        covered[at + down, column + right] = None
                for right in range(1, wide):
                    places[column + right] = None
                column += wide
            rows.append(places)
        width = max((max(row, default=-1) + 1 for row in rows), default=0)
        if width:
            yield PastedTable(
                tuple(
                    tuple(
                        row.get(column, None if (at, column) in covered else PastedCell(Cell()))
                        for column in range(width)
                    )
                    for at, row in enumerate(rows)
                ),
                _widths(table, width),
            )

    def _cell_text(self, element: html.HtmlElement) -> Cell:
        """Return all that is in a cell as one text; its paragraphs become lines."""
        line = _Line()
        found: list[Cell] = []
        for block in self._walk(element, line, (), _PLAIN):
            if isinstance(block, TextBlock | ListBlockItem):
                found.append(block.cell)
            elif isinstance(block, PastedTable):
                found += [each.cell for row in block.rows for each in row if each is not None]
            else:
                self.lost_pictures += 1
        rest = line.cell()
        if not rest.blank:
            found.append(rest)
        text = ""
        marks: list[Mark] = []
        for cell in found:
            text += "\n" if text else ""
            marks += [mark.shifted(len(text)) for mark in cell.marks]
            text += cell.text
        return Cell(text, tidy_marks(marks, len(text)))


def _cut(cell: Cell, start: int) -> Cell:
    text = cell.text[start:]
    return Cell(text, tidy_marks((mark.shifted(-start) for mark in cell.marks), len(text)))


def _is_ordered(element: html.HtmlElement) -> bool:
    marker = next(iter(element.xpath(".//span[@class='marker']")), None)
    written = (marker.text_content() if marker is not None else "").strip()
    return bool(re.match(r"^\(?[0-9a-zA-Z]{1,3}[.)、]", written)) and written != "o"


def _widths(table: html.HtmlElement, count: int) -> tuple[float, ...]:
    """Return the widths that a table says of its columns, if it says all of them."""
    found: list[float] = []
    for column in table.iter("col"):
        found += [_length(column)] * _span(column, "span")
    if len(found) != count:
        first = next(iter(_rows_of(table)), ())
        found = [_length(cell) for cell in first if isinstance(cell.tag, str)]
    return tuple(found) if len(found) == count and all(found) else ()


def _length(element: html.HtmlElement) -> float:
    written = re.match(r"\s*(\d{1,5}(?:\.\d+)?)", element.get("width", ""))
    return float(written.group(1)) if written else 0.0


def _rows_of(table: html.HtmlElement) -> Iterator[html.HtmlElement]:
    for child in table:
        tag = child.tag.lower() if isinstance(child.tag, str) else ""
        if tag == "tr":
            yield child
        elif tag in {"thead", "tbody", "tfoot"}:
            yield from _rows_of(child)


def _span(cell: html.HtmlElement, name: str) -> int:
    written = cell.get(name, "1")
    return min(max(int(written), 1), 1000) if written.isdigit() else 1
