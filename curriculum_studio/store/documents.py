"""Documents and journal: the port `DocumentStore`."""

from collections.abc import Callable, MutableSequence, Sequence

import msgspec
from sqlalchemy import Connection, bindparam, delete, func, insert, select, update

from curriculum_studio.domain.document import Document, assembled
from curriculum_studio.domain.payloads.review import Comment
from curriculum_studio.domain.text import Cell
from curriculum_studio.domain.transactions import Transaction
from curriculum_studio.services.ports import Entry, Written
from curriculum_studio.store import problems, schema
from curriculum_studio.store.database import Database, State
from curriculum_studio.store.derived import NodeChange, write_derived
from curriculum_studio.store.differences import Pair, changed_nodes
from curriculum_studio.store.journal import Journal
from curriculum_studio.store.leads import keep_leads, lead_text
from curriculum_studio.store.records import SqliteRecords
from curriculum_studio.store.rows import (
    Values,
    document_values,
    node_values,
    nodes_of,
    titles_of,
)
from curriculum_studio.words import StudioError, message

#: From so many nodes on, the keys of all nodes are read at once.
_MANY = 200

_node = schema.node.c
_document = schema.document.c

_rows_of = select(
    _node.id, _node.kind, _node.parent, _node.rank, _node.lead, _node.payload, _node.cells
).where(_node.document == bindparam("of_document"))
_keys_of = select(_node.id, _node.key).where(_node.document == bindparam("of_document"))
_key_of = _keys_of.where(_node.id == bindparam("of_node"))
_last_key = select(func.coalesce(func.max(_node.key), 0))
_update = update(schema.node).where(_node.key == bindparam("row"))
_delete = delete(schema.node).where(_node.key == bindparam("row"))
_update_document = update(schema.document).where(_document.id == bindparam("of_document"))
_delete_document = delete(schema.document).where(_document.id == bindparam("of_document"))


class SqliteDocuments:
    """Documents as rows of nodes; each commit is one transaction of the database."""

    def __init__(
        self, database: Database, comments: SqliteRecords[Comment], now: Callable[[], str]
    ) -> None:
        """Take the database, the comments, and a clock that says ISO 8601 in UTC."""
        self._database = database
        self._comments = comments
        self._now = now
        self._journal = Journal(database)
        self._listed: tuple[State, list[Entry]] | None = None

    def entries(self) -> list[Entry]:
        """List all documents; they are read again only when something was written."""
        with self._database.read() as connection:
            state = self._database.state(connection)
            if self._listed is not None and self._listed[0] == state:
                return list(self._listed[1])
            rows = connection.execute(select(schema.document)).all()
        entries = [
            Entry(row.id, row.kind, titles_of(row.titles), row.updated, row.detail) for row in rows
        ]
        self._listed = (state, entries)
        return list(entries)

    def load(self, document: str) -> Document:
        """Return a document.

        Raises:
            StudioError: if there is none of that id, or it cannot be read.

        """
        with self._database.read() as connection:
            rows = connection.execute(_rows_of, {"of_document": document}).all()
        if not rows:
            raise StudioError(
                message("Workspace", "The document is no longer in the library."),
                remedy=message("Workspace", "It may have been deleted: look under Undo."),
            )
        try:
            return assembled(nodes_of(rows))
        except (msgspec.DecodeError, ValueError, TypeError) as problem:
            raise problems.damaged(self._database.path) from problem

    def commit(self, written: Sequence[Written], step: Transaction, position: int) -> None:
        """Write what a transaction made, and its step at a position of the journal."""
        with self._database.write() as connection:
            self._write(connection, written)
            self._journal.put(connection, step, position)

    def commit_undo(self, written: Sequence[Written], position: int) -> None:
        """Write what undoing or redoing made; so many steps are applied afterwards."""
        with self._database.write() as connection:
            self._write(connection, written)
            self._journal.stand(connection, position)

    def journal(self) -> tuple[MutableSequence[Transaction], int]:
        """Return the steps kept for undo, and how many of them are applied."""
        return self._journal.steps()

    def lead_text(self, wanted: str) -> Cell | None:
        """Return a source text that changed, by its hash, as long as a text is based on it."""
        return lead_text(self._database, wanted)

    def _write(self, connection: Connection, written: Sequence[Written]) -> None:
        for each in written:
            if each.before is not None or each.after is not None:
                self._write_one(connection, each)

            last = {change.comment.id: change.after for change in each.comments}
            self._comments.take(connection, *(i for i, after in last.items() if after is None))
            self._comments.write(connection, *(e for e in last.values() if e is not None))

    def _write_one(self, connection: Connection, written: Written) -> None:
        document = written.changes.document
        pairs = changed_nodes(written)
        if written.before is None and written.after is not None:
            values = document_values(written.after) | {"updated": self._now()}
            connection.execute(insert(schema.document), values)
        changes = _with_keys(connection, document, pairs)
        _write_nodes(connection, document, changes)
        write_derived(connection, document, changes)
        keep_leads(connection, document, changes)
        if written.after is None:
            connection.execute(_delete_document, {"of_document": document})
        elif written.before is not None:
            values = {"of_document": document, "updated": self._now()}
            if written.before.root is not written.after.root:
                values |= document_values(written.after)
            connection.execute(_update_document, values)


def _with_keys(connection: Connection, document: str, pairs: Sequence[Pair]) -> list[NodeChange]:
    """Find the keys of nodes that are there, and give keys to those that come."""
    there = [before.id for before, _ in pairs if before is not None]
    keys: dict[str, int] = {}
    if len(there) > _MANY:
        rows = connection.execute(_keys_of, {"of_document": document})
        keys = {row.id: row.key for row in rows}
    else:
        for node in there:
            found = connection.execute(_key_of, {"of_document": document, "of_node": node})
            keys[node] = found.one().key
    changes = []
    last = connection.execute(_last_key).scalar_one() if len(there) < len(pairs) else 0
    for before, after in pairs:
        if before is None:
            last += 1
        changes.append(NodeChange(last if before is None else keys[before.id], before, after))
    return changes


def _write_nodes(connection: Connection, document: str, changes: Sequence[NodeChange]) -> None:
    new: list[Values] = []
    other: list[Values] = []
    gone: list[Values] = []
    for change in changes:
        if change.after is None:
            gone.append({"row": change.key})
        elif change.before is None:
            row = node_values(change.after) | {"key": change.key, "document": document}
            new.append(row)
        else:
            other.append(node_values(change.after) | {"row": change.key})
    for statement, rows in ((_delete, gone), (_update, other), (insert(schema.node), new)):
        if rows:
            connection.execute(statement, rows)
