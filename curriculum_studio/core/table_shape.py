"""The shape of a table: its head, the widths and the order of its columns, as edits."""

from collections.abc import Sequence
from dataclasses import replace

from curriculum_studio.core import table_grid, tree
from curriculum_studio.core.document import Document
from curriculum_studio.core.edits import Edit, SetPayload
from curriculum_studio.core.languages import LANGUAGES
from curriculum_studio.core.payloads.standard import TableCell
from curriculum_studio.core.table_repair import made_sound

#: Least width of a column, in per cent of the table.
LEAST = 4.0


def with_head(document: Document, table: str, rows: int) -> tuple[Edit, ...]:
    """Return the edit that makes the uppermost rows the head; a cell never lies half in it."""
    payload = table_grid.payload_of(document.nodes[table])
    seen = table_grid.grid(document, table)
    rows = max(0, min(rows, len(seen.rows)))
    while 0 < rows < len(seen.rows) and _crossed(seen.places[rows - 1], seen.places[rows]):
        rows += 1
    if rows == payload.header_rows:
        return ()
    return (SetPayload(table, replace(payload, header_rows=rows)),)


def _crossed(above: Sequence[str], below: Sequence[str]) -> bool:
    """Whether a cell reaches from one row or column to the next."""
    return any(one and one == two for one, two in zip(above, below, strict=True))


def joined_at(document: Document, table: str, border: int) -> bool:
    """Whether a cell reaches over the border before the row at an index."""
    seen = table_grid.grid(document, table)
    return 0 < border < len(seen.rows) and _crossed(seen.places[border - 1], seen.places[border])


def row_may_pass(document: Document, table: str, at: int, step: int) -> bool:
    """Whether a row can change places with the one above (-1) or below (1): no cell joins them.

    Cells that join one of the two with further rows keep it as well.
    """
    upper = min(at, at + step)
    if upper < 0 or upper + 1 >= len(table_grid.grid(document, table).rows):
        return False
    return not any(joined_at(document, table, upper + more) for more in range(3))


def column_moved(document: Document, table: str, at: int, step: int) -> tuple[Edit, ...]:
    """Return edits by which a column changes places with the one to the left (-1) or right (1).

    Nothing is returned at the edge, and where a cell over several columns would be torn.
    """
    mending, document = made_sound(document, table)
    seen = table_grid.grid(document, table)
    left = min(at, at + step)
    if left < 0 or left + 1 >= len(seen.columns):
        return ()
    columns = list(zip(*seen.places, strict=True)) if seen.places else []
    for border in (left, left + 1, left + 2):
        if 0 < border < len(columns) and _crossed(columns[border - 1], columns[border]):
            return ()
    payload = table_grid.payload_of(document.nodes[table])
    order = list(payload.columns)
    order[left], order[left + 1] = order[left + 1], order[left]
    edits: list[Edit] = [SetPayload(table, replace(payload, columns=tuple(order)))]
    names = {seen.columns[left], seen.columns[left + 1]}
    for row in seen.rows:
        pair = [
            cell.id
            for cell in document.children_of(row)
            if isinstance(cell.payload, TableCell) and cell.payload.column in names
        ]
        if len(pair) == 2:
            edits += tree.moved(document, pair[1], row, document.index(pair[0]))
    return (*mending, *edits)


def widths_of(document: Document, table: str) -> list[float]:
    """Return the widths of the columns in per cent; those without one share what is left."""
    written = [column.width for column in table_grid.payload_of(document.nodes[table]).columns]
    without = sum(1 for width in written if width <= 0)
    left = 100.0 - sum(width for width in written if width > 0)
    rest = max(left, 12.0 * without) / without if without else 0.0
    shares = [width if width > 0 else rest for width in written]
    whole = sum(shares) or 1.0
    return [100.0 * share / whole for share in shares]


def with_widths(document: Document, table: str, widths: Sequence[float]) -> tuple[Edit, ...]:
    """Return the edit that gives each column its share of the width, in whatever unit."""
    payload = table_grid.payload_of(document.nodes[table])
    whole = sum(widths)
    if len(widths) != len(payload.columns) or whole <= 0:
        return ()
    shares = [max(LEAST, 100.0 * width / whole) for width in widths]
    total = sum(shares)
    columns = tuple(
        replace(column, width=round(100.0 * share / total, 2))
        for column, share in zip(payload.columns, shares, strict=True)
    )
    if columns == payload.columns:
        return ()
    return (SetPayload(table, replace(payload, columns=columns)),)


def border_moved(document: Document, table: str, border: int, by: float) -> tuple[Edit, ...]:
    """Return the edit that moves the border behind a column by per cent of the table's width.

    The column before it grows and the one behind it shrinks; neither gets narrower than `LEAST`.
    """
    widths = widths_of(document, table)
    if not 0 <= border < len(widths) - 1:
        return ()
    both = widths[border] + widths[border + 1]
    first = min(max(widths[border] + by, LEAST), max(LEAST, both - LEAST))
    widths[border], widths[border + 1] = first, both - first
    return with_widths(document, table, widths)


def fitted(document: Document, table: str) -> tuple[Edit, ...]:
    """Return the edit that gives each column a width by how much is written in it.

    The longest line of a cell counts, a Han character as two letters; very long texts break anyway,
    so they count less.
    """
    seen = table_grid.grid(document, table)
    needed = [6.0] * len(seen.columns)
    for places in seen.places:
        for at, cell in enumerate(places):
            node = document.nodes.get(cell)
            if node is None or getattr(node.payload, "column_span", 1) > 1:
                continue
            for language in LANGUAGES:
                needed[at] = max(needed[at], _length(node.text(language)))
    return with_widths(document, table, needed)


def _length(text: str) -> float:
    longest = max(
        (sum(2 if character > "\u2e7f" else 1 for character in line) for line in text.split("\n")),
        default=0,
    )
    return longest if longest <= 24 else 24 + (min(longest, 240) - 24) / 4
