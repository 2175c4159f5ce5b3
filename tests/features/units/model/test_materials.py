"""The list of materials of a unit."""

from dataclasses import replace

import pytest

from curriculum_studio.core import tree
from curriculum_studio.core.edits import Insert, apply
from curriculum_studio.core.text import Cell
from curriculum_studio.features.units.model.unit_parts import (
    activities_of,
    materials_of,
    with_section,
)
from tests.helpers.documents import small_unit


def with_materials(unit, at, words, language="zh"):
    activity = activities_of(unit)[at]
    section, edits = with_section(unit, "materials", language, activity.id)
    unit = apply(unit, *edits).document
    node = replace(tree.fresh("paragraph", lead=language), parent=section)
    return apply(unit, Insert((node.with_cell(language, Cell(words)),))).document


def listed(unit, language="zh"):
    return [(m.name, m.count, m.unit, len(m.activities)) for m in materials_of(unit, language)]


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        (
            "物质准备：四色分类桶、干净的实物（纸盒、果皮）；旧布。",
            ["四色分类桶", "干净的实物（纸盒、果皮）", "旧布"],
        ),
        ("四类标志：安全出口、洗手；胶棒", ["四类标志：安全出口、洗手", "胶棒"]),
        ("装果皮的桶，由教师盖好", ["装果皮的桶，由教师盖好"]),
        (
            "袋子五只：瓶子、勺子；都大于五厘米、洗净。",
            ["袋子五只：瓶子、勺子（都大于五厘米、洗净）"],
        ),
        ("一筐轻的、洗净的实物、旧布", ["一筐轻的、洗净的实物", "旧布"]),
        ("胶棒、孩子想要的", ["胶棒", "孩子想要的"]),
        ("都用过的旧布、胶棒", ["都用过的旧布", "胶棒"]),
        (
            "每组一块薄布、一团厚棉花、一张纸，还有一个小盘；胶棒",
            [
                "薄布（每组一块）",
                "厚棉花（每组一团）",
                "纸（每组一张）",
                "小盘（每组一个）",
                "胶棒",
            ],
        ),
        ("小冰块；每组4块。", ["小冰块（每组4块）"]),
        ("每组：积木、木片", ["每组：积木、木片"]),
    ],
)
def test_things_are_told_apart(words, wanted):
    assert [each[0] for each in listed(with_materials(small_unit(), 0, words))] == wanted


@pytest.mark.parametrize(
    ("language", "words", "wanted"),
    [
        (
            "en",
            "For each group a thin cloth, and a plate",
            ["thin cloth (for each group)", "plate (for each group)"],
        ),
        (
            "de",
            "Für jede Gruppe ein dünnes Tuch, ein Teller",
            ["dünnes Tuch (für jede Gruppe)", "Teller (für jede Gruppe)"],
        ),
    ],
)
def test_what_each_group_gets_is_said_of_each_thing(language, words, wanted):
    unit = with_materials(small_unit(), 0, words, language)
    assert [each[0] for each in listed(unit, language)][: len(wanted)] == wanted


def test_what_several_need_is_summed_up():
    unit = with_materials(small_unit(), 0, "纸盒4个、胶棒、大白纸一张")
    unit = with_materials(unit, 1, "纸盒6个、胶棒、同样大小的积木约二十块")
    assert listed(unit) == [
        ("纸盒", 10, "个", 2),
        ("胶棒", 0, "", 2),
        ("大白纸", 1, "张", 1),
        ("同样大小的积木约二十块", 0, "", 1),
    ]


def test_english_and_german_lists():
    unit = with_materials(small_unit(), 0, "Materials: 4 boxes, glue (two kinds, dry)", "en")
    assert listed(unit, "en") == [("boxes", 4, "", 1), ("glue (two kinds, dry)", 0, "", 1)]
    words = "All kinds of paper; 4 bottles; all larger than five centimetres and washed."
    bottles = "bottles (all larger than five centimetres and washed)"
    unit = with_materials(small_unit(), 0, words, "en")
    assert listed(unit, "en") == [("All kinds of paper", 0, "", 1), (bottles, 4, "", 1)]
    unit = with_materials(small_unit(), 0, "2 Eimer; alles größer als fünf Zentimeter.", "de")
    assert listed(unit, "de") == [("Eimer (alles größer als fünf Zentimeter)", 2, "", 1)]
