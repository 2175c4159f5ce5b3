"""Typing: when it is kept, how it is undone, what an input method does to it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from curriculum_studio.core.codec import read_nested
from curriculum_studio.editor.commands.page_commands import COMMANDS
from curriculum_studio.editor.input import edit_controller
from curriculum_studio.i18n import StudioError, message
from curriculum_studio.session.document_factory import new_document
from tests.helpers.documents import nested, small_standard
from tests.windows.editor.conftest import Paints

ENTER = Qt.Key.Key_Return
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def hands(open_page):
    return open_page(small_standard())


@pytest.fixture
def told(hands):
    """What the page tells of its keeping, in order."""
    heard = []
    hands.page.pendingChanged.connect(lambda on: heard.append(("pending", on)))
    hands.page.saved.connect(lambda: heard.append("saved"))
    return heard


def quick(hands, rest=40, latest=90):
    hands.caret.typing.rest.setInterval(rest)
    hands.caret.typing.latest.setInterval(latest)


def test_typing_is_kept_after_a_rest(hands, told, qtbot):
    quick(hands, latest=10_000)
    node = hands.at(hands.find("paragraph", "本文件规定"))
    hands.type("abc")
    assert told == [("pending", True)]
    assert hands.text(node) == "本文件规定了要求。"
    qtbot.waitUntil(lambda: "saved" in told)
    assert hands.text(node) == "本文件规定了要求。abc"
    assert told == [("pending", True), ("pending", False), "saved"]


def test_typing_without_rest_is_kept_in_time(hands, told, qtbot):
    quick(hands, rest=10_000)
    hands.at(hands.find("paragraph", "本文件规定"))
    hands.type("a")
    QTest.qWait(60)
    hands.type("b")
    qtbot.waitUntil(lambda: "saved" in told)


def test_the_times_are_those_of_the_design():
    assert edit_controller.REST == 800
    assert edit_controller.LATEST == 1500


def test_a_key_paints_its_text_and_not_the_page_below(hands, qtbot):
    # As the sheet of the program dresses it: Qt takes what a sheet fills for transparent.
    hands.page.setStyleSheet("CellEditor { background: #fdf6e3; border: none; }")
    hands.at(hands.find("paragraph", "本文件规定"))
    hands.type("a")
    qtbot.wait(100)
    page, text = Paints(hands.view.viewport()), Paints(hands.editor.viewport())
    hands.type("b")
    qtbot.waitUntil(lambda: text.count > 0)
    assert page.count == 0
    ground = hands.editor.grab().toImage()
    assert ground.pixelColor(1, ground.height() - 1).name() == "#fdf6e3"


def test_leaving_a_text_keeps_it(hands):
    node = hands.at(hands.find("paragraph", "本文件规定"))
    hands.type("x")
    hands.at(hands.find("note", "第一条注"))
    assert hands.text(node).endswith("x")
    assert not hands.caret.pending


def test_losing_the_focus_keeps_it(hands, qtbot):
    node = hands.at(hands.find("paragraph", "本文件规定"))
    hands.type("x")
    hands.editor.clearFocus()
    assert hands.text(node).endswith("x")


def test_typing_in_one_place_is_one_step_of_undo(hands):
    node = hands.at(hands.find("paragraph", "本文件规定"))
    for part in ("a", "b", "c"):
        hands.type(part)
        hands.page.commit()
    assert hands.text(node).endswith("abc")
    hands.undo()
    assert hands.text(node) == "本文件规定了要求。"
    assert hands.editor.content().text == "本文件规定了要求。"
    assert hands.session.redo()
    assert hands.editor.content().text.endswith("abc")


def test_typing_after_leaving_is_a_step_of_its_own(hands):
    node = hands.at(hands.find("paragraph", "本文件规定"))
    hands.type("a")
    hands.at(hands.find("note", "第一条注"))
    hands.at(node)
    hands.type("b")
    hands.undo()
    assert hands.text(node).endswith("a")


def test_undo_of_another_text_brings_it_into_sight(hands):
    first = hands.at(hands.find("paragraph", "本文件规定"))
    hands.type("a")
    hands.at(hands.find("paragraph", "未归类"))
    hands.undo()
    assert hands.page.current_node == first
    assert hands.view.viewport().rect().intersects(hands.rect(first))


def test_caret_keeps_its_place_when_the_text_changes_elsewhere(hands):
    node = hands.at(hands.find("note", "第一条注"), place=2)
    other = hands.find("note", "第二条注")
    hands.write(other, "别的")
    assert hands.page.current_node == node
    assert hands.editor.place == 2


def test_the_caret_stays_inside_a_text_that_others_have_shortened(hands):
    """A decision on a comment, or another computer; nothing is reached for behind the end."""
    node = hands.at(hands.find("paragraph"))
    hands.write(node, "短")
    assert hands.editor.place == 1
    hands.page.show_words(node, "zh", 58, 60)  # where the words of the comment stood
    hands.type("！")
    hands.page.commit()
    assert hands.text(node) == "短！"


def test_new_text_in_another_language_is_based_on_the_source(hands):
    node = hands.at(hands.find("note", "第一条注"), "en")
    hands.type("A note.")
    hands.page.commit()
    own = hands.document.nodes[node]
    assert own.cell("en").based_on
    assert own.cell("en").status == "draft"


def test_who_writes_first_leads(hands):
    node = hands.at(hands.find("paragraph", "本文件规定"), place=-1)
    hands.press(ENTER)
    hands.at(hands.page.current_node, "de")
    hands.type("Neu.")
    hands.page.commit()
    own = hands.document.nodes[hands.page.current_node]
    assert own.id != node
    assert own.lead == "de"
    hands.undo()
    assert hands.document.nodes[own.id].lead == "zh"


def test_emptied_text_is_gone(hands):
    node = hands.at(hands.find("note", "第二条注"))
    hands.editor.selectAll()
    hands.press(Qt.Key.Key_Delete)
    hands.page.commit()
    assert "zh" not in hands.document.nodes[node].cells


def test_a_text_that_cannot_be_kept_stays_in_the_editor(hands, monkeypatch):
    node = hands.at(hands.find("paragraph", "本文件规定"))
    hands.type("x")

    def refuse(*_args, **_kwargs):
        raise StudioError(message("Test", "The disk is full."))

    monkeypatch.setattr(hands.session, "edit", refuse)
    assert not hands.page.commit()
    assert len(hands.problems) == 1
    assert hands.caret.pending
    # The caret does not leave what is not kept.
    other = hands.model.index_of(hands.find("note", "第一条注"), "zh")
    assert not hands.caret.open(other.row(), other.column(), 0)
    monkeypatch.undo()
    assert hands.page.commit()
    assert hands.text(node).endswith("x")


def test_enter_keeps_what_is_typed_and_the_next_text_at_once(hands, told):
    node = hands.at(hands.find("paragraph", "本文件规定"), place=3)
    changes = []
    end = hands.session.listen(changes.append)
    hands.type("ab")
    hands.press(ENTER)
    end()
    assert len(changes) == 1
    assert told == [("pending", True), ("pending", False), "saved"]
    assert hands.text(node) == "本文件ab"
    assert hands.editor.toPlainText() == "规定了要求。"
    hands.session.undo()
    assert hands.text(node) == "本文件ab规定了要求。"
    hands.session.undo()
    assert hands.text(node) == "本文件规定了要求。"


@pytest.mark.parametrize(
    ("words", "acts"),
    [
        ("第一条注", ("move_down", "duplicate", "delete", "insert_footnote")),
        ("节水", ("indent", "outdent", "move_up", "join", "insert_note")),
    ],
)
def test_what_an_act_follows_is_kept_with_it_and_undone_alone(hands, words, acts):
    node = next(each.id for each in hands.document.walk() if each.text("zh").startswith(words))
    before, text = hands.document, hands.text(node)
    order = [each.id for each in before.walk()]
    for name in acts:
        hands.at(node, place=2)
        changes = []
        end = hands.session.listen(changes.append)
        hands.type("ab")
        hands.page.run(name)
        end()
        assert (name, len(changes), hands.caret.pending) == (name, 1, False)
        done = hands.document
        hands.session.undo()
        assert (name, hands.text(node)) == (name, f"{text[:2]}ab{text[2:]}")
        assert [each.id for each in hands.document.walk()] == order
        hands.session.redo()
        assert (name, hands.document) == (name, done)
        hands.session.undo()
        hands.session.undo()
        assert (name, hands.document) == (name, before)
    assert not hands.problems


def test_what_enter_cannot_keep_waits_in_the_editor(hands, monkeypatch):
    node = hands.at(hands.find("paragraph", "本文件规定"), place=3)

    def full(*_, **__):
        raise StudioError(message("Test", "The disk is full."))

    hands.type("ab")
    with monkeypatch.context() as patch:
        patch.setattr(hands.session, "edit_in_turn", full)
        hands.press(ENTER)
    assert len(hands.problems) == 1
    assert (hands.caret.pending, hands.editor.toPlainText()) == (True, "本文件ab规定了要求。")
    hands.press(ENTER)
    assert hands.text(node) == "本文件ab"


def test_characters_beyond_the_basic_plane_keep_marks_in_place(hands):
    node = hands.at(hands.find("paragraph", "本文件规定"), place=0)
    hands.commit_text("🌱𠮷")
    hands.editor.go(1, end=2)
    hands.page.run("bold")
    hands.page.commit()
    cell = hands.document.nodes[node].cell("zh")
    assert cell.text.startswith("🌱𠮷本")
    assert [(mark.start, mark.end, mark.kind) for mark in cell.marks] == [(1, 2, "bold")]
    assert hands.editor.place == 2


# --- input method -----------------------------------------------------------------------------


def test_nothing_is_kept_during_a_composition(hands, told, qtbot):
    quick(hands, rest=20, latest=30)
    node = hands.at(hands.find("paragraph", "本文件规定"))
    for part in ("n", "ni", "niha", "nihao"):
        hands.compose(part)
        QTest.qWait(50)
    assert hands.text(node) == "本文件规定了要求。"
    assert "saved" not in told
    hands.commit_text("你好")
    qtbot.waitUntil(lambda: hands.text(node) == "本文件规定了要求。你好")


def test_part_of_a_composition_is_committed_and_the_rest_goes_on(hands):
    quick(hands, rest=20, latest=30)
    node = hands.at(hands.find("paragraph", "本文件规定"))
    hands.compose("nihaoxia")
    hands.commit_text("你好", preedit="xia")
    QTest.qWait(60)
    assert hands.text(node) == "本文件规定了要求。"
    assert hands.editor.preedit == "xia"
    hands.commit_text("下")
    hands.page.commit()
    assert hands.text(node) == "本文件规定了要求。你好下"


def test_cancelled_composition_leaves_nothing(hands):
    node = hands.at(hands.find("paragraph", "本文件规定"))
    hands.compose("nihao")
    hands.compose("")
    hands.page.commit()
    assert hands.text(node) == "本文件规定了要求。"


def test_saving_in_the_midst_of_a_composition_keeps_it_once(hands):
    node = hands.at(hands.find("paragraph", "本文件规定"))
    hands.compose("nihao")
    assert hands.page.commit()  # what Ctrl+S does
    assert hands.text(node) == "本文件规定了要求。nihao"
    assert hands.editor.preedit == ""


def test_moving_away_keeps_a_composition_once(hands):
    node = hands.at(hands.find("paragraph", "本文件规定"))
    hands.compose("nihao")
    hands.at(hands.find("note", "第一条注"))
    assert hands.text(node) == "本文件规定了要求。nihao"


def test_the_row_grows_with_a_composition_and_shrinks_back(hands):
    node = hands.at(hands.find("paragraph", "本文件规定"))
    row = hands.model.place(node)[0]
    before = hands.view.verticalHeader().sectionSize(row)
    hands.compose("长" * 200)
    assert hands.view.verticalHeader().sectionSize(row) > before
    hands.compose("")
    assert hands.view.verticalHeader().sectionSize(row) == before


def test_candidates_appear_at_the_caret(hands):
    node = hands.at(hands.find("paragraph", "本文件规定"))
    where = hands.editor.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
    corner = hands.editor.mapTo(hands.view.viewport(), where.topLeft()).toPoint()
    assert hands.rect(node).contains(corner)


def test_a_composition_begins_in_a_selected_cell(hands):
    node = hands.at(hands.find("paragraph", "本文件规定"))
    hands.press(Qt.Key.Key_Escape)
    assert not hands.caret.active
    QApplication.sendEvent(hands.view, QInputMethodEvent("ni", []))
    assert hands.editor.preedit == "ni"
    assert hands.page.current_node == node


def test_changes_elsewhere_do_not_disturb_a_composition(hands):
    node = hands.at(hands.find("note", "第一条注"))
    hands.compose("nihao")
    other = hands.find("note", "第二条注")
    hands.write(other, "别的")
    assert hands.editor.preedit == "nihao"
    assert hands.page.current_node == node


# --- the window's shortcuts -------------------------------------------------------------------


def test_undo_is_left_to_the_window(hands, qtbot):
    heard = []
    shortcut = QShortcut(QKeySequence("Ctrl+Z"), hands.page)
    shortcut.activated.connect(lambda: heard.append("undo"))
    hands.at(hands.find("paragraph", "本文件规定"))
    hands.type("x")
    hands.press(Qt.Key.Key_Z, CONTROL)
    assert heard == ["undo"]
    assert hands.editor.content().text.endswith("x")


def test_what_is_only_read_cannot_be_changed(hands):
    hands.page.set_read_only(True)
    before = hands.document
    node = hands.at(hands.find("paragraph", "本文件规定"), place=2)
    for key in (ENTER, Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Tab):
        hands.press(key)
    hands.press(ENTER, Qt.KeyboardModifier.ShiftModifier)
    hands.type("x")
    hands.editor.selectAll()
    hands.press(Qt.Key.Key_X, CONTROL)
    hands.press(Qt.Key.Key_V, CONTROL)
    hands.page.run("bold")
    able = {command.name for command in COMMANDS if hands.page.can(command.name)}
    assert able <= {"copy", "select_all", "select_cell", "next_unfinished", "edit_source"}
    hands.press(Qt.Key.Key_Escape)
    hands.press(Qt.Key.Key_Delete)
    hands.page.commit()
    assert hands.document is before
    hands.page.set_read_only(False)
    hands.at(node)
    hands.type("x")
    hands.page.commit()
    assert hands.text(node).endswith("x")


def test_a_line_of_references_is_read_when_the_caret_leaves(open_page):
    hands = open_page(new_document("standard", "标准", "zh"))
    chapter = hands.find("clause", "规范性引用文件")
    line = hands.at(hands.document.children[chapter][0])
    hands.type("GB/T 36567-2018 光伏组件检修规程")
    hands.at(chapter)
    entry = hands.document.nodes[line]
    assert entry.kind == "reference_entry"
    assert (entry.payload.number, entry.payload.year) == ("GB/T 36567", "2018")
    assert entry.text("zh") == "光伏组件检修规程"
    hands.session.undo()
    hands.at(line)
    hands.at(chapter)
    assert hands.document.nodes[line].text("zh") == "GB/T 36567-2018 光伏组件检修规程"
    assert hands.problems == []


def test_a_symbol_is_written_in_its_line_and_anew_after_backspace(open_page):
    symbol = nested("variable", text="系统效率", symbol=r"\eta")
    formula = nested("formula", symbol, latex=r"E = \eta P")
    clause = nested("clause", formula, text="计算")
    hands = open_page(read_nested(nested("standard", clause, text="标准"), "symbols"))
    node = hands.at(hands.find("variable"), place=0)
    laid = hands.view.layouts.laid(hands.caret.row, hands.model.column("zh"), 400)
    assert laid.symbol is not None
    assert laid.prefix == "——"
    hands.press(Qt.Key.Key_Backspace)
    assert (hands.editor.toPlainText(), hands.editor.place) == ("η——系统效率", 1)
    hands.type("_AC")
    hands.at(hands.find("clause"))
    kept = hands.document.nodes[node]
    assert (kept.payload.symbol, kept.text("zh")) == (r"\eta_{AC}", "系统效率")
    assert hands.problems == []
