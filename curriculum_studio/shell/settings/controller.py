"""Opens the page of settings, and tells of settings that could not be read."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from curriculum_studio.i18n import message
from curriculum_studio.lazy import Lazy
from curriculum_studio.workbench.context import AppContext

if TYPE_CHECKING:  # loaded when somebody wants it, so that starting stays quick
    from curriculum_studio.shell.settings.board import SettingsBoard

_BOARD: Lazy["type[SettingsBoard]"] = Lazy("curriculum_studio.shell.settings.board:SettingsBoard")


class SettingsController(QObject):
    """The settings as the window has them."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context.window)
        self._context = context
        context.wishes.settings.connect(self.show)
        context.bench.opened.connect(self._opened)

    def show(self) -> None:
        """Bring the page to the front."""
        context = self._context
        context.tabs.show_board("settings", lambda: _BOARD.load()(context)).setFocus()

    def _opened(self) -> None:
        """Say once that the file of settings was damaged."""
        settings = self._context.settings
        aside, settings.damaged = settings.damaged, None
        if aside is not None:
            words = message(
                "Settings",
                "Some settings of the program could not be read; the usual ones apply "
                "instead. No document is touched. The old file is now {name}.",
            )
            self._context.notices.note(words.fill(name=aside.name))
