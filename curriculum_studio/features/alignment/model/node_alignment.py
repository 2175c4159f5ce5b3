"""Laying drafts of the same standard side by side: which node is the translation of which.

Two trees are compared level by level. Among siblings the best order-keeping pairing is found by
number, kind, length and by what reads the same in every language: figures, units, document numbers.
"""

import math
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from curriculum_studio.core.document import Document
from curriculum_studio.core.languages import Language
from curriculum_studio.core.node import Node
from curriculum_studio.core.numbering import number

#: What a node without a partner costs; a pair that costs twice this is worse than none.
GAP = 0.55

#: Pairs below this certainty are shown to the user to be looked at.
SURE = 0.6

#: What reads the same in every language: numbers, and codes of at least two capitals.
_SHARED = re.compile(r"[A-Z]{2,}(?:/[A-Z]+)?|\d+(?:[.,]\d+)?")

#: Kinds that translators exchange: a note can be a paragraph in the other draft.
TEXTS = frozenset(
    {"paragraph", "item", "note", "example", "warning", "definition", "designation", "source"}
)

#: What is below a pair is at most so much surer than the pair itself: the parts of two forewords
#: that have little in common are hardly translations of each other.
_SURER = 0.2

#: Siblings beyond this number are compared near the diagonal only (pairs), so far from it (rows).
_ALL_PAIRS, _BAND = 4_000, 30


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
        if self._one.document.nodes[parent].kind == "row" and len(first) == len(second):
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
            if not {one.kind, two.kind} <= TEXTS:
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
