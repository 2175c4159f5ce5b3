"""Review rounds, meetings and minutes through the window."""

from dataclasses import replace

import pytest
from docx import Document as WordDocument
from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from curriculum_studio.core.edits import SetCell
from curriculum_studio.core.payloads.review import Meeting, Recipient, ReviewRound
from curriculum_studio.core.review_rounds import RoundStanding, length
from curriculum_studio.core.text import Cell
from curriculum_studio.features.review.feature import ROUNDS
from curriculum_studio.features.review.window.comment_words import shown_day
from curriculum_studio.features.review.window.meeting_dialogs import (
    MeetingRecordDialog,
    MinutesDialog,
)
from curriculum_studio.features.review.window.round_dialogs import RoundDialog
from curriculum_studio.features.review.window.rounds_board import (
    RoundsBoard,
    _left,
    read_day,
    told_of,
)
from curriculum_studio.features.review.window.rounds_controller import (
    RemindDialog,
    RoundsController,
)
from curriculum_studio.features.review.window.stage_dialog import StageDialog
from curriculum_studio.i18n import Message
from curriculum_studio.widgets.dialog import ConfirmDialog
from tests.windows.features.review.conftest import Table
from tests.windows.shell.test_accessibility import nameless


def begun(dialog):
    dialog.name.setText("第一轮")
    for name, code in (("甲园", ""), ("Germany", "DE"), ("乙园", "")):
        dialog.add_line(Recipient(organisation=name, prefix=code, contact="办公室"))
    return True


@pytest.fixture
def rounds(table: Table) -> RoundsController:
    found = ROUNDS.of(table.desk)
    assert isinstance(found, RoundsController)
    return found


@pytest.fixture
def board(table, rounds, answer) -> RoundsBoard:
    """A round with three bodies asked, and two comments."""
    answer(RoundDialog, begun)
    table.studio.commands.run("rounds.show")
    front = table.desk.tabs.front
    assert isinstance(front, RoundsBoard)
    front.emptyNew.click()
    table.add(1, organisation="甲园")
    table.suggest(2, organisation="DE")
    return front


def rows(board):
    table = board.bodies
    return [
        [table.item(row, column).text() for column in range(table.columnCount())]
        for row in range(table.rowCount())
    ]


def _without_a_round_one_button_begins_one(table, answer):
    table.studio.commands.run("rounds.show")
    board = table.desk.tabs.front
    assert board.emptyHolder.isVisible()
    assert not board.content.isVisible()
    answer(RoundDialog, begun)
    board.emptyNew.click()
    assert board.content.isVisible()
    assert board.rounds.currentText() == "第一轮"
    table.studio.commands.run("edit.undo")
    assert board.content.isVisible(), "that a round was begun is no step of undo"
    table.desk.library.delete(board.current)
    assert board.emptyHolder.isVisible()


def _board_tells_who_answered_and_follows_every_change(table, board):
    assert [row[0] for row in rows(board)] == ["甲园", "Germany (DE)", "乙园"]
    assert [row[4] for row in rows(board)] == ["1", "1", ""]
    assert rows(board)[2][3] == "—"
    assert board.badge() == "2"
    assert "2" in board.charts.accessibleName()
    comment = table.comments[0]
    table.review.reviewing.decide(comment.id, "not_accepted", "见第5章。")
    assert board.badge() == "1"
    table.add(3, organisation="丙园")
    assert rows(board)[3][0] == "丙园"
    assert board.badge() == "2"


def _answers_are_marked_and_taken_back(table, board):
    board.bodies.selectRow(2)
    assert board.nothingButton.isEnabled()
    assert not board.openButton.isEnabled()
    board.nothingButton.click()
    line = board._library.application.rounds.line(board.current)
    assert line.payload.recipients[2].without_comments
    assert [each.recipient.organisation for each in board.chosen] == ["乙园"], "it stays chosen"
    board.openButton.click()
    assert rows(board)[2][3] == "—"
    board.bodies.clearSelection()
    board.bodies.selectRow(0)
    assert not board.nothingButton.isEnabled(), "it has commented"
    board.answeredButton.click()
    assert board._library.application.rounds.line(board.current).payload.recipients[0].answered


def _who_was_not_asked_is_counted_among_those_asked(table, board):
    assert not board.askButton.isVisible()
    table.add(4, organisation="丙园")
    assert board.askButton.isVisible()
    board.bodies.selectRow(3)
    board.askButton.click()
    assert board.standing.asked == 4
    assert not board.askButton.isVisible()


@pytest.mark.parametrize(("locale", "shown"), [
    ("zh_CN", "2026-05-06"), ("de_DE", "06.05.2026"),
    ("en_GB", "06/05/2026"), ("en_US", "5/6/2026"),
])  # fmt: skip
def test_days_are_written_as_they_are_here_and_read_again(locale, shown):
    before = QLocale()
    QLocale.setDefault(QLocale(locale))
    try:
        assert shown_day("2026-05-06") == shown
        assert read_day(f" {shown} ") == "2026-05-06"
        assert read_day("2026-05-06") == "2026-05-06"
        assert read_day("邮寄") == "邮寄"
    finally:
        QLocale.setDefault(before)


def _a_dialog_grows_with_its_texts(table, rounds, answer):
    seen = []

    def act(dialog):
        dialog.show()
        seen.append(dialog.height())
        dialog.end.setDate(dialog.start.date().addDays(3))
        for above, below in ((dialog.asked, dialog.add), (dialog.add, dialog.explained)):
            assert above.geometry().bottom() < below.geometry().top()
        seen.append(dialog.height())
        return False

    answer(RoundDialog, act)
    rounds.ask_begin(table.view.document)
    assert seen[1] > seen[0]


def test_the_days_that_are_left_are_said_without_a_wrong_plural():
    def said(days):
        return _left(days)

    assert len({said(days) for days in (-2, -1, 0, 1, 2)}) == 5
    assert not any("1" in said(days) for days in (-1, 1))


def _short_time_for_the_public_is_a_hint_and_no_block(table, rounds, answer):
    def short(dialog):
        begun(dialog)
        assert length(dialog.payload()) >= 30, "what is usual is proposed"
        assert not dialog.hint.text()
        dialog.end.setDate(dialog.start.date().addDays(10))
        assert "10" in dialog.hint.text()
        assert not nameless(dialog)
        dialog.end.setDate(dialog.start.date().addDays(-1))
        assert not dialog.buttons.button(dialog.buttons.StandardButton.Ok).isEnabled()
        dialog.end.setDate(dialog.start.date().addDays(9))
        assert dialog.buttons.button(dialog.buttons.StandardButton.Ok).isEnabled()
        return True

    answer(RoundDialog, short)
    rounds.ask_begin(table.view.document)
    board = table.desk.tabs.front
    assert board.hint.isVisible()
    assert not nameless(board)

    def reasoned(dialog):
        dialog.show()
        assert dialog.shortened.isVisible()
        dialog.shortened.setText("秘书处：只改了编号")
        return True

    before = board.hint.text()
    answer(RoundDialog, reasoned)
    board.changeButton.click()
    assert rounds.rounds.line(board.current).payload.shortened == "秘书处：只改了编号"
    assert "只改了编号" in board.hint.text() != before

    def corrected(dialog):
        dialog.end.setDate(dialog.start.date().addDays(30))
        return True

    answer(RoundDialog, corrected)
    board.changeButton.click()
    assert not board.hint.isVisible()
    assert not rounds.rounds.line(board.current).payload.shortened, "it is not short any more"


def _days(dialog):
    return dialog.payload().start, dialog.payload().end


def _the_end_is_counted_by_law_and_both_days_are_shown(table, rounds, answer):
    def act(dialog):
        dialog.show()
        dialog.start.setDate(QDate(2026, 5, 6))
        assert _days(dialog) == ("2026-05-06", "2026-06-05")
        assert not dialog.counted.isVisible()
        dialog.start.setDate(QDate(2026, 11, 5))
        assert _days(dialog) == ("2026-11-05", "2026-12-07"), "the fifth is a Saturday"
        for day in ("2026-12-05", "2026-12-07"):
            assert shown_day(day) in dialog.counted.text()
        dialog.unit.setCurrentIndex(1)
        dialog.span.setValue(2)
        assert _days(dialog) == ("2026-11-05", "2027-01-05")
        assert "2027" in dialog.counted.text(), "nobody gave its days off yet"
        dialog.start.setDate(QDate(2026, 8, 31))
        assert _days(dialog) == ("2026-08-31", "2026-11-02"), "October has a 31st, a Saturday"
        dialog.end.setDate(QDate(2026, 10, 3))
        assert (dialog.span.value(), dialog.unit.currentIndex()) == (33, 0)
        assert shown_day("2026-10-08") in dialog.counted.text(), "what a person chose is told too"
        dialog.start.setDate(QDate(2026, 9, 1))
        assert dialog.payload().end == "2026-10-03", "and stays as it was chosen"
        assert not nameless(dialog)
        return False

    answer(RoundDialog, act)
    rounds.ask_begin(table.view.document)


def _a_second_round_asks_the_same_bodies_anew(table, board, rounds, answer):
    board.bodies.selectRow(2)
    board.nothingButton.click()
    shown = answer(RoundDialog)
    rounds.ask_begin(board.document)
    assert [each.organisation for each in shown[0].payload().recipients] == [
        "甲园", "Germany", "乙园",
    ]  # fmt: skip
    assert not any(each.answered for each in shown[0].payload().recipients)
    assert board.rounds.count() == 2


def test_a_meeting_is_written_down_and_its_minutes_are_written(
    table, board, rounds, answer, tmp_path
):
    review = table.review.reviewing
    first, second = table.comments
    review.accept(second.id, by="组长")
    review.decide(first.id, "not_accepted", "见第5章。")

    def met(dialog):
        dialog.present.setPlainText("甲园；张三\n乙园；李四\n\nGermany; Dr Weber\n协会；王五")
        dialog.drafters.setValue(1)
        dialog.agreed.setValue(2)
        assert "2" in dialog.decided.text()
        weak = dialog.outcome.text()
        dialog.agreed.setValue(3)
        assert dialog.outcome.text() != weak
        assert not nameless(dialog)
        return True

    answer(MeetingRecordDialog, met)
    board.meetingButton.click()
    (line,) = rounds.rounds.meetings(board.current)
    assert set(line.payload.comments) == {first.id, second.id}
    target = tmp_path / "纪要.docx"

    def chosen(dialog):
        assert dialog.meeting.count() == 1, "its day is not listed again"
        assert not nameless(dialog)
        dialog.de.setChecked(True)
        dialog.target.setText(str(target))
        return True

    answer(MinutesDialog, chosen)
    table.studio.commands.run("rounds.minutes")
    word = WordDocument(str(target))
    cells = [cell.text for each in word.tables for row in each.rows for cell in row.cells]
    words = "\n".join([*cells, *(each.text for each in word.paragraphs)])
    assert "不采纳。见第5章。" in words
    assert "Abgelehnt. 见第5章。" in words
    assert first.number in words
    assert "张三" not in words


def _minutes_of_a_day_without_a_meeting(table, board, rounds, answer, clock, tmp_path):
    table.review.reviewing.decide(table.comments[0].id, "noted")
    target = tmp_path / "day.docx"

    def chosen(dialog):
        dialog.named.setChecked(True)
        dialog.target.setText(str(tmp_path / "day"))
        return True

    shown = answer(MinutesDialog, chosen)
    rounds.ask_minutes()
    assert target.exists()
    kept = MinutesDialog("标准", shown[0]._meetings, "zh", tmp_path)
    assert kept.hint.isHidden()
    kept.target.setText(str(target))
    kept._enable()
    assert not kept.hint.isHidden(), "a file that is there is replaced knowingly"
    assert str(clock.today().day) in shown[0].meeting.currentText()


def _nothing_to_write_minutes_about_is_said(table, rounds, answer):
    shown = answer(MinutesDialog)
    rounds.ask_minutes()
    assert not shown
    assert table.studio.parts.banner.isVisible()


def stands(dialog):
    return [dialog.stands.item(row).text() for row in range(dialog.stands.count())]


def test_a_stage_change_lists_what_stands_against_it_and_asks(table, answer):
    table.add(1)
    stages = table.desk.bench.application.stages
    document = table.view.document

    def asked(dialog):
        told = stands(dialog)
        assert [each for each in told if "尚未处理" in each] == told[-1:]
        assert dialog.chosen() == "comment_draft"
        ok = dialog.buttons.button(dialog.buttons.StandardButton.Ok)
        dialog.stage.setCurrentIndex(0)
        assert not ok.isEnabled(), "it is in this stage"
        dialog.stage.setCurrentIndex(2)
        assert "错误（" in stands(dialog)[0]
        dialog.author.setText("王老师")
        assert not ok.isEnabled(), "nobody goes on with errors without a reason"
        dialog.reason.setText("会后补齐")
        assert ok.isEnabled()
        assert not nameless(dialog)
        dialog.stage.setCurrentIndex(4)
        assert not ok.isEnabled(), "nor publishes any"
        assert dialog.reason.isHidden()
        assert not dialog.hindered.isHidden()
        dialog.stage.setCurrentIndex(2)
        return True

    answer(StageDialog, asked)
    table.studio.commands.run("rounds.stage")
    assert stages.front(document).stage == "review_draft"
    waivers = table.desk.bench.application.waivers.of(document)
    assert {(each.reason, each.author) for each in waivers} == {("会后补齐", "王老师")}
    versions = table.desk.bench.workspace.versions.versions(document)
    assert versions[0].name.startswith("送审稿")
    assert versions[0].author == "王老师"
    table.studio.commands.run("edit.undo")
    assert stages.front(document).stage == "working_draft"
    answer(StageDialog, lambda _: False)
    table.studio.commands.run("rounds.stage")
    assert stages.front(document).stage == "working_draft"


def test_what_stands_against_a_stage_leads_to_its_place(table, answer):
    comment = table.add(7)
    table.go(1)

    def asked(dialog):
        assert not nameless(dialog)
        assert dialog.showButton.isDefault()
        dialog.stands.setCurrentRow(dialog.stands.count() - 1)
        dialog.showButton.click()
        return False

    answer(StageDialog, asked)
    table.studio.commands.run("rounds.stage")
    assert table.panel.listing.chosen == comment.id
    assert table.view.page.current_node == table.node(7).id
    table.review.reviewing.decide(comment.id, "noted")
    node = table.node(12)
    edit = SetCell(node.id, "zh", Cell("改过的原文。"))
    table.desk.bench.session.edit(table.view.document, [edit], Message("Tests", "Edit"))
    answer(StageDialog, asked)
    table.studio.commands.run("rounds.stage")
    assert table.view.page.current_node == node.id


def test_what_goes_out_is_written_beside_further_work(table, board, rounds, tmp_path, qtbot):
    rounds.send(board.current, tmp_path / "out")
    qtbot.waitUntil(lambda: len(list((tmp_path / "out").glob("[!.]*"))) == 4, timeout=20000)
    qtbot.waitUntil(lambda: not table.desk.tasks.busy)
    assert any(each.suffix == ".cstudio" for each in (tmp_path / "out").iterdir())
    forms = sorted(each.stem.split()[-1] for each in (tmp_path / "out").glob("*.docx"))
    assert forms == ["comments", "征求意见反馈表", "征求意见稿"], "one for each language"


def test_files_of_a_round_are_replaced_only_if_somebody_says_so(
    table, board, rounds, tmp_path, qtbot, answer
):
    out = tmp_path / "out"
    rounds.send(board.current, out)
    qtbot.waitUntil(lambda: len(list(out.glob("[!.]*"))) == 4, timeout=20000)
    qtbot.waitUntil(lambda: not table.desk.tasks.busy)
    draft = next(out.glob("*征求意见稿.docx"))
    draft.write_bytes(b"corrected by hand")
    asked = answer(ConfirmDialog, lambda _: False)
    rounds.send(board.current, out)
    assert len(asked) == 1
    assert not table.desk.tasks.busy
    assert draft.read_bytes() == b"corrected by hand"
    answer(ConfirmDialog)
    rounds.send(board.current, out)
    qtbot.waitUntil(lambda: draft.read_bytes()[:2] == b"PK", timeout=20000)
    qtbot.waitUntil(lambda: not table.desk.tasks.busy)


def test_board_goes_with_its_document(table, board):
    tabs = table.desk.tabs
    table.desk.bench.session.remove(board.document, Message("Tests", "Remove"))
    assert tabs.board_of(board.key) is None


def _on_a_small_screen_no_button_is_cut(board, table, qtbot):
    table.studio.look.speak("de")
    table.studio.window.resize(840, 700)
    buttons = [each for each in board.findChildren(QPushButton) if each.isVisible()]
    assert len(buttons) >= 9
    qtbot.waitUntil(lambda: all(e.width() >= e.sizeHint().width() for e in buttons))
    assert not board.chartsArea.isVisible()
    table.studio.window.resize(1366, 768)
    qtbot.waitUntil(board.chartsArea.isVisible)


def silent(board):
    return [each.organisation for each in board.standing.silent]


def test_who_is_silent_is_written_to_in_their_language(table, board, answer):
    assert silent(board) == ["乙园"]
    application = table.desk.bench.application
    application.rounds.ask_also(board.current, "Verein")
    line = application.rounds.line(board.current)
    asked = tuple(
        replace(each, prefix="AT") if each.organisation == "Verein" else each
        for each in line.payload.recipients
    )
    application.rounds.correct(board.current, line.title, replace(line.payload, recipients=asked))

    def act(dialog):
        assert not nameless(dialog)
        assert dialog.to.count() == 3
        assert "乙园、Verein" in dialog.words, "both: in the language of the window"
        dialog.to.setCurrentIndex(2)
        assert dialog.language.currentData() == "de"
        assert "An: Verein" in dialog.words
        QTest.keyClicks(dialog.organisation, "Verband")
        assert dialog.words.rstrip().endswith("Verband")
        dialog.letter.appendPlainText("Eilt.")
        dialog.copyButton.click()

    answer(RemindDialog, act)
    board.remindButton.click()
    assert QGuiApplication.clipboard().text().rstrip().endswith("Eilt.")
    QGuiApplication.clipboard().clear()
    reminded = [e.organisation for e in board.standing.silent if e.reminded]
    assert reminded == ["Verein"]
    assert rows(board)[3][3] != "—"
    table.studio.commands.run("edit.undo")
    assert rows(board)[3][3] == "—"


def _nobody_is_reminded_when_all_have_answered(table, board):
    board.bodies.selectRow(2)
    board.nothingButton.click()
    assert not silent(board)
    assert not board.remindButton.isEnabled()


def _a_table_can_be_left_by_tab(table, board, rounds, answer, qtbot):
    board.take_focus()
    seen = set()
    for _ in range(20):
        seen.add(QApplication.focusWidget())
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert {board.bodies, board.rounds, board.remindButton} <= seen

    def act(dialog):
        dialog.show()
        dialog.asked.setFocus()
        found = set()
        for _ in range(6):
            found.add(dialog.focusWidget())
            QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        assert {dialog.asked, dialog.add, dialog.remove} <= found

    answer(RoundDialog, act)
    board.newButton.click()


def _without_a_round_keys_reach_what_begins_one(table):
    table.studio.commands.run("rounds.show")
    assert table.desk.tabs.front.emptyNew.hasFocus()


def test_a_round_is_begun_and_opened(table, in_turn):
    """With no round yet keys reach what begins one."""
    in_turn(
        table.studio,
        _without_a_round_keys_reach_what_begins_one,
        _without_a_round_one_button_begins_one,
    )


def test_a_round_opens_from_the_library_on_its_board(table, board, rounds):
    table.desk.library.show(board.document)
    assert table.desk.tabs.front is not board
    table.desk.library.show(board.current)
    assert table.desk.tabs.front is board
    round_, document = board.current, board.document
    table.desk.bench.session.remove(document, Message("Tests", "Remove"))
    table.desk.library.show(round_)
    assert table.desk.view.document == round_, "without its document there is only its page"


def _what_was_written_down_of_a_meeting_can_be_corrected(table, board, rounds, answer):
    meeting = Meeting(date="2026-05-07", present=("甲园；张三",), votes_for=1)
    rounds.rounds.meet(board.current, "审查会", meeting, "第一段\n第二段")
    table.review.reviewing.decide(table.comments[0].id, "noted", "见第5章。")

    def corrected(dialog):
        assert not nameless(dialog)
        assert dialog.title() == "审查会"
        assert dialog.written().splitlines() == ["第一段", "第二段"]
        dialog.name.setText("审查会议")
        dialog.agreed.setValue(0)
        dialog.against.setValue(1)
        dialog.notes.setPlainText("只有一段")
        return True

    def chosen(dialog):
        dialog.meeting.setCurrentIndex(1)
        assert not dialog.correct.isEnabled(), "the day of a decision is no meeting"
        dialog.meeting.setCurrentIndex(0)
        dialog.correct.click()
        assert "审查会议" in dialog.meeting.currentText()
        return False

    answer(MeetingRecordDialog, corrected)
    answer(MinutesDialog, chosen)
    rounds.ask_minutes(board.document)
    (line,) = rounds.rounds.meetings(board.current)
    assert (line.title, line.notes) == ("审查会议", ("只有一段",))
    assert (line.payload.votes_for, line.payload.votes_against) == (0, 1)
    table.studio.commands.run("edit.undo")
    (line,) = rounds.rounds.meetings(board.current)
    assert (line.title, line.notes) == ("审查会", ("第一段", "第二段"))


def test_a_lost_vote_and_a_running_round_stand_against_a_stage(table, board, rounds, answer):
    meeting = Meeting(date="2026-05-07", present=("甲园", "乙园"), votes_for=1, votes_against=1)
    rounds.rounds.meet(board.current, "审查会", meeting)
    unplaced = table.unplaced()

    def asked(dialog):
        told = stands(dialog)
        first = next(at for at, each in enumerate(told) if "第一轮" in each)
        assert "审查会" in told[first + 1]
        assert any("没有位置" in each and "1" in each for each in told)
        dialog.stands.setCurrentRow(first + 1)
        dialog.showButton.click()
        return False

    table.desk.library.show(board.document)
    answer(StageDialog, asked)
    table.studio.commands.run("rounds.stage")
    assert table.desk.tabs.front is board
    table.review.reviewing.decide(unplaced.id, "noted", "没有表99。")
    stages = table.desk.bench.application.stages
    told = [each.words.source for each in stages.obstacles(board.document)]
    assert not any("without a place" in each for each in told)


def _bodies_that_cannot_be_told_apart_are_not_asked(table, rounds, answer):
    def act(dialog):
        ok = dialog.buttons.button(dialog.buttons.StandardButton.Ok)
        dialog.show()
        begun(dialog)
        assert ok.isEnabled()
        assert not dialog.fault.isVisible()
        dialog.asked.item(2, 1).setText("de")
        assert "DE" in dialog.fault.text()
        assert not ok.isEnabled()
        dialog.asked.item(2, 1).setText("鼓楼")
        assert "鼓楼" in dialog.fault.text()
        dialog.asked.item(2, 1).setText("gl")
        assert ok.isEnabled()
        dialog.asked.item(2, 0).setText("甲园")
        assert not ok.isEnabled()
        return False

    answer(RoundDialog, act)
    rounds.ask_begin(table.view.document)


def _more_votes_than_voters_are_not_written_down(board, answer):
    def act(dialog):
        save = dialog.buttons.button(dialog.buttons.StandardButton.Save)
        dialog.present.setPlainText("甲园；张三\n乙园；李四")
        dialog.agreed.setValue(3)
        assert not save.isEnabled()
        dialog.agreed.setValue(2)
        assert save.isEnabled()
        return False

    answer(MeetingRecordDialog, act)
    board.meetingButton.click()


def test_the_board_of_a_round(table, board, in_turn):
    """Who answered, who was asked, votes, minutes and meetings; by Tab as well."""
    in_turn(
        table.studio,
        _board_tells_who_answered_and_follows_every_change,
        _answers_are_marked_and_taken_back,
        _who_was_not_asked_is_counted_among_those_asked,
        _nobody_is_reminded_when_all_have_answered,
        _minutes_of_a_day_without_a_meeting,
        _more_votes_than_voters_are_not_written_down,
        _a_table_can_be_left_by_tab,
        _a_second_round_asks_the_same_bodies_anew,
        _what_was_written_down_of_a_meeting_can_be_corrected,
        _on_a_small_screen_no_button_is_cut,
    )


def _a_list_of_bodies_is_pasted(table, rounds, answer):
    QGuiApplication.clipboard().setText("甲园\t\t园长办公室\nVerein\tde\n\n 乙园 \r\n")

    def act(dialog):
        dialog.setModal(True)  # as `exec` makes it: no key reaches the window behind
        dialog.show()
        dialog.activateWindow()
        dialog.asked.setFocus()
        QTest.keyClick(dialog.asked, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        asked = dialog.payload().recipients
        assert [each.organisation for each in asked] == ["甲园", "Verein", "乙园"]
        assert [each.prefix for each in asked] == ["", "DE", ""]
        assert asked[0].contact == "园长办公室"
        assert all(each.sent for each in asked)
        assert "3" in dialog.count.text()
        return False

    answer(RoundDialog, act)
    rounds.ask_begin(table.view.document)
    QGuiApplication.clipboard().clear()


def test_the_dialog_of_a_round(table, in_turn):
    """It grows, takes a pasted list, and keeps bodies apart."""
    in_turn(
        table.studio,
        _nothing_to_write_minutes_about_is_said,
        _a_dialog_grows_with_its_texts,
        _a_list_of_bodies_is_pasted,
        _bodies_that_cannot_be_told_apart_are_not_asked,
        _short_time_for_the_public_is_a_hint_and_no_block,
        _the_end_is_counted_by_law_and_both_days_are_shown,
    )


@pytest.mark.parametrize(
    ("first", "last", "told"),
    [
        ("2026-05-06", "2026-06-06", "{first} – {last}"),
        ("2026-05-06", "", "{first} 起"),
        ("", "2026-06-06", "至 {last}"),
    ],
)
def test_a_period_with_one_end_hangs_no_dash(table, first, last, told):
    standing = RoundStanding((), 0, {}, {}, {}, 0, 0)
    line = told_of(ReviewRound(start=first, end=last), standing, "2026-05-07", "zh")
    assert line.split("  ·  ")[0] == told.format(first=shown_day(first), last=shown_day(last))
