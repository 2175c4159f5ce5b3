"""What somebody sees who starts the program for the first time."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from tests.windows.conftest import entry_of


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
    entries = studio.desk.bench.session.entries()
    assert {each.kind for each in entries} == {"framework"}, (
        "goals can be linked from the first unit"
    )
    assert studio.desk.panel.emptyHint.isVisible()


def test_enter_in_a_line_begins_nothing(start):
    studio = start()
    studio._start.ownName.setFocus()
    QTest.keyClick(studio._start.ownName, Qt.Key.Key_Return)
    assert not studio.desk.is_open


def test_the_panels_are_there_again_after_a_window_that_never_left_the_page(start, small_file):
    first = start()
    assert not first.window.libraryDock.isVisible()
    first.window.close()
    second = start(small_file)
    assert second.window.libraryDock.isVisible()
    # Beside the first tab, which takes the width, there is nothing to inspect.
    second.desk.library.show(entry_of(second, "unit"))
    assert second.window.inspectorDock.isVisible()


def test_no_text_is_cut_where_the_page_is_higher_than_its_window(start):
    studio = start(language="de")
    studio.window.resize(1366, 640)
    page = studio._start
    page.put(Path("C:/Users/Erzieherin/AppData/Local/curriculum-studio"), forgetful=True)
    QTest.qWait(50)
    for button in page.findChildren(QPushButton):
        assert button.height() >= button.sizeHint().height(), button.text()
    # What Tab leads to is in sight.
    page.elsewhereButton.setFocus()
    QTest.keyClick(page.elsewhereButton, Qt.Key.Key_Tab)
    assert page.focusWidget() is page.existingButton
    corner = page.existingButton.rect().bottomRight()
    assert page.rect().contains(page.existingButton.mapTo(page, corner))
