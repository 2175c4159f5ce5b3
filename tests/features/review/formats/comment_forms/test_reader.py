"""Forms from others: what is in them, and a sentence for what is not."""

import io
from datetime import date

import openpyxl
import pytest

from curriculum_studio.features.review.formats.comment_forms.reader import read_sheet
from curriculum_studio.i18n import StudioError
from tests.features.review.formats.word_comments.making import docx, lines, paragraph, run

CHINESE = ("序号", "标准章条编号", "意见内容", "提出单位", "处理意见", "备注")
OLD_ISO = (
    "MB1", "Clause/ Subclause/ Annex/Figure/Table (e.g. 3.1, Table 2)",
    "Paragraph/ List item/ Note/ (e.g. Note 2)", "Type of com-ment2",
    "Comment (justification for change)", "Proposed change",
    "Secretariat observations on each comment submitted",
)  # fmt: skip


def cell(text, span=1, merge=""):
    own = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
    if merge:
        own += f'<w:vMerge w:val="{merge}"/>' if merge != "below" else "<w:vMerge/>"
    inside = "".join(paragraph(run(line)) for line in text.split("\n"))
    return f"<w:tc><w:tcPr>{own}</w:tcPr>{inside}</w:tc>"


def table(*rows):
    made = "".join(
        "<w:tr>" + "".join(each if each.startswith("<") else cell(each) for each in row) + "</w:tr>"
        for row in rows
    )
    return f"<w:tbl>{made}</w:tbl>"


def read(body, **more):
    return read_sheet(docx(body, **more), "sheet.docx")


def said(problem):
    return " ".join(each.source for each in problem.value.sentences)


def texts(sheet, field):
    return [row.get(field) for row in sheet.rows]


def test_a_summary_with_its_head():
    head = lines("标准项目名称：双碳学校　　承办人：王某　　电话：123", "负责起草单位：某协会")
    sheet = read(head + table(CHINESE, ("1", "5.2", "改", "甲园", "采纳", "—")))
    assert sheet.form == "summary"
    assert dict(sheet.head) == {
        "title": "双碳学校", "person": "王某", "phone": "123", "drafter": "某协会"
    }  # fmt: skip
    assert sheet.columns == ("serial", "clause", "comment", "organisation", "observation", "remark")
    assert texts(sheet, "organisation") == ["甲园"]


def test_the_form_of_2001_with_its_titles_in_the_header_of_the_first_page():
    columns = table([str(at) for at in range(1, 8)], OLD_ISO)
    body = table(("DE", "3.1", "Note 2", "ed", "Typo", "Fix it", "Done"))
    section = (
        '<w:sectPr xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">'
        '<w:headerReference w:type="first" r:id="rId1"/><w:titlePg/></w:sectPr>'
    )
    sheet = read(body + section, more={"word/header1.xml": ("header", columns)})
    assert sheet.form == "iso-13b"
    assert sheet.rows[0].cells == {
        "number": "DE", "clause": "3.1", "element": "Note 2", "type": "ed", "comment": "Typo",
        "proposal": "Fix it", "observation": "Done",
    }  # fmt: skip


def test_titles_repeated_on_each_page_are_no_rows():
    row = ("1", "5", "改", "甲", "", "")
    sheet = read(table(CHINESE, row, CHINESE, row) + lines("续表") + table(row))
    assert len(sheet.rows) == 3


def test_cells_merged_downwards_hold_for_all_rows():
    sheet = read(
        table(
            CHINESE,
            ("1", cell("5.2", merge="restart"), "一", cell("甲园", merge="restart"), "", ""),
            ("2", cell("", merge="below"), "二", cell("", merge="below"), "", ""),
        )
    )
    assert texts(sheet, "clause") == ["5.2", "5.2"]
    assert texts(sheet, "organisation") == ["甲园", "甲园"]


def test_merged_rows_and_rows_without_a_comment_are_told():
    sheet = read(
        table(
            CHINESE,
            (cell("第一部分 总体意见", span=6),),
            ("1", "5.2", "改", "甲", "", ""),
            ("2", "6.1", "", "乙", "", ""),
            ("3", "", "", "", "", ""),
        )
    )
    assert texts(sheet, "comment") == ["改"]
    assert [each.source[:9] for each in sheet.report] == ["Row {row}", "Row {row}"]
    assert dict(sheet.report[0].arguments)["row"] == 2
    assert dict(sheet.report[1].arguments)["row"] == 4


def test_a_row_with_a_cell_for_each_title_is_read_whatever_its_grid():
    wide = [cell(text, span=2) for text in ("1", "5", "改", "甲", "采纳", "")]
    sheet = read(table(CHINESE, wide))
    assert texts(sheet, "observation") == ["采纳"]


def test_renamed_columns_are_told_and_the_others_read():
    titles = ("序号", "章条编号", "意见内容", "我的心情", "处理意见")
    sheet = read(table(titles, ("1", "5", "改", "好", "")))
    assert texts(sheet, "comment") == ["改"]
    assert dict(sheet.report[0].arguments)["title"] == "我的心情"


@pytest.mark.parametrize(
    ("titles", "missing"),
    [
        (("序号", "章条编号", "心情", "修改建议", "处理意见"), "comment"),
        (("序号", "位置在哪", "意见内容", "修改建议", "处理意见"), "clause"),
    ],
)
def test_missing_columns_are_named(titles, missing):
    with pytest.raises(StudioError) as problem:
        read(table(titles, ("1", "5", "改", "好", "")))
    arguments = dict(problem.value.what.arguments)
    assert arguments["column"].source == missing
    assert arguments["titles"] == "、".join(titles)


def test_files_without_a_form_are_refused_with_a_sentence():
    with pytest.raises(StudioError) as problem:
        read(lines("一封信"))
    assert "no table" in said(problem)
    with pytest.raises(StudioError) as problem:
        read(table(("星期一", "星期二"), ("游戏", "散步")))
    assert "No table" in said(problem)
    with pytest.raises(StudioError) as problem:
        read_sheet(docx(lines("x"))[:400], "half.docx")
    assert "damaged" in said(problem)
    locked = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(3000)
    with pytest.raises(StudioError):
        read_sheet(locked, "locked.docx")


@pytest.mark.parametrize(
    "body",
    [
        table(CHINESE, ("1", "", "无意见", "甲园", "", "")),
        table(CHINESE, ("", "", "No comments.", "", "", "")),
        lines("☑无意见　□有意见") + table(CHINESE, ("1", "", "", "", "", "")),
        lines("单位名称：甲园", "无意见。") + table(CHINESE),
    ],
)
def test_no_comments_is_an_answer(body):
    sheet = read(body)
    assert sheet.no_comments
    assert sheet.rows == ()


def test_an_empty_form_is_no_answer():
    assert not read(lines("□无意见　□有意见") + table(CHINESE)).no_comments


def test_tracked_changes_in_a_cell_count_as_they_stand():
    changed = cell("").replace(
        "<w:p>",
        "<w:p><w:del w:id='1' w:author='a'><w:r><w:delText>旧</w:delText></w:r></w:del>"
        "<w:ins w:id='2' w:author='a'><w:r><w:t>新</w:t></w:r></w:ins>",
        1,
    )
    sheet = read(table(CHINESE, ("1", "5", changed, "", "", "")))
    assert texts(sheet, "comment") == ["新"]


def test_a_form_in_a_workbook():
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(["双碳学校 征求意见汇总处理表"])
    sheet.append(["填表人：王某"])
    sheet.append([*CHINESE, "日期"])
    sheet.append([1, "5.2", "改", "甲园", "采纳", None, None])
    sheet.append([2, "=1+1", "又改", "甲园", "", None, None])
    sheet["G4"] = date(2026, 3, 1)
    sheet.append(["第二部分"])
    sheet.merge_cells("A6:F6")
    sheet.append([3, 6.1, "三改", "乙园", "", None])
    written = io.BytesIO()
    book.save(written)
    read_in = read_sheet(written.getvalue(), "log.xlsx")
    assert texts(read_in, "serial") == ["1", "2", "3"]
    assert texts(read_in, "clause") == ["5.2", "", "6.1"]
    assert texts(read_in, "date") == ["2026-03-01", "", ""]
    assert read_in.head["person"] == "王某"
    formula, merged = read_in.report
    assert dict(dict(formula.arguments)["place"].arguments) == {"sheet": "Sheet", "cell": "B5"}
    assert dict(merged.arguments)["row"] == 6
