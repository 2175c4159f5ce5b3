"""When a period ends by law: what is counted, and where an end on a day off moves to.

Civil Code of the People's Republic of China, articles 201 (the day on which a period begins is not
counted), 202 (months end on the same day of the month, else on its last) and 203 (an end on a day
off moves to the day after it). German law counts alike (BGB §§ 187, 188, 193). Days off are
weekends and the days of the State Council's yearly notice; weekends that it has worked are none.
"""

import datetime as dt
from calendar import monthrange
from collections.abc import Iterable

from curriculum_studio.core.school_calendar import FreeDays, SchoolCalendar
from curriculum_studio.values import dataclass

#: What the notice of each year names; other days off of a house are its own and move no period.
_FEASTS = ("元旦", "春节", "清明", "劳动节", "端午", "中秋", "国庆")
_YEAR = 12
_SATURDAY = 5


@dataclass(frozen=True, slots=True)
class DaysOff:
    """The days off by law, and the years of which the notice is known."""

    years: frozenset[int] = frozenset()
    free: tuple[FreeDays, ...] = ()
    work: frozenset[dt.date] = frozenset()

    def is_off(self, day: dt.date) -> bool:
        """Whether a day is off, as far as that is known; see `years`."""
        feast = any(each.first <= day <= each.last for each in self.free)
        return feast or (day.weekday() >= _SATURDAY and day not in self.work)


@dataclass(frozen=True, slots=True)
class Period:
    """The last day that counting gives, and the one on which the period ends.

    `unknown` are the years that it may end in whose days off are not known: only weekends were
    passed over there.
    """

    nominal: dt.date
    ends: dt.date
    unknown: tuple[int, ...] = ()


def period(begins: dt.date, off: DaysOff, *, days: int = 0, months: int = 0) -> Period:
    """Return when a period of days or of months ends."""
    year, month = divmod(begins.year * _YEAR + begins.month - 1 + months, _YEAR)
    last = monthrange(year, month + 1)[1]
    nominal = dt.date(year, month + 1, min(begins.day, last)) + dt.timedelta(days)
    return ending(nominal, off)


def ending(nominal: dt.date, off: DaysOff) -> Period:
    """Return when a period ends whose last day is named."""
    ends = nominal
    while off.is_off(ends):
        ends += dt.timedelta(1)
    unknown = sorted({nominal.year, ends.year} - off.years)
    return Period(nominal, ends, tuple(unknown))


def days_off(calendars: Iterable[SchoolCalendar]) -> DaysOff:
    """Return the days off by law; those of a year stand in the first calendar with all feasts."""
    years: set[int] = set()
    free: list[FreeDays] = []
    work: list[dt.date] = []
    for calendar in calendars:
        feasts = [each for each in calendar.free if any(name in each.name for name in _FEASTS)]
        names: dict[int, str] = {}
        for each in feasts:
            names[each.last.year] = names.get(each.last.year, "") + each.name
        new = {year for year, named in names.items() if all(name in named for name in _FEASTS)}
        new -= years
        free += [each for each in feasts if each.last.year in new]
        work += [each for each in calendar.work if each.year in new]
        years |= new
    return DaysOff(frozenset(years), tuple(free), frozenset(work))
