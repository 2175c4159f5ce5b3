"""What was erased for good on a server, as a store tells and asks it."""

from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import AbstractContextManager
from datetime import UTC, datetime
from typing import Any, Final

from sqlalchemy import (
    BigInteger,
    Connection,
    Text,
    any_,
    bindparam,
    func,
    literal,
    select,
    text,
    union_all,
)

from curriculum_studio.features.group.model.members import Tombstone
from curriculum_studio.features.group.postgres import tables
from curriculum_studio.features.group.postgres.questions import BYTES_LIST, NAMES

#: Functions of our schema.
_OURS: Final = getattr(func, tables.SCHEMA)

_DOCUMENTS: Final = select(
    tables.TOMBSTONE.c.document,
    literal("").label("name"),
    tables.TOMBSTONE.c.actor,
    tables.TOMBSTONE.c.time,
    literal(0, BigInteger).label("change"),
)

_ALL: Final = union_all(
    _DOCUMENTS,
    select(
        tables.ERASED.c.document,
        tables.ERASED.c.name,
        tables.ERASED.c.actor,
        tables.ERASED.c.time,
        tables.ERASED.c.change,
    ).where(tables.ERASED.c.change > bindparam("known", type_=BigInteger)),
)

_OBJECT: Final = tables.OBJECT.c

#: Objects by their names, each with the name of what it is: of one from which something was erased
#: another one is left.
LEFT: Final = union_all(
    select(_OBJECT.hash, _OBJECT.content, _OBJECT.hash.label("own")).where(
        _OBJECT.hash == any_(NAMES)
    ),
    select(tables.REPLACED.c.hash, _OBJECT.content, _OBJECT.hash)
    .join(tables.OBJECT, _OBJECT.hash == tables.REPLACED.c.replacement)
    .where(tables.REPLACED.c.hash == any_(NAMES)),
)

#: Objects of a document, and those that no version names, in which one of some ids stands.
_HOLDING: Final = text(
    f"""
    WITH needed AS (
        SELECT n, bool_or(v.document = :place) AS own
        FROM {tables.SCHEMA}.version v, unnest(v.needs) n GROUP BY n
    )
    SELECT o.hash, o.content FROM {tables.SCHEMA}.object o LEFT JOIN needed ON n = o.hash
    WHERE coalesce(own, true) AND {tables.SCHEMA}.is_run(o.content)
    AND EXISTS (SELECT FROM unnest(:ids) i WHERE position(i IN o.content) > 0)
    """  # noqa: S608 - the name of our schema
).bindparams(bindparam("place", type_=Text), bindparam("ids", type_=BYTES_LIST))

Asking = Callable[[], AbstractContextManager[Connection]]


class ServerGraves:
    """Tombstones of a server; what is known is not asked for again."""

    def __init__(self, asking: Asking) -> None:
        """`asking` gives a connection on which each statement counts at once."""
        self._asking = asking
        self._erased: list[Any] = []
        self._count = -1
        #: Called when something was erased that was not known.
        self.on_new: Callable[[], None] = lambda: None

    def forget(self) -> None:
        """Know nothing any more, as of a server that was put back."""
        self._erased = []

    def tombstones(self) -> Sequence[Tombstone]:
        """Return what was erased for good."""
        known = max((row.change for row in self._erased), default=-1)
        with self._asking() as connection:
            rows = connection.execute(_ALL, {"known": known}).all()
        documents = [row for row in rows if not row.name]
        self._erased += (row for row in rows if row.name)
        count = len(documents) + len(self._erased)
        if count != self._count:
            self._count = count
            self.on_new()
        found = [Tombstone(row.document, actor=row.actor, time=_iso(row.time)) for row in documents]
        texts: dict[tuple[str, str, str], list[str]] = {}
        for row in self._erased:
            key = (row.document, row.actor, _iso(row.time))
            texts.setdefault(key, []).append(row.name)
        for (document, actor, time), names in texts.items():
            nodes, pictures = (names, ()) if document else ((), names)
            found.append(Tombstone(document, tuple(nodes), tuple(pictures), (), actor, time))
        return found

    def holding(self, document: str, identities: Collection[str]) -> Iterator[tuple[str, bytes]]:
        """Yield objects in which one of some ids stands, by their names."""
        values = {"place": document, "ids": [each.encode() for each in sorted(identities)]}
        with self._asking() as connection:
            rows = connection.execute(_HOLDING, values).all()
        for name, content in rows:
            yield bytes(name).hex(), bytes(content)

    @staticmethod
    def burying(tombstone: Tombstone) -> tuple[Any, dict[str, object]]:
        """Return the statement that erases, and its values."""
        if tombstone.whole:
            asked = _OURS.bury(bindparam("place", type_=Text), bindparam("person", type_=Text))
            return select(asked), {"place": tombstone.document, "person": tombstone.actor}
        erased = _OURS.erase(
            bindparam("place", type_=Text),
            bindparam("nodes", type_=tables.TEXTS),
            bindparam("before", type_=BYTES_LIST),
            bindparam("after", type_=BYTES_LIST),
            bindparam("person", type_=Text),
        )
        return select(erased), {
            "place": tombstone.document,
            "nodes": [*tombstone.nodes, *tombstone.pictures],
            "before": [bytes.fromhex(old) for old, _ in tombstone.replaced],
            "after": [bytes.fromhex(new) for _, new in tombstone.replaced],
            "person": tombstone.actor,
        }


def _iso(time: datetime) -> str:
    return time.astimezone(UTC).isoformat(timespec="seconds")
