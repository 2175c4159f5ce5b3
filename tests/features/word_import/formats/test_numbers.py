"""Numbers before lines: spelled, typed, counted by Word."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from curriculum_studio.core.text import Cell
from curriculum_studio.ooxml.reader.blocks import WordParagraph, lead_of, match_lead, with_label
from curriculum_studio.ooxml.reader.list_numbers import (
    ListNumbers,
    han,
    han_value,
    letter,
    roman,
    spelled,
)
from curriculum_studio.ooxml.reader.styles import read_styles
from tests.features.word_import.formats.making import NAMES, level, numbering, style


@pytest.mark.parametrize(
    ("number_format", "texts"),
    [
        ("decimal", ["1", "2"]),
        ("decimalZero", ["01", "02"]),
        ("lowerLetter", ["a", "b"]),
        ("upperRoman", ["I", "II"]),
        ("chineseCounting", ["一", "二"]),
        ("ideographDigital", ["一", "二"]),
        ("chineseLegalSimplified", ["壹", "贰"]),
        ("decimalEnclosedCircleChinese", ["①", "②"]),
        ("decimalFullWidth", ["１", "２"]),
        ("ideographTraditional", ["甲", "乙"]),
        ("none", ["", ""]),
        ("somethingNew", ["1", "2"]),
    ],
)
def test_formats_of_numbers(number_format, texts):
    assert [spelled(value, number_format) for value in (1, 2)] == texts


def test_special_numbers():
    assert [letter(value) for value in (0, 26, 27, 53)] == ["", "z", "aa", "aaa"]
    assert [roman(value) for value in (4, 9, 49, 1999, 4000)] == [
        "iv",
        "ix",
        "xlix",
        "mcmxcix",
        "4000",
    ]
    assert [han(value) for value in (10, 11, 20, 101, 110, 1000)] == [
        "十", "十一", "二十", "一百零一", "一百一十", "1000",
    ]  # fmt: skip
    assert spelled(21, "decimalEnclosedCircle") == "21"
    assert spelled(10, "ideographDigital") == "一〇"


@given(st.integers(1, 999))
def test_han_numerals_read_back(value):
    assert han_value(han(value)) == value


@pytest.mark.parametrize("text", ["", "三a", "①②", "x"])
def test_what_is_no_han_numeral(text):
    assert han_value(text) == 0


@pytest.mark.parametrize(
    ("text", "kind", "path"),
    [
        ("4.1 一般要求", "clause", (4, 1)),
        ("4.1一般要求", "clause", (4, 1)),
        ("４.１ 一般", "clause", (4, 1)),
        ("4.1.2", "clause", (4, 1, 2)),
        ("1.5倍", "clause", (1, 5)),
        ("1.5kWh", None, ()),
        ("50.5%", None, ()),
        ("A.1 通则", "annex_clause", (1, 1)),
        ("3 术语", "chapter", (3,)),
        ("一、范围", "han", (1,)),
        ("（二）准备", "han_bracket", (2,)),
        ("第三章 总则", "article", (3,)),
        ("1.看图", "dot", (1,)),
        ("2、看图", "dot", (2,)),
        ("1) 甲", "paren", (1,)),
        ("（1）甲", "bracket", (1,)),
        ("②甲", "circle", (2,)),
        ("b) 甲", "letter", (2,)),
        ("a. text", "letter_dot", (1,)),
        ("——甲", "dash", ()),
        ("- 甲", "dash", ()),
        ("-5℃", None, ()),
        ("· 甲", "bullet", ()),
        ("2020年", None, ()),
        ("学校应", None, ()),
    ],
)
def test_typed_signs(text, kind, path):
    found = match_lead(text)
    assert (found[0] if found else None) == kind
    assert (found[1] if found else ()) == path


def lists(*levels: str) -> ListNumbers:
    return ListNumbers(etree.fromstring(numbering(["".join(levels)])))


def labels(counted: ListNumbers, *places: int) -> list[str]:
    return [place.label if (place := counted.place("1", at)) else "" for at in places]


def test_levels_count_and_start_anew():
    counted = lists(level(0, "decimal", "%1"), level(1, "decimal", "%1.%2"))
    assert labels(counted, 0, 1, 1, 0, 1) == ["1", "1.1", "1.2", "2", "2.1"]


def test_a_deeper_level_without_the_one_above():
    counted = lists(level(0, "decimal", "%1"), level(1, "lowerLetter", "%1.%2", start=3))
    assert labels(counted, 1, 1, 0) == ["1.c", "1.d", "1"]


def test_legal_numbers_and_levels_that_never_start_anew():
    plain = (
        '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlRestart'
        ' w:val="0"/><w:isLgl/><w:lvlText w:val="%1.%2"/></w:lvl>'
    )
    counted = lists(level(0, "upperRoman", "%1"), plain)
    assert labels(counted, 0, 1, 0, 1) == ["I", "1.1", "II", "2.2"]


def test_symbol_bullets_become_signs_that_every_font_has():
    assert labels(lists(level(0, "bullet", "\uf0b7"))) == []
    assert labels(lists(level(0, "bullet", "\uf0b7")), 0) == ["•"]


def test_a_list_that_says_where_it_begins():
    root = etree.fromstring(
        f"<w:numbering {NAMES}><w:abstractNum w:abstractNumId='1'>{level(0, 'decimal', '%1)')}"
        "</w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='1'/></w:num>"
        "<w:num w:numId='2'><w:abstractNumId w:val='1'/><w:lvlOverride w:ilvl='0'>"
        "<w:startOverride w:val='5'/></w:lvlOverride></w:num></w:numbering>"
    )
    counted = ListNumbers(root)
    found = [counted.place(name, 0) for name in ("1", "1", "2", "2")]
    assert [place.label for place in found if place] == ["1)", "2)", "5)", "6)"]


def test_a_list_linked_by_a_style():
    root = etree.fromstring(
        f"<w:numbering {NAMES}><w:abstractNum w:abstractNumId='1'><w:styleLink w:val='S'/>"
        f"{level(0, 'decimal', '第%1条')}</w:abstractNum><w:abstractNum w:abstractNumId='2'>"
        "<w:numStyleLink w:val='S'/></w:abstractNum><w:num w:numId='7'><w:abstractNumId"
        " w:val='2'/></w:num></w:numbering>"
    )
    place = ListNumbers(root).place("7", 0)
    assert place is not None
    assert place.label == "第1条"


@pytest.mark.parametrize("name", ["0", "9", ""])
def test_no_such_list(name):
    assert lists(level(0, "decimal", "%1")).place(name, 0) is None


def test_an_automatic_sign_that_is_no_number_stays_in_the_text():
    place = lists(level(0, "decimal", "步骤%1：")).place("1", 0)
    line = WordParagraph(Cell("洗手"), place=place)
    assert lead_of(line) is None
    assert with_label(line).text == "步骤1：　洗手"


def test_styles_inherit_and_circles_end():
    root = etree.fromstring(
        f"<w:styles {NAMES}>"
        + style("a", "Normal", default=True)
        + style("b", "我的标题", based="c", more="<w:rPr><w:b/></w:rPr>")
        + style("c", "heading 2", based="b")
        + style("d", "x", more='<w:pPr><w:outlineLvl w:val="9"/></w:pPr>', based="c")
        + "</w:styles>"
    )
    styles = read_styles(root)
    assert styles.get("b").outline == 2
    assert styles.get("b").bold is True
    assert styles.get("d").outline == 0
    assert styles.get("missing").name == "normal"
    assert read_styles(None).get("x").name == ""
