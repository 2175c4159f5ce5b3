"""From answers to a result: one pure function with a worked explanation of every line.

The rules are data of the indicator system (GB/T 20001.8-2023: 评价结果形成规则): what is not
applicable leaves the denominator, the bonus is capped and not scaled, and the total that decides is
not rounded.
"""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Literal

from curriculum_studio.core.payloads.indicators import Category, ResultLevel
from curriculum_studio.features.assessment.model.answers import UNSAID, IndicatorAnswer
from curriculum_studio.features.assessment.model.data_doubts import Doubt
from curriculum_studio.features.assessment.model.indicator_system import (
    Points,
    ScoredIndicator,
    State,
    System,
    SystemGroup,
    figure,
    points_of,
    settled,
)
from curriculum_studio.i18n import Message, message
from curriculum_studio.values import dataclass

#: What a pass depends on. "group" occurs once for each group of level 1 that has points.
Rule = Literal["veto", "gates", "keys", "group", "total"]


@dataclass(frozen=True, slots=True)
class IndicatorResult:
    """The result of one indicator; `maximum` is 0 where it is not applicable or has no points.

    `doubts` are those about the reported data on which it rests.
    """

    indicator: str
    code: str
    category: Category
    key: bool
    group: str
    applicable: bool
    state: State
    value: float | None
    points: float
    maximum: float
    explanation: Message
    doubts: tuple[Doubt, ...] = ()


@dataclass(frozen=True, slots=True)
class GroupResult:
    """Scored points of a group of level 1 over its applicable points; without these no share."""

    id: str
    code: str
    points: float
    maximum: float

    @property
    def share(self) -> float | None:
        """Points over applicable points, 0 to 1; None if nothing is applicable."""
        return self.points / self.maximum if self.maximum else None


@dataclass(frozen=True, slots=True)
class Condition:
    """A condition of a pass; None while something it depends on is not answered."""

    rule: Rule
    met: bool | None
    explanation: Message
    group: str = ""


@dataclass(frozen=True, slots=True)
class AssessmentResult:
    """All that follows from the answers; points of what is not answered yet count as 0."""

    lines: tuple[IndicatorResult, ...]
    groups: tuple[GroupResult, ...]
    conditions: tuple[Condition, ...]
    points: float
    maximum: float
    bonus: float
    not_applicable: float
    level: ResultLevel | None
    level_withheld: bool

    @property
    def base(self) -> float:
        """Scored points over applicable points, times 100; 0 if nothing is applicable."""
        return self.points / self.maximum * 100 if self.maximum else 0.0

    @property
    def total(self) -> float:
        """Base and bonus, not rounded."""
        return self.base + self.bonus

    @property
    def passed(self) -> bool:
        """Whether every condition of a pass is met."""
        return all(condition.met for condition in self.conditions)

    @property
    def open(self) -> tuple[str, ...]:
        """Indicators that are not answered, or not in a way that fits; a bonus may stay open."""
        return tuple(
            line.indicator
            for line in self.lines
            if line.applicable and line.state != "scored" and line.category != "bonus"
        )

    @property
    def asked(self) -> tuple[str, ...]:
        """Indicators that count, but rest on data whose change nobody has confirmed."""
        return tuple(
            line.indicator
            for line in self.lines
            if any(not doubt.leaves_open for doubt in line.doubts)
        )

    @property
    def provisional(self) -> bool:
        """Whether it may still change: something is open, or a question is not answered."""
        return bool(self.open or self.asked)

    def line(self, indicator: str) -> IndicatorResult:
        """Return the line of an indicator.

        Raises:
            KeyError: if the system has no such indicator.

        """
        for line in self.lines:
            if line.indicator == indicator:
                return line
        raise KeyError(indicator)


def score(
    system: System,
    answers: Mapping[str, IndicatorAnswer],
    *,
    first_year: bool = False,
    doubts: Mapping[str, tuple[Doubt, ...]] | None = None,
) -> AssessmentResult:
    """Return the result of answers, by the id of the indicator, under the rules of a system.

    `first_year`: there are no data of the year before, so indicators that need them are not
    applicable. `doubts` are those about the data of an indicator, by its id. Answers to indicators
    that the system does not have count for nothing.
    """
    about = doubts or {}
    lines = tuple(
        _line(
            system,
            item,
            answers.get(item.id, UNSAID),
            about.get(item.id, ()),
            first_year=first_year,
        )
        for item in system.items
    )
    groups = tuple(_group(group, lines) for group in system.groups)
    scored = [line for line in lines if line.category == "scored"]
    bonus = math.fsum(line.points for line in lines if line.category == "bonus")
    missing = math.fsum(
        item.payload.maximum
        for item, line in zip(system.items, lines, strict=True)
        if line.category == "scored" and not line.applicable
    )
    result = AssessmentResult(
        lines,
        groups,
        (),
        settled(math.fsum(line.points for line in scored)),
        settled(math.fsum(line.maximum for line in scored)),
        settled(min(bonus, system.rules.bonus_cap)),
        settled(missing),
        None,
        level_withheld=False,
    )
    return _concluded(system, replace(result, conditions=tuple(_conditions(system, result))))


def level_of(system: System, total: float) -> ResultLevel | None:
    """Return the highest level that an unrounded total reaches."""
    reached = [level for level in system.rules.levels if settled(total) >= level.minimum]
    return max(reached, key=lambda level: level.minimum, default=None)


def _line(
    system: System,
    item: ScoredIndicator,
    answer: IndicatorAnswer,
    about: tuple[Doubt, ...],
    *,
    first_year: bool,
) -> IndicatorResult:
    payload = item.payload
    counted = payload.category in {"scored", "bonus"}
    absent = None
    if payload.category != "veto":
        if payload.baseline and first_year:
            absent = message(
                "Scoring", "Not applicable in a first year: there are no data of the year before."
            )
        elif not answer.applicable:
            absent = message(
                "Scoring", "Not applicable: neither its points nor its maximum are counted."
            )
    doubts = about if absent is None and not answer.reviewed else ()
    points = _points(item, answer, doubts) if absent is None else Points(0.0, absent)
    if absent is None and payload.category == "scored":
        points = _with_evidence(system, answer, points)
    return IndicatorResult(
        item.id,
        payload.code,
        payload.category,
        payload.key,
        item.group,
        absent is None,
        points.state,
        answer.value,
        points.points,
        payload.maximum if counted and absent is None else 0.0,
        points.explanation,
        doubts,
    )


def _points(item: ScoredIndicator, answer: IndicatorAnswer, doubts: Sequence[Doubt]) -> Points:
    if answer.unread:
        unread = message("Scoring", "What was entered cannot be read: counts as 0 points.")
        return Points(0.0, unread, "wrong")
    if any(doubt.leaves_open for doubt in doubts):
        open_data = message("Scoring", "The data behind it are in doubt: counts as 0 points.")
        return Points(0.0, open_data, "open")
    return points_of(item, answer)


def _with_evidence(system: System, answer: IndicatorAnswer, points: Points) -> Points:
    if not system.rules.evidence_needed or answer.evidence or not points.points:
        return points
    sentence = message("Scoring", "No evidence is given: 0 points instead of {points}.")
    return replace(points, points=0.0, explanation=sentence.fill(points=figure(points.points)))


def _group(group: SystemGroup, lines: Sequence[IndicatorResult]) -> GroupResult:
    own = [line for line in lines if line.group == group.id and line.category == "scored"]
    return GroupResult(
        group.id,
        group.code,
        settled(math.fsum(line.points for line in own)),
        settled(math.fsum(line.maximum for line in own)),
    )


def _conditions(system: System, result: AssessmentResult) -> list[Condition]:
    return [
        _judged(
            "veto",
            [line for line in result.lines if line.category == "veto"],
            lambda line: bool(line.value),
            (
                message("Scoring", "Veto items that occurred: {codes}."),
                message("Scoring", "Veto items not answered yet: {codes}."),
                message("Scoring", "No veto item occurred."),
            ),
        ),
        _judged(
            "gates",
            [line for line in result.lines if line.category == "gate" and line.applicable],
            lambda line: not line.value,
            (
                message("Scoring", "Prerequisites that are not met: {codes}."),
                message("Scoring", "Prerequisites not answered yet: {codes}."),
                message("Scoring", "All applicable prerequisites are met."),
            ),
        ),
        _judged(
            "keys",
            [line for line in result.lines if line.key and line.applicable],
            lambda line: not line.points,
            (
                message("Scoring", "Key items with 0 points: {codes}."),
                message("Scoring", "Key items not answered yet: {codes}."),
                message("Scoring", "No applicable key item has 0 points."),
            ),
        ),
        *(
            _share(group, system.rules.minimum_share)
            for group in result.groups
            if group.maximum and system.rules.minimum_share
        ),
        _total(system, result),
    ]


def _named(sentence: Message, lines: Sequence[IndicatorResult]) -> Message:
    return sentence.fill(codes=", ".join(line.code or "—" for line in lines))


def _judged(
    rule: Rule,
    lines: Sequence[IndicatorResult],
    fails: Callable[[IndicatorResult], bool],
    sentences: tuple[Message, Message, Message],
) -> Condition:
    """Judge lines of which none may fail; `sentences`: some fail, some are open, none fails."""
    scored = [line for line in lines if line.state == "scored"]
    if failing := list(filter(fails, scored)):
        return Condition(rule, met=False, explanation=_named(sentences[0], failing))
    if unsaid := [line for line in lines if line.state != "scored"]:
        return Condition(rule, met=None, explanation=_named(sentences[1], unsaid))
    return Condition(rule, met=True, explanation=sentences[2])


def _share(group: GroupResult, minimum: float) -> Condition:
    share = group.share or 0.0
    sentence = message(
        "Scoring", "{code}: {points} of {maximum} points, {share} %; {least} % needed."
    )
    return Condition(
        "group",
        settled(share) >= minimum,
        sentence.fill(
            code=group.code or "—",
            points=figure(group.points),
            maximum=figure(group.maximum),
            share=figure(share * 100, places=2),
            least=figure(minimum * 100),
        ),
        group.id,
    )


def _total(system: System, result: AssessmentResult) -> Condition:
    sentence = message(
        "Scoring", "{points} ÷ {maximum} × 100 + {bonus} = {total}; {needed} needed."
    )
    return Condition(
        "total",
        settled(result.total) >= system.rules.pass_mark,
        sentence.fill(
            points=figure(result.points),
            maximum=figure(result.maximum),
            bonus=figure(result.bonus),
            total=figure(result.total, places=2),
            needed=figure(system.rules.pass_mark),
        ),
    )


def _concluded(system: System, result: AssessmentResult) -> AssessmentResult:
    limit = system.rules.not_applicable_limit
    withheld = limit is not None and result.not_applicable > limit
    if not result.passed or withheld:
        return replace(result, level_withheld=withheld)
    return replace(result, level=level_of(system, result.total))
