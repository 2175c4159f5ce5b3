"""What a random walk over pages has found."""

import pytest
from PySide6.QtCore import Qt

from curriculum_studio.desktop.page.writing import joining
from curriculum_studio.domain import tree
from curriculum_studio.domain.edits import Remove, apply
from curriculum_studio.domain.payloads.unit import PlanEntry
from curriculum_studio.words import message
from tests.desktop.page.long import long_standard
from tests.helpers.documents import small_standard, small_unit


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
    step = joining.joined(document, node.id, "zh", "")
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
