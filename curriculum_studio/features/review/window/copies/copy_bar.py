"""The quiet bar above a review copy: for which round, until when, how much was said."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QWidget

from curriculum_studio.core.payloads.review import ReviewCopy
from curriculum_studio.core.review_rounds import days_left
from curriculum_studio.features.review.window.rounds.round_tables import shown_day
from curriculum_studio.i18n import Message, message
from curriculum_studio.widgets.form_loader import load_form
from curriculum_studio.widgets.translation import say


class CopyBar(QFrame):
    """Says what can be done with a review copy. `sending`: the answer shall be sent."""

    sending = Signal()

    head: QLabel
    until: QLabel
    count: QLabel
    send: QPushButton

    def __init__(self, tell: Callable[[], "Told | None"], parent: QWidget) -> None:
        """Take who tells how it stands."""
        super().__init__(parent)
        load_form(self, "review_copy")
        self._tell = tell
        self.send.clicked.connect(self.sending)
        self.renew()

    def renew(self) -> None:
        """Say anew how it stands."""
        told = self._tell()
        if told is None:
            return
        copy, today, comments, answered = told
        head = message("ReviewCopy", "Review copy: {name}").fill(name=copy.name or "—")
        self.head.setText(say(head))
        self.until.setText(say(until(copy, today)))
        said = message("ReviewCopy", "Your comments: {count}").fill(count=comments)
        if answered:
            said = message("ReviewCopy", "Your comments: {count} · answer sent {day}").fill(
                count=comments, day=shown_day(answered)
            )
        self.count.setText(say(said))
        self.setAccessibleDescription(f"{self.head.text()} {self.until.text()}")

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_tell"):
            self.renew()


#: A review copy, the day of today, the comments on it, and the day of the last answer.
Told = tuple[ReviewCopy, str, int, str]


def until(copy: ReviewCopy, today: str) -> Message:
    """Return until when an answer is asked for."""
    left = days_left(copy, today)
    if left is None:
        return message("ReviewCopy", "You can comment; the text stays as it is.")
    if left < 0:
        return message(
            "ReviewCopy", "You can comment; the text stays as it is. The round ended on {day}."
        ).fill(day=shown_day(copy.end))
    if left == 0:
        return message(
            "ReviewCopy", "You can comment; the text stays as it is. Answers are due today."
        )
    return message(
        "ReviewCopy",
        "You can comment; the text stays as it is. Answers until {day}, days left: {left}.",
    ).fill(day=shown_day(copy.end), left=left)
