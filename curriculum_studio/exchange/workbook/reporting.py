"""What a report of results is made of: plain values, put into words by whoever orders it."""

from collections.abc import Callable
from dataclasses import dataclass

from curriculum_studio.domain.assessing.carbon import Account
from curriculum_studio.domain.assessing.score import Line, Result
from curriculum_studio.domain.assessing.system import System
from curriculum_studio.domain.document import Document
from curriculum_studio.domain.languages import Language
from curriculum_studio.words import Message


@dataclass(frozen=True, slots=True)
class ReportedSchool:
    """A school in a report: both results, the carbon account, remarks by indicator."""

    name: str
    year: int
    own: Result
    verified: Result
    reviewed: bool
    account: Account
    remarks: dict[str, str]


@dataclass(frozen=True, slots=True)
class Report:
    """A report of one school or of several, against one system.

    `say` puts the explanations into words, in the language of the program.
    """

    title: str
    standard: Document
    system: System
    schools: tuple[ReportedSchool, ...]
    language: Language
    say: Callable[[Message], str]


def lacking(line: Line) -> bool:
    """Whether a line lacks points, or what is demanded; a bonus may stay away."""
    if not line.applicable or line.category == "bonus":
        return False
    if line.category == "veto":
        return line.state != "scored" or bool(line.value)
    if line.category == "gate":
        return line.state != "scored" or not line.value
    return line.points < line.maximum
