"""What the week board says of days: their dates, what is free, how much of them is outdoors."""

import datetime as dt
from collections.abc import Iterable, Sequence
from functools import partial

from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

from curriculum_studio import clock
from curriculum_studio.core.form_values import written_day
from curriculum_studio.core.school_calendar import SchoolCalendar
from curriculum_studio.features.units.model import week_plan
from curriculum_studio.features.units.model.guidance import OUTDOORS, SPORT
from curriculum_studio.features.units.model.unit_parts import head_of
from curriculum_studio.features.units.model.week_plan import PlanHint
from curriculum_studio.features.units.window.unit_view import UnitContext
from curriculum_studio.i18n import Message, message
from curriculum_studio.render.vocabulary import bracketed, day_and_month
from curriculum_studio.values import dataclass
from curriculum_studio.widgets.dialog import ConfirmDialog
from curriculum_studio.widgets.translation import say

WEEKDAYS: tuple[Message, ...] = (
    message("Units", "Monday"),
    message("Units", "Tuesday"),
    message("Units", "Wednesday"),
    message("Units", "Thursday"),
    message("Units", "Friday"),
    message("Units", "Saturday"),
    message("Units", "Sunday"),
)

WHEN = message("Units", "When does it begin? …")


@dataclass(frozen=True, slots=True)
class DayWords:
    """What stands over a day: its date, facts below it, a tip.

    `closed`: nobody comes; `short`: too little time outdoors is planned.
    """

    date: str = ""
    facts: str = ""
    tip: str = ""
    closed: bool = False
    short: bool = False


class WeekDates:
    """The dates of the week that is shown, and the choice of the week in which a theme begins."""

    def __init__(self, ground: UnitContext) -> None:
        self._ground = ground
        self._calendar = SchoolCalendar()
        self._week = 1
        self._monday: dt.date | None = None
        #: Free days of which somebody said that something is planned for them.
        self._kept: set[str] = set()

    def renew(self, week: int) -> None:
        """Show a week, by the calendar as it is now."""
        self._week = week
        self._calendar = self._ground.calendar()
        self._monday = self._calendar.monday(head_of(self._ground.document).begins, week)

    @property
    def worked(self) -> tuple[int, ...]:
        """The days after Friday that are worked in this week."""
        return self._calendar.days_worked(self._monday) if self._monday is not None else ()

    def name_of(self, week: int) -> str:
        """Return what a week of the theme is called by the calendar; empty without a date."""
        monday = self._calendar.monday(head_of(self._ground.document).begins, week)
        return self._name(monday) if monday is not None else ""

    def date(self, day: int) -> dt.date | None:
        """Return the date of a day, Monday 1; None where nobody knows when the theme begins."""
        return self._monday + dt.timedelta(day - 1) if self._monday is not None else None

    def day(self, day: int) -> DayWords:
        """Return what stands over a day."""
        document = self._ground.document
        date = self.date(day)
        free = self._calendar.free_on(date) if date is not None else None
        language = self._ground.look.document_language
        written = day_and_month(date, language) if date is not None else ""
        if free is not None:
            name = free.name or say(message("Units", "free"))
            return DayWords(written, name, name, closed=True)
        nodes = week_plan.outdoors_on(document, self._week, day)
        found = week_plan.outdoors(document, nodes, self._calendar) if nodes else None
        if found is None:
            return DayWords(written)
        words = message("Units", "outdoors {minutes} min")
        facts = say(words.fill(minutes=found.minutes)) + (" ✓" if found.enough else "")
        told = message(
            "Units",
            "Outdoors {minutes} minutes (at least {least}), of which sport {sport} (at least"
            " {of_sport}).",
        )
        tip = say(
            told.fill(minutes=found.minutes, least=OUTDOORS, sport=found.sport, of_sport=SPORT)
        )
        return DayWords(written, facts, tip, short=not found.enough)

    def sure(self, week: int, days: Iterable[int], parent: QWidget) -> bool:
        """Ask once for each free day whether something is planned for it."""
        free = [day for day in self.free(week, days) if day not in self._kept]
        if not free:
            return True
        between = "、" if self._ground.look.language.startswith("zh") else ", "
        question = message("Units", "Plan something for a free day?")
        explained = message(
            "Units", "By the school calendar nobody comes on: {days}. If that is wrong, change it."
        ).fill(days=between.join(free))
        act = message("Units", "Plan all the same")
        if not ConfirmDialog(question, explained, act, parent).exec():
            return False
        self._kept.update(free)
        return True

    def free(self, week: int, days: Iterable[int]) -> list[str]:
        """Return which days of a week are free, in words: 国庆节（10月1日）."""
        found = []
        language = self._ground.look.document_language
        for day in days:
            date = self._calendar.date_of(head_of(self._ground.document).begins, week, day)
            free = self._calendar.free_on(date) if date is not None else None
            if date is not None and free is not None:
                written = day_and_month(date, language)
                found.append(free.name + bracketed(written, language) if free.name else written)
        return found

    def outdoors(self, hints: Sequence[PlanHint]) -> str:
        """Say in one sentence on which days too little time outdoors is planned, or none."""
        if not hints:
            return ""
        short = {each.day for each in hints}
        short |= {day for day in range(1, week_plan.DAYS + 1) if self._stays_in(day)}
        days = [say(WEEKDAYS[day - 1]) for day in sorted(short)]
        words = message(
            "Units",
            "Too little time outdoors: {days} (at least {least} minutes a day, {of_sport} of them"
            " sport).",
        )
        between = "、" if self._ground.look.language.startswith("zh") else ", "
        return say(words.fill(days=between.join(days), least=OUTDOORS, of_sport=SPORT))

    def _stays_in(self, day: int) -> bool:
        """Whether nothing is planned outdoors on a day on which the house is open."""
        if self._monday is not None:
            date = self._monday + dt.timedelta(day - 1)
            if not self._calendar.is_open(date):
                return False
        return not week_plan.outdoors_on(self._ground.document, self._week, day)

    @property
    def calendar(self) -> SchoolCalendar:
        """The calendar as it was when the week was shown."""
        return self._calendar

    def menu(self, parent: QWidget) -> QMenu:
        """Return the weeks in which the theme can begin, and the way to the calendar."""
        menu = QMenu(parent)
        begins = head_of(self._ground.document).begins
        term = self._calendar.near(self._monday or clock.today())
        for _, monday in self._calendar.weeks(term) if term is not None else ():
            chosen = menu.addAction(self._name(monday), partial(self.begin_on, monday))
            chosen.setCheckable(True)
            chosen.setChecked(self._calendar.monday(begins, 1) == monday)
        menu.addSeparator()
        menu.addAction(say(message("Units", "Another day …")), partial(self._ask, parent))
        menu.addAction(say(message("Units", "School calendar …")), self._ground.ask_calendar)
        return menu

    def begin_on(self, day: dt.date) -> None:
        """Let the theme begin on a day: its weeks are counted from there."""
        edits = week_plan.begun(self._ground.document, day.isoformat())
        self._ground.change(edits, message("Steps", "First day of the unit"))

    def _name(self, monday: dt.date) -> str:
        """Return what the week of a Monday is called: Week 7 of the term · 12 Oct."""
        date = day_and_month(monday, self._ground.look.document_language)
        number = self._calendar.term_week(monday)
        if not number:
            return date
        words = message("Units", "Week {number} of the term · {date}")
        return say(words.fill(number=number, date=date))

    def _ask(self, parent: QWidget) -> None:
        title = say(message("Units", "Week plan"))
        label = say(message("Units", "First day, as 2026-10-12:"))
        words, fine = QInputDialog.getText(parent, title, label)
        day = written_day(words) if fine else None
        if day is not None:
            self.begin_on(day)
