"""Use cases of the checks: the findings of a document at a stage, each with its place in words."""

from collections.abc import Callable

from curriculum_studio.core.document import Document
from curriculum_studio.core.languages import Language
from curriculum_studio.core.locators import Locators
from curriculum_studio.core.numbering import number
from curriculum_studio.core.payloads.standard import FrontMatter, Stage
from curriculum_studio.features.checks.model.catalogue import all_rules
from curriculum_studio.features.checks.model.checker import Checker
from curriculum_studio.features.checks.model.rule import SEVERITIES, Finding, Severity
from curriculum_studio.i18n import Message
from curriculum_studio.values import dataclass

Say = Callable[[Message], str]


@dataclass(frozen=True, slots=True)
class ToldFinding:
    """A finding in the words of a language: where it is, how grave at a stage, and why."""

    finding: Finding
    severity: Severity
    place: str
    text: str
    message: str


def stage_of_document(document: Document) -> Stage:
    """Return the stage at which a document stands; what has none is a draft that is worked on."""
    payload = document.root.payload
    return payload.stage if isinstance(payload, FrontMatter) else "working_draft"


def check(document: Document) -> tuple[Finding, ...]:
    """Return all findings of a document in reading order."""
    checker = Checker(all_rules())
    checker.update(document)
    return checker.findings()


def tell(document: Document, stage: Stage, language: Language, say: Say) -> tuple[ToldFinding, ...]:
    """Return the findings of a document in the words of a language, the gravest first.

    Those of one severity stand in reading order.
    """
    findings = check(document)
    if not findings:
        return ()
    locators = Locators(document, number(document))
    told = [_told(document, each, stage, language, say, locators) for each in findings]
    return tuple(sorted(told, key=lambda each: SEVERITIES.index(each.severity)))


def sentence_of(finding: Finding, language: Language, say: Say) -> str:
    """Return what a finding says in a language."""
    values = {
        name: say(value) if isinstance(value, Message) else value for name, value in finding.values
    }
    return finding.rule.sentence[language].format(**values)


def _told(
    document: Document,
    finding: Finding,
    stage: Stage,
    language: Language,
    say: Say,
    locators: Locators,
) -> ToldFinding:
    place = locators.say(finding.node, language)
    text = ""
    if finding.language is not None:
        text = document.nodes[finding.node].text(finding.language)[finding.start : finding.end]
    return ToldFinding(
        finding,
        finding.severity(stage),
        " ".join(part for part in (place.clause, place.element) if part),
        text,
        sentence_of(finding, language, say),
    )
