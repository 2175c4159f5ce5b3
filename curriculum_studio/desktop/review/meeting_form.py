"""What stands in the window of a meeting, and how large."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QWidget,
)

from curriculum_studio.desktop.forms import load_form


class MeetingForm(QWidget):
    """The widgets of a meeting, without what they do."""

    pages: QStackedWidget
    meetingPage: QWidget
    number: QLabel
    meta: QLabel
    progressText: QLabel
    progress: QProgressBar
    scroller: QScrollArea
    text: QLabel
    answers: QLabel
    warning: QFrame
    warningText: QLabel
    texts: QWidget
    state: QLabel
    writing: QFrame
    writingTitle: QLabel
    textFrame: QFrame
    difference: QLabel
    reason: QPlainTextEdit
    writingHint: QLabel
    choosing: QFrame
    choosingTitle: QLabel
    wanted: QLineEdit
    others: QListWidget
    choosingHint: QLabel
    accept: QPushButton
    partly: QPushButton
    notAccepted: QPushButton
    noted: QPushButton
    discuss: QPushButton
    sameAs: QPushButton
    previous: QPushButton
    next: QPushButton
    told: QLabel
    hint: QLabel
    summaryPage: QWidget
    summaryTitle: QLabel
    summaryCounts: QLabel
    decided: QListWidget
    goOn: QPushButton
    close_: QPushButton

    def __init__(self, parent: QWidget) -> None:
        """Load the form; it is a window of its own."""
        super().__init__(parent, Qt.WindowType.Window)
        load_form(self, "meeting")

    def fit_type(self, size: int, buttons: Sequence[QPushButton]) -> None:
        """Make everything as large as a size of type, in pixels, asks for."""
        shares = {
            self.number: 1.35, self.meta: 0.85, self.progressText: 0.72, self.text: 1.05,
            self.answers: 0.85, self.warningText: 0.9, self.state: 1.0, self.writingTitle: 0.9,
            self.difference: 0.95, self.reason: 0.95, self.choosingTitle: 0.9, self.wanted: 0.9,
            self.others: 0.85, self.told: 0.72, self.hint: 0.62, self.writingHint: 0.62,
            self.choosingHint: 0.62, self.summaryCounts: 0.95, self.decided: 0.85,
        }  # fmt: skip
        for widget in (*shares, *buttons, self.goOn, self.close_):
            font = widget.font()
            font.setPixelSize(max(12, round(size * shares.get(widget, 0.74))))
            font.setBold(widget is self.number)
            widget.setFont(font)
