"""The week plan of a unit as a grid: a head per week, slots down, days across."""

from collections.abc import Iterator, Sequence

from curriculum_studio.core.headings import ACTIVITY_TYPES
from curriculum_studio.core.languages import Trilingual
from curriculum_studio.core.node import Node
from curriculum_studio.core.payloads.unit import ActivityType, PlanEntry
from curriculum_studio.editor.model.rows import PageRow, RowGrid, RowGridCell, TextPlace

DAYS = 5

_DAYS = (
    Trilingual(zh="周一", en="Monday", de="Montag"),
    Trilingual(zh="周二", en="Tuesday", de="Dienstag"),
    Trilingual(zh="周三", en="Wednesday", de="Mittwoch"),
    Trilingual(zh="周四", en="Thursday", de="Donnerstag"),
    Trilingual(zh="周五", en="Friday", de="Freitag"),
)

#: Slots in their order, and whether a week shows them also when nothing stands in them.
_SLOTS: tuple[tuple[ActivityType, bool], ...] = (
    ("group", True),
    ("area", True),
    ("outdoor", True),
    ("daily", False),
    ("home", False),
)

_EDGES = tuple(day / DAYS for day in range(DAYS + 1))


def plan_rows(section: Node, children: Sequence[Node], weeks: int) -> Iterator[PageRow]:
    """Yield the rows of a week plan: for each week a head, then its slots."""
    placed: dict[tuple[int, ActivityType, int], list[Node]] = {}
    last = max(1, weeks)
    for node in children:
        if isinstance(node.payload, PlanEntry):
            entry = node.payload
            placed.setdefault((entry.week, entry.slot, entry.day), []).append(node)
            last = max(last, entry.week)
    for week in range(1, last + 1):
        yield _head(section, week)
        for slot, always in _SLOTS:
            days = [placed.get((week, slot, day + 1), []) for day in range(DAYS)]
            deepest = max(len(day) for day in days)
            for line in range(max(deepest, 1 if always else 0)):
                yield _line(section, week, slot, line, days)


def _head(section: Node, week: int) -> PageRow:
    name = Trilingual(zh=f"第{week}周", en=f"Week {week}", de=f"Woche {week}")
    cells = tuple(RowGridCell(None, day, align="center", words=_DAYS[day]) for day in range(DAYS))
    grid = RowGrid(_EDGES, header=True, top=True)
    return PageRow(
        f"{section.id}/{week}", section.id, "plan_head", left=name, grid=grid, cells=cells
    )


def _line(
    section: Node, week: int, slot: ActivityType, line: int, days: Sequence[Sequence[Node]]
) -> PageRow:
    cells = []
    for day in range(DAYS):
        payload = PlanEntry(week=week, day=day + 1, slot=slot)
        entries = days[day]
        spot = (
            TextPlace(entries[line].id)
            if line < len(entries)
            else TextPlace(parent=section.id, kind="plan_entry", payload=payload)
        )
        cells.append(RowGridCell(spot, day))
    return PageRow(
        f"{section.id}/{week}/{slot}/{line}",
        section.id,
        "plan",
        left=ACTIVITY_TYPES[slot] if line == 0 else None,
        grid=RowGrid(_EDGES),
        cells=tuple(cells),
    )
