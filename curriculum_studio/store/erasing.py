"""Erasing for good: the port `Eraser`.

Nothing is left in the file: what was deleted is overwritten, and the file is written anew. In the
place of a state that versions name stands a tombstone, which says its kind and when it went.
"""

import sqlite3
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import msgspec
from sqlalchemy import Connection, bindparam, delete, func, insert, or_, select, update

from curriculum_studio.core.record_codec import quoted_node, record_from_json
from curriculum_studio.core.versions import attachment_hash, list_of, twigs_of
from curriculum_studio.i18n import StudioError, message
from curriculum_studio.store import schema
from curriculum_studio.store.compact import id_bytes, inflated
from curriculum_studio.store.connecting import connect
from curriculum_studio.store.contents import COMMENT
from curriculum_studio.store.database import Database
from curriculum_studio.store.derived_data import NodeChange, write_derived
from curriculum_studio.store.journal import STEP_COLUMNS, step_without
from curriculum_studio.store.rows import nodes_of
from curriculum_studio.store.thinning import sweep

_node = schema.node.c
_document = schema.document.c
_journal = schema.journal.c
_stack = schema.undo_stack.c
_version = schema.version.c
_state = schema.node_state.c


#: Where a backup holds something of a name; ids are texts in one of a schema before the fourth.
_HELD = tuple(
    f"SELECT 1 FROM {table} WHERE {column} IN (?, ?) LIMIT 1"  # noqa: S608
    for table, column in (
        ("document", "id"),
        ("version", "document"),
        ("node", "id"),
        ("attachment", "hash"),
    )
)


#: Stands in the name of a tombstone between a document and a node of it.
_IN = "/"


class _Shape(msgspec.Struct):
    kind: str = COMMENT
    lead: str = ""


class SqliteEraser:
    """Takes documents, pictures and texts out of a library for good."""

    def __init__(self, database: Database, now: Callable[[], str]) -> None:
        """Work on a database; `now` says ISO 8601 in UTC."""
        self._database = database
        self._now = now

    def erase_document(self, document: str, profile: str = "") -> None:
        """Erase a document of the recycle bin with its comments, versions and steps of undo.

        Raises:
            StudioError: if it is not in the recycle bin.

        """
        with self._database.write() as connection:
            at = _need_binned(connection, document)
            pictures = _pictures(connection, document, at)
            _erase_nodes(connection, at)
            for table in (schema.comment, schema.waiver, schema.decision):
                connection.execute(delete(table).where(table.c.document == document))
            leads = schema.lead_text
            connection.execute(delete(leads).where(leads.c.document == at))
            connection.execute(delete(schema.version).where(_version.document == document))
            connection.execute(delete(schema.head).where(schema.head.c.document == document))
            _erase_steps(connection, document)
            _erase_settings(connection, document)
            connection.execute(delete(schema.document).where(_document.id == document))
            sweep(connection)
            _erase_unused(connection, pictures)
            self._bury(connection, [(document, "", "")], profile)
        self._database.compact()

    def erase_attachment(self, identity: str, profile: str = "") -> None:
        """Erase a picture or file; what refers to it finds nothing any more."""
        with self._database.write() as connection:
            gone = delete(schema.attachment).where(schema.attachment.c.hash == identity)
            connection.execute(gone)
            self._bury(connection, [(identity, "", "")], profile)
        self._database.compact()

    def erase_nodes(self, document: str, nodes: Sequence[str], profile: str = "") -> None:
        """Erase nodes that a document does not have any more, with what once stood below them.

        The undo stack of the document ends, since its steps hold their words. What stood below them
        and is elsewhere in the document now stays, in the past as well.
        """
        with self._database.write() as connection:
            known = select(_document.key).where(_document.id == document).scalar_subquery()
            present = set(
                connection.execute(select(_node.id).where(_node.document == known)).scalars()
            )
            states, below = _states_of(connection, document, set(nodes), present)
            buried = _erase_states(connection, _said_nowhere(connection, states))
            leads = schema.lead_text.c
            wanted = (leads.document == known) & leads.node.in_(below)
            connection.execute(delete(schema.lead_text).where(wanted))
            buried += _erase_records(connection, document, below)
            _erase_steps(connection, document)
            self._bury(connection, buried + _graves(document, below), profile)
        self._database.compact()

    def bury_nodes(self, document: str, nodes: Collection[str], profile: str = "") -> None:
        """Remember that nodes of a document were erased elsewhere which were never here."""
        with self._database.write() as connection:
            self._bury(connection, _graves(document, nodes), profile)

    def erased(self, name: str) -> bool:
        """Whether something of this id or hash was erased here for good."""
        graves = schema.tombstone.c
        with self._database.read() as connection:
            wanted = select(graves.name).where(graves.name == name)
            return connection.execute(wanted).one_or_none() is not None

    def erased_nodes(self) -> Mapping[str, frozenset[str]]:
        """Return the nodes that were erased for good, by the documents in which they stood."""
        graves = schema.tombstone.c
        with self._database.read() as connection:
            names = connection.execute(
                select(graves.name).where(graves.name.contains(_IN))
            ).scalars()
            found: dict[str, set[str]] = {}
            for name in names:
                document, _, node = name.partition(_IN)
                found.setdefault(document, set()).add(node)
        return {document: frozenset(nodes) for document, nodes in found.items()}

    def erased_pictures(self) -> frozenset[str]:
        """Return the hashes of pictures and files that were erased for good."""
        graves = schema.tombstone.c
        hashed = (func.length(graves.name) == len(attachment_hash(b""))) & (graves.kind == "")
        with self._database.read() as connection:
            return frozenset(connection.execute(select(graves.name).where(hashed)).scalars())

    def holds(self, copy: Path, *names: str) -> bool:
        """Whether a backup holds a document, a node or a picture of one of these ids or hashes."""
        forms = [(name, id_bytes(name)) for name in names]
        try:
            with closing(connect(copy, "mode=ro")) as opened:
                return any(
                    opened.execute(query, both).fetchone() for query in _HELD for both in forms
                )
        except (sqlite3.Error, StudioError):
            return False

    def _bury(
        self, connection: Connection, buried: Sequence[tuple[str, str, str]], profile: str
    ) -> None:
        rows = [
            {"name": name, "kind": kind, "lead": lead, "at": self._now(), "profile": profile}
            for name, kind, lead in buried
        ]
        if rows:
            connection.execute(insert(schema.tombstone).prefix_with("OR REPLACE"), rows)


def _need_binned(connection: Connection, document: str) -> int:
    """Return the key of a document of the recycle bin."""
    wanted = select(_document.key, _document.deleted).where(_document.id == document)
    there = connection.execute(wanted).one_or_none()
    if there is None or not there.deleted:
        raise StudioError(
            message("Erasing", "Only what is in the recycle bin can be erased for good."),
            safe=message("Erasing", "Nothing was erased."),
            remedy=message("Erasing", "Delete the document first."),
        )
    key: int = there.key
    return key


def _erase_nodes(connection: Connection, at: int) -> None:
    columns = (_node.id, _node.kind, _node.parent, _node.rank, _node.lead, _node.payload)
    wanted = select(_node.key, *columns, _node.cells).where(_node.document == at)
    rows = connection.execute(wanted).all()
    nodes = nodes_of(row[1:] for row in rows)
    changes = [NodeChange(row[0], node, None) for row, node in zip(rows, nodes, strict=True)]
    write_derived(connection, at, changes)
    connection.execute(delete(schema.node).where(_node.document == at))


def _pictures(connection: Connection, document: str, at: int) -> list[str]:
    """Return the pictures and files that a document, or a version of it, refers to."""
    names: list[str] = list(connection.execute(select(schema.attachment.c.hash)).scalars())
    states, _ = _states_of(connection, document, None)
    payloads = connection.execute(select(_node.payload).where(_node.document == at))
    said = "\n".join(payloads.scalars())
    said += "\n".join(_read(connection, states).values())
    return [each for each in names if each in said]


def _erase_unused(connection: Connection, pictures: Iterable[str]) -> None:
    """Erase pictures to which nothing refers any more."""
    undone = "\n".join(
        inflated(content, *known) for *known, content in connection.execute(select(*STEP_COLUMNS))
    )
    for each in pictures:
        used = select(
            or_(
                select(_node.key).where(func.instr(_node.payload, each) > 0).exists(),
                select(_state.hash).where(func.instr(_state.content, each.encode()) > 0).exists(),
            )
        )
        if each not in undone and not connection.execute(used).scalar():
            gone = delete(schema.attachment).where(schema.attachment.c.hash == each)
            connection.execute(gone)


def _erase_steps(connection: Connection, document: str) -> None:
    """Take a document out of the journal: steps of it alone go, others keep their other parts."""
    known = select(_document.key).where(_document.id == document).scalar_subquery()
    connection.execute(delete(schema.undo_stack).where(_stack.document == known))
    touching = func.instr(_journal.documents, f'"{document}"') > 0
    wanted = select(_journal.position, *STEP_COLUMNS)
    renewed = update(schema.journal).where(_journal.position == bindparam("of_step"))
    for position, *columns in connection.execute(wanted.where(touching)).all():
        values = step_without(columns, document)
        if values is None:
            gone = delete(schema.journal).where(_journal.position == position)
            connection.execute(gone)
            connection.execute(delete(schema.undo_stack).where(_stack.position == position))
        else:
            connection.execute(renewed, values | {"of_step": position})


def _erase_settings(connection: Connection, document: str) -> None:
    """Take settings away that are about a document, such as corrections that are half done."""
    named = schema.setting.c
    about = or_(func.instr(named.name, document) > 0, func.instr(named.value, document) > 0)
    connection.execute(delete(schema.setting).where(about))


def _graves(document: str, nodes: Iterable[str]) -> list[tuple[str, str, str]]:
    """Return what is buried of nodes beside their states, so that others can be told of them."""
    return [(f"{document}{_IN}{node}", "", "") for node in sorted(nodes)]


def _said_nowhere(connection: Connection, states: set[str]) -> set[str]:
    """Return those of some states that no node has now: another one may say the very same."""
    seals = [bytes.fromhex(each) for each in sorted(states)]
    said: set[str] = set()
    for start in range(0, len(seals), 500):
        part = select(_node.seal).where(_node.seal.in_(seals[start : start + 500]))
        said.update(bytes(each).hex() for each in connection.execute(part).scalars())
    return states - said


def _states_of(
    connection: Connection, document: str, nodes: set[str] | None, present: Collection[str] = ()
) -> tuple[set[str], set[str]]:
    """Return the states that nodes, and what stood below them, have in versions of a document.

    None stands for all nodes; `present` are those that stand in it now and are not meant. Returns
    the hashes, and the ids of all those nodes.
    """
    wanted = select(_version.branch).where(_version.document == document, ~_version.thinned)
    level = {(branch, nodes is None) for branch in connection.execute(wanted).scalars()}
    seen: set[tuple[str, bool]] = set()
    states: set[str] = set()
    ids = set(nodes or ())
    while level:
        seen |= level
        below: set[tuple[str, bool]] = set()
        branches = _read(connection, {name for name, _ in level}, schema.version_node)
        for name, inside in level:
            for node, _, state, branch in twigs_of(branches.get(name, "[]").encode()):
                taken = inside or (nodes is not None and node in nodes)
                if taken and node not in present:
                    states.add(state)
                    ids.add(node)
                if branch:
                    below.add((branch, taken))
        level = below - seen
    return states, ids


def _read(
    connection: Connection, names: Iterable[str], table: Any = schema.node_state
) -> dict[str, str]:
    found: dict[str, str] = {}
    listed = sorted(names)
    for start in range(0, len(listed), 500):
        part = table.c.hash.in_(listed[start : start + 500])
        for row in connection.execute(select(table.c.hash, table.c.content).where(part)):
            found[row.hash] = row.content.decode()
    return found


def _erase_states(connection: Connection, names: set[str]) -> list[tuple[str, str, str]]:
    """Delete states; return their names, kinds and lead languages."""
    shapes = msgspec.json.Decoder(_Shape)
    buried = []
    for name, content in _read(connection, names).items():
        shape = shapes.decode(content)
        buried.append((name, shape.kind, shape.lead))
    gone = delete(schema.node_state).where(_state.hash == bindparam("of_hash"))
    if buried:
        connection.execute(gone, [{"of_hash": name} for name, _, _ in buried])
    return buried


def _erase_records(
    connection: Connection, document: str, nodes: set[str]
) -> list[tuple[str, str, str]]:
    """Delete records of erased nodes, which quote their words, also in versions."""
    for table in (schema.comment, schema.waiver, schema.decision):
        said = select(table.c.id, table.c.content).where(table.c.document == document)
        rows = connection.execute(said).all()
        quoting = [row.id for row in rows if _quoted(row.content.encode()) in nodes]
        connection.execute(delete(table).where(table.c.id.in_(quoting)))
    lists = connection.execute(
        select(_version.comments).where(_version.document == document, ~_version.thinned)
    ).scalars()
    listed = _read(connection, set(lists), schema.version_node)
    names = {name for content in listed.values() for name in list_of(content.encode())}
    states = _read(connection, names)
    quoted = {name for name, content in states.items() if _quoted(content.encode()) in nodes}
    return [(name, COMMENT, "") for name, _, _ in _erase_states(connection, quoted)]


def _quoted(content: bytes) -> str:
    """Return the node whose words a record quotes."""
    return quoted_node(record_from_json(content))
