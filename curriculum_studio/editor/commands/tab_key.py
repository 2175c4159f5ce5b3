"""What Tab and Shift+Tab do in a text: change its level at its start, and lead on elsewhere."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from curriculum_studio.editor.editing.step import END
from curriculum_studio.editor.view.command_context import CommandContext

#: Commands of the keys, and how far each leads.
TABS = {"tab": 1, "back_tab": -1}

_LEVELS = {"tab": "indent", "back_tab": "outdent"}


class Tabbing(QObject):
    """Obeys Tab and Shift+Tab outside of tables.

    Who walks over the page by Tab changes nothing: a text that was reached by Tab keeps its level
    until the caret is moved in another way.
    """

    def __init__(self, desk: CommandContext, change_level: Callable[[str], bool]) -> None:
        """Take the page, and who changes the level by a command and says whether it could."""
        super().__init__(desk)
        self._desk = desk
        self._change_level = change_level
        self._reached = False
        desk.caret.moved.connect(self._moved)
        desk.caret.editor.cursorPositionChanged.connect(self._moved)
        desk.caret.editor.edited.connect(self._moved)

    def press(self, name: str) -> None:
        """Do what a key means here."""
        if self._desk.selection.active:
            self._change_level(_LEVELS[name])
        elif not self._at_start() or not self._change_level(_LEVELS[name]):
            self._walk(TABS[name])

    def _at_start(self) -> bool:
        caret = self._desk.caret
        if not caret.active or self._reached:
            return False
        cursor = caret.editor.textCursor()
        return cursor.atStart() and not cursor.hasSelection()

    def _walk(self, step: int) -> None:
        """Go to the end of the next text or of the one before."""
        desk = self._desk
        at = desk.caret.at()
        target = desk.view.walker.next_cell(*at, step) if at is not None else None
        if target is not None and desk.caret.open(*target, END):
            desk.view.walker.ensure_caret()
            self._reached = True

    def _moved(self) -> None:
        self._reached = False
