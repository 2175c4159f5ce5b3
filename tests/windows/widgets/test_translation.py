"""Words of the window: catalogues that are let go of, and the headings of a table."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt

from curriculum_studio.i18n import message
from curriculum_studio.widgets.table_model import TableModel

ROOT = Path(__file__).resolve().parents[3]

#: Once Python lets go of the catalogues, once a window takes them along.
LET_GO = """
import gc
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget
from curriculum_studio.locations import resource_folder
from curriculum_studio.widgets.translation import Translations

application = QApplication([])
for _ in range(3):
    Translations(resource_folder("resources") / "i18n").use("zh_CN")
    gc.collect()
    window = QWidget()
    Translations(resource_folder("resources") / "i18n", window).use("de")
    window.deleteLater()
    del window
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
"""


@pytest.mark.skipif(sys.platform != "linux", reason="has the C library take freed memory away")
def test_a_catalogue_is_there_until_its_translator_has_gone():
    """When one of two goes, Qt asks the other one for the direction in which is written."""
    done = subprocess.run(
        [sys.executable, "-c", LET_GO],
        cwd=ROOT,
        env={**os.environ, "MALLOC_MMAP_THRESHOLD_": "65536"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr


class Lengths(TableModel[str]):
    headings = (message("Import", "File"), message("Import", "Title"))

    def cell(self, row, index, role):
        return len(row) if index.column() and role == Qt.ItemDataRole.DisplayRole else None


def test_a_table_has_its_headings_in_the_language_of_the_window(small):
    model = Lengths()
    changed = []
    model.dataChanged.connect(lambda first, last: changed.append((first.row(), last.row())))
    model.tell_changed()
    model.set_rows(["a", "bb"])
    model.tell_changed()
    assert changed == [(0, 1)], "nothing is there to be read anew before there are rows"
    assert (model.rowCount(), model.columnCount()) == (2, 2)
    assert model.rowCount(model.index(0, 0)) == model.columnCount(model.index(0, 0)) == 0
    assert model.index(1, 1).data() == 2
    assert model.index(1, 0).data() is None
    assert model.data(QModelIndex()) is None
    small.look.speak("de")
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Datei"
    assert model.headerData(2, Qt.Orientation.Horizontal) is None
    assert model.headerData(0, Qt.Orientation.Vertical) is None
