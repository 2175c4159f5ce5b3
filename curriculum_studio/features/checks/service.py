"""Use cases of the checks: the findings of a document at a stage, and which of them may stand."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from curriculum_studio.core.document import Document
from curriculum_studio.core.edits import SetPayload, apply
from curriculum_studio.core.locators import Locators
from curriculum_studio.core.numbering import number
from curriculum_studio.core.payloads.review import Waiver, WaiverScope
from curriculum_studio.core.payloads.standard import FrontMatter, Stage
from curriculum_studio.core.stages import ISO_STAGES, Obstacle, stage_of
from curriculum_studio.core.transactions import SetWaiver
from curriculum_studio.features.checks.model.catalogue import all_rules
from curriculum_studio.features.checks.model.checker import Checker
from curriculum_studio.features.checks.model.rule import SEVERITIES, Finding, Severity
from curriculum_studio.features.checks.model.waiving import Judged, judged, waiver_for
from curriculum_studio.features.terminology.model import Concept
from curriculum_studio.features.terminology.service import shared_concepts
from curriculum_studio.i18n import Message, StudioError, message, said_in
from curriculum_studio.languages import Language
from curriculum_studio.session.ports import RecordStore
from curriculum_studio.session.session import Session
from curriculum_studio.values import dataclass
from curriculum_studio.vocabulary import rule_tables

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


def check(document: Document, concepts: Iterable[Concept] = ()) -> tuple[Finding, ...]:
    """Return all findings of a document in reading order.

    `concepts` are the terms of glossaries beside it.
    """
    checker = Checker(all_rules(), concepts)
    checker.update(document)
    return checker.findings()


def tell(
    document: Document,
    stage: Stage,
    language: Language,
    say: Say,
    waivers: Sequence[Waiver] = (),
    concepts: Iterable[Concept] = (),
) -> tuple[ToldFinding, ...]:
    """Return the findings of a document in the words of a language, the gravest first.

    Those of one severity stand in reading order, also what waivers let stand.
    """
    findings = check(document, concepts)
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
    text = ""
    if finding.language is not None:
        text = document.nodes[finding.node].text(finding.language)[finding.start : finding.end]
    return ToldFinding(
        finding,
        finding.severity(stage),
        _place_of(locators, finding.node, language),
        text,
        sentence_of(finding, language, say),
    )


def _place_of(locators: Locators, node: str, language: Language) -> str:
    place = locators.say(node, language)
    return " ".join(part for part in (place.clause, place.element) if part)


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
    document: Document,
    waivers: Sequence[Waiver],
    language: Language,
    say: Say,
    stage: Stage,
    concepts: Iterable[Concept] = (),
) -> tuple[ToldWaiver, ...]:
    """Return the waivers of a document in the words of a language, as a committee reads them."""
    if not waivers:
        return ()
    result = judged(document, check(document, concepts), waivers, stage)
    locators = Locators(document, number(document))
    rules = {each.id: each for each in all_rules()}
    told: list[ToldWaiver] = []
    for each in waivers:
        held = result.by_waiver.get(each.id, ())
        where = _place_of(locators, each.node or document.id, language)
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
        if findings is None:
            findings = check(content, shared_concepts(self._session, document))
        return judged(content, findings, self._records.of(document), stage)

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
        made = self.signed(waiver_for(content, finding, findings, scope, reason), author)
        earlier = self._renewed(content.id, made, findings)
        if earlier is not None:
            made = replace(made, id=earlier.id)
        label = message("Steps", "Waive a finding")
        self._session.apply([SetWaiver(earlier, made)], label)
        return made

    def signed(self, waiver: Waiver, author: str = "") -> Waiver:
        """Return a waiver with who gives it and when; `author` as in `waive`."""
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


# --- the gate of a stage ----------------------------------------------------------------------


def open_errors(
    document: Document, waivers: Sequence[Waiver], concepts: Iterable[Concept] = ()
) -> int:
    """Count the errors of a document at its stage that nobody let stand.

    `concepts` are the terms of glossaries beside it.
    """
    stage = stage_of(document)
    result = judged(document, check(document, concepts), waivers, stage)
    return sum(each.severity(stage) == "error" for each in result.open)


class StageGate:
    """What the checks say of the stages of standards: errors are mended or answered for."""

    def __init__(self, session: Session, waivers: Waivers) -> None:
        """Ask the rules of documents of a session, with their waivers."""
        self._session = session
        self._waivers = waivers
        self._checker = Checker(all_rules())

    def obstacles(self, document: str, stage: Stage, language: Language) -> tuple[Obstacle, ...]:
        """Return what the rules find against a stage: each error, and the warnings together."""
        content = _staged(self._session.document(document), stage)
        still = self._open(content)
        locators = Locators(content, number(content))
        say = said_in(language)
        found = [
            Obstacle(
                message("Stages", "Error ({place}): {sentence}").fill(
                    place=_place_of(locators, each.node, language),
                    sentence=sentence_of(each, language, say),
                ),
                (each.node,),
                binding=True,
            )
            for each in still
            if each.severity(stage) == "error"
        ]
        warned = [each.node for each in still if each.severity(stage) == "warning"]
        if warned:
            words = message("Stages", "Warnings of the checks: {count}").fill(count=len(warned))
            found.append(Obstacle(words, tuple(dict.fromkeys(warned))))
        return tuple(found)

    def hindrance(self, document: str, stage: Stage) -> Message | None:
        """Return why errors may not be passed on the way to a stage; None where they may be."""
        front = self._session.document(document).root.payload
        if not isinstance(front, FrontMatter):
            return None
        last: Stage = rule_tables("gates")["passable"][front.level]
        if ISO_STAGES[stage] <= ISO_STAGES[last]:
            return None
        return message(
            "Stages", "For a standard of this level errors cannot be passed into this stage."
        )

    def passing(
        self, document: str, stage: Stage, reason: str, author: str
    ) -> tuple[SetWaiver, ...]:
        """Return what lets the errors stand that are in the way of a stage, up to that stage.

        Raises:
            StudioError: if they may not be passed, or name or reason are missing.

        """
        content = _staged(self._session.document(document), stage)
        errors = [each for each in self._open(content) if each.severity(stage) == "error"]
        if not errors:
            return ()
        hindered = self.hindrance(document, stage)
        if hindered is not None:
            raise StudioError(
                hindered,
                safe=message("Stages", "The stage stays as it was."),
                remedy=message("Stages", "Fix the errors, or waive each one with a reason."),
            )
        if not author.strip():
            raise StudioError(
                message("Stages", "To pass errors, enter your name first."),
                safe=message("Stages", "The stage stays as it was."),
                remedy=message("Stages", "Fill in your name."),
            )
        by_rule = {each.rule.id: each for each in errors}
        return tuple(
            SetWaiver(
                None,
                replace(
                    self._waivers.signed(
                        waiver_for(content, each, errors, "document", reason), author
                    ),
                    until=stage,
                ),
            )
            for each in by_rule.values()
        )

    def _open(self, content: Document) -> tuple[Finding, ...]:
        # Of a document that was checked before only what differs is looked at.
        self._checker.use(shared_concepts(self._session, content.id))
        self._checker.update(content)
        return judged(content, self._checker.findings(), self._waivers.of(content.id)).open


def _staged(document: Document, stage: Stage) -> Document:
    """Return a standard as it would stand at a stage: some rules ask for more from there on."""
    front = document.root.payload
    if not isinstance(front, FrontMatter):
        return document
    return apply(document, SetPayload(document.id, replace(front, stage=stage))).document
