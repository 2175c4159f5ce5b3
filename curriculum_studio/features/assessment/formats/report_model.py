"""What a report of results is made of: plain values, put into words by whoever orders it."""

from collections.abc import Callable
from dataclasses import dataclass

from curriculum_studio.core.document import Document
from curriculum_studio.core.languages import Language
from curriculum_studio.features.assessment.formats.workbook.vocabulary import CHOICES, TEXTS
from curriculum_studio.features.assessment.model.carbon import Account
from curriculum_studio.features.assessment.model.indicator_system import System
from curriculum_studio.features.assessment.model.scoring import AssessmentResult, IndicatorResult
from curriculum_studio.i18n import Message


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
    name = result.level.name.get(report.language) or result.level.id
    return name + (TEXTS["provisional"].get(report.language) if result.provisional else "")


def passed_text(report: AssessmentReport, result: AssessmentResult) -> str:
    """Return whether a result is a pass: yes or no, or that it is too early to say."""
    if not result.passed and result.open:
        return TEXTS["unfinished"].get(report.language)
    name = CHOICES["yes" if result.passed else "no"].get(report.language)
    return name + (TEXTS["provisional"].get(report.language) if result.provisional else "")


def lacking(line: IndicatorResult) -> bool:
    """Whether a line lacks points, or what is demanded; a bonus may stay away."""
    if not line.applicable or line.category == "bonus":
        return False
    if line.category == "veto":
        return line.state != "scored" or bool(line.value)
    if line.category == "gate":
        return line.state != "scored" or not line.value
    return line.points < line.maximum or bool(line.doubts)
