"""The base of all dialogs, a question before something large, and room for texts that wrap."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QWidget

from curriculum_studio.i18n import Message
from curriculum_studio.widgets.form_loader import load_form
from curriculum_studio.widgets.translation import say

# --- base of all dialogs ----------------------------------------------------------------------


class Dialog(QDialog):
    """A dialog that goes when it was answered.

    Qt keeps a dialog as long as its parent, so each one that was ever asked would stay in the
    window and hear of every theme and language. Whoever asked may read its fields until the
    function that called `exec` returns to the event loop.
    """

    def exec(self) -> int:
        """Ask, and be deleted as soon as the event loop has time."""
        answer = super().exec()
        self.deleteLater()
        return answer


# --- confirmation -----------------------------------------------------------------------------


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
        """Ask a question; `explained` says what will happen, `act` are the words of the button.

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


# --- room for texts ---------------------------------------------------------------------------


def make_room(window: QWidget) -> None:
    """Make a window as high as what stands in it needs at its width; it never shrinks."""
    layout = window.layout()
    if layout is None:
        return
    layout.activate()
    width = max(window.width(), layout.totalMinimumSize().width())
    needed = layout.totalMinimumSize().height()
    if layout.hasHeightForWidth():
        needed = max(needed, layout.totalMinimumHeightForWidth(width))
    if needed > window.height() or width > window.width():
        window.resize(width, max(needed, window.height()))
