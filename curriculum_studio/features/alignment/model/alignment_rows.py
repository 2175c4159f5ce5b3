"""Two or three drafts in rows, as whoever corrects an alignment sees and changes them.

A row holds what belongs together: one node of each draft, or none where a draft lacks it. Every
node of every draft stands in exactly one row; whatever is done to the rows, it stays so.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from curriculum_studio.core.document import Document
from curriculum_studio.core.languages import Language
from curriculum_studio.core.node import Node
from curriculum_studio.features.alignment.model.node_alignment import SURE, TEXTS, NodeAligner

#: Kinds that keep together with all below them: a row of a table is compared as a whole.
WHOLE = frozenset({"row"})

#: Kinds whose text can take the place of another's: a note can be an untitled clause elsewhere.
_EXCHANGED = TEXTS | {"clause", "unit_line"}


@dataclass(frozen=True, slots=True)
class AlignedDraft:
    """A draft and the language in which it is read."""

    document: Document
    language: Language


@dataclass(frozen=True, slots=True)
class AlignmentRow:
    """What belongs together: a node id per draft, empty where there is none.

    `certainty` is that of the least certain pair; `settled`: somebody looked at it and said so.
    """

    nodes: tuple[str, ...]
    certainty: float = 0.0
    settled: bool = False

    @property
    def filled(self) -> tuple[int, ...]:
        """The columns in which a node stands."""
        return tuple(at for at, node in enumerate(self.nodes) if node)

    @property
    def alone(self) -> bool:
        """Whether only one draft has this."""
        return len(self.filled) == 1

    @property
    def doubtful(self) -> bool:
        """Whether somebody should look at it."""
        return not self.settled and (self.alone or self.certainty < SURE)


Rows = tuple[AlignmentRow, ...]


def units_of(document: Document) -> Iterator[Node]:
    """Yield the nodes that stand in rows of their own, in reading order; the root does not."""
    stack = list(reversed(document.children.get(document.id, ())))
    while stack:
        node = document.nodes[stack.pop()]
        yield node
        if node.kind not in WHOLE:
            stack.extend(reversed(document.children.get(node.id, ())))


def fits(one: Node, two: Node) -> bool:
    """Whether the text of one node can be the translation of the other's."""
    return one.kind == two.kind or {one.kind, two.kind} <= _EXCHANGED


class AlignmentRows:
    """Two or three drafts side by side. Its rows are values; every act returns new ones."""

    def __init__(self, drafts: Sequence[AlignedDraft]) -> None:
        """Lay drafts side by side, the leading one first; each is in another language."""
        self.drafts = tuple(drafts)

    def node(self, row: AlignmentRow, column: int) -> Node | None:
        """Return the node in a row and column."""
        return self.drafts[column].document.nodes.get(row.nodes[column])

    # Finding

    def aligned(self) -> Iterator[Rows]:
        """Yield the rows of the first draft, then those with each further draft laid beside."""
        rows: Rows = tuple(
            AlignmentRow((node.id, *("" for _ in self.drafts[1:])), 1.0)
            for node in units_of(self.drafts[0].document)
        )
        yield rows
        for column in range(1, len(self.drafts)):
            rows = self._with(rows, column)
            yield rows

    def _with(self, rows: Rows, column: int) -> Rows:
        """Return the rows with a further draft, which stood in none of them."""
        targets = self._targets(rows, column)
        kept = [[row] for row in rows]
        first: list[AlignmentRow] = []
        here = first
        for node in units_of(self.drafts[column].document):
            if node.id not in targets:
                here.append(self._single(column, node.id))
                continue
            index, certainty = targets[node.id]
            here = kept[index]
            here[0] = _put(here[0], column, node.id, min(certainty, here[0].certainty or 1.0))
        return (*first, *(row for group in kept for row in group))

    def _targets(self, rows: Rows, column: int) -> dict[str, tuple[int, float]]:
        """Return the row of each node of a draft, and how certain that is.

        A third draft is compared with both others; where they disagree, the surer one is believed.
        """
        where = {
            (at, node): index for index, row in enumerate(rows) for at, node in enumerate(row.nodes)
        }
        found: list[tuple[float, int, str]] = []
        for before in range(column):
            for pair in self._aligner(before, column).all():
                index = where.get((before, pair.lead)) if pair.lead and pair.other else None
                if index is not None:
                    found.append((pair.certainty, index, pair.other))
        targets: dict[str, tuple[int, float]] = {}
        taken: set[int] = set()
        for certainty, index, node in sorted(found, key=lambda each: -each[0]):
            if node not in targets and index not in taken:
                targets[node] = (index, certainty)
                taken.add(index)
        return targets

    def _aligner(self, one: int, two: int) -> NodeAligner:
        first, second = self.drafts[one], self.drafts[two]
        return NodeAligner(first.document, first.language, second.document, second.language)

    # Correcting

    def linked(self, rows: Rows, at: int, column: int, to: int) -> Rows | None:
        """Put a text of one row into another; None if it cannot stand there.

        What stood in its new place gets a row of its own. Where both texts hold others, as clauses
        do, those of them that had no partner are laid side by side too.
        """
        moving = self.node(rows[at], column)
        if moving is None or at == to or not self._fits_row(moving, rows[to], column):
            return None
        target = _put(rows[to], column, moving.id, 1.0)
        changed: dict[int, list[AlignmentRow]] = {
            to: [replace(target, settled=len(target.filled) > 1)]
        }
        if rows[to].nodes[column]:
            changed[to].append(self._single(column, rows[to].nodes[column]))
        changed[at] = _left(rows[at], column)
        placed = _exchanged(rows, changed)
        return self._inside(placed, target, column)

    def unlinked(self, rows: Rows, at: int, column: int) -> Rows | None:
        """Give a text a row of its own below; None if it stands alone already."""
        row = rows[at]
        if not row.nodes[column] or row.alone:
            return None
        left = _left(row, column)
        return _exchanged(rows, {at: [*left, self._single(column, row.nodes[column])]})

    def shifted(self, rows: Rows, at: int, column: int, step: int) -> Rows | None:
        """Move a text, and those that follow it up to the next gap, a row down (1) or up (-1).

        Down, the last of them fills the gap; where none fits it gets a row of its own. Up, what
        stood above gets a row of its own. None if the first cannot move.
        """
        if not rows[at].nodes[column] or (step < 0 and at == 0):
            return None
        run = [at]
        while run[-1] + 1 < len(rows) and rows[run[-1] + 1].nodes[column]:
            run.append(run[-1] + 1)
        moving = {each: rows[each].nodes[column] for each in run}
        cleared: list[list[AlignmentRow]] = [
            _left(row, column) or [_put(row, column, "", 0.0)] if index in moving else [row]
            for index, row in enumerate(rows)
        ]
        if step < 0 and rows[at - 1].nodes[column]:
            above = self._single(column, rows[at - 1].nodes[column])
            cleared[at - 1] = [*_left(rows[at - 1], column), above]
        for index in run:
            goal = index + step
            node = self.drafts[column].document.nodes[moving[index]]
            group = cleared[goal] if goal < len(cleared) else []
            if group and not group[0].nodes[column] and self._fits_row(node, group[0], column):
                put = _put(group[0], column, node.id, 1.0)
                group[0] = replace(put, settled=False, certainty=0.5 if put.filled[1:] else 0.0)
            else:
                group.append(self._single(column, node.id))
                if goal >= len(cleared):
                    cleared.append(group)
        return tuple(row for group in cleared for row in group if row.filled)

    def settled(self, rows: Rows, at: int, *, settled: bool = True) -> Rows:
        """Say of a row that it is right: a pair, or a text that only one draft has."""
        return (*rows[:at], replace(rows[at], settled=settled), *rows[at + 1 :])

    # Inside

    def _fits_row(self, node: Node, row: AlignmentRow, column: int) -> bool:
        others = (self.node(row, at) for at in row.filled if at != column)
        return all(other is None or fits(other, node) for other in others)

    def _single(self, column: int, node: str) -> AlignmentRow:
        return AlignmentRow(tuple(node if at == column else "" for at in range(len(self.drafts))))

    def _inside(self, rows: Rows, target: AlignmentRow, column: int) -> Rows:
        """Lay side by side what stands below a new pair and had no partner."""
        anchor = next((at for at in target.filled if at != column), None)
        if anchor is None:
            return rows
        alone = {row.nodes[row.filled[0]]: at for at, row in enumerate(rows) if row.alone}
        one, two = sorted((anchor, column))
        gone: set[int] = set()
        changed = list(rows)
        for pair in self._aligner(one, two).below(target.nodes[one], target.nodes[two]):
            first, second = alone.get(pair.lead), alone.get(pair.other)
            if first is None or second is None or {first, second} & gone:
                continue
            changed[first] = _put(changed[first], two, pair.other, pair.certainty)
            gone.add(second)
        return tuple(row for at, row in enumerate(changed) if at not in gone)


def next_doubtful(rows: Rows, at: int, step: int = 1) -> int | None:
    """Return the next row that should be looked at, from a row on; it goes round at the end."""
    for distance in range(1, len(rows) + 1):
        index = (at + step * distance) % len(rows)
        if rows[index].doubtful:
            return index
    return None


def in_order(rows: Rows, draft: AlignedDraft, column: int) -> bool:
    """Whether the nodes of a draft stand in their reading order."""
    order = {node.id: at for at, node in enumerate(units_of(draft.document))}
    places = [order[row.nodes[column]] for row in rows if row.nodes[column]]
    return all(one < two for one, two in pairwise(places))


def _put(row: AlignmentRow, column: int, node: str, certainty: float) -> AlignmentRow:
    nodes = (*row.nodes[:column], node, *row.nodes[column + 1 :])
    return replace(row, nodes=nodes, certainty=certainty)


def _left(row: AlignmentRow, column: int) -> list[AlignmentRow]:
    """Return what is left of a row when a column is taken out of it."""
    left = replace(_put(row, column, "", row.certainty), settled=False)
    return [left] if left.filled else []


def _exchanged(rows: Rows, changed: dict[int, list[AlignmentRow]]) -> Rows:
    return tuple(row for at, each in enumerate(rows) for row in changed.get(at, [each]))
