"""Clipboard HTML as Word, WPS, Excel and web pages write it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curriculum_studio.core.text import Cell, Mark
from curriculum_studio.editor.clipboard.blocks import (
    ListBlockItem,
    PastedTable,
    PictureBlock,
    TextBlock,
)
from curriculum_studio.editor.clipboard.html_reader import read_html
from curriculum_studio.i18n import StudioError

WORD = """Version:0.9
StartHTML:0000000105
<html xmlns:o="urn:schemas-microsoft-com:office:office"><head>
<meta name=Generator content="Microsoft Word 15"><style>p.MsoNormal {margin:0}</style>
<!--[if gte mso 9]><xml><w:LatentStyles DefLockedState="false"/></xml><![endif]--></head>
<body lang=ZH-CN><!--StartFragment-->
<h2><span lang=EN-US>7.1</span> 能源<b>计量</b><o:p></o:p></h2>
<p class=MsoNormal>学校应记录CO<sub>2</sub>排放量，
按月汇总。<o:p></o:p></p>
<p class=MsoListParagraph style='margin-left:21.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]>
<span lang=EN-US style='mso-list:Ignore'>a)<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;
</span></span><![endif]>用电量；</p>
<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>·<span>&nbsp;</span></span><![endif]>照明；</p>
<p class=MsoNormal><img width=10 src="file:///C:/Users/x/msohtmlclip1/01/clip_image001.png"></p>
<!--EndFragment--></body></html>"""


def texts(pasted):
    return [b.cell.text for b in pasted.blocks if isinstance(b, TextBlock | ListBlockItem)]


def test_word_keeps_text_and_structure():
    pasted = read_html(WORD)
    heading, paragraph, first, second = pasted.blocks
    assert heading == TextBlock(Cell("7.1 能源计量", (Mark(6, 8, "bold"),)), 2)
    assert paragraph == TextBlock(Cell("学校应记录CO2排放量，按月汇总。", (Mark(7, 8, "sub"),)))
    assert first == ListBlockItem(Cell("用电量；"), ordered=True, level=1)
    assert second == ListBlockItem(Cell("照明；"), ordered=False, level=2)
    assert pasted.lost_pictures == 1


def test_wps_marks_text_as_spaces_and_loses_none():
    source = (
        "<html><head><meta name=Generator content='Microsoft Word 14'></head><body>"
        '<!--StartFragment--><p class=MsoNormal><span style=\'mso-spacerun:"yes";'
        "font-family:宋体'>垃圾分类小能手</span></p><!--EndFragment--></body></html>"
    )
    assert texts(read_html(source)) == ["垃圾分类小能手"]


def test_rows_from_excel_become_a_table():
    source = (
        "<html><body><table><!--StartFragment--><col width=72><tr height=19><td>用电</td>"
        "<td align=right>1,250</td></tr><tr><td rowspan=2>水</td><td>=1+1</td></tr>"
        "<tr><td>3<br>4</td></tr><!--EndFragment--></table></body></html>"
    )
    (table,) = read_html(source).blocks
    assert isinstance(table, PastedTable)
    rows = [[cell.cell.text if cell else None for cell in row] for row in table.rows]
    assert rows == [["用电", "1,250"], ["水", "=1+1"], [None, "3\n4"]]


def test_rows_of_a_web_page_stand_in_the_parts_of_their_table():
    source = (
        "<table><caption>用量</caption><thead><tr><th>月份</th><th>用电</th></tr></thead>"
        "<tbody><tr><td>一月</td><td>12</td></tr><tr><td>二月</td><td>10</td></tr></tbody>"
        "<tfoot><tr><td>合计</td><td>22</td></tr></tfoot></table>"
    )
    (table,) = [each for each in read_html(source).blocks if isinstance(each, PastedTable)]
    rows = [[cell.cell.text for cell in row] for row in table.rows]
    assert rows == [["月份", "用电"], ["一月", "12"], ["二月", "10"], ["合计", "22"]]


def test_web_page():
    source = (
        "<div><style>x</style><script>alert(1)</script><p onclick='x()'>Text <a href='https://a.b'>"
        "link</a> <a href='javascript:x()'>no</a></p><ol><li>one<ul><li>inner</li></ul></li>"
        "<li><strong>two</strong></li></ol>tail</div>"
    )
    pasted = read_html(source)
    assert texts(pasted) == ["Text link no", "one", "inner", "two", "tail"]
    assert pasted.blocks[0].cell.marks == (Mark(5, 9, "link", "https://a.b"),)
    levels = [(b.level, b.ordered) for b in pasted.blocks if isinstance(b, ListBlockItem)]
    assert levels == [(1, True), (2, False), (1, True)]
    assert len(pasted.report) == 1


def test_pictures_inside_the_html_come_along():
    source = "<p>a<img src='data:image/png;base64,iVBORw0KGgo='>b</p>"
    pasted = read_html(source)
    assert [type(block) for block in pasted.blocks] == [TextBlock, PictureBlock, TextBlock]
    assert pasted.blocks[1].content == b"\x89PNG\r\n\x1a\n"
    assert not pasted.report


def test_too_much_is_refused_in_a_sentence():
    with pytest.raises(StudioError) as refused:
        read_html("<p>" + "字" * 10_000_001)
    assert refused.value.safe is not None
    assert refused.value.remedy is not None


@pytest.mark.parametrize(
    "source", ["", "   ", "<!--StartFragment--><!--EndFragment-->", "<", "<p>"]
)
def test_nothing_gives_nothing(source):
    assert [text for text in texts(read_html(source)) if text != "<"] == []


def test_deep_nesting_is_survived():
    source = "<div>" * 3000 + "tief" + "</div>" * 3000
    pasted = read_html(source)
    assert texts(pasted) == ["tief"]
    assert len(pasted.report) == 1


WORDS = st.lists(st.text(alphabet="学校abc,。 ", min_size=1, max_size=8), min_size=1, max_size=6)


@given(WORDS)
def test_no_character_is_lost(words):
    source = "".join(f"<p><span style='x'>{word}</span></p>" for word in words)
    kept = "".join(texts(read_html(source))).replace(" ", "")
    assert kept == "".join(words).replace(" ", "")
