"""Giving back the room of what is not needed any more, on the disk and in memory, in rests."""

import time
from collections.abc import Callable, Iterator

from PySide6.QtCore import QElapsedTimer, QObject, QTimer

from curriculum_studio.i18n import Progress, Work, message
from curriculum_studio.session.ports import Workspace
from curriculum_studio.widgets.tasks import Task, collect_old
from curriculum_studio.workbench.context import AppContext

#: So long nothing was written before it begins (milliseconds), and before parts of the search index
#: are joined, which the next search waits for.
REST, SOON = 60_000, 2_000

#: Where somebody works on without a rest, parts are joined so long after the first change all the
#: same: by itself SQLite joins 500 of them in the midst of a commit (milliseconds).
LATEST = 30_000

#: The thread rests so long after each slice, so that whoever writes is not held up (seconds).
PAUSE = 0.02

_WHAT = message("Library", "Tidying up the library")


class Housekeeping(QObject):
    """Tidies the open library up in slices, in a thread, a minute after the last change.

    So long after a change, or after another tab came to the front, garbage in memory is looked for
    as well. The search index is brought in order at each pause in writing, and beside whoever makes
    none for long.
    """

    def __init__(self, context: AppContext) -> None:
        super().__init__(context.window)
        self._context = context
        self._task: Task | None = None
        self._soon, self._later = QTimer(self), QTimer(self)
        #: Since the first change that has not been tidied up after.
        self._since = QElapsedTimer()
        for timer, rest, begin in (
            (self._soon, SOON, self.tidy_index),
            (self._later, REST, self.rest),
        ):
            timer.setSingleShot(True)
            timer.setInterval(rest)
            timer.timeout.connect(begin)
        context.bench.opened.connect(self._stirred)
        context.bench.changed.connect(self._stirred)
        context.bench.closing.connect(self._closing)
        context.tabs.changed.connect(self._turned)

    def rest(self) -> None:
        """Do what somebody would feel who writes."""
        collect_old()
        self.tidy()

    def tidy(self) -> None:
        """Begin; where something was written meanwhile, it goes on later."""
        self._begin(lambda workspace: workspace.tidy())

    def tidy_index(self) -> None:
        """Bring the search index in order, as `tidy`."""
        self._begin(lambda workspace: workspace.tidy_index())

    def _begin(self, tidying: Callable[[Workspace], Iterator[None]]) -> None:
        if not self._context.is_open:
            return
        if self._task is not None:
            self._later.start()
            return
        workspace = self._context.bench.workspace
        if workspace.writable:
            self._task = Task(_WHAT, _work(tidying(workspace)))
            # Where the disk fails, whoever writes is told.
            self._task.ended.connect(self._ended)
            self._task.start()

    def _ended(self) -> None:
        if self._task is not None and not self._task.cancelled:
            self._since.invalidate()
        self._task = None

    def _turned(self) -> None:
        self._later.start()

    def _stirred(self, *_: object) -> None:
        self._later.start()
        if not self._since.isValid():
            self._since.start()
        if not self._since.hasExpired(LATEST):
            if self._task is not None:
                self._task.cancel()
            self._soon.start()
        elif self._task is None:
            self.tidy_index()

    def _closing(self) -> None:
        self._soon.stop()
        self._later.stop()
        if self._task is not None:
            self._task.cancel()
            self._task.wait()
            self._task = None


def _work(slices: Iterator[None]) -> Work[None]:
    for _ in slices:
        yield Progress(0, 0, _WHAT)
        time.sleep(PAUSE)
