"""The week plan of a unit as a grid: activities are dragged onto days."""

from collections import Counter
from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import (
    QInputDialog,
    QLabel,
    QListWidgetItem,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from curriculum_studio.core.edits import Insert
from curriculum_studio.core.headings import ACTIVITY_TYPES, CLASS_LEVELS
from curriculum_studio.core.kinds import is_unit
from curriculum_studio.core.payloads.unit import USUAL_MINUTES
from curriculum_studio.core.week_grid import days_shown, in_plan, slot_of
from curriculum_studio.features.units.model import week_plan
from curriculum_studio.features.units.model.guidance import GROUP_MINUTES
from curriculum_studio.features.units.model.unit_parts import activities_of, activity_of, head_of
from curriculum_studio.features.units.model.week_plan import (
    DAYS,
    Outcome,
    PlanSlot,
)
from curriculum_studio.features.units.window.plan_cards import (
    ActivityStrip,
    PlanCard,
    card_of,
)
from curriculum_studio.features.units.window.unit_view import UnitContext, UnitView
from curriculum_studio.features.units.window.week_cards import EntryCards
from curriculum_studio.features.units.window.week_dates import WEEKDAYS, WHEN, WeekDates
from curriculum_studio.features.units.window.week_grid import WeekGrid
from curriculum_studio.i18n import Message, message
from curriculum_studio.languages import Language
from curriculum_studio.widgets.translation import say

#: Rows are remembered from so many units that were changed last.
REMEMBERED = 5

#: What can be said of an entry, and the chip on its card.
OUTCOMES: tuple[tuple[Outcome, Message], ...] = (
    ("done", message("Units", "It was done")),
    ("skipped", message("Units", "It was not done")),
    ("", message("Units", "Nothing is noted")),
)

# --- the board --------------------------------------------------------------------------------


class WeekPlan(UnitView):
    """A week at a time: parts of the day down, days across, the activities below."""

    weeksHolder: QWidget
    repeatButton: QPushButton
    datesButton: QPushButton
    doneButton: QPushButton
    explained: QLabel
    gridHolder: QWidget
    hints: QLabel
    activitiesTitle: QLabel
    activities: ActivityStrip
    empty: QLabel

    def __init__(self, ground: UnitContext) -> None:
        super().__init__(ground.view, "week_plan", ActivityStrip)
        self._ground = ground
        self.week = 1
        self._weeks: list[QPushButton] = []
        self.dates = WeekDates(ground)
        self.cards = EntryCards(ground)
        self.grid = WeekGrid(ground.look, self)
        layout = QVBoxLayout(self.gridHolder)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.grid)
        wishes = self.grid.wishes
        wishes.placed.connect(self.place)
        wishes.brought.connect(self.move_entry)
        wishes.stepped.connect(self._step)
        wishes.unwanted.connect(self.remove)
        wishes.wanted.connect(self._want)
        wishes.written.connect(self.write)
        wishes.chosen.connect(ground.choose)
        wishes.opened.connect(self.opened)
        self.grid.left.connect(self.activities.setFocus)
        self.repeatButton.clicked.connect(self._repeat)
        self.datesButton.clicked.connect(self._list_dates)
        self.doneButton.toggled.connect(self.renew)
        self.activities.itemActivated.connect(self._ask_day)
        self.activities.itemClicked.connect(self._choose_activity)

    def begin(self) -> None:
        """Give the keys to the first day."""
        self.grid.begin()

    def show_week(self, week: int) -> None:
        """Show a week."""
        self.week = week
        self.renew()

    @property
    def telling(self) -> bool:
        """Whether it is written what was done, and not what is planned."""
        return self.doneButton.isChecked()

    def renew(self, *_: object) -> None:
        """Show the plan as it stands now."""
        if self._ground.over:
            return
        document, language = self._ground.document, self._ground.language
        weeks = week_plan.weeks_of(document)
        self.week = min(self.week, weeks)
        self.dates.renew(self.week)
        self._show_weeks(weeks)
        self._say()
        hints = [
            each
            for each in week_plan.plan_hints(document, self.dates.calendar)
            if each.week == self.week
        ]
        by_entry = {hint.entry: hint for hint in hints if hint.kind != "outdoors"}
        spots = week_plan.by_spot(document)
        rows = week_plan.rows_of(document)
        entries = week_plan.plan_entries(document)
        last = days_shown(
            [n for n in entries if week_plan.spot_of(n).week == self.week], self.dates.worked
        )
        self.grid.writable = self._ground.writable
        self.grid.show_rows(rows, last)
        self.grid.say_names()
        for row in rows:
            cards = {
                day: [
                    self.cards.card(node, by_entry.get(node.id))
                    for node in spots.get(PlanSlot(self.week, day, row.slot, row.name), ())
                    if self.telling or in_plan(node)
                ]
                for day in range(1, last + 1)
            }
            self.grid.show_row(row, self.week, cards)
        for day in range(1, last + 1):
            self.grid.say_day(day, self.dates.day(day))
        outdoors = self.dates.outdoors([each for each in hints if each.kind == "outdoors"])
        others = (self.cards.hint(each) for each in hints if each.kind != "outdoors")
        told = "\n".join(filter(None, (*others, outdoors)))
        self.hints.setText(told)
        self.hints.setVisible(bool(told))
        # Whoever planned something knows how, and the room is needed for the days.
        self.explained.setVisible(not entries)
        self.repeatButton.setVisible(self.week > 1 and self._ground.writable)
        self._show_activities(language)

    # Changes

    def place(self, activity: str, spot: PlanSlot) -> None:
        """Put an activity onto a day."""
        document = self._ground.document
        if activity in document:
            title = document.nodes[activity].best(self._ground.language).text
            self._put(title, spot, activity=activity)

    def write(self, words: str, spot: PlanSlot, stays: bool = True) -> None:
        """Put words onto a day that are no activity of the unit; the keys go there if they stay."""
        self._put(words, spot, words=words, stays=stays)

    def _put(
        self,
        title: str,
        spot: PlanSlot,
        *,
        activity: str = "",
        words: str = "",
        stays: bool = True,
    ) -> None:
        if not self._sure(spot.week, [spot.day]):
            return
        document, language = self._ground.document, self._ground.language
        entry, edits = week_plan.added(
            document, spot, language, activity=activity, words=words, outcome=self._new
        )
        self._ground.change(edits, message("Steps", "Plan “{title}”").fill(title=title))
        if stays:
            self.grid.choose(entry, spot)

    def move_entry(self, entry: str, spot: PlanSlot, copy: bool = False) -> bool:
        """Put an entry onto another day, or a copy of it; return whether that was done."""
        document = self._ground.document
        if entry not in document:
            return False
        before = document.nodes[entry]
        days = range(spot.day, spot.day + len(week_plan.days_of(before)))
        there = week_plan.days_of(before) if week_plan.spot_of(before).week == spot.week else ()
        if not self._sure(spot.week, [day for day in days if day not in there]):
            return False
        step = message("Steps", "Move in the week plan")
        if copy:
            new, edits = week_plan.copied(document, entry, spot, self._new)
            step = message("Steps", "Copy in the week plan")
        elif self.telling and week_plan.spot_of(before) != spot:
            new, edits = week_plan.done_instead(document, entry, spot)
            step = message("Steps", "Note what was done")
        else:
            new, edits = entry, week_plan.moved(document, entry, spot)
        self._ground.change(edits, step)
        self.grid.choose(new, spot)
        return True

    def remove(self, entry: str) -> None:
        """Take an entry out; its activity stays in the unit."""
        if self.telling:
            self.tell(entry, "skipped")
            return
        edits = week_plan.removed(self._ground.document, entry)
        self._ground.change(edits, message("Steps", "Remove from the week plan"))

    def menu_at(self, spot: PlanSlot) -> QMenu:
        """Return the menu of what can be put at a place."""
        document, language = self._ground.document, self._ground.language
        menu = QMenu(self)
        nodes = activities_of(document)
        first = [node for node in nodes if activity_of(node).type == spot.slot]
        rest = [node for node in nodes if activity_of(node).type != spot.slot]
        for group in (first, rest):
            for node in group:
                title = node.best(language).text.replace("&", "&&") or "…"
                menu.addAction(title, partial(self.place, node.id, spot))
            if group:
                menu.addSeparator()
        menu.addMenu(self._rows_menu(menu))
        menu.addAction(say(message("Units", "Write something …")), partial(self._ask, spot))
        cell = self.grid.cell(spot.day, spot.slot, spot.name)
        card = cell.card
        if card is not None and cell.hasFocus() and self.telling:
            menu.addSeparator()
            for outcome, words in OUTCOMES:
                menu.addAction(say(words), partial(self.tell, card.key, outcome))
        elif card is not None and cell.hasFocus():
            menu.addSeparator()
            menu.addMenu(self._days_menu(card.key, menu))
            self._offer_time(card.node, menu)
            remove = message("Units", "Remove “{title}” from the plan").fill(title=card.title)
            menu.addAction(say(remove).replace("&", "&&"), partial(self.remove, card.key))
        return menu

    def tell(self, entry: str, outcome: Outcome) -> None:
        """Say what became of an entry; the plan stays as it was."""
        edits = week_plan.became(self._ground.document, entry, outcome)
        self._ground.change(edits, message("Steps", "Note what was done"))

    @property
    def _new(self) -> Outcome:
        return "unplanned" if self.telling else ""

    def span(self, entry: str, days: int) -> None:
        """Let an entry span some days, its own included."""
        first = week_plan.spot_of(self._ground.document.nodes[entry]).day
        days = min(days, self.grid.days - first + 1)
        if not self._sure(self.week, range(first + 1, first + days)):
            return
        edits = week_plan.spanning(self._ground.document, entry, days)
        self._ground.change(edits, message("Steps", "Over several days"))

    # Inside

    def _sure(self, week: int, days: Iterable[int]) -> bool:
        """Ask about free days for which something is planned; what was done is told."""
        return self.telling or self.dates.sure(week, days, self)

    def _rows_menu(self, parent: QMenu) -> QMenu:
        """Offer the rows that other units of the library have, and a new one."""
        menu = QMenu(say(message("Units", "Add a row of our own")), parent)
        session, own = self._ground.view.session, self._ground.view.document
        units = [each for each in session.entries() if each.id != own and is_unit(each)]
        latest = sorted(units, key=lambda each: each.updated, reverse=True)[:REMEMBERED]
        shown = set(self.grid.rows)
        known = (r for e in latest for r in week_plan.rows_of(session.document(e.id)) if r.name)
        for row in dict.fromkeys(row for row in known if row not in shown):
            spot = PlanSlot(self.week, 1, row.slot, row.name)
            menu.addAction(row.name.replace("&", "&&"), partial(self._ask, spot))
        menu.addSeparator()
        menu.addAction(say(message("Units", "New row …")), self._ask_row)
        return menu

    def _days_menu(self, entry: str, parent: QMenu) -> QMenu:
        menu = QMenu(say(message("Units", "Until")), parent)
        first = week_plan.spot_of(self._ground.document.nodes[entry]).day
        for day in range(first, self.grid.days + 1):
            menu.addAction(say(WEEKDAYS[day - 1]), partial(self.span, entry, day - first + 1))
        return menu

    def _offer_time(self, node: str, menu: QMenu) -> None:
        """Offer the usual time for a group activity that has none."""
        edits = week_plan.timed(self._ground.document, node)
        if not edits:
            return
        usual = USUAL_MINUTES[head_of(self._ground.document).class_level]
        words = message("Units", "Set {minutes} minutes, as usual at this age").fill(minutes=usual)
        step = message("Steps", "Usual time")
        menu.addAction(say(words), lambda: self._ground.change(edits, step))

    def _ask_row(self) -> None:
        title = say(message("Units", "Week plan"))
        label = say(message("Units", "What is the row called?"))
        words, fine = QInputDialog.getText(self, title, label)
        name = words.strip()
        if fine and name:
            self._ask(PlanSlot(self.week, 1, slot_of(name), name))

    def _show_weeks(self, weeks: int) -> None:
        layout = self.weeksHolder.layout()
        while len(self._weeks) > weeks:
            button = self._weeks.pop()
            button.hide()
            button.deleteLater()
        while len(self._weeks) < weeks and layout is not None:
            number = len(self._weeks) + 1
            button = QPushButton(self.weeksHolder)
            button.setProperty("role", "chip")
            button.setCheckable(True)
            button.setAutoExclusive(True)
            button.clicked.connect(partial(self.show_week, number))
            layout.addWidget(button)
            self._weeks.append(button)
        for at, button in enumerate(self._weeks, start=1):
            button.setText(say(message("Units", "Week {number}").fill(number=at)))
            button.setChecked(at == self.week)
            button.setToolTip(self.dates.name_of(at))
        self.datesButton.setText(self.dates.name_of(self.week) or say(WHEN))
        self.datesButton.setEnabled(self._ground.writable)

    def _list_dates(self) -> None:
        menu = self.dates.menu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.datesButton.mapToGlobal(self.datesButton.rect().bottomLeft()))

    def _say(self) -> None:
        level = head_of(self._ground.document).class_level
        least, most = GROUP_MINUTES[level]
        words = message(
            "Units",
            "Drag an activity onto a day, or type there. Group activities ({level}) {least}–{most}"
            " minutes, outdoors at least 2 hours a day.",
        )
        name = CLASS_LEVELS[level][self._ground.look.document_language]
        self.explained.setText(say(words.fill(level=name, least=least, most=most)))
        self.grid.say_names()

    def _show_activities(self, language: Language) -> None:
        document = self._ground.document
        entries = map(week_plan.entry_of, week_plan.plan_entries(document))
        planned = Counter(each.activity for each in entries)
        cards = []
        for node in activities_of(document):
            kind, times = ACTIVITY_TYPES[activity_of(node).type][language], planned[node.id]
            fact = f"{kind} ×{times}" if times else kind
            cards.append(
                PlanCard(node.id, node.best(language).text or "…", facts=(fact,), node=node.id)
            )
        self.activities.show_cards(cards, self._ground.look)
        self.activities.setVisible(bool(cards))
        # The room is needed for the days where a hint stands above it.
        self.activitiesTitle.setVisible(bool(cards) and self.hints.isHidden())
        self.empty.setVisible(not cards)

    def _repeat(self) -> None:
        if not week_plan.is_told(self._ground.document, self.week - 1):
            self.repeat(done=False)
            return
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for done, words in (
            (True, message("Units", "What was done in it")),
            (False, message("Units", "What was planned for it")),
        ):
            menu.addAction(say(words), partial(self.repeat, done=done))
        menu.popup(self.repeatButton.mapToGlobal(self.repeatButton.rect().bottomLeft()))

    def repeat(self, *, done: bool) -> None:
        """Let this week begin from the one before: from its plan, or from what was done in it."""
        document = self._ground.document
        edits = week_plan.repeated(document, self.week - 1, self.week, done=done)
        new = [node for each in edits if isinstance(each, Insert) for node in each.nodes]
        days = {day for node in new for day in week_plan.days_of(node)}
        if not self._sure(self.week, sorted(days)):
            return
        self._ground.change(edits, message("Steps", "Repeat the week before"))

    def _step(self, entry: str, days: int, rows: int) -> None:
        spot = week_plan.spot_of(self._ground.document.nodes[entry])
        shown = self.grid.rows
        at = max(0, min(shown.index(spot.row) + rows, len(shown) - 1))
        day, week = spot.day + days, spot.week
        weeks = week_plan.weeks_of(self._ground.document)
        if day > self.grid.days and week < weeks:
            day, week = 1, week + 1
        elif day < 1 and week > 1:
            day, week = DAYS, week - 1
        day = max(1, min(day, self.grid.days))
        place = PlanSlot(week, day, shown[at].slot, shown[at].name)
        before, self.week = self.week, week
        if not self.move_entry(entry, place):
            self.week = before
            return
        self.renew()
        self.grid.choose(entry, place)

    def _want(self, spot: PlanSlot, place: QPoint) -> None:
        if self._ground.writable:
            menu = self.menu_at(spot)
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(place)

    def _ask(self, spot: PlanSlot) -> None:
        title = say(message("Units", "Week plan"))
        label = say(message("Units", "What should go here?"))
        words, fine = QInputDialog.getText(self, title, label)
        if fine and words.strip():
            self.write(words.strip(), spot)

    def _ask_day(self, item: QListWidgetItem) -> None:
        """Offer the days of this week for an activity that was chosen by the keys."""
        card = card_of(item)
        if card is None or not self._ground.writable:
            return
        menu = self.days_menu(card.key)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.activities.mapToGlobal(self.activities.visualItemRect(item).bottomLeft()))

    def days_menu(self, activity: str) -> QMenu:
        """Return the days of the week that is shown, for an activity."""
        slot = activity_of(self._ground.document.nodes[activity]).type
        menu = QMenu(self)
        for day, name in enumerate(WEEKDAYS[: self.grid.days], start=1):
            menu.addAction(say(name), partial(self.place, activity, PlanSlot(self.week, day, slot)))
        return menu

    def _choose_activity(self, item: QListWidgetItem) -> None:
        card = card_of(item)
        if card is not None:
            self._ground.choose(card.node)
