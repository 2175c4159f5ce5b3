"""What the verb of the checks does: findings as a table or JSON."""

from collections.abc import Mapping
from typing import Any

from curriculum_studio.console.context import ConsoleContext, found
from curriculum_studio.console.option_types import stage_of
from curriculum_studio.console.results import Listing, Result
from curriculum_studio.features.checks.model.rule import Severity
from curriculum_studio.features.checks.service import ToldFinding, stage_of_document, tell
from curriculum_studio.i18n import Message, message, said_in

_SEVERITIES: Mapping[Severity, Message] = {
    "error": message("Checks", "error"),
    "warning": message("Checks", "warning"),
    "information": message("Checks", "note"),
}


def check_document(context: ConsoleContext, *, document: str, stage: str) -> Result:
    """List what the drafting rules find; ends with 1 if errors stand."""
    wanted = stage_of(stage) if stage else None
    with context.reading() as application:
        identity = found(application.session.entries(), document).id
        checked = application.session.document(identity)
    language = context.reading_language
    rows = tell(checked, wanted or stage_of_document(checked), language, said_in(language))
    counts = {each: sum(row.severity == each for row in rows) for each in _SEVERITIES}
    note = message("CommandLine", "Errors: {errors}. Warnings: {warnings}. Notes: {notes}.")
    return Listing(
        rows,
        (
            (message("CommandLine", "Severity"), lambda row: _SEVERITIES[row.severity]),
            (message("CommandLine", "Rule"), lambda row: row.finding.rule.id),
            (message("CommandLine", "Place"), lambda row: row.place),
            (message("CommandLine", "Language"), lambda row: row.finding.language or ""),
            (message("CommandLine", "Finding"), lambda row: row.message),
        ),
        record=lambda row: _record(row, identity),
        nothing=message("CommandLine", "Nothing was found."),
        note=note.fill(
            errors=counts["error"], warnings=counts["warning"], notes=counts["information"]
        )
        if rows
        else None,
        code=1 if counts["error"] else 0,
    )


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
        "waived": False,
    }
