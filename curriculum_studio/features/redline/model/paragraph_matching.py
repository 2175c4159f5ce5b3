"""Which paragraph of a returned draft is which of the draft that went out.

By the marks that the program left in it, else by its words, else by its place between others that
are certain; what is not certain is said to be new or asked about, never taken for something else.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field

from rapidfuzz import fuzz

from curriculum_studio.core.paragraph_matching import TextFinder, bare, in_both, without_marker
from curriculum_studio.core.returned_draft import DraftParagraph
from curriculum_studio.languages import Language
from curriculum_studio.values import dataclass

#: Likeness in per cent from which a paragraph is asked about.
DOUBTFUL = 60.0

#: Likeness from which paragraphs between the same neighbours belong together.
NEAR = 45.0

#: Likeness of the pieces of a paragraph that was split, or of joined ones, with the whole.
TOGETHER = 80.0

_SHORT = 6


@dataclass(slots=True)
class Matches:
    """Paragraphs now by place, and what they are of the draft that went out.

    `pairs`: the same paragraph. `copies`: of which it is a copy. `joined`: which others went into
    it. `parts`: which paragraphs it was split into, itself among them. `asked`: of which it might
    be a changed form.
    """

    pairs: dict[int, int] = field(default_factory=dict)
    copies: dict[int, int] = field(default_factory=dict)
    joined: dict[int, list[int]] = field(default_factory=dict)
    parts: dict[int, list[int]] = field(default_factory=dict)
    asked: dict[int, int] = field(default_factory=dict)


def matched(
    before: Sequence[DraftParagraph], now: Sequence[DraftParagraph], first: Language
) -> Matches:
    """Find the paragraphs of a draft again; `first` is the first language of the file."""
    return _Matcher(before, now, first).run()


class _Matcher:
    def __init__(
        self, before: Sequence[DraftParagraph], now: Sequence[DraftParagraph], first: Language
    ) -> None:
        self._before = before
        self._now = now
        self._first = first
        self._old = [bare(each.text) for each in before]
        self._new = [bare(each.text) for each in now]
        self._found = Matches()
        self._taken: set[int] = set()
        self._inner: set[int] = set()

    def run(self) -> Matches:
        self._by_marks()
        self._by_words()
        self._split()
        self._by_neighbours()
        self._elsewhere()
        return self._found

    def _pair(self, new: int, old: int) -> None:
        self._found.pairs[new] = old
        self._taken.add(old)

    # Marks

    def _by_marks(self) -> None:
        own: dict[tuple[str, Language], int] = {}
        for at, line in enumerate(self._before):
            for name in line.names:
                own.setdefault((name.node, name.language or self._first), at)
        holders: dict[int, list[tuple[int, bool, bool, int]]] = {}
        on: dict[int, list[int]] = {}
        for at, line in enumerate(self._now):
            for name in line.names:
                old = own.get((name.node, name.language or self._first))
                if old is None:
                    continue
                if name.goes_on:
                    on.setdefault(old, []).append(at)
                else:
                    holders.setdefault(old, []).append((at, name.copied, name.empty, name.start))
        chosen: dict[int, list[tuple[int, int, bool]]] = {}
        for old, found in holders.items():
            keeper = self._keeper(old, found, own)
            chosen.setdefault(keeper[0], []).append((keeper[3], old, keeper[2]))
            for at, _, empty, _ in found:
                if at != keeper[0] and not empty:
                    self._found.copies[at] = old
        for at, olds in chosen.items():
            self._found.copies.pop(at, None)
            self._take(at, sorted(olds))
        self._go_on(on)

    def _keeper(
        self,
        old: int,
        found: list[tuple[int, bool, bool, int]],
        own: Mapping[tuple[str, Language], int],
    ) -> tuple[int, bool, bool, int]:
        """Return the paragraph that keeps a mark: one with words that stands where it stood.

        Programs take the first of two for the original. So if both stand elsewhere, it is the one
        that they do not call a copy, else the first.
        """
        if len(found) == 1:
            return found[0]

        def rank(each: tuple[int, bool, bool, int]) -> tuple[bool, bool, bool, int]:
            return each[2], not self._is_beside(each[0], old, own), each[1], each[0]

        return min(found, key=rank)

    def _is_beside(self, at: int, old: int, own: Mapping[tuple[str, Language], int]) -> bool:
        """Whether a paragraph stands beside one that it stood beside before."""
        for step in (-1, 1):
            beside = at + step
            while 0 <= beside < len(self._now) and not self._new[beside]:
                beside += step
            if not 0 <= beside < len(self._now):
                continue
            places = {
                own.get((name.node, name.language or self._first))
                for name in self._now[beside].names
            }
            if old + step in places:
                return True
        return False

    def _take(self, at: int, olds: list[tuple[int, int, bool]]) -> None:
        """Pair a paragraph with what it is; several marks in it were joined, or are left over."""
        full = list(dict.fromkeys(old for _, old, empty in olds if not empty))
        every = list(dict.fromkeys(old for _, old, _ in olds))
        if len(full) > 1 and not self._are_joined(at, full):
            full = [max(full, key=lambda old: fuzz.partial_ratio(self._old[old], self._new[at]))]
        if len(full) > 1:
            self._pair(at, full[0])
            self._found.joined[at] = full[1:]
            self._taken.update(full[1:])
        elif full:
            self._pair(at, full[0])
        else:
            self._pair(at, max(every, key=lambda old: fuzz.ratio(self._old[old], self._new[at])))

    def _are_joined(self, at: int, olds: Iterable[int]) -> bool:
        whole = "".join(self._old[old] for old in olds)
        return fuzz.ratio(whole, self._new[at]) >= DOUBTFUL

    def _go_on(self, on: dict[int, list[int]]) -> None:
        """Take what a mark goes on into as a further part of its paragraph."""
        holder = {old: new for new, old in self._found.pairs.items()}
        for old, later in on.items():
            first = holder.get(old)
            rest = [each for each in later if each not in self._found.pairs and self._new[each]]
            if first is not None and rest and self._are_parts(old, [first, *rest]):
                self._found.parts[first] = [first, *rest]
                self._inner.update(rest)

    def _are_parts(self, old: int, parts: Sequence[int]) -> bool:
        whole = "".join(self._new[each] for each in parts)
        together = fuzz.ratio(whole, self._old[old])
        alone = max(fuzz.ratio(self._new[each], self._old[old]) for each in parts)
        return together >= TOGETHER and together > alone

    # Words

    def _free(self) -> tuple[list[int], list[int]]:
        new = [
            at
            for at in range(len(self._now))
            if at not in self._found.pairs
            and at not in self._found.copies
            and at not in self._inner
            and self._new[at]
        ]
        old = [at for at in range(len(self._before)) if at not in self._taken and self._old[at]]
        return new, old

    def _by_words(self) -> None:
        """Pair what reads the same in the same order, then what reads the same only once."""
        named = {old: f"#{old}" for old in self._found.pairs.values()}
        keys = [
            named.get(at, self._key(self._before[at], text)) for at, text in enumerate(self._old)
        ]
        others = [
            named[self._found.pairs[at]]
            if at in self._found.pairs
            else "-"
            if at in self._inner or at in self._found.copies
            else self._key(self._now[at], text)
            for at, text in enumerate(self._new)
        ]
        for old, new in in_both(keys, others):
            if new not in self._found.pairs and old not in self._taken and self._new[new]:
                self._pair(new, old)
        self._once()

    def _key(self, line: DraftParagraph, text: str) -> str:
        return f"{'|' if line.spot else ''}{text}"

    def _once(self) -> None:
        free, left = self._free()
        finder = self._finder(left)
        for new in free:
            for text in (self._new[new], without_marker(self._now[new].text)):
                found = finder.same(text) if len(bare(text)) >= 2 else None
                if found is not None:
                    self._pair(new, left[found])
                    finder.discard(found, self._old[left[found]])
                    break

    def _finder(self, olds: Iterable[int]) -> TextFinder:
        return TextFinder((self._old[old] for old in olds), _SHORT)

    # Parts

    def _split(self) -> None:
        """Find paragraphs that follow or precede one and were part of it."""
        for new, old in list(self._found.pairs.items()):
            if new in self._found.parts or not self._before[old].names:
                continue
            if fuzz.ratio(self._new[new], self._old[old]) >= 99:
                continue
            for parts in ([new, self._beside(new, 1)], [self._beside(new, -1), new]):
                known = [each for each in parts if each is not None]
                if len(known) == 2 and self._are_parts(old, known):
                    self._found.parts[new] = known
                    rest = [each for each in known if each != new]
                    self._inner.update(rest)
                    for each in rest:
                        self._found.copies.pop(each, None)
                    break
        self._unmarked_joins()

    def _beside(self, new: int, step: int) -> int | None:
        at = new + step
        while 0 <= at < len(self._now) and not self._new[at]:
            at += step
        if not 0 <= at < len(self._now):
            return None
        # LibreOffice calls the second half of a divided paragraph a copy of the first.
        other = self._found.copies.get(at)
        free = at not in self._found.pairs and other in {None, self._found.pairs.get(new)}
        return at if free and at not in self._inner else None

    def _unmarked_joins(self) -> None:
        """Find paragraphs that took in the one after them, of which no mark is left."""
        for new, old in list(self._found.pairs.items()):
            following = old + 1
            if (
                following >= len(self._before)
                or following in self._taken
                or not self._before[old].names
                or not self._before[following].names
                or new in self._found.joined
            ):
                continue
            whole = self._old[old] + self._old[following]
            together = fuzz.ratio(whole, self._new[new])
            if together >= TOGETHER and together > fuzz.ratio(self._old[old], self._new[new]):
                self._found.joined[new] = [following]
                self._taken.add(following)

    # Places

    def _by_neighbours(self) -> None:
        """Pair what stands between the same neighbours, if it is like enough or alone there."""
        free, left = self._free()
        gaps: dict[tuple[int, int], tuple[list[int], list[int]]] = {}
        holder = {old: new for new, old in self._found.pairs.items()}
        news = sorted(self._found.pairs)
        olds = sorted(holder)
        for new in free:
            gaps.setdefault(self._around(new, news, self._found.pairs), ([], []))[0].append(new)
        for old in left:
            low = max((each for each in olds if each < old), default=-1)
            high = min((each for each in olds if each > old), default=len(self._before))
            if (low, high) in gaps:
                gaps[low, high][1].append(old)
        for inside, missing in gaps.values():
            self._in_gap(inside, missing)

    def _around(self, new: int, news: Sequence[int], pairs: dict[int, int]) -> tuple[int, int]:
        low = max((each for each in news if each < new), default=None)
        high = min((each for each in news if each > new), default=None)
        return (
            -1 if low is None else pairs[low],
            len(self._before) if high is None else pairs[high],
        )

    def _in_gap(self, inside: list[int], missing: list[int]) -> None:
        if not missing:
            return
        if len(inside) == len(missing) == 1:
            new, old = inside[0], missing[0]
            same_style = self._now[new].style == self._before[old].style
            if same_style or fuzz.ratio(self._new[new], self._old[old]) >= NEAR:
                self._pair(new, old)
            return
        at = 0
        for new in inside:
            scores = [
                (fuzz.ratio(self._new[new], self._old[old]), -n)
                for n, old in enumerate(missing)
                if n >= at
            ]
            if scores and (best := max(scores))[0] >= NEAR:
                self._pair(new, missing[-best[1]])
                at = 1 - best[1]

    def _elsewhere(self) -> None:
        free, left = self._free()
        finder = self._finder(left)
        for new in free:
            like = finder.alike(self._new[new], DOUBTFUL)
            if like is None:
                continue
            old = left[like.at]
            if like.certain:
                self._pair(new, old)
                finder.discard(like.at, self._old[old])
            elif self._before[old].names:
                self._found.asked[new] = old
