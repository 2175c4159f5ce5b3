"""Timers that fire once, and work in slices when nothing else happens.

One slice of a window is due in each turn, for all together made turns that one felt. And none comes
between an act and its painting.
"""

import math
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from shiboken6 import isValid


def single_shot(owner: QObject, act: Callable[[], object], milliseconds: int = 0) -> QTimer:
    """Return a timer of an owner that does something once after each start.

    Unlike `QTimer.singleShot` it can be stopped, and begins anew when it is started again.
    """
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    timer.timeout.connect(act)
    return timer


#: Slices come so long after somebody did something (milliseconds): it is painted before, and
#: whoever goes on writing is not in step with them.
AFTER_ACT = 50


class _InWindow(QObject):
    """Whatever has to do with the slices of the window in which its owner stands."""

    def __init__(self, owner: QObject) -> None:
        super().__init__(owner)
        self._known: _Queue | None = None

    @property
    def _queue(self) -> "_Queue":
        if self._known is None or not isValid(self._known):
            self._known = _queue_of(self)
        return self._known


class IdleSlice(_InWindow):
    """A slice of work that may wait: `due` once after each start, when nothing else happens.

    In one turn of the event loop one slice of a window is due. With timers of their own, five who
    count, measure and check would each take theirs in the same turn, and that is felt. None is due
    between an act and its painting (`Acts`).
    """

    due = Signal()

    def __init__(self, owner: QObject, act: Callable[[], object]) -> None:
        """Do something for an owner, with which it goes."""
        super().__init__(owner)
        self.due.connect(act)

    def start(self) -> None:
        """Do it as soon as it is its turn."""
        self._queue.add(self)

    def stop(self) -> None:
        """Do it no more."""
        if self._known is not None:
            self._known.drop(self)

    def isActive(self) -> bool:
        """Whether it waits for its turn."""
        return self._known is not None and self in self._known


class Acts(_InWindow):
    """What somebody does in a window, which is painted before its slices go on.

    A key is painted in the next turn of the event loop, and a slice in that turn would be felt.
    """

    def happened(self) -> None:
        """Let the slices wait: something was done just now."""
        self._queue.give_way()


class _Queue(QObject):
    """The slices that wait in one window: the one that has waited longest comes next."""

    def __init__(self, window: QObject) -> None:
        super().__init__(window)
        self._waiting: dict[IdleSlice, None] = {}
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._next)
        #: From when on slices may come, in seconds of the clock.
        self._free = 0.0

    def __contains__(self, each: object) -> bool:
        return each in self._waiting

    def add(self, each: IdleSlice) -> None:
        """Let a slice wait; one that does already keeps its place."""
        self._waiting[each] = None
        if not self._timer.isActive():
            self._timer.start(max(0, math.ceil((self._free - time.monotonic()) * 1000)))

    def give_way(self) -> None:
        """Let all of them wait a moment longer."""
        self._free = time.monotonic() + AFTER_ACT / 1000
        if self._timer.isActive():
            self._timer.start(AFTER_ACT)

    def drop(self, each: IdleSlice) -> None:
        """Let it wait no more."""
        self._waiting.pop(each, None)

    def _next(self) -> None:
        if self._timer.interval():
            self._timer.setInterval(0)
        each = next(iter(self._waiting), None)
        if each is None:
            self._timer.stop()
            return
        del self._waiting[each]
        if isValid(each):  # its owner can be gone, as with a tab that was closed
            each.due.emit()


def _queue_of(each: QObject) -> _Queue:
    """Return the queue of the window in which something stands."""
    window = each
    while (above := window.parent()) is not None:
        window = above
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    return window.findChild(_Queue, options=direct) or _Queue(window)
