"""What stands in the window of a meeting, how large, and what is asked there."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QScreen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from curriculum_studio.core.payloads.review import Comment
from curriculum_studio.features.review.window.comment_words import plain
from curriculum_studio.features.review.window.diff_text import EditedText, TextArea
from curriculum_studio.i18n import Message, message
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.flow_layout import FlowLayout
from curriculum_studio.widgets.form_loader import load_form
from curriculum_studio.widgets.translation import say

# --- contents ---------------------------------------------------------------------------------


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


# --- questions --------------------------------------------------------------------------------

#: Comments that can be repeated, of which so many are seen at once.
_OTHERS = 6

ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class ReasonForm(QObject):
    """The place where text and reason are written. `ready`: both are there; `left`: they are not.

    `lacking`: reason or answer is missing; carries a message.
    """

    ready = Signal()
    left = Signal()
    lacking = Signal(object)

    def __init__(
        self,
        frame: QFrame,
        title: QLabel,
        text_frame: QFrame,
        difference: QLabel,
        reason: QPlainTextEdit,
    ) -> None:
        super().__init__(frame)
        self._frame = frame
        self._title = title
        self._text_frame = text_frame
        self._difference = difference
        self._reason = reason
        self.area: TextArea | None = None
        self.name = ""
        self._owed = True
        self._lacking = message("Meeting", "Write the reason first.")
        for each in (reason, frame):
            each.installEventFilter(self)
        frame.hide()

    @property
    def active(self) -> bool:
        """Whether something is being written."""
        return not self._frame.isHidden()

    @property
    def why(self) -> str:
        """The reason as it stands."""
        return self._reason.toPlainText().strip()

    def open(
        self,
        name: str,
        heading: Message,
        text: EditedText | None,
        look: Appearance,
        *,
        owed: bool = True,
    ) -> None:
        """Ask for a reason or answer if one is owed, and for the text as it shall read if any."""
        self.close()
        self._owed = owed
        self._reason.setVisible(owed)
        told = message("Meeting", "Reason, for whoever commented")
        self._lacking = message("Meeting", "Write the reason first.")
        if name == "reply":
            told = message("Meeting", "Answer, for whoever commented")
            self._lacking = message("Meeting", "Write the answer first.")
        self._reason.setPlaceholderText(say(told))
        layout = self._text_frame.layout()
        if text is not None and layout is not None:
            self.area = TextArea(text, self._difference, look, self._text_frame)
            self.area.installEventFilter(self)
            layout.addWidget(self.area)
        self._text_frame.setVisible(text is not None)
        if text is None:
            self._difference.hide()
        self.name = name
        self._title.setText(say(heading))
        self._reason.clear()
        self._frame.show()
        # Where the text is gone as well, the frame itself takes Enter and Escape.
        self._frame.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        (self.area or (self._reason if owed else self._frame)).setFocus()

    def close(self) -> None:
        """Put everything away."""
        if self.area is not None:
            self.area.hide()
            self.area.deleteLater()
            self.area = None
        self._frame.hide()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Use the keys that end writing, wherever the caret is."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return True
        if event.key() in ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if self.why or not self._owed:
                self.ready.emit()
            else:
                self._reason.setFocus()
                self.lacking.emit(self._lacking)
            return True
        return False


class CommentChoice(QObject):
    """The place where another comment is chosen. `chosen` carries its id; `left`: none is."""

    chosen = Signal(str)
    left = Signal()

    def __init__(
        self, frame: QFrame, title: QLabel, wanted: QLineEdit, others: QListWidget
    ) -> None:
        super().__init__(frame)
        self._frame = frame
        self._title = title
        self._wanted = wanted
        self._others = others
        self._candidates: Sequence[Comment] = ()
        wanted.textChanged.connect(self._find)
        others.itemActivated.connect(self._choose)
        for each in (wanted, others):
            each.installEventFilter(self)
        frame.hide()

    @property
    def active(self) -> bool:
        """Whether one is being chosen."""
        return not self._frame.isHidden()

    def open(self, number: str, candidates: Sequence[Comment]) -> None:
        """Offer comments that the one with a number can repeat."""
        self._candidates = candidates
        title = message("Comments", "{number} is the same as …").fill(number=number)
        self._title.setText(say(title))
        self._wanted.clear()
        self._find()
        self._frame.show()
        self._wanted.setFocus()

    def close(self) -> None:
        """Put it away."""
        self._frame.hide()

    def _find(self) -> None:
        wanted = self._wanted.text().strip().lower()
        self._others.clear()
        for each in self._candidates:
            text = " ".join(f"{each.number}  {each.organisation}  {each.text}".split())
            if wanted in text.lower():
                item = QListWidgetItem(plain(text[:140]), self._others)
                item.setData(Qt.ItemDataRole.UserRole, each.id)
        self._others.setCurrentRow(0)
        # Whole lines only.
        line = self._others.sizeHintForRow(0)
        if line > 0:
            self._others.setMaximumHeight(line * _OTHERS + 2 * self._others.frameWidth())

    def _choose(self) -> None:
        if self._others.currentRow() >= 0:
            self.chosen.emit(str(self._others.currentItem().data(Qt.ItemDataRole.UserRole)))

    def _move(self, by: int) -> None:
        row = self._others.currentRow() + by
        self._others.setCurrentRow(max(0, min(row, self._others.count() - 1)))

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Use the keys that choose or leave."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        acts: dict[int, Callable[[], None]] = {
            Qt.Key.Key_Escape: self.left.emit,
            Qt.Key.Key_Return: self._choose,
            Qt.Key.Key_Enter: self._choose,
        }
        if watched is self._wanted:
            acts |= {
                Qt.Key.Key_Up: lambda: self._move(-1),
                Qt.Key.Key_Down: lambda: self._move(1),
            }
        act = acts.get(Qt.Key(event.key()))
        if act is not None:
            act()
        return act is not None
