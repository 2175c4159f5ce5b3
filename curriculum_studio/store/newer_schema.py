"""Reading what a newer program wrote: tables that are known here, and empty ones for the others.

A newer schema keeps most tables as they are. What it changed beyond knowing stands in no table of
this program; an empty one takes its place for as long as the file is open, so that all else can be
read, and whoever opened it can say what is left out.
"""

import sqlite3
from collections.abc import Mapping

from sqlalchemy import Table

from curriculum_studio.session.problems import What
from curriculum_studio.store import schema

#: Without these there is nothing to read.
NEEDED = (schema.document, schema.node, schema.counter)

#: What can be left out, with the tables that tell of it; they are left out together.
PARTS: Mapping[What, tuple[Table, ...]] = {
    "comment": (schema.comment,),
    "waiver": (schema.waiver,),
    "decision": (schema.decision,),
    "version": (
        schema.version,
        schema.version_node,
        schema.node_state,
        schema.head,
        schema.tombstone,
    ),
    "attachment": (schema.attachment,),
    "alignment": (schema.alignment,),
    "lead_text": (schema.lead_text,),
    "person": (schema.person,),
    "step": (schema.journal, schema.undo_stack),
    "other": (schema.setting,),
}


def prepare(connection: sqlite3.Connection) -> tuple[What, ...] | None:
    """Make a file readable as far as it can be; return what is left out of it.

    None: it is not of a newer program, and nothing was done. Only the connection is changed.

    Raises:
        LookupError: if it cannot be read.
        sqlite3.Error: if the disk or the file fails.

    """
    (present,) = connection.execute("PRAGMA user_version").fetchone()
    if present <= schema.SCHEMA:
        return None
    if not all(_known(connection, table) for table in NEEDED):
        raise LookupError(present)
    counters = dict(connection.execute("SELECT name, value FROM counter").fetchall())
    if counters.get(schema.MIN_READER, 0) > schema.SCHEMA:
        raise LookupError(present)
    connection.execute("PRAGMA temp_store = MEMORY")
    left_out: list[What] = []
    for what, tables in PARTS.items():
        if not all(_known(connection, table) for table in tables):
            left_out.append(what)
            for table in tables:
                _stand_in(connection, table)
    if not _searchable(connection, counters):
        left_out.append("search")
        connection.execute(schema.SEARCH_TABLE.replace(" search", " temp.search", 1))
    return tuple(left_out)


def _known(connection: sqlite3.Connection, table: Table) -> bool:
    rows = connection.execute(f'PRAGMA main.table_info("{table.name}")')
    return {column.name for column in table.columns} <= {row[1] for row in rows}


def _stand_in(connection: sqlite3.Connection, table: Table) -> None:
    """Hide a table behind an empty one: what is temporary is found first."""
    columns = ", ".join(f'"{column.name}"' for column in table.columns)
    connection.execute(f'CREATE TEMP TABLE "{table.name}" ({columns})')


def _searchable(connection: sqlite3.Connection, counters: Mapping[str, int]) -> bool:
    made = "SELECT sql FROM main.sqlite_master WHERE name = 'search'"
    return (
        connection.execute(made).fetchone() == (schema.SEARCH_TABLE,)
        and counters.get(schema.SEARCH) == schema.FOLDING
    )
