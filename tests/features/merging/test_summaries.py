"""The summary of a merge: what was decided, merged and deleted, by whom; in Word and Excel."""

import io

import docx
import openpyxl
import pytest

from curriculum_studio.core.edits import SetCell
from curriculum_studio.core.staying import ALL
from curriculum_studio.core.text import Cell
from curriculum_studio.features.merging.formats.summary import WORDS, WRITERS
from curriculum_studio.features.merging.summaries import MergeSummaries
from curriculum_studio.i18n import StudioError, finish
from tests.features.merging.test_merging import LABEL, four_each, text
from tests.helpers.told_of_children import NAME, PUBLIC, node_with, tells, told_unit

LANGUAGES = ("zh", "en", "de")


def summaries(desk):
    merging = desk.handing_on._merging
    return MergeSummaries(desk.session, desk.workspace.versions, merging, desk.session.now)


@pytest.fixture
def merged(shared):
    """Seven places: six fit, one was decided."""
    wang, li, standard, texts = shared
    gone = text(wang, standard, texts[5])
    four_each(shared)
    wang.take(li.send(standard))
    merging = wang.handing_on._merging
    (question,) = merging.questions(standard, "zh")
    merging.decide(question.record, ("first", "second")[1 - question.own_side])
    return wang, standard, gone


def test_it_says_what_was_decided_merged_and_deleted_by_whom(merged):
    wang, standard, gone = merged
    summary = summaries(wang).summary(standard, "zh")
    (row,) = summary.decisions
    assert (row.mine, row.theirs) == ("王：每学期至少一次。", "李：每月至少两次，并作记录。")
    assert (row.took, row.by, row.day) == ("took_theirs", "wang", "2026-11-28")
    made = {(each.whose, each.change, each.after) for each in summary.changes}
    assert made == {
        ("mine", "changed", "每季度末检查一次。"),
        ("mine", "changed", "库房应上锁。"),
        ("mine", "added", "培训记录应归档。"),
        ("theirs", "changed", "宜公布结果。"),
        ("theirs", "changed", "应有专人负责。"),
    }
    assert [(each.whose, each.text) for each in summary.deletions] == [("theirs", gone)]
    assert summary.counted == "自动合并 6 处；已决定 1 处；尚未决定 0 处；删除 1 处。"
    assert summary.base == "2026-11-28"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.no_cover
def test_it_is_read_again_from_word_and_excel(merged, language):
    wang, standard, gone = merged
    files = {
        suffix: finish(summaries(wang).content(standard, suffix, language)) for suffix in WRITERS
    }
    paper = docx.Document(io.BytesIO(files[".docx"]))
    words = "\n".join(cell.text for table in paper.tables for cell in table._cells)
    words += "\n".join(each.text for each in paper.paragraphs)
    book = openpyxl.load_workbook(io.BytesIO(files[".xlsx"]))
    cells = "\n".join(str(c.value) for s in book for row in s.iter_rows() for c in row if c.value)
    assert len(book.sheetnames) == 3
    for said in (words, cells):
        for each in (
            "王：每学期至少一次。",
            "李：每月至少两次，并作记录。",
            "培训记录应归档。",
            gone,
        ):
            assert each in said
        assert WORDS["took_theirs"][language] in said
        assert "wang" in said


def test_a_document_that_was_never_merged_has_none(shared):
    wang, _, standard, _ = shared
    with pytest.raises(StudioError, match="not merged"):
        summaries(wang).summary(standard, "de")


def test_it_says_nothing_of_what_is_written_about_children(desks):
    wang, li = desks
    unit = told_unit()
    wang.session.add(unit, LABEL)
    li.take(wang.send(unit.id, leaving=ALL))
    places = [node_with(unit, each) for each in (PUBLIC, "愿意看影子", "先跑了", "很投入")]
    for desk, nodes in ((li, places[::3]), (wang, places[1:3])):
        cells = [
            SetCell(each, "zh", Cell(f"{NAME if each in places[2:] else ''}改过")) for each in nodes
        ]
        desk.session.edit(unit.id, cells, LABEL)
    wang.take(li.send(unit.id, leaving=ALL))
    for suffix in WRITERS:
        content = finish(summaries(wang).content(unit.id, suffix, "zh"))
        assert tells(content, "改过")
        assert not tells(content)
