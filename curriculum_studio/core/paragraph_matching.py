"""Which text a paragraph of a Word file shows, where no bookmark tells it.

Three ask: where a comment belongs, what a returned draft changed, what two states of a file have in
common. They go the same ways, from the certain to the likely: what reads the same, what stands in
the same order, what shows the same nodes, a number that is typed before it, likeness. What is not
clear is never guessed.
"""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Hashable, Iterable, Sequence

from rapidfuzz import fuzz, process
from rapidfuzz.distance import Indel

from curriculum_studio.values import dataclass

#: Likeness in per cent from which a changed paragraph counts as a text of ours, and by how much the
#: next best has to be worse.
LIKE, MARGIN = 85.0, 10.0

#: With so many texts at most a paragraph is compared, those nearest to it in length.
MOST_COMPARED = 4000

_NUMBER = re.compile(r"\s*((?:[A-Z]|\d+)(?:\.\d+)*|附录\s*[A-Z])[\s　]+(\S.*)", re.DOTALL)
_MARKER = re.compile(
    r"^\s*(?:附录\s*[A-Z]|[A-Z](?:\.\d+)+|\d+\)|\d+(?:\.\d+)*|[a-z]\)|——|·)[\s　]*"
)


def bare(text: str) -> str:
    """Return a text without its spaces, which office programs change at will."""
    return "".join(text.split())


def typed_number(text: str) -> tuple[str, str] | None:
    """Return the number of a clause that is typed before a text, and the text behind it."""
    found = _NUMBER.match(text)
    return (found[1], found[2]) if found else None


def without_marker(text: str) -> str:
    """Return a text without the number, letter or dash that somebody typed before it."""
    return _MARKER.sub("", text)


@dataclass(frozen=True, slots=True)
class Likeness:
    """The text that is most like another one, in per cent; `clear` if no other is nearly so."""

    at: int
    score: float
    clear: bool

    @property
    def certain(self) -> bool:
        """Whether it may be taken for that text."""
        return self.clear and self.score >= LIKE


class TextFinder:
    """Finds texts by what a paragraph reads; they are told by their place among those given.

    Of texts shorter than `shortest` likeness says nothing: two of them are soon alike.
    """

    def __init__(self, texts: Iterable[str], shortest: int) -> None:
        self._same: dict[str, list[int]] = {}
        self._long: dict[int, str] = {}
        for at, text in enumerate(texts):
            self._same.setdefault(bare(text), []).append(at)
            if len(text) >= shortest:
                self._long[at] = text
        self._shortest = shortest
        self._by_length = sorted((len(text), at) for at, text in self._long.items())

    def discard(self, at: int, text: str) -> None:
        """Leave out a text that has its paragraph: it is found no more."""
        self._same[bare(text)].remove(at)
        self._long.pop(at, None)

    def same(self, *readings: str) -> int | None:
        """Return the only text that reads as a paragraph does; the first reading that fits counts.

        A paragraph with tracked changes reads in two ways, now and before.
        """
        for reading in readings:
            if found := self._same.get(bare(reading), ()):
                return found[0] if len(found) == 1 else None
        return None

    def overlapping(self, text: str) -> int | None:
        """Return the only text that has these words in it, or is the better half of them."""
        found = [
            at
            for at, each in self._long.items()
            if text in each or (2 * len(each) >= len(text) and each in text)
        ]
        return found[0] if len(found) == 1 else None

    def alike(self, text: str, least: float = LIKE - MARGIN) -> Likeness | None:
        """Return which text is most like one, if any is so by `least` per cent."""
        if len(text) < self._shortest:
            return None
        found = process.extract(
            text, self._near(len(text)), scorer=fuzz.ratio, score_cutoff=least, limit=2
        )
        if not found:
            return None
        clear = len(found) == 1 or found[0][1] - found[1][1] >= MARGIN
        return Likeness(found[0][2], found[0][1], clear)

    def _near(self, size: int) -> dict[int, str]:
        if len(self._long) <= MOST_COMPARED:
            return self._long
        middle = bisect_left(self._by_length, (size, 0))
        half = MOST_COMPARED // 2
        near = sorted(at for _, at in self._by_length[max(0, middle - half) : middle + half])
        return {at: self._long[at] for at in near if at in self._long}


def in_one_row(
    old: Sequence[Hashable], new: Sequence[Hashable]
) -> list[tuple[int | None, int | None]]:
    """Return the places of two rows of keys as one: what is in both, what only in one of them.

    Between two keys that both have, what went stands before what came.
    """
    row: list[tuple[int | None, int | None]] = []
    gone: list[tuple[int | None, int | None]] = []
    came: list[tuple[int | None, int | None]] = []
    for step in Indel.opcodes(old, new):
        before, after = range(step.src_start, step.src_end), range(step.dest_start, step.dest_end)
        if step.tag == "equal":
            row += [*gone, *came, *zip(before, after, strict=True)]
            gone, came = [], []
        else:
            gone += [(at, None) for at in before]
            came += [(None, at) for at in after]
    return [*row, *gone, *came]


def in_both(old: Sequence[Hashable], new: Sequence[Hashable]) -> list[tuple[int, int]]:
    """Return the places of what two rows of keys have in common, in the order of both."""
    return [(a, b) for a, b in in_one_row(old, new) if a is not None and b is not None]


def by_shared(
    old: Sequence[frozenset[str]], new: Sequence[frozenset[str]]
) -> list[tuple[int, int]]:
    """Return which groups are the same: those that have the most in common, each of them once."""
    holders: dict[str, list[int]] = {}
    for at, shown in enumerate(old):
        for each in shown:
            holders.setdefault(each, []).append(at)
    free = set(range(len(old)))
    pairs = []
    for at, shown in enumerate(new):
        shared = Counter(one for each in shown for one in holders.get(each, ()) if one in free)
        if shared:
            best = max(shared, key=lambda each: (shared[each], -each))
            free.discard(best)
            pairs.append((best, at))
    return pairs
