"""An indicator system as scoring needs it: its rules, its groups and its leaves in order."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass

import msgspec

from curriculum_studio.core.document import Document
from curriculum_studio.core.node import Node
from curriculum_studio.core.payloads.indicators import (
    Indicator,
    IndicatorGroup,
    IndicatorPart,
    IndicatorSystem,
)


@dataclass(frozen=True, slots=True)
class ScoredPart:
    """A part that is ticked, and its points."""

    id: str
    points: float


@dataclass(frozen=True, slots=True)
class SystemGroup:
    """An indicator of level 1."""

    id: str
    code: str
    maximum: float


@dataclass(frozen=True, slots=True)
class ScoredIndicator:
    """A leaf: its payload, the groups it stands in (ids, level 1 first) and its parts."""

    id: str
    payload: Indicator
    groups: tuple[str, ...]
    parts: tuple[ScoredPart, ...] = ()

    @property
    def group(self) -> str:
        """The group of level 1."""
        return self.groups[0]


@dataclass(frozen=True, slots=True)
class System:
    """An indicator system read out of a standard."""

    id: str
    rules: IndicatorSystem
    groups: tuple[SystemGroup, ...]
    items: tuple[ScoredIndicator, ...]

    def of(self, *categories: str) -> Iterator[ScoredIndicator]:
        """Yield the items of some categories."""
        return (item for item in self.items if item.payload.category in categories)


def systems_of(document: Document) -> tuple[Node, ...]:
    """Return the indicator systems of a document."""
    return tuple(node for node in document.walk() if node.kind == "indicator_system")


def read_system(document: Document, identity: str = "") -> System | None:
    """Return an indicator system of a document, without an id the first; None if it is not there.

    `document` is a standard, or any tree that holds the system.
    """
    node = document.nodes.get(identity) if identity else next(iter(systems_of(document)), None)
    if node is None or not isinstance(node.payload, IndicatorSystem):
        return None
    groups = [each for each in document.children_of(node.id) if each.kind == "indicator_group"]
    items = [item for group in groups for item in _items(document, group, ())]
    return System(node.id, node.payload, tuple(_group(each) for each in groups), tuple(items))


def _group(node: Node) -> SystemGroup:
    payload = node.payload
    if not isinstance(payload, IndicatorGroup):
        return SystemGroup(node.id, "", 0.0)
    return SystemGroup(node.id, payload.code, payload.maximum)


def _items(document: Document, group: Node, above: tuple[str, ...]) -> Iterator[ScoredIndicator]:
    inside = (*above, group.id)
    for child in document.children_of(group.id):
        if child.kind == "indicator_group":
            yield from _items(document, child, inside)
        elif isinstance(child.payload, Indicator):
            parts = tuple(
                ScoredPart(each.id, each.payload.points)
                for each in document.children_of(child.id)
                if isinstance(each.payload, IndicatorPart)
            )
            yield ScoredIndicator(child.id, child.payload, inside, parts)


#: Fields of an indicator that decide over no points.
_SAYS_ONLY = frozenset({"alignments", "methods", "metric", "responsible", "applies_to"})


def fingerprint(system: System) -> str:
    """Return a hash of all that decides over points; words, links and order do not count."""
    rows = sorted(
        (
            item.id,
            item.group,
            {
                name: value
                for name, value in msgspec.to_builtins(item.payload).items()
                if name not in _SAYS_ONLY
            },
            sorted((part.id, part.points) for part in item.parts),
        )
        for item in system.items
    )
    rules = msgspec.to_builtins(system.rules)
    rules["levels"] = sorted((each["minimum"], each["id"]) for each in rules["levels"])
    raw = msgspec.json.encode([system.id, rules, rows], order="sorted")
    return hashlib.blake2b(raw, digest_size=12).hexdigest()
