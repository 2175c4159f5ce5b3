"""The meeting: twenty comments decided by keyboard alone, and the way back of each."""

import gc
import shutil
from weakref import ref

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from curriculum_studio.bootstrap.application import open_application
from curriculum_studio.core.anchors import anchored
from curriculum_studio.core.edits import Remove, SetCell
from curriculum_studio.core.text import Cell
from curriculum_studio.core.translation_state import CellState, state
from curriculum_studio.features.help.window.help_controller import BesideDialog
from curriculum_studio.features.review.window.meeting_dialogs import MinutesDialog
from curriculum_studio.i18n import message
from tests.windows.features.review.conftest import Table, clause
from tests.windows.letting_go import delete_what_is_closed


@pytest.fixture(scope="module")
def twenty_file(reviewed_file, tmp_path_factory):
    """The library with twenty suggestions, one for each clause."""
    path = tmp_path_factory.mktemp("twenty") / "twenty.cstudio-db"
    shutil.copy(reviewed_file, path)
    application = open_application(path)
    (entry,) = application.session.entries()
    for at in range(1, 21):
        node = clause(application.session.document(entry.id), at)
        start = node.text("zh").index("专人")
        application.reviewing.add(
            entry.id,
            anchored(node, "zh", start, start + 2),
            f"第{at}条宜考虑兼职。",
            organisation=("DE", "CN")[at % 2],
            proposal="专（兼）职人员",
            replaces=True,
        )
    application.close()
    return path


@pytest.fixture
def room(start, twenty_file, qtbot):
    """A meeting on the suggestions."""
    table = Table(start(twenty_file))
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


def test_the_group_answers_without_deciding(room):
    meeting = room.meeting
    press(meeting, Qt.Key.Key_R)
    assert focus(meeting) is meeting.reason
    press(meeting, Qt.Key.Key_Return, modifiers=CONTROL)
    assert meeting.told.text()
    assert room.comments[0].replies == ()
    write(meeting, "见附录 <b>B</b>。")
    press(meeting, Qt.Key.Key_Return, modifiers=CONTROL)
    (reply,) = room.comments[0].replies
    assert reply.text == "见附录 <b>B</b>。"
    assert meeting.comment.id == room.comments[0].id, "it is still to be decided"
    assert "&lt;b&gt;" in meeting.answers.text()
    press(meeting, Qt.Key.Key_Z, modifiers=CONTROL)
    assert room.comments[0].replies == ()


def test_decided_comments_are_opened_again_by_key(room):
    meeting = room.meeting
    press(meeting, Qt.Key.Key_I, Qt.Key.Key_Left)
    assert meeting.accept.isHidden()
    assert not meeting.reopen.isHidden()
    press(meeting, Qt.Key.Key_A)
    assert room.comments[0].decision == "noted", "decided once"
    press(meeting, Qt.Key.Key_O)
    assert room.comments[0].decision == ""
    assert meeting.sitting.at == 0
    press(meeting, Qt.Key.Key_A)
    assert room.comments[0].decision == "accepted"


def test_text_that_changed_meanwhile_is_put_right_in_large_type(room):
    meeting = room.meeting
    first, node = room.comments[0], room.node(1).id
    changed = Cell(room.text(1).replace("专人", "两名教师"))
    edit = SetCell(node, "zh", changed)
    room.desk.bench.session.edit(room.view.document, (edit,), message("Test", "Edit"))
    meeting._renew()
    press(meeting, Qt.Key.Key_A)
    area = focus(meeting)
    assert area is meeting.written.area
    assert meeting.reason.isHidden()
    assert "专人" in meeting.warningText.text()
    press(meeting, Qt.Key.Key_Escape)
    assert room.now(first).decision == ""
    press(meeting, Qt.Key.Key_A, Qt.Key.Key_Home)
    write(meeting, "各园：")
    press(meeting, Qt.Key.Key_Return, modifiers=CONTROL)
    assert room.view.content.nodes[node].text("zh") == f"各园：{changed.text}"
    assert room.now(first).done_version == "draft"


def test_a_text_that_is_gone_is_accepted_by_keys_as_well(room):
    meeting = room.meeting
    first = room.comments[0]
    edit = Remove(room.node(1).id)
    room.desk.bench.session.edit(room.view.document, (edit,), message("Test", "Edit"))
    meeting._renew()
    press(meeting, Qt.Key.Key_A)
    assert room.now(first).decision == ""
    press(meeting, Qt.Key.Key_Return, modifiers=CONTROL)
    assert room.now(first).decision == "accepted"
    assert meeting.comment.id != first.id


def test_texts_are_not_shown_twice_while_nothing_is_changed(room):
    meeting = room.meeting
    room.review.reviewing.revise(room.comments[0].id, proposal="", replaces=False)
    meeting._renew()
    press(meeting, Qt.Key.Key_P)
    assert meeting.difference.isHidden()
    press(meeting, Qt.Key.Key_Home)
    write(meeting, "各园：")
    assert not meeting.difference.isHidden()


def test_what_was_decided_is_told_as_it_was_written(room):
    meeting = room.meeting
    press(meeting, Qt.Key.Key_N)
    write(meeting, "<b>粗</b>")
    press(meeting, Qt.Key.Key_Return, modifiers=CONTROL)
    assert "<b>粗</b>" in meeting.told.text()
    assert meeting.told.textFormat() == Qt.TextFormat.PlainText


def test_after_a_break_the_meeting_goes_on_where_it_was(room, qtbot):
    meeting = room.meeting
    press(meeting, Qt.Key.Key_A, Qt.Key.Key_D, Qt.Key.Key_Right)
    here = meeting.comment.id
    meeting.close()
    assert room.review.meeting is None
    last = room.suggest(20, "（兼）" if "（兼）" in room.text(20) else "负责", text="休会时的意见")
    room.studio.commands.run("review.meeting")
    again = room.review.meeting
    qtbot.waitUntil(lambda: QApplication.activeWindow() is again)
    assert again.comment.id == here
    assert len(again.sitting.comments) == 21, "what was decided before the break counts"
    assert last.id in again.sitting.comments
    assert again.progress.value() == 1
    press(again, Qt.Key.Key_Escape)
    assert again.decided.rowCount() == 2, "what was decided before the break is told as well"
    again._back_to_meeting()
    press(again, Qt.Key.Key_Z, modifiers=CONTROL)
    assert room.comments[0].decision == "accepted", "the newest step is another one"


def test_time_counts_what_was_talked(room):
    sitting = room.meeting.sitting
    sitting.spent = 14 * 60_000
    room.meeting._renew()
    assert " 14 " in room.meeting.progressText.text()
    room.meeting.close()
    assert sitting.spent >= 14 * 60_000


def test_the_projector_is_the_other_screen(room, monkeypatch):
    class Screen:
        def __init__(self, place):
            self.place = place

        def geometry(self):
            return self.place

    own, other = Screen(QRect(0, 0, 800, 600)), Screen(QRect(800, 0, 1024, 768))
    monkeypatch.setattr(QGuiApplication, "screens", staticmethod(lambda: [own, other]))
    placed = []
    monkeypatch.setattr(room.meeting, "setGeometry", placed.append)
    room.meeting.fill_screen(own)
    room.meeting.fill_screen(other)
    assert placed == [other.place, own.place]


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
        if meeting.sitting.at:
            break
        assert bar.value() > 0
    assert meeting.sitting.at == 1
    press(meeting, Qt.Key.Key_PageUp)
    assert meeting.sitting.at == 0, "nothing was above"
    press(meeting, Qt.Key.Key_Down)
    assert 0 < bar.value() < bar.pageStep()
    press(meeting, Qt.Key.Key_Right)
    assert meeting.sitting.at == 1, "arrows to the sides always walk"


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
    assert meeting.sitting.at == 1
    press(meeting, Qt.Key.Key_Left)
    assert meeting.sitting.at == 0
    press(meeting, Qt.Key.Key_D)
    assert room.comments[0].discuss
    assert meeting.sitting.at == 1
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
    assert meeting.sitting.at == 2


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


def test_type_grows_by_key_and_help_stands_beside_it(room):
    meeting = room.meeting
    before = meeting.text.font().pixelSize()
    press(meeting, Qt.Key.Key_Plus, modifiers=CONTROL)
    assert meeting.text.font().pixelSize() > before
    press(room.meeting, Qt.Key.Key_F1)
    (beside,) = room.meeting.findChildren(BesideDialog)
    assert beside.findChild(QWidget, "HelpPanel").topic == "meeting"
    beside.close()


def test_a_small_projector_shows_everything(room, qtbot):
    meeting = room.meeting
    meeting.showNormal()
    meeting.resize(1024, 700)
    buttons = (meeting.accept, meeting.sameAs, meeting.previous, meeting.next)

    def whole(button):
        corner = button.mapTo(meeting, button.rect().bottomRight())
        wide = button.width() >= button.sizeHint().width()
        return wide and meeting.rect().contains(corner)

    for language in ("zh_CN", "de"):
        room.studio.look.speak(language)
        meeting._fit_type()
        qtbot.waitUntil(lambda: all(map(whole, buttons)) and meeting.meta.width() > 100)
        assert meeting.width() == 1024


def test_a_meeting_that_is_over_and_its_document_are_let_go(table, qtbot):
    table.add(2)
    table.show()
    table.go(2)
    table.studio.commands.run("review.meeting")
    meeting, view = ref(table.review.meeting), ref(table.view)
    page = ref(table.view.page.view)
    table.review.meeting.close()
    table.view = None
    table.desk.tabs.close_all()
    delete_what_is_closed()
    table.studio.look.speak("de")
    table.studio.look.choose("dark")
    gc.collect()
    assert (meeting(), view(), page()) == (None, None, None)
