"""Every command of a page, run as the window runs it."""

from collections import Counter

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from curriculum_studio.core.text import OBJECT, Mark
from curriculum_studio.core.translation_state import CellState, state
from curriculum_studio.editor.commands.page_commands import COMMANDS
from curriculum_studio.editor.editing.insertion import THINGS
from curriculum_studio.editor.layout.banner import banner_origin
from curriculum_studio.editor.layout.row_heights import banner_top
from curriculum_studio.editor.view.pointer import MOMENT
from curriculum_studio.session.document_factory import new_document
from tests.helpers.documents import small_framework, small_standard, small_unit

KEY = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def hands(open_page):
    return open_page(small_standard())


def siblings(hands, node):
    parent = hands.document.nodes[node].parent
    return [hands.text(each) for each in hands.document.children[parent]]


# --- the list itself --------------------------------------------------------------------------


def test_commands_are_complete_and_do_not_clash():
    names = [command.name for command in COMMANDS]
    assert len(set(names)) == len(names)
    shortcuts = [command.shortcut for command in COMMANDS if command.shortcut]
    assert len(set(shortcuts)) == len(shortcuts)
    for command in COMMANDS:
        assert command.text.source
        assert command.tip.source
        if command.shortcut:
            sequence = QKeySequence(command.shortcut)
            assert sequence.toString(QKeySequence.SequenceFormat.PortableText)


def test_keys_of_input_methods_are_left_alone():
    taken = {"Ctrl+Space", "Shift", "Ctrl+.", "Ctrl+,", "Shift+Space"}
    assert taken.isdisjoint({command.shortcut for command in COMMANDS})


def test_without_a_caret_little_can_be_done(hands):
    able = {command.name for command in COMMANDS if hands.page.can(command.name)}
    assert able <= {"select_all", "next_unfinished"}


@pytest.mark.parametrize("make", [small_standard, small_unit, small_framework])
@pytest.mark.parametrize("most", [2, pytest.param(1000, marks=pytest.mark.campaign)])
def test_what_can_be_done_is_done_and_undone(open_page, make, most):
    """Each command at a few places changes the document into a sound one, and undo leads back.

    At the first places where it can be done; the campaign does it in a text of every kind.
    """
    hands = open_page(make())
    before = hands.document
    spared = {"split", "join", "copy", "cut", "paste", "paste_plain", "select_all", "choose"}
    spared |= {"link", "open_link"}  # these ask
    done = Counter()
    kinds = {}
    for node in before.walk():
        kinds.setdefault(node.kind, node.id)
    for node in kinds.values():
        for command in COMMANDS:
            if command.name in spared or done[command.name] >= most:
                continue
            index = hands.model.index_of(node, "zh")
            if not hands.caret.open(index.row(), index.column(), -1):
                continue
            if not hands.page.can(command.name):
                continue
            hands.page.run(command.name)
            hands.page.commit()
            assert hands.page.current_node in hands.document.nodes, command.name
            if hands.session.undo():
                done[command.name] += 1
            while hands.session.undo():
                pass
            assert dict(hands.document.nodes) == dict(before.nodes), command.name
    assert hands.problems == []
    assert len(done) >= 5


# --- inserting and structure ------------------------------------------------------------------


@pytest.mark.parametrize("name", ["paragraph", "note", "clause", "subclause", "list", "formula"])
def test_inserting_puts_the_caret_into_it(hands, name):
    hands.at(hands.find("clause", "组织管理"))
    assert hands.page.can(f"insert_{name}")
    hands.page.run(f"insert_{name}")
    node = hands.document.nodes[hands.page.current_node]
    wanted = THINGS[name].kind
    assert node.kind == ("item" if wanted == "list" else wanted)
    assert hands.editor.hasFocus()


def test_numbers_follow_at_once(hands):
    node = hands.at(hands.find("clause", "要求"))
    row = hands.model.place(node)[0]
    assert hands.model.read(row, 0) == "4"
    hands.at(hands.find("clause", "范围"))
    hands.page.run("insert_clause")
    row = hands.model.place(node)[0]
    assert hands.model.read(row, 0) == "5"
    hands.undo()
    assert hands.model.read(hands.model.place(node)[0], 0) == "4"


def test_references_follow_at_once_in_every_language(hands):
    node = hands.find("clause", "学校应建立")
    row = hands.model.place(node)[0]
    assert "4.1" in hands.model.read(row, 1)
    hands.at(hands.find("clause", "范围"))
    hands.page.run("insert_clause")
    row = hands.model.place(node)[0]
    assert "5.1" in hands.model.read(row, 1)
    laid = hands.view.layouts.laid(row, 1, hands.view.sheet.box_width(hands.model.rows[row], 1))
    assert "5\u2060.\u20601" in laid.lines.layout.text()


def test_enter_goes_on_with_the_next_text(hands):
    node = hands.at(hands.find("clause", "学校应建立"), place=3)
    hands.press(KEY.Key_Return)
    assert hands.text(node) == "学校应"
    assert hands.editor.place == 0
    hands.type("z")
    hands.page.commit()
    assert hands.text(hands.page.current_node).startswith("z建立")


def test_enter_replaces_what_is_selected(hands):
    node = hands.at(hands.find("note", "第一条注"))
    hands.editor.go(0, end=3)
    hands.press(KEY.Key_Return)
    assert hands.text(node) == "注。"
    assert hands.document.sibling(node, -1).text("zh") == ""


def test_shift_enter_makes_a_line(hands):
    node = hands.at(hands.find("note", "第一条注"), place=3)
    hands.press(KEY.Key_Return, SHIFT)
    hands.page.commit()
    assert hands.text(node) == "第一条\n注。"
    assert hands.page.current_node == node


def test_enter_twice_leaves_a_list(hands):
    node = hands.at(hands.find("item", "节水"))
    hands.press(KEY.Key_Return)
    assert hands.document.nodes[hands.page.current_node].kind == "item"
    hands.press(KEY.Key_Return)
    assert hands.document.nodes[hands.page.current_node].kind == "paragraph"
    assert hands.editor.hasFocus()
    assert hands.text(node) == "节水。"


def test_backspace_joins_and_the_caret_stands_at_the_seam(hands):
    first = hands.find("note", "第一条注")
    hands.at(hands.find("note", "第二条注"), place=0)
    hands.press(KEY.Key_Backspace)
    assert hands.document.nodes[hands.page.current_node].kind == "paragraph"
    hands.press(KEY.Key_Backspace)
    assert hands.page.current_node == first
    assert hands.text(first) == "第一条注。第二条注。"
    assert hands.editor.place == 5


def test_delete_joins_what_is_below(hands):
    node = hands.at(hands.find("item", "细分一"))
    hands.press(KEY.Key_Return)
    hands.type("b")
    hands.at(node)
    hands.press(KEY.Key_Delete)
    assert hands.text(node) == "细分一；b"
    assert hands.editor.place == 4
    assert hands.page.current_node == node


def test_tab_and_shift_tab_change_the_level_at_the_start_of_a_text(hands):
    node = hands.at(hands.find("item", "节水"), place=0)
    hands.press(KEY.Key_Tab)
    assert hands.model.numbering[node].level == 2
    assert (hands.page.current_node, hands.editor.place) == (node, 0)
    hands.press(KEY.Key_Backtab, SHIFT)
    assert hands.model.numbering[node].level == 1


@pytest.mark.parametrize("place", [1, -1])
def test_tab_inside_a_text_leads_to_the_next_one(hands, place):
    before = hands.document
    node = hands.find("paragraph", "本文件规定了要求")
    hands.at(node, place=place)
    hands.press(KEY.Key_Tab)
    assert (hands.page.current_node, hands.caret.language) == (node, "en")
    hands.press(KEY.Key_Backtab, SHIFT)
    assert (hands.page.current_node, hands.caret.language) == (node, "zh")
    hands.editor.selectAll()
    hands.press(KEY.Key_Tab)
    assert hands.document == before
    assert hands.caret.language == "en"


def test_whoever_walks_by_tab_alone_alters_nothing(hands):
    """As a screen reader's user does: over empty texts as well, whose start is their end."""
    before = hands.document
    hands.at(hands.document.id)
    reached, keys = [], set()
    for _ in range(60):
        hands.press(KEY.Key_Tab)
        reached.append((hands.page.current_node, hands.caret.language))
        keys.add((hands.caret.key, hands.caret.language))
    assert len(keys) == 60
    assert any(not hands.document.nodes[node].text(language) for node, language in reached)
    for _ in range(60):
        hands.press(KEY.Key_Backtab, SHIFT)
    assert hands.document == before
    assert hands.page.current_node == hands.document.id


def test_a_text_reached_by_tab_changes_its_level_once_the_caret_was_moved(hands):
    node = hands.find("item", "节水")
    row = hands.model.index_of(node, "zh").row()
    above = hands.at(hands.model.rows[row - 1].spot.node, "de")
    hands.press(KEY.Key_Tab)
    assert hands.page.current_node == node != above
    hands.press(KEY.Key_Home)
    hands.press(KEY.Key_Tab)
    assert hands.model.numbering[node].level == 2


def test_a_paragraph_becomes_an_item_at_its_start_only(hands):
    node = hands.find("paragraph", "本文件规定了要求")
    hands.at(node, place=3)
    hands.press(KEY.Key_Tab)
    assert hands.document.nodes[node].kind == "paragraph"
    hands.at(node, place=0)
    hands.press(KEY.Key_Tab)
    assert hands.document.nodes[hands.page.current_node].kind == "item"
    assert hands.text(hands.page.current_node) == "本文件规定了要求。"


def test_tab_with_an_input_method_at_work_keeps_what_is_composed(hands):
    node = hands.at(hands.find("paragraph", "本文件规定了要求"), place=0)
    hands.compose("zhe")
    hands.press(KEY.Key_Tab)
    hands.page.commit()
    assert hands.document.nodes[node].kind == "paragraph"
    assert hands.text(node) == "zhe本文件规定了要求。"


def choose_rows(hands, first, last):
    """Drag over the numbers of rows."""
    places = [hands.rect(each).center() for each in (first, last)]
    for place, kind in zip(
        (*places, places[-1]),
        (QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.MouseButtonRelease),
        strict=True,
    ):
        hands.mouse(kind, QPoint(12, place.y()))
    QTest.qWait(1)
    assert hands.view.selection.nodes() == [first, last]


def test_tab_changes_the_level_of_all_chosen_rows(hands):
    items = [hands.find("item", "节能"), hands.find("item", "节水")]
    hands.at(items[1], place=-1)
    hands.press(KEY.Key_Return)
    hands.type("c")
    hands.page.commit()
    third = hands.page.current_node
    hands.at(items[1], place=2)
    choose_rows(hands, items[1], third)
    hands.press(KEY.Key_Tab)
    assert [hands.model.numbering[each].level for each in (items[1], third)] == [2, 2]
    assert hands.document.nodes[items[1]].parent == hands.document.nodes[third].parent
    choose_rows(hands, items[1], third)
    hands.press(KEY.Key_Backtab, SHIFT)
    assert [hands.model.numbering[each].level for each in (items[1], third)] == [1, 1]
    siblings_now = hands.document.children[hands.document.nodes[items[0]].parent]
    assert list(siblings_now) == [items[0], items[1], third]


def test_alt_arrows_move(hands):
    node = hands.at(hands.find("note", "第一条注"), place=2)
    hands.press(KEY.Key_Down, ALT)
    place = siblings(hands, node)
    assert place.index("第一条注。") == place.index("第二条注。") + 1
    hands.press(KEY.Key_Up, ALT)
    assert siblings(hands, node).index("第一条注。") < siblings(hands, node).index("第二条注。")
    assert (hands.page.current_node, hands.editor.place) == (node, 2)


def test_duplicate_and_delete(hands):
    node = hands.at(hands.find("note", "第一条注"))
    hands.page.run("duplicate")
    copy = hands.page.current_node
    assert copy != node
    assert hands.text(copy) == "第一条注。"
    hands.page.run("delete")
    assert copy not in hands.document.nodes
    assert hands.page.current_node == node
    assert hands.session.undo_state.undo.arguments[0][0] == "what"


def test_writing_in_an_empty_part_makes_its_first_text(open_page):
    hands = open_page(new_document("standard", "新标准", "zh"))
    row = next(at for at, row in enumerate(hands.model.rows) if row.absent)
    part = hands.model.rows[row].node
    assert hands.caret.open(row, 1, 0)
    moved = []
    hands.page.caretMoved.connect(lambda *where: moved.append(where))
    hands.type("abc")
    hands.page.commit()
    made = hands.document.children[part]
    assert [hands.text(each) for each in made] == ["abc"]
    assert hands.page.current_node == made[0]
    assert moved == [(made[0], "zh")]
    hands.type("d")
    hands.page.commit()
    assert hands.text(made[0]) == "abcd"
    hands.undo()
    hands.undo()
    assert part not in hands.document.children


# --- formats and objects ----------------------------------------------------------------------


@pytest.mark.parametrize("name", ["bold", "italic", "sub", "sup"])
def test_formats_are_put_on_and_taken_off(hands, name):
    node = hands.at(hands.find("note", "第一条注"))
    hands.editor.go(1, end=3)
    hands.page.run(name)
    hands.page.commit()
    assert hands.document.nodes[node].cell("zh").marks == (Mark(1, 3, name),)
    hands.page.run(name)
    hands.page.commit()
    assert hands.document.nodes[node].cell("zh").marks == ()


def test_formats_lie_over_each_other(hands):
    node = hands.at(hands.find("note", "第一条注"))
    hands.editor.go(0, end=3)
    hands.page.run("bold")
    hands.editor.go(1, end=4)
    hands.page.run("italic")
    hands.page.commit()
    marks = hands.document.nodes[node].cell("zh").marks
    assert marks == (Mark(0, 3, "bold"), Mark(1, 4, "italic"))


def test_lowered_and_raised_exclude_each_other(hands):
    node = hands.at(hands.find("note", "第一条注"))
    hands.editor.go(0, end=2)
    hands.page.run("sub")
    hands.page.run("sup")
    hands.page.commit()
    assert hands.document.nodes[node].cell("zh").marks == (Mark(0, 2, "sup"),)


def test_bold_is_typed_on(hands):
    node = hands.at(hands.find("note", "第一条注"))
    hands.page.run("bold")
    hands.type("B")
    hands.page.run("bold")
    hands.type("n")
    hands.page.commit()
    assert hands.document.nodes[node].cell("zh").marks == (Mark(5, 6, "bold"),)


def test_references_and_formulas_are_objects(hands):
    target = hands.find("clause", "能源管理")
    node = hands.at(hands.find("note", "第一条注"), place=3)
    hands.page.run("reference", target=target)
    hands.type("x")
    hands.page.run("inline_formula", latex="x^2")
    hands.page.commit()
    cell = hands.document.nodes[node].cell("zh")
    assert cell.text == f"第一条{OBJECT}x{OBJECT}注。"
    assert cell.marks == (Mark(3, 4, "ref", target), Mark(5, 6, "formula", "x^2"))
    row = hands.model.place(node)[0]
    assert hands.model.read(row, 1) == "第一条5xx^2注。"


def test_a_link_lies_over_the_words(hands):
    node = hands.at(hands.find("note", "第一条注"))
    hands.editor.go(0, end=3)
    hands.page.run("link", address="https://example.org")
    hands.type("x")
    hands.page.commit()
    cell = hands.document.nodes[node].cell("zh")
    assert cell.text.startswith("第一条x")
    assert cell.marks == (Mark(0, 3, "link", "https://example.org"),)


def test_a_footnote_stands_below_its_text(hands):
    node = hands.at(hands.find("paragraph", "本文件规定"), place=3)
    hands.page.run("insert_footnote")
    note = hands.document.nodes[hands.page.current_node]
    assert (note.kind, note.parent) == ("footnote", node)
    assert hands.document.nodes[node].cell("zh").marks == (Mark(3, 4, "footnote", note.id),)


def test_a_formula_is_written_as_latex(hands):
    node = hands.find("formula")
    index = hands.model.index_of(node, "zh")
    assert hands.caret.open(index.row(), index.column(), -1)
    assert not hands.page.can("bold")
    hands.type("+1")
    hands.page.commit()
    assert hands.document.nodes[node].payload.latex == "E = A F+1"


# --- states -----------------------------------------------------------------------------------


def state_of(hands, node, language):
    return state(hands.document.nodes[node], language)


def test_confirming_goes_to_the_next_unfinished_text(hands):
    node = hands.at(hands.find("clause", "能源管理"), "en")
    hands.type("x")
    hands.press(KEY.Key_Return, CONTROL)
    assert state_of(hands, node, "en") is CellState.CONFIRMED
    assert hands.page.current_node != node
    assert hands.page.current_language == "en"
    assert state_of(hands, hands.page.current_node, "en") is CellState.EMPTY


def test_a_changed_source_makes_translations_outdated_until_one_says_otherwise(hands):
    node = hands.find("clause", "组织管理")
    hands.at(node, "zh")
    hands.type("x")
    hands.page.commit()
    assert state_of(hands, node, "en") is CellState.STALE
    assert hands.page.counts.stale == 1
    hands.at(node, "en")
    assert hands.page.can("still_correct")
    hands.press(KEY.Key_F8)
    assert state_of(hands, node, "en") is CellState.CONFIRMED
    assert hands.page.counts.stale == 0
    assert not hands.page.can("still_correct")


def test_a_page_whose_library_is_closed_asks_it_for_nothing_more(workspace, open_page):
    """Between the closing of a tab and its deletion by Qt the language may still change."""
    hands = open_page(small_standard())
    node = hands.find("clause", "组织管理")
    hands.write(node, "组织与管理")
    hands.at(node, "en")
    hands.page.commit()
    hands.signals.close()
    workspace.close()
    QApplication.sendEvent(hands.page, QEvent(QEvent.Type.LanguageChange))


def test_the_banner_shows_what_changed(hands):
    node = hands.find("clause", "组织管理")
    hands.at(node)
    hands.write(node, "组织与管理")
    row = hands.model.place(node)[0]
    laid = hands.view.layouts.laid(row, 2, hands.view.sheet.box_width(hands.model.rows[row], 2))
    text = laid.banner.lines.layout.text()
    assert text.startswith("△ Source changed  组织与管理")
    assert [text[a:b].replace("\u2060", "") for a, b, _ in laid.banner.actions] == [
        "Ctrl+Enter\u00a0confirms",
        "F8\u00a0still\u00a0correct",
    ]
    assert hands.view.verticalHeader().sectionSize(row) == hands.view.measure.height(row)


def link_of(hands, node, number, language="en"):
    """Where the link of a banner stands in the viewport."""
    index = hands.model.index_of(node, language)
    row, column = index.row(), index.column()
    own, sheet = hands.model.rows[row], hands.view.sheet
    laid = hands.view.layouts.laid(row, column, sheet.box_width(own, column))
    start, end, _ = laid.banner.actions[number]
    middle = (start + end) // 2
    line = laid.banner.lines.layout.lineForTextPosition(middle)
    across = line.cursorToX(middle)
    across = across[0] if isinstance(across, tuple) else across
    live = hands.view._live()
    live = live if live is not None and (live.row, live.column) == (row, column) else None
    rect = sheet.rect(row, column)
    top = sheet.box_top(own, column, rect) + banner_top(laid, live)
    origin = banner_origin(
        QPointF(sheet.box_left(own, column, rect), top), hands.view.layouts.typography
    )
    return (origin + QPointF(across, line.y() + line.height() / 2)).toPoint()


def click(hands, place):
    hands.mouse(QEvent.Type.MouseButtonPress, place)
    hands.mouse(QEvent.Type.MouseButtonRelease, place)


def see(hands, seconds=0.0):
    """Look at the page for a while."""
    hands.view.viewport().repaint()
    QTest.qWait(round(seconds * 1000) + 1)


def test_a_link_of_the_banner_works_once_it_was_seen_under_the_caret(hands):
    node = hands.find("clause", "组织管理")
    hands.write(node, "组织与管理")
    hands.view.scrollTo(hands.model.index_of(node, "en"))
    see(hands, MOMENT)
    click(hands, link_of(hands, node, 1))
    assert state_of(hands, node, "en") is CellState.STALE, "the caret was not there"
    assert (hands.page.current_node, hands.caret.language) == (node, "en")
    see(hands)
    click(hands, link_of(hands, node, 1))
    assert state_of(hands, node, "en") is CellState.STALE, "the second click of a double click"
    see(hands, MOMENT)
    click(hands, link_of(hands, node, 1))
    assert state_of(hands, node, "en") is CellState.CONFIRMED


def test_the_banner_moves_no_text_and_no_click_for_the_caret_confirms(hands):
    node = hands.find("clause", "组织管理")
    hands.at(node, "en", 3)
    hands.view.walker.make_room_below()
    corner = hands.caret.corner()
    where = corner + hands.editor.cursorRect().center()
    hands.at(node, "zh")
    hands.type("x")
    hands.page.commit()
    see(hands)
    assert state_of(hands, node, "en") is CellState.STALE
    click(hands, where)
    assert (hands.page.current_node, hands.caret.language) == (node, "en")
    assert hands.editor.place == 3
    assert hands.caret.corner() == corner
    for _ in range(3):
        click(hands, where)
        click(hands, link_of(hands, node, 0))
        click(hands, link_of(hands, node, 1))
    assert state_of(hands, node, "en") is CellState.STALE


def test_a_banner_that_moved_a_moment_ago_confirms_nothing(hands):
    node = hands.find("clause", "组织管理")
    hands.write(node, "组织与管理")
    hands.at(node, "en")
    see(hands, MOMENT)
    hands.type(" and the management of everything else that is there " * 4)
    see(hands)
    click(hands, link_of(hands, node, 1))
    hands.page.commit()
    assert state_of(hands, node, "en") is CellState.STALE
    hands.view.walker.scroll_by(24)
    see(hands)
    click(hands, link_of(hands, node, 1))
    assert state_of(hands, node, "en") is CellState.STALE
    see(hands, MOMENT)
    click(hands, link_of(hands, node, 1))
    assert state_of(hands, node, "en") is CellState.TRANSLATED


def test_the_banner_of_a_table_cell_stands_below_its_text(hands):
    node = hands.find("cell", "项目")
    hands.write(node, "项目", "zh")
    hands.write(node, "Item", "en")
    hands.write(node, "各项目", "zh")
    hands.page.show_node(node, "en")
    top = hands.view.measure.height(hands.caret.row)
    see(hands, MOMENT)
    assert hands.editor.geometry().bottom() < link_of(hands, node, 1).y()
    click(hands, link_of(hands, node, 1))
    assert state_of(hands, node, "en") is not CellState.STALE
    assert hands.view.measure.height(hands.caret.row) < top


def test_a_minor_change_leaves_translations_current(hands):
    node = hands.at(hands.find("clause", "组织管理"), "zh")
    assert not hands.page.can("minor_change")
    hands.type("!")
    hands.page.commit()
    assert state_of(hands, node, "en") is CellState.STALE
    assert hands.page.can("minor_change")
    hands.page.run("minor_change")
    assert state_of(hands, node, "en") is CellState.CONFIRMED
    assert not hands.page.can("minor_change")


def test_the_source_is_one_key_away(hands):
    node = hands.at(hands.find("clause", "组织管理"), "en")
    hands.press(KEY.Key_F2)
    assert (hands.page.current_node, hands.page.current_language) == (node, "zh")
    assert not hands.page.can("edit_source")


def test_next_unfinished_goes_round(hands):
    hands.at(hands.find("paragraph", "未归类"), "en")
    hands.page.run("next_unfinished")
    first = hands.page.current_node
    order = [node.id for node in hands.document.walk()]
    assert order.index(first) < order.index(hands.find("paragraph", "未归类"))


def test_states_of_everything_selected(hands):
    first, last = hands.find("clause", "范围"), hands.find("clause", "规范性")
    for node in (first, last):
        hands.write(node, "改" + hands.text(node))
    one, other = (hands.model.index_of(node, "en") for node in (first, last))
    hands.view.selection.choose((one.row(), one.column()), (other.row(), other.column()))
    assert hands.page.can("still_correct")
    hands.page.run("still_correct")
    assert state_of(hands, first, "en") is CellState.CONFIRMED
    assert state_of(hands, last, "en") is CellState.CONFIRMED
    assert state_of(hands, last, "de") is CellState.STALE


# --- counts -----------------------------------------------------------------------------------


def test_counts_follow_what_is_written(hands):
    before = {each: hands.page.counts.words(each) for each in ("zh", "en")}
    hands.at(hands.find("note", "第一条注"), "zh")
    hands.type("四字")
    hands.page.commit()
    assert hands.page.counts.words("zh") == before["zh"] + 2
    assert hands.page.counts.words("en") == before["en"]


def test_blanks_alone_make_no_text(open_page):
    hands = open_page(new_document("standard", "新标准", "zh"))
    row = next(at for at, row in enumerate(hands.model.rows) if row.absent)
    assert hands.caret.open(row, 1, 0)
    hands.type("  ")
    before = hands.document
    assert hands.page.commit()
    assert hands.document is before
    assert hands.editor.content().text == ""


def test_the_row_of_a_formula_fits_what_is_written_and_what_is_read(hands):
    node = hands.find("formula")
    index = hands.model.index_of(node, "zh")
    header = hands.view.verticalHeader()
    read = header.sectionSize(index.row())
    assert hands.caret.open(index.row(), index.column(), -1)
    # In one go, as an input method commits it: by keys the formula would be drawn 300 times.
    hands.commit_text(" " + "x" * 300)
    assert header.sectionSize(index.row()) > read
    hands.at(hands.find("note", "第一条注"))
    row = hands.model.place(node)[0]
    assert header.sectionSize(row) == hands.view.measure.height(row)


def test_a_reference_to_a_text_without_number_follows_its_words(hands):
    target = hands.find("paragraph", "本文件规定")
    node = hands.at(hands.find("note", "第一条注"), place=3)
    hands.page.run("reference", target=target)
    hands.at(target)
    hands.editor.selectAll()
    hands.type("short")
    hands.page.commit()
    row = hands.model.place(node)[0]
    laid = hands.view.layouts.laid(row, 1, hands.view.sheet.box_width(hands.model.rows[row], 1))
    assert "short" in laid.lines.layout.text().replace("\u2060", "")
