"""What a workbook is, its sheets and columns say."""

import pytest

from curriculum_studio.features.word_import.formats.workbook_detection import read
from curriculum_studio.i18n import Catalogue, StudioError, finish
from tests.features.word_import.formats.lesson_plans.test_workbook_reader import FORM, plan
from tests.features.word_import.formats.making import received

WEEK = plan(
    [
        ["第十一周周计划", None, None, None, None, None],
        ["主题", "秋天的果实", "班级", "大二班", "教师", "丁老师"],
        ["时间", "星期一", "星期二", "星期三", "星期四", "星期五"],
        ["集体活动", "果实分类", "秋天的歌", "落叶画", "数果实", "讲故事"],
        ["户外游戏", "跳绳", "平衡木", "跳绳", "攀爬", "踩影子"],
    ]
)
SHORT = plan([["活动名称", "风车"], ["活动目标", "会做风车。"], ["活动过程", "做。"]])
TERMS = plan([["术语", None], ["中文", "English"], ["碳足迹", "carbon footprint"]])


@pytest.mark.parametrize(
    ("content", "kind", "words"),
    [
        (WEEK, "unit", "This looks like a week plan."),
        (FORM, "unit", "This looks like a lesson plan."),
        (SHORT, "unit", "This looks like a lesson plan."),
        (TERMS, "glossary", "This looks like a glossary."),
    ],
)
def test_it_is_read_as_what_it_is(content, kind, words):
    reading = finish(read(received(content, name="表.xlsx")))
    assert (reading.document.kind, reading.question) == (kind, None)
    assert reading.proposal is not None
    assert Catalogue().say(reading.proposal) == words


@pytest.mark.parametrize(
    ("rows", "words"),
    [
        (
            [["意见汇总处理表"], ["序号", "章条编号", "意见内容", "提出单位", "处理意见"]],
            "comments",
        ),
        ([["cstudio-trial-1"], ["abc"]], "try-out"),
        ([["cs-sheet:scores", "key"], ["x", 1]], "assessed"),
    ],
)
def test_what_comes_in_by_another_act_says_by_which(rows, words):
    with pytest.raises(StudioError) as caught:
        finish(read(received(plan(rows), name="表.xlsx")))
    assert words in Catalogue().say(caught.value.sentences[0])


def test_an_empty_form_is_told_where_it_has_to_go():
    days = ["", "星期一", "星期二", "星期三", "星期四", "星期五"]
    head = [["____班第____周活动安排表"], ["主题：______", "", "日期：______"], days]
    rows = [[name, *[None] * 5] for name in ("晨间活动", "集体活动", "户外活动")]
    outcome = finish(read(received(plan([*head, *rows]), name="周计划.xlsx")))
    assert outcome.of_use_elsewhere
    assert outcome.proposal is not None
    assert "Word file" in Catalogue().say(outcome.proposal)


#: Tables that have one word of a plan, or its days, and are none.
NO_PLANS = {
    "payroll": [["Name", "May"], ["A", 5000]],
    "budget": [
        ["Title", "January", "February"],
        ["Rent", 1200, 1200],
        ["Music", 80, 95],
        ["Sum", 1280, 1295],
    ],
    "addresses": [
        ["ID", "Titel", "Vorname", "Nachname"],
        [1, "Dr.", "Ada", "A"],
        [2, "", "B", "C"],
    ],
    "timetable": [
        ["", "Mon", "Tue", "Wed", "Thu", "Fri"],
        ["8:00", "Maths", "English", "Maths", "German", "Latin"],
        ["8:50", "Latin", "Maths", "Physics", "German", "English"],
    ],
    "stores": [["活动名称", "数量", "单价"], ["铅笔", 20, 1], ["彩纸", 300, 2]],
}


@pytest.mark.parametrize("table", NO_PLANS)
def test_one_kind_of_sign_is_not_enough_to_come_in_unasked(table):
    reading = finish(read(received(plan(NO_PLANS[table]), name="表.xlsx")))
    assert reading.question is not None
    assert reading.proposal is None
    said = Catalogue().say(reading.question)
    assert said.startswith("表.xlsx does not" if table == "payroll" else "表.xlsx may not")
    assert table != "timetable" or said.endswith(" parts of a week: 10.")
