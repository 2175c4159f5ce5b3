"""What is asked within a meeting: a text with its reason, and another comment; by keys alone."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
)

from curriculum_studio.core.payloads.review import Comment
from curriculum_studio.features.review.window.comment_words import plain
from curriculum_studio.features.review.window.text_editors import EditedText, TextArea
from curriculum_studio.i18n import Message, message
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.translation import say

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
        """Take the widgets of the form."""
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
        """Take the widgets of the form."""
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
