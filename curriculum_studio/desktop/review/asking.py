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

from curriculum_studio.desktop.look import Look
from curriculum_studio.desktop.review.texts import EditedText, TextArea
from curriculum_studio.desktop.saying import say
from curriculum_studio.domain.payloads.review import Comment
from curriculum_studio.words import Message

ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class Writing(QObject):
    """The place where text and reason are written. `ready`: both are there; `left`: they are not.

    `lacking`: the reason is missing.
    """

    ready = Signal()
    left = Signal()
    lacking = Signal()

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
        reason.installEventFilter(self)
        frame.hide()

    @property
    def active(self) -> bool:
        """Whether something is being written."""
        return not self._frame.isHidden()

    @property
    def why(self) -> str:
        """The reason as it stands."""
        return self._reason.toPlainText().strip()

    def open(self, name: str, heading: Message, text: EditedText | None, look: Look) -> None:
        """Ask for a reason, and for the text as it shall read if there is one."""
        self.close()
        layout = self._text_frame.layout()
        if text is not None and layout is not None:
            self.area = TextArea(text, self._difference, look, self._text_frame)
            self.area.installEventFilter(self)
            layout.addWidget(self.area)
        self._text_frame.setVisible(text is not None)
        self._difference.setVisible(text is not None)
        self.name = name
        self._title.setText(say(heading))
        self._reason.clear()
        self._frame.show()
        (self._reason if self.area is None else self.area).setFocus()

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
            if self.why:
                self.ready.emit()
            else:
                self._reason.setFocus()
                self.lacking.emit()
            return True
        return False


class Choosing(QObject):
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

    def open(self, title: Message, candidates: Sequence[Comment]) -> None:
        """Offer comments."""
        self._candidates = candidates
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
                item = QListWidgetItem(text[:140], self._others)
                item.setData(Qt.ItemDataRole.UserRole, each.id)
        self._others.setCurrentRow(0)

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
