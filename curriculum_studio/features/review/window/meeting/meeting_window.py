"""The meeting: one comment at a time on the projector, decided by key."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QPushButton

from curriculum_studio.core.comments import is_open
from curriculum_studio.core.payloads.review import Comment
from curriculum_studio.editor.model.typography import BASE
from curriculum_studio.features.review.window import comment_words
from curriculum_studio.features.review.window.comment_actions import (
    ANSWER,
    LOOK_FIRST,
    NOT_ACCEPTED,
    PARTLY,
    DecisionCommands,
)
from curriculum_studio.features.review.window.comment_index import CommentIndex
from curriculum_studio.features.review.window.comment_words import edited_text
from curriculum_studio.features.review.window.meeting.meeting_session import (
    MeetingSession,
    MeetingStep,
)
from curriculum_studio.features.review.window.meeting.meeting_view import (
    ENTER,
    CommentChoice,
    MeetingForm,
    ProjectorView,
    ReasonForm,
    outcome,
)
from curriculum_studio.i18n import Message, StudioError, in_one_line, message
from curriculum_studio.widgets.help_event import ask_for_help
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.context import AppContext
from curriculum_studio.workbench.documents.document_view import DocumentView

#: Sizes of type by height and width of the screen, and how much a key makes them larger.
_SHARE, _ACROSS, _STEP = 29.0, 50.0, 1.12

_KEYS = {
    Qt.Key.Key_A: "accept",
    Qt.Key.Key_P: "partly",
    Qt.Key.Key_N: "not_accepted",
    Qt.Key.Key_I: "noted",
    Qt.Key.Key_D: "discuss",
    Qt.Key.Key_S: "same_as",
    Qt.Key.Key_O: "reopen",
    Qt.Key.Key_R: "reply",
    Qt.Key.Key_Right: "next",
    Qt.Key.Key_Down: "next",
    Qt.Key.Key_PageDown: "next",
    Qt.Key.Key_Space: "next",
    Qt.Key.Key_Left: "previous",
    Qt.Key.Key_Up: "previous",
    Qt.Key.Key_PageUp: "previous",
}

#: Where a text is longer than the screen, these keys scroll it first, by so many screens.
_SCROLLING = {
    Qt.Key.Key_Down: 0.2,
    Qt.Key.Key_Up: -0.2,
    Qt.Key.Key_PageDown: 0.85,
    Qt.Key.Key_Space: 0.85,
    Qt.Key.Key_PageUp: -0.85,
}


#: What can be done with any comment, decided or not.
_ALWAYS = frozenset({"next", "previous", "reply"})

#: What is asked before it is done, in large type: its heading, and whether a reason is owed.
_ASKED = {
    "accept": (LOOK_FIRST, False),
    "partly": (PARTLY, True),
    "not_accepted": (NOT_ACCEPTED, True),
    "reply": (ANSWER, True),
}


class MeetingWindow(MeetingForm):
    """Fills the screen with one comment; works by keyboard alone.

    `ended`: it was left. `minutesWanted`: and its decisions shall be written down.
    """

    ended = Signal()
    minutesWanted = Signal()

    def __init__(
        self, context: AppContext, book: CommentIndex, view: DocumentView, sitting: MeetingSession
    ) -> None:
        super().__init__(context.window)
        self._context = context
        self._book = book
        self._view = view
        self._deciding = DecisionCommands(context, book)
        self._projected = ProjectorView(book, view, context.look)
        self.sitting = sitting
        self._zoom = 1.0
        self._ticking = QTimer(self)
        self._ticking.setInterval(10_000)
        self._ticking.timeout.connect(self._say_progress)
        self._buttons: dict[str, tuple[QPushButton, Message, str]] = {
            "accept": (self.accept, comment_words.ACCEPT, "A"),
            "partly": (self.partly, comment_words.PARTLY, "P"),
            "not_accepted": (self.notAccepted, comment_words.NOT_ACCEPTED, "N"),
            "noted": (self.noted, comment_words.NOTED, "I"),
            "discuss": (self.discuss, comment_words.DISCUSS, "D"),
            "same_as": (self.sameAs, comment_words.SAME_AS, "S"),
            "reopen": (self.reopen, comment_words.REOPEN, "O"),
            "reply": (self.reply, comment_words.ANSWER, "R"),
            "previous": (self.previous, message("Meeting", "Back"), "←"),
            "next": (self.next, message("Meeting", "Next"), "→"),
        }
        for name, (button, _, _) in self._buttons.items():
            button.clicked.connect(self._acts(name))
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.goOn.clicked.connect(self._back_to_meeting)
        self.minutes.clicked.connect(self._end_with_minutes)
        self.close_.clicked.connect(self.close)
        context.look.themed.connect(self._renew)
        self.written = ReasonForm(
            self.writing, self.writingTitle, self.textFrame, self.difference, self.reason
        )
        self.written.ready.connect(self._write_down)
        self.written.left.connect(self._put_away)
        self.written.lacking.connect(self._lack)
        self.other = CommentChoice(self.choosing, self.choosingTitle, self.wanted, self.others)
        self.other.chosen.connect(self._choose_other)
        self.other.left.connect(self._put_away)

    # Beginning and ending

    def begin(self) -> None:
        """Fill a screen: the projector if there is one, else that of the window."""
        self.sitting.begin()
        self._ticking.start()
        self.fill_screen(self._context.window.screen())
        self._fit_type()
        self._renew()
        self.activateWindow()
        self.setFocus()

    def finish(self) -> None:
        """Show what was decided; a meeting without decisions is left at once."""
        if not self.sitting.steps:
            self.close()
            return
        told = outcome([each for each in self._all() if each is not None], self._book)
        self.summaryTitle.setText(say(message("Meeting", "What was decided")))
        self.summaryCounts.setText(say(told.counts))
        touched = self.sitting.touched
        told_of = [each for each in self._all() if each is not None and each.id in touched]
        self.list_decided([self._projected.line(each) for each in told_of])
        self.pages.setCurrentWidget(self.summaryPage)
        self.close_.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that it is over."""
        self._ticking.stop()
        self.sitting.pause()
        super().closeEvent(event)
        self.ended.emit()

    def _end_with_minutes(self) -> None:
        self.close()
        self.minutesWanted.emit()

    def _back_to_meeting(self) -> None:
        self.pages.setCurrentWidget(self.meetingPage)
        self.setFocus()
        self._renew()

    # Showing

    @property
    def comment(self) -> Comment | None:
        """The comment that is shown."""
        return self._comment(self.sitting.at)

    def _comment(self, at: int) -> Comment | None:
        if not 0 <= at < len(self.sitting.comments):
            return None
        return self._book.get(self._view.document, self.sitting.comments[at])

    def _all(self) -> list[Comment | None]:
        return [self._comment(at) for at in range(len(self.sitting.comments))]

    def _renew(self) -> None:
        comment = self.comment
        if comment is None:
            return
        shown = self._projected.of(comment)
        self.number.setText(shown.number)
        self.meta.setText(shown.meta)
        self.text.setText(shown.text)
        self.answers.setText(shown.answers)
        self.answers.setVisible(bool(shown.answers))
        self.warning.setVisible(bool(shown.warning))
        self.warningText.setText(shown.warning)
        layout = self.texts.layout()
        if isinstance(layout, QGridLayout):
            self._projected.fill(layout, self.texts, shown, self._size())
        self.state.setText(shown.state)
        self.state.setVisible(bool(shown.state))
        self._enable()
        self.scroller.verticalScrollBar().setValue(0)
        for button, said, key in self._buttons.values():
            button.setText(f"{say(said)}  {key}")
        self.setAccessibleName(f"{shown.number} {shown.meta}")
        self.setAccessibleDescription(comment.text)
        self._say_progress()

    def _enable(self) -> None:
        """Let the buttons do what their keys do now; while something is written they do nothing."""
        comment = self.comment
        free = not (self.written.active or self.other.active)
        undecided = comment is not None and is_open(comment)
        for name, (button, _, _) in self._buttons.items():
            fits = name in _ALWAYS or undecided != (name == "reopen")
            button.setEnabled(free and fits)
            button.setVisible(fits)
        if comment is not None and comment.discuss:
            self.discuss.setEnabled(False)

    def _say_progress(self) -> None:
        done = sum(1 for each in self._all() if each is not None and not is_open(each))
        at, count = self.sitting.at + 1, len(self.sitting.comments)
        self.say_progress(at, count, done, self.sitting.minutes)

    def _size(self) -> int:
        fitting = min(self.height() / _SHARE, self.width() / _ACROSS)
        return max(15, round(fitting * self._zoom))

    def _fit_type(self) -> None:
        """Make everything as large as the screen allows."""
        self.fit_type(self._size(), [button for button, _, _ in self._buttons.values()])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the type to another size."""
        super().resizeEvent(event)
        if hasattr(self, "_buttons"):
            self._fit_type()
            self._renew()

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Decide, go on, end."""
        key = Qt.Key(event.key())
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if key == Qt.Key.Key_F1:
            ask_for_help(self)
        elif control and key == Qt.Key.Key_Z:
            self._undo()
        elif self.pages.currentWidget() is self.summaryPage:
            if key == Qt.Key.Key_Escape or key in ENTER:
                self.close()
        elif control and key in {Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus}:
            self._zoom *= 1 / _STEP if key == Qt.Key.Key_Minus else _STEP
            self._fit_type()
            self._renew()
        elif key == Qt.Key.Key_Escape:
            self.finish()
        elif not control and key in _SCROLLING and self.scroll_by(_SCROLLING[key]):
            pass
        elif not control and key in _KEYS:
            self.act(_KEYS[key])
        else:
            super().keyPressEvent(event)

    # Deciding

    def _acts(self, name: str) -> Callable[[], None]:
        return lambda: self.act(name)

    def act(self, name: str) -> None:
        """Do what a key or button says."""
        comment = self.comment
        if comment is None or self.written.active or self.other.active:
            return
        if name in {"next", "previous"}:
            self._go(self.sitting.at + (1 if name == "next" else -1))
        elif name != "reply" and is_open(comment) == (name == "reopen"):
            return
        elif name == "accept" and not self._deciding.asks_first(comment, self._view):
            self._decide(lambda: self._deciding.accept(comment))
        elif name in _ASKED:
            self._ask(name, comment)
        elif name == "same_as":
            self._ask_other(comment)
        else:
            self._decide(lambda: self._deciding.act(name, comment, self._view))

    def _go(self, at: int) -> None:
        self.sitting.at = max(0, min(at, len(self.sitting.comments) - 1))
        self.told.clear()
        self._renew()

    def _decide(self, act: Callable[[], object]) -> None:
        """Carry a decision out, say it, and go on to the next that is open."""
        at = self.sitting.at
        try:
            act()
        except StudioError as problem:
            self.told.setText(in_one_line(say(each) for each in problem.sentences))
            return
        self.sitting.steps.append(MeetingStep(self.sitting.here, self._last_step))
        comment = self._comment(at)
        self._put_away()
        if self._waits(at):  # answered or opened again: it is still talked about
            self._go(at)
            return
        following = [*range(at + 1, len(self.sitting.comments)), *range(at)]
        waiting = (each for each in following if self._waits(each))
        self._go(next(waiting, min(at + 1, len(self.sitting.comments) - 1)))
        if comment is not None:
            line = self._projected.line(comment)
            self.told.setText("   ".join(each for each in line if each))
        if not any(self._waits(each) for each in range(len(self.sitting.comments))):
            self.finish()

    def _waits(self, at: int) -> bool:
        comment = self._comment(at)
        return comment is not None and is_open(comment) and not comment.discuss

    @property
    def _last_step(self) -> int:
        """The step that undo would take in the document of the meeting."""
        return self._context.bench.session.last_step(self._view.document)

    def _undo(self) -> None:
        """Take the last decision of this meeting back, and show its comment."""
        if not self.sitting.steps or self._last_step != self.sitting.steps[-1].id:
            return
        step = self.sitting.steps.pop()
        self.pages.setCurrentWidget(self.meetingPage)
        self._context.editing.take_back()
        self._go(self.sitting.comments.index(step.comment))
        self.setFocus()

    def _ask(self, name: str, comment: Comment) -> None:
        """Open the place where text, reason or answer is written."""
        heading, owed = _ASKED[name]
        zoom = self._size() / BASE
        alters = name in {"accept", "partly"}
        text = edited_text(comment, self._view, self._book, zoom) if alters else None
        self.written.open(name, heading, text, self._context.look, owed=owed)
        self._enable()

    def _write_down(self) -> None:
        comment, area, reason = self.comment, self.written.area, self.written.why
        if comment is None:
            return
        cell = area.changed() if area is not None else None
        match self.written.name:
            case "accept":
                self._decide(lambda: self._deciding.accept_as(comment, self._view, cell))
            case "partly":
                self._decide(lambda: self._deciding.partly(comment, self._view, cell, reason))
            case "reply":
                self._decide(lambda: self._deciding.answer(comment, reason))
            case _:
                self._decide(lambda: self._deciding.refuse(comment, reason))

    def _put_away(self) -> None:
        self.written.close()
        self.other.close()
        self.told.clear()
        self._enable()
        self.setFocus()

    def _ask_other(self, comment: Comment) -> None:
        self.other.open(comment.number, self._deciding.likely(comment))
        self._enable()

    def _choose_other(self, other: str) -> None:
        comment = self.comment
        if comment is not None:
            reviewing = self._context.bench.application.reviewing
            self._decide(lambda: reviewing.same_as(comment.id, other))

    def _lack(self, what: Message) -> None:
        self.told.setText(say(what))
