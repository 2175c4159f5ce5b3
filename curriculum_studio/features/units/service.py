"""The calendar of the house, kept once in a library."""

import datetime as dt

from curriculum_studio.core.school_calendar import (
    SchoolCalendar,
    from_json,
    read_days,
    to_json,
    written_days,
)
from curriculum_studio.session.ports import Resources, SettingStore

#: Setting of the library; never renamed, since libraries carry it.
_CALENDAR = "calendar"

#: Days off in China of a year, as the State Council gave notice of them.
_HOLIDAYS = "calendars/china-{year}.txt"


def today() -> dt.date:
    """Return the day that it is here."""
    return dt.datetime.now(dt.UTC).astimezone().date()


class CalendarService:
    """Reads and keeps the calendar of a library."""

    def __init__(self, settings: SettingStore, resources: Resources) -> None:
        self._settings = settings
        self._resources = resources

    @property
    def calendar(self) -> SchoolCalendar:
        """The calendar as it stands."""
        return from_json(self.text)

    @property
    def text(self) -> str:
        """The calendar as JSON, as writers of files get it."""
        return self._settings.get(_CALENDAR)

    def keep(self, calendar: SchoolCalendar) -> None:
        """Keep a calendar in the place of the one before."""
        self._settings.set(_CALENDAR, to_json(calendar))

    def years(self) -> tuple[int, ...]:
        """Return the years of which the days off in China are known."""
        names = self._resources.names("calendars", ".txt")
        return tuple(int(each[-8:-4]) for each in names)

    def holidays(self, year: int) -> str:
        """Return the days off in China of a year as lines, and the days worked for them.

        Raises:
            KeyError: if they are not known.

        """
        if year not in self.years():
            raise KeyError(year)
        text = self._resources.read(_HOLIDAYS.format(year=year)).decode()
        read = read_days(text, year)
        return written_days(SchoolCalendar(free=read.free, work=read.work), "zh")
