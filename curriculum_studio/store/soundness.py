"""Reading every row of a library that may be damaged, and telling sound rows from damaged ones.

`verify` and `salvage` share it. A damaged library is opened for reading only; sound rows go into a
new one, and what is damaged comes from the newest sound version and is counted as older. What a
tombstone names is intentionally gone.
"""

import contextlib
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from typing import Any

import msgspec
from sqlalchemy import Text
from sqlalchemy.types import TypeEngine

from curriculum_studio.core.codec import (
    cell_from_raw,
    message_from_raw,
    transaction_from_raw,
)
from curriculum_studio.core.document import Document, Node, assembled
from curriculum_studio.core.payloads.review import Comment, MergeDecision, Waiver
from curriculum_studio.core.text import text_hash
from curriculum_studio.core.versions import (
    ManifestEntry,
    VersionInfo,
    attachment_hash,
    digest_of,
    list_of,
    twigs_of,
    version_id,
)
from curriculum_studio.store import problems, schema
from curriculum_studio.store.compact import id_of, inflated
from curriculum_studio.store.contents import empty_state, node_of
from curriculum_studio.store.rows import node_seal, nodes_of, place_seal, seal, titles_of
from curriculum_studio.store.schema import Id
from curriculum_studio.values import dataclass

#: A row by the names of its columns; texts are decoded.
Row = dict[str, Any]

#: Numbers of rows beyond which nobody looks for more, as a power of two.
_FARTHEST = 34

#: What decoding of damaged rows raises.
FAULTS = (msgspec.DecodeError, ValueError, LookupError, TypeError)

#: The columns by which SQLite keeps an index of its own for a table.
_INDEXED = {
    "document": ("id",),
    "node": ("document", "id"),
    "comment": ("id",),
    "waiver": ("id",),
    "decision": ("id",),
    "person": ("id",),
    "version": ("id",),
    "version_node": ("hash",),
    "node_state": ("hash",),
    "attachment": ("hash",),
    "undo_stack": ("document", "position"),
}

#: Columns of each table by name, with their types.
COLUMNS: dict[str, dict[str, TypeEngine[Any]]] = {
    table.name: {column.name: column.type for column in table.columns}
    for table in schema.metadata.sorted_tables
}

#: Tables in which a document stands by its key.
KEYED = frozenset({"node", "alignment", "undo_stack", "lead_text"})


def read_rows(connection: sqlite3.Connection, table: str, gaps: list[str]) -> Iterator[Row]:
    """Yield the rows of a table as they stand in the file; `gaps` says where some are missing.

    The connection gives texts as bytes. Pages that cannot be read are passed over.
    """
    listed = ", ".join(f'"{name}"' for name in COLUMNS[table])
    wanted = f'SELECT rowid, {listed} FROM "{table}" NOT INDEXED WHERE rowid > ? ORDER BY rowid'  # noqa: S608
    after: int | None = -(2**62)
    while after is not None:
        try:
            for key, *values in connection.execute(wanted, [after]):
                after = max(after, key)
                yield dict(zip(COLUMNS[table], values, strict=True))
            return
        except problems.DriverError as problem:
            gaps.append(f"{table}: {problem}")
            after = _beyond(connection, f"{wanted} LIMIT 1", after)


def _beyond(connection: sqlite3.Connection, wanted: str, after: int) -> int | None:
    """Return the number behind which rows can be read again; None if there are none."""

    def reads(key: int) -> bool:
        try:
            connection.execute(wanted, [key]).fetchone()
        except problems.DriverError:
            return False
        return True

    start = max(after, 0)
    steps = (1 << power for power in range(_FARTHEST))
    step = next((each for each in steps if reads(start + each)), None)
    if step is None:
        return None
    low, high = start + step // 2, start + step
    while low + 1 < high:
        middle = (low + high) // 2
        low, high = (low, middle) if reads(middle) else (middle, high)
    return high


def decoded(table: str, row: Row) -> Row:
    """Return a row, as a survey has it, with its texts decoded.

    Raises:
        ValueError: if one is no UTF-8, or no text, or an id is none.

    """
    found: Row = {}
    for name, value in row.items():
        if isinstance(COLUMNS[table][name], Id):
            if not isinstance(value, str):
                raise ValueError(name)
            found[name] = value
        elif isinstance(COLUMNS[table][name], Text):
            if not isinstance(value, bytes):
                raise ValueError(name)
            found[name] = value.decode()
        else:
            found[name] = value
    return found


def sound(table: str, row: Row) -> Row:
    """Return a row decoded and checked against its seal or hash.

    Raises:
        ValueError, KeyError, TypeError, msgspec.DecodeError: if it is damaged.

    """
    found = decoded(table, row)
    check = _CHECKS.get(table)
    if check is not None and not check(found):
        raise ValueError(table)
    return found


def node_in(row: Row) -> Node:
    """Return the node of a sound row."""
    names = ("id", "kind", "parent", "rank", "lead", "payload", "cells")
    return nodes_of([[row[name] for name in names]])[0]


def version_in(row: Row) -> VersionInfo:
    """Return what a row says of a version."""
    parents = tuple(msgspec.json.decode(row["parents"], type=list[str]))
    return VersionInfo(
        row["id"],
        row["document"],
        row["name"],
        row["author"],
        row["time"],
        row["message"],
        parents,
        bool(row["automatic"]),
    )


def _node(row: Row) -> bool:
    node_in(row)
    place = place_seal(row["document"], row["id"], row["parent"], row["rank"])
    state = node_seal(row["kind"], row["lead"], row["payload"], row["cells"])
    return bool(state == row["seal"] and place == row["place_seal"])


def _document(row: Row) -> bool:
    return bool(seal(row["id"], row["kind"], row["titles"], row["detail"]) == row["seal"])


def _step(row: Row) -> bool:
    message_from_raw(msgspec.json.decode(row["label"]))
    known = (row[name] for name in ("at", "profile", "replica", "documents", "label"))
    content = inflated(row["content"], *known)
    if content:
        transaction_from_raw(msgspec.json.decode(content))
    return bool(seal(row["label"], content) == row["seal"])


def _record(kind: type[Any]) -> Callable[[Row], bool]:
    def check(row: Row) -> bool:
        msgspec.json.decode(row["content"], type=kind)
        return bool(seal(row["id"], row["document"], row["content"]) == row["seal"])

    return check


def _person(row: Row) -> bool:
    return bool(seal(row["id"], row["content"]) == row["seal"])


def _hashed(row: Row) -> bool:
    return bool(digest_of(row["hash"])(row["content"]) == row["hash"])


def _branch(row: Row) -> bool:
    try:
        twigs_of(row["content"])
    except msgspec.DecodeError:
        list_of(row["content"])
    return _hashed(row)


def _attachment(row: Row) -> bool:
    content = row["content"]
    return bool(attachment_hash(content) == row["hash"] and len(content) == row["size"])


def _version(row: Row) -> bool:
    named = version_id(version_in(row), row["branch"], row["comments"], digest_of(row["id"]))
    return bool(named == row["id"])


def _lead(row: Row) -> bool:
    return bool(text_hash(cell_from_raw(msgspec.json.decode(row["content"]))) == row["hash"])


_CHECKS: dict[str, Callable[[Row], bool]] = {
    "document": _document,
    "node": _node,
    "journal": _step,
    "comment": _record(Comment),
    "waiver": _record(Waiver),
    "decision": _record(MergeDecision),
    "person": _person,
    "node_state": _hashed,
    "version_node": _branch,
    "attachment": _attachment,
    "version": _version,
    "lead_text": _lead,
}


@dataclass(frozen=True, slots=True)
class Survey:
    """All rows of a library: the sound ones by table, and the damaged ones as they stand there.

    Of attachments only the names are kept. `gaps` says of which tables not all rows can be read.
    `documents` are ids by keys: in rows of a survey documents stand by their ids, and ids are
    spelt where that can be done.
    """

    sound: dict[str, list[Row]]
    damaged: list[tuple[str, Row]]
    gaps: dict[str, str]
    documents: dict[object, str]

    def titles(self) -> dict[str, str]:
        """Return what each document is called, also where its title is damaged."""
        raw = [row for table, row in self.damaged if table == "document"]
        found = {said(row, "id"): titles_of(said(row, "titles")) for row in raw}
        found |= {row["id"]: titles_of(row["titles"]) for row in self.sound["document"]}
        return {
            name: next((each for each in titles.values() if each), "")
            for name, titles in found.items()
        }

    def add(self, table: str, row: Row) -> None:
        """Sort a row among the sound or the damaged ones."""
        row = self.spelt(table, row)
        try:
            checked = sound(table, row)
        except FAULTS:
            self.damaged.append((table, row))
            return
        if table == "attachment":
            del checked["content"]
        self.sound[table].append(checked)

    def learn(self, table: str, row: Row) -> None:
        """Learn from a row of documents or nodes, as it stands there, which id a key stands for.

        A root has the id of its document.
        """
        if table == "document":
            self._name(row["key"], row["id"])
        elif table == "node" and row["parent"] == b"":
            self._name(row["document"], row["id"])

    def _name(self, key: object, raw: object) -> None:
        name = _spelt(raw)
        if isinstance(name, str):
            self.documents.setdefault(key, name)

    def spelt(self, table: str, row: Row) -> Row:
        """Return a row that stands in the file as a survey has it."""
        types = COLUMNS[table]
        ids = {name: _spelt(value) for name, value in row.items() if isinstance(types[name], Id)}
        if table in KEYED:
            ids["document"] = self.documents.get(row["document"], "")
        return row | ids


def _spelt(value: object) -> object:
    try:
        return id_of(value) if isinstance(value, bytes) else value
    except ValueError:
        return value


def survey(connection: sqlite3.Connection) -> Survey:
    """Read all that a connection can read; it gives texts as bytes."""
    found = Survey({table: [] for table in COLUMNS}, [], {}, {})
    # What documents are called comes first.
    for table in sorted(COLUMNS, key=lambda each: ("document", "node", each).index(each)):
        gaps: list[str] = []
        rows: Iterable[Row] = read_rows(connection, table, gaps)
        if table in {"document", "node"}:
            rows = list(rows)
            for row in rows:
                found.learn(table, row)
        if table == "document":
            _learn_from_index(connection, found)
        for row in rows:
            found.add(table, row)
        found.damaged.extend((table, row) for row in _missing(connection, table, found))
        if gaps:
            found.gaps[table] = gaps[0]
    return found


def _learn_from_index(connection: sqlite3.Connection, found: Survey) -> None:
    """Learn the ids of documents whose rows cannot be read."""
    wanted = 'SELECT key, id FROM document INDEXED BY "sqlite_autoindex_document_1"'
    with contextlib.suppress(*problems.DriverError):
        for key, raw in connection.execute(wanted):
            found.learn("document", {"key": key, "id": raw})


def _missing(connection: sqlite3.Connection, table: str, found: Survey) -> list[Row]:
    """Return what an index still names of rows that are in the table no more, as their keys."""
    names = _INDEXED.get(table, ())
    if not names:
        return []
    rows = [*found.sound[table], *(row for other, row in found.damaged if other == table)]
    known = {tuple(said(row, name) for name in names) for row in rows}
    listed = ", ".join(f'"{name}"' for name in names)
    wanted = f'SELECT {listed} FROM "{table}" INDEXED BY "sqlite_autoindex_{table}_1"'  # noqa: S608
    missing: list[Row] = []
    try:
        for values in connection.execute(wanted):
            row = found.spelt(table, dict(zip(names, values, strict=True)))
            if tuple(said(row, name) for name in names) not in known:
                missing.append(row)
    except problems.DriverError:
        return missing
    return missing


def said(row: Row, name: str) -> str:
    """Return a text of a row that may be damaged, as far as it can be read."""
    value = row.get(name)
    return value.decode(errors="replace") if isinstance(value, bytes) else str(value or "")


class DamagedVersions:
    """The versions in a library that may be damaged, and the texts that they hold."""

    def __init__(self, found: Survey) -> None:
        """Look at what a survey found."""
        self._states = {row["hash"]: row["content"] for row in found.sound["node_state"]}
        for grave in found.sound["tombstone"]:
            if grave["kind"]:
                self._states[grave["name"]] = empty_state(grave["kind"], grave["lead"])
        self._branches = {row["hash"]: row["content"] for row in found.sound["version_node"]}

    def document(self, version: Row) -> Document:
        """Return a document as a version says it.

        Raises:
            LookupError, ValueError, TypeError, msgspec.DecodeError: if a part of it is missing.

        """
        for name in list_of(self._branches[version["comments"]]):
            self._states[name]
        nodes: list[Node] = []
        level = [("", version["branch"])]
        while level:
            below: list[tuple[str, str]] = []
            for parent, name in level:
                for node, rank, state, branch in twigs_of(self._branches[name]):
                    placed = ManifestEntry(node, parent, rank, state)
                    nodes.append(node_of(self._states[state], placed))
                    if branch:
                        below.append((node, branch))
            level = below
        return assembled(nodes)

    def holds(self, version: Row) -> bool:
        """Whether all that a version says is there."""
        try:
            self.document(version)
        except FAULTS:
            return False
        return True
