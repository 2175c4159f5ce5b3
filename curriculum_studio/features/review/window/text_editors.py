"""A text that is altered before it is accepted, with its difference below."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from curriculum_studio.core.edits import SetCell
from curriculum_studio.core.languages import LANGUAGES, Language
from curriculum_studio.core.node import Node
from curriculum_studio.core.payloads.review import Comment
from curriculum_studio.core.proposals import suggested
from curriculum_studio.core.text import Cell, Mark
from curriculum_studio.core.text_diff import difference
from curriculum_studio.core.translation_state import typed
from curriculum_studio.editor.input.rich_text_edit import Loading, TextField
from curriculum_studio.editor.model.typography import Typography
from curriculum_studio.features.review.window.comment_index import CommentIndex
from curriculum_studio.features.review.window.diff_text import difference_html
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.workbench.documents.document_view import DocumentView


@dataclass(frozen=True, slots=True)
class EditedText:
    """A text as it is, and as it would read at first; `shown` puts references into words."""

    node: Node
    language: Language
    before: Cell
    proposed: Cell
    typography: Typography
    words: Callable[[Mark], str]
    shown: Callable[[Cell], str]

    def edit(self, cell: Cell) -> SetCell:
        """Return the edit that makes the text read so."""
        return SetCell(self.node.id, self.language, typed(self.node, self.language, cell))


def edited_text(
    comment: Comment, view: DocumentView, book: CommentIndex, zoom: float = 1.0
) -> EditedText | None:
    """Return the text of a comment to be altered; None where there is no text."""
    content = view.content
    suggestion = suggested(comment, content)
    node = content.nodes.get(comment.anchor.node)
    if node is None or comment.change:
        # What comes, goes or moves as a whole is not the text at which it is told.
        return None
    language: Language = next((e for e in LANGUAGES if e == comment.anchor.language), node.lead)
    before = node.cell(language)
    proposed = before
    if suggestion is not None:
        language, before, proposed = suggestion.language, suggestion.before, suggestion.after
    layouts = view.page.view.layouts
    return EditedText(
        node,
        language,
        before,
        proposed,
        Typography(layouts.typography.theme, zoom),
        lambda mark: layouts.words(mark, language),
        lambda cell: book.shown(content.id, cell, language),
    )


class TextArea(TextField):
    """The field for it; it grows with its text."""

    def __init__(self, text: EditedText, below: QLabel, look: Appearance, parent: QWidget) -> None:
        """Take the text, and the label that shows what is different."""
        super().__init__(parent)
        self._text = text
        self._below = below
        self._look = look
        self.setAccessibleName(text.shown(text.before))
        self.grown.connect(lambda height: self.setFixedHeight(max(30, height)))
        self.edited.connect(self._renew)
        self.setTabChangesFocus(True)
        self._fill(420)
        self.show()

    def changed(self) -> Cell | None:
        """Return the text if it reads otherwise than it did."""
        self.finish()
        written = self.content()
        before = self._text.before
        return None if (written.text, written.marks) == (before.text, before.marks) else written

    def _fill(self, width: int) -> None:
        text = self._text
        loading = Loading(
            text.proposed, text.typography, "text", text.language, width, "left", text.words
        )
        self.setFixedHeight(max(30, self.load(loading)))
        self.setMinimumWidth(160)
        self._renew()

    def _renew(self) -> None:
        shown = self._text.shown
        pieces = difference(shown(self._text.before), shown(self.content()))
        self._below.setText(difference_html(pieces, self._look.theme))
        self._below.setVisible(any(each.kind != "same" for each in pieces))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height that the text wants in this width."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            height = round(self.document().documentLayout().documentSize().height())
            self.setFixedHeight(max(30, height))
