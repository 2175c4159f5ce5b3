"""Long work beside the window: a thread, a bar after half a second, a Cancel that works."""

import gc
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QWidget

from curriculum_studio.i18n import Message, Progress, StudioError, Work
from curriculum_studio.widgets.form_loader import Form
from curriculum_studio.widgets.translation import say

#: Work that is done sooner shows no bar (milliseconds).
PATIENCE = 500

#: A paste that takes a while holds up whoever writes; its end does, too (milliseconds).
PASTE_PATIENCE = 150

#: Progress is told at most so often (seconds).
_PAUSE = 0.05

#: What threads of work are called.
_NAME = "work"

#: While work is going on, garbage is collected so often (milliseconds).
_COLLECTED = 1000

#: What was made is painted after so long (milliseconds).
_PAINTED = 200

#: How long closing waits for work to reach its next yield (seconds).
_LAST_WAIT = 10.0


class _Telling(QObject):
    """Signals that the thread gives; a task hears them in the thread of the window."""

    progressed = Signal(object)
    returned = Signal(object)
    refused = Signal(object)
    ended = Signal()


class Task(QObject):
    """One piece of work under way.

    `progressed` carries a Progress, `done` the result, `refused` a StudioError; `ended` follows in
    every case, also after `cancel`. A task keeps itself alive until its thread is gone, so that
    whoever began it may go at any time. Then Qt deletes it, and with it what listened: a function
    that knows its task would keep it, and the dialog that made both, for good, as Python does not
    see what Qt holds.

    Python collects garbage in whichever thread needs memory, and Qt crashes when a widget that has
    become garbage goes in another thread than its own. So while work is going on, garbage is only
    collected in the thread of the window, and a task itself goes there, too.
    """

    progressed = Signal(object)
    done = Signal(object)
    refused = Signal(object)
    ended = Signal()

    def __init__(self, what: Message, work: Work[Any]) -> None:
        """Prepare work; `what` says in words what is going on."""
        super().__init__()
        self.what = what
        self._work = work
        self._stop = threading.Event()
        self.over = False
        self._telling = _Telling()
        self._telling.progressed.connect(self._progressed)
        self._telling.returned.connect(self._returned)
        self._telling.refused.connect(self._refused)
        self._telling.ended.connect(self._ended)
        self._thread = threading.Thread(target=self._run, name=_NAME, daemon=True)
        self._kept: Task | None = None
        self._collecting = QTimer(self)
        self._collecting.setInterval(_COLLECTED)
        self._collecting.timeout.connect(_collect)

    @property
    def cancelled(self) -> bool:
        """Whether it was told to stop."""
        return self._stop.is_set()

    def start(self) -> None:
        """Begin."""
        gc.disable()
        self._kept = self
        self._collecting.start()
        self._thread.start()

    def cancel(self) -> None:
        """Stop at the next yield; what the work wrote so far is taken back by the work itself."""
        self._stop.set()

    def wait(self, seconds: float = _LAST_WAIT) -> None:
        """Wait until the thread is gone, or for some seconds where work does not yield."""
        self._thread.join(seconds)
        self._let_go()

    def _run(self) -> None:
        """Do the work; what it raises beside errors for users is a defect and goes on as one."""
        telling = self._telling
        told = 0.0
        try:
            while not self._stop.is_set():
                progress = next(self._work)
                now = time.monotonic()
                if now - told >= _PAUSE:
                    told = now
                    telling.progressed.emit(progress)
            self._work.close()
        except StopIteration as end:
            telling.returned.emit(end.value)
        except StudioError as problem:
            telling.refused.emit(problem)
        finally:
            telling.ended.emit()

    def _progressed(self, progress: Progress) -> None:
        self.progressed.emit(progress)

    def _returned(self, result: object) -> None:
        self.done.emit(result)

    def _refused(self, problem: StudioError) -> None:
        self.refused.emit(problem)

    def _ended(self) -> None:
        self._thread.join(_LAST_WAIT)  # it is at its end, and lets go of the task before we do
        self._let_go()
        self.over = True
        self.ended.emit()
        self.deleteLater()

    def _let_go(self) -> None:
        if self._kept is None or self._thread.is_alive():
            return
        self._kept = None
        self._collecting.stop()
        _collect_again()


def _collect_again() -> None:
    """Have Python collect garbage by itself, unless work is going on in a thread."""
    if all(each.name != _NAME for each in threading.enumerate()):
        gc.enable()


def _collect() -> None:
    gc.collect(1)


@contextmanager
def all_stays() -> Iterator[None]:
    """Collect no garbage while much is made that stays, as the rows of a page that is opened.

    Python would look through what has been made again and again, for a fifth of the time. It does
    so once, when the page is painted.
    """
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        # It belongs to nobody: who closes a window meanwhile would leave Python without collecting.
        QTimer.singleShot(_PAINTED, _look_through)


def _look_through() -> None:
    _collect_again()
    _collect()


#: Python looks through all that is old after so many looks at what is young, in place of ten.
_SELDOM = 1000


def leave_old_to_rests() -> None:
    """Look for garbage among what is old in rests alone, by `collect_old`.

    Python does so in the midst of writing, and with ten long documents it takes 60 ms.
    """
    young, middle, _ = gc.get_threshold()
    gc.set_threshold(young, middle, _SELDOM)


def collect_old() -> None:
    """Look for garbage everywhere, in a rest."""
    gc.collect()


class TaskBar(Form):
    """Shows the work that is going on, with its Cancel."""

    what: QLabel
    bar: QProgressBar
    cancel: QPushButton

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin hidden."""
        super().__init__(parent, "task")
        self.hide()

    def tell(self, progress: Progress) -> None:
        """Show how far the work is."""
        self.what.setText(say(progress.what))
        self.bar.setRange(0, max(0, progress.total))
        self.bar.setValue(progress.done)


class Tasks(QObject):
    """Starts work and shows it; one at a time has the bar, the newest."""

    def __init__(self, bar: TaskBar, problem: Callable[[StudioError], None]) -> None:
        super().__init__(bar)
        self._bar = bar
        self._problem = problem
        self._running: list[Task] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PATIENCE)
        self._timer.timeout.connect(self._show)
        bar.cancel.clicked.connect(self._cancel)

    @property
    def busy(self) -> bool:
        """Whether something is going on."""
        return bool(self._running)

    def start(
        self,
        what: Message,
        work: Work[Any],
        done: Callable[[Any], None],
        *,
        patience: int = PATIENCE,
        refused: Callable[[StudioError], None] | None = None,
    ) -> Task:
        """Begin work in a thread; `done` is called in the thread of the window with its result.

        The bar is shown after `patience` milliseconds. `refused` hears of a refusal in place of the
        user.
        """
        task = Task(what, work)
        task.done.connect(done)
        task.refused.connect(self._problem if refused is None else refused)
        task.progressed.connect(self._bar.tell)
        task.ended.connect(self._forget_ended)  # a method: it is gone with the window
        self._running.append(task)
        self._bar.tell(Progress(0, 0, what))
        self._timer.start(patience)
        task.start()
        return task

    def stop_all(self) -> None:
        """Cancel everything and wait for it, as before the program ends."""
        for task in tuple(self._running):
            task.cancel()
        for task in tuple(self._running):
            task.wait()

    def _show(self) -> None:
        self._bar.setVisible(self.busy)

    def _cancel(self) -> None:
        if self._running:
            self._running[-1].cancel()

    def _forget_ended(self) -> None:
        self._running = [task for task in self._running if not task.over]
        if not self._running:
            self._timer.stop()
            self._bar.hide()
