"""Records that belong to a document and are merged by id: comments and waivers."""

from typing import Generic, Protocol, TypeVar

import msgspec
from sqlalchemy import Connection, Table, bindparam, delete, insert, select, update

from curriculum_studio.store import problems
from curriculum_studio.store.database import Database


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
        """Take the database, the table and the class of its records."""
        self._database = database
        self._table = table
        self._decode = msgspec.json.Decoder(kind).decode
        self._change = update(table).where(table.c.id == bindparam("of_id"))
        self._gone = delete(table).where(table.c.id == bindparam("of_id"))

    def put(self, *records: Kept) -> None:
        """Keep records, in the place of those with the same ids, all or none."""
        with self._database.write() as connection:
            for record in records:
                self.write(connection, record)

    def write(self, connection: Connection, record: Kept) -> None:
        """Keep a record inside a transaction."""
        values = {"document": record.document, "content": record_json(record).decode()}
        if not connection.execute(self._change, {"of_id": record.id, **values}).rowcount:
            connection.execute(insert(self._table), {"id": record.id, **values})

    def take(self, connection: Connection, identity: str) -> None:
        """Take a record away inside a transaction."""
        connection.execute(self._gone, {"of_id": identity})

    def of(self, document: str) -> list[Kept]:
        """List the records of a document in the order in which they came."""
        with self._database.read() as connection:
            return self.read(connection, document)

    def read(self, connection: Connection, document: str) -> list[Kept]:
        """List the records of a document inside a transaction."""
        columns = self._table.c
        wanted = select(columns.content).where(columns.document == document).order_by(columns.key)
        return [self._record(raw) for raw in connection.execute(wanted).scalars()]

    def get(self, identity: str) -> Kept | None:
        """Return a record."""
        wanted = select(self._table.c.content).where(self._table.c.id == identity)
        with self._database.read() as connection:
            raw = connection.execute(wanted).scalar()
        return None if raw is None else self._record(raw)

    def remove(self, *identities: str) -> None:
        """Take records away."""
        with self._database.write() as connection:
            for identity in identities:
                self.take(connection, identity)

    def _record(self, raw: str) -> Kept:
        try:
            return self._decode(raw)
        except msgspec.DecodeError as problem:
            raise problems.damaged(self._database.path) from problem


def record_json(record: _Record) -> bytes:
    """Return a record as JSON, the same for equal records."""
    return _encode(record)
