"""The dialog of a review round: its name, how long it runs, who is asked."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QDate, QEvent, QLocale, QObject, QSignalBlocker, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from curriculum_studio.core.headings import STAGES
from curriculum_studio.core.payloads.review import Recipient, ReviewRound
from curriculum_studio.core.periods import DaysOff, ending, period
from curriculum_studio.core.review_rounds import (
    PUBLIC_DAYS,
    day,
    fault_of,
    told_of_end,
    too_short,
)
from curriculum_studio.features.review.window.comment_words import shown_day
from curriculum_studio.features.review.window.rounds_board import (
    hint_of,
    read_day,
)
from curriculum_studio.i18n import Message, message
from curriculum_studio.languages import Language
from curriculum_studio.widgets.dialog import Dialog, make_room
from curriculum_studio.widgets.translation import say

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


def _date_of(edit: QDateEdit) -> date:
    return date.fromisoformat(edit.date().toString(_ISO))


def _shown(on: date) -> QDate:
    return QDate(on.year, on.month, on.day)


def _with_weekday(on: date) -> str:
    name = QLocale().dayName(on.isoweekday(), QLocale.FormatType.ShortFormat)
    return f"{shown_day(on.isoformat())} ({name})"


class RoundDialog(Dialog):
    """Asks for a new round, or shows one to be corrected."""

    name: QLineEdit
    stage: QComboBox
    start: QDateEdit
    span: QSpinBox
    unit: QComboBox
    end: QDateEdit
    counted: QLabel
    hint: QLabel
    shortening: QWidget
    shortened: QLineEdit
    asked: QTableWidget
    fault: QLabel
    add: QPushButton
    remove: QPushButton
    count: QLabel
    explained: QLabel

    def __init__(
        self,
        title: str,
        payload: ReviewRound,
        language: Language,
        today: date,
        off: DaysOff,
        *,
        new: bool,
        parent: QWidget | None = None,
    ) -> None:
        """Begin `today` where there is no start, and end after `PUBLIC_DAYS` on no day `off`."""
        super().__init__(parent, "new_round")
        self._payload = payload
        for value, stage in STAGES.items():
            self.stage.addItem(stage[language], value)
        self.stage.setCurrentIndex(max(self.stage.findData(payload.stage), 0))
        self.name.setText(title)
        self._off = off
        self._proposed = not payload.end
        for words in (message("Rounds", "days"), message("Rounds", "months")):
            self.unit.addItem(say(words))
        first, last = day(payload.start), day(payload.end)
        self._ends = ending(last or date.min, off)
        self.start.setDate(_shown(first or today))
        self.span.setValue(PUBLIC_DAYS)
        if last is not None:
            self.end.setDate(_shown(last))
            self._end_chosen()
        else:
            self._propose()
        self.shortened.setText(payload.shortened)
        self._set_table(payload)
        self.explained.setVisible(new)
        words = message("Rounds", "Start the round") if new else message("Rounds", "Change")
        self._ok.setText(say(words))
        self.name.textChanged.connect(lambda _: self._renew())
        self.shortened.textChanged.connect(lambda _: self._renew())
        self.start.dateChanged.connect(lambda _: self._start_chosen())
        self.end.dateChanged.connect(lambda _: self._end_chosen())
        self.span.valueChanged.connect(lambda _: self._propose())
        self.unit.currentIndexChanged.connect(lambda _: self._propose())
        self.stage.currentIndexChanged.connect(lambda _: self._renew())
        self.asked.itemChanged.connect(lambda _: self._renew())
        self.asked.installEventFilter(self)
        self.add.clicked.connect(lambda: self.add_line(edit=True))
        self.remove.clicked.connect(self._remove)
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

    def _start_chosen(self) -> None:
        """Move the end with the start, unless somebody chose the end."""
        (self._propose if self._proposed else self._end_chosen)()

    def _propose(self) -> None:
        """Propose the end that the law gives for the time that is shown."""
        begins, count = _date_of(self.start), self.span.value()
        months = bool(self.unit.currentIndex())
        self._ends = period(
            begins, self._off, days=0 if months else count, months=count if months else 0
        )
        self._proposed = True
        with QSignalBlocker(self.end):
            self.end.setDate(_shown(self._ends.ends))
        self._renew()

    def _end_chosen(self) -> None:
        """Show how many days the end that somebody chose gives."""
        self._ends = ending(_date_of(self.end), self._off)
        self._proposed = False
        with QSignalBlocker(self.span), QSignalBlocker(self.unit):
            self.unit.setCurrentIndex(0)
            self.span.setValue((self._ends.nominal - _date_of(self.start)).days)
        self._renew()

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
        told = " ".join(say(each) for each in told_of_end(self._ends, _with_weekday))
        self.counted.setText(told)
        self.counted.setVisible(bool(told))
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
        self._ok.setEnabled(bool(self.title()) and payload.start <= payload.end and fault is None)
