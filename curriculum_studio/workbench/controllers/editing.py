"""Undo, redo and the clipboard."""

from collections.abc import Callable, Collection, Sequence
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from curriculum_studio.core.edits import Touched
from curriculum_studio.i18n import Message, message
from curriculum_studio.session.undo import UndoHindered, UndoState
from curriculum_studio.widgets.notifications import Notifications
from curriculum_studio.workbench.documents.tabs import Board, DocumentTabs
from curriculum_studio.workbench.library.library_panel import LibraryPanel
from curriculum_studio.workbench.open_library import OpenLibrary

_NOTHING = UndoState(None, None)


class EditingController(QObject):
    """Takes steps back and forward, and shows where they were."""

    def __init__(
        self,
        window: QWidget,
        opened: OpenLibrary,
        tabs: DocumentTabs,
        library: LibraryPanel,
        notices: Notifications,
        flush_fields: Callable[[], None],
    ) -> None:
        """Work in a window; `flush_fields` saves what stands in fields beside the page."""
        super().__init__(window)
        self._opened = opened
        self._tabs = tabs
        self._library = library
        self._notices = notices
        self._flush_fields = flush_fields

    @property
    def state(self) -> UndoState:
        """What can be undone and redone in what is on the screen."""
        if not self._opened.is_open:
            return _NOTHING
        return self._opened.session.undo_state_of(self._on_screen)

    def save(self) -> None:
        """Bring what is being written to the disk."""
        self.save_all()

    def undo(self) -> None:
        """Take back the last step in what is on the screen, and in no other document."""
        self._notices.careful(lambda: self._undo(self._on_screen))

    def redo(self) -> None:
        """Do again what was taken back last in what is on the screen."""
        self._notices.careful(lambda: self._redo(self._on_screen))

    def take_back(self) -> None:
        """Take back what was done last of all, as a note offers that told of it."""
        self._notices.careful(lambda: self._undo(None))

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
        self._flush_fields()
        return self._tabs.commit()

    # Inside

    @property
    def _on_screen(self) -> Collection[str]:
        """What is in front, and the document chosen in the library where that has the focus."""
        chosen = self._library.chosen if self._library.tree.hasFocus() else ""
        return (*self._in_front, chosen) if chosen else self._in_front

    @property
    def _in_front(self) -> tuple[str, ...]:
        """The documents of the tab in front; an old version has no steps."""
        front = self._tabs.front
        if isinstance(front, Board):
            return tuple(front.on_screen())
        return () if front.version else (front.document,)

    def _undo(self, documents: Collection[str] | None, *, alone: bool = False) -> None:
        if not self.save_all():
            return
        session = self._opened.session
        state = session.undo_state if documents is None else session.undo_state_of(documents)
        try:
            changes = session.undo(documents, alone=alone)
        except UndoHindered as problem:
            self._offer_alone(problem, partial(self._undo, (problem.document,), alone=True))
            return
        self._show(changes)
        touched = tuple(each.document for each in changes)
        again = partial(self._careful, partial(self._redo, touched))
        self._tell(state.undo, message("Undo", "Undone: {step}"), message("Undo", "Redo"), again)

    def _redo(self, documents: Collection[str], *, alone: bool = False) -> None:
        if not self.save_all():
            return
        session = self._opened.session
        state = session.undo_state_of(documents)
        try:
            changes = session.redo(documents, alone=alone)
        except UndoHindered as problem:
            self._offer_alone(problem, partial(self._redo, (problem.document,), alone=True))
            return
        self._show(changes)
        touched = tuple(each.document for each in changes)
        back = partial(self._careful, partial(self._undo, touched))
        self._tell(state.redo, message("Undo", "Redone: {step}"), message("Undo", "Undo"), back)

    def _careful(self, act: Callable[[], None]) -> None:
        self._notices.careful(act)

    def _offer_alone(self, problem: UndoHindered, act: Callable[[], None]) -> None:
        """Say why a step over several documents stays; offer to move its part here alone."""
        offer = message("Undo", "In this document only")
        self._notices.note(problem.what, (offer, partial(self._careful, act)), perishable=True)

    def _tell(
        self, label: Message | None, text: Message, offer: Message, act: Callable[[], None]
    ) -> None:
        if label is not None:
            self._notices.note(text.fill(step=label), (offer, act), perishable=True)

    def _show(self, changes: Sequence[Touched]) -> None:
        """Bring the document of a step forward, at the place where it was."""
        front = self._tabs.front
        touched = {each.document for each in changes}
        if isinstance(front, Board) and not touched.isdisjoint(front.on_screen()):
            return
        for change in changes:
            if not any(e.id == change.document for e in self._opened.session.entries()):
                continue
            view = self._tabs.show_document(change.document)
            view.page.follow([change])
            return
