"""Texts as the page shows them: objects put into words, places counted as Qt counts.

Qt counts UTF-16 units, a cell counts characters; they differ after a character such as 🌱.
"""

from collections.abc import Callable
from dataclasses import dataclass

from curriculum_studio.core.text import OBJECT, OBJECT_MARKS, Cell, Mark

#: Qt's sign for a new line within a paragraph.
NEW_LINE = "\u2028"

#: Glues the characters of a reference together, so that it breaks as one, as it does in the editor.
_GLUE = "\u2060"
_HARD_SPACE = "\u00a0"

#: A reference that shows a text shows no more of it than this.
LONGEST_REFERENCE = 24


def units(text: str, at: int) -> int:
    """Return a place in a text, given in characters, in UTF-16 units."""
    if text.isascii():
        return at
    return at + sum(1 for character in text[:at] if character > "\uffff")


def characters(text: str, at: int) -> int:
    """Return a place in a text, given in UTF-16 units, in characters."""
    if text.isascii():
        return at
    seen = 0
    for place, character in enumerate(text):
        if seen >= at:
            return place
        seen += 2 if character > "\uffff" else 1
    return len(text)


@dataclass(frozen=True, slots=True)
class DisplayRange:
    """A stretch of shown text with its mark, in UTF-16 units."""

    start: int
    length: int
    mark: Mark


@dataclass(frozen=True, slots=True)
class DisplayText:
    """A text as it is laid out."""

    text: str
    ranges: tuple[DisplayRange, ...]


def glued(words: str) -> str:
    """Return words that never break over two lines."""
    return _GLUE.join(words.replace(" ", _HARD_SPACE))


def shortened(words: str) -> str:
    """Return words as a reference shows them: not too many."""
    if len(words) <= LONGEST_REFERENCE:
        return words
    return words[: LONGEST_REFERENCE - 1].rstrip() + "…"


def places(cell: Cell, words: Callable[[Mark], str]) -> list[int]:
    """Return where each character of a cell, and its end, lies in the shown text, in units."""
    objects = {mark.start: mark for mark in cell.marks if mark.kind in OBJECT_MARKS}
    found: list[int] = []
    length = 0
    for at, character in enumerate(cell.text):
        found.append(length)
        mark = objects.get(at) if character == OBJECT else None
        part = glued(words(mark)) if mark is not None else character
        length += len(part) + sum(1 for each in part if each > "\uffff")
    return [*found, length]


def shown(cell: Cell, words: Callable[[Mark], str]) -> DisplayText:
    """Return the text of a cell with objects put into words, and where its marks are then."""
    if not cell.marks:
        return DisplayText(cell.text.replace("\n", NEW_LINE), ())
    objects = {mark.start: mark for mark in cell.marks if mark.kind in OBJECT_MARKS}
    parts = [
        glued(words(objects[at])) if character == OBJECT and at in objects else character
        for at, character in enumerate(cell.text)
    ]
    at = places(cell, words)
    ranges = tuple(
        DisplayRange(at[mark.start], at[mark.end] - at[mark.start], mark)
        for mark in cell.marks
        if mark.end <= len(cell.text)
    )
    return DisplayText("".join(parts).replace("\n", NEW_LINE), ranges)
