"""Comments go back filled in: forms, the log, drafts."""

import io
import re
import zipfile
from dataclasses import replace

import pytest

from curriculum_studio.core.anchors import anchored
from curriculum_studio.core.edits import Remove, SetCell
from curriculum_studio.core.interchange import ExportRequest
from curriculum_studio.core.payloads.review import Anchor, Recipient
from curriculum_studio.core.text import OBJECT, Cell, Mark
from curriculum_studio.features.review.formats.comment_forms.form_filling import fill
from curriculum_studio.features.review.formats.comment_forms.form_model import FormRow
from curriculum_studio.features.review.formats.comment_forms.form_templates import write_iso
from curriculum_studio.features.review.formats.comment_forms.reader import read_sheet
from curriculum_studio.features.review.formats.incoming_reader import inspect
from curriculum_studio.features.review.model import read_decision
from curriculum_studio.features.review.service.comment_export import FormScope
from curriculum_studio.features.standards.formats.standard_docx import write
from curriculum_studio.i18n import StudioError, finish, message
from tests.features.review.formats.comment_forms.real import needs_real_data, template
from tests.features.review.formats.comment_forms.test_iso_template import (
    cells,
    real_rows,
    structure,
)
from tests.features.review.formats.word_comments.making import (
    begin,
    comment,
    docx,
    end,
    extended,
    lines,
    paragraph,
    run,
)
from tests.features.review.formats.word_comments.office import part_of
from tests.features.review.service.test_comment_import import begun
from tests.helpers.reviewed import SENTENCES, library

LABEL = message("Test", "Edit")


def filled(shelf):
    first = shelf.reviewing.add(
        shelf.id, shelf.anchor(1), "人员不够。", kind="technical", author="王老师",
        organisation="甲园", proposal="专（兼）职人员", replaces=True,
    )  # fmt: skip
    second = shelf.reviewing.add(shelf.id, shelf.anchor(2), "同上。", organisation="乙园")
    third = shelf.reviewing.add(shelf.id, Anchor(place="表99"), "没有这张表。", author="匿名者")
    shelf.reviewing.accept(first.id, by="李组长")
    shelf.reviewing.same_as(second.id, first.id)
    shelf.reviewing.decide(third.id, "not_accepted", "见第5章。")
    shelf.reviewing.reply(first.id, "谢谢！", author="王老师", organisation="甲园")


def test_a_summary_says_place_decision_and_who(shelf):
    filled(shelf)
    layout = shelf.exports.layouts("summary", "group")[0]
    sheet = read_sheet(shelf.exports.form(shelf.id, layout), "form.docx")
    assert sheet.head["title"] == "双碳试点学校建设与评价规范"
    assert sheet.head["drafter"] == "某市教育学会"
    columns = ("serial", "clause", "type", "comment", "organisation", "observation")
    assert [[row.get(column) for column in columns] for row in sheet.rows] == [
        ["1", "1 第1段", "技术", "人员不够。", "甲园", "采纳。"],
        ["2", "2 第1段", "一般", "同上。", "乙园", "同A-001：采纳。"],
        ["3", "表99", "一般", "没有这张表。", "", "不采纳。见第5章。"],
    ]


def test_layouts_are_offered_for_the_level_first(shelf):
    assert shelf.exports.layouts("summary", "national")[0].id == "summary-national"
    assert shelf.exports.layouts("summary", "local")[0].id == "summary-group"
    assert {each.kind for each in shelf.exports.layouts()} == {"summary", "review", "feedback"}


def test_a_form_to_be_sent_out_is_empty(shelf):
    filled(shelf)
    (layout,) = shelf.exports.layouts("feedback")
    sheet = read_sheet(shelf.exports.form(shelf.id, layout, empty=True), "form.docx")
    assert (sheet.rows, sheet.no_comments) == ((), False)
    assert read_sheet(
        shelf.exports.form(shelf.id, layout, no_comments=True), "form.docx"
    ).no_comments


def test_persons_are_left_out_unless_wanted(shelf):
    filled(shelf)
    for content in (shelf.exports.iso(shelf.id), shelf.draft().content):
        told = "".join(
            part_of(content, name).decode()
            for name in ("word/document.xml", "word/comments.xml", "word/people.xml")
            if name == "word/document.xml" or b"commentsEx" in content
        )
        assert "王老师" not in told
        assert "李组长" not in told
        assert "A-001" in told
    named = shelf.draft(named=True).content
    assert "王老师（甲园）" in part_of(named, "word/comments.xml").decode()
    shelf.reviewing.confirm(shelf.comments[0].id, "王老师")
    unnamed = read_sheet(shelf.exports.log(shelf.id, "zh"), "log.xlsx").rows[0]
    assert (unnamed.get("author"), unnamed.get("confirmed")) == ("", "甲园")
    log = read_sheet(shelf.exports.log(shelf.id, "zh", named=True), "log.xlsx").rows[0]
    assert (log.get("author"), log.get("confirmed")) == ("王老师", "王老师")


def test_a_log_without_names_comes_back_without_taking_names_away(shelf):
    filled(shelf)
    before = shelf.comments
    shelf.take(shelf.exports.log(shelf.id, "zh"), "log.xlsx")
    assert [each.author for each in shelf.comments] == [each.author for each in before]
    assert shelf.comments[0].replies == before[0].replies


def test_a_draft_shows_comments_answers_decisions_and_what_is_settled(shelf):
    filled(shelf)
    found = inspect(shelf.draft(named=True).content, "draft.docx").comments
    assert [each.text for each in found] == [
        "A-001 [技术] 〔原处：专人〕人员不够。\n修改建议：将“专人”改为“专（兼）职人员”",
        "谢谢！",
        "处理意见：采纳。",
        "B-001 [一般] 同上。",
        "处理意见：采纳。",
        "C-001 [一般] 〔原处：表99〕没有这张表。",
        "处理意见：不采纳。见第5章。",
    ]
    assert [each.done for each in found] == [True] * 7
    assert [each.parent for each in found] == [None, 0, 0, None, 3, None, 5]


def test_a_draft_that_comes_back_unchanged_changes_nothing(shelf):
    filled(shelf)
    for named in (True, False):
        content = shelf.draft(named=named).content
        preview = shelf.preview(content, "back.docx")
        assert preview.counts() == {"new": 0, "changed": 0, "same": 3, "contested": 0}
        assert shelf.imports.take(preview) == 0


def test_what_was_resolved_in_word_goes_out_resolved_and_comes_back_so(shelf):
    body = lines("要求1") + paragraph(begin(0), run(SENTENCES[0][0]), end(0))
    sent = docx(body, comment(0, "已谈妥", para="0A"), extended(("0A", "", True)))
    shelf.take(sent, "意见.docx")
    content = shelf.draft().content
    assert [each.done for each in inspect(content, "x").comments] == [True]
    assert shelf.preview(content, "back.docx").counts()["same"] == 1


@pytest.mark.parametrize("layout", ["summary-national", "summary-group", "review-group"])
def test_a_summary_that_comes_back_unchanged_changes_nothing(shelf, layout):
    filled(shelf)
    (own,) = [each for each in shelf.exports.layouts() if each.id == layout]
    preview = shelf.preview(shelf.exports.form(shelf.id, own, named=True))
    assert preview.counts() == {"new": 0, "changed": 0, "same": 3, "contested": 0}


def test_foreign_templates_are_filled_and_letters_refused(shelf):
    filled(shelf)
    blank = shelf.exports.iso(shelf.id, chosen=())
    content = shelf.exports.iso(shelf.id, "en", template=(blank, "ballot.docx"))
    assert len(read_sheet(content, "x").rows) == 3
    draft = finish(write(ExportRequest((shelf.document,), ("zh",), lambda _: b"")))
    with pytest.raises(StudioError):
        shelf.exports.iso(shelf.id, template=(draft, "draft.docx"))


@needs_real_data
@pytest.mark.real_data
@pytest.mark.parametrize("real", [True, False], ids=["the real template", "our template"])
def test_the_real_comments_are_imported_decided_and_exported_cell_by_cell(tmp_path, real):
    rows = real_rows()
    undecided = [FormRow({**row.cells, "observation": ""}) for row in rows]
    with library(tmp_path, structure()) as shelf:
        blank = template() if real else shelf.exports.iso(shelf.id, chosen=())
        shelf.take(fill(blank, "blank.docx", undecided, {}), "ballot.docx")
        assert len(shelf.comments) == 55
        assert sum(bool(each.anchor.node) for each in shelf.comments) == 46
        for comment, row in zip(shelf.comments, rows, strict=True):
            decision, reason = read_decision(row.get("observation"))
            if decision:
                shelf.reviewing.decide(comment.id, decision, reason)
            elif reason:
                shelf.reviewing.put(
                    (replace(comment, reason=reason),), shelf.session.undo_state.undo
                )
        own = (blank, "blank.docx") if real else None
        sheet = read_sheet(shelf.exports.iso(shelf.id, "en", template=own), "out.docx")
    assert cells(sheet.rows) == cells(rows)


# --- no form loses what somebody said ---------------------------------------------------------


def layout(shelf, name):
    return next(each for each in shelf.exports.layouts() if each.id == name)


ALL = (
    *("summary-national", "summary-group", "summary-association"),
    *("review-national", "review-group", "feedback"),
)


@pytest.mark.parametrize("name", ALL)
def test_every_form_says_all_that_was_said_and_adds_nothing_on_its_way_back(shelf, name):
    """A form without a column for proposals has them below the comment; one of old and new words
    beside each other has the comment as its reason."""
    filled(shelf)
    shelf.reviewing.add(
        shelf.id, shelf.anchor(4), "写清楚。", proposal="写明人数", organisation="乙园"
    )
    content = shelf.exports.form(shelf.id, layout(shelf, name))
    body = "".join(part_of(content, "word/document.xml").decode().split())
    for words in ("人员不够。", "同上。", "没有这张表。", "专（兼）职人员", "写清楚。", "写明人数"):
        assert words in body
    before = shelf.comments
    preview = shelf.preview(content, "back.docx")
    assert [each.state for each in preview.incoming] == ["same"] * 4
    assert shelf.imports.take(preview) == 0
    assert shelf.comments == before


@pytest.mark.parametrize("name", ["summary-national", "summary-association"])
def test_a_form_filled_in_elsewhere_comes_in_with_its_proposals(shelf, tmp_path, name):
    filled(shelf)
    content = shelf.exports.form(shelf.id, layout(shelf, name))
    (tmp_path / "other").mkdir()
    with library(tmp_path / "other") as other:
        other.take(content, "back.docx")
        said = {(each.text, bool(each.proposal)) for each in other.comments}
        assert said == {("人员不够。", True), ("同上。", False), ("没有这张表。", False)}
        again = other.exports.form(other.id, layout(other, name))
        assert [dict(r.cells) for r in read_sheet(again, "a.docx").rows] == [
            dict(r.cells) for r in read_sheet(content, "b.docx").rows
        ]


def test_a_summary_follows_the_text(shelf):
    shelf.reviewing.add(shelf.id, Anchor(place="表99"), "没有。", organisation="甲园")
    for at in (7, 2, 5):
        shelf.reviewing.add(shelf.id, shelf.anchor(at), f"意见{at}", organisation="甲园")
    shelf.reviewing.add(shelf.id, Anchor(node=shelf.id), "总的不错。", organisation="乙园")
    for name in ("summary-group", "review-national"):
        sheet = read_sheet(shelf.exports.form(shelf.id, layout(shelf, name)), "form.docx")
        assert [row.get("comment") for row in sheet.rows] == [
            "总的不错。", "意见2", "意见5", "意见7", "没有。",
        ]  # fmt: skip
        assert [row.get("serial") for row in sheet.rows] == list("12345")


def rows_in(shelf, name="log"):
    """The rows of the log, or of a form of some layout, as they are read again."""
    if name == "log":
        return read_sheet(shelf.exports.log(shelf.id, "zh"), "log.xlsx").rows
    return read_sheet(shelf.exports.form(shelf.id, layout(shelf, name)), "form.docx").rows


def test_papers_tell_places_and_labels_of_the_text_that_was_sent(shelf):
    """Commenters have that text in their hands, whatever was done to ours since."""
    tenth, second = (shelf.node(at).parent for at in (10, 2))
    node, gone = shelf.node(3), shelf.node(5)
    said = Cell(f"按{OBJECT}的规定执行。", (Mark(1, 2, "ref", tenth),))
    shelf.session.edit(shelf.id, (SetCell(node.id, "zh", said),), LABEL)
    versions = shelf.workspace.versions
    sent = versions.create(shelf.document, name="征求意见稿", author="", message="")
    begun(shelf, "第一轮", "2026-05-01", version=sent.id)
    there = anchored(shelf.document.nodes[node.id], "zh", 0, 4)
    shelf.reviewing.add(shelf.id, there, "哪一条？", organisation="甲园")
    shelf.reviewing.add(shelf.id, shelf.anchor(5), "不需要。", organisation="甲园")
    shelf.session.edit(shelf.id, (Remove(gone.id), Remove(second)), LABEL)
    rows = rows_in(shelf)
    assert [(e.get("clause"), e.get("element")) for e in rows] == [("3", "第1段"), ("5", "第1段")]
    assert [e.get("original") for e in rows] == ["按10的规", "专人"]
    assert [e.get("clause") for e in rows_in(shelf, "summary-group")] == ["3 第1段", "5 第1段"]


def test_papers_quote_the_words_that_stood_there_and_never_those_of_today(shelf):
    empty = shelf.node(4)
    shelf.session.edit(shelf.id, (SetCell(empty.id, "de", None),), LABEL)
    words = Anchor(node=empty.id, language="de")
    added = shelf.reviewing.add(
        shelf.id, words, "Fehlt.", organisation="DE", proposal="Eine Person ist zu benennen.",
        replaces=True,
    )  # fmt: skip
    moved = shelf.reviewing.add(shelf.id, shelf.anchor(6, "专人"), "谁？", organisation="乙园")
    filled_in = SetCell(empty.id, "de", Cell(added.proposal))
    shelf.session.edit(shelf.id, (filled_in,), LABEL)
    shelf.reviewing.place(moved.id, shelf.anchor(7, "能源"))
    form, log = rows_in(shelf, "summary-association"), rows_in(shelf)
    assert [each.get("original") for each in form] == ["", "专人"]
    assert [each.get("original") for each in log] == ["", "专人"]


@pytest.mark.parametrize("name", ["log", "summary-group", "summary-association"])
def test_quoted_words_that_come_back_change_no_proposal(shelf, name):
    node, tenth = shelf.node(3), shelf.node(10).parent
    said = Cell(f"按{OBJECT}的规定执行。", (Mark(1, 2, "ref", tenth),))
    shelf.session.edit(shelf.id, (SetCell(node.id, "zh", said),), LABEL)
    there = anchored(shelf.document.nodes[node.id], "zh", 0, 5)
    of = {"organisation": "甲园", "replaces": True}
    shelf.reviewing.add(shelf.id, there, "不清楚。", proposal="按规定", **of)
    moved = shelf.reviewing.add(shelf.id, shelf.anchor(6), "谁？", proposal="校长", **of)
    shelf.reviewing.place(moved.id, shelf.anchor(7, "能源"))
    before = shelf.comments
    if name == "log":
        shelf.take(shelf.exports.log(shelf.id, "zh"), "log.xlsx")
    else:
        content = shelf.exports.form(shelf.id, layout(shelf, name))
        shelf.take(content, "form.docx")
    told = [(each.proposal, each.replaces, each.anchor) for each in shelf.comments]
    assert told == [(each.proposal, each.replaces, each.anchor) for each in before]


def numbers_in(shelf, **more):
    content = shelf.exports.form(shelf.id, layout(shelf, "summary-group"), **more)
    body = part_of(content, "word/document.xml").decode()
    return re.findall(r"单位数：([^<]*)个。", body), re.search(r"共收到意见(\d+)条", body)[1]


def test_the_numbers_of_a_form_are_those_of_all_who_were_asked(shelf):
    assert numbers_in(shelf) == (["　　"] * 4, "0")
    asked = (
        Recipient(organisation="DIN", prefix="DE"), Recipient(organisation="甲园"),
        Recipient(organisation="乙园", answered="2026-05-05", without_comments=True),
        Recipient(organisation="丙园"),
    )  # fmt: skip
    first = begun(shelf, "一", "2026-05-01", "", *asked)
    shelf.take(write_iso([FormRow({"number": "DE-002", "clause": "3", "comment": "More."})], {}))
    mine = shelf.reviewing.add(shelf.id, shelf.anchor(1), "人员不够。", organisation="甲园")
    expected = (["4", "3", "2", "1"], "2")
    assert numbers_in(shelf) == expected
    assert numbers_in(shelf, chosen=[mine]) == expected
    later = begun(shelf, "二", "2026-06-01", "", Recipient(organisation="丁园"))
    assert numbers_in(shelf, part=FormScope(later)) == (["1", "0", "0", "1"], "0")
    assert numbers_in(shelf, part=FormScope(first)) == expected


def test_days_are_written_as_in_the_language_of_the_form(shelf):
    shelf.reviewing.add(shelf.id, shelf.anchor(1), "人员不够。")
    national = shelf.exports.form(shelf.id, layout(shelf, "summary-national"))
    assert read_sheet(national, "a.docx").head["date"] == "2026年5月6日"
    assert "2026年5月6日填写" in part_of(national, "word/document.xml").decode()
    empty = shelf.exports.form(shelf.id, layout(shelf, "feedback"), empty=True)
    assert "date" not in read_sheet(empty, "a.docx").head


def test_the_log_keeps_the_reasons_of_decisions(shelf):
    filled(shelf)
    content = shelf.exports.log(shelf.id, "zh", named=True)
    rows = {row.get("number"): row for row in read_sheet(content, "log.xlsx").rows}
    number = shelf.comments[2].number
    assert (rows[number].get("decision"), rows[number].get("reason")) == ("不采纳", "见第5章。")
    preview = shelf.preview(content, "log.xlsx")
    assert [each.state for each in preview.incoming] == ["same"] * 3


def test_the_log_names_the_version_into_which_a_comment_was_worked(shelf):
    """Versions have ids of 64 digits that say nothing to anybody."""
    comments = [shelf.reviewing.add(shelf.id, shelf.anchor(at), "?") for at in (1, 2, 3)]
    of = {"author": "", "message": ""}
    named = shelf.workspace.versions.create(shelf.document, name="会议稿", **of).id
    shelf.session.edit(shelf.id, (SetCell(shelf.node(9).id, "zh", Cell("改了。")),), LABEL)
    dated = shelf.workspace.versions.create(
        shelf.document, name="", time="2026-05-03T10:00:00+00:00", **of
    ).id
    for each, version in zip(comments, (named, dated, "0" * 64), strict=True):
        shelf.reviewing.decide(each.id, "accepted")
        shelf.reviewing.mark_done(each.id, version)
    before = shelf.comments
    assert [row.get("done") for row in rows_in(shelf)] == ["会议稿", "2026-05-03", "已落实"]
    preview = shelf.preview(shelf.exports.log(shelf.id, "zh"), "log.xlsx")
    assert {each.state for each in preview.incoming} == {"same"}
    shelf.imports.take(preview)
    assert shelf.comments == before


def test_each_body_has_a_form_of_its_own(shelf):
    asked = (
        Recipient(organisation="DIN", prefix="DE"),
        Recipient(organisation="乙园", answered="2026-05-05", without_comments=True),
        Recipient(organisation="丙园"),
    )
    begun(shelf, "一", "2026-05-01", "", *asked)
    shelf.take(write_iso([FormRow({"number": "DE-002", "clause": "3", "comment": "More."})], {}))
    shelf.reviewing.add(shelf.id, shelf.anchor(1), "人员不够。", organisation="丁园")
    assert shelf.exports.bodies(shelf.id) == ("DIN", "乙园", "丙园", "丁园")
    found = {}
    for body in shelf.exports.bodies(shelf.id):
        content = shelf.exports.form(shelf.id, layout(shelf, "feedback"), part=FormScope(body=body))
        sheet = read_sheet(content, f"{body}.docx")
        assert sheet.head["organisation"] == body
        found[body] = ([row.get("comment") for row in sheet.rows], sheet.no_comments)
    assert found == {
        "DIN": (["More."], False),
        "乙园": ([], True),
        "丙园": ([], False),
        "丁园": (["人员不够。"], False),
    }


def test_experts_of_a_review_are_named_only_if_wanted(shelf):
    add = shelf.reviewing.add
    add(shelf.id, shelf.anchor(1), "人员不够。", organisation="某市教育学会", author="王小五")
    add(shelf.id, shelf.anchor(2), "写清楚。", author="赵六")
    chosen = next(each for each in shelf.exports.layouts("review"))
    unnamed = shelf.exports.form(shelf.id, chosen)
    named = shelf.exports.form(shelf.id, chosen, named=True)
    for content, authors in ((unnamed, ["", ""]), (named, ["王小五", "赵六"])):
        rows = read_sheet(content, "form.docx").rows
        assert [row.get("organisation") for row in rows] == ["某市教育学会", ""]
        assert [row.get("author") for row in rows] == authors
        assert shelf.preview(content, "form.docx").counts()["same"] == 2
    with zipfile.ZipFile(io.BytesIO(unnamed)) as file:
        everything = b"".join(map(file.read, file.namelist()))
    assert "王小五".encode() not in everything
    assert "赵六".encode() not in everything


def test_whoever_answered_in_one_round_is_not_silent_over_all(shelf):
    for title, answers in (("一", ("2026-05-01", "")), ("二", ("", "2026-06-01"))):
        asked = tuple(
            Recipient(organisation=name, answered=day, without_comments=bool(day))
            for name, day in zip(("甲园", "乙园"), answers, strict=True)
        )
        begun(shelf, title, "2026-05-01", "", *asked)
    assert numbers_in(shelf) == (["2", "2", "0", "0"], "0")


def test_papers_say_type_and_place_as_the_body_typed_them(shelf):
    typed = [("§ 2", "te"), ("第3章", "技术"), ("４", "Editorial"), ("3.1, 5", "xx"), ("7", "")]
    rows = [
        FormRow({"number": f"DE-{at:03}", "clause": clause, "type": kind, "comment": f"{at}."})
        for at, (clause, kind) in enumerate(typed, 1)
    ]
    shelf.take(write_iso(rows, {}), "de.docx")
    shelf.reviewing.place(shelf.comments[0].id, shelf.anchor(9))  # its place here, not in papers
    summary = next(each for each in shelf.exports.layouts() if each.id == "summary-group")
    paper = read_sheet(shelf.exports.form(shelf.id, summary), "paper.docx").rows
    log = read_sheet(shelf.exports.log(shelf.id, "zh"), "log.xlsx").rows
    for found in (paper, log):
        assert sorted((row.get("clause"), row.get("type")) for row in found) == sorted(typed)
