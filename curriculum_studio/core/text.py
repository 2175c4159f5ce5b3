"""Text: the one form that difference, merge, hash, search, anchors and writers use.

A cell is one language of a text: a plain string with sorted marks. What is not text (a reference,
a footnote, a formula in the line) is one object character that carries its mark.
"""

import hashlib
from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache
from typing import Literal

from curriculum_studio.lazy import lazy_pattern
from curriculum_studio.values import dataclass

#: The character that stands for an object in the text.
OBJECT = "\ufffc"

MarkKind = Literal["bold", "italic", "sub", "sup", "link", "term", "ref", "footnote", "formula"]

#: Marks that sit on exactly one object character; `value` says which object.
OBJECT_MARKS: frozenset[MarkKind] = frozenset({"ref", "footnote", "formula"})

Status = Literal["draft", "translated", "confirmed"]

_CONTROL = lazy_pattern("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
#: A character of Chinese writing, or a sign of its punctuation; ’ is none within a word (don’t).
_CHINESE = lazy_pattern(
    "[\u3001-\u303f\u3400-\u9fff\uf900-\ufaff\uff01-\uffee\U00020000-\U0003ffff"
    "\u2014\u2018\u201c\u201d\u2026]|\u2019(?![A-Za-z])"
)


@dataclass(frozen=True, slots=True, order=True)
class Mark:
    """What is said of the characters from `start` up to, not including, `end`.

    `value` holds the address of a link, the node id of a reference, footnote or term, or the LaTeX
    of a formula.
    """

    start: int
    end: int
    kind: MarkKind
    value: str = ""

    def shifted(self, by: int) -> "Mark":
        """Return the mark moved along the text."""
        return replace(self, start=self.start + by, end=self.end + by)


@dataclass(frozen=True, slots=True)
class Cell:
    """One language of a text.

    `based_on` is the hash of the lead text from which it was made; empty if it stands by itself.
    """

    text: str = ""
    marks: tuple[Mark, ...] = ()
    status: Status = "draft"
    based_on: str = ""

    def __len__(self) -> int:
        return len(self.text)

    @property
    def blank(self) -> bool:
        """Whether there is nothing to read."""
        return not self.text or self.text.isspace()


def cleaned(text: str, *, objects: bool = False) -> str:
    """Return the text without characters no document can carry, its line ends as one line feed.

    Words from elsewhere have no objects: whatever reads an object character without its mark would
    show nothing there. `objects` keeps them, for a text whose marks are known.
    """
    kept = text if objects else text.replace(OBJECT, "")
    return _CONTROL.sub("", kept.replace("\r\n", "\n").replace("\r", "\n").replace("\x0b", "\n"))


def tidy_marks(marks: Iterable[Mark], length: int) -> tuple[Mark, ...]:
    """Return marks sorted, cut to the text, without empty ones; equal neighbours are joined."""
    kept: list[Mark] = []
    last: dict[tuple[str, str], int] = {}
    for mark in sorted(marks):
        start, end = max(0, mark.start), min(length, mark.end)
        if start >= end:
            continue
        key = (mark.kind, mark.value)
        at = last.get(key)
        if at is not None and mark.kind not in OBJECT_MARKS and start <= kept[at].end:
            kept[at] = replace(kept[at], end=max(kept[at].end, end))
            continue
        last[key] = len(kept)
        kept.append(replace(mark, start=start, end=end))
    return tuple(sorted(kept))


def part(cell: Cell, start: int, end: int | None = None) -> Cell:
    """Return the cell cut to a range, its marks with it."""
    stop = len(cell) if end is None else end
    text = cell.text[start:stop]
    marks = tidy_marks((mark.shifted(-start) for mark in cell.marks), len(text))
    return replace(cell, text=text, marks=marks)


def joined(first: Cell, second: Cell) -> Cell:
    """Return both texts in one cell with the status of the first."""
    marks = (*first.marks, *(mark.shifted(len(first)) for mark in second.marks))
    text = first.text + second.text
    return replace(first, text=text, marks=tidy_marks(marks, len(text)))


def spliced(cell: Cell, start: int, end: int, insert: Cell) -> Cell:
    """Return the cell with a range replaced, as typing or pasting does."""
    return joined(joined(part(cell, 0, start), insert), part(cell, end))


@lru_cache(maxsize=65536)
def _hash(text: str, marks: tuple[Mark, ...]) -> str:
    digest = hashlib.blake2b(text.encode("utf-8"), digest_size=12)
    for mark in marks:
        digest.update(f"\x00{mark.start},{mark.end},{mark.kind},{mark.value}".encode())
    return digest.hexdigest()


def text_hash(cell: Cell | None) -> str:
    """Return the hash of what is written, whatever its state; the same in every copy."""
    return "" if cell is None or not cell.text else _hash(cell.text, cell.marks)


def count(text: str, language: str) -> int:
    """Count as Word and WPS do (字数): what stands between spaces is a word.

    In Chinese each character of it is one, its punctuation too.
    """
    plain = text.replace(OBJECT, "")
    if language != "zh":
        return len(plain.split())
    others, characters = _CHINESE.subn(" ", plain)
    return characters + len(others.split())
