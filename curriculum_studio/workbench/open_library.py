"""The open workspace as the window sees it."""

from PySide6.QtCore import QObject, Signal

from curriculum_studio.bootstrap.application import Application
from curriculum_studio.editor.session_signals import SessionSignals
from curriculum_studio.session.ports import Workspace
from curriculum_studio.session.session import Session


class OpenLibrary(QObject):
    """Holds the open workspace, if there is one; panels take from here what they show.

    `opened` tells that another workspace is there, `closing` that it goes in a moment, `changed`
    passes on what a transaction touched: a tuple of Changes.
    """

    opened = Signal()
    closing = Signal()
    changed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin without a workspace."""
        super().__init__(parent)
        self._application: Application | None = None
        self._signals: SessionSignals | None = None

    @property
    def is_open(self) -> bool:
        """Whether a workspace is open."""
        return self._application is not None

    @property
    def application(self) -> Application:
        """The open workspace with its services."""
        assert self._application is not None, "no workspace is open"  # noqa: S101 - a defect
        return self._application

    @property
    def session(self) -> Session:
        """The session of the open workspace."""
        return self.application.session

    @property
    def workspace(self) -> Workspace:
        """The open workspace."""
        return self.application.workspace

    @property
    def signals(self) -> SessionSignals:
        """The signals of the session."""
        assert self._signals is not None, "no workspace is open"  # noqa: S101 - a defect
        return self._signals

    def take(self, application: Application) -> None:
        """Work with a workspace from now on."""
        self._detach()
        self._application = application
        self._signals = SessionSignals(application.session, self)
        self._signals.changed.connect(self.changed)
        self.opened.emit()

    def close(self) -> None:
        """Close the workspace, if one is open."""
        if self._application is None:
            return
        application = self._application
        self._detach()
        application.close()

    def _detach(self) -> None:
        if self._application is None:
            return
        self.closing.emit()
        if self._signals is not None:
            self._signals.close()
            self._signals.deleteLater()
        self._signals = None
        self._application = None
