"""Use cases of the checks: the findings of a document at a stage, and which of them may stand."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from curriculum_studio.core.document import Document
from curriculum_studio.core.languages import Language
from curriculum_studio.core.locators import Locators
from curriculum_studio.core.numbering import number
from curriculum_studio.core.payloads.review import Waiver, WaiverScope
from curriculum_studio.core.payloads.standard import Stage
from curriculum_studio.core.stages import stage_of
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
    """A finding in the words of a language: where it is, how grave at a stage, and why.

    `waiver`: what lets it stand.
    """

    finding: Finding
    severity: Severity
    place: str
    text: str
    message: str
    waiver: Waiver | None = None


def stage_of_document(document: Document) -> Stage:
    """Return the stage at which a document stands, as its findings are judged."""
    return stage_of(document)


def check(document: Document) -> tuple[Finding, ...]:
    """Return all findings of a document in reading order."""
    checker = Checker(all_rules())
    checker.update(document)
    return checker.findings()


def tell(
    document: Document,
    stage: Stage,
    language: Language,
    say: Say,
    waivers: Sequence[Waiver] = (),
) -> tuple[ToldFinding, ...]:
    """Return the findings of a document in the words of a language, the gravest first.

    Those of one severity stand in reading order, also what waivers let stand.
    """
    findings = check(document)
    if not findings:
        return ()
    locators = Locators(document, number(document))
    result = judged(document, findings, waivers, stage)
    let = {id(each.finding): each.waiver for each in result.waived}
    told = [
        replace(_told(document, each, stage, language, say, locators), waiver=let.get(id(each)))
        for each in findings
    ]
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


@dataclass(frozen=True, slots=True)
class ToldWaiver:
    """A waiver in the words of a language: where, for what sentence, and for how many findings.

    `count` is 0 where it is stale: its texts altered, or were mended.
    """

    waiver: Waiver
    place: str
    sentence: str
    count: int


def tell_waivers(
    document: Document, waivers: Sequence[Waiver], language: Language, say: Say, stage: Stage
) -> tuple[ToldWaiver, ...]:
    """Return the waivers of a document in the words of a language, as a committee reads them."""
    if not waivers:
        return ()
    result = judged(document, check(document), waivers, stage)
    locators = Locators(document, number(document))
    rules = {each.id: each for each in all_rules()}
    told: list[ToldWaiver] = []
    for each in waivers:
        held = result.by_waiver.get(each.id, ())
        place = locators.say(each.node or document.id, language)
        where = " ".join(part for part in (place.clause, place.element) if part)
        rule = rules.get(each.rule)
        sentence = sentence_of(held[0], language, say) if held else ""
        if not sentence and rule is not None:
            sentence = rule.explanation[language]
        told.append(ToldWaiver(each, where, sentence, len(held)))
    return tuple(told)


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

    def judge(
        self,
        document: str,
        findings: Sequence[Finding] | None = None,
        stage: Stage | None = None,
    ) -> Judged:
        """Tell the findings of a document apart at a stage; without any, it is checked first."""
        content = self._session.document(document)
        found = check(content) if findings is None else findings
        return judged(content, found, self._records.of(document), stage)

    def waive(
        self,
        document: str,
        finding: Finding,
        findings: Sequence[Finding],
        reason: str,
        scope: WaiverScope = "place",
        *,
        author: str = "",
    ) -> Waiver:
        """Let a finding stand, and with a wider scope all of its rule there; return the waiver.

        `findings` are all of the document as it stands. An earlier waiver of the same rule, place
        and scope is given anew. `author`: who gives it, if not the profile that signs.

        Raises:
            StudioError: if no reason is given, or the document is a review copy.

        """
        content = self._session.document(document)
        made = self._signed(waiver_for(content, finding, findings, scope, reason), author)
        earlier = self._renewed(content.id, made, findings)
        if earlier is not None:
            made = replace(made, id=earlier.id)
        label = message("Steps", "Waive a finding")
        self._session.apply([SetWaiver(earlier, made)], label)
        return made

    def _signed(self, waiver: Waiver, author: str) -> Waiver:
        return replace(
            waiver,
            author=author or self._author(),
            actor=self._session.actor.profile,
            time=self._session.now(),
        )

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
