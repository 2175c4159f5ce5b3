"""Formulas on the page: drawn as in print, written in place, faults said."""

import pytest
from PySide6.QtCore import Qt

from curriculum_studio.core.edits import SetCell, SetPayload
from curriculum_studio.core.payloads.standard import Formula
from curriculum_studio.core.text import Cell, Mark
from curriculum_studio.editor.model.page_content import FIRST_CELL
from curriculum_studio.features.formula.feature import in_formula
from curriculum_studio.i18n import Message
from tests.windows.conftest import entry_of


@pytest.fixture
def formula(sample):
    """The first formula of the sample standard, with its view."""
    sample.desk.library.show(entry_of(sample, "standard"))
    view = sample.desk.view
    node = next(each for each in view.content.walk() if each.kind == "formula")
    return view, node


def laid_of(view, node):
    inner = view.page._view
    row = next(at for at, each in enumerate(inner.page.rows) if each.node == node.id)
    own = inner.page.rows[row]
    width = inner.sheet.box_width(own, FIRST_CELL)
    return inner.layouts.laid(row, FIRST_CELL, width)


def test_a_formula_is_drawn_and_its_source_takes_no_room(formula):
    view, node = formula
    laid = laid_of(view, node)
    assert laid.formula is not None
    assert laid.formula.drawn is not None
    assert laid.height == laid.formula.height


def test_the_drawing_follows_while_the_source_is_written(formula, qtbot):
    view, node = formula
    view.show_node(node.id)
    editor = view.page.caret.editor
    before = laid_of(view, node).formula
    editor.selectAll()
    qtbot.keyClicks(editor, "a+b")
    now = laid_of(view, node).formula
    assert now.drawn is not None
    assert now.drawn != before.drawn
    assert now.height < before.height
    qtbot.keyClicks(editor, "^")
    fault = laid_of(view, node).formula
    assert fault.drawn is None
    assert "^" in fault.fault.layout.text()
    qtbot.keyClicks(editor, "2")
    assert laid_of(view, node).formula.drawn is not None
    view.page.commit()
    payload = view.content.nodes[node.id].payload
    assert isinstance(payload, Formula)
    assert payload.latex == "a+b^2"
    assert not view.grab().isNull()


def test_formulas_in_the_line_stand_in_both_editor_and_page(formula, qtbot):
    view, _ = formula
    document = view.content
    text = next(e for e in document.walk() if e.kind == "paragraph")
    cell = Cell("面积 ￼ 为", (Mark(3, 4, "formula", r"\frac{\text{甲}}{A}"),))
    view.session.edit(view.document, (SetCell(text.id, "zh", cell),), Message("Tests", "Write"))
    view.show_node(text.id, "zh")
    inner = view.page._view
    row = next(at for at, each in enumerate(inner.page.rows) if each.node == text.id)
    column = inner.page.column("zh")
    laid = inner.layouts.laid(row, column, 600)
    ((at, inline),) = laid.formulas
    assert at == 3
    assert inline.ascent <= inner.layouts.typography.pitch("text")
    editor = view.page.caret.editor
    assert editor.content().marks == cell.marks
    wide = laid.lines.layout.lineAt(0).naturalTextWidth()
    assert abs(editor.document().idealWidth() - wide) < 3
    qtbot.keyClick(editor, Qt.Key.Key_End)
    qtbot.keyClicks(editor, ".")
    assert not view.grab().isNull()


def test_a_wrong_formula_stays_readable(formula):
    view, node = formula
    wrong = SetPayload(node.id, Formula(latex=r"E = \frac{a}{b"))
    view.session.edit(view.document, (wrong,), Message("Tests", "Write"))
    laid = laid_of(view, node)
    assert laid.formula.fault is not None
    assert laid.text_height > 0
    assert not view.grab().isNull()


def test_parts_of_a_formula_come_from_the_menu(sample, formula, qtbot):
    view, node = formula
    text = next(e for e in view.content.walk() if e.kind == "paragraph")
    view.show_node(text.id, "zh")
    assert not in_formula(sample.desk)
    view.show_node(node.id)
    assert in_formula(sample.desk)
    editor = view.page.caret.editor
    editor.selectAll()
    qtbot.keyClicks(editor, "a")
    editor.selectAll()
    sample.commands.run("formula.fraction")
    qtbot.keyClicks(editor, "b")
    sample.commands.run("formula.lowered")
    qtbot.keyClicks(editor, "i")
    assert editor.toPlainText() == r"\frac{a}{b_{i}}"
    view.page.commit()
    assert view.content.nodes[node.id].payload.latex == r"\frac{a}{b_{i}}"
