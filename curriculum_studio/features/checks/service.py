"""Use cases of the checks: the findings of a document at a stage, and which of them may stand."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from curriculum_studio.core.document import Document
from curriculum_studio.core.languages import Language
from curriculum_studio.core.locators import Locators
from curriculum_studio.core.numbering import number
from curriculum_studio.core.payloads.review import Waiver, WaiverScope
from curriculum_studio.core.payloads.standard import FrontMatter, Stage
from curriculum_studio.core.transactions import SetWaiver
from curriculum_studio.features.checks.model.catalogue import all_rules
from curriculum_studio.features.checks.model.checker import Checker
from curriculum_studio.features.checks.model.rule import SEVERITIES, Finding, Severity
from curriculum_studio.features.checks.model.waiving import Judged, judged, waiver_for
from curriculum_studio.i18n import Message, message
from curriculum_studio.session.ports import RecordStore
from curriculum_studio.session.session import Session
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


# --- waivers ----------------------------------------------------------------------------------


class Waivers:
    """The findings that the group lets stand; each change is a step of undo in the document."""

    def __init__(
        self, session: Session, records: RecordStore[Waiver], author: Callable[[], str]
    ) -> None:
        """Work on a session and the waivers of its library; `author` tells who gives one."""
        self._session = session
        self._records = records
        self._author = author

    def of(self, document: str) -> list[Waiver]:
        """List the waivers of a document in the order in which they were given."""
        return self._records.of(document)

    def judge(self, document: str, findings: Sequence[Finding] | None = None) -> Judged:
        """Tell the findings of a document apart; without any, it is checked first."""
        content = self._session.document(document)
        found = check(content) if findings is None else findings
        return judged(content, found, self._records.of(document))

    def waive(
        self,
        document: str,
        finding: Finding,
        findings: Sequence[Finding],
        reason: str,
        scope: WaiverScope = "place",
    ) -> Waiver:
        """Let a finding stand, and with a wider scope all of its rule there; return the waiver.

        `findings` are all of the document as it stands. An earlier waiver of the same rule, place
        and scope is given anew.

        Raises:
            StudioError: if no reason is given, or the document is a review copy.

        """
        content = self._session.document(document)
        made = waiver_for(
            content,
            finding,
            findings,
            scope,
            reason=reason,
            author=self._author(),
            actor=self._session.actor.profile,
            time=self._session.now(),
        )
        earlier = self._renewed(content.id, made, findings)
        if earlier is not None:
            made = replace(made, id=earlier.id)
        label = message("Steps", "Waive a finding")
        self._session.apply([SetWaiver(earlier, made)], label)
        return made

    def _renewed(self, document: str, made: Waiver, findings: Sequence[Finding]) -> Waiver | None:
        """Return the waiver in whose place a new one comes: the same place, and stale or wider."""
        same = [
            each
            for each in self._records.of(document)
            if (each.rule, each.scope, each.node, each.language)
            == (made.rule, made.scope, made.node, made.language)
        ]
        if made.scope != "place":
            return same[0] if same else None
        stale = {each.id for each in self.judge(document, findings).stale}
        return next((each for each in same if each.id in stale), None)

    def take_back(self, *waivers: Waiver) -> None:
        """Take waivers back, so that what they let stand is open again."""
        label = message("Steps", "Take a waiver back")
        self._session.apply([SetWaiver(each, None) for each in waivers], label)
