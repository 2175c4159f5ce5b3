"""The dialog in which the calendar of the house is written."""

from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from curriculum_studio import clock
from curriculum_studio.core.school_calendar import (
    CalendarText,
    SchoolCalendar,
    read_calendar,
    text_of,
)
from curriculum_studio.features.units.service import CalendarService
from curriculum_studio.i18n import message
from curriculum_studio.languages import Language
from curriculum_studio.widgets.dialog import Dialog
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.context import AppContext


class CalendarDialog(Dialog):
    """Terms, days off and times of a day as lines; what is not understood is named at once."""

    terms: QPlainTextEdit
    days: QPlainTextEdit
    times: QPlainTextEdit
    holidaysButton: QPushButton
    understood: QLabel

    def __init__(
        self, calendars: CalendarService, language: Language, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, "calendar", act=message("Calendar", "Save"))
        self._calendars = calendars
        written = text_of(calendars.calendar, language)
        self.terms.setPlainText(written.terms)
        self.days.setPlainText(written.days)
        self.times.setPlainText(written.times)
        self._year = max(calendars.years(), default=0)
        words = message("Calendar", "Add the public holidays of China {year}")
        self.holidaysButton.setText(say(words.fill(year=self._year)))
        self.holidaysButton.setVisible(bool(self._year))
        self.holidaysButton.clicked.connect(self._add_holidays)
        for box in (self.terms, self.days, self.times):
            box.textChanged.connect(self._tell)
        self._tell()

    def calendar(self) -> SchoolCalendar:
        """Return the calendar as it is written."""
        return self._read()[0]

    def _read(self) -> tuple[SchoolCalendar, tuple[str, ...]]:
        boxes = (self.terms, self.days, self.times)
        written = CalendarText(*(box.toPlainText() for box in boxes))
        return read_calendar(written, clock.today().year)

    def _add_holidays(self) -> None:
        there = self.days.toPlainText().splitlines()
        come = self._calendars.holidays(self._year).splitlines()
        lines = dict.fromkeys(filter(None, (*there, *come)))
        self.days.setPlainText("\n".join(sorted(lines)))

    def _tell(self) -> None:
        calendar, unread = self._read()
        self._ok.setEnabled(not unread)
        self.understood.setProperty("role", "error" if unread else "muted")
        self.understood.style().unpolish(self.understood)
        self.understood.style().polish(self.understood)
        if unread:
            words = message("Calendar", "No day or time, or no certain year, is named in: {line}")
            self.understood.setText(say(words.fill(line=unread[0])))
            return
        words = message(
            "Calendar", "Terms: {terms} · days off: {free} · Saturdays or Sundays worked: {work}"
        )
        counts = {"terms": len(calendar.terms), "free": len(calendar.free)}
        self.understood.setText(say(words.fill(**counts, work=len(calendar.work))))


def ask_calendar(context: AppContext) -> bool:
    """Let somebody change the calendar of the library; tells whether it changed."""
    calendars = context.bench.application.calendars
    dialog = CalendarDialog(calendars, context.look.document_language, context.window)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return False
    calendars.keep(dialog.calendar())
    return True
