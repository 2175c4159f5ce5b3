"""Pilots in a real window: register, try-outs, the council."""

from pathlib import Path

import pytest
from docx import Document as Word
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFileDialog, QTableWidget

from curriculum_studio.core.edits import Remove, SetCell
from curriculum_studio.core.payloads.pilots import Deliberation
from curriculum_studio.core.text import Cell
from curriculum_studio.core.trials import entries_of, trial_of
from curriculum_studio.features.assessment.service.emission_factors import chosen_factors
from curriculum_studio.features.pilots.feature import PILOTS
from curriculum_studio.features.pilots.window.council_board import CouncilBoard
from curriculum_studio.features.pilots.window.dialogs import (
    NewObservationDialog,
    NewTrialDialog,
    SiteDialog,
    TaskDialog,
)
from curriculum_studio.features.pilots.window.entry_fields import fill, prepare
from curriculum_studio.features.pilots.window.observation_bar import ObservationBar
from curriculum_studio.features.pilots.window.pilot_board import PilotBoard
from curriculum_studio.features.pilots.window.pilots import TrialBoard
from curriculum_studio.features.sharing.window.export_dialog import ExportPackageDialog
from curriculum_studio.i18n import message
from curriculum_studio.session.document_factory import new_document
from curriculum_studio.workbench.childrens_names import NamesDialog
from tests.helpers.pdf import words_of
from tests.windows.conftest import entry_of


@pytest.fixture
def pilots(small):
    return PILOTS.of(small.desk)


@pytest.fixture
def site(small, pilots, answer):
    def fill(dialog):
        dialog.name.setText("园甲")
        dialog.code.setText("K01")
        dialog.childCount.setValue(90)
        return True

    answer(SiteDialog, fill)
    small.commands.run("pilots.show")
    small.desk.tabs.front.addSite.click()
    return pilots.piloting.sites()[0].id


def test_each_part_of_the_pilots_says_how_it_begins(small, answer):
    asked = answer(SiteDialog, lambda _: False)
    small.commands.run("pilots.show")
    board = small.desk.tabs.front
    assert board.nothing.isVisible()
    assert not board.grid.isVisible()
    assert not board.addSite.isVisible(), "two buttons of one name"
    board.nothing.button.click()
    assert len(asked) == 1
    board.parts.setCurrentIndex(3)
    assert board.grid.isVisible(), "there is a theme unit"
    assert not board.nothing.isVisible()


@pytest.fixture
def record(small, pilots, site, answer) -> TrialBoard:
    """The record of trying the first activity of the unit."""

    def fill(dialog):
        dialog.activity.setCurrentIndex(1)
        dialog.site.setCurrentIndex(dialog.site.findData(site))
        dialog.day.line.setText("2026-10-12")
        return True

    answer(NewTrialDialog, fill)
    small.desk.library.show(entry_of(small, "unit"))
    small.commands.run("pilots.trial")
    shown = small.desk.tabs.front
    assert isinstance(shown, TrialBoard)
    return shown


def cells(table):
    return [
        [
            table.item(row, column).text() if table.item(row, column) else ""
            for column in range(table.columnCount())
        ]
        for row in range(table.rowCount())
    ]


def test_kindergarten_comes_into_the_register_and_undo_takes_it_back(small, site):
    board = small.desk.tabs.front
    assert isinstance(board, PilotBoard)
    assert cells(board.grid)[0][:2] == ["园甲", "K01"]
    assert "1" in board.counts.text()
    small.commands.run("edit.undo")
    assert cells(board.grid) == []


def test_task_stands_beside_its_kindergarten(small, pilots, site, answer):
    board = small.desk.tabs.front
    unit = entry_of(small, "unit")

    def fill(dialog):
        dialog.document.setCurrentIndex(dialog.document.findData(unit))
        dialog.end.line.setText("2026-12-31")
        return True

    answer(TaskDialog, fill)
    board.giveTask.click()
    title = small.desk.bench.session.document(unit).title("zh")
    assert title in cells(board.grid)[0][-1]
    assert "2026-12-31" in cells(board.grid)[0][-1]


def _record_is_written_line_by_line(small, record):
    trial = small.desk.bench.session.document(record.document)
    box = record.lines.findChildren(QComboBox)[0]
    box.setCurrentIndex(1)
    box.activated.emit(1)
    record.lines.item(0, 3).setText("多数幼儿做到")
    now = small.desk.bench.session.document(record.document)
    texts = [node.text("zh") for node in entries_of(now)]
    assert "多数幼儿做到" in texts
    assert sum(bool(node.payload.outcome) for node in entries_of(now)) == 1
    small.commands.run("edit.undo")
    small.commands.run("edit.undo")
    assert small.desk.bench.session.document(record.document).nodes == trial.nodes
    assert small.desk.tabs.front is record


def _head_of_a_record_stands_in_the_side_panel(small, record):
    head = record.side()
    assert head.isVisible()
    head._editors["children"].changed.emit(26)
    assert trial_of(small.desk.bench.session.document(record.document)).children == 26


def _forms_of_a_record(small, pilots, record, tmp_path, monkeypatch):
    for button, name in ((record.wordButton, "a.docx"), (record.excelButton, "a.xlsx")):
        target = str(tmp_path / name)
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, t=target: (t, ""))
        button.click()
    assert Word(tmp_path / "a.docx").tables
    sheet = load_workbook(tmp_path / "a.xlsx").active
    rows = {sheet.cell(row, 1).value: row for row in range(1, sheet.max_row + 1)}
    sheet.cell(rows["head:adults"], 3).value = 3
    sheet.cell(rows["head:children"], 3).value = "viele"
    sheet.parent.save(tmp_path / "b.xlsx")
    pilots.take_forms([tmp_path / "b.xlsx"])
    assert trial_of(small.desk.bench.session.document(record.document)).adults == 3
    assert small.parts.banner.isVisible(), "the cell that was left is told"


def _trials_and_units_are_listed(small, pilots, record):
    pilots.show()
    board = small.desk.tabs.front
    board.parts.setCurrentIndex(1)
    assert cells(board.grid)[0][1] == "园甲"
    board.grid.selectRow(0)
    board.grid.cellDoubleClicked.emit(0, 0)
    assert small.desk.tabs.front is record
    pilots.show()
    board.parts.setCurrentIndex(3)
    assert cells(board.grid)[0][1:3] == ["1", "1"]


@pytest.mark.usefixtures("apart")
def test_a_try_out_is_recorded(small, record, in_turn):
    """Line by line, its head, its forms in Word and Excel, its place in the list."""
    in_turn(
        small,
        _record_is_written_line_by_line,
        _head_of_a_record_stands_in_the_side_panel,
        _forms_of_a_record,
        _trials_and_units_are_listed,
    )


def _council_decides_with_reasons(small, record):
    box = record.lines.findChildren(QComboBox)[0]
    box.setCurrentIndex(3)
    box.activated.emit(3)
    small.desk.library.show(entry_of(small, "unit"))
    small.commands.run("pilots.council")
    board = small.desk.tabs.front
    assert isinstance(board, CouncilBoard)
    assert board.feedback.isVisible()
    decision = board.feedback.cellWidget(0, 2).findChild(QComboBox)
    decision.setCurrentIndex(2)
    decision.activated.emit(2)
    assert board.missing.text().startswith("△ 1")
    board.feedback.item(0, 3).setText("只有一个班试过")
    assert board.missing.text() == ""
    small.desk.library.show(entry_of(small, "unit"))
    small.commands.run("pilots.council")
    assert small.desk.tabs.front is board, "the deliberation of today is opened again"


def test_earlier_deliberations_are_opened_from_the_board(small, pilots):
    unit = entry_of(small, "unit")
    small.commands.run("pilots.show")
    board = small.desk.tabs.front
    board.parts.setCurrentIndex(4)
    assert board.nothing.isVisible()
    held = [
        pilots.piloting.begin_deliberation(unit, Deliberation(phase=phase, date=day), "zh")
        for phase, day in (("before", "2025-03-01"), ("after", "2025-04-11"))
    ]
    assert [row[:1] + row[2:3] for row in cells(board.grid)] == [
        ["2025-04-11", "后审议"],
        ["2025-03-01", "前审议"],
    ]
    board.grid.setCurrentCell(1, 0)
    board.grid.cellDoubleClicked.emit(1, 0)
    earlier = small.desk.tabs.front
    assert isinstance(earlier, CouncilBoard)
    assert earlier.node == held[0]
    assert earlier.title().endswith("2025-03-01")
    assert len(pilots.piloting.deliberations()) == 2, "none was begun"


def _council_shows_before_and_now(small, record):
    unit = entry_of(small, "unit")
    small.desk.library.show(unit)
    small.commands.run("pilots.council")
    board = small.desk.tabs.front
    rows = cells(board.grid)
    assert rows
    assert all(row[3] == "（未改动）" for row in rows)


def test_what_went_keeps_its_row_on_the_board(small):
    unit = entry_of(small, "unit")
    small.desk.library.show(unit)
    small.commands.run("pilots.council")
    board = small.desk.tabs.front
    assert board.summary.text() == "与开始审议时相比：没有改动"
    bins = next(n for n in small.desk.bench.session.document(unit).walk() if n.kind == "activity")
    small.desk.bench.session.edit(unit, (Remove(bins.id),), message("Tests", "Drop"))
    (row,) = [at for at, row in enumerate(cells(board.grid)) if row[0] == bins.text("zh")]
    assert cells(board.grid)[row][3] == "（已删去）"
    assert board.summary.text() != "与开始审议时相比：没有改动"
    box = board.grid.cellWidget(row, 4).findChild(QComboBox)
    box.setCurrentIndex(box.findData("rejected"))
    box.activated.emit(box.currentIndex())
    assert board.missing.text().startswith("△ 1"), "a no needs its reason"
    small.commands.run("edit.undo")
    small.commands.run("edit.undo")
    assert board.summary.text() == "与开始审议时相比：没有改动"


def _record_of_the_council_in_word(small, record, tmp_path, monkeypatch):
    small.desk.library.show(entry_of(small, "unit"))
    small.commands.run("pilots.council")
    board = small.desk.tabs.front
    for button, name in (
        (board.recordButton, "r.docx"),
        (board.researchButton, "m.docx"),
        (board.observationButton, "o.docx"),
    ):
        target = str(tmp_path / name)
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, t=target: (t, ""))
        button.click()
        assert Word(tmp_path / name).tables


def test_the_council_deliberates(small, record, in_turn):
    """It sees before and now, decides with reasons, and has its record in Word."""
    in_turn(
        small,
        _council_shows_before_and_now,
        _record_of_the_council_in_word,
        _council_decides_with_reasons,
    )


@pytest.mark.parametrize("language", ["zh_CN", "de"])
def test_no_decision_of_the_council_is_cut(start, small_file, language):
    studio = start(small_file, language)
    unit = entry_of(studio, "unit")
    studio.desk.library.show(unit)
    studio.commands.run("pilots.council")
    grid = studio.desk.tabs.front.grid
    boxes = [grid.cellWidget(row, 4).findChild(QComboBox) for row in range(grid.rowCount())]
    assert boxes
    assert all(grid.columnWidth(4) >= each.sizeHint().width() for each in boxes)


def test_forms_speak_the_language_of_the_unit(start, small_file, tmp_path, monkeypatch):
    german = start(small_file, "de")
    unit = new_document("unit", "沙子", "zh")
    german.desk.bench.session.add(unit, message("Tests", "Add"))
    german.desk.library.show(unit.id)
    german.commands.run("pilots.council")
    offered = []

    def choose(*asked):
        offered.append(Path(asked[2]).name)
        return str(tmp_path / "r.docx"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    german.desk.tabs.front.recordButton.click()
    assert "课程审议记录" in offered[0]
    assert "课程审议记录表" in "".join(each.text for each in Word(tmp_path / "r.docx").paragraphs)


def _written(small, document, kind, text):
    content = small.desk.bench.session.document(document)
    node = next(each for each in content.walk() if each.kind == kind)
    edit = SetCell(node.id, "zh", Cell(text))
    small.desk.bench.session.edit(document, [edit], message("Tests", "Write"))


def test_papers_about_children_ask_about_names_as_all_that_leaves(
    small, record, answer, tmp_path, monkeypatch
):
    target = tmp_path / "told.docx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    unit = entry_of(small, "unit")
    _written(small, record.document, "trial_entry", "李小明说还要。")
    _written(small, unit, "aim", "王丽小朋友会等一等。")
    asked = answer(NamesDialog, lambda _dialog: False)
    record.wordButton.click()
    record.excelButton.click()
    small.desk.library.show(unit)
    small.commands.run("pilots.council")
    small.desk.tabs.front.recordButton.click()
    small.desk.tabs.front.observationButton.click()
    assert Word(target).tables, "an empty form tells of nobody"
    target.unlink()
    small.desk.tabs.front.recordButton.click()
    assert not target.exists()
    shown = [[each.names.item(at).text() for at in range(each.names.count())] for each in asked]
    assert shown[:2] == [["李小明"]] * 2
    assert shown[2] == shown[3]
    assert {"王丽", "李小明"} <= set(shown[2])


def test_record_goes_with_its_document(small, record):
    small.commands.run("edit.undo")
    assert small.desk.tabs.front is record, "that it was begun is no step of undo"
    small.desk.library.delete(record.document)
    assert small.desk.tabs.front is not record


def test_boards_speak_the_language_of_the_window(small, pilots, record, qtbot):
    pilots.show()
    board = small.desk.tabs.front
    small.look.speak("de")
    qtbot.waitUntil(lambda: board.parts.tabText(1) == "Erprobungen")
    assert board.title() == "Pilotprogramm"


def test_factors_are_brought_in_written_and_counted(small, pilots, qtbot):
    pilots.show()
    board = small.desk.tabs.front
    board.parts.setCurrentIndex(5)
    assert cells(board.grid) == []
    board.bringFactors.click()
    rows = cells(board.grid)
    assert len(rows) > 10
    at = next(n for n, row in enumerate(rows) if row[1] == "江苏" and row[7] == "✓")
    board.grid.item(at, 3).setText("0.6")
    session, resources = small.desk.bench.session, small.desk.bench.application.resources
    assert chosen_factors(session, resources)["electricity", "kgCO2/kWh"].value == 0.6
    board.grid.item(at, 3).setText("viel")
    assert small.parts.banner.isVisible()
    qtbot.waitUntil(lambda: cells(board.grid)[at][3] == "0.6")
    assert chosen_factors(session, resources)["electricity", "kgCO2/kWh"].value == 0.6
    board.grid.selectRow(at)
    board.addFactor.click()
    assert len(cells(board.grid)) == len(rows) + 1
    small.commands.run("edit.undo")
    small.commands.run("edit.undo")
    assert cells(board.grid)[at][3] != "0.6"


def test_kindergarten_is_mended_in_its_row(small, pilots, site):
    board = small.desk.tabs.front
    board.grid.item(0, 0).setText("园乙")
    board.grid.item(0, 4).setText("１２０")
    payload = pilots.piloting.sites()[0].payload
    assert (cells(board.grid)[0][0], payload.children) == ("园乙", 120)
    board.grid.item(0, 5).setText("einige")
    assert small.parts.banner.isVisible()
    assert cells(board.grid)[0][5] == ""


def written_in(small, words):
    """Type into the page in front, where the caret is, and keep it."""
    page = small.desk.view.page
    page.caret.editor.insertPlainText(words)
    assert page.commit()


def test_observation_is_written_on_its_page_and_counted_in_the_try_out(
    small, pilots, record, answer, qtbot
):
    answer(NewObservationDialog, lambda dialog: dialog.day.line.setText("2026-10-12") or True)
    record.observe.click()
    view = small.desk.view
    assert view.content.kind == "observation"
    assert view.content.title("zh").endswith("2026-10-12")
    bar = view.findChild(ObservationBar)
    assert not bar.isHidden()
    assert "姓名" in bar.privacy.text()
    assert bar.sourceButton.text() == "试用记录"
    assert view.page.can("insert_list")
    assert not view.page.can("insert_activity")
    written_in(small, "L.M. 把三个瓶盖叠成塔")
    whole = small.desk.inspector.panels.currentWidget()._whole
    qtbot.waitUntil(lambda: "children" in whole.editors)
    whole.editors["children"].changed.emit(4)
    pilots.show()
    board = small.desk.tabs.front
    board.parts.setCurrentIndex(2)
    row = cells(board.grid)[0]
    assert (row[0], row[3], row[5]) == ("2026-10-12", "4", "L.M. 把三个瓶盖叠成塔")
    small.desk.tabs.bring(record)
    assert record.observed.isVisible()
    assert "4" in record.observed.text()
    # It is found by its words, and leads from the table and the bar.
    (hit,) = small.desk.bench.workspace.search.search("瓶盖叠成塔")
    assert hit.document == view.document
    pilots.show()
    board.grid.selectRow(0)
    board.grid.cellDoubleClicked.emit(0, 0)
    assert small.desk.view is view
    bar.sourceButton.click()
    assert small.desk.tabs.front is record
    # In the recycle bin it counts no more.
    small.desk.library.delete(view.document)
    assert all(e.kind != "observation" for e in small.desk.bench.session.entries())
    assert record.observed.isHidden()


def test_observation_begins_with_the_activity_of_the_caret(
    small, answer, tmp_path, monkeypatch, qtbot
):
    unit = entry_of(small, "unit")
    content = small.desk.bench.session.document(unit)
    activity = next(node for node in content.walk() if node.kind == "activity")
    below = next(n for n in content.walk(activity.id) if n.kind == "step")
    small.desk.library.show(unit, below.id)
    shown = answer(NewObservationDialog)
    small.commands.run("pilots.observe")
    assert shown[-1].activity.currentData() == activity.id
    written_in(small, "两名幼儿轮流称重")
    target = tmp_path / "o.docx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    small.desk.view.findChild(ObservationBar).wordButton.click()
    texts = [cell.text for table in Word(target).tables for cell in table._cells]
    assert any("两名幼儿轮流称重" in text for text in texts)
    target = target.with_suffix(".pdf")
    small.desk.view.findChild(ObservationBar).wordButton.click()
    qtbot.waitUntil(target.is_file, timeout=30_000)
    assert "两名幼儿轮流称重" in words_of(target).replace("\n", "")


def test_observation_is_handed_on_only_if_it_is_ticked(small, answer):
    answer(NewObservationDialog)
    small.desk.library.show(entry_of(small, "unit"))
    small.commands.run("pilots.observe")
    document = small.desk.view.document
    shown = answer(ExportPackageDialog, lambda dialog: False)
    small.commands.run("file.hand_on")
    dialog = shown[-1]
    assert dialog.chosen == ()
    items = [dialog.documents.item(at) for at in range(dialog.documents.count())]
    (item,) = [each for each in items if "观察记录" in each.text()]
    item.setCheckState(Qt.CheckState.Checked)
    assert dialog.chosen == (), "nobody knows where it goes"
    dialog.country.setCurrentIndex(dialog.country.findData("own"))
    assert dialog.chosen == (document,)


def test_a_text_that_just_does_not_fit_gets_a_second_line(qtbot):
    table = QTableWidget()
    qtbot.addWidget(table)
    prepare(table)
    metrics = table.fontMetrics()
    words = "a b" * 10
    width = metrics.horizontalAdvance(words) + 4  # it would fit, but for the margins of the cell
    fill(table, ["x"], [(words,), ("a",)], (width,))
    assert table.rowHeight(0) > table.rowHeight(1) + metrics.lineSpacing() / 2
