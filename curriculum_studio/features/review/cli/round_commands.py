"""The verbs by which a review round is held: start-round, remind, meeting."""

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Annotated

import typer

from curriculum_studio.bootstrap.application import Application
from curriculum_studio.console.context import ConsoleContext, found
from curriculum_studio.console.option_types import language_of
from curriculum_studio.core.form_values import written_day
from curriculum_studio.core.headings import STAGES
from curriculum_studio.core.payloads.review import Meeting, Recipient, ReviewRound
from curriculum_studio.core.review_rounds import (
    PUBLIC_DAYS,
    day,
    length,
    too_short,
    vote,
    voted,
)
from curriculum_studio.features.review.cli.stage_command import stage_named
from curriculum_studio.features.review.model.reminder_letters import language_for
from curriculum_studio.features.review.service.rounds import RoundLine
from curriculum_studio.i18n import StudioError, message

_WHICH = message("CommandLine", "Id, beginning of an id, or title of a document.")
_UNCHANGED = message("CommandLine", "Nothing was changed.")


@dataclass(frozen=True, slots=True)
class RoundWanted:
    """What the verb start-round was asked for; dates are ISO dates or empty."""

    wanted: str
    asked: tuple[str, ...]
    name: str
    stage: str
    start: str
    end: str
    shortened: str
    author: str


@dataclass(frozen=True, slots=True)
class ReminderWanted:
    """What the verb remind was asked for."""

    wanted: str
    organisations: tuple[str, ...]
    language: str
    sender: str
    noted: bool


def add_holding(app: typer.Typer, desk: ConsoleContext) -> None:
    """Add the verbs to the command line."""
    _add_start(app, desk)
    _add_remind(app, desk)
    _add_meeting(app, desk)


def _add_start(app: typer.Typer, desk: ConsoleContext) -> None:
    say = desk.output.say
    asked = say(
        message(
            "CommandLine",
            "Who is asked, as ORGANISATION;CODE;OFFICE; code and office may be left out.",
        )
    )
    name = say(message("CommandLine", "The name of the round."))
    stage = say(message("CommandLine", "20, 30, 40, 50, 60 or the name of a stage."))
    start = say(message("CommandLine", "The first day (2026-05-06); else today."))
    end = say(message("CommandLine", "The last day; else 30 days are given."))
    reason = say(message("CommandLine", "Who decided on less time for the public, and why."))
    author = say(message("CommandLine", "Who begins the round, for the version."))

    @app.command(
        "start-round",
        help=say(message("CommandLine", "Start a review round of a standard.")),
        add_help_option=False,
    )
    def begin(
        document: Annotated[str, typer.Argument(metavar="ID", help=say(_WHICH))],
        ask: Annotated[list[str], typer.Option("--ask", metavar="WHO", help=asked)],
        round_name: Annotated[str, typer.Option("--name", metavar="NAME", help=name)] = "",
        to: Annotated[str, typer.Option("--stage", metavar="STAGE", help=stage)] = "",
        first: Annotated[str, typer.Option("--start", metavar="DAY", help=start)] = "",
        last: Annotated[str, typer.Option("--end", metavar="DAY", help=end)] = "",
        shortened: Annotated[str, typer.Option("--shortened", metavar="TEXT", help=reason)] = "",
        who: Annotated[str, typer.Option("--from", metavar="NAME", help=author)] = "",
    ) -> None:
        start_round(
            desk,
            RoundWanted(document, tuple(ask), round_name, to, first, last, shortened, who),
        )


def _add_remind(app: typer.Typer, desk: ConsoleContext) -> None:
    say = desk.output.say
    to = say(message("CommandLine", "Only this organisation; else all that have not answered."))
    lang = say(message("CommandLine", "Language of the letter; else that of whoever gets it."))
    sender = say(message("CommandLine", "Which body asks; it stands below the letter."))
    noted = say(message("CommandLine", "Note that they were reminded today."))

    @app.command(
        "remind",
        help=say(
            message("CommandLine", "Write a letter to those who have not answered a round yet.")
        ),
        add_help_option=False,
    )
    def remind(
        document: Annotated[str, typer.Argument(metavar="ID", help=say(_WHICH))],
        organisations: Annotated[
            list[str] | None, typer.Option("--to", metavar="NAME", help=to)
        ] = None,
        language: Annotated[str, typer.Option("--lang", metavar="LANGUAGE", help=lang)] = "",
        body: Annotated[str, typer.Option("--from", metavar="NAME", help=sender)] = "",
        sent: Annotated[bool, typer.Option("--noted", help=noted)] = False,
    ) -> None:
        order = ReminderWanted(document, tuple(organisations or ()), language, body, sent)
        write_reminder(desk, order)


def _add_meeting(app: typer.Typer, desk: ConsoleContext) -> None:
    say = desk.output.say
    on = say(message("CommandLine", "The day of the meeting (2026-05-07); else today."))
    name = say(message("CommandLine", "The name of the meeting."))
    place = say(message("CommandLine", "Where it was."))
    present = say(
        message("CommandLine", "Who was there, as ORGANISATION;PERSON; once for each person.")
    )
    votes = say(message("CommandLine", "How many agreed, disagreed and abstained: 9,2,1"))
    drafters = say(message("CommandLine", "How many of those present are drafters: no vote."))
    notes = say(message("CommandLine", "A paragraph for the minutes; once for each."))

    @app.command(
        "meeting",
        help=say(message("CommandLine", "Write down a meeting of the newest review round.")),
        add_help_option=False,
    )
    def meeting(
        document: Annotated[str, typer.Argument(metavar="ID", help=say(_WHICH))],
        there: Annotated[list[str], typer.Option("--present", metavar="WHO", help=present)],
        title: Annotated[str, typer.Option("--name", metavar="NAME", help=name)] = "",
        held: Annotated[str, typer.Option("--day", metavar="DAY", help=on)] = "",
        where: Annotated[str, typer.Option("--place", metavar="PLACE", help=place)] = "",
        cast: Annotated[str, typer.Option("--vote", metavar="VOTES", help=votes)] = "",
        no_vote: Annotated[int, typer.Option("--drafters", min=0, help=drafters)] = 0,
        note: Annotated[
            list[str] | None, typer.Option("--note", metavar="TEXT", help=notes)
        ] = None,
    ) -> None:
        agreed, against, abstained = _votes(cast)
        payload = Meeting(
            date=held,
            place=where,
            present=tuple(each.strip() for each in there if each.strip()),
            votes_for=agreed,
            votes_against=against,
            abstentions=abstained,
            drafters=no_vote,
        )
        write_meeting(desk, document, title, payload, "\n".join(note or ()))


def start_round(desk: ConsoleContext, order: RoundWanted) -> None:
    """Begin a round, unless the public would get too little time without a reason."""
    with desk.writing() as application:
        identity = found(application.session.entries(), order.wanted).id
        payload = _payload(application, identity, order)
        title = order.name or _name(desk, application, identity, payload)
        days = length(payload) or 0
        if days > 0 and too_short(payload) and not payload.shortened:
            raise StudioError(
                message(
                    "CommandLine", "The public is commonly given at least {least} days, not {days}."
                ).fill(least=PUBLIC_DAYS, days=days),
                safe=_UNCHANGED,
                remedy=message(
                    "CommandLine",
                    "Whoever issues the standard may decide on less time: say so by --shortened.",
                ),
            )
        who = order.author or application.signing.own.name
        application.rounds.begin(identity, title, payload, who)
    desk.output.line(f"{title}\t{payload.start}\t{payload.end}\t{len(payload.recipients)}")


def _payload(application: Application, identity: str, order: RoundWanted) -> ReviewRound:
    today = application.rounds.today()
    start = _day(order.start) if order.start else today.isoformat()
    begins = day(start) or today
    last = (begins + timedelta(days=PUBLIC_DAYS - 1)).isoformat()
    stage = stage_named(order.stage) if order.stage else application.stages.front(identity).stage
    if not order.stage and stage == "working_draft":
        stage = "comment_draft"
    return ReviewRound(
        stage=stage,
        start=start,
        end=_day(order.end) if order.end else last,
        shortened=order.shortened.strip(),
        recipients=tuple(_recipient(each, today.isoformat()) for each in order.asked),
    )


def _recipient(written: str, sent: str) -> Recipient:
    parts = [each.strip() for each in written.replace("；", ";").split(";", 2)]
    organisation, code, office = [*parts, "", ""][:3]
    if not organisation:
        raise StudioError(
            message("CommandLine", "It is not said who is asked."),
            safe=_UNCHANGED,
            remedy=message("CommandLine", "Name an organisation: --ask ORGANISATION"),
        )
    return Recipient(organisation=organisation, prefix=code.upper(), contact=office, sent=sent)


def _name(
    desk: ConsoleContext, application: Application, identity: str, payload: ReviewRound
) -> str:
    language = desk.reading_language
    words = message("Rounds", "{stage}, round {count}").fill(
        stage=STAGES[payload.stage].get(language), count=len(application.rounds.of(identity)) + 1
    )
    return desk.output.say(words)


def _day(written: str) -> str:
    found_day = written_day(written)
    if found_day is None:
        raise StudioError(
            message("CommandLine", "{day} is not a day.").fill(day=written),
            safe=_UNCHANGED,
            remedy=message("CommandLine", "Write days as year-month-day: 2026-05-07"),
        )
    return found_day.isoformat()


def _votes(written: str) -> tuple[int, int, int]:
    parts = [each.strip() for each in written.replace("，", ",").split(",") if each.strip()]
    if len(parts) > 3 or not all(each.isdecimal() for each in parts):
        raise StudioError(
            message("CommandLine", "{votes} is not a vote.").fill(votes=written),
            safe=_UNCHANGED,
            remedy=message("CommandLine", "Write three numbers: --vote 9,2,1"),
        )
    agreed, against, abstained = ([int(each) for each in parts] + [0, 0, 0])[:3]
    return agreed, against, abstained


def _newest(application: Application, wanted: str) -> RoundLine:
    identity = found(application.session.entries(), wanted).id
    rounds = application.rounds.of(identity)
    if not rounds:
        raise StudioError(
            message("CommandLine", "This standard has no review round."),
            remedy=message("CommandLine", "Start one with start-round."),
        )
    return rounds[0]


def write_reminder(desk: ConsoleContext, order: ReminderWanted) -> None:
    """Write the letter to those who have not answered the newest round."""
    with desk.writing() if order.noted else desk.reading() as application:
        line = _newest(application, order.wanted)
        reminding = application.reminding
        silent = reminding.silent(line.id)
        if not silent:
            desk.output.note(message("Rounds", "All have answered."))
            return
        names = set(order.organisations) or {each.organisation for each in silent}
        bodies = [each for each in silent if each.organisation in names]
        missing = names - {each.organisation for each in bodies}
        if missing:
            raise StudioError(
                message("CommandLine", "{name} has answered, or was not asked.").fill(
                    name="、".join(sorted(missing))
                ),
                safe=_UNCHANGED,
            )
        language = language_of(order.language) or language_for(bodies, desk.reading_language)
        text = reminding.letter(line.id, bodies, language, order.sender)
        if order.noted:
            application.rounds.note_reminded(line.id, [each.organisation for each in bodies])
    for each in text.rstrip("\n").split("\n"):
        desk.output.line(each)


def write_meeting(
    desk: ConsoleContext, wanted: str, title: str, meeting: Meeting, notes: str
) -> None:
    """Write down a meeting of the newest round, and say how its vote went."""
    with desk.writing() as application:
        line = _newest(application, wanted)
        held = _day(meeting.date) if meeting.date else application.rounds.today().isoformat()
        named = title or desk.output.say(message("Rounds", "Meeting of the group"))
        told = replace(meeting, date=held)
        application.rounds.meet(line.id, named, told, notes)
    desk.output.line(f"{named}\t{held}")
    outcome = vote(told)
    if voted(told):
        words = (
            message("CommandLine", "Carried: {agreed} of {voters} agree, {needed} are needed.")
            if outcome.carried
            else message(
                "CommandLine", "Not carried: {agreed} of {voters} agree, {needed} are needed."
            )
        )
        desk.output.note(
            words.fill(agreed=outcome.agreed, voters=outcome.voters, needed=outcome.needed)
        )
