"""Tables as a grid: where which cell stands.

A cell names its column by id and says over how many columns and rows it reaches; places that a
span covers have no cell of their own (GB/T 1.1-2020, 9.8).

Spans come from files and from several people at once, and can lie over each other. A cell reaches
as far as places are free, on the page, here and in exports alike, so that no text is hidden.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from curriculum_studio.core import tree
from curriculum_studio.core.document import Document, Node
from curriculum_studio.core.edits import Edit, EditError, Remove, SetCell, SetPayload, apply
from curriculum_studio.core.kinds import role_of
from curriculum_studio.core.payloads.standard import Table, TableCell
from curriculum_studio.core.roles import Role
from curriculum_studio.core.text import Cell, joined
from curriculum_studio.languages import LANGUAGES
from curriculum_studio.values import dataclass

# --- the grid ---------------------------------------------------------------------------------


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
    rows = tuple(node.id for node in document.children_of(table) if role_of(node) is Role.ROW)
    places = [[""] * len(columns) for _ in rows]
    for at, row in enumerate(rows):
        for node in document.children_of(row):
            if role_of(node) is not Role.CELL or span_of(node).column not in index:
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


# --- spans ------------------------------------------------------------------------------------


def made_sound(document: Document, table: str) -> tuple[tuple[Edit, ...], Document]:
    """Return edits after which no two cells of a table claim a place, and what they make of it.

    Cells can come to lie below others where two people worked on a table and where rows changed
    places. Such a cell gives its texts to the one that covers it; each of the others says just how
    far it reaches.
    """
    seen = grid(document, table)
    index, sizes = {column: at for at, column in enumerate(seen.columns)}, seen.sizes()
    covered: dict[str, list[Node]] = {}
    edits: list[Edit] = []
    for at, row in enumerate(seen.rows):
        for node in document.children_of(row):
            span = span_of(node)
            if role_of(node) is not Role.CELL or span.column not in index:
                continue
            if node.id not in sizes:
                covered.setdefault(seen.places[at][index[span.column]], []).append(node)
            elif (span.row_span, span.column_span) != sizes[node.id]:
                high, wide = sizes[node.id]
                edits.append(SetPayload(node.id, replace(span, row_span=high, column_span=wide)))
    for cell, hidden in covered.items():
        edits += absorbed(document, cell, hidden)
    return tuple(edits), apply(document, *edits).document if edits else document


def absorbed(document: Document, cell: str, others: Sequence[Node]) -> list[Edit]:
    """Return edits by which a cell takes up others: their texts, and lists and notes in them."""
    edits: list[Edit] = []
    for language in LANGUAGES:
        cells = [each.cell(language) for each in (document.nodes[cell], *others)]
        written = [each for each in cells if not each.blank]
        if len(written) > 1 or (written and written[0] is not cells[0]):
            edits.append(SetCell(cell, language, _stacked(written)))
    inner = [child for each in others for child in document.children.get(each.id, ())]
    if inner:
        last = len(document.children.get(cell, ()))
        edits += tree.moved_together(document, inner, cell, last)
    return [*edits, *(Remove(each.id) for each in others)]


def _stacked(cells: Sequence[Cell]) -> Cell:
    result = cells[0]
    for cell in cells[1:]:
        result = joined(joined(result, Cell("\n")), cell)
    return result
