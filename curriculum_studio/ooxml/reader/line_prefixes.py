"""What stands at the beginning of a line: a number of a clause, a list sign, typed or automatic.

An automatic number is read as if it stood there typed, so that both are understood in one way. What
is not understood stays in the text.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from curriculum_studio.core.text import Cell, joined, part
from curriculum_studio.ooxml.reader.blocks import WordParagraph
from curriculum_studio.ooxml.reader.list_numbers import han_value, letter_value

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
