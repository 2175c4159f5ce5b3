"""What a random walk over pages has found."""

import pytest
from PySide6.QtCore import QEvent, QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from curriculum_studio.core import tree
from curriculum_studio.core.edits import Remove, apply
from curriculum_studio.core.payloads.unit import PlanEntry
from curriculum_studio.core.text import OBJECT
from curriculum_studio.editor.editing import paragraphs
from curriculum_studio.i18n import message
from tests.helpers.documents import small_standard, small_unit
from tests.windows.editor.long import long_standard
from tests.windows.editor.model.test_rows import spanned


def exact(hands) -> bool:
    view = hands.view
    return all(
        view.verticalHeader().sectionSize(row) == view.measure.height(row)
        for row in view.heights.visible()
    )


def test_a_text_never_joins_into_one_below_itself():
    document = small_standard()
    holder = next(n for n in document.walk() if n.kind == "item" and document.children.get(n.id))
    inside = next(n for n in list(document.walk(holder.id))[1:] if n.kind == "item")
    assert tree.join(document, holder.id, inside.id) == ()
    assert tree.join(document, holder.id, holder.id) == ()


def test_while_cells_are_selected_delete_at_the_end_joins_nothing(open_page):
    """The caret is still there until the mouse button is up, but means another text."""
    hands = open_page(small_standard())
    hands.at(hands.find("clause", "组织管理"))
    row = hands.caret.row
    hands.view.selection.choose((row, 1), (row + 4, 1))
    assert not hands.page.can("join_next")
    assert not hands.page.can("join")
    before = hands.document
    hands.page.run("join_next")
    assert hands.document == before


@pytest.mark.parametrize("kind", ["note", "example", "warning"])
def test_backspace_keeps_a_label_where_a_list_stands_below(kind):
    document = small_standard()
    node = next(n for n in document.walk() if n.kind == kind)
    document = apply(document, tree.inserted(document, node.id, 0, tree.fresh("list"))).document
    step = paragraphs.joined(document, node.id, "zh", "")
    assert step is None or apply(document, *step.edits)


def test_at_the_end_of_the_page_a_text_that_shrinks_uncovers_rows_of_true_height(open_page, qtbot):
    hands = open_page(long_standard(60), languages=("zh", "en"), size=(900, 500))
    last = hands.model.rows[-1].cells[-1].spot if hands.model.rows[-1].grid else None
    last = last or hands.model.rows[-1].spot
    hands.write(last.node, "高" * 700)
    hands.page.run("page_end")
    assert hands.caret.node == last.node
    heights = hands.view.heights
    above = range(heights.visible()[0])
    heights.forget(above)
    heights.set({row: hands.view.verticalHeader().sectionSize(row) + 7 for row in above})
    hands.editor.selectAll()
    hands.press(Qt.Key.Key_Delete)
    assert exact(hands)


def test_a_week_plan_is_as_high_as_it_is_without_the_activity_that_is_gone(open_page):
    hands = open_page(small_unit(), languages=("zh",), size=(900, 700))
    entry = next(
        n
        for n in hands.document.walk()
        if isinstance(n.payload, PlanEntry) and n.payload.activity in hands.document.nodes
    )
    activity = entry.payload.activity
    hands.write(activity, "很长的活动名称" * 12)
    hands.view.scrollTo(hands.model.index_of(entry.id, "zh"))
    hands.session.edit(hands.document.id, [Remove(activity)], message("Test", "Remove"))
    hands.view.scrollTo(hands.model.index_of(entry.id, "zh"))
    assert exact(hands)


def test_what_a_composition_replaces_is_not_lost(open_page):
    """An input method takes away what is selected when it begins, and may never commit."""
    hands = open_page(small_standard())
    node = hands.at(hands.find("clause", "组织管理"))
    hands.editor.go(0, end=2)
    hands.compose("xue")
    assert hands.caret.pending
    hands.compose("")
    hands.page.commit()
    assert hands.text(node) == hands.editor.text() == "管理"


def test_a_click_into_a_composition_ends_it(open_page):
    hands = open_page(small_standard())
    node = hands.find("formula")
    row, column = hands.model.place(node)[0], 4
    assert hands.caret.open(row, column, -1)
    hands.compose("hou" * 5)
    rect = hands.view.visualRect(hands.model.index(row, column))
    hands.mouse(QEvent.Type.MouseButtonPress, rect.center())
    hands.mouse(QEvent.Type.MouseButtonRelease, rect.center())
    assert hands.editor.preedit == ""
    hands.page.commit()
    assert hands.document.nodes[node].payload.latex == hands.editor.text()


def test_where_the_caret_goes_nothing_can_be_typed(open_page):
    hands = open_page(small_standard())
    hands.at(hands.find("clause", "组织管理"))
    hands.caret.close()
    assert hands.view.hasFocus()
    assert not hands.editor.hasFocus()


def test_a_text_that_others_take_away_does_not_take_the_keys(open_page, qtbot):
    hands = open_page(small_standard())
    node = hands.at(hands.find("note", "第一条注"))
    beside = QLineEdit(hands.page)
    beside.show()
    beside.setFocus()
    hands.session.edit(hands.document.id, [Remove(node)], message("Test", "Remove"))
    assert hands.caret.active
    assert beside.hasFocus()


def test_an_object_without_its_mark_is_never_pasted(open_page):
    hands = open_page(small_standard())
    node = hands.at(hands.find("note", "第一条注"))
    data = QMimeData()
    for command in ("paste", "paste_plain"):
        data.setText(OBJECT + "甲")
        QApplication.clipboard().setMimeData(data)
        data = QMimeData()
        hands.page.run(command)
        hands.page.commit()
    assert hands.text(node) == hands.editor.text() == "第一条注。甲甲"


@pytest.mark.parametrize("from_elsewhere", [True, False])
def test_the_last_row_under_a_tall_cell_gives_back_what_the_rows_above_take(
    open_page, from_elsewhere
):
    hands = open_page(spanned(), languages=("zh",), size=(600, 700))
    hands.write(hands.find("cell", "高"), "高" * 300)
    beside = hands.at(hands.find("cell", "b1"))
    last = hands.model.place(hands.find("cell", "b2"))[0]
    before = hands.view.row_rect(last).height()
    if from_elsewhere:
        hands.write(beside, "长" * 60)
    else:
        hands.type("长" * 60)
        assert hands.caret.pending
    assert hands.view.row_rect(last).height() < before
    assert exact(hands)


@pytest.mark.parametrize("command", ["cut", "copy", "bold", "special"])
def test_a_text_that_the_caret_has_left_is_neither_copied_nor_changed(open_page, command):
    hands = open_page(small_standard())
    hands.at(hands.find("clause", "组织管理"))
    hands.editor.selectAll()
    hands.caret.close()
    QApplication.clipboard().setText("before")
    hands.page.run(command)
    assert not hands.page.can("cut")
    assert not hands.page.can("copy")
    assert not hands.caret.pending
    assert QApplication.clipboard().text() == "before"


def test_after_the_page_was_placed_anew_the_bar_still_scrolls_it(open_page):
    hands = open_page(long_standard(60), languages=("zh",), size=(900, 500))
    bar, header = hands.view.verticalScrollBar(), hands.view.verticalHeader()
    bar.setValue(200)
    hands.view.heights.scroll(0)
    assert (bar.value(), header.offset()) == (0, 0)
    bar.setValue(200)
    assert header.offset() == 200


def test_a_composition_that_comes_to_nothing_leaves_what_others_wrote(open_page):
    hands = open_page(small_standard())
    node = hands.at(hands.find("note", "第一条注"))
    hands.compose("pin")
    hands.write(node, "别人写的")
    hands.compose("")
    assert not hands.caret.pending
    assert hands.editor.text() == "别人写的"
    hands.page.commit()
    assert hands.text(node) == "别人写的"


@pytest.mark.parametrize("key", ["Right", "End", "Down", "Backspace", "Return", "A"])
def test_a_key_that_an_input_method_lets_through_ends_the_composition(open_page, key):
    hands = open_page(small_standard())
    node = hands.at(hands.find("note", "第一条注"))
    hands.compose("pin" * 9)
    QTest.keyClick(hands.editor, Qt.Key[f"Key_{key}"], Qt.KeyboardModifier.NoModifier)
    assert hands.editor.preedit == ""
    cursor = hands.editor.textCursor()
    assert cursor.position() < hands.editor.document().characterCount()
    hands.page.commit()
    assert hands.text(node).startswith("第一条注。pinpin")


def test_keys_of_the_input_method_itself_leave_the_composition(open_page):
    hands = open_page(small_standard())
    hands.at(hands.find("note", "第一条注"))
    hands.compose("pin")
    for key in (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt):
        QTest.keyClick(hands.editor, key)
    assert hands.editor.preedit == "pin"
