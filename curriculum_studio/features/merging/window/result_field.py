"""The field in which somebody writes what shall stand in a place."""

from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from curriculum_studio.core.changeset import words_of
from curriculum_studio.core.document import Document
from curriculum_studio.core.merge.resolution import fitting_texts
from curriculum_studio.core.text import OBJECT, Cell, Mark
from curriculum_studio.editor.model.typography import Typography
from curriculum_studio.features.merging.model.questions import Question, Questions
from curriculum_studio.i18n import message
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.written_text import EditedText, TextArea


class ResultField(QObject):
    """Begins with both changes where they fit into one text; `ready`: what is written shall stand.

    `left`: the keys shall go back to the list.
    """

    ready = Signal()
    left = Signal()

    def __init__(self, writing: QWidget, frame: QFrame, below: QLabel, look: Appearance) -> None:
        """Write inside a frame; `below` shows what differs from before."""
        super().__init__(writing)
        self._writing = writing
        self._frame = frame
        self._below = below
        self._look = look
        self._layout = QVBoxLayout(frame)
        self._layout.setContentsMargins(8, 4, 8, 4)
        self._area: TextArea | None = None
        self._plain = False

    def show(self, question: Question, content: Document, reader: Questions) -> None:
        """Offer a text for a place, or the reason of a comment; nothing for all else.

        `reader` puts references into words.
        """
        self.close()
        proposed = _proposed(question, content)
        self._writing.setVisible(proposed is not None)
        if proposed is None:
            return
        self._plain = question.record.kind == "comment"
        language = question.language or self._look.document_language

        def words(mark: Mark) -> str:
            sign = Cell(OBJECT, (Mark(0, 1, mark.kind, mark.value),))
            return reader.text(sign, language)

        text = EditedText(
            content.nodes.get(question.node, content.root),
            language,
            question.base.cell or question.mine.cell or Cell(),
            proposed,
            Typography(self._look.theme, fonts=self._look.fonts),
            words,
            lambda cell: reader.text(cell, language),
        )
        self._area = TextArea(text, self._below, self._look, self._frame)
        self._area.setAccessibleName(say(message("Merging", "Result")))
        self._area.installEventFilter(self)
        self._layout.addWidget(self._area)

    def close(self) -> None:
        """Put the field away."""
        if self._area is not None:
            self._area.hide()
            self._area.deleteLater()
            self._area = None

    def enter(self) -> None:
        """Give the keys to the field."""
        if self._area is not None:
            self._area.setFocus()

    def written(self) -> Any:
        """Return what is written: a text, the reason of a comment as a string, None for nothing."""
        if self._area is None:
            return None
        self._area.finish()
        cell = self._area.content()
        return cell.text if self._plain else cell

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take Ctrl+Enter and Escape."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return True
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.ready.emit()
            return True
        return False


def _proposed(question: Question, content: Document) -> Cell | None:
    """Return what the field begins with; None where nothing is written."""
    if question.record.kind == "comment":
        answers = question.decision.alternatives
        return Cell("\n".join(dict.fromkeys(each[1] for each in answers if each[1])))
    node = content.nodes.get(question.node)
    if question.language is None or node is None:
        return None
    now = node.cell(question.language)
    if not question.open or changed_since(question, content):
        return now
    both = fitting_texts(question.decision)
    return both if both is not None else now


def changed_since(question: Question, content: Document) -> bool:
    """Whether somebody wrote in an open place since the merge: it reads as neither side does."""
    node = content.nodes.get(question.node)
    if node is None or question.language is None or not question.open:
        return False
    now = words_of(node.cells.get(question.language))
    return now not in [words_of(each) for each in question.decision.alternatives]
