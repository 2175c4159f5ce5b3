"""Ids are kept as bytes, documents named by keys where rows are many, and steps deflated.

No seal changes, since seals are over ids as they are spelt and over steps as they are read.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import sqlalchemy as sa
from alembic.operations import Operations

from curriculum_studio.store.compact import deflated, id_bytes

#: Rows that are written at once.
_STEP = 1000


def upgrade(operations: Operations) -> None:
    """Build the tables anew."""
    connection = operations.get_bind()
    keys = _documents(operations)
    _nodes(operations, keys)
    _alignment(operations, keys)
    _journal(operations)
    _stacks(operations, keys)
    _leads(operations, keys)
    # Programs before this step read ids and steps as texts.
    connection.execute(sa.text("INSERT INTO counter (name, value) VALUES ('min_reader', 4)"))


def _documents(operations: Operations) -> dict[str, int]:
    operations.create_table(
        "new_document",
        sa.Column("key", sa.Integer, primary_key=True),
        sa.Column("id", sa.BLOB, nullable=False, unique=True),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("titles", sa.Text, nullable=False),
        sa.Column("detail", sa.Text, nullable=False),
        sa.Column("updated", sa.Text, nullable=False),
        sa.Column("deleted", sa.Text, nullable=False),
        sa.Column("deleted_by", sa.Text, nullable=False),
        sa.Column("ended", sa.Integer, nullable=False),
        sa.Column("seal", sa.LargeBinary, nullable=False),
    )
    connection = operations.get_bind()
    keys: dict[str, int] = {}
    rows = []
    old = "SELECT id, kind, titles, detail, updated, deleted, deleted_by, ended, seal FROM document"
    for key, row in enumerate(connection.execute(sa.text(f"{old} ORDER BY rowid")), 1):
        keys[row.id] = key
        rows.append((key, id_bytes(row.id), *row[1:]))
    _insert(connection, "new_document", rows)
    _replace(operations, "document")
    return keys


def _nodes(operations: Operations, keys: dict[str, int]) -> None:
    operations.create_table(
        "new_node",
        sa.Column("key", sa.Integer, primary_key=True),
        sa.Column("document", sa.Integer, sa.ForeignKey("document.key"), nullable=False),
        sa.Column("id", sa.BLOB, nullable=False),
        sa.Column("parent", sa.BLOB, nullable=False),
        sa.Column("rank", sa.Text, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("lead", sa.Text, nullable=False),
        sa.Column("payload", sa.Text, nullable=False),
        sa.Column("cells", sa.Text, nullable=False),
        sa.Column("seal", sa.LargeBinary, nullable=False),
        sa.Column("place_seal", sa.Integer, nullable=False),
        sa.UniqueConstraint("document", "id"),
    )
    names = "key, document, id, parent, rank, kind, lead, payload, cells, seal, place_seal"
    _copy(
        operations.get_bind(),
        f"SELECT {names} FROM node",  # noqa: S608
        "new_node",
        lambda row: (row[0], keys[row[1]], id_bytes(row[2]), id_bytes(row[3]), *row[4:]),
    )
    _replace(operations, "node")


def _alignment(operations: Operations, keys: dict[str, int]) -> None:
    for name in ("alignment_node", "alignment_goal"):
        operations.drop_index(name, "alignment")
    operations.create_table(
        "new_alignment",
        sa.Column("key", sa.Integer, primary_key=True),
        sa.Column("document", sa.Integer, nullable=False),
        sa.Column("node", sa.BLOB, nullable=False),
        sa.Column("framework", sa.BLOB, nullable=False),
        sa.Column("goal", sa.BLOB, nullable=False),
        sa.Column("relation", sa.Text, nullable=False),
    )
    _copy(
        operations.get_bind(),
        "SELECT key, document, node, framework, goal, relation FROM alignment",
        "new_alignment",
        lambda row: (row[0], keys.get(row[1], 0), *map(id_bytes, row[2:5]), row[5]),
    )
    _replace(operations, "alignment")
    operations.create_index("alignment_node", "alignment", ["document", "node"])
    operations.create_index("alignment_goal", "alignment", ["framework", "goal"])


def _journal(operations: Operations) -> None:
    operations.create_table(
        "new_journal",
        sa.Column("position", sa.Integer, primary_key=True),
        sa.Column("at", sa.Text, nullable=False),
        sa.Column("profile", sa.Text, nullable=False),
        sa.Column("replica", sa.Text, nullable=False),
        sa.Column("documents", sa.Text, nullable=False),
        sa.Column("label", sa.Text, nullable=False),
        sa.Column("content", sa.LargeBinary, nullable=False),
        sa.Column("seal", sa.LargeBinary, nullable=False),
    )
    _copy(
        operations.get_bind(),
        "SELECT position, at, profile, replica, documents, label, content, seal FROM journal",
        "new_journal",
        lambda row: (*row[:6], deflated(row[6], *row[1:6]), row[7]),
    )
    _replace(operations, "journal")


def _stacks(operations: Operations, keys: dict[str, int]) -> None:
    connection = operations.get_bind()
    for name in ("undo_stack_order", "undo_stack_position"):
        operations.drop_index(name, "undo_stack")
    operations.create_table(
        "new_undo_stack",
        sa.Column("document", sa.Integer, primary_key=True),
        sa.Column("position", sa.Integer, primary_key=True),
        sa.Column("undone", sa.Boolean, nullable=False),
        sa.Column("order", sa.Integer, nullable=False),
    )
    old = sa.text('SELECT document, position, undone, "order" FROM undo_stack ORDER BY rowid')
    rows = [(keys[row[0]], *row[1:]) for row in connection.execute(old) if row[0] in keys]
    _insert(connection, "new_undo_stack", rows)
    _replace(operations, "undo_stack")
    operations.create_index("undo_stack_order", "undo_stack", ["undone", "order"])
    operations.create_index("undo_stack_position", "undo_stack", ["position"])


def _leads(operations: Operations, keys: dict[str, int]) -> None:
    connection = operations.get_bind()
    operations.drop_index("lead_text_hash", "lead_text")
    operations.create_table(
        "new_lead_text",
        sa.Column("document", sa.Integer, primary_key=True),
        sa.Column("node", sa.BLOB, primary_key=True),
        sa.Column("hash", sa.Text, primary_key=True),
        sa.Column("content", sa.Text, nullable=False),
        sa.Column("unused", sa.Integer),
    )
    old = sa.text("SELECT document, node, hash, content, unused FROM lead_text ORDER BY rowid")
    found = connection.execute(old)
    rows = [(keys[row[0]], id_bytes(row[1]), *row[2:]) for row in found if row[0] in keys]
    _insert(connection, "new_lead_text", rows)
    _replace(operations, "lead_text")
    operations.create_index("lead_text_hash", "lead_text", ["hash"])


# --- rows -------------------------------------------------------------------------------------


def _copy(connection: sa.Connection, old: str, table: str, changed: Any) -> None:
    """Bring the rows of a table into another, some at a time, by the number in their column 0."""
    for rows in _parts(connection, old):
        _insert(connection, table, [changed(row) for row in rows])


def _parts(connection: sa.Connection, old: str) -> Iterator[Sequence[Any]]:
    last = -(2**62)
    wanted = sa.text(f"{old} WHERE rowid > :last ORDER BY rowid LIMIT {_STEP}")
    while rows := connection.execute(wanted, {"last": last}).all():
        yield rows
        last = rows[-1][0]


def _insert(connection: sa.Connection, table: str, rows: Iterable[tuple[Any, ...]]) -> None:
    listed = list(rows)
    if listed:
        places = ", ".join("?" * len(listed[0]))
        connection.exec_driver_sql(f"INSERT INTO {table} VALUES ({places})", listed)  # noqa: S608


def _replace(operations: Operations, table: str) -> None:
    operations.drop_table(table)
    operations.rename_table(f"new_{table}", table)
