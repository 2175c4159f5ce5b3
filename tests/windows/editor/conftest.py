"""Pages on a real workspace, and hands that type."""

from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QInputMethodEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from curriculum_studio.bootstrap.application import open_application
from curriculum_studio.core.document import Document
from curriculum_studio.core.edits import SetCell
from curriculum_studio.core.text import Cell
from curriculum_studio.core.translation_state import typed
from curriculum_studio.editor.document_page import DocumentPage
from curriculum_studio.editor.session_signals import SessionSignals
from curriculum_studio.i18n import Message, message
from curriculum_studio.locations import FolderResources, resource_folder
from curriculum_studio.widgets.theme import load_theme
from tests.helpers.documents import small_standard

pytest.register_assert_rewrite("tests.windows.editor.walks")

RESOURCES = FolderResources(resource_folder("resources"))


def say(said: Message) -> str:
    """English with the arguments put in."""
    arguments = {
        name: say(value) if isinstance(value, Message) else value for name, value in said.arguments
    }
    return said.source.format_map(arguments) if arguments else said.source


class Paints(QObject):
    """Counts how often a widget is painted."""

    def __init__(self, widget):
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, _, event):
        self.count += event.type() == QEvent.Type.Paint
        return False


@dataclass
class Hands:
    """A page, and hands that type, point and look."""

    page: DocumentPage
    session: object
    signals: SessionSignals
    problems: list = field(default_factory=list)

    @property
    def view(self):
        return self.page.view

    @property
    def caret(self):
        return self.page.caret

    @property
    def editor(self):
        return self.page.view.editor

    @property
    def model(self):
        return self.page.view.page

    @property
    def document(self) -> Document:
        return self.session.document(self.page.document)

    def find(self, kind: str, text: str = "", *, number: int = 0) -> str:
        """The node of a kind whose Chinese text begins like this."""
        found = [
            node.id
            for node in self.document.walk()
            if node.kind == kind and node.text("zh").startswith(text)
        ]
        return found[number]

    def text(self, node: str, language: str = "zh") -> str:
        return self.document.nodes[node].text(language)

    def write(self, node: str, text: str, language="zh") -> None:
        """Change a text as another part of the program does."""
        own = self.document.nodes[node]
        edit = SetCell(node, language, typed(own, language, Cell(text)))
        self.session.edit(self.document.id, [edit], message("Test", "Write"))

    def at(self, node: str, language: str = "zh", place: int = -1) -> str:
        """Put the caret into a node."""
        index = self.model.index_of(node, language)
        assert self.caret.open(index.row(), index.column(), place)
        return node

    def type(self, text: str) -> None:
        """Type ASCII by keys, all else as an input method commits it."""
        for character in text:
            if character.isascii():
                QTest.keyClicks(self.editor, character)
            else:
                self.commit_text(character)

    def commit_text(self, text: str, preedit: str = "") -> None:
        event = QInputMethodEvent(preedit, [])
        event.setCommitString(text)
        QApplication.sendEvent(self.editor, event)

    def compose(self, preedit: str) -> None:
        QApplication.sendEvent(self.editor, QInputMethodEvent(preedit, []))

    def press(self, key: Qt.Key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
        target = self.editor if self.editor.hasFocus() else self.view
        QTest.keyClick(target, key, modifier)

    def undo(self) -> None:
        self.page.commit()
        self.page.follow(self.session.undo())

    def mouse(self, kind: QEvent.Type, place: QPoint, target=None) -> None:
        widget = target or self.view.viewport()
        left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        moving = kind == QEvent.Type.MouseMove
        buttons = none if kind == QEvent.Type.MouseButtonRelease else left
        event = QMouseEvent(
            kind,
            QPointF(place),
            QPointF(widget.mapToGlobal(place)),
            none if moving else left,
            buttons,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(widget, event)

    def rect(self, node: str, language: str = "zh"):
        return self.view.visualRect(self.model.index_of(node, language))

    def top(self, node: str) -> int:
        return self.view.row_rect(self.model.place(node)[0]).top()


@pytest.fixture
def workspace(tmp_path):
    application = open_application(tmp_path / "w.cstudio-db", create=True)
    yield application
    application.close()


@pytest.fixture
def open_page(workspace, qtbot):
    """Opens a page on a document; languages and size may be given."""
    opened = []

    def make(document: Document, languages=("zh", "en", "de"), size=(1366, 768)) -> Hands:
        workspace.session.add(document, message("Test", "Add"))
        signals = SessionSignals(workspace.session)
        page = DocumentPage(
            workspace.session,
            signals,
            document.id,
            load_theme(RESOURCES, "light"),
            workspace.workspace.attachments,
            say,
        )
        qtbot.addWidget(page)
        page.set_languages(languages)
        page.resize(*size)
        page.show()
        with qtbot.waitActive(page):
            page.activateWindow()
        page.setFocus()
        hands = Hands(page, workspace.session, signals)
        page.problem.connect(hands.problems.append)
        opened.append((page, signals))
        return hands

    yield make
    for page, signals in opened:
        page.hide()
        signals.close()


@pytest.fixture
def accessibility():
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.fixture
def hands(open_page):
    """Someone at the page of the small standard, in two languages."""
    return open_page(small_standard(), languages=("zh", "en"))
