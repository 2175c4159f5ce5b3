"""Review rounds: who was asked and answered, what is left, meetings and their minutes."""

import io
from dataclasses import replace
from datetime import date

import pytest
from docx import Document as WordDocument

from curriculum_studio.core.payloads.review import Comment, Meeting, Recipient, ReviewRound
from curriculum_studio.core.review_rounds import (
    days_left,
    fault_of,
    in_round,
    length,
    round_of,
    standing,
    too_short,
    vote,
)
from curriculum_studio.features.review.formats.comment_forms.reader import read_sheet
from curriculum_studio.features.review.formats.minutes import those_present
from curriculum_studio.features.review.service.minutes import MinutesOrder, MinutesWriter
from curriculum_studio.features.review.service.rounds import Rounds
from curriculum_studio.i18n import StudioError, message
from tests.helpers.reviewed import Clock, library

ASKED = (
    Recipient(organisation="甲园", contact="园长办公室", sent="2026-05-06"),
    Recipient(organisation="Germany", prefix="DE", sent="2026-05-06"),
    Recipient(organisation="乙园", sent="2026-05-06"),
)
ROUND = ReviewRound(stage="comment_draft", start="2026-05-06", end="2026-06-05", recipients=ASKED)


@pytest.fixture
def shelf(tmp_path):
    with library(tmp_path) as opened:
        opened.rounds = Rounds(opened.session, opened.reviewing, opened.workspace.versions, Clock())
        yield opened


def answered(shelf):
    """A round with three comments, two of them decided."""
    identity = shelf.rounds.begin(shelf.id, "第一轮征求意见", ROUND, "王老师")
    add = shelf.reviewing.add
    first = add(shelf.id, shelf.anchor(1), "人员不够。", organisation="甲园", author="张三",
                kind="technical", proposal="专（兼）职人员", replaces=True)  # fmt: skip
    second = add(shelf.id, shelf.anchor(2), "Too strict.", organisation="DE")
    third = add(shelf.id, shelf.anchor(3), "没有问到。", organisation="丙园", kind="editorial")
    shelf.reviewing.accept(first.id, by="李组长")
    shelf.reviewing.decide(second.id, "not_accepted", "见第5章。", by="李组长")
    return identity, first, second, third


def test_public_has_thirty_days():
    assert length(ROUND) == 30, "the day of sending is not counted"
    assert not too_short(ROUND)
    short = ReviewRound(stage="comment_draft", start="2026-05-06", end="2026-06-04")
    assert too_short(short)
    assert not too_short(ReviewRound(stage="review_draft", start="2026-05-06", end="2026-05-07"))
    assert not too_short(ReviewRound(stage="comment_draft"))
    assert days_left(ROUND, "2026-06-05") == 0
    assert days_left(ROUND, "2026-06-07") == -2
    assert days_left(ReviewRound(), "2026-06-06") is None


def test_a_round_freezes_a_version_and_can_be_deleted(shelf):
    identity = shelf.rounds.begin(shelf.id, "第一轮征求意见", ROUND, "王老师")
    line = shelf.rounds.line(identity)
    assert line.title == "第一轮征求意见"
    assert line.payload.document == shelf.id
    then = shelf.workspace.versions.document_at(line.payload.version)
    assert then.root.text("zh") == shelf.document.root.text("zh")
    assert shelf.workspace.versions.versions(shelf.id)[0].name == "第一轮征求意见"
    shelf.session.remove(identity, message("Tests", "Delete"))
    assert shelf.rounds.of(shelf.id) == ()


def test_standing_counts_who_answered_and_what_is_left(shelf):
    identity, *_ = answered(shelf)
    found = shelf.rounds.standing(identity)
    assert [(each.recipient.organisation, each.comments, each.answered, each.asked)
            for each in found.answers] == [
        ("甲园", 1, True, True),
        ("Germany", 1, True, True),
        ("乙园", 0, False, True),
        ("丙园", 1, True, False),
    ]  # fmt: skip
    assert (found.asked, found.answered, found.total, found.open) == (3, 2, 3, 1)
    assert found.types == {"technical": 1, "general": 1, "editorial": 1}
    assert found.decisions == {"accepted": 1, "not_accepted": 1, "": 1}
    assert found.to_do == 0


def test_no_comments_is_an_answer_and_can_be_taken_back(shelf):
    identity, *_ = answered(shelf)
    shelf.rounds.mark(identity, ("乙园",), answered="2026-05-20", without_comments=True)
    assert shelf.rounds.standing(identity).answered == 3
    assert shelf.rounds.line(identity).payload.recipients[2].without_comments
    shelf.rounds.mark(identity, ("乙园",))
    assert shelf.rounds.standing(identity).answered == 2
    shelf.session.undo()
    assert shelf.rounds.standing(identity).answered == 3


def test_a_body_that_was_not_asked_can_be_asked(shelf):
    identity, *_ = answered(shelf)
    shelf.rounds.ask_also(identity, "丙园")
    assert shelf.rounds.standing(identity).asked == 4
    shelf.rounds.ask_also(identity, "丙园")
    assert shelf.rounds.standing(identity).asked == 4


def test_the_summary_form_says_who_was_asked_and_who_answered(shelf):
    identity, *_ = answered(shelf)
    shelf.rounds.mark(identity, ("乙园",), answered="2026-05-20", without_comments=True)
    layout = shelf.exports.layouts("summary", "group")[0]
    content = shelf.exports.form(shelf.id, layout)
    assert read_sheet(content, "form.docx").rows
    text = words_of(content)
    assert "发送“征求意见稿”的单位数：3" in text.replace(" ", "")


def words_of(content: bytes) -> str:
    word = WordDocument(io.BytesIO(content))
    lines = [each.text for each in word.paragraphs]
    for table in word.tables:
        lines += [cell.text for row in table.rows for cell in row.cells]
    return "\n".join(lines)


def test_a_correction_keeps_text_and_version(shelf):
    identity = shelf.rounds.begin(shelf.id, "一", ROUND)
    before = shelf.rounds.line(identity).payload
    shelf.rounds.correct(identity, "二", ReviewRound(stage="review_draft", end="2026-07-01"))
    after = shelf.rounds.line(identity)
    assert after.title == "二"
    assert (after.payload.version, after.payload.document) == (before.version, shelf.id)
    assert after.payload.recipients == ()
    shelf.session.undo()
    assert shelf.rounds.line(identity).payload == before


def test_comments_belong_to_the_round_in_which_they_came():
    early, late = ReviewRound(start="2026-01-01"), ReviewRound(start="2026-05-01")
    rounds = [("b", late), ("a", early)]

    def comment(**more):
        return Comment(id="x", document="d", **more)

    assert round_of(comment(time="2026-02-01T08:00:00+00:00"), rounds) == "a"
    assert round_of(comment(time="2026-05-01T08:00:00+00:00"), rounds) == "b"
    assert round_of(comment(time="2026-05-01", round="a"), rounds) == "a"
    assert round_of(comment(), rounds) == "a"
    assert round_of(comment(), []) == ""
    assert in_round("b", [comment()], rounds) == ()
    assert standing(late, ()).total == 0


@pytest.mark.parametrize(
    ("present", "drafters", "agreed", "against", "abstained", "needed", "carried"),
    [
        (12, 2, 8, 1, 1, 8, True),
        (12, 2, 7, 2, 1, 8, False),
        (9, 0, 7, 2, 0, 7, True),
        (9, 0, 6, 2, 1, 7, False),
        (4, 4, 0, 0, 0, 0, False),
        (3, 0, 9, 0, 0, 3, False),
    ],
)
def test_three_quarters_of_those_who_may_vote(
    present, drafters, agreed, against, abstained, needed, carried
):
    meeting = Meeting(
        present=("甲园",) * present, drafters=drafters, votes_for=agreed,
        votes_against=against, abstentions=abstained,
    )  # fmt: skip
    assert vote(meeting).needed == needed
    assert vote(meeting).carried is carried


def test_a_meeting_takes_what_was_decided_on_its_day(shelf):
    identity, first, second, _ = answered(shelf)
    on = shelf.rounds.today()
    meeting = Meeting(
        date=on.isoformat(), place="南京", present=("甲园；张三", "甲园；李四", "乙园")
    )
    shelf.rounds.meet(identity, "审查会", meeting, "先讨论范围。\n\n再讨论指标。")
    (line,) = shelf.rounds.meetings(identity)
    assert line.title == "审查会"
    assert line.payload.comments == (first.id, second.id)
    assert line.notes == ("先讨论范围。", "再讨论指标。")
    shelf.session.undo()
    assert shelf.rounds.meetings(identity) == ()
    assert shelf.rounds.decided(shelf.id, date(2020, 1, 1)) == ()


def test_persons_are_left_out_by_default():
    present = ("甲园；张三", "甲园;李四", "乙园")
    first, second = those_present(present, named=False)
    assert (first.organisation, first.count, first.names) == ("甲园", 2, ())
    assert second.count == 1
    assert those_present(present, named=True)[0].names == ("张三", "李四")


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("zh", ("会议纪要", "3/4", "通过。", "不采纳。见第5章。", "甲园", "南京")),
        ("en", ("Minutes", "3/4", "carried.", "Not accepted. 见第5章。", "甲园")),
        ("de", ("Sitzungsprotokoll", "3/4", "angenommen.", "Abgelehnt. 见第5章。")),
    ],
)
def test_minutes_say_votes_decisions_and_reasons(shelf, language, told):
    _, first, second, _ = answered(shelf)
    meeting = Meeting(
        date="2026-05-07", place="南京", present=("甲园；张三", "甲园；李四", "乙园；王五", "协会"),
        votes_for=3, votes_against=0, drafters=0, abstentions=1, comments=(first.id, second.id),
    )  # fmt: skip
    order = MinutesOrder(document=shelf.id, meeting=meeting, name="审查会", languages=(language,))
    writer = MinutesWriter(shelf.session, shelf.reviewing, shelf.exports.texts)
    text = words_of(writer.write(order))
    for each in told:
        assert each in text, each
    assert first.number in text
    assert "张三" not in text
    named = MinutesOrder(document=shelf.id, meeting=meeting, languages=(language,), named=True)
    comma = "、" if language == "zh" else ", "
    assert f"张三{comma}李四" in words_of(writer.write(named))


def test_minutes_in_two_languages_hold_one_list_in_both(shelf):
    _, first, second, _ = answered(shelf)
    meeting = Meeting(date="2026-05-07", comments=(first.id, second.id))
    order = MinutesOrder(document=shelf.id, meeting=meeting, languages=("zh", "de"))
    writer = MinutesWriter(shelf.session, shelf.reviewing, shelf.exports.texts)
    document = WordDocument(io.BytesIO(writer.write(order)))
    lists = [each for each in document.tables if "编号" in each.cell(0, 0).text]
    assert len(lists) == 2, "in the minutes of each language"
    for at, table in enumerate(lists):
        assert table.cell(0, 0).text.splitlines() == [["编号", "Nr."], ["Nr.", "编号"]][at]
        decided = [row.cells[4].text.splitlines() for row in table.rows[1:]]
        both = ["不采纳。见第5章。", "Abgelehnt. 见第5章。"]
        assert both[:: 1 if at == 0 else -1] in decided
        assert all(row.cells[0].text.count("\n") == 0 for row in table.rows[1:]), "numbers once"


@pytest.mark.parametrize(("asked", "said"), [
    ((("甲园", "A"), ("乙园", "B"), ("丙园", ""), ("丁园", "")), ""),
    ((("甲园", ""), ("甲园", "")), "甲园"),
    ((("甲园", "DE"), ("乙园", "DE")), "DE"),
    ((("甲园", "JSNU1"),), "JSNU1"),
    ((("ISO/CS", "**"),), ""),
])  # fmt: skip
def test_bodies_are_told_apart_by_name_and_code(asked, said):
    fault = fault_of([Recipient(organisation=name, prefix=code) for name, code in asked])
    assert (fault is None) is not bool(said)
    assert not said or said in str(fault.arguments)


def test_a_round_that_ends_first_is_neither_begun_nor_made_of_another(shelf):
    backward = replace(ROUND, start="2026-06-04", end="2026-05-06")
    with pytest.raises(StudioError):
        shelf.rounds.begin(shelf.id, "第一轮", backward)
    assert shelf.rounds.of(shelf.id) == ()
    identity = shelf.rounds.begin(shelf.id, "第一轮", ROUND)
    with pytest.raises(StudioError):
        shelf.rounds.correct(identity, "第一轮", backward)
    twice = replace(ROUND, recipients=(*ASKED, ASKED[0]))
    with pytest.raises(StudioError):
        shelf.rounds.correct(identity, "第一轮", twice)
    assert shelf.rounds.line(identity).payload.end == ROUND.end


def test_no_meeting_has_more_votes_than_voters(shelf):
    identity = shelf.rounds.begin(shelf.id, "第一轮", ROUND)
    crowded = Meeting(date="2026-05-20", present=("甲园", "乙园"), votes_for=3)
    with pytest.raises(StudioError):
        shelf.rounds.meet(identity, "讨论会", crowded)
    assert shelf.rounds.meetings(identity) == ()
    node = shelf.rounds.meet(identity, "讨论会", replace(crowded, votes_for=2))
    with pytest.raises(StudioError):
        shelf.rounds.correct_meeting(identity, node, "讨论会", crowded, "")
    assert shelf.rounds.meetings(identity)[0].payload.votes_for == 2
