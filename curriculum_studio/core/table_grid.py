"""Tables as a grid: where which cell stands.

A cell names its column by id and says over how many columns and rows it reaches; places that a
span covers have no cell of their own (GB/T 1.1-2020, 9.8).
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from curriculum_studio.core.document import Document
from curriculum_studio.core.edits import EditError
from curriculum_studio.core.node import Node
from curriculum_studio.core.payloads.standard import Table, TableCell


@dataclass(frozen=True, slots=True)
class Grid:
    """A table by places: `places[row][column]` is the id of the cell that reaches there.

    A place without any cell holds an empty string; only damaged tables have such places.
    """

    table: str
    columns: tuple[str, ...]
    rows: tuple[str, ...]
    places: tuple[tuple[str, ...], ...]

    def holds(self, cell: str) -> bool:
        """Whether a cell has a place; in a damaged table one can lie below another."""
        return any(cell in places for places in self.places)

    def origin(self, cell: str) -> tuple[int, int]:
        """Return the uppermost row and leftmost column of a cell."""
        for row, places in enumerate(self.places):
            if cell in places:
                return row, places.index(cell)
        raise KeyError(cell)

    def sizes(self) -> dict[str, tuple[int, int]]:
        """Return over how many rows and columns each cell reaches that has a place."""
        count = Counter(cell for places in self.places for cell in places if cell)
        high = Counter(cell for places in self.places for cell in set(places) if cell)
        return {cell: (high[cell], count[cell] // high[cell]) for cell in count}

    def begins(self, row: int, column: int) -> bool:
        """Whether the cell at a place begins there, and does not only reach there."""
        cell = self.places[row][column]
        above = row > 0 and self.places[row - 1][column] == cell
        return not above and not (column > 0 and self.places[row][column - 1] == cell)


def payload_of(node: Node) -> Table:
    """Return the payload of a table node.

    Raises:
        EditError: if the node is no table.

    """
    if not isinstance(node.payload, Table):
        problem = f"{node.kind} is no table"
        raise EditError(problem)
    return node.payload


def span_of(node: Node) -> TableCell:
    """Return what a cell says of its place."""
    return node.payload if isinstance(node.payload, TableCell) else TableCell()


def grid(document: Document, table: str) -> Grid:
    """Return the grid of a table."""
    columns = tuple(column.id for column in payload_of(document.nodes[table]).columns)
    index = {column: at for at, column in enumerate(columns)}
    rows = tuple(node.id for node in document.children_of(table) if node.kind == "row")
    places = [[""] * len(columns) for _ in rows]
    for at, row in enumerate(rows):
        for node in document.children_of(row):
            if node.kind != "cell" or span_of(node).column not in index:
                continue
            first = index[span_of(node).column]
            free = [not cell for cell in places[at]]
            reach = reached(free, first, span_of(node).column_span)
            for down in range(at, min(at + max(1, span_of(node).row_span), len(rows))):
                places[down][first : first + reach] = [node.id] * reach
    return Grid(table, columns, rows, tuple(tuple(line) for line in places))


def reached(free: Sequence[bool], first: int, wanted: int) -> int:
    """Return over how many columns a cell reaches: as many as it wants and as are free.

    It is 0 if its own place is taken. So two cells never share a place, however a table came to be.
    """
    count = 0
    while count < max(1, wanted) and first + count < len(free) and free[first + count]:
        count += 1
    return count
