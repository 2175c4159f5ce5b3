"""Which findings are listed, under which headings, and what a line says."""

from collections.abc import Mapping, Sequence
from itertools import groupby
from typing import Literal

from curriculum_studio.core.document import Document
from curriculum_studio.core.headings import heading_of
from curriculum_studio.core.locators import brief
from curriculum_studio.core.numbering import Numbering, label_text
from curriculum_studio.core.text import OBJECT
from curriculum_studio.features.checks.model.live import ShownFindings
from curriculum_studio.features.checks.model.rule import SEVERITIES, Finding, Severity
from curriculum_studio.i18n import Message, message
from curriculum_studio.languages import Language
from curriculum_studio.values import dataclass

# --- words ------------------------------------------------------------------------------------

#: What families of rules are called, in the order of the catalogue.
FAMILIES: Mapping[str, Message] = {
    "provisions": message("Checks", "Provision verbs"),
    "structure": message("Checks", "Structure"),
    "wording": message("Checks", "Wording"),
    "references": message("Checks", "References"),
    "objects": message("Checks", "Tables and figures"),
    "front": message("Checks", "Cover and foreword"),
    "languages": message("Checks", "Languages"),
    "terms": message("Checks", "Terms"),
    "units": message("Checks", "Theme unit"),
    "indicators": message("Checks", "Indicators"),
}

#: So much of the words in a mend stands on its button (characters).
_SHORT = 14


def mend_words(finding: Finding) -> Message | None:
    """Return what a button says that mends a finding; None where only a person can."""
    mend = finding.mend
    if mend is None:
        return None
    if mend.words is None:
        return message("Checks", "Fix")
    if mend.target:
        return message("Checks", "Make a reference")
    if not mend.words:
        return message("Checks", "Delete it")
    words = mend.words if len(mend.words) <= _SHORT else f"{mend.words[: _SHORT - 1]}…"
    # Blanks at the ends are what is mended: they have to be seen.
    shown = words.replace("\u00a0", "␣").replace(" ", "␣") if not words.strip() else words
    return message("Checks", "Write “{words}”").fill(words=shown)


def source_words(finding: Finding) -> str:
    """Return the first source of a rule, for a line in which there is no room for all."""
    return finding.rule.source.split(";")[0].strip()


def chapter_of(document: Document, node: str) -> str:
    """Return the part of a document right below its title in which a node stands."""
    own = document.nodes.get(node)
    while own is not None and own.parent and own.parent != document.id:
        own = document.nodes.get(own.parent)
    return own.id if own is not None and own.parent else ""


def chapter_words(
    document: Document, numbering: Numbering, chapter: str, language: Language
) -> str:
    """Return number and title of a chapter; the title of the document for what is in none."""
    node = document.nodes.get(chapter) or document.root
    text = " ".join(node.best(language).text.replace(OBJECT, "").split())
    heading = heading_of(document, node)
    if heading is not None:
        return text or heading[language]
    label = numbering.get(node.id)
    number = label_text(label, language) if label is not None and chapter else ""
    return " ".join(each for each in (number, text) if each)


def place_words(
    document: Document, numbering: Numbering, finding: Finding, language: Language
) -> str:
    """Return where a finding is in a word or two, empty for the document as a whole."""
    return brief(document, numbering, finding.node, language)


# --- which, and in which order ----------------------------------------------------------------

Grouping = Literal["chapter", "rule"]


@dataclass(frozen=True, slots=True)
class FindingFilter:
    """What is listed: everything that is open, where nothing is chosen. `chapter` is a node.

    `waived`: what is let stand, instead. What is wrong with a node as a whole is in no language,
    so it is left out where one is chosen.
    """

    severity: Severity | None = None
    family: str = ""
    language: Language | None = None
    chapter: str | None = None
    waived: bool = False

    def admits(self, finding: Finding, shown: ShownFindings) -> bool:
        """Whether a finding is listed."""
        return (
            (self.severity is None or finding.severity(shown.stage) == self.severity)
            and (not self.family or finding.rule.family == self.family)
            and (self.language is None or finding.language == self.language)
            and (self.chapter is None or chapter_of(shown.document, finding.node) == self.chapter)
        )


@dataclass(frozen=True, slots=True)
class FindingsHeading:
    """Stands above findings: those of a chapter, a node, or those of a rule with its family."""

    chapter: str
    rule: str
    family: str
    count: int


ListRow = FindingsHeading | Finding


def rows_of(shown: ShownFindings, wanted: FindingFilter, grouping: Grouping) -> tuple[ListRow, ...]:
    """Return the rows of a list: in reading order by chapter, or by rule, the gravest first."""
    listed = [each.finding for each in shown.waived] if wanted.waived else shown.findings
    found = [each for each in listed if wanted.admits(each, shown)]
    by_rule = grouping == "rule"
    if by_rule:
        found.sort(key=lambda each: (SEVERITIES.index(each.severity(shown.stage)), each.rule.id))

    def above(each: Finding) -> tuple[str, str, str]:
        if by_rule:
            return "", each.rule.id, each.rule.family
        return chapter_of(shown.document, each.node), "", ""

    rows: list[ListRow] = []
    for heading, group in groupby(found, above):
        below = list(group)
        rows += [FindingsHeading(*heading, len(below)), *below]
    return tuple(rows)


def certain(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """Return the findings whose mend can mean nothing else."""
    return tuple(each for each in findings if each.mend is not None and each.mend.certain)
