"""The verbs of review rounds: rounds, minutes."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Annotated

import typer

from curriculum_studio.console.context import ConsoleContext, found
from curriculum_studio.console.option_types import language_of
from curriculum_studio.core.languages import Language
from curriculum_studio.core.review_rounds import days_left
from curriculum_studio.features.review.service.distribution import SendOrder
from curriculum_studio.features.review.service.minutes import (
    MinutesOrder,
    meetings_of,
)
from curriculum_studio.features.review.service.rounds import MeetingLine
from curriculum_studio.i18n import StudioError, message
from curriculum_studio.session.files import check_ending, write_whole

_WHICH = message("CommandLine", "Id, beginning of an id, or title of a document.")


@dataclass(frozen=True, slots=True)
class MinutesWanted:
    """What the verb minutes was asked for."""

    wanted: str
    target: Path
    meeting: str
    languages: str
    named: bool


def add_rounds(app: typer.Typer, desk: ConsoleContext) -> None:
    """Add the verbs to the command line."""
    _add_list(app, desk)
    _add_minutes(app, desk)
    _add_send(app, desk)


def _add_list(app: typer.Typer, desk: ConsoleContext) -> None:
    say = desk.output.say

    @app.command(
        "rounds",
        help=say(message("CommandLine", "List the review rounds of a standard.")),
        add_help_option=False,
    )
    def rounds(
        document: Annotated[str, typer.Argument(metavar="ID", help=say(_WHICH))],
        as_json: Annotated[
            bool,
            typer.Option("--json", help=say(message("CommandLine", "Write the result as JSON."))),
        ] = False,
    ) -> None:
        list_rounds(desk, document, as_json=as_json)


def _add_minutes(app: typer.Typer, desk: ConsoleContext) -> None:
    say = desk.output.say
    meeting = message("CommandLine", "Name or day of a meeting (2026-05-07); else the last one.")
    languages = message("CommandLine", "Languages, for instance zh or zh,en.")
    named = message("CommandLine", "Name the persons, not only their organisations.")

    @app.command(
        "minutes",
        help=say(message("CommandLine", "Write the minutes of a meeting on comments.")),
        add_help_option=False,
    )
    def minutes(
        document: Annotated[str, typer.Argument(metavar="ID", help=say(_WHICH))],
        target: Annotated[
            Path,
            typer.Option(
                "--out",
                metavar="FILE",
                help=say(
                    message("CommandLine", "The file to write; one that is there is replaced.")
                ),
            ),
        ],
        which: Annotated[str, typer.Option("--meeting", metavar="NAME", help=say(meeting))] = "",
        lang: Annotated[str, typer.Option("--lang", metavar="LANGUAGE", help=say(languages))] = "",
        with_names: Annotated[bool, typer.Option("--named", help=say(named))] = False,
    ) -> None:
        write_minutes(desk, MinutesWanted(document, target, which, lang, with_names))


def _add_send(app: typer.Typer, desk: ConsoleContext) -> None:
    say = desk.output.say
    folder = message("CommandLine", "The folder for the files.")
    languages = message("CommandLine", "Languages, for instance zh or zh,en.")
    who = message("CommandLine", "Which body asks, so that those asked see it.")
    again = message("CommandLine", "Replace files of the same names in the folder.")

    @app.command(
        "send-round",
        help=say(
            message(
                "CommandLine",
                "Write the files that go out to those asked in the newest review round.",
            )
        ),
        add_help_option=False,
    )
    def send(
        document: Annotated[str, typer.Argument(metavar="ID", help=say(_WHICH))],
        target: Annotated[Path, typer.Option("--out", metavar="FOLDER", help=say(folder))],
        lang: Annotated[str, typer.Option("--lang", metavar="LANGUAGE", help=say(languages))] = "",
        sender: Annotated[str, typer.Option("--from", metavar="NAME", help=say(who))] = "",
        overwrite: Annotated[bool, typer.Option("--overwrite", help=say(again))] = False,
    ) -> None:
        order = SendOrder("", target, _languages(desk, lang), sender, overwrite)
        send_round(desk, document, order)


def send_round(desk: ConsoleContext, wanted: str, order: SendOrder) -> None:
    """Write what goes out in the newest round of a standard, whichever round the order names."""
    with desk.writing() as application:
        identity = found(application.session.entries(), wanted).id
        rounds = application.rounds.of(identity)
        if not rounds:
            raise StudioError(
                message("CommandLine", "This standard has no review round."),
                remedy=message("CommandLine", "Start one with start-round."),
            )
        newest = replace(order, round=rounds[0].id)
        for path in desk.output.work(application.sending.send(newest)):
            desk.output.line(str(path))


def _languages(desk: ConsoleContext, names: str) -> tuple[Language, ...]:
    given = [language_of(each.strip()) for each in names.split(",") if each.strip()]
    return tuple(each for each in given if each is not None) or (desk.reading_language,)


def list_rounds(desk: ConsoleContext, wanted: str, *, as_json: bool) -> None:
    """List the review rounds of a standard, the newest first."""
    with desk.reading() as application:
        identity = found(application.session.entries(), wanted).id
        rounds = application.rounds
        today = rounds.today().isoformat()
        lines = [
            (each, rounds.standing(each.id), days_left(each.payload, today))
            for each in rounds.of(identity)
        ]
    if as_json:
        desk.output.raw(
            [
                {
                    "id": line.id,
                    "title": line.title,
                    "stage": line.payload.stage,
                    "start": line.payload.start,
                    "end": line.payload.end,
                    "days_left": left,
                    "asked": standing.asked,
                    "answered": standing.answered,
                    "comments": standing.total,
                    "open": standing.open,
                }
                for line, standing, left in lines
            ]
        )
        return
    titles = (
        message("CommandLine", "Round"),
        message("CommandLine", "Until"),
        message("CommandLine", "Asked"),
        message("CommandLine", "Answered"),
        message("CommandLine", "Comments"),
        message("CommandLine", "Open"),
    )
    rows = [
        [
            line.title,
            line.payload.end,
            str(standing.asked),
            str(standing.answered),
            str(standing.total),
            str(standing.open),
        ]
        for line, standing, _ in lines
    ]
    desk.output.table([desk.output.say(each) for each in titles], rows)


def write_minutes(desk: ConsoleContext, order: MinutesWanted) -> None:
    """Write the minutes of a meeting, or of a day with decisions."""
    languages = _languages(desk, order.languages)
    check_ending(order.target, ".docx")
    with desk.reading() as application:
        identity = found(application.session.entries(), order.wanted).id
        meetings = meetings_of(application.rounds, application.reviewing, identity)
        meeting = _chosen(meetings, order.meeting)
        writer = application.minutes
        content = writer.write(
            MinutesOrder(
                document=identity,
                meeting=meeting.payload,
                name=meeting.title,
                notes=meeting.notes,
                languages=languages,
                named=order.named,
            )
        )
    write_whole(order.target, content)
    desk.output.line(str(order.target))


def _chosen(meetings: tuple[MeetingLine, ...], wanted: str) -> MeetingLine:
    fitting = [each for each in meetings if wanted in {"", each.payload.date, each.title}]
    if fitting:
        return fitting[-1]
    if not meetings:
        raise StudioError(
            message("Rounds", "There is no meeting and no decision to write minutes about."),
            remedy=message("Rounds", "Decide on comments, or write down a meeting."),
        )
    raise StudioError(
        message("CommandLine", "There is no meeting {name}.").fill(name=wanted),
        remedy=message("CommandLine", "Possible are: {names}.").fill(
            names=", ".join(each.payload.date for each in meetings)
        ),
    )
