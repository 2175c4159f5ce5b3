"""A workbook that looks like no unit is asked about before it is brought in."""

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QDialogButtonBox

from curriculum_studio.features.word_import.window.import_dialog import ImportDialog
from tests.cli.hostile import workbook_of
from tests.features.word_import.formats.lesson_plans.test_workbook_reader import FORM
from tests.features.word_import.formats.making import docx, p, tbl, tr
from tests.features.word_import.formats.plans import two_columns


@pytest.fixture
def opened(small, qtbot, tmp_path):
    def ask(content, name="x.xlsx"):
        path = tmp_path / name
        path.write_bytes(content)
        dialog = ImportDialog(small.desk.bench.application.importer, path, small.window)
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitUntil(lambda: not dialog.busy, timeout=20_000)
        return dialog, dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)

    return ask


PAYROLL = workbook_of([["Name", "May", "June"], ["Li", 5000, 5000], ["Wu", 4000, 4100]])


def test_somebody_has_to_say_that_it_is_a_unit(opened):
    dialog, ok = opened(PAYROLL, "payroll.xlsx")
    assert dialog.question.isVisible()
    assert not ok.isEnabled()
    dialog.sure.setChecked(True)
    assert ok.isEnabled()


@pytest.mark.usefixtures("apart")
def test_a_plan_is_not_asked_about(opened):
    dialog, ok = opened(FORM)
    assert not dialog.question.isVisible()
    assert not dialog.sure.isVisible()
    assert ok.isEnabled()


def test_the_keys_begin_at_what_the_file_was_read_as(opened):
    dialog, _ = opened(two_columns(), "plan.docx")
    assert dialog.unit.isChecked()
    assert dialog.focusWidget() is dialog.unit


def test_the_record_of_an_observation_comes_in_as_one(opened):
    content = docx(p("幼儿观察记录表"), tbl(tr("观察对象", "豆豆"), tr("观察实录", "他递积木。")))
    dialog, ok = opened(content, "observation.docx")
    assert dialog.imported.document.kind == "observation"
    assert not dialog.unit.isChecked()
    assert ok.isEnabled()
    assert dialog.focusWidget() is ok


def test_the_answer_counts_for_one_way_of_reading_only(opened, qtbot):
    dialog, ok = opened(PAYROLL, "payroll.xlsx")
    dialog.sure.setChecked(True)
    dialog.framework.setChecked(True)
    qtbot.waitUntil(lambda: not dialog.busy, timeout=20_000)
    assert not dialog.sure.isVisible()
    dialog.unit.setChecked(True)
    qtbot.waitUntil(lambda: not dialog.busy, timeout=20_000)
    assert not ok.isEnabled()


def test_a_file_that_cannot_be_read_is_told_as_an_error(opened, small, qtbot):
    small.look.speak("de")
    dialog, ok = opened(b"PK\x03\x04 half a file")
    assert not ok.isEnabled()
    assert dialog.reading.text().startswith("⊘ ")
    needed = dialog.reading.heightForWidth(dialog.reading.width())
    assert dialog.reading.height() >= needed, "all of it can be read"
    error = QColor(small.look.theme.error)
    assert dialog.reading.palette().windowText().color() == error
    dialog._path.write_bytes(FORM)
    dialog._read()
    qtbot.waitUntil(lambda: not dialog.busy, timeout=20_000)
    assert "⊘" not in dialog.reading.text()
    assert dialog.reading.palette().windowText().color() != error
