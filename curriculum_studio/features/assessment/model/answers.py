"""Answers of a school or its reviewers, and an assessment brought up to date with newer ones."""

from collections.abc import Hashable, Iterator, Mapping
from dataclasses import replace
from typing import Literal

from curriculum_studio.core.document import Document, Node
from curriculum_studio.core.edits import Edit, Remove, SetCell, SetPayload, apply
from curriculum_studio.core.kinds import role_of
from curriculum_studio.core.payloads.indicators import (
    Assessment,
    DataPoint,
    EmissionFactor,
    Score,
    ScoreField,
)
from curriculum_studio.core.roles import Role
from curriculum_studio.core.tree import inserted
from curriculum_studio.languages import LANGUAGES
from curriculum_studio.values import dataclass

# --- answers ----------------------------------------------------------------------------------

#: Whose answers count: the school's, or the reviewers' with the school's where they say nothing.
Side = Literal["own", "verified"]


@dataclass(frozen=True, slots=True)
class IndicatorAnswer:
    """What is said of one indicator.

    `value` is None while unsaid: 1 or 0 for met or not (veto: occurred), a count, points, a grade,
    a level or a measured value. `ticked` holds ids of parts; any value beside it says that the
    question was answered although nothing is ticked. `evidence`: whether any is named. `unread`:
    something was entered that could not be read. `reviewed`: the value is the reviewers' own, so it
    hangs on no reported data.
    """

    applicable: bool = True
    value: float | None = None
    ticked: frozenset[str] = frozenset()
    evidence: bool = False
    unread: bool = False
    reviewed: bool = False


#: What stands for an indicator of which nothing is said.
UNSAID = IndicatorAnswer()


def answers_of(assessment: Document, side: Side = "own") -> dict[str, IndicatorAnswer]:
    """Return what an assessment says, by the id of the indicator."""
    payloads = (node.payload for node in assessment.walk())
    scores = (payload for payload in payloads if isinstance(payload, Score))
    return {each.indicator: answer_of(each, side) for each in scores}


def answer_of(score: Score, side: Side) -> IndicatorAnswer:
    """Return what a score says; the reviewers' part stands over the school's where it is given."""
    applicable, value, ticked = score.applicable, score.value, score.ticked
    doubtful: set[ScoreField] = {"applicable", "value"}
    reviewed = False
    if side == "verified":
        if score.verified_applicable is not None:
            applicable = score.verified_applicable
            doubtful.discard("applicable")
        if score.verified_value is not None or score.verified_ticked:
            value, ticked, reviewed = score.verified_value, score.verified_ticked, True
            doubtful.discard("value")
        doubtful |= {"verified_applicable", "verified_value"}
    # As long as nobody knows whether it applies, its points are missing.
    unknown = not {"applicable", "verified_applicable"}.isdisjoint(doubtful & set(score.unread))
    return IndicatorAnswer(
        applicable or unknown,
        value,
        frozenset(ticked),
        any(each.strip() for each in score.evidence),
        unread=not doubtful.isdisjoint(score.unread),
        reviewed=reviewed,
    )


def head_of(assessment: Document) -> Assessment:
    """Return the root payload of an assessment."""
    payload = assessment.root.payload
    return payload if isinstance(payload, Assessment) else Assessment()


def with_measures(
    answers: Mapping[str, IndicatorAnswer], measures: Mapping[str, float]
) -> dict[str, IndicatorAnswer]:
    """Return answers in which measured values, by indicator, stand where nothing was said."""
    filled = dict(answers)
    for indicator, value in measures.items():
        answer = filled.get(indicator, UNSAID)
        if answer.value is None:
            filled[indicator] = replace(answer, value=value)
    return filled


# --- newer readings ---------------------------------------------------------------------------


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
        if key not in wanted and role_of(node) is not Role.PARAGRAPH
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
