"""Comments beside the page: written, found, filtered, marked; each change a step of undo."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from curriculum_studio.core.anchors import anchored
from curriculum_studio.core.derived import Derived
from curriculum_studio.core.edits import Remove, SetCell, apply
from curriculum_studio.core.locators import Locators
from curriculum_studio.core.numbering import number
from curriculum_studio.core.payloads.review import Comment
from curriculum_studio.core.text import OBJECT, Cell, Mark
from curriculum_studio.core.transactions import SetComment
from curriculum_studio.features.review.feature import REVIEW
from curriculum_studio.features.review.window.comment_dialogs import CommentDialog
from curriculum_studio.features.review.window.comment_index import SaidPlaces
from curriculum_studio.features.review.window.filters import Filter
from curriculum_studio.i18n import message
from curriculum_studio.workbench.own_profile import ProfileDialog
from tests.helpers.documents import random_edits, small_standard
from tests.helpers.strategies import randoms
from tests.windows.conftest import entry_of

EDIT = message("Test", "Edit")


def write(text, proposal=""):
    def act(dialog):
        dialog.text.setPlainText(text)
        if proposal:
            dialog.replaces.setChecked(True)
            dialog.proposal.setPlainText(proposal)
        dialog.author.setText("王老师")
        dialog.organisation.setText("DE")
        return True

    return act


def select(table, at, words):
    node = table.node(at)
    start = node.text("zh").index(words)
    table.view.page.show_words(node.id, "zh", start, start + len(words))


def _selected_words_are_commented_on_with_a_new_wording(table, answer):
    shown = answer(CommentDialog, write("谁？", "专（兼）职人员"))
    select(table, 3, "专人")
    table.studio.commands.run("review.comment")
    (comment,) = table.comments
    assert (comment.number, comment.anchor.quotation, comment.type) == (
        "DE-001",
        "专人",
        "technical",
    )
    assert (comment.proposal, comment.replaces, comment.author) == (
        "专（兼）职人员",
        True,
        "王老师",
    )
    assert "第1段" in shown[0].place.text()
    assert table.panel.listing.chosen == comment.id
    assert table.desk.inspector.name == "comments"
    # Who commented is remembered.
    shown = answer(CommentDialog, lambda dialog: False)
    table.studio.commands.run("review.comment")
    assert (shown[0].author.text(), shown[0].organisation.text()) == ("王老师", "DE")
    assert len(table.comments) == 1
    table.studio.commands.run("edit.undo")
    assert table.comments == []
    assert table.panel.shown == []


def _who_has_no_name_yet_says_it_beside_the_first_comment(table, answer):
    """The words that are typed at once must not stand in a dialog that asks for the name."""
    table.studio.settings.set("profile/asked", "")
    before = answer(ProfileDialog)
    shown = answer(CommentDialog, write("谁？"))
    select(table, 3, "专人")
    table.studio.commands.run("review.comment")
    assert not before
    assert shown[0].focusWidget() is shown[0].text
    assert table.comments[0].author == "王老师"
    assert table.desk.profile.value.name == "王老师"


def _comments_are_begun_by_key_while_writing(table, answer, qtbot):
    shown = answer(CommentDialog, write("谁？"))
    # What can be done is looked at a moment after the caret has moved.
    qtbot.waitUntil(lambda: table.studio.commands.qt("review.comment").isEnabled())
    select(table, 3, "专人")
    editor = table.view.page.caret.editor
    editor.setFocus()
    QTest.keyClick(editor, Qt.Key.Key_F2, Qt.KeyboardModifier.ShiftModifier)
    assert len(shown) == 1
    assert table.comments[0].anchor.quotation == "专人"
    assert table.text(3).count("专人") == 1


def _wording_left_as_it_is_proposes_nothing(table, answer):
    answer(CommentDialog, write("谁？", "专人"))
    select(table, 3, "专人")
    table.studio.commands.run("review.comment")
    assert (table.comments[0].proposal, table.comments[0].replaces) == ("", False)


def test_comments_are_begun_at_what_is_selected(table, in_turn):
    """By command and by key; a wording left as it is proposes nothing."""
    in_turn(
        table.studio,
        _who_has_no_name_yet_says_it_beside_the_first_comment,
        _comments_are_begun_by_key_while_writing,
        _wording_left_as_it_is_proposes_nothing,
        _selected_words_are_commented_on_with_a_new_wording,
    )


def test_anything_can_be_commented_on(small, answer):
    for document, kind in (
        ("standard", "cell"),
        ("standard", "indicator"),
        ("standard", "figure"),
        ("standard", "clause"),
        ("unit", "activity"),
    ):
        commented_on(small, answer, document, kind)
        small.commands.run("edit.undo")


def commented_on(small, answer, document, kind):
    small.desk.library.show(entry_of(small, document))
    view = small.desk.view
    node = next(n for n in view.content.walk() if n.kind == kind)
    view.show_node(node.id)
    answer(CommentDialog, write("？"))
    small.commands.run("review.comment")
    (comment,) = small.desk.bench.application.reviewing.comments(view.document)
    assert comment.anchor.node == node.id
    assert not comment.anchor.quotation
    small.desk.inspector.follow(view, node.id)
    small.desk.inspector.show_now()
    panel = REVIEW.of(small.desk).panel
    assert panel.listing.chosen == comment.id


def _panel_follows_the_caret_and_counts(table):
    first, second = table.add(2), table.add(9)
    table.show()
    table.go(9)
    assert table.panel.listing.chosen == second.id
    table.go(2)
    assert table.panel.listing.chosen == first.id
    table.go(5)
    assert table.panel.listing.chosen == first.id
    table.review._count()
    assert table.desk.inspector.inspectorTabs.accessibleTabName(1).endswith(" 2")
    table.review.reviewing.decide(first.id, "noted")
    table.review._count()
    assert table.desk.inspector.inspectorTabs.accessibleTabName(1).endswith(" 1")


def _list_is_in_the_order_of_the_text_and_orphans_come_last(table):
    lost, late, early = table.unplaced(), table.add(9), table.add(2)
    gone = table.add(4)
    table.desk.bench.session.edit(table.view.document, (Remove(table.node(4).id),), EDIT)
    table.show()
    assert table.shown[:2] == [early.id, late.id]
    assert set(table.shown[2:]) == {lost.id, gone.id}
    lines = [table.panel.model.line(row) for row in range(4)]
    assert [bool(line.heading) for line in lines] == [False, False, True, False]
    warnings = {line.id: line.warning for line in lines}
    assert warnings[early.id] == ""
    assert warnings[lost.id]
    assert warnings[gone.id]
    assert warnings[lost.id] != warnings[gone.id]


def _a_marked_reference_reads_as_its_label_and_another_one_is_a_change(table):
    node, target, other = table.node(4), table.node(5), table.node(6)

    def refer(to):
        clause = table.view.content.nodes[to.parent]
        cell = Cell(f"见{OBJECT}。", (Mark(1, 2, "ref", clause.id),))
        table.desk.bench.session.edit(table.view.document, (SetCell(node.id, "zh", cell),), EDIT)

    refer(target)
    now = table.view.content.nodes[node.id]
    anchor = anchored(now, "zh", 0, 2)
    comment = table.review.reviewing.add(table.view.document, anchor, "哪里？", organisation="DE")
    table.show()
    table.panel.bring(comment.id)
    card = table.panel.card
    assert "“见5”" in card.quotation.text()
    line = table.panel.listing.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "见5" in line
    refer(other)
    assert not card.warning.isHidden()
    assert "“见5”" in card.warningText.text()
    remarks = table.review.book.remarks(
        table.view.document, node.id, "zh", table.view.content.nodes[node.id].cell("zh")
    )
    assert [(each.tone, each.whole) for each in remarks] == [("chosen", True)]


def test_a_page_is_painted_again_only_when_comments_were_read(table, monkeypatch):
    comment, painted = table.add(4), []
    monkeypatch.setattr(table.view.page.view.remarking, "renew", lambda: painted.append(1))
    table.review._count()
    table.desk.look.spoken.emit("de")
    assert not painted, "they are marked as they were"
    table.review.book._forget()
    assert table.review.book.get(table.view.document, comment.id) == comment
    assert painted == [1], "what was painted before had no marks"


def test_typing_says_only_the_comments_anew_that_are_on_the_text(table, monkeypatch):
    """What a key costs does not grow with the comments on other texts."""
    here, other = table.add(4), [table.add(at) for at in (2, 3, 5)]
    table.show()
    table.go(4)
    panel = table.panel
    lines = {each.id: panel.model.line(panel.model.row_of(each.id)) for each in (here, *other)}
    renewed = []
    monkeypatch.setattr(panel, "renew", lambda: renewed.append("all"))
    cell = Cell(table.text(4).replace("专人", "两名教师"))
    table.desk.bench.session.edit(
        table.view.document, (SetCell(table.node(4).id, "zh", cell),), EDIT
    )
    assert not renewed
    for each in other:
        assert panel.model.line(panel.model.row_of(each.id)) is lines[each.id]
    line = panel.model.line(panel.model.row_of(here.id))
    assert (lines[here.id].warning, bool(line.warning)) == ("", True)
    assert panel.listing.chosen == here.id
    assert not panel.card.warning.isHidden()


def test_typing_brings_a_comment_to_those_whose_text_has_changed(table):
    comment = table.add(4)
    table.add(5)
    table.show()
    table.panel.choosing.narrow(Filter(state="unplaced"))
    assert table.shown == []
    cell = Cell(table.text(4).replace("专人", "两名教师"))
    table.desk.bench.session.edit(
        table.view.document, (SetCell(table.node(4).id, "zh", cell),), EDIT
    )
    assert table.shown == [comment.id]


def _changed_words_are_shown_with_the_old_ones_and_placed_by_hand(table):
    comment = table.add(4)
    node = table.node(4)
    changed = Cell(node.text("zh").replace("专人", "两名教师"))
    table.desk.bench.session.edit(table.view.document, (SetCell(node.id, "zh", changed),), EDIT)
    table.show()
    table.panel.bring(comment.id)
    card = table.panel.card
    assert not card.warning.isHidden()
    assert "专人" in card.warningText.text()
    remarks = table.review.book.remarks(table.view.document, node.id, "zh", changed)
    assert [(each.tone, each.whole) for each in remarks] == [("chosen", True)]
    select(table, 4, "两名教师")
    card.placeHere.click()
    assert table.now(comment).anchor.quotation == "两名教师"
    assert card.warning.isHidden()


def test_chips_narrow_the_list(table):
    table.desk.settings.set("author", "王老师")
    mine = table.add(2, author="王老师", organisation="CN", kind="technical")
    other = table.add(3, kind="editorial")
    done = table.add(4)
    table.review.reviewing.decide(done.id, "not_accepted", "超出范围")
    table.show()
    panel = table.panel
    assert table.shown == [mine.id, other.id]
    panel.onlyOpen.click()
    assert table.shown == [mine.id, other.id, done.id]
    panel.mine.click()
    assert table.shown == [mine.id]
    panel.mine.click()
    for name, value, wanted in (
        ("organisation", "CN", [mine.id]),
        ("type", "editorial", [other.id]),
        ("state", "not_accepted", [done.id]),
        ("language", "en", []),
    ):
        panel.choosing.narrow(replace(Filter(only_open=False), **{name: value}))
        assert table.shown == wanted, name
    panel.noneAll.click()
    assert len(table.shown) == 3
    table.go(3)
    panel.here.click()
    assert table.shown == [other.id]
    table.go(2)
    assert table.shown == [mine.id]


def _menus_of_chips_offer_what_there_is(table):
    table.add(2, organisation="甲园")
    table.show()
    menu = table.panel.choosing.menu("organisation")
    assert [action.text() for action in menu.actions()][1:] == ["甲园"]
    menu.actions()[1].trigger()
    assert table.panel.choosing.filter.organisation == "甲园"
    assert "甲园" in table.panel.organisation.text()
    menu.deleteLater()


def _next_open_comment_jumps_to_its_words(table):
    table.add(2)
    table.review.reviewing.decide(table.add(3).id, "noted")
    table.add(9)
    table.show()
    table.studio.commands.run("review.next")
    table.studio.commands.run("review.next")
    assert table.panel.comment.anchor.node == table.node(9).id
    editor = table.view.page.caret.editor
    assert table.view.page.caret.node == table.node(9).id
    assert editor.selected().text == "专人"
    table.studio.commands.run("review.previous")
    assert table.view.page.caret.node == table.node(2).id


def test_keys_of_the_card_work_on_the_card_wherever_one_comes_from(table):
    """The next open comment stands out, its words on the page; A accepts it and types nothing."""
    first, second = table.add(2), table.add(9)
    table.show()
    table.view.page.setFocus()
    before = [table.text(at) for at in (2, 9)]
    table.studio.commands.run("review.next")
    assert table.view.page.caret.node == table.node(2).id
    assert table.panel.isAncestorOf(QApplication.focusWidget())
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_A)
    assert table.now(first).decision == "accepted"
    assert [table.text(at) for at in (2, 9)] == before
    # The next one came to the front, and the page shows what it is about.
    assert table.panel.comment.id == second.id
    assert table.view.page.caret.node == table.node(9).id
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_I)
    assert table.now(second).decision == "noted"
    assert [table.text(at) for at in (2, 9)] == before
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not table.panel.isAncestorOf(QApplication.focusWidget())


def test_the_list_follows_the_text(table, in_turn):
    """What stands in it, in which order, and what of a text has changed."""
    in_turn(
        table.studio,
        _panel_follows_the_caret_and_counts,
        _list_is_in_the_order_of_the_text_and_orphans_come_last,
        _a_marked_reference_reads_as_its_label_and_another_one_is_a_change,
        _changed_words_are_shown_with_the_old_ones_and_placed_by_hand,
        _next_open_comment_jumps_to_its_words,
        _menus_of_chips_offer_what_there_is,
    )


def test_two_thousand_comments_are_described_only_where_they_are_seen(table):
    node = table.node(2)
    anchor = anchored(node, "zh", 0, 2)
    changes = [
        SetComment(None, Comment(id=f"c{at:05}", document=table.view.document, anchor=anchor,
                                 text=f"意见{at} " * 9, organisation="DE"))
        for at in range(2000)
    ]  # fmt: skip
    table.desk.bench.session.apply(changes, EDIT)
    table.show()
    assert len(table.shown) == 2000
    made = table.panel.model._lines
    table.studio.window.grab()
    assert 0 < len(made) < 60
    table.panel.listing.choose("c01500")
    table.studio.window.grab()
    assert len(made) < 120
    rect = table.panel.card.geometry()
    assert rect.height() > 60
    assert table.panel.listing.viewport().rect().contains(rect.topLeft())


# --- marks on the page ------------------------------------------------------------------------


def pixels(table):
    return table.view.page.view.viewport().grab().toImage()


def _marks_stand_at_the_words_and_go_with_the_decision(table):
    table.view.page.view.caret.close()
    before = pixels(table)
    comment = table.add(1)
    marked = pixels(table)
    assert marked != before
    table.review.reviewing.decide(comment.id, "noted")
    table.panel.listing.choose("")
    assert pixels(table) == before


def _marks_follow_what_is_typed(table):
    comment = table.add(1)
    node = table.node(1)
    table.view.page.show_words(node.id, "zh", 0, 0)
    page = table.view.page.view
    editor = page.caret.editor
    (remark,) = page.remarking._live()
    start = node.text("zh").index("专人")
    assert (remark.id, remark.start) == (comment.id, start)
    editor.go(0)
    editor.put_text("各地")
    (remark,) = page.remarking._live()
    assert (remark.start, remark.whole) == (start + 2, False)
    editor.go(start + 3)
    editor.put_text("一个")
    (remark,) = page.remarking._live()
    assert (remark.tone, remark.whole) == ("changed", True)
    assert table.view.page.commit()


def _click_on_a_mark_brings_the_comment(table):
    comment = table.add(2)
    table.show()
    table.desk.inspector.show_panel("properties")
    page = table.view.page.view
    row = page.page.place(table.node(2).id)[0]
    rect = page.sheet.rect(row, 1)
    QTest.mouseClick(
        page.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(rect.left() + 4, rect.center().y())
    )
    assert table.desk.inspector.name == "comments"
    assert table.panel.listing.chosen == comment.id


def _clicks_go_through_comments_that_lie_over_each_other(table):
    """The second comment on the same words could not be reached from the page."""
    first, second = table.add(2, "能源管理"), table.add(2, "能源管理")
    longer = table.add(2, "负责能源管理")
    table.show()
    table.go(2)
    page = table.view.page.view
    editor = page.caret.editor
    editor.go(table.text(2).index("能源管理") + 2)
    table.panel.listing.choose("")
    place = editor.cursorRect().center()
    seen = []
    for _ in range(4):
        QTest.mouseClick(editor.viewport(), Qt.MouseButton.LeftButton, pos=place)
        seen.append(table.panel.listing.chosen)
    assert seen == [first.id, second.id, longer.id, first.id]
    assert page.remarking.at_caret() == first.id, "what follows the caret does not go on"


def _click_on_marked_words_brings_the_comment(table):
    table.add(2)
    comment = table.add(2, "能源管理")
    page = table.view.page.view
    table.go(2)
    editor = page.caret.editor
    editor.go(table.text(2).index("能源管理") + 2)
    place = editor.cursorRect().center()
    QTest.mouseClick(editor.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert table.panel.listing.chosen == comment.id
    # Whoever folded the panel away to write is left alone.
    table.desk.viewing.toggle_dock("inspector")
    QTest.mouseClick(editor.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert not table.desk.viewing.dock_shown("inspector")


def test_old_versions_and_libraries_for_reading_take_no_comments(table):
    table.add(1)
    table.view.page.set_read_only(True)
    table.show()
    table.studio.commands.refresh()
    assert not table.studio.commands.qt("review.comment").isEnabled()
    table.panel.bring(table.comments[0].id)
    assert table.panel.card.deciding.isHidden()


def _comments_go_along_when_a_text_is_cut_and_joined(table, qtbot):
    """Enter within a paragraph and Backspace before it: no comment loses its words."""
    first, second = table.add(4, "第4类"), table.add(4, "能源")
    node = table.node(4)
    text = node.text("zh")
    page = table.view.page
    page.show_node(node.id, "zh")
    editor = page.caret.editor
    editor.go(text.index("负责"))
    QTest.keyClick(editor, Qt.Key.Key_Return)
    follower = table.view.content.sibling(node.id, 1)
    assert follower.text("zh") == "负责能源管理。"
    assert table.now(first).anchor.node == node.id
    assert table.now(second).anchor.node == follower.id
    for comment in (first, second):
        assert table.review.book.find(table.now(comment)).state == "attached"
    table.show()
    table.go(4)
    assert set(table.shown) == {first.id, second.id}
    page.show_node(follower.id, "zh")
    page.caret.editor.go(0)
    QTest.keyClick(page.caret.editor, Qt.Key.Key_Backspace)
    assert table.view.content.nodes[node.id].text("zh") == text
    assert table.now(second).anchor.node == node.id
    assert table.review.book.find(table.now(second)).state == "attached"
    table.studio.commands.run("edit.undo")
    assert table.now(second).anchor.node == follower.id
    table.studio.commands.run("edit.undo")
    assert table.now(second) == second
    assert table.text(4) == text


def test_marks_on_the_page(table, in_turn):
    """They come and go, follow the words, and lead to their comments."""
    in_turn(
        table.studio,
        _marks_stand_at_the_words_and_go_with_the_decision,
        _marks_follow_what_is_typed,
        _click_on_a_mark_brings_the_comment,
        _clicks_go_through_comments_that_lie_over_each_other,
        _comments_go_along_when_a_text_is_cut_and_joined,
        _click_on_marked_words_brings_the_comment,
    )


@pytest.mark.no_cover
@settings(max_examples=8, deadline=None)
@given(randoms)
def test_places_are_said_as_they_stand_after_any_edits(rng):
    document = small_standard()
    derived = Derived(document)
    places = derived.part(SaidPlaces)
    for edit in random_edits(document, rng, rng.randint(1, 12)):
        places.of(derived.numbering)
        applied = apply(document, edit)
        document = applied.document
        derived.renew(document, applied.changes)
        said, fresh = places.of(derived.numbering), Locators(document, number(document))
        for node in rng.sample(sorted(document.nodes), min(12, len(document.nodes))):
            assert said.say(node, "zh") == fresh.say(node, "zh")
            assert said.text(node, "en") == fresh.text(node, "en")


def test_while_a_paragraph_is_written_places_are_not_looked_for_anew():
    document = small_standard()
    derived = Derived(document)
    places = derived.part(SaidPlaces)
    before = places.of(derived.numbering)
    node = next(each.id for each in document.walk() if each.kind == "paragraph")
    applied = apply(document, SetCell(node, "zh", Cell("另一句。")))
    derived.renew(applied.document, applied.changes)
    after = places.of(derived.numbering)
    assert after._steps is before._steps
    assert after.text(node, "zh") == "另一句。"
