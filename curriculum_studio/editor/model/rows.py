"""The rows of a page: which node stands where, without any Qt.

A row is a text in its languages side by side, a fixed heading, or a row of a grid (a table, a week
plan, a formula) whose cells are nodes of their own.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from curriculum_studio.core.languages import LocalizedText
from curriculum_studio.core.payloads import Payload
from curriculum_studio.editor.model.typography import Align


@dataclass(slots=True)
class TextPlace:
    """A place where a text stands or can come to stand.

    `node` is empty while there is none: then the first text written makes a node of `kind` and
    `payload` at the end of `parent`. `source` says that not a text but the LaTeX of the node is
    written there.
    """

    node: str = ""
    parent: str = ""
    kind: str = ""
    payload: Payload | None = None
    source: bool = False


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


def places(rows: list[PageRow]) -> dict[str, tuple[int, int]]:
    """Return where each node stands: row and cell of a grid, -1 for a text over the languages."""
    found: dict[str, tuple[int, int]] = {}
    for at, row in enumerate(rows):
        found.setdefault(row.node, (at, -1))
        if row.grid is not None:
            for number, cell in enumerate(row.cells):
                if cell.spot is not None and cell.spot.node:
                    found[cell.spot.node] = (at, number)
    return found


def changed_span(old: list[PageRow], new: list[PageRow]) -> tuple[int, int, int]:
    """Return what differs by key: the rows alike at the top, and how many differ in old and new."""
    least = min(len(old), len(new))
    top = 0
    while top < least and old[top].key == new[top].key:
        top += 1
    bottom = 0
    while bottom < least - top and old[-1 - bottom].key == new[-1 - bottom].key:
        bottom += 1
    return top, len(old) - top - bottom, len(new) - top - bottom


def altered(old: list[PageRow], new: list[PageRow], top: int, bottom: int) -> Iterator[int]:
    """Yield the places in new rows whose content differs though the key is the same.

    Compared are the rows alike at the top, and those from `bottom` on in the new ones.
    """
    shift = len(old) - len(new)
    for at in (*range(top), *range(bottom, len(new))):
        before, after = old[at if at < top else at + shift], new[at]
        if before is not after and before != after:
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
