"""What the window of a meeting prints on its buttons works wherever the keys are in it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from tests.windows.features.review.conftest import Table
from tests.windows.features.test_printed_keys import focuses

#: What is printed as a sign and pressed as a key.
_ARROWS = {"←": Qt.Key.Key_Left, "→": Qt.Key.Key_Right}


@pytest.fixture
def meeting(start, reviewed_file, qtbot):
    """A meeting on one suggestion."""
    table = Table(start(reviewed_file))
    table.show()
    table.suggest(1)
    table.suggest(2)
    table.studio.commands.run("review.meeting")
    shown = table.review.meeting
    qtbot.waitUntil(lambda: QApplication.activeWindow() is shown)
    yield shown
    shown.close()


def test_printed_keys_of_a_meeting_work_in_all_of_its_window(meeting):
    asked, wanted = [], {}
    meeting.act = asked.append
    for button in meeting.findChildren(QPushButton):
        sign = button.text().split("  ")[-1]
        if button.isVisible() and button.isEnabled() and len(sign) == 1:
            button.click()
            wanted[_ARROWS.get(sign) or Qt.Key(ord(sign))] = asked.pop()
    assert len(wanted) == 9
    places = [meeting, *focuses(meeting)]
    clicked = [meeting.text, meeting.state, meeting.scroller.viewport()]
    for each in (*places, *clicked):
        for key, name in wanted.items():
            if each in places:
                each.setFocus()
            else:
                QTest.mouseClick(each, Qt.MouseButton.LeftButton)
            asked.clear()
            QTest.keyClick(QApplication.focusWidget(), key)
            assert asked == [name], f"{key} in {type(each).__name__} {each.objectName()}"
