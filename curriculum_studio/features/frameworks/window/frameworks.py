"""What is done with the framework in front: a new version, and codes that follow the order."""

from PySide6.QtCore import QObject

from curriculum_studio.core.goals import renumbered
from curriculum_studio.core.headings import COPIES
from curriculum_studio.features.frameworks.service import new_version
from curriculum_studio.i18n import message
from curriculum_studio.workbench.context import AppContext


class FrameworksController(QObject):
    """Makes new versions of the framework in front, and counts its goals."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context.window)
        self._context = context

    def make_version(self) -> None:
        """Make a new version of the framework in front, and show it."""
        self._context.notices.careful(self._make_version)

    def _make_version(self) -> None:
        context = self._context
        view = context.view
        if view is None:
            return
        context.tabs.commit()
        made = new_version(context.bench.session, view.document, COPIES["new_version"].filled)
        context.library.show(made)
        context.notices.note(
            message("Frameworks", "This is the new version; the old goals name their successors.")
        )

    def renumber(self) -> None:
        """Let the codes of the goals in front count their places, as one step of undo."""
        self._context.notices.careful(self._renumber)

    def _renumber(self) -> None:
        context = self._context
        view = context.view
        if view is None or not view.page.commit():
            return
        edits = renumbered(view.content)
        if not edits:
            context.notices.note(message("Frameworks", "All codes already follow the order."))
            return
        label = message("Steps", "Renumber goals")
        context.bench.session.edit(view.document, edits, label)
        note = message("Frameworks", "Goals with another code: {count}. Links stay as they are.")
        undo = (message("Library", "Undo"), context.editing.take_back)
        context.notices.note(note.fill(count=len(edits)), undo, perishable=True)
