"""Reads a desk beside the window, over a connection of its own."""

from collections.abc import Sequence
from contextlib import closing

from PySide6.QtCore import QObject, QTimer, Signal

from curriculum_studio.bootstrap.application import Application
from curriculum_studio.core.profiles import Profile
from curriculum_studio.features.desk.model.desk import Left
from curriculum_studio.features.desk.service import Missing, Read
from curriculum_studio.i18n import Progress, StudioError, Work, message
from curriculum_studio.languages import Language
from curriculum_studio.session.ports import Workspace
from curriculum_studio.widgets.tasks import Task
from curriculum_studio.workbench.open_library import OpenLibrary

#: Reading waits until writing rests (milliseconds).
REST = 500

_READING = message("Desk", "Reading what waits for you …")


class DeskReader(QObject):
    """Has the desk read in a thread, again after changes, and what is missing for a stage.

    That is told twice: at once without the rules, then with what they find.

    It shows no bar and is no work of the user, so it does not go through `Tasks`. `read` carries a
    `Read`, `missing` the document that was asked for and a `Missing` or None, `refused` a
    StudioError.
    """

    read = Signal(object)
    missing = Signal(str, object)
    refused = Signal(object)

    def __init__(self, library: OpenLibrary, parent: QObject) -> None:
        super().__init__(parent)
        self._library = library
        self._profile = Profile()
        self._carets: Sequence[Left] = ()
        self._document = ""
        self._language: Language = "zh"
        self._checked = False
        self._desk_wanted = False
        self._task: Task | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REST)
        self._timer.timeout.connect(self._start)
        library.closing.connect(self.stop)

    def ask(self, profile: Profile, carets: Sequence[Left], *, at_once: bool = False) -> None:
        """Read the desk of a person, as soon as writing rests."""
        self._profile, self._carets, self._desk_wanted = profile, carets, True
        if at_once:
            self._start()
        else:
            self._timer.start()

    def ask_missing(self, document: str, language: Language) -> None:
        """Read what is missing for the next stage of a document; empty: of none."""
        self._document, self._language, self._checked = document, language, False
        self._timer.start()

    def stop(self) -> None:
        """Let go of a library that closes."""
        self._timer.stop()
        self._desk_wanted, self._document = False, ""
        if self._task is not None:
            task, self._task = self._task, None
            task.done.disconnect(self._take)
            task.refused.disconnect(self.refused)
            task.ended.disconnect(self._ended)
            task.cancel()
            task.wait()

    def _start(self) -> None:
        if self._task is not None or not self._library.is_open:
            return
        workspace = self._library.workspace
        if self._desk_wanted:
            self._desk_wanted = False
            work: Work[object] = _desk(workspace, self._profile, self._carets)
        elif self._document:
            work = _missing(workspace, self._document, self._language, checked=self._checked)
            # Once more with what the rules find, which takes longer.
            self._document = "" if self._checked else self._document
            self._checked = True
        else:
            return
        self._task = Task(_READING, work)
        self._task.done.connect(self._take)
        self._task.refused.connect(self.refused)
        self._task.ended.connect(self._ended)
        self._task.start()

    def _take(self, result: object) -> None:
        if isinstance(result, Read):
            self.read.emit(result)
        elif isinstance(result, tuple):
            self.missing.emit(*result)

    def _ended(self) -> None:
        self._task = None
        self._start()


def _desk(workspace: Workspace, profile: Profile, carets: Sequence[Left]) -> Work[object]:
    yield Progress(0, 0, _READING)
    with closing(Application(workspace.reader())) as application:
        return application.desk.read(profile, carets)


def _missing(
    workspace: Workspace, document: str, language: Language, *, checked: bool
) -> Work[object]:
    yield Progress(0, 0, _READING)
    found: Missing | None = None
    with closing(Application(workspace.reader())) as application:
        try:
            found = application.desk.missing(document, language, checked=checked)
        except StudioError:  # it is gone meanwhile, or damaged, as opening it says
            found = None
    return document, found
