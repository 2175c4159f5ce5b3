"""The verbs about copies of the library: backup makes one, backups lists them."""

from pathlib import Path
from typing import Annotated

import typer

from curriculum_studio.console.context import ConsoleContext
from curriculum_studio.i18n import message
from curriculum_studio.session.backup_schedule import backing_up
from curriculum_studio.session.ports import BackupFile

_AS_JSON = message("CommandLine", "Write the result as JSON.")


def add_backing_up(app: typer.Typer, desk: ConsoleContext) -> None:
    """Add the verbs to the command line."""
    _add_backup(app, desk)
    _add_backups(app, desk)


def _add_backup(app: typer.Typer, desk: ConsoleContext) -> None:
    say = desk.output.say
    folder = say(message("CommandLine", "Folder for the copy; otherwise the folder for backups."))

    @app.command(
        "backup",
        help=say(message("CommandLine", "Make a checked copy of the library.")),
        add_help_option=False,
    )
    def backup(
        to: Annotated[Path | None, typer.Option("--to", metavar="DIR", help=folder)] = None,
    ) -> None:
        _backup(desk, to)


def _add_backups(app: typer.Typer, desk: ConsoleContext) -> None:
    say = desk.output.say
    listed = say(message("CommandLine", "Folder to look in; otherwise the folder for backups."))
    keep = say(message("CommandLine", "Let backups go to this folder from now on."))
    usual = say(message("CommandLine", "Let backups go beside the library again."))

    @app.command(
        "backups",
        help=say(message("CommandLine", "List the copies of the library, the newest first.")),
        add_help_option=False,
    )
    def backups(
        folder: Annotated[Path | None, typer.Option("--in", metavar="DIR", help=listed)] = None,
        keep_in: Annotated[Path | None, typer.Option("--keep-in", metavar="DIR", help=keep)] = None,
        beside: Annotated[bool, typer.Option("--beside-library", help=usual)] = False,
        as_json: Annotated[bool, typer.Option("--json", help=say(_AS_JSON))] = False,
    ) -> None:
        if keep_in is not None or beside:
            with desk.writing() as application:
                application.workspace.backups.choose(None if beside else keep_in)
        _list(desk, folder, as_json=as_json)


def _backup(desk: ConsoleContext, folder: Path | None) -> None:
    """Make a verified copy of the workspace; say how old the one before was."""
    with desk.reading() as application:
        made = desk.output.work(backing_up(application.workspace.backups, folder))
        before = next(
            (
                each
                for each in application.workspace.backups.listed(made.parent)
                if each.own and each.path != made
            ),
            None,
        )
    desk.output.line(str(made))
    if before is not None:
        desk.output.note(
            message("CommandLine", "The backup before it was made at {time}.").fill(
                time=_time(before)
            )
        )


def _list(desk: ConsoleContext, folder: Path | None, *, as_json: bool) -> None:
    with desk.reading() as application:
        backups = application.workspace.backups
        found = backups.listed(folder)
        place = folder or backups.folder
    if as_json:
        desk.output.raw(
            [
                {
                    "path": str(each.path),
                    "made": each.made.isoformat(timespec="seconds"),
                    "size": each.size,
                    "own": each.own,
                    "whole": each.whole,
                }
                for each in found
            ]
        )
        return
    say = desk.output.say
    titles = (
        message("CommandLine", "Made"),
        message("CommandLine", "Size"),
        message("CommandLine", "File"),
    )
    damaged = say(message("CommandLine", "damaged"))
    desk.output.table(
        [say(each) for each in titles],
        [
            [
                _time(each) if each.whole else damaged,
                f"{each.size / 1e6:.1f} MB",
                str(each.path),
            ]
            for each in found
        ],
    )
    if not found:
        note = message("CommandLine", "There is no backup in {folder} yet.").fill(folder=place)
        desk.output.note(note)


def _time(each: BackupFile) -> str:
    return f"{each.made.astimezone():%Y-%m-%d %H:%M}"
