"""Days as people write them."""

from datetime import date

import pytest

from curriculum_studio.core.form_values import read_day, written_day

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


@pytest.mark.parametrize(
    "text",
    [
        *("2027-1-5", "2027/1/5", "2027年1月5日", "2027年1月5号", "2027 年 1 月 5 日", "5.1.2027"),
        *(
            "２０２７－１－５",
            "２０２７年１月５日",
            "2027—1—5",
            "2027–01–05",
            "2027。1。5",
            "20270105",
        ),
        *("5. Januar 2027", "5 January 2027", "January 5, 2027", " 2027-01-05 "),
    ],
)
def test_a_day_in_a_field_is_read_in_every_way_of_writing_it(text):
    assert written_day(text) == date(2027, 1, 5)


@pytest.mark.parametrize(
    "text", ["2027-1-5 或 6", "2027-1-5日", "5/1/2027", "27-1-5", "2027-1", "2027-2-30", "202715"]
)
def test_a_day_with_anything_else_is_none_in_a_field(text):
    assert written_day(text) is None
