"""Going from comment to comment, and between page and panel."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from curriculum_studio.core.comments import is_open
from curriculum_studio.features.review.window.comments_panel import CommentsPanel
from curriculum_studio.features.review.window.lazy_dialogs import LazyDialogs


class CommentNavigation(LazyDialogs):
    """Brings comments to the front, and what they are on into sight."""

    panel: CommentsPanel

    @property
    def has_document(self) -> bool:
        """Whether a document is in front, as it is now and not as it was once."""
        view = self._desk.view
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
        view = self._desk.view
        if view is None or not self.has_document:
            return ""
        node, _, _, _ = view.page.words_chosen()
        there = self.book.on_node(view.document, node)
        marked = view.page.view.remarking.at_caret()
        waiting = (each.id for each in there if is_open(each))
        return marked or next(waiting, there[0].id if there else "")

    def show_panel(self) -> None:
        """Bring the comments to the front of the side panel."""
        self._desk.show_panel("comments")

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
        if self._desk.view is not None:
            self._desk.view.page.setFocus()

    def show_comment(self, identity: str) -> None:
        """Bring a comment to the front."""
        self.show_panel()
        self.panel.bring(identity)

    def go_to(self, identity: str) -> None:
        """Show on the page what a comment is on."""
        view = self._desk.view
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
        view = self._desk.view
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
