"""The meeting: twenty comments decided by keyboard alone, and the way back of each."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from curriculum_studio.domain.states import CellState, state


@pytest.fixture
def room(table):
    """A meeting on twenty suggestions, one for each clause."""
    for at in range(1, 21):
        table.suggest(at, organisation=("DE", "CN")[at % 2], text=f"第{at}条宜考虑兼职。")
    table.show()
    table.studio.commands.run("review.meeting")
    table.meeting = table.review.meeting
    yield table
    if table.review.meeting is not None:
        table.review.meeting.close()


def press(widget, key, modifiers=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(widget, key, modifiers)


def type_in(meeting, widget, text):
    assert meeting.focusWidget() is widget
    widget.insertPlainText(text)


def states(table):
    return (
        table.view.content.nodes,
        table.comments,
        [state(table.node(at), "en") for at in range(1, 21)],
    )


def test_twenty_comments_are_decided_by_keyboard_and_taken_back_one_by_one(room):
    meeting = room.meeting
    known = [states(room)]
    for at in range(20):
        assert meeting.comment.id == known[0][1][at].id
        match at % 4:
            case 0:
                press(meeting, Qt.Key.Key_A)
            case 1:
                press(meeting, Qt.Key.Key_P)
                area = meeting.written.area
                place = area.content().text.index("专（兼）职人员")
                area.go(place, end=place + 7)
                type_in(meeting, area, f"人员{at}")
                press(area, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
                assert meeting.comment.id == known[0][1][at].id, "decided without a reason"
                type_in(meeting, meeting.reason, "更合适。")
                press(meeting.reason, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
            case 2:
                press(meeting, Qt.Key.Key_N)
                type_in(meeting, meeting.reason, "超出范围。")
                press(meeting.reason, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
            case _:
                press(meeting, Qt.Key.Key_I)
        known.append(states(room))
    decisions = [each.decision for each in room.comments]
    assert decisions == ["accepted", "partly", "not_accepted", "noted"] * 5
    assert "人员1负责" in room.text(2)
    assert known[-1][2].count(CellState.STALE) == 10
    assert meeting.pages.currentWidget() is meeting.summaryPage
    assert meeting.decided.count() == 20
    meeting.goOn.click()
    for at in reversed(range(20)):
        press(meeting, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert states(room) == known[at]
        assert meeting.comment.id == known[0][1][at].id
    press(meeting, Qt.Key.Key_Escape)
    assert room.review.meeting is None


def test_arrows_walk_and_what_is_put_off_is_passed_over(room):
    meeting = room.meeting
    press(meeting, Qt.Key.Key_Right)
    assert meeting._at == 1
    press(meeting, Qt.Key.Key_Left)
    assert meeting._at == 0
    press(meeting, Qt.Key.Key_D)
    assert room.comments[0].discuss
    assert meeting._at == 1
    assert " 2 " in meeting.progressText.text()


def test_same_as_is_chosen_by_keys(room):
    meeting = room.meeting
    press(meeting, Qt.Key.Key_A)
    press(meeting, Qt.Key.Key_S)
    first = room.comments[0]
    assert meeting.focusWidget() is meeting.wanted
    meeting.wanted.setText(first.number)
    press(meeting.wanted, Qt.Key.Key_Return)
    assert room.comments[1].same_as == first.id
    assert meeting._at == 2


def test_escape_leaves_writing_first_and_then_shows_what_was_decided(room):
    meeting = room.meeting
    press(meeting, Qt.Key.Key_A)
    press(meeting, Qt.Key.Key_N)
    press(meeting.reason, Qt.Key.Key_Escape)
    assert meeting.writing.isHidden()
    assert room.comments[1].decision == ""
    press(meeting, Qt.Key.Key_Escape)
    assert meeting.pages.currentWidget() is meeting.summaryPage
    assert meeting.decided.count() == 1
    assert room.comments[0].number in meeting.decided.item(0).text()
    press(meeting, Qt.Key.Key_Escape)
    assert room.review.meeting is None


def test_texts_of_both_languages_are_shown_with_the_difference(room):
    meeting = room.meeting
    shown = meeting._projected.of(meeting.comment)
    chinese, english = shown.pairs
    assert "<u>专人</u>" in chinese.before
    assert "（兼）职" in chinese.after
    assert "Kindergartens" in english.before
    assert english.after == ""
    assert "第1段" in shown.meta


def test_type_grows_by_key(room):
    meeting = room.meeting
    before = meeting.text.font().pixelSize()
    press(meeting, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert meeting.text.font().pixelSize() > before
