"""Forms as they come: each row is placed right, or left to people, or refused with a sentence."""

import io
from contextlib import suppress
from itertools import pairwise
from random import Random

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from curriculum_studio.core.locators import Locators
from curriculum_studio.core.numbering import number
from curriculum_studio.features.review.formats.comment_forms.comment_rows import (
    FormSource,
    comment_of,
)
from curriculum_studio.features.review.formats.comment_forms.form_model import CommentForm
from curriculum_studio.features.review.formats.comment_forms.reader import read_sheet
from curriculum_studio.features.review.formats.incoming_reader import read_sent
from curriculum_studio.i18n import StudioError, finish
from tests.features.review.formats.comment_forms.test_reader import CHINESE, cell, table
from tests.features.review.formats.word_comments.making import docx, lines
from tests.helpers.samples import samples_of

#: Titles that forms have for each column of the ISO template, in the order of the template.
TITLES = {
    "number": (
        *("MB/NC1", "MB/ NC", "MB / NC¹", "MB/NC (e.g. DE)", "NC", "Member body", "CM/CN"),
        *("成员体", "MB/NC\n国家成员体", "Country"),
    ),
    "line": ("Line number (e.g. 17)", "Line no.", "行号", "Zeilennummer", "Numéro de ligne"),
    "clause": (
        *("Clause/ Subclause (e.g. 3.1)", "Clause", "章条编号", "Clause 章条", "Abschnitt"),
        *("Abschnitt/ Unterabschnitt (z. B. 3.1)", "Article/ Paragraphe", "标准章条编号"),
    ),
    "element": (
        *("Paragraph/ Figure/ Table/ (e.g. Table 1)", "段/图/表", "Absatz/ Bild/ Tabelle"),
        *("Paragraphe/ Figure/ Tableau", "Paragraph/Figure/Table\n段落/图/表"),
    ),
    "type": ("Type of comment2", "Type of com-ment", "意见类型", "Art", "Type de commentaire"),
    "comment": (
        *("Comments", "Comment (justification for change)", "意见内容", "Kommentare"),
        *("Commentaires", "Comments\n意见", "意见及建议"),
    ),
    "proposal": ("Proposed change", "修改建议", "Vorgeschlagene Änderung", "Modification proposée"),
    "observation": (
        *("Observations of the secretariat", "处理意见", "Bemerkungen des Sekretariats"),
        "Observations du secrétariat",
    ),
}  # fmt: skip

#: Clause and element as people write them, and the beginning of the text of the sample meant.
WRITTEN = (
    (("7.2, Table 1", ""), "能源资源数据及记录频次"),
    (("7.2", "Table 1"), "能源资源数据及记录频次"),
    (("7.2 表1", ""), "能源资源数据及记录频次"),
    (("7.2", "Tabelle 1"), "能源资源数据及记录频次"),
    (("第6章", ""), "组织与管理"),
    (("附录A", ""), "评价指标体系"),
    (("Annex A.1", ""), "指标及分值"),
    (("3.2 Note 1", ""), "学校包括幼儿园"),
    (("3.2", "注2"), "“儿童”"),
    (("Whole document", ""), "双碳试点学校"),
    (("全文", ""), "双碳试点学校"),
    (("6.2", "list item b"), "运行管理措施"),
    (("5.2", "Absatz 1"), "学校申报评价时"),
    (("附录A", "A1.2"), "制定年度减碳计划"),
    (("3.1.4 Note 1", ""), None),
    (("Item 99", ""), None),
    (("", ""), None),
    (("6.2", "Table 1"), None),
)
TYPES = {
    **dict.fromkeys(("Ge", "ge ", "一般", "", "???"), "general"),
    **dict.fromkeys(("TE", "te", "te/ed", "技术性意见", "Technical"), "technical"),
    **dict.fromkeys(("ed ", "Ed.", "编辑", "redaktionell"), "editorial"),
}
DOCUMENT = samples_of("standard")[0]
PLACES = Locators(DOCUMENT, number(DOCUMENT))


def sheet_of(content: bytes, name: str = "sheet.docx") -> CommentForm:
    sheet = finish(read_sent(content, name)).sheet
    assert sheet is not None
    return sheet


def meant(row) -> str | None:
    comment = comment_of(row, DOCUMENT, PLACES, FormSource("sheet"))
    node = comment.anchor.node
    return DOCUMENT.nodes[node].text("zh") if node else None


def headed(titles, *rows) -> bytes:
    """A form with its titles in the page header."""
    section = (
        '<w:sectPr xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">'
        '<w:headerReference w:type="default" r:id="rId1"/></w:sectPr>'
    )
    return docx(table(*rows) + section, more={"word/header1.xml": ("header", table(titles))})


def in_workbook(titles, *rows) -> bytes:
    book = openpyxl.Workbook()
    for row in (titles, *rows):
        book.active.append(list(row))
    written = io.BytesIO()
    book.save(written)
    return written.getvalue()


def with_titles_in_body(titles, *rows) -> bytes:
    return docx(lines("Comments") + table(titles, *rows))


def repeated_on_each_page(titles, *rows) -> bytes:
    some = max(1, len(rows) // 2)
    parts = (rows[:some], rows[some:])
    return docx(lines("x").join(table(titles, *part) for part in parts if part))


@given(st.integers(0, 2**32), st.data())
def test_whatever_the_titles_and_their_order_rows_are_read_and_placed(seed, data):
    random = Random(seed)
    fields = list(TITLES)
    random.shuffle(fields)
    titles = [random.choice(TITLES[field]) for field in fields]
    make = data.draw(
        st.sampled_from([headed, in_workbook, with_titles_in_body, repeated_on_each_page])
    )
    expected, rows = [], []
    for at in range(random.randint(1, 6)):
        (clause, element), text = random.choice(WRITTEN)
        written, kind = random.choice(list(TYPES.items()))
        cells = {
            "number": f"DE-{at + 1:03}", "line": str(at), "clause": clause, "element": element,
            "type": written, "comment": f"Comment {at}", "proposal": random.choice(("", "new")),
            "observation": random.choice(("", "Accepted.", "Not accepted. Why.")),
        }  # fmt: skip
        expected.append((cells, text, kind))
        rows.append([cells[field] for field in fields])
        if random.random() < 0.2:
            rows.append([""] * len(fields))
    sheet = sheet_of(make(titles, *rows), random.choice(("a.docx", "a.xlsx")))
    assert sheet.form == "iso"
    assert sheet.report == ()
    assert len(sheet.rows) == len(expected)
    for row, (cells, text, kind) in zip(sheet.rows, expected, strict=True):
        assert {field: row.get(field) for field in cells} == cells
        found = meant(row)
        assert (found is None) if text is None else (found or "").startswith(text), cells
        assert comment_of(row, DOCUMENT, PLACES, FormSource("sheet")).type == kind
    assert all(a.at < b.at for a, b in pairwise(sheet.rows))


ISO = tuple(names[0] for names in TITLES.values())
ROW = ("DE-001", "17", "6.2", "", "Te", "Say more.", "Add x.", "Accepted.")


def test_rows_that_only_go_on_belong_to_the_one_above():
    sheet = sheet_of(
        docx(
            table(
                ISO,
                ROW,
                ("", "", "", "", "", "Second paragraph.", "", "And done."),
                ("", "", "", "", "", "Third.", "", ""),
                ("", "", "6.3", "", "te", "Another one.", "", ""),
                ("DE-003", "", "", "", "ge", "A general one.", "", ""),
            )
        )
    )
    assert [row.get("comment") for row in sheet.rows] == [
        "Say more.\nSecond paragraph.\nThird.", "Another one.", "A general one.",
    ]  # fmt: skip
    assert sheet.rows[0].get("observation") == "Accepted.\nAnd done."
    assert [dict(each.arguments)["row"] for each in sheet.report] == [3, 4]


def test_rows_without_any_number_stay_apart():
    """Where nobody numbers, a row with nothing but words may be a comment of its own."""
    bare = ("", "", "", "", "", "One.", "", ""), ("", "", "", "", "", "Two.", "", "")
    assert len(sheet_of(docx(table(ISO, *bare))).rows) == 2


@pytest.mark.parametrize("merged", [True, False])
def test_titles_in_two_rows_are_one_title(merged):
    def tall(text, below=""):
        return cell(text, merge=below or "restart") if merged else cell(text)

    above = (tall("序号"), tall("标准章条编号"), cell("意见内容", span=2), tall("提出单位"))
    under = (tall("", "below"), tall("", "below"), "原文", "修改建议", tall("", "below"))
    (row,) = sheet_of(docx(table(above, under, ("1", "6.2", "旧", "新", "甲园")))).rows
    assert dict(row.cells) == {
        "serial": "1", "clause": "6.2", "original": "旧", "proposal": "新", "organisation": "甲园"
    }  # fmt: skip


def test_a_row_that_was_deleted_with_tracking_on_is_none():
    gone = "<w:tr><w:trPr><w:del w:id='9' w:author='a'/></w:trPr>"
    gone += "".join(map(cell, ("2", "6", "走", "乙", "", ""))) + "</w:tr>"
    body = table(CHINESE, ("1", "5", "改", "甲", "", "")).replace("</w:tbl>", f"{gone}</w:tbl>")
    assert [row.get("comment") for row in sheet_of(docx(body)).rows] == ["改"]


def test_text_beside_the_columns_is_told():
    sheet = sheet_of(docx(table(ISO, (*ROW, "and that"))))
    assert sheet.rows[0].get("observation") == "Accepted."
    assert "beyond" in sheet.report[0].source


def test_a_table_in_a_comment_is_part_of_it():
    inside = cell("").replace("</w:tc>", table(("x", "y")) + "<w:p/></w:tc>")
    (row,) = sheet_of(docx(table(CHINESE, ("1", "5", inside, "甲", "", "")))).rows
    assert row.get("comment").split() == ["x", "y"]


def test_two_thousand_rows():
    rows = [(f"DE-{at:04}", "", "6.2", "", "te", f"Comment {at}", "", "") for at in range(2000)]
    sheet = read_sheet(headed(ISO, *rows), "sheet.docx")
    assert [row.get("number") for row in sheet.rows] == [row[0] for row in rows]


OLE = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(3000)
WHOLE = docx(table(ISO, ROW))


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(WHOLE[:700], id="half"),
        pytest.param(WHOLE[:-30], id="cut at its end"),
        pytest.param(WHOLE[: len(WHOLE) // 2] + bytes(len(WHOLE) // 2), id="overwritten"),
        pytest.param(b"", id="empty"),
        pytest.param(OLE, id="old"),
        pytest.param(OLE + "EncryptedPackage".encode("utf-16-le"), id="encrypted"),
        pytest.param(OLE + "Workbook".encode("utf-16-le"), id="xls called xlsx"),
        pytest.param("序号,章条编号,意见内容\n1,5.2,改\n".encode(), id="csv"),
        pytest.param(b"%PDF-1.7", id="pdf"),
        pytest.param(docx(table((ISO[0], ISO[1], *ISO[4:]), ROW[2:])), id="no clause"),
        pytest.param(docx(table((*ISO[:5], "Feelings", *ISO[6:]), ROW)), id="comment renamed"),
        pytest.param(docx(table(ROW, ROW)), id="no titles"),
        pytest.param(docx(table(("Name", "Phone"), ("a", "b"))), id="another table"),
        pytest.param(docx(lines("A letter.")), id="a letter"),
        pytest.param(in_workbook(("日期", "天气"), ("一", "晴")), id="another workbook"),
    ],
)
@pytest.mark.parametrize("name", ["sheet.docx", "sheet.xlsx"])
def test_what_is_no_form_is_refused_with_what_is_safe_and_what_to_do(content, name):
    with pytest.raises(StudioError) as problem:
        finish(read_sent(content, name))
    assert problem.value.safe is not None
    assert problem.value.remedy is not None


@given(st.integers(0, 2**32))
def test_damaged_forms_are_read_or_refused(seed):
    """Whatever bytes are wrong: what comes back is a form or a sentence, never a fault."""
    random = Random(seed)
    content = bytearray(WHOLE)
    for _ in range(random.randint(1, 20)):
        content[random.randrange(len(content))] = random.randrange(256)
    with suppress(StudioError):
        finish(read_sent(bytes(content), "sheet.docx"))
