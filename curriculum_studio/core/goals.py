"""The goals of a framework: their names, identifiers and codes, and how units cover them."""

import re
import uuid
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import field, replace
from itertools import count
from typing import Literal

from curriculum_studio.core.document import Document, Node
from curriculum_studio.core.edits import SetPayload
from curriculum_studio.core.payloads.framework import Goal
from curriculum_studio.core.payloads.unit import UnitHead
from curriculum_studio.core.words import Words
from curriculum_studio.languages import Language
from curriculum_studio.values import dataclass

# --- names ------------------------------------------------------------------------------------

#: Levels of the 3-6 guideline above its goals.
_WITHOUT_CODES = frozenset({"domain", "subdomain"})

_WORDS = Words[Literal["numbered"]]("documents.goals")


def goal_place(framework: Document, goal: str, language: Language) -> str:
    """Return the place of a goal in its framework: its path, or its own code.

    The 3-6 guideline has no codes of its own; its goals are shown as 科学·科学探究 目标3, and our
    codes stay in the data. Other frameworks are cited by their codes.
    """
    node = framework.nodes[goal]
    payload = node.payload
    if not isinstance(payload, Goal):
        return ""
    if payload.path and language == "zh":
        return payload.path
    if payload.level != "goal":
        return payload.code
    above = [each for each in framework.ancestors(goal) if each.parent]
    names = "·".join(each.best(language).text for each in reversed(above))
    return f"{names} {_WORDS['numbered'][language]}{framework.index(goal) + 1}"


def own_code(framework: Document, goal: str, language: Language) -> str:
    """Return how a framework itself counts a goal: by its code, or as 目标3 within its part.

    The codes of the 3-6 guideline are ours: they stay in the data and are never shown.
    """
    payload = framework.nodes[goal].payload
    if not isinstance(payload, Goal) or payload.level in _WITHOUT_CODES:
        return ""
    if payload.level == "goal":
        return f"{_WORDS['numbered'][language]}{framework.index(goal) + 1}"
    return payload.code


def goal_short(framework: Document, goal: str, language: Language) -> str:
    """Return a goal where what stands above it is shown already: 目标3 …, 1.2 …."""
    node = framework.nodes[goal]
    payload = node.payload
    words = node.best(language).text
    if not isinstance(payload, Goal):
        return words
    return f"{own_code(framework, goal, language)} {words}".strip()


def goal_title(framework: Document, goal: str, language: Language) -> str:
    """Return place and words of a goal."""
    words = framework.nodes[goal].best(language).text
    return f"{goal_place(framework, goal, language)} {words}".strip()


# --- identifiers ------------------------------------------------------------------------------

_NAMESPACE = uuid.UUID("0b9ff3a2-7f0e-5b52-9a67-3a0b1b5f5c11")
_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")


def derived(*names: str) -> str:
    """Return the UUID that names always lead to."""
    return str(uuid.uuid5(_NAMESPACE, "\x1f".join(names)))


def case_identifier(identifier: str, node: str) -> str:
    """Return a UUID: the identifier where it is one, else one made of it or of the node's id."""
    own = identifier.strip().lower()
    if _UUID.fullmatch(own):
        return own
    return derived("identifier", identifier) if own else derived("node", node)


# --- codes ------------------------------------------------------------------------------------
# A code is a stem and a number. Codes that are nothing but letters are names and stay as they are.
# Links between frameworks hold on to identifiers, so a new code breaks none.

_CODE = re.compile(r"(.*?)(\d+)")
#: How the 3-6 guideline names the place of a goal: 科学·科学探究 目标3.
_PATH = re.compile(r".* 目标\d+")
#: What stands between the codes of a goal and of one below it where no example says it.
_USUAL = "."


@dataclass(frozen=True, slots=True)
class _Code:
    stem: str
    number: int
    width: int = 0

    def __str__(self) -> str:
        return f"{self.stem}{self.number:0{self.width}d}"


def next_goal(document: Document, parent: str, like: Goal) -> Goal:
    """Return the payload of a new goal below a node: level as beside it, the next free code."""
    siblings = _codes(_goals(document, parent))
    if siblings:
        stem = _most([each.stem for each in siblings])
        last = max((each for each in siblings if each.stem == stem), key=lambda each: each.number)
        return replace(like, code=str(replace(last, number=last.number + 1)))
    above = goal_of(document.nodes[parent])
    if above is None or not above.code or _goals(document, parent):
        return like
    between = _between(document)
    return replace(like, code=f"{above.code}{_USUAL if between is None else between}1")


def renumbered(document: Document) -> tuple[SetPayload, ...]:
    """Return edits after which the codes of all goals count their places.

    Goals that have ended keep theirs. So do codes without a number; what is below a goal whose
    code changes follows it.
    """
    return tuple(_below(document, document.id, "", "", _between(document)))


def goal_of(node: Node) -> Goal | None:
    """Return what is set of a goal; None for another node."""
    return node.payload if isinstance(node.payload, Goal) else None


def _below(
    document: Document, parent: str, old: str, new: str, between: str | None
) -> Iterator[SetPayload]:
    goals = _goals(document, parent)
    ended = [node for node in document.children_of(parent) if node not in goals]
    changed = dict(_counted(goals, ended, (old, new), between))
    for at, node in enumerate(document.children_of(parent), start=1):
        goal = goal_of(node)
        if goal is None:
            continue
        code = changed.get(node.id, goal.code)
        own = replace(goal, code=code, path=_path(document, node, goal, at))
        if own != goal:
            yield SetPayload(node.id, own)
        yield from _below(document, node.id, goal.code, code, between)


def _counted(
    goals: Sequence[Node], ended: Sequence[Node], above: tuple[str, str], between: str | None
) -> Iterator[tuple[str, str]]:
    """Yield the codes of the goals below one, by its code before and after.

    What has ended keeps its code, and nothing else gets that.
    """
    codes, (old, new) = _codes(goals), above
    if not codes:
        return
    stem = _most([each.stem for each in codes])
    if old and stem.startswith(old):
        stem = new + stem[len(old) :]
    elif new and between is not None:
        stem = new + between
    width = max((each.width for each in codes), default=0)
    first = 0 if any(each.number == 0 for each in codes) else 1
    taken = {str(each) for each in _codes(ended)}
    free = (str(_Code(stem, number, width)) for number in count(first))
    unused = (code for code in free if code not in taken)
    counted = [node for node in goals if _is_counted(node)]
    for node, code in zip(counted, unused, strict=False):
        yield node.id, code


def _is_counted(node: Node) -> bool:
    """Whether a goal has a number to be counted, or none at all yet."""
    goal = goal_of(node)
    return goal is not None and (not goal.code or _CODE.fullmatch(goal.code) is not None)


def _goals(document: Document, parent: str) -> list[Node]:
    """Return the goals below a node that have not ended."""
    found = []
    for node in document.children_of(parent):
        goal = goal_of(node)
        if goal is not None and not goal.status_end:
            found.append(node)
    return found


def _codes(goals: Sequence[Node]) -> list[_Code]:
    found = []
    for node in goals:
        goal = goal_of(node)
        match = _CODE.fullmatch(goal.code) if goal is not None else None
        if match is not None:
            digits = match[2]
            found.append(_Code(match[1], int(digits), len(digits) if digits.startswith("0") else 0))
    return found


def _between(document: Document) -> str | None:
    """Return what mostly stands between the code of a goal and the number of one below it."""
    found: list[str] = []
    for node in document.walk():
        goal = goal_of(node)
        if goal is not None and goal.code:
            below = _codes(_goals(document, node.id))
            found += [c.stem[len(goal.code) :] for c in below if c.stem.startswith(goal.code)]
    return _most(found) if found else None


def _most(words: Sequence[str]) -> str:
    return Counter(words).most_common(1)[0][0]


def _path(document: Document, node: Node, goal: Goal, at: int) -> str:
    """Return how the framework names the place of a goal, if it does so by counting."""
    if not _PATH.fullmatch(goal.path):
        return goal.path
    above = [each for each in document.ancestors(node.id) if each.parent]
    names = "·".join(each.best("zh").text for each in reversed(above))
    return f"{names} 目标{at}"


# --- coverage ---------------------------------------------------------------------------------
# A matrix says with counts and places which goals are covered by which units.

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
