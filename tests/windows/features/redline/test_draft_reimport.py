"""Drafts that come back, through the window."""

from random import Random

import pytest
from PySide6.QtCore import Qt

from curriculum_studio.core.edits import SetCell
from curriculum_studio.core.text import Cell
from curriculum_studio.features.publishing.window.ways import ExportOrder
from curriculum_studio.features.redline.window.changes_board import KIND, PLACE, ChangesBoard
from curriculum_studio.i18n import message
from curriculum_studio.widgets.dialog import ConfirmDialog
from tests.helpers.edited import FRESH, EditedFile, W, run, text_of
from tests.ooxml.draft.test_draft_origin import without
from tests.windows.conftest import entry_of, finished


def _changes_are_decided_by_keys_and_undone_in_one_step(small, qtbot, returned):
    board, truths = returned(EditedFile.type_inside, EditedFile.type_at_end)
    assert isinstance(board, ChangesBoard)
    assert board.model.rowCount() == 2
    assert board.badge() == "2"
    document = entry_of(small, "standard")
    before = small.desk.bench.session.document(document)
    qtbot.keyClick(board.changesTable, Qt.Key.Key_A)
    qtbot.keyClick(board.changesTable, Qt.Key.Key_A)
    assert board.badge() == ""
    qtbot.keyClick(board.changesTable, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    after = small.desk.bench.session.document(document)
    for truth in truths:
        assert after.nodes[truth.node].text("zh") == truth.text
    assert small.desk.tabs.current is not None, "the document is in front again"
    small.commands.run("edit.undo")
    assert small.desk.bench.session.document(document).nodes == before.nodes


def _what_is_left_as_it_is_is_not_taken_over(small, qtbot, returned):
    board, truths = returned(EditedFile.type_inside, EditedFile.type_at_end)
    qtbot.keyClick(board.changesTable, Qt.Key.Key_R)
    qtbot.keyClick(board.changesTable, Qt.Key.Key_A)
    ids = board._accepted()
    assert len(ids) == 1
    board.apply()
    after = small.desk.bench.session.document(entry_of(small, "standard"))
    taken = [after.nodes[truth.node].text("zh") == truth.text for truth in truths]
    assert sorted(taken) == [False, True]


def test_conflicts_are_shown_with_both_texts_and_left_by_accept_all(small, returned):
    def change_here(identity, truths):
        edit = SetCell(truths[0].node, "zh", Cell("这里另有说法。"))
        small.desk.bench.session.edit(identity, [edit], message("Test", "Edit"))

    board, _ = returned(EditedFile.type_inside, before=change_here)
    assert "这里也改过" in board.model.index(0, KIND).data()
    assert board.model.index(0, PLACE).data()
    shown = board.reading.toPlainText()
    assert "这里另有说法" in shown.replace("…", "")
    board.accept_all()
    assert board._accepted() == ()
    board.decide("yes")
    assert len(board._accepted()) == 1


def _a_paragraph_without_a_place_is_copied_or_inserted(small, qtbot, returned):
    def outside(file):
        def is_heading(paragraph) -> bool:
            style = str(paragraph.find(f"{W}pPr/{W}pStyle").get(f"{W}val"))
            return not file.marks(paragraph) and not style.startswith("TOC")

        heading = next(p for p in file.root.iter(f"{W}p") if text_of(p) and is_heading(p))
        heading.append(run(FRESH[0]))

    board, _ = returned(outside)
    entry = board.current
    assert entry is not None
    assert entry.unplaced is not None
    assert not board.insertButton.isHidden()
    board.copyButton.click()
    document = entry_of(small, "standard")
    view = small.desk.tabs.view_of(document)
    paragraph = next(n for n in view.content.walk() if n.kind == "paragraph")
    view.show_node(paragraph.id, "zh")
    board.insertButton.click()
    content = small.desk.bench.session.document(document)
    added = content.sibling(paragraph.id, 1)
    assert FRESH[0] in added.text("zh")
    assert board.done


def _an_unedited_draft_is_told_in_a_sentence(small, returned):
    board, _ = returned()
    assert not isinstance(board, ChangesBoard)
    assert "draft.docx" in small.parts.toast.text.text()


def test_a_draft_comes_back(small, in_turn):
    """Changes are decided by keys, what is unedited is said, a lost paragraph finds a place."""
    in_turn(
        small,
        _changes_are_decided_by_keys_and_undone_in_one_step,
        _an_unedited_draft_is_told_in_a_sentence,
        _what_is_left_as_it_is_is_not_taken_over,
        _a_paragraph_without_a_place_is_copied_or_inserted,
    )


@pytest.mark.usefixtures("apart")
def test_filter_shows_a_kind_alone(returned):
    board, _ = returned(EditedFile.type_inside, EditedFile.delete)
    board.filter.setCurrentIndex(board.filter.findData("deleted"))
    assert board.model.rowCount() == 1
    board.filter.setCurrentIndex(0)
    assert board.model.rowCount() == 2


def test_an_imported_file_of_ours_is_offered_to_be_taken_back(small, qtbot, tmp_path, answer):
    identity = entry_of(small, "standard")
    target = tmp_path / "draft.docx"
    small.desk.exchanging.export(identity, ExportOrder("docx", ("zh",), target))
    finished(qtbot, small)
    file = EditedFile(target.read_bytes(), Random(4))
    file.type_inside()
    target.write_bytes(file.content())
    shown = answer(ConfirmDialog)
    small.desk.exchanging.import_file(target)
    finished(qtbot, small)
    assert len(shown) == 1
    board = small.desk.tabs.front
    assert isinstance(board, ChangesBoard)
    assert board.model.rowCount() == 1


def test_a_draft_of_unknown_origin_is_decided_one_by_one(small, qtbot, returned, tmp_path):
    """Nothing tells what went out: no change is certain, and the board says why."""

    def forget(identity, _):
        target = tmp_path / "draft.docx"
        names = {"docProps/custom.xml", "customXml/item1.xml"}
        target.write_bytes(without(target.read_bytes(), *names))

    board, _ = returned(EditedFile.type_inside, EditedFile.type_at_end, before=forget)
    assert board.model.rowCount() == 2
    assert not board.allButton.isEnabled()
    assert "不知道这份文稿导出时是什么样子" in board.summary.text()
    board.accept_all()
    assert not board.applyButton.isEnabled()
    qtbot.keyClick(board.changesTable, Qt.Key.Key_A)
    assert board.applyButton.isEnabled()
