"""Writing down a meeting: who was there, how the vote went, what else was said."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtWidgets import (
    QDateEdit,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)

from curriculum_studio.core.payloads.review import Meeting
from curriculum_studio.core.review_rounds import (
    NEEDED,
    TOO_MANY_VOTES,
    fault_of_vote,
    vote,
    voted,
)
from curriculum_studio.features.review.service.rounds import MeetingLine
from curriculum_studio.features.review.window.rounds.round_tables import day_format
from curriculum_studio.i18n import message
from curriculum_studio.widgets.dialog import Dialog, make_room
from curriculum_studio.widgets.form_loader import load_form
from curriculum_studio.widgets.translation import say

_ISO = "yyyy-MM-dd"


class MeetingRecordDialog(Dialog):
    """Asks for a meeting; says at once whether the vote carries."""

    name: QLineEdit
    day: QDateEdit
    place: QLineEdit
    decided: QLabel
    present: QPlainTextEdit
    drafters: QSpinBox
    agreed: QSpinBox
    against: QSpinBox
    abstained: QSpinBox
    outcome: QLabel
    notes: QPlainTextEdit
    buttons: QDialogButtonBox

    def __init__(
        self,
        today: date,
        decided: Callable[[date], int],
        parent: QWidget | None = None,
        *,
        known: MeetingLine | None = None,
    ) -> None:
        """Begin with `today`; `decided` counts the comments that were decided on a day.

        `known` is a meeting that was written down and is to be corrected.
        """
        super().__init__(parent)
        load_form(self, "meeting_record")
        self._decided = decided
        self.day.setDisplayFormat(day_format())
        self.day.setDate(QDate(today.year, today.month, today.day))
        self.name.setText(say(message("Rounds", "Meeting of the group")))
        if known is not None:
            self._fill(known)
        self.day.dateChanged.connect(lambda _: self._renew())
        self.name.textChanged.connect(lambda _: self._renew())
        self.present.textChanged.connect(self._renew)
        for box in (self.drafters, self.agreed, self.against, self.abstained):
            box.valueChanged.connect(lambda _: self._renew())
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.buttons.button(QDialogButtonBox.StandardButton.Save).setDefault(True)
        self._renew()
        self.present.setFocus()

    def _fill(self, known: MeetingLine) -> None:
        said = known.payload
        self.name.setText(known.title)
        held = QDate.fromString(said.date, _ISO)
        if held.isValid():
            self.day.setDate(held)
        self.place.setText(said.place)
        self.present.setPlainText("\n".join(said.present))
        self.notes.setPlainText("\n".join(known.notes))
        for box, count in (
            (self.drafters, said.drafters),
            (self.agreed, said.votes_for),
            (self.against, said.votes_against),
            (self.abstained, said.abstentions),
        ):
            box.setValue(count)

    def title(self) -> str:
        """Return the name of the meeting."""
        return self.name.text().strip()

    def written(self) -> str:
        """Return the notes."""
        return self.notes.toPlainText().strip()

    def meeting(self) -> Meeting:
        """Return what was written."""
        lines = (each.strip() for each in self.present.toPlainText().splitlines())
        return Meeting(
            date=self.day.date().toString(_ISO),
            place=self.place.text().strip(),
            present=tuple(each for each in lines if each),
            votes_for=self.agreed.value(),
            votes_against=self.against.value(),
            abstentions=self.abstained.value(),
            drafters=self.drafters.value(),
        )

    def _renew(self) -> None:
        meeting = self.meeting()
        count = self._decided(date.fromisoformat(meeting.date))
        words = message("Rounds", "Decisions of this day that go into the minutes: {count}")
        self.decided.setText(say(words.fill(count=count)))
        self.outcome.setText(_result(meeting))
        make_room(self)
        save = self.buttons.button(QDialogButtonBox.StandardButton.Save)
        save.setEnabled(bool(self.title()) and fault_of_vote(meeting) is None)


def _result(meeting: Meeting) -> str:
    """Return in a sentence how the vote stands."""
    found = vote(meeting)
    above, below = NEEDED
    if not voted(meeting):
        words = message(
            "Rounds", "Present: {present}, may vote: {voters}. {needed} have to agree ({rule})."
        )
        return say(
            words.fill(
                present=found.present,
                voters=found.voters,
                needed=found.needed,
                rule=f"{above}/{below}",
            )
        )
    if not found.fits:
        return say(TOO_MANY_VOTES)
    words = (
        message("Rounds", "Carried: {agreed} of {voters} agree, {needed} are needed ({rule}).")
        if found.carried
        else message(
            "Rounds", "Not carried: {agreed} of {voters} agree, {needed} are needed ({rule})."
        )
    )
    return say(
        words.fill(
            agreed=found.agreed,
            voters=found.voters,
            needed=found.needed,
            rule=f"{above}/{below}",
        )
    )
