"""Records that belong to a document beside its nodes, and texts of translations.

Comments, waivers and decisions of merges are merged by id. Source texts that changed are kept for
the translations that were made from them.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Generic, Protocol, TypeVar

import msgspec
from sqlalchemy import Connection, Table, bindparam, delete, exists, func, null, select, update
from sqlalchemy.dialects.sqlite import insert

from curriculum_studio.core.codec import cell_from_raw, cell_to_raw
from curriculum_studio.core.document import Node
from curriculum_studio.core.payloads.review import Comment, MergeDecision, Waiver
from curriculum_studio.core.record_codec import comment_to_raw, decision_to_raw, waiver_to_raw
from curriculum_studio.core.text import Cell, text_hash
from curriculum_studio.core.transactions import SetComment, SetDecision, SetRecord, SetWaiver
from curriculum_studio.store import schema
from curriculum_studio.store.database import CompiledStatement, Database
from curriculum_studio.store.derived_data import NodeChange
from curriculum_studio.store.rows import seal

# --- the port `RecordStore` ---------------------------------------------


class _Record(Protocol):
    @property
    def id(self) -> str: ...
    @property
    def document(self) -> str: ...


Kept = TypeVar("Kept", bound=_Record)

_encode = msgspec.json.Encoder(order="deterministic").encode

#: So many records are asked for by their ids.
_FEW = 50


class SqliteRecords(Generic[Kept]):
    """The port `RecordStore` over one table of JSON."""

    def __init__(self, database: Database, table: Table, kind: type[Kept]) -> None:
        self._database = database
        self._table = table
        self._decode = msgspec.json.Decoder(kind).decode
        put = insert(table)
        kept = {name: put.excluded[name] for name in ("document", "content", "seal")}
        self._put = put.on_conflict_do_update(index_elements=[table.c.id], set_=kept)
        self._gone = delete(table).where(table.c.id == bindparam("of_id"))
        columns = table.c
        of_document = columns.document == bindparam("of_document")
        self._seals = select(columns.id, columns.seal).where(of_document).order_by(columns.key)
        self._stored = select(columns.id, columns.document, columns.content, columns.seal)
        self._all = self._stored.where(of_document).order_by(columns.key)
        #: The document whose records were read last, and these by their seals.
        self._last: tuple[str, Mapping[bytes, Kept]] = ("", {})

    def put(self, *records: Kept) -> None:
        """Keep records, in the place of those with the same ids, all or none."""
        with self._database.write() as connection:
            self.write(connection, *records)

    def write(self, connection: Connection, *records: Kept) -> None:
        """Keep records inside a transaction, in the place of those with the same ids."""
        values = [_values(each) for each in records]
        if values:
            connection.execute(self._put, values)

    def take(self, connection: Connection, *identities: str) -> None:
        """Take records away inside a transaction."""
        if identities:
            connection.execute(self._gone, [{"of_id": each} for each in identities])

    def of(self, document: str) -> list[Kept]:
        """List the records of a document in the order in which they came."""
        with self._database.read() as connection:
            return self.read(connection, document)

    def read(self, connection: Connection, document: str) -> list[Kept]:
        """List the records of a document inside a transaction.

        A thousand comments are asked for with each edit that may bring their words elsewhere, so
        what was read once with the same seal is not read again.
        """
        last, known = self._last
        if last != document:
            known = self._read(connection, document)
            self._last = (document, known)
            return list(known.values())
        seals = connection.execute(self._seals, {"of_document": document}).all()
        fresh = [identity for identity, sealed in seals if sealed not in known]
        if fresh:
            known = {**known, **self._read(connection, document, *fresh)}
        listed = [known[sealed] for _, sealed in seals]
        self._last = (document, {sealed: known[sealed] for _, sealed in seals})
        return listed

    def _read(self, connection: Connection, document: str, *wanted: str) -> dict[bytes, Kept]:
        """Return records of a document by their seals: those of some ids, or all."""
        asked = self._all
        if 0 < len(wanted) <= _FEW:
            asked = asked.where(self._table.c.id.in_(wanted))
        rows = connection.execute(asked, {"of_document": document})
        return {row[3]: self._record(*row) for row in rows}

    def everywhere(self) -> list[Kept]:
        """List the records of all documents in the order in which they came."""
        columns = self._table.c
        wanted = select(columns.id, columns.document, columns.content, columns.seal)
        with self._database.read() as connection:
            rows = connection.execute(wanted.order_by(columns.key))
            return [self._record(*row) for row in rows]

    def get(self, identity: str) -> Kept | None:
        """Return a record."""
        with self._database.read() as connection:
            wanted = self._stored.where(self._table.c.id == identity)
            row = connection.execute(wanted).one_or_none()
        return None if row is None else self._record(*row)

    def remove(self, *identities: str) -> None:
        """Take records away."""
        with self._database.write() as connection:
            self.take(connection, *identities)

    def _record(self, identity: str, document: str, raw: str, sealed: bytes) -> Kept:
        if seal(identity, document, raw) != sealed:
            raise self._database.contradiction()
        try:
            return self._decode(raw)
        except msgspec.DecodeError as problem:
            raise self._database.contradiction() from problem


def _values(record: _Record) -> dict[str, object]:
    content = record_json(record).decode()
    sealed = seal(record.id, record.document, content)
    return {"id": record.id, "document": record.document, "content": content, "seal": sealed}


def record_json(record: _Record) -> bytes:
    """Return a record as JSON, the same for equal records.

    Fields that stand at their default are left out, so that a field that comes with a later
    program alters no hash of what was said before.
    """
    if isinstance(record, Comment):
        return _encode(comment_to_raw(record))
    if isinstance(record, MergeDecision):
        return _encode(decision_to_raw(record))
    return _encode(waiver_to_raw(record) if isinstance(record, Waiver) else record)


class DocumentRecords:
    """All records that belong to documents, a table for each sort, in the order of versions."""

    def __init__(self, database: Database) -> None:
        self.comments = SqliteRecords(database, schema.comment, Comment)
        self.waivers = SqliteRecords(database, schema.waiver, Waiver)
        self.decisions = SqliteRecords(database, schema.decision, MergeDecision)

    def said(self, connection: Connection, document: str) -> list[bytes]:
        """Return all records of a document as a version keeps them."""
        found: list[_Record] = [
            *self.comments.read(connection, document),
            *self.waivers.read(connection, document),
            *self.decisions.read(connection, document),
        ]
        return [record_json(each) for each in found]

    def now(self, change: SetRecord) -> Comment | Waiver | MergeDecision | None:
        """Return the record that a change is about as it is now."""
        match change:
            case SetComment():
                return self.comments.get(change.comment.id)
            case SetWaiver():
                return self.waivers.get(change.waiver.id)
            case SetDecision():
                return self.decisions.get(change.decision.id)

    def follow(self, connection: Connection, changes: Iterable[SetRecord]) -> None:
        """Keep or take away records inside a transaction; of several changes the last counts."""
        comments: dict[str, Comment | None] = {}
        waivers: dict[str, Waiver | None] = {}
        decisions: dict[str, MergeDecision | None] = {}
        for change in changes:
            match change:
                case SetComment(_, comment):
                    comments[change.comment.id] = comment
                case SetWaiver(_, waiver):
                    waivers[change.waiver.id] = waiver
                case SetDecision(_, decision):
                    decisions[change.decision.id] = decision
        _follow(self.comments, connection, comments)
        _follow(self.waivers, connection, waivers)
        _follow(self.decisions, connection, decisions)


def _follow(
    table: SqliteRecords[Kept], connection: Connection, last: Mapping[str, Kept | None]
) -> None:
    table.take(connection, *(identity for identity, after in last.items() if after is None))
    table.write(connection, *(each for each in last.values() if each is not None))


# --- texts from which translations were made --------------------------------------------------
# They stay as long as a text is based on them: without them nobody could say what differs in a
# source that was changed long ago.

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
_put = CompiledStatement(
    insert(schema.lead_text).prefix_with("OR IGNORE"), "document", "node", "hash", "content"
)


def keep_leads(connection: Connection, document: int, changes: Iterable[NodeChange]) -> None:
    """Keep source texts of the document with this key from which a text of their node was made."""
    rows = [
        {"document": document, "node": after.id, "hash": name, "content": content}
        for before, after in ((each.before, each.after) for each in changes)
        if after is not None
        for name, content in _kept(connection, before, after)
    ]
    if rows:
        _put(connection, *rows)


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
