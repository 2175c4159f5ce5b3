"""Titles, days and labels as teachers write them, each rule once."""

import pytest

from curriculum_studio.features.word_import.formats.lesson_plans.plan_dates import (
    PlanTerm,
    clock_at,
    clock_in,
    dated,
    is_month,
    period_in,
    term_in,
    week_numbers,
)
from curriculum_studio.features.word_import.formats.lesson_plans.plan_labels import (
    column_roles,
    likely_label,
)
from curriculum_studio.features.word_import.formats.lesson_plans.plan_titles import (
    sort_of_title,
    split_title,
)
from curriculum_studio.features.word_import.formats.lesson_plans.plan_values import ticked


@pytest.mark.parametrize(
    ("text", "name", "whole"),
    [
        ("大班科学活动：影子变变变", "影子变变变", True),
        ("小班生活活动《自己穿鞋》", "自己穿鞋", True),
        ("小班音乐教案《小鸡出壳》", "小鸡出壳", False),
        ("影子（大班科学）", "影子", True),
        ("好饿的小蛇（绘本阅读）", "好饿的小蛇（绘本阅读）", True),
        ("教 学 活 动 计 划", "", True),
        ("Bewegungsangebot „Die Schneckenreise“", "Die Schneckenreise", True),
        ("小学生来了", "小学生来了", True),
    ],
)
def test_the_name_in_a_title(text, name, whole):
    title = split_title(text)
    assert (title.name, title.whole) == (name, whole)


@pytest.mark.parametrize(
    ("text", "sort"),
    [
        ("第 12 周活动安排", "week"),
        ("中二班一日活动计划", "day"),
        ("2025—2026学年第一学期大三班班级计划", "term"),
        ("Planung eines Angebots", "lesson"),
        ("主题活动方案：再见，塑料袋", "theme"),
        ("春天来了", ""),
    ],
)
def test_the_sort_that_a_title_tells(text, sort):
    assert sort_of_title(text) == sort


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("2024年10月16日上午", "2024-10-16"),
        ("2025.9.1-5", "2025-09-01"),
        ("KW 20 (12.05. – 16.05.2025)", "2025-05-12"),
        ("24.–28. März 2025", "2025-03-24"),
        ("Dienstag, 6. Mai 2025", "2025-05-06"),
    ],
)
def test_a_day_that_is_told(text, first):
    period = period_in(text)
    assert period is not None
    assert dated(period).isoformat() == first


def test_a_year_that_is_not_told():
    """It follows from the term, or from days that have to be a Monday and a Friday."""
    week, day = period_in("4月14日至4月18日"), period_in("9月23日")
    assert dated(week).isoweekday() == 1
    assert not week.year_said
    assert dated(day) is None
    assert dated(day, PlanTerm(2025, 1)).isoformat() == "2025-09-23"
    assert dated(week, PlanTerm(2024, 2)).isoformat() == "2025-04-14"


def test_weeks_terms_months_and_times():
    assert (week_numbers("第5周—第7周"), week_numbers("第十五周")) == ((5, 7), (15, 15))
    assert term_in("2024-2025学年度第二学期") == term_in("2025年春季学期") == PlanTerm(2024, 2)
    assert term_in("2025学年度秋季学期") == PlanTerm(2025, 1)
    assert (is_month("九月份："), is_month("三月里的小雨")) == (True, False)
    assert (clock_at("8:00—8:30  入园"), clock_at("3.5米"), clock_at("2.10-2.14")) == (11, 0, 0)
    assert (clock_at("七点半到八点：入园"), clock_at("3点要求"), clock_at("9 Uhr")) == (6, 0, 5)
    assert clock_in("入园（7:50-8:20）") == ("7:50-8:20", "入园")
    assert clock_in("午睡") is None


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("□健康 □语言 ☑科学", "科学"),
        ("集体（√） 小组（ ） 个别（ ）", "集体"),
        ("健康", "健康"),
        ("□健康 □语言", "□健康 □语言"),
    ],
)
def test_ticked_options(text, told):
    assert ticked(text) == told


@pytest.mark.parametrize(
    ("words", "role"),
    [
        ("教材内容简析", "intent"),
        ("作品展示与延伸", "extension"),
        ("安全要点", "safety"),
        ("家园协同", "home"),
        ("主题回顾与反思", "reflection"),
        ("Was die Kinder lernen können", "aims"),
        ("Das brauchen wir", "materials"),
    ],
)
def test_a_heading_is_known_by_a_word_in_it(words, role):
    assert likely_label(words).role == role


def test_a_sentence_is_no_heading():
    assert likely_label("请家长带孩子找一找春天。") is None


def test_a_head_of_a_column_may_mean_several_things():
    assert column_roles("时间") == {"time", "dates"}
    assert column_roles("本周活动内容") == {"content"}
    assert column_roles("天气") == frozenset()
