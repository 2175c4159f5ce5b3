"""The base of all dialogs."""

from PySide6.QtWidgets import QDialog


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
