"""A week of a kindergarten comes in with its days, its own rows and what spans days."""

import pytest

from curriculum_studio.core.payloads.unit import PlanEntry, UnitHead
from curriculum_studio.features.word_import.formats.lesson_plans.week_grid import day_of
from curriculum_studio.i18n import finish
from tests.features.word_import.formats.making import docx, p, read_unit, received, tbl, tr
from tests.features.word_import.formats.proof import check_shape, prove
from tests.features.word_import.formats.weeks import (
    WEEKS,
    days_one_below_the_other,
    two_weeks_in_one_table,
    week_of_a_class,
)


def read(content):
    outcome = finish(read_unit(received(content)))
    check_shape(outcome.reading.document)
    prove(content, outcome.reading.document, outcome.tally, labels=None)
    return outcome.reading.document


def entries(document):
    return [
        (e.payload.week, e.payload.slot, e.payload.row, e.payload.day, e.payload.days, e.text("zh"))
        for e in document.walk()
        if isinstance(e.payload, PlanEntry)
    ]


def test_words_of_the_name_of_a_row_stay_apart_and_values_beside_each_other_are_a_head():
    days = tr("", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday")
    week = tr("Big Question", "How?", "", "", "", "Why?")
    head = tr("Name: A. Teacher", "Grade: 5", "Subject: Reading")
    document = read(docx(tbl(head), tbl(days, week)))
    kinds = {node.kind for node in document.walk()}
    assert ({each[2] for each in entries(document)}, "table" in kinds) == ({"Big Question"}, False)


@pytest.mark.parametrize("name", WEEKS)
def test_nothing_of_a_week_is_lost(name):
    assert entries(read(WEEKS[name]()))


def test_every_cell_stands_on_its_days():
    document = read(week_of_a_class())
    assert entries(document) == [
        (1, "daily", "来园", 1, 5, "整理书包，照看自然角"),
        (1, "group", "上午 · 集体活动", 1, 1, "量一量"),
        (1, "group", "上午 · 集体活动", 2, 1, "儿歌：春雨"),
        (1, "group", "上午 · 集体活动", 3, 1, "吹画：柳树"),
        (1, "group", "上午 · 集体活动", 4, 2, "参观小菜园"),
        (1, "outdoor", "上午 · 户外锻炼", 1, 1, "跳绳"),
        (1, "outdoor", "上午 · 户外锻炼", 2, 1, "平衡木"),
        (1, "outdoor", "上午 · 户外锻炼", 3, 1, "跳绳"),
        (1, "outdoor", "上午 · 户外锻炼", 5, 1, "1.踢球\n2.跑步"),
        (1, "area", "下午 · 区域游戏", 1, 3, "建构区：小花园"),
        (1, "area", "下午 · 区域游戏", 4, 1, "美工区"),
        (1, "area", "下午 · 区域游戏", 5, 1, "阅读区"),
        (1, "home", "", 1, 5, "请家长带孩子找一找春天。"),
    ]


def test_the_head_of_a_week_is_read():
    document = read(week_of_a_class())
    assert document.title("zh") == "春天的约会"
    assert document.root.payload == UnitHead(
        class_level="large", class_name="大二班", teacher="×老师 ×老师", begins="2026-03-02",
        topics=("从发芽到开花",),
    )  # fmt: skip
    texts = [e.text("zh") for e in document.walk()]
    assert "孩子们爱上了自然角。" in texts


def test_days_may_stand_one_below_the_other():
    found = entries(read(days_one_below_the_other()))
    assert found[:3] == [
        (1, "group", "", 1, 1, "唱歌"),
        (1, "outdoor", "户外游戏", 1, 1, "球"),
        (1, "group", "", 2, 1, "数数"),
    ]
    assert len(found) == 10


def test_a_second_week_in_the_table_is_the_second_week():
    found = entries(read(two_weeks_in_one_table()))
    assert [(week, day, text) for week, _, _, day, _, text in found] == [
        *((1, day, text) for day, text in enumerate(("捡叶", "画叶", "数叶", "唱叶", "说叶"), 1)),
        *((2, day, text) for day, text in enumerate(("看果", "尝果", "画果", "数果", "分果"), 1)),
    ]


def test_a_table_that_only_mentions_days_stays_a_table():
    document = read(docx(p("活动目标：会数。"), tbl(tr("星期一", "星期二"), tr("图书", "积木"))))
    assert not entries(document)
    assert any(e.kind == "table" for e in document.walk())


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("周一", 1), ("星期五（3月6日）", 5), ("二", 2), ("Mon 2 March", 1), ("Mittwoch", 3),
        ("Do.", 4), ("三", 3),
        ("一日活动", 0), ("Montage", 0), ("dinner", 0), ("周次", 0), ("soziales Lernen", 0),
        ("在星期一我们去公园看花玩水坑吧好不好", 0), ("", 0),
    ],
)  # fmt: skip
def test_heads_that_are_days(text, day):
    assert day_of(text) == day


@pytest.mark.parametrize("across", [True, False])
def test_a_saturday_on_which_people_work_is_not_lost(across):
    days = ["周二", "周三", "周四", "周五", "周六"]
    group = ["唱歌", "数数", "画画", "讲故事", "赶花会"]
    outdoor = ["球", "绳", "沙", "水", "踢毽子"]
    if across:
        rows = [tr("", *days), tr("集体活动", *group), tr("户外活动", *outdoor)]
    else:
        rows = [tr("", "集体活动", "户外活动"), *map(tr, days, group, outdoor)]
    document = read(docx(p("春天的周计划"), tbl(*rows)))
    assert [entry[3] for entry in entries(document) if entry[5] in {"讲故事", "水"}] == [5, 5]
    assert [entry[3] for entry in entries(document) if entry[5] in {"赶花会", "踢毽子"}] == [6, 6]


def test_a_column_beside_the_days_is_not_lost():
    days = ["周一", "周二", "周三", "周四", "周五"]
    rows = [tr("", *days, "备注"), tr("集体活动", "唱", "数", "画", "讲", "跳", "带水壶")]
    document = read(docx(p("春天的周计划"), tbl(*rows)))
    texts = [node.text("zh") for node in document.walk() if node.kind == "paragraph"]
    assert texts == ["备注 · 集体活动", "带水壶"]
