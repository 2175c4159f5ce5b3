"""Columns on a terminal: places of Chinese characters, and texts that are too long for a line."""

import pytest

from curriculum_studio.console.columns import broken, columns, width


@pytest.mark.parametrize(
    ("text", "places"), [("", 0), ("abc", 3), ("标准", 4), ("“x”", 3), ("e\u0301", 1), ("，", 2)]
)
def test_places(text, places):
    assert width(text) == places


def test_columns_stand_below_each_other():
    lines = list(columns([("标识", "标题"), ("a1b2c3", "x")]))
    assert lines == ["标识    标题", "a1b2c3  x"]


def test_what_stands_last_is_broken_below_itself():
    rows = [("--out FILE", "The file to write; an existing file is replaced.")]
    lines = list(columns(rows, indent="  ", room=40))
    assert lines == [
        "  --out FILE  The file to write; an",
        "              existing file is replaced.",
    ]
    assert all(width(line) <= 40 for line in lines)


def test_chinese_is_broken_between_characters():
    assert broken("列出全部文稿并说明状态", 8) == ["列出全部", "文稿并说", "明状态"]
    assert "".join(broken("用 list 列出全部文稿 abc", 10)).replace(" ", "") == (
        "用list列出全部文稿abc"
    )


def test_marks_stay_where_they_belong():
    assert broken("列出全部。再列出", 8) == ["列出全", "部。再列", "出"]
    assert broken("列出全《标准》", 8) == ["列出全", "《标准》"]
    assert broken("写成“名称=值”", 8) == ["写成“名", "称=值”"]


def test_a_long_word_stays_whole():
    assert broken("x" * 50, 20) == ["x" * 50]
    assert broken("ab " + "x" * 50, 20) == ["ab", "x" * 50]


def test_nothing_is_broken_without_bounds():
    assert broken("a b c", 0) == ["a b c"]
    assert list(columns([], room=10)) == []
