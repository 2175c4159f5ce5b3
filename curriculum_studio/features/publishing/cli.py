"""What the verb export does."""

from collections.abc import Sequence
from pathlib import Path

from curriculum_studio.bootstrap.application import Application
from curriculum_studio.console.context import SHORT, ConsoleContext, found
from curriculum_studio.console.option_types import (
    also_of,
    check_options,
    format_of,
    languages_of,
    options_of,
)
from curriculum_studio.console.results import Result, WrittenFile
from curriculum_studio.core.interchange import ChangesWanted
from curriculum_studio.core.kinds import is_standard
from curriculum_studio.features.publishing.service.exports import PAGES, PRINTED
from curriculum_studio.i18n import Message, StudioError, message
from curriculum_studio.render.format_registry import writer_entry


class ExportedFile(WrittenFile):
    """A file with documents in it."""

    format: str
    languages: tuple[str, ...]
    documents: tuple[str, ...]


def export(  # noqa: PLR0913 - a parameter for each option
    context: ConsoleContext,
    *,
    documents: Sequence[str],
    out: Path,
    format: str,  # noqa: A002 - as the option
    lang: str,
    option: Sequence[str],
    also: str,
    form: str,
    redline: str,
) -> Result:
    """Write documents into a file; what in them has no text is said before.

    A Word file can come back edited, so the state that goes out is kept as a version, unless an
    open window writes to the library. Its contents have page numbers, as from the window.
    """
    options = {**options_of(option), **also_of(also)}
    format_name = format_of(format, out)
    if form:
        format_name = "form-pdf" if format_name == "pdf" else "form"
    chosen = languages_of(lang) if lang else None
    opened = context.writing_if_free() if format_name == "docx" else context.reading()
    with opened as application:
        entries = application.session.entries()
        identities = [found(entries, each).id for each in documents]
        document = application.session.document(identities[0])
        if options:
            check_options(writer_entry(format_name, document.kind), options)
        if form:
            options["form"] = application.forms.named(form)
        languages = chosen or (document.root.lead,)
        changes = _changes(application, identities[0], redline)
        exporter = application.exporter
        context.leave_out(exporter.names(identities, options), options)
        said = list(exporter.gaps(identities[0], languages[0])) if format_name in PRINTED else []
        left_out = (exporter.left_out(identity) for identity in identities)
        said += [told[format_name] for told in left_out if format_name in told]
        if is_standard(document) and format_name == "docx" and changes is None:
            options.setdefault(PAGES, "yes")
        for each in said:
            context.output.note(each)
        told: list[Message] = []
        work = exporter.export(
            identities, format_name, out, languages, options, changes, told.append
        )
        path = context.output.work(work)
        for each in told:
            context.output.note(each)
    return ExportedFile(
        file=str(path),
        format=format_name,
        languages=tuple(languages),
        documents=tuple(identities),
    )


def _changes(application: Application, document: str, wanted: str) -> ChangesWanted | None:
    """Return which changes to show: since a version by its name, its id or the beginning of it."""
    if not wanted:
        return None
    known = application.workspace.versions.versions(document, whole=True)
    named = [each for each in known if wanted in {each.name, each.id}]
    named = named or [each for each in known if each.id.startswith(wanted)]
    if not named:
        raise StudioError(
            message("CommandLine", "There is no version {name} of this document.").fill(
                name=wanted
            ),
            remedy=message("CommandLine", "Choices: {choices}.").fill(
                choices=", ".join(each.name or each.id[:SHORT] for each in known) or "—"
            ),
        )
    return ChangesWanted(named[0].id)
