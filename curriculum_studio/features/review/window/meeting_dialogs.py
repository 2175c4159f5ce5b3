"""Dialogs of the meetings of a round: what was held, and minutes of it."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
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
from curriculum_studio.features.publishing.service.papers import ENDINGS
from curriculum_studio.features.review.service.rounds import MeetingLine
from curriculum_studio.features.review.window.comment_words import shown_day
from curriculum_studio.i18n import message, said_in
from curriculum_studio.languages import Language
from curriculum_studio.session.files import named_after
from curriculum_studio.values import dataclass
from curriculum_studio.widgets.dialog import Dialog, TargetLine, make_room
from curriculum_studio.widgets.translation import say

_ISO = "yyyy-MM-dd"

# --- a meeting: who was there, how the vote went, what else was said --------------------------


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
        super().__init__(parent, "meeting_record")
        self._decided = decided
        self.day.setDate(QDate(today.year, today.month, today.day))
        self.name.setText(say(message("Rounds", "Meeting of the group")))
        if known is not None:
            self._fill(known)
        self.day.dateChanged.connect(lambda _: self._renew())
        self.name.textChanged.connect(lambda _: self._renew())
        self.present.textChanged.connect(self._renew)
        for box in (self.drafters, self.agreed, self.against, self.abstained):
            box.valueChanged.connect(lambda _: self._renew())
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
        self._ok.setEnabled(bool(self.title()) and fault_of_vote(meeting) is None)


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
        message("Rounds", "Carried: {agreed} of {voters} agreed, {needed} needed ({rule}).")
        if found.carried
        else message(
            "Rounds", "Not carried: {agreed} of {voters} agreed, {needed} needed ({rule})."
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


# --- minutes: of which meeting or day, in which languages, into which file --------------------


@dataclass(frozen=True, slots=True)
class MinutesWish:
    """Which meeting (its place in the list), in which languages, with persons or without."""

    at: int
    languages: tuple[Language, ...]
    named: bool
    target: Path


class MinutesDialog(Dialog):
    """Offers the meetings that were written down, and the days on which comments were decided.

    `correcting`: what was written down of one of them (its place in the list) shall be corrected.
    """

    correcting = Signal(int)

    meeting: QComboBox
    correct: QPushButton
    zh: QCheckBox
    en: QCheckBox
    de: QCheckBox
    named: QCheckBox
    target: QLineEdit
    browse: QPushButton
    told: QLabel
    hint: QLabel

    def __init__(
        self,
        title: str,
        meetings: Sequence[MeetingLine],
        language: Language,
        folder: Path,
        parent: QWidget | None = None,
    ) -> None:
        """Offer `meetings`, the last one first of all; `title` is that of the document."""
        super().__init__(parent, "minutes")
        self._meetings: Sequence[MeetingLine] = ()
        self._title, self._folder = title, folder
        self._boxes: dict[Language, QCheckBox] = {"zh": self.zh, "en": self.en, "de": self.de}
        self._boxes[language].setChecked(True)
        self._file = TargetLine(self, self.target, self.browse, lambda: ENDINGS[0], ENDINGS[1:])
        self._file.changed.connect(self._enable)
        self.show_meetings(meetings)
        self.correct.clicked.connect(lambda: self.correcting.emit(self.meeting.currentIndex()))
        self.meeting.currentIndexChanged.connect(lambda _: self._renew())
        for box in self._boxes.values():
            box.toggled.connect(lambda _: self._renew())
        self._renew()

    @property
    def meetings(self) -> Sequence[MeetingLine]:
        """The meetings and days in their order."""
        return self._meetings

    def show_meetings(self, meetings: Sequence[MeetingLine], wanted: str = "") -> None:
        """Offer meetings; `wanted` is the one to choose, else the last."""
        self._meetings = meetings
        self.meeting.clear()
        for line in meetings:
            on = shown_day(line.payload.date)
            name = line.title or say(message("Rounds", "Decisions of the day"))
            self.meeting.addItem(f"{on}  {name}")
        at = [line.id for line in meetings].index(wanted) if wanted else len(meetings) - 1
        self.meeting.setCurrentIndex(at)

    def wish(self) -> MinutesWish:
        """Return what was chosen."""
        languages = tuple(each for each, box in self._boxes.items() if box.isChecked())
        at, named = self.meeting.currentIndex(), self.named.isChecked()
        return MinutesWish(at, languages, named, self._file.path)

    def _renew(self) -> None:
        at = self.meeting.currentIndex()
        line = self._meetings[at] if 0 <= at < len(self._meetings) else None
        self.correct.setEnabled(line is not None and bool(line.id))
        if line is not None:
            decided = message("Rounds", "Decisions on comments: {count}")
            self.told.setText(say(decided.fill(count=len(line.payload.comments))))
            first = next((each for each, box in self._boxes.items() if box.isChecked()), "zh")
            kind = said_in(first)(message("Rounds", "Minutes"))
            stem = named_after(self._title, f"{kind} {line.payload.date}")
            self._file.suggest(self._folder, stem)
        self._enable()

    def _enable(self) -> None:
        ready = bool(self.target.text().strip()) and any(
            box.isChecked() for box in self._boxes.values()
        )
        self._ok.setEnabled(ready)
        self._file.warn(self.hint)
        make_room(self)
