"""What a school or its reviewers say of each indicator, taken out of an assessment."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Literal

from curriculum_studio.core.document import Document
from curriculum_studio.core.payloads.indicators import Assessment, Score, ScoreField

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
