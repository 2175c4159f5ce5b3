"""Use cases of the checks for those without the program: reports, and comments in a Word draft."""

from collections.abc import Callable

from curriculum_studio.core.anchors import anchored
from curriculum_studio.core.document import Document
from curriculum_studio.core.headings import STAGES
from curriculum_studio.core.interchange import Finish
from curriculum_studio.core.kinds import role_of
from curriculum_studio.core.locators import Locators
from curriculum_studio.core.numbering import number
from curriculum_studio.core.payloads.review import Anchor
from curriculum_studio.core.payloads.standard import FrontMatter, Stage
from curriculum_studio.core.review_rounds import moment_day
from curriculum_studio.core.roles import Role
from curriculum_studio.core.stages import stage_of
from curriculum_studio.core.staying import without_staying
from curriculum_studio.features.checks.formats.report import (
    WORDS,
    WRITE_WAIVERS,
    WRITERS,
    FindingRow,
    FindingsReport,
    WaiverRow,
)
from curriculum_studio.features.checks.model.rule import Finding
from curriculum_studio.features.checks.model.sources import source_in
from curriculum_studio.features.checks.service import (
    ToldFinding,
    Waivers,
    tell,
    tell_waivers,
)
from curriculum_studio.features.publishing.service.exports import Prepared
from curriculum_studio.features.review.formats.registry import annotated, annotating
from curriculum_studio.features.review.formats.word_comments.content import (
    CHECKS_AUTHOR,
    Annotated,
    Thread,
    ThreadEntry,
)
from curriculum_studio.features.terminology.service import shared_concepts
from curriculum_studio.i18n import Work, said_in
from curriculum_studio.languages import Language
from curriculum_studio.render.paper import PaperWriter, word_paper
from curriculum_studio.session.session import Session

#: Endings of the files that a report can be, and of the draft with comments.
REPORTS = tuple(WRITERS)

#: Stands before a comment in the margin of a draft.
_INITIALS = "CS"


class FindingsReports:
    """Writes what the rules find in documents of a session, and what the group lets stand.

    A report is in one language, and judges as at a stage; without one, at that of the document. It
    quotes nothing of what is written about children.
    """

    def __init__(self, session: Session, waivers: Waivers, now: Callable[[], str]) -> None:
        """Report on documents with their waivers; `now` returns ISO 8601 in UTC."""
        self._session = session
        self._waivers = waivers
        self._now = now

    def report(
        self, document: str, language: Language, stage: Stage | None = None
    ) -> FindingsReport:
        """Return what a report says."""
        content = without_staying(self._session.document(document))
        at = stage or stage_of(content)
        there = {"", *content.nodes}
        waivers = [each for each in self._waivers.of(document) if each.node in there]
        concepts = shared_concepts(self._session, document)
        say = said_in(language)
        told = sorted(
            tell(content, at, language, say, waivers, concepts), key=_reading_order(content)
        )
        locators = Locators(content, number(content))
        front = content.root.payload
        has_stages = isinstance(front, FrontMatter)
        return FindingsReport(
            language=language,
            title=content.title(language) or content.root.best(language).text,
            number=front.number if isinstance(front, FrontMatter) else "",
            stage=STAGES[at][language] if has_stages else "",
            day=_day(self._now()),
            findings=tuple(_row(content, each, language, locators) for each in told),
            waivers=tuple(
                WaiverRow(
                    rule=each.waiver.rule,
                    place=each.place,
                    scope=each.waiver.scope,
                    sentence=each.sentence,
                    text=each.waiver.quotation,
                    count=each.count,
                    reason=each.waiver.reason,
                    author=each.waiver.author,
                    day=_day(each.waiver.time),
                    until=STAGES[each.waiver.until][language] if each.waiver.until else "",
                )
                for each in tell_waivers(content, waivers, language, say, at, concepts)
            ),
        )

    def content(
        self,
        document: str,
        suffix: str,
        language: Language,
        stage: Stage | None = None,
        paper: PaperWriter = word_paper,
    ) -> bytes:
        """Return the report as a file of one of `REPORTS`; `paper` writes what is no workbook."""
        report = self.report(document, language, stage)
        own = () if suffix == ".xlsx" else (paper,)
        return WRITERS[suffix].load()(report, *own)

    def committee_list(
        self,
        document: str,
        language: Language,
        stage: Stage | None = None,
        paper: PaperWriter = word_paper,
    ) -> bytes:
        """Return the list of waivers for the committee, on paper."""
        return WRITE_WAIVERS.load()(self.report(document, language, stage), paper)

    def draft(self, prepared: Prepared, stage: Stage | None = None) -> Work[Annotated]:
        """Write a document that was prepared for Word, each open finding a comment at its words.

        Their author says that it is no reviewer; whoever takes such a file in gets none of them.

        Raises:
            StudioError: if the document cannot be written like this.

        """
        bundle = prepared.bundle
        threads = self._threads(bundle.document, bundle.languages, stage)
        return (yield from annotated(prepared.entry.writer.load(), bundle, threads))

    def remark(self, content: Document, languages: tuple[Language, ...]) -> Finish:
        """Return what puts the open findings of a document into its Word file, as `draft` does."""
        return annotating(content, languages, self._threads(content, languages, None))

    def _threads(
        self, content: Document, languages: tuple[Language, ...], stage: Stage | None
    ) -> list[Thread]:
        at = stage or stage_of(content)
        language = languages[0]
        waivers = self._waivers.of(content.id)
        concepts = shared_concepts(self._session, content.id)
        told = tell(content, at, language, said_in(language), waivers, concepts)
        time = self._now()
        return [
            Thread(_anchor(content, each.finding, language), (_entry(each, language, time),))
            for each in sorted(told, key=_reading_order(content))
            if each.waiver is None and each.finding.language in {None, *languages}
        ]


def _reading_order(content: Document) -> Callable[[ToldFinding], tuple[int, int]]:
    order = {node.id: at for at, node in enumerate(content.walk())}
    return lambda told: (order[told.finding.node], told.finding.start)


def _row(
    content: Document, told: ToldFinding, language: Language, locators: Locators
) -> FindingRow:
    finding = told.finding
    return FindingRow(
        severity=told.severity,
        rule=finding.rule.id,
        chapter=_chapter(content, finding.node, language, locators),
        place=told.place,
        language=finding.language or "",
        text=told.text,
        sentence=told.message,
        why=finding.rule.explanation[language],
        source=source_in(finding.rule.source, language),
        mend=(finding.mend.words or "") if finding.mend is not None else "",
        reason=told.waiver.reason if told.waiver is not None else "",
        waived=told.waiver is not None,
    )


def _chapter(content: Document, node: str, language: Language, locators: Locators) -> str:
    """Return number and title of what stands at the root above a node."""
    path = [content.nodes[node], *content.ancestors(node)]
    top = path[-2] if len(path) > 1 else path[0]
    place = locators.say(top.id, language)
    title = locators.text(top.id, language) if role_of(top) is Role.HEADING else ""
    return " ".join(part for part in (place.clause or place.element, title) if part)


def _anchor(content: Document, finding: Finding, language: Language) -> Anchor:
    if finding.language is None:
        return Anchor(node=finding.node, language=language)
    node = content.nodes[finding.node]
    return anchored(node, finding.language, finding.start, finding.end)


def _entry(told: ToldFinding, language: Language, time: str) -> ThreadEntry:
    rule = told.finding.rule
    # What is found at a node as a whole may stand beside its words, or at the beginning.
    where = f"{told.place} " if told.finding.language is None else ""
    lines = [f"{rule.id} [{WORDS[told.severity][language]}] {where}{told.message}"]
    mend = told.finding.mend
    if mend is not None and mend.words:
        colon = "：" if language == "zh" else ": "
        lines.append(f"{WORDS['mend'][language]}{colon}{mend.words}")
    lines += (rule.explanation[language], source_in(rule.source, language))
    author = f"{CHECKS_AUTHOR}{WORDS['author'][language]}"
    return ThreadEntry(author, "\n".join(lines), time, _INITIALS)


def _day(moment: str) -> str:
    found = moment_day(moment)
    return found.isoformat() if found is not None else ""
