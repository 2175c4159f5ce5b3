"""Bringing files of other programs in, or only showing what would come in."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from curriculum_studio.bootstrap.application import Application
from curriculum_studio.console.context import ConsoleContext
from curriculum_studio.console.option_types import kind_of, language_of
from curriculum_studio.features.word_import.service import (
    Imported,
    Mapped,
    corrections_of,
    counted,
    mapped,
)
from curriculum_studio.i18n import Message, StudioError, Work, message

#: Of long lines so much is shown in a table.
_SHOWN = 44


@dataclass(frozen=True, slots=True)
class Arrival:
    """A file that comes in: as what, in which language, and what somebody says of its lines."""

    path: Path
    kind: str
    language: str
    corrections: Sequence[str]

    def read(self, application: Application) -> Work[Imported]:
        """Read it."""
        kind = kind_of(self.kind)
        corrections = corrections_of(self.corrections, kind)
        language = language_of(self.language)
        return application.importer.read(self.path, kind, language, corrections)


def import_file(desk: ConsoleContext, arrival: Arrival, *, as_json: bool) -> None:
    """Bring a foreign file in as a document, and say what should be known of it."""
    with desk.writing() as application:
        imported = desk.output.work(arrival.read(application))
        if imported.question is not None and not arrival.kind:
            raise _doubtful(imported.question, imported.document.kind)
        identity = application.importer.take(imported)
    document = imported.document
    title = document.title(desk.reading_language)
    report = [desk.output.say(each) for each in imported.report]
    if as_json:
        row = {"id": identity, "kind": document.kind, "title": title, "report": report}
        desk.output.raw([row])
        return
    desk.output.line(f"{identity}\t{title}")
    for sentence in report:
        desk.output.line(sentence)


def _doubtful(question: Message, kind: str) -> StudioError:
    return StudioError(
        question,
        safe=message("CommandLine", "Nothing was taken over."),
        remedy=message(
            "CommandLine", "Look at it with --preview; if it is one, say so with --as {kind}."
        ).fill(kind=kind),
    )


def preview(desk: ConsoleContext, arrival: Arrival, *, as_json: bool) -> None:
    """Show what each line of a file would become; nothing is written."""
    with desk.reading() as application:
        imported = desk.output.work(arrival.read(application))
    lines = mapped(imported)
    document = imported.document
    report = [desk.output.say(each) for each in imported.report]
    if as_json:
        desk.output.raw(
            [
                {
                    "kind": document.kind,
                    "language": document.root.lead,
                    "title": document.title(desk.reading_language),
                    "counts": dict(counted(lines)),
                    "report": report,
                    "lines": [_row(each) for each in lines],
                }
            ]
        )
        return
    columns = (
        message("CommandLine", "Line"),
        message("CommandLine", "In the file"),
        message("CommandLine", "Becomes"),
    )
    desk.output.table(
        [desk.output.say(each) for each in columns],
        [[str(each.line.at), _short(each.line.text), _becomes(each)] for each in lines],
    )
    for sentence in report:
        desk.output.line(sentence)


def _row(each: Mapped) -> dict[str, object]:
    line = each.line
    return {
        "line": line.at,
        "text": line.text,
        "kind": each.kind,
        "number": each.number,
        "level": each.level,
        "section": each.section,
        "unsorted": each.unsorted,
        "reason": line.reason,
        "correction": line.correction,
        "table": line.table,
    }


def _short(text: str) -> str:
    plain = " ".join(text.split())
    return plain if len(plain) <= _SHOWN else f"{plain[:_SHOWN]}…"


def _becomes(each: Mapped) -> str:
    """Return the kind as the options name it, so that it can be typed again."""
    if each.unsorted:
        return "unsorted"
    kind = f"clause:{each.level}" if each.kind == "clause" else each.kind
    if each.section:
        kind = f"{each.section}/{kind}"
    return f"{kind} {each.number}".strip() if kind else f"({each.line.reason})"
