"""Carrying out decisions: text, decision and what is told, each one step of undo."""

from PySide6.QtWidgets import QDialog

from curriculum_studio.desktop.desk import Desk
from curriculum_studio.desktop.documents.view import DocumentView
from curriculum_studio.desktop.review.book import CommentBook
from curriculum_studio.desktop.review.dialogs import DecideDialog, SameAsDialog
from curriculum_studio.desktop.review.texts import edited_text
from curriculum_studio.domain.comments import DRAFT
from curriculum_studio.domain.payloads.review import Comment
from curriculum_studio.domain.text import Cell
from curriculum_studio.domain.transactions import EditDocument
from curriculum_studio.services.reviewing import Reviewing
from curriculum_studio.words import Message, message

PARTLY = message("Comments", "Accept with changes")
NOT_ACCEPTED = message("Comments", "Not accepted")


class Deciding:
    """What is done with one comment."""

    def __init__(self, desk: Desk, book: CommentBook) -> None:
        """Take the window and the comments."""
        self._desk = desk
        self._book = book

    @property
    def _reviewing(self) -> Reviewing:
        return self._desk.bench.application.reviewing

    @property
    def _by(self) -> str:
        return self._desk.settings.text("author")

    def act(self, name: str, comment: Comment, view: DocumentView) -> None:
        """Do what a button or key says."""
        reviewing = self._reviewing
        match name:
            case "accept":
                self.accept(comment)
            case "partly":
                self._ask_partly(comment, view)
            case "not_accepted":
                self._ask_reason(comment)
            case "noted":
                self.note(comment)
            case "discuss" | "undiscuss":
                reviewing.discuss(comment.id, on=name == "discuss")
            case "same_as":
                self._ask_same(comment)
            case "unsame":
                reviewing.same_as(comment.id, "")
            case "reopen":
                self._reopen(comment)
            case "done":
                reviewing.mark_done(comment.id, "" if comment.done_version else DRAFT)
            case "confirmed":
                by = comment.organisation or comment.author or "✓"
                reviewing.confirm(comment.id, "" if comment.confirmed_by else by)
            case _:
                pass

    def accept(self, comment: Comment) -> bool:
        """Accept a comment; return whether the text was changed with it."""
        changed = self._reviewing.accept(comment.id, by=self._by)
        if changed:
            self._tell(message("Comments", "{number} is accepted and worked in."), comment)
        else:
            said = message("Comments", "{number} is accepted. Work it into the text by hand.")
            self._tell(said, comment)
        return changed

    def partly(self, comment: Comment, view: DocumentView, text: Cell | None, reason: str) -> None:
        """Accept a comment with a text that was altered first; None leaves the text alone."""
        edited = edited_text(comment, view, self._book)
        if text is None or edited is None:
            self._reviewing.decide(comment.id, "partly", reason, self._by)
            return
        edits = EditDocument(comment.document, (edited.edit(text),))
        self._reviewing.accept_with(comment.id, edits, "partly", reason, self._by)

    def refuse(self, comment: Comment, reason: str) -> None:
        """Do not accept a comment."""
        self._reviewing.decide(comment.id, "not_accepted", reason, self._by)

    def note(self, comment: Comment, reason: str = "") -> None:
        """Take note of a comment."""
        self._reviewing.decide(comment.id, "noted", reason, self._by)
        self._tell(message("Comments", "{number} is noted."), comment)

    def likely(self, comment: Comment) -> list[Comment]:
        """Return the comments that one can repeat: those that were there before, nearest first."""
        others = [
            each
            for each in self._book.comments(comment.document)
            if each.id != comment.id and self._book.decision(each).id != comment.id
        ]
        node = comment.anchor.node
        return sorted(others, key=lambda each: (each.anchor.node != node, each.number))

    # Asking

    def _ask_partly(self, comment: Comment, view: DocumentView) -> None:
        text = edited_text(comment, view, self._book, view.page.zoom)
        dialog = DecideDialog(PARTLY, said_in(comment), text, self._desk.look, self._desk.window)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.partly(comment, view, dialog.cell(), dialog.why())

    def _ask_reason(self, comment: Comment) -> None:
        dialog = DecideDialog(
            NOT_ACCEPTED, said_in(comment), None, self._desk.look, self._desk.window
        )
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.refuse(comment, dialog.why())

    def _ask_same(self, comment: Comment) -> None:
        dialog = SameAsDialog(comment.number, self.likely(comment), self._desk.window)
        if dialog.exec() == QDialog.DialogCode.Accepted and dialog.other:
            self._reviewing.same_as(comment.id, dialog.other)

    def _reopen(self, comment: Comment) -> None:
        if comment.same_as:
            self._reviewing.same_as(comment.id, "")
        else:
            self._reviewing.decide(comment.id, "")

    def _tell(self, what: Message, comment: Comment) -> None:
        undo = (message("Undo", "Undo"), self._desk.editing.undo)
        self._desk.notices.note(what.fill(number=comment.number), undo, perishable=True)


def said_in(comment: Comment) -> str:
    """Return number, who and what of a comment, for the head of a dialog."""
    who = comment.organisation or comment.author
    return f"{comment.number} · {who}: {comment.text or comment.proposal}"
