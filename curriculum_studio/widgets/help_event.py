"""Help that somebody wants in a window that takes all keys, on its way to the window that gives it.

A file of its own, for the window is painted before what dialogs need is loaded.
"""

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget


class HelpEvent(QEvent):
    """Help is wanted in a dialog; it goes to the window behind it, which no keys reach."""

    KIND = QEvent.Type(QEvent.registerEventType())

    def __init__(self, wanting: QWidget) -> None:
        super().__init__(self.KIND)
        self.wanting = wanting


def ask_for_help(wanting: QWidget) -> None:
    """Let the window behind all others show the topic of a dialog, or of what fills the screen."""
    behind = wanting
    while (parent := behind.parentWidget()) is not None:
        behind = parent
    QCoreApplication.sendEvent(behind, HelpEvent(wanting))
