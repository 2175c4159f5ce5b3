"""The meeting: twenty comments decided by keyboard alone, and the way back of each."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from curriculum_studio.desktop.rounds.minutes_dialog import MinutesDialog
from curriculum_studio.domain.states import CellState, state


@pytest.fixture
def room(table, qtbot):
    """A meeting on twenty suggestions, one for each clause."""
    for at in range(1, 21):
        table.suggest(at, organisation=("DE", "CN")[at % 2], text=f"第{at}条宜考虑兼职。")
    table.show()
    table.studio.commands.run("review.meeting")
    table.meeting = table.review.meeting
    qtbot.waitUntil(lambda: QApplication.activeWindow() is table.meeting)
    yield table
    if table.review.meeting is not None:
        table.review.meeting.close()


CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def focus(meeting) -> QWidget:
    """Return what has the keyboard: something in the window of the meeting, or that window."""
    widget = QApplication.focusWidget()
    assert widget is not None
    assert widget.window() is meeting
    assert widget.isVisible()
    return widget


def press(meeting, *keys, modifiers=Qt.KeyboardModifier.NoModifier):
    """Press keys, one after the other, wherever the keyboard is."""
    for key in keys:
        QTest.keyClick(focus(meeting), key, modifiers)


def write(meeting, text):
    """Write as an input method does."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(focus(meeting), event)


def states(table):
    """All that a decision can touch: texts with their states, comments, what the page shows."""
    document = table.view.document
    kept = table.desk.bench.workspace
    page = table.view.page.view.page
    return (
        table.view.content.nodes,
        table.comments,
        [state(table.node(at), "en") for at in range(1, 21)],
        kept.documents.load(document).nodes,
        kept.comments.of(document),
        [page.document.nodes[table.node(at).id].text("zh") for at in range(1, 21)],
    )


def decide_partly(meeting, at):
    press(meeting, Qt.Key.Key_P)
    area = focus(meeting)
    assert area is meeting.written.area
    new = "专（兼）职人员"
    before = area.content().text.index(new)
    press(meeting, Qt.Key.Key_Home)
    press(meeting, *[Qt.Key.Key_Right] * before)
    press(meeting, *[Qt.Key.Key_Right] * len(new), modifiers=SHIFT)
    write(meeting, f"人员{at}")
    press(meeting, Qt.Key.Key_Return, modifiers=CONTROL)
    assert focus(meeting) is meeting.reason, "decided without a reason"
    assert meeting.told.text()
    write(meeting, "更合适。")
    press(meeting, Qt.Key.Key_Return, modifiers=CONTROL)


def decide_not(meeting):
    press(meeting, Qt.Key.Key_N)
    assert focus(meeting) is meeting.reason
    press(meeting, Qt.Key.Key_Return, modifiers=CONTROL)
    assert not meeting.writing.isHidden(), "decided without a reason"
    write(meeting, "超出范围。")
    press(meeting, Qt.Key.Key_Return, modifiers=CONTROL)


def test_twenty_comments_are_decided_by_keyboard_and_taken_back_one_by_one(room, qtbot):
    meeting = room.meeting
    known = [states(room)]
    ids = [each.id for each in known[0][1]]
    for at in range(20):
        assert meeting.comment.id == ids[at]
        match at % 4:
            case 0:
                press(meeting, Qt.Key.Key_A)
            case 1:
                decide_partly(meeting, at)
            case 2:
                decide_not(meeting)
            case _:
                press(meeting, Qt.Key.Key_I)
        known.append(states(room))
    decisions = [each.decision for each in room.comments]
    assert decisions == ["accepted", "partly", "not_accepted", "noted"] * 5
    assert [each.done_version for each in room.comments] == ["draft", "draft", "", ""] * 5
    assert all(f"人员{at - 1}负责" in room.text(at) for at in range(2, 21, 4))
    assert all("专（兼）职人员" in room.text(at) for at in range(1, 21, 4))
    assert known[-1][2].count(CellState.STALE) == 10
    assert len({repr(each) for each in known}) == 21, "each decision altered something"
    assert meeting.pages.currentWidget() is meeting.summaryPage
    assert meeting.decided.rowCount() == 20
    assert meeting.decided.item(2, 3).text() == "超出范围。"
    for at in reversed(range(20)):
        press(meeting, Qt.Key.Key_Z, modifiers=CONTROL)
        assert meeting.pages.currentWidget() is meeting.meetingPage
        assert states(room) == known[at]
        assert meeting.comment.id == ids[at]
    press(meeting, Qt.Key.Key_Z, modifiers=CONTROL)
    assert states(room) == known[0], "what was done before the meeting stays"
    press(meeting, Qt.Key.Key_Escape)
    assert room.review.meeting is None


def test_while_something_is_written_buttons_do_what_keys_do_nothing(room):
    meeting = room.meeting
    press(meeting, Qt.Key.Key_N)
    assert not any(each.isEnabled() for each in (meeting.accept, meeting.next, meeting.sameAs))
    press(meeting, Qt.Key.Key_A)
    assert meeting.reason.toPlainText() == "a"
    press(meeting, Qt.Key.Key_Escape)
    assert all(each.isEnabled() for each in (meeting.accept, meeting.next, meeting.sameAs))
    assert room.comments[0].decision == ""


def test_long_texts_are_scrolled_before_the_next_comment_comes(room, qtbot):
    meeting = room.meeting
    first = room.comments[0]
    room.review.reviewing.revise(first.id, text="很长的意见。" * 400)
    meeting._renew()
    bar = meeting.scroller.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > bar.pageStep())
    for _ in range(50):
        press(meeting, Qt.Key.Key_Space)
        if meeting._at:
            break
        assert bar.value() > 0
    assert meeting._at == 1
    press(meeting, Qt.Key.Key_PageUp)
    assert meeting._at == 0, "nothing was above"
    press(meeting, Qt.Key.Key_Down)
    assert 0 < bar.value() < bar.pageStep()
    press(meeting, Qt.Key.Key_Right)
    assert meeting._at == 1, "arrows to the sides always walk"


def test_decisions_become_minutes_from_the_summary(room, answer):
    meeting = room.meeting
    press(meeting, Qt.Key.Key_A)
    press(meeting, Qt.Key.Key_Escape)
    shown = answer(MinutesDialog, lambda _: False)
    press(meeting, Qt.Key.Key_Backtab)
    assert focus(meeting) is meeting.minutes
    press(meeting, Qt.Key.Key_Space)
    assert room.review.meeting is None
    assert "1" in shown[0].told.text()


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
    write(meeting, first.number)
    press(meeting, Qt.Key.Key_Return)
    assert room.comments[1].same_as == first.id
    assert meeting._at == 2


def test_escape_leaves_writing_first_and_then_shows_what_was_decided(room):
    meeting = room.meeting
    press(meeting, Qt.Key.Key_A)
    press(meeting, Qt.Key.Key_N)
    press(meeting, Qt.Key.Key_Escape)
    assert meeting.writing.isHidden()
    assert room.comments[1].decision == ""
    press(meeting, Qt.Key.Key_Escape)
    assert meeting.pages.currentWidget() is meeting.summaryPage
    assert meeting.decided.rowCount() == 1
    assert room.comments[0].number in meeting.decided.item(0, 0).text()
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
    press(meeting, Qt.Key.Key_Plus, modifiers=CONTROL)
    assert meeting.text.font().pixelSize() > before


@pytest.mark.parametrize("language", ["zh_CN", "de"])
def test_a_small_projector_shows_everything(room, language, qtbot):
    meeting = room.meeting
    room.studio.look.speak(language)
    meeting.showNormal()
    meeting.resize(1024, 700)
    meeting._fit_type()
    buttons = (meeting.accept, meeting.sameAs, meeting.previous, meeting.next)

    def whole(button):
        corner = button.mapTo(meeting, button.rect().bottomRight())
        wide = button.width() >= button.sizeHint().width()
        return wide and meeting.rect().contains(corner)

    qtbot.waitUntil(lambda: all(map(whole, buttons)) and meeting.meta.width() > 100)
    assert meeting.width() == 1024
