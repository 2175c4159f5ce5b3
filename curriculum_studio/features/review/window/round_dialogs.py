"""Dialogs of a review round: the round itself, its meetings, its minutes."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QDate, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from curriculum_studio.core.headings import STAGES
from curriculum_studio.core.languages import Language
from curriculum_studio.core.payloads.review import Meeting, Recipient, ReviewRound
from curriculum_studio.core.review_rounds import (
    NEEDED,
    PUBLIC_DAYS,
    TOO_MANY_VOTES,
    day,
    fault_of,
    fault_of_vote,
    too_short,
    vote,
    voted,
)
from curriculum_studio.features.publishing.service.papers import ENDINGS
from curriculum_studio.features.review.service.rounds import MeetingLine
from curriculum_studio.features.review.window.rounds_board import (
    hint_of,
    read_day,
    shown_day,
)
from curriculum_studio.i18n import Message, message, said_in
from curriculum_studio.session.files import named_after
from curriculum_studio.values import dataclass
from curriculum_studio.widgets.dialog import Dialog, TargetLine, make_room
from curriculum_studio.widgets.form_loader import load_form
from curriculum_studio.widgets.translation import say

# --- the round: its name, how long it runs, who is asked --------------------------------------

_COLUMNS = (
    message("Rounds", "Organisation"),
    message("Rounds", "Code"),
    message("Rounds", "Contact (office or role)"),
    message("Rounds", "Sent"),
)
_KNOWN = Qt.ItemDataRole.UserRole
_ISO = "yyyy-MM-dd"
_NOBODY = Recipient(organisation="")


def _fault_of_days(asked: Sequence[Recipient]) -> Message | None:
    """Return which day of sending cannot be read, None if all can."""
    for each in asked:
        if each.sent and day(each.sent) is None:
            words = message("Rounds", "“{text}” is not a clear date. Write it as {example}.")
            return words.fill(text=each.sent, example=shown_day("2026-11-24"))
    return None


class RoundDialog(Dialog):
    """Asks for a new round, or shows one to be corrected."""

    name: QLineEdit
    stage: QComboBox
    start: QDateEdit
    end: QDateEdit
    hint: QLabel
    shortening: QWidget
    shortened: QLineEdit
    asked: QTableWidget
    fault: QLabel
    add: QPushButton
    remove: QPushButton
    count: QLabel
    explained: QLabel
    buttons: QDialogButtonBox

    def __init__(
        self,
        title: str,
        payload: ReviewRound,
        language: Language,
        *,
        new: bool,
        parent: QWidget | None = None,
    ) -> None:
        """Begin today where there is no start; without an end a round lasts `PUBLIC_DAYS`."""
        super().__init__(parent)
        load_form(self, "new_round")
        self._payload = payload
        for value, stage in STAGES.items():
            self.stage.addItem(stage[language], value)
        self.stage.setCurrentIndex(max(self.stage.findData(payload.stage), 0))
        self.name.setText(title)
        today = QDate.currentDate()
        start = QDate.fromString(payload.start, _ISO)
        self.start.setDate(start if start.isValid() else today)
        end = QDate.fromString(payload.end, _ISO)
        self.end.setDate(end if end.isValid() else self.start.date().addDays(PUBLIC_DAYS - 1))
        self.shortened.setText(payload.shortened)
        self._set_table(payload)
        self.explained.setVisible(new)
        ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        words = message("Rounds", "Start the round") if new else message("Rounds", "Change")
        ok.setText(say(words))
        ok.setDefault(True)
        self.name.textChanged.connect(lambda _: self._renew())
        self.shortened.textChanged.connect(lambda _: self._renew())
        for edit in (self.start, self.end):
            edit.dateChanged.connect(lambda _: self._renew())
        self.stage.currentIndexChanged.connect(lambda _: self._renew())
        self.asked.itemChanged.connect(lambda _: self._renew())
        self.asked.installEventFilter(self)
        self.add.clicked.connect(lambda: self.add_line(edit=True))
        self.remove.clicked.connect(self._remove)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._renew()

    def title(self) -> str:
        """Return the name of the round."""
        return self.name.text().strip()

    def payload(self) -> ReviewRound:
        """Return what was chosen."""
        chosen = replace(
            self._payload,
            stage=str(self.stage.currentData()),
            start=self.start.date().toString(_ISO),
            end=self.end.date().toString(_ISO),
            recipients=self._recipients(),
        )
        reason = self.shortened.text().strip() if too_short(chosen) else ""
        return replace(chosen, shortened=reason)

    def add_line(self, recipient: Recipient = _NOBODY, *, edit: bool = False) -> None:
        """Add a line for a body."""
        row = self.asked.rowCount()
        self.asked.insertRow(row)
        sent = shown_day(recipient.sent or (self.start.date().toString(_ISO) if edit else ""))
        for column, words in enumerate(
            (recipient.organisation, recipient.prefix, recipient.contact, sent)
        ):
            self.asked.setItem(row, column, QTableWidgetItem(words))
        first = QTableWidgetItem(recipient.organisation)
        first.setData(_KNOWN, recipient)
        self.asked.setItem(row, 0, first)
        if edit:
            self.asked.setCurrentItem(first)
            self.asked.editItem(first)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a list that is pasted into the table: lines of another table, or names alone."""
        if watched is self.asked and event.type() == QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)  # noqa: S101 - its type says so
            if event.matches(QKeySequence.StandardKey.Paste):
                self._paste(QGuiApplication.clipboard().text())
                return True
        return super().eventFilter(watched, event)

    # Inside

    def _paste(self, text: str) -> None:
        today = self.start.date().toString(_ISO)
        for line in text.splitlines():
            organisation, prefix, contact, sent = [*map(str.strip, line.split("\t")), *[""] * 4][:4]
            if organisation:
                self.add_line(
                    Recipient(
                        organisation=organisation,
                        prefix=prefix.upper(),
                        contact=contact,
                        sent=read_day(sent) or today,
                    )
                )

    def _set_table(self, payload: ReviewRound) -> None:
        self.asked.setColumnCount(len(_COLUMNS))
        self.asked.setHorizontalHeaderLabels([say(each) for each in _COLUMNS])
        self.asked.verticalHeader().hide()
        self.asked.verticalHeader().setDefaultSectionSize(30)
        head = self.asked.horizontalHeader()
        for column, width in ((1, 70), (3, 110)):
            self.asked.setColumnWidth(column, width)
        for column in (0, 2):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        for recipient in payload.recipients:
            self.add_line(recipient)

    def _recipients(self) -> tuple[Recipient, ...]:
        return tuple({each.organisation: each for each in self._lines()}.values())

    def _lines(self) -> list[Recipient]:
        """Return the bodies as they stand in the lines."""
        found: list[Recipient] = []
        for row in range(self.asked.rowCount()):
            cells = [self.asked.item(row, column) for column in range(len(_COLUMNS))]
            organisation, prefix, contact, sent = (
                each.text().strip() if each is not None else "" for each in cells
            )
            first = self.asked.item(row, 0)
            known = first.data(_KNOWN) if first is not None else None
            before = known if isinstance(known, Recipient) else _NOBODY
            if organisation:
                found.append(
                    replace(
                        before,
                        organisation=organisation,
                        prefix=prefix.upper(),
                        contact=contact,
                        sent=read_day(sent),
                    )
                )
        return found

    def _remove(self) -> None:
        rows = sorted({index.row() for index in self.asked.selectedIndexes()}, reverse=True)
        for row in rows or [self.asked.currentRow()]:
            self.asked.removeRow(row)
        self._renew()

    def _renew(self) -> None:
        payload = self.payload()
        hint = hint_of(replace(payload, shortened=""), asking=True)
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))
        self.shortening.setVisible(too_short(payload) and payload.start <= payload.end)
        fault = fault_of(self._lines()) or _fault_of_days(self._lines())
        self.fault.setText(say(fault) if fault is not None else "")
        self.fault.setVisible(fault is not None)
        asked = message("Rounds", "Asked: {count}").fill(count=len(payload.recipients))
        self.count.setText(say(asked))
        make_room(self)
        ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setEnabled(bool(self.title()) and payload.start <= payload.end and fault is None)


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
    buttons: QDialogButtonBox

    def __init__(
        self,
        title: str,
        meetings: Sequence[MeetingLine],
        language: Language,
        folder: Path,
        parent: QWidget | None = None,
    ) -> None:
        """Offer `meetings`, the last one first of all; `title` is that of the document."""
        super().__init__(parent)
        load_form(self, "minutes")
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
        self.buttons.accepted.connect(self._file.accept)
        self.buttons.rejected.connect(self.reject)
        self.buttons.button(QDialogButtonBox.StandardButton.Save).setDefault(True)
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
        self.buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(ready)
        self._file.warn(self.hint)
        make_room(self)
