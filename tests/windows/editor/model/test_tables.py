"""Tables are worked on as grids: by commands, by the mouse, by keys."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication

from curriculum_studio.core import table_edits, table_grid
from curriculum_studio.core.edits import Place
from curriculum_studio.core.text import OBJECT
from curriculum_studio.editor.model.page_content import FIRST_CELL
from curriculum_studio.editor.model.row_builder import rows_of
from curriculum_studio.i18n import message
from tests.windows.editor.model.test_rows import spanned

KEY = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
PRESS, MOVE = QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove
RELEASE = QEvent.Type.MouseButtonRelease


@pytest.fixture
def fresh(hands):
    """A new table of three by three, its cells written; returns its id."""
    hands.at(hands.find("paragraph", "本文件规定了要求"))
    hands.page.run("insert_table")
    table = hands.page.current_node
    for row, line in enumerate(places(hands, table)):
        for column, cell in enumerate(line):
            hands.write(cell, f"{row}{column}")
    hands.at(places(hands, table)[0][0])
    return table


def places(hands, table):
    return table_grid.grid(hands.document, table).places


def texts(hands, table):
    return [[hands.text(cell) for cell in line] for line in places(hands, table)]


def choose(hands, table, first, last):
    cells = places(hands, table)
    at = [hands.model.index_of(cells[r][c], "zh") for r, c in (first, last)]
    hands.caret.close()
    hands.view.setFocus()
    hands.view.selection.choose(*((each.row(), each.column()) for each in at))


def undone(hands, before):
    hands.undo()
    assert hands.document == before


@pytest.mark.parametrize(
    ("act", "rows", "columns"),
    [
        ("row_above", 4, 3), ("row_below", 4, 3), ("delete_row", 2, 3), ("column_left", 3, 4),
        ("column_right", 3, 4), ("delete_column", 3, 2),
    ],
)  # fmt: skip
def test_rows_and_columns_come_and_go_in_one_step(hands, fresh, act, rows, columns):
    hands.at(places(hands, fresh)[1][1])
    before = hands.document
    assert hands.page.can(act)
    hands.page.run(act)
    seen = table_grid.grid(hands.document, fresh)
    assert (len(seen.rows), len(seen.columns)) == (rows, columns)
    assert all(cell for line in seen.places for cell in line)
    undone(hands, before)


def test_all_selected_rows_and_columns_go_but_the_last_one_stays(hands, fresh):
    before = hands.document
    choose(hands, fresh, (0, 0), (1, 1))
    hands.page.run("delete_row")
    assert texts(hands, fresh) == [["20", "21", "22"]]
    undone(hands, before)
    choose(hands, fresh, (0, 0), (0, 2))
    hands.page.run("delete_column")
    assert texts(hands, fresh) == [["00"], ["10"], ["20"]]
    undone(hands, before)


def test_columns_and_rows_move(hands, fresh):
    hands.at(places(hands, fresh)[1][0])
    assert not hands.page.can("column_move_left")
    hands.page.run("column_move_right")
    assert texts(hands, fresh)[0] == ["01", "00", "02"]
    hands.page.run("move_down")
    assert [line[0] for line in texts(hands, fresh)] == ["01", "21", "11"]


def test_cells_are_merged_and_split_and_keep_their_texts(hands, fresh):
    before = hands.document
    choose(hands, fresh, (0, 0), (1, 1))
    hands.page.run("merge_cells")
    assert texts(hands, fresh)[0][:2] == ["00\n01\n10\n11"] * 2
    assert hands.page.can("part_cell")
    hands.page.run("part_cell")
    assert texts(hands, fresh)[1][:2] == ["", ""]
    hands.undo()
    undone(hands, before)
    hands.at(places(hands, fresh)[1][0])
    assert not hands.page.can("part_cell")
    assert not hands.page.can("merge_cells")


def test_rows_with_a_common_cell_do_not_part(hands, fresh):
    choose(hands, fresh, (1, 0), (2, 0))
    hands.page.run("merge_cells")
    hands.at(places(hands, fresh)[2][1])
    assert not hands.page.can("move_up")


def test_the_head_grows_and_shrinks(hands, fresh):
    def head():
        return hands.document.nodes[fresh].payload.header_rows

    hands.at(places(hands, fresh)[1][0])
    hands.page.run("header_rows")
    assert head() == 2
    assert hands.model.rows[hands.caret.row].style == "head_cell"
    hands.page.run("header_rows")
    assert head() == 1


def test_widths_by_command(hands, fresh):
    hands.at(places(hands, fresh)[0][0])
    hands.page.run("column_wider")
    first, second, third = table_edits.widths_of(hands.document, fresh)
    assert first > 36
    assert first - third == pytest.approx(third - second, abs=0.1)
    hands.at(places(hands, fresh)[0][2])
    hands.page.run("column_wider")
    assert table_edits.widths_of(hands.document, fresh)[2] > third
    hands.page.run("equal_widths")
    assert table_edits.widths_of(hands.document, fresh) == pytest.approx([33.33] * 3, abs=0.05)
    assert not hands.page.can("equal_widths")


def test_a_border_is_dragged(hands, fresh):
    before = hands.document
    cell = places(hands, fresh)[1][1]
    hands.view.scrollTo(hands.model.index_of(cell, "zh"))
    hands.caret.close()
    rect = hands.rect(cell)
    border = QPoint(rect.left(), rect.center().y())
    hands.mouse(MOVE, border)
    assert hands.view.viewport().cursor().shape() == Qt.CursorShape.SplitHCursor
    hands.mouse(PRESS, border)
    hands.mouse(MOVE, border + QPoint(80, 3))
    hands.mouse(RELEASE, border + QPoint(80, 3))
    assert hands.rect(cell).left() == pytest.approx(border.x() + 80, abs=1)
    assert not hands.view.selection.active
    undone(hands, before)
    hands.mouse(MOVE, border + QPoint(40, 0))
    assert hands.view.viewport().cursor().shape() != Qt.CursorShape.SplitHCursor


def test_a_border_within_a_merged_cell_is_none(hands, fresh):
    choose(hands, fresh, (1, 0), (1, 1))
    hands.page.run("merge_cells")
    hands.caret.close()
    above, merged = places(hands, fresh)[0][1], places(hands, fresh)[1][0]
    border = QPoint(hands.rect(above).left(), hands.rect(merged).center().y())
    hands.mouse(MOVE, border)
    assert hands.view.viewport().cursor().shape() != Qt.CursorShape.SplitHCursor


def test_a_block_is_selected_by_the_mouse_and_by_shift_and_arrows(hands, fresh):
    cells = places(hands, fresh)
    hands.caret.close()
    start, end = hands.rect(cells[0][1]).center(), hands.rect(cells[2][2]).center()
    hands.mouse(PRESS, start)
    hands.mouse(MOVE, end)
    hands.mouse(RELEASE, end)
    chosen = {hands.model.spot(*cell).node for cell in hands.view.selection.cells()}
    assert chosen == {cells[r][c] for r in range(3) for c in (1, 2)}
    hands.at(cells[0][0])
    hands.press(KEY.Key_Right, SHIFT)
    hands.press(KEY.Key_Down, SHIFT)
    chosen = {hands.model.spot(*cell).node for cell in hands.view.selection.cells()}
    assert chosen == {cells[r][c] for r in (0, 1) for c in (0, 1)}
    hands.press(KEY.Key_Delete)
    assert texts(hands, fresh) == [["", "", "02"], ["", "", "12"], ["20", "21", "22"]]


def test_tab_leads_on_and_makes_a_row_behind_the_last_cell(hands, fresh):
    hands.at(places(hands, fresh)[2][1])
    hands.press(KEY.Key_Tab)
    assert hands.page.current_node == places(hands, fresh)[2][2]
    hands.press(KEY.Key_Tab)
    assert len(places(hands, fresh)) == 4
    assert hands.page.current_node == places(hands, fresh)[3][0]
    hands.press(KEY.Key_Tab, SHIFT)
    assert hands.page.current_node == places(hands, fresh)[2][2]


def test_units_notes_and_footnotes_stand_where_the_standard_wants_them(hands, fresh):
    hands.at(places(hands, fresh)[0][1])
    hands.page.run("insert_footnote")
    footnote = hands.page.current_node
    hands.type("Measured")
    hands.page.commit()
    assert hands.document.nodes[footnote].parent == places(hands, fresh)[0][1]
    assert OBJECT in hands.text(places(hands, fresh)[0][1])
    hands.at(places(hands, fresh)[0][0])
    hands.page.run("insert_note")
    hands.at(places(hands, fresh)[2][0])
    hands.page.run("insert_unit_line")
    assert hands.document.nodes[hands.page.current_node].kind == "unit_line"
    kinds = [node.kind for node in hands.document.children_of(fresh)]
    assert kinds == ["unit_line", "row", "row", "row", "note"]
    hands.at(places(hands, fresh)[0][0])
    assert not hands.page.can("insert_unit_line")
    shown = [row.node for row in hands.model.rows]
    assert shown.index(footnote) > shown.index(table_grid.grid(hands.document, fresh).rows[-1])


def test_a_footnote_goes_with_its_sign(hands):
    node = hands.at(hands.find("paragraph", "本文件规定了要求"), place=3)
    before = hands.document
    hands.page.run("insert_footnote")
    footnote = hands.page.current_node
    hands.at(node, "en")
    hands.page.run("insert_footnote")
    assert hands.page.current_node == footnote
    notes = [n for n in hands.document.children_of(node) if n.kind == "footnote"]
    assert len(notes) == 1
    hands.page.run("delete")
    assert hands.document.nodes[node].cell("zh").text == before.nodes[node].cell("zh").text
    assert OBJECT not in hands.document.nodes[node].cell("en").text


def test_sub_figures_follow_each_other_in_their_figure(hands):
    hands.at(hands.find("paragraph", "本文件规定了要求"))
    hands.page.run("insert_figure")
    figure = hands.page.current_node
    for name in "ab":
        hands.page.run("insert_subfigure")
        hands.type(name)
        hands.page.commit()
    texts_below = [n.text("zh") for n in hands.document.children_of(figure)]
    assert texts_below == ["a", "b"]
    assert {n.kind for n in hands.document.children_of(figure)} == {"subfigure"}


def test_a_menu_is_for_the_cell_under_the_mouse(hands, fresh):
    cell = places(hands, fresh)[2][2]
    hands.at(places(hands, fresh)[0][0])
    place = hands.rect(cell).center()
    viewport = hands.view.viewport()
    mouse = QContextMenuEvent.Reason.Mouse
    wanted = []
    hands.page.menuWanted.connect(wanted.append)
    QApplication.sendEvent(viewport, QContextMenuEvent(mouse, place, viewport.mapToGlobal(place)))
    assert hands.page.current_node == cell
    choose(hands, fresh, (0, 0), (1, 1))
    place = hands.rect(places(hands, fresh)[0][1]).center()
    QApplication.sendEvent(viewport, QContextMenuEvent(mouse, place, viewport.mapToGlobal(place)))
    assert hands.view.selection.active
    assert len(wanted) == 2


def test_a_block_of_cells_is_copied_and_pasted_as_a_block(hands, fresh):
    choose(hands, fresh, (0, 0), (1, 1))
    hands.page.run("copy")
    assert QGuiApplication.clipboard().text() == "00\t01\n10\t11"
    hands.at(places(hands, fresh)[2][2])
    hands.page.run("paste")
    assert [line[2:] for line in texts(hands, fresh)][2:] == [["00", "01"], ["10", "11"]]


def test_nothing_of_a_table_is_offered_elsewhere(hands):
    hands.at(hands.find("paragraph", "本文件规定了要求"))
    for name in ("row_above", "header_rows", "equal_widths", "column_move_left", "part_cell"):
        assert not hands.page.can(name)
    assert FIRST_CELL


def test_rows_left_out_of_a_span_can_be_painted(open_page):
    hands = open_page(spanned())
    lines = [row for row in hands.model.rows if row.grid]
    for hidden in ({lines[1].key}, {lines[2].key}, {lines[1].key, lines[2].key}):
        hands.model.hide(frozenset(hidden))
        shown = [row for row in hands.model.rows if row.grid]
        assert all(cell.down == 1 for row in shown for cell in row.cells)
        assert all(row.above == () for row in shown)
        hands.view.viewport().repaint()
    hands.model.hide(frozenset())
    assert hands.model.rows == rows_of(hands.document)


def test_a_cell_moved_to_where_another_one_reaches_is_written_in_its_own_place(open_page):
    hands = open_page(spanned(), languages=("zh",))
    head = hands.find("cell", "头")
    row = hands.document.nodes[head].parent
    cell = hands.at(hands.find("cell", "b1"))
    hands.session.edit(hands.document.id, [Place(cell, row, "0")], message("Test", "Others"))
    hands.type("x")
    hands.page.commit()
    assert (hands.text(cell), hands.text(head)) == ("b1x", "头")
    at = hands.caret.at()
    assert hands.model.cell(*at).text == hands.editor.text() == "b1x"
    assert hands.view.indexAt(hands.rect(cell).center()) == hands.model.index(*at)
    assert not hands.rect(cell).intersects(hands.rect(head))


def test_work_on_a_table_brings_back_a_cell_that_lay_below_another(open_page):
    hands = open_page(spanned(), languages=("zh",))
    head, cell = hands.find("cell", "头"), hands.find("cell", "b1")
    place = Place(cell, hands.document.nodes[head].parent, "z")
    hands.session.edit(hands.document.id, [place], message("Test", "Others"))
    before = hands.document
    hands.at(head)
    hands.page.run("row_below")
    assert hands.text(head) == "头\nb1"
    assert cell not in hands.document.nodes
    undone(hands, before)


def test_the_source_of_a_cell_is_in_sight_until_it_is_translated(hands, fresh):
    node = places(hands, fresh)[1][1]
    hands.at(fresh, "en")
    hands.at(node, "en")
    row, column = hands.caret.at()

    def laid():
        return hands.view.layouts.laid(row, column, 200)

    said = laid().title.layout.text()
    room = hands.editor.pos().y()
    assert said == "11"
    hands.type("eleven")
    hands.page.commit()
    assert laid().title.layout.text() == "11"
    assert hands.editor.pos().y() == room
    hands.page.run("confirm")
    assert hands.text(node, "en") == "eleven"
    assert laid().title is None
    hands.at(fresh, "zh")
    assert laid().title is None
