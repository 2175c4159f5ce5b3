"""Payloads of indicator systems, assessments and the data that schools report."""

from typing import Literal

from curriculum_studio.core.payloads import Aligned, Payload
from curriculum_studio.languages import LocalizedText
from curriculum_studio.values import dataclass

Category = Literal["veto", "gate", "scored", "bonus"]
Mode = Literal["met", "points", "grade", "deduction", "weighted", "parts", "metric", "capped"]
Method = Literal["documents", "site", "interview", "survey", "calculation"]
#: Fields of a score that people fill in; for parts, "value" stands for their ticks.
ScoreField = Literal["applicable", "value", "verified_applicable", "verified_value"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultLevel:
    """A level of the result, reached from a total score on."""

    id: str
    minimum: float = 0.0
    name: LocalizedText = LocalizedText()


@dataclass(frozen=True, slots=True, kw_only=True)
class IndicatorSystem(Payload):
    """Rules by which points become a result (GB/T 20001.8-2023: 评价结果形成规则).

    `minimum_share` is the least share of the applicable points in each level-1 group, 0 to 1;
    `not_applicable_limit` counts points, None is no limit. `evidence_needed`: a scored item for
    which no evidence is named gets no points.
    """

    pass_mark: float = 70.0
    bonus_cap: float = 10.0
    minimum_share: float = 0.6
    not_applicable_limit: float | None = 25.0
    evidence_needed: bool = False
    levels: tuple[ResultLevel, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class IndicatorGroup(Payload):
    """An indicator of level 1 or 2; its text is the name."""

    code: str = ""
    maximum: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Band:
    """Points for a measured value, half-open: lower <= value < upper; None is an open end."""

    lower: float | None = None
    upper: float | None = None
    points: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Indicator(Aligned):
    """A leaf of an indicator system; its text is what is asked for.

    `step` is what a finding costs (deduction) or a case brings (points, capped). `key` is the ★ of
    a scored item. `metric` is the letter of the measured quantity in the text, `unit` its unit ("%"
    for a share, kept as a fraction), `measure` the name of the figure that reported data give for
    it (`assessment.model.carbon`). `baseline`: it needs data of the year before and is not
    applicable in a first year. `responsible` is who answers for it in a school (责任部门),
    `applies_to` the schools or ages that it is meant for.
    """

    code: str = ""
    category: Category = "scored"
    key: bool = False
    mode: Mode = "met"
    maximum: float = 0.0
    methods: tuple[Method, ...] = ()
    step: float = 0.0
    weight: float = 1.0
    grades: tuple[float, ...] = (1.0, 0.8, 0.6, 0.0)
    metric: str = ""
    unit: str = ""
    measure: str = ""
    baseline: bool = False
    bands: tuple[Band, ...] = ()
    responsible: LocalizedText = LocalizedText()
    applies_to: LocalizedText = LocalizedText()


@dataclass(frozen=True, slots=True, kw_only=True)
class IndicatorPart(Payload):
    """A part that is ticked; its text says what has to be there."""

    points: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoringRules(Payload):
    """A table made from an indicator system: how each item is scored. Its text is the caption."""

    system: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Assessment(Payload):
    """Root of a school's assessment: against which version of which indicator system.

    `confirmed` are data items whose change against the year before was confirmed.
    """

    document: str = ""
    version: str = ""
    system: str = ""
    school: str = ""
    period_start: str = ""
    period_end: str = ""
    first_year: bool = False
    confirmed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Score(Payload):
    """What a school and its reviewers say of one indicator; its text is the remark.

    Values are None while unsaid. `ticked` holds ids of parts; `value` a count, grade, points or
    measured value, by the indicator's mode: 1 or 0 for met (veto: occurred) or not; where parts are
    ticked any number says that the question was answered. What the reviewers leave unsaid stands as
    the school said it. `unread` names the fields for which something was entered that could not be
    read.
    """

    indicator: str = ""
    applicable: bool = True
    value: float | None = None
    ticked: tuple[str, ...] = ()
    verified_applicable: bool | None = None
    verified_value: float | None = None
    verified_ticked: tuple[str, ...] = ()
    evidence: tuple[str, ...] = ()
    unread: tuple[ScoreField, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DataPoint(Payload):
    """A quantity that a school reports: item, period, value in the unit named.

    With a `fault` there is no value: what was `entered` could not be read as an amount, or the
    place of the entry was lost (its row or column is missing, or there twice).
    """

    item: str = ""
    period: str = ""
    value: float | None = None
    unit: str = ""
    fault: Literal["", "unread", "lost"] = ""
    entered: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class EmissionFactor(Payload):
    """An emission factor with all that makes it citable; its text is a note."""

    item: str = ""
    region: str = ""
    year: int = 0
    value: float = 0.0
    unit: str = ""
    source: str = ""
