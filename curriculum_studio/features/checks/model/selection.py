"""Which checks are asked of a text, of a node, and for a fact: those that can find something there.

What stands in a place and has the same signs is asked by the same checks, so each choice is made
once. The choices are shared by all documents of a kind.
"""

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Generic, TypeVar

from curriculum_studio.core.document import Node
from curriculum_studio.core.kinds import KINDS
from curriculum_studio.features.checks.model.places import CheckedPlace
from curriculum_studio.features.checks.model.rule import Collect, OnDocument, OnNode, OnText, Rule
from curriculum_studio.features.checks.model.signs import Needs, Signs
from curriculum_studio.languages import Language

T = TypeVar("T")


class Choice(Generic[T]):
    """What is asked, by the bits that are set.

    Of each candidate one of the bits `some` has to be set, if there are any, and all of `every`.
    """

    def __init__(self, candidates: Iterable[tuple[int, int, T]]) -> None:
        self._candidates = tuple(candidates)
        self._mask = 0
        for some, every, _ in self._candidates:
            self._mask |= some | every
        self._made: dict[int, tuple[T, ...]] = {}

    def by(self, met: int) -> tuple[T, ...]:
        """Return what is asked where these bits are set."""
        met &= self._mask
        found = self._made.get(met)
        if found is None:
            found = self._made[met] = tuple(
                each
                for some, every, each in self._candidates
                if (not some or some & met) and every & met == every
            )
        return found


class Selection:
    """The checks of some rules, chosen by where they are asked and by what texts have."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._texts: list[tuple[Rule, OnText]] = []
        self._nodes: list[tuple[Rule, OnNode]] = []
        self._facts: list[Collect] = []
        for rule in rules:
            match rule.check:
                case OnText() as check:
                    self._texts.append((rule, check))
                case OnNode() as check:
                    self._nodes.append((rule, check))
                case OnDocument(collect=collect) if collect not in self._facts:
                    self._facts.append(collect)
        self.signs = Signs(self._needed())
        below = dict.fromkeys(check.below for _, check in self._nodes if check.below)
        own = [1 << (self.signs.count + at) for at in range(2 + len(below))]
        self._translated, self._marked = own[:2]
        self._below = dict(zip(below, own[2:], strict=True))
        self._all = (1 << (self.signs.count + len(own))) - 1
        #: What a child of a kind means to the node above it.
        self.as_child: Mapping[str, int] = {
            name: self._below.get(kind.payload, 0) for name, kind in KINDS.items()
        }
        self._of_texts: dict[tuple[CheckedPlace, Language], Choice[tuple[Rule, OnText]]] = {}
        self._of_nodes: dict[str, Choice[tuple[Rule, OnNode]]] = {}
        self._of_facts: dict[str, Choice[Collect]] = {}

    def _needed(self) -> Iterator[Needs]:
        for _, text in self._texts:
            yield text.needs
        for _, node in self._nodes:
            yield from (node.needs, *node.uses)
        for fact in self._facts:
            yield fact.needs

    def of_text(self, place: CheckedPlace, language: Language) -> Choice[tuple[Rule, OnText]]:
        """Return what is asked of a text at a place, by its signs."""
        found = self._of_texts.get((place, language))
        if found is None:
            found = self._of_texts[place, language] = Choice(
                (self.signs.bit(check.needs), 0, (rule, check))
                for rule, check in self._texts
                if language in rule.languages and check.fits(place)
            )
        return found

    def of_node(self, kind: str) -> Choice[tuple[Rule, OnNode]]:
        """Return what is asked of a node of a kind, by the signs of all its texts."""
        found = self._of_nodes.get(kind)
        if found is None:
            found = self._of_nodes[kind] = Choice(
                (self.signs.bit(check.needs), self._every(check), (rule, check))
                for rule, check in self._nodes
                if check.fits(KINDS[kind])
            )
        return found

    def _every(self, check: OnNode) -> int:
        below = self._below[check.below] if check.below is not None else 0
        return check.translated * self._translated | check.marked * self._marked | below

    def of_facts(self, kind: str) -> Choice[Collect]:
        """Return the facts that a node of a kind can tell, by the signs of all its texts."""
        found = self._of_facts.get(kind)
        if found is None:
            by_texts = (
                (self.signs.bit(each.needs) | each.marked * self._marked, each)
                for each in self._facts
                if not each.fits(KINDS[kind])
            )
            found = self._of_facts[kind] = Choice(
                (
                    *((0, 0, each) for each in self._facts if each.fits(KINDS[kind])),
                    *((some, 0, each) for some, each in by_texts if some),
                )
            )
        return found

    def met(self, node: Node) -> dict[Language, int]:
        """Return the signs of each text of a node."""
        return {
            language: self.signs.of(cell.text, language)
            for language, cell in node.cells.items()
            if cell.text
        }

    def standing(self, node: Node, met: Mapping[Language, int]) -> int:
        """Return the signs of all texts of a node and of itself: is it translated, has it marks."""
        lead = node.lead
        found = written = 0
        for language, cell in node.cells.items():
            text = cell.text
            if not text:
                continue
            found |= met[language]
            if cell.marks:
                found |= self._marked
            if not text.isspace():
                written |= 1 if language == lead else 2
        if written == 3:
            return found | self._translated
        return self._all if written == 2 else found


@lru_cache(maxsize=16)
def selection(rules: tuple[Rule, ...]) -> Selection:
    """Return the selection among rules; there is one for each set of them."""
    return Selection(rules)
