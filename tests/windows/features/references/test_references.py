"""References by search, following them, and what refers to a place."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from curriculum_studio.core.edits import Remove, SetCell
from curriculum_studio.core.numbering import LOST
from curriculum_studio.core.text import OBJECT, Cell, Mark
from curriculum_studio.features.references.feature import REFERENCES
from curriculum_studio.i18n import message
from curriculum_studio.widgets.card_list import Card

LABEL = message("Tests", "Write")


def node_of(small, kind, text="", number=0) -> str:
    nodes = small.desk.view.content.walk()
    return [n.id for n in nodes if n.kind == kind and text in n.text("zh")][number]


def refer(small, node, target, language="zh") -> None:
    mark = Mark(1, 2, "ref", target)
    edit = SetCell(node, language, Cell(f"见{OBJECT}。", (mark,)))
    small.desk.bench.session.edit(small.desk.view.document, (edit,), LABEL)


def listed(small) -> list[str]:
    return small.desk.view.page._acts.choosing.chooser.listed


def begin(small, node, language="zh"):
    """The list of targets under the caret at the end of a text."""
    page = small.desk.view.page
    page.show_node(node, language)
    page.setFocus()
    page.caret.editor.setFocus()
    page.caret.editor.go(-1)
    small.commands.run("page.reference")
    return page.caret.editor


def marks(small, node, language="zh"):
    small.desk.view.page.commit()
    return small.desk.view.content.nodes[node].cell(language).marks


def _a_number_comes_before_what_only_holds_it(small, standard):
    page = small.desk.view.page
    clause = node_of(small, "clause", number=1)
    editor = begin(small, node_of(small, "paragraph"))
    number = page.view.page.numbering[clause].number
    QTest.keyClicks(editor, number)
    assert listed(small)[0] == clause


def _targets_are_found_by_pinyin_initials_and_in_other_languages(small, standard):
    table = node_of(small, "table")
    small.desk.bench.session.edit(
        standard,
        (SetCell(table, "zh", Cell("能耗数据")), SetCell(table, "en", Cell("Energy data"))),
        LABEL,
    )
    for words in ("nhsj", "energy data", "表1", "table"):
        editor = begin(small, node_of(small, "paragraph"))
        before = editor.content().text
        QTest.keyClicks(editor, words) if words.isascii() else editor.put_text(words)
        assert listed(small)[0] == table, words
        QTest.keyClick(editor, Qt.Key.Key_Escape)
        assert editor.content().text == before, "what was typed to search is gone"


def _enter_inserts_and_shift_enter_says_see(small, standard):
    paragraph = node_of(small, "paragraph")
    table = node_of(small, "table")
    editor = begin(small, paragraph)
    QTest.keyClicks(editor, "table")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert [mark.value for mark in marks(small, paragraph)] == [table]
    english = begin(small, paragraph, "en")
    QTest.keyClicks(english, "table")
    QTest.keyClick(english, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    marks(small, paragraph, "en")
    cell = small.desk.view.content.nodes[paragraph].cell("en")
    assert cell.text.endswith(f"see {OBJECT}")
    references = small.desk.view.page.view.page.references
    assert references.shown(cell, "en").endswith("see Table 1")


def _a_search_without_a_hit_stays_open(small, standard):
    editor = begin(small, node_of(small, "paragraph"))
    QTest.keyClicks(editor, "qqqqq")
    chooser = small.desk.view.page._acts.choosing.chooser
    assert chooser.isVisible()
    QTest.keyClick(editor, Qt.Key.Key_Return)
    for _ in range(5):
        QTest.keyClick(editor, Qt.Key.Key_Backspace)
    assert len(listed(small)) > 3


def test_targets_are_found_and_inserted(small, standard, in_turn):
    """By number, pinyin and other languages; Enter puts them in."""
    in_turn(
        small,
        _a_number_comes_before_what_only_holds_it,
        _targets_are_found_by_pinyin_initials_and_in_other_languages,
        _enter_inserts_and_shift_enter_says_see,
        _a_search_without_a_hit_stays_open,
    )


def test_a_reference_is_followed_by_key_and_by_ctrl_click_and_back(small, standard):
    paragraph, table = node_of(small, "paragraph"), node_of(small, "table")
    refer(small, paragraph, table)
    page = small.desk.view.page
    page.show_node(paragraph, "zh")
    page.caret.editor.go(0)
    assert not page.can("follow")
    page.caret.editor.go(1)
    small.commands.run("page.follow")
    assert page.caret.node == table
    small.commands.run("page.go_back")
    assert page.caret.node == paragraph
    assert not page.can("go_back")
    editor = page.caret.editor
    editor.go(2)
    place = editor.cursorRect().center() - QPoint(4, 0)
    QTest.mouseClick(
        editor.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, place
    )
    assert page.caret.node == table


def test_the_panel_lists_who_refers_and_leads_there(small, standard):
    first, second = node_of(small, "paragraph"), node_of(small, "paragraph", number=1)
    table = node_of(small, "table")
    before = {
        node.id
        for node in small.desk.view.content.walk()
        if any(mark.value == table for cell in node.cells.values() for mark in cell.marks)
    }
    refer(small, first, table)
    refer(small, second, table, "en")
    small.desk.show_panel("references")
    panel = REFERENCES.of(small.desk).panel
    panel.show_place(small.desk.view, table)
    keys = [card.key.split(" ")[0] for card in panel.uses.cards.rows]
    assert set(keys) == before | {first, second}
    panel._open(f"{second} en")
    assert small.desk.view.page.current_node == second
    panel.show_place(small.desk.view, first)
    assert any(table in card.key for card in panel.leads.cards.rows)


def test_a_long_list_uses_the_height_of_the_panel(small, standard):
    small.desk.show_panel("references")
    panel = REFERENCES.of(small.desk).panel
    panel.uses.cards.show([Card(f"{at} zh", "见表1。", "5.1") for at in range(30)])
    panel.uses.show()
    panel.noUses.hide()
    panel.resize(panel.width(), 640)
    panel.layout().activate()
    assert 480 < panel.uses.height() < 640
    # A screen at 150 % has less than 300 pixels for it: the list stood over the status line.
    panel.resize(panel.width(), 260)
    panel.layout().activate()
    assert panel.height() == 260
    assert panel.uses.geometry().bottom() < 260


def test_deleting_what_is_referred_to_warns_and_can_be_undone(small, standard, qtbot):
    paragraph, table = node_of(small, "paragraph"), node_of(small, "table")
    refer(small, paragraph, table)
    small.desk.bench.session.edit(standard, (Remove(table),), LABEL)
    toast = small.parts.toast
    qtbot.waitUntil(toast.isVisible)
    assert "失去引用对象" in toast.text.text()
    references = small.desk.view.page.view.page.references
    shown = references.shown(small.desk.view.content.nodes[paragraph].cell("zh"), "zh")
    assert any(lost in shown for lost in LOST)
    toast.first.click()
    assert table in small.desk.view.content.nodes


def test_a_deletion_that_nobody_refers_to_does_not_warn(small, standard, qtbot):
    small.desk.bench.session.edit(standard, (Remove(node_of(small, "paragraph")),), LABEL)
    qtbot.wait(20)
    assert not small.parts.toast.isVisible()
