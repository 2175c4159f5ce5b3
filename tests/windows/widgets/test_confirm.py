"""A question before something large: all of it can be read."""

import pytest
from PySide6.QtWidgets import QLabel

from curriculum_studio.i18n import message
from curriculum_studio.widgets.dialog import ConfirmDialog

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
