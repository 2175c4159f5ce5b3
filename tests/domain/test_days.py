"""Days as people write them."""

from datetime import date

import pytest

from curriculum_studio.domain.days import read_day

DAY = date(2026, 3, 5)


@pytest.mark.parametrize(
    "text",
    [
        *("2026-03-05", "2026年3月5日", "２０２６年３月５日", "2026.3.5", "2026/3/5", "5.3.2026"),
        *("05.03.2026", "5 March 2026", "5. März 2026", "March 5, 2026", "5th Mar 2026"),
        "2026-03-05 收到",
    ],
)
def test_days_are_read(text):
    assert read_day(text) == DAY


@pytest.mark.parametrize(
    "text", ["", "3/5/2026", "2026-13-05", "31.2.2026", "5 Brumaire 2026", "soon", "2026"]
)
def test_what_is_uncertain_is_no_day(text):
    assert read_day(text) is None
