"""Bringing an assessment up to date with a newer reading of the same school and year."""

from collections.abc import Hashable, Iterator
from dataclasses import replace

from curriculum_studio.core.document import Document
from curriculum_studio.core.edits import Edit, Remove, SetCell, SetPayload, apply
from curriculum_studio.core.languages import LANGUAGES
from curriculum_studio.core.node import Node
from curriculum_studio.core.payloads.indicators import (
    Assessment,
    DataPoint,
    EmissionFactor,
    Score,
)
from curriculum_studio.core.tree import inserted
from curriculum_studio.features.assessment.model.answers import head_of


def same_assessment(first: Document, second: Document) -> bool:
    """Whether two assessments are of the same school, period and system."""
    one, other = head_of(first), head_of(second)
    if (one.document, one.system, one.period_start) != (
        other.document,
        other.system,
        other.period_start,
    ):
        return False
    if one.school or other.school:
        return one.school == other.school
    return first.title("zh").strip() == second.title("zh").strip()


def updated(existing: Document, newer: Document) -> tuple[Edit, ...]:
    """Return edits that make an assessment say what a newer one says.

    Entries keep their nodes, so that comments stay where they were; texts that people added in the
    program, and that no workbook knows, stay as well.
    """
    edits: list[Edit] = []
    head = _head(existing, newer)
    if existing.root.payload != head:
        edits.append(SetPayload(existing.id, head))
    edits += _cells(existing.root, newer.root)
    known = {_key(node): node for node in existing.children_of(existing.id)}
    wanted = {_key(node): node for node in newer.children_of(newer.id)}
    for key, node in wanted.items():
        own = known.get(key)
        if own is None:
            continue
        if own.payload != node.payload:
            edits.append(SetPayload(own.id, node.payload))
        edits += _cells(own, node)
    edits += [
        Remove(node.id)
        for key, node in known.items()
        if key not in wanted and node.kind != "paragraph"
    ]
    return (*edits, *_added(existing, edits, [wanted[key] for key in wanted if key not in known]))


def _head(existing: Document, newer: Document) -> Assessment:
    """Return the newer head; what was confirmed here stays so while the amounts are the same."""
    head = head_of(newer)
    here = set(head_of(existing).confirmed)
    kept = here - {item for item, _ in _amounts(existing) ^ _amounts(newer)}
    return replace(head, confirmed=tuple(sorted(kept | set(head.confirmed))))


def _amounts(document: Document) -> frozenset[tuple[str, DataPoint]]:
    payloads = (node.payload for node in document.walk())
    return frozenset((each.item, each) for each in payloads if isinstance(each, DataPoint))


def _added(existing: Document, edits: list[Edit], nodes: list[Node]) -> Iterator[Edit]:
    """Yield what inserts new entries at the end, one behind the other."""
    document = apply(existing, *edits).document
    for node in nodes:
        edit = inserted(document, document.id, len(document.children.get(document.id, ())), node)
        document = apply(document, edit).document
        yield edit


def _key(node: Node) -> Hashable:
    match node.payload:
        case Score(indicator=indicator):
            return ("score", indicator)
        case DataPoint(item=item, period=period):
            return ("data", item, period)
        case EmissionFactor(item=item, unit=unit):
            return ("factor", item, unit)
    text = node.text(node.lead)
    name, colon, _ = text.replace("：", ":").partition(":")
    return ("text", name if colon else node.id)


def _cells(own: Node, newer: Node) -> Iterator[Edit]:
    for language in LANGUAGES:
        old, new = own.cells.get(language), newer.cells.get(language)
        if (old.text if old else "") != (new.text if new else ""):
            yield SetCell(own.id, language, new)
