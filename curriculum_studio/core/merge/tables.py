"""What a merge of tables lacks: cells where a new row meets a new column, columns that stay.

One office adds a row and the other one a column: the cell where they cross belongs to neither. It
gets an id that follows from both, so that two offices do not make two of it.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from curriculum_studio.core.document import Document, Node, derived_id
from curriculum_studio.core.kinds import kind_with, role_of
from curriculum_studio.core.payloads.standard import Column, Table, TableCell
from curriculum_studio.core.roles import Role
from curriculum_studio.core.sibling_order import merge_order
from curriculum_studio.core.tree import rank_between


def completed(
    nodes: Mapping[str, Node], base: Document, sides: tuple[Document, Document]
) -> Iterator[Node]:
    """Yield nodes of tables that have to be added, or be otherwise, so that all are whole."""
    tables = [each for each in nodes.values() if isinstance(each.payload, Table)]
    if not tables:
        return
    children: dict[str, list[Node]] = defaultdict(list)
    for node in nodes.values():
        children[node.parent].append(node)
    for table in tables:
        rows = [each for each in children[table.id] if role_of(each) is Role.ROW]
        cells = {row.id: _cells(children[row.id]) for row in rows}
        columns = _columns(table, cells, base, sides)
        yield from _with_columns(table, columns)
        for row in rows:
            yield from _crossings(table, row, cells[row.id], columns, base, sides)


def _cells(children: Sequence[Node]) -> dict[str, Node]:
    return {each.payload.column: each for each in children if isinstance(each.payload, TableCell)}


def _table_of(document: Document, table: str) -> Table:
    node = document.nodes.get(table)
    return node.payload if node is not None and isinstance(node.payload, Table) else Table()


def _columns(
    table: Node,
    cells: Mapping[str, Mapping[str, Node]],
    base: Document,
    sides: tuple[Document, Document],
) -> tuple[Column, ...]:
    """Return the columns of a table with those whose cells stay although a side took them out."""
    payload = table.payload
    if not isinstance(payload, Table):
        return ()
    known = {each.id: each for each in payload.columns}
    states = [_table_of(each, table.id).columns for each in (base, *sides)]
    named = [{each.id for each in state} for state in states[1:]]
    # A cell that has no column on its own side either was lost there already.
    used = {
        column
        for row in cells.values()
        for column, cell in row.items()
        if all(cell.id not in side or column in own for side, own in zip(sides, named, strict=True))
    }
    missing = {
        each.id: each for state in states for each in state if each.id in used - known.keys()
    }
    if not missing:
        return payload.columns
    lists = [[each.id for each in state] for state in states]
    members = known | missing
    order = merge_order(lists[0], (lists[1], lists[2]), members)
    return tuple(members[each] for each in order.children)


def _with_columns(table: Node, columns: tuple[Column, ...]) -> Iterator[Node]:
    if isinstance(table.payload, Table) and columns != table.payload.columns:
        yield replace(table, payload=replace(table.payload, columns=columns))


def _crossings(
    table: Node,
    row: Node,
    cells: Mapping[str, Node],
    columns: Sequence[Column],
    base: Document,
    sides: tuple[Document, Document],
) -> Iterator[Node]:
    lower = ""
    ranks = [cells[each.id].rank if each.id in cells else "" for each in columns]
    for at, column in enumerate(columns):
        if column.id in cells:
            lower = max(lower, cells[column.id].rank)
            continue
        if not _crosses(table.id, row.id, column.id, base, sides):
            continue
        upper = next((each for each in ranks[at + 1 :] if each > lower), "")
        lower = rank_between(lower, upper)
        identity = derived_id("cell", row.id, column.id)
        payload = TableCell(column=column.id)
        yield Node(identity, kind_with(TableCell), row.id, lower, table.lead, payload)


def _crosses(
    table: str, row: str, column: str, base: Document, sides: tuple[Document, Document]
) -> bool:
    """Whether one side added a row and the other one a column."""
    if row in base or column in {each.id for each in _table_of(base, table).columns}:
        return False
    return all(
        (row in side) != (column in {each.id for each in _table_of(side, table).columns})
        for side in sides
    )
