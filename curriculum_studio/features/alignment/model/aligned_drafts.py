"""Drafts side by side: which node is the translation of which, in rows that can be corrected.

A row holds what belongs together: one node of each draft, or none where a draft lacks it. Every
node of every draft stands in exactly one row; whatever is done to the rows, it stays so.
"""

import math
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from curriculum_studio.core.document import Document, Node
from curriculum_studio.core.kinds import is_clause, is_for_teachers, is_row, role_of
from curriculum_studio.core.numbering import number
from curriculum_studio.core.roles import Role
from curriculum_studio.languages import Language
from curriculum_studio.values import dataclass

# --- which node is the translation of which ---------------------------------------------------
# Two trees are compared level by level. Among siblings the best order-keeping pairing is found by
# number, kind, length and what reads the same in every language: figures, units, document numbers.

#: What a node without a partner costs; a pair that costs twice this is worse than none.
GAP = 0.55

#: Pairs below this certainty are shown to the user to be looked at.
SURE = 0.6

#: What reads the same in every language: numbers, and codes of at least two capitals.
_SHARED = re.compile(r"[A-Z]{2,}(?:/[A-Z]+)?|\d+(?:[.,]\d+)?")

#: Roles of texts that translators exchange: a note can be a paragraph in the other draft.
_EXCHANGED = frozenset({Role.PARAGRAPH, Role.ITEM, Role.REMARK, Role.TERM_PART})

#: What is below a pair is at most so much surer than the pair itself: the parts of two forewords
#: that have little in common are hardly translations of each other.
_SURER = 0.2

#: Siblings beyond this number are compared near the diagonal only (pairs), so far from it (rows).
_ALL_PAIRS, _BAND = 4_000, 30


def is_exchanged(node: Node) -> bool:
    """Whether translators exchange a text for one of another kind."""
    # What is for teachers would be read by others.
    return role_of(node) in _EXCHANGED and not is_for_teachers(node)


@dataclass(frozen=True, slots=True)
class NodePair:
    """A node and its translation; one of them is empty where there is no partner.

    `certainty` is 1 for a perfect match and 0 for a bare guess.
    """

    lead: str
    other: str
    certainty: float = 1.0


class _Side:
    """One draft, with the length and the shared tokens of each branch, own text included."""

    def __init__(self, document: Document, language: Language) -> None:
        self.document = document
        self.language = language
        self.numbers = {
            node: label.number
            for node, label in number(document).items()
            if label.series in {"clause", "annex", "term"}
        }
        self.lengths: dict[str, int] = {}
        self.shared: dict[str, frozenset[str]] = {}
        self.kinds: dict[str, tuple[str, ...]] = {}
        for node in reversed(tuple(document.walk())):
            below = document.children.get(node.id, ())
            text = node.text(language)
            self.kinds[node.id] = tuple(document.nodes[each].kind for each in below)
            self.lengths[node.id] = len(text) + sum(self.lengths[each] for each in below)
            self.shared[node.id] = _shared(text).union(*(self.shared[each] for each in below))

    def same_words(self, node: Node, side: "_Side", other: Node) -> bool:
        """Whether both say the same, letter by letter, as a name or an address does."""
        if self.kinds[node.id] or side.kinds[other.id]:
            return False
        if self.lengths[node.id] != side.lengths[other.id]:
            return False
        text = node.text(self.language).strip()
        if not text or text.endswith((".", "。")):
            return False  # a sentence that reads the same in both has been left untranslated
        return text == other.text(side.language).strip()


def align(
    lead: Document, lead_language: Language, other: Document, other_language: Language
) -> tuple[NodePair, ...]:
    """Return pairs of nodes of two drafts in reading order; roots are always paired.

    Every node of the lead draft stands in exactly one pair. Of the other draft, the topmost nodes
    of branches without a partner do: what is below them comes with them.
    """
    return NodeAligner(lead, lead_language, other, other_language).all()


class NodeAligner:
    """Pairs the nodes of two drafts, or of two branches of them."""

    def __init__(
        self, lead: Document, lead_language: Language, other: Document, other_language: Language
    ) -> None:
        self._one = _Side(lead, lead_language)
        self._two = _Side(other, other_language)
        self._ratio = _length_ratio(self._one, self._two)

    def all(self) -> tuple[NodePair, ...]:
        """Return the pairs of the whole drafts."""
        lead, other = self._one.document.id, self._two.document.id
        return (NodePair(lead, other), *self.below(lead, other))

    def below(self, lead: str, other: str, ceiling: float = 1.0) -> Iterator[NodePair]:
        """Yield the pairs below two nodes that are taken for each other."""
        first = self._one.document.children_of(lead)
        second = self._two.document.children_of(other)
        for one, two, cost in self._pairing(lead, first, second):
            if one is not None and two is not None:
                certainty = round(max(0.0, min(ceiling, 1.0 - cost)), 3)
                yield NodePair(one.id, two.id, certainty)
                yield from self.below(one.id, two.id, certainty + _SURER)
            elif one is not None:
                for node in self._one.document.walk(one.id):
                    yield NodePair(node.id, "", 0.0)
            elif two is not None:
                yield NodePair("", two.id, 0.0)

    def _pairing(
        self, parent: str, first: Sequence[Node], second: Sequence[Node]
    ) -> list[tuple[Node | None, Node | None, float]]:
        if is_row(self._one.document.nodes[parent]) and len(first) == len(second):
            pairs = zip(first, second, strict=True)
            return [(one, two, self._cost(one, two)) for one, two in pairs]
        return self._best(first, second)

    def _best(
        self, first: Sequence[Node], second: Sequence[Node]
    ) -> list[tuple[Node | None, Node | None, float]]:
        """Return the cheapest order-keeping pairing of siblings."""
        rows, columns = len(first), len(second)
        near = _near(rows, columns)
        costs: dict[tuple[int, int], float] = {}
        total: dict[tuple[int, int], float] = {(0, 0): 0.0}
        for row in range(rows + 1):
            for column in near(row):
                if row and column:
                    costs[row, column] = self._cost(first[row - 1], second[column - 1])
                if row or column:
                    total[row, column] = min(_ways(total, costs, row, column))
        found: list[tuple[Node | None, Node | None, float]] = []
        row, column = rows, columns
        while row or column:
            pairing, left_out, _ = _ways(total, costs, row, column)
            best = total[row, column]
            if pairing == best:
                cost = costs[row, column]
                row, column = row - 1, column - 1
                found.append((first[row], second[column], cost))
            elif left_out == best:
                row -= 1
                found.append((first[row], None, 1.0))
            else:
                column -= 1
                found.append((None, second[column], 1.0))
        return found[::-1]

    def _cost(self, one: Node, two: Node) -> float:
        """Return from 0 (surely the same) to 1 and more (surely not)."""
        if one.kind != two.kind:
            if not (is_exchanged(one) and is_exchanged(two)):
                return 2.0
            kinds = 0.25
        else:
            kinds = 0.0
        if self._one.same_words(one, self._two, two):
            return kinds
        cost = kinds + 0.5 * self._length_cost(one, two) + 0.3 * self._shared_cost(one, two)
        cost += 0.2 * self._shape_cost(one, two)
        label, other = self._one.numbers.get(one.id), self._two.numbers.get(two.id)
        if label is not None and other is not None:
            cost += -0.15 if label == other else 0.15
        return max(0.0, cost)

    def _length_cost(self, one: Node, two: Node) -> float:
        first, second = self._one.lengths[one.id], self._two.lengths[two.id]
        if not first and not second:
            return 0.0
        expected = self._ratio * (first + 2)
        return min(1.0, abs(math.log((second + 2 * self._ratio) / expected)) / 1.6)

    def _shared_cost(self, one: Node, two: Node) -> float:
        first, second = self._one.shared[one.id], self._two.shared[two.id]
        if not first and not second:
            return 0.3
        return 1.0 - len(first & second) / len(first | second)

    def _shape_cost(self, one: Node, two: Node) -> float:
        """Compare what stands below both: how many children of which kinds."""
        first, second = self._one.kinds[one.id], self._two.kinds[two.id]
        if not first and not second:
            return 0.0
        common = sum(min(first.count(kind), second.count(kind)) for kind in set(first))
        return 1.0 - common / max(len(first), len(second))


def _near(rows: int, columns: int) -> Callable[[int], range]:
    """Return which columns are compared with a row: all of few, those near the diagonal of many."""
    if rows * columns <= _ALL_PAIRS:
        return lambda _: range(columns + 1)
    slope = columns / rows
    reach = _BAND + abs(rows - columns)

    def near(row: int) -> range:
        middle = round(row * slope)
        return range(max(0, middle - reach), min(columns, middle + reach) + 1)

    return near


def _ways(
    total: Mapping[tuple[int, int], float],
    costs: Mapping[tuple[int, int], float],
    row: int,
    column: int,
) -> tuple[float, float, float]:
    """Return the cost of pairing both, of leaving out the lead node, of leaving out the other."""
    before = total.get((row - 1, column - 1), math.inf)
    pairing = before + costs[row, column] if row and column else math.inf
    left_out = total.get((row - 1, column), math.inf) + GAP
    right_out = total.get((row, column - 1), math.inf) + GAP
    return pairing, left_out, right_out


def _shared(text: str) -> frozenset[str]:
    return frozenset(each.replace(",", ".") for each in _SHARED.findall(text))


def _length_ratio(one: _Side, two: _Side) -> float:
    first, second = one.lengths[one.document.id], two.lengths[two.document.id]
    return max(0.1, second / first) if first and second else 1.0


# --- rows of drafts, as they are seen and changed ---------------------------------------------


def _takes(node: Node) -> bool:
    """Whether a text can take another's place: a note can be an untitled clause elsewhere."""
    return is_exchanged(node) or is_clause(node) or role_of(node) is Role.UNIT_LINE


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
        # A row of a table is compared as a whole.
        if not is_row(node):
            stack.extend(reversed(document.children.get(node.id, ())))


def fits(one: Node, two: Node) -> bool:
    """Whether the text of one node can be the translation of the other's."""
    return one.kind == two.kind or (_takes(one) and _takes(two))


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
