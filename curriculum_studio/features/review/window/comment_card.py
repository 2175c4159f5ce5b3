"""The chosen comment in full: thread, difference, decision; with its buttons."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from curriculum_studio.core.anchors import FoundAnchor
from curriculum_studio.core.comments import is_open
from curriculum_studio.core.diff import DiffPiece
from curriculum_studio.core.payloads.review import Comment
from curriculum_studio.features.review.window import comment_words as words
from curriculum_studio.features.review.window.comment_words import beginning
from curriculum_studio.i18n import Message, message
from curriculum_studio.values import dataclass
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.flow_layout import FlowLayout
from curriculum_studio.widgets.form_loader import load_form
from curriculum_studio.widgets.icons import icon
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.written_text import difference_html, plain, plain_html, tip

#: Of longer threads the newest answers are shown at first.
_ANSWERS, _NEWEST = 5, 3


@dataclass(frozen=True, slots=True)
class CommentCardContent:
    """All that the card shows; `decided` is the comment whose decision counts.

    `marked`: the words that it is on, as they are read.
    `writable`: it can be answered and corrected. `decides`: it can be decided.
    `pieces`: what the proposal would make of the text; none where it only says what to do.
    """

    comment: Comment
    decided: Comment
    place: str
    marked: str
    found: FoundAnchor
    pieces: tuple[DiffPiece, ...] = ()
    writable: bool = True
    decides: bool = True


class CommentCard(QFrame):
    """Shows one comment. `acted`: what shall be done with it; `answered`: a text for its thread.

    `grown`: it wants another height.
    """

    acted = Signal(str)
    answered = Signal(str)
    grown = Signal()
    menuWanted = Signal(object)

    number: QLabel
    meta: QLabel
    state: QLabel
    warning: QFrame
    warningText: QLabel
    placeHere: QPushButton
    quotation: QLabel
    text: QLabel
    whole: QPushButton
    words: QLabel
    facts: QLabel
    earlier: QPushButton
    answers: QLabel
    deciding: QWidget
    accept: QPushButton
    partly: QPushButton
    notAccepted: QPushButton
    noted: QPushButton
    discuss: QPushButton
    following: QWidget
    done: QCheckBox
    confirmed: QCheckBox
    reopen: QPushButton
    answer: QLineEdit
    more: QToolButton

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        """Begin with nothing to show."""
        super().__init__(parent)
        load_form(self, "comment_card")
        self._look = look
        self._content: CommentCardContent | None = None
        #: Answers that are half written, and comments that are shown to their end.
        self._drafts: dict[str, str] = {}
        self._unfolded: set[tuple[str, QWidget]] = set()
        self._buttons: dict[str, tuple[QPushButton, Message, str]] = {
            "accept": (self.accept, words.ACCEPT, "A"),
            "partly": (self.partly, words.PARTLY, "P"),
            "not_accepted": (self.notAccepted, words.NOT_ACCEPTED, "N"),
            "noted": (self.noted, words.NOTED, "I"),
            "discuss": (self.discuss, words.DISCUSS, "D"),
        }
        for name, (button, _, _) in self._buttons.items():
            button.clicked.connect(self._acts(name))
        self.placeHere.clicked.connect(self._acts("place"))
        self.reopen.clicked.connect(self._acts("reopen"))
        self.done.clicked.connect(self._acts("done"))
        self.confirmed.clicked.connect(self._acts("confirmed"))
        self.answer.returnPressed.connect(self._answer)
        for button in (self.whole, self.earlier):
            button.clicked.connect(self._unfolds(button))
        self.more.clicked.connect(
            lambda: self.menuWanted.emit(self.more.mapToGlobal(self.more.rect().bottomLeft()))
        )
        FlowLayout(self.deciding, [button for button, _, _ in self._buttons.values()])
        FlowLayout(self.following, [self.done, self.confirmed, self.reopen], 10)
        policy = QSizePolicy.Policy
        self.meta.setSizePolicy(policy.Ignored, policy.Preferred)
        for label in (self.number, self.state):
            label.setSizePolicy(policy.Fixed, policy.Preferred)
        for label in (self.text, self.words, self.answers, self.quotation, self.facts):
            label.setTextFormat(Qt.TextFormat.RichText)
        for label in (self.meta, self.state):
            label.setTextFormat(Qt.TextFormat.PlainText)
        look.themed.connect(self._draw)
        look.zoomed.connect(self._size)
        self._draw()
        self.name_keys(False)
        self._size()

    def show_content(self, content: CommentCardContent) -> None:
        """Show a comment; an answer that is half written is there again with its comment."""
        before = self._content
        self._content = content
        if before is None or before.comment.id != content.comment.id:
            if before is not None:
                self._drafts[before.comment.id] = self.answer.text()
            self.answer.setText(self._drafts.pop(content.comment.id, ""))
        self._renew()

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_buttons"):
            self.name_keys(self._named)
            self._renew()

    @property
    def controls(self) -> tuple[QWidget, ...]:
        """All that the keyboard reaches, in the order in which it is read."""
        deciding = (button for button, _, _ in self._buttons.values())
        following = (self.done, self.confirmed, self.reopen)
        folded = (self.whole, self.earlier)
        return (self.placeHere, *folded, *deciding, *following, self.answer, self.more)

    # Inside

    def _size(self) -> None:
        """Give what people wrote its size; buttons keep theirs."""
        self._look.size(
            *(self.number, self.meta, self.state, self.warningText, self.quotation),
            *(self.text, self.words, self.facts, self.answers, self.answer),
        )
        self._fit()
        self.grown.emit()

    def _acts(self, name: str) -> Callable[[], None]:
        return lambda: self.acted.emit(name)

    def draft(self, identity: str, text: str) -> None:
        """Put an answer that was taken back where it can be written anew."""
        if self._content is not None and self._content.comment.id == identity:
            self.answer.setText(text)
            self.answer.setFocus()
        else:
            self._drafts[identity] = text

    def _unfolds(self, button: QPushButton) -> Callable[[], None]:
        def unfold() -> None:
            if self._content is not None:
                self._unfolded.add((self._content.comment.id, button))
                # The keys would else go with the button.
                self.text.setFocus()
                self._renew()

        return unfold

    def _folds(self, button: QPushButton, comment: Comment) -> bool:
        return (comment.id, button) not in self._unfolded

    def _answer(self) -> None:
        text = self.answer.text().strip()
        if text:
            self.answer.clear()
            self.answered.emit(text)

    def _draw(self) -> None:
        self.more.setIcon(icon("more", self._look.theme, "muted"))
        self._renew()

    def name_keys(self, here: bool = True) -> None:
        """Print the keys of the buttons while they are `here`: on the page they write.

        The buttons keep their widths: none goes away from below the mouse that gives it the keys.
        """
        for button, text, key in self._buttons.values():
            button.setMinimumWidth(0)
            button.setText(f"{say(text)}  {key}")
            button.setMinimumWidth(button.sizeHint().width())
            if not here:
                button.setText(say(text))
        self._named = here

    def _renew(self) -> None:
        content = self._content
        if content is None:
            return
        comment, decided, theme = content.comment, content.decided, self._look.theme
        self.number.setText(f"<b>{plain_html(comment.number or '—')}</b>")
        state, tone = words.state_words(comment, decided)
        self.state.setText(state)
        self._fit()
        self.state.setStyleSheet(f"color: {getattr(theme, tone)}")
        self._show_place(content)
        self._show_text(comment)
        self._show_proposal(content)
        self._set(self.facts, "<br>".join(plain_html(e) for e in words.facts(comment, decided)))
        self._set(self.answers, "<br>".join(self._thread(comment)))
        undecided = is_open(comment)
        self.deciding.setVisible(undecided and content.decides)
        self.following.setVisible(not undecided and content.decides)
        self.discuss.setEnabled(not comment.discuss)
        self.done.setVisible(decided.decision in {"accepted", "partly"})
        self.done.setEnabled(decided is comment)
        self.done.setChecked(bool(decided.done_version))
        self.confirmed.setChecked(bool(comment.confirmed_by))
        self.answer.setVisible(content.writable)
        self.more.setVisible(content.writable)
        said = words.meta(comment, content.place)
        self.setAccessibleName(f"{plain(comment.number)} {said} {state}")
        self.setAccessibleDescription(comment.text)
        self.grown.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten what has no room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Show of type, who and where as much as there is room for."""
        if self._content is None:
            return
        whole = words.meta(self._content.comment, self._content.place)
        room = self.width() - self.number.sizeHint().width() - self.state.sizeHint().width() - 40
        elided = self.meta.fontMetrics().elidedText(whole, Qt.TextElideMode.ElideRight, room)
        self.meta.setText(elided)
        self.meta.setToolTip(tip(whole))

    def _show_place(self, content: CommentCardContent) -> None:
        anchor, state = content.comment.anchor, content.found.state
        certain = state == "attached"
        self.warning.setVisible(not certain)
        quoted = content.marked
        self.quotation.setVisible(certain and bool(quoted))
        if quoted:
            self.quotation.setText(plain_html(words.quoted(beginning(quoted))))
        if certain:
            return
        heading = words.CHANGED if state == "changed" else words.ORPHAN
        old = content.marked if anchor.quotation else ""
        if state == "orphan" and not anchor.node:
            heading, old = words.UNPLACED, anchor.place
        lines = [f"<b>△ {plain_html(say(heading))}</b>"]
        if old:
            before = message("Comments", "It then read: “{words}”")
            if not anchor.node:
                before = message("Comments", "The form says: “{words}”")
            lines.append(plain_html(say(before.fill(words=old))))
        self.warningText.setText("<br>".join(lines))
        self.placeHere.setVisible(content.writable)

    def _show_proposal(self, content: CommentCardContent) -> None:
        comment = content.comment
        if content.pieces and is_open(comment):
            self._set(self.words, difference_html(content.pieces, self._look.theme, short=True))
        elif comment.proposal:
            proposed = message("Comments", "Proposed: {words}").fill(words=comment.proposal)
            self._set(self.words, plain_html(say(proposed)))
        else:
            self._set(self.words, "")

    def _show_text(self, comment: Comment) -> None:
        """Show what was said; of a long text the beginning until more is asked for."""
        begun = beginning(comment.text) if self._folds(self.whole, comment) else comment.text
        self.text.setText(plain_html(begun))
        self.text.setVisible(bool(comment.text.strip()))
        self.whole.setVisible(begun != comment.text)
        said = message("Comments", "Show all of it: {count} characters", "", 1)
        self.whole.setText(say(said.fill(count=len(comment.text))))

    def _thread(self, comment: Comment) -> list[str]:
        """Return the answers; of many the newest until more is asked for."""
        colour, replies = self._look.theme.muted, comment.replies
        if len(replies) > _ANSWERS and self._folds(self.earlier, comment):
            replies = replies[-_NEWEST:]
        hidden = len(comment.replies) - len(replies)
        self.earlier.setVisible(hidden > 0)
        said = message("Comments", "Show earlier answers: {count}").fill(count=hidden)
        self.earlier.setText(say(said))
        return [
            f'<span style="color:{colour}">{plain_html(each.organisation or each.author)}'
            f" ↳</span> {plain_html(each.text)}"
            for each in replies
        ]

    def _set(self, label: QLabel, text: str) -> None:
        label.setText(text)
        label.setVisible(bool(text))
