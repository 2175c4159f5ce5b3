"""The library cannot be opened: what happened, what is safe, what can be done."""

from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from curriculum_studio.i18n import StudioError
from curriculum_studio.session.problems import WorkspaceDamaged
from curriculum_studio.widgets.dialog import Dialog
from curriculum_studio.widgets.form_loader import load_form
from curriculum_studio.widgets.translation import say

#: What the dialog returns beside zero, which is to quit.
AGAIN, READING, RESCUE = 1, 2, 3


class CannotOpenDialog(Dialog):
    """Offers to try again, to open for reading, to rescue documents, or to quit."""

    what: QLabel
    more: QLabel
    again: QPushButton
    reading: QPushButton
    rescue: QPushButton
    quit: QPushButton

    def __init__(
        self, problem: StudioError, *, readable: bool, parent: QWidget | None = None
    ) -> None:
        """Say what happened; `readable` is whether reading would work."""
        super().__init__(parent)
        load_form(self, "cannot_open")
        self.what.setText(say(problem.what))
        self.more.setText(" ".join(say(each) for each in problem.sentences[1:]))
        self.reading.setVisible(readable)
        self.rescue.setVisible(isinstance(problem, WorkspaceDamaged))
        self.rescue.clicked.connect(lambda: self.done(RESCUE))
        self.again.clicked.connect(lambda: self.done(AGAIN))
        self.reading.clicked.connect(lambda: self.done(READING))
        self.quit.clicked.connect(self.reject)
