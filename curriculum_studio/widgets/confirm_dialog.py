"""A question before something large, in the words of what will happen."""

from PySide6.QtWidgets import QDialogButtonBox, QLabel, QWidget

from curriculum_studio.i18n import Message
from curriculum_studio.widgets.dialog import Dialog
from curriculum_studio.widgets.form_loader import load_form
from curriculum_studio.widgets.translation import say


class ConfirmDialog(Dialog):
    """Asks once; the button says what it does."""

    question: QLabel
    explained: QLabel
    buttons: QDialogButtonBox

    def __init__(
        self,
        question: Message,
        explained: Message,
        act: Message,
        parent: QWidget | None,
        otherwise: Message | None = None,
    ) -> None:
        """Take the question, what will happen, and the words of the button.

        `otherwise` are the words of the other button, where it does not only let things be.
        """
        super().__init__(parent)
        load_form(self, "confirm")
        self.question.setText(say(question))
        self.explained.setText(say(explained))
        self.setWindowTitle(say(act))
        ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setText(say(act))
        ok.setDefault(True)
        if otherwise is not None:
            self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(say(otherwise))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
