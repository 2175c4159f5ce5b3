"""The week plan of a unit as a grid: activities are dragged onto days."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QInputDialog,
    QLabel,
    QListWidgetItem,
    QMenu,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from curriculum_studio.core.headings import ACTIVITY_TYPES, CLASS_LEVELS, DOMAINS
from curriculum_studio.core.languages import Language
from curriculum_studio.core.node import Node
from curriculum_studio.features.units.model import week_plan
from curriculum_studio.features.units.model.guidance import GROUP_MINUTES, OUTDOORS
from curriculum_studio.features.units.model.unit_parts import activities_of, activity_of, head_of
from curriculum_studio.features.units.model.week_plan import DAYS, SLOTS, PlanHint, PlanSlot
from curriculum_studio.features.units.window.plan_cards import (
    ActivityStrip,
    DayCell,
    PlanCard,
    card_of,
)
from curriculum_studio.features.units.window.unit_view import UnitContext, UnitView, minutes_text
from curriculum_studio.i18n import Message, message
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.form_loader import load_form
from curriculum_studio.widgets.translation import say

# --- the grid ---------------------------------------------------------------------------------

WEEKDAYS: tuple[Message, ...] = (
    message("Units", "Monday"),
    message("Units", "Tuesday"),
    message("Units", "Wednesday"),
    message("Units", "Thursday"),
    message("Units", "Friday"),
)

#: Least and most height of a row of the grid (pixels); what needs more is scrolled to.
ROW, MOST_ROW = 40, 132


class WeekGrid(QWidget):
    """Holds a cell for each day and part of it, and passes on what they tell.

    `left`: the keys go on below the grid.
    """

    placed = Signal(str, object)
    brought = Signal(str, object, bool)
    stepped = Signal(str, int, int)
    unwanted = Signal(str)
    wanted = Signal(object, QPoint)
    chosen = Signal(str)
    opened = Signal(str)
    left = Signal()

    def __init__(self, look: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.cells: dict[tuple[str, int], DayCell] = {}
        self._names: dict[str, QLabel] = {}
        self._days: list[QLabel] = []
        self._make()

    @property
    def slots(self) -> list[str]:
        """The parts of the day that are shown."""
        return [slot for slot in SLOTS if not self._names[slot].isHidden()]

    def say_names(self) -> None:
        """Say days and parts of the day in the language of the window."""
        for label, day in zip(self._days, WEEKDAYS, strict=True):
            label.setText(say(day))
            label.setToolTip("")
        for slot, label in self._names.items():
            label.setText(ACTIVITY_TYPES.of(slot)[self._look.document_language])
        for (slot, at), cell in self.cells.items():
            name = ACTIVITY_TYPES.of(slot)[self._look.document_language]
            cell.setAccessibleName(f"{say(WEEKDAYS[at - 1])} {name}")

    def show_slot(
        self, slot: str, week: int, cards: Mapping[int, Sequence[PlanCard]], *, shown: bool
    ) -> None:
        """Show a part of the day with its cards by day."""
        self._names[slot].setVisible(shown)
        for day in range(1, DAYS + 1):
            cell = self.cells[slot, day]
            cell.spot = PlanSlot(week, day, cell.spot.slot)
            cell.setVisible(shown)
            cell.show_cards(list(cards.get(day, ())))
        self._fit(slot)

    def show_outdoors(self, day: int, minutes: int) -> None:
        """Say beside a day how much of two hours outdoors is planned."""
        sign = "✓" if minutes >= OUTDOORS else f"{minutes}/{OUTDOORS}"
        label = self._days[day - 1]
        label.setText(f"{say(WEEKDAYS[day - 1])}\n{sign}")
        tip = message(
            "Units",
            "{minutes} minutes outdoors are planned here; at least {least} a day are usual.",
        )
        label.setToolTip(say(tip.fill(minutes=minutes, least=OUTDOORS)))

    def choose(self, entry: str, spot: PlanSlot) -> None:
        """Choose an entry and give it the keys."""
        self.cells[spot.slot, spot.day].choose(entry)

    # Inside

    def _fit(self, slot: str) -> None:
        cells = [self.cells[slot, day] for day in range(1, DAYS + 1)]
        wanted = max(cell.wanted_height() for cell in cells)
        for cell in cells:
            cell.setMinimumHeight(max(ROW, min(wanted, MOST_ROW)))

    def _make(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(5)
        grid.setVerticalSpacing(5)
        for day in range(1, DAYS + 1):
            label = QLabel(self)
            label.setProperty("role", "muted")
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            # All days are equally wide, also where minutes stand beside their names.
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            grid.addWidget(label, 0, day)
            grid.setColumnStretch(day, 1)
            self._days.append(label)
        for row, slot in enumerate(SLOTS, start=1):
            name = QLabel(self)
            name.setProperty("role", "muted")
            name.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(name, row, 0)
            grid.setRowStretch(row, 1)
            self._names[slot] = name
            for day in range(1, DAYS + 1):
                cell = self._cell(PlanSlot(1, day, slot))
                grid.addWidget(cell, row, day)
                self.cells[slot, day] = cell

    def _cell(self, spot: PlanSlot) -> DayCell:
        cell = DayCell(spot, self._look, self)
        for own, passed in (
            (cell.placed, self.placed),
            (cell.brought, self.brought),
            (cell.stepped, self.stepped),
            (cell.unwanted, self.unwanted),
            (cell.wanted, self.wanted),
            (cell.chosen, self.chosen),
            (cell.opened, self.opened),
        ):
            own.connect(passed)
        cell.walked.connect(self._walk)
        # How high words are is known when the cell has its width, not when the grid has its own.
        cell.widened.connect(self._fit)
        return cell

    def _walk(self, spot: PlanSlot, days: int, rows: int) -> None:
        at = self.slots.index(spot.slot) + rows
        day = spot.day + days
        if at >= len(self.slots):
            self.left.emit()
        elif at >= 0 and 1 <= day <= DAYS:
            self.cells[self.slots[at], day].setFocus()


# --- the board --------------------------------------------------------------------------------

#: Parts of the day that are shown also when nothing stands in them.
_ALWAYS = 3


class WeekPlan(UnitView):
    """A week at a time: parts of the day down, days across, the activities below."""

    weeksHolder: QWidget
    repeatButton: QPushButton
    explained: QLabel
    gridArea: QScrollArea
    gridHolder: QWidget
    hints: QLabel
    activitiesTitle: QLabel
    activities: ActivityStrip
    empty: QLabel

    def __init__(self, ground: UnitContext) -> None:
        super().__init__(ground.view)
        load_form(self, "week_plan", ActivityStrip)
        self._ground = ground
        self.week = 1
        self._weeks: list[QPushButton] = []
        self.grid = WeekGrid(ground.look, self)
        layout = QVBoxLayout(self.gridHolder)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.grid)
        self.grid.placed.connect(self.place)
        self.grid.brought.connect(self.move_entry)
        self.grid.stepped.connect(self._step)
        self.grid.unwanted.connect(self.remove)
        self.grid.wanted.connect(self._want)
        self.grid.chosen.connect(ground.choose)
        self.grid.opened.connect(self.opened)
        self.grid.left.connect(self.activities.setFocus)
        self.repeatButton.clicked.connect(self._repeat)
        self.activities.itemActivated.connect(self._ask_day)
        self.activities.itemClicked.connect(self._choose_activity)

    def begin(self) -> None:
        """Give the keys to the first day."""
        self.grid.cells["group", 1].setFocus()

    def show_week(self, week: int) -> None:
        """Show a week."""
        self.week = week
        self.renew()

    def renew(self) -> None:
        """Show the plan as it stands now."""
        if self._ground.over:
            return
        document, language = self._ground.document, self._ground.language
        weeks = week_plan.weeks_of(document)
        self.week = min(self.week, weeks)
        self._show_weeks(weeks)
        self._say()
        hints = [each for each in week_plan.plan_hints(document) if each.week == self.week]
        by_entry = {hint.entry: hint for hint in hints if hint.kind != "outdoors"}
        spots = week_plan.by_spot(document)
        used = {spot.slot for spot in spots if spot.week == self.week}
        for at, slot in enumerate(SLOTS):
            cards = {
                day: [
                    self._card(node, by_entry.get(node.id))
                    for node in spots.get(PlanSlot(self.week, day, slot), ())
                ]
                for day in range(1, DAYS + 1)
            }
            shown = at < _ALWAYS or slot in used or self._waits(slot)
            self.grid.show_slot(slot, self.week, cards, shown=shown)
        for day in range(1, DAYS + 1):
            nodes = spots.get(PlanSlot(self.week, day, "outdoor"), ())
            minutes = week_plan.outdoor_minutes(document, nodes) if nodes else None
            if minutes is not None:
                self.grid.show_outdoors(day, minutes)
        # The time outdoors stands beside the days already.
        told = [each for each in hints if each.kind != "outdoors"]
        self.hints.setText("\n".join(self._hint(each) for each in told))
        self.hints.setVisible(bool(told))
        self.repeatButton.setVisible(self.week > 1 and self._ground.writable)
        self._show_activities(language)

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "grid"):
            self.renew()

    # Changes

    def place(self, activity: str, spot: PlanSlot) -> None:
        """Put an activity onto a day."""
        document, language = self._ground.document, self._ground.language
        if activity not in document:
            return
        entry, edits = week_plan.added(document, spot, language, activity=activity)
        title = document.nodes[activity].best(language).text
        self._ground.change(edits, message("Steps", "Plan “{title}”").fill(title=title))
        self.grid.choose(entry, spot)

    def write(self, words: str, spot: PlanSlot) -> None:
        """Put words onto a day that are no activity of the unit."""
        document, language = self._ground.document, self._ground.language
        entry, edits = week_plan.added(document, spot, language, words=words)
        self._ground.change(edits, message("Steps", "Plan “{title}”").fill(title=words))
        self.grid.choose(entry, spot)

    def move_entry(self, entry: str, spot: PlanSlot, copy: bool = False) -> None:
        """Put an entry onto another day, or a copy of it."""
        document = self._ground.document
        if entry not in document:
            return
        if copy:
            node = document.nodes[entry]
            words = node.best(self._ground.language).text
            activity = week_plan.entry_of(node).activity
            new, edits = week_plan.added(
                document, spot, self._ground.language, activity=activity, words=words
            )
            self._ground.change(edits, message("Steps", "Copy in the week plan"))
            self.grid.choose(new, spot)
            return
        edits = week_plan.moved(document, entry, spot)
        self._ground.change(edits, message("Steps", "Move in the week plan"))
        self.grid.choose(entry, spot)

    def remove(self, entry: str) -> None:
        """Take an entry out; its activity stays in the unit."""
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
        menu.addAction(say(message("Units", "Write something …")), partial(self._ask, spot))
        cell = self.grid.cells[spot.slot, spot.day]
        card = cell.card
        if card is not None and cell.hasFocus():
            menu.addSeparator()
            remove = message("Units", "Remove “{title}” from the plan").fill(title=card.title)
            menu.addAction(say(remove).replace("&", "&&"), partial(self.remove, card.key))
        return menu

    # Inside

    def _waits(self, slot: str) -> bool:
        """Tell whether an activity of a part of the day stands nowhere in the plan yet."""
        document = self._ground.document
        planned = {week_plan.entry_of(node).activity for node in week_plan.plan_entries(document)}
        return any(
            activity_of(node).type == slot and node.id not in planned
            for node in activities_of(document)
        )

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

    def _say(self) -> None:
        level = head_of(self._ground.document).class_level
        least, most = GROUP_MINUTES[level]
        words = message(
            "Units",
            "Drag an activity onto a day. Group activities ({level}) {least}–{most} minutes,"
            " outdoors at least 2 hours a day.",
        )
        name = CLASS_LEVELS[level][self._ground.look.document_language]
        self.explained.setText(say(words.fill(level=name, least=least, most=most)))
        self.grid.say_names()

    def _card(self, node: Node, hint: PlanHint | None) -> PlanCard:
        document, language = self._ground.document, self._ground.language
        entry = week_plan.entry_of(node)
        activity = document.nodes.get(entry.activity)
        own = node.best(language).text
        if activity is None:
            return PlanCard(node.id, own or "…", node=node.id)
        facts = _facts(activity, language)
        words = self._hint(hint) if hint is not None else ""
        return PlanCard(
            node.id, activity.best(language).text or "…", own, facts, words, activity.id
        )

    def _hint(self, hint: PlanHint) -> str:
        document, language = self._ground.document, self._ground.language
        day = say(WEEKDAYS[hint.day - 1])
        entry = document.nodes[hint.entry]
        activity = document.nodes[week_plan.entry_of(entry).activity]
        words = message(
            "Units",
            "{day}: “{title}” takes {minutes} minutes; {least}–{most} are usual at this age.",
        )
        title = activity.best(language).text
        return say(
            words.fill(day=day, title=title, minutes=hint.minutes, least=hint.least, most=hint.most)
        )

    def _show_activities(self, language: Language) -> None:
        document = self._ground.document
        planned: dict[str, int] = {}
        for node in week_plan.plan_entries(document):
            name = week_plan.entry_of(node).activity
            planned[name] = planned.get(name, 0) + 1
        cards = []
        for node in activities_of(document):
            times = planned.get(node.id, 0)
            fact = ACTIVITY_TYPES[activity_of(node).type][language]
            if times:
                fact = f"{fact} ×{times}"
            cards.append(
                PlanCard(node.id, node.best(language).text or "…", facts=(fact,), node=node.id)
            )
        self.activities.show_cards(cards, self._ground.look)
        self.activities.setVisible(bool(cards))
        self.activitiesTitle.setVisible(bool(cards))
        self.empty.setVisible(not cards)

    def _repeat(self) -> None:
        edits = week_plan.repeated(self._ground.document, self.week - 1, self.week)
        label = message("Steps", "Repeat the week before")
        self._ground.change(edits, label)

    def _step(self, entry: str, days: int, rows: int) -> None:
        spot = week_plan.spot_of(self._ground.document.nodes[entry])
        slots = self.grid.slots
        at = max(0, min(slots.index(spot.slot) + rows, len(slots) - 1))
        day, week = spot.day + days, spot.week
        weeks = week_plan.weeks_of(self._ground.document)
        if day > DAYS and week < weeks:
            day, week = 1, week + 1
        elif day < 1 and week > 1:
            day, week = DAYS, week - 1
        day = max(1, min(day, DAYS))
        self.week = week
        place = PlanSlot(week, day, slots[at])  # type: ignore[arg-type]
        self.move_entry(entry, place)
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
        for day, name in enumerate(WEEKDAYS, start=1):
            menu.addAction(say(name), partial(self.place, activity, PlanSlot(self.week, day, slot)))
        return menu

    def _choose_activity(self, item: QListWidgetItem) -> None:
        card = card_of(item)
        if card is not None:
            self._ground.choose(card.node)


def _facts(activity: Node, language: Language) -> tuple[str, ...]:
    payload = activity_of(activity)
    parts = [minutes_text(payload.minutes)] if payload.minutes else []
    parts += [DOMAINS[name][language] for name in payload.domains[:1]]
    return tuple(parts)
