"""What reviewers send comes in once, at its place, and changes nothing before it is taken."""

import io
from dataclasses import replace

import openpyxl
import pytest

from curriculum_studio.core.codec import read_nested
from curriculum_studio.core.comments import WITHDRAWN
from curriculum_studio.core.interchange import ExportRequest
from curriculum_studio.core.payloads.review import Anchor, Recipient, ReviewRound
from curriculum_studio.features.review.formats.comment_forms.form_model import FormRow
from curriculum_studio.features.review.formats.comment_forms.form_templates import (
    write_form,
    write_iso,
)
from curriculum_studio.features.standards.formats.standard_docx import write
from curriculum_studio.i18n import StudioError, finish, message
from tests.features.review.formats.comment_forms.test_reader import CHINESE, table
from tests.features.review.formats.word_comments.making import (
    begin,
    comment,
    docx,
    end,
    extended,
    inserted,
    lines,
    paragraph,
    run,
)
from tests.features.review.formats.word_comments.office import changed as changed_body
from tests.features.review.service.test_comment_placement import tracked_in
from tests.helpers.documents import nested
from tests.helpers.reviewed import SENTENCES, library


def iso(*rows):
    return write_iso(
        [
            FormRow({"number": number, "clause": clause, "type": "te", "comment": text,
                 "observation": observation})
            for number, clause, text, observation in rows
        ],
        {},
    )  # fmt: skip


def reviewers_copy(text="人数呢？", date="2026-03-01T09:00:00Z", reply=""):
    """A copy of the draft in the manner of Word, with a comment on clause 2."""
    before, after = SENTENCES[1][0].split("专人")
    marks = (begin(0), begin(1)) if reply else (begin(0),)
    ends = (end(0), end(1)) if reply else (end(0),)
    body = lines("要求2") + paragraph(run(before), *marks, run("专人"), *ends, run(after))
    comments = comment(0, text, para="00000001", author="张", date=date)
    if reply:
        comments += comment(1, reply, para="00000002", author="李")
    return docx(body, comments, extended(("00000001", "", False), ("00000002", "00000001", False)))


# --- forms ------------------------------------------------------------------------------------


def test_a_form_comes_in_as_one_step_and_only_once(shelf):
    content = iso(("DE-002", "3", "More.", ""), ("DE-003", "Item 9", "Less.", ""))
    preview = shelf.preview(content, "de.docx")
    assert preview.counts() == {"new": 2, "changed": 0, "same": 0, "contested": 0}
    assert len(preview.unplaced) == 1
    assert "Without a certain place" in preview.report[0].source
    assert shelf.comments == []
    assert shelf.imports.take(preview) == 2
    first, second = shelf.comments
    assert first.anchor.node == next(
        each.id for each in shelf.document.walk() if each.text("en") == "Clause 3"
    )
    assert (second.anchor.node, second.anchor.place) == ("", "Item 9")
    again = shelf.preview(content, "de.docx")
    assert again.counts()["same"] == 2
    steps = shelf.session.undo_state
    assert shelf.imports.take(again) == 0
    assert shelf.session.undo_state == steps
    shelf.session.undo()
    assert shelf.comments == []


def test_a_corrected_form_updates_and_keeps_what_was_decided(shelf):
    shelf.take(iso(("DE-002", "3", "More.", ""), ("DE-003", "4", "Less.", "")), "de.docx")
    shelf.reviewing.decide(shelf.comments[0].id, "not_accepted", "No room.")
    shelf.reviewing.place(shelf.comments[1].id, shelf.anchor(7))
    preview = shelf.preview(iso(("DE-002", "3", "Much more.", "")), "de.docx")
    assert [each.state for each in preview.incoming] == ["changed"]
    assert [each.number for each in preview.missing] == ["DE-003"]
    shelf.imports.take(preview)
    first, second = shelf.comments
    assert [WITHDRAWN in dict(each.kept) for each in (first, second)] == [False, True]
    assert (first.text, first.decision, first.reason) == ("Much more.", "not_accepted", "No room.")
    assert second.anchor.node == shelf.node(7).id


def test_decisions_in_a_form_count_unless_we_decided_otherwise(shelf):
    shelf.take(iso(("DE-002", "3", "More.", ""), ("DE-003", "4", "Less.", "")), "de.docx")
    shelf.reviewing.decide(shelf.comments[0].id, "not_accepted", "No room.")
    decided = iso(("DE-002", "3", "More.", "Accepted."), ("DE-003", "4", "Less.", "Noted."))
    preview = shelf.preview(decided, "de.docx")
    assert [each.state for each in preview.incoming] == ["contested", "changed"]
    assert "Decided differently" in preview.report[0].source
    shelf.imports.take(preview)
    assert [each.decision for each in shelf.comments] == ["not_accepted", "noted"]


def test_numbers_of_a_form_never_take_over_other_comments(shelf):
    ours = shelf.reviewing.add(shelf.id, shelf.anchor(1), "Something else.", organisation="DE")
    assert ours.number == "DE-001"
    shelf.take(iso(("DE-001", "3", "Quite another thing.", "")), "de.docx")
    assert [each.number for each in shelf.comments] == ["DE-001", "DE-002"]
    assert shelf.comments[0] == ours
    assert dict(shelf.comments[1].kept)["number"] == "DE-001"


def test_our_own_comments_are_known_in_a_form(shelf):
    ours = shelf.reviewing.add(shelf.id, shelf.anchor(1), "人员不够。", organisation="DE")
    content = shelf.exports.iso(shelf.id, "zh")
    decided = content  # nothing filled in yet
    assert shelf.preview(decided).counts()["same"] == 1
    rows = [FormRow({"number": "DE-001", "comment": "人员不够。", "observation": "采纳。"})]
    shelf.take(write_iso(rows, {}))
    assert shelf.comments == [replace(ours, decision="accepted")]


def test_two_rows_with_one_number_are_two_comments(shelf):
    shelf.take(iso(("DE-002", "3", "More.", ""), ("DE-002", "4", "Less.", "")))
    assert [each.number for each in shelf.comments] == ["DE-002", "DE-003"]


def test_the_same_form_on_two_machines_makes_the_same_comments(tmp_path):
    content = iso(("DE-002", "3", "More.", ""), ("DE", "4", "Less.", ""))
    found = []
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        with library(tmp_path / name) as shelf:
            shelf.take(content)
            found.append(shelf.comments)
    assert found[0] == found[1]


def test_a_form_of_another_document_is_refused_with_a_sentence(shelf):
    body = lines("标准项目名称：儿童家具安全") + table(CHINESE, ("1", "3", "改", "甲园", "", ""))
    preview = shelf.preview(docx(body), "other.docx")
    assert preview.foreign
    assert "another document" in preview.report[0].source
    with pytest.raises(StudioError) as problem:
        shelf.imports.take(preview)
    assert problem.value.safe is not None
    assert shelf.comments == []
    assert shelf.imports.take(preview, anyway=True) == 1


def test_the_log_of_another_document_is_not_taken_in_silently(shelf, tmp_path):
    (tmp_path / "other").mkdir()
    other = read_nested(nested("standard", text={"zh": "儿童家具安全", "en": "Furniture"}), "other")
    with library(tmp_path / "other", other) as second:
        second.reviewing.add(other.id, Anchor(node=other.id), "太高。")
        logs = [second.exports.log(other.id, language) for language in ("zh", "en")]
    for content in logs:
        preview = shelf.preview(content, "log.xlsx")
        assert preview.foreign
        with pytest.raises(StudioError):
            shelf.imports.take(preview)
    assert shelf.comments == []
    shelf.reviewing.add(shelf.id, shelf.anchor(1), "人员不够。")
    for language in ("zh", "en", "de"):
        assert not shelf.preview(shelf.exports.log(shelf.id, language), "log.xlsx").foreign


def test_a_form_headed_by_another_number_is_told_and_not_refused(shelf):
    rows = [FormRow({"number": "DE-002", "clause": "3", "comment": "More."})]
    preview = shelf.preview(write_iso(rows, {"document": "ISO/DIS 80000-2"}))
    assert not preview.foreign
    assert "headed" in preview.report[0].source
    assert shelf.preview(write_iso(rows, {"document": "T/ABC 1—2026 (CD)"})).report == ()


@pytest.mark.parametrize(
    "title",
    ["《双碳试点学校建设与评价规范》", "双碳试点学校建设与评价规范（征求意见稿）", "T/ABC 1—2026"],
)
def test_a_form_of_this_document_is_known(shelf, title):
    body = lines(f"标准名称：{title}") + table(CHINESE, ("1", "3", "改", "甲园", "", ""))
    assert not shelf.preview(docx(body)).foreign


def test_an_answer_is_noted_in_the_round_that_asked(shelf):
    asked = (Recipient(organisation="甲园"), Recipient(organisation="乙园", prefix="NJ"))
    round_ = read_nested(nested("review_round", text="第一轮"), "round")
    payload = ReviewRound(document=shelf.id, recipients=asked)
    root = replace(round_.root, payload=payload)
    round_ = replace(round_, nodes={root.id: root})
    shelf.session.add(round_, message("Test", "Ask"))
    layout = next(each for each in shelf.exports.layouts("feedback"))
    nothing = write_form(layout, (), {"organisation": "甲园"}, {}, no_comments=True)
    preview = shelf.preview(nothing)
    assert preview.answer.no_comments
    assert shelf.imports.take(preview) == 0
    rows = [FormRow({"clause": "3", "comment": "改"})]
    shelf.take(write_form(layout, rows, {"organisation": "乙园"}, {}))
    assert [each.number for each in shelf.comments] == ["NJ-001"]
    first, second = shelf.session.document(round_.id).root.payload.recipients
    assert (first.answered, first.without_comments) == ("2026-05-06", True)
    assert (second.answered, second.without_comments) == ("2026-05-06", False)
    shelf.session.undo()
    assert shelf.comments == []
    assert shelf.session.document(round_.id).root.payload.recipients[1].answered == ""


def begun(shelf, name, start, end="", *asked, version=""):
    payload = ReviewRound(
        document=shelf.id, start=start, end=end, recipients=asked, version=version
    )
    round_ = read_nested(nested("review_round", text=name), name)
    root = replace(round_.root, payload=payload)
    round_ = replace(round_, nodes={root.id: root})
    shelf.session.add(round_, message("Test", "Ask"))
    return round_.id


def bodies_of(shelf, round_):
    return [
        (each.organisation, each.answered, each.without_comments)
        for each in shelf.session.document(round_).root.payload.recipients
    ]


def test_the_round_is_told_by_who_was_asked_and_by_the_day(shelf):
    germany = Recipient(organisation="DIN", prefix="DE")
    first = begun(shelf, "一", "2026-01-01", "2026-02-01", germany)
    second = begun(shelf, "二", "2026-04-01", "2026-05-10", germany)
    begun(shelf, "三", "2026-05-01", "2026-06-01", Recipient(organisation="甲园"))
    later = begun(shelf, "四", "2026-12-01", "2026-12-31", germany)
    rows = [FormRow({"number": "DE-002", "clause": "3", "comment": "More."})]
    assert shelf.preview(write_iso(rows, {})).round == second
    assert shelf.preview(write_iso(rows, {"date": "2026-01-20"})).round == first
    assert shelf.preview(write_iso(rows, {"date": "12 December 2026"})).round == later
    nobody = [FormRow({"number": "FR-002", "clause": "3", "comment": "Plus."})]
    assert shelf.preview(write_iso(nobody, {"date": "2026年5月6日"})).round != second
    assert shelf.preview(write_iso(rows, {}), round_=first).round == first
    assert shelf.preview(write_iso(rows, {}), round_="").round == ""


def test_comments_carry_their_round_and_say_who_answered(shelf):
    asked = (Recipient(organisation="DIN", prefix="DE"), Recipient(organisation="乙园"))
    round_ = begun(shelf, "一", "2026-05-01", "", *asked)
    content = iso(("DE-002", "3", "More.", ""))
    shelf.take(content, "de.docx")
    (found,) = shelf.comments
    assert found.round == round_
    assert bodies_of(shelf, round_) == [("DIN", "2026-05-06", False), ("乙园", "", False)]
    assert shelf.preview(content, "de.docx").counts()["same"] == 1
    assert shelf.take(content, "de.docx") == 0
    shelf.session.undo()
    assert shelf.comments == []
    assert bodies_of(shelf, round_)[0] == ("DIN", "", False)


def test_a_round_of_its_own_for_what_came_before_there_was_one(shelf):
    content = iso(("DE-002", "3", "More.", ""))
    shelf.take(content, "de.docx")
    round_ = begun(shelf, "一", "2026-05-01", "", Recipient(organisation="DE"))
    assert shelf.preview(content, "de.docx").counts()["same"] == 1
    corrected = iso(("DE-002", "3", "More!", ""))
    assert shelf.preview(corrected, "de.docx").counts()["changed"] == 1
    assert shelf.take(content, "de.docx", round_=round_) == 1
    assert [each.round for each in shelf.comments] == [round_]


def test_the_numbers_of_another_round_are_other_comments(shelf):
    first = begun(shelf, "一", "2026-01-01", "", Recipient(organisation="DE"))
    second = begun(shelf, "二", "2026-05-01", "", Recipient(organisation="DE"))
    shelf.take(iso(("DE-002", "3", "More.", "")), round_=first)
    shelf.take(iso(("DE-002", "4", "Quite another thing.", "")), round_=second)
    assert [(each.round, each.text) for each in shelf.comments] == [
        (first, "More."), (second, "Quite another thing."),
    ]  # fmt: skip
    decided = iso(("DE-002", "3", "More.", "Accepted."))
    assert [each.state for each in shelf.preview(decided).incoming] == ["changed"]


def test_no_comments_is_noted_for_whoever_is_said_to_have_sent_it(shelf):
    round_ = begun(shelf, "一", "2026-05-01", "", Recipient(organisation="甲园"))
    nothing = docx(table(CHINESE, ("1", "", "无意见", "", "", "")))
    assert shelf.preview(nothing).answer is None
    stranger = shelf.preview(nothing, organisation="丙园")
    assert (stranger.answer.asked, stranger.answer.round) == (False, round_)
    asked = shelf.preview(nothing, organisation="甲园")
    assert asked.answer.asked
    assert shelf.imports.take(asked) == 0
    assert bodies_of(shelf, round_) == [("甲园", "2026-05-06", True)]


def test_a_draft_that_was_sent_in_a_round_answers_that_round(shelf):
    version = shelf.workspace.versions.create(shelf.document, name="一", author="王", message="")
    first = begun(shelf, "一", "2026-01-01", "", version=version.id)
    begun(shelf, "二", "2026-05-01", "", Recipient(organisation="乙园"))
    shelf.reviewing.add(shelf.id, shelf.anchor(2), "人数呢？", author="张")
    sent = shelf.draft(version=version.id).content
    shelf.session.undo()
    shelf.take(sent, "back.docx", organisation="乙园")
    assert [each.round for each in shelf.comments] == [first]


def test_the_log_asks_nobody_and_answers_nothing(shelf):
    round_ = begun(shelf, "一", "2026-05-01", "", Recipient(organisation="DE"))
    shelf.reviewing.add(shelf.id, shelf.anchor(1), "人员不够。", organisation="DE")
    preview = shelf.preview(shelf.exports.log(shelf.id, "zh"), "log.xlsx")
    assert [each.state for each in preview.incoming] == ["same"]
    shelf.imports.take(preview)
    assert bodies_of(shelf, round_) == [("DE", "", False)]


def test_empty_forms_and_letters_are_refused(shelf):
    for content in (write_iso((), {}), docx(lines("一封信")), docx(lines("x"))[:300]):
        with pytest.raises(StudioError):
            shelf.preview(content)
    assert shelf.comments == []


# --- the log ----------------------------------------------------------------------------------


def test_the_log_comes_back_unchanged_and_with_decisions(shelf):
    shelf.take(iso(("DE-002", "3", "More.", ""), ("DE-003", "Item 9", "Less.", "")))
    shelf.reviewing.add(
        shelf.id, shelf.anchor(1), "人员不够。", proposal="专（兼）职", replaces=True, author="王"
    )
    content = shelf.exports.log(shelf.id, "zh")
    preview = shelf.preview(content, "log.xlsx")
    assert preview.form == "log"
    assert [each.state for each in preview.incoming] == ["same"] * 3
    book = openpyxl.load_workbook(io.BytesIO(content))
    sheet = book.active
    titles = [cell.value for cell in sheet[3]]
    for row, decision, reason in ((4, "采纳", None), (6, "不采纳", "已有国标。")):
        sheet.cell(row, titles.index("处理决定") + 1, decision)
        sheet.cell(row, titles.index("理由") + 1, reason)
    written = io.BytesIO()
    book.save(written)
    before = shelf.comments
    shelf.take(written.getvalue(), "log.xlsx")
    assert [each.decision for each in shelf.comments] == ["accepted", "", "not_accepted"]
    assert shelf.comments[2] == replace(before[2], decision="not_accepted", reason="已有国标。")


def _log_with(shelf, **cells):
    """The log as it comes back when somebody wrote the same into columns of each of its rows."""
    book = openpyxl.load_workbook(io.BytesIO(shelf.exports.log(shelf.id, "zh", named=True)))
    sheet = book.active
    titles = [cell.value for cell in sheet[3]]
    for row in range(4, 4 + len(shelf.comments)):
        for title, words in cells.items():
            sheet.cell(row, titles.index(title) + 1, words)
    written = io.BytesIO()
    book.save(written)
    return shelf.preview(written.getvalue(), "log.xlsx")


@pytest.mark.parametrize(
    ("title", "words", "field", "said"),
    [
        ("意见内容", "Much less than before.", "text", "Much less than before."),
        ("修改建议", "Nothing.", "proposal", "Nothing."),
        ("意见类型", "编辑", "type", "editorial"),
        ("提出单位", "FR", "organisation", "FR"),
        ("提出人", "赵", "author", "赵"),
    ],
)
def test_the_log_changes_what_we_wrote_and_never_what_a_body_sent(shelf, title, words, field, said):
    shelf.take(iso(("DE-002", "3", "More.", "")), "de.docx")
    shelf.reviewing.put([replace(shelf.comments[0], author="Wu")], message("Review", "Comment"))
    shelf.reviewing.add(shelf.id, shelf.anchor(1), "人员不够。", author="王", organisation="CN")
    shelf.take(reviewers_copy(), "reviewed.docx")  # its author says neither a type nor a body
    (word,) = (each for each in shelf.comments if each.author == "张")
    sent = {each.id: each for each in shelf.comments}
    preview = _log_with(shelf, **{title: words, "处理决定": "采纳"})
    shelf.imports.take(preview)
    after = {each.number: replace(each, decision="") for each in shelf.comments}
    assert {each.decision for each in shelf.comments} == {"accepted"}
    assert after["DE-002"] == sent[after["DE-002"].id]
    assert getattr(after["CN-001"], field) == said
    open_to_us = field in {"type", "organisation"}
    assert getattr(after[word.number], field) == (said if open_to_us else getattr(word, field))
    refused = [dict(each.arguments).get("number") for each in preview.report]
    assert refused == ["DE-002", *([] if open_to_us else [word.number])]


def test_what_was_typed_new_into_the_log_stays_ours_and_what_was_sent_as_it_was(shelf):
    shelf.take(iso(("DE-002", "3", "More.", "")), "de.docx")
    book = openpyxl.load_workbook(io.BytesIO(shelf.exports.log(shelf.id, "zh")))
    sheet = book.active
    titles = [cell.value for cell in sheet[3]]
    ids = titles.index("标识") + 1
    for row, words, identity in (
        (4, "More.", None),
        (5, "By telephone.", None),
        (6, "Far.", "a" * 26),
    ):
        sheet.cell(row, titles.index("意见内容") + 1, words)
        sheet.cell(row, titles.index("提出单位") + 1, "DE")
        sheet.cell(row, ids).value = identity
    written = io.BytesIO()
    book.save(written)
    preview = shelf.preview(written.getvalue(), "log.xlsx")
    shelf.imports.take(preview)
    own = {each.text: each for each in shelf.comments}
    shelf.reviewing.revise(own["By telephone."].id, text="By mail.")
    for words in ("More.", "Far."):
        with pytest.raises(StudioError, match="was sent to you"):
            shelf.reviewing.revise(own[words].id, text="Less.")
    assert sorted(each.text for each in shelf.comments) == ["By mail.", "Far.", "More."]


def test_words_that_are_no_choice_are_told_and_change_nothing(shelf):
    shelf.reviewing.add(shelf.id, shelf.anchor(1), "人员不够。", kind="technical")
    shelf.reviewing.add(shelf.id, shelf.anchor(2), "太多。", kind="editorial")
    book = openpyxl.load_workbook(io.BytesIO(shelf.exports.log(shelf.id, "zh")))
    sheet = book.active
    titles = [cell.value for cell in sheet[3]]
    sheet.cell(4, titles.index("处理决定") + 1, "再议")
    sheet.cell(4, titles.index("意见类型") + 1, "心情")
    sheet.cell(5, titles.index("意见类型") + 1, None)
    sheet.cell(5, titles.index("已落实") + 1, "已落实")
    written = io.BytesIO()
    book.save(written)
    preview = shelf.preview(written.getvalue(), "log.xlsx")
    assert [dict(each.arguments)["text"] for each in preview.report] == ["再议", "心情"]
    shelf.imports.take(preview)
    first, second = shelf.comments
    assert (first.decision, first.type, second.type) == ("", "technical", "editorial")
    assert second.done_version == "draft"
    assert shelf.preview(shelf.exports.log(shelf.id, "de"), "log.xlsx").counts()["same"] == 2


# --- drafts -----------------------------------------------------------------------------------


def test_comments_of_a_returned_draft_come_in_once(shelf):
    shelf.take(reviewers_copy(reply="同问。"), "张.docx", organisation="乙园")
    (found,) = shelf.comments
    assert (found.author, found.organisation, found.text) == ("张", "乙园", "人数呢？")
    assert (found.number, found.anchor.node) == ("A-001", shelf.node(2).id)
    assert found.anchor.quotation == "专人"
    assert [(each.author, each.text) for each in found.replies] == [("李", "同问。")]
    assert shelf.preview(reviewers_copy(reply="同问。"), "张.docx").counts()["same"] == 1
    assert shelf.take(reviewers_copy(reply="同问。"), "again.docx", organisation="乙园") == 0


def test_notes_that_stand_for_a_tracked_change_come_in_as_the_change_only(shelf):
    note = ' custom:trackedChange="true"'
    before, after = SENTENCES[1][0].split("专人")
    body = lines("要求2") + paragraph(run(before), inserted("两名"), run(f"专人{after}"))
    notes = comment(0, more=note) + comment(1, more=note, para="0A")
    notes += comment(2, "为什么？", para="0B")
    content = docx(body, notes, extended(("0A", "", False), ("0B", "0A", False)))
    preview = shelf.preview(content, "reviewed.docx")
    assert [each.after.text for each in preview.incoming] == ["为什么？", "修订"]


def test_a_second_round_updates(shelf):
    shelf.take(reviewers_copy(), "张.docx")
    shelf.reviewing.decide(shelf.comments[0].id, "noted")
    shelf.take(reviewers_copy(text="人数是多少？", reply="新答复"), "张2.docx")
    (found,) = shelf.comments
    assert (found.text, found.decision, len(found.replies)) == ("人数是多少？", "noted", 1)
    shelf.take(reviewers_copy(date="2026-03-02T09:00:00Z"), "张3.docx")
    assert len(shelf.comments) == 2


def draft_of(*said):
    """A copy in the manner of Word: who, when in March, what, on the twenty clauses in turn."""
    body = "".join(
        lines(f"要求{at + 1}") + paragraph(begin(at), run(SENTENCES[at][0]), end(at))
        for at in range(len(said))
    )
    notes = (
        comment(at, text, author=who, date=f"2026-03-{day:02}T09:00:00Z")
        for at, (who, day, text) in enumerate(said)
    )
    return docx(body, "".join(notes))


def withdrawn_in(shelf):
    return [each.text for each in shelf.comments if WITHDRAWN in dict(each.kept)]


@pytest.mark.parametrize("name", ["意见.docx", "意见（第二次）.docx"])
def test_what_a_reviewer_deleted_stays_and_is_marked(shelf, name):
    said = (("张", 1, "甲"), ("张", 2, "乙"), ("张", 3, "丙"))
    shelf.take(draft_of(*said), "意见.docx")
    preview = shelf.preview(draft_of(*said[1:]), name)
    assert [each.text for each in preview.missing] == ["甲"]
    assert "No longer in the file" in preview.report[-1].source
    assert withdrawn_in(shelf) == []
    assert shelf.imports.take(preview) == 1
    assert withdrawn_in(shelf) == ["甲"]
    # Once more brings nothing; what is said again counts again; all of it can be undone.
    assert shelf.preview(draft_of(*said[1:]), name).missing == ()
    shelf.session.undo()
    assert withdrawn_in(shelf) == []
    shelf.session.redo()
    assert shelf.take(draft_of(*said), name) == 1
    assert withdrawn_in(shelf) == []
    assert len(shelf.comments) == 3


def test_others_who_send_a_file_of_the_same_name_withdraw_nothing(shelf):
    shelf.take(draft_of(("张", 1, "甲"), ("张", 2, "乙")), "征求意见稿.docx")
    for said in ((("李", 3, "丙"),), (("张", 4, "另一位张"),)):
        preview = shelf.preview(draft_of(*said), "征求意见稿.docx")
        assert preview.missing == ()
        shelf.imports.take(preview)
    assert withdrawn_in(shelf) == []


def test_a_draft_of_ours_with_only_some_comments_withdraws_nothing(shelf):
    shelf.take(draft_of(("张", 1, "甲"), ("张", 2, "乙")), "意见.docx")
    first = shelf.comments[0]
    sent = shelf.draft(chosen=[first], named=True)
    preview = shelf.preview(sent.content, "意见.docx")
    assert [each.state for each in preview.incoming] == ["same"]
    assert preview.missing == ()


def test_undated_comments_with_the_same_words_stay_two(shelf):
    body = paragraph(begin(0), run("甲"), end(0)) + paragraph(begin(1), run("乙"), end(1))
    content = docx(body, comment(0, "同上", date="") + comment(1, "同上", date=""))
    shelf.take(content)
    assert len(shelf.comments) == 2
    assert shelf.take(content) == 0


def test_tracked_changes_become_proposals_that_can_be_accepted(shelf):
    draft = finish(write(ExportRequest((shelf.document,), ("zh",), lambda _: b"")))
    words = SENTENCES[2][0][:4]
    content = changed_body(draft, lambda body: tracked_in(body, words, "各类"))
    shelf.take(content, "李.docx")
    (found,) = shelf.comments
    assert (found.author, found.type, found.replaces) == ("张", "editorial", True)
    shelf.reviewing.accept(found.id)
    assert shelf.node_text(3) == SENTENCES[2][0].replace(words, "各类")
    assert shelf.take(content, "李.docx") == 0


def test_a_draft_of_another_document_is_refused(shelf):
    other = read_nested(nested("standard", text={"zh": "别的"}), "other")
    draft = finish(write(ExportRequest((other,), ("zh",), lambda _: b"")))
    with pytest.raises(StudioError) as problem:
        shelf.preview(draft)
    assert "another document" in problem.value.what.source


def test_a_draft_without_anything_is_refused(shelf):
    draft = finish(write(ExportRequest((shelf.document,), ("zh",), lambda _: b"")))
    with pytest.raises(StudioError) as problem:
        shelf.preview(draft)
    assert "neither comments" in problem.value.what.source


def test_a_draft_is_placed_on_the_version_that_was_sent(shelf):
    version = shelf.workspace.versions.create(
        shelf.document, name="征求意见稿", author="王", message=""
    )
    comment_ = shelf.reviewing.add(shelf.id, shelf.anchor(2), "人数呢？", author="张")
    sent = shelf.draft(version=version.id).content
    shelf.session.undo()
    other = shelf.reviewing.add(
        shelf.id, shelf.anchor(2), "x", proposal="负责人", replaces=True, organisation="甲"
    )
    shelf.reviewing.accept(other.id)
    shelf.take(sent, "back.docx")
    found = shelf.comments[-1]
    assert found.text.endswith("人数呢？")
    assert (found.anchor.version, found.anchor.quotation) == (version.id, "专人")
    assert shelf.reviewing.find(found).state == "changed"
    assert comment_.anchor.node == found.anchor.node


def test_a_form_with_tracked_changes_is_still_a_form(shelf):
    body = table(CHINESE, ("1", "3", "改", "甲园", "", "")) + paragraph(inserted("盖章"))
    assert shelf.preview(docx(body)).form == "summary"
    empty = table(CHINESE, ("1", "", "", "", "", "")) + paragraph(inserted("新的一段"))
    assert shelf.preview(docx(empty)).form == "draft"


@pytest.mark.parametrize("count", [1000, pytest.param(10_000, marks=pytest.mark.campaign)])
def test_thousands_of_comments_come_in(shelf, count):
    body = "".join(paragraph(begin(at), run(SENTENCES[at % 20][0]), end(at)) for at in range(count))
    comments = "".join(
        comment(at, f"意见{at}", author=f"作者{at % 7}", date=f"2026-03-01T09:{at % 60:02}:00Z")
        for at in range(count)
    )
    preview = shelf.preview(docx(body, comments), "many.docx")
    assert preview.counts()["new"] == count
    assert not preview.unplaced
    assert len({each.after.number for each in preview.incoming}) == count
