"""The journal on the disk: what was done, and the undo stack of each document.

Steps are read only when somebody looks at them.
"""

from collections.abc import Callable, Sequence
from functools import cache
from typing import Any

import msgspec
from sqlalchemy import (
    Boolean,
    Connection,
    Integer,
    Row,
    bindparam,
    delete,
    func,
    insert,
    select,
    update,
)

from curriculum_studio.core.codec import (
    message_from_raw,
    transaction_from_raw,
    transaction_to_raw,
)
from curriculum_studio.core.transactions import (
    Actor,
    Change,
    Transaction,
    document_of,
    documents_of,
)
from curriculum_studio.i18n import Message, StudioError, message
from curriculum_studio.session.activity import is_received
from curriculum_studio.session.ports import Filed, Filing, Stack
from curriculum_studio.store import schema
from curriculum_studio.store.compact import deflated, inflated
from curriculum_studio.store.database import CompiledStatement, Database
from curriculum_studio.store.rows import seal

#: So many steps stay over a restart, and so many of each document in any case …
KEPT = 1000
KEPT_EACH = 100

#: … as long as they are not larger than this together, in bytes …
KEPT_BYTES = 64 * 1024 * 1024

#: … and so many while the program runs.
KEPT_RUNNING = 10_000

_journal = schema.journal.c
_stack = schema.undo_stack.c
_counter = schema.counter.c
_order = CompiledStatement(select(_counter.value).where(_counter.name == "order"))
_count = CompiledStatement(update(schema.counter).where(_counter.name == "order"), "value")
#: The key of a document in the stacks.
_key = select(schema.document.c.key).where(schema.document.c.id == bindparam("of_document"))
_of_document = _stack.document == _key.scalar_subquery()
#: What of a step is read to carry it out; its content is deflated with the columns before it.
STEP_COLUMNS = (
    _journal.at,
    _journal.profile,
    _journal.replica,
    _journal.documents,
    _journal.label,
    _journal.content,
)
_content_at = select(*STEP_COLUMNS, _journal.seal).where(_journal.position == bindparam("of_step"))
#: The columns that a step has beside its position.
_STEP = ("at", "profile", "replica", "documents", "label", "content", "seal")
_renewed = CompiledStatement(
    update(schema.journal).where(_journal.position == bindparam("of_step")), *_STEP
)
_new = CompiledStatement(insert(schema.journal), "position", *_STEP)
_redo_of = CompiledStatement(delete(schema.undo_stack).where(_of_document, _stack.undone.is_(True)))
_all_of = delete(schema.undo_stack).where(_of_document)
_one_of = delete(schema.undo_stack).where(_of_document, _stack.position == bindparam("of_step"))
_put_on = CompiledStatement(
    insert(schema.undo_stack).from_select(
        ["document", "position", "undone", "order"],
        select(
            schema.document.c.key,
            bindparam("of_step", type_=Integer),
            bindparam("side", type_=Boolean),
            bindparam("at_order", type_=Integer),
        ).where(schema.document.c.id == bindparam("of_document")),
    )
)
_ended = select(schema.document.c.ended).where(schema.document.c.id == bindparam("of_document"))
_end = update(schema.document).where(schema.document.c.id == bindparam("of_document"))
_steps_of = (
    select(_stack.position, _stack.undone, _stack.order, _journal.label)
    .join(schema.journal, _journal.position == _stack.position)
    .where(_of_document)
    .order_by(_stack.order)
)
_newest = (
    select(schema.document.c.id, func.max(_stack.order))
    .join(schema.undo_stack, _stack.document == schema.document.c.key)
    .where(_stack.undone == bindparam("wanted"))
    .group_by(schema.document.c.id)
    .order_by(func.max(_stack.order).desc())
)
_recent = (
    select(_journal.position, _journal.label, _journal.profile, _journal.replica, _journal.at)
    .where(_journal.content != b"")
    .order_by(_journal.position.desc())
    .limit(bindparam("most"))
)


class Journal:
    """Steps by a position that only grows, and in which undo stacks they stand."""

    def __init__(self, database: Database) -> None:
        """Work on a database."""
        self._database = database

    def file(self, connection: Connection, step: Transaction, filing: Filing) -> Filed:
        """Write a step, on top of the stacks of some documents; those of others end."""
        order = position = _next_order(connection)
        values = _values(step, (*filing.stacks, *filing.ended))
        if filing.joins:
            position = filing.joins
            _renewed(connection, values | {"of_step": position})
        else:
            _new(connection, values | {"position": position})
            for document in filing.stacks:
                if not is_received(step.label):
                    _redo_of(connection, {"of_document": document})
                _put(connection, document, position, order, undone=False)
        for document in filing.ended:
            connection.execute(_all_of, {"of_document": document})
            connection.execute(_end, {"of_document": document, "ended": order})
        if position % 100 == 0:
            _unstack_below(connection, position + 1 - KEPT_RUNNING, 0)
            drop_steps(connection, position + 1 - KEPT_RUNNING)
        return Filed(position, order, step)

    def move(
        self,
        connection: Connection,
        filed: Filed,
        documents: Sequence[str],
        *,
        undone: bool,
        rest: Transaction | None,
    ) -> Filed:
        """Note that a step, or the part of it that `filed` holds, is undone or applied again."""
        order, position = _next_order(connection), filed.id
        if rest is not None:
            kept = _values(rest, documents_of(rest.forward))
            _renewed(connection, kept | {"of_step": filed.id})
            position = order
            own = _values(filed.step, documents)
            _new(connection, own | {"position": position})
        for document in documents:
            connection.execute(_one_of, {"of_document": document, "of_step": filed.id})
            _put(connection, document, position, order, undone=undone)
        return Filed(position, order, filed.step)

    def stack(self, document: str) -> Stack:
        """Return the undo stack of a document."""
        with self._database.read() as connection:
            rows = connection.execute(_steps_of, {"of_document": document}).all()
            ended = connection.execute(_ended, {"of_document": document}).scalar() or 0
        sides: dict[bool, list[Filed]] = {False: [], True: []}
        for position, undone, order, label in rows:
            sides[undone].append(Filed(position, order, self._stored(position, label)))
        return Stack(sides[False], sides[True], ended)

    def newest(self, *, undone: bool) -> list[tuple[str, int]]:
        """Return the documents with the order of what was done, or undone, there last."""
        with self._database.read() as connection:
            rows = connection.execute(_newest, {"wanted": undone}).all()
        return [(document, order) for document, order in rows]

    def recent(self, most: int) -> list[Transaction]:
        """Return the newest steps, newest first."""
        with self._database.read() as connection:
            rows = connection.execute(_recent, {"most": most}).all()
        return [
            self._stored(row.position, row.label, Actor(row.profile, row.replica), row.at)
            for row in rows
        ]

    def _stored(
        self,
        position: int,
        label: str,
        actor: Actor = Actor(),  # noqa: B008 - a frozen value
        at: str = "",
    ) -> "StoredStep":
        try:
            named = message_from_raw(msgspec.json.decode(label))
        except (msgspec.DecodeError, ValueError, TypeError) as problem:
            raise self._database.contradiction() from problem
        return StoredStep(named, lambda: self._read(position), actor, at)

    def _read(self, position: int) -> Transaction:
        with self._database.read() as connection:
            row = connection.execute(_content_at, {"of_step": position}).one_or_none()
        if row is None:
            raise StudioError(
                message("Workspace", "What was done before this point can no longer be undone.")
            )
        try:
            return _step_of(row)
        except (msgspec.DecodeError, ValueError, KeyError, TypeError) as problem:
            raise self._database.contradiction() from problem


def _step_of(row: Row[*tuple[Any, ...]]) -> Transaction:
    *known, label, small, sealed = row
    content = inflated(small, *known, label)
    if seal(label, content) != sealed:
        problem = "the seal of a step is broken"
        raise ValueError(problem)
    return transaction_from_raw(msgspec.json.decode(content))


def _values(step: Transaction, documents: Sequence[str]) -> dict[str, object]:
    raw = transaction_to_raw(step)
    content = msgspec.json.encode(raw).decode() if step.forward else ""
    known = (
        step.at,
        step.actor.profile,
        step.actor.replica,
        msgspec.json.encode(list(documents)).decode(),
        msgspec.json.encode(raw["label"]).decode(),
    )
    return _columns(known, content)


def _columns(known: tuple[str, str, str, str, str], content: str) -> dict[str, object]:
    at, profile, replica, documents, label = known
    return {
        "at": at,
        "profile": profile,
        "replica": replica,
        "documents": documents,
        "label": label,
        "content": deflated(content, *known),
        "seal": seal(label, content),
    }


def step_without(columns: Sequence[Any], document: str) -> dict[str, object] | None:
    """Return a step, read by `STEP_COLUMNS`, without its part in a document.

    Its label may have named the document. None stands for a step that has no other part.

    Raises:
        ValueError: if the step is damaged.

    """
    at, profile, replica, documents, label, small = columns
    others = [each for each in msgspec.json.decode(documents) if each != document]
    if not others or not small:
        return None
    raw = msgspec.json.decode(inflated(small, at, profile, replica, documents, label))
    step = transaction_from_raw(raw)
    left = Transaction(
        Message(step.label.context, step.label.source, ()),
        tuple(each for each in step.forward if document_of(each) != document),
        tuple(each for each in step.backward if document_of(each) != document),
    )
    told = transaction_to_raw(left)
    named = msgspec.json.encode(told["label"]).decode()
    listed = msgspec.json.encode(others).decode()
    known = (at, profile, replica, listed, named)
    return _columns(known, msgspec.json.encode(told).decode())


def _next_order(connection: Connection) -> int:
    # One statement that returns what it set takes five times as long as these two.
    (last,) = _order(connection, {}).fetchone()
    _count(connection, {"value": last + 1})
    return int(last) + 1


def _put(connection: Connection, document: str, position: int, order: int, *, undone: bool) -> None:
    values = {"of_document": document, "of_step": position, "side": undone, "at_order": order}
    _put_on(connection, values)


def _unstack_below(connection: Connection, position: int, kept_each: int) -> None:
    """Take the steps before a position out of the stacks, but for the newest of each document."""
    place = func.row_number().over(partition_by=_stack.document, order_by=_stack.order.desc())
    numbered = select(_stack.position, place.label("place")).subquery()
    needed = select(numbered.c.position).where(numbered.c.place <= kept_each)
    connection.execute(
        delete(schema.undo_stack).where(_stack.position < position, _stack.position.not_in(needed))
    )


def drop_steps(connection: Connection, position: int, most: int = -1) -> int:
    """Drop up to so many steps before a position that stand in no stack; return how many."""
    left = select(_stack.position)
    wanted = (
        select(_journal.position)
        .where(_journal.position < position, _journal.position.not_in(left))
        .order_by(_journal.position)
        .limit(most)
    )
    return connection.execute(delete(schema.journal).where(_journal.position.in_(wanted))).rowcount


def trim(
    connection: Connection,
    kept: int = KEPT,
    kept_bytes: int = KEPT_BYTES,
    kept_each: int = KEPT_EACH,
) -> int:
    """Take the oldest steps beyond what is kept over a restart out of the undo stacks.

    Return the first step that is kept in any case; `drop_steps` drops those before it.
    """
    newest_first = connection.execute(
        select(_journal.position, func.length(_journal.content)).order_by(_journal.position.desc())
    )
    total = count = first = 0
    for position, size in newest_first:
        total, count = total + size, count + 1
        if count > 1 and total > kept_bytes:
            _unstack_below(connection, position + 1, 0)
            return int(position) + 1
        if count == kept:
            _unstack_below(connection, position, kept_each)
            first = int(position)
    return first


class StoredStep(Transaction):
    """A step from the disk; what it did is read only when somebody carries it out.

    No typing joins it: after a restart typing begins a step of its own.
    """

    __slots__ = ("_read",)

    _read: Callable[[], Transaction]

    def __init__(
        self, label: Message, read: Callable[[], Transaction], actor: Actor, at: str
    ) -> None:
        """Hold the label, and what reads the rest."""
        values = {
            "label": label,
            "merge_key": "",
            "time": 0.0,
            "actor": actor,
            "at": at,
            "_read": cache(read),
        }
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
