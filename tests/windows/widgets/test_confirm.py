"""A question before something large: all of it can be read."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QLineEdit, QScrollArea, QVBoxLayout

from curriculum_studio.i18n import message
from curriculum_studio.widgets import dialog as dialogs
from curriculum_studio.widgets.dialog import ConfirmDialog, Dialog

_FOLDER = "C:/Users/Erzieherin/AppData/Local/curriculum-studio"


@pytest.mark.parametrize("language", ["zh_CN", "en", "de"])
@pytest.mark.parametrize("theme", ["light", "contrast"])
def test_no_sentence_of_a_question_is_cut(start, qtbot, language, theme):
    studio = start(language=language)
    studio.look.choose(theme)
    question = message("Places", "Move the library to {place}?").fill(place="D:/Curriculum Studio")
    explained = message(
        "Places",
        "It is in {place} now. The file there stays under another name, and the backups that"
        " were made so far stay too.",
    ).fill(place=_FOLDER)
    dialog = ConfirmDialog(question, explained, message("Places", "Move"), studio.window)
    dialog.show()
    qtbot.waitExposed(dialog)
    for label in dialog.findChildren(QLabel):
        assert label.height() >= label.heightForWidth(label.width())


@pytest.mark.parametrize("lines", [3, 30])
def test_a_dialog_stays_on_a_small_screen_and_its_buttons_in_sight(qtbot, monkeypatch, lines):
    """1366 x 768 pixels at 150 % are 911 x 512 for us, less a bar of tasks and a frame."""
    room = QRect(0, 0, 911, 470)
    monkeypatch.setattr(dialogs, "room_on_screen", lambda _: room)
    asking = Dialog()
    qtbot.addWidget(asking)
    layout = QVBoxLayout(asking)
    for _ in range(lines):
        layout.addWidget(QLineEdit(asking))
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok, asking)
    layout.addWidget(buttons)
    asking.resize(400, 200 + 30 * lines)
    asking.show()
    qtbot.waitExposed(asking)
    assert room.contains(asking.geometry())
    assert asking.rect().contains(
        QRect(buttons.mapTo(asking, buttons.rect().topLeft()), buttons.size())
    )
    assert bool(asking.findChildren(QScrollArea)) == (lines == 30)
