"""A field in which a day is typed, in whatever way people write one, or taken from a calendar."""

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCalendarWidget,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
    QWidgetAction,
)

from curriculum_studio.core.form_values import written_day
from curriculum_studio.i18n import message
from curriculum_studio.widgets.translation import say

_NOT_CLEAR = message("Fields", "This is not a clear date. Write it as {example}.").fill(
    example="2026-11-24"
)


class DayField(QWidget):
    """A line for a day, which becomes an ISO date once it is written.

    What is no day stays as it was typed, and words below it tell what is expected. `edited`:
    something is typed. `finished`: the line was left, or Enter pressed.
    """

    edited = Signal()
    finished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self.line = QLineEdit(self)
        self.words = QLabel(self)
        self.words.setProperty("role", "error")
        self.words.setWordWrap(True)
        self.words.hide()
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(2)
        self.choose = QToolButton(self)
        self.choose.setProperty("role", "plain")
        self.choose.setArrowType(Qt.ArrowType.DownArrow)
        # By the keyboard as in Qt's own fields of dates, without another stop for Tab.
        self.choose.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        opening = QShortcut(QKeySequence("Alt+Down"), self.line, self._open_calendar)
        opening.setContext(Qt.ShortcutContext.WidgetShortcut)
        self.choose.clicked.connect(self._open_calendar)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.line, 1)
        row.addWidget(self.choose)
        body.addLayout(row)
        body.addWidget(self.words)
        self.setFocusProxy(self.line)
        self._given = ""
        self.line.textEdited.connect(self._typed)
        self.line.editingFinished.connect(self._finish)
        self.speak()

    def speak(self) -> None:
        """Say everything in the language that the window speaks now."""
        self.line.setPlaceholderText(say(message("Fields", "Year-month-day")))
        words = say(message("Fields", "Choose a day in the calendar"))
        self.choose.setToolTip(words)
        self.choose.setAccessibleName(words)
        if self.words.text():
            self._tell(say(_NOT_CLEAR))

    @property
    def refused(self) -> str:
        """What is written and is no day; empty if there is nothing to complain about."""
        return self.line.text().strip() if self.day() is None else ""

    def day(self) -> str | None:
        """Return the day as an ISO date, empty if there is none, None if it is no day."""
        text = self.line.text().strip()
        if not text:
            return ""
        found = written_day(text)
        return found.isoformat() if found is not None else None

    def show_day(self, day: str) -> None:
        """Show an ISO date; what is typed, or no day yet, stays unless the date changed."""
        same = day == self._given or day == self.day()
        self._given = day
        if same and (self.line.hasFocus() or self.refused):
            return
        self._put(day)

    def check(self) -> bool:
        """Tell what is expected where no day is written; return whether all is well."""
        day = self.day()
        if day is None:
            self._tell(say(_NOT_CLEAR))
            return False
        self._put(day)
        return True

    def setAccessibleName(self, name: str) -> None:
        """Name the line for screen readers."""
        super().setAccessibleName(name)
        self.line.setAccessibleName(name)

    def _open_calendar(self) -> None:
        """Show a calendar below the line; it is made when it is wanted, and goes afterwards."""
        menu = QMenu(self)
        calendar = QCalendarWidget(menu)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        calendar.setLocale(self.locale())
        there = QDate.fromString(self.day() or "", Qt.DateFormat.ISODate)
        if there.isValid():
            calendar.setSelectedDate(there)
        holder = QWidgetAction(menu)
        holder.setDefaultWidget(calendar)
        menu.addAction(holder)
        for taken in (calendar.clicked, calendar.activated):
            taken.connect(self._take)
            taken.connect(menu.close)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.line.mapToGlobal(QPoint(0, self.line.height())))
        calendar.setFocus()

    def _take(self, day: QDate) -> None:
        self.line.setText(day.toString(Qt.DateFormat.ISODate))
        self._typed()
        self._finish()

    def _put(self, day: str) -> None:
        self._tell("")
        if self.line.text() != day:
            self.line.setText(day)

    def _typed(self) -> None:
        if self.day() is not None:
            self._tell("")
        self.edited.emit()

    def _finish(self) -> None:
        self.check()
        self.finished.emit()

    def _tell(self, words: str) -> None:
        self.words.setText(words)
        self.words.setVisible(bool(words))
        self.line.setAccessibleDescription(words)
        if bool(self.line.property("wrong")) != bool(words):
            self.line.setProperty("wrong", bool(words))
            self.line.style().unpolish(self.line)
            self.line.style().polish(self.line)
