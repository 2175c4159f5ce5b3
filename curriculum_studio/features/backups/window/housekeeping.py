"""Giving back the room of what is not needed any more, while nobody writes."""

import time
from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer

from curriculum_studio.i18n import Progress, Work, message
from curriculum_studio.widgets.tasks import Task
from curriculum_studio.workbench.context import AppContext

#: So long nothing was written before it begins (milliseconds).
REST = 60_000

#: The thread rests so long after each slice, so that whoever writes is not held up (seconds).
PAUSE = 0.02

_WHAT = message("Library", "Tidying up the library")


class Housekeeping(QObject):
    """Tidies the open library up in slices, in a thread, a minute after the last change."""

    def __init__(self, desk: AppContext) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._task: Task | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REST)
        self._timer.timeout.connect(self.tidy)
        desk.bench.opened.connect(self._stirred)
        desk.bench.changed.connect(self._stirred)
        desk.bench.closing.connect(self._closing)

    def tidy(self) -> None:
        """Begin; where something was written meanwhile, it goes on later."""
        if self._task is not None or not self._desk.is_open:
            return
        if self._desk.bench.workspace.writable:
            self._task = Task(_WHAT, _work(self._desk.bench.workspace.tidy()))
            # Where the disk fails, whoever writes is told.
            self._task.ended.connect(self._ended)
            self._task.start()

    def _ended(self) -> None:
        self._task = None

    def _stirred(self, *_: object) -> None:
        if self._task is not None:
            self._task.cancel()
        self._timer.start()

    def _closing(self) -> None:
        self._timer.stop()
        if self._task is not None:
            self._task.cancel()
            self._task.wait()
            self._task = None


def _work(slices: Iterator[None]) -> Work[None]:
    for _ in slices:
        yield Progress(0, 0, _WHAT)
        time.sleep(PAUSE)
