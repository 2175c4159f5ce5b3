"""The difference of two texts in words: what was there, what is new.

Chinese is compared character by character, other scripts word by word, so that a reader sees whole
words struck and added, never crumbs of them.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from curriculum_studio.lazy import Lazy

if TYPE_CHECKING:
    from rapidfuzz.distance import Opcodes

#: Aligns the words; loaded with the first difference, for few pages begin with one.
_OPCODES: Lazy["Callable[[Sequence[str], Sequence[str]], Opcodes]"] = Lazy(
    "rapidfuzz.distance.Indel:opcodes"
)

#: A word of an alphabet (with inner hyphens and apostrophes), a number, or any other character.
_TOKEN = re.compile(
    r"[^\W\d_\u3400-\u9fff\uf900-\ufaff]+(?:[-'’][^\W\d_\u3400-\u9fff]+)*|\d+(?:[.,]\d+)*|\s+|.",
    re.DOTALL,
)

PieceKind = Literal["same", "deleted", "inserted"]


@dataclass(frozen=True, slots=True)
class DiffPiece:
    """A stretch of text that stayed, went or came."""

    kind: PieceKind
    text: str


def tokens(text: str) -> list[str]:
    """Return the text cut into what is compared; joined again it is the text."""
    return _TOKEN.findall(text)


def difference(old: str, new: str) -> tuple[DiffPiece, ...]:
    """Return the pieces by which a text became another.

    What stayed and went gives the old text, what stayed and came gives the new one.
    """
    before, after = tokens(old), tokens(new)
    return tuple(_joined(_pieces(before, after)))


def _pieces(before: list[str], after: list[str]) -> Iterator[DiffPiece]:
    for step in _OPCODES.load()(before, after):
        went = "".join(before[step.src_start : step.src_end])
        came = "".join(after[step.dest_start : step.dest_end])
        if step.tag == "equal":
            yield DiffPiece("same", went)
            continue
        if went:
            yield DiffPiece("deleted", went)
        if came:
            yield DiffPiece("inserted", came)


def _joined(pieces: Iterator[DiffPiece]) -> Iterator[DiffPiece]:
    """Join neighbours of a kind; between two changes deletions come before insertions."""
    went = came = same = ""
    for piece in pieces:
        if piece.kind == "same":
            yield from _change(went, came)
            went = came = ""
            same += piece.text
            continue
        if same:
            yield DiffPiece("same", same)
            same = ""
        if piece.kind == "deleted":
            went += piece.text
        else:
            came += piece.text
    yield from _change(went, came)
    if same:
        yield DiffPiece("same", same)


def _change(went: str, came: str) -> Iterator[DiffPiece]:
    if went:
        yield DiffPiece("deleted", went)
    if came:
        yield DiffPiece("inserted", came)
