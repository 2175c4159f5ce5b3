"""Rows and titles as secretaries really send them: each row is right, or it is told."""

import io

import openpyxl
import pytest
from lxml import etree
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from curriculum_studio.features.review.formats.comment_forms.reader import read_sheet
from curriculum_studio.ooxml.reader.story_text import story_of
from curriculum_studio.spreadsheet.grids import text_of
from tests.features.review.formats.comment_forms.test_reader import (
    CHINESE,
    cell,
    read,
    table,
    texts,
)
from tests.features.review.formats.comment_forms.test_strange_forms import ISO, ROW, in_workbook
from tests.features.review.formats.word_comments.making import (
    W,
    deleted,
    inserted,
    lines,
    paragraph,
    run,
)

#: The widespread form of 2001, with the counts of its columns above the titles.
BY_THE_MB = (
    "MB1", "Clause No./ Subclause No./ Annex (e.g. 3.1)",
    "Paragraph/ Figure/Table/Note (e.g. Table 1)", "Type of com-ment2",
    "Comment (justification for change) by the MB", "Proposed change by the MB",
    "Secretariat observations on each comment submitted",
)  # fmt: skip


def test_a_code_in_the_first_row_of_a_block_holds_for_the_block():
    rows = [
        ("DE", "", "6.2", "", "te", "One.", "", ""),
        ("", "", "6.3", "", "te", "Two.", "", ""),
        ("FR-007", "", "7", "", "ge", "Three.", "", ""),
        ("", "", "8", "", "ge", "Four.", "", ""),
    ]
    sheet = read(table(ISO, *rows))
    assert texts(sheet, "organisation") == ["", "DE", "", "FR"]
    assert texts(sheet, "number") == ["DE", "", "FR-007", ""]
    assert sheet.followed == (3, 5)
    assert sheet.report == ()


def test_a_merged_number_holds_for_the_body_and_not_for_the_number():
    above, below = list(ROW), ["", "", "6.3", "", "te", "Two.", "", ""]
    above[0], below[0] = cell("DE-001", merge="restart"), cell("", merge="below")
    sheet = read(table(ISO, above, below))
    assert texts(sheet, "number") == ["DE-001", ""]
    assert texts(sheet, "organisation") == ["", "DE"]


def test_nobody_speaks_where_a_form_has_a_column_for_organisations():
    rows = [("1", "5", "改", "甲园", "", ""), ("2", "6", "再改", "", "", "")]
    assert texts(read(table(CHINESE, *rows)), "organisation") == ["甲园", ""]


def test_cells_merged_beside_each_other_say_one_thing():
    rows = [
        (*ROW[:2], cell("Whole document", span=2), *ROW[4:]),
        (*ROW[:5], cell("Comment and change.", span=2), ROW[7]),
        (*ROW[:3], cell("Table 1 te", span=2), *ROW[5:]),
    ]
    sheet = read(table(ISO, *rows))
    assert [(row.get("clause"), row.get("element")) for row in sheet.rows] == [
        ("Whole document", ""), ("6.2", ""),
    ]  # fmt: skip
    assert sheet.rows[1].get("comment") == "Comment and change."
    assert sheet.rows[1].unread == {"proposal"}
    assert [dict(each.arguments)["row"] for each in sheet.report] == [4]


def test_the_form_of_2001_as_member_bodies_got_it():
    counted = ("1", "2", "(3)", "4", "5", "(6)", "(7)")
    sheet = read(table(BY_THE_MB, counted, ("DE", "3.1", "Note", "te", "More.", "New.", "")))
    assert sheet.form == "iso-13b"
    assert texts(sheet, "comment") == ["More."]


@pytest.mark.parametrize(
    ("titles", "fields"),
    [
        (
            ("CM/CN1", "Numéro de ligne (p. ex. 17)", "Article/ Paragraphe (p. ex. 3.1)",
             "Alinéa/ Figure/ Tableau (p. ex. Tableau 1)", "Type de commentaire2", "Commentaires",
             "Modification proposée", "Observations du secrétariat"),
            ("number", "line", "clause", "element", "type", "comment", "proposal", "observation"),
        ),
        (
            ("Nr.", "Einsprecher", "Abschnitt", "Absatz, Bild, Tabelle", "Art (allg./techn./red.)",
             "Einspruch/Begründung", "Änderungsvorschlag", "Beschluss"),
            ("serial", "organisation", "clause", "element", "type", "comment", "proposal",
             "observation"),
        ),
        (
            ("No.", "Organisation", "Clause", "Existing text", "Proposed text", "Rationale",
             "Decision"),
            ("serial", "organisation", "clause", "original", "proposal", "reason", "observation"),
        ),
        (
            ("序号", "章条编号", "原内容", "拟修改为", "修改依据", "提出单位", "采纳情况"),
            ("serial", "clause", "original", "proposal", "reason", "organisation", "observation"),
        ),
        (
            ("序号", "标准条款号", "意见类型（技术/编辑）", "意见与建议（含理由）", "提出单位"),
            ("serial", "clause", "type", "comment", "organisation"),
        ),
    ],
    ids=["French", "DIN", "old and new", "原内容", "brackets"],
)  # fmt: skip
def test_titles_of_other_forms_are_known(titles, fields):
    sheet = read(table(titles, tuple(f"{at}." for at in range(len(titles)))))
    assert sheet.columns == fields
    assert sheet.report == ()


def test_a_missing_column_for_the_clause_is_told():
    titles = (*ISO[:2], *ISO[3:])
    sheet = read(table(titles, (*ROW[:2], *ROW[3:])))
    assert [each.source[:37] for each in sheet.report] == ["There is no column for the clause, so"]


def test_a_number_is_no_body():
    (row,) = read(table(("编号", "章条编号", "意见内容"), ("7", "5", "改"))).rows
    assert row.get("number") == "7"
    assert row.get("organisation") == ""


def test_rows_of_several_sheets_are_told_apart():
    book = openpyxl.load_workbook(io.BytesIO(in_workbook(ISO, ROW)))
    book.active.title = "DE"
    second = book.create_sheet("FR")
    second.append(list(ISO))
    second.append(["FR-001", "", "6", *[""] * 5])
    second.append(["FR-002", "", "6", "", "te", "=A1", "Say it.", ""])
    written = io.BytesIO()
    book.save(written)
    sheet = read_sheet(written.getvalue(), "comments.xlsx")
    assert texts(sheet, "number") == ["DE-001", "FR-002"]
    left_out, formula = sheet.report
    assert dict(left_out.arguments)["row"] == "FR!2"
    assert dict(dict(formula.arguments)["place"].arguments) == {"sheet": "FR", "cell": "F3"}
    assert sheet.rows[1].unread == {"comment"}


def test_days_of_a_workbook_that_counts_from_1904():
    book = openpyxl.Workbook()
    book.epoch = CALENDAR_MAC_1904
    book.active.append(["提出单位", "章条编号", "意见内容", "日期"])
    book.active.append(["甲园", "5", "改", 44620 - 1462])
    book.active["D2"].number_format = "yyyy-mm-dd"
    written = io.BytesIO()
    book.save(written)
    assert texts(read_sheet(written.getvalue(), "mac.xlsx"), "date") == ["2022-02-28"]


CELLS = (
    "",
    "<w:p/>",
    lines("a", "", "b"),
    paragraph(run("a"), run("b")),
    paragraph(run("a"), "<w:r><w:tab/><w:br/><w:t>b</w:t><w:rPr><w:b/></w:rPr></w:r>"),
    paragraph(run("a"), inserted("new"), deleted("old")),
    paragraph(run("a"), properties="<w:rPr><w:del w:id='1'/></w:rPr>") + lines("b"),
    paragraph(run("a"), properties="<w:rPr><w:ins w:id='1'/></w:rPr>") + lines("b"),
    paragraph("<w:hyperlink>" + run("a") + "</w:hyperlink>", "<w:bookmarkStart w:id='1'/>"),
    paragraph("<w:r><w:sym w:char='0041'/><w:noBreakHyphen/><w:t>x</w:t></w:r>"),
    table(("x", "y")) + "<w:p/>",
    "<w:sdt><w:sdtContent>" + lines("held") + "</w:sdtContent></w:sdt>",
)


@pytest.mark.parametrize("inside", CELLS)
def test_plain_cells_are_read_as_all_others_are(inside):
    root = etree.fromstring(f'<w:tc xmlns:w="{W}"><w:tcPr/>{inside}</w:tc>'.encode())
    assert text_of(root) == story_of(root).text.rstrip("\n")


@pytest.mark.parametrize(
    ("written", "organisation", "author"),
    [
        ("江苏省教育学会", "江苏省教育学会", ""),
        ("江苏省教育学会\n王五", "江苏省教育学会", "王五"),
        ("江苏省教育学会　王小五", "江苏省教育学会", "王小五"),
        ("某市第二幼儿园（赵六老师）", "某市第二幼儿园", "赵六老师"),
        ("教育局、学前处", "教育局、学前处", ""),
        ("DIN", "DIN", ""),
        ("Kita A, Frau Weber", "Kita A, Frau Weber", ""),
        ("", "", ""),
    ],
)
def test_an_organisation_and_its_expert_in_one_cell(written, organisation, author):
    titles = ("序号", "章条编号", "审查意见", "提出单位及专家", "处理意见")
    (row,) = read(table(titles, ("1", "5", "改", written, ""))).rows
    assert (row.get("organisation"), row.get("author")) == (organisation, author)
