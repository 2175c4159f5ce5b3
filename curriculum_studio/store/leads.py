"""Texts from which translations were made, kept after they changed.

They stay as long as a text is based on them: without them nobody could say what differs in a source
that was changed long ago.
"""

from collections.abc import Iterable, Iterator

import msgspec
from sqlalchemy import (
    Connection,
    bindparam,
    delete,
    exists,
    func,
    insert,
    null,
    select,
    update,
)

from curriculum_studio.core.codec import cell_from_raw, cell_to_raw
from curriculum_studio.core.node import Node
from curriculum_studio.core.text import Cell, text_hash
from curriculum_studio.store import schema
from curriculum_studio.store.database import Database
from curriculum_studio.store.derived_data import NodeChange

_lead = schema.lead_text.c
_node = schema.node.c
_position = schema.journal.c.position

#: `instr` rather than LIKE: a hash has no wildcards, but nothing has to rely on that.
_used = exists().where(
    _node.document == _lead.document,
    _node.id == _lead.node,
    func.instr(_node.cells, _lead.hash) > 0,
)
_content_of = select(_lead.content).where(_lead.hash == bindparam("wanted")).limit(1)
_note_used = update(schema.lead_text).where(_lead.unused.is_not(None), _used).values(unused=null())
_note_unused = (
    update(schema.lead_text)
    .where(_lead.unused.is_(None), ~_used)
    .values(unused=bindparam("newest"))
)
_drop = delete(schema.lead_text).where(_lead.unused < bindparam("oldest"))
_put = insert(schema.lead_text).prefix_with("OR IGNORE")


def keep_leads(connection: Connection, document: str, changes: Iterable[NodeChange]) -> None:
    """Keep source texts that changed and from which a text of their node was made."""
    rows = [
        {"document": document, "node": after.id, "hash": name, "content": content}
        for before, after in ((each.before, each.after) for each in changes)
        if after is not None
        for name, content in _kept(connection, before, after)
    ]
    if rows:
        connection.execute(_put, rows)


def _kept(connection: Connection, before: Node | None, after: Node) -> Iterator[tuple[str, str]]:
    wanted = {cell.based_on for cell in after.cells.values() if cell.based_on}
    wanted.discard(text_hash(after.cells.get(after.lead)))
    if not wanted:
        return
    there = {} if before is None else {text_hash(cell): cell for cell in before.cells.values()}
    for name in wanted:
        found = there.get(name)
        if found is not None:
            yield name, _encoded(found)
        elif before is None:
            # A copy of a text, or one that comes back, goes on with what its original knew.
            content = connection.execute(_content_of, {"wanted": name}).scalar()
            if content is not None:
                yield name, content


def _encoded(cell: Cell) -> str:
    return msgspec.json.encode(cell_to_raw(Cell(cell.text, cell.marks))).decode()


def lead_text(database: Database, wanted: str) -> Cell | None:
    """Return a source text by its hash; None if it was not kept, or is not what its hash says."""
    with database.read() as connection:
        content = connection.execute(_content_of, {"wanted": wanted}).scalar()
    if content is None:
        return None
    try:
        cell = cell_from_raw(msgspec.json.decode(content))
    except (msgspec.DecodeError, ValueError, KeyError, TypeError):
        return None
    return cell if text_hash(cell) == wanted else None


def sweep_leads(connection: Connection) -> None:
    """Drop texts on which nothing is based any more, and that no step of undo can ask for.

    A text that lost its use is first noted with the newest step of that time. It goes when that
    step has left the journal, for until then undo can bring its use back.
    """
    first, last = connection.execute(select(func.min(_position), func.max(_position))).one()
    if first is None:
        connection.execute(delete(schema.lead_text).where(~_used))
        return
    connection.execute(_note_used)
    connection.execute(_note_unused, {"newest": last})
    connection.execute(_drop, {"oldest": first})
