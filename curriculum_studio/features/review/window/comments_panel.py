"""The comments of the document in front, beside the page."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QMenu, QPushButton, QToolButton, QWidget

from curriculum_studio.core.anchors import FoundAnchor
from curriculum_studio.core.comments import is_open, is_to_do
from curriculum_studio.core.diff import DiffPiece, difference
from curriculum_studio.core.document import Document
from curriculum_studio.core.kinds import is_counted_heading
from curriculum_studio.core.locators import brief
from curriculum_studio.core.payloads.review import Comment
from curriculum_studio.core.proposals import suggested
from curriculum_studio.features.review.window import comment_words
from curriculum_studio.features.review.window.comment_card import CommentCard, CommentCardContent
from curriculum_studio.features.review.window.comment_index import CommentIndex
from curriculum_studio.features.review.window.comment_list import (
    CommentLine,
    CommentList,
    CommentsModel,
)
from curriculum_studio.features.review.window.filters import (
    Filter,
    FilterChips,
    SearchKeys,
    organisations,
)
from curriculum_studio.i18n import Message, message
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.flow_layout import FlowLayout
from curriculum_studio.widgets.icons import icon
from curriculum_studio.widgets.key_table import PrintedKeys
from curriculum_studio.widgets.settings import Settings
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.documents.document_view import DocumentView
from curriculum_studio.workbench.inspector import Panel
from curriculum_studio.workbench.written_text import plain

# --- what list and card say of a comment ------------------------------------------------------


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
            plain(comment.number),
            comment_words.meta(comment, self.place(comment)),
            state,
            tone,
            comment_words.quoted(self._book.marked(comment)),
            warning(comment, found),
            plain(comment.text or comment.proposal),
            say(_WITHOUT) if self.headed(comment, before) else "",
        )

    def card(self, comment: Comment) -> CommentCardContent:
        """Return what the card shows of a comment."""
        view = self.view
        return CommentCardContent(
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
            "No comments yet. Select words and comment on them, or import what reviewers sent.",
        )
    if narrowed.mine and not narrowed.author and not narrowed.own_organisation:
        return message(
            "Comments",
            "Who you are is not known yet. Your name is asked for with your first comment.",
        )
    if not narrowed.asks and not any(map(is_open, comments)):
        return message("Comments", "All comments are decided.")
    return message("Comments", "No comment is like this.")


# --- the panel --------------------------------------------------------------------------------


class CommentsPanel(Panel):
    """Lists comments and follows the caret.

    `went`: a comment shall be shown on the page. `acted`: something shall be done with the chosen
    one. `answered`: a text for its thread. `wanted`: a comment shall be written, or comments taken
    in. `chosen`: another comment stands out. `left`: the keys go back to the page.
    """

    went = Signal(str)
    acted = Signal(str)
    answered = Signal(str)
    wanted = Signal(str)
    chosen = Signal(str)
    left = Signal()

    summary: QLabel
    chips: QWidget
    onlyOpen: QPushButton
    here: QPushButton
    mine: QPushButton
    organisation: QPushButton
    kind: QPushButton
    state: QPushButton
    language: QPushButton
    search: QLineEdit
    listing: CommentList
    none: QWidget
    noneText: QLabel
    noneComment: QPushButton
    noneTake: QPushButton
    noneAll: QPushButton
    add: QPushButton
    previous: QToolButton
    next: QToolButton

    def __init__(
        self,
        book: CommentIndex,
        look: Appearance,
        settings: Settings,
        fill_menu: Callable[[QMenu, Comment], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, "comments", CommentList)
        self._book = book
        self._look = look
        self._fill_menu = fill_menu
        self._describer = CommentDescriber(book, look)
        self._view: DocumentView | None = None
        self._node = ""
        self._outdated = False
        self.card = CommentCard(look)
        self.model = CommentsModel(self._describer.line, self._describer.headed, self)
        self.listing.dress(self.model, look, self.card)
        self.choosing = FilterChips(
            {"only_open": self.onlyOpen, "here": self.here, "mine": self.mine},
            {
                "organisation": self.organisation,
                "type": self.kind,
                "state": self.state,
                "language": self.language,
            },
            self.search,
            settings,
            lambda: organisations(self._all()),
            self,
        )
        FlowLayout(
            self.chips,
            [
                *(self.onlyOpen, self.here, self.mine),
                *(self.organisation, self.kind, self.state, self.language),
            ],
        )
        for before, after in pairwise((self.listing, *self.card.controls, self.add, self.search)):
            self.setTabOrder(before, after)
        self._connect()
        self._draw()
        self._size()
        self.show_place(None, "")

    def _connect(self) -> None:
        self.choosing.changed.connect(self._narrowed)
        self.listing.picked.connect(self.went)
        self.listing.moved.connect(self._moved)
        self.listing.asked.connect(self.acted)
        PrintedKeys(self, self.listing).here.connect(self.card.name_keys)
        self.card.acted.connect(self.acted)
        self.card.answered.connect(self.answered)
        self.card.grown.connect(self.listing.fit_card)
        self.card.menuWanted.connect(self._popup)
        for button, name in ((self.add, "comment"), (self.noneComment, "comment")):
            button.clicked.connect(self._wants(name))
        self.noneTake.clicked.connect(self._wants("take"))
        SearchKeys(self, self.search).entered.connect(self.take_keys)
        self.noneAll.clicked.connect(self._widen)
        for widget in (self.listing, self.card):
            widget.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.listing.customContextMenuRequested.connect(self._list_menu)
        self.card.customContextMenuRequested.connect(
            lambda place: self._popup(self.card.mapToGlobal(place))
        )
        self.previous.clicked.connect(self._wants("previous"))
        self.next.clicked.connect(self._wants("next"))
        self._look.themed.connect(self._draw)
        self._look.zoomed.connect(self._size)
        self._book.changed.connect(self._changed)
        self._book.reworded.connect(self._reworded)

    def _size(self) -> None:
        self._look.size(self.listing)
        self.listing.size_rows()

    # What others ask

    def show_place(self, view: DocumentView | None, node: str) -> None:
        """Show the comments of a document, those on a node standing out."""
        other = view is not self._view
        moved = other or node != self._node
        self._view, self._node = view, node
        if self.choosing.filter.nodes is not None:
            self._narrow_here()
        if other or self._outdated or self.choosing.filter.nodes is not None:
            self.renew()
        # Where only the text altered, the comment that was chosen in the list stays.
        if moved:
            self._follow(node)

    def renew(self) -> None:
        """Read the comments anew."""
        self._outdated = False
        view = self._describer.view = self._view
        everything = self._all()
        before = self.listing.chosen
        shown: Sequence[Comment] = ()
        if view is not None:
            kept = [each for each in everything if self._shows(each)]
            shown = self._book.in_order(kept)
        reset = self.model.show(shown)
        if reset and before:
            self.listing.choose(before)
        elif not reset:
            self._show_card()
        self._summarise(everything, shown)

    def bring(self, identity: str) -> None:
        """Make a comment the chosen one, whatever hides it."""
        if self._outdated:
            self.renew()
        if self.model.row_of(identity) < 0:
            self.choosing.narrow(Filter(only_open=False))
        self.listing.choose(identity)

    def take_keys(self) -> None:
        """Let the keys work on the list, or on the button that there is without comments."""
        buttons = (self.noneComment, self.noneAll, self.add)
        target: QWidget = self.listing
        if self.listing.isHidden():
            target = next((each for each in buttons if not each.isHidden()), self)
        elif not self.listing.chosen and self.shown:
            self.listing.choose(self.shown[0].id)
        target.setFocus()

    @property
    def comment(self) -> Comment | None:
        """The chosen comment."""
        view = self._view
        return self._book.get(view.document, self.listing.chosen) if view is not None else None

    @property
    def shown(self) -> Sequence[Comment]:
        """The comments in the list, in their order."""
        return self.model.rows

    def speak(self) -> None:
        """Say everything in another language."""
        self.choosing.say()
        self.renew()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give the keys back to the page with Escape, from wherever they are in here."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    # Following

    def _changed(self, document: str) -> None:
        if self._view is None or document != self._view.document:
            return
        if self.isVisible():
            self.renew()
        else:
            self._outdated = True

    def _reworded(self, document: str, touched: Collection[str]) -> None:
        """Say anew what is typed on, and no more: this comes while somebody types."""
        if self.choosing.filter.state == "unplaced" or not self.isVisible():
            self._changed(document)
        elif self._view is not None and document == self._view.document:
            self.model.reword(touched)
            if self.listing.chosen in touched:
                self._show_card()

    def _follow(self, node: str) -> None:
        """Let the comments on a node stand out: the one chosen before, else the nearest."""
        view = self._view
        if view is None or not node:
            return
        near = [each for each in self._book.near(view.content, node) if self._shows(each)]
        ids = [each.id for each in near]
        if self.listing.chosen in ids or not ids:
            return
        marked = view.page.view.remarking.at_caret()
        self.listing.choose(marked if marked in ids else self._book.in_order(near)[0].id)

    def _moved(self, identity: str) -> None:
        self._book.chosen = identity
        self._show_card()
        self.chosen.emit(identity)

    def _show_card(self) -> None:
        comment = self.comment
        if comment is None or self._view is None:
            return
        self.card.show_content(self._describer.card(comment))

    # Filters

    def _all(self) -> list[Comment]:
        if self._view is None or self._view.version:
            return []
        return self._book.comments(self._view.document)

    def _shows(self, comment: Comment) -> bool:
        placed = True
        if self.choosing.filter.state == "unplaced":
            placed = self._book.find(comment).state == "attached"
        return self.choosing.filter.shows(comment, self._book.decision(comment), placed=placed)

    def _narrowed(self) -> None:
        if self.choosing.filter.nodes is not None:
            self._narrow_here()
        self.renew()

    def _narrow_here(self) -> None:
        """Let only those be shown that are on the clause, activity or table under the caret."""
        view = self._view
        self.choosing.at(_around(view.content, self._node) if view is not None else frozenset())

    def _widen(self) -> None:
        """Show more: first all among which the words are looked for, then all."""
        now = self.choosing.filter
        kept = now.words if now.only_open or replace(now, words="").asks else ""
        self.choosing.narrow(Filter(only_open=False, words=kept))

    def _list_menu(self, place: QPoint) -> None:
        index = self.listing.indexAt(place)
        if index.isValid():
            self.listing.choose(self.shown[index.row()].id)
            self._popup(self.listing.viewport().mapToGlobal(place))

    def _wants(self, name: str) -> Callable[[], None]:
        return lambda: self.wanted.emit(name)

    def _popup(self, place: QPoint) -> None:
        comment = self.comment
        if comment is None:
            return
        menu = QMenu(self)
        self._fill_menu(menu, comment)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    # Words

    def _summarise(self, everything: Sequence[Comment], shown: Sequence[Comment]) -> None:
        waiting = sum(is_open(each) for each in everything)
        narrowed = self.choosing.filter
        self.summary.setText(summary(everything, len(shown) if narrowed.asks else None))
        self.summary.setVisible(bool(everything))
        self.chips.setVisible(bool(everything))
        self.listing.setVisible(bool(shown))
        self.none.setVisible(not shown)
        writable = commentable(self._view)
        for widget in (self.add, self.search):
            widget.setVisible(bool(everything))
        for widget in (self.add, self.noneComment, self.noneTake):
            widget.setEnabled(writable)
        for widget in (self.noneComment, self.noneTake):
            widget.setVisible(not everything)
        self.noneAll.setVisible(bool(everything))
        for arrow in (self.previous, self.next):
            arrow.setVisible(bool(waiting))
        told = nothing(everything, narrowed, document=self._view is not None)
        self.noneText.setText(say(told))
        self.choosing.say()

    def _draw(self) -> None:
        theme = self._look.theme
        self.previous.setIcon(icon("up", theme, "muted"))
        self.next.setIcon(icon("down", theme, "muted"))


def _around(content: Document, node: str) -> frozenset[str]:
    """Return the nodes of the clause, annex or activity that holds a node, and of none if gone."""
    if node not in content:
        return frozenset()
    chain = [content.nodes[node], *content.ancestors(node)]
    top = next((each for each in chain if is_counted_heading(each)), chain[0])
    return frozenset(each.id for each in content.walk(top.id))
