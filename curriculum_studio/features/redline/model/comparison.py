"""A draft that came back, compared with what went out and with what the document says now."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from curriculum_studio.core.pending_changes import (
    PendingChange,
    Unplaced,
    taken,
)
from curriculum_studio.core.returned_draft import DraftParagraph
from curriculum_studio.features.redline.model.already_applied import AlreadyApplied
from curriculum_studio.features.redline.model.collector import Sides
from curriculum_studio.features.redline.model.deletions import DeletionFinder
from curriculum_studio.features.redline.model.moves import moved_branches
from curriculum_studio.features.redline.model.paragraph_matching import bare

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
