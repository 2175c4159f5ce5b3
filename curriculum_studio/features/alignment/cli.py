"""The verb that lays drafts in several languages side by side."""

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from curriculum_studio.bootstrap.application import Application
from curriculum_studio.console.context import ConsoleContext, found
from curriculum_studio.console.option_types import format_of, languages_of
from curriculum_studio.core.languages import Language
from curriculum_studio.features.alignment.model.alignment_rows import AlignedDraft
from curriculum_studio.features.alignment.service import main_language
from curriculum_studio.i18n import message


def add_aligning(app: typer.Typer, desk: ConsoleContext) -> None:
    """Add the verb to the command line."""
    say = desk.output.say
    which = say(message("CommandLine", "Files, or documents of the library; the first leads."))
    target = say(message("CommandLine", "Also write the new document into this file."))
    spoken = say(message("CommandLine", "Their languages in the same order, such as zh,en."))

    @app.command(
        "align",
        help=say(message("CommandLine", "Make one document of drafts in two or three languages.")),
        add_help_option=False,
    )
    def align_(
        drafts: Annotated[list[str], typer.Argument(metavar="DRAFT", help=which)],
        output: Annotated[Path | None, typer.Option("--out", metavar="FILE", help=target)] = None,
        lang: Annotated[str, typer.Option("--lang", metavar="LANGUAGES", help=spoken)] = "",
        as_json: Annotated[
            bool,
            typer.Option("--json", help=say(message("CommandLine", "Write the result as JSON."))),
        ] = False,
    ) -> None:
        align(desk, drafts, output, lang, as_json=as_json)


def align(
    desk: ConsoleContext, wanted: Sequence[str], output: Path | None, lang: str, *, as_json: bool
) -> None:
    """Lay drafts side by side and keep the document that is made of them."""
    languages: Sequence[Language] = languages_of(lang) if lang else ()
    format_name = format_of("", output) if output is not None else ""
    with desk.writing() as application:
        drafts = application.drafts
        chosen = [
            _draft(desk, application, each, languages[at] if at < len(languages) else None)
            for at, each in enumerate(wanted)
        ]
        beside = drafts.beside(chosen)
        rows = desk.output.work(drafts.align(beside))
        identity = drafts.lay(beside, rows)
        title = application.session.document(identity).title(desk.reading_language)
        if output is not None:
            spoken = tuple(draft.language for draft in chosen)
            exporter = application.exporter
            desk.output.work(exporter.export((identity,), format_name, output, spoken, {}))
    doubtful = sum(row.doubtful for row in rows)
    if as_json:
        result = {"id": identity, "title": title, "rows": len(rows), "doubtful": doubtful}
        desk.output.raw([result])
        return
    desk.output.line(f"{identity}\t{title}")
    said = message("CommandLine", "{count} rows, {doubtful} of them doubtful.")
    desk.output.note(said.fill(count=len(rows), doubtful=doubtful))


def _draft(
    desk: ConsoleContext, application: Application, wanted: str, language: Language | None
) -> AlignedDraft:
    """Return a draft from a file, which stays out of the library, or from the library."""
    path = Path(wanted)
    if path.is_file():
        imported = desk.output.work(application.importer.read(path, None, language))
        return AlignedDraft(imported.document, language or imported.document.root.lead)
    entry = found(application.session.entries(), wanted)
    document = application.session.document(entry.id)
    return AlignedDraft(document, language or main_language(document))
