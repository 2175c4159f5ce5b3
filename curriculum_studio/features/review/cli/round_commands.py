"""What the verbs of stages and review rounds do: from starting a round to its minutes."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from curriculum_studio.bootstrap.application import Application
from curriculum_studio.console.context import ConsoleContext, found
from curriculum_studio.console.option_types import language_of, languages_of, stage_of
from curriculum_studio.console.output import Output
from curriculum_studio.console.results import Listing, Record, Result, WrittenFile, WrittenFiles
from curriculum_studio.console.verbs import Misread
from curriculum_studio.core.form_values import written_day
from curriculum_studio.core.headings import STAGES
from curriculum_studio.core.payloads.review import Meeting, Recipient, ReviewRound
from curriculum_studio.core.payloads.standard import Stage
from curriculum_studio.core.periods import Period, ending, period
from curriculum_studio.core.personal_data import names_said
from curriculum_studio.core.review_rounds import (
    PUBLIC_DAYS,
    Vote,
    days_left,
    length,
    told_of_end,
    too_short,
    voted,
)
from curriculum_studio.core.review_rounds import day as date_of
from curriculum_studio.core.review_rounds import vote as outcome_of
from curriculum_studio.core.stages import ISO_STAGES
from curriculum_studio.features.publishing.service.papers import write_made, writer_of
from curriculum_studio.features.review.service.distribution import SendOrder, language_for
from curriculum_studio.features.review.service.minutes import (
    MinutesOrder,
    meetings_of,
    nothing_to_record,
)
from curriculum_studio.features.review.service.rounds import MeetingLine, RoundLine
from curriculum_studio.i18n import StudioError, message, said_in
from curriculum_studio.languages import Language

_UNCHANGED = message("CommandLine", "Nothing was changed.")

# --- stage ------------------------------------------------------------------------------------


class ShownStage(Record):
    """The stage of a standard; the notes say what stands against the next one."""

    stage: Stage
    number: int
    name: str

    def tell(self, output: Output) -> None:
        """Write number and name."""
        output.line(f"{self.number}\t{self.name}")


class ChangedStage(Record):
    """A standard has another stage; `version` is what was kept of it by that name."""

    stage: Stage
    number: int
    version: str

    def tell(self, output: Output) -> None:
        """Write the name of the version."""
        output.line(self.version)


def stage(
    context: ConsoleContext, *, document: str, to: str, anyway: bool, author: str, reason: str
) -> Result:
    """Show the stage of a standard, or change it unless something stands against it."""
    if not to:
        return _shown(context, document)
    wanted = stage_of(to)
    with context.writing() as application:
        identity = found(application.session.entries(), document).id
        language = context.reading_language
        obstacles = application.stages.obstacles(identity, wanted, language)
        for each in obstacles:
            context.output.note(each.words)
        if any(not each.binding or not reason for each in obstacles) and not anyway:
            raise StudioError(
                message("CommandLine", "Something is still missing for this stage."),
                safe=_UNCHANGED,
                remedy=message("CommandLine", "Settle it, or repeat the command with --anyway."),
            )
        who = author or application.signing.own.name
        version = application.stages.change(identity, wanted, who, reason)
    return ChangedStage(stage=wanted, number=ISO_STAGES[wanted], version=version.name)


def _shown(context: ConsoleContext, wanted: str) -> Result:
    with context.reading() as application:
        identity = found(application.session.entries(), wanted).id
        now = application.stages.front(identity).stage
        language = context.reading_language
        for each in application.stages.obstacles(identity, language=language):
            context.output.note(each.words)
    name = STAGES[now][context.reading_language]
    return ShownStage(stage=now, number=ISO_STAGES[now], name=name)


# --- start-round ------------------------------------------------------------------------------

_UNCHANGED = message("CommandLine", "Nothing was changed.")


class StartedRound(Record):
    """A round was started; `asked` is how many organisations it asks.

    `counted` is the day that counting gave; the end is another one where that is a day off.
    `unknown_years`: what the round may end in without their days off being known.
    """

    title: str
    start: str
    end: str
    counted: str
    unknown_years: tuple[int, ...]
    asked: int

    def tell(self, output: Output) -> None:
        """Write name, days and count."""
        output.line(f"{self.title}\t{self.start}\t{self.end}\t{self.asked}")


def start_round(  # noqa: PLR0913 - a parameter for each option
    context: ConsoleContext,
    *,
    document: str,
    ask: Sequence[str],
    name: str,
    stage: str,
    start: str,
    end: str,
    days: int | None,
    months: int | None,
    shortened: str,
    author: str,
) -> Result:
    """Start a round, unless the public would get too little time without a reason."""
    if end and (days or months):
        raise Misread(message("CommandLine", "Give the last day, or how long, not both."))
    with context.writing() as application:
        identity = found(application.session.entries(), document).id
        today = application.rounds.today()
        first = _day(start) if start else today.isoformat()
        found_end = _ending(application, date_of(first) or today, end, (days, months))
        named = stage_of(stage) if stage else application.stages.front(identity).stage
        if not stage and named == "working_draft":
            named = "comment_draft"
        payload = ReviewRound(
            stage=named,
            start=first,
            end=_day(end) if end else found_end.ends.isoformat(),
            shortened=shortened.strip(),
            recipients=tuple(_recipient(each, today.isoformat()) for each in ask),
        )
        _check_length(payload)
        title = name or _name(context, application, identity, payload)
        application.rounds.begin(identity, title, payload, author or application.signing.own.name)
        for each in told_of_end(found_end, date.isoformat):
            context.output.note(each)
    return StartedRound(
        title=title,
        start=payload.start,
        end=payload.end,
        counted=found_end.nominal.isoformat(),
        unknown_years=found_end.unknown,
        asked=len(payload.recipients),
    )


def _ending(
    application: Application, first: date, end: str, span: tuple[int | None, int | None]
) -> Period:
    """Return when a round ends by law: on a day that was typed, after a time, or after 30 days."""
    off = application.rounds.off()
    if end:
        return ending(date.fromisoformat(_day(end)), off)
    days, months = span
    if days is None and months is None:
        days = PUBLIC_DAYS
    return period(first, off, days=days or 0, months=months or 0)


def _check_length(payload: ReviewRound) -> None:
    days = length(payload) or 0
    if days >= 0 and too_short(payload) and not payload.shortened:
        raise StudioError(
            message(
                "CommandLine", "The public is usually given at least {least} days, not {days}."
            ).fill(least=PUBLIC_DAYS, days=days),
            safe=_UNCHANGED,
            remedy=message(
                "CommandLine",
                "The body that issues the standard may decide on less time: say so with"
                " --shortened.",
            ),
        )


def _recipient(written: str, sent: str) -> Recipient:
    parts = [each.strip() for each in written.replace("；", ";").split(";", 2)]
    organisation, code, office = [*parts, "", ""][:3]
    if not organisation:
        raise StudioError(
            message("CommandLine", "No organisation to ask was given."),
            safe=_UNCHANGED,
            remedy=message("CommandLine", "Name an organisation: --ask ORGANISATION"),
        )
    return Recipient(organisation=organisation, prefix=code.upper(), contact=office, sent=sent)


def _name(
    context: ConsoleContext, application: Application, identity: str, payload: ReviewRound
) -> str:
    language = application.session.document(identity).written_in(context.reading_language)
    words = message("Rounds", "{stage}, round {count}").fill(
        stage=STAGES.of(payload.stage)[language], count=len(application.rounds.of(identity)) + 1
    )
    return said_in(language)(words)


def _day(written: str) -> str:
    found_day = written_day(written)
    if found_day is None:
        raise StudioError(
            message("CommandLine", "{day} is not a date.").fill(day=written),
            safe=_UNCHANGED,
            remedy=message("CommandLine", "Write dates as year-month-day: 2026-05-07"),
        )
    return found_day.isoformat()


def _votes(written: str) -> tuple[int, int, int]:
    parts = [each.strip() for each in written.replace("，", ",").split(",") if each.strip()]
    if len(parts) > 3 or not all(each.isdecimal() for each in parts):
        raise StudioError(
            message("CommandLine", "{votes} is not a valid vote.").fill(votes=written),
            safe=_UNCHANGED,
            remedy=message("CommandLine", "Write three numbers: --vote 9,2,1"),
        )
    agreed, against, abstained = ([int(each) for each in parts] + [0, 0, 0])[:3]
    return agreed, against, abstained


# --- remind -----------------------------------------------------------------------------------


def newest_round(application: Application, wanted: str) -> RoundLine:
    """Return the newest review round of a standard.

    Raises:
        StudioError: if it has none.

    """
    identity = found(application.session.entries(), wanted).id
    rounds = application.rounds.of(identity)
    if not rounds:
        raise StudioError(
            message("CommandLine", "This standard has no review round."),
            remedy=message("CommandLine", "Start one with start-round."),
        )
    return rounds[0]


class ReminderLetter(Record):
    """A letter to organisations that have not answered; empty if all have."""

    organisations: tuple[str, ...] = ()
    text: str = ""

    def tell(self, output: Output) -> None:
        """Write the letter."""
        if self.text:
            for line in self.text.rstrip("\n").split("\n"):
                output.line(line)


def remind(
    context: ConsoleContext,
    *,
    document: str,
    organisations: Sequence[str],
    lang: str,
    sender: str,
    noted: bool,
) -> Result:
    """Write the letter to those who have not answered the newest round."""
    with context.writing() if noted else context.reading() as application:
        newest = newest_round(application, document)
        reminding = application.reminding
        silent = reminding.silent(newest.id)
        if not silent:
            context.output.note(message("Rounds", "All have answered."))
            return ReminderLetter()
        names = set(organisations) or {each.organisation for each in silent}
        bodies = [each for each in silent if each.organisation in names]
        reminded = tuple(each.organisation for each in bodies)
        missing = names - set(reminded)
        if missing:
            raise StudioError(
                message("CommandLine", "{name} has answered, or was not asked.").fill(
                    name="、".join(sorted(missing))
                ),
                safe=_UNCHANGED,
            )
        language = language_of(lang) or language_for(bodies, context.reading_language)
        text = reminding.letter(newest.id, bodies, language, sender)
        if noted:
            application.rounds.note_reminded(newest.id, reminded)
    return ReminderLetter(organisations=reminded, text=text)


# --- meeting ----------------------------------------------------------------------------------


class WrittenMeeting(Record):
    """A meeting was written down; `vote` is how its vote went, if there was one."""

    name: str
    day: str
    vote: Vote | None = None
    carried: bool | None = None

    def tell(self, output: Output) -> None:
        """Write name and day, and whether the draft was carried."""
        output.line(f"{self.name}\t{self.day}")
        if self.vote is not None:
            words = (
                message("CommandLine", "Carried: {agreed} of {voters} agreed, {needed} needed.")
                if self.carried
                else message(
                    "CommandLine", "Not carried: {agreed} of {voters} agreed, {needed} needed."
                )
            )
            output.note(
                words.fill(
                    agreed=self.vote.agreed, voters=self.vote.voters, needed=self.vote.needed
                )
            )


def meeting(  # noqa: PLR0913 - a parameter for each option
    context: ConsoleContext,
    *,
    document: str,
    present: Sequence[str],
    name: str,
    day: str,
    place: str,
    vote: str,
    drafters: int,
    notes: Sequence[str],
) -> Result:
    """Write down a meeting of the newest round, and say how its vote went."""
    agreed, against, abstained = _votes(vote)
    with context.writing() as application:
        newest = newest_round(application, document)
        payload = Meeting(
            date=_day(day) if day else application.rounds.today().isoformat(),
            place=place,
            present=tuple(each.strip() for each in present if each.strip()),
            votes_for=agreed,
            votes_against=against,
            abstentions=abstained,
            drafters=drafters,
        )
        title = name or context.output.say(message("Rounds", "Meeting of the group"))
        application.rounds.meet(newest.id, title, payload, "\n".join(notes))
    outcome = outcome_of(payload) if voted(payload) else None
    return WrittenMeeting(
        name=title,
        day=payload.date,
        vote=outcome,
        carried=outcome.carried if outcome is not None else None,
    )


# --- rounds, minutes, send-round --------------------------------------------------------------


class ListedRound(Record):
    """A review round, and how far it is."""

    id: str
    title: str
    stage: str
    start: str
    end: str
    days_left: int | None
    asked: int
    answered: int
    comments: int
    open: int


def rounds(context: ConsoleContext, *, document: str) -> Result:
    """List the review rounds of a standard, the newest first."""
    with context.reading() as application:
        identity = found(application.session.entries(), document).id
        service = application.rounds
        today = service.today().isoformat()
        rows = []
        for each in service.of(identity):
            standing = service.standing(each.id)
            rows.append(
                ListedRound(
                    id=each.id,
                    title=each.title,
                    stage=each.payload.stage,
                    start=each.payload.start,
                    end=each.payload.end,
                    days_left=days_left(each.payload, today),
                    asked=standing.asked,
                    answered=standing.answered,
                    comments=standing.total,
                    open=standing.open,
                )
            )
    return Listing(
        rows,
        (
            (message("CommandLine", "Round"), lambda row: row.title),
            (message("CommandLine", "Until"), lambda row: row.end),
            (message("CommandLine", "Asked"), lambda row: str(row.asked)),
            (message("CommandLine", "Answered"), lambda row: str(row.answered)),
            (message("CommandLine", "Comments"), lambda row: str(row.comments)),
            (message("CommandLine", "Open"), lambda row: str(row.open)),
        ),
    )


def send_round(
    context: ConsoleContext, *, document: str, out: Path, lang: str, sender: str, overwrite: bool
) -> Result:
    """Write what goes out in the newest round of a standard."""
    with context.writing() as application:
        newest = newest_round(application, document)
        languages = _languages(context, lang, application, newest.payload.document)
        order = SendOrder(newest.id, out, languages, sender, overwrite)
        paths = context.output.work(application.sending.send(order))
    return WrittenFiles(files=tuple(str(each) for each in paths))


def minutes(
    context: ConsoleContext,
    *,
    document: str,
    out: Path,
    meeting: str,
    lang: str,
    named: bool,
    also: str,
) -> Result:
    """Write the minutes of a meeting, or of a day with decisions."""
    writer = writer_of(out)
    with context.reading() as application:
        identity = found(application.session.entries(), document).id
        languages = _languages(context, lang, application, identity)
        reviewing = application.reviewing
        held = _chosen(meetings_of(application.rounds, reviewing, identity), meeting)
        said = [e for e in reviewing.comments(identity) if e.id in held.payload.comments]
        context.check_names(names_said(application.session.document(identity), said), also)
        content = application.minutes.write(
            MinutesOrder(
                document=identity, meeting=held.payload, name=held.title, notes=held.notes,
                languages=languages, named=named,
            ),
            writer,
        )  # fmt: skip
        context.output.work(write_made(content, out, application.typesetter, context.output.note))
    return WrittenFile(file=str(out))


def _languages(
    context: ConsoleContext, names: str, application: Application, document: str
) -> tuple[Language, ...]:
    wanted = ",".join(each for each in names.split(",") if each.strip())
    if wanted:
        return languages_of(wanted)
    return (application.session.document(document).written_in(context.reading_language),)


def _chosen(meetings: tuple[MeetingLine, ...], wanted: str) -> MeetingLine:
    fitting = [each for each in meetings if wanted in {"", each.payload.date, each.title}]
    if fitting:
        return fitting[-1]
    if not meetings:
        raise nothing_to_record()
    raise StudioError(
        message("CommandLine", "There is no meeting {name}.").fill(name=wanted),
        remedy=message("CommandLine", "Choices: {names}.").fill(
            names=", ".join(each.payload.date for each in meetings)
        ),
    )
