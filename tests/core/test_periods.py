"""When a period ends by law, against periods that were worked out by hand.

Rules: Civil Code of the People's Republic of China, articles 201 (the day on which it begins is not
counted), 202 (months end on the same day, else on the last of the month), 203 (an end on a day off
moves to the day after). Weekends are days off; those that the yearly notice of the State Council
makes working days are none. Days off of 2026: that notice, as it goes with the program.
"""

import datetime as dt
from pathlib import Path

import pytest

from curriculum_studio.core.periods import DaysOff, days_off, period
from curriculum_studio.core.school_calendar import FreeDays, SchoolCalendar, read_days
from curriculum_studio.features.units.service import CalendarService
from curriculum_studio.locations import FolderResources
from tests.core.test_school_calendar import NOTICE

_EMPTY = SchoolCalendar()

#: start, days, months → the day the rule gives, the day it moves to, whether all of it is known
BY_HAND = {
    "201: 6 May is not counted": ("2026-05-06", 30, 0, "2026-06-05", "2026-06-05", True),
    "203: a Saturday moves to Monday": ("2026-11-05", 30, 0, "2026-12-05", "2026-12-07", True),
    "203: National Day moves behind the week": (
        *("2026-09-01", 30, 0, "2026-10-01", "2026-10-08", True),
    ),
    "203: Mid-Autumn and its weekend": ("2026-08-26", 30, 0, "2026-09-25", "2026-09-28", True),
    "notice: a Sunday that is worked stays": (
        *("2026-08-21", 30, 0, "2026-09-20", "2026-09-20", True),
    ),
    "notice: a Saturday that is worked stays": (
        *("2026-09-10", 30, 0, "2026-10-10", "2026-10-10", True),
    ),
    "203: Spring Festival": ("2026-01-16", 30, 0, "2026-02-15", "2026-02-24", True),
    "202: 31 January, a worked Saturday": (
        *("2026-01-31", 0, 1, "2026-02-28", "2026-02-28", True),
    ),
    "202: the last of February in a leap year": (
        *("2028-01-31", 0, 1, "2028-02-29", "2028-02-29", False),
    ),
    "202: the same day, not the last": ("2026-02-28", 0, 1, "2026-03-28", "2026-03-30", True),
    "202: 31 March has no same day in April": (
        *("2026-03-31", 0, 1, "2026-04-30", "2026-04-30", True),
    ),
    "202 and 203: two months, a Sunday": ("2026-06-30", 0, 2, "2026-08-30", "2026-08-31", True),
    "201: sixty days to the last of the year": (
        *("2026-11-01", 60, 0, "2026-12-31", "2026-12-31", True),
    ),
    "no table: 1 January 2027 cannot be told": (
        *("2026-12-02", 30, 0, "2027-01-01", "2027-01-01", False),
    ),
    "no table: weekends are days off all the same": (
        *("2026-12-03", 30, 0, "2027-01-02", "2027-01-04", False),
    ),
    "202: over the end of the year": ("2026-11-30", 0, 3, "2027-02-28", "2027-03-01", False),
    "no table: a weekend at the end of a year that has one": (
        *("2023-12-01", 30, 0, "2023-12-31", "2024-01-01", False),
    ),
}

#: Of the form of the yearly notice; its days are made up.
NEXT = """国务院办公厅关于2027年部分节假日安排的通知
一、元旦：1月1日（周五）至3日（周日）放假，共3天。
二、春节：2月5日（周五）至11日（周四）放假调休，共7天。2月14日（周日）上班。
三、清明节：4月3日（周六）至5日（周一）放假，共3天。
四、劳动节：5月1日（周六）至5日（周三）放假调休，共5天。
五、端午节：6月9日（周三）放假1天。
六、国庆节、中秋节：10月1日（周五）至7日（周四）放假调休，共7天。"""


class _Settings(dict):
    def set(self, key, value):
        self[key] = value

    def get(self, key, default=""):
        return dict.get(self, key, default)


def known(calendar=_EMPTY) -> DaysOff:
    """The days off of a library, in whose calendar is what was pasted there."""
    service = CalendarService(_Settings(), FolderResources(Path(__file__).parents[2] / "resources"))
    service.keep(calendar)
    return service.days_off()


@pytest.mark.parametrize("rule", BY_HAND)
def test_periods_end_as_the_law_says(rule):
    start, days, months, nominal, ends, certain = BY_HAND[rule]
    found = period(dt.date.fromisoformat(start), known(), days=days, months=months)
    assert (found.nominal.isoformat(), found.ends.isoformat()) == (nominal, ends)
    assert not found.unknown if certain else found.unknown


def test_a_notice_that_is_pasted_is_the_table_of_its_year():
    pasted = read_days(NEXT, 2026)
    off = known(SchoolCalendar(free=pasted.free, work=pasted.work))
    found = period(dt.date(2026, 12, 2), off, days=30)
    assert (found.ends, found.unknown) == (dt.date(2027, 1, 4), ())
    worked = period(dt.date(2027, 1, 15), off, days=30)
    assert worked.ends == worked.nominal == dt.date(2027, 2, 14)


def test_what_the_house_is_closed_for_besides_moves_no_period():
    holidays = FreeDays(dt.date(2026, 7, 6), dt.date(2026, 8, 28), "暑假")
    open_day = (dt.date(2026, 7, 4),)
    off = known(SchoolCalendar(free=(holidays,), work=open_day))
    assert period(dt.date(2026, 6, 10), off, days=30).ends == dt.date(2026, 7, 10)
    assert period(dt.date(2026, 6, 4), off, days=30).ends == dt.date(2026, 7, 6)
    half = read_days("2027-01-01 元旦\n2027-01-25 – 2027-02-19 寒假", 2027)
    off = known(SchoolCalendar(free=half.free))
    assert period(dt.date(2026, 12, 2), off, days=30).unknown == (2027,), "one feast is no table"


def test_years_of_tables():
    read = read_days(NOTICE, 2026)
    assert days_off((SchoolCalendar(free=read.free, work=read.work),)).years == {2026}
    assert days_off(()).years == frozenset()
