"""What is done with comments in the window: writing, answering, deciding; each a step of undo."""

from collections.abc import Iterator

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog

from curriculum_studio.core.anchors import anchored
from curriculum_studio.core.comments import DRAFT, is_open
from curriculum_studio.core.kinds import is_closing, role_of
from curriculum_studio.core.payloads.review import Anchor, Comment
from curriculum_studio.core.proposals import outdated
from curriculum_studio.core.roles import Role
from curriculum_studio.core.text import Cell
from curriculum_studio.core.transactions import EditDocument
from curriculum_studio.features.review.service.reviewing import Reviewing
from curriculum_studio.features.review.window.comment_dialogs import (
    CommentDialog,
    CommentOrder,
    DecideDialog,
    SameAsDialog,
    Scope,
)
from curriculum_studio.features.review.window.comment_index import CommentIndex
from curriculum_studio.features.review.window.comment_words import (
    LANGUAGE_NAMES,
    beginning,
    edited_text,
    whole,
)
from curriculum_studio.i18n import Message, message
from curriculum_studio.languages import LANGUAGES, Language
from curriculum_studio.values import dataclass
from curriculum_studio.widgets.dialog import ConfirmDialog
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.context import AppContext
from curriculum_studio.workbench.documents.document_view import DocumentView
from curriculum_studio.workbench.written_text import plain

# --- decisions --------------------------------------------------------------------------------

PARTLY = message("Comments", "Accept with changes")
NOT_ACCEPTED = message("Comments", "Not accepted")
ANSWER = message("Comments", "Answer from the group")
LOOK_FIRST = message("Comments", "Accept: the text has changed")

CHANGE_OR_LATER = message(
    "Comments", "Change the text here, or leave it as it is: it then remains to be worked in."
)
WORKED_IN = message("Comments", "{number} is accepted and worked in.")
ONE_LANGUAGE = message(
    "Comments",
    "{number} is accepted and worked in: {language}. The source text ({lead}) is unchanged.",
)
BY_HAND = message("Comments", "{number} is accepted. Work it into the text by hand.")


class DecisionCommands:
    """What is done with one comment."""

    def __init__(self, context: AppContext, book: CommentIndex) -> None:
        self._context = context
        self._book = book

    @property
    def _reviewing(self) -> Reviewing:
        return self._context.bench.application.reviewing

    @property
    def _by(self) -> str:
        return self._context.profile.value.name

    def act(self, name: str, comment: Comment, view: DocumentView) -> None:
        """Do what a button or key says."""
        reviewing = self._reviewing
        match name:
            case "accept":
                self._accept(comment, view)
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
            case "withdraw":
                self._withdraw(comment)
            case "copy":
                place = self._book.place(
                    comment.document, comment.anchor.node, self._context.look.document_language
                )
                QGuiApplication.clipboard().setText(
                    whole(comment, place, self._book.marked(comment))
                )
            case _:
                pass

    def own(self, author: str, organisation: str) -> bool:
        """Whether something was said by whoever works here; what names nobody was noted here."""
        own = self._context.profile.value
        if author:
            return author == own.name
        return not organisation or organisation == own.house

    def accept(self, comment: Comment) -> bool:
        """Accept a comment; return whether the text was changed with it."""
        suggestion = self._reviewing.suggestion(comment)
        changed = self._reviewing.accept(comment.id, by=self._by)
        told = WORKED_IN if changed else BY_HAND
        if suggestion is not None and suggestion.language != suggestion.node.lead:
            # The lead text is not touched: whether it has to say the same, people decide.
            names = (LANGUAGE_NAMES[each] for each in (suggestion.language, suggestion.node.lead))
            own, lead = (say(each) for each in names)
            told = ONE_LANGUAGE.fill(language=own, lead=lead)
        self._tell(told, comment)
        return changed

    def asks_first(self, comment: Comment, view: DocumentView) -> bool:
        """Whether somebody has to look before a comment is accepted: its words read otherwise."""
        return outdated(comment, view.content)

    def accept_as(self, comment: Comment, view: DocumentView, text: Cell | None) -> None:
        """Accept a comment with a text that was put right by hand; None leaves it to be done."""
        edited = edited_text(comment, view, self._book)
        if text is None or edited is None:
            self._reviewing.decide(comment.id, "accepted", by=self._by)
            self._tell(BY_HAND, comment)
            return
        edits = EditDocument(comment.document, (edited.edit(text),))
        self._reviewing.accept_with(comment.id, edits, "accepted", "", self._by)
        self._tell(WORKED_IN, comment)

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

    def answer(self, comment: Comment, text: str) -> None:
        """Answer in the thread of a comment."""
        self._context.profile.ask_once()
        own = self._context.profile.value
        self._reviewing.reply(comment.id, text, author=own.name, organisation=own.house)

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

    def _accept(self, comment: Comment, view: DocumentView) -> None:
        """Accept a comment; show old and new words first where the text has changed meanwhile."""
        if not self.asks_first(comment, view):
            self.accept(comment)
            return
        text = edited_text(comment, view, self._book, view.page.zoom)
        dialog = DecideDialog(
            LOOK_FIRST,
            meant_in(comment, self._book.marked(comment)),
            text,
            self._context.look,
            self._context.window,
            owed=False,
        )
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.accept_as(comment, view, dialog.cell())

    def _ask_partly(self, comment: Comment, view: DocumentView) -> None:
        text = edited_text(comment, view, self._book, view.page.zoom)
        dialog = DecideDialog(
            PARTLY, said_in(comment), text, self._context.look, self._context.window
        )
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.partly(comment, view, dialog.cell(), dialog.why())

    def _ask_reason(self, comment: Comment) -> None:
        dialog = DecideDialog(
            NOT_ACCEPTED, said_in(comment), None, self._context.look, self._context.window
        )
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.refuse(comment, dialog.why())

    def _ask_same(self, comment: Comment) -> None:
        dialog = SameAsDialog(comment.number, self.likely(comment), self._context.window)
        if dialog.exec() == QDialog.DialogCode.Accepted and dialog.picked:
            self._reviewing.same_as(comment.id, dialog.picked)

    def _withdraw(self, comment: Comment) -> None:
        """Remove a comment; ask first where others said it, or something was done about it."""
        own = self.own(comment.author, comment.organisation) and not comment.source
        if (comment.replies or not own or not is_open(comment)) and not self._sure(comment):
            return
        self._reviewing.withdraw(comment.id)
        self._tell(message("Comments", "{number} is removed."), comment)

    def _sure(self, comment: Comment) -> bool:
        asked = message("Comments", "Remove {number} with all its replies and decisions?")
        dialog = ConfirmDialog(
            asked.fill(number=plain(comment.number)),
            message(
                "Comments",
                "Everyone who comments deserves an answer: a comment that changes nothing is"
                " better marked as noted or not accepted. Its number is not used again.",
            ),
            message("Comments", "Remove"),
            self._context.window,
        )
        return dialog.exec() == QDialog.DialogCode.Accepted

    def _reopen(self, comment: Comment) -> None:
        if comment.same_as:
            self._reviewing.same_as(comment.id, "")
        else:
            self._reviewing.decide(comment.id, "")

    def _tell(self, what: Message, comment: Comment) -> None:
        undo = (message("Undo", "Undo"), self._context.editing.take_back)
        self._context.notices.note(what.fill(number=comment.number), undo, perishable=True)


def meant_in(comment: Comment, marked: str) -> str:
    """Return of a comment whose words have changed what they were, and what was proposed."""
    lines = [said_in(comment)]
    if marked:
        lines.append(say(message("Comments", "It then read: “{words}”").fill(words=plain(marked))))
    if comment.text:
        proposed = message("Comments", "Proposed: {words}").fill(words=plain(comment.proposal))
        lines.append(say(proposed))
    lines.append(say(CHANGE_OR_LATER))
    return "\n".join(lines)


def said_in(comment: Comment) -> str:
    """Return number, who and what of a comment, for the head of a dialog."""
    who = plain(comment.organisation or comment.author)
    said = beginning(comment.text or comment.proposal)
    return f"{plain(comment.number)} · {who}: {plain(said)}"


# --- writing comments -------------------------------------------------------------------------


def anchor_at(view: DocumentView) -> Anchor:
    """Return an anchor for what is selected on the page, or for the text under the caret."""
    node, language, start, end = view.page.words_chosen()
    content = view.content
    if node not in content:
        return Anchor(node=content.id, language=language)
    return anchored(content.nodes[node], language, start, end)


_MARKED = message("Comments", "these words")
_TEXT = message("Comments", "this text")
_WHOLE = message("Comments", "the whole document")

#: What holds a text and can be meant as a whole.
_HOLDERS = frozenset(
    {Role.ELEMENT, Role.HEADING, Role.SECTION, Role.TERM, Role.TABLE, Role.INDICATOR, Role.BRANCH}
)


@dataclass(frozen=True, slots=True)
class UnfinishedComment:
    """A comment that was left before it was finished."""

    document: str
    anchor: Anchor
    order: CommentOrder


class Commenting:
    """Asks for comments on the document in front."""

    def __init__(self, context: AppContext, book: CommentIndex) -> None:
        self._context = context
        self._book = book
        #: What was written last and left, so that Escape loses nothing.
        self.begun: UnfinishedComment | None = None

    def ask(
        self, view: DocumentView, begun: UnfinishedComment | None = None, text: str = ""
    ) -> str:
        """Ask for a comment on what is selected; return its id, empty if none was made.

        `text`: what it says before somebody writes.
        """
        anchor = anchor_at(view) if begun is None else begun.anchor
        # Whoever has no name yet says it there: a dialog before it would take the first words.
        dialog = CommentDialog(
            list(self._scopes(view, anchor)), look=self._context.look, parent=self._context.window
        )
        own = self._context.profile.value
        dialog.remember(own.name, own.house)
        if begun is not None:
            dialog.resume(begun.order)
        elif text:
            dialog.text.setPlainText(text)
        self.begun = None
        if dialog.exec() != QDialog.DialogCode.Accepted:
            order = dialog.order()
            if order.text or order.proposal:
                self.begun = UnfinishedComment(view.document, anchor, order)
            return ""
        order = dialog.order()
        self._context.profile.complete(name=order.author, organisation=order.organisation)
        comment = self._context.bench.application.reviewing.add(
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
        dialog = CommentDialog([own], look=self._context.look, parent=self._context.window)
        dialog.show_comment(comment)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            order = dialog.order()
            self._context.bench.application.reviewing.revise(
                comment.id,
                text=order.text,
                proposal=order.proposal,
                kind=order.type,
                replaces=order.replaces,
            )

    def _scopes(self, view: DocumentView, anchor: Anchor) -> Iterator[Scope]:
        """Yield what a comment at a place can be on, from the marked words to the document."""
        content = view.content
        spoken = self._context.look.document_language
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
            if role_of(holder) in _HOLDERS and not is_closing(holder):
                where = self._book.place(content.id, holder.id, spoken)
                title = holder.best(spoken).text
                name = " ".join(each for each in (where, title[:24]) if each)
                yield Scope(name, where, Anchor(node=holder.id, language=own))
        if node.id != content.id:
            whole = self._book.place(content.id, content.id, spoken)
            yield Scope(say(_WHOLE), whole, Anchor(node=content.id, language=own))
