"""The outline: live numbers, jumping, following the caret, moving by drag and drop."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QPointF, Qt
from PySide6.QtGui import QDragMoveEvent, QFontMetrics
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QToolTip

from curriculum_studio.core.derived import Derived, NumberedParts
from curriculum_studio.core.edits import SetCell, apply
from curriculum_studio.core.tree import moved, moved_together
from curriculum_studio.i18n import Message
from curriculum_studio.widgets.theme import window_font
from curriculum_studio.workbench.outline.outline_model import (
    NODE_ROLE,
    OutlineModel,
    line_of,
    outline,
)
from curriculum_studio.workbench.outline.outline_panel import LaidOut, laid_out
from tests.helpers.documents import random_edits, small_framework, small_standard, small_unit
from tests.helpers.drags import dragged
from tests.helpers.strategies import randoms
from tests.windows.conftest import entry_of, named

_FIXTURE = HealthCheck.function_scoped_fixture
MOVE = Qt.DropAction.MoveAction
DOCUMENTS = {"standard": small_standard(), "unit": small_unit(), "framework": small_framework()}


def listed(shown, branches, depth=0):
    found = []
    for each in branches:
        number, title = shown.words(each.node)
        found.append(f"{'  ' * depth}{number} {title}".rstrip())
        found += listed(shown, each.below, depth + 1)
    return found


def lines(document, language="zh"):
    shown = outline(Derived(document), language)
    return listed(shown, shown.top)


def in_model(model, above=None):
    """The lines of a model as views see them: node, words, and those below."""
    above = above or QModelIndex()
    found = []
    for row in range(model.rowCount(above)):
        index = model.index(row, 0, above)
        assert model.parent(index) == above
        assert model.place_of(index.data(NODE_ROLE)) == index
        found.append((index.data(NODE_ROLE), index.data(), in_model(model, index)))
    return found


def shown_anew(document, language):
    model = OutlineModel()
    model.show(outline(Derived(document), language))
    return model


def test_standard_has_elements_chapters_and_annexes():
    found = lines(small_standard())
    assert found[:5] == [" 前言", " 引言", "1 范围", "2 规范性引用文件", "3 术语和定义"]
    assert "4 要求" in found
    assert "  4.1 组织管理" in found
    assert "附录A（规范性） 核算方法" in found
    assert " 参考文献" in found
    assert not any("学校应建立" in line for line in found), "untitled clauses have no line"


def test_outline_speaks_the_language_of_the_page():
    assert "Annex A (normative) Calculation" in lines(small_standard(), "en")
    assert " Vorwort" in lines(small_standard(), "de")


def test_unit_has_sections_and_activities():
    assert lines(small_unit()) == [
        " 主题由来",
        " 主题目标",
        " 主题网络图",
        " 活动一览",
        "   瓶子旅行",
        "   四个桶",
        " 周计划",
    ]


def test_framework_has_goals_with_codes():
    assert lines(small_framework()) == ["S 科学", "  S2 具有初步的探究能力"]


def test_line_of_a_paragraph_is_that_of_its_clause():
    document = small_standard()
    deep = next(n for n in document.walk() if "第五层次" in n.text("zh") and n.kind == "paragraph")
    assert document.nodes[line_of(document, deep.id)].kind == "clause"
    assert line_of(document, document.id) == ""


def test_model_tells_only_of_titles_where_the_shape_is_the_same(qapp):
    document = small_standard()
    model = shown_anew(document, "zh")
    resets, changed = [], []
    model.modelReset.connect(lambda: resets.append(1))
    model.dataChanged.connect(lambda first, _: changed.append(first.data(NODE_ROLE)))
    line = model.place_of(named(document, "要求"))
    assert line.data().endswith("要求")
    model.show(outline(Derived(document), "en"))
    assert not resets
    # Of the others nobody has read the title, which is read when somebody does.
    assert changed == [named(document, "要求")]
    assert sum(each.words is not None for each in model._by_node.values()) == 1
    assert in_model(model) == in_model(shown_anew(document, "en"))


@pytest.mark.no_cover
@settings(max_examples=8, deadline=None, suppress_health_check=[_FIXTURE])
@given(st.sampled_from(sorted(DOCUMENTS)), randoms)
def test_lines_follow_any_edits_without_beginning_anew(qapp, name, rng):
    document = DOCUMENTS[name]
    derived = Derived(document)
    model = OutlineModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    model.show(outline(derived, "zh"))
    resets = []
    model.modelReset.connect(lambda: resets.append(1))
    edits = random_edits(document, rng, rng.randint(1, 50))
    while edits and model.count:
        step = rng.randint(1, 4)
        applied = apply(document, *edits[:step])
        del edits[:step]
        document, numbering = applied.document, derived.numbering
        touched = applied.changes
        derived.renew(document, touched)
        renewed = {node for node, _ in touched.cells} | touched.nodes
        renewed |= {child for node in touched.kinds for child in document.children.get(node, ())}
        renewed |= set(derived.part(NumberedParts).since(numbering))
        model.show(outline(derived, "zh"), renewed)
        fresh = OutlineModel()
        fresh.show(outline(Derived(document), "zh"))
        assert in_model(model) == in_model(fresh)
    assert not resets


def dropped(model):
    found = []
    model.dropped.connect(lambda *target: found.append(target))
    return found


def drop(model, node, row, parent):
    nodes = [node] if isinstance(node, str) else node
    data = model.mimeData([model.place_of(each) for each in nodes])
    target = model.place_of(parent) if parent else QModelIndex()
    if not model.canDropMimeData(data, MOVE, row, 0, target):
        return False
    model.dropMimeData(data, MOVE, row, 0, target)
    return True


def test_drop_between_chapters_moves_a_chapter(qapp):
    document = small_standard()
    model = shown_anew(document, "zh")
    found = dropped(model)
    chapter = named(document, "能源管理")
    assert drop(model, chapter, 2, "")
    (((node,), parent, place),) = found
    after = apply(document, *moved(document, node, parent, place)).document
    top = [line for line in lines(after) if not line.startswith("  ")]
    assert top[2:5] == ["1 能源管理", "2 范围", "3 规范性引用文件"]


def test_drop_at_the_end_and_on_a_chapter(qapp):
    document = small_standard()
    model = shown_anew(document, "zh")
    found = dropped(model)
    clause = named(document, "组织管理")
    chapter = named(document, "能源管理")
    assert drop(model, clause, -1, chapter)
    (node,), parent, place = found[-1]
    after = apply(document, *moved(document, node, parent, place)).document
    assert "  5.1 组织管理" in lines(after)
    scope = named(document, "范围")
    assert drop(model, scope, model.rowCount(), "") is True
    (node,), parent, place = found[-1]
    after = apply(document, *moved(document, node, parent, place)).document
    assert after.children[after.id][-1] in {scope, *document.children[document.id]}
    assert lines(after)[2] == "1 规范性引用文件"


def test_several_lines_fall_in_the_order_of_the_document(qapp):
    document = small_standard()
    model = shown_anew(document, "zh")
    found = dropped(model)
    first, second, inner = (named(document, each) for each in ("范围", "能源管理", "组织管理"))
    chapter = named(document, "要求")
    # Chosen from below; what is below a chosen line goes along with it.
    assert drop(model, [second, first, inner, chapter], 2, "")
    ((nodes, parent, place),) = found
    assert nodes == (first, chapter, second)
    after = apply(document, *moved_together(document, nodes, parent, place)).document
    top = [line for line in lines(after) if not line.startswith("  ")]
    assert top[2:5] == ["1 范围", "2 要求", "3 能源管理"]
    assert after.nodes[inner].parent == chapter
    assert not drop(model, [first, chapter], 0, inner), "none of them into itself"
    annex = next(n.id for n in document.walk() if n.kind == "annex")
    data = model.mimeData([model.place_of(each) for each in (annex, first)])
    assert model.refusal(data, 0, model.place_of(second)).source.startswith("Not here")


@pytest.fixture
def view(small):
    """A standard that is open."""
    small.desk.library.show(entry_of(small, "standard"))
    return small.desk.view


def test_lines_are_chosen_with_keys_and_moved_as_one_step(small, view):
    outline_tree, model = view.outline.outlineTree, view.outline.outlineTree.model()
    before = view.content
    first, second = (named(before, each) for each in ("范围", "规范性引用文件"))
    outline_tree.setFocus()
    outline_tree.setCurrentIndex(model.place_of(first))
    jumped = []
    view.outline.chosen.connect(jumped.append)
    QTest.keyClick(outline_tree, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert view.outline.chosen_nodes() == [first, second]
    drop(model, view.outline.chosen_nodes(), model.rowCount(), "")
    moved_to = view.content.children[view.document]
    assert moved_to.index(second) == moved_to.index(first) + 1
    assert moved_to != before.children[view.document]
    assert sorted(view.outline.chosen_nodes()) == sorted([first, second]), "they stay chosen"
    assert small.desk.editing.state.undo.source == "Move {count} parts"
    small.commands.run("edit.undo")
    assert view.content == before
    # Alt and an arrow moves them by keys alone, past one that stands beside them.
    QTest.keyClick(outline_tree, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    was = list(before.children[view.document])
    at = was.index(first)
    passed = [was[at + 2], first, second]
    assert list(view.content.children[view.document]) == [*was[:at], *passed, *was[at + 3 :]]
    small.commands.run("edit.undo")
    assert view.content == before
    assert not jumped


def test_nothing_falls_into_itself(qapp):
    document = small_standard()
    model = shown_anew(document, "zh")
    chapter, clause = named(document, "要求"), named(document, "组织管理")
    assert not drop(model, chapter, 0, clause)


def test_what_cannot_fall_somewhere_says_why(qapp):
    document = small_standard()
    model = shown_anew(document, "zh")
    chapter, clause = named(document, "要求"), named(document, "组织管理")
    data = model.mimeData([model.place_of(chapter)])
    assert (
        model.refusal(data, 0, model.place_of(clause)).source == "Nothing can be moved into itself."
    )
    assert model.refusal(data, 3, QModelIndex()) is None
    annex = next(n.id for n in document.walk() if n.kind == "annex")
    data = model.mimeData([model.place_of(annex)])
    refusal = model.refusal(data, 0, model.place_of(clause))
    assert refusal.source == "Not here: a {holder} cannot contain a {what}."
    assert {name: said.source for name, said in refusal.arguments} == {
        "what": "annex",
        "holder": "clause",
    }


def test_a_drag_over_the_outline_shows_where_it_falls_or_says_why_not(small, monkeypatch):
    said = []
    monkeypatch.setattr(QToolTip, "showText", lambda place, words, widget: said.append(words))
    small.desk.library.show(entry_of(small, "standard"))
    tree = small.desk.view.outline.outlineTree
    model = tree.model()
    content = small.desk.view.content
    chapter, clause = named(content, "要求"), named(content, "组织管理")
    data = model.mimeData([model.place_of(chapter)])
    tree.scrollTo(model.place_of(clause))
    place = tree.visualRect(model.place_of(clause)).center()
    action, left = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    over = dragged(QDragMoveEvent, QPointF(place), action, data, left, none)
    tree.dragMoveEvent(over)
    assert not over.isAccepted()
    assert len(said) == 1
    assert tree.showDropIndicator()
    assert tree.autoExpandDelay() > 0


def test_numbers_are_live_and_moves_can_be_undone(small, view):
    tree = view.outline.outlineTree
    model = tree.model()
    chapter = named(view.content, "能源管理")
    assert model.place_of(chapter).data() == "5 能源管理"
    view.outline.moved.emit((chapter,), view.document, 0)
    assert model.place_of(chapter).data() == "1 能源管理"
    assert small.desk.editing.state.undo.source == "Move “{title}”"
    small.commands.run("edit.undo")
    assert model.place_of(chapter).data() == "5 能源管理"


def test_click_jumps_and_the_caret_is_followed(view):
    chapter = named(view.content, "能源管理")
    view.outline.outlineTree.clicked.emit(view.outline.outlineTree.model().place_of(chapter))
    assert view.page.current_node == chapter
    clause = named(view.content, "组织管理")
    view.show_node(clause)
    assert view.outline.outlineTree.currentIndex().data(NODE_ROLE) == clause
    assert view.number_of(clause) == "4.1"


def test_enter_gives_the_keys_to_the_page(small, view):
    tree = view.outline.outlineTree
    tree.setFocus()
    tree.setCurrentIndex(tree.model().place_of(named(view.content, "能源管理")))
    QTest.keyClick(tree, Qt.Key.Key_Return)
    assert view.page.isAncestorOf(small.window.focusWidget())


def test_menu_of_a_line_goes_there_first(small, monkeypatch, view):
    shown = []
    monkeypatch.setattr(small.menus, "_popup", lambda name, place: shown.append(name))
    tree = view.outline.outlineTree
    chapter = named(view.content, "能源管理")
    tree.scrollTo(tree.model().place_of(chapter))
    tree.customContextMenuRequested.emit(tree.visualRect(tree.model().place_of(chapter)).center())
    assert shown == ["outline"]
    assert view.page.current_node == chapter


def test_typing_a_title_changes_its_line(view):
    chapter = named(view.content, "能源管理")
    cell = replace(view.content.nodes[chapter].cell("zh"), text="用能管理")
    view.session.edit(view.document, (SetCell(chapter, "zh", cell),), Message("T", "t"))
    assert view.outline.outlineTree.model().place_of(chapter).data() == "5 用能管理"


def test_one_line_is_marked_whatever_key_moved_the_caret(small, qtbot):
    """Ctrl is held while something is undone or found; it must not choose lines together."""
    studio = small
    studio.desk.library.show(entry_of(studio, "standard"))
    view = studio.desk.view
    tree, page = view.outline.outlineTree, view.page
    nodes = [named(view.content, title) for title in ("组织管理", "范围", "核算方法")]
    for node in nodes:
        view.show_node(node, "zh")
        page.setFocus()
        qtbot.keyClicks(page.view.editor, "x")
        page.commit()
    control = Qt.KeyboardModifier.ControlModifier
    for key in (Qt.Key.Key_Z, Qt.Key.Key_Z, Qt.Key.Key_Z, Qt.Key.Key_Y, Qt.Key.Key_Y):
        qtbot.keyClick(page.view.editor, key, control)
        marked = [str(index.data()) for index in tree.selectedIndexes()]
        assert len(marked) == 1, marked
        line = line_of(view.content, page.current_node)
        assert tree.selectedIndexes()[0].data(NODE_ROLE) == line


@pytest.mark.parametrize("language", ["en", "de"])
def test_titles_are_read_whole_in_the_width_of_the_outline(start, sample_file, language):
    studio = start(sample_file, language)
    studio.desk.library.show(entry_of(studio, "standard"))
    view = studio.desk.view
    tree = view.outline.outlineTree
    tree.expandAll()
    delegate, font = tree.itemDelegate(), tree.font()
    lines = [tree.model().place_of(each.id) for each in view.content.walk()]
    rows = [delegate.rows(font, each).rows for each in lines if each.isValid()]
    assert len(rows) > 60
    assert max(map(len, rows)) > 1
    assert [each for each in rows if "…" in each[-1]] == []


def test_a_word_is_not_torn_for_the_number_before_it(qapp):
    font = window_font("de")
    metrics = QFontMetrics(font)
    word = "Grundanforderungen"
    width = metrics.horizontalAdvance(word) + 4
    assert laid_out(f"5 {word}", "5", font, width) == LaidOut(0, ("5", word))
    beside = laid_out(f"5 {word}", "5", font, width + metrics.horizontalAdvance("5 ") + 40)
    assert beside.rows == (word,)
    assert beside.hang == metrics.horizontalAdvance("5 ")
