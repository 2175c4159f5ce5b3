from datetime import UTC, datetime, timedelta
from functools import cache
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curriculum_studio.store.backups import MOST_AT_ONCE, NEWEST, superfluous

START = datetime(2026, 9, 1, 8, tzinfo=UTC)


def kept_over(times):
    """The backups there are after each of these was made, newest first."""
    kept: list[datetime] = []
    for made in times:
        kept.insert(0, made)
        for index in superfluous(kept):
            del kept[index]
        yield kept


def school_days(days, seed=0):
    """Backups every few hours while somebody works, in term and not in the holidays."""
    random = Random(seed)
    for day in range(days):
        holidays = 300 < day < 345
        weekend = day % 7 > 4
        if holidays or weekend:
            continue
        hour = 8.0
        while hour < 18:
            yield START + timedelta(days=day, hours=hour)
            hour += random.uniform(0.3, 3)


@cache
def year():
    """The backups after each of those that are made in 400 days, newest first."""
    return [tuple(kept) for kept in kept_over(school_days(400))]


@cache
def stamp(made, span):
    return made.strftime(span)


def test_over_a_year_there_is_always_something_of_the_last_days_weeks_and_months():
    """As far back as there was work at all: a backup of each of the last days, weeks, months."""
    worked = {"%Y-%m-%d %H": [], "%Y-%m-%d": [], "%G-%V": [], "%Y-%m": []}
    most = {"%Y-%m-%d %H": 12, "%Y-%m-%d": 14, "%G-%V": 8, "%Y-%m": 24}
    for kept in year():
        for span, periods in worked.items():
            if stamp(kept[0], span) not in periods[-1:]:
                periods.append(stamp(kept[0], span))
            there = {stamp(each, span) for each in kept}
            assert there.issuperset(periods[-most[span] :])
        assert len(kept) <= 60


def test_older_ones_grow_fewer():
    kept = year()[-1]
    ages = [(kept[0] - each).days for each in kept]
    assert sum(age < 3 for age in ages) >= 5
    assert 8 <= sum(3 <= age < 31 for age in ages) <= 20
    assert 8 <= sum(31 <= age < 366 for age in ages) <= 20
    assert max(ages) > 350


@given(st.lists(st.integers(-3000, 3000), max_size=40))
def test_the_newest_stay_whatever_the_clock_says(hours):
    times = [START + timedelta(hours=each) for each in hours]
    spare = superfluous(times)
    assert all(index >= NEWEST for index in spare)
    assert len(spare) <= MOST_AT_ONCE
    assert spare == sorted(set(spare), reverse=True)


@pytest.mark.parametrize("leap", [timedelta(days=3650), timedelta(days=-3650), timedelta(days=1)])
def test_a_leap_of_the_clock_sweeps_nothing_away(leap):
    before = [kept for kept in year() if kept[0] < START + timedelta(days=200)][-1]
    wrong = before[0] + leap
    after = list(before)
    for minute in range(12):
        after.insert(0, wrong + timedelta(minutes=minute))
        for index in superfluous(after):
            del after[index]
    lost = set(before) - set(after)
    assert len(lost) <= 12
    old = [each for each in before if before[0] - each > timedelta(days=3)]
    assert len(set(old) & set(after)) >= len(old) - 6


def test_nothing_is_superfluous_among_few():
    assert superfluous([START - timedelta(seconds=each) for each in range(NEWEST)]) == []
