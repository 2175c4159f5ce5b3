"""The verbs of handing on: export-package, import-package."""

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated

import typer

from curriculum_studio.console.context import ConsoleContext
from curriculum_studio.console.document_lookup import found
from curriculum_studio.features.review.cli.answer_commands import take_answer, take_copy
from curriculum_studio.features.sharing.formats.package_content import SUFFIX
from curriculum_studio.features.sharing.formats.package_opening import open_package
from curriculum_studio.features.sharing.formats.package_writer import write_package
from curriculum_studio.features.sharing.service import PackageRelation
from curriculum_studio.i18n import Message, message
from curriculum_studio.session.atomic_files import check_ending, write_whole
from curriculum_studio.session.received_files import read_file

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
