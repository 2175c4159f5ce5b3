"""Chinese forms by their layouts, out and in."""

from pathlib import Path

import msgspec
import pytest

from curriculum_studio.features.review.formats.comment_forms.form_model import (
    FormRow,
    Layout,
    read_layout,
)
from curriculum_studio.features.review.formats.comment_forms.form_templates import write_form
from curriculum_studio.features.review.formats.comment_forms.reader import read_sheet
from tests.features.review.formats.word_comments.office import converted, part_of
from tests.helpers.office import needs_libreoffice

FOLDER = Path(__file__).parents[5] / "resources" / "sheets"
LAYOUTS = [read_layout(file.read_bytes()) for file in sorted(FOLDER.glob("*.json"))]
HEAD = {
    "title": "双碳试点学校建设与评价规范", "person": "王老师", "phone": "025-1234567",
    "drafter": "某市教育学会", "date": "2026-05-06", "organisation": "甲园", "email": "a@b.cn",
}  # fmt: skip
COUNTS = {"asked": 30, "answered": 24, "commented": 11, "silent": 6, "total": 2}
ROWS = tuple(
    FormRow(
        {
            "serial": str(at), "clause": "5.2 表1", "type": "技术", "comment": "建议\n分两段",
            "proposal": "改为“宜”", "organisation": "甲园", "observation": observation,
            "remark": "", "original": "应设专人", "reason": "便于执行",
        },
        shade=shade,
    )
    for at, (observation, shade) in enumerate([("采纳。", "accepted"), ("", "")], 1)
)  # fmt: skip


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.id)
def test_every_layout_comes_back_cell_by_cell(layout: Layout):
    sheet = read_sheet(write_form(layout, ROWS, HEAD, COUNTS), "form.docx")
    assert sheet.form == layout.kind
    assert sheet.columns == tuple(column.field for column in layout.columns)
    assert sheet.report == ()
    wanted = [[row.get(field) for field in sheet.columns] for row in ROWS]
    assert [[row.get(field) for field in sheet.columns] for row in sheet.rows] == wanted
    labelled = {item.field for items in layout.head for item in items}
    said = dict(HEAD) | {"date": "2026年5月6日"}
    assert {field: sheet.head.get(field) for field in labelled} == {
        field: said[field] for field in labelled
    }


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.id)
def test_every_layout_can_be_empty(layout: Layout):
    sheet = read_sheet(write_form(layout, (), {}, {}), "form.docx")
    assert (sheet.rows, sheet.no_comments, sheet.head) == ((), False, {})


def test_a_form_that_says_nothing_says_so():
    feedback = next(each for each in LAYOUTS if each.kind == "feedback")
    assert read_sheet(write_form(feedback, (), HEAD, {}, no_comments=True), "f.docx").no_comments
    assert not read_sheet(write_form(feedback, ROWS, HEAD, {}), "f.docx").no_comments


def test_the_foot_tells_how_many_were_asked_and_answered():
    layout = next(each for each in LAYOUTS if each.id == "summary-national")
    text = part_of(write_form(layout, ROWS, HEAD, COUNTS), "word/document.xml").decode()
    for words in ("单位数：30个", "单位数：24个", "单位数：11个", "单位数：6个"):
        assert words in text


def test_there_is_a_form_for_every_kind_and_level():
    for kind in ("summary", "review", "feedback"):
        for level in ("national", "sector", "local", "group"):
            assert any(each.kind == kind and level in each.levels for each in LAYOUTS)
    for layout in LAYOUTS:
        assert not layout.name.missing


def test_a_layout_that_is_wrong_is_refused():
    with pytest.raises(msgspec.ValidationError):
        read_layout(b'{"id": "x", "kind": "menu"}')


@needs_libreoffice
@pytest.mark.libreoffice
def test_a_form_saved_by_libreoffice_is_read_alike(tmp_path):
    layout = next(each for each in LAYOUTS if each.id == "summary-group")
    sheet = read_sheet(converted(write_form(layout, ROWS, HEAD, COUNTS), tmp_path), "form.docx")
    assert sheet.rows[0].get("comment") == "建议\n分两段"
    assert sheet.head["title"] == HEAD["title"]
