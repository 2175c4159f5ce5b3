"""Comments as they are read: long, strange and many; half-written answers; found by words."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from curriculum_studio.core.anchors import anchored
from curriculum_studio.core.edits import SetCell
from curriculum_studio.core.text import OBJECT, Cell, Mark
from curriculum_studio.features.review.feature import REVIEW
from curriculum_studio.features.review.window.comment_dialogs import CommentDialog
from curriculum_studio.features.review.window.comment_words import beginning
from curriculum_studio.features.review.window.filters import Filter
from curriculum_studio.i18n import message
from curriculum_studio.widgets.dialog import ConfirmDialog
from tests.windows.conftest import entry_of
from tests.windows.features.review.conftest import chosen

EDIT = message("Test", "Edit")
TURNED = "\u202e"
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


# --- long ones --------------------------------------------------------------------------------


def _what_can_be_done_stays_in_sight_below_a_long_comment(table, qtbot):
    comment = table.add(3, text="这是一条很长的意见。" * 500)
    card = chosen(table, comment)
    qtbot.waitUntil(card.accept.isVisible)
    assert card.height() < 500
    assert "5000" in card.whole.text()
    card.whole.click()
    assert card.text.text() == comment.text
    assert not card.whole.isVisible()
    other = table.add(4)
    table.panel.bring(other.id)
    table.panel.bring(comment.id)
    assert card.text.text() == comment.text, "unfolded once, it stays so"


def _of_fifty_answers_the_newest_are_shown(table):
    comment = table.add(3)
    for at in range(50):
        table.review.reviewing.reply(comment.id, f"答复{at}。", organisation="CN")
    card = chosen(table, comment)
    assert "答复49。" in card.answers.text()
    assert "答复46。" not in card.answers.text()
    assert "47" in card.earlier.text()
    card.earlier.click()
    assert "答复0。" in card.answers.text()
    assert card.earlier.isHidden()


def test_short_texts_are_not_shortened():
    assert beginning("意见。") == "意见。"
    assert beginning("a" * 600) == "a" * 600
    assert len(beginning("a" * 601)) < 450
    assert len(beginning("意" * 301)) < 230
    assert beginning("x\n" * 40).count("\n") < 15


# --- strange ones -----------------------------------------------------------------------------


def _names_turn_nothing_round(table):
    """A name with signs of direction reversed the whole thread behind it."""
    comment = table.add(3, organisation=f"机构{TURNED}", text=f"意见{TURNED}abc")
    table.review.reviewing.reply(comment.id, "答复", organisation=f"DE{TURNED}")
    card = chosen(table, comment)
    shown = (card.answers.text(), card.text.text(), card.meta.toolTip(), card.meta.text())
    assert all(TURNED not in each for each in shown)
    assert TURNED not in table.panel.model.line(0).spoken
    assert all(TURNED not in action.text() for action in menu_of(table, "organisation"))


def menu_of(table, name):
    menu = table.panel.choosing.menu(name)
    menu.deleteLater()
    return menu.actions()


def _hebrew_names_keep_their_direction_apart(table):
    comment = table.add(3, organisation="ועדה")
    card = chosen(table, comment)
    assert "\u2068ועדה\u2069" in card.meta.toolTip()


def _mark_up_is_shown_as_it_was_written(table, answer):
    comment = table.add(3, organisation="<i>A</i>", text="<b>fett</b>")
    card = chosen(table, comment)
    assert card.meta.textFormat() == Qt.TextFormat.PlainText
    assert "&lt;i&gt;" in card.meta.toolTip()
    assert "&lt;b&gt;" in card.text.text()
    shown = answer(ConfirmDialog, lambda _: False)
    table.review._act("withdraw")
    assert len(shown) == 1
    assert table.comments == [comment]


def _references_are_put_into_words(table, answer):
    """The sign of a reference stood in quotations as a box."""
    node, target = table.node(3), table.node(5)
    text = f"见{OBJECT}的规定。"
    cell = Cell(text, (Mark(1, 2, "ref", target.parent),))
    table.desk.bench.session.edit(table.view.document, (SetCell(node.id, "zh", cell),), EDIT)
    anchor = anchored(table.view.content.nodes[node.id], "zh", 0, 4)
    comment = table.review.reviewing.add(table.view.document, anchor, "？", organisation="DE")
    card = chosen(table, comment)
    assert OBJECT not in card.quotation.text()
    assert "5" in card.quotation.text()
    table.view.page.show_words(node.id, "zh", 0, 4)
    shown = answer(CommentDialog, lambda _: False)
    table.studio.commands.run("review.comment")
    assert OBJECT not in shown[0].quotation.text()
    gone = Cell("都改了。")
    table.desk.bench.session.edit(table.view.document, (SetCell(node.id, "zh", gone),), EDIT)
    table.panel.bring(comment.id)
    assert OBJECT not in card.warningText.text()


def _a_screen_reader_hears_no_mark_up_from_chips(table):
    table.add(3, organisation="<i>A</i>")
    table.show()
    table.panel.choosing.menu("organisation").actions()[1].trigger()
    for chip in (table.panel.organisation, table.panel.state):
        spoken = QAccessible.queryAccessibleInterface(chip)
        assert "<p>" not in spoken.text(QAccessible.Text.Description)
    assert "&lt;i&gt;" in table.panel.organisation.toolTip()


def test_long_and_strange_ones_are_read(table, in_turn):
    """Long comments leave room for what can be done, strange ones harm nothing."""
    in_turn(
        table.studio,
        _what_can_be_done_stays_in_sight_below_a_long_comment,
        _of_fifty_answers_the_newest_are_shown,
        _names_turn_nothing_round,
        _hebrew_names_keep_their_direction_apart,
        _mark_up_is_shown_as_it_was_written,
        _references_are_put_into_words,
        _a_screen_reader_hears_no_mark_up_from_chips,
    )


# --- answers ----------------------------------------------------------------------------------


def _answers_that_are_half_written_wait_with_their_comment(table):
    first, second = table.add(2), table.add(5)
    card = chosen(table, first)
    card.answer.setText("写了一半")
    table.go(5)
    assert table.panel.listing.chosen == second.id
    assert card.answer.text() == ""
    table.go(2)
    assert card.answer.text() == "写了一半"
    QTest.keyClick(card.answer, Qt.Key.Key_Return)
    table.go(5)
    table.go(2)
    assert card.answer.text() == "", "sent is sent"


class _TakesBack(QObject):
    """Pinyin under ibus: as the focus leaves a field, what is being composed is taken back."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusAboutToChange:
            QApplication.sendEvent(watched, QInputMethodEvent())
        return False


def _a_click_elsewhere_loses_nothing_that_is_being_composed(table, qtbot):
    comment, window = table.add(7), table.studio.window
    card, editor = chosen(table, comment), table.view.page.caret.editor
    table.go(7)
    qtbot.waitUntil(card.answer.isVisible)
    for field, other in ((card.answer, editor), (editor, card.answer)):
        taking = _TakesBack(field)
        field.installEventFilter(taking)
        field.setFocus()
        QApplication.sendEvent(field, QInputMethodEvent("你好", []))
        place = other.mapTo(window, other.rect().center())
        QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=place)
        assert other.hasFocus()
        field.removeEventFilter(taking)
    assert card.answer.text() == "你好"
    table.view.page.commit()
    assert "你好" in table.text(7)
    card.answer.setFocus()
    QApplication.sendEvent(card.answer, QInputMethodEvent("再见", []))
    QApplication.sendEvent(card.answer, QInputMethodEvent())
    assert card.answer.text() == "你好", "Escape takes back what was not meant"
    card.answer.clear()


def _ones_own_last_answer_is_taken_back_and_written_anew(table):
    comment = table.add(4)
    table.desk.settings.set("author", "李组长")
    card = chosen(table, comment)
    card.answer.setText("谢谢！")
    QTest.keyClick(card.answer, Qt.Key.Key_Return)
    assert "unreply" in table.review._entries(table.now(comment))
    table.review._act("unreply")
    assert table.now(comment).replies == ()
    assert card.answer.text() == "谢谢！"
    table.studio.commands.run("edit.undo")
    assert len(table.now(comment).replies) == 1
    table.review.reviewing.reply(comment.id, "别人的答复", author="王老师")
    assert "unreply" not in table.review._entries(table.now(comment))
    assert "edit" in table.review._entries(comment)
    assert "edit" not in table.review._entries(replace(comment, source="de.docx", actor=""))


# --- removing ---------------------------------------------------------------------------------


def _what_others_said_is_removed_only_when_asked_twice(table, answer):
    table.desk.settings.set("organisation", "CN")
    own, other = table.add(2, organisation="CN"), table.add(3, organisation="DE")
    asked = answer(ConfirmDialog, lambda _: False)
    chosen(table, own)
    table.review._act("withdraw")
    assert asked == []
    assert [each.id for each in table.comments] == [other.id]
    table.panel.bring(other.id)
    table.review._act("withdraw")
    assert len(asked) == 1
    assert [each.id for each in table.comments] == [other.id]


def _numbers_of_removed_comments_are_not_given_again(table):
    """DE-002 may stand in a sheet that went out: it never means another comment."""
    table.add(2)
    second = table.add(3)
    table.review.reviewing.withdraw(second.id)
    assert table.add(4).number == "DE-003"
    table.studio.commands.run("edit.undo")
    table.studio.commands.run("edit.undo")
    assert {each.number for each in table.comments} == {"DE-001", "DE-002"}
    assert table.add(5).number == "DE-003"
    assert table.add(6, organisation="CN").number == "CN-001"


# --- finding ----------------------------------------------------------------------------------


def _comments_are_found_by_number_or_words(table):
    table.add(2, text="请补充依据。")
    wanted = table.add(3, text="术语宜统一。", organisation="CN")
    done = table.add(4, text="术语。", organisation="CN")
    table.review.reviewing.decide(done.id, "noted")
    table.show()
    panel = table.panel
    QTest.keyClicks(panel.search, "cn-001")
    assert table.shown == [wanted.id]
    assert "1" in panel.summary.text()
    panel.search.setText("术语 统一")
    assert table.shown == [wanted.id]
    panel.search.setText("CN-002")
    assert table.shown == []
    panel.noneAll.click()
    assert table.shown == [done.id], "decided ones are found as well"
    panel.search.clear()
    panel.choosing.narrow(Filter())
    assert panel.search.text() == ""
    assert len(table.shown) == 2


def _the_key_that_looks_for_words_looks_among_comments_in_there(table, qtbot):
    wanted = table.add(3, text="术语宜统一。")
    table.add(4)
    table.studio.window.activateWindow()
    table.show()
    table.panel.listing.setFocus()
    qtbot.waitUntil(table.panel.listing.hasFocus)
    QTest.keyClick(table.panel.listing, Qt.Key.Key_F, CONTROL)
    assert table.panel.search.hasFocus()
    QTest.keyClicks(table.panel.search, "DE-001")
    QTest.keyClick(table.panel.search, Qt.Key.Key_Return)
    assert table.panel.listing.hasFocus()
    assert table.panel.listing.chosen == wanted.id
    table.panel.search.setFocus()
    QTest.keyClick(table.panel.search, Qt.Key.Key_Escape)
    assert table.panel.search.text() == ""
    assert table.panel.search.hasFocus()
    QTest.keyClick(table.panel.search, Qt.Key.Key_Escape)
    assert table.view.page.isAncestorOf(QApplication.focusWidget())


def test_comments_are_answered_removed_and_found(table, in_turn):
    """Answers wait half-written, numbers are given once, words find comments."""
    in_turn(
        table.studio,
        _the_key_that_looks_for_words_looks_among_comments_in_there,
        _answers_that_are_half_written_wait_with_their_comment,
        _a_click_elsewhere_loses_nothing_that_is_being_composed,
        _numbers_of_removed_comments_are_not_given_again,
        _comments_are_found_by_number_or_words,
        _ones_own_last_answer_is_taken_back_and_written_anew,
        _what_others_said_is_removed_only_when_asked_twice,
    )


def test_who_you_are_is_not_known_yet(table):
    table.add(3)
    table.show()
    table.panel.mine.click()
    assert table.shown == []
    first = table.panel.noneText.text()
    table.desk.settings.set("author", "王老师")
    table.panel.mine.click()
    table.panel.mine.click()
    assert table.panel.noneText.text() != first


# --- writing ----------------------------------------------------------------------------------


def _comments_that_are_left_half_written_can_be_gone_on_with(table, answer):
    toast = table.studio.parts.toast
    table.go(3)
    answer(CommentDialog, lambda dialog: dialog.text.setPlainText("写了很久的意见"))
    table.studio.commands.run("review.comment")
    assert table.comments == []
    assert not toast.isHidden()
    table.go(7)

    def act(dialog):
        assert dialog.text.toPlainText() == "写了很久的意见"
        return True

    answer(CommentDialog, act)
    toast.first.click()
    (comment,) = table.comments
    assert comment.anchor.node == table.node(3).id
    # Nothing was written: nothing is offered.
    toast.hide()
    answer(CommentDialog, lambda _: False)
    table.studio.commands.run("review.comment")
    assert toast.isHidden()


def _a_comment_is_widened_up_to_the_whole_document(table, answer):
    node = table.node(3)
    table.view.page.show_words(node.id, "zh", 0, 3)
    names = []

    def act(dialog):
        names.extend(dialog.scope.itemText(at) for at in range(dialog.scope.count()))
        dialog.scope.setCurrentIndex(dialog.scope.count() - 1)
        assert dialog.replaces.isHidden()
        assert dialog.quotation.isHidden()
        dialog.text.setPlainText("全文宜简短。")
        return True

    answer(CommentDialog, act)
    table.studio.commands.run("review.comment")
    (comment,) = table.comments
    assert comment.anchor.node == table.view.document
    assert comment.anchor.quotation == ""
    assert len(names) == 4, "words, text, clause, document"
    assert table.panel.listing.chosen == comment.id


def _words_that_are_filled_in_give_way_to_what_is_typed(table, qtbot):
    node = table.node(3)
    table.view.page.show_words(node.id, "zh", 0, 3)
    anchor = anchored(node, "zh", 0, 3)
    scopes = list(table.review.commenting._scopes(table.view, anchor))
    dialog = CommentDialog(scopes, table.desk.look, table.studio.window)
    dialog.show()
    dialog.replaces.click()
    assert dialog.proposal.toPlainText() == node.text("zh")[:3]
    QTest.keyClicks(dialog.proposal, "abc")
    assert dialog.proposal.toPlainText() == "abc"
    assert "abc" in dialog.difference.text()
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    QTest.keyClick(dialog.proposal, Qt.Key.Key_Return, CONTROL)
    assert dialog.result() == CommentDialog.DialogCode.Accepted
    dialog.deleteLater()


def test_comments_are_written_from_the_page(table, in_turn):
    """A comment is gone on with, widened, and takes the place of what was filled in."""
    in_turn(
        table.studio,
        _comments_that_are_left_half_written_can_be_gone_on_with,
        _a_comment_is_widened_up_to_the_whole_document,
        _words_that_are_filled_in_give_way_to_what_is_typed,
    )


def test_german_words_in_a_cell_are_shown_in_the_german_table(small):
    """A grid shows one language at a time: going to words in another one has to turn it."""
    small.desk.library.show(entry_of(small, "standard"))
    view = small.desk.view
    small.desk.viewing.show_languages(("zh", "de"))
    cell = next(n for n in view.content.walk() if n.kind == "cell" and n.text("zh"))
    small.desk.bench.session.edit(
        view.document, (SetCell(cell.id, "de", Cell("Stromverbrauch")),), EDIT
    )
    view.page.show_node(cell.id, "zh")
    anchor = anchored(view.content.nodes[cell.id], "de", 0, 5)
    review = REVIEW.of(small.desk)
    comment = review.reviewing.add(view.document, anchor, "Welcher?", organisation="DE")
    review.go_to(comment.id)
    assert view.page.words_chosen() == (cell.id, "de", 0, 5)
    view.page.show_node(cell.id, "zh")
    assert view.page.words_chosen()[1] == "zh"


# --- at the page ------------------------------------------------------------------------------


def _a_screen_reader_hears_of_comments_on_a_text(table):
    comment = table.add(2)
    page = table.view.page.view
    place = page.page.place(table.node(2).id)
    index = page.page.index(place[0], 1)
    role = Qt.ItemDataRole.AccessibleTextRole
    assert page.page.data(index, role).endswith("1 条")
    cell = QAccessible.queryAccessibleInterface(page).childAt(
        *page.viewport().mapToGlobal(page.visualRect(index).center()).toTuple()
    )
    assert cell.text(QAccessible.Text.Name).endswith("1 条")
    table.review.reviewing.decide(comment.id, "noted")
    table.panel.listing.choose("")
    assert not page.page.data(index, role).endswith("1 条")


def _the_menu_of_the_page_leads_to_the_comment(table, qtbot):
    table.add(2)
    comment = table.add(2, "能源管理")
    table.studio.window.activateWindow()
    table.go(2)
    page = table.view.page.view
    page.setFocus()
    page.caret.editor.go(table.text(2).index("能源管理") + 2)
    action = table.studio.commands.qt("review.here")
    qtbot.waitUntil(action.isEnabled)
    table.studio.commands.run("review.here")
    assert table.panel.listing.chosen == comment.id
    qtbot.waitUntil(table.panel.listing.hasFocus)
    table.go(5)
    qtbot.waitUntil(lambda: not action.isEnabled())


def _a_card_has_its_menu_under_the_mouse_and_is_copied(table, monkeypatch):
    comment = table.suggest(3, text="宜考虑兼职。")
    table.review.reviewing.reply(comment.id, "答复", organisation="CN")
    table.add(5)
    table.show()
    menus = []
    monkeypatch.setattr(QMenu, "popup", lambda menu, _place: menus.append(menu))
    listing = table.panel.listing
    listing.customContextMenuRequested.emit(
        listing.visualRect(listing.model().index(0, 0)).center()
    )
    assert listing.chosen == comment.id
    table.panel.card.customContextMenuRequested.emit(QPoint(5, 5))
    assert [len(each.actions()) for each in menus] == [len(menus[0].actions())] * 2
    copy = next(a for a in menus[0].actions() if "复制" in a.text())
    copy.trigger()
    copied = QGuiApplication.clipboard().text()
    assert all(e in copied for e in ("DE-001", "专人", "宜考虑兼职。", "专（兼）职人员", "答复"))


def _words_are_copied_out_of_a_card(table, qtbot):
    comment = table.suggest(3, text="宜考虑兼职。")
    table.review.reviewing.reply(comment.id, "答复", organisation="CN")
    for part in ("text", "quotation", "words", "answers", "facts"):
        if part == "facts":
            table.review.reviewing.decide(comment.id, "not_accepted", "超出范围")
        card = chosen(table, comment)
        label = getattr(card, part)
        assert not label.isHidden()
        table.studio.window.activateWindow()
        label.setFocus()
        qtbot.waitUntil(label.hasFocus)
        label.setSelection(0, 2)
        QGuiApplication.clipboard().clear()
        table.studio.commands.run("edit.copy")
        assert len(QGuiApplication.clipboard().text()) == 2


def test_comments_are_met_at_the_page(table, in_turn):
    """They are heard, opened by menu, and copied."""
    in_turn(
        table.studio,
        _a_screen_reader_hears_of_comments_on_a_text,
        _the_menu_of_the_page_leads_to_the_comment,
        _a_card_has_its_menu_under_the_mouse_and_is_copied,
        _words_are_copied_out_of_a_card,
    )
