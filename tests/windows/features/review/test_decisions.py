"""Decisions in the panel: text, decision and staleness in one step, and the way back."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from curriculum_studio.core.anchors import anchored
from curriculum_studio.core.edits import Remove, SetCell
from curriculum_studio.core.text import Cell
from curriculum_studio.core.translation_state import CellState, state
from curriculum_studio.features.review.window.comment_actions import PARTLY, said_in
from curriculum_studio.features.review.window.comment_dialogs import (
    CommentDialog,
    DecideDialog,
    SameAsDialog,
)
from curriculum_studio.features.review.window.comment_words import edited_text
from curriculum_studio.i18n import message
from curriculum_studio.widgets.dialog import ConfirmDialog
from tests.windows.features.review.conftest import chosen

EDIT = message("Test", "Edit")


def state_of(table, at):
    return state(table.node(at), "en")


def _accepting_changes_the_text_and_makes_the_translation_stale(table):
    comment = table.suggest(3)
    card = chosen(table, comment)
    assert "专" in card.words.text()
    before = (table.text(3), state_of(table, 3))
    card.accept.click()
    assert "专（兼）职人员" in table.text(3)
    now = table.now(comment)
    assert (now.decision, now.done_version, now.confirmed_by) == ("accepted", "draft", "")
    assert state_of(table, 3) is CellState.STALE
    assert comment.id not in table.shown
    table.studio.commands.run("edit.undo")
    assert (table.text(3), state_of(table, 3)) == before
    assert table.now(comment) == comment
    assert comment.id in table.shown
    table.studio.commands.run("edit.redo")
    assert "专（兼）职人员" in table.text(3)


def _words_alone_are_accepted_and_left_to_be_worked_in(table):
    comment = table.add(3, proposal="请分类提出要求。")
    before = table.text(3)
    chosen(table, comment).accept.click()
    assert table.text(3) == before
    assert table.now(comment).decision == "accepted"
    assert table.now(comment).done_version == ""
    table.panel.bring(comment.id)
    card = table.panel.card
    assert not card.done.isChecked()
    card.done.click()
    assert table.now(comment).done_version == "draft"
    card.confirmed.click()
    assert table.now(comment).confirmed_by == "DE"
    card.confirmed.click()
    assert table.now(comment).confirmed_by == ""


def _accepting_with_changes_edits_the_text_first(table, answer):
    comment = table.suggest(4)

    def act(dialog):
        ok = dialog.buttons.button(dialog.buttons.StandardButton.Ok)
        assert not ok.isEnabled()
        area = dialog.area
        assert "专（兼）职人员" in area.content().text
        at = area.content().text.index("专（兼）职人员")
        area.go(at, end=at + 7)
        area.put_text("兼职人员")
        assert "兼职" in dialog.difference.text()
        dialog.reason.setPlainText("专职有困难。")
        assert ok.isEnabled()
        return True

    answer(DecideDialog, act)
    chosen(table, comment).partly.click()
    assert "应设兼职人员负责" in table.text(4)
    now = table.now(comment)
    assert (now.decision, now.reason, now.done_version) == ("partly", "专职有困难。", "draft")
    assert state_of(table, 4) is CellState.STALE
    table.studio.commands.run("edit.undo")
    assert table.now(comment) == comment


def _refusing_needs_a_reason(table, answer):
    comment = table.suggest(4)

    def act(dialog):
        assert dialog.area is None
        assert not dialog.buttons.button(dialog.buttons.StandardButton.Ok).isEnabled()
        dialog.reason.setPlainText("超出范围。")
        return True

    answer(DecideDialog, act)
    before = table.text(4)
    chosen(table, comment).notAccepted.click()
    assert (table.now(comment).decision, table.now(comment).reason) == (
        "not_accepted",
        "超出范围。",
    )
    assert table.text(4) == before


def _text_that_changed_meanwhile_is_looked_at_before_it_is_accepted(table, answer):
    """The proposal was for other words: nothing is accepted blindly."""
    comment = table.suggest(4)
    node = table.node(4)
    changed = Cell(node.text("zh").replace("专人", "两名教师"))
    table.desk.bench.session.edit(table.view.document, (SetCell(node.id, "zh", changed),), EDIT)
    shown = answer(DecideDialog, lambda _: False)
    chosen(table, comment).accept.click()
    assert table.now(comment).decision == ""
    assert all(words in shown[0].said.text() for words in ("专人", "专（兼）职人员"))
    assert shown[0].area.content().text == changed.text
    assert shown[0].reason.isHidden()

    def act(dialog):
        at = changed.text.index("两名教师")
        dialog.area.go(at, end=at + 4)
        dialog.area.put_text("专（兼）职人员")
        return True

    answer(DecideDialog, act)
    table.panel.card.accept.click()
    assert "应设专（兼）职人员负责" in table.text(4)
    now = table.now(comment)
    assert (now.decision, now.done_version, now.reason) == ("accepted", "draft", "")
    table.studio.commands.run("edit.undo")
    assert (table.now(comment), table.text(4)) == (comment, changed.text)
    answer(DecideDialog, lambda _: True)
    table.panel.bring(comment.id)
    table.panel.card.accept.click()
    now = table.now(comment)
    assert (now.decision, now.done_version) == ("accepted", ""), "left to be worked in"
    assert table.text(4) == changed.text


def test_the_whole_text_is_seen_where_it_is_altered(table, qtbot):
    """In German the last line of a long text was cut off."""
    table.studio.look.speak("de")
    comment = table.add(4, text="Bitte umformulieren. " * 14)
    node = table.node(4)
    longer = Cell(node.text("zh") * 9)
    table.desk.bench.session.edit(table.view.document, (SetCell(node.id, "zh", longer),), EDIT)
    text = edited_text(table.now(comment), table.view, table.review.book)
    dialog = DecideDialog(PARTLY, said_in(comment), text, table.desk.look, table.studio.window)
    dialog.show()

    def whole():
        inside = dialog.textFrame.rect()
        written = dialog.area.document().documentLayout().documentSize().height()
        return dialog.area.height() >= written and inside.contains(dialog.area.geometry())

    qtbot.waitUntil(whole)
    before = dialog.height()
    dialog.area.put_text("再加一段话。" * 12)
    qtbot.waitUntil(lambda: dialog.height() > before and whole())
    dialog.reason.setPlainText("Zum Teil.")
    QTest.keyClick(dialog.area, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.result() == DecideDialog.DialogCode.Accepted
    dialog.deleteLater()


def _a_text_that_is_gone_is_said_before_its_comment_is_accepted(table, answer):
    comment = table.suggest(4)
    table.desk.bench.session.edit(table.view.document, (Remove(table.node(4).id),), EDIT)
    shown = answer(DecideDialog, lambda _: True)
    chosen(table, comment).accept.click()
    assert shown[0].area is None
    assert table.now(comment).decision == "accepted"
    assert table.now(comment).done_version == ""


def _a_sheet_that_names_words_of_some_place_below_is_accepted_as_before(table, answer):
    comment = table.add(4, "第4类", proposal="将“没有的词”改为“别的词”")
    shown = answer(DecideDialog, lambda _: False)
    chosen(table, comment).accept.click()
    assert shown == []
    assert table.now(comment).decision == "accepted"


def _a_translation_that_is_corrected_leaves_the_source_alone_and_says_so(table):
    node = table.node(4)
    words = node.text("en")[:6]
    anchor = anchored(node, "en", 0, len(words))
    comment = table.review.reviewing.add(
        table.view.document, anchor, "Wording.", organisation="DE", proposal="Nurser", replaces=True
    )
    before = table.text(4)
    chosen(table, comment).accept.click()
    assert table.text(4) == before
    assert table.text(4, "en").startswith("Nurser")
    assert state_of(table, 4) is CellState.DRAFT, "to be confirmed, not out of date"
    said = table.studio.parts.toast.text.text()
    assert "英文" in said
    assert "中文" in said
    table.studio.commands.run("edit.undo")
    assert table.text(4, "en").startswith(words)
    assert table.now(comment) == comment


def _what_is_typed_elsewhere_is_kept_when_a_comment_is_decided(table):
    comment = table.suggest(4)
    table.show()
    table.go(9)
    before = table.text(9)
    editor = table.view.page.caret.editor
    editor.go(-1)
    editor.put_text("另外。")
    table.panel.bring(comment.id)
    table.panel.card.accept.click()
    assert table.text(9) == f"{before}另外。"
    assert "专（兼）职人员" in table.text(4)
    table.studio.commands.run("edit.undo")
    assert table.now(comment).decision == ""
    assert table.text(9) == f"{before}另外。", "typing is a step of its own"


def _what_was_worked_in_needs_no_check(table):
    """Accepting changed the very words; nobody has to look for them."""
    comment = table.suggest(3)
    chosen(table, comment).accept.click()
    table.panel.bring(comment.id)
    card = table.panel.card
    assert card.warning.isHidden()
    assert "专人" in card.quotation.text(), "what it was on"
    line = table.panel.model.line(table.panel.model.row_of(comment.id))
    assert not line.warning
    card.reopen.click()
    table.panel.bring(comment.id)
    assert not card.warning.isHidden(), "open again, its words have to be looked for"


def test_comments_are_accepted(table, in_turn):
    """Text, decision and staleness in one step; what changed meanwhile is looked at first."""
    in_turn(
        table.studio,
        _accepting_changes_the_text_and_makes_the_translation_stale,
        _words_alone_are_accepted_and_left_to_be_worked_in,
        _accepting_with_changes_edits_the_text_first,
        _text_that_changed_meanwhile_is_looked_at_before_it_is_accepted,
        _a_text_that_is_gone_is_said_before_its_comment_is_accepted,
        _a_sheet_that_names_words_of_some_place_below_is_accepted_as_before,
        _a_translation_that_is_corrected_leaves_the_source_alone_and_says_so,
        _what_is_typed_elsewhere_is_kept_when_a_comment_is_decided,
        _what_was_worked_in_needs_no_check,
    )


def _keys_of_the_list_decide(table):
    for key, wanted in ((Qt.Key.Key_I, "noted"), (Qt.Key.Key_A, "accepted")):
        comment = table.suggest(4)
        chosen(table, comment)
        QTest.keyClick(table.panel.listing, key)
        assert table.now(comment).decision == wanted


def _next_comment_stands_out_after_a_decision(table):
    first, second = table.suggest(2), table.suggest(5)
    chosen(table, first).noted.click()
    assert table.panel.listing.chosen == second.id


def test_duplicates_are_decided_with_the_first(table, answer):
    first, second = table.suggest(4), table.add(4, text="同意德国意见。", organisation="CN")

    def act(dialog):
        dialog.wanted.setText(first.number)
        assert dialog.found.count() == 1
        return True

    answer(SameAsDialog, act)
    chosen(table, second)
    QTest.keyClick(table.panel.listing, Qt.Key.Key_S)
    assert table.now(second).same_as == first.id
    assert table.shown == [first.id]
    table.panel.bring(first.id)
    table.panel.card.accept.click()
    table.panel.choosing.narrow(table.panel.choosing.filter.__class__(only_open=False))
    line = table.panel.model.line(table.panel.model.row_of(second.id))
    assert first.number in line.state
    table.panel.bring(second.id)
    table.panel.card.reopen.click()
    assert table.now(second).same_as == ""


def _put_off_until_the_meeting_and_back(table):
    comment = table.add(4)
    chosen(table, comment).discuss.click()
    assert table.now(comment).discuss
    assert "◆" in table.panel.model.line(0).state
    table.panel.card.noted.click()
    assert not table.now(comment).discuss


def _decided_comments_are_opened_again(table):
    comment = table.suggest(4)
    chosen(table, comment).noted.click()
    table.panel.bring(comment.id)
    card = table.panel.card
    assert card.deciding.isHidden()
    card.reopen.click()
    assert table.now(comment).decision == ""
    assert not card.deciding.isHidden()


def _answers_stand_in_the_thread(table):
    comment = table.add(4)
    table.desk.settings.set("author", "李组长")
    card = chosen(table, comment)
    card.answer.setText("谢谢！")
    QTest.keyClick(card.answer, Qt.Key.Key_Return)
    (reply,) = table.now(comment).replies
    assert (reply.text, reply.author) == ("谢谢！", "李组长")
    assert "谢谢！" in card.answers.text()
    assert card.answer.text() == ""


def _comments_are_corrected_and_removed(table, answer):
    comment = table.suggest(4)

    def act(dialog):
        assert dialog.proposal.toPlainText() == "专（兼）职人员"
        assert dialog.author.isReadOnly()
        dialog.text.setPlainText("改过的意见")
        dialog.editorial.setChecked(True)
        return True

    answer(CommentDialog, act)
    chosen(table, comment)
    table.review._act("edit")
    now = table.now(comment)
    assert (now.text, now.type, now.replaces) == ("改过的意见", "editorial", True)
    answer(ConfirmDialog, lambda _: True)
    table.review._act("withdraw")
    assert table.comments == []
    table.studio.commands.run("edit.undo")
    assert [each.id for each in table.comments] == [comment.id]


def test_comments_are_decided_otherwise(table, in_turn):
    """Refused, noted, put off, opened again, answered, corrected, removed."""
    in_turn(
        table.studio,
        _refusing_needs_a_reason,
        _keys_of_the_list_decide,
        _next_comment_stands_out_after_a_decision,
        _put_off_until_the_meeting_and_back,
        _decided_comments_are_opened_again,
        _comments_are_corrected_and_removed,
        _answers_stand_in_the_thread,
    )


# --- by keyboard alone ------------------------------------------------------------------------


def keyboard():
    widget = QApplication.focusWidget()
    assert widget is not None
    assert widget.isVisible()
    return widget


def press(*keys):
    for key in keys:
        QTest.keyClick(keyboard(), key)


def test_comments_are_reviewed_by_keyboard_alone(table, qtbot):
    comments = [table.suggest(at) for at in (3, 5, 7, 9, 11)]
    table.studio.window.activateWindow()
    table.go(5)
    table.view.page.setFocus()
    listing = table.panel.listing
    table.studio.commands.run("review.panel")
    qtbot.waitUntil(listing.hasFocus)
    assert listing.chosen == comments[1].id, "the one at the caret"
    press(Qt.Key.Key_Down, Qt.Key.Key_A)
    assert table.now(comments[2]).decision == "accepted"
    assert listing.chosen == comments[3].id, "the next one, not back at the caret"
    press(Qt.Key.Key_Tab)
    assert keyboard() is table.panel.card.accept
    press(Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Tab)
    assert keyboard() is table.panel.card.noted
    press(Qt.Key.Key_Space)
    assert table.now(comments[3]).decision == "noted"
    assert listing.hasFocus(), "the card went, the keys did not"
    press(Qt.Key.Key_I, Qt.Key.Key_A, Qt.Key.Key_I)
    assert not [each for each in table.comments if not each.decision]
    assert table.panel.isAncestorOf(keyboard())
    press(Qt.Key.Key_Escape)
    assert table.view.page.isAncestorOf(keyboard())
    table.studio.commands.run("review.panel")
    qtbot.waitUntil(lambda: table.panel.isAncestorOf(keyboard()))
    table.studio.commands.run("review.panel")
    assert table.view.page.isAncestorOf(keyboard()), "once more leads back"


def test_the_keys_find_the_button_that_begins_without_comments(table, qtbot):
    table.studio.window.activateWindow()
    table.view.page.setFocus()
    table.studio.commands.run("review.panel")
    qtbot.waitUntil(table.panel.noneComment.hasFocus)
