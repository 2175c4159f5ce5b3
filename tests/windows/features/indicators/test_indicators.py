"""The indicator grid in a real window over the sample standard."""

import json
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFontInfo, QFontMetrics, QGuiApplication, QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QComboBox,
    QInputDialog,
    QMenu,
    QPlainTextEdit,
    QStyle,
    QStyleOptionViewItem,
)

from curriculum_studio.core.edits import Remove
from curriculum_studio.core.payloads.indicators import Band
from curriculum_studio.features.indicators.model.cell_edits import SheetColumn
from curriculum_studio.features.indicators.window.details_panel import bands_of
from curriculum_studio.features.indicators.window.indicators import IndicatorBoard, WorkbookDialog
from curriculum_studio.features.indicators.window.sheet_delegate import PAD, WRAPPED, breakable
from curriculum_studio.i18n import Message
from curriculum_studio.widgets.theme import CHINESE, text_font
from tests.windows.conftest import entry_of


@pytest.fixture
def board(sample) -> IndicatorBoard:
    sample.desk.library.show(entry_of(sample, "standard"))
    sample.commands.run("indicators.grid")
    shown = sample.desk.tabs.front
    assert isinstance(shown, IndicatorBoard)
    return shown


def node(board, code):
    return next(
        each for each in board.content_now.walk() if getattr(each.payload, "code", "") == code
    )


def choose(board, code, column, *more):
    places = [place for place in board.model.places if place.column == column]
    board.grid.choose([node(board, each).id for each in (code, *more)], places)


def press(board, key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(board.grid, key, modifier)


def codes(board):
    return [board.content_now.nodes[row.node].payload.code for row in board.model.rows]


CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def _all_indicators_stand_in_the_grid_with_sound_totals(board):
    assert board.badge() == "44"
    assert sum(not row.group for row in board.model.rows) == 44
    assert "100" in board.total.text()
    assert board.total.text().endswith("✓")
    row = next(at for at, each in enumerate(codes(board)) if each == "B1.1")
    assert "29149" in board.model.index(row, 1).data(), "a reference is shown as it is read"


def _writing_a_cell_is_one_step(sample, board):
    choose(board, "B1.2", "maximum")
    QTest.keyClicks(board.grid.viewport(), "7")
    editor = board.grid.findChildren(type(board.words))[-1]
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert node(board, "B1.2").payload.maximum == 7
    assert "✗" in board.total.text(), "the sum of the group does not fit any more"
    board.run("sums")
    sample.commands.run("edit.undo")
    sample.commands.run("edit.undo")
    assert node(board, "B1.2").payload.maximum == 6
    assert sample.desk.tabs.front is board, "undo leaves the grid in front"


def _refused_cell_says_why_and_stays(sample, board, qtbot):
    choose(board, "B1.2", "maximum")
    with qtbot.waitSignal(board.problem):
        index = board.grid.currentIndex()
        board.model.setData(index, "viele")
    assert node(board, "B1.2").payload.maximum == 6
    assert sample.parts.banner.isVisible()


def _block_from_excel_and_back(board):
    lines = [f"Z{at}\t新指标{at}\t评分项\t\t按次数\t{at}" for at in range(1, 51)]
    QGuiApplication.clipboard().setText("\r\n".join(lines) + "\r\n")
    choose(board, codes(board)[-1], "code")
    before = len(board.model.rows)
    board.grid.paste()
    assert len(board.model.rows) == before + 49
    assert codes(board)[-1] == "Z50"
    assert node(board, "Z50").payload.maximum == 50
    # Not selectRow: that asks which keys the test before left pressed.
    board.grid.choose([node(board, "Z50").id], list(board.model.places))
    board.grid.copy()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("Z50\t新指标50\t评分项\t\t按次数\t50")
    board._library.session.undo()
    assert len(board.model.rows) == before


def _wrong_cells_of_a_block_are_told(sample, board):
    QGuiApplication.clipboard().setText("评分项\t\t按次数\tzehn\n荒唐\t\t判定\t2")
    choose(board, "B1.3", "category")
    board.grid.paste()
    assert sample.parts.toast.isVisible()
    assert "2" in sample.parts.toast.text.text()


def _one_value_fills_the_chosen_block(board):
    QGuiApplication.clipboard().setText("实地查看")
    choose(board, "B1.2", "methods", "B1.3", "B1.4")
    board.grid.paste()
    found = [node(board, code).payload.methods for code in ("B1.2", "B1.3", "B1.4")]
    assert found == [("site",)] * 3


def _keys_fill_empty_move_insert_and_delete(board):
    choose(board, "B1.3", "methods", "B1.4")
    press(board, Qt.Key.Key_D, CONTROL)
    assert node(board, "B1.4").payload.methods == node(board, "B1.3").payload.methods
    press(board, Qt.Key.Key_Delete)
    assert node(board, "B1.4").payload.methods == ()
    choose(board, "B1.3", "text")
    press(board, Qt.Key.Key_Up, ALT)
    at = codes(board).index("B1.3")
    assert codes(board)[at + 1] == "B1.2"
    press(board, Qt.Key.Key_Return, CONTROL)
    at = codes(board).index("B1.3")
    assert codes(board)[at + 1] == "B1.5"
    assert board.grid.currentIndex().row() == at + 1
    press(board, Qt.Key.Key_Backspace, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert "B1.5" not in codes(board)


def _leaf_goes_over_the_edge_of_its_group(board):
    choose(board, "B1.4", "text")
    press(board, Qt.Key.Key_Down, ALT)
    assert node(board, "B1.4").parent == node(board, "B2").id


def _star_by_space_and_ticks_by_menu(board, monkeypatch):
    shown = []
    monkeypatch.setattr(QMenu, "popup", lambda menu, *_: shown.append(menu))
    choose(board, "B1.3", "key")
    press(board, Qt.Key.Key_Space)
    assert node(board, "B1.3").payload.key
    choose(board, "B1.3", "methods")
    press(board, Qt.Key.Key_F2)
    (menu,) = shown
    before = node(board, "B1.3").payload.methods
    entry = next(each for each in menu.actions() if not each.isChecked())
    entry.trigger()
    assert len(node(board, "B1.3").payload.methods) == len(before) + 1


def _choice_and_lines_have_their_editors(board, monkeypatch):
    monkeypatch.setattr(QComboBox, "showPopup", lambda _box: None)
    choose(board, "B1.3", "category")
    board.grid.edit(board.grid.currentIndex())
    box = board.grid.findChild(QComboBox)
    assert [box.itemText(at) for at in range(box.count())] == [
        "否决项",
        "控制项",
        "评分项",
        "加分项",
    ]
    box.setCurrentIndex(3)
    box.activated.emit(3)
    assert node(board, "B1.3").payload.category == "bonus"
    choose(board, "B1.3", "evidence")
    board.grid.edit(board.grid.currentIndex())
    lines = board.grid.findChild(QPlainTextEdit)
    lines.setPlainText("照片")
    QTest.keyClick(lines, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert lines.toPlainText().count("\n") == 1
    lines.setPlainText("照片\n清单")
    QTest.keyClick(lines, Qt.Key.Key_Return)
    texts = [
        each.text("zh")
        for each in board.content_now.children_of(node(board, "B1.3").id)
        if each.kind == "evidence"
    ]
    assert texts[:2] == ["照片", "清单"]


def test_the_grid_is_written_like_a_sheet(sample, board, in_turn):
    """Cells are read, written, filled, moved, pasted and refused."""
    in_turn(
        sample,
        _all_indicators_stand_in_the_grid_with_sound_totals,
        _writing_a_cell_is_one_step,
        _refused_cell_says_why_and_stays,
        _one_value_fills_the_chosen_block,
        _keys_fill_empty_move_insert_and_delete,
        _leaf_goes_over_the_edge_of_its_group,
        _star_by_space_and_ticks_by_menu,
        _choice_and_lines_have_their_editors,
        _wrong_cells_of_a_block_are_told,
        _block_from_excel_and_back,
    )


def _views_show_what_is_missing(board):
    choose(board, "B1.3", "methods")
    press(board, Qt.Key.Key_Delete)
    chip = next(each for each in board.chips.buttons() if each.text().startswith("缺方法"))
    assert chip.text() == "缺方法 1"
    chip.click()
    assert codes(board) == ["B", "B1", "B1.3"]
    board.words.setText("没有这样的词")
    assert codes(board) == []
    board.words.clear()
    board._filter("key")
    assert sum(not row.group for row in board.model.rows) == 5


def _view_is_kept_by_name(board, monkeypatch):
    board._filter("key")
    board._turn_column("responsible")
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("关键项与部门", True))
    board._keep_view()
    board._filter("all")
    board._turn_column("responsible")
    chip = next(each for each in board.chips.buttons() if each.text() == "关键项与部门")
    chip.click()
    assert SheetColumn("responsible", "zh") in board.model.places
    assert sum(not row.group for row in board.model.rows) == 5
    board._forget("关键项与部门")
    assert all(each.text() != "关键项与部门" for each in board.chips.buttons())


def test_groups_fold(board):
    at = codes(board).index("B1")
    rect = board.grid.visualRect(board.model.index(at, 0))
    QTest.mouseClick(
        board.grid.viewport(),
        Qt.MouseButton.LeftButton,
        pos=rect.topLeft() + QPoint(24, 10),
    )
    assert "B1.2" not in codes(board)
    assert "B2.1" in codes(board)


def _three_languages_side_by_side(board):
    board.en.click()
    board.de.click()
    texts = [place.language for place in board.model.places if place.column == "text"]
    assert texts == ["zh", "en", "de"]
    choose(board, "B1.2", "text")
    at = codes(board).index("B1.2")
    index = board.model.index(at, texts.index("de") + 1)
    board.model.setData(index, "Verbrauch je Kopf")
    assert node(board, "B1.2").text("de") == "Verbrauch je Kopf"
    # In a Chinese window too the quotation marks of a German text are narrow, as it wants them.
    index = board.model.index(at, texts.index("de") + 1)
    board.model.setData(index, "„Je Kopf“ und ’s")
    font, place = board.grid.font(), QRect(0, 0, 300, 30)
    option = QStyleOptionViewItem()
    option.initFrom(board.grid)
    option.rect, option.font = place, font
    drawn, wanted, wide = (QPixmap(place.size()) for _ in range(3))
    for each in (drawn, wanted, wide):
        each.fill(Qt.GlobalColor.white)
    with QPainter(drawn) as painter:
        option.state = QStyle.StateFlag.State_Enabled
        board.grid.itemDelegate().paint(painter, option, index)
    theme = board.grid.itemDelegate()._look.theme
    for each, own in ((wanted, text_font(font, "Kopf")), (wide, font)):
        with QPainter(each) as painter:
            painter.setFont(own)
            painter.setPen(theme.color("ink"))
            flags = int(index.data(Qt.ItemDataRole.TextAlignmentRole) or 0) | WRAPPED
            painter.drawText(place.adjusted(PAD, 5, -PAD, -3), flags, "„Je Kopf“ und ’s")
    assert drawn.toImage() == wanted.toImage()
    narrow = QFontInfo(font).family() in CHINESE
    assert (drawn.toImage() == wide.toImage()) is not narrow


def _details_of_a_measured_value(board):
    choose(board, "B1.2", "text")
    details = board.details
    assert details.title.text().startswith("B1.2")
    assert details._table is not None
    assert details._table.rows()[0] == ("5 %", "", "6")
    details.trial.setText("3,5")
    assert "4" in details.outcome.text()
    details._table.table.item(1, 2).setText("5")
    assert node(board, "B1.2").payload.bands[1].points == 5
    details._table.table.item(1, 2).setText("fünf")
    assert details._table.rows()[1][2] == "5", "what is no number is put back"
    details._table.add.click()
    assert len(node(board, "B1.2").payload.bands) == 5
    details._table.table.setCurrentCell(4, 0)
    details._table.remove.click()
    assert len(node(board, "B1.2").payload.bands) == 4


def _details_of_parts(board):
    code = next(
        each.payload.code
        for each in board.content_now.walk()
        if getattr(each.payload, "mode", "") == "parts"
    )
    choose(board, code, "text")
    table = board.details._table
    before = len(table.rows())
    table.add.click()
    assert len(board.details._table.rows()) == before + 1
    board.details._table.table.item(before, 0).setText("再加一点")
    board.details._table.table.item(before, 1).setText("2")
    parts = [
        (each.text("zh"), each.payload.points)
        for each in board.content_now.children_of(node(board, code).id)
        if each.kind == "indicator_part"
    ]
    assert parts[-1] == ("再加一点", 2)
    board.details._table.table.setCurrentCell(before, 0)
    board.details._table.remove.click()
    assert len(board.details._table.rows()) == before


def _rules_of_the_result(board):
    board._show_rules()
    flag = board.details._editors["evidence_needed"]
    before = board.content_now.nodes[board.system].payload.evidence_needed
    flag.box.click()
    assert board.content_now.nodes[board.system].payload.evidence_needed is not before


def test_standard_without_a_system_begins_one(small):
    small.desk.library.show(entry_of(small, "standard"))
    document = small.desk.view.document
    content = small.desk.view.content
    for each in [n for n in content.walk() if n.kind == "indicator_system"]:
        small.desk.bench.session.edit(document, remove(each.id), label())
    small.commands.run("indicators.grid")
    board = small.desk.tabs.front
    assert board.emptyHolder.isVisible()
    board.begin.click()
    assert board.content.isVisible()
    assert codes(board) == ["A", "A1"]
    small.commands.run("edit.undo")
    assert board.emptyHolder.isVisible()


def remove(identity):
    return (Remove(identity),)


def label():
    return Message("Tests", "Remove")


def title(sample, language) -> str:
    return sample.desk.bench.session.document(entry_of(sample, "standard")).title(language)


def _workbook_is_written_from_the_grid(sample, board, answer, tmp_path):
    def fill(dialog):
        assert Path(dialog.file.text()).name.startswith(title(sample, "zh"))
        dialog.language.setCurrentIndex(dialog.language.findData("de"))
        assert title(sample, "de").startswith(Path(dialog.file.text()).name[:12])
        dialog.school.setEditText("Kita 7")
        dialog.file.setText(str(tmp_path / "Mappe"))
        return True

    answer(WorkbookDialog, fill)
    board.workbookButton.click()
    book = load_workbook(tmp_path / "Mappe.xlsx")
    assert len(book.sheetnames) >= 6
    assert sample.parts.toast.isVisible()


def test_grid_goes_with_its_standard(sample, board):
    sample.desk.bench.session.remove(board.document, label())
    assert sample.desk.tabs.board_of(board.key) is None


def test_words_follow_the_window(sample, board, qtbot):
    kind = next(at for at, each in enumerate(board.model.places) if each.column == "category")
    for language, scored, heading, begins in (
        ("en", "Scored item", "Code", "Ind"),
        ("de", "Punktekriterium", "Nr.", "Krit"),
    ):
        sample.look.speak(language)
        assert scored in {board.model.index(row, kind).data() for row in range(12)}
        assert board.model.headerData(0, Qt.Orientation.Horizontal) == heading
        tabs = sample.desk.tabs.documentTabs
        at = tabs.currentIndex()
        qtbot.waitUntil(lambda begins=begins, at=at, tabs=tabs: tabs.tabText(at).startswith(begins))


def test_a_long_word_is_broken_and_not_cut_off(qapp):
    metrics = QFontMetrics(qapp.font())
    word = "Gesamtenergieverbrauch"
    room = metrics.horizontalAdvance(word)
    assert breakable(f"je {word}", metrics, room) == f"je {word}"
    narrow = breakable(f"je {word}", metrics, room // 2)
    assert narrow.replace("\u00ad", "") == f"je {word}"
    lines = metrics.boundingRect(QRect(0, 0, room // 2 + 20, 999), WRAPPED, narrow)
    assert lines.width() <= room // 2 + 20
    assert breakable("人均综合能耗较上年下降", metrics, 10) == "人均综合能耗较上年下降"


def test_bands_understand_open_ends_and_shares():
    rows = [("５ %", "", "6"), ("—", "5", "0")]
    assert bands_of(rows, share=True) == (
        Band(lower=0.05, upper=None, points=6),
        Band(lower=None, upper=0.05, points=0),
    )
    assert bands_of([("x", "", "1")], share=False) is None


def _nonsense_in_the_settings_is_no_view(sample, board):
    sample.settings.set("indicators/views", json.dumps([{"name": 3}]))
    board.renew()
    assert board.chips.buttons()


def test_the_grid_is_looked_at_in_parts(sample, board, in_turn):
    """Details, rules, views kept by name, languages and folds."""
    in_turn(
        sample,
        _details_of_a_measured_value,
        _details_of_parts,
        _rules_of_the_result,
        _three_languages_side_by_side,
        _workbook_is_written_from_the_grid,
        _views_show_what_is_missing,
        _view_is_kept_by_name,
        _nonsense_in_the_settings_is_no_view,
    )
