"""What the verbs of the checks do: findings, and what of them may stand, as tables or JSON."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, get_args

from curriculum_studio.bootstrap.application import Application
from curriculum_studio.console.context import ConsoleContext, found
from curriculum_studio.console.option_types import language_of, stage_of, unknown
from curriculum_studio.console.output import Output
from curriculum_studio.console.results import Listing, Record, Result, WrittenFile
from curriculum_studio.core.document import Document
from curriculum_studio.core.locators import Locators
from curriculum_studio.core.numbering import number
from curriculum_studio.core.payloads.review import Waiver, WaiverScope
from curriculum_studio.core.personal_data import names_leaving
from curriculum_studio.features.checks.model.rule import Finding, Severity
from curriculum_studio.features.checks.service import (
    ToldFinding,
    ToldWaiver,
    check,
    stage_of_document,
    tell,
    tell_waivers,
)
from curriculum_studio.features.publishing.service.papers import ENDINGS, write_made, writer_of
from curriculum_studio.features.terminology.service import shared_concepts
from curriculum_studio.i18n import Message, StudioError, message, said_in
from curriculum_studio.render.paper import word_paper

_SEVERITIES: Mapping[Severity, Message] = {
    "error": message("Checks", "error"),
    "warning": message("Checks", "warning"),
    "information": message("Checks", "note"),
}

_UNCHANGED = message("CommandLine", "Nothing was changed.")


# --- check ------------------------------------------------------------------------------------


def check_document(context: ConsoleContext, *, document: str, stage: str) -> Result:
    """List what the drafting rules find; ends with 1 if errors stand that nobody let stand."""
    wanted = stage_of(stage) if stage else None
    with context.reading() as application:
        identity = found(application.session.entries(), document).id
        checked = application.session.document(identity)
        waivers = application.waivers.of(identity)
        concepts = shared_concepts(application.session, identity)
    language = context.reading_language
    at = wanted or stage_of_document(checked)
    rows = tell(checked, at, language, said_in(language), waivers, concepts)
    still = [row for row in rows if row.waiver is None]
    counts = {each: sum(row.severity == each for row in still) for each in _SEVERITIES}
    note = message(
        "CommandLine", "Errors: {errors}. Warnings: {warnings}. Notes: {notes}. Waived: {waived}."
    )
    return Listing(
        rows,
        (
            (message("CommandLine", "Severity"), _severity),
            (message("CommandLine", "Rule"), lambda row: row.finding.rule.id),
            (message("CommandLine", "Place"), lambda row: row.place),
            (message("CommandLine", "Language"), lambda row: row.finding.language or ""),
            (message("CommandLine", "Finding"), lambda row: row.message),
        ),
        record=lambda row: _record(row, identity),
        nothing=message("CommandLine", "Nothing was found."),
        note=note.fill(
            errors=counts["error"],
            warnings=counts["warning"],
            notes=counts["information"],
            waived=len(rows) - len(still),
        )
        if rows
        else None,
        code=1 if counts["error"] else 0,
    )


def _severity(row: ToldFinding) -> Message:
    return _SEVERITIES[row.severity] if row.waiver is None else message("Checks", "waived")


def _record(row: ToldFinding, document: str) -> dict[str, Any]:
    """Return the JSON of a finding; `mend` is null where only a person can mend it."""
    finding, mend = row.finding, row.finding.mend
    return {
        "rule": finding.rule.id,
        "severity": row.severity,
        "document": document,
        "node": finding.node,
        "place": row.place,
        "language": finding.language,
        "text": row.text,
        "message": row.message,
        "mend": None if mend is None else {"words": mend.words, "certain": mend.certain},
        "waived": row.waiver is not None,
    }


# --- waivers ----------------------------------------------------------------------------------


class ShownWaiver(Record):
    """A waiver as the committee reads it; `findings`: how many stand by it, 0 where it is stale."""

    id: str
    rule: str
    scope: WaiverScope
    place: str
    reason: str
    findings: int
    node: str = ""
    language: str = ""
    text: str = ""
    sentence: str = ""
    author: str = ""
    time: str = ""
    until: str = ""
    stale: bool = False

    def tell(self, output: Output) -> None:
        """Write rule, place and reason."""
        output.line("\t".join((self.id[:8], self.rule, self.place, self.reason)))


def list_waivers(context: ConsoleContext, *, document: str, stage: str) -> Result:
    """List what is let stand in a document, why and by whom."""
    with context.reading() as application:
        identity = found(application.session.entries(), document).id
        content = application.session.document(identity)
        waivers = application.waivers.of(identity)
    language = context.reading_language
    at = stage_of(stage) if stage else stage_of_document(content)
    rows = [
        _shown(each) for each in tell_waivers(content, waivers, language, said_in(language), at)
    ]
    return Listing(
        rows,
        (
            (message("CommandLine", "Id"), lambda row: row.id[:8]),
            (message("CommandLine", "Rule"), lambda row: row.rule),
            (message("CommandLine", "Scope"), lambda row: _SCOPES[row.scope]),
            (message("CommandLine", "Place"), lambda row: row.place),
            (message("CommandLine", "Findings"), _holding),
            (message("CommandLine", "Reason"), lambda row: row.reason),
            (message("CommandLine", "By"), lambda row: row.author),
            (message("CommandLine", "Date"), lambda row: row.time[:10]),
        ),
        nothing=message("CommandLine", "No finding is waived."),
    )


_SCOPES: Mapping[WaiverScope, Message] = {
    "place": message("Waivers", "this place"),
    "clause": message("Waivers", "clause"),
    "document": message("Waivers", "document"),
}


def _holding(row: ShownWaiver) -> str | Message:
    return message("CommandLine", "text changed") if row.stale else str(row.findings)


def _shown(told: ToldWaiver) -> ShownWaiver:
    waiver = told.waiver
    return ShownWaiver(
        id=waiver.id,
        rule=waiver.rule,
        scope=waiver.scope,
        place=told.place,
        node=waiver.node,
        language=waiver.language,
        text=waiver.quotation,
        sentence=told.sentence,
        reason=waiver.reason,
        author=waiver.author,
        time=waiver.time,
        until=waiver.until,
        findings=told.count,
        stale=not told.count,
    )


# --- waive ------------------------------------------------------------------------------------


class TakenBack(Record):
    """Waivers were taken back; what they let stand is open again."""

    taken_back: tuple[str, ...]

    def tell(self, output: Output) -> None:
        """Say how many."""
        said = message("CommandLine", "Waivers taken back: {count}")
        output.line(said.fill(count=len(self.taken_back)))


def waive(  # noqa: PLR0913 - a parameter for each option
    context: ConsoleContext,
    *,
    document: str,
    rule: str,
    reason: str,
    at: str,
    language: str,
    text: str,
    scope: str,
    author: str,
    take_back: Sequence[str],
) -> Result:
    """Let findings stand with a reason, or take that back."""
    with context.writing() as application:
        identity = found(application.session.entries(), document).id
        if take_back:
            return _taken_back(application, identity, take_back)
        content = application.session.document(identity)
        everything = check(content, shared_concepts(application.session, identity))
        wide = _scope(scope)
        fitting = _fitting(content, everything, rule, at, language, text)
        if wide == "place" and len(fitting) > 1:
            raise StudioError(
                message("CommandLine", "Findings that fit: {count}.").fill(count=len(fitting)),
                safe=_UNCHANGED,
                remedy=message(
                    "CommandLine",
                    "Name one with --at, --lang and --text, or waive all of them with --scope"
                    " clause or --scope document.",
                ),
            )
        given = application.waivers.waive(
            identity, fitting[0], everything, reason, wide, author=author
        )
        at_stage = stage_of_document(content)
        reading = context.reading_language
        (told,) = tell_waivers(content, [given], reading, said_in(reading), at_stage)
    return _shown(told)


def _scope(text: str) -> WaiverScope:
    known: Mapping[str, WaiverScope] = {each: each for each in get_args(WaiverScope)}
    if text and text not in known:
        raise unknown(text, tuple(known))
    return known[text or "place"]


def _fitting(
    content: Document,
    findings: Sequence[Finding],
    rule: str,
    at: str,
    language: str,
    text: str,
) -> list[Finding]:
    """Return the findings that were named.

    Raises:
        StudioError: if there is no such place, or no such finding there.

    """
    below = _below(content, at)
    wanted = language_of(language)
    named = [
        each
        for each in findings
        if each.rule.id == rule.strip().upper()
        and (below is None or each.node in below)
        and wanted in {None, each.language}
        and (not text or text == _words(content, each))
    ]
    if not named:
        raise StudioError(
            message("CommandLine", "There is no such finding of {rule}.").fill(rule=rule or "—"),
            safe=_UNCHANGED,
            remedy=message("CommandLine", "The command check shows what there is."),
        )
    return named


def _words(content: Document, finding: Finding) -> str:
    if finding.language is None:
        return ""
    return content.nodes[finding.node].text(finding.language)[finding.start : finding.end]


def _below(content: Document, at: str) -> set[str] | None:
    """Return the nodes at a place that was typed; None where none was."""
    if not at:
        return None
    place = at if at in content.nodes else ""
    if not place:
        location = Locators(content, number(content)).find(at)
        place = location.node if location is not None and location.exact else ""
    if not place:
        raise StudioError(
            message("CommandLine", "There is no place {place} in the document.").fill(place=at),
            safe=_UNCHANGED,
            remedy=message(
                "CommandLine", "Name a clause by its number, or a text by its id from check --json."
            ),
        )
    return {each.id for each in content.walk(place)}


def _taken_back(application: Application, document: str, wanted: Sequence[str]) -> Result:
    known = application.waivers.of(document)
    chosen: list[Waiver] = []
    for each in wanted:
        fitting = [waiver for waiver in known if each and waiver.id.startswith(each.lower())]
        if len(fitting) != 1:
            raise StudioError(
                message("CommandLine", "There is no waiver {wanted}.").fill(wanted=each or "—"),
                safe=_UNCHANGED,
                remedy=message("CommandLine", "The command waivers shows what there is."),
            )
        chosen += fitting
    application.waivers.take_back(*dict.fromkeys(chosen))
    return TakenBack(taken_back=tuple(each.id for each in chosen))


# --- export-findings --------------------------------------------------------------------------


def export_findings(
    context: ConsoleContext,
    *,
    document: str,
    out: Path,
    form: str,
    language: str,
    stage: str,
    also: str,
) -> Result:
    """Write findings or waivers into a file."""
    chosen = form or "report"
    if chosen not in _FORMS:
        raise unknown(chosen, tuple(_FORMS))
    suffix = out.suffix.lower()
    if suffix not in _FORMS[chosen]:
        raise unknown(out.suffix or "—", _FORMS[chosen])
    at = stage_of(stage) if stage else None
    with context.reading() as application:
        identity = found(application.session.entries(), document).id
        content = application.session.document(identity)
        context.check_names(names_leaving(content), also)
        said = language_of(language) or content.written_in(context.reading_language)
        reports = application.findings_reports
        if chosen == "draft":
            prepared = application.exporter.prepare((identity,), "docx", (said,))
            written = context.output.work(reports.draft(prepared, at)).content
        elif chosen == "waivers":
            written = reports.committee_list(identity, said, at, writer_of(out))
        else:
            own = writer_of(out) if suffix in ENDINGS else word_paper
            written = reports.content(identity, suffix, said, at, own)
        context.output.work(write_made(written, out, application.typesetter, context.output.note))
    return WrittenFile(file=str(out))


#: What can be written, and the endings of its files.
_FORMS: Mapping[str, tuple[str, ...]] = {
    "report": (".docx", ".xlsx", ".pdf"),
    "draft": (".docx",),
    "waivers": ENDINGS,
}
