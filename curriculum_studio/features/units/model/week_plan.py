"""The week plan of a unit: what stands on which day, and every change of it as edits."""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Literal

from curriculum_studio.core import tree
from curriculum_studio.core.document import Document, Node
from curriculum_studio.core.edits import Edit, Insert, Place, Remove, SetCell, SetPayload
from curriculum_studio.core.kinds import is_plan_entry
from curriculum_studio.core.payloads.unit import USUAL_MINUTES, ActivityType, PlanEntry, UnitHead
from curriculum_studio.core.school_calendar import SchoolCalendar, minutes_named, monday_of
from curriculum_studio.core.text import Cell
from curriculum_studio.core.translation_state import typed
from curriculum_studio.core.week_grid import (
    DAYS,
    MOST_WEEKS,
    SLOTS,
    WEEK,
    WeekRow,
    days_of,
    entry_of,
    first_day,
    in_plan,
    in_week,
    row_of,
    week_rows,
)
from curriculum_studio.features.units.model.guidance import GROUP_MINUTES, OUTDOORS, SPORT, is_sport
from curriculum_studio.features.units.model.unit_parts import (
    activity_of,
    head_of,
    last_rank,
    section_of,
    with_section,
)
from curriculum_studio.languages import Language
from curriculum_studio.lazy import lazy_pattern
from curriculum_studio.values import dataclass

__all__ = ["DAYS", "SLOTS", "WEEK", "WeekRow", "days_of", "entry_of"]


#: What became of an entry; see `PlanEntry`.
Outcome = Literal["", "done", "skipped", "unplanned"]


@dataclass(frozen=True, slots=True)
class PlanSlot:
    """A place in the plan: week from 1, day 1 (Monday) to 5, part of the day.

    `name` is that of a row which the house has of its own.
    """

    week: int
    day: int
    slot: ActivityType
    name: str = ""

    @property
    def row(self) -> WeekRow:
        """The row in which it stands."""
        return WeekRow(self.slot, self.name)


@dataclass(frozen=True, slots=True)
class PlanHint:
    """Something to think of, never an error.

    `kind` is "short" or "long" (a group activity for its class), "outdoors" (too little time
    outdoors on a day). `minutes` are what is planned, `least` and `most` what is usual.
    """

    kind: str
    week: int
    day: int
    entry: str
    minutes: int
    least: int
    most: int
    sport: int = 0


#: What is known of a house of which nobody said anything.
_NO_CALENDAR = SchoolCalendar()


def plan_entries(document: Document) -> tuple[Node, ...]:
    """Return the entries of the week plan in their order."""
    section = section_of(document, "week_plan")
    if section is None:
        return ()
    return tuple(n for n in document.children_of(section.id) if is_plan_entry(n))


def rows_of(document: Document) -> tuple[WeekRow, ...]:
    """Return the rows of the plan in their order."""
    return week_rows(plan_entries(document))


def spot_of(node: Node) -> PlanSlot:
    """Return the place of an entry; a day that no week has is its last one."""
    entry = entry_of(node)
    return PlanSlot(max(1, entry.week), first_day(node), entry.slot, entry.row)


def on_day(document: Document, week: int, day: int, row: WeekRow) -> tuple[Node, ...]:
    """Return what is planned in a row on a day, also what only spans it."""
    return tuple(
        node
        for node in filter(in_plan, plan_entries(document))
        if row_of(node) == row and max(1, entry_of(node).week) == week and day in days_of(node)
    )


def outdoors_on(document: Document, week: int, day: int) -> tuple[Node, ...]:
    """Return what is planned outdoors on a day, in whatever row."""
    return tuple(
        node
        for node in filter(in_plan, plan_entries(document))
        if entry_of(node).slot == "outdoor"
        and max(1, entry_of(node).week) == week
        and day in days_of(node)
    )


def spanning(document: Document, entry: str, days: int) -> tuple[Edit, ...]:
    """Return the edit that lets an entry span some days, its own included."""
    payload = entry_of(document.nodes[entry])
    most = WEEK - first_day(document.nodes[entry]) + 1
    wanted = replace(payload, days=min(max(1, days), most))
    return (SetPayload(entry, wanted),) if wanted != payload else ()


def begun(document: Document, begins: str) -> tuple[Edit, ...]:
    """Return the edit that lets a unit begin on a day, ISO 8601; empty: nobody knows yet."""
    payload = replace(head_of(document), begins=begins)
    return (SetPayload(document.id, payload),) if payload != head_of(document) else ()


def by_spot(document: Document) -> Mapping[PlanSlot, tuple[Node, ...]]:
    """Return the entries of the plan by their place."""
    found: dict[PlanSlot, list[Node]] = {}
    for node in plan_entries(document):
        found.setdefault(spot_of(node), []).append(node)
    return {spot: tuple(nodes) for spot, nodes in found.items()}


def weeks_of(document: Document) -> int:
    """Return how many weeks the plan shows: those of the unit, or more if more are planned.

    What is planned for later than a year was read wrongly by an older program.
    """
    planned = (spot_of(node).week for node in plan_entries(document))
    return min(MOST_WEEKS, max(1, head_of(document).weeks, *planned))


def added(
    document: Document,
    spot: PlanSlot,
    language: Language,
    *,
    activity: str = "",
    words: str = "",
    outcome: Outcome = "",
) -> tuple[str, tuple[Edit, ...]]:
    """Return the id of a new entry, and the edits that put it into the plan."""
    section, edits = with_section(document, "week_plan", language)
    payload = PlanEntry(
        week=spot.week, day=spot.day, slot=spot.slot, activity=activity, row=spot.name,
        outcome=outcome,
    )  # fmt: skip
    node = tree.fresh_of(payload, language)
    if words:
        node = node.with_cell(language, Cell(words))
    node = replace(node, parent=section, rank=last_rank(document, section))
    return node.id, (*edits, Insert((node,)))


def moved(document: Document, entry: str, spot: PlanSlot) -> tuple[Edit, ...]:
    """Return the edits that put an entry at another place, below what stands there already."""
    node = document.nodes[entry]
    if spot_of(node) == spot:
        return ()
    payload = replace(entry_of(node), week=spot.week, day=spot.day, slot=spot.slot, row=spot.name)
    edits: tuple[Edit, ...] = (SetPayload(entry, payload),)
    children = document.children[node.parent]
    if children[-1] != entry:
        edits = (*edits, Place(entry, node.parent, last_rank(document, node.parent)))
    return edits


def timed(document: Document, activity: str) -> tuple[Edit, ...]:
    """Return the edit that gives a group activity without a time the one usual for its class."""
    payload = activity_of(document.nodes[activity])
    if payload.minutes or payload.type != "group":
        return ()
    usual = USUAL_MINUTES[head_of(document).class_level]
    return (SetPayload(activity, replace(payload, minutes=usual)),)


def removed(document: Document, entry: str) -> tuple[Edit, ...]:
    """Return the edit that takes an entry out of the plan; its activity stays in the unit."""
    return (Remove(entry),) if entry in document.nodes else ()


def became(document: Document, entry: str, outcome: Outcome) -> tuple[Edit, ...]:
    """Return the edits that say what became of an entry.

    What nobody had planned was either done or does not stand there.
    """
    old = entry_of(document.nodes[entry])
    if old.outcome == "unplanned":
        return (Remove(entry),) if outcome == "skipped" else ()
    wanted = replace(old, outcome=outcome)
    return (SetPayload(entry, wanted),) if wanted != old else ()


def worded(document: Document, entry: str, words: str, language: Language) -> tuple[Edit, ...]:
    """Return the edits that let an entry say other words: its activity gets that name.

    Without words it is taken out of the plan.
    """
    if not words:
        return removed(document, entry)
    node = document.nodes[entry]
    node = document.nodes.get(entry_of(node).activity, node)
    if node.best(language).text == words:
        return ()
    return (SetCell(node.id, language, typed(node, language, Cell(words))),)


def day_done(document: Document, week: int, day: int) -> tuple[Edit, ...]:
    """Return the edits that say of a day that all was done which ends on it, as far as known."""
    return tuple(
        edit
        for node in plan_entries(document)
        if spot_of(node).week == week and days_of(node)[-1] == day and not entry_of(node).outcome
        for edit in became(document, node.id, "done")
    )


def running(
    heads: Mapping[str, UnitHead], calendar: SchoolCalendar, today: dt.date, class_name: str
) -> tuple[str, int]:
    """Return the unit in whose weeks today stands, and the number of that week.

    One of the own class goes before others, and then what comes first. Where none has dates for
    today it is the first one, and week 0. A plan of which classes have units of their own is none.
    """
    own = {unit: head for unit, head in heads.items() if not head.classes}
    monday = monday_of(today)
    dated = [
        (unit, week)
        for unit, head in own.items()
        for week in range(1, head.weeks + 1)
        if calendar.monday(head.begins, week) == monday
    ]
    same = [each for each in dated if own[each[0]].class_name == class_name]
    return next(iter(same or dated), (next(iter(own), ""), 0))


def copied(
    document: Document, entry: str, spot: PlanSlot, outcome: Outcome = ""
) -> tuple[str, tuple[Edit, ...]]:
    """Return the id of a copy of an entry at another place, and the edit that makes it."""
    node = document.nodes[entry]
    payload = replace(
        entry_of(node), week=spot.week, day=spot.day, slot=spot.slot, row=spot.name,
        outcome=outcome,
    )  # fmt: skip
    copy = replace(tree.copied((node,))[0], parent=node.parent, payload=payload)
    copy = replace(copy, rank=last_rank(document, node.parent))
    return copy.id, (Insert((copy,)),)


def done_instead(document: Document, entry: str, spot: PlanSlot) -> tuple[str, tuple[Edit, ...]]:
    """Return the id of a copy, and the edits that let an entry be done at another place.

    Where it was planned it stays, as skipped there.
    """
    if not in_plan(document.nodes[entry]):
        return entry, moved(document, entry, spot)
    copy, edits = copied(document, entry, spot, "unplanned")
    return copy, (*became(document, entry, "skipped"), *edits)


def is_told(document: Document, week: int) -> bool:
    """Whether anybody said of a week what became of its plan."""
    return any(
        entry_of(node).outcome for node in plan_entries(document) if spot_of(node).week == week
    )


def repeated(document: Document, week: int, to: int, *, done: bool = False) -> tuple[Edit, ...]:
    """Return the edits that put the plan of a week into another one, or what was `done` in it.

    Of the other week nobody knows yet what becomes of it.
    """
    section = section_of(document, "week_plan")
    if section is None:
        return ()
    place = last_rank(document, section.id)
    edits: list[Edit] = []
    for node in plan_entries(document):
        if spot_of(node).week != week or not (in_week(node) if done else in_plan(node)):
            continue
        copy = tree.copied((node,))[0]
        payload = replace(entry_of(node), week=to, outcome="")
        copy = replace(copy, parent=section.id, payload=payload, rank=place)
        edits.append(Insert((copy,)))
        place = tree.rank_between(place, "")
    return tuple(edits)


@dataclass(frozen=True, slots=True)
class Outdoors:
    """The minutes outdoors of a day, and those of them that are sport."""

    minutes: int
    sport: int

    @property
    def enough(self) -> bool:
        """Whether they are as many as are asked for."""
        return self.minutes >= OUTDOORS and self.sport >= SPORT


def outdoors(
    document: Document, entries: Sequence[Node], calendar: SchoolCalendar
) -> Outdoors | None:
    """Return the time outdoors of entries; None if one of them is open in time.

    Minutes are those that the entry says, or of its activity, or of its row by the times of a day.
    """
    total = sport = 0
    for node in entries:
        entry = entry_of(node)
        activity = document.nodes.get(entry.activity)
        minutes = _told_minutes(node)
        if not minutes and activity is not None:
            minutes = activity_of(activity).minutes
        minutes = minutes or minutes_named(calendar, entry.row)
        if not minutes:
            return None
        total += minutes
        domains = activity_of(activity).domains if activity is not None else ()
        named = activity.text(activity.lead) if activity is not None else ""
        if is_sport(" ".join((entry.row, node.text(node.lead), named)), domains):
            sport += minutes
    return Outdoors(total, sport)


_TOLD_MINUTES = lazy_pattern(r"(\d{1,3})\s*(?:分钟|minutes?\b|Minuten?\b|min\b)")


def _told_minutes(entry: Node) -> int:
    """Return the minutes that an entry names itself: a part of an activity takes less than all."""
    found = _TOLD_MINUTES.search(entry.text(entry.lead))
    return int(found[1]) if found is not None else 0


def plan_hints(document: Document, calendar: SchoolCalendar = _NO_CALENDAR) -> tuple[PlanHint, ...]:
    """Return what to think of in the plan: times of group activities, time outdoors.

    A day on which nothing outdoors is planned, or something that is open in time, gives no hint:
    the plan of a theme does not tell the whole day.
    """
    least, most = GROUP_MINUTES[head_of(document).class_level]
    hints = list(_outdoor_hints(document, calendar))
    for spot, nodes in by_spot(document).items():
        if spot.slot != "group":
            continue
        for node in filter(in_plan, nodes):
            activity = document.nodes.get(entry_of(node).activity)
            minutes = activity_of(activity).minutes if activity is not None else 0
            minutes = _told_minutes(node) or minutes
            if minutes and not least <= minutes <= most:
                kind = "short" if minutes < least else "long"
                hints.append(PlanHint(kind, spot.week, spot.day, node.id, minutes, least, most))
    return tuple(sorted(hints, key=lambda each: (each.week, each.day, each.kind)))


def _outdoor_hints(document: Document, calendar: SchoolCalendar) -> Iterator[PlanHint]:
    """Yield the days with too little time outdoors; what spans days counts on each of them."""
    planned: dict[tuple[int, int], list[Node]] = {}
    for node in plan_entries(document):
        if entry_of(node).slot == "outdoor" and in_plan(node):
            for day in days_of(node):
                planned.setdefault((max(1, entry_of(node).week), day), []).append(node)
    for (week, day), nodes in planned.items():
        found = outdoors(document, nodes, calendar)
        if found is not None and not found.enough:
            yield PlanHint(
                "outdoors", week, day, nodes[0].id, found.minutes, OUTDOORS, 0, found.sport
            )
