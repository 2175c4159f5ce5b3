"""A draft that came back, compared with what went out and with what the document says now."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from curriculum_studio.core.document import Document
from curriculum_studio.core.node import Node
from curriculum_studio.core.returned_draft import (
    Add,
    AddRow,
    DraftParagraph,
    Join,
    Move,
    PendingChange,
    Split,
    Unplaced,
    slot,
    taken,
)
from curriculum_studio.features.redline.model.collector import Sides
from curriculum_studio.features.redline.model.deletions import DeletionFinder
from curriculum_studio.features.redline.model.paragraph_matching import bare
from curriculum_studio.features.redline.model.text_mapping import same_words

# --- what the document says already -----------------------------------------------------------

#: Kind and words of a branch, in all its languages.
_Said = tuple[tuple[str, tuple[tuple[str, str], ...]], ...]


class AlreadyApplied:
    """Knows what the document has that did not go out; each is found once."""

    def __init__(self, base: Document, ours: Document) -> None:
        """Compare a document as it went out (`base`) with what it is now (`ours`)."""
        self._base = base
        self._ours = ours
        self._new: dict[_Said, int] = {}
        self._texts: dict[str, int] = {}
        for node in ours.walk():
            if node.id in base:
                continue
            for said in {_said((node,)), _said(tuple(ours.walk(node.id)))}:
                self._new[said] = self._new.get(said, 0) + 1
            for cell in node.cells.values():
                self._texts[bare(cell.text)] = self._texts.get(bare(cell.text), 0) + 1

    def done(self, change: PendingChange) -> bool:
        """Whether the document is as a change would make it."""
        match change.act:
            case Add(nodes=nodes) | AddRow(nodes=nodes):
                return self._found(nodes)
            case Split() as act:
                return self._split(act)
            case Join() as act:
                gone = all(each not in self._ours for each in act.nodes)
                into = self._ours.nodes.get(act.into)
                return gone and into is not None and same_words(into.cell(act.language), act.cell)
            case Move() as act:
                return self._moved(act)
            case _:
                return False

    def says(self, text: str) -> bool:
        """Whether a paragraph that belonged nowhere was put somewhere since."""
        if not self._texts.get(bare(text)):
            return False
        self._texts[bare(text)] -= 1
        return True

    def _found(self, nodes: Sequence[Node]) -> bool:
        said = _said(nodes)
        if not self._new.get(said):
            return False
        self._new[said] -= 1
        return True

    def _split(self, act: Split) -> bool:
        first = self._ours.nodes.get(act.node)
        if first is None or not same_words(first.cell(act.language), act.cell):
            return False
        found = [self._found((each,)) for each in act.rest]
        return all(found)

    def _moved(self, act: Move) -> bool:
        """Whether nothing that went out stands between a branch and where it would be moved."""
        own = self._ours.nodes.get(act.node)
        place = slot(self._ours, act.behind, own.kind, act.depth) if own is not None else None
        if own is None or place is None or place[0] != own.parent:
            return False
        here, there = self._ours.index(own.id), place[1]
        between = self._ours.children[own.parent][min(here, there) : max(here, there)]
        return all(each == own.id or each not in self._base for each in between)


def _said(nodes: Sequence[Node]) -> _Said:
    return tuple(
        (each.kind, tuple(sorted((str(at), bare(cell.text)) for at, cell in each.cells.items())))
        for each in nodes
    )


# --- moved branches ---------------------------------------------------------------------------


def steady(places: Sequence[int]) -> set[int]:
    """Return which of some places belong to the longest row that still ascends."""
    tails: list[int] = []
    at: list[int] = []
    before: list[int] = []
    for index, place in enumerate(places):
        to = bisect_left(tails, place)
        before.append(at[to - 1] if to else -1)
        if to == len(tails):
            tails.append(place)
            at.append(index)
        else:
            tails[to], at[to] = place, index
    kept: set[int] = set()
    index = at[-1] if at else -1
    while index >= 0:
        kept.add(index)
        index = before[index]
    return kept


def moved_branches(
    base: Document, order: Sequence[tuple[int, int, str]]
) -> tuple[dict[int, str], dict[int, str]]:
    """Return by paragraph the branch that begins there and moved, and nodes moved without it all.

    `order` holds paragraph now, paragraph before and node, as they follow each other now. A branch
    moves as a whole if all that is printed of it moved and still stands together.
    """
    kept = steady([old for _, old, _ in order])
    printed: dict[str, list[int]] = {}
    for index, (_, _, node) in enumerate(order):
        for each in (base.nodes[node], *base.ancestors(node)):
            printed.setdefault(each.id, []).append(index)
    moved: dict[int, str] = {}
    broken: dict[int, str] = {}
    index = 0
    while index < len(order):
        new, _, node = order[index]
        if index in kept:
            index += 1
            continue
        top, span = _top(base, order, printed, kept, index)
        if top:
            moved[new] = top
            index += span
        else:
            broken[new] = node
            index += 1
    return moved, broken


def _top(
    base: Document,
    order: Sequence[tuple[int, int, str]],
    printed: Mapping[str, Sequence[int]],
    kept: set[int],
    index: int,
) -> tuple[str, int]:
    """Return the highest branch that begins at a place and moved as a whole, and its length."""
    best = ("", 0)
    node = order[index][2]
    for each in (base.nodes[node], *base.ancestors(node)):
        places = printed[each.id]
        together = list(places) == list(range(index, index + len(places)))
        olds = [order[place][1] for place in places] if together else []
        whole = together and olds == sorted(olds) and not kept & set(places)
        if not whole or not each.parent:
            break
        best = (each.id, len(places))
    return best


# --- the comparison ---------------------------------------------------------------------------

#: More deletions than this share of the paragraphs, and than this count, are held back: the file
#: is probably a part of the draft, or damaged.
HELD_SHARE, HELD_COUNT = 0.2, 5


@dataclass(frozen=True, slots=True)
class Comparison:
    """What came back: changes to decide on, what belongs nowhere, and how much was unchanged."""

    changes: tuple[PendingChange, ...]
    unplaced: tuple[Unplaced, ...]
    same: int
    missing: int

    @property
    def held(self) -> int:
        """How many deletions are held back."""
        return sum(1 for each in self.changes if each.held)


def compared(sides: Sides) -> Comparison:
    """Compare a returned draft with what went out; nothing is changed."""
    return _Comparer(sides).run()


class _Comparer(DeletionFinder):
    """Goes through the file paragraph by paragraph."""

    def run(self) -> Comparison:
        """Go through the file paragraph by paragraph, then tell what is missing."""
        moves, broken = self._moves()
        for at, line in enumerate(self._now):
            old = self._matches.pairs.get(at)
            if at in self._more:
                continue
            if old is not None and at not in self._inner:
                self._kept(at, old, line, moves)
                if at in broken:
                    self._put(line.text, "nowhere", line.author)
            elif at in self._inner:
                self._part(at)
            elif bare(line.text):
                self._came(at, line)
        missing = self._missing()
        self._drop_what_is_done()
        held = missing > max(HELD_COUNT, HELD_SHARE * len(self._before))
        changes = tuple(self._possible(held=held))
        return Comparison(changes, tuple(self._unplaced), self._same, missing)

    def _drop_what_is_done(self) -> None:
        """Leave out what the document says already: the same file was taken back before."""
        already = AlreadyApplied(self._base, self._ours)
        kept = [each for each in self._changes if not already.done(each)]
        self._same += len(self._changes) - len(kept)
        self._changes = kept
        self._unplaced = [each for each in self._unplaced if not already.says(each.text)]

    def _moves(self) -> tuple[dict[int, str], dict[int, str]]:
        order = []
        for at in sorted(self._matches.pairs):
            old = self._matches.pairs[at]
            name = self._name(old)
            # In columns side by side each node stands several times; the first place counts.
            first = name is not None and name.language in {None, self._first}
            if name is not None and first and not self._before[old].note:
                order.append((at, old, name.node))
        return moved_branches(self._base, order)

    def _possible(self, *, held: bool) -> Iterator[PendingChange]:
        """Yield the changes that can be made; the others stand among what belongs nowhere."""
        _, refused = taken(self._ours, self._changes)
        bad = {each.id for each in refused}
        for each in self._changes:
            if each.id in bad and each.kind != "changed":
                self._put(each.after or each.before, "nowhere", author=each.author)
            elif each.id in bad:
                self._put(each.after, "gone", author=each.author)
            else:
                yield replace(each, held=held and each.kind == "deleted")

    def _kept(self, at: int, old: int, line: DraftParagraph, moves: Mapping[int, str]) -> None:
        name = self._name(old)
        if name is None:
            if bare(self._before[old].text) != bare(line.text):
                self._put(line.text, "outside", line.author)
            return
        if at in moves:
            self._move(moves[at], line)
        if at in self._matches.parts:
            if self._matches.parts[at][0] == at:
                self._split(at)
        elif at in self._matches.joined:
            self._join(at, old, line)
        else:
            self._reads(at, old, line)
        self._follow(name.node)
