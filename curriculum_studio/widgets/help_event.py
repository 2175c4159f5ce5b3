"""Help that somebody wants in a dialog, on its way to the window that gives it.

A file of its own, for the window is painted before what dialogs need is loaded.
"""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QDialog


class HelpEvent(QEvent):
    """Help is wanted in a dialog; it goes to the window behind it, which no keys reach."""

    KIND = QEvent.Type(QEvent.registerEventType())

    def __init__(self, dialog: QDialog) -> None:
        super().__init__(self.KIND)
        self.dialog = dialog
