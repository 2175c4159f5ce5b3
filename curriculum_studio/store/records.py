"""Records that belong to a document and are merged by id: comments and waivers."""

from typing import Generic, Protocol, TypeVar

import msgspec
from sqlalchemy import Connection, Table, bindparam, delete, select
from sqlalchemy.dialects.sqlite import insert

from curriculum_studio.core.codec import comment_to_raw
from curriculum_studio.core.payloads.review import Comment
from curriculum_studio.store import problems
from curriculum_studio.store.database import Database
from curriculum_studio.store.seals import seal


class _Record(Protocol):
    @property
    def id(self) -> str: ...
    @property
    def document(self) -> str: ...


Kept = TypeVar("Kept", bound=_Record)

_encode = msgspec.json.Encoder(order="deterministic").encode


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
        """List the records of a document inside a transaction."""
        columns = self._table.c
        wanted = select(columns.id, columns.document, columns.content, columns.seal)
        wanted = wanted.where(columns.document == document).order_by(columns.key)
        return [self._record(*row) for row in connection.execute(wanted)]

    def get(self, identity: str) -> Kept | None:
        """Return a record."""
        columns = self._table.c
        wanted = select(columns.id, columns.document, columns.content, columns.seal)
        with self._database.read() as connection:
            row = connection.execute(wanted.where(columns.id == identity)).one_or_none()
        return None if row is None else self._record(*row)

    def remove(self, *identities: str) -> None:
        """Take records away."""
        with self._database.write() as connection:
            self.take(connection, *identities)

    def _record(self, identity: str, document: str, raw: str, sealed: bytes) -> Kept:
        if seal(identity, document, raw) != sealed:
            raise problems.damaged(self._database.path)
        try:
            return self._decode(raw)
        except msgspec.DecodeError as problem:
            raise problems.damaged(self._database.path) from problem


def _values(record: _Record) -> dict[str, object]:
    content = record_json(record).decode()
    sealed = seal(record.id, record.document, content)
    return {"id": record.id, "document": record.document, "content": content, "seal": sealed}


def record_json(record: _Record) -> bytes:
    """Return a record as JSON, the same for equal records.

    Fields of comments that stand at their default are left out, so that a field that comes with a
    later program alters no hash of what was said before.
    """
    return _encode(comment_to_raw(record) if isinstance(record, Comment) else record)
