"""What stands in the window of a meeting, and how large."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from curriculum_studio.i18n import message
from curriculum_studio.widgets.flow_layout import FlowLayout
from curriculum_studio.widgets.form_loader import load_form
from curriculum_studio.widgets.translation import say


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
    decisions: QWidget
    accept: QPushButton
    partly: QPushButton
    notAccepted: QPushButton
    noted: QPushButton
    discuss: QPushButton
    sameAs: QPushButton
    reopen: QPushButton
    reply: QPushButton
    previous: QPushButton
    next: QPushButton
    told: QLabel
    hint: QLabel
    summaryPage: QWidget
    summaryTitle: QLabel
    summaryCounts: QLabel
    summaryHint: QLabel
    decided: QTableWidget
    goOn: QPushButton
    minutes: QPushButton
    close_: QPushButton

    def __init__(self, parent: QWidget) -> None:
        """Load the form; it is a window of its own."""
        super().__init__(parent, Qt.WindowType.Window)
        load_form(self, "meeting")
        deciding = (self.accept, self.partly, self.notAccepted, self.noted, self.discuss)
        FlowLayout(self.decisions, [*deciding, self.sameAs, self.reopen, self.reply], 10)
        for label in (self.number, self.meta, self.told, self.progressText):
            label.setTextFormat(Qt.TextFormat.PlainText)
        for label in (self.text, self.answers, self.warningText, self.difference, self.state):
            label.setTextFormat(Qt.TextFormat.RichText)
        table = self.decided
        table.setShowGrid(False)
        table.setWordWrap(True)
        table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.horizontalHeader().hide()
        table.verticalHeader().hide()

    def list_decided(self, lines: Sequence[Sequence[str]]) -> None:
        """List what was decided: number, decision, place, reason and what is left, aligned."""
        table = self.decided
        table.clear()
        table.setRowCount(len(lines))
        table.setColumnCount(max(map(len, lines), default=0))
        for row, line in enumerate(lines):
            for column, words in enumerate(line):
                table.setItem(row, column, QTableWidgetItem(words))
        head = table.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setStretchLastSection(True)
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)

    def say_progress(self, at: int, count: int, done: int, minutes: int) -> None:
        """Say which of the comments is in front, how many are decided, and how long it took."""
        said = message("Meeting", "Comment {at} of {all} · {done} decided · {minutes} min")
        filled = said.fill(at=at, all=count, done=done, minutes=minutes)
        self.progressText.setText(say(filled))
        self.progress.setRange(0, max(1, count))
        self.progress.setValue(done)

    def fill_screen(self, own: QScreen) -> None:
        """Fill the projector: the screen beside that of the main window, if there is one."""
        others = [each for each in QGuiApplication.screens() if each is not own]
        self.setGeometry((others[0] if others else own).geometry())
        self.showFullScreen()

    def scroll_by(self, steps: float) -> bool:
        """Scroll a long text by so many screens; return whether there was anything to scroll."""
        bar = self.scroller.verticalScrollBar()
        before = bar.value()
        bar.setValue(before + round(bar.pageStep() * steps))
        return bar.value() != before

    def fit_type(self, size: int, buttons: Sequence[QPushButton]) -> None:
        """Make everything as large as a size of type, in pixels, asks for."""
        shares = {
            self.number: 1.35, self.meta: 0.85, self.progressText: 0.75, self.text: 1.05,
            self.answers: 0.9, self.warningText: 0.9, self.state: 1.0, self.writingTitle: 0.9,
            self.difference: 0.95, self.reason: 0.95, self.choosingTitle: 0.9, self.wanted: 0.9,
            self.others: 0.85, self.told: 0.85, self.hint: 0.58, self.writingHint: 0.62,
            self.choosingHint: 0.62, self.summaryCounts: 0.95, self.decided: 0.85,
            self.summaryHint: 0.58,
        }  # fmt: skip
        for widget in (*shares, *buttons, self.goOn, self.minutes, self.close_):
            font = widget.font()
            font.setPixelSize(max(12, round(size * shares.get(widget, 0.74))))
            font.setBold(widget is self.number)
            widget.setFont(font)
        # What stands there before anything is written is painted in the font of the viewport.
        self.reason.viewport().setFont(self.reason.font())
