"""Forms of others are filled in: everything but the rows stays as it was."""

import io
import re
import zipfile

import pytest

from curriculum_studio.features.review.formats.comment_forms import form_templates
from curriculum_studio.features.review.formats.comment_forms.form_filling import columns_in, fill
from curriculum_studio.features.review.formats.comment_forms.form_model import SHADES, FormRow
from curriculum_studio.features.review.formats.comment_forms.reader import read_sheet
from curriculum_studio.i18n import StudioError
from curriculum_studio.ooxml.part_replacement import repacked
from tests.features.review.formats.comment_forms.real import needs_real_data, template
from tests.features.review.formats.comment_forms.test_iso_template import HEAD, ROWS, cells
from tests.features.review.formats.comment_forms.test_reader import CHINESE, cell, table
from tests.features.review.formats.word_comments.making import docx, lines, paragraph, run
from tests.features.review.formats.word_comments.office import part_of

_IDS = 'w14:paraId="0A0B0C0D" w14:textId="77777777"'


def with_ids(content: bytes) -> bytes:
    """A form as Word writes it: each paragraph and row has an id."""
    body = part_of(content, "word/document.xml").decode()
    space = ' xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
    body = body.replace("<w:document", f"<w:document{space}", 1)
    body = re.sub(r"<w:(p|tr)>", rf"<w:\1 {_IDS}>", body)
    return repacked(content, {"word/document.xml": body.encode()})


def parts(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as file:
        return {name: file.read(name) for name in file.namelist()}


@pytest.mark.parametrize(
    "blank",
    [
        pytest.param(lambda: with_ids(form_templates.iso_template()), id="our template"),
        pytest.param(template, id="the real template",
                     marks=[needs_real_data, pytest.mark.real_data]),
    ],
)  # fmt: skip
def test_only_the_rows_and_the_head_change(blank):
    before, after = parts(blank()), parts(fill(blank(), "blank.docx", ROWS, HEAD))
    assert list(before) == list(after)
    changed = {name for name in before if before[name] != after[name]}
    filled = {name for name in changed if HEAD["document"].encode() in after[name]}
    persons = {"docProps/core.xml"} & changed
    assert changed - persons == {"word/document.xml"} | filled
    body = after["word/document.xml"].decode()
    ids = re.findall(r'w14:paraId="(\w+)"', body[: body.rindex("</w:tbl>")])
    assert len(ids) == len(set(ids))
    outside = re.compile(r"<w:tr[ >].*</w:tr>", re.DOTALL)
    own = before["word/document.xml"].decode()
    assert outside.sub("", body).count("<w:gridCol") == outside.sub("", own).count("<w:gridCol")
    assert body[body.rindex("<w:sectPr") :] == own[own.rindex("<w:sectPr") :]


def test_what_is_the_first_rows_own_is_not_given_to_all():
    colour = f'<w:shd w:val="clear" w:fill="{SHADES["accepted"]}"/>'
    shaded = cell("采纳").replace("<w:tcPr>", f"<w:tcPr>{colour}")
    merged = ("1", cell("5", merge="restart"), "改", "甲", shaded, "")
    below = ("2", cell("", merge="below"), "改", "甲", shaded, "")
    body = table(
        CHINESE, (cell("第一部分", span=6),), merged, below, ("3", "6", "c", "", shaded, "")
    )
    body = body.replace('<w:tr><w:tc><w:tcPr></w:tcPr><w:p><w:r><w:t xml:space="preserve">3<',
                        "<w:tr><w:trPr><w:ins w:id='4' w:author='王'/></w:trPr><w:tc><w:tcPr>"
                        '</w:tcPr><w:p><w:r><w:t xml:space="preserve">3<')  # fmt: skip
    rows = (FormRow({"serial": "1", "clause": "7", "comment": "a"}),
            FormRow({"serial": "2", "clause": "8", "comment": "b"}, shade="noted"))  # fmt: skip
    filled = part_of(fill(docx(body), "form.docx", rows, {}), "word/document.xml").decode()
    assert "vMerge" not in filled
    assert "王" not in filled
    assert re.findall(r'w:fill="(\w+)"', filled) == [SHADES["noted"]]


def test_a_table_that_goes_on_below_is_filled_once():
    more = table(("2", "6", "旧", "乙", "", ""))
    body = table(CHINESE, ("1", "5", "旧", "甲", "", "")) + lines("第二部分") + more + lines("说明")
    sheet = read_sheet(
        fill(docx(body), "form.docx", (FormRow({"comment": "新"}),), {}), "form.docx"
    )
    assert [row.get("comment") for row in sheet.rows] == ["新"]
    assert "说明" in part_of(fill(docx(body), "f.docx", (), {}), "word/document.xml").decode()


def test_labels_in_the_body_are_filled_where_nothing_stands_behind_them():
    body = paragraph(run("标准项目名称：")) + paragraph(run("承办人：张三"))
    body += table(("负责起草单位：", "电话：")) + table(CHINESE, ("1", "5", "日期：", "", "", ""))
    head = {"title": "双碳", "person": "李四", "drafter": "某学会", "date": "2026-05-06"}
    filled = fill(docx(body), "form.docx", (FormRow({"comment": "日期："}),), head)
    sheet = read_sheet(filled, "form.docx")
    assert dict(sheet.head) == {"title": "双碳", "person": "张三", "drafter": "某学会"}
    assert sheet.rows[0].get("comment") == "日期："


def test_headers_that_nobody_sees_stay_as_they_are():
    """As the form of 2001 that still lies hidden in the template of 2012."""
    space = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
    seen = f'<w:headerReference {space} w:type="default" r:id="rId1"/>'
    hidden = f'<w:headerReference {space} w:type="first" r:id="rId2"/>'
    body = table(CHINESE, ("1", "5", "改", "甲", "", "")) + f"<w:sectPr>{seen}{hidden}</w:sectPr>"
    header = paragraph(run("Document: "))
    more = {"word/header1.xml": ("header", header), "word/header2.xml": ("header", header)}
    before = docx(body, more=more)
    after = fill(before, "form.docx", ROWS, HEAD)
    assert HEAD["document"].encode() in part_of(after, "word/header1.xml")
    assert part_of(after, "word/header2.xml") == part_of(before, "word/header2.xml")


def test_a_form_tells_its_columns_and_a_letter_does_not():
    assert columns_in(form_templates.iso_template(), "blank.docx")[0] == "number"
    with pytest.raises(StudioError):
        columns_in(docx(lines("x")), "letter.docx")


def test_rows_written_into_a_filled_form_are_those_read_from_it():
    twice = fill(form_templates.write_iso(ROWS, HEAD), "filled.docx", ROWS, {"date": "2027-01-01"})
    sheet = read_sheet(twice, "filled.docx")
    assert cells(sheet.rows) == cells(ROWS)
    assert dict(sheet.head) == HEAD
