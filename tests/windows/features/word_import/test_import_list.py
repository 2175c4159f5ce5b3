"""Several files are shown together; what is ticked comes in."""

import pytest
from PySide6.QtCore import Qt

from curriculum_studio.features.word_import.window.import_list import ImportColumn, ImportListDialog
from tests.features.word_import.formats.lesson_plans.test_workbook_reader import FORM
from tests.features.word_import.formats.plans import PLANS
from tests.features.word_import.formats.test_workbook_detection import WEEK
from tests.windows.features.word_import.test_import_question import PAYROLL


@pytest.fixture
def paths(tmp_path):
    files = {
        "教案.docx": PLANS["form_with_merged_cells"](),
        "周计划.xlsx": WEEK,
        "半个.docx": b"PK\x03\x04 half a file",
        "payroll.xlsx": PAYROLL,
        "教案.xlsx": FORM,
    }
    for name, content in files.items():
        (tmp_path / name).write_bytes(content)
    return [str(tmp_path / name) for name in files]


def test_files_of_others_come_in_together(small, answer, qtbot, paths):
    small.look.speak("en")
    seen = []

    def choose(dialog: ImportListDialog) -> bool:
        qtbot.waitUntil(lambda: not dialog.busy, timeout=30_000)
        model = dialog.files.model()
        seen.extend(model.index(row, ImportColumn.LOOKS_LIKE).data() for row in range(2))
        ticks = [model.index(row, 0).data(Qt.ItemDataRole.CheckStateRole) for row in range(5)]
        checked, unchecked = Qt.CheckState.Checked, Qt.CheckState.Unchecked
        # What cannot be read has no tick, what is asked about is not ticked.
        assert ticks == [checked, checked, None, unchecked, checked]
        dialog.files.setCurrentIndex(model.index(3, 0))
        assert "does not look like a plan" in dialog.said.text()
        # Somebody leaves one out.
        model.setData(model.index(4, 0), unchecked, Qt.ItemDataRole.CheckStateRole)
        assert len(dialog.chosen) == 2
        return True

    answer(ImportListDialog, choose)
    before = {each.id for each in small.desk.bench.session.entries()}
    small.desk.exchanging.import_files(paths)
    assert seen == ["This looks like a lesson plan.", "This looks like a week plan."]
    new = [each for each in small.desk.bench.session.entries() if each.id not in before]
    assert len(new) == 2
    assert small.desk.view.document in {each.id for each in new}
    assert {each.kind for each in new} == {"unit"}
