"""Which characters of a printed paragraph are the text of a node, and what became of them."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from curriculum_studio.core.diff import tokens
from curriculum_studio.core.document import Document
from curriculum_studio.core.paragraph_matching import in_both
from curriculum_studio.core.returned_draft import COUNTED, LOST, DraftParagraph
from curriculum_studio.core.text import (
    OBJECT,
    OBJECT_MARKS,
    Cell,
    Mark,
    MarkKind,
    spliced,
    tidy_marks,
)
from curriculum_studio.languages import Language
from curriculum_studio.values import dataclass

# --- mapping of characters --------------------------------------------------------------------

_LOOKS: tuple[MarkKind, ...] = ("bold", "italic", "sub", "sup")

Said = tuple[MarkKind, str]


@dataclass(frozen=True, slots=True)
class OwnedText:
    """The text of a node within a paragraph: characters `start` to `end` show the cell.

    `at` holds the place in the cell of each of them; an object is shown by several characters.
    """

    start: int
    end: int
    cell: Cell
    at: tuple[int, ...]


def owned(line: DraftParagraph, start: int, end: int, cell: Cell) -> OwnedText | None:
    """Return how a range of a paragraph shows a cell, or None if it does not."""
    shown = line.text[start:end]
    at: list[int] = []
    place = 0
    pieces = cell.text.split(OBJECT)
    for count, piece in enumerate(pieces):
        last = count == len(pieces) - 1
        found = shown.rfind(piece) if last and count else shown.find(piece, place)
        if found < place or (count == 0 and found):
            return None
        at += [len("".join(pieces[:count])) + count - 1] * (found - place)
        begins = len("".join(pieces[:count])) + count
        at += range(begins, begins + len(piece))
        place = found + len(piece)
    rest = len(shown) - place
    # Signs of footnotes that no text bears stand at the end.
    at += [len(cell.text)] * rest
    return OwnedText(start, end, cell, tuple(at))


@dataclass(frozen=True, slots=True)
class RewrittenText:
    """What became of a text: the cell now, and whether words around it changed as well.

    `cuts` are the places in the cell at which the given places of the paragraph stand.
    """

    cell: Cell
    outside: bool
    cuts: tuple[int, ...] = ()


def rewritten(
    own: OwnedText, before: DraftParagraph, after: Cell, cuts: Sequence[int] = ()
) -> RewrittenText:
    """Return what a node's text became in a paragraph that reads otherwise now.

    What stayed keeps its marks, references, footnotes and formulas; what came has the looks that
    it has in the file.
    """
    return _Rewriter(own, before, after, cuts).run()


class _Rewriter:
    def __init__(
        self, own: OwnedText, before: DraftParagraph, after: Cell, cuts: Sequence[int]
    ) -> None:
        self._own = own
        self._old = before.text
        self._new = after.text
        self._from = _origins(self._old, self._new)
        self._to = {old: new for new, old in enumerate(self._from) if old is not None}
        self._old_looks = _by_character(before.cell)
        self._new_looks = _by_character(after)
        self._base = _by_character(own.cell)
        self._cuts = cuts
        self._formulas = {each.start: each for each in after.marks if each.kind == "formula"}
        inside = range(own.start, own.end)
        looks = [self._old_looks[at] for at in inside if at < len(self._old_looks)]
        #: Looks that the layout gives to the whole text.
        self._given = frozenset.intersection(*looks) if looks else frozenset()
        for said in self._base:
            self._given -= said

    def run(self) -> RewrittenText:
        own = self._own
        before = [self._to.get(at) for at in range(own.start)]
        behind = [self._to.get(at) for at in range(own.end, len(self._old))]
        start = max((at + 1 for at in before if at is not None), default=0)
        end = min((at for at in behind if at is not None), default=len(self._new))
        outside = None in before or None in behind
        pieces = list(self._pieces(start, max(start, end)))
        text = "".join(piece for piece, _, _ in pieces)
        outside = outside or any(not piece for piece, _, _ in pieces)
        marks = tidy_marks(_marks(pieces), len(text))
        cuts = tuple(sum(len(piece) for piece, _, at in pieces if at < cut) for cut in self._cuts)
        return RewrittenText(Cell(text, marks, own.cell.status, own.cell.based_on), outside, cuts)

    def _pieces(self, start: int, end: int) -> Iterator[tuple[str, frozenset[Said], int]]:
        """Yield characters with their marks and their places in the paragraph now."""
        at = start
        while at < end:
            formula = self._formulas.get(at)
            if formula is not None and not self._is_kept(at, formula.end):
                yield OBJECT, frozenset({(formula.kind, formula.value)}), at
                at = formula.end
                continue
            old = self._from[at]
            if old is None or not self._own.start <= old < self._own.end:
                sign = self._new[at]
                yield ("" if sign == OBJECT else sign), self._new_looks[at] - self._given, at
                at += 1
                continue
            place = self._own.at[old - self._own.start]
            if place >= len(self._own.cell.text):
                at += 1
                continue
            if self._own.cell.text[place] != OBJECT:
                yield self._new[at], self._marks_of(place, old, at), at
                at += 1
                continue
            width = self._whole(place, old, at)
            if width:
                yield OBJECT, self._base[place], at
                at += width
            else:
                sign = self._new[at]
                yield ("" if sign == OBJECT else sign), frozenset(), at
                at += 1

    def _is_kept(self, start: int, end: int) -> bool:
        """Whether the letters of a formula are those of an object of the text as it was."""
        old = self._from[start]
        if old is None or not self._own.start <= old < self._own.end:
            return False
        place = self._own.at[old - self._own.start]
        is_object = place < len(self._own.cell.text) and self._own.cell.text[place] == OBJECT
        return is_object and self._whole(place, old, start) == end - start

    def _whole(self, place: int, old: int, new: int) -> int:
        """Return how many characters show an object, if all of them are there; else 0."""
        first = old - self._own.start
        if first and self._own.at[first - 1] == place:
            return 0
        width = 0
        while first + width < len(self._own.at) and self._own.at[first + width] == place:
            if self._to.get(old + width) != new + width:
                return 0
            width += 1
        return width

    def _marks_of(self, place: int, old: int, new: int) -> frozenset[Said]:
        kept = self._base[place]
        before, after = self._old_looks[old], self._new_looks[new]
        if before == after:
            return kept
        return (kept - (before - after)) | (after - before)


def _origins(old: str, new: str) -> list[int | None]:
    """Return for each character now where it stood before; None for what came."""
    one, other = tokens(old), tokens(new)
    starts, places = _starts(one), _starts(other)
    origins: list[int | None] = [None] * len(new)
    for before, after in in_both(one, other):
        for each in range(len(one[before])):
            origins[places[after] + each] = starts[before] + each
    return origins


def _starts(words: Iterable[str]) -> list[int]:
    places = []
    at = 0
    for word in words:
        places.append(at)
        at += len(word)
    return places


def _by_character(cell: Cell) -> list[frozenset[Said]]:
    said: list[set[Said]] = [set() for _ in cell.text]
    for mark in cell.marks:
        for at in range(mark.start, min(mark.end, len(said))):
            said[at].add((mark.kind, mark.value))
    return [frozenset(each) for each in said]


def _marks(pieces: Iterable[tuple[str, frozenset[Said], int]]) -> Iterator[Mark]:
    at = 0
    for piece, said, _ in pieces:
        for kind, value in said:
            if piece == OBJECT or kind not in OBJECT_MARKS:
                yield Mark(at, at + len(piece), kind, value)
        at += len(piece)


def plain_cell(cell: Cell) -> Cell:
    """Return a text of a file as it can be taken over: with its looks and its formulas.

    Other objects, which lead elsewhere, are left out.
    """
    signs = (OBJECT, LOST, COUNTED)
    formulas = {each.start: each for each in cell.marks if each.kind == "formula"}
    pieces: list[tuple[str, frozenset[Said], int]] = []
    until = 0
    for at, (sign, marks) in enumerate(zip(cell.text, _by_character(cell), strict=True)):
        if (formula := formulas.get(at)) is not None:
            pieces.append((OBJECT, frozenset({(formula.kind, formula.value)}), 0))
            until = formula.end
        elif at >= until and sign not in signs:
            pieces.append((sign, frozenset(said for said in marks if said[0] in _LOOKS), 0))
    text = "".join(sign for sign, _, _ in pieces)
    return Cell(text, tidy_marks(_marks(pieces), len(text)))


def restored(line: DraftParagraph, before: DraftParagraph) -> DraftParagraph:
    """Return a paragraph in which references show what they showed when it went out.

    Programs count them anew, and some lose their words; what they lead to is what counts.
    """
    shown = {
        mark.value: before.text[mark.start : mark.end]
        for mark in before.cell.marks
        if mark.kind == "ref"
    }
    cell = line.cell
    for mark in sorted((each for each in cell.marks if each.kind == "ref"), reverse=True):
        words = shown.get(mark.value, "")
        known = line.text[mark.start : mark.end]
        if words != known and (words or known == LOST):
            kept = Cell(words, (Mark(0, len(words), "ref", mark.value),) if words else ())
            cell = spliced(cell, mark.start, mark.end, kept)
    return line if cell is line.cell else replace(line, cell=cell)


# --- comparing texts --------------------------------------------------------------------------

_BLANKS = re.compile(r"\s+")
_LOOK_MARKS: frozenset[MarkKind] = frozenset({"bold", "italic", "sub", "sup"})

#: Characters of a branch that are told.
_TOLD = 400


def same_words(one: Cell, other: Cell) -> bool:
    """Whether two texts say the same in the same look, however their blanks are written."""
    if one.text == other.text:
        return _looks(one) == _looks(other)
    return _plain(one.text) == _plain(other.text) and not (_looks(one) or _looks(other))


def _plain(text: str) -> str:
    return _BLANKS.sub(" ", text).strip()


def _looks(cell: Cell) -> list[tuple[str, frozenset[int]]]:
    """Return the looks of a text by its characters; blanks have none."""
    found: dict[str, set[int]] = {}
    for mark in cell.marks:
        if mark.kind in _LOOK_MARKS:
            inked = {at for at in range(mark.start, mark.end) if cell.text[at : at + 1].strip()}
            found.setdefault(mark.kind, set()).update(inked)
        elif mark.kind not in {"link", "term"}:
            found.setdefault(f"{mark.kind} {mark.value}", set()).update(range(mark.start, mark.end))
    return sorted((kind, frozenset(places)) for kind, places in found.items() if places)


def branch_words(document: Document, node: str, language: Language) -> str:
    """Return the texts of a branch, a line for each, cut to what can be read at a glance."""
    texts = (each.best(language).text for each in document.walk(node))
    words = "\n".join(text for text in texts if text.strip()).replace(OBJECT, "…")
    return words if len(words) <= _TOLD else f"{words[:_TOLD]}…"
