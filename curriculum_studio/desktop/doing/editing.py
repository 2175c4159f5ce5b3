"""Undo, redo and the clipboard."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from curriculum_studio.desktop.documents.board import Board
from curriculum_studio.desktop.documents.tabs import DocumentTabs
from curriculum_studio.desktop.inspector.properties import PropertiesPanel
from curriculum_studio.desktop.notices import Notices
from curriculum_studio.desktop.workbench import Workbench
from curriculum_studio.domain.changes import Changes
from curriculum_studio.services.session import UndoState
from curriculum_studio.words import Message, message

_NOTHING = UndoState(None, None)


class Editing(QObject):
    """Takes steps back and forward, and shows where they were."""

    def __init__(
        self,
        window: QWidget,
        bench: Workbench,
        tabs: DocumentTabs,
        properties: PropertiesPanel,
        notices: Notices,
    ) -> None:
        """Take what it works with."""
        super().__init__(window)
        self._bench = bench
        self._tabs = tabs
        self._properties = properties
        self._notices = notices

    @property
    def state(self) -> UndoState:
        """What can be undone and redone."""
        return self._bench.session.undo_state if self._bench.is_open else _NOTHING

    def save(self) -> None:
        """Bring what is being written to the disk."""
        self.save_all()

    def undo(self) -> None:
        """Take back the last step, wherever it was."""
        self._notices.careful(self._undo)

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._notices.careful(self._redo)

    def clipboard(self, act: str) -> None:
        """Cut, copy or paste where the caret is; `act` is the name of the widget's method."""
        focus = QApplication.focusWidget()
        if isinstance(focus, QLabel) and act == "copy":
            # A label obeys the key, but the action of the window takes it first.
            if focus.hasSelectedText():
                QGuiApplication.clipboard().setText(focus.selectedText())
            return
        method = getattr(focus, act, None)
        if callable(method):
            method()

    def save_all(self) -> bool:
        """Bring what is being written anywhere to the disk; tells whether all of it is there."""
        self._properties.flush()
        return self._tabs.commit()

    # Inside

    def _undo(self) -> None:
        if not self.save_all():
            return
        label = self.state.undo
        self._show(self._bench.session.undo())
        self._tell(label, message("Undo", "Undone: {step}"), message("Undo", "Redo"), self.redo)

    def _redo(self) -> None:
        if not self.save_all():
            return
        label = self.state.redo
        self._show(self._bench.session.redo())
        self._tell(label, message("Undo", "Redone: {step}"), message("Undo", "Undo"), self.undo)

    def _tell(self, label: Message | None, text: Message, offer: Message, act: object) -> None:
        if label is not None and callable(act):
            self._notices.note(text.fill(step=label), (offer, act), perishable=True)

    def _show(self, changes: Sequence[Changes]) -> None:
        """Bring the document of a step forward, at the place where it was."""
        front = self._tabs.front
        if isinstance(front, Board) and front.document in {each.document for each in changes}:
            return
        for change in changes:
            if not any(e.id == change.document for e in self._bench.session.entries()):
                continue
            view = self._tabs.show_document(change.document)
            view.page.follow([change])
            return
