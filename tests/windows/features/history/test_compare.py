"""Two states of a document in the window: what differs, by keys, and one place restored."""

from contextlib import contextmanager
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from curriculum_studio.bootstrap.application import open_application
from curriculum_studio.core.edits import Remove, SetCell, SetPayload, apply
from curriculum_studio.core.kinds import is_foreword
from curriculum_studio.core.payloads.standard import Pictures
from curriculum_studio.core.text import Cell
from curriculum_studio.features.history.feature import COMPARING
from curriculum_studio.features.history.model.listing import Fold, PlaceFilter, lines
from curriculum_studio.features.history.service import ComparedStates, StateRef
from curriculum_studio.features.history.window.change_list import ChangeListDialog
from curriculum_studio.features.history.window.compare_board import REST, CompareBoard
from curriculum_studio.features.history.window.compare_list import FETCHED, CompareList
from curriculum_studio.features.history.window.compare_rows import ComparisonRowReader
from curriculum_studio.features.history.window.place_history import PlaceHistoryDialog
from curriculum_studio.features.merging.model.comparison import ChangedPlace, Comparison
from curriculum_studio.features.sharing.formats.package import write_package
from curriculum_studio.i18n import Message, finish
from curriculum_studio.languages import LANGUAGES
from curriculum_studio.widgets.dialog import ConfirmDialog
from curriculum_studio.workbench.library.choose_document import ChooseDocumentDialog
from tests.helpers.documents import long_standard, small_standard, small_unit
from tests.windows.conftest import entry_of

LABEL = Message("Tests", "Write")


# --- rows, without a window -------------------------------------------------------------------


def states_of(before, *edits):
    return ComparedStates(Comparison(before, apply(before, *edits).document), {}, {})


def reader(states, *languages):
    return ComparisonRowReader(states, languages or LANGUAGES, "zh")


def content(states, *languages):
    (place,) = states.comparison.places
    return reader(states, *languages).content(place)


def words(side, kind):
    return [each.text for each in side if each.kind == kind]


def test_a_row_shows_what_went_and_what_came_per_language(qapp):
    document = small_standard()
    node = next(each.id for each in document.walk() if each.kind == "paragraph")
    document = states_of(document, SetCell(node, "zh", Cell("学校应按周记录。"))).comparison.after
    found = content(states_of(document, SetCell(node, "zh", Cell("学校宜按月记录。"))))
    (block,) = found.blocks
    assert (block.tag, found.kinds) == ("中", ("changed",))
    assert words(block.before, "deleted") == ["应", "周"]
    assert words(block.after, "inserted") == ["宜", "月"]
    assert [each.text for each in (*block.before, *block.after) if each.strong] == ["应", "宜"]


def test_a_row_is_spoken_with_both_texts(qapp):
    document = small_standard()
    node = next(each.id for each in document.walk() if each.kind == "paragraph")
    old = document.nodes[node].text("zh")
    spoken = content(states_of(document, SetCell(node, "zh", Cell("新的话。"))), "zh").spoken
    assert old in spoken
    assert "新的话。" in spoken


def test_a_cell_of_a_table_is_named_by_its_row_and_column(qapp):
    document = small_standard()
    cell = next(each.id for each in document.walk() if each.kind == "cell")
    found = content(states_of(document, SetCell(cell, "zh", Cell("另一格"))), "zh")
    assert "第1行第1列" in found.place
    assert words(found.blocks[0].after, "inserted")


def test_settings_are_told_in_words_and_pictures_shown(qapp):
    document = small_standard()
    figure = next(each for each in document.walk() if each.kind == "figure")
    payload = replace(figure.payload, pictures=Pictures({"zh": "hash"}), width_mm=90.0)
    found = content(states_of(document, SetPayload(figure.id, payload)), "zh")
    told = {block.tag: block for block in found.blocks}
    assert [block.pictures[1] for block in told.values() if any(block.pictures)] == ["hash"]
    assert any("90 mm" in "".join(e.text for e in block.after) for block in told.values())


def test_an_indicator_is_named_by_its_code_and_a_step_by_its_activity(qapp):
    document = small_standard()
    indicator = next(each for each in document.walk() if each.kind == "indicator")
    payload = replace(indicator.payload, maximum=indicator.payload.maximum + 2)
    found = content(states_of(document, SetPayload(indicator.id, payload)), "zh")
    assert indicator.payload.code in found.place
    unit = small_unit()
    step = next(each for each in unit.walk() if each.kind == "step")
    changed = SetPayload(step.id, replace(step.payload, minutes=step.payload.minutes + 5))
    assert "活动" in content(states_of(unit, changed), "zh").place
    entry = next(each for each in unit.walk() if each.kind == "plan_entry")
    moved = SetPayload(entry.id, replace(entry.payload, day=3 if entry.payload.day != 3 else 4))
    (block,) = content(states_of(unit, moved), "zh").blocks
    assert not any(each.text.isdigit() for each in (*block.before, *block.after))


def test_only_rows_that_are_scrolled_to_are_laid_out(qapp):
    document = long_standard(900)
    texts = [each.id for each in document.walk() if each.text("zh")]
    states = states_of(document, *(SetCell(each, "zh", Cell("新")) for each in texts))
    shown = CompareList()
    shown.show_lines(lines(states, PlaceFilter()), reader(states, "zh"))
    model = shown.model()
    assert len(model.lines) > 5 * FETCHED
    assert model.rowCount() == FETCHED
    for _ in range(FETCHED):
        shown.step(1)
    assert FETCHED < model.rowCount() <= 3 * FETCHED
    shown.deleteLater()


# --- in the window ----------------------------------------------------------------------------


@pytest.fixture
def board(small, qtbot):
    """A board over a standard of which a text was written and a table deleted since a version."""
    desk = small.desk
    document = entry_of(small, "standard")
    session = desk.bench.session
    now = session.document(document)
    kept = desk.bench.workspace.versions.create(now, name="初稿", author="王", message="")
    node = next(each.id for each in now.walk() if each.kind == "paragraph")
    session.edit(document, (SetCell(node, "zh", Cell("学校宜按月记录。")),), LABEL)
    table = next(each.id for each in now.walk() if each.kind == "table")
    session.edit(document, (Remove(table),), LABEL)
    desk.library.show(document)
    small.commands.run("history.compare")
    made = desk.tabs.front
    assert isinstance(made, CompareBoard)
    qtbot.waitUntil(lambda: made.result is not None, timeout=5000)
    made.was, made.node, made.table = now, node, table
    made.version = StateRef(document, kept.id)
    return made


@contextmanager
def compared_anew(board, qtbot):
    """Wait until what is done here has led to another comparison."""
    before = board.result
    yield
    qtbot.waitUntil(lambda: board.result is not before, timeout=20000)


def test_by_keys_from_one_change_to_the_next_and_a_place_restored(board, small, qtbot):
    session = small.desk.bench.session
    assert [each.node for each in board.result.comparison.places] == [board.node, board.table]
    assert board.badge() == "2"
    assert board.list.chosen.node == board.node
    QTest.keyClick(board.list, Qt.Key.Key_N)
    assert board.list.chosen.node == board.table
    with compared_anew(board, qtbot):
        QTest.keyClick(board.list, Qt.Key.Key_R)
    assert board.table in session.document(board.document)
    assert board.list.chosen.node == board.node
    with compared_anew(board, qtbot):
        QTest.keyClick(board.list, Qt.Key.Key_R)
    assert session.document(board.document).children == board.was.children
    assert not board.result.comparison.places
    session.undo()
    session.undo()
    now = session.document(board.document)
    assert board.table not in now
    assert now.nodes[board.node].text("zh") == "学校宜按月记录。"


def _it_waits_while_somebody_writes_in_another_tab(board, small, qtbot):
    desk = small.desk
    before, asked = board.result, []
    board.wanted.connect(lambda: asked.append(board))
    desk.library.show(board.document)
    write = SetCell(board.node, "zh", Cell("学校宜按季度记录。"))
    desk.bench.session.edit(board.document, (write,), LABEL)
    qtbot.wait(REST + 100)
    assert asked == []
    assert board.result is before
    with compared_anew(board, qtbot):
        desk.tabs.bring(board)
    assert len(asked) == 1
    with compared_anew(board, qtbot):
        desk.bench.session.undo()


def _the_list_of_changes_goes_into_the_foreword(board, small, answer, qtbot):
    session = small.desk.bench.session
    before = session.document(board.document)

    def insert(dialog):
        assert dialog.lines.count() == 1  # what stands in the foreword does not count
        assert dialog.text.startswith("本文件代替")
        dialog.lines.item(0).setCheckState(Qt.CheckState.Unchecked)
        assert not dialog.copy.isEnabled()
        dialog.lines.item(0).setCheckState(Qt.CheckState.Checked)
        dialog.form.setCurrentIndex(1)
        assert "修改单" in dialog.text
        dialog.form.setCurrentIndex(0)
        dialog.insert.click()
        return True

    asked = answer(ChangeListDialog, insert)
    with compared_anew(board, qtbot):
        board.listButton.click()
    assert len(asked) == 1
    now = session.document(board.document)
    foreword = next(filter(is_foreword, now.children_of(now.id)))
    words = "".join(each.text("zh") for each in now.walk(foreword.id))
    assert "主要技术变化如下：" in words
    assert "删除了表“" in words
    session.undo()
    assert session.document(board.document).nodes == before.nodes


def test_filters_folds_and_sides(board, small, answer, qtbot):
    def places():
        return [each.node for each in board.list.model().lines if isinstance(each, ChangedPlace)]

    board.deleted.click()
    assert places() == [board.table]
    board.all.click()
    board.verbs.click()
    assert board.node in places()
    board.verbs.click()
    fold = next(at for at, e in enumerate(board.list.model().lines) if isinstance(e, Fold))
    count = len(board.list.model().lines)
    board.list.choose(fold)
    QTest.keyClick(board.list, Qt.Key.Key_Return)
    assert len(board.list.model().lines) > count
    with compared_anew(board, qtbot):
        board.swap.click()
    assert board.sides[0].state == StateRef(board.document)
    assert not board.restoreButton.isEnabled()
    (place,) = [each for each in board.result.comparison.places if each.node == board.table]
    assert place.kinds == {"added"}
    _an_old_version_is_compared_from_its_tab(board, small, qtbot)
    _the_list_of_changes_goes_into_the_foreword(board, small, answer, qtbot)
    _it_waits_while_somebody_writes_in_another_tab(board, small, qtbot)
    _another_document_is_compared_place_by_place(board, small, answer, qtbot)
    small.look.speak("de")
    qtbot.waitUntil(lambda: board.added.text().startswith("Neu"), timeout=20_000)
    key, document = board.key, board.document
    small.desk.library.delete(document)
    assert small.desk.tabs.board_of(key) is None


def _all_is_restored_from_a_version(board, small, answer, qtbot):
    asked = answer(ConfirmDialog)
    with compared_anew(board, qtbot):
        board.choose(board.version, StateRef(board.document))
    board.allButton.click()
    assert len(asked) == 1
    qtbot.waitUntil(
        lambda: small.desk.bench.session.document(board.document).nodes == board.was.nodes,
        timeout=20_000,
    )


def test_a_received_file_is_compared_and_nothing_is_taken_in(board, small, answer, tmp_path, qtbot):
    application = small.desk.bench.application
    sent = tmp_path / "sent.cstudio"
    sent.write_bytes(finish(write_package(application.handing_on.pack((board.document,)))))
    write = SetCell(board.node, "zh", Cell("又改了。"))
    with compared_anew(board, qtbot):
        application.session.edit(board.document, (write,), LABEL)
    with compared_anew(board, qtbot):
        COMPARING.of(small.desk).read_file(board, sent, 0)
    assert board.sides[0].state.given is not None
    (place,) = board.result.comparison.places
    assert board.result.comparison.texts(place, "zh") == ("学校宜按月记录。", "又改了。")
    with compared_anew(board, qtbot):
        QTest.keyClick(board.list, Qt.Key.Key_R)
    now = application.session.document(board.document)
    assert now.nodes[board.node].text("zh") == "学校宜按月记录。"
    with compared_anew(board, qtbot):
        application.session.undo()
    asked = answer(ConfirmDialog)
    with compared_anew(board, qtbot):
        board.allButton.click()
    assert len(asked) == 1
    assert not board.result.comparison.places
    _all_is_restored_from_a_version(board, small, answer, qtbot)


def _another_document_is_compared_place_by_place(board, small, answer, qtbot):
    desk = small.desk
    desk.library.duplicate(board.document)
    other = next(
        e.id
        for e in desk.bench.session.entries()
        if e.kind == "standard" and e.id != board.document
    )
    answer(ChooseDocumentDialog)
    with compared_anew(board, qtbot):
        board.more.emit("document", 0)
    assert board.sides[0].state.given.id == board.document
    assert desk.bench.session.document(other).id != board.document
    title = [each.node for each in board.result.comparison.places]
    assert title == [board.document]


def test_an_earlier_text_comes_back_by_one_key(board, small, answer, qtbot):
    desk = small.desk
    desk.library.show(board.document, board.node)
    old = board.was.nodes[board.node].cell("zh")

    def back(dialog):
        qtbot.waitUntil(lambda: len(dialog.texts) > 1, timeout=5000)
        assert "宜" in dialog.reading.toPlainText()
        dialog.restore.click()
        return True

    answer(PlaceHistoryDialog, back)
    small.commands.run("history.earlier")
    session = desk.bench.session
    assert session.document(board.document).nodes[board.node].cell("zh") == old
    session.undo()
    assert session.document(board.document).nodes[board.node].text("zh") == "学校宜按月记录。"
    _what_was_deleted_is_listed_and_comes_back(board, small, answer, qtbot)


def _what_was_deleted_is_listed_and_comes_back(board, small, answer, qtbot):
    def back(dialog):
        qtbot.waitUntil(lambda: bool(dialog.texts), timeout=5000)
        dialog.gone.click()
        dialog.everywhere.setChecked(True)
        assert [each.node for each in dialog.deleted] == [board.table]
        dialog.restore.click()
        return True

    answer(PlaceHistoryDialog, back)
    small.desk.library.show(board.document, board.node)
    small.commands.run("history.earlier")
    now = small.desk.bench.session.document(board.document)
    assert now.children == board.was.children


def _an_old_version_is_compared_from_its_tab(board, small, qtbot):
    desk = small.desk
    desk.keeping.look_at(board.document, board.version.version)
    with compared_anew(board, qtbot):
        small.commands.run("history.compare")
    assert desk.tabs.front is board
    assert board.sides[0].state == board.version


def test_a_comparison_reads_a_library_that_is_open_for_reading(small_file):
    application = open_application(small_file, read_only=True)
    try:
        document = next(e.id for e in application.session.entries() if e.kind == "standard")
        state = StateRef(document)
        told = finish(application.history.compare(state, state))
        assert not told.comparison.places
    finally:
        application.close()
