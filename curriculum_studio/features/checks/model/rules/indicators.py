"""Rules on indicator systems: sums, bands and gaps, and where an indicator meets its provision."""

from collections.abc import Callable, Iterator, Mapping

from curriculum_studio.core.document import Document, Node
from curriculum_studio.core.kinds import is_evidence
from curriculum_studio.core.payloads.indicators import (
    Indicator,
    IndicatorGroup,
    IndicatorPart,
    IndicatorSystem,
)
from curriculum_studio.core.roles import Role
from curriculum_studio.features.checks.model.places import NORMATIVE, CheckedPlace, Manner
from curriculum_studio.features.checks.model.rule import Check, Collect, Hit, OnDocument
from curriculum_studio.features.indicators.model.system_checks import check_system

_OF_SYSTEMS = (IndicatorSystem, IndicatorGroup, Indicator, IndicatorPart)


def _parts(node: Node, _: CheckedPlace) -> object | None:
    """Return what a node of an indicator system tells: its place in it is the document's shape."""
    return node.payload if isinstance(node.payload, _OF_SYSTEMS) or is_evidence(node) else None


def _system(severity: str) -> Callable[[Document, Mapping[str, object]], Iterator[Hit]]:
    def judge(document: Document, facts: Mapping[str, object]) -> Iterator[Hit]:
        for key, fact in facts.items():
            if isinstance(fact, IndicatorSystem):
                for found in check_system(document, key):
                    if found.severity == severity:
                        yield Hit(node=found.node, values={"what": found.explanation})

    return judge


_Reach = tuple[str, frozenset[str]]


def _reach(node: Node, place: CheckedPlace) -> _Reach | None:
    """Return whether a node is an indicator or stands in the core, and what it refers to."""
    links = frozenset(
        mark.value for cell in node.cells.values() for mark in cell.marks if mark.kind == "ref"
    )
    if isinstance(node.payload, Indicator):
        return node.payload.category, links
    if place.manner is Manner.INDICATOR:
        return ("part", links) if links else None
    if place.part in NORMATIVE and links:
        return "text", links
    return None


def _without_provision(document: Document, facts: Mapping[str, _Reach]) -> Iterator[Hit]:
    """Yield indicators that neither refer to a clause nor are referred to from one.

    Asked only where most indicators of the document do: the others are then gaps, not a habit.
    """
    from_text: set[str] = set()
    for kind, links in facts.values():
        if kind == "text":
            from_text |= links
    tied: list[str] = []
    loose: list[str] = []
    for key, (kind, links) in facts.items():
        if kind in {"part", "text"}:
            continue
        below = (facts[each][1] for each in document.children.get(key, ()) if each in facts)
        reached = links.union(*below)
        (tied if reached or key in from_text else loose).append(key)
    if len(tied) > len(loose):
        for key in loose:
            yield Hit(node=key)


_SYSTEMS = Collect(_parts, _OF_SYSTEMS, frozenset({Role.INDICATOR_PART}))

CHECKS: Mapping[str, Check] = {
    "IND-01": OnDocument(_SYSTEMS, _system("wrong")),
    "IND-02": OnDocument(_SYSTEMS, _system("hint")),
    "IND-03": OnDocument(Collect(_reach, (Indicator,), marked=True), _without_provision),
}
