"""Enter: the next text, or the next place to write."""

from curriculum_studio.core.document import Document
from curriculum_studio.editor.editing import paragraphs
from curriculum_studio.editor.editing.levels import coded
from curriculum_studio.editor.editing.sentences import entered_sentence
from curriculum_studio.editor.editing.step import EditStep
from curriculum_studio.editor.view.command_context import CommandContext


def in_sentence(context: CommandContext) -> bool:
    """Whether the caret is in a sentence by rule, which is none of the texts around it."""
    spot = context.caret.spot
    return spot is not None and bool(spot.sentence) and not context.selection.active


class SplitCommands:
    """What Enter does where the caret is."""

    def __init__(self, context: CommandContext) -> None:
        self._context = context

    def run(self) -> None:
        """Go on behind or below the text under the caret; what is typed is kept."""
        if not self._typed() and self._context.caret.commit():
            self._split()

    def _split(self) -> None:
        context = self._context
        if not context.caret.node:
            context.down()
            return
        if in_sentence(context):
            self._go_on()
            return
        editor = context.caret.editor
        if editor.textCursor().hasSelection():
            editor.textCursor().removeSelectedText()
            if not context.caret.commit():
                return
        if context.caret.spot is not None and context.caret.spot.source:
            place = len(context.document.nodes[context.here].text(context.language))
        else:
            place = context.place
        step = coded(
            context.document,
            paragraphs.entered(context.document, context.here, context.language, place),
        )
        if step is None:
            context.down()
        else:
            context.perform(step)

    def _typed(self) -> bool:
        """Go on behind a text in which something waits, and keep both at once.

        Returns False where what waits has to be kept first, or nothing follows from Enter.
        """
        context = self._context
        if context.caret.editor.textCursor().hasSelection():
            return False
        followed = context.followed(self._entered)
        if followed is None:
            return False
        context.perform_with(followed)
        return True

    def _entered(self, document: Document) -> EditStep | None:
        context = self._context
        return coded(
            document, paragraphs.entered(document, context.here, context.language, context.place)
        )

    def _go_on(self) -> None:
        """Write on behind a sentence by rule."""
        context, spot = self._context, self._context.caret.spot
        step = entered_sentence(context.document, context.here, spot.sentence) if spot else None
        if step is None:
            context.down()
        else:
            context.perform(step)
