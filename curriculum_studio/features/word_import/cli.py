"""Bringing files of other programs in, or only showing what would come in."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from curriculum_studio.bootstrap.application import Application
from curriculum_studio.console.context import ConsoleContext
from curriculum_studio.console.option_types import kind_of, language_of
from curriculum_studio.console.output import Output
from curriculum_studio.console.results import Record, Result, Row
from curriculum_studio.core.kinds import is_clause
from curriculum_studio.features.word_import.service import (
    Imported,
    Mapped,
    corrections_of,
    counted,
    mapped,
)
from curriculum_studio.i18n import Message, StudioError, Work, message
from curriculum_studio.values import dataclass

#: Of long lines so much is shown in a table.
_SHOWN = 44


@dataclass(frozen=True, slots=True)
class IncomingFile:
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


class ImportedDocument(Row):
    """A document that came in, and what should be known of it."""

    id: str
    kind: str
    title: str
    report: tuple[str, ...]

    def tell(self, output: Output) -> None:
        """Write id and title, then the report."""
        output.line(f"{self.id}\t{self.title}")
        for sentence in self.report:
            output.line(sentence)


class ImportedLine(Record):
    """A line of a file, and what it becomes."""

    line: int
    text: str
    kind: str
    number: str
    level: int
    section: str
    unsorted: bool
    reason: str
    correction: str
    table: int

    @property
    def becomes(self) -> str:
        """The kind as the options name it, so that it can be typed again."""
        if self.unsorted:
            return "unsorted"
        kind = f"clause:{self.level}" if is_clause(self) else self.kind
        if self.section:
            kind = f"{self.section}/{kind}"
        return f"{kind} {self.number}".strip() if kind else f"({self.reason})"


class ImportPreview(Row):
    """What a file would become."""

    kind: str
    language: str
    title: str
    counts: Mapping[str, int]
    report: tuple[str, ...]
    lines: tuple[ImportedLine, ...]

    def tell(self, output: Output) -> None:
        """Write a row for each line, then the report."""
        titles = (
            message("CommandLine", "Line"),
            message("CommandLine", "In the file"),
            message("CommandLine", "Becomes"),
        )
        rows = [(str(each.line), _short(each.text), each.becomes) for each in self.lines]
        output.table(titles, rows)
        for sentence in self.report:
            output.line(sentence)


def import_document(context: ConsoleContext, arrival: IncomingFile) -> Result:
    """Bring a foreign file in as a document, and say what should be known of it."""
    with context.writing() as application:
        imported = context.output.work(arrival.read(application))
        if imported.question is not None and not arrival.kind:
            raise _doubtful(imported.question, imported.document.kind)
        identity = application.importer.take(imported)
    return ImportedDocument(
        id=identity,
        kind=imported.document.kind,
        title=imported.document.title(context.reading_language),
        report=_said(context, imported),
    )


def _said(context: ConsoleContext, imported: Imported) -> tuple[str, ...]:
    """Return what the file looks like, then what should be known of it."""
    proposal = () if imported.proposal is None else (imported.proposal,)
    return tuple(context.output.say(each) for each in (*proposal, *imported.report))


def _doubtful(question: Message, kind: str) -> StudioError:
    return StudioError(
        question,
        safe=message("CommandLine", "Nothing was imported."),
        remedy=message(
            "CommandLine", "Check it with --preview; if it is one, say so with --as {kind}."
        ).fill(kind=kind),
    )


def preview_document(context: ConsoleContext, arrival: IncomingFile) -> Result:
    """Show what each line of a file would become; nothing is written."""
    with context.reading() as application:
        imported = context.output.work(arrival.read(application))
    lines = mapped(imported)
    document = imported.document
    return ImportPreview(
        kind=document.kind,
        language=document.root.lead,
        title=document.title(context.reading_language),
        counts=dict(counted(lines)),
        report=_said(context, imported),
        lines=tuple(_line(each) for each in lines),
    )


def _line(each: Mapped) -> ImportedLine:
    line = each.line
    return ImportedLine(
        line=line.at,
        text=line.text,
        kind=each.kind,
        number=each.number,
        level=each.level,
        section=each.section,
        unsorted=each.unsorted,
        reason=line.reason,
        correction=line.correction,
        table=line.table,
    )


def _short(text: str) -> str:
    plain = " ".join(text.split())
    return plain if len(plain) <= _SHOWN else f"{plain[:_SHOWN]}…"
