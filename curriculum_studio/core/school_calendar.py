"""The calendar of a house: its terms, its days off, the Saturdays that are worked.

It is kept once per library. Dates of plans follow from it: the number of a week in its term, the
day of a theme's week, what a day is called. In China, days off are moved by the yearly notice of
the State Council, which names the Saturdays and Sundays on which people work instead (调休).

It is a setting of the library and no document, which would travel into houses with other holidays.
Holidays by rule were refused: days off are moved each year by notice.
"""

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Mapping

import msgspec

from curriculum_studio.core.week_grid import DAYS, WEEK
from curriculum_studio.languages import Language
from curriculum_studio.values import dataclass

#: The option under which writers of files find the calendar, as JSON.
CALENDAR = "calendar"

#: No theme waits longer than this for a week in which the house is open.
_MOST_WEEKS = 60


@dataclass(frozen=True, slots=True)
class SchoolTerm:
    """A term: its first day, and its last one where that is known."""

    begins: dt.date
    ends: dt.date | None = None


@dataclass(frozen=True, slots=True)
class FreeDays:
    """Days on which nobody comes, both ends included, and what they are called."""

    first: dt.date
    last: dt.date
    name: str = ""


@dataclass(frozen=True, slots=True)
class DayTime:
    """When something begins and ends every day, as 08:30, and what it is called."""

    begins: str
    ends: str
    name: str

    @property
    def span(self) -> str:
        """When it is, as a paper says it: 08:00–08:30."""
        return f"{self.begins}–{self.ends}"

    @property
    def minutes(self) -> int:
        """How long it lasts."""
        hours = [int(each[:2]) * 60 + int(each[3:]) for each in (self.begins, self.ends)]
        return max(0, hours[1] - hours[0])


@dataclass(frozen=True, slots=True)
class SchoolCalendar:
    """Terms, days off and days that are worked all the same, and the times of a day."""

    terms: tuple[SchoolTerm, ...] = ()
    free: tuple[FreeDays, ...] = ()
    work: tuple[dt.date, ...] = ()
    times: tuple[DayTime, ...] = ()

    def term_of(self, day: dt.date) -> SchoolTerm | None:
        """Return the term in which a day stands; the week of its first day is all of the term."""
        for term in sorted(self.terms, key=lambda each: each.begins, reverse=True):
            if monday_of(term.begins) <= day:
                return term if term.ends is None or day <= term.ends else None
        return None

    def near(self, day: dt.date) -> SchoolTerm | None:
        """Return the term of a day, else the next one, else the last one that was."""
        later = (each for each in self.terms if each.begins > day)
        earlier = (each for each in self.terms if each.begins <= day)
        return (
            self.term_of(day)
            or min(later, key=lambda each: each.begins, default=None)
            or max(earlier, key=lambda each: each.begins, default=None)
        )

    def term_week(self, day: dt.date) -> int:
        """Return the number of a day's week in its term, 0 outside of terms.

        All weeks count, also those in which the house is closed.
        """
        term = self.term_of(day)
        if term is None:
            return 0
        return (monday_of(day) - monday_of(term.begins)).days // WEEK + 1

    def is_open(self, day: dt.date) -> bool:
        """Whether the house is open on a day."""
        if day in self.work:
            return True
        return day.weekday() < DAYS and self.free_on(day) is None

    def free_on(self, day: dt.date) -> FreeDays | None:
        """Return the days off to which a day belongs.

        In the week in which a term begins or ends, those outside of it are free as well.
        """
        if day in self.work:
            return None
        named = next((each for each in self.free if each.first <= day <= each.last), None)
        return named or (FreeDays(day, day) if self._beside_term(day) else None)

    def _beside_term(self, day: dt.date) -> bool:
        within = any(each.begins <= day <= (each.ends or day) for each in self.terms)
        ends = (end for each in self.terms for end in (each.begins, each.ends) if end is not None)
        return not within and monday_of(day) in map(monday_of, ends)

    def monday(self, begins: str, week: int) -> dt.date | None:
        """Return the Monday of a theme's week from 1, which passes over weeks of days off.

        `begins` is ISO 8601: a day of the first week. None if it is no date, or nobody comes for
        more than a year.
        """
        try:
            monday = monday_of(dt.date.fromisoformat(begins))
            left = week
            for _ in range(_MOST_WEEKS + week):
                if any(self.is_open(monday + dt.timedelta(day)) for day in range(WEEK)):
                    left -= 1
                if left < 1:
                    return monday
                monday += dt.timedelta(WEEK)
        except (ValueError, OverflowError):
            pass
        return None

    def date_of(self, begins: str, week: int, day: int) -> dt.date | None:
        """Return the date of a day, Monday 1, of a theme's week from 1; see `monday`."""
        monday = self.monday(begins, week)
        return None if monday is None else monday + dt.timedelta(day - 1)

    def days_worked(self, monday: dt.date) -> tuple[int, ...]:
        """Return which days of a week after Friday are worked, Saturday 6."""
        days = range(DAYS + 1, WEEK + 1)
        return tuple(day for day in days if monday + dt.timedelta(day - 1) in self.work)

    def weeks(self, term: SchoolTerm) -> Iterator[tuple[int, dt.date]]:
        """Yield number and Monday of the weeks of a term; a term without an end has a half year."""
        monday = monday_of(term.begins)
        last = term.ends or monday + dt.timedelta(weeks=_USUAL_WEEKS - 1)
        number = 1
        while monday <= last:
            yield number, monday
            monday, number = monday + dt.timedelta(WEEK), number + 1


#: Weeks of a term of which nobody said when it ends.
_USUAL_WEEKS = 20


def monday_of(day: dt.date) -> dt.date:
    """Return the Monday of the week in which a day stands."""
    return day - dt.timedelta(day.weekday())


# --- JSON -------------------------------------------------------------------------------------


def to_json(calendar: SchoolCalendar) -> str:
    """Return a calendar as JSON."""
    return msgspec.json.encode(calendar).decode()


def from_json(text: str) -> SchoolCalendar:
    """Return the calendar of a JSON text; an empty one where nothing can be read."""
    try:
        return msgspec.json.decode(text or "{}", type=SchoolCalendar)
    except msgspec.DecodeError:
        return SchoolCalendar()


def calendar_in(options: Mapping[str, str]) -> SchoolCalendar:
    """Return the calendar that the options of a writer hold."""
    return from_json(options.get(CALENDAR, ""))


# --- days as people write them ----------------------------------------------------------------
# A line for each: "2026-10-01 – 2026-10-07 国庆节", "2026-10-10 上班". The yearly notice of the
# State Council can be pasted as it is: "七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。
# 9月20日（周日）、10月10日（周六）上班。"

#: Words that say of a day that it is worked.
_WORKED = re.compile(
    r"上班|上课|补班|working day|work day|\bopen\b|Arbeitstag|geöffnet|Betreuungstag", re.IGNORECASE
)
_WORKED_WORDS: Mapping[Language, str] = {"zh": "上班", "en": "working day", "de": "Arbeitstag"}
_ISO = r"(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})日?"
_BETWEEN = r"\s*(?:至|到|—+|–|~|～|\.\.+|-|to|bis)\s*"
_LINE = re.compile(rf"^\s*{_ISO}(?:{_BETWEEN}{_ISO})?\s*(.*?)\s*$")
_ALONE = re.compile(rf"^\s*{_ISO}\s*$")
_YEAR = re.compile(r"(\d{4})年")
_ITEM = re.compile(r"^\s*[一二三四五六七八九十]+、\s*([^：:，。]{1,12})[：:](.*)$")
_DAY = r"(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日(?:（[^）]*）|\([^)]*\))?"
_SPAN = re.compile(rf"{_DAY}(?:{_BETWEEN}{_DAY})?")
#: A day of a notice with its weekday, which tells of which year it is: 10月1日（周四）.
_WEEKDAY = re.compile(r"(?<![年\d])(\d+)月(\d+)日[（(][^）)]*(?:周|星期)([一二三四五六日])")
_WEEKDAYS = "一二三四五六日"
#: Spaces in a date, and where an item begins though its line was not broken.
_SPACED = re.compile(r"(?<=\d)[^\S\n]+(?=[年月日])|(?<=[年月日])[^\S\n]+(?=[\d（(至])")
_BEGINS = re.compile(r"(?<=[。：:\s])(?=[一二三四五六七八九十]+、\s*[^：:，。]{1,12}[：:])")


@dataclass(frozen=True, slots=True)
class ReadDays:
    """What was read of lines: days off, days that are worked, and the lines that say nothing."""

    free: tuple[FreeDays, ...] = ()
    work: tuple[dt.date, ...] = ()
    unread: tuple[str, ...] = ()


def read_days(text: str, year: int) -> ReadDays:
    """Return the days that lines name; `year` is that of days which do not say theirs.

    Lines of a notice that name no day are passed over where it has days in other lines. Its year is
    the one in which its weekdays are right: the notice of a year is given in the year before.
    """
    free: list[FreeDays] = []
    work: list[dt.date] = []
    unread: list[str] = []
    text = _BEGINS.sub("\n", _SPACED.sub("", text))
    lines = [each.strip() for each in text.splitlines() if each.strip()]
    notice = [each for each in lines if _ITEM.match(each)]
    of_notice = _year_of("".join(notice), text, year)
    for line in lines:
        item = _ITEM.match(line)
        if item is not None:
            if not _read_item(item[1].strip(), item[2], of_notice, free, work):
                unread.append(line)
        elif notice and _ALONE.match(line):
            continue  # the day of the notice itself
        elif not _read_line(line, free, work) and not notice:
            unread.append(line)
    free.sort(key=lambda each: each.first)
    return ReadDays(tuple(free), tuple(sorted(set(work))), tuple(unread))


def _year_of(items: str, text: str, year: int) -> int:
    """Return the year of a notice: by its weekdays, else as it is named; 0 for no certain one."""
    named = sorted(map(int, _YEAR.findall(text)), reverse=True)
    weekdays = _WEEKDAY.findall(items)
    years = (*named, year, year + 1) if weekdays else named
    return next((each for each in years if all(_falls(each, *day) for day in weekdays)), 0)


def _falls(year: int, month: str, day: str, weekday: str) -> bool:
    date = _date(str(year), month, day)
    return date is not None and date.weekday() == _WEEKDAYS.index(weekday)


def _read_line(line: str, free: list[FreeDays], work: list[dt.date]) -> bool:
    found = _LINE.match(line)
    if found is None:
        return False
    first = _date(*found.group(1, 2, 3))
    last = _date(*found.group(4, 5, 6)) if found[4] else first
    if first is None or last is None or last < first:
        return False
    if _WORKED.search(found[7]):
        work += [first + dt.timedelta(at) for at in range((last - first).days + 1)]
    else:
        free.append(FreeDays(first, last, found[7]))
    return True


def _read_item(name: str, words: str, year: int, free: list[FreeDays], work: list[dt.date]) -> bool:
    """Read what the notice says of one holiday: when it is, and which days are worked for it.

    Return whether the days that it says are off were found.
    """
    there = len(free)
    for sentence in words.split("。"):
        month = ""
        for found in _SPAN.finditer(sentence):
            month = found[2] or month
            first = _date(found[1] or str(year), month, found[3])
            month = found[5] or month
            last = _date(found[4] or str(year), month, found[6]) if found[6] else first
            if first is None or last is None:
                continue
            if "上班" in sentence:
                work.append(first)
            elif "放假" in sentence and last >= first:
                free.append(FreeDays(first, last, name))
    return len(free) > there or "放假" not in words


def _date(year: str, month: str, day: str) -> dt.date | None:
    try:
        return dt.date(int(year), int(month), int(day))
    except ValueError:
        return None


def written_days(calendar: SchoolCalendar, language: Language) -> str:
    """Return days off and days that are worked as lines that can be read again."""
    lines = [(each.first, f"{_written(each)} {each.name}".rstrip()) for each in calendar.free]
    lines += [(each, f"{each.isoformat()} {_WORKED_WORDS[language]}") for each in calendar.work]
    return "\n".join(line for _, line in sorted(lines))


def _written(free: FreeDays) -> str:
    first, last = free.first.isoformat(), free.last.isoformat()
    return first if first == last else f"{first} – {last}"


# --- times of a day ---------------------------------------------------------------------------

_TIME = re.compile(
    r"^\s*(\d{1,2})[:：.](\d{2})\s*(?:-|–|—+|~|～|至|bis|to)\s*(\d{1,2})[:：.](\d{2})\s*(?:Uhr)?\s*(\S.*?)\s*$"
)
_HOURS, _MINUTES = 24, 60


def read_times(text: str) -> tuple[tuple[DayTime, ...], tuple[str, ...]]:
    """Return the times that lines name, as "08:00–08:30 来园", and the lines that name none."""
    times: list[DayTime] = []
    unread: list[str] = []
    for line in filter(None, (each.strip() for each in text.splitlines())):
        found = _TIME.match(line)
        numbers = [int(each) for each in found.group(1, 2, 3, 4)] if found else []
        if found is None or max(numbers[::2]) >= _HOURS or max(numbers[1::2]) >= _MINUTES:
            unread.append(line)
            continue
        first, last = (f"{numbers[at]:02}:{numbers[at + 1]:02}" for at in (0, 2))
        times.append(DayTime(first, last, found[5]))
    return tuple(sorted(times, key=lambda each: each.begins)), tuple(unread)


def written_times(times: Iterable[DayTime]) -> str:
    """Return times as lines that can be read again."""
    return "\n".join(f"{each.span} {each.name}" for each in times)


def time_named(calendar: SchoolCalendar, name: str) -> DayTime | None:
    """Return when a row of a day is, by its name: the first time; None where nobody said."""
    return next((each for each in calendar.times if same_name(each.name, name)), None)


def minutes_named(calendar: SchoolCalendar, name: str) -> int:
    """Return how long a row of a day lasts, by its name; 0 where nobody said."""
    return sum(each.minutes for each in calendar.times if same_name(each.name, name))


def same_name(one: str, other: str) -> bool:
    """Whether two names of a row are the same but for spaces and case."""
    return "".join(one.split()).lower() == "".join(other.split()).lower()


# --- the whole as lines -----------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class CalendarText:
    """A calendar as people write it: terms, days, times, a line for each."""

    terms: str = ""
    days: str = ""
    times: str = ""


def text_of(calendar: SchoolCalendar, language: Language) -> CalendarText:
    """Return a calendar as lines."""
    terms = "\n".join(
        " – ".join(each.isoformat() for each in (term.begins, term.ends) if each is not None)
        for term in calendar.terms
    )
    return CalendarText(terms, written_days(calendar, language), written_times(calendar.times))


def read_calendar(text: CalendarText, year: int) -> tuple[SchoolCalendar, tuple[str, ...]]:
    """Return the calendar that lines say, and the lines that say nothing.

    `year` is that of days which do not name theirs.
    """
    terms = read_days(text.terms, year)
    days = read_days(text.days, year)
    times, unread = read_times(text.times)
    calendar = SchoolCalendar(
        tuple(SchoolTerm(e.first, e.last if e.last > e.first else None) for e in terms.free),
        days.free,
        days.work,
        times,
    )
    return calendar, (*terms.unread, *days.unread, *unread)
