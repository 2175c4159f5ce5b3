"""Writing comments: on what, and what is said."""

from PySide6.QtWidgets import QDialog

from curriculum_studio.desktop.desk import Desk
from curriculum_studio.desktop.documents.view import DocumentView
from curriculum_studio.desktop.review.anchoring import anchor_at
from curriculum_studio.desktop.review.book import CommentBook
from curriculum_studio.desktop.review.dialogs import CommentDialog
from curriculum_studio.domain.anchors import quoted
from curriculum_studio.domain.languages import LANGUAGES, Language
from curriculum_studio.domain.payloads.review import Anchor, Comment
from curriculum_studio.domain.text import OBJECT


class Commenting:
    """Asks for comments on the document in front."""

    def __init__(self, desk: Desk, book: CommentBook) -> None:
        """Take the window and the comments."""
        self._desk = desk
        self._book = book

    def ask(self, view: DocumentView) -> str:
        """Ask for a comment on what is selected; return its id, empty if none was made."""
        anchor = anchor_at(view)
        dialog = self._dialog(view, anchor)
        settings = self._desk.settings
        dialog.remember(settings.text("author"), settings.text("organisation"))
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return ""
        order = dialog.order()
        settings.set("author", order.author)
        settings.set("organisation", order.organisation)
        comment = self._desk.bench.application.reviewing.add(
            view.document,
            anchor,
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
        dialog = self._dialog(view, comment.anchor)
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

    def _dialog(self, view: DocumentView, anchor: Anchor) -> CommentDialog:
        content = view.content
        places = self._book.places(content.id)
        said = places.say(anchor.node, self._desk.look.document_language)
        place = " ".join(each for each in (said.clause, said.element) if each)
        node = content.nodes.get(anchor.node)
        own: Language = next((each for each in LANGUAGES if each == anchor.language), "zh")
        cell = quoted(anchor) if anchor.quotation or node is None else node.cell(own)
        return CommentDialog(
            place,
            places.references.shown(cell, own),
            whole=not anchor.quotation,
            replaceable=OBJECT not in cell.text,
            look=self._desk.look,
            parent=self._desk.window,
        )
