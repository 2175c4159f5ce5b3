"""Jumping to a node from the outline or a search."""

from tests.helpers.documents import long_standard


def test_what_was_out_of_sight_stands_where_one_can_read_on(open_page):
    document = long_standard(400)
    hands = open_page(document)
    clauses = [node.id for node in document.walk() if node.kind == "clause"]
    wanted = clauses[len(clauses) // 2]
    hands.page.show_node(wanted)
    assert hands.page.current_node == wanted
    assert 0 <= hands.top(wanted) <= hands.view.viewport().height() // 2


def test_what_is_in_sight_does_not_move_the_page(open_page):
    hands = open_page(long_standard(400))
    second = next(row.node for row in hands.model.rows[2:] if row.node)
    before = hands.view.verticalScrollBar().value()
    hands.page.show_node(second)
    assert hands.view.verticalScrollBar().value() == before
