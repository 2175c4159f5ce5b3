"""What somebody sees who starts the program for the first time."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_presses_the_button_that_has_the_keys(start, key):
    studio = start()
    page = studio._start
    page.german.setFocus()
    QTest.keyClick(page.german, key)
    assert studio.look.language == "de"
    page.blankButton.setFocus()
    QTest.keyClick(page.blankButton, key)
    assert studio.options.workspace.exists()
    assert studio.desk.bench.session.entries() == []


def test_enter_in_a_line_begins_nothing(start):
    studio = start()
    studio._start.ownName.setFocus()
    QTest.keyClick(studio._start.ownName, Qt.Key.Key_Return)
    assert not studio.desk.is_open
