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

    def put(self, *records: Kept) -> None:
        """Keep records, in the place of those with the same ids, all or none."""
        change = update(self._table).where(self._table.c.id == bindparam("of_id"))
        with self._database.write() as connection:
            for record in records:
                content = record_json(record).decode()
                values = {"document": record.document, "content": content}
                if not connection.execute(change, {"of_id": record.id, **values}).rowcount:
                    connection.execute(insert(self._table), {"id": record.id, **values})

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
        gone = delete(self._table).where(self._table.c.id == bindparam("of_id"))
        if identities:
            with self._database.write() as connection:
                connection.execute(gone, [{"of_id": each} for each in identities])

    def _record(self, raw: str) -> Kept:
        try:
            return self._decode(raw)
        except msgspec.DecodeError as problem:
            raise problems.damaged(self._database.path) from problem


def record_json(record: _Record) -> bytes:
    """Return a record as JSON, the same for equal records."""
    return _encode(record)
