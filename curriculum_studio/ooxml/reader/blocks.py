"""What stands in the body of a Word file, in reading order: lines and tables.

A line is a paragraph with what is known of it; its text already is a cell with marks, and begins
with a number or a list sign, typed or automatic. Marks that name something of the file (footnotes,
places referred to) carry the names of the file until the tree has grown.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import field
from functools import lru_cache
from typing import Literal

from curriculum_studio.core.text import (
    OBJECT,
    Cell,
    Mark,
    MarkKind,
    cleaned,
    joined,
    part,
    tidy_marks,
)
from curriculum_studio.ooxml.reader.list_numbers import ListPlace, han_value, letter_value
from curriculum_studio.values import dataclass

# --- lines and tables -------------------------------------------------------------------------

#: Before the name of a footnote or endnote of the file.
NOTE = "note:"
#: Before the name of a bookmark of the file, in the address of a link.
PLACE = "#"


@dataclass(frozen=True, slots=True)
class WordPicture:
    """A picture that has been kept, by its hash; empty if it had to stay outside."""

    hash: str
    width_mm: float = 0.0


@dataclass(frozen=True, slots=True)
class WordParagraph:
    """A paragraph.

    `level` is the outline level that its style or itself gives (0: body text), `place` what Word
    would print before it; `contents` says that it belongs to a generated table of contents.
    `forced` is what somebody says that it is, whatever it looks like (see `word_import`). In a text
    box `boxed` counts its paragraphs from 1.
    """

    cell: Cell = field(default_factory=Cell)
    style: str = ""
    level: int = 0
    place: ListPlace | None = None
    pictures: tuple[WordPicture, ...] = ()
    bookmarks: tuple[str, ...] = ()
    align: str = ""
    bold: bool = False
    size: int = 0
    contents: bool = False
    forced: str = ""
    boxed: int = 0

    @property
    def text(self) -> str:
        """The plain text without the space around it."""
        return self.cell.text.strip()

    @property
    def empty(self) -> bool:
        """Whether there is neither text nor picture."""
        return not self.text and not self.pictures

    @property
    def only_formula(self) -> bool:
        """Whether formulas are all that stands in it."""
        formulas = sum(1 for mark in self.cell.marks if mark.kind == "formula")
        return formulas > 0 and not self.cell.text.replace(OBJECT, "").strip()


@dataclass(frozen=True, slots=True)
class WordCell:
    """A cell of a table: its first column, how many columns and rows it covers, what is in it."""

    column: int
    columns: int
    rows: int
    blocks: "tuple[Block, ...]"
    align: str = ""

    @property
    def lines(self) -> Iterator[WordParagraph]:
        """All lines in it, those of tables inside it too."""
        return lines_of(self.blocks)

    @property
    def text(self) -> str:
        """Its text, a line for each paragraph."""
        return "\n".join(line.text for line in self.lines if line.text)


@dataclass(frozen=True, slots=True)
class WordTable:
    """A table: relative widths of its columns, its rows, how many of them are repeated heads."""

    widths: tuple[float, ...]
    rows: tuple[tuple[WordCell, ...], ...]
    heads: int = 0

    @property
    def cells(self) -> Iterator[WordCell]:
        """All cells, row by row."""
        for row in self.rows:
            yield from row


Block = WordParagraph | WordTable


def lines_of(blocks: "tuple[Block, ...] | list[Block]") -> Iterator[WordParagraph]:
    """Yield the lines of blocks, those in tables too, in reading order."""
    for block in blocks:
        if isinstance(block, WordParagraph):
            yield block
        else:
            for cell in block.cells:
                yield from lines_of(cell.blocks)


# --- text of a line ---------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class RunFormat:
    """How a run looks, as far as it means something."""

    bold: bool = False
    italic: bool = False
    raised: str = ""
    link: str = ""


PLAIN = RunFormat()


class TextBuilder:
    """The text of a paragraph as it grows."""

    def __init__(self) -> None:
        """Begin an empty text."""
        self._pieces: list[str] = []
        self._marks: list[Mark] = []
        self._length = 0
        self._visible = 0
        self._bold = 0

    def write(self, text: str, look: RunFormat = PLAIN, *, heavy: bool = False) -> None:
        """Add text; `heavy` says that it appears bold, whatever makes it so."""
        text = cleaned(text)
        if not text:
            return
        end = self._length + len(text)
        for kind, value in _kinds(look):
            self._marks.append(Mark(self._length, end, kind, value))
        self._pieces.append(text)
        self._length = end
        ink = len(text.strip())
        self._visible += ink
        self._bold += ink if heavy or look.bold else 0

    def put(self, kind: MarkKind, value: str) -> None:
        """Add an object."""
        self._marks.append(Mark(self._length, self._length + 1, kind, value))
        self._pieces.append(OBJECT)
        self._length += 1

    @property
    def heavy(self) -> bool:
        """Whether all of the text appears bold."""
        return self._visible > 0 and self._bold == self._visible

    def cell(self) -> Cell:
        """Return the text so far."""
        return Cell("".join(self._pieces), tidy_marks(self._marks, self._length))


def _kinds(look: RunFormat) -> list[tuple[MarkKind, str]]:
    kinds: list[tuple[MarkKind, str]] = []
    if look.bold:
        kinds.append(("bold", ""))
    if look.italic:
        kinds.append(("italic", ""))
    if look.raised == "superscript":
        kinds.append(("sup", ""))
    if look.raised == "subscript":
        kinds.append(("sub", ""))
    if look.link:
        kinds.append(("link", look.link))
    return kinds


# --- beginning of a line ----------------------------------------------------------------------
# An automatic number is read as if it stood there typed, so that both are understood in one way.
# What is not understood stays in the text.

LeadKind = Literal[
    "clause",  # 4.1, 4.1.2
    "chapter",  # 4 and a space
    "annex_clause",  # A.1, A.1.2
    "han",  # 一、
    "han_bracket",  # （一）
    "article",  # 第一章, 第二条
    "dot",  # 1.  1、
    "paren",  # 1)
    "bracket",  # (1)
    "circle",  # ①
    "letter",  # a)
    "letter_dot",  # a.
    "dash",  # ——
    "bullet",  # · •
]

_HAN = "一二三四五六七八九十百零〇"
_GAP = r"[\s\u3000]"
_STEPS = r"(?:[.．]\d{1,2}){1,6}"
_AFTER = rf"(?:{_GAP}+|$|(?=[^\w.．%％]|[\u3400-\u9fff]))"
_PATTERNS: tuple[tuple[LeadKind, re.Pattern[str]], ...] = (
    ("clause", re.compile(rf"(\d{{1,2}}{_STEPS})[.．]?{_AFTER}")),
    ("annex_clause", re.compile(rf"([A-Z]{_STEPS})[.．]?{_AFTER}")),
    ("chapter", re.compile(rf"(\d{{1,2}}){_GAP}+(?=\S)")),
    ("han", re.compile(rf"([{_HAN}]{{1,4}})[、．.，,]{_GAP}*")),
    ("han_bracket", re.compile(rf"[（(]{_GAP}*([{_HAN}]{{1,4}}){_GAP}*[）)][、．.]?{_GAP}*")),
    ("article", re.compile(rf"第{_GAP}*([{_HAN}\d]{{1,5}}){_GAP}*[章节条]{_GAP}*[、:：]?{_GAP}*")),
    ("dot", re.compile(rf"(\d{{1,2}})[.．、]{_GAP}*(?!\d)")),
    ("paren", re.compile(rf"(\d{{1,2}})[)）]{_GAP}*")),
    ("bracket", re.compile(rf"[（(]{_GAP}*(\d{{1,2}}){_GAP}*[)）][、．.]?{_GAP}*")),
    ("circle", re.compile(rf"([①-⑳]){_GAP}*")),
    ("letter", re.compile(rf"([a-z])[)）]{_GAP}*")),
    ("letter", re.compile(rf"[（(]([a-z])[)）]{_GAP}*")),
    ("letter_dot", re.compile(rf"([a-z])[.．、](?:{_GAP}+|(?=[\u3400-\u9fff]))")),
    ("dash", re.compile(rf"(——|—|–|――){_GAP}*(?=\S)|([-－]){_GAP}+(?=\S)")),
    ("bullet", re.compile(rf"([·•●◆■▪◇□➢➤►]){_GAP}*(?=\S)")),
)
_DASHES = frozenset("-–—－―")

#: Kinds of list signs and the marker that a list of ours has for them.
MARKERS: Mapping[LeadKind, Literal["dash", "dot", "letter", "number"]] = {
    "dash": "dash",
    "bullet": "dot",
    "letter": "letter",
    "letter_dot": "letter",
    "dot": "number",
    "paren": "number",
    "bracket": "number",
    "circle": "number",
    "han": "number",
    "han_bracket": "number",
}


@dataclass(frozen=True, slots=True)
class LinePrefix:
    """The sign before a line.

    `path` holds its numbers (a letter counts from 1, an annex has its own letter's number first),
    empty for signs that count nothing; `printed` is the sign as it is read, `text` the part of the
    line's own text that it took, `rest` what follows.
    """

    kind: LeadKind
    path: tuple[int, ...]
    printed: str
    text: str
    rest: Cell
    automatic: bool = False

    @property
    def value(self) -> int:
        """The last of its numbers."""
        return self.path[-1] if self.path else 0


def trimmed(cell: Cell) -> Cell:
    """Return a text without the space around it."""
    text = cell.text
    if text and not text[0].isspace() and not text[-1].isspace():
        return cell
    start = len(text) - len(text.lstrip())
    return part(cell, start, len(text.rstrip())) if text.strip() else Cell()


def lead_of(line: WordParagraph) -> LinePrefix | None:
    """Return the sign before a line, or None."""
    cell = trimmed(line.cell)
    place = line.place
    if place is not None and place.label:
        if place.bullet:
            dashed = set(place.label) <= _DASHES
            return LinePrefix(
                "dash" if dashed else "bullet", (), place.label, "", cell, automatic=True
            )
        found = match_lead(f"{place.label.rstrip()} x")
        if found is not None and found[2].rstrip() == place.label.strip():
            return LinePrefix(found[0], found[1], place.label.strip(), "", cell, automatic=True)
        return None
    found = match_lead(cell.text)
    if found is None:
        return None
    kind, path, taken = found
    return LinePrefix(kind, path, taken.strip(), taken, trimmed(part(cell, len(taken))))


def with_label(line: WordParagraph) -> Cell:
    """Return the text of a line with its automatic number before it, as it is read."""
    cell = trimmed(line.cell)
    if line.place is None or not line.place.label:
        return cell
    return joined(Cell(line.place.label + ("\u3000" if cell.text else "")), cell)


@lru_cache(maxsize=4096)
def match_lead(text: str) -> tuple[LeadKind, tuple[int, ...], str] | None:
    """Return kind, numbers and taken text of the sign that a text begins with."""
    for kind, pattern in _PATTERNS:
        found = pattern.match(text)
        if found is not None:
            sign = next(group for group in found.groups() if group)
            path = _path(kind, sign)
            if path is not None:
                return kind, path, found[0]
    return None


def _path(kind: LeadKind, sign: str) -> tuple[int, ...] | None:
    if kind in {"dash", "bullet"}:
        return ()
    if kind in {"letter", "letter_dot"}:
        return (letter_value(sign),)
    if kind in {"han", "han_bracket", "circle"} or (kind == "article" and not sign.isdigit()):
        number = han_value(sign)
        return (number,) if number else None
    steps = sign.replace("．", ".").split(".")
    if kind == "annex_clause":
        return (letter_value(steps[0]), *map(int, steps[1:]))
    return tuple(map(int, steps))
