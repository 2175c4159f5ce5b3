"""What list and card say of a comment."""

from collections.abc import Sequence

from curriculum_studio.core.anchors import FoundAnchor
from curriculum_studio.core.comments import is_open, is_to_do
from curriculum_studio.core.diff import DiffPiece, difference
from curriculum_studio.core.locators import brief
from curriculum_studio.core.payloads.review import Comment
from curriculum_studio.core.proposals import suggested
from curriculum_studio.features.review.window import comment_words
from curriculum_studio.features.review.window.comment_card import CardContent
from curriculum_studio.features.review.window.comment_index import CommentIndex
from curriculum_studio.features.review.window.comment_list import CommentLine
from curriculum_studio.features.review.window.filters import Filter
from curriculum_studio.i18n import Message, message
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.documents.document_view import DocumentView


class CommentDescriber:
    """Describes the comments on the document of a view."""

    def __init__(self, book: CommentIndex, look: Appearance) -> None:
        """Begin without a view; whoever describes comments sets it first."""
        self._book = book
        self._look = look
        self.view: DocumentView | None = None

    def line(self, comment: Comment, before: Comment | None) -> CommentLine:
        """Return what the list shows of a comment behind another one."""
        found = self._book.told(comment)
        state, tone = comment_words.state_words(comment, self._book.decision(comment))
        return CommentLine(
            comment.id,
            comment_words.plain(comment.number),
            comment_words.meta(comment, self.place(comment)),
            state,
            tone,
            comment_words.quoted(self._book.marked(comment)),
            warning(comment, found),
            comment_words.plain(comment.text or comment.proposal),
            say(_WITHOUT) if self.headed(comment, before) else "",
        )

    def card(self, comment: Comment) -> CardContent:
        """Return what the card shows of a comment."""
        view = self.view
        return CardContent(
            comment,
            self._book.decision(comment),
            self.place(comment),
            self._book.marked(comment),
            self._book.told(comment),
            self.pieces(comment),
            commentable(view),
            view is not None and not view.page.read_only,
        )

    def pieces(self, comment: Comment) -> tuple[DiffPiece, ...]:
        """Return what the proposal of a comment would make of its text, in words."""
        if self.view is None:
            return ()
        suggestion = suggested(comment, self.view.content)
        if suggestion is None:
            return ()
        before, after = (
            self._book.shown(comment.document, each, suggestion.language)
            for each in (suggestion.before, suggestion.after)
        )
        return difference(before, after)

    def place(self, comment: Comment) -> str:
        """Return where a comment is, in a word or two of the language of the window."""
        if self.view is None:
            return ""
        content, node = self.view.content, comment.anchor.node
        if node == content.id and comment.anchor.quotation:
            return say(_TITLE)
        numbering = self.view.outline.numbering
        return brief(content, numbering, node, self._look.document_language)

    def headed(self, comment: Comment, before: Comment | None) -> bool:
        """Whether a comment is the first of those without a place in the text."""
        return self._is_lost(comment) and (before is None or not self._is_lost(before))

    def _is_lost(self, comment: Comment) -> bool:
        return self.view is None or comment.anchor.node not in self.view.content.nodes


def commentable(view: DocumentView | None) -> bool:
    """Whether the comments of a view can be written and corrected."""
    return view is not None and (view.comments_only or not view.page.read_only)


_WITHOUT = message("Comments", "Without a place in the text")
_TITLE = message("Comments", "title")


def warning(comment: Comment, found: FoundAnchor) -> str:
    """Return what is wrong with the place of a comment, empty if nothing."""
    if found.state == "attached":
        return ""
    if found.state == "changed":
        return say(comment_words.CHANGED)
    if comment.anchor.node:
        return say(comment_words.ORPHAN)
    place = comment.anchor.place
    return f"{say(comment_words.UNPLACED)} {comment_words.quoted(place)}".strip()


def summary(comments: Sequence[Comment], shown: int | None) -> str:
    """Return how many comments wait, are to be worked in and are closed.

    `shown`: so many are left in a list that was narrowed, which is what whoever did so wants to
    know.
    """
    waiting = sum(is_open(each) for each in comments)
    to_do = sum(is_to_do(each) for each in comments)
    closed = len(comments) - waiting - to_do
    said = message("Comments", "{open} open · {todo} to work in · {closed} closed")
    words_ = say(said.fill(open=waiting, todo=to_do, closed=closed))
    if shown is None:
        return words_
    told = message("Comments", "Shown: {count}").fill(count=shown)
    return f"{say(told)} · {words_}"


def nothing(comments: Sequence[Comment], narrowed: Filter, *, document: bool) -> Message:
    """Return why a list is empty, and what to do about it."""
    if not document:
        return message("Comments", "No document is open.")
    if not comments:
        return message(
            "Comments",
            "No comments yet. Mark words and comment on them, or bring in what reviewers sent.",
        )
    if narrowed.mine and not narrowed.author and not narrowed.own_organisation:
        return message(
            "Comments",
            "Who you are is not known yet. Your name is asked for with your first comment.",
        )
    if not narrowed.asks and not any(map(is_open, comments)):
        return message("Comments", "All comments are decided.")
    return message("Comments", "No comment is like this.")
