"""Drafts side by side in the window, corrected with keys and mouse."""

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, Qt

from curriculum_studio.core.document import Document
from curriculum_studio.core.translation_state import CellState, state
from curriculum_studio.features.alignment.feature import ALIGNMENT
from curriculum_studio.features.alignment.window.alignment import ChooseDraftsDialog, DraftsBoard
from curriculum_studio.features.alignment.window.rows_model import (
    ENTRY_ROLE,
    PICKED_ROLE,
    RowState,
    state_of,
)
from curriculum_studio.features.word_import.window.import_dialog import ImportDialog
from curriculum_studio.i18n import Message
from curriculum_studio.languages import Language
from curriculum_studio.shell.application_window import ApplicationWindow
from tests.helpers.drafts import single
from tests.windows.conftest import entry_of
from tests.windows.features.test_printed_keys import focuses


def put(studio: ApplicationWindow, document: Document) -> str:
    studio.desk.bench.session.add(document, Message("Tests", "Draft"))
    return document.id


def drafts_of(studio: ApplicationWindow, *languages: Language) -> list[tuple[str, Language]]:
    """Drafts of the small standard in one language each."""
    original = studio.desk.bench.session.document(entry_of(studio, "standard"))
    return [(put(studio, single(original, each)[0]), each) for each in languages]


@pytest.fixture
def board(small, qtbot) -> DraftsBoard:
    ALIGNMENT.of(small.desk).begin(drafts_of(small, "zh", "en"))
    qtbot.waitUntil(lambda: isinstance(small.desk.tabs.front, DraftsBoard))
    front = small.desk.tabs.front
    assert isinstance(front, DraftsBoard)
    return front


def press(qtbot, board: DraftsBoard, key: Qt.Key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    qtbot.keyClick(board.rowsTable, key, modifier)


def at(board: DraftsBoard, row: int, column: int = 1) -> None:
    board.rowsTable.setCurrentIndex(board.model.index(row, column + 1))


def paired(board: DraftsBoard) -> int:
    """A row with two texts."""
    return next(i for i, row in enumerate(board.rows) if len(row.filled) == 2 and i > 2)


def _rows_show_numbers_texts_and_how_sure_they_are(board):
    row = paired(board)
    assert board.model.index(row, 1).data(ENTRY_ROLE).text
    assert board.model.index(row, 0).data()
    assert {state_of(each) for each in board.rows} <= set(RowState)
    assert board.title()


def _enter_says_that_a_row_is_right(board, qtbot):
    at(board, 3)
    press(qtbot, board, Qt.Key.Key_Return)
    assert board.rows[3].settled
    press(qtbot, board, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not board.rows[3].settled
    press(qtbot, board, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    board.redo()
    assert board.rows[3].settled


def _a_pair_is_taken_apart_and_put_together_with_keys(board, qtbot):
    row = paired(board)
    at(board, row)
    pair = board.rows[row].nodes
    press(qtbot, board, Qt.Key.Key_Delete)
    assert board.rows[row].nodes == (pair[0], "")
    assert board.rows[row + 1].nodes == ("", pair[1])
    assert board.place == (row + 1, 1), "the caret stays with the text"
    press(qtbot, board, Qt.Key.Key_Space)
    assert board.model.index(row + 1, 2).data(PICKED_ROLE)
    press(qtbot, board, Qt.Key.Key_Up)
    press(qtbot, board, Qt.Key.Key_Space)
    assert board.rows[row].nodes == pair
    assert board.rows[row].settled


def _what_is_picked_up_can_be_let_be(board, qtbot):
    at(board, paired(board))
    press(qtbot, board, Qt.Key.Key_Space)
    before = board.rows
    press(qtbot, board, Qt.Key.Key_Escape)
    assert board.model.picked is None
    assert board.rows == before


def _keys_that_are_printed_work_wherever_the_focus_is(board, qtbot):
    """Enter and Space press the button that has the keys, as everywhere."""
    asked = []
    for name in ("apart", "next"):
        board._acts[name] = partial(asked.append, name)
    places = focuses(board)
    assert len(places) >= 8
    for focus in places:
        focus.setFocus()
        asked.clear()
        qtbot.keyClick(focus, Qt.Key.Key_Delete)
        qtbot.keyClick(focus, Qt.Key.Key_F8)
        assert asked == ["apart", "next"], f"{type(focus).__name__} {focus.objectName()}"


def _a_text_is_moved_with_alt_and_arrows(board, qtbot):
    row = paired(board)
    at(board, row)
    before = board.rows
    node = board.rows[row].nodes[1]
    press(qtbot, board, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert board.rows[board.place[0]].nodes[1] == node
    assert board.rows[row].nodes == (before[row].nodes[0], "")
    board.undo()
    assert board.rows == before


def _a_text_is_dragged_to_another_row(board, qtbot):
    row = paired(board)
    at(board, row)
    board.apart()
    data: QMimeData = board.model.mimeData([board.model.index(row + 1, 2)])
    goal = board.model.index(row, 2)
    board.model.dropMimeData(data, Qt.DropAction.MoveAction, -1, -1, goal)
    qtbot.waitUntil(lambda: len(board.rows[row].filled) == 2)
    assert not board.model.dropMimeData(
        QMimeData(), Qt.DropAction.MoveAction, -1, -1, QModelIndex()
    )


def _doubtful_rows_are_gone_through(board, qtbot):
    at(board, paired(board))
    board.apart()
    assert board.doubtful >= 2
    assert board.badge() == str(board.doubtful)
    for _ in range(len(board.rows)):
        press(qtbot, board, Qt.Key.Key_F8)
        assert board.rows[board.place[0]].doubtful
        press(qtbot, board, Qt.Key.Key_Return)
        if not board.doubtful:
            break
    assert board.doubtful == 0
    assert board.badge() == ""


def _what_does_not_fit_is_said(board, qtbot):
    kinds = [board._beside.node(row, 1) for row in board.rows]
    one = next(i for i, node in enumerate(kinds) if node is not None and node.kind == "row")
    two = next(i for i, node in enumerate(kinds) if node is not None and node.kind == "paragraph")
    before = board.rows
    at(board, one)
    press(qtbot, board, Qt.Key.Key_Space)
    at(board, two)
    press(qtbot, board, Qt.Key.Key_Space)
    assert board.rows == before
    assert board.said.text() == "两者种类不同，不能放在一起。"


def test_rows_are_put_right(small, board, in_turn):
    """Rows are confirmed, taken apart, moved and dragged; what does not fit is said."""
    in_turn(
        small,
        _rows_show_numbers_texts_and_how_sure_they_are,
        _enter_says_that_a_row_is_right,
        _a_pair_is_taken_apart_and_put_together_with_keys,
        _what_is_picked_up_can_be_let_be,
        _keys_that_are_printed_work_wherever_the_focus_is,
        _a_text_is_moved_with_alt_and_arrows,
        _what_does_not_fit_is_said,
        _a_text_is_dragged_to_another_row,
        _doubtful_rows_are_gone_through,
    )


def test_drafts_become_one_document(small, board, qtbot):
    session = small.desk.bench.session
    before = len(session.entries())
    press(qtbot, board, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert len(session.entries()) == before + 1
    view = small.desk.view
    assert view is not None
    assert view.page.languages == ("zh", "en")
    states = {state(node, "en") for node in view.content.walk() if not node.cell("en").blank}
    assert states <= {CellState.TRANSLATED, CellState.DRAFT}
    small.desk.library.delete(view.document)
    assert len(session.entries()) == before


def test_corrections_are_there_again_another_day(small, board, qtbot):
    drafts = [(each.document.id, each.language) for each in board._beside.drafts]
    at(board, paired(board))
    board.apart()
    rows = board.rows
    small.commands.run("file.close")
    ALIGNMENT.of(small.desk).begin(drafts)
    qtbot.waitUntil(lambda: isinstance(small.desk.tabs.front, DraftsBoard))
    assert small.desk.tabs.front.rows == rows


def test_dark_and_another_language(small, board):
    small.look.choose("dark")
    small.look.speak("de")
    assert not small.window.grab().isNull()
    assert board.model.index(0, 0).data()


def _three_drafts_are_chosen_in_the_dialog(small, answer, qtbot):
    drafts = drafts_of(small, "zh", "en", "de")

    def choose(dialog: ChooseDraftsDialog) -> bool:
        for place, (identity, _) in enumerate(drafts):
            dialog.choose(place, identity)
        assert dialog.wanted == drafts
        return True

    answer(ChooseDraftsDialog, choose)
    small.commands.run("drafts.lay")
    qtbot.waitUntil(lambda: isinstance(small.desk.tabs.front, DraftsBoard))
    assert len(small.desk.tabs.front.model.texts) == 3
    assert all(len(row.filled) == 3 for row in small.desk.tabs.front.rows)


def _the_dialog_says_what_is_wrong(small, answer):
    drafts = drafts_of(small, "zh", "en")

    def choose(dialog: ChooseDraftsDialog) -> bool:
        ok = dialog.buttons.button(dialog.buttons.StandardButton.Ok)
        dialog.choose(0, drafts[0][0])
        dialog.choose(1, drafts[0][0])
        assert not ok.isEnabled()
        said = {dialog.hint.text()}
        dialog.choose(1, drafts[1][0], "zh")
        assert not ok.isEnabled()
        said.add(dialog.hint.text())
        dialog.choose(1, drafts[1][0], "en")
        assert ok.isEnabled()
        dialog.choose(1, "")
        assert not ok.isEnabled()
        said.add(dialog.hint.text())
        assert len(said) == 3
        return False

    answer(ChooseDraftsDialog, choose)
    small.commands.run("drafts.lay")
    assert not isinstance(small.desk.tabs.front, DraftsBoard)


def _the_other_draft_is_found_by_itself(small, answer):
    drafts = drafts_of(small, "zh", "en")
    shown = answer(ChooseDraftsDialog, lambda _: False)
    ALIGNMENT.of(small.desk).ask(drafts[0][0])
    assert shown[0].wanted == drafts


def _a_draft_comes_from_a_file(small, answer, tmp_path, qtbot):
    document = small.desk.bench.session.document(entry_of(small, "standard"))
    path: Path = tmp_path / "draft.docx"
    exporter = small.desk.bench.application.exporter
    for _ in exporter.export((document.id,), "docx", path, ("en",), {}):
        pass

    def accept(dialog: ImportDialog) -> bool:
        qtbot.waitUntil(lambda: dialog.imported is not None, timeout=10_000)
        return True

    answer(ImportDialog, accept)

    def choose(dialog: ChooseDraftsDialog) -> bool:
        dialog.take_file(path)
        assert any(language == "en" for _, language in dialog.wanted)
        return False

    answer(ChooseDraftsDialog, choose)
    small.commands.run("drafts.lay")


def _an_import_offers_to_lay_it_beside_another_language(small, monkeypatch):
    (chinese, _), (english, _) = drafts_of(small, "zh", "en")
    notes = []
    monkeypatch.setattr(small.desk.notices, "note", lambda *said, **_: notes.append(said))
    small.desk.exchanging.imported.emit(english, "rice-en.docx")
    small.desk.exchanging.imported.emit(entry_of(small, "framework"), "goals.json")
    assert [len(said) for said in notes] == [2, 1]
    assert chinese


def test_drafts_are_chosen(small, in_turn):
    """In the dialog, by themselves, from a file or after an import."""
    in_turn(
        small,
        _the_dialog_says_what_is_wrong,
        _the_other_draft_is_found_by_itself,
        _a_draft_comes_from_a_file,
        _an_import_offers_to_lay_it_beside_another_language,
        _three_drafts_are_chosen_in_the_dialog,
    )
