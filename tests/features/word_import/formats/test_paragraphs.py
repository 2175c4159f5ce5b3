"""What Word files put into lines: fields, signs, pictures of all times, hidden and moved text."""

import pytest

from curriculum_studio.i18n import finish
from curriculum_studio.ooxml.reader.blocks import WordParagraph, WordTable
from curriculum_studio.ooxml.reader.body import ReadWordFile, read_word
from tests.features.word_import.formats.making import (
    docx,
    field,
    formula,
    mr,
    note,
    p,
    picture,
    png,
    r,
    received,
    tbl,
    tc,
    text_box,
    tr,
)


def file(*body: str, **more: object) -> ReadWordFile:
    return finish(read_word(received(docx(*body, **more))))


def line(*content: str, **more: object) -> WordParagraph:
    block = file(p(*content), **more).blocks[0]
    assert isinstance(block, WordParagraph)
    return block


def texts(read: ReadWordFile) -> list[str]:
    return [each.text for each in read.lines]


def run(inner: str) -> str:
    return f"<w:r>{inner}</w:r>"


@pytest.mark.parametrize(
    ("inner", "text"),
    [
        ("<w:t>a</w:t><w:tab/><w:t>b</w:t>", "a\tb"),
        ("<w:t>a</w:t><w:cr/><w:t>b</w:t>", "a\nb"),
        ('<w:t>a</w:t><w:br w:type="page"/><w:t>b</w:t>', "ab"),
        ("<w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t>", "a\u2011b"),
        ('<w:sym w:font="Wingdings" w:char="F0FE"/>', "☑"),
        ('<w:sym w:font="Symbol" w:char="F0B7"/>', "•"),
        ('<w:sym w:font="x" w:char="00B5"/>', "µ"),
        ('<w:sym w:font="x" w:char="zz"/><w:t>a</w:t>', "a"),
        ("<w:t>a\x07b</w:t>".replace("\x07", "&#x9;"), "a\tb"),
        ("<w:ruby><w:rubyPr/><w:rt><w:r><w:t>shuǐ</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>水</w:t>"
         "</w:r></w:rubyBase></w:ruby>", "水（shuǐ）"),
    ],
)  # fmt: skip
def test_signs(inner, text):
    assert line(run(inner)).text == text


def test_fields_that_are_counted_anew_leave_their_numbers_out():
    read = file(p("第", field("PAGE", "7"), "页，", field("DATE", "2026-11-24")))
    assert texts(read) == ["第页，2026-11-24"]
    assert ("page", "7") in read.tally.resolved


def test_a_field_in_its_simple_form():
    code = "HYPERLINK &quot;https://a.b/&quot;"
    simple = f'<w:fldSimple w:instr="{code}">{r("网")}</w:fldSimple>'
    assert line(simple).cell.marks[0].value == "https://a.b/"


def test_links_to_places_of_the_file():
    link = field('HYPERLINK \\l "_Toc1"', "见")
    assert line(link).cell.marks[0].value == "#_Toc1"


@pytest.mark.parametrize(
    ("code", "text", "latex"),
    [
        ("eq \\o\\ac(○,1)", "①", ""),
        ("EQ \\o\\ac(○,30)", "○30", ""),
        ("EQ \\f(a,b)", "￼", "\\frac{a}{b}"),
        ("EQ \\x(abc)", "\\x(abc)", ""),
    ],
)
def test_equation_fields(code, text, latex):
    signs = "".join(
        [
            '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
            f"<w:r><w:instrText>{code}</w:instrText></w:r>",
            '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
        ]
    )
    made = line(signs)
    assert made.text == text
    assert [mark.value for mark in made.cell.marks] == ([latex] if latex else [])


@pytest.mark.parametrize(
    ("state", "text"),
    [
        ("<w:checked/>", "☑ 是"),
        ('<w:checked w:val="0"/>', "☐ 是"),
        ('<w:default w:val="1"/>', "☑ 是"),
        ("", "☐ 是"),
    ],
)
def test_check_boxes_of_old_forms(state, text):
    begin = (
        f'<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox>{state}</w:checkBox>'
        "</w:ffData></w:fldChar></w:r>"
    )
    rest = (
        "<w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r>"
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    assert line(begin + rest, " 是").text == text


BEGIN = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'


def test_an_instruction_without_an_end_swallows_nothing():
    code = "<w:r><w:instrText> TOC </w:instrText></w:r>"
    read = file(p(BEGIN, code, "零"), p("一"), p("二"))
    assert texts(read) == ["零", "一", "二"]
    assert not any(each.contents for each in read.lines)


def test_fields_in_the_instruction_of_a_field():
    inner = field("PAGE", "3")
    separate = '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    code = "<w:r><w:instrText> IF </w:instrText></w:r>"
    assert line(BEGIN, code, inner, separate, "值", end, "后").text == "值后"


def test_control_fields_are_read_as_text():
    control = (
        "<w:sdt><w:sdtPr><w:alias w:val='x'/></w:sdtPr><w:sdtContent><w:r><w:t>值</w:t></w:r>"
        "</w:sdtContent></w:sdt>"
    )
    assert line("名：", control).text == "名：值"


def test_contents_in_a_content_control():
    gallery = '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj>'
    control = (
        f"<w:sdt><w:sdtPr>{gallery}</w:sdtPr><w:sdtContent>{p('目次')}{p('1 范围')}"
        f"{tbl(tr('a', 'b'))}</w:sdtContent></w:sdt>"
    )
    read = file(control, p("后"))
    assert [each.contents for each in read.lines] == [True, True, True, True, False]


def test_hidden_text_comes_and_is_counted():
    read = file(p(r("看不见", "vanish"), "看见"))
    assert texts(read) == ["看不见看见"]
    assert read.tally.counts["hidden"] == 1


def test_boxes_stand_behind_their_line_and_once():
    read = file(p("线", text_box(p("框一"), tbl(tr("格", "子")))))
    assert texts(read) == ["线", "框一", "格", "子"]


def test_an_old_box_alone():
    content = f"<w:txbxContent>{p('旧框')}</w:txbxContent>"
    box = f"<w:pict><v:shape><v:textbox>{content}</v:textbox></v:shape></w:pict>"
    assert texts(file(p(run(box)))) == ["旧框"]


def test_the_fallback_where_the_choice_has_nothing():
    choice = (
        "<mc:AlternateContent><mc:Choice Requires='x'><w:drawing/></mc:Choice><mc:Fallback>"
        "<w:pict><v:shape style='width:72pt'><v:imagedata r:id='pic1'/></v:shape></w:pict>"
        "</mc:Fallback></mc:AlternateContent>"
    )
    found = line(run(choice)).pictures
    assert [(each.hash.split(":")[0], each.width_mm) for each in found] == [("image/png", 25.4)]


def test_a_picture_in_a_box_is_found_once():
    box = text_box(p(picture()))
    assert [len(each.pictures) for each in file(p(box)).lines] == [1]


EMF = b"\x01\x00\x00\x00" + b"\0" * 36 + b" EMF" + b"\0" * 40


def huge() -> bytes:
    content = bytearray(png())
    content[16:24] = (30_000).to_bytes(4, "big") * 2
    return bytes(content)


@pytest.mark.parametrize(
    ("content", "count", "kept"),
    [
        (EMF, "drawings", True),
        (huge(), "bad_pictures", False),
        (b"nonsense", "bad_pictures", False),
    ],
)
def test_pictures_that_cannot_be_shown(content, count, kept):
    read = file(p(picture()), media={"pic1": content})
    assert bool(next(read.lines).pictures[0].hash) == kept
    assert read.tally.counts[count] == 1


def test_pictures_that_are_not_there_or_outside():
    outside = picture("l1").replace("r:embed", "r:link")
    read = file(p(picture("missing")), p(outside), links={"l1": "http://127.0.0.1:9/x.png"})
    assert [len(each.pictures) for each in read.lines] == [0, 1]
    assert read.tally.counts["linked_pictures"] == 1


def test_a_picture_used_twice_is_kept_once():
    kept = []
    content = docx(p(picture(), picture(mm=20)))
    received_file = received(content)
    again = type(received_file)(
        content, "x.docx", None, lambda data, media, name: kept.append(name) or "h"
    )
    read = finish(read_word(again))
    assert kept == ["pic1.png"]
    assert [each.width_mm for each in next(read.lines).pictures] == [50, 20]


def test_charts_and_embedded_files_are_counted():
    chart = (
        '<w:r><w:drawing><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"'
        ' r:id="x"/></w:drawing></w:r>'
    )
    read = file(p(chart), '<w:altChunk r:id="x"/>')
    assert read.tally.counts["charts"] == 2


def test_formulas_of_an_older_program_are_pictures():
    made = (
        "<w:object><v:shape><v:imagedata r:id='pic1'/></v:shape>"
        '<o:OLEObject ProgID="Equation.DSMT4"/></w:object>'
    )
    read = file(p("按", run(made), "计算"))
    assert read.tally.counts["old_formulas"] == 1
    assert len(next(read.lines).pictures) == 1


def test_a_deleted_mark_at_the_end_of_a_cell_loses_nothing():
    deleted = p("甲", more="<w:rPr><w:del/></w:rPr>")
    read = file(tbl(tr(tc(deleted), "乙")), p("丙"))
    assert texts(read) == ["甲", "乙", "丙"]


def test_text_in_odd_places_is_still_text():
    read = file(
        "<w:r><w:t>裸</w:t></w:r>",
        f"<w:vAlign>{p('内')}</w:vAlign>",
        p("<w:r><w:r><w:t>双</w:t></w:r></w:r>"),
        p("<w:foo><w:r><w:t>未知</w:t></w:r></w:foo>"),
        f"<w:customXml>{p('标签')}</w:customXml>",
        formula(mr("x")),
    )
    assert texts(read) == ["裸", "内", "双", "未知", "标签", "￼"]


def test_notes_of_several_paragraphs_and_lost_ones():
    body = p("一") + p("二")
    read = file(p("文", note("footnote", 1), note("footnote", 9)), footnotes=[body])
    assert read.notes["footnote:1"].text == "一\n二"
    assert "footnote:9" not in read.notes


def test_old_merged_cells():
    def cell(text: str, merge: str) -> str:
        return tc(text).replace("</w:tcPr>", f'<w:hMerge w:val="{merge}"/></w:tcPr>')

    read = file(tbl(tr(cell("甲", "restart"), cell("", "continue"), "乙"), tr("1", "2", "3"),
                    widths=(1, 1, 1)))  # fmt: skip
    grid = read.blocks[0]
    assert isinstance(grid, WordTable)
    assert [(each.column, each.columns) for each in grid.rows[0]] == [(0, 2), (2, 1)]


def test_text_in_a_cell_that_is_merged_away_is_kept():
    read = file(tbl(tr(tc("甲", merge="restart"), "1"), tr(tc("藏", merge="continue"), "2")))
    grid = read.blocks[0]
    assert isinstance(grid, WordTable)
    assert grid.rows[0][0].text == "甲\n藏"


def test_rows_and_cells_in_controls_and_gaps_before_a_row():
    control = f"<w:sdt><w:sdtContent>{tr('甲', '乙')}</w:sdtContent></w:sdt>"
    gap = tr("丙", more='<w:gridBefore w:val="1"/>')
    grid = file(tbl(control, gap)).blocks[0]
    assert isinstance(grid, WordTable)
    assert [[each.text for each in row] for row in grid.rows] == [["甲", "乙"], ["", "丙"]]


def test_deep_tables_do_not_exhaust_the_stack():
    inner = p("底")
    for _ in range(60):
        inner = tbl(tr(tc(inner + p())), widths=(1,))
    assert "底" in texts(file(inner))
