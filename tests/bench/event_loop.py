"""An instrument at the event loop: what each of its turns takes of the processor.

One turn is what the loop does between two looks at whether somebody wants something. While it
lasts, no key is answered; a long one is what people feel as a stall.
"""

import time
from collections.abc import Callable, Iterable
from types import TracebackType

from PySide6.QtCore import QAbstractEventDispatcher, QEventLoop, QObject, QTimer

#: What is done, and so many milliseconds of rest after it.
Act = tuple[Callable[[], object], int]


class LoopTurns(QObject):
    """Measures the turns of this thread's event loop while it is entered (`with`).

    `seconds` holds the processor time of each, in their order.
    """

    def __init__(self) -> None:
        super().__init__()
        self.seconds: list[float] = []
        self._since = 0.0
        dispatcher = QAbstractEventDispatcher.instance()
        assert dispatcher is not None
        self._dispatcher = dispatcher

    def __enter__(self) -> "LoopTurns":
        self._since = time.thread_time()
        # Qt tells it at the beginning of a turn or at its end, as the system's loop is; where it
        # waits, it takes no processor time, so one of both is enough.
        self._dispatcher.awake.connect(self._turned)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        problem: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._dispatcher.awake.disconnect(self._turned)
        self._turned()

    def _turned(self) -> None:
        now = time.thread_time()
        self.seconds.append(now - self._since)
        self._since = now


def play(acts: Iterable[Act]) -> list[float]:
    """Do acts in the running event loop, each in a turn of its own; return all turns.

    The loop runs as that of the program does: timers, posted events and idle work come between.
    """
    waiting = iter(acts)
    loop = QEventLoop()

    def step() -> None:
        found = next(waiting, None)
        if found is None:
            loop.quit()
            return
        act, rest = found
        # First, so that the next one comes even where this one fails.
        QTimer.singleShot(rest, step)
        act()

    QTimer.singleShot(0, step)
    with LoopTurns() as turns:
        loop.exec()
    return turns.seconds
