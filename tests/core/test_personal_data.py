"""Telephone numbers and names of children do not leave with a unit; names of stories stay."""

from dataclasses import replace

import pytest

from curriculum_studio.core.codec import read_nested
from curriculum_studio.core.document import assembled
from curriculum_studio.core.personal_data import without_personal_data
from tests.helpers.documents import nested, small_unit


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
