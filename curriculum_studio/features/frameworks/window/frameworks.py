"""Does what the actions for frameworks say."""

from PySide6.QtCore import QObject

from curriculum_studio.core.goal_codes import renumbered
from curriculum_studio.features.frameworks.service import new_version
from curriculum_studio.features.frameworks.window.crosswalk_board import CrosswalkBoard
from curriculum_studio.i18n import message
from curriculum_studio.workbench.context import AppContext

#: What the title of a new version says behind it.
SUFFIX = {"zh": "（新版）", "en": " (new version)", "de": " (neue Fassung)"}


def build(desk: AppContext) -> "FrameworksController":
    """Build what the actions work with."""
    return FrameworksController(desk)


class FrameworksController(QObject):
    """Shows two frameworks side by side and makes new versions."""

    def __init__(self, desk: AppContext) -> None:
        """Take the window."""
        super().__init__(desk.window)
        self._desk = desk

    def show_crosswalk(self) -> CrosswalkBoard:
        """Bring the board to the front, the framework in front at its left."""
        desk = self._desk
        view = desk.view
        board = desk.tabs.show_board("crosswalk", self._make)
        assert isinstance(board, CrosswalkBoard)  # noqa: S101 - made just above
        if view is not None and view.content.kind == "framework":
            board.choose(view.document)
        return board

    def _make(self) -> CrosswalkBoard:
        board = CrosswalkBoard(self._desk.bench, self._desk.look)
        board.opened.connect(self._desk.library.show)
        return board

    def make_version(self) -> None:
        """Make a new version of the framework in front, and show it."""
        self._desk.notices.careful(self._make_version)

    def _make_version(self) -> None:
        desk = self._desk
        view = desk.view
        if view is None:
            return
        desk.tabs.commit()
        made = new_version(desk.bench.session, view.document, SUFFIX)
        desk.library.show(made)
        desk.notices.note(
            message("Frameworks", "This is the new version; the old goals name their successors.")
        )

    def renumber(self) -> None:
        """Let the codes of the goals in front count their places, as one step of undo."""
        self._desk.notices.careful(self._renumber)

    def _renumber(self) -> None:
        desk = self._desk
        view = desk.view
        if view is None or not view.page.commit():
            return
        edits = renumbered(view.content)
        if not edits:
            desk.notices.note(message("Frameworks", "All codes count their places already."))
            return
        label = message("Steps", "Renumber goals")
        desk.bench.session.edit(view.document, edits, label)
        note = message("Frameworks", "Goals with another code: {count}. Links stay as they are.")
        undo = (message("Library", "Undo"), desk.editing.take_back)
        desk.notices.note(note.fill(count=len(edits)), undo, perishable=True)
