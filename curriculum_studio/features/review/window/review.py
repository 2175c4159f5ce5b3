"""Review in the window: what the actions of the Review menu work with."""

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu

from curriculum_studio.core.comments import is_open
from curriculum_studio.core.payloads.review import Comment
from curriculum_studio.features.review.feature import ROUNDS
from curriculum_studio.features.review.service.reviewing import Reviewing
from curriculum_studio.features.review.window.comment_actions import anchor_at
from curriculum_studio.features.review.window.comment_index import CommentIndex
from curriculum_studio.features.review.window.comment_words import menu_entries
from curriculum_studio.features.review.window.comments_panel import CommentsPanel, commentable
from curriculum_studio.features.review.window.meeting.meeting_session import MeetingSession, resumed
from curriculum_studio.i18n import Message, message
from curriculum_studio.lazy import Lazy
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.context import AppContext
from curriculum_studio.workbench.documents.document_view import DocumentView

if TYPE_CHECKING:  # loaded on first use
    from curriculum_studio.features.review.window.comment_actions import (
        Commenting,
        DecisionCommands,
        UnfinishedComment,
    )
    from curriculum_studio.features.review.window.exchange.comment_export import (
        CommentExportController,
    )
    from curriculum_studio.features.review.window.exchange.comment_import import (
        CommentImportController,
    )
    from curriculum_studio.features.review.window.meeting.meeting_window import MeetingWindow


# --- parts loaded on first use ----------------------------------------------------------------

_COMMENTING: Lazy["type[Commenting]"] = Lazy(
    "curriculum_studio.features.review.window.comment_actions:Commenting"
)
_DECIDING: Lazy["type[DecisionCommands]"] = Lazy(
    "curriculum_studio.features.review.window.comment_actions:DecisionCommands"
)
_TAKING: Lazy["type[CommentImportController]"] = Lazy(
    "curriculum_studio.features.review.window.exchange.comment_import:CommentImportController"
)
_GIVING: Lazy["type[CommentExportController]"] = Lazy(
    "curriculum_studio.features.review.window.exchange.comment_export:CommentExportController"
)


class LazyDialogs(QObject):
    """Holds the comments of the library, and loads what works with them on first use."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context.window)
        self._context = context
        self.book = CommentIndex(context.bench, self)

    def _shown(self) -> Sequence[Comment]:
        """Return the comments that are listed, in their order."""
        raise NotImplementedError

    @cached_property
    def commenting(self) -> "Commenting":
        """Writing comments."""
        return _COMMENTING.load()(self._context, self.book)

    @cached_property
    def deciding(self) -> "DecisionCommands":
        """Decisions on comments."""
        return _DECIDING.load()(self._context, self.book)

    @cached_property
    def taking(self) -> "CommentImportController":
        """Comments from files."""
        return _TAKING.load()(self._context, self.book)

    @cached_property
    def giving(self) -> "CommentExportController":
        """Comments into files."""
        return _GIVING.load()(self._context, self._shown)


# --- navigation -------------------------------------------------------------------------------


class CommentNavigation(LazyDialogs):
    """Brings comments to the front, and what they are on into sight."""

    @cached_property
    def panel(self) -> CommentsPanel:
        """The comments in the side panel."""
        raise NotImplementedError

    @property
    def has_document(self) -> bool:
        """Whether a document is in front, as it is now and not as it was once."""
        view = self._context.view
        return view is not None and not view.version

    @property
    def has_here(self) -> bool:
        """Whether there is a comment on the text under the caret."""
        return bool(self._here())

    def show_here(self) -> None:
        """Bring the comment on the words under the caret to the front, and give it the keys."""
        identity = self._here()
        if identity:
            self.show_comment(identity)
            QTimer.singleShot(0, self, self.panel.take_keys)

    def _here(self) -> str:
        view = self._context.view
        if view is None or not self.has_document:
            return ""
        node, _, _, _ = view.page.words_chosen()
        there = self.book.on_node(view.document, node)
        marked = view.page.view.remarking.at_caret()
        waiting = (each.id for each in there if is_open(each))
        return marked or next(waiting, there[0].id if there else "")

    def show_panel(self) -> None:
        """Bring the comments to the front of the side panel."""
        self._context.show_panel("comments")

    def enter_panel(self) -> None:
        """Bring the comments to the front and let the keys work on them; once more, on the page."""
        focus = QApplication.focusWidget()
        if focus is not None and self.panel.isAncestorOf(focus):
            self._to_page()
            return
        self.show_panel()
        # The side panel follows the caret a moment later.
        QTimer.singleShot(0, self, self.panel.take_keys)

    def _to_page(self) -> None:
        if self._context.view is not None:
            self._context.view.page.setFocus()

    def show_comment(self, identity: str) -> None:
        """Bring a comment to the front."""
        self.show_panel()
        self.panel.bring(identity)

    def go_to(self, identity: str) -> None:
        """Show on the page what a comment is on."""
        view = self._context.view
        comment = self.book.get(view.document, identity) if view is not None else None
        if view is None or comment is None:
            return
        self.panel.listing.choose(identity)
        found = self.book.find(comment)
        if found.state == "orphan":
            return
        wanted = comment.anchor.language
        language = next((each for each in view.page.languages if each == wanted), None)
        if language is None:
            view.page.show_node(comment.anchor.node)
        else:
            view.page.show_words(comment.anchor.node, language, found.start, found.end)

    def next_open(self) -> None:
        """Go to the next comment that waits for a decision."""
        self._step(1)

    def previous_open(self) -> None:
        """Go to the comment before that waits for a decision."""
        self._step(-1)

    def _step(self, by: int) -> None:
        view = self._context.view
        if view is None:
            return
        waiting = [each for each in self.book.comments(view.document) if is_open(each)]
        if not waiting:
            return
        self.show_panel()
        here = self.panel.comment
        ordered = self.book.in_order([*waiting, *([here] if here not in waiting and here else [])])
        step = self.book.step(here, ordered, by)
        if step is not None:
            self.panel.bring(step.id)
            self.go_to(step.id)
            # The page shows the words; the keys that the card names belong to the card.
            self.panel.take_keys()


# --- the controller ---------------------------------------------------------------------------

_MEETING_WINDOW: Lazy["type[MeetingWindow]"] = Lazy(
    "curriculum_studio.features.review.window.meeting.meeting_window:MeetingWindow"
)


#: Counting waits until so long nothing happened (milliseconds).
REST = 120

#: What those who review do with their comments; all else is up to whoever asked for them.
_OWN = frozenset({"copy", "edit", "place", "unreply", "withdraw"})

HEADING = message("Inspector", "Comments")


class Review(CommentNavigation):
    """Comments of the document in front: written, shown, decided, talked about, in and out."""

    def __init__(self, context: AppContext) -> None:
        """Add the panel, the marks on the page, and the count in the status bar."""
        super().__init__(context)
        context.inspector.add("comments", HEADING, lambda: self.panel, at=1)
        self.meeting: MeetingWindow | None = None
        #: Meetings that were begun, by document: after a break they go on where they were.
        self._sittings: dict[str, MeetingSession] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REST)
        self._timer.timeout.connect(self._count)
        self._connect()

    @cached_property
    def panel(self) -> CommentsPanel:
        """The comments in the side panel."""
        context = self._context
        panel = CommentsPanel(self.book, context.look, context.settings, self._fill_menu)
        panel.went.connect(self.go_to)
        panel.acted.connect(self._act)
        panel.answered.connect(self._answer)
        panel.chosen.connect(self._renew_marks)
        panel.wanted.connect(self._want)
        panel.left.connect(self._to_page)
        return panel

    def _connect(self) -> None:
        context = self._context
        context.tabs.changed.connect(self._front_changed)
        context.look.spoken.connect(self._count)
        self.book.read.connect(self._renew_marks)
        self.book.changed.connect(self._changed)
        self.book.reworded.connect(self._renew_marks)

    def _shown(self) -> Sequence[Comment]:
        return self.panel.shown

    # What can be done

    @property
    def can_comment(self) -> bool:
        """Whether something can be said about the document in front."""
        view = self._context.view
        return view is not None and self.has_document and commentable(view)

    @property
    def has_open(self) -> bool:
        """Whether a comment on the document in front waits for a decision."""
        view = self._context.view
        return view is not None and self.has_document and self.book.has_open(view.document)

    @property
    def can_meet(self) -> bool:
        """Whether there is something to talk about."""
        view = self._context.view
        return view is not None and not view.page.read_only and self.has_open

    @property
    def reviewing(self) -> Reviewing:
        """The service of the open library."""
        return self._context.bench.application.reviewing

    def ask_comment(self, text: str = "") -> None:
        """Ask for a comment on what is selected, or on the text under the caret.

        `text`: what it says so far, as somebody else put it into words.
        """
        view = self._context.view
        if view is not None and self.can_comment and view.page.commit():
            self._commented(self.commenting.ask(view, text=text))

    def _commented(self, comment: str) -> None:
        """Show a new comment; offer to go on with one that was left."""
        begun = self.commenting.begun
        if comment:
            self.show_comment(comment)
        elif begun is not None:
            on = (message("Comments", "Continue writing"), lambda: self._resume(begun))
            self._context.notices.note(message("Comments", "The comment was not added."), on)

    def _resume(self, begun: "UnfinishedComment") -> None:
        view = self._context.view
        if view is not None and view.document == begun.document and self.can_comment:
            self._commented(self.commenting.ask(view, begun))

    # Deciding

    def _act(self, name: str) -> None:
        comment = self.panel.comment
        view = self._context.view
        if comment is None or view is None or not commentable(view):
            return
        if view.comments_only and name not in _OWN:
            return
        self._context.notices.careful(lambda: self._acted(name, comment, view))

    def _acted(self, name: str, comment: Comment, view: DocumentView) -> None:
        if not view.page.commit():
            return
        at = self.panel.model.row_of(comment.id)
        if name == "place":
            self.reviewing.place(comment.id, anchor_at(view))
        elif name == "edit":
            self.commenting.revise(comment, view)
        elif name == "unreply":
            self._take_back(comment)
        else:
            self.deciding.act(name, comment, view)
        self._go_on(comment, at)

    def _answered(self, comment: Comment) -> bool:
        """Whether the last answer to a comment is one's own."""
        last = comment.replies[-1] if comment.replies else None
        return last is not None and self.deciding.own(last.author, last.organisation)

    def _take_back(self, comment: Comment) -> None:
        """Take one's last answer back, to be written anew."""
        last = comment.replies[-1]
        self.reviewing.unreply(comment.id, last.id)
        self.panel.card.draft(comment.id, last.text)

    def _go_on(self, comment: Comment, at: int) -> None:
        """Let the next comment stand out where the decided one has left the list."""
        shown = self.panel.shown
        if self.panel.model.row_of(comment.id) >= 0 or not shown or at < 0:
            return
        focus = QApplication.focusWidget()
        with_keys = focus is not None and self.panel.isAncestorOf(focus)
        # Whoever decides sees the words that it is about.
        self.go_to(shown[min(at, len(shown) - 1)].id)
        if with_keys:
            self.panel.take_keys()

    def _answer(self, text: str) -> None:
        comment = self.panel.comment
        if comment is not None:
            self._context.profile.ask_once()
            own = self._context.profile.value
            self._context.notices.careful(
                lambda: self.reviewing.reply(
                    comment.id, text, author=own.name, organisation=own.house
                )
            )

    def _entries(self, comment: Comment) -> dict[str, Message]:
        """Return what else can be done with a comment."""
        view = self._context.view
        own = view is not None and view.comments_only
        answered = self._answered(comment)
        return menu_entries(comment, _OWN if own else None, answered=answered)

    def _fill_menu(self, menu: QMenu, comment: Comment) -> None:
        for name, words in self._entries(comment).items():
            action = QAction(say(words), menu)
            action.setCheckable(name in {"undiscuss", "discuss"})
            action.setChecked(name == "undiscuss")
            action.triggered.connect(self._acts(name))
            menu.addAction(action)

    def _acts(self, name: str) -> Callable[[], None]:
        return lambda: self._act(name)

    # Meeting, in and out

    def begin_meeting(self) -> None:
        """Show the open comments one after the other, large."""
        view = self._context.view
        if view is None or not view.page.commit():
            return
        waiting = [each for each in self.panel.shown if is_open(each)]
        if not waiting:
            waiting = [each for each in self.book.comments(view.document) if is_open(each)]
        wanted = [each.id for each in self.book.in_order(waiting)]
        before = self._sittings.get(view.document, MeetingSession(wanted))
        ordered = [each.id for each in self.book.in_order(self.book.comments(view.document))]
        sitting = self._sittings[view.document] = resumed(before, ordered, wanted)
        self.meeting = _MEETING_WINDOW.load()(self._context, self.book, view, sitting)
        self.meeting.ended.connect(self._met)
        minutes = ROUNDS.of(self._context)
        self.meeting.minutesWanted.connect(lambda: minutes.ask_minutes(view.document))
        self.meeting.begin()

    def _met(self) -> None:
        if self.meeting is not None:
            self.meeting.deleteLater()
            self.meeting = None
        self.panel.renew()

    def ask_take(self) -> None:
        """Ask for a file with comments and take in what is wanted."""
        self.taking.ask()

    def ask_give(self) -> None:
        """Ask how comments shall be given out, and do it."""
        self.giving.ask()

    def _want(self, name: str) -> None:
        wishes: dict[str, Callable[[], None]] = {
            "comment": self.ask_comment,
            "take": self.ask_take,
            "previous": self.previous_open,
            "next": self.next_open,
        }
        self._context.notices.careful(wishes[name])

    # Keeping up

    def _front_changed(self) -> None:
        for view in self._context.tabs:
            if not view.version and view.property("remarked") is None:
                view.setProperty("remarked", "yes")
                self._mark(view)
        self._timer.start()

    def _mark(self, view: DocumentView) -> None:
        document = view.document
        view.page.mark_remarks(
            lambda node, language, cell: self.book.remarks(document, node, language, cell)
        )
        remarking = view.page.view.remarking
        remarking.barClicked.connect(self.show_comment)
        remarking.clicked.connect(self._clicked)

    def _clicked(self, identity: str) -> None:
        """Bring the comment on words that were clicked; a panel that is folded away stays so."""
        if self._context.viewing.dock_shown("inspector"):
            self.show_comment(identity)

    def _changed(self, document: str) -> None:
        self._renew_marks()
        self._timer.start()

    def _renew_marks(self) -> None:
        view = self._context.view
        if view is not None:
            view.page.view.remarking.renew()

    def _count(self) -> None:
        view = self._context.view
        count = 0
        if view is not None and self.has_document:
            count = self.book.open_count(view.document)
        self._context.inspector.count("comments", count)
