"""What stands in the cells of the sheet."""

from dataclasses import dataclass

from curriculum_studio.core.document import Document
from curriculum_studio.core.headings import INDICATOR_CATEGORIES, METHODS
from curriculum_studio.core.languages import Language
from curriculum_studio.core.node import Node
from curriculum_studio.core.payloads.indicators import (
    Indicator,
    IndicatorGroup,
    IndicatorPart,
)
from curriculum_studio.core.scoring import MODES, scoring_lines
from curriculum_studio.features.assessment.model.scoring_modes import shown
from curriculum_studio.features.indicators.model.columns import STAR, SheetColumn, listed


@dataclass(frozen=True, slots=True)
class SheetRow:
    """A group or a leaf; depth counts from 0."""

    node: str
    depth: int
    group: bool
    parent: str


def rows_of(document: Document, system: str) -> tuple[SheetRow, ...]:
    """Return the rows of an indicator system in their order."""
    found: list[SheetRow] = []

    def take(parent: str, depth: int) -> None:
        for child in document.children_of(parent):
            if child.kind == "indicator_group":
                found.append(SheetRow(child.id, depth, group=True, parent=parent))
                take(child.id, depth + 1)
            elif child.kind == "indicator":
                found.append(SheetRow(child.id, depth, group=False, parent=parent))

    take(system, 0)
    return tuple(found)


def cell_text(document: Document, node: Node, place: SheetColumn) -> str:
    """Return what stands in a cell; it can be written back as it is, but for what is made."""
    payload = node.payload
    if place.column == "text":
        return node.text(place.language)
    if isinstance(payload, IndicatorGroup):
        match place.column:
            case "code":
                return payload.code
            case "maximum":
                return shown(payload.maximum) if payload.maximum else ""
        return ""
    return _of_leaf(document, node, place) if isinstance(payload, Indicator) else ""


def _of_leaf(document: Document, node: Node, place: SheetColumn) -> str:
    payload, language = node.payload, place.language
    if not isinstance(payload, Indicator):
        return ""
    match place.column:
        case "code":
            return payload.code
        case "category":
            return INDICATOR_CATEGORIES[payload.category].get(language)
        case "key":
            return STAR if payload.key else ""
        case "mode":
            return MODES[payload.mode].get(language)
        case "rule":
            return rule_of(document, node, language)
        case "maximum":
            return shown(payload.maximum) if payload.maximum else ""
        case "step":
            return _step(payload)
        case "evidence":
            return _texts(document, node, "evidence", language)
        case "methods":
            names = (METHODS[method].get(language) for method in payload.methods)
            return ("、" if language == "zh" else ", ").join(names)
        case "measured":
            return " ".join(each for each in (payload.metric, payload.unit) if each)
        case "responsible":
            return payload.responsible.get(language)
        case "applies_to":
            return payload.applies_to.get(language)
        case "remark":
            return _texts(document, node, "indicator_note", language)
        case "links":
            return str(len(payload.alignments)) if payload.alignments else ""
    return ""


def rule_of(document: Document, node: Node, language: Language) -> str:
    """Return in a few words how points come about."""
    return listed(rules_of(document, node, language), language)


def rules_of(document: Document, node: Node, language: Language) -> tuple[str, ...]:
    """Return how points come about, a line for each band or part; nothing for a group."""
    payload = node.payload
    if not isinstance(payload, Indicator):
        return ()
    parts = [
        (each.text(language), each.payload.points)
        for each in document.children_of(node.id)
        if isinstance(each.payload, IndicatorPart)
    ]
    return scoring_lines(payload, parts, language)


def _step(payload: Indicator) -> str:
    """Return the number that the mode works with: the step, or the weight."""
    if payload.mode == "weighted":
        return shown(payload.weight)
    return shown(payload.step) if payload.step else ""


def _texts(document: Document, node: Node, kind: str, language: Language) -> str:
    texts = (each.text(language) for each in document.children_of(node.id) if each.kind == kind)
    return "\n".join(text for text in texts if text)
