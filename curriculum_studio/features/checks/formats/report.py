"""What a report of the checks says, whatever the file: findings, and what of them may stand."""

from collections.abc import Callable
from typing import Literal

from curriculum_studio.core.payloads.review import WaiverScope
from curriculum_studio.core.words import Words
from curriculum_studio.features.checks.model.rule import Severity
from curriculum_studio.languages import Language
from curriculum_studio.lazy import Lazy
from curriculum_studio.render.paper import PaperWriter
from curriculum_studio.values import dataclass

WORDS = Words[Literal[
    "kind", "waivers_kind", "standard", "stage", "date", "counted", "findings", "rules", "waivers",
    "severity", "rule", "place", "language", "text", "finding", "mend", "reason", "why", "source",
    "error", "warning", "information", "errors", "warnings", "notes", "waived", "scope",
    "at_place", "in_clause", "in_document", "count", "who", "day", "until", "stale", "nothing",
    "no_waivers", "chair", "agreed", "author",
]]("checks.report")  # fmt: skip

Word = Literal["error", "warning", "information"]


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingRow:
    """A finding in the words of a language; `chapter` is what it is listed under on paper.

    `mend` is the text as it could read, `reason` why it is let stand; empty where there is none.
    """

    severity: Severity
    rule: str
    chapter: str
    place: str
    language: str
    text: str
    sentence: str
    why: str
    source: str
    mend: str = ""
    reason: str = ""
    waived: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class WaiverRow:
    """A waiver in the words of a language; `count` is 0 where it is stale, `until` a stage."""

    rule: str
    place: str
    scope: WaiverScope
    sentence: str
    text: str
    count: int
    reason: str
    author: str
    day: str
    until: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingsReport:
    """A document at a stage and a day (ISO 8601), its findings in reading order, its waivers."""

    language: Language
    title: str
    number: str
    stage: str
    day: str
    findings: tuple[FindingRow, ...]
    waivers: tuple[WaiverRow, ...]

    def count(self, severity: Severity) -> int:
        """Return how many findings of a severity are open."""
        return sum(each.severity == severity and not each.waived for each in self.findings)

    @property
    def waived(self) -> int:
        """How many findings are let stand."""
        return sum(each.waived for each in self.findings)

    @property
    def counted(self) -> str:
        """The counts as a sentence."""
        return WORDS["counted"][self.language].format(
            errors=self.count("error"),
            warnings=self.count("warning"),
            notes=self.count("information"),
            waived=self.waived,
        )


def said_scope(row: WaiverRow, language: Language) -> str:
    """Return how far a waiver reaches."""
    match row.scope:
        case "place":
            return WORDS["at_place"][language]
        case "clause":
            return WORDS["in_clause"][language]
        case "document":
            return WORDS["in_document"][language]


#: Writers by the ending of the file, loaded on first use: Word and Excel are costly.
WRITERS: dict[str, Lazy[Callable[..., bytes]]] = {
    ".xlsx": Lazy("curriculum_studio.features.checks.formats.findings_workbook:write"),
    ".docx": Lazy("curriculum_studio.features.checks.formats.findings_paper:write"),
    ".pdf": Lazy("curriculum_studio.features.checks.formats.findings_paper:write"),
}

#: The list of waivers alone, for the committee.
WRITE_WAIVERS: Lazy[Callable[[FindingsReport, PaperWriter], bytes]] = Lazy(
    "curriculum_studio.features.checks.formats.findings_paper:write_waivers"
)
