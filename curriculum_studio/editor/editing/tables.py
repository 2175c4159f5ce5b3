"""Acts on tables: rows, columns, merged cells, blocks of cells."""

from collections.abc import Sequence

from curriculum_studio.core import table_edits, table_grid
from curriculum_studio.core.document import Document
from curriculum_studio.core.edits import Edit, Insert, apply
from curriculum_studio.core.kinds import role_of
from curriculum_studio.core.roles import Role
from curriculum_studio.core.text import Cell
from curriculum_studio.editor.editing.paragraphs import row_behind
from curriculum_studio.editor.editing.step import END, EditStep
from curriculum_studio.i18n import message
from curriculum_studio.languages import Language
from curriculum_studio.values import dataclass

NEW_COLUMN = message("PageSteps", "New table column")
DELETE_ROW = message("PageSteps", "Delete table row")
DELETE_COLUMN = message("PageSteps", "Delete table column")
MERGE = message("PageSteps", "Merge cells")
PART = message("PageSteps", "Split cell")
FILL = message("PageSteps", "Fill down")
MOVE_COLUMN = message("PageSteps", "Move table column")
HEAD = message("PageSteps", "Head of the table")
WIDTHS = message("PageSteps", "Width of columns")
PASTE_CELLS = message("PageSteps", "Paste cells")

#: How much wider a column gets at a time, in per cent of the table.
WIDER = 3.0


@dataclass(frozen=True, slots=True)
class TablePosition:
    """Where a cell stands in its table: indexes from 0."""

    table: str
    row: int
    column: int
    grid: table_grid.Grid


def place_of(document: Document, node: str) -> TablePosition | None:
    """Return where a cell stands, None if the node is none or its table is damaged."""
    own = document.nodes.get(node)
    if own is None or role_of(own) is not Role.CELL:
        return None
    table = document.nodes[own.parent].parent
    seen = table_grid.grid(document, table)
    if not any(node in line for line in seen.places):
        return None
    row, column = seen.origin(node)
    return TablePosition(table, row, column, seen)


def acted(document: Document, node: str, act: str, cells: Sequence[str] = ()) -> EditStep | None:
    """Return what an act does at a cell: row_above, row_below, column_left … part_cell.

    `cells` are all that are selected; rows and columns go with all of them.
    """
    place = place_of(document, node)
    if place is None:
        return None
    match act:
        case "row_above":
            return row_behind(document, place.table, place.row, place.column)
        case "row_below":
            below = place.row + getattr(document.nodes[node].payload, "row_span", 1)
            return row_behind(document, place.table, below, place.column)
        case "column_left" | "column_right":
            return _new_column(document, node, place, right=act == "column_right")
        case "delete_row" | "delete_column":
            return _deleted(document, place, cells or (node,), rows=act == "delete_row")
        case "column_move_left" | "column_move_right":
            step = -1 if act == "column_move_left" else 1
            edits = table_edits.column_moved(document, place.table, place.column, step)
            return EditStep(edits, MOVE_COLUMN, node, END) if edits else None
        case "header_rows":
            return _head(document, place)
        case _:
            return _shaped(document, node, place, act)


def _shaped(document: Document, node: str, place: TablePosition, act: str) -> EditStep | None:
    """Return what an act does to the widths of columns, or to a merged cell."""
    match act:
        case "column_wider" | "column_narrower":
            by = WIDER if act == "column_wider" else -WIDER
            last = place.column == len(place.grid.columns) - 1
            border = place.column - 1 if last else place.column
            edits = table_edits.border_moved(document, place.table, border, -by if last else by)
            return EditStep(edits, WIDTHS) if edits else None
        case "equal_widths":
            equal = [1.0] * len(place.grid.columns)
            edits = table_edits.with_widths(document, place.table, equal)
            return EditStep(edits, WIDTHS) if edits else None
        case "fit_widths":
            edits = table_edits.fitted(document, place.table)
            return EditStep(edits, WIDTHS) if edits else None
        case _:
            edits = table_edits.parted(document, place.table, node)
            return EditStep(edits, PART, node, END) if edits else None


def _head(document: Document, place: TablePosition) -> EditStep | None:
    """Let the head of a table reach down to a row, or end before it if it did already."""
    payload = table_grid.payload_of(document.nodes[place.table])
    rows = place.row if place.row < payload.header_rows else place.row + 1
    edits = table_edits.with_head(document, place.table, rows)
    return EditStep(edits, HEAD) if edits else None


def border_moved(document: Document, row: str, border: int, by: float) -> EditStep | None:
    """Return what moves a border of the table of a row, by per cent of its width."""
    edits = table_edits.border_moved(document, document.nodes[row].parent, border, by)
    return EditStep(edits, WIDTHS) if edits else None


def _new_column(document: Document, node: str, place: TablePosition, *, right: bool) -> EditStep:
    span = getattr(document.nodes[node].payload, "column_span", 1)
    at = place.column + span if right else place.column
    edits = table_edits.column_inserted(document, place.table, at)
    row = document.nodes[node].parent
    fresh = [edit.nodes[0] for edit in edits if isinstance(edit, Insert)]
    here = next((cell.id for cell in fresh if cell.parent == row), node)
    return EditStep(edits, NEW_COLUMN, here)


def _deleted(
    document: Document, place: TablePosition, cells: Sequence[str], *, rows: bool
) -> EditStep | None:
    """Take away the rows or columns of cells; the last one of a table stays."""
    found = [each for each in (place_of(document, cell) for cell in cells) if each is not None]
    chosen = sorted(
        {each.row if rows else each.column for each in found if each.table == place.table}
    )
    current = document
    edits: list[Edit] = []
    for at in reversed(chosen):
        remove = table_edits.row_removed if rows else table_edits.column_removed
        more = remove(current, place.table, at)
        edits += more
        current = apply(current, *more).document
    if not edits:
        return None
    row, column = place.row, place.column
    after = table_grid.grid(current, place.table)
    first = chosen[0]
    if rows:
        row, column = min(first, len(after.rows) - 1), min(column, len(after.columns) - 1)
    else:
        row, column = min(row, len(after.rows) - 1), min(first, len(after.columns) - 1)
    label = DELETE_ROW if rows else DELETE_COLUMN
    return EditStep(tuple(edits), label, after.places[row][column], END)


def merged(document: Document, cells: Sequence[str]) -> EditStep | None:
    """Return what merges the block around cells of one table."""
    found = [place for place in (place_of(document, cell) for cell in cells) if place is not None]
    if len(found) < 2 or any(place.table != found[0].table for place in found):
        return None
    start = min(place.row for place in found), min(place.column for place in found)
    end = max(place.row for place in found), max(place.column for place in found)
    edits = table_edits.merged(document, found[0].table, start, end)
    return EditStep(edits, MERGE, found[0].grid.places[start[0]][start[1]], END) if edits else None


def filled_down(document: Document, cells: Sequence[str], language: Language) -> EditStep | None:
    """Return what copies the uppermost of the cells of each column into those below it."""
    found = [place for place in (place_of(document, cell) for cell in cells) if place is not None]
    if not found or any(place.table != found[0].table for place in found):
        return None
    top, bottom = min(place.row for place in found), max(place.row for place in found)
    left, right = min(place.column for place in found), max(place.column for place in found)
    if bottom == top:
        return None
    seen = found[0].grid
    first = [
        _written(document, seen.places[top][column], language) for column in range(left, right + 1)
    ]
    values = [first] * (bottom - top)
    edits = table_edits.filled(document, seen.table, (top + 1, left), values, language)
    return EditStep(edits, FILL) if edits else None


def _written(document: Document, cell: str, language: Language) -> Cell | None:
    return document.nodes[cell].cell(language) if cell else None


def pasted(
    document: Document, node: str, values: Sequence[Sequence[Cell | None]], language: Language
) -> EditStep | None:
    """Return what fills a block of cells from a cell on; the table grows where it has to."""
    place = place_of(document, node)
    if place is None or not values:
        return None
    current = document
    edits: list[Edit] = []
    high, wide = place.row + len(values), place.column + max(len(line) for line in values)
    for more in table_edits.made_room(document, place.table, high, wide):
        edits += more
        current = apply(current, *more).document
    edits += table_edits.filled(current, place.table, (place.row, place.column), values, language)
    return EditStep(tuple(edits), PASTE_CELLS, node, END) if edits else None
