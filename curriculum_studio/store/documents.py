"""Documents, recycle bin and journal: the port `DocumentStore`."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import msgspec
from sqlalchemy import (
    Connection,
    Integer,
    LargeBinary,
    Row,
    bindparam,
    cast,
    delete,
    func,
    insert,
    select,
    type_coerce,
    update,
)
from sqlalchemy.types import NULLTYPE

from curriculum_studio.core.document import Document, Node, assembled
from curriculum_studio.core.payloads.review import Comment, MergeDecision, Waiver
from curriculum_studio.core.text import Cell
from curriculum_studio.core.transactions import SetRecord, Transaction
from curriculum_studio.i18n import StudioError, message
from curriculum_studio.session.ports import Binned, Entry, Filed, Filing, Stack, Written
from curriculum_studio.store import schema
from curriculum_studio.store.database import CompiledStatement, Database, State
from curriculum_studio.store.derived_data import NodeChange, write_derived
from curriculum_studio.store.journal import Journal
from curriculum_studio.store.listing import listed
from curriculum_studio.store.records import DocumentRecords, keep_leads, lead_text
from curriculum_studio.store.rows import (
    Values,
    document_values,
    node_values,
    sealed_nodes,
)
from curriculum_studio.store.schema import Id

# --- changed nodes ----------------------------------------------------------------------------

#: A node before and after; None where it was or is not.
Pair = tuple[Node | None, Node | None]


def changed_nodes(written: Written) -> list[Pair]:
    """Return the nodes that differ, in reading order where a whole document comes."""
    before, after, changes = written.before, written.after, written.changes
    if before is None or after is None or changes.whole:
        return _pairs(before, after, (*_all(after), *_all(before)))
    branches = changes.added | changes.removed
    listed = {node for node, _ in changes.cells}
    listed |= changes.nodes | changes.moved | changes.kinds | branches
    found: list[str] = []
    for each in listed:
        found.append(each)
        # What stood or stands below a node that came or went is in no list of its own.
        if each in branches or (each in before) != (each in after):
            found += [
                node.id for tree in (before, after) if each in tree for node in tree.walk(each)
            ]
    return _pairs(before, after, tuple(found))


def _all(document: Document | None) -> tuple[str, ...]:
    return () if document is None else tuple(node.id for node in document.walk())


def _pairs(before: Document | None, after: Document | None, ids: tuple[str, ...]) -> list[Pair]:
    old = {} if before is None else before.nodes
    new = {} if after is None else after.nodes
    pairs = ((old.get(each), new.get(each)) for each in dict.fromkeys(ids))
    return [pair for pair in pairs if pair[0] is not pair[1]]


# --- the port `DocumentStore` -----------------------------------------------------------------

#: From so many nodes on, the keys of all nodes are read at once.
_MANY = 200

_node = schema.node.c
_document = schema.document.c
_head = schema.head.c

#: Of documents most is asked by their ids; in tables with many rows they stand by their keys.
_of_document = _document.id == bindparam("of_document")
_key = select(_document.key).where(_of_document).scalar_subquery()
#: Rows one after another as they stand in the file, not in the order of ids: half of the time.
_rows_of = CompiledStatement(
    select(
        # As they stand there: they are spelt together.
        type_coerce(_node.id, NULLTYPE),
        _node.kind,
        type_coerce(_node.parent, NULLTYPE),
        _node.rank,
        _node.lead,
        cast(_node.payload, LargeBinary),
        cast(_node.cells, LargeBinary),
        _node.seal,
        _node.place_seal,
    ).where(_node.key.in_(select(_node.key).where(_node.document == _key)))
)
#: As bytes: one title that is no UTF-8 any more must not keep all others from being listed.
_all_documents = select(
    *(
        cast(column, LargeBinary)
        for column in (_document.id, _document.kind, _document.titles, _document.detail)
    ),
    _document.updated,
    _document.deleted,
    _document.deleted_by,
    _document.seal,
)
_some_documents = _all_documents.where(_document.id.in_(bindparam("wanted", expanding=True)))
_place_of = select(_document.key, _document.deleted != "").where(_of_document)
_keys_of = select(_node.id, _node.key).where(_node.document == bindparam("at"))
_key_of = CompiledStatement(
    select(_node.key).where(
        _node.document == bindparam("at", type_=Integer),
        _node.id == bindparam("of_node", type_=Id()),
    )
)
_last_key = select(func.coalesce(func.max(_node.key), 0))
#: What an edit may change. Where a node is, its key says; an index that is not named stays.
_CHANGED = ("parent", "rank", "kind", "lead", "payload", "cells", "seal", "place_seal")
_update = CompiledStatement(update(schema.node).where(_node.key == bindparam("row")), *_CHANGED)
_insert = CompiledStatement(insert(schema.node), "key", "document", "id", *_CHANGED)
_delete = CompiledStatement(delete(schema.node).where(_node.key == bindparam("row")))
_update_document = update(schema.document).where(_of_document)
_touch = CompiledStatement(update(schema.document).where(_of_document), "updated")
_no_heads = delete(schema.head).where(
    _head.document == bindparam("of_document"), _head.stream == schema.TEXT
)


class SqliteDocuments:
    """Documents as rows of nodes; each commit is one transaction of the database.

    What is deleted keeps its rows and is marked, so it comes back whole by taking the mark away.
    """

    def __init__(
        self, database: Database, records: DocumentRecords, now: Callable[[], str]
    ) -> None:
        """Work on a database, with its records and a clock that says ISO 8601 in UTC."""
        self._database = database
        self._records = records
        self._now = now
        self._journal = Journal(database)
        self._listed: tuple[State, Mapping[str, Binned]] | None = None
        self._keys: dict[tuple[int, str], int] = {}

    def entries(self) -> list[Entry]:
        """List all documents but those in the recycle bin."""
        return [each.entry for each in self._all().values() if not each.deleted]

    def binned(self) -> list[Binned]:
        """List the recycle bin, what was deleted last first."""
        found = [each for each in self._all().values() if each.deleted]
        return sorted(found, key=lambda each: each.deleted, reverse=True)

    def _all(self) -> Mapping[str, Binned]:
        """List all documents; they are read again only when somebody else wrote."""
        if self._listed is not None and self._database.stands(self._listed[0]):
            return self._listed[1]
        with self._database.read() as connection:
            state = self._database.state()
            listed = _by_id(connection.execute(_all_documents))
        if self._database.left_out is not None:
            # A newer program may seal otherwise: that a seal does not fit is no damage there.
            for identity, line in listed.items():
                listed[identity] = replace(line, entry=replace(line.entry, damaged=False))
        self._listed = (state, listed)
        return listed

    @contextmanager
    def _writing(self, written: Sequence[Written]) -> Iterator[Connection]:
        """Give the connection for writing documents, and have them listed as they are then.

        The list is asked for after each change, and a library has a thousand of them.
        """
        before = self._listed
        with self._database.write() as connection:
            known = before is not None and before[0] == self._database.state()
            yield connection
            wanted = {"wanted": [each.changes.document for each in written]}
            fresh = _by_id(connection.execute(_some_documents, wanted)) if known else {}
            state = self._database.state()
        if before is not None and known:
            self._listed = (state, {**before[1], **fresh})

    def load(self, document: str) -> Document:
        """Return a document.

        Raises:
            StudioError: if there is none of that id, it is in the recycle bin, or it cannot be
                read.

        """
        return self._load(document, binned=False)

    def load_binned(self, document: str) -> Document:
        """Return a document of the recycle bin.

        Raises:
            StudioError: if it is not there, or cannot be read.

        """
        return self._load(document, binned=True)

    def _load(self, document: str, *, binned: bool) -> Document:
        with self._database.read() as connection:
            there = connection.execute(_place_of, {"of_document": document}).one_or_none()
            if there is None or bool(there[1]) is not binned:
                raise _gone()
            return self._read(connection, document)

    def _read(self, connection: Connection, document: str) -> Document:
        rows = _rows_of(connection, {"of_document": document}).fetchall()
        try:
            late = self._database.left_out is None
            return assembled(sealed_nodes(document, rows, late=late))
        except (msgspec.DecodeError, ValueError, TypeError) as problem:
            raise self._database.contradiction() from problem

    def commit(
        self, written: Sequence[Written], steps: Sequence[tuple[Transaction, Filing]]
    ) -> list[Filed]:
        """Write what steps made, all or none, and file them in the journal in their order."""
        with self._writing(written) as connection:
            self._write(connection, written, steps[-1][0])
            return [self._journal.file(connection, step, filing) for step, filing in steps]

    def commit_undo(
        self,
        written: Sequence[Written],
        filed: Filed,
        documents: Sequence[str],
        *,
        undone: bool,
        rest: Transaction | None = None,
    ) -> Filed:
        """Write what undoing or redoing made, and move the step in the stacks of documents."""
        with self._writing(written) as connection:
            self._write(connection, written, filed.step)
            return self._journal.move(connection, filed, documents, undone=undone, rest=rest)

    def stack(self, document: str) -> Stack:
        """Return what can be undone and redone in a document."""
        return self._journal.stack(document)

    def newest(self, *, undone: bool) -> Sequence[tuple[str, int]]:
        """Return the documents with the order of what was done, or undone, there last."""
        return self._journal.newest(undone=undone)

    def record(self, change: SetRecord) -> Comment | Waiver | MergeDecision | None:
        """Return the record that a change is about as it is now."""
        return self._records.now(change)

    def recent(self, most: int) -> Sequence[Transaction]:
        """Return the newest steps of the journal, newest first."""
        return self._journal.recent(most)

    def lead_text(self, wanted: str) -> Cell | None:
        """Return a source text that changed, by its hash, as long as a text is based on it."""
        return lead_text(self._database, wanted)

    def _write(self, connection: Connection, written: Sequence[Written], step: Transaction) -> None:
        for each in written:
            if each.after is None:
                self._delete(connection, each.changes.document, step)
            else:
                self._write_one(connection, each, each.after)
            if each.heads is not None:
                _write_heads(connection, each.changes.document, each.heads)
            self._records.follow(connection, each.records)

    def _delete(self, connection: Connection, document: str, step: Transaction) -> None:
        """Put a document into the recycle bin; its rows stay as they are."""
        marked = {"deleted": step.at or self._now(), "deleted_by": step.actor.profile}
        connection.execute(_update_document, marked | {"of_document": document})

    def _write_one(self, connection: Connection, written: Written, after: Document) -> None:
        document = written.changes.document
        if written.before is None:
            written = self._arrived(connection, written, after)
        at = self._key(connection, document, anew=written.before is None)
        pairs = changed_nodes(written)
        changes = _with_keys(connection, at, pairs)
        _write_nodes(connection, document, at, changes)
        write_derived(connection, at, changes)
        keep_leads(connection, at, changes)
        if written.before is not None and (changes or written.records):
            values: Values = {"of_document": document, "updated": self._now()}
            if written.before.root is after.root:
                _touch(connection, values)
            else:
                connection.execute(_update_document, values | document_values(after))

    def _key(self, connection: Connection, document: str, *, anew: bool) -> int:
        """Return the key of a document; it stays as long as the document is there."""
        name = (self._database.generation, document)
        if anew or name not in self._keys:
            self._keys[name], _ = connection.execute(_place_of, {"of_document": document}).one()
        return self._keys[name]

    def _arrived(self, connection: Connection, written: Written, after: Document) -> Written:
        """Make the row of a document that comes; one in the recycle bin makes place for it."""
        document = after.id
        if connection.execute(_place_of, {"of_document": document}).one_or_none() is None:
            new = {"updated": self._now(), "deleted": "", "deleted_by": "", "ended": 0}
            connection.execute(insert(schema.document), document_values(after) | new)
            return written
        back = {"of_document": document, "deleted": "", "deleted_by": ""}
        connection.execute(_update_document, back)
        before = self._read(connection, document)
        return replace(written, before=before)


def _by_id(rows: Iterable[Row[*tuple[Any, ...]]]) -> dict[str, Binned]:
    return {line.entry.id: line for line in map(listed, rows)}


def _gone() -> StudioError:
    return StudioError(
        message("Workspace", "The document is no longer in the library."),
        remedy=message("Workspace", "It may have been deleted: look in the recycle bin."),
    )


def _write_heads(connection: Connection, document: str, heads: Sequence[str]) -> None:
    connection.execute(_no_heads, {"of_document": document})
    rows = [{"document": document, "stream": schema.TEXT, "version": each} for each in heads]
    if rows:
        connection.execute(insert(schema.head), rows)


def _with_keys(connection: Connection, at: int, pairs: Sequence[Pair]) -> list[NodeChange]:
    """Find the keys of nodes that are there, and give keys to those that come."""
    there = [before.id for before, _ in pairs if before is not None]
    keys: dict[str, int] = {}
    if len(there) > _MANY:
        rows = connection.execute(_keys_of, {"at": at})
        keys = {row.id: row.key for row in rows}
    else:
        for node in there:
            (keys[node],) = _key_of(connection, {"at": at, "of_node": node}).fetchone()
    changes = []
    last = connection.execute(_last_key).scalar_one() if len(there) < len(pairs) else 0
    for before, after in pairs:
        if before is None:
            last += 1
        changes.append(NodeChange(last if before is None else keys[before.id], before, after))
    return changes


def _write_nodes(
    connection: Connection, document: str, at: int, changes: Sequence[NodeChange]
) -> None:
    new: list[Values] = []
    other: list[Values] = []
    gone: list[Values] = []
    for change in changes:
        if change.after is None:
            gone.append({"row": change.key})
        elif change.before is None:
            new.append(node_values(document, at, change.after) | {"key": change.key})
        else:
            other.append(node_values(document, at, change.after) | {"row": change.key})
    for statement, rows in ((_delete, gone), (_update, other), (_insert, new)):
        if rows:
            statement(connection, *rows)
