"""The calendar of a house: dates of a theme, weeks of a term, days as people write them."""

import datetime as dt

import pytest

from curriculum_studio.core.school_calendar import (
    CalendarText,
    FreeDays,
    ReadDays,
    SchoolCalendar,
    SchoolTerm,
    from_json,
    read_calendar,
    read_days,
    text_of,
    time_named,
    to_json,
)

D = dt.date

#: As the State Council gives notice of them each year.
NOTICE = """国务院办公厅关于2026年部分节假日安排的通知
一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
三、清明节：4月4日（周六）至6日（周一）放假，共3天。
四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。
五、端午节：6月19日（周五）至21日（周日）放假，共3天。
六、中秋节：9月25日（周五）至27日（周日）放假，共3天。
七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。
2025年11月4日"""

CALENDAR = SchoolCalendar(
    terms=(SchoolTerm(D(2026, 9, 1), D(2027, 1, 22)),),
    free=(FreeDays(D(2026, 10, 1), D(2026, 10, 7), "国庆节"),),
    work=(D(2026, 9, 20), D(2026, 10, 10)),
)


def test_the_yearly_notice_is_read_as_it_is():
    read = read_days(NOTICE, 2027)
    assert [(each.name, each.first.isoformat(), each.last.day) for each in read.free] == [
        ("元旦", "2026-01-01", 3),
        ("春节", "2026-02-15", 23),
        ("清明节", "2026-04-04", 6),
        ("劳动节", "2026-05-01", 5),
        ("端午节", "2026-06-19", 21),
        ("中秋节", "2026-09-25", 27),
        ("国庆节", "2026-10-01", 7),
    ]
    worked = ["01-04", "02-14", "02-28", "05-09", "09-20", "10-10"]
    assert [each.strftime("%m-%d") for each in read.work] == worked
    assert read.unread == ()


#: In the wording of such a notice, for a year whose own is not given yet: its days are made up.
MADE_UP = """国务院办公厅关于2027年部分节假日安排的通知
国办发明电〔2026〕99号
各省、自治区、直辖市人民政府，国务院各部委、各直属机构：
　　经国务院批准，现将2027年元旦、春节、清明节、劳动节、端午节、中秋节和国庆节放假调休日期的具体安排通知如下。
　　一、元旦：1月1日（周五）至3日（周日）放假，共3天。
　　二、春节：2月5日（农历除夕、周五）至13日（农历正月初八、周六）放假调休，共9天。2月3日（周三）、2月20日（周六）上班。
　　三、清明节：4月3日至5日放假，共3天。
　　四、劳动节：5月1日（周六）至5日（周三）放假调休，共5天。4月25日（星期日）、5月8日（周六）上班。
　　五、端午节：6月9日（周三）放假1天，不调休。
　　六、中秋节：9月15日放假，与周末连休。
　　七、国庆节：10月1日至7日放假调休，共7天。鼓励各单位结合带薪年休假等制度落实，安排职工在10月8日（周五）休息。
　　节假日期间，各地区、各部门要妥善安排好值班和安全、保卫等工作。
国务院办公厅
2026年11月12日"""
ITEMS = "\n".join(each for each in MADE_UP.split("\n") if "放假" in each and "、" in each[:4])
OF_2023 = """一、元旦：2022年12月31日至2023年1月2日放假调休，共3天。
二、春节：1月21日至27日放假调休，共7天。1月28日（星期六）、1月29日（星期日）上班。"""


@pytest.mark.parametrize(
    "pasted",
    [
        MADE_UP,
        ITEMS,
        "".join(MADE_UP.split("\n")),
        MADE_UP.replace("月", " 月 ").replace("日", " 日 ").replace("年", " 年 "),
        MADE_UP.replace("（", "(").replace("）", ")").replace("：", ":").replace("至", "—"),
        f"2026年10月10日 上班\n{MADE_UP}",
    ],
    ids=["whole", "items alone", "in one line", "spaces", "other signs", "below our own days"],
)
def test_a_notice_of_the_next_year_is_of_that_year_however_it_is_pasted(pasted):
    read = read_days(pasted, 2026)
    spans = [("01-01", 3), ("02-05", 13), ("04-03", 5), ("05-01", 5), ("06-09", 9)]
    spans += [("09-15", 15), ("10-01", 7)]
    found = [(each.first.strftime("%m-%d"), each.last.day) for each in read.free]
    assert (found, {each.first.year for each in read.free}) == (spans, {2027})
    worked = [each.isoformat() for each in read.work if each.year == 2027]
    assert worked == ["2027-02-03", "2027-02-20", "2027-04-25", "2027-05-08"]
    assert read.unread == ()


def test_a_notice_is_not_taken_for_a_year_that_nobody_named():
    assert read_days(OF_2023, 2026).free[1].first == D(2023, 1, 21)
    for pasted in ("三、清明节：4月3日至5日放假，共3天。", "四、劳动节：5月1日（周二）放假。"):
        assert read_days(pasted, 2026) == ReadDays(unread=(pasted,))
    assert read_days("一、元旦：月初放假。\n2026-10-10 上班", 2026).unread == (
        "一、元旦：月初放假。",
    )


def test_lines_are_read_in_each_language_and_what_says_nothing_is_named():
    text = CalendarText(
        "2026-09-01..2027-01-22",
        "2026-10-03 Tag der Deutschen Einheit\n2026-12-23 – 2027-01-01 Weihnachten\n"
        "2026年10月10日 上班\n2026-10-17 Arbeitstag\nbald\n2026-13-40 frei",
        "08:00–08:30 来园\n9.30 - 10.30 户外活动\nspäter",
    )
    found, unread = read_calendar(text, 2026)
    assert unread == ("bald", "2026-13-40 frei", "später")
    assert found.work == (D(2026, 10, 10), D(2026, 10, 17))
    assert [each.name for each in found.free] == ["Tag der Deutschen Einheit", "Weihnachten"]
    time = time_named(found, "户外 活动")
    assert time is not None
    assert time.span == "09:30–10:30"
    assert read_calendar(text_of(found, "de"), 2026) == (found, ())
    assert from_json(to_json(found)) == found
    assert from_json("{") == SchoolCalendar()


def test_a_theme_passes_over_a_week_in_which_nobody_comes():
    closed = SchoolCalendar(
        CALENDAR.terms, (*CALENDAR.free, FreeDays(D(2026, 9, 28), D(2026, 10, 11), "休")), ()
    )
    assert CALENDAR.date_of("2026-09-23", 2, 1) == D(2026, 9, 28)
    assert closed.date_of("2026-09-23", 2, 1) == D(2026, 10, 12)
    assert CALENDAR.date_of("", 1, 1) is None
    assert CALENDAR.date_of("9999-12-30", 40, 1) is None
    for_ever = SchoolCalendar(free=(FreeDays(D(2026, 1, 1), D(2036, 1, 1)),))
    assert for_ever.monday("2026-09-23", 1) is None


def test_the_week_of_a_term_is_free_outside_of_it():
    terms = (SchoolTerm(D(2026, 9, 1), D(2027, 1, 14)), SchoolTerm(D(2027, 2, 24)))
    house = SchoolCalendar(terms, (FreeDays(D(2026, 9, 4), D(2026, 9, 4), "Feier"),))
    assert [house.is_open(D(2026, *day)) for day in ((8, 28), (8, 31), (9, 1), (9, 4))] == [
        True, False, True, False,
    ]  # fmt: skip
    assert [house.is_open(D(2027, *day)) for day in ((1, 14), (1, 15), (1, 18))] == [
        True, False, True,
    ]  # fmt: skip
    assert house.free_on(D(2026, 9, 4)).name == "Feier"
    assert house.monday("2026-09-01", 1) == D(2026, 8, 31), "a week is left out as a whole only"
    worked = SchoolCalendar(terms, work=(D(2026, 8, 31),))
    assert worked.is_open(D(2026, 8, 31))


def test_weeks_of_a_term_count_from_its_first_day():
    assert [CALENDAR.term_week(D(2026, *day)) for day in ((8, 31), (9, 7), (10, 12))] == [1, 2, 7]
    assert CALENDAR.term_week(D(2027, 1, 25)) == 0
    assert CALENDAR.days_worked(D(2026, 10, 5)) == (6,)
    assert CALENDAR.days_worked(D(2026, 9, 14)) == (7,)
    assert not CALENDAR.is_open(D(2026, 10, 7))
    assert [number for number, _ in CALENDAR.weeks(CALENDAR.terms[0])] == list(range(1, 22))
    assert CALENDAR.near(D(2026, 8, 1)) == CALENDAR.near(D(2028, 1, 1)) == CALENDAR.terms[0]
