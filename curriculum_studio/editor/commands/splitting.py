"""Enter: the next text, or the next place to write."""

from curriculum_studio.core.document import Document
from curriculum_studio.editor.editing import paragraphs
from curriculum_studio.editor.editing.levels import coded
from curriculum_studio.editor.editing.sentences import entered_sentence
from curriculum_studio.editor.editing.step import EditStep
from curriculum_studio.editor.view.command_context import CommandContext


def in_sentence(desk: CommandContext) -> bool:
    """Whether the caret is in a sentence by rule, which is none of the texts around it."""
    spot = desk.caret.spot
    return spot is not None and bool(spot.sentence) and not desk.selection.active


class SplitCommands:
    """What Enter does where the caret is."""

    def __init__(self, desk: CommandContext) -> None:
        self._desk = desk

    def run(self) -> None:
        """Go on behind or below the text under the caret; what is typed is kept."""
        if not self._typed() and self._desk.caret.commit():
            self._split()

    def _split(self) -> None:
        desk = self._desk
        if not desk.caret.node:
            self._down()
            return
        if in_sentence(desk):
            self._go_on()
            return
        editor = desk.caret.editor
        if editor.textCursor().hasSelection():
            editor.textCursor().removeSelectedText()
            if not desk.caret.commit():
                return
        if desk.caret.spot is not None and desk.caret.spot.source:
            place = len(desk.document.nodes[desk.here].text(desk.language))
        else:
            place = desk.place
        step = coded(
            desk.document, paragraphs.entered(desk.document, desk.here, desk.language, place)
        )
        if step is None:
            self._down()
        else:
            desk.perform(step)

    def _typed(self) -> bool:
        """Go on behind a text in which something waits, and keep both at once.

        Returns False where what waits has to be kept first, or nothing follows from Enter.
        """
        desk = self._desk
        if desk.caret.editor.textCursor().hasSelection():
            return False
        followed = desk.followed(self._entered)
        if followed is None:
            return False
        desk.perform_with(followed)
        return True

    def _entered(self, document: Document) -> EditStep | None:
        desk = self._desk
        return coded(document, paragraphs.entered(document, desk.here, desk.language, desk.place))

    def _go_on(self) -> None:
        """Write on behind a sentence by rule."""
        desk, spot = self._desk, self._desk.caret.spot
        step = entered_sentence(desk.document, desk.here, spot.sentence) if spot else None
        if step is None:
            self._down()
        else:
            desk.perform(step)

    def _down(self) -> None:
        desk = self._desk
        walker = desk.view.walker
        walker.step(desk.caret.row, 1, float(desk.caret.editor.x()))
        walker.ensure_caret()
