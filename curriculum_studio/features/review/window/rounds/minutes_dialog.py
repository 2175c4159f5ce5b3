"""Asking for minutes: of which meeting or day, in which languages, into which file."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from curriculum_studio.core.languages import Language
from curriculum_studio.features.review.service.rounds import MeetingLine
from curriculum_studio.features.review.window.rounds.round_tables import shown_day
from curriculum_studio.i18n import message
from curriculum_studio.session.files import named_after
from curriculum_studio.widgets.dialog import Dialog, make_room
from curriculum_studio.widgets.form_loader import load_form
from curriculum_studio.widgets.target_file import TargetLine
from curriculum_studio.widgets.translation import say

_SUFFIX = ".docx"


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
        self._file = TargetLine(self, self.target, self.browse, lambda: _SUFFIX)
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
            kind = say(message("Rounds", "Minutes"))
            stem = named_after(self._title, f"{kind} {line.payload.date}")
            self._file.suggest(self._folder, stem)
        self._enable()

    def _enable(self) -> None:
        ready = bool(self.target.text().strip()) and any(
            box.isChecked() for box in self._boxes.values()
        )
        self.buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(ready)
        exists = self._file.path.is_file() and not self._file.named
        said = say(message("Export", "A file of this name is there and will be replaced."))
        self.hint.setText(said if exists else "")
        self.hint.setVisible(exists)
        make_room(self)
