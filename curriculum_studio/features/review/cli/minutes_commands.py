"""What the verbs of review rounds do: rounds, minutes, send-round."""

from pathlib import Path

from curriculum_studio.console.context import ConsoleContext, found
from curriculum_studio.console.option_types import languages_of
from curriculum_studio.console.results import Listing, Record, Result, WrittenFile, WrittenFiles
from curriculum_studio.core.languages import Language
from curriculum_studio.core.review_rounds import days_left
from curriculum_studio.features.review.cli.round_commands import newest_round
from curriculum_studio.features.review.service.distribution import SendOrder
from curriculum_studio.features.review.service.minutes import MinutesOrder, meetings_of
from curriculum_studio.features.review.service.rounds import MeetingLine
from curriculum_studio.i18n import StudioError, message
from curriculum_studio.session.files import check_ending, write_whole


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
    languages = _languages(context, lang)
    with context.writing() as application:
        newest = newest_round(application, document)
        order = SendOrder(newest.id, out, languages, sender, overwrite)
        paths = context.output.work(application.sending.send(order))
    return WrittenFiles(files=tuple(str(each) for each in paths))


def minutes(
    context: ConsoleContext, *, document: str, out: Path, meeting: str, lang: str, named: bool
) -> Result:
    """Write the minutes of a meeting, or of a day with decisions."""
    languages = _languages(context, lang)
    check_ending(out, ".docx")
    with context.reading() as application:
        identity = found(application.session.entries(), document).id
        meetings = meetings_of(application.rounds, application.reviewing, identity)
        held = _chosen(meetings, meeting)
        content = application.minutes.write(
            MinutesOrder(
                document=identity,
                meeting=held.payload,
                name=held.title,
                notes=held.notes,
                languages=languages,
                named=named,
            )
        )
    write_whole(out, content)
    return WrittenFile(file=str(out))


def _languages(context: ConsoleContext, names: str) -> tuple[Language, ...]:
    written = ",".join(each for each in names.split(",") if each.strip())
    return languages_of(written) if written else (context.reading_language,)


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
