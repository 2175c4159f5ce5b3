"""A colleague's file is merged and decided in the window: counts, keys, undo, found again."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QBoxLayout

from curriculum_studio.core.edits import Remove, SetCell
from curriculum_studio.core.text import Cell
from curriculum_studio.features.merging.feature import DECISIONS_WATCH, MERGE_DECISIONS
from curriculum_studio.features.merging.window.decisions_board import DecisionsBoard
from curriculum_studio.workbench.written_text import TextArea
from tests.windows.conftest import finished
from tests.windows.features.sharing.test_package_exchange import (
    LABEL,
    taken,
    units_of,
)

MINE, THEIRS = "王：每学期至少一次。", "李：每月至少两次，并作记录。"


def write(session, unit, texts):
    edits = [SetCell(node, "zh", Cell(text)) for node, text in texts.items()]
    session.edit(unit, edits, LABEL)


def leaves(document):
    """Return what has words and nothing below it."""
    found = (n for n in document.walk() if n.parent and not document.children.get(n.id))
    return [n.id for n in found if n.text("zh")]


def merged(studio, qtbot, colleague, answer, folder, act=None):
    """Both sides change seven places, one of them alike; the file is dropped on the window."""
    unit = colleague.unit()
    texts = leaves(colleague.session.document(unit))
    colleague.session.edit(unit, (Remove(texts[3]),), LABEL)
    write(colleague.session, unit, {texts[0]: THEIRS, texts[1]: "李写的一段。"})
    write(studio.desk.bench.session, unit, {texts[0]: MINE, texts[2]: "王写的一段。"})
    dialog = taken(studio, qtbot, answer, colleague.send(folder), act)
    return unit, texts[0], dialog


def text(studio, unit, node):
    return studio.desk.bench.session.document(unit).nodes[node].text("zh")


def test_a_file_that_was_changed_on_both_sides_is_decided_in_two_clicks(
    small, qtbot, colleague, answer, tmp_path
):
    studio = small
    unit, place, dialog = merged(studio, qtbot, colleague, answer, tmp_path)
    assert dialog is not None
    assert len(units_of(studio)) == 1, "nothing is kept twice"
    board = studio.desk.tabs.front
    assert isinstance(board, DecisionsBoard)
    assert (board.open, board.badge()) == (1, "1")
    assert "3" in board.merged.text(), "what was merged by itself is counted"
    watch = DECISIONS_WATCH.of(studio.desk)
    assert watch.counts == {unit: 1}
    assert not watch.button.isHidden()
    assert MINE[:-1] in board.mineText.text()
    assert THEIRS[:-1] in board.theirsText.text()
    before = text(studio, unit, place)
    # One click took the file, this is the second one.
    QTest.mouseClick(board.theirsButton, Qt.MouseButton.LeftButton)
    assert text(studio, unit, place) == THEIRS
    assert (board.open, board.badge(), watch.counts) == (0, "", {})
    assert watch.button.isHidden()
    assert board.pages.currentWidget() is board.donePage
    studio.desk.editing.take_back()
    assert (text(studio, unit, place), board.open) == (before, 1)
    assert board.pages.currentWidget() is board.questionPage
    keys_alone(studio, board, unit, place)


def keys_alone(studio, board, unit, place):
    """The list has the keys: mine, both, written anew, and the place in the document."""
    for key, wanted in ((Qt.Key.Key_1, {MINE}), (Qt.Key.Key_3, {MINE, THEIRS})):
        QTest.keyClick(board.places, key)
        assert set(text(studio, unit, place).split("\n")) == wanted
        studio.desk.editing.take_back()
    board.places.choose(board.places.ids[0])
    QTest.keyClick(board.places, Qt.Key.Key_E)
    (field,) = [each for each in board.textFrame.findChildren(TextArea) if not each.isHidden()]
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(field, "Every month.")
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert text(studio, unit, place) == "Every month."
    studio.desk.editing.take_back()
    QTest.keyClick(board.places, Qt.Key.Key_Return)
    assert studio.desk.view is not None
    assert studio.desk.view.document == unit
    studio.desk.tabs.close_view(board)
    # Found again by the command, as after a restart.
    assert studio.commands.can("merging.decisions")
    studio.commands.run("merging.decisions")
    again = studio.desk.tabs.front
    assert isinstance(again, DecisionsBoard)
    assert again.open == 1
    # What somebody wrote in the document meanwhile is what the result begins with.
    write(studio.desk.bench.session, unit, {place: "后来写的一句。"})
    (field,) = [each for each in again.textFrame.findChildren(TextArea) if not each.isHidden()]
    assert field.toPlainText() == "后来写的一句。"
    assert "合并以后" in again.note.text()
    for theme in ("dark", "light"):
        studio.desk.look.choose(theme)
    assert again.open == 1
    # Without the merge there is nothing to decide, and no board that says that all is decided.
    while studio.desk.bench.workspace.decisions.of(unit):
        assert studio.desk.tabs.board_of(again.key) is again
        studio.desk.editing.take_back()
    assert studio.desk.tabs.board_of(again.key) is None
    assert text(studio, unit, place) == MINE


def test_what_was_deleted_here_and_edited_there_stands_with_marks(
    small, qtbot, colleague, answer, tmp_path
):
    studio = small
    unit = colleague.unit()
    place, moved = leaves(colleague.session.document(unit))[:2]
    edited = SetCell(place, "en", Cell("Written by Li, in English."))
    colleague.session.edit(unit, (edited,), LABEL)
    document = studio.desk.bench.session.document(unit)
    sections = [each.id for each in document.children_of(unit)]
    studio.desk.bench.session.edit(unit, (Remove(place),), LABEL)
    write(colleague.session, unit, {moved: THEIRS})
    write(studio.desk.bench.session, unit, {moved: MINE})
    assert sections
    taken(studio, qtbot, answer, colleague.send(tmp_path))
    board = studio.desk.tabs.front
    assert isinstance(board, DecisionsBoard)
    assert board.open == 2
    (question,) = [each for each in board._questions if each.record.kind == "deleted"]
    board.places.choose(question.record.id)
    assert "<u>" in board.theirsText.text(), "what Li wrote is marked"
    assert "in English" in board.theirsText.text()
    assert "李老师" in board.theirsWho.text()
    # A heading of the list decides nothing and is no end.
    for heading in (board.places.topLevelItem(0), board.places.topLevelItem(0).child(0)):
        board.places.setCurrentItem(heading)
        assert board.pages.currentWidget() is board.questionPage
        assert board.current is not None
    board.places.topLevelItem(0).setExpanded(False)
    board.places.setCurrentItem(board.places.topLevelItem(0))
    assert board.pages.currentWidget() is board.questionPage
    assert board.open == 2


def test_german_has_room_beside_the_panels_and_the_keys_stand_above_the_texts(
    small, qtbot, colleague, answer, tmp_path
):
    """At the foot the note about the merge lies over them, or they are out of sight."""
    studio = small
    studio.window.resize(1015, 768)  # the board as wide as in 1366 with the panel
    studio.look.speak("de")
    merged(studio, qtbot, colleague, answer, tmp_path)
    board = studio.desk.tabs.front
    page = board.questionPage
    qtbot.waitUntil(lambda: page.widget().width() <= page.viewport().width(), timeout=3000)
    assert board.cards.direction() == QBoxLayout.Direction.LeftToRight
    assert board.hint.y() < board.mineCard.y()


def test_who_cancels_changes_nothing(small, qtbot, colleague, answer, tmp_path):
    studio = small

    def cancel(dialog):
        dialog.reject()

    unit, place, _ = merged(studio, qtbot, colleague, answer, tmp_path, cancel)
    finished(qtbot, studio)
    assert text(studio, unit, place) == MINE
    assert MERGE_DECISIONS not in studio.desk.components
    assert studio.desk.bench.workspace.decisions.everywhere() == []
