"""The rows of a page: which node stands where, without any Qt.

A row is a text in its languages side by side, a fixed heading, or a row of a grid (a table, a week
plan, a formula) whose cells are nodes of their own.
"""

from collections.abc import Iterable, Iterator
from dataclasses import field, replace
from operator import attrgetter

from curriculum_studio.core.payloads import Payload
from curriculum_studio.editor.model.typography import Align
from curriculum_studio.languages import LocalizedText
from curriculum_studio.values import dataclass


@dataclass(slots=True)
class TextPlace:
    """A place where a text stands or can come to stand.

    `node` is empty while there is none: then the first text written makes a node of `kind` and
    `payload` at the end of `parent`. `source` says that not a text but the LaTeX of the node is
    written there, `sentence` that it is a sentence by rule in the node, by its name.
    """

    node: str = ""
    parent: str = ""
    kind: str = ""
    payload: Payload | None = None
    source: bool = False
    sentence: str = ""

    @property
    def plain(self) -> bool:
        """Whether a text of a node stands here, and nothing else that is written on the page."""
        return bool(self.node) and not self.source and not self.sentence


@dataclass(frozen=True, slots=True)
class RowGridCell:
    """A cell of a grid row: the columns from `first` on, `span` wide, `down` rows high.

    `words` are fixed ones, as the days in the head of a week plan; then there is no spot.
    """

    spot: TextPlace | None
    first: int
    span: int = 1
    down: int = 1
    align: Align = "left"
    words: LocalizedText | None = None


@dataclass(frozen=True, slots=True)
class RowGrid:
    """The shape of a grid: where its columns end, as shares of the width from 0 to 1."""

    edges: tuple[float, ...]
    lines: bool = True
    header: bool = False
    top: bool = False

    @property
    def columns(self) -> int:
        """How many columns there are."""
        return len(self.edges) - 1


@dataclass(frozen=True, slots=True)
class Above:
    """A cell of an earlier row that reaches down into this one, so many rows up."""

    cell: RowGridCell
    rows: int


@dataclass(slots=True)
class PageRow:
    """A row of the page. It is never changed; not frozen, since thousands are made at once.

    `key` stays the same as long as the row means the same thing. `node` is the node to which the
    row belongs. `spot` is None where nothing can be written. `words` is a fixed heading. `left`
    stands in the column of numbers: a field of a lesson plan, a slot of a week. `indent` counts em.
    """

    key: str
    node: str
    style: str
    spot: TextPlace | None = None
    indent: float = 0.0
    left: LocalizedText | None = None
    words: LocalizedText | None = None
    grid: RowGrid | None = None
    cells: tuple[RowGridCell, ...] = ()
    above: tuple[Above, ...] = field(default=())

    @property
    def absent(self) -> bool:
        """Whether the row only invites to write."""
        return self.spot is not None and not self.spot.node

    @property
    def by_rule(self) -> bool:
        """Whether the words of the row come by rule, within those of its node."""
        if self.spot is None:
            return self.words is not None and self.key != self.node
        return bool(self.spot.sentence)


def places(rows: list[PageRow]) -> dict[str, tuple[int, int]]:
    """Return where each node stands: row and cell of a grid, -1 for a text over the languages."""
    return _places(enumerate(rows))


def _places(numbered: Iterable[tuple[int, PageRow]]) -> dict[str, tuple[int, int]]:
    found: dict[str, tuple[int, int]] = {}
    for at, row in numbered:
        found.setdefault(row.node, (at, -1))
        if row.grid is not None:
            for number, cell in enumerate(row.cells):
                if cell.spot is not None and cell.spot.node:
                    found[cell.spot.node] = (at, number)
    return found


class RowIndex:
    """Knows in which row each node and each key stands, also after rows came or went.

    What stands below such a span is not noted anew: of each place is known how many spans were
    replaced when it was noted, and those that came later shift it. Most nodes have one row, whose
    key they are, so only of others more is noted than the row of each key.
    """

    def __init__(self, rows: list[PageRow]) -> None:
        self._note_all(rows)

    def __contains__(self, node: str) -> bool:
        return self.get(node) is not None

    def get(self, node: str) -> tuple[int, int] | None:
        """Return row and cell of a grid where a node stands, -1 for a text over the languages."""
        found = self._nodes.get(node)
        if found is not None:
            return self._now(found[0], found[1]), found[2]
        row = None if node in self._others else self.row(node)
        return None if row is None else (row, -1)

    def row(self, key: str) -> int | None:
        """Return the row with a key."""
        first = self._first.get(key)
        if first is not None:
            return self._now(0, first)
        later = self._later.get(key)
        return None if later is None else self._now(*later)

    def styled(self, style: str) -> list[int]:
        """Return the rows of a style that is looked for: of a week plan."""
        found = (self.row(key) for key in self._plan) if style == _PLAN else ()
        return sorted(row for row in found if row is not None)

    def replace(
        self,
        old: list[PageRow],
        new: list[PageRow],
        span: tuple[int, int, int],
        changed: Iterable[int],
    ) -> None:
        """Take other rows.

        From a row on so many old ones differ by key from so many new ones, as `span` says;
        `changed` are those of the others that have the same key and place, and look different.
        """
        top, gone, come = span
        went = list(zip(range(top, top + gone), old[top : top + gone], strict=True))
        came = list(zip(range(top, top + come), new[top : top + come], strict=True))
        for at in changed:
            went.append((at, old[at if at < top else at + gone - come]))
            came.append((at, new[at]))
        # Several rows can belong to one node, and the first of them tells where it stands.
        several = any(row.key != row.node or row.node in self._several for _, row in (*went, *came))
        if several or len(self._spans) >= _SPANS or len(came) + len(went) > len(new) // 2:
            self._note_all(new)
            return
        for _, row in went:
            self._forget(row)
        if gone != come:
            self._spans.append((top + gone, come - gone))
        for at, row in came:
            self._note(row, at)

    def _now(self, spans: int, row: int) -> int:
        for first, shift in self._spans[spans:]:
            if row >= first:
                row += shift
        return row

    def _note_all(self, rows: list[PageRow]) -> None:
        self._spans: list[tuple[int, int]] = []
        #: Rows by their keys: those of the beginning, and later ones behind how many spans.
        self._first = dict(zip(map(_key_of, rows), range(len(rows)), strict=True))
        self._later: dict[str, tuple[int, int]] = {}
        apart = [row for row in rows if row.key != row.node]
        self._others = {row.key for row in apart}
        self._several = {row.node for row in apart}
        self._plan = {row.key for row in rows if row.style == _PLAN}
        known = [
            (at, row)
            for at, row in enumerate(rows)
            if row.grid is not None or row.node in self._several
        ]
        self._nodes = {node: (0, *place) for node, place in _places(known).items()}

    def _forget(self, row: PageRow) -> None:
        for node in (row.node, *_nodes_in(row)):
            self._nodes.pop(node, None)
        self._first.pop(row.key, None)
        self._later.pop(row.key, None)

    def _note(self, row: PageRow, at: int) -> None:
        now = len(self._spans)
        if row.grid is not None:
            for node, place in _places([(at, row)]).items():
                self._nodes[node] = (now, *place)
        self._first.pop(row.key, None)
        self._later[row.key] = (now, at)


_key_of = attrgetter("key")

#: The style of rows of a week plan, several of which belong to one node.
_PLAN = "plan"

#: So many spans are kept before all places are noted anew.
_SPANS = 48


def _nodes_in(row: PageRow) -> Iterator[str]:
    return (cell.spot.node for cell in row.cells if cell.spot is not None and cell.spot.node)


#: So many rows are compared at once: mostly they are the very same.
_AT_ONCE = 256


def changed_span(old: list[PageRow], new: list[PageRow]) -> tuple[int, int, int]:
    """Return what differs by key: the rows alike at the top, and how many differ in old and new."""
    least = min(len(old), len(new))
    top = 0
    while top < least and old[top : top + _AT_ONCE] == new[top : top + _AT_ONCE]:
        top = min(top + _AT_ONCE, least)
    while top < least and old[top].key == new[top].key:
        top += 1
    bottom = 0
    rest = least - top
    while rest - bottom >= _AT_ONCE and (
        old[len(old) - bottom - _AT_ONCE : len(old) - bottom]
        == new[len(new) - bottom - _AT_ONCE : len(new) - bottom]
    ):
        bottom += _AT_ONCE
    while bottom < rest and old[-1 - bottom].key == new[-1 - bottom].key:
        bottom += 1
    return top, len(old) - top - bottom, len(new) - top - bottom


def altered(old: list[PageRow], new: list[PageRow], top: int, bottom: int) -> Iterator[int]:
    """Yield the places in new rows whose content differs though the key is the same.

    Compared are the rows alike at the top, and those from `bottom` on in the new ones.
    """
    shift = len(old) - len(new)
    for first, last, by in ((0, top, 0), (bottom, len(new), shift)):
        for start in range(first, last, _AT_ONCE):
            end = min(start + _AT_ONCE, last)
            if old[start + by : end + by] == new[start:end]:
                continue
            for at in range(start, end):
                if old[at + by] != new[at]:
                    yield at


def runs(rows: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Yield rows that follow each other as first and last."""
    first = last = -1
    for row in sorted(rows):
        if first >= 0 and row == last + 1:
            last = row
            continue
        if first >= 0:
            yield first, last
        first = last = row
    if first >= 0:
        yield first, last


def respanned(rows: list[PageRow]) -> list[PageRow]:
    """Return rows in which cells that reach down reach as far as the rows that are there now.

    Within a table stand rows of their own, as for notes, and a filter leaves rows out: what counts
    is how far rows are from each other on the page.
    """
    begins = {_node(cell): at for at, row in enumerate(rows) for cell in row.cells if cell.down > 1}
    if not begins and not any(row.above for row in rows):
        return rows
    ends = {_node(above.cell): at for at, row in enumerate(rows) for above in row.above}
    found = list(rows)
    grown: dict[str, RowGridCell] = {}
    for at, row in enumerate(rows):
        cells = tuple(
            replace(cell, down=ends.get(_node(cell), at) - at + 1) if cell.down > 1 else cell
            for cell in row.cells
        )
        grown |= {_node(cell): cell for cell in cells}
        above = tuple(
            Above(grown[name], at - begins[name])
            for name in (_node(each.cell) for each in row.above)
            if name in begins
        )
        if (cells, above) != (row.cells, row.above):
            found[at] = replace(row, cells=cells, above=above)
    return found


def _node(cell: RowGridCell) -> str:
    return cell.spot.node if cell.spot is not None else ""
