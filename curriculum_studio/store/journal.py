"""The journal: steps of undo on the disk, read only when somebody looks at them."""

from collections.abc import Callable, MutableSequence
from functools import cache
from typing import Any, TypeVar, overload

import msgspec
from sqlalchemy import Connection, Select, bindparam, delete, func, insert, select, update

from curriculum_studio.domain.codec import (
    Raw,
    message_from_raw,
    transaction_from_raw,
    transaction_to_raw,
)
from curriculum_studio.domain.transactions import Change, Transaction
from curriculum_studio.store import problems, schema
from curriculum_studio.store.database import Database
from curriculum_studio.words import Message, StudioError, message

Read = TypeVar("Read")

#: So many steps stay over a restart …
KEPT = 1000

#: … as long as they are not larger than this together, in bytes …
KEPT_BYTES = 64 * 1024 * 1024

#: … and so many while the program runs.
KEPT_RUNNING = 10_000

_position = schema.journal.c.position
_content = schema.journal.c.content
_label = schema.journal.c.label
_applied = select(schema.counter.c.value).where(schema.counter.c.name == "journal")
_stand = update(schema.counter).where(schema.counter.c.name == "journal")
_label_at = select(_label).where(_position == bindparam("at"))
_content_at = select(_content).where(_position == bindparam("at"))
_from = delete(schema.journal).where(_position >= bindparam("at"))
_below = delete(schema.journal).where(_position < bindparam("at"))


class Journal:
    """Steps by a position that only grows.

    A caller counts from the first step that it was given; `_first` is the position of that one.
    """

    def __init__(self, database: Database) -> None:
        """Take the database."""
        self._database = database
        self._first = 0

    def steps(self) -> tuple["Steps", int]:
        """Return the steps kept, and how many of them are applied."""
        with self._database.read() as connection:
            applied = connection.execute(_applied).scalar_one()
            first, last = connection.execute(select(func.min(_position), func.max(_position))).one()
        if first is None or not first <= applied <= last + 1:
            first, last = applied, applied - 1
        self._first = first
        return Steps(self._database, first, last + 1 - first), applied - first

    def put(self, connection: Connection, step: Transaction, position: int) -> None:
        """Write a step at a position; what could be redone from there on is gone."""
        at = self._first + position
        connection.execute(_from, {"at": at})
        raw = transaction_to_raw(step)
        label = msgspec.json.encode(raw["label"]).decode()
        content = msgspec.json.encode(raw).decode()
        values = {"position": at, "label": label, "content": content}
        connection.execute(insert(schema.journal), values)
        if at % 100 == 0:
            connection.execute(_below, {"at": at + 1 - KEPT_RUNNING})
        self.stand(connection, position + 1)

    def stand(self, connection: Connection, position: int) -> None:
        """Note that so many steps are applied."""
        connection.execute(_stand, {"value": self._first + position})


def trim(connection: Connection, kept: int = KEPT, kept_bytes: int = KEPT_BYTES) -> None:
    """Drop the oldest steps beyond what is kept over a restart, and any that lead nowhere."""
    newest_first = connection.execute(
        select(_position, func.length(_content)).order_by(_position.desc()).limit(kept)
    )
    oldest, total = None, 0
    for position, size in newest_first:
        total += size
        if oldest is not None and total > kept_bytes:
            break
        oldest = position
    if oldest is None:
        return
    connection.execute(_below, {"at": oldest})
    if connection.execute(_applied).scalar_one() < oldest:
        # All that is left could only be done again on top of what is gone.
        connection.execute(delete(schema.journal))


class StoredStep(Transaction):
    """A step from the disk; all but its label is read only when somebody carries it out.

    No typing joins it: after a restart typing begins a step of its own.
    """

    __slots__ = ("_read",)

    _read: Callable[[], Transaction]

    def __init__(self, label: Message, read: Callable[[], Transaction]) -> None:
        """Take the label, and what reads the rest."""
        values = {"label": label, "merge_key": "", "time": 0.0, "_read": cache(read)}
        for name, value in values.items():
            object.__setattr__(self, name, value)

    @property
    def forward(self) -> tuple[Change, ...]:
        """What was done."""
        return self._read().forward

    @property
    def backward(self) -> tuple[Change, ...]:
        """What leads back."""
        return self._read().backward


class Steps(MutableSequence[Transaction]):
    """The steps that a session works with; those from the disk are read when they are asked for."""

    def __init__(self, database: Database, first: int, count: int) -> None:
        """Take the position of the first step and how many there are."""
        self._database = database
        self._first = first
        self._items: list[Transaction | None] = [None] * count

    def __len__(self) -> int:
        return len(self._items)

    @overload
    def __getitem__(self, index: int) -> Transaction: ...
    @overload
    def __getitem__(self, index: slice) -> "list[Transaction]": ...
    def __getitem__(self, index: int | slice) -> "Transaction | list[Transaction]":
        if isinstance(index, slice):
            return [self[each] for each in range(*index.indices(len(self)))]
        at = range(len(self))[index]
        found = self._items[at]
        if found is None:
            found = self._items[at] = self._stored(self._first + at)
        return found

    def __setitem__(self, index: int | slice, value: Any) -> None:
        self._items[index] = value

    def __delitem__(self, index: int | slice) -> None:
        del self._items[index]

    def insert(self, index: int, value: Transaction) -> None:
        """Put a step before an index."""
        self._items.insert(index, value)

    def _stored(self, position: int) -> Transaction:
        label = self._read(_label_at, position, message_from_raw)
        return StoredStep(label, lambda: self._read(_content_at, position, transaction_from_raw))

    def _read(self, wanted: Select[str], position: int, converted: Callable[[Raw], Read]) -> Read:
        with self._database.read() as connection:
            raw = connection.execute(wanted, {"at": position}).scalar()
        if raw is None:
            raise StudioError(
                message("Workspace", "What was done before this point can no longer be undone.")
            )
        try:
            return converted(msgspec.json.decode(raw))
        except (msgspec.DecodeError, ValueError, KeyError, TypeError) as problem:
            raise problems.damaged(self._database.path) from problem
