"""What a report of results is made of, and the words of the report in each language."""

from collections.abc import Callable
from typing import Literal

from curriculum_studio.core.document import Document
from curriculum_studio.core.scoring import number_text
from curriculum_studio.core.words import Words
from curriculum_studio.features.assessment.formats.workbook.vocabulary import CHOICES
from curriculum_studio.features.assessment.formats.workbook.vocabulary import (
    TEXTS as WORKBOOK_TEXTS,
)
from curriculum_studio.features.assessment.model.carbon import Account, rounded
from curriculum_studio.features.assessment.model.indicator_system import System
from curriculum_studio.features.assessment.model.scoring import AssessmentResult, IndicatorResult
from curriculum_studio.i18n import Message
from curriculum_studio.languages import Language
from curriculum_studio.values import dataclass

# --- contents of the report -------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ReportedSchool:
    """A school in a report: both results, the carbon account, remarks by indicator."""

    name: str
    year: int
    own: AssessmentResult
    verified: AssessmentResult
    reviewed: bool
    account: Account
    remarks: dict[str, str]


@dataclass(frozen=True, slots=True)
class AssessmentReport:
    """A report of one school or of several, against one system.

    `say` puts the explanations into words, in the language of the program.
    """

    title: str
    standard: Document
    system: System
    schools: tuple[ReportedSchool, ...]
    language: Language
    say: Callable[[Message], str]


def explained(report: AssessmentReport, line: IndicatorResult) -> str:
    """Return how the points of a line came about, with the doubts about its data."""
    doubts = (doubt.sentence(report.language) for doubt in line.doubts)
    return "\n".join(report.say(each) for each in (line.explanation, *doubts))


def level_text(report: AssessmentReport, result: AssessmentResult) -> str:
    """Return the level of a result, marked while it is provisional."""
    if result.level is None:
        return "—"
    name = result.level.name[report.language] or result.level.id
    return name + (WORKBOOK_TEXTS["provisional"][report.language] if result.provisional else "")


def passed_text(report: AssessmentReport, result: AssessmentResult) -> str:
    """Return whether a result is a pass: yes or no, or that it is too early to say."""
    if not result.passed and result.open:
        return WORKBOOK_TEXTS["unfinished"][report.language]
    name = CHOICES["yes" if result.passed else "no"][report.language]
    return name + (WORKBOOK_TEXTS["provisional"][report.language] if result.provisional else "")


def share_text(share: float | None, language: Language) -> str:
    """Return a share of one in per cent, with one decimal place; a dash if there is none."""
    if share is None:
        return "—"
    gap = "" if language == "zh" else "\u00a0"
    return f"{number_text(rounded(share * 100, 1), language)}{gap}%"


def lacking(line: IndicatorResult) -> bool:
    """Whether a line lacks points, or what is demanded; a bonus may stay away."""
    if not line.applicable or line.category == "bonus":
        return False
    if line.category == "veto":
        return line.state != "scored" or bool(line.value)
    if line.category == "gate":
        return line.state != "scored" or not line.value
    return line.points < line.maximum or bool(line.doubts)


# --- texts in the language of the document ----------------------------------------------------

#: Names of the sheets.
ReportSheet = Literal["results", "items", "lines", "all_lines", "gaps", "carbon", "doubts"]
SHEETS = Words[ReportSheet]("assessment.report_sheets")

#: Titles of columns.
ReportColumn = Literal[
    "school", "year", "own_total", "total", "bonus", "passed", "level", "reviewed", "open", "unmet",
    "code", "text", "max", "mean", "points", "own_points", "v_points", "difference", "explanation",
    "remark", "figure", "unit", "before", "now", "fall", "doubt", "indicators",
]  # fmt: skip
COLUMNS = Words[ReportColumn]("assessment.report_columns")

#: Single words and notes.
ReportText = Literal[
    "yes", "no", "absent", "met", "met_not", "occurred", "occurred_not", "unsaid", "results_note",
    "ranking_note", "items_note", "gaps_note", "carbon_note", "doubts_note", "lines_note",
    "all_note",
]  # fmt: skip
TEXTS = Words[ReportText]("assessment.report_texts")

#: Headings and sentences of the report on paper.
PAPER = Words[Literal[
    "school_report", "group_report", "standard", "counts", "levels", "schools", "shares", "group",
    "own", "verified", "conditions", "unmet", "none_unmet",
]]("assessment.report_paper")  # fmt: skip
