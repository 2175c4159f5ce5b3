"""The verbs about copies and damage: backup, backups, verify, salvage."""

from pathlib import Path
from typing import Annotated, Any

import typer

from curriculum_studio.bootstrap.application import salvage_library, verify_library
from curriculum_studio.console.context import ConsoleContext
from curriculum_studio.i18n import message
from curriculum_studio.session.backup_schedule import backing_up
from curriculum_studio.session.ports import BackupFile
from curriculum_studio.session.problems import WORDS, Damage, Rescued

# --- backup and backups -----------------------------------------------------------------------

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


# --- verify and salvage -----------------------------------------------------------------------

#: Characters of an id by which people name a document.
_SHORT = 8


def add_guarding(app: typer.Typer, desk: ConsoleContext) -> None:
    """Add the verbs to the command line."""
    say = desk.output.say
    as_json = say(_AS_JSON)

    @app.command(
        "verify",
        help=say(message("CommandLine", "Read the whole library and say what is damaged.")),
        add_help_option=False,
    )
    def verify(raw: Annotated[bool, typer.Option("--json", help=as_json)] = False) -> int:
        return check(desk, as_json=raw)

    library = say(message("CommandLine", "The damaged library; it is never changed."))
    out = say(message("CommandLine", "The new library to write."))

    @app.command(
        "salvage",
        help=say(message("CommandLine", "Read all sound documents out of a damaged library.")),
        add_help_option=False,
    )
    def salvage(
        damaged: Annotated[Path, typer.Argument(metavar="LIBRARY", help=library)],
        target: Annotated[Path, typer.Option("--out", metavar="NEW", help=out)],
        raw: Annotated[bool, typer.Option("--json", help=as_json)] = False,
    ) -> None:
        rescue(desk, damaged, target, as_json=raw)


def check(desk: ConsoleContext, *, as_json: bool) -> int:
    """Say what is damaged in the library; return 1 if something is."""
    findings = verify_library(desk.workspace)
    if as_json:
        desk.output.raw({"ok": not findings, "damaged": [_raw(each) for each in findings]})
    elif findings:
        _table(desk, findings)
        desk.output.note(
            message(
                "CommandLine",
                "The library is damaged. Make no backup over a good one; restore a backup, or read"
                " out the sound documents with salvage.",
            )
        )
    else:
        desk.output.line(desk.output.say(message("CommandLine", "The library is sound.")))
    return 1 if findings else 0


def rescue(desk: ConsoleContext, damaged: Path, target: Path, *, as_json: bool) -> None:
    """Read what is sound in a library into a new one, and name what is lost."""
    done = salvage_library(damaged, target)
    if as_json:
        desk.output.raw(
            {
                "library": str(target),
                "documents": [_line(each) for each in done.documents],
                "lost": [_raw(each) for each in done.lost],
            }
        )
        return
    say = desk.output.say
    whole = sum(1 for each in done.documents if each.whole)
    desk.output.line(
        say(
            message(
                "CommandLine", "{whole} of {count} documents were read out wholly into {place}."
            ).fill(whole=whole, count=len(done.documents), place=target)
        )
    )
    for each in done.documents:
        if not each.whole:
            words = message(
                "CommandLine",
                "{title}: {older} texts from an earlier version, {moved} put at the end, {lost}"
                " lost.",
            )
            name = each.title or each.id[:_SHORT]
            filled = words.fill(title=name, older=each.older, moved=each.moved, lost=each.lost)
            desk.output.line(say(filled))
    if done.lost:
        desk.output.line(say(message("CommandLine", "Damaged in the old library:")))
        _table(desk, list(done.lost))


def _table(desk: ConsoleContext, findings: list[Damage]) -> None:
    say = desk.output.say
    titles = (
        message("CommandLine", "Damaged"),
        message("CommandLine", "Document"),
        message("CommandLine", "Place"),
        message("CommandLine", "Details"),
    )
    rows = [
        [say(WORDS[each.what]), each.title or each.document[:_SHORT], each.place, each.detail]
        for each in findings
    ]
    desk.output.table([say(each) for each in titles], rows)


def _raw(finding: Damage) -> dict[str, str]:
    return {
        "what": finding.what,
        "document": finding.document,
        "title": finding.title,
        "place": finding.place,
        "detail": finding.detail,
    }


def _line(done: Rescued) -> dict[str, Any]:
    return {
        "id": done.id,
        "title": done.title,
        "whole": done.whole,
        "older": done.older,
        "moved": done.moved,
        "lost": done.lost,
    }
