"""The verbs of the command line, with help in the language of the user."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from curriculum_studio.cli import library_commands
from curriculum_studio.console.context import ConsoleContext, found
from curriculum_studio.console.option_types import FORMATS, options_of
from curriculum_studio.core.node import new_id
from curriculum_studio.core.profiles import Profile
from curriculum_studio.features.alignment.cli import add_aligning
from curriculum_studio.features.assessment.cli import add_assessing
from curriculum_studio.features.backups.cli import add_backing_up, add_guarding
from curriculum_studio.features.frameworks.cli import add_covering
from curriculum_studio.features.history.cli import add_bin, add_erasing
from curriculum_studio.features.redline.cli import add_returning
from curriculum_studio.features.review.cli.answer_commands import (
    add_answering,
    take_answer,
    take_copy,
)
from curriculum_studio.features.review.cli.comment_commands import add_reviewing
from curriculum_studio.features.review.cli.minutes_commands import add_rounds
from curriculum_studio.features.review.cli.round_commands import add_holding
from curriculum_studio.features.review.cli.stage_command import add_stages
from curriculum_studio.features.sharing.formats.package_content import SUFFIX
from curriculum_studio.features.sharing.formats.package_opening import open_package
from curriculum_studio.features.sharing.formats.package_writer import write_package
from curriculum_studio.features.sharing.service import PackageRelation
from curriculum_studio.features.word_import import cli
from curriculum_studio.i18n import Message, message
from curriculum_studio.session.files import check_ending, read_file, write_whole

# --- export-package and import-package --------------------------------------------------------

_AS_JSON = message("CommandLine", "Write the result as JSON.")
_WHICH = message("CommandLine", "Id, beginning of an id, or title of a document.")

#: What happened with a document of an exchange file.
RELATIONS: Mapping[PackageRelation, Message] = {
    PackageRelation.NEW: message("CommandLine", "new, added"),
    PackageRelation.NEWER: message("CommandLine", "newer, brought up to date"),
    PackageRelation.OLDER: message("CommandLine", "older, left out"),
    PackageRelation.SAME: message("CommandLine", "the same, left out"),
    PackageRelation.BOTH: message("CommandLine", "changed on both sides, kept beside yours"),
    PackageRelation.REVIEWED: message("CommandLine", "a review copy here, left out"),
}


def add_handing(app: typer.Typer, desk: ConsoleContext) -> None:
    """Add the verbs to the command line."""
    _add_export_package(app, desk)
    _add_import_package(app, desk)


def _add_export_package(app: typer.Typer, desk: ConsoleContext) -> None:
    say = desk.output.say
    out = say(message("CommandLine", "The file to write; one that is there is replaced."))
    who = say(message("CommandLine", "Your name, so that others see whose copy it is."))
    persons = say(
        message("CommandLine", "Name the persons who commented, not only their organisations.")
    )
    bare = say(message("CommandLine", "Leave earlier versions and comments out."))
    own = say(message("CommandLine", "Send observations of children, too."))

    @app.command(
        "export-package",
        help=say(message("CommandLine", "Pack documents with their pictures for others.")),
        add_help_option=False,
    )
    def export_package(
        documents: Annotated[list[str], typer.Argument(metavar="ID", help=say(_WHICH))],
        out_file: Annotated[Path, typer.Option("--out", metavar="FILE", help=out)],
        sender: Annotated[str, typer.Option("--from", metavar="NAME", help=who)] = "",
        no_history: Annotated[bool, typer.Option("--no-history", help=bare)] = False,
        with_names: Annotated[bool, typer.Option("--named", help=persons)] = False,
        observations: Annotated[bool, typer.Option("--observations", help=own)] = False,
    ) -> None:
        check_ending(out_file, SUFFIX)
        with desk.writing() as application:
            entries = application.session.entries()
            identities = [found(entries, each).id for each in documents]
            package = application.handing_on.pack(
                identities,
                sender,
                history=not no_history,
                named=with_names,
                local=observations,
            )
            write_whole(out_file, desk.output.work(write_package(package)))
        desk.output.line(str(out_file))


def _add_import_package(app: typer.Typer, desk: ConsoleContext) -> None:
    say = desk.output.say
    what = say(message("CommandLine", "An exchange file (.cstudio); it is never changed."))
    look = say(message("CommandLine", "Only say what would happen."))
    body = say(message("CommandLine", "The organisation as whose answer an answer counts."))

    @app.command(
        "import-package",
        help=say(
            message(
                "CommandLine",
                "Add documents that somebody sent, review copies and answers to them, or bring"
                " them up to date.",
            )
        ),
        add_help_option=False,
    )
    def import_package(
        file: Annotated[Path, typer.Argument(metavar="FILE", help=what)],
        preview: Annotated[bool, typer.Option("--preview", help=look)] = False,
        organisation: Annotated[str, typer.Option("--as", metavar="NAME", help=body)] = "",
        as_json: Annotated[bool, typer.Option("--json", help=say(_AS_JSON))] = False,
    ) -> None:
        take_file(desk, file, organisation, only_preview=preview, as_json=as_json)


def take_file(
    desk: ConsoleContext, file: Path, organisation: str = "", *, only_preview: bool, as_json: bool
) -> None:
    """Take over what is in an exchange file, or only say what would happen."""
    package = desk.output.work(open_package(read_file(file), file.name))
    if package.purpose == "answer":
        take_answer(desk, package, organisation, only_preview=only_preview, as_json=as_json)
        return
    if package.purpose == "review" and package.round is not None:
        take_copy(desk, package, only_preview=only_preview, as_json=as_json)
        return
    with desk.reading() if only_preview else desk.writing() as application:
        incoming = application.handing_on.compare(package)
        if not only_preview:
            application.handing_on.take(package, incoming)
    language = desk.reading_language
    if as_json:
        desk.output.raw(
            [
                {
                    "id": each.document.id,
                    "title": each.document.title(language),
                    "relation": each.relation.value,
                }
                for each in incoming
            ]
        )
        return
    for each in incoming:
        said = desk.output.say(RELATIONS[each.relation])
        desk.output.line(f"{each.document.title(language)}\t{said}")


# --- show and sign ----------------------------------------------------------------------------


def add_signing(app: typer.Typer, desk: ConsoleContext) -> None:
    """Add the verb to the command line."""
    say = desk.output.say
    name = say(message("CommandLine", "From now on this person works in the library."))
    house = say(message("CommandLine", "The organisation or kindergarten of this person."))

    @app.command(
        "profile",
        help=say(message("CommandLine", "Show or say who works in the library.")),
        add_help_option=False,
    )
    def profile(
        wanted: Annotated[str, typer.Option("--name", metavar="NAME", help=name)] = "",
        organisation: Annotated[str, typer.Option("--from", metavar="NAME", help=house)] = "",
    ) -> None:
        if wanted.strip():
            sign(desk, wanted.strip(), organisation.strip())
        else:
            show(desk)


def show(desk: ConsoleContext) -> None:
    """Show who signs what the command line does."""
    with desk.reading() as application:
        own = application.signing.own
    if own.name or own.house:
        desk.output.line(f"{own.name}\t{own.house}")
    else:
        desk.output.note(message("CommandLine", "Nobody has said yet who works in this library."))


def sign(desk: ConsoleContext, name: str, organisation: str) -> None:
    """Let somebody sign from now on; who worked here before is known again by the name."""
    with desk.writing() as application:
        signing = application.signing
        own = signing.own
        if not own.name:
            # Whoever signed without a name until now gives it here.
            named = replace(own, id=own.id or new_id(), name=name)
        else:
            named = signing.known(name, organisation) or Profile(id=new_id(), name=name)
        signing.sign_as(replace(named, organisation=organisation or named.organisation))
    desk.output.line(f"{name}\t{organisation or named.house}")


# --- the whole application --------------------------------------------------------------------


def build_app(desk: ConsoleContext) -> typer.Typer:
    """Build the command line; its help texts are said by the catalogue of the context."""
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
