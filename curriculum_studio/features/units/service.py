"""The calendar of the house, kept once in a library; units of parallel classes from one plan."""

from collections.abc import Sequence
from dataclasses import replace

from curriculum_studio.core.class_copies import for_class
from curriculum_studio.core.edits import SetPayload
from curriculum_studio.core.periods import DaysOff, days_off
from curriculum_studio.core.school_calendar import (
    SchoolCalendar,
    from_json,
    read_days,
    to_json,
    written_days,
)
from curriculum_studio.features.units.model.unit_parts import head_of
from curriculum_studio.i18n import message
from curriculum_studio.session.ports import Resources, SettingStore, VersionStore
from curriculum_studio.session.session import Session
from curriculum_studio.session.versions import kept_for_good

#: Setting of the library; never renamed, since libraries carry it.
_CALENDAR = "calendar"

#: Days off in China of a year, as the State Council gave notice of them.
_HOLIDAYS = "calendars/china-{year}.txt"


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
        return written_days(self._notice(year), "zh")

    def days_off(self) -> DaysOff:
        """Return the days off by law: of our own tables, else of notices in the calendar."""
        return days_off((*map(self._notice, self.years()), self.calendar))

    def _notice(self, year: int) -> SchoolCalendar:
        text = self._resources.read(_HOLIDAYS.format(year=year)).decode()
        read = read_days(text, year)
        return SchoolCalendar(free=read.free, work=read.work)


def make_class_units(
    session: Session, versions: VersionStore, plan: str, names: Sequence[str]
) -> tuple[str, ...]:
    """Make a unit for each parallel class of a plan, by its name; return their ids.

    The state of the plan is kept as a version, so that what is changed in it later is known.

    Raises:
        StudioError: if the library may not be written to.

    """
    document = session.document(plan)
    version = kept_for_good(versions, document, session.actor.profile)
    made = [for_class(document, version, name) for name in names]
    for each in made:
        title = each.title(each.root.lead)
        session.add(each, message("Steps", "Create “{title}”").fill(title=title))
    ids = tuple(each.id for each in made)
    head = head_of(document)
    edit = SetPayload(plan, replace(head, classes=(*head.classes, *ids)))
    session.edit(plan, (edit,), message("Steps", "Units for parallel classes"))
    return ids


def class_units_of(session: Session, plan: str) -> tuple[str, ...]:
    """Return the ids of the units in the library that were made of a plan."""
    there = {each.id for each in session.entries()}
    known = [each for each in head_of(session.document(plan)).classes if each in there]
    return tuple(each for each in known if head_of(session.document(each)).taken_from == plan)
