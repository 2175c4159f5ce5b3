"""Merging the text of a cell: words with their marks, and never a corrupt provision.

Two changes of one text fit together by themselves only if an unchanged word stands between them
and none of them touches what a requirement hangs on: a provision verb, a negation, a number, a
unit, a reference. From 应 to 宜 here and to 可 there no program may make 可宜.
"""

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from curriculum_studio.core.diff import tokens
from curriculum_studio.core.text import OBJECT, Cell, Mark, MarkKind, tidy_marks
from curriculum_studio.drafting.protected import protected_ranges
from curriculum_studio.languages import Language
from curriculum_studio.lazy import Lazy
from curriculum_studio.values import dataclass

if TYPE_CHECKING:
    from rapidfuzz.distance import Opcodes

#: A word, a character or an object with the marks that lie on it: kind and value of each.
Token = tuple[str, tuple[tuple[MarkKind, str], ...]]

_OPCODES: Lazy[Callable[[Sequence[Token], Sequence[Token]], "Opcodes"]] = Lazy(
    "rapidfuzz.distance.Indel:opcodes"
)


@dataclass(frozen=True, slots=True)
class Hunk:
    """What a side made of the tokens of the base from `start` up to, not including, `end`."""

    start: int
    end: int
    new: tuple[Token, ...]
    protected: bool = False


def marked_tokens(cell: Cell) -> list[Token]:
    """Return a text cut into words, and where marks begin and end."""
    borders = sorted({at for mark in cell.marks for at in (mark.start, mark.end)})
    found: list[Token] = []
    at = 0
    for word in tokens(cell.text):
        end = at + len(word)
        inner = borders[bisect_right(borders, at) :] if borders else []
        cuts = [each for each in inner if each < end]
        found += [
            (cell.text[one:two], _marks_on(cell, one)) for one, two in pairwise([at, *cuts, end])
        ]
        at = end
    return found


def _marks_on(cell: Cell, at: int) -> tuple[tuple[MarkKind, str], ...]:
    return tuple((mark.kind, mark.value) for mark in cell.marks if mark.start <= at < mark.end)


def text_of(words: Sequence[Token]) -> tuple[str, tuple[Mark, ...]]:
    """Return the text that tokens make, and its marks."""
    text = ""
    marks: list[Mark] = []
    for word, on in words:
        marks += [Mark(len(text), len(text) + len(word), kind, value) for kind, value in on]
        text += word
    return text, tidy_marks(marks, len(text))


def merge_texts(
    base: Cell, mine: Cell, theirs: Cell, language: Language, *, asked: bool = False
) -> tuple[str, tuple[Mark, ...]] | None:
    """Return the text that has the changes of both sides, None if somebody has to decide.

    `asked`: somebody has, and wants both; then it is None only where they are not apart.
    """
    before = marked_tokens(base)
    sides = [_hunks(base, before, each, language) for each in (mine, theirs)]
    common = set(sides[0]) & set(sides[1])
    own = [[each for each in side if each not in common] for side in sides]
    if not own[0] or not own[1]:
        words = marked_tokens(mine if own[0] else theirs)
        return text_of(words)
    if not asked and any(each.protected for side in own for each in side):
        return None
    if not _apart(before, own, common):
        return None
    hunks = sorted({*sides[0], *sides[1]}, key=lambda each: (each.start, each.end))
    return text_of(list(_applied(before, hunks)))


def _apart(before: Sequence[Token], own: Sequence[Sequence[Hunk]], common: set[Hunk]) -> bool:
    """Whether an unchanged word stands between any change of one side and one of the other."""
    order = sorted(
        ((each.start, each.end, side) for side in (0, 1) for each in own[side]),
    )
    changed = {at for each in common for at in range(each.start, each.end)}
    return all(
        one[2] == two[2]
        or any(at not in changed and not _is_gap(before[at][0]) for at in range(one[1], two[0]))
        for one, two in pairwise(order)
    )


def _is_gap(word: str) -> bool:
    return word != OBJECT and not any(each.isalnum() for each in word)


def _applied(before: Sequence[Token], hunks: Sequence[Hunk]) -> Iterator[Token]:
    at = 0
    for each in hunks:
        yield from before[at : each.start]
        yield from each.new
        at = each.end
    yield from before[at:]


def _hunks(base: Cell, before: Sequence[Token], cell: Cell, language: Language) -> tuple[Hunk, ...]:
    after = marked_tokens(cell)
    guarded = [_guarded(each, words, language) for each, words in ((base, before), (cell, after))]
    found: list[Hunk] = []
    start = end = new = stop = 0
    changed = False
    steps = [*_OPCODES.load()(before, after), None]
    for step in steps:
        if step is not None and step.tag != "equal":
            if not changed:
                start, new, changed = step.src_start, step.dest_start, True
            end, stop = step.src_end, step.dest_end
            continue
        if changed:
            touched = any(guarded[0][start:end]) or any(guarded[1][new:stop])
            found.append(Hunk(start, end, tuple(after[new:stop]), touched))
            changed = False
    return tuple(found)


def _guarded(cell: Cell, words: Sequence[Token], language: Language) -> list[bool]:
    """Tell of each token whether a requirement hangs on it."""
    ranges = protected_ranges(cell.text, language)
    found: list[bool] = []
    at = 0
    for word, _ in words:
        end = at + len(word)
        found.append(any(start < end and at < stop for start, stop in ranges))
        at = end
    return found
