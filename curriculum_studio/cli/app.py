"""The verbs as the command line knows them, with help in the language of the user."""

from pathlib import Path
from typing import Annotated

import typer

from curriculum_studio.cli import library_commands
from curriculum_studio.cli.package_commands import add_handing, take_file
from curriculum_studio.cli.profile_command import add_signing
from curriculum_studio.console.context import ConsoleContext
from curriculum_studio.console.option_types import FORMATS, options_of
from curriculum_studio.features.alignment.cli import add_aligning
from curriculum_studio.features.assessment.cli import add_assessing
from curriculum_studio.features.backups.cli import add_backing_up
from curriculum_studio.features.backups.integrity_commands import add_guarding
from curriculum_studio.features.frameworks.cli import add_covering
from curriculum_studio.features.history.cli import add_bin
from curriculum_studio.features.history.erase_commands import add_erasing
from curriculum_studio.features.redline.cli import add_returning
from curriculum_studio.features.review.cli.answer_commands import add_answering
from curriculum_studio.features.review.cli.comment_commands import add_reviewing
from curriculum_studio.features.review.cli.minutes_commands import add_rounds
from curriculum_studio.features.review.cli.round_commands import add_holding
from curriculum_studio.features.review.cli.stage_command import add_stages
from curriculum_studio.features.sharing.formats.package_content import SUFFIX
from curriculum_studio.features.word_import import cli
from curriculum_studio.i18n import Message, message


def build_app(desk: ConsoleContext) -> typer.Typer:
    """Build the command line; its help texts are said by the catalogue of the desk."""
    # Help and errors are said by `pages`, so that they speak the language of the user.
    app = typer.Typer(
        add_completion=False,
        add_help_option=False,
        rich_markup_mode=None,
        help=desk.output.say(_ABOUT),
    )
    for add in (_add_sample, _add_list, _add_show, _add_search, _add_import, _add_export):
        add(app, desk)
    add_backing_up(app, desk)
    for add in (_add_restore, add_aligning, add_assessing):
        add(app, desk)
    for add in (add_handing, add_returning, add_reviewing):
        add(app, desk)
    add_bin(app, desk)
    add_erasing(app, desk)
    add_covering(app, desk)
    add_holding(app, desk)
    add_rounds(app, desk)
    add_stages(app, desk)
    add_signing(app, desk)
    add_answering(app, desk)
    add_guarding(app, desk)
    return app


_ABOUT = message(
    "CommandLine", "Writes, reviews and exports standards, theme units and frameworks."
)
_AS_JSON = message("CommandLine", "Write the result as JSON.")
_WHICH = message("CommandLine", "Id, beginning of an id, or title of a document.")


def _add_sample(app: typer.Typer, desk: ConsoleContext) -> None:
    say = desk.output.say
    folder = say(message("CommandLine", "Also export the drafts into this folder."))

    @app.command(
        "sample",
        help=say(message("CommandLine", "Fill the library with the samples.")),
        add_help_option=False,
    )
    def sample(
        export: Annotated[Path | None, typer.Option("--export", metavar="DIR", help=folder)] = None,
    ) -> None:
        library_commands.sample(desk, export)


def _add_list(app: typer.Typer, desk: ConsoleContext) -> None:
    say = desk.output.say

    @app.command(
        "list",
        help=say(message("CommandLine", "List all documents.")),
        add_help_option=False,
    )
    def list_documents(
        as_json: Annotated[bool, typer.Option("--json", help=say(_AS_JSON))] = False,
    ) -> None:
        library_commands.list_documents(desk, as_json=as_json)


def _add_show(app: typer.Typer, desk: ConsoleContext) -> None:
    say = desk.output.say
    language = say(message("CommandLine", "Language of the text: zh, en or de."))

    @app.command(
        "show",
        help=say(message("CommandLine", "Show a document as plain text with its numbers.")),
        add_help_option=False,
    )
    def show(
        document: Annotated[str, typer.Argument(metavar="ID", help=say(_WHICH))],
        lang: Annotated[str, typer.Option("--lang", metavar="LANGUAGE", help=language)] = "",
    ) -> None:
        library_commands.show(desk, document, lang)


def _add_search(app: typer.Typer, desk: ConsoleContext) -> None:
    say = desk.output.say
    most = say(message("CommandLine", "How many places to show at most."))
    what = say(message("CommandLine", "Words in any language."))

    @app.command(
        "search",
        help=say(message("CommandLine", "Find words in all documents.")),
        add_help_option=False,
    )
    def search(
        words: Annotated[list[str], typer.Argument(metavar="TEXT", help=what)],
        limit: Annotated[int, typer.Option("--limit", min=1, metavar="COUNT", help=most)] = 50,
        as_json: Annotated[bool, typer.Option("--json", help=say(_AS_JSON))] = False,
    ) -> None:
        library_commands.search(desk, words, limit, as_json=as_json)


def _add_import(app: typer.Typer, desk: ConsoleContext) -> None:
    say = desk.output.say
    what = say(
        message("CommandLine", "A Word file, a workbook or a CASE file; it is never changed.")
    )
    preview = say(message("CommandLine", "Only show what each line would become."))
    correct = say(
        message("CommandLine", "Say what a line is, as LINE=WHAT; the preview numbers the lines.")
    )
    kind = say(message("CommandLine", "Kind of document: standard, unit or framework."))
    language = say(message("CommandLine", "Language of the file: zh, en or de."))

    @app.command(
        "import",
        help=say(message("CommandLine", "Bring a file of another program in.")),
        add_help_option=False,
    )
    def import_file(
        file: Annotated[Path, typer.Argument(metavar="FILE", help=what)],
        as_kind: Annotated[str, typer.Option("--as", metavar="KIND", help=kind)] = "",
        lang: Annotated[str, typer.Option("--lang", metavar="LANGUAGE", help=language)] = "",
        corrections: Annotated[
            list[str] | None, typer.Option("--correct", metavar="LINE=WHAT", help=correct)
        ] = None,
        only_preview: Annotated[bool, typer.Option("--preview", help=preview)] = False,
        as_json: Annotated[bool, typer.Option("--json", help=say(_AS_JSON))] = False,
    ) -> None:
        if file.suffix.lower() == SUFFIX:
            take_file(desk, file, only_preview=only_preview, as_json=as_json)
            return
        order = cli.Arrival(file, as_kind, lang, corrections or [])
        if only_preview:
            cli.preview(desk, order, as_json=as_json)
        else:
            cli.import_file(desk, order, as_json=as_json)


def _add_export(app: typer.Typer, desk: ConsoleContext) -> None:
    say = desk.output.say
    form = say(
        message("CommandLine", "{formats}; otherwise the ending of the file says.").fill(
            formats=", ".join(FORMATS)
        )
    )
    out = say(message("CommandLine", "The file to write; one that is there is replaced."))
    languages = say(message("CommandLine", "Languages, such as zh or zh,en."))
    more = say(message("CommandLine", "An option of the format, as name=value, such as pages=no."))
    own = say(message("CommandLine", "Fill this school form, by its name."))
    since = say(
        message("CommandLine", "Show the changes since this version as tracked changes of Word.")
    )

    @app.command(
        "export",
        help=say(message("CommandLine", "Write documents into a file of another program.")),
        add_help_option=False,
    )
    def export(
        documents: Annotated[list[str], typer.Argument(metavar="ID", help=say(_WHICH))],
        out_file: Annotated[Path, typer.Option("--out", metavar="FILE", help=out)],
        format_name: Annotated[str, typer.Option("--format", metavar="FORMAT", help=form)] = "",
        lang: Annotated[str, typer.Option("--lang", metavar="LANGUAGES", help=languages)] = "",
        option: Annotated[
            list[str] | None, typer.Option("--option", metavar="NAME=VALUE", help=more)
        ] = None,
        school_form: Annotated[str, typer.Option("--form", metavar="NAME", help=own)] = "",
        redline: Annotated[str, typer.Option("--redline", metavar="VERSION", help=since)] = "",
    ) -> None:
        options = options_of(option or [])
        order = library_commands.ExportWanted(
            documents, format_name, out_file, lang, options, school_form, redline
        )
        library_commands.export(desk, order)


def _add_restore(app: typer.Typer, desk: ConsoleContext) -> None:
    say = desk.output.say
    what = say(message("CommandLine", "A copy that backup made."))

    @app.command(
        "restore",
        help=say(
            message(
                "CommandLine", "Put a copy in the place of the library; the present state is kept."
            )
        ),
        add_help_option=False,
    )
    def restore(
        copy: Annotated[Path, typer.Argument(metavar="COPY", help=what)],
    ) -> None:
        library_commands.restore(desk, copy)


def words_of_help() -> dict[str, Message]:
    """Return what the pages of help say around the texts of the verbs."""
    return {
        "usage": message("CommandLine", "Usage: {line}"),
        "window": message(
            "CommandLine", "Without a command the window opens; a file is opened in it."
        ),
        "verbs": message("CommandLine", "Commands:"),
        "arguments": message("CommandLine", "Arguments:"),
        "options": message("CommandLine", "Options:"),
        "everywhere": message("CommandLine", "With every command:"),
        "workspace": message("CommandLine", "The library to work with."),
        "language": message("CommandLine", "Language of the program: zh, en or de."),
        "help": message("CommandLine", "Show this page."),
    }
