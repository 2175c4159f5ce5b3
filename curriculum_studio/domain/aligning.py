"""Laying drafts of the same standard side by side: which node is the translation of which.

Two trees are compared level by level. Among siblings the best order-keeping pairing is found by
number, kind, length and by what reads the same in every language: figures, units, document numbers.
"""

import math
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from curriculum_studio.domain import tree
from curriculum_studio.domain.document import Document
from curriculum_studio.domain.edits import Edit, SetCell
from curriculum_studio.domain.kinds import KINDS
from curriculum_studio.domain.languages import Language
from curriculum_studio.domain.node import Node
from curriculum_studio.domain.numbering import Numbering, number
from curriculum_studio.domain.text import Cell, Mark, text_hash

#: What a node without a partner costs; a pair that costs twice this is worse than none.
GAP = 0.55

#: Pairs below this certainty are shown to the user to be looked at.
SURE = 0.6

#: What reads the same in every language: numbers, and codes of at least two capitals.
_SHARED = re.compile(r"[A-Z]{2,}(?:/[A-Z]+)?|\d+(?:[.,]\d+)?")

#: Kinds that translators exchange: a note can be a paragraph in the other draft.
_TEXTS = frozenset({"paragraph", "item", "note", "example", "warning", "definition", "source"})


@dataclass(frozen=True, slots=True)
class Pair:
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
        self.numbers: Numbering = number(document)
        self.lengths: dict[str, int] = {}
        self.shared: dict[str, frozenset[str]] = {}
        for node in reversed(tuple(document.walk())):
            below = document.children.get(node.id, ())
            text = node.text(language)
            self.lengths[node.id] = len(text) + sum(self.lengths[each] for each in below)
            self.shared[node.id] = _shared(text).union(*(self.shared[each] for each in below))


def align(
    lead: Document, lead_language: Language, other: Document, other_language: Language
) -> tuple[Pair, ...]:
    """Return pairs of nodes of two drafts in reading order; roots are always paired.

    Every node of the lead draft stands in exactly one pair. Of the other draft, the topmost nodes
    of branches without a partner do: what is below them comes with them.
    """
    one = _Side(lead, lead_language)
    two = _Side(other, other_language)
    return tuple(_Aligner(one, two).run())


class _Aligner:
    def __init__(self, one: _Side, two: _Side) -> None:
        self._one = one
        self._two = two
        self._ratio = _length_ratio(one, two)

    def run(self) -> Iterator[Pair]:
        yield Pair(self._one.document.id, self._two.document.id)
        yield from self.below(self._one.document.id, self._two.document.id)

    def below(self, lead: str, other: str) -> Iterator[Pair]:
        first = self._one.document.children_of(lead)
        second = self._two.document.children_of(other)
        for one, two, cost in self._best(first, second):
            if one is not None and two is not None:
                yield Pair(one.id, two.id, round(max(0.0, 1.0 - cost), 3))
                yield from self.below(one.id, two.id)
            elif one is not None:
                for node in self._one.document.walk(one.id):
                    yield Pair(node.id, "", 0.0)
            elif two is not None:
                yield Pair("", two.id, 0.0)

    def _best(
        self, first: Sequence[Node], second: Sequence[Node]
    ) -> list[tuple[Node | None, Node | None, float]]:
        """Return the cheapest order-keeping pairing of siblings."""
        rows, columns = len(first), len(second)
        total = [[0.0] * (columns + 1) for _ in range(rows + 1)]
        costs = [[self._cost(one, two) for two in second] for one in first]
        for row in range(rows + 1):
            for column in range(columns + 1):
                if row or column:
                    total[row][column] = min(_ways(total, costs, row, column))
        found: list[tuple[Node | None, Node | None, float]] = []
        row, column = rows, columns
        while row or column:
            pairing, left_out, _ = _ways(total, costs, row, column)
            best = total[row][column]
            if pairing == best:
                row, column = row - 1, column - 1
                found.append((first[row], second[column], costs[row][column]))
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
            if not {one.kind, two.kind} <= _TEXTS:
                return 2.0
            kinds = 0.25
        else:
            kinds = 0.0
        cost = kinds + 0.5 * self._length_cost(one, two) + 0.3 * self._shared_cost(one, two)
        cost += 0.2 * self._shape_cost(one, two)
        label, other = self._one.numbers.get(one.id), self._two.numbers.get(two.id)
        if label is not None and other is not None and label.series in {"clause", "annex", "term"}:
            cost += -0.15 if label.number == other.number else 0.15
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
        first = [child.kind for child in self._one.document.children_of(one.id)]
        second = [child.kind for child in self._two.document.children_of(two.id)]
        if not first and not second:
            return 0.0
        common = sum(min(first.count(kind), second.count(kind)) for kind in set(first))
        return 1.0 - common / max(len(first), len(second))


def _ways(
    total: list[list[float]], costs: list[list[float]], row: int, column: int
) -> tuple[float, float, float]:
    """Return the cost of pairing both, of leaving out the lead node, of leaving out the other."""
    pairing = (
        total[row - 1][column - 1] + costs[row - 1][column - 1] if row and column else math.inf
    )
    left_out = total[row - 1][column] + GAP if row else math.inf
    right_out = total[row][column - 1] + GAP if column else math.inf
    return pairing, left_out, right_out


def _shared(text: str) -> frozenset[str]:
    return frozenset(each.replace(",", ".") for each in _SHARED.findall(text))


def _length_ratio(one: _Side, two: _Side) -> float:
    first, second = one.lengths[one.document.id], two.lengths[two.document.id]
    return max(0.1, second / first) if first and second else 1.0


def corrected(pairs: Sequence[Pair], lead: str, other: str) -> tuple[Pair, ...]:
    """Return the pairs with two nodes put together by hand; their former partners stand alone."""
    kept: list[Pair] = []
    placed = False
    for pair in pairs:
        if pair.lead == lead:
            kept.append(Pair(lead, other, 1.0))
            placed = True
            if pair.other and pair.other != other:
                kept.append(Pair("", pair.other, 0.0))
        elif other and pair.other == other:
            if pair.lead:
                kept.append(Pair(pair.lead, "", 0.0))
        else:
            kept.append(pair)
    if not placed and not lead:
        kept.append(Pair("", other, 0.0))
    return tuple(kept)


def laid_beside(
    lead: Document, other: Document, pairs: Sequence[Pair], language: Language
) -> tuple[Edit, ...]:
    """Return edits that take the texts of another draft into the lead document, as a language.

    Each text is a translation of its partner as that reads now. Nodes without a partner come in
    with only this language, behind the one that they followed.
    """
    partner = {pair.other: pair.lead for pair in pairs if pair.lead and pair.other}
    edits: list[Edit] = []
    for pair in pairs:
        if pair.lead and pair.other:
            edits += _taken_over(lead.nodes[pair.lead], other.nodes[pair.other], partner, language)
    at_place: dict[tuple[str, int], list[tuple[Node, ...]]] = {}
    for pair in pairs:
        if not pair.lead and pair.other:
            place = _place_of(lead, other, pair.other, partner)
            if place is not None:
                branch = _only_in(other, pair.other, partner, language)
                at_place.setdefault(place, []).append(branch)
    for (parent, index), branches in at_place.items():
        fitting = [b for b in branches if b[0].kind in KINDS[lead.nodes[parent].kind].children]
        edits += tree.inserted_branches(lead, parent, index, fitting)
    return tuple(edits)


def _taken_over(
    own: Node, translation: Node, partner: Mapping[str, str], language: Language
) -> Iterator[SetCell]:
    cell = translation.cell(language)
    if cell.blank or not KINDS[own.kind].text:
        return
    based_on = text_hash(own.cell(own.lead)) if own.lead != language else ""
    kept = replace(_pointed(cell, partner), status="translated", based_on=based_on)
    yield SetCell(own.id, language, kept)


def _pointed(cell: Cell, partner: Mapping[str, str]) -> Cell:
    """Return the cell with its references leading to the nodes of the lead document."""

    def led(mark: Mark) -> Mark:
        return replace(mark, value=partner.get(mark.value, mark.value))

    named = {"ref", "footnote", "term"}
    return replace(cell, marks=tuple(led(m) if m.kind in named else m for m in cell.marks))


def _place_of(
    lead: Document, other: Document, node: str, partner: Mapping[str, str]
) -> tuple[str, int] | None:
    """Return parent and index in the lead document for a node that only the other draft has."""
    parent = partner.get(other.nodes[node].parent)
    if parent is None:
        return None
    siblings = other.children[other.nodes[node].parent]
    for elder in reversed(siblings[: siblings.index(node)]):
        beside = partner.get(elder)
        if beside is not None and lead.nodes[beside].parent == parent:
            return parent, lead.index(beside) + 1
    return parent, 0


def _only_in(
    other: Document, node: str, partner: Mapping[str, str], language: Language
) -> tuple[Node, ...]:
    branch = tree.copied(tree.branch_of(other, node))
    return tuple(
        replace(
            each,
            lead=language,
            cells={
                key: _pointed(cell, partner) for key, cell in each.cells.items() if key == language
            },
        )
        for each in branch
    )
