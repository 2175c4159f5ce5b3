"""Looking at versions of documents, and going back to them."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from curriculum_studio.core.transactions import EditDocument
from curriculum_studio.core.versions import VersionInfo
from curriculum_studio.editor.session_signals import SessionSignals
from curriculum_studio.i18n import message
from curriculum_studio.session.session import Session
from curriculum_studio.session.versions import OldState, edits_to
from curriculum_studio.widgets.dialog import ConfirmDialog
from curriculum_studio.widgets.notifications import Notifications
from curriculum_studio.workbench.documents.document_view import DocumentView
from curriculum_studio.workbench.documents.tabs import DocumentTabs
from curriculum_studio.workbench.history_panel import HistoryPanel, version_words
from curriculum_studio.workbench.open_library import OpenLibrary

#: Makes a view over any session: session, its signals, document.
ViewOver = Callable[[Session, SessionSignals, str], DocumentView]


class VersionsController(QObject):
    """Opens versions for reading, and lets documents read as they did in one."""

    def __init__(
        self,
        window: QWidget,
        bench: OpenLibrary,
        tabs: DocumentTabs,
        history: HistoryPanel,
        notices: Notifications,
        view_over: ViewOver,
    ) -> None:
        """Open versions in views that `view_over` makes."""
        super().__init__(window)
        self._window = window
        self._bench = bench
        self._tabs = tabs
        self._notices = notices
        self._view_over = view_over
        history.looked.connect(self.look_at)
        history.restoring.connect(self.ask_restore_version)
        history.kept.connect(self._kept)
        tabs.restoring.connect(self.ask_restore_version)

    def look_at(self, document: str, version: str) -> None:
        """Open a version for reading."""
        self._notices.careful(lambda: self._look_at(document, version))

    def _look_at(self, document: str, version: str) -> None:
        workspace = self._bench.workspace
        then = workspace.versions.document_at(version)
        info = self._info(document, version)
        session = Session(OldState(then, workspace.documents), lambda: 0.0)
        signals = SessionSignals(session)
        view = self._view_over(session, signals, document)
        signals.setParent(view)
        name = version_words(info)
        view.show_as_version(version, name)
        self._tabs.add(view)

    def ask_restore_version(self, document: str, version: str) -> None:
        """Ask, then let a document read as it did in a version."""
        info = self._info(document, version)
        dialog = ConfirmDialog(
            message("History", "Let the document read as in “{name}” again?").fill(
                name=version_words(info)
            ),
            message(
                "History",
                "What it says now is kept as a version first, so you can come back to it.",
            ),
            message("History", "Restore"),
            self._window,
        )
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.restore_version(document, version)

    def restore_version(self, document: str, version: str) -> None:
        """Let a document read as it did in a version; the present state is kept as a version."""
        self._notices.careful(lambda: self._restore_version(document, version))

    def _restore_version(self, document: str, version: str) -> None:
        self._tabs.commit()
        then = self._bench.workspace.versions.document_at(version)
        now = self._bench.session.document(document)
        label = message("Steps", "Restore “{name}”").fill(
            name=version_words(self._info(document, version))
        )
        changes = (EditDocument(document, edits_to(now, then)),)
        self._bench.session.apply(changes, label, undoable=False, reason="restore")
        self._tabs.show_document(document)

    def _info(self, document: str, version: str) -> VersionInfo:
        found = self._bench.workspace.versions.versions(document)
        return next(info for info in found if info.id == version)

    def _kept(self, name: str) -> None:
        note = message("History", "The version “{name}” was kept.").fill(name=name)
        self._notices.note(note)
