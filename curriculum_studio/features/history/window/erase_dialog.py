"""The questions before something is erased for good, and the word afterwards."""

from PySide6.QtWidgets import QDialogButtonBox, QLabel, QListWidget, QWidget

from curriculum_studio.i18n import Message, message
from curriculum_studio.session.erasing import RemainingCopies
from curriculum_studio.widgets.dialog import Dialog
from curriculum_studio.widgets.form_loader import load_form
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.history_panel import time_words


class EraseDialog(Dialog):
    """Says what is erased and what still holds it; nothing is chosen until somebody does.

    `act` are the words of the button that goes on, None where there is nothing left to decide.
    """

    question: QLabel
    explained: QLabel
    about: QLabel
    holders: QListWidget
    buttons: QDialogButtonBox

    def __init__(
        self,
        question: Message,
        explained: Message,
        holders: RemainingCopies | None,
        act: Message | None,
        parent: QWidget | None,
    ) -> None:
        """Ask, or tell; `holders` are named where they are known."""
        super().__init__(parent)
        load_form(self, "erase")
        self.question.setText(say(question))
        self.explained.setText(say(explained))
        lines = [] if holders is None else holder_lines(holders)
        self.about.setVisible(holders is not None)
        self.about.setText(say(_HELD if lines else _NOT_HELD))
        self.holders.setVisible(bool(lines))
        self.holders.addItems(lines)
        go_on = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        back = self.buttons.button(QDialogButtonBox.StandardButton.Cancel)
        go_on.setVisible(act is not None)
        if act is None:
            back.setText(say(message("Erasing", "Close")))
        else:
            go_on.setText(say(act))
        # Enter must erase nothing.
        go_on.setAutoDefault(False)
        go_on.setDefault(False)
        back.setDefault(True)
        back.setFocus()
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)


_HELD = message(
    "Erasing",
    "These hold it as well, and the program cannot reach them. Delete the copies yourself, and ask"
    " whoever received a file to delete it:",
)

_NOT_HELD = message("Erasing", "No backup holds it, and no file with it is known to have gone out.")


def holder_lines(holders: RemainingCopies) -> list[str]:
    """Return a line for each backup and each file that went out."""
    backups = message("Erasing", "Backup {path}")
    sent = message("Erasing", "File that went out on {time}")
    return [
        *(say(backups.fill(path=each)) for each in holders.backups),
        *(say(sent.fill(time=time_words(each.time))) for each in holders.sent),
    ]
