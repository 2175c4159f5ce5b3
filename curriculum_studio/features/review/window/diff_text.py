"""Differences in words as rich text, for cards, dialogs and the projector."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from html import escape

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from curriculum_studio.core.diff import DiffPiece, difference
from curriculum_studio.core.edits import SetCell
from curriculum_studio.core.languages import LANGUAGES, Language
from curriculum_studio.core.node import Node
from curriculum_studio.core.payloads.review import Comment
from curriculum_studio.core.proposals import suggested
from curriculum_studio.core.text import Cell, Mark
from curriculum_studio.core.translation_state import typed
from curriculum_studio.editor.input.rich_text_edit import Loading, TextField
from curriculum_studio.editor.model.typography import Typography
from curriculum_studio.features.review.window.comment_index import CommentIndex
from curriculum_studio.features.review.window.comment_words import plain
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.theme import Theme
from curriculum_studio.workbench.documents.document_view import DocumentView

# --- rich text --------------------------------------------------------------------------------

#: So many characters of what stays are shown beside a change, where a text is shortened.
_BESIDE = 26


#: A text is shown to about here at first, in widths of a letter; so much more is shown as well.
_BEGINNING, _REST = 440, 160

#: So wide counts a line that ends early.
_LINE = 36


def plain_html(text: str) -> str:
    """Return a text as rich text."""
    return escape(plain(text)).replace("\n", "<br>")


def tip(text: str) -> str:
    """Return what others wrote as a tool tip, which guesses whether it is rich text."""
    bare = plain(text)
    return f"<p>{plain_html(text)}</p>" if "<" in bare or "&" in bare else bare


def beginning(text: str) -> str:
    """Return the beginning of a long text, so that what can be done with it stays in sight."""
    if _widths(text) <= _BEGINNING + _REST:
        return text
    room = _BEGINNING
    for at, sign in enumerate(text):
        room -= _widths(sign)
        if room < 0:
            return f"{text[:at].rstrip()} …"
    return text


def _widths(text: str) -> int:
    """Return about how many letters wide a text is: a Han sign counts twice."""
    return sum(_LINE if each == "\n" else 2 if each > "\u2e7f" else 1 for each in text)


def difference_html(pieces: Iterable[DiffPiece], theme: Theme, *, short: bool = False) -> str:
    """Return a difference as rich text; `short` leaves out what stays far from a change."""
    parts = list(pieces)
    found: list[str] = []
    for at, piece in enumerate(parts):
        text = piece.text
        if piece.kind == "same" and short:
            text = _shortened(text, first=at == 0, last=at == len(parts) - 1)
        words = plain_html(text)
        if piece.kind == "deleted":
            words = f'<span style="background:{theme.deleted}"><s>{words}</s></span>'
        elif piece.kind == "inserted":
            words = f'<span style="background:{theme.inserted}"><u>{words}</u></span>'
        found.append(words)
    return "".join(found)


def marked_html(text: str, start: int, end: int, theme: Theme) -> str:
    """Return a text with the words that a comment is on made to stand out."""
    if start >= end:
        return plain_html(text)
    before, words, after = (
        plain_html(each) for each in (text[:start], text[start:end], text[end:])
    )
    return f'{before}<span style="background:{theme.stale_ground}"><u>{words}</u></span>{after}'


def _shortened(text: str, *, first: bool, last: bool) -> str:
    """Keep of what stays only what stands beside a change."""
    room = _BESIDE if first or last else 2 * _BESIDE
    if len(text) <= room + 2:
        return text
    if first:
        return f"…{text[-_BESIDE:]}"
    if last:
        return f"{text[:_BESIDE]}…"
    return f"{text[:_BESIDE]}…{text[-_BESIDE:]}"


# --- a text before it is accepted -------------------------------------------------------------


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
        """Write the text; `below` shows what is different from before."""
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
