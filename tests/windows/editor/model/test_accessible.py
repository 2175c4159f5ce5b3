"""What a screen reader gets to read."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible

from curriculum_studio.editor.model.page_content import FIRST_CELL
from tests.helpers.documents import small_standard, small_unit
from tests.windows.editor.long import long_standard

pytestmark = pytest.mark.usefixtures("accessibility")


def reader(hands, row, column):
    """The interface of a cell: both hidden headers count among the children."""
    table = QAccessible.queryAccessibleInterface(hands.view)
    columns = hands.model.columnCount()
    return table.child((row + 1) * (columns + 1) + column + 1)


def name(interface):
    return interface.text(QAccessible.Text.Name)


def test_every_cell_has_a_name(open_page):
    hands = open_page(small_standard())
    for row, own in enumerate(hands.model.rows):
        for column in hands.view.sheet.columns_of(row):
            said = name(reader(hands, row, column))
            if hands.model.spot(row, column) is not None or own.words:
                assert said, (own, column)


def test_a_name_says_where_what_and_in_which_state(open_page):
    hands = open_page(small_standard())
    node = hands.find("clause", "组织管理")
    row = hands.model.place(node)[0]
    assert name(reader(hands, row, 2)) == "4.1, English, Organisation, confirmed"
    assert name(reader(hands, row, 3)) == "4.1, German, empty"
    note = hands.model.place(hands.find("note", "第一条注"))[0]
    assert name(reader(hands, note, 1)) == "注1：, Chinese, 第一条注。, confirmed"


def test_a_cell_far_out_of_sight_is_read_and_found(open_page):
    hands = open_page(long_standard(1500))
    row = 1200
    interface = reader(hands, row, 2)
    assert "English" in name(interface)
    hands.view.scrollTo(hands.model.index(row, 2))
    assert not interface.state().invisible
    corner = hands.view.mapToGlobal(hands.view.rect().topLeft())
    assert interface.rect().intersects(QRect(corner, hands.view.size()))


def test_cells_of_tables_are_read_with_the_head_of_their_column(open_page):
    hands = open_page(small_standard())
    cell = hands.find("cell", "１２３")
    row = hands.model.place(cell)[0]
    hands.view.scrollTo(hands.model.index(row, FIRST_CELL + 1))
    interface = reader(hands, row, FIRST_CELL + 1)
    assert name(interface) == "table cell, 值, １２３, confirmed"
    assert interface.rect().width() > 50
    table = QAccessible.queryAccessibleInterface(hands.view)
    centre = interface.rect().center()
    assert name(table.childAt(centre.x(), centre.y())) == name(interface)


def test_days_of_the_week_plan_are_heads(open_page):
    hands = open_page(small_unit())
    entry = hands.find("plan_entry", "散步")
    row = hands.model.place(entry)[0]
    assert name(reader(hands, row, FIRST_CELL + 2)).startswith("entry of the week plan, 周三, 散步")


def test_the_editor_says_where_it_is_at_every_move(open_page):
    hands = open_page(small_standard())
    hands.at(hands.find("clause", "组织管理"), "en")
    editor = QAccessible.queryAccessibleInterface(hands.editor)
    assert editor.role() == QAccessible.Role.EditableText
    assert name(editor) == "4.1, English"
    assert editor.text(QAccessible.Text.Description) == "confirmed"
    assert editor.textInterface() is not None
    assert editor.state().focused
    hands.at(hands.find("cell", "１２３"))
    assert name(editor) == "table cell, 值"
    hands.at(hands.find("clause", "组织管理"), "de")
    hands.type("x")
    hands.page.commit()
    assert editor.text(QAccessible.Text.Description) == "draft"


def test_what_is_chosen_is_chosen_for_a_reader_too(open_page):
    hands = open_page(small_standard())
    node = hands.find("clause", "组织管理")
    row = hands.model.place(node)[0]
    hands.view.selection.choose((row, 1), (row + 1, 2))
    assert reader(hands, row, 1).state().selected
    assert not reader(hands, row, 3).state().selected


def test_everything_that_takes_keys_has_a_name(open_page):
    hands = open_page(small_standard())
    hands.at(hands.find("clause", "组织管理"))
    for widget in (hands.view, hands.editor):
        assert widget.accessibleName()
