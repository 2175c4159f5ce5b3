"""Saving a copy of a library whose file is gone, and going on in it."""

from PySide6.QtCore import QObject

from curriculum_studio.i18n import message
from curriculum_studio.locations import WORKSPACE_SUFFIX
from curriculum_studio.session.problems import WorkspaceMoved
from curriculum_studio.widgets.target_file import ask_target
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.context import AppContext


class CopySaving(QObject):
    """Offers a copy wherever it is told that the file was renamed, replaced or deleted."""

    def __init__(self, desk: AppContext) -> None:
        """Offer it in a window from now on."""
        super().__init__(desk.window)
        self._desk = desk
        offer = (message("Recovery", "Save a copy as …"), self.ask)
        desk.notices.remedy(WorkspaceMoved, offer)

    def ask(self) -> None:
        """Ask where the copy shall be; the place of the file is proposed if nothing is there."""
        path = self._desk.bench.workspace.path
        start = path
        if path.exists():
            start = path.with_name(f"{path.stem}-2{path.suffix}")
        title = say(message("Recovery", "Save a copy of the library"))
        target = ask_target(self._desk.window, title, start, path.suffix or WORKSPACE_SUFFIX)
        if target is not None:
            self._desk.notices.clear()
            self._desk.notices.careful(lambda: self._desk.bench.workspace.save_as(target))
            if not self._desk.bench.workspace.moved and self._desk.editing.save_all():
                words = message("Recovery", "The copy is saved; you go on writing in {place}.")
                self._desk.notices.note(words.fill(place=str(target)))
