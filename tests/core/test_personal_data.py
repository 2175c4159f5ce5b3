"""Telephone numbers and names of children do not leave with a unit; names of stories stay."""

from dataclasses import replace

import pytest

from curriculum_studio.core.codec import read_nested
from curriculum_studio.core.document import assembled
from curriculum_studio.core.personal_data import (
    names_in,
    names_leaving,
    without_names,
    without_personal_data,
)
from curriculum_studio.core.staying import Leaving
from curriculum_studio.core.text import Cell
from tests.helpers.documents import nested, small_unit
from tests.helpers.told_of_children import node_with, told_unit


def unit(text, role="reflection", **head):
    section = nested("section", nested("paragraph", text=text), role=role)
    return read_nested(nested("unit", section, text="影子", **head), "unit")


def left(text, role="reflection", **head):
    document = without_personal_data(unit(text, role, **head))
    return next(n.text("zh") for n in document.walk() if n.kind == "paragraph")


@pytest.mark.parametrize(
    "number",
    [
        "13812345678", "138 1234 5678", "+86 138-1234-5678", "0512-87654321", "02587654321",
        "320102201901011234", "+49 7121 123456", "07121 / 123456-7", "li.ming@example.com",
    ],
)  # fmt: skip
@pytest.mark.parametrize("role", ["reflection", "home"])
def test_numbers_by_which_one_reaches_somebody(number, role):
    text = left(f"请打{number}联系。", role)
    assert text == f"请打{'×' * len(number)}联系。"


@pytest.mark.parametrize(
    "text",
    [
        "2026-03-02", "GB/T 1.1—2020", "25～30分钟", "12.5 kWh 1234567890123", "3.1415926535",
        "第 13 页，共 188 页", "大二班 25 人", "ISBN 978-7-04-123456-7",
    ],
)  # fmt: skip
def test_other_numbers_stay(text):
    assert left(text) == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("李小明小朋友说影子会跑，李小明很高兴。", "×××小朋友说影子会跑，×××很高兴。"),
        ("王老师和陈晨的妈妈帮忙。", "×老师和××的妈妈帮忙。"),
        ("孩子们和小朋友都喜欢。", "孩子们和小朋友都喜欢。"),
        ("高兴的妈妈来了，大家高兴。", "××的妈妈来了，大家高兴。"),
    ],
)
def test_names_are_left_out_where_children_are_told_of(text, shown):
    assert left(text) == shown


def test_names_of_stories_stay():
    assert left("讲故事：王小猫老师去上学。", "environment") == "讲故事：王小猫老师去上学。"


def test_who_is_named_in_the_head_is_known_in_the_text():
    assert left("刘芳带大家去公园。", teacher="刘芳 周洁") == "××带大家去公园。"


def test_marks_stay_where_they_were():
    document = unit("电话13812345678，谢谢。")
    node = next(n for n in document.walk() if n.kind == "paragraph")
    nodes = without_personal_data(document).nodes
    assert [each for each in nodes if nodes[each] != document.nodes[each]] == [node.id]
    less = nodes[node.id]
    assert len(less.text("zh")) == len(node.text("zh"))
    assert less.cell("zh").marks == node.cell("zh").marks


def test_a_unit_without_persons_is_the_very_same():
    document = small_unit()
    assert without_personal_data(document) is document


def test_all_languages_are_looked_at():
    document = small_unit()
    nodes = [
        replace(node, cells={k: replace(c, text="+49 7121 123456") for k, c in node.cells.items()})
        for node in document.walk()
    ]
    less = without_personal_data(assembled(nodes))
    assert all("123456" not in c.text for n in less.walk() for c in n.cells.values())


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("豆豆（4岁半）先跑了。", ["豆豆"]),
        ("看见欧阳果（5 岁）在跳。", ["欧阳果"]),
        ("李小明说：“影子跟着我。”", ["李小明"]),
        ("李小明今天很安静，王丽小朋友也是。", ["李小明", "王丽"]),
        ("陈晨的妈妈来了，李老师也来了，王丽老师没来。", ["陈晨"]),
        ("今天张小明（4岁）说：水会跑。", ["张小明"]),
        ("上午周子涵今天带来石头，我班王梓萱第一次举手。", ["周子涵", "王梓萱"]),
        ("小朋友陈一诺说：“幼儿高兴地说。”孩子高兴地说。", ["陈一诺"]),
        ("Anna (5;3) und Max (4 Jahre) bauen.", ["Anna", "Max"]),
        ("Tom (aged 4) was keen.", ["Tom"]),
        ("中班（4岁以上）的孩子们说：老师说过，今天下雨。", []),
        ("Figure (12) and Table (3 columns), see Clause (4.2.1).", []),
    ],
)
def test_what_reads_like_the_name_of_a_child_is_listed(text, names):
    assert list(names_in([text])) == names


def test_only_the_names_that_leave_are_asked_about():
    told = told_unit()
    place = node_with(told, "又来了")
    said = told.nodes[place].with_cell("zh", Cell("李小明说还要。"))
    told = assembled([said if each.id == place else each for each in told.walk()])
    assert names_leaving(told) == ()
    assert names_leaving(told, Leaving(reflections=True)) == ("李小明",)
    less = without_names(told, ["李小明"])
    assert less.nodes[place].text("zh") == "某幼儿说还要。"
    kept = without_personal_data(told, ["李小明"])
    assert kept.nodes[place].text("zh") == "李小明说还要。"
