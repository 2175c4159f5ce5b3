"""Keys of the page in the whole window, where other fields would like to have them."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from curriculum_studio.domain.numbering import number
from tests.desktop.test_inspector import named, open_document


def test_tab_on_chosen_rows_changes_their_level_and_keeps_the_keys(small):
    view = open_document(small, "standard")
    page = view.page.view
    item = next(n.id for n in view.content.walk() if n.text("zh") == "节水。")
    view.show_node(item)
    QTest.qWait(1)
    place = QPoint(12, page.visualRect(page.page.index_of(item, "zh")).center().y())
    QTest.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.qWait(1)
    assert page.selection.nodes() == [item]
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert number(view.content)[item].level == 2
    assert view.page.isAncestorOf(QApplication.focusWidget())


def test_tab_in_the_middle_of_a_paragraph_alters_nothing(small):
    view = open_document(small, "standard")
    paragraph = next(n.id for n in view.content.walk() if n.text("zh") == "本文件规定了要求。")
    view.page.setFocus()
    view.show_node(paragraph)
    view.page.caret.editor.go(2)
    before, undo = view.content, small.desk.bench.session.undo_state
    clause = named(view.content, "范围")
    for _ in range(4):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert (view.content == before) is True
    assert small.desk.bench.session.undo_state == undo
    assert view.page.current_node not in {paragraph, clause}
    assert view.page.isAncestorOf(QApplication.focusWidget())
