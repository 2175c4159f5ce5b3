"""Days, weeks, months, terms and times of day as teachers write them, in three languages."""

import datetime as dt
import re

from curriculum_studio import clock
from curriculum_studio.ooxml.reader.list_numbers import han_value
from curriculum_studio.values import dataclass

_HAN = "一二三四五六七八九十"
_TO = r"\s*(?:[-–—－~～]+|至|到|bis(?:\s+zum)?|to|→)\s*"

# --- days -------------------------------------------------------------------------------------

_MONTHS = (
    "jan(?:uar|uary)?", "feb(?:ruar|ruary)?", "märz|mrz|mar(?:ch)?", "apr(?:il)?", "mai|may",
    "juni?|june", "juli?|july", "aug(?:ust)?", "sept?(?:ember)?", "okt(?:ober)?|oct(?:ober)?",
    "nov(?:ember)?", "dez(?:ember)?|dec(?:ember)?",
)  # fmt: skip
#: The names of months in German and English, as part of an expression.
MONTH_NAMES = "|".join(_MONTHS)
_DAY = re.compile(
    r"(?P<y1>20\d\d)\s*[年./-]\s*(?P<m1>\d{1,2})\s*[月./-]\s*(?P<d1>\d{1,2})(?!\d)\s*[日号]?"
    r"|(?P<d2>\d{1,2})\.\s*(?P<m2>\d{1,2})\.(?:\s*(?P<y2>20\d\d|\d\d(?!\d)))?"
    rf"|(?P<d3>\d{{1,2}})\.?\s*(?P<m3>{MONTH_NAMES})\.?(?![a-zäöü])(?:\s*(?P<y3>20\d\d))?"
    r"|(?P<m4>\d{1,2})\s*月\s*(?P<d4>\d{1,2})(?!\d)\s*[日号]?"
    r"|(?<![\d.:：])(?P<m5>\d{1,2})[./](?P<d5>\d{1,2})(?![\d.:：%％])",
    re.IGNORECASE,
)
_LAST_DAY = re.compile(r"(\d{1,2})(?![\d.:：月])\s*[日号]?")
#: 24.–28. März 2025: the month stands behind both days.
_BOTH = re.compile(
    rf"(?<![\d.])(\d{{1,2}})\.?{_TO}(?=\d{{1,2}}\.\s*(?:\d{{1,2}}\.|{MONTH_NAMES}))", re.IGNORECASE
)
_WEEKDAYS = re.compile(
    r"[（(]?\s*(?:星期|周|礼拜)\s*[（(]?\s*(?P<han>[一二三四五六日天])(?![一-鿿])\s*[)）]?"
    r"|\(?\b(?P<de>mo|di|mi|do|fr|sa|so)(?:\.|(?:n|ens|ttwoch|nners|ei|ms|nn)\w*)?\b\)?,?",
    re.IGNORECASE,
)
_BLANK = re.compile(r"[\s\u3000，,、；;。.（）()\-–—~～:：]*")
#: A year that no plan says is at most so far from today.
_YEARS_BACK = 8


@dataclass(frozen=True, slots=True)
class Day:
    """A day of a month; the year is 0 where it is not said."""

    year: int
    month: int
    day: int

    def in_year(self, year: int) -> dt.date | None:
        """Return the date, or None if that year has no such day."""
        try:
            return dt.date(self.year or year, self.month, self.day)
        except ValueError:
            return None


@dataclass(frozen=True, slots=True)
class PlanPeriod:
    """A day or a stretch of days; `weekday` from Monday 1 if it is said, `rest` is other text."""

    first: Day
    last: Day | None
    weekday: int
    rest: str

    @property
    def alone(self) -> bool:
        """Whether nothing else stood in the text."""
        return _BLANK.fullmatch(self.rest) is not None

    @property
    def year_said(self) -> bool:
        """Whether the year is told and need not be guessed."""
        return self.first.year > 0


def period_in(text: str) -> PlanPeriod | None:
    """Return the first day or stretch of days that a text names."""
    weekday = 0
    found = _WEEKDAYS.search(text)
    if found is not None:
        weekday = _weekday(found)
    plain = _WEEKDAYS.sub(" ", text)
    both = _BOTH.search(plain)
    if both is not None:
        end = _DAY.match(plain, both.end())
        last = _day(end) if end is not None else None
        if end is not None and last is not None:
            first = Day(last.year, last.month, int(both[1]))
            return _period(first, last, weekday, plain[: both.start()] + plain[end.end() :])
    found = next((each for each in _DAY.finditer(plain) if _day(each) is not None), None)
    first_day = _day(found) if found is not None else None
    if found is None or first_day is None:
        return None
    end_at = found.end()
    until = re.compile(_TO, re.IGNORECASE).match(plain, end_at)
    last = None
    if until is not None:
        later = _DAY.match(plain, until.end())
        short = _LAST_DAY.match(plain, until.end())
        if later is not None and (last := _day(later)) is not None:
            end_at = later.end()
        elif short is not None and first_day.day < int(short[1]) <= 31:
            last = Day(first_day.year, first_day.month, int(short[1]))
            end_at = short.end()
    return _period(first_day, last, weekday, plain[: found.start()] + plain[end_at:])


def is_weekday(text: str) -> bool:
    """Whether a text is a day of the week and nothing else."""
    return _WEEKDAYS.fullmatch(text.strip()) is not None


def _period(first: Day, last: Day | None, weekday: int, rest: str) -> PlanPeriod:
    if last is not None:
        if not first.year and last.year:
            year = last.year - (first.month > last.month)
            first = Day(year, first.month, first.day)
        elif first.year and not last.year:
            last = Day(first.year + (last.month < first.month), last.month, last.day)
    return PlanPeriod(first, last, weekday, rest)


def _day(found: re.Match[str]) -> Day | None:
    groups = found.groupdict()
    for at in "12345":
        month, day = groups.get(f"m{at}"), groups.get(f"d{at}")
        if month is None or day is None:
            continue
        number = int(month) if month.isdigit() else _month_named(month)
        year = groups.get(f"y{at}") or "0"
        whole = int(year) + (2000 if len(year) == 2 else 0)
        return Day(whole, number, int(day)) if 0 < number <= 12 and 0 < int(day) <= 31 else None
    return None


def _month_named(word: str) -> int:
    return next(
        at for at, names in enumerate(_MONTHS, 1) if re.fullmatch(names, word, re.IGNORECASE)
    )


def _weekday(found: re.Match[str]) -> int:
    if found["han"]:
        return "一二三四五六日".find(found["han"].replace("天", "日")) + 1
    return ("mo", "di", "mi", "do", "fr", "sa", "so").index(found["de"].lower()) + 1


def dated(period: PlanPeriod, term: "PlanTerm | None" = None) -> dt.date | None:
    """Return the first day of a period; the year comes from the term, or from its days of the week.

    None where the plan says no year and nothing tells it.
    """
    if period.first.year:
        return period.first.in_year(0)
    if term is not None and term.year:
        return period.first.in_year(term.year + (period.first.month < _FIRST_MONTH))
    weekday = period.weekday
    today = clock.today()
    for year in range(today.year + 1, today.year - _YEARS_BACK, -1):
        first = period.first.in_year(year)
        last = period.last.in_year(year) if period.last is not None else None
        if first is None:
            continue
        of_week = last is not None and _is_week(first, last)
        if of_week or (weekday and first.isoweekday() == weekday):
            return first
    return None


def _is_week(first: dt.date, last: dt.date) -> bool:
    """Whether days are those of whole weeks, or what a holiday has left of one."""
    whole = first.isoweekday() == 1 and (last - first).days % 7 in {4, 5, 6}
    return whole or (last.isoweekday() == 5 and last > first and first.isoweekday() <= 5)


# --- weeks, months, terms ---------------------------------------------------------------------

_NTH_WEEK = re.compile(rf"第\s*(\d{{1,2}}|[{_HAN}]{{1,3}})\s*周?(?:{_TO}|、)"
                       rf"第?\s*(\d{{1,2}}|[{_HAN}]{{1,3}})\s*周"
                       rf"|第\s*(\d{{1,2}}|[{_HAN}]{{1,3}})\s*(?:教学)?周(?!期)"
                       r"|\b(\d{1,2})\.\s*Woche\b|\bWoche\s+(\d{1,2})\b(?!\.)")  # fmt: skip
#: 第（ 11 ）周.
_IN_BRACKETS = re.compile(rf"[（(]\s*(\d{{1,2}}|[{_HAN}]{{1,3}})\s*[）)](?=\s*周)")
#: A number that begins no date.
_COUNTED_WEEK = re.compile(rf"(\d{{1,2}}|[{_HAN}]{{1,3}})(?![\d{_HAN}.．/／月年至~～—–-])")
#: No term has more weeks than two figures say.
_FIGURES = 2
_CALENDAR_WEEK = re.compile(
    r"(?:\bKW|Kalenderwoche)\s*\.?\s*(\d{1,2})|(\d{1,2})\.\s*(?:KW|Kalenderwoche)"
)
_YEARS = re.compile(
    r"(20\d\d)\s*(?:[-–—－~～至/]+\s*((?:20)?\d\d))?\s*(?:学年度?|年度)"
    r"|(?:Kindergarten-?[Jj]ahr|Kita-?[Jj]ahr|Krippen-?[Jj]ahr|Schuljahr)\s*(20\d\d)\s*[/–-]\s*((?:20)?\d\d)"
    r"|(20\d\d)\s*年?\s*(秋|春)季?(?:学期)?"
)
_TERM = re.compile(r"第?\s*([一二12上下])\s*学期|([12])\.\s*Halbjahr|([春秋])季?学期")
#: What the first of two terms is called.
_FIRST = frozenset("一1上秋")
_HAN_ALONE = re.compile(rf"[{_HAN}\d]{{1,2}}")
#: The first term of a school year begins in August; what comes before that is of the second.
_FIRST_MONTH = 8
_MONTH = re.compile(
    rf"(?:20\d\d\s*[年.])?\s*(\d{{1,2}}|[{_HAN}]{{1,2}})\s*月份?(?:\s*[（(][^）)]*[）)])?"
    rf"|(?P<named>{MONTH_NAMES})(?:\s+20\d\d)?",
    re.IGNORECASE,
)
_HOUR = (
    r"(?:上午|下午|中午|早上|晚上)?\s*(?:(\d{1,2})\s*[:：.﹕∶]\s*([0-5]\d)(?!\d|\.)\s*(?:Uhr|点)?"
    rf"|(\d{{1,2}}|[{_HAN}]{{1,3}})\s*[点时](?:(半)|([0-5]\d|[{_HAN}]{{1,3}})分?)?(?=[到至]|[^一-鿿]|$)"
    r"|(\d{1,2})\s*Uhr(?:\s*([0-5]\d))?)"
)
_CLOCK = re.compile(rf"{_HOUR}(?:\s*(?:[-–—－~～]+|至|到|bis)\s*{_HOUR})?(?:\s*(?:左右|开始))?")


@dataclass(frozen=True, slots=True)
class PlanTerm:
    """A term: the year in which its school year began, 1 or 2; 0 where it is not said."""

    year: int
    number: int


def week_numbers(text: str) -> tuple[int, int] | None:
    """Return the first and last week of the term that a text names."""
    found = _NTH_WEEK.search(_IN_BRACKETS.sub(r"\1", text))
    if found is None:
        return None
    first = _number(found[1] or found[3] or found[4] or found[5])
    last = _number(found[2]) if found[2] else first
    return (first, last) if 0 < first <= last else None


def week_number(text: str) -> int:
    """Return the number of a week by its cell, 0 where that has only days: 第3周, 3 2.24-2.28."""
    numbers = week_numbers(text)
    if numbers is not None:
        return numbers[0]
    digits = re.findall(r"\d+", text)
    if len(digits) == 1 and len(digits[0]) <= _FIGURES:
        return int(digits[0])
    found = _COUNTED_WEEK.match(text.strip())
    return _number(found[1]) if found is not None else 0


def calendar_week(text: str) -> int:
    """Return the week of the year (ISO 8601) that a text names, 0 if none."""
    found = _CALENDAR_WEEK.search(text)
    return int(found[1] or found[2]) if found is not None else 0


def term_in(text: str) -> PlanTerm | None:
    """Return the term, or at least the school year, that a text names."""
    years, term = _YEARS.search(text), _TERM.search(text)
    if years is None and term is None:
        return None
    year = 0
    told = (term[1] or term[2] or term[3]) if term else ""
    number = 1 if told in _FIRST else 2 if term else 0
    if years is not None and years[5]:
        number = number or (1 if years[6] == "秋" else 2)
        year = int(years[5]) - (years[6] == "春")
    elif years is not None:
        year = int(years[1] or years[3])
    return PlanTerm(year, number)


def without_term(text: str) -> str:
    """Return a text without the term that it names."""
    return _TERM.sub("", _YEARS.sub("", text))


def are_months(text: str) -> bool:
    """Whether a text is a month, or several of them: 二月、三月, 九至十月份."""
    parts = [
        each for each in re.split(r"\s*(?:[、—–~～/-]|至|bis|und)\s*", text.strip("：: ")) if each
    ]
    named = [
        each if each.rstrip("份").endswith("月") or not _HAN_ALONE.fullmatch(each) else f"{each}月"
        for each in parts
    ]
    return bool(named) and is_month(parts[-1]) and all(map(is_month, named))


def is_month(text: str) -> bool:
    """Whether a text is the name of a month and nothing else."""
    plain = text.strip().rstrip("：:")
    return len(plain) <= 16 and _MONTH.fullmatch(plain) is not None


def clock_at(text: str, *, points: bool = False) -> int:
    """Return where a time of day at the beginning of a text ends, 0 if there is none.

    With `points`, 7.30 is one too, which elsewhere is a day or a number.
    """
    found = _CLOCK.match(text)
    if found is None or not all(hour < 25 for hour, _ in _times_in(found)):
        return 0
    pointed = found[1] and not re.search("[:：﹕∶]|Uhr", found[0])
    return 0 if pointed and not points else found.end()


def _times_in(found: re.Match[str]) -> list[tuple[int, int]]:
    """Return the times of day of an expression as hours and minutes, the first and the last."""
    times = []
    for at in (0, 7):
        hour = found[at + 1] or found[at + 3] or found[at + 6]
        if not hour:
            continue
        spent = found[at + 2] or found[at + 5] or found[at + 7]
        minutes = 30 if found[at + 4] else _number(spent) if spent else 0
        times.append((_number(hour), minutes))
    return times


def clock_in(text: str) -> tuple[str, str] | None:
    """Return a time of day at the beginning or the end of a text, and the rest; None without."""
    end = clock_at(text)
    if end and text[end:].strip():
        return text[:end].strip(), text[end:].strip()
    for found in _CLOCK.finditer(text):
        own = found[0].strip()
        behind = text[found.end() :].strip("）) \u3000")
        if found.start() and not behind and clock_at(own) == len(own):
            return own, text[: found.start()].strip("（( \u3000")
    return None


def clock_minutes(text: str) -> int:
    """Return how many minutes lie between two times of day in a text, 0 if there are none."""
    for found in _CLOCK.finditer(text):
        times = _times_in(found)
        if len(times) > 1 and clock_at(found[0].strip()):
            begin, end = (hour * 60 + minutes for hour, minutes in times)
            return max(0, end - begin)
    return 0


def _number(text: str) -> int:
    return int(text) if text.isdigit() else han_value(text)
