"""Writing comments: asking what they say and what they are on, and keeping them."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtWidgets import QDialog

from curriculum_studio.core.anchors import anchored
from curriculum_studio.core.languages import LANGUAGES, Language
from curriculum_studio.core.payloads.review import Anchor, Comment
from curriculum_studio.features.review.window.comment_dialogs import (
    CommentDialog,
    CommentOrder,
    Scope,
)
from curriculum_studio.features.review.window.comment_index import CommentIndex
from curriculum_studio.i18n import message
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.context import AppContext
from curriculum_studio.workbench.documents.document_view import DocumentView

# --- the place of a comment -------------------------------------------------------------------


def anchor_at(view: DocumentView) -> Anchor:
    """Return an anchor for what is selected on the page, or for the text under the caret."""
    node, language, start, end = view.page.words_chosen()
    content = view.content
    if node not in content:
        return Anchor(node=content.id, language=language)
    return anchored(content.nodes[node], language, start, end)


# --- the controller ---------------------------------------------------------------------------

_MARKED = message("Comments", "these words")
_TEXT = message("Comments", "this text")
_WHOLE = message("Comments", "the whole document")

#: What holds a text and can be meant as a whole.
_HOLDERS = frozenset(
    {"clause", "annex", "foreword", "introduction", "term", "table", "indicator_group", "indicator"}
    | {"section", "activity", "goal"}
)


@dataclass(frozen=True, slots=True)
class UnfinishedComment:
    """A comment that was left before it was finished."""

    document: str
    anchor: Anchor
    order: CommentOrder


class Commenting:
    """Asks for comments on the document in front."""

    def __init__(self, desk: AppContext, book: CommentIndex) -> None:
        self._desk = desk
        self._book = book
        #: What was written last and left, so that Escape loses nothing.
        self.begun: UnfinishedComment | None = None

    def ask(self, view: DocumentView, begun: UnfinishedComment | None = None) -> str:
        """Ask for a comment on what is selected; return its id, empty if none was made."""
        anchor = anchor_at(view) if begun is None else begun.anchor
        self._desk.profile.ask_once()
        dialog = CommentDialog(
            list(self._scopes(view, anchor)), look=self._desk.look, parent=self._desk.window
        )
        own = self._desk.profile.value
        dialog.remember(own.name, own.house)
        if begun is not None:
            dialog.resume(begun.order)
        self.begun = None
        if dialog.exec() != QDialog.DialogCode.Accepted:
            order = dialog.order()
            if order.text or order.proposal:
                self.begun = UnfinishedComment(view.document, anchor, order)
            return ""
        order = dialog.order()
        self._desk.profile.complete(name=order.author, organisation=order.organisation)
        comment = self._desk.bench.application.reviewing.add(
            view.document,
            dialog.anchor,
            order.text,
            kind=order.type,
            author=order.author,
            organisation=order.organisation,
            proposal=order.proposal,
            replaces=order.replaces,
        )
        return comment.id

    def revise(self, comment: Comment, view: DocumentView) -> None:
        """Ask what a comment shall say."""
        own = next(self._scopes(view, comment.anchor))
        dialog = CommentDialog([own], look=self._desk.look, parent=self._desk.window)
        dialog.show_comment(comment)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            order = dialog.order()
            self._desk.bench.application.reviewing.revise(
                comment.id,
                text=order.text,
                proposal=order.proposal,
                kind=order.type,
                replaces=order.replaces,
            )

    def _scopes(self, view: DocumentView, anchor: Anchor) -> Iterator[Scope]:
        """Yield what a comment at a place can be on, from the marked words to the document."""
        content = view.content
        spoken = self._desk.look.document_language
        place = self._book.place(content.id, anchor.node, spoken)
        node = content.nodes.get(anchor.node)
        own: Language = next((each for each in LANGUAGES if each == anchor.language), "zh")
        if anchor.quotation:
            read = self._book.places(content.id).quotation(anchor)
            yield Scope(say(_MARKED), place, anchor, anchor.quotation, read, marked=True)
        if node is None:
            yield Scope(place, place, anchor)
            return
        if node.id != content.id or not anchor.quotation:
            read = self._book.shown(content.id, node.cell(own), own)
            bare = Anchor(node=node.id, language=own, version=anchor.version)
            yield Scope(say(_TEXT), place, bare, node.text(own), read)
        for holder in content.ancestors(node.id):
            if holder.kind in _HOLDERS:
                where = self._book.place(content.id, holder.id, spoken)
                title = holder.best(spoken).text
                name = " ".join(each for each in (where, title[:24]) if each)
                yield Scope(name, where, Anchor(node=holder.id, language=own))
        if node.id != content.id:
            whole = self._book.place(content.id, content.id, spoken)
            yield Scope(say(_WHOLE), whole, Anchor(node=content.id, language=own))
