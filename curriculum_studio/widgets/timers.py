"""Timers that fire once."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


def single_shot(owner: QObject, act: Callable[[], object], milliseconds: int = 0) -> QTimer:
    """Return a timer of an owner that does something once after each start.

    Unlike `QTimer.singleShot` it can be stopped, and begins anew when it is started again.
    """
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    timer.timeout.connect(act)
    return timer
