"""Catalogues that are let go of while Qt still reads them."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

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
