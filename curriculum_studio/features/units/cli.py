"""What the verbs about theme units do."""

from collections.abc import Sequence
from pathlib import Path

from curriculum_studio import clock
from curriculum_studio.console.context import SHORT, ConsoleContext, found
from curriculum_studio.console.output import Output
from curriculum_studio.console.results import Listing, Record, Result
from curriculum_studio.core.kinds import is_unit
from curriculum_studio.core.school_calendar import (
    CalendarText,
    SchoolCalendar,
    read_calendar,
    text_of,
)
from curriculum_studio.features.units.service import CalendarService, make_class_units
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
            kept = application.calendars.calendar
    else:
        with context.writing() as application:
            kept = _kept(application.calendars, context, (tuple(term), days, times), holidays)
    written = text_of(kept, context.reading_language)
    return ShownCalendar(
        terms=tuple(written.terms.splitlines()),
        days=tuple(written.days.splitlines()),
        times=tuple(written.times.splitlines()),
    )


class ClassUnit(Record):
    """The unit of a class."""

    id: str
    title: str


def copy_classes(context: ConsoleContext, *, document: str, names: Sequence[str]) -> Result:
    """Make the units of classes; the verb combine brings later changes of the plan into one."""
    with context.writing() as application:
        entry = found(application.session.entries(), document)
        if not is_unit(entry):
            raise StudioError(
                message("CommandLine", "This is no theme unit."),
                safe=message("CommandLine", "Nothing was changed."),
            )
        versions, wanted = application.workspace.versions, tuple(dict.fromkeys(names))
        made = make_class_units(application.session, versions, entry.id, wanted)
        language = context.reading_language
        units = [application.session.document(each) for each in made]
        rows = [ClassUnit(id=each.id, title=each.title(language)) for each in units]
    return Listing(
        rows,
        (
            (message("CommandLine", "Id"), lambda row: row.id[:SHORT]),
            (message("CommandLine", "Title"), lambda row: row.title),
        ),
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
    read, unread = read_calendar(text, clock.today().year)
    if unread:
        raise StudioError(
            message("CommandLine", "No day or time is named in: {line}").fill(line=unread[0]),
            safe=message("CommandLine", "The calendar is as it was."),
            remedy=message("CommandLine", "Write it as 2026-10-01 – 2026-10-07, or 08:00–08:30."),
        )
    calendars.keep(read)
    return read


def _lines(path: Path) -> str:
    """Return a text file; what is no UTF-8 is a file of an older Windows in China."""
    content = read_file(path)
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("gb18030", errors="replace")
