"""The week of a class as cards in the first tab: written in place, told as done with one click."""

import datetime as dt
import html
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from curriculum_studio import clock
from curriculum_studio.core.document import Document, Node
from curriculum_studio.core.edits import Edit
from curriculum_studio.core.headings import ACTIVITY_TYPES
from curriculum_studio.core.kinds import is_unit
from curriculum_studio.core.school_calendar import SchoolCalendar
from curriculum_studio.core.week_grid import days_shown, in_plan, row_of
from curriculum_studio.features.units.model import week_plan
from curriculum_studio.features.units.model.week_plan import PlanSlot, WeekRow
from curriculum_studio.features.units.window.unit_view import UnitContext
from curriculum_studio.features.units.window.week_cards import EntryCards
from curriculum_studio.features.units.window.week_dates import WEEKDAYS, WHEN, DayWords, WeekDates
from curriculum_studio.i18n import Message, message
from curriculum_studio.languages import Language
from curriculum_studio.widgets.form_loader import Form
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.context import AppContext

_GAP = message("Units", "Nothing yet, write a line …")
_TODAY = message("Units", "{day} · today")
_DONE = message("Units", "done")
_THEME = message("Units", "Theme “{title}”, week {number}")

#: Today is so much wider than other days (per cent).
_WIDER = 130

#: So many rows are offered in a week in which nothing is planned yet.
_FEWEST = 3


class WeekGround(UnitContext):
    """A unit that is shown on no page."""

    def __init__(
        self,
        context: AppContext,
        unit: str,
        calendar: Callable[[], SchoolCalendar],
        ask_calendar: Callable[[], None],
    ) -> None:
        self._context, self._unit = context, unit
        self.look, self.calendar, self.ask_calendar = context.look, calendar, ask_calendar
        self.over = False

    @property
    def document(self) -> Document:
        """The unit as it stands."""
        return self._context.bench.session.document(self._unit)

    @property
    def language(self) -> Language:
        """The language of the window, where the unit speaks it."""
        return self.document.written_in(self.look.document_language)

    @property
    def writable(self) -> bool:
        """Whether the unit can be changed here."""
        bench = self._context.bench
        return bench.workspace.writable and not bench.session.is_copy(self._unit)

    def change(self, edits: Sequence[Edit], label: Message) -> None:
        """Change the unit as one step of undo; what is typed on its page is saved first."""
        if edits and self._context.tabs.commit():
            self._context.notices.careful(lambda: self._edit(edits, label))

    def _edit(self, edits: Sequence[Edit], label: Message) -> None:
        self._context.bench.session.edit(self._unit, edits, label)


# --- a day ------------------------------------------------------------------------------------


class PlanLine(QLabel):
    """A line of a day in which one can write; without an entry it is an empty field."""

    picked = Signal()

    def __init__(self, row: WeekRow, entry: str, words: str, shown: str = "") -> None:
        super().__init__(shown or html.escape(words))
        self.row, self.entry, self.words = row, entry, words
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setProperty("role", "planned" if entry else "gap")
        self.setWordWrap(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.IBeamCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Let a click write."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.picked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter write."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2}:
            self.picked.emit()
        else:
            super().keyPressEvent(event)


class DayCard(QFrame):
    """A day; `told` says that it was done as planned."""

    told = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "day")
        self.lines: list[PlanLine] = []
        self._shown: list[QWidget] = []
        self._name, self._date = QLabel(self), QLabel(self)
        self._badge, self._outdoors = QLabel(self), QLabel(self)
        self.done = QPushButton(self)
        self._name.setProperty("role", "strong")
        self._date.setProperty("role", "muted")
        self._badge.setProperty("role", "badge")
        self.done.setProperty("role", "small")
        self._outdoors.setWordWrap(True)
        self.done.clicked.connect(self.told)
        layout = QVBoxLayout(self)
        self.place = layout.activate  # what came a moment ago has its place then
        layout.setContentsMargins(10, 8, 10, 9)
        layout.setSpacing(1)
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self._name)
        head.addWidget(self._date)
        head.addStretch(1)
        head.addWidget(self._badge)
        self._body = QVBoxLayout()
        self._body.setSpacing(1)
        layout.addLayout(head)
        layout.addLayout(self._body)
        layout.addStretch(1)
        layout.addWidget(self._outdoors)
        layout.addWidget(self.done, 0, Qt.AlignmentFlag.AlignLeft)

    def show_day(self, name: str, words: DayWords, shown: Sequence[tuple[str, PlanLine]]) -> None:
        """Show the lines of a day, each row under its name."""
        self._name.setText(name)
        self._date.setText(words.date)
        for old in self._shown:
            self._body.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._shown = []
        self.lines = [line for _, line in shown]
        before = ""
        for row, line in shown:
            if row and row != before:
                label = QLabel(row, self)
                label.setProperty("role", "row")
                self._shown.append(label)
            before = row
            line.setAccessibleName(", ".join(each for each in (name, row, line.words) if each))
            self._shown.append(line)
        for each in self._shown:
            self._body.addWidget(each)
            each.show()  # now, and not when Qt comes to it: the next key writes in it

    def show_foot(
        self, words: DayWords, *, today: bool, warns: bool, asks: bool, done: bool
    ) -> None:
        """Show the time outdoors, and whether the day was done or can be told so."""
        self._outdoors.setText(("⚠ " if warns else "") + words.facts)
        self._outdoors.setToolTip(words.tip)
        self._outdoors.setVisible(bool(words.facts))
        self._outdoors.setProperty("role", "stale" if warns else "muted")
        self._badge.setText(say(_DONE))
        self._badge.setVisible(done)
        self.done.setText("✓ " + say(_DONE))
        self.done.setVisible(asks)
        self.done.setProperty("role", "small" if today else "link")
        self.done.setAccessibleName(f"{self._name.text()}: {say(_DONE)}")

    def look_like(self, role: str) -> None:
        """Stand out as today, or grey as a day off."""
        self.setProperty("role", role)
        for each in (self, self._outdoors, self.done):
            each.style().unpolish(each)
            each.style().polish(each)


# --- the week ---------------------------------------------------------------------------------


class ThisWeek(Form):
    """Shows the week in which today stands, of the unit of the own class.

    `named`: another theme or week is shown. `opened` carries the unit whose whole plan is wanted.
    """

    named = Signal()
    opened = Signal(str)

    datesButton: QPushButton
    beforeButton: QPushButton
    afterButton: QPushButton
    planButton: QPushButton
    days: QHBoxLayout
    editor: QLineEdit

    def __init__(self, context: AppContext, ask_calendar: Callable[[], None]) -> None:
        super().__init__(None, "this_week")
        self._context = context
        self._change_calendar = ask_calendar
        self._ground: WeekGround | None = None
        self._at: tuple[int, WeekRow, str] = (1, WeekRow("group"), "")
        self.unit, self.week, self.theme = "", 1, ""
        self.cards: list[DayCard] = []
        self.editor.hide()
        self.editor.installEventFilter(self)
        self.editor.editingFinished.connect(self.finish)
        self.beforeButton.clicked.connect(lambda: self._turn(-1))
        self.afterButton.clicked.connect(lambda: self._turn(1))
        self.planButton.clicked.connect(lambda: self.opened.emit(self.unit))
        self.datesButton.clicked.connect(self._list_dates)
        # The colour of a time stands in its words.
        context.look.themed.connect(self.renew)

    def speak(self) -> None:
        """Say everything in another language."""
        self.renew()

    def look_up(self) -> None:
        """Show the week of today; whoever turned to another week of the unit stays there."""
        bench = self._context.bench
        heads = {each.document: each.head for each in bench.workspace.links.units()}
        entries = sorted(bench.session.entries(), key=lambda each: each.updated, reverse=True)
        own = {e.id: heads[e.id] for e in entries if is_unit(e) and e.id in heads}
        name = self._context.profile.value.class_name
        unit, week = week_plan.running(own, self._calendar(), clock.today(), name)
        if unit != self.unit or self._ground is None:
            self.unit, self.week = unit, max(1, week)
            self._ground = None
            if unit:
                self._ground = WeekGround(self._context, unit, self._calendar, self._ask_calendar)
                self._dates = WeekDates(self._ground)
                self._words = EntryCards(self._ground)
        self.renew()

    def renew(self) -> None:
        """Show the plan as it stands now."""
        ground = self._ground
        self.setVisible(ground is not None)
        if ground is None:
            return
        document, today = ground.document, clock.today()
        weeks = week_plan.weeks_of(document)
        self.week = min(self.week, weeks)
        self._dates.renew(self.week)
        self.beforeButton.setEnabled(self.week > 1)
        self.afterButton.setEnabled(self.week < weeks)
        self.datesButton.setText(self._dates.name_of(self.week) or say(WHEN))
        self.datesButton.setEnabled(ground.writable)
        title = document.title(ground.language)
        self.theme = say(_THEME.fill(title=title, number=self.week))
        self._show_days(document, today)
        self.named.emit()

    def finish(self) -> None:
        """Save what is written in a line."""
        ground, (day, row, entry) = self._ground, self._at
        if self.editor.isHidden() or ground is None:
            return
        self.editor.hide()
        words = self.editor.text().strip()
        document, language = ground.document, ground.language
        if entry in document:
            edits = week_plan.worded(document, entry, words, language)
        elif words:
            spot = PlanSlot(self.week, day, row.slot, row.name)
            entry, edits = week_plan.added(document, spot, language, words=words)
            self._at = (day, row, entry)
        else:
            edits = ()
        ground.change(edits, message("Steps", "Plan “{title}”").fill(title=words))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Enter write in the next line, Tab on the next day, and Esc go back."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        key = event.key()
        if key == Qt.Key.Key_Escape:
            back = self._line(*self._at)
            self.editor.hide()
            back.setFocus()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.finish()
            self._go_on(0, 1)
        elif key in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}:
            self.finish()
            self._go_on(1 if key == Qt.Key.Key_Tab else -1, 0)
        else:
            return False
        return True

    # Inside

    def _calendar(self) -> SchoolCalendar:
        return self._context.bench.application.calendars.calendar

    def _ask_calendar(self) -> None:
        self._change_calendar()
        self.look_up()

    def _turn(self, by: int) -> None:
        self.week += by
        self.renew()

    def _show_days(self, document: Document, today: dt.date) -> None:
        entries = [n for n in week_plan.plan_entries(document) if in_plan(n)]
        week = [n for n in entries if week_plan.spot_of(n).week == self.week]
        rows = week_plan.rows_of(document)
        used = {row_of(node) for node in week}
        shown = [row for row in rows if row in used] or list(rows[:_FEWEST])
        last = days_shown(week, self._dates.worked)
        while len(self.cards) < last:
            card = DayCard(self)
            self.cards.append(card)
            card.told.connect(partial(self._tell, len(self.cards)))
            self.days.addWidget(card)
        for day, card in enumerate(self.cards, start=1):
            card.setVisible(day <= last)
            words = self._dates.day(day)
            date = self._dates.date(day)
            name = say(WEEKDAYS[day - 1])
            if date == today:
                name = say(_TODAY.fill(day=name))
            lines = list(self._lines(document, day, shown, words))
            for _, line in lines:
                line.picked.connect(lambda day=day, line=line: self._write(day, line))
            card.show_day(name, words, lines)
            ended = [n for n in week if day == week_plan.days_of(n)[-1]]
            open_ = any(not week_plan.entry_of(node).outcome for node in ended)
            card.show_foot(
                words,
                today=date == today,
                warns=words.short and (date is None or date >= today),
                asks=open_ and date is not None and date <= today and self._writable,
                done=bool(ended) and not open_,
            )
            card.look_like("closed" if words.closed else "today" if date == today else "day")
            self.days.setStretch(day - 1, _WIDER if date == today else 100)

    @property
    def _writable(self) -> bool:
        return self._ground is not None and self._ground.writable

    def _lines(
        self, document: Document, day: int, rows: Sequence[WeekRow], words: DayWords
    ) -> list[tuple[str, PlanLine]]:
        """Return the lines of a day under the names of their rows; an empty day has one field."""
        look = self._context.look
        found = {row: week_plan.on_day(document, self.week, day, row) for row in rows}
        lines = []
        for row, nodes in found.items():
            name = row.name or ACTIVITY_TYPES[row.slot][look.document_language]
            lines += [(name, self._line_of(row, node)) for node in nodes]
            if not nodes and self._writable and not words.closed and any(found.values()):
                lines.append(("", PlanLine(row, "", f"+\u00a0{name}")))
        if not lines and self._writable:
            lines.append(("", PlanLine(rows[0], "", words.facts if words.closed else say(_GAP))))
        return lines

    def _line_of(self, row: WeekRow, node: Node) -> PlanLine:
        card = self._words.card(node, None)
        words = html.escape(card.title)
        if card.crossed:
            words = f"<s>{words}</s>"
        time = "\u2060".join(self._words.minutes(node).replace(" ", "\u00a0"))
        muted = self._context.look.theme.muted
        more = f' <span style="color:{muted}">{time}</span>' if time else ""
        return PlanLine(row, node.id, card.title, words + more)

    def _write(self, day: int, line: PlanLine) -> None:
        """Let somebody write in a line; on a day off it is asked once whether that is meant."""
        ground = self._ground
        if ground is None or not ground.writable or not self._dates.sure(self.week, [day], self):
            return
        self._at = (day, line.row, line.entry)
        self.editor.setText(line.words if line.entry else "")
        self.editor.setAccessibleName(line.accessibleName())
        self.cards[day - 1].place()
        area = line.rect().translated(line.mapTo(self, line.rect().topLeft()))
        area.setHeight(self.editor.sizeHint().height())
        self.editor.setGeometry(area)
        self.editor.show()
        self.editor.raise_()
        self.editor.selectAll()
        self.editor.setFocus()

    def _line(self, day: int, row: WeekRow, entry: str) -> PlanLine:
        """Return a line of a day: that of an entry, else the last one of its row, else the last."""
        lines = self.cards[day - 1].lines
        same = [each for each in lines if each.row == row]
        return next((each for each in same if each.entry == entry), (same or lines)[-1])

    def _go_on(self, days: int, lines: int) -> None:
        """Write in the next line of the day, or in the same row of another day."""
        day, row, entry = self._at
        before = self._line(day, row, entry)
        there = self.cards[day - 1].lines
        at = there.index(before) + lines
        if at >= len(there) or not 0 < day + days <= len(self.cards):
            before.setFocus()
            return
        after = there[at] if lines else self._line(day + days, row, "")
        self._write(day + days, after)

    def _tell(self, day: int) -> None:
        """Say of all that ends on a day and of which nothing is noted that it was done."""
        ground = self._ground
        if ground is not None:
            edits = week_plan.day_done(ground.document, self.week, day)
            ground.change(edits, message("Steps", "Note what was done"))

    def _list_dates(self) -> None:
        menu = self._dates.menu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.datesButton.mapToGlobal(self.datesButton.rect().bottomLeft()))
