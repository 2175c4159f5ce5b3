"""Results of assessments: school by school, and what they say together."""

import math
from collections.abc import Iterable, Mapping, Sequence

from curriculum_studio.core.document import Document
from curriculum_studio.core.payloads.indicators import Score
from curriculum_studio.features.assessment.model.answers import (
    Side,
    answers_of,
    head_of,
    with_measures,
)
from curriculum_studio.features.assessment.model.carbon import Account, account, data_points
from curriculum_studio.features.assessment.model.data_doubts import Doubt, doubts_in
from curriculum_studio.features.assessment.model.data_items import Factors, factors_in
from curriculum_studio.features.assessment.model.indicator_system import System
from curriculum_studio.features.assessment.model.scoring import (
    AssessmentResult,
    IndicatorResult,
    score,
)
from curriculum_studio.languages import Language
from curriculum_studio.values import dataclass


@dataclass(frozen=True, slots=True)
class SchoolResult:
    """The result of one assessment.

    `measured` are values that the reported data give, by indicator. `reviewed`: whether the
    reviewers said anything.
    """

    assessment: str
    school: str
    site: str
    year: int
    own: AssessmentResult
    verified: AssessmentResult
    reviewed: bool
    account: Account
    measured: Mapping[str, float]

    @property
    def gaps(self) -> tuple[tuple[IndicatorResult, IndicatorResult], ...]:
        """Lines in which school and reviewers differ: applicable or not, or in points or value."""
        pairs = zip(self.own.lines, self.verified.lines, strict=True)
        return tuple(
            (own, verified)
            for own, verified in pairs
            if (own.applicable, own.points, own.value)
            != (
                verified.applicable,
                verified.points,
                verified.value,
            )
        )


@dataclass(frozen=True, slots=True)
class ItemSummary:
    """How the schools fare with one indicator.

    `share` is the mean of points over maximum (for a gate: of met), `schools` how many it applies
    to. Without a school there is no share.
    """

    indicator: str
    code: str
    share: float | None
    schools: int


@dataclass(frozen=True, slots=True)
class ResultsTable:
    """Schools by the groups of level 1 of one system; every school has the groups in their order.

    Assessments against other versions of the system are scored by those, and compared by group.
    """

    standard: Document
    system: System
    schools: tuple[SchoolResult, ...]

    def share(self, school: SchoolResult, group: str, side: Side = "verified") -> float | None:
        """Return the share of points of a school in a group of level 1."""
        result = school.own if side == "own" else school.verified
        return next((each.share for each in result.groups if each.id == group), None)

    def items(self, side: Side = "verified") -> tuple[ItemSummary, ...]:
        """Return how the schools fare with each indicator, in the order of the system."""
        lines: dict[str, list[IndicatorResult]] = {}
        for school in self.schools:
            result = school.own if side == "own" else school.verified
            for line in result.lines:
                if line.applicable:
                    lines.setdefault(line.indicator, []).append(line)
        return tuple(
            _summary(item.id, item.payload.code, lines.get(item.id, ()))
            for item in self.system.items
        )

    def unmet(self, side: Side = "verified") -> tuple[ItemSummary, ...]:
        """Return the indicators that no school meets at all, though they apply to some."""
        return tuple(each for each in self.items(side) if each.schools and each.share == 0)

    def bands(self, side: Side = "verified") -> dict[str, int]:
        """Return how many schools reached each level, by its id; "" are those without one."""
        counts = {level.id: 0 for level in self.system.rules.levels} | {"": 0}
        for school in self.schools:
            level = (school.own if side == "own" else school.verified).level
            name = level.id if level else ""
            counts[name] = counts.get(name, 0) + 1
        return counts


def result_of(assessment: Document, system: System, factors: Factors) -> SchoolResult:
    """Return the result of an assessment; its own factors count before the ones given."""
    head = head_of(assessment)
    year = int(head.period_start[:4]) if head.period_start[:4].isdigit() else 0
    own = {(factor.item, factor.unit): factor for factor in factors_in(assessment)}
    carbon = account(data_points(assessment), year, {**factors, **own}, head.confirmed)
    measured = measured_values(system, carbon)
    doubts = doubts_about(system, carbon)
    results = {}
    sides: tuple[Side, ...] = ("own", "verified")
    for side in sides:
        answers = with_measures(answers_of(assessment, side), measured)
        results[side] = score(system, answers, first_year=head.first_year, doubts=doubts)
    return SchoolResult(
        assessment.id,
        assessment.title("zh"),
        head.school,
        year,
        results["own"],
        results["verified"],
        any(_reviewed(score) for score in _scores(assessment)),
        carbon,
        measured,
    )


def measured_values(system: System, carbon: Account) -> dict[str, float]:
    """Return what the reported data give for indicators whose measure is known."""
    found = {}
    for item in system.items:
        value = carbon.measure(item.payload.measure) if item.payload.measure else None
        if value is not None:
            found[item.id] = value
    return found


def doubts_about(system: System, carbon: Account) -> dict[str, tuple[Doubt, ...]]:
    """Return the doubts about the data of each indicator whose measure is known."""
    found = {
        item.id: carbon.doubts_about(item.payload.measure)
        for item in system.items
        if item.payload.measure
    }
    return {indicator: doubts for indicator, doubts in found.items() if doubts}


def is_doubtful(assessment: Document) -> bool:
    """Whether entries of an assessment could not be read, or its data are in doubt."""
    head = head_of(assessment)
    year = int(head.period_start[:4]) if head.period_start[:4].isdigit() else 0
    doubts = doubts_in(data_points(assessment), year, head.confirmed)
    return bool(doubts) or any(score.unread for score in _scores(assessment))


def remarks_of(assessment: Document, language: Language) -> dict[str, str]:
    """Return the remarks of an assessment by indicator."""
    remarks = {}
    for node in assessment.walk():
        if isinstance(node.payload, Score) and not node.best(language).blank:
            remarks[node.payload.indicator] = node.best(language).text
    return remarks


def _scores(assessment: Document) -> Iterable[Score]:
    payloads = (node.payload for node in assessment.walk())
    return (payload for payload in payloads if isinstance(payload, Score))


def _reviewed(score: Score) -> bool:
    return (
        score.verified_value is not None
        or score.verified_applicable is not None
        or bool(score.verified_ticked)
    )


def _summary(indicator: str, code: str, lines: Sequence[IndicatorResult]) -> ItemSummary:
    shares = [_fulfilled(line) for line in lines]
    mean = math.fsum(shares) / len(shares) if shares else None
    return ItemSummary(indicator, code, mean, len(shares))


def _fulfilled(line: IndicatorResult) -> float:
    if line.category == "gate":
        return 1.0 if line.value else 0.0
    if line.category == "veto":
        return 0.0 if line.value else 1.0
    return line.points / line.maximum if line.maximum else 0.0


def by_total(school: SchoolResult) -> tuple[float, str]:
    """Return the place of a school in a list from the best total down."""
    return (-school.verified.total, school.school)
