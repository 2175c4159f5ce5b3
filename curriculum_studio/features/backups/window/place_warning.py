"""Saying at the start that a library lies where it would be damaged sooner or later."""

from PySide6.QtCore import QObject, QTimer

from curriculum_studio.bootstrap.application import unsafe_place
from curriculum_studio.i18n import StudioError, message
from curriculum_studio.workbench.context import AppContext


class PlaceWarning(QObject):
    """Looks at the place of a library that is opened for writing, once it is on the screen."""

    def __init__(self, desk: AppContext) -> None:
        """Look at every library that a window opens."""
        super().__init__(desk.window)
        self._desk = desk
        desk.bench.opened.connect(self._look_soon)

    def _look_soon(self) -> None:
        QTimer.singleShot(0, self, self._look)

    def _look(self) -> None:
        if not self._desk.is_open or not self._desk.bench.workspace.writable:
            return
        found = unsafe_place(self._desk.bench.workspace.path)
        if found is None:
            return
        self._desk.notices.problem(
            StudioError(
                found,
                safe=message("Places", "Everything is saved so far."),
                remedy=message(
                    "Places",
                    "Close the program, move the library file to another folder, and open it from"
                    " there.",
                ),
            )
        )
