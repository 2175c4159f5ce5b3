"""Which comment a row is, and what of a row is taken: nothing is overwritten by an accident."""

import io
from collections.abc import Callable
from dataclasses import replace

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from curriculum_studio.core.codec import read_nested
from curriculum_studio.core.payloads.review import Anchor
from curriculum_studio.i18n import message
from tests.features.review.formats.comment_forms.test_reader import CHINESE, cell, table
from tests.features.review.formats.word_comments.making import docx
from tests.features.review.service.test_comment_import import iso
from tests.helpers.documents import nested
from tests.helpers.reviewed import library

#: The rows of the log begin below its heading, a line of help and the titles.
FIRST = 4


@pytest.fixture
def shelf(tmp_path):
    with library(tmp_path) as opened:
        add = opened.reviewing.add
        first = add(opened.id, opened.anchor(1), "人员不够。", proposal="专（兼）职", replaces=True)
        second = add(opened.id, opened.anchor(2), "写清楚。", kind="technical", organisation="甲园")
        add(opened.id, opened.anchor(3), "太多。", organisation="乙园")
        opened.reviewing.decide(first.id, "noted", "已有说明。")
        opened.reviewing.decide(second.id, "partly", "见 6.2。")
        yield opened


class Log:
    """The log as somebody changes it in a spreadsheet."""

    def __init__(self, shelf, sheet: Worksheet):
        self.sheet = sheet
        self.columns = {cell.value: cell.column for cell in sheet[FIRST - 1]}

    def set(self, row: int, title: str, value):
        self.sheet.cell(FIRST + row, self.columns[title]).value = value

    def copy(self, row: int, to: int):
        for column in self.columns.values():
            value = self.sheet.cell(FIRST + row, column).value
            self.sheet.cell(FIRST + to, column).value = value


def changed(shelf, change: Callable[[Log], None]) -> bytes:
    book = openpyxl.load_workbook(io.BytesIO(shelf.exports.log(shelf.id, "zh", named=True)))
    change(Log(shelf, book.active))
    written = io.BytesIO()
    book.save(written)
    return written.getvalue()


def told(preview) -> list[tuple[str, str]]:
    """What is said of cells: where, and the first words of it."""
    found = []
    for each in preview.report:
        place = dict(each.arguments).get("place")
        if place is not None:
            spot = dict(place.arguments)
            found.append((f"{spot['sheet']}!{spot['cell']}", each.source[9:24]))
    return found


def unchanged(shelf, content: bytes):
    """Take a log that must change nothing; return what was said of its cells."""
    before = shelf.comments
    preview = shelf.preview(content, "log.xlsx")
    assert preview.counts()["same"] == len(before)
    shelf.imports.take(preview)
    assert shelf.comments == before
    return told(preview)


def test_a_formula_says_nothing_and_its_cell_is_named(shelf):
    def formulas(log):
        log.set(0, "修改建议", "=1+1")
        log.set(1, "意见内容", "=A1")
        log.set(2, "提出单位", "#REF!")

    def refused(log):
        formulas(log)
        log.sheet.cell(FIRST + 2, log.columns["提出单位"]).data_type = "e"

    assert unchanged(shelf, changed(shelf, refused)) == [
        ("意见处理表!K4", "this is a formu"),
        ("意见处理表!J5", "this is a formu"),
        ("意见处理表!B6", "this is a formu"),
    ]


def test_an_emptied_comment_stays_and_never_becomes_the_reason_of_its_decision(shelf):
    content = changed(shelf, lambda log: log.set(1, "意见内容", None))
    assert unchanged(shelf, content) == [("意见处理表!J5", "the comment is ")]


def test_a_decision_without_the_reason_that_it_needs_is_left_out(shelf):
    def decided(log):
        log.set(1, "理由", None)
        log.set(2, "处理决定", "不采纳")

    assert unchanged(shelf, changed(shelf, decided)) == [
        ("意见处理表!L5", "this decision n"),
        ("意见处理表!L6", "this decision n"),
    ]


def test_what_is_no_choice_is_told_by_its_cell(shelf):
    def wrong(log):
        log.set(1, "处理决定", "再议")
        log.set(2, "意见类型", "心情")

    assert unchanged(shelf, changed(shelf, wrong)) == [
        ("意见处理表!L5", "the decision “{"),
        ("意见处理表!I6", "the type “{text"),
    ]


def test_a_reason_behind_the_decision_counts(shelf):
    content = changed(shelf, lambda log: log.set(2, "处理决定", "不采纳：超出范围"))
    shelf.take(content, "log.xlsx")
    assert (shelf.comments[2].decision, shelf.comments[2].reason) == ("not_accepted", "超出范围")


def test_rows_without_an_id_are_new_and_days_are_days(shelf):
    def added(log):
        for row, who, day in ((3, "丙园", "2026年9月3日"), (4, "丁园", "昨天")):
            log.set(row, "提出单位", who)
            log.set(row, "章条编号", "4")
            log.set(row, "意见内容", f"{who}的意见")
            log.set(row, "提出日期", day)
        log.set(5, "章条编号", "5")
        log.set(5, "标识", "a" * 26)

    preview = shelf.preview(changed(shelf, added), "log.xlsx")
    assert told(preview) == [
        ("意见处理表!J9", "there is neithe"),
        ("意见处理表!D8", "“{text}” is not"),
    ]
    shelf.imports.take(preview)
    new = shelf.comments[3:]
    assert [each.organisation for each in new] == ["丙园", "丁园"]
    assert [each.time for each in new] == ["2026-09-03", ""]
    assert all(each.anchor.node for each in new)


def test_an_id_that_stands_twice_makes_a_comment_of_its_own(shelf):
    def twice(log):
        log.copy(2, to=3)
        log.copy(2, to=4)
        log.copy(2, to=5)
        log.set(4, "意见内容", "复制以后改写。")
        log.set(5, "意见内容", "复制以后改写。")

    before = shelf.comments
    content = changed(shelf, twice)
    preview = shelf.preview(content, "log.xlsx")
    assert told(preview) == [("意见处理表!R8", "this id is also")]
    shelf.imports.take(preview)
    assert shelf.comments[:3] == before
    assert [each.text for each in shelf.comments[3:]] == ["复制以后改写。"]
    assert shelf.preview(content, "log.xlsx").counts()["same"] == 4


def test_ids_beside_the_wrong_comments_change_nothing(shelf):
    """As after one column alone was sorted."""

    def shuffled(log):
        column = log.columns["标识"]
        first, second = (log.sheet.cell(FIRST + at, column).value for at in (0, 1))
        log.set(0, "标识", second)
        log.set(1, "标识", first)

    before = shelf.comments
    preview = shelf.preview(changed(shelf, shuffled), "log.xlsx")
    assert told(preview) == [
        ("意见处理表!R4", "this id is that"),
        ("意见处理表!R5", "this id is that"),
    ]
    assert preview.counts() == {"new": 0, "changed": 0, "same": 1, "contested": 0}
    shelf.imports.take(preview)
    assert shelf.comments == before


def test_a_comment_on_another_document_is_never_taken_away_from_it(shelf):
    other = read_nested(nested("standard", text={"zh": "儿童家具安全"}), "other")
    shelf.session.add(other, message("Test", "Add"))
    theirs = shelf.reviewing.add(other.id, Anchor(node=other.id), "太高。")
    preview = shelf.preview(shelf.exports.log(other.id, "zh"), "log.xlsx")
    assert preview.foreign
    shelf.imports.take(preview, anyway=True)
    assert shelf.reviewing.comments(other.id) == [theirs]
    assert shelf.comments[-1].text == "太高。"


def test_the_same_words_at_one_place_stay_as_many_comments(shelf):
    rows = [("DE", "5", "Typo.", ""), ("DE", "5", "Typo.", "Noted."), ("DE", "5", "Typo.", "Done.")]
    content = iso(*rows)
    assert shelf.take(content) == 3
    assert [each.text for each in shelf.comments[3:]] == ["Typo."] * 3
    assert len({each.number for each in shelf.comments}) == 6
    assert shelf.preview(content).counts()["same"] == 3


def test_short_words_at_another_place_are_another_comment(shelf):
    shelf.take(iso(("DE-001", "5", "See above.", "")))
    first = shelf.comments[-1]
    shelf.take(iso(("DE", "6", "See above.", "")), "second.docx")
    assert shelf.comments[-2] == first
    assert shelf.comments[-1].anchor.node != first.anchor.node
    long = "The requirements on small kindergartens should be lower."
    shelf.take(iso(("DE", "7", long, "")), "third.docx")
    moved = shelf.preview(iso(("DE", "8", long, "")), "fourth.docx")
    assert moved.counts() == {"new": 0, "changed": 1, "same": 0, "contested": 0}
    taken = moved.incoming[0].after
    assert replace(taken, kept=()) == replace(shelf.comments[-1], kept=())


def test_a_row_that_could_not_be_read_is_not_withdrawn(shelf):
    rows = [("1", "5", "改一", "丙园", "", ""), ("2", "6", "改二", "丙园", "", "")]
    shelf.take(docx(table(CHINESE, *rows)), "a.docx")
    gone = shelf.preview(docx(table(CHINESE, rows[0])), "a.docx")
    assert [each.text for each in gone.missing] == ["改二"]
    merged = ("2", cell("6 改二", span=2), *rows[1][3:])
    unclear = shelf.preview(docx(table(CHINESE, rows[0], merged)), "a.docx")
    assert unclear.missing == ()
