"""What stands in the place of an empty list: what is missing, and the one button that helps."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

#: Widest line of the explanation (pixels).
_WIDEST = 520


class EmptyState(QWidget):
    """A title, a sentence and a button in the middle.

    The button is that of another place, which is hidden meanwhile: two of one name confuse.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = QLabel(self)
        self.title.setProperty("role", "title")
        self.text = QLabel(self)
        self.text.setProperty("role", "muted")
        self.text.setWordWrap(True)
        self.text.setFixedWidth(_WIDEST)
        self.button = QPushButton(self)
        self.button.setProperty("role", "primary")
        self.button.setAutoDefault(False)
        self._meant: QPushButton | None = None
        self.button.clicked.connect(self._press)
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addStretch(2)
        for each in (self.title, self.text):
            each.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for widget in (self.title, self.text, self.button):
            # An item with an alignment gets no height for its width.
            line = QHBoxLayout()
            line.addStretch(1)
            line.addWidget(widget)
            line.addStretch(1)
            layout.addLayout(line)
        layout.addStretch(3)

    def say(self, title: str, text: str, button: QPushButton | None) -> None:
        """Say what is missing; what the button does is what another does, if there is one."""
        self.title.setText(title)
        self.text.setText(text)
        self._meant = button
        self.button.setVisible(button is not None)
        if button is not None:
            self.button.setText(button.text())
            self.button.setEnabled(button.isEnabled())
            button.hide()

    def _press(self) -> None:
        if self._meant is not None:
            self._meant.click()
