"""When a page is fitted to its size."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget


class Fitting:
    """Fits a page at once, but for one that nobody has seen yet.

    Until it is painted, a page gets its size in several steps; it is fitted to the last of them.
    """

    def __init__(self, page: QWidget, fit: Callable[[], None]) -> None:
        """Take the page, and what fits it."""
        self._page = page
        self._fit = fit
        self._seen = False
        self._late = False

    def resized(self) -> None:
        """The page has another size."""
        if self._seen or not self._page.isVisible():
            self._fit()
        elif not self._late:
            self._late = True
            QTimer.singleShot(0, self._page, self._catch_up)

    def painting(self) -> None:
        """The page is about to be painted."""
        self._seen = True
        self._catch_up()

    def _catch_up(self) -> None:
        if self._late:
            self._late = False
            self._fit()
