"""Selecting, copying, pasting and deleting, by mouse and keys; tables and lists to choose from."""

import msgspec
import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from curriculum_studio.core.edits import Remove
from curriculum_studio.core.text import OBJECT, Cell, Mark
from curriculum_studio.editor.clipboard.clipboard import (
    CELL_TYPE,
    NODES_TYPE,
    nodes_data,
    nodes_from,
    text_data,
    text_from,
)
from curriculum_studio.editor.model.page_content import FIRST_CELL
from curriculum_studio.i18n import message
from tests.helpers.documents import small_unit

KEY = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
PRESS, MOVE = QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove
RELEASE = QEvent.Type.MouseButtonRelease


def chosen(hands):
    return list(hands.view.selection.cells())


def clipboard() -> QMimeData:
    return QGuiApplication.clipboard().mimeData()


def put(text: str) -> None:
    QGuiApplication.clipboard().setText(text)


def choose(hands, first: str, last: str, language="zh", last_language=None):
    one = hands.model.index_of(first, language)
    other = hands.model.index_of(last, last_language or language)
    hands.caret.close()
    hands.view.setFocus()
    hands.view.selection.choose((one.row(), one.column()), (other.row(), other.column()))


# --- the mouse --------------------------------------------------------------------------------


def test_a_drag_selects_text_then_cells_then_text_again(hands):
    node = hands.find("clause", "学校应建立")
    hands.view.scrollTo(hands.model.index_of(node, "zh"))
    hands.view.scroll_by(60)
    rect = hands.rect(node)
    inside = rect.topLeft()
    hands.mouse(PRESS, inside + QPoint(20, 16))
    hands.mouse(MOVE, inside + QPoint(120, 16))
    assert hands.editor.textCursor().hasSelection()
    hands.mouse(MOVE, inside + QPoint(120, rect.height() + 10))
    assert not hands.editor.textCursor().hasSelection()
    assert len(chosen(hands)) == 2
    hands.mouse(MOVE, inside + QPoint(100, 16))
    assert hands.editor.textCursor().hasSelection()
    assert chosen(hands) == []
    across = QPoint(hands.rect(node, "en").left() + 20, rect.bottom() + 10)
    hands.mouse(MOVE, across)
    hands.mouse(RELEASE, across)
    QTest.qWait(1)
    assert len(chosen(hands)) == 4
    assert not hands.editor.isVisible()
    assert hands.view.hasFocus()


def test_a_drag_that_begins_in_the_editor_leads_out_of_it(hands):
    hands.at(hands.find("clause", "学校应建立"), place=0)
    inner = hands.editor.viewport()
    hands.mouse(PRESS, QPoint(5, 8), inner)
    hands.mouse(MOVE, QPoint(90, 8), inner)
    assert hands.editor.textCursor().hasSelection()
    below = QPoint(90, hands.editor.height() + 30)
    hands.mouse(MOVE, below, inner)
    assert len(chosen(hands)) == 2
    hands.mouse(RELEASE, below, inner)
    QTest.qWait(1)
    assert not hands.editor.isVisible()
    assert hands.view.hasFocus()


def test_a_drag_beyond_the_edge_scrolls(hands, qtbot):
    hands.page.resize(1000, 300)
    node = hands.find("paragraph", "本文件规定")
    hands.page.show_node(node)
    start = hands.rect(node).center()
    hands.mouse(PRESS, start)
    value = hands.view.verticalScrollBar().value()
    hands.mouse(MOVE, QPoint(start.x(), 400))
    qtbot.waitUntil(lambda: hands.view.verticalScrollBar().value() > value)
    hands.mouse(RELEASE, QPoint(start.x(), 400))
    value = hands.view.verticalScrollBar().value()
    QTest.qWait(80)
    assert hands.view.verticalScrollBar().value() == value


def test_the_number_selects_the_whole_row(hands):
    node = hands.find("clause", "组织管理")
    rect = hands.rect(node)
    hands.mouse(PRESS, QPoint(10, rect.center().y()))
    hands.mouse(RELEASE, QPoint(10, rect.center().y()))
    QTest.qWait(1)
    assert hands.view.selection.nodes() == [node]


# --- keys -------------------------------------------------------------------------------------


def test_escape_selects_the_cell_and_enter_writes_again(hands):
    node = hands.at(hands.find("note", "第一条注"))
    hands.press(KEY.Key_Escape)
    assert chosen(hands) == [(hands.model.place(node)[0], 1)]
    assert hands.page.current_node == node
    hands.press(KEY.Key_Down)
    assert hands.page.current_node == hands.find("note", "第二条注")
    hands.press(KEY.Key_Return)
    assert hands.editor.hasFocus()
    assert hands.page.current_node == hands.find("note", "第二条注")


def test_typing_in_a_selected_cell_goes_on_at_its_end(hands):
    node = hands.at(hands.find("note", "第一条注"))
    hands.press(KEY.Key_Escape)
    QTest.keyClicks(hands.view, "x")
    hands.page.commit()
    assert hands.text(node) == "第一条注。x"


def test_shift_and_arrows_select_beyond_the_text(hands):
    node = hands.at(hands.find("note", "第一条注"))
    hands.press(KEY.Key_Down, SHIFT)
    row = hands.model.place(node)[0]
    assert chosen(hands) == [(row, 1), (row + 1, 1)]
    hands.press(KEY.Key_Right, SHIFT)
    assert len(chosen(hands)) == 4
    assert hands.view.selection.nodes() == [node, hands.find("note", "第二条注")]
    hands.press(KEY.Key_Escape)
    assert chosen(hands) == []


def test_select_all_takes_the_text_then_the_page(hands):
    hands.at(hands.find("note", "第一条注"))
    hands.press(KEY.Key_A, CONTROL)
    assert hands.editor.selected().text == "第一条注。"
    hands.press(KEY.Key_A, CONTROL)
    assert not hands.caret.active
    assert hands.view.selection.block.last == len(hands.model.rows) - 1


def test_select_all_in_an_empty_text_stays_there(hands):
    hands.at(hands.find("note", "第一条注"))
    hands.press(KEY.Key_Return)
    empty = hands.page.current_node
    title = hands.text(hands.document.id)
    for _ in range(2):
        hands.press(KEY.Key_A, CONTROL)
    put("在玩水、看水中发现。")
    hands.press(KEY.Key_V, CONTROL)
    hands.page.commit()
    assert hands.text(hands.page.current_node) == "在玩水、看水中发现。"
    assert hands.page.current_node == empty
    assert hands.text(hands.document.id) == title


def test_what_is_selected_as_a_whole_is_neither_overwritten_nor_emptied(hands):
    said = []
    hands.page.noted.connect(said.append)
    hands.at(hands.find("note", "第一条注"))
    for _ in range(2):
        hands.press(KEY.Key_A, CONTROL)
    assert hands.view.selection.everything
    before = hands.document
    put("在玩水、看水中发现。")
    hands.press(KEY.Key_V, CONTROL)
    hands.press(KEY.Key_V, CONTROL | SHIFT)
    hands.press(KEY.Key_Delete)
    hands.press(KEY.Key_Backspace)
    hands.page.run("delete")
    hands.page.run("cut")
    hands.press(KEY.Key_X)
    hands.page.commit()
    assert hands.document.nodes == before.nodes
    assert said
    hands.page.run("copy")
    assert "第一条注。" in clipboard().text(), "what is all selected can be copied"


def test_arrows_lead_over_the_page(hands):
    node = hands.at(hands.find("note", "第一条注"))
    hands.press(KEY.Key_Right)
    assert (hands.page.current_node, hands.page.current_language) == (node, "en")
    hands.press(KEY.Key_Left)
    assert (hands.page.current_language, hands.editor.place) == ("zh", 5)
    hands.press(KEY.Key_Down)
    assert hands.page.current_node == hands.find("note", "第二条注")
    rows = len(hands.model.rows)
    for _ in range(3 * rows):
        hands.press(KEY.Key_Down)
    assert hands.page.current_node == hands.model.rows[-1].node
    for _ in range(3 * rows):
        hands.press(KEY.Key_Up)
    assert hands.page.current_node == hands.document.id


def test_page_keys_and_ends(hands):
    hands.page.resize(1000, 400)
    hands.at(hands.find("note", "第一条注"))
    hands.press(KEY.Key_Home, CONTROL)
    assert hands.page.current_node == hands.document.id
    seen = []
    for _ in range(60):
        hands.press(KEY.Key_PageDown)
        seen.append(hands.caret.row)
        line = hands.editor.y() + hands.editor.cursorRect().center().y()
        assert 0 <= line <= hands.view.viewport().height()
    assert seen == sorted(seen)
    hands.press(KEY.Key_End, CONTROL)
    assert hands.page.current_node == hands.model.rows[-1].node
    hands.press(KEY.Key_PageUp)
    assert hands.caret.row < len(hands.model.rows) - 1


def test_home_and_end_stay_in_the_line(hands):
    node = hands.at(hands.find("note", "第一条注"), place=2)
    hands.press(KEY.Key_End)
    assert hands.editor.place == 5
    hands.press(KEY.Key_Home)
    assert (hands.page.current_node, hands.editor.place) == (node, 0)


# --- clipboard --------------------------------------------------------------------------------


def test_what_is_copied_from_a_text_keeps_marks_and_reads_well(hands):
    node = hands.at(hands.find("clause", "学校应建立"))
    hands.editor.selectAll()
    hands.page.run("copy")
    assert clipboard().text().startswith("学校应建立4.1规定的制度")
    target = hands.at(hands.find("note", "第一条注"))
    hands.page.run("paste")
    hands.page.commit()
    pasted = hands.document.nodes[target].cell("zh")
    original = hands.document.nodes[node].cell("zh")
    assert pasted.text == "第一条注。" + original.text
    assert [mark.shifted(-5) for mark in pasted.marks] == list(original.marks)


def test_plain_paste_takes_the_words_alone(hands):
    hands.at(hands.find("clause", "学校应建立"))
    hands.editor.selectAll()
    hands.page.run("copy")
    target = hands.at(hands.find("note", "第一条注"))
    hands.press(KEY.Key_V, CONTROL | SHIFT)
    hands.page.commit()
    cell = hands.document.nodes[target].cell("zh")
    assert cell.marks == ()
    assert OBJECT not in cell.text


def test_cut_takes_away_what_is_selected(hands):
    node = hands.at(hands.find("note", "第一条注"))
    hands.editor.go(0, end=3)
    hands.press(KEY.Key_X, CONTROL)
    hands.page.commit()
    assert hands.text(node) == "注。"
    assert clipboard().text() == "第一条"


def test_several_lines_become_several_texts_in_one_step(hands):
    node = hands.at(hands.find("note", "第一条注"), place=3)
    put("甲\r\n\r\n  乙\n丙\n")
    hands.page.run("paste")
    parent = hands.document.nodes[node].parent
    notes = [n.text("zh") for n in hands.document.children_of(parent) if n.kind == "note"]
    assert notes == ["第一条甲", "乙", "丙注。", "第二条注。"]
    assert hands.editor.place == 1
    hands.undo()
    assert hands.text(node) == "第一条注。"


def test_lines_pasted_into_a_title_of_a_table_stay_one_text(hands):
    node = hands.at(hands.find("table", "能耗"))
    put("一\n二")
    hands.page.run("paste")
    hands.page.commit()
    assert hands.text(node) == "能耗一二"


def test_whole_nodes_are_cut_and_pasted_with_all_languages(hands):
    node = hands.find("warning")
    hands.write(node, "Danger.", "en")
    choose(hands, node, node, "zh", "en")
    hands.page.run("cut")
    assert node not in hands.document.nodes
    target = hands.at(hands.find("clause", "能源管理"))
    hands.page.run("paste")
    back = hands.document.nodes[node]
    assert back.parent == target
    assert back.text("en") == "Danger."
    assert "注意用电安全" in clipboard().text()


def test_copied_nodes_get_ids_of_their_own(hands):
    node = hands.find("warning")
    choose(hands, node, node, "zh", "en")
    hands.page.run("copy")
    hands.at(node)
    hands.page.run("paste")
    assert [hands.text(n.id) for n in hands.document.walk() if n.kind == "warning"] == [
        "注意用电安全。",
        "注意用电安全。",
    ]


def test_cells_of_one_language_are_cleared_and_nodes_stay(hands):
    first, last = hands.find("note", "第一条注"), hands.find("note", "第二条注")
    choose(hands, first, last, "zh")
    hands.press(KEY.Key_Delete)
    assert hands.text(first) == hands.text(last) == ""
    assert first in hands.document.nodes
    hands.undo()
    assert hands.text(first) == "第一条注。"


def test_a_title_goes_only_with_all_below_it(hands):
    clause = hands.find("clause", "范围")
    inner = hands.document.children[clause][0]
    choose(hands, hands.find("clause", "范围"), inner, "zh", "en")
    assert hands.view.selection.nodes() == [clause, inner]
    hands.press(KEY.Key_Delete)
    assert clause not in hands.document.nodes
    hands.session.undo()
    above = hands.find("paragraph", "双碳教育")
    choose(hands, above, clause, "zh", "en")
    hands.press(KEY.Key_Delete)
    assert above not in hands.document.nodes
    assert hands.text(clause) == ""
    assert inner in hands.document.nodes


def test_copy_reads_as_lines_and_columns(hands):
    first, last = hands.find("clause", "范围"), hands.find("paragraph", "本文件规定")
    choose(hands, first, last, "zh", "en")
    hands.page.run("copy")
    assert clipboard().text() == "范围\tScope\n本文件规定了要求。\t"


def test_foreign_data_under_our_name_is_refused():
    data = QMimeData()
    for wrong in (
        b"",
        b"{",
        b"[1]",
        b'{"text": 3}',
        b'{"text": "a", "marks": [[0, 9, "bold", ""]]}',
    ):
        data.setData(CELL_TYPE, wrong)
        data.setData(NODES_TYPE, wrong)
        assert text_from(data) is None
        assert nodes_from(data) is None
    raw = {"document": "d", "cut": True, "branches": [[{"id": "x", "kind": "no such"}]]}
    data.setData(NODES_TYPE, msgspec.json.encode(raw))
    assert nodes_from(data) is None


def test_our_data_comes_back(hands):
    cell = Cell("节能", (Mark(0, 1, "bold"),))
    assert text_from(text_data(cell, "节能")) == cell
    branch = tuple(hands.document.walk(hands.find("clause", "要求")))
    copied = nodes_from(nodes_data([branch], "d", "text", cut=True))
    assert copied.branches == (branch,)
    assert (copied.document, copied.cut) == ("d", True)


# --- tables -----------------------------------------------------------------------------------


def cell_at(hands, text):
    return hands.at(hands.find("cell", text))


def test_cells_are_edited_in_the_language_of_the_caret(hands):
    node = cell_at(hands, "项目")
    hands.type("x")
    hands.page.commit()
    assert hands.text(node) == "项目x"
    hands.at(hands.find("clause", "能源管理"), "en")
    assert hands.model.active == "en"
    hands.at(node, "en")
    hands.type("Item")
    hands.page.commit()
    assert hands.text(node, "en") == "Item"
    assert hands.document.nodes[node].cell("en").based_on


def test_tab_goes_from_cell_to_cell_and_makes_a_row(hands):
    first = cell_at(hands, "项目")
    table = hands.document.nodes[hands.document.nodes[first].parent].parent
    seen = []
    for _ in range(3):
        hands.press(KEY.Key_Tab)
        seen.append(hands.text(hands.page.current_node))
    assert [text.rstrip(OBJECT) for text in seen] == ["值", "电", "１２３"]
    hands.press(KEY.Key_Tab)
    rows = [n.id for n in hands.document.children_of(table) if n.kind == "row"]
    assert len(rows) == 3
    assert hands.page.current_node == hands.document.children[rows[2]][0]
    hands.press(KEY.Key_Backtab, SHIFT)
    assert hands.text(hands.page.current_node) == "１２３"


def test_enter_goes_down_in_a_table(hands):
    cell_at(hands, "值")
    hands.press(KEY.Key_Return)
    assert hands.text(hands.page.current_node) == "１２３"


def test_a_block_from_a_spreadsheet_fills_the_table(hands):
    cell_at(hands, "电")
    put("水\t5\n气\t6\n")
    hands.page.run("paste")
    table = hands.document.nodes[hands.document.nodes[hands.page.current_node].parent].parent
    rows = [n for n in hands.document.children_of(table) if n.kind == "row"]
    texts = [[c.text("zh") for c in hands.document.children_of(row.id)] for row in rows]
    assert texts == [["项目", "值"], ["水", "5"], ["气", "6"]]
    hands.undo()
    assert hands.text(hands.find("cell", "电")).startswith("电")


def test_a_selected_block_is_filled_down_and_merged(hands):
    first, last = hands.find("cell", "项目"), hands.find("cell", "１２３")
    choose(hands, first, last)
    assert len(chosen(hands)) == 4
    assert all(column >= FIRST_CELL for _, column in chosen(hands))
    hands.page.run("fill_down")
    assert hands.text(last) == "值"
    choose(hands, first, last)
    hands.page.run("merge_cells")
    assert hands.page.current_node == first
    assert hands.document.nodes[first].payload.column_span == 2


def test_from_a_text_into_a_table_whole_rows_are_selected(hands):
    first, last = hands.find("table", "能耗"), hands.find("cell", "值")
    choose(hands, first, last)
    row = hands.model.place(last)[0]
    assert {column for at, column in chosen(hands) if at == row} == {FIRST_CELL, FIRST_CELL + 1}


def test_a_missing_cell_comes_to_be_when_written(hands):
    cell = hands.find("cell", "值")
    row = hands.document.nodes[cell].parent
    hands.session.edit(hands.document.id, [Remove(cell)], message("Test", "Remove"))
    place = hands.model.place(row)[0]
    assert hands.caret.open(place, FIRST_CELL + 1, 0)
    hands.type("v")
    hands.page.commit()
    made = hands.document.children_of(row)[-1]
    assert (made.text("zh"), made.payload.column) == ("v", "b")


def test_a_place_in_the_week_plan_is_filled(open_page):
    hands = open_page(small_unit(), languages=("zh",))
    row = next(at for at, row in enumerate(hands.model.rows) if row.style == "plan")
    assert hands.caret.open(row, FIRST_CELL + 4, 0)
    hands.commit_text("参观")
    hands.page.commit()
    made = hands.document.nodes[hands.page.current_node]
    assert (made.kind, made.payload.week, made.payload.day) == ("plan_entry", 1, 5)
    assert made.text("zh") == "参观"


def test_rows_of_a_week_plan_are_their_entries(open_page):
    hands = open_page(small_unit(), languages=("zh",))
    walk = hands.find("plan_entry", "散步")
    row = hands.model.place(walk)[0]
    hands.view.selection.choose((row, 0), (row, 0))
    assert hands.view.selection.nodes() == [walk]


# --- choosing from a list ---------------------------------------------------------------------


def line_below(hands):
    """The empty line that Enter makes behind a title."""
    hands.at(hands.find("clause", "组织管理"))
    hands.press(KEY.Key_Return)
    return hands.page.current_node


@pytest.mark.parametrize("kind", ["step", "aim"])
def test_enter_twice_ends_steps_and_aims_and_goes_on_below(open_page, kind):
    hands = open_page(small_unit(), languages=("zh",))
    before = hands.document
    last = hands.at(hands.find(kind, number=-1))
    hands.press(KEY.Key_Return)
    hands.press(KEY.Key_Return)
    assert hands.document.nodes == before.nodes, "the empty one is gone"
    assert hands.caret.row > hands.model.place(last)[0]


def chooser(hands):
    return hands.page._acts.choosing.chooser


def test_a_slash_in_an_empty_text_lists_what_it_can_become(hands):
    empty = line_below(hands)
    hands.type("/")
    assert chooser(hands).isVisible()
    assert "table" in chooser(hands).listed
    assert "step" not in chooser(hands).listed
    hands.type("tab")
    assert chooser(hands).listed == ["table"]
    hands.press(KEY.Key_Return)
    assert not chooser(hands).isVisible()
    assert empty not in hands.document.nodes
    assert hands.document.nodes[hands.page.current_node].kind == "table"


@pytest.mark.parametrize("sign", ["、", "／"])
def test_the_key_of_the_slash_opens_the_list_in_chinese_input_too(hands, sign):
    empty = line_below(hands)
    hands.compose(sign)
    assert not chooser(hands).isVisible(), "an input method still asks which sign is meant"
    hands.commit_text(sign)
    assert chooser(hands).isVisible()
    assert "table" in chooser(hands).listed
    hands.compose("ta")
    hands.commit_text("tab")
    assert chooser(hands).listed == ["table"]
    hands.press(KEY.Key_Return)
    assert hands.document.nodes[hands.page.current_node].kind == "table"
    assert empty not in hands.document.nodes
    assert all(sign not in node.text("zh") for node in hands.document.walk())


@pytest.mark.parametrize("sign", ["/", "／", "、"])
@pytest.mark.parametrize("key", [KEY.Key_Escape, KEY.Key_Backspace])
def test_whoever_meant_the_sign_keeps_it(hands, sign, key):
    node = line_below(hands)
    hands.type(f"{sign}n")
    if key == KEY.Key_Backspace:
        hands.press(key)
        assert chooser(hands).isVisible(), "only what was typed to find an entry is taken back"
    else:
        hands.press(key)
        hands.press(KEY.Key_Backspace)
    hands.press(KEY.Key_Escape if key == KEY.Key_Escape else key)
    assert not chooser(hands).isVisible()
    if key == KEY.Key_Escape:  # it closed before, and chose the cell now
        hands.at(node)
    hands.type("b")
    assert not chooser(hands).isVisible()
    hands.page.commit()
    assert hands.text(node) == f"{sign}b"


@pytest.mark.parametrize("sign", ["、", "／"])
def test_these_signs_in_a_text_are_signs(hands, sign):
    node = hands.at(hands.find("note", "第一条注"), place=3)
    hands.type(sign)
    assert not chooser(hands).isVisible()
    hands.page.commit()
    assert hands.text(node) == f"第一条{sign}注。"


def test_up_and_down_choose(hands):
    node = line_below(hands)
    hands.type("/")
    wanted = chooser(hands).listed.index("note")
    for _ in range(wanted + 2):
        hands.press(KEY.Key_Down)
    hands.press(KEY.Key_Up)
    hands.press(KEY.Key_Up)
    hands.press(KEY.Key_Return)
    assert hands.document.nodes[node].kind == "note"
    assert hands.text(node) == ""


def test_nothing_is_kept_while_the_list_is_open(hands, qtbot):
    hands.caret.typing.rest.setInterval(10)
    hands.caret.typing.latest.setInterval(10)
    node = line_below(hands)
    hands.type("/n")
    QTest.qWait(40)
    assert hands.text(node) == ""
    hands.press(KEY.Key_Escape)
    assert not chooser(hands).isVisible()
    assert hands.caret.active
    qtbot.waitUntil(lambda: hands.text(node) == "/n")


def test_what_fits_nothing_is_just_text(hands):
    node = line_below(hands)
    hands.type("/xyz")
    assert not chooser(hands).isVisible()
    hands.page.commit()
    assert hands.text(node) == "/xyz"


def test_a_slash_in_a_text_is_a_slash(hands):
    hands.at(hands.find("note", "第一条注"), place=0)
    hands.type("/")
    assert not chooser(hands).isVisible()


def test_leaving_closes_the_list(hands):
    hands.at(hands.find("clause", "组织管理"))
    hands.press(KEY.Key_Return)
    hands.type("/")
    hands.at(hands.find("note", "第一条注"))
    assert not chooser(hands).isVisible()


def test_a_reference_is_chosen_while_typing(hands):
    node = hands.at(hands.find("note", "第一条注"), place=3)
    hands.press(KEY.Key_R, CONTROL | SHIFT)
    assert chooser(hands).isVisible()
    hands.type("energy man")
    target = hands.find("clause", "能源管理")
    assert chooser(hands).listed == [target]
    hands.press(KEY.Key_Return)
    hands.page.commit()
    cell = hands.document.nodes[node].cell("zh")
    assert cell.text == f"第一条第{OBJECT}章注。"
    assert cell.marks == (Mark(4, 5, "ref", target),)


def test_what_is_pasted_while_a_reference_is_chosen_finds_its_target(hands):
    node = hands.at(hands.find("note", "第一条注"), place=3)
    hands.press(KEY.Key_R, CONTROL | SHIFT)
    put("能源管理")
    hands.press(KEY.Key_V, CONTROL)
    target = hands.find("clause", "能源管理")
    assert chooser(hands).listed == [target]
    hands.press(KEY.Key_Return)
    hands.page.commit()
    assert hands.document.nodes[node].cell("zh").marks == (Mark(4, 5, "ref", target),)


def test_a_copied_text_that_is_pasted_while_a_reference_is_chosen_finds_too(hands):
    hands.at(hands.find("clause", "能源管理"))
    hands.editor.selectAll()
    hands.page.run("copy")
    hands.at(hands.find("note", "第一条注"), place=3)
    hands.press(KEY.Key_R, CONTROL | SHIFT)
    hands.press(KEY.Key_V, CONTROL)
    assert chooser(hands).listed == [hands.find("clause", "能源管理")]


def test_what_an_input_method_brings_while_a_reference_is_chosen_finds_its_target(hands):
    hands.at(hands.find("note", "第一条注"), place=3)
    hands.press(KEY.Key_R, CONTROL | SHIFT)
    hands.compose("neng yuan guan li")
    hands.commit_text("能源管理")
    assert chooser(hands).listed == [hands.find("clause", "能源管理")]


def test_the_list_is_as_high_as_what_it_lists(hands):
    hands.at(hands.find("paragraph", "本文件规定了要求"))
    hands.page.run("reference")
    chooser = hands.page._acts.choosing.chooser
    full, left = chooser.height(), chooser.x()
    hands.type("a)")
    assert 0 < len(chooser.listed) < 4
    assert chooser.height() < full
    assert chooser.x() == left
