"""What the verbs about theme units do."""

from collections.abc import Sequence
from pathlib import Path

from curriculum_studio.console.context import ConsoleContext
from curriculum_studio.console.output import Output
from curriculum_studio.console.results import Record, Result
from curriculum_studio.core.school_calendar import (
    CalendarText,
    SchoolCalendar,
    read_calendar,
    text_of,
)
from curriculum_studio.features.units.service import CalendarService, today
from curriculum_studio.i18n import StudioError, message
from curriculum_studio.session.files import read_file


class ShownCalendar(Record):
    """The calendar of a library: terms, days off and days worked, times of a day, as lines."""

    terms: tuple[str, ...] = ()
    days: tuple[str, ...] = ()
    times: tuple[str, ...] = ()

    def tell(self, output: Output) -> None:
        """Write the lines."""
        lines = (*self.terms, *self.days, *self.times)
        for each in lines:
            output.line(each)
        if not lines:
            output.note(message("CommandLine", "No calendar was written in this library yet."))


def calendar(
    context: ConsoleContext,
    *,
    term: Sequence[str],
    days: Path | None,
    times: Path | None,
    holidays: int | None,
) -> Result:
    """Show the calendar; what is given replaces what was there, holidays are added to it."""
    if not term and days is None and times is None and holidays is None:
        with context.reading() as application:
            found = application.calendars.calendar
    else:
        with context.writing() as application:
            found = _kept(application.calendars, context, (tuple(term), days, times), holidays)
    written = text_of(found, context.reading_language)
    return ShownCalendar(
        terms=tuple(written.terms.splitlines()),
        days=tuple(written.days.splitlines()),
        times=tuple(written.times.splitlines()),
    )


def _kept(
    calendars: CalendarService,
    context: ConsoleContext,
    given: tuple[tuple[str, ...], Path | None, Path | None],
    holidays: int | None,
) -> SchoolCalendar:
    term, days, times = given
    old = text_of(calendars.calendar, context.reading_language)
    lines = _lines(days) if days is not None else old.days
    if holidays is not None:
        if holidays not in calendars.years():
            raise StudioError(
                message("CommandLine", "The public holidays of {year} are not known here.").fill(
                    year=holidays
                ),
                safe=message("CommandLine", "The calendar is as it was."),
                remedy=message(
                    "CommandLine", "Put the notice into a text file and give it with --days."
                ),
            )
        come = calendars.holidays(holidays).splitlines()
        lines = "\n".join(dict.fromkeys((*lines.splitlines(), *come)))
    text = CalendarText(
        "\n".join(term) or old.terms,
        lines,
        _lines(times) if times is not None else old.times,
    )
    found, unread = read_calendar(text, today().year)
    if unread:
        raise StudioError(
            message("CommandLine", "No day or time is named in: {line}").fill(line=unread[0]),
            safe=message("CommandLine", "The calendar is as it was."),
            remedy=message("CommandLine", "Write it as 2026-10-01 – 2026-10-07, or 08:00–08:30."),
        )
    calendars.keep(found)
    return found


def _lines(path: Path) -> str:
    """Return a text file; what is no UTF-8 is a file of an older Windows in China."""
    content = read_file(path)
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("gb18030", errors="replace")
