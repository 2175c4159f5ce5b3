"""Which goals of a framework are covered by which units: a matrix with counts and places."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from curriculum_studio.core.document import Document
from curriculum_studio.core.payloads.framework import Goal
from curriculum_studio.core.payloads.unit import UnitHead

Grouping = Literal["unit", "age", "domain", "topic"]


@dataclass(frozen=True, slots=True)
class UnitLine:
    """A unit as the matrix needs it; titles by language."""

    document: str
    titles: Mapping[str, str]
    head: UnitHead


@dataclass(frozen=True, slots=True)
class Covering:
    """A node of a unit that is linked to a goal, and the activity in which it stands, if any."""

    document: str
    node: str
    goal: str
    activity: str = ""


@dataclass(frozen=True, slots=True)
class GoalLine:
    """A row: a goal with its depth, 0 at the top; `leaf`: no other goals stand below it."""

    node: str
    depth: int
    leaf: bool


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which units are counted, empty for all, and how the columns are put together."""

    grouping: Grouping = "unit"
    age: str = ""
    domain: str = ""
    topic: str = ""
    holes_only: bool = False


@dataclass(slots=True)
class Count:
    """What stands in a cell: units, activities, and the places that are linked."""

    units: set[str] = field(default_factory=set)
    activities: set[tuple[str, str]] = field(default_factory=set)
    places: list[Covering] = field(default_factory=list)

    def add(self, place: Covering) -> None:
        """Count a place."""
        self.units.add(place.document)
        if place.activity:
            self.activities.add((place.document, place.activity))
        self.places.append(place)


@dataclass(frozen=True, slots=True)
class Matrix:
    """The matrix: rows are goals, columns units or groups of them by their keys.

    `cells` holds only what is not empty, by row and column. Totals count each unit and activity
    once. `covered` and `leaves` count goals without others below them.
    """

    rows: tuple[GoalLine, ...]
    columns: tuple[str, ...]
    cells: Mapping[tuple[int, int], Count]
    of_row: tuple[Count, ...]
    of_column: tuple[Count, ...]
    covered: int
    leaves: int


def goal_lines(framework: Document) -> tuple[GoalLine, ...]:
    """Return the goals of a framework in reading order."""
    lines: list[GoalLine] = []
    depth = {framework.id: -1}
    for node in framework.walk():
        if node.parent in depth:
            depth[node.id] = depth[node.parent] + 1
        if isinstance(node.payload, Goal):
            leaf = not framework.children.get(node.id)
            lines.append(GoalLine(node.id, depth[node.id], leaf))
    return tuple(lines)


def keys_of(unit: UnitLine, grouping: Grouping) -> tuple[str, ...]:
    """Return the columns in which a unit is counted."""
    match grouping:
        case "age":
            return (unit.head.class_level,)
        case "domain":
            return tuple(unit.head.domains)
        case "topic":
            return tuple(unit.head.topics)
        case _:
            return (unit.document,)


def is_wanted(unit: UnitLine, wanted: Wanted) -> bool:
    """Whether a unit is counted."""
    head = unit.head
    return (
        wanted.age in {"", head.class_level}
        and (not wanted.domain or wanted.domain in head.domains)
        and (not wanted.topic or wanted.topic in head.topics)
    )


def matrix_of(
    framework: Document,
    units: Sequence[UnitLine],
    coverings: Iterable[Covering],
    wanted: Wanted,
) -> Matrix:
    """Return the matrix; a goal with others below it counts what these count."""
    counted = {unit.document: unit for unit in units if is_wanted(unit, wanted)}
    lines = goal_lines(framework)
    at_row = {line.node: at for at, line in enumerate(lines)}
    above = {
        line.node: tuple(
            at_row[each.id]
            for each in (framework.nodes[line.node], *framework.ancestors(line.node))
            if each.id in at_row
        )
        for line in lines
    }
    columns = _columns(tuple(counted.values()), wanted.grouping)
    at_column = {key: at for at, key in enumerate(columns)}
    cells: dict[tuple[int, int], Count] = {}
    of_row = [Count() for _ in lines]
    of_column = [Count() for _ in columns]
    for place in coverings:
        unit = counted.get(place.document)
        if unit is None or place.goal not in at_row:
            continue
        for row in above[place.goal]:
            of_row[row].add(place)
        for key in keys_of(unit, wanted.grouping):
            column = at_column[key]
            of_column[column].add(place)
            for row in above[place.goal]:
                cells.setdefault((row, column), Count()).add(place)
    leaves = [at for at, line in enumerate(lines) if line.leaf]
    covered = sum(1 for at in leaves if of_row[at].units)
    whole = Matrix(lines, columns, cells, tuple(of_row), tuple(of_column), covered, len(leaves))
    return _holes(whole, framework) if wanted.holes_only else whole


def _columns(units: Sequence[UnitLine], grouping: Grouping) -> tuple[str, ...]:
    found = dict.fromkeys(key for unit in units for key in keys_of(unit, grouping))
    return tuple(found)


def _holes(whole: Matrix, framework: Document) -> Matrix:
    """Return the matrix with goals only that nothing is linked to, and what they stand below."""
    holes = {
        line.node for at, line in enumerate(whole.rows) if line.leaf and not whole.of_row[at].units
    }
    shown = set(holes)
    for each in holes:
        shown |= {above.id for above in framework.ancestors(each)}
    kept = [at for at, line in enumerate(whole.rows) if line.node in shown]
    new_row = {old: new for new, old in enumerate(kept)}
    cells = {
        (new_row[row], column): count
        for (row, column), count in whole.cells.items()
        if row in new_row
    }
    return Matrix(
        tuple(whole.rows[at] for at in kept),
        whole.columns,
        cells,
        tuple(whole.of_row[at] for at in kept),
        whole.of_column,
        whole.covered,
        whole.leaves,
    )
