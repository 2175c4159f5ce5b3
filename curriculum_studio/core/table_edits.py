"""The edits by which a table is worked on as a grid.

All work makes the table sound first, so that no act has to think of cells that share a place.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from curriculum_studio.core import table_grid, tree
from curriculum_studio.core.document import Document, Node, new_id
from curriculum_studio.core.edits import Edit, Insert, Remove, SetCell, SetPayload, apply
from curriculum_studio.core.kinds import role_of
from curriculum_studio.core.payloads.standard import Column, Table, TableCell
from curriculum_studio.core.roles import Role
from curriculum_studio.core.table_grid import Grid, absorbed, grid, made_sound, payload_of, span_of
from curriculum_studio.core.text import Cell
from curriculum_studio.core.translation_state import typed
from curriculum_studio.languages import LANGUAGES, Language

# --- rows and cells ---------------------------------------------------------------------------


def new_table(columns: int, rows: int, lead: Language = "zh") -> tuple[Node, ...]:
    """Return the branch of an empty table with so many columns and rows, the first row a header."""
    ids = [_column_id(at) for at in range(columns)]
    width = round(100 / columns, 2)
    payload = Table(columns=tuple(Column(id=each, width=width) for each in ids))
    table = tree.fresh_of(payload, lead)
    branch = [table]
    for place in tree.ranks_between(rows):
        branch += _row(table.id, place, ids, lead)
    return tuple(branch)


def _column_id(at: int) -> str:
    return f"c{at + 1}"


def _row(table: str, place: str, columns: Iterable[str], lead: Language) -> list[Node]:
    row = replace(tree.fresh_as(Role.ROW, lead), parent=table, rank=place)
    wanted = list(columns)
    cells = [
        replace(tree.fresh_of(TableCell(column=column), lead), parent=row.id, rank=below)
        for column, below in zip(wanted, tree.ranks_between(len(wanted)), strict=True)
    ]
    return [row, *cells]


def row_inserted(document: Document, table: str, at: int) -> tuple[Edit, ...]:
    """Return edits that insert a row before the row at an index; spans that cross it grow."""
    mending, document = made_sound(document, table)
    seen = grid(document, table)
    crossing = _crossing_rows(document, seen, at)
    edits: list[Edit] = [
        SetPayload(cell, replace(span_of(node), row_span=span_of(node).row_span + 1))
        for cell, node in crossing.items()
    ]
    covered = {
        seen.columns[column]
        for column in range(len(seen.columns))
        if 0 < at < len(seen.rows) and seen.places[at][column] in crossing
    }
    free = [column for column in seen.columns if column not in covered]
    index = _child_index(document, seen, at)
    lead = document.nodes[table].lead
    place = tree.rank_at(document, table, index)
    return (*mending, *edits, Insert(tuple(_row(table, place, free, lead))))


def rows_appended(document: Document, table: str, count: int) -> tuple[Edit, ...]:
    """Return edits that put so many empty rows behind the last one."""
    mending, document = made_sound(document, table)
    seen = grid(document, table)
    siblings = document.children.get(table, ())
    index = _child_index(document, seen, len(seen.rows))
    lower = document.nodes[siblings[index - 1]].rank if index else ""
    upper = document.nodes[siblings[index]].rank if index < len(siblings) else ""
    lead = document.nodes[table].lead
    rows = (
        _row(table, place, seen.columns, lead) for place in tree.ranks_between(count, lower, upper)
    )
    return (*mending, *(Insert(tuple(row)) for row in rows))


def made_room(
    document: Document, table: str, rows: int, columns: int
) -> Iterator[tuple[Edit, ...]]:
    """Yield edits until a table has at least so many rows and columns, each after those before."""
    for at in range(len(grid(document, table).columns), columns):
        edits = column_inserted(document, table, at)
        yield edits
        document = apply(document, *edits).document
    missing = rows - len(grid(document, table).rows)
    if missing > 0:
        yield rows_appended(document, table, missing)


def _crossing_rows(document: Document, seen: Grid, at: int) -> dict[str, Node]:
    """Return the cells that reach from above the border of a row to below it."""
    if not 0 < at < len(seen.rows):
        return {}
    above, below = seen.places[at - 1], seen.places[at]
    both = {one for one, two in zip(above, below, strict=True) if one and one == two}
    return {cell: document.nodes[cell] for cell in both}


def _child_index(document: Document, seen: Grid, at: int) -> int:
    """Return where a row stands among all children of its table: notes follow the rows."""
    if at < len(seen.rows):
        return document.index(seen.rows[at])
    if seen.rows:
        return document.index(seen.rows[-1]) + 1
    units = [node for node in document.children_of(seen.table) if role_of(node) is Role.UNIT_LINE]
    return len(units)


def row_removed(document: Document, table: str, at: int) -> tuple[Edit, ...]:
    """Return edits that remove a row; spans that reach over it shrink.

    A cell that begins in the row and reaches further moves to the next row. The last row stays:
    nothing is returned then.
    """
    mending, document = made_sound(document, table)
    seen = grid(document, table)
    if len(seen.rows) < 2:
        return ()
    edits: list[Edit] = []
    for cell in dict.fromkeys(seen.places[at]):
        if not cell:
            continue
        payload = span_of(document.nodes[cell])
        if payload.row_span == 1:
            continue
        shrunk = replace(payload, row_span=payload.row_span - 1)
        edits.append(SetPayload(cell, shrunk))
        if seen.origin(cell)[0] == at:
            edits += tree.moved(
                document, cell, seen.rows[at + 1], _cell_index(document, seen, cell)
            )
    return (*mending, *edits, Remove(seen.rows[at]))


def _cell_index(document: Document, seen: Grid, cell: str) -> int:
    """Return where a cell that moves one row down stands among the cells there."""
    row, column = seen.origin(cell)
    order = {name: at for at, name in enumerate(seen.columns)}
    below = document.children_of(seen.rows[row + 1])
    return sum(1 for node in below if order.get(span_of(node).column, 0) < column)


def column_inserted(document: Document, table: str, at: int) -> tuple[Edit, ...]:
    """Return edits that insert a column before the column at an index; crossing spans grow."""
    mending, document = made_sound(document, table)
    seen = grid(document, table)
    payload = payload_of(document.nodes[table])
    # Two offices that each add a column add two: the third of one is not the third of the other.
    fresh = new_id()
    width = round(100 / (len(seen.columns) + 1), 2)
    shrink = 1 - width / 100
    kept = [replace(each, width=round(each.width * shrink, 2)) for each in payload.columns]
    kept.insert(at, Column(id=fresh, width=width))
    edits: list[Edit] = [SetPayload(table, replace(payload, columns=tuple(kept)))]
    grown: set[str] = set()
    for number, row in enumerate(seen.rows):
        left = seen.places[number][at - 1] if at else ""
        right = seen.places[number][at] if at < len(seen.columns) else ""
        if left and left == right:
            if left not in grown:
                span = span_of(document.nodes[left])
                edits.append(SetPayload(left, replace(span, column_span=span.column_span + 1)))
                grown.add(left)
            continue
        own = document.children_of(row)
        order = {name: place for place, name in enumerate(seen.columns)}
        index = sum(1 for node in own if order.get(span_of(node).column, 0) < at)
        cell = tree.fresh_of(TableCell(column=fresh), document.nodes[table].lead)
        edits.append(tree.inserted(document, row, index, cell))
    return (*mending, *edits)


def column_removed(document: Document, table: str, at: int) -> tuple[Edit, ...]:
    """Return edits that remove a column; spans over it shrink. The last column stays."""
    mending, document = made_sound(document, table)
    seen = grid(document, table)
    if len(seen.columns) < 2:
        return ()
    payload = payload_of(document.nodes[table])
    gone = payload.columns[at]
    rest = payload.columns[:at] + payload.columns[at + 1 :]
    shares = sum(each.width for each in rest) or 1.0
    total = shares + gone.width
    widened = tuple(replace(each, width=round(each.width * total / shares, 2)) for each in rest)
    edits: list[Edit] = []
    for cell in dict.fromkeys(line[at] for line in seen.places):
        if not cell:
            continue
        span = span_of(document.nodes[cell])
        if span.column_span == 1:
            edits.append(Remove(cell))
            continue
        first = seen.columns[at + 1] if span.column == gone.id else span.column
        narrower = replace(span, column=first, column_span=span.column_span - 1)
        edits.append(SetPayload(cell, narrower))
    return (*mending, *edits, SetPayload(table, replace(payload, columns=widened)))


def merged(
    document: Document, table: str, start: tuple[int, int], end: tuple[int, int]
) -> tuple[Edit, ...]:
    """Return edits that merge the cells from one place to another, both included.

    The texts go into the first cell, one below the other, in every language. Spans that stick out
    of the block widen it.
    """
    mending, document = made_sound(document, table)
    seen = grid(document, table)
    top, left, bottom, right = _widened(document, seen, start, end)
    first = seen.places[top][left]
    others = [
        cell
        for line in seen.places[top : bottom + 1]
        for cell in line[left : right + 1]
        if cell and cell != first
    ]
    if not first or not others:
        return ()
    others = list(dict.fromkeys(others))
    span = replace(
        span_of(document.nodes[first]), column_span=right - left + 1, row_span=bottom - top + 1
    )
    edits = absorbed(document, first, [document.nodes[each] for each in others])
    return (*mending, *edits, SetPayload(first, span))


def _widened(
    document: Document, seen: Grid, start: tuple[int, int], end: tuple[int, int]
) -> tuple[int, int, int, int]:
    """Return the smallest block around two places that cuts no cell in two."""
    top, bottom = sorted((start[0], end[0]))
    left, right = sorted((start[1], end[1]))
    while True:
        block = (top, left, bottom, right)
        for line in seen.places[top : bottom + 1]:
            for cell in dict.fromkeys(line[left : right + 1]):
                if not cell:
                    continue
                row, column = seen.origin(cell)
                span = span_of(document.nodes[cell])
                top, left = min(top, row), min(left, column)
                bottom = max(bottom, min(row + span.row_span, len(seen.rows)) - 1)
                right = max(right, min(column + span.column_span, len(seen.columns)) - 1)
        if block == (top, left, bottom, right):
            return block


def parted(document: Document, table: str, cell: str) -> tuple[Edit, ...]:
    """Return edits that split a merged cell into single ones; the text stays in the first."""
    mending, document = made_sound(document, table)
    seen = grid(document, table)
    span = span_of(document.nodes[cell])
    if span.row_span == 1 and span.column_span == 1:
        return ()
    top, left = seen.origin(cell)
    edits: list[Edit] = [SetPayload(cell, replace(span, column_span=1, row_span=1))]
    order = {name: at for at, name in enumerate(seen.columns)}
    lead = document.nodes[table].lead
    for row in range(top, min(top + span.row_span, len(seen.rows))):
        names = seen.columns[left : left + span.column_span]
        wanted = names[1:] if row == top else names
        own = document.children_of(seen.rows[row])
        index = sum(1 for node in own if order.get(span_of(node).column, 0) <= left)
        if row != top:
            index = sum(1 for node in own if order.get(span_of(node).column, 0) < left)
        branches = [(tree.fresh_of(TableCell(column=name), lead),) for name in wanted]
        edits += tree.inserted_branches(document, seen.rows[row], index, branches)
    return (*mending, *edits)


def filled(
    document: Document,
    table: str,
    place: tuple[int, int],
    values: Sequence[Sequence[Cell | None]],
    language: Language,
) -> tuple[Edit, ...]:
    """Return edits that fill a block of cells from a place on, as pasting from Excel does.

    None leaves a cell as it is. What reaches beyond the last row or column is left out: whoever
    pastes makes room first, row by row and column by column.
    """
    seen = grid(document, table)
    edits: list[Edit] = []
    for down, line in enumerate(values):
        for right, value in enumerate(line):
            row, column = place[0] + down, place[1] + right
            if value is None or row >= len(seen.rows) or column >= len(seen.columns):
                continue
            cell = seen.places[row][column]
            if cell and seen.begins(row, column):
                edits.append(SetCell(cell, language, typed(document.nodes[cell], language, value)))
    return tuple(edits)


# --- head and columns -------------------------------------------------------------------------

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
