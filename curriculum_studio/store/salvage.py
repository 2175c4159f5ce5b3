"""Reading every sound document out of a damaged library into a new one.

The damaged file is never written to: all is done on a copy of it, whose header is put right first.
Where SQLite finds rows no more, the pages are read one by one.
"""

import contextlib
import shutil
import sqlite3
import tempfile
from collections.abc import Collection, Iterable
from contextlib import closing
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, insert, update

from curriculum_studio.core.document import Document, Node, assembled
from curriculum_studio.core.kinds import KINDS
from curriculum_studio.core.mending import mended
from curriculum_studio.locations import WORKSPACE_SUFFIX
from curriculum_studio.session.files import beside
from curriculum_studio.session.problems import (
    Damage,
    Rescued,
    Salvaged,
    nothing_found,
    target_taken,
)
from curriculum_studio.store import opening, problems, schema
from curriculum_studio.store.database import Database
from curriculum_studio.store.derived_data import NodeChange, write_derived
from curriculum_studio.store.lock import has_log
from curriculum_studio.store.rows import document_values, node_values
from curriculum_studio.store.soundness import (
    COLUMNS,
    DamagedVersions,
    Row,
    Survey,
    node_in,
    said,
    survey,
)
from curriculum_studio.store.sqlite_file import records
from curriculum_studio.store.verification import by_document, damaged

#: Of every library that this program writes: begin, size of a page, and what may stand at 18 to 23.
_MAGIC = b"SQLite format 3\x00"
_PAGE = 4096
_FIXED = bytes((0, 64, 32, 32))

#: Tables whose sound rows go over as they are.
_AS_THEY_ARE = ("node_state", "version_node", "tombstone", "person", "setting")

#: Tables that have the key of a row in the place of an empty first column.
_KEYS = {"journal": "position"} | dict.fromkeys(
    ("document", "node", "alignment", "version", "decision", "comment", "waiver"), "key"
)


def salvage(path: Path, target: Path) -> Salvaged:
    """Read what is sound in a library into a new one, and say what is lost.

    Raises:
        StudioError: if there is no library, nothing can be read, or the target is taken or cannot
            be written.

    """
    if target.exists():
        raise target_taken(target.name)
    with beside(target) as unfinished, tempfile.TemporaryDirectory() as folder:
        copy = _copied(path, Path(folder))
        found = _surveyed(copy)
        opening.create(unfinished)
        work = _Salvage(found, copy)
        database = Database(unfinished, writable=True)
        try:
            with database.write() as connection:
                done = work.write(connection)
            database.leave_wal()
        finally:
            database.close()
        if not done.documents:
            raise nothing_found(path.name)
    return done


def _copied(path: Path, folder: Path) -> Path:
    """Copy a library with its log, and put the header of the copy right."""
    copy = folder / "damaged.cstudio-db"
    try:
        for ending in ("", "-wal", "-journal"):
            source = path.with_name(path.name + ending)
            if not ending or source.exists():
                shutil.copyfile(source, copy.with_name(copy.name + ending))
    except FileNotFoundError as problem:
        raise problems.missing(path) from problem
    except OSError as problem:
        raise problems.refused(path, problem) from problem
    with copy.open("r+b") as handle:
        raw = bytearray(handle.read(100))
        ours = int.from_bytes(raw[68:72], "big") == schema.APPLICATION_ID
        # The first sector is the first to go: then the name tells, and the pages.
        ours = ours or path.suffix == WORKSPACE_SUFFIX
        if len(raw) < 100 or not (ours or raw.startswith(_MAGIC)):
            raise nothing_found(path.name)
        if not ours and int.from_bytes(raw[60:64], "big") != schema.SCHEMA:
            raise problems.of_another_program(path)
        raw[:16] = _MAGIC
        raw[16:18] = _PAGE.to_bytes(2, "big")
        raw[18:20] = b"\x02\x02" if has_log(copy) else b"\x01\x01"
        raw[20:24] = _FIXED
        # So SQLite asks for the length of the file, and knows of no free pages.
        raw[28:40] = bytes(12)
        raw[44:52] = (4).to_bytes(4, "big") + bytes(4)
        raw[56:60] = (1).to_bytes(4, "big")
        raw[68:72] = schema.APPLICATION_ID.to_bytes(4, "big")
        handle.seek(0)
        handle.write(raw)
    return copy


def _surveyed(copy: Path) -> Survey:
    with closing(sqlite3.connect(copy, isolation_level=None)) as connection:
        connection.text_factory = bytes
        # Where this fails, what the log holds is read through SQLite alone.
        with contextlib.suppress(*problems.DriverError):
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        connection.execute("PRAGMA query_only = ON")
        found = survey(connection)
    incomplete = found.gaps.keys() | {table for table, row in found.damaged if len(row) < 3}
    if incomplete:
        _add_by_pages(found, incomplete, copy.read_bytes())
    return found


def _add_by_pages(found: Survey, tables: Collection[str], content: bytes) -> None:
    """Add the sound rows that SQLite does not find, of the tables that cannot be read wholly."""
    known = {table: {_name(table, row) for row in found.sound[table]} for table in tables}
    _learn_by_pages(found, content)
    for key, values in records(content, _PAGE):
        for table in tables:
            row = _as_row(table, key, values)
            if row is None:
                continue
            extra = Survey({table: []}, [], {}, found.documents)
            extra.add(table, row)
            for each in extra.sound[table]:
                if _name(table, each) not in known[table]:
                    known[table].add(_name(table, each))
                    found.sound[table].append(each)


def _learn_by_pages(found: Survey, content: bytes) -> None:
    """Learn the ids of documents that SQLite does not find."""
    for key, values in records(content, _PAGE):
        for table in ("document", "node"):
            row = _as_row(table, key, values)
            if row is not None:
                found.learn(table, row)


def _as_row(table: str, key: int, values: list[Any]) -> Row | None:
    columns = COLUMNS[table]
    if len(values) != len(columns):
        return None
    row = dict(zip(columns, values, strict=True))
    if table in _KEYS:
        if row[_KEYS[table]] is not None:
            return None
        row[_KEYS[table]] = key
    for name in columns:
        number = name in _NUMBERS.get(table, ())
        if not number and not isinstance(row[name], bytes) and name not in _OPEN:
            return None
        if number and not isinstance(row[name], int):
            return None
    return row


#: Columns with numbers, by table; one that may be empty.
_NUMBERS = {
    table.name: tuple(each.name for each in table.columns if each.type.python_type in {int, bool})
    for table in schema.metadata.sorted_tables
}
_OPEN = frozenset({"unused"})


def _name(table: str, row: Row) -> tuple[object, ...]:
    """Return what may stand once in a table."""
    names = [column.name for column in schema.metadata.tables[table].primary_key]
    if table == "node":
        names = ["document", "id"]
    elif names == ["key"] and table != "alignment":
        names = ["id"]
    return tuple(row[name] for name in names)


class _Salvage:
    """What was found, on its way into a new library."""

    def __init__(self, found: Survey, source: Path) -> None:
        self._found = found
        self._source = source
        self._titles = found.titles()
        self._past = DamagedVersions(found)
        self._whole: set[str] = set()
        self._keys: dict[str, int] = {}
        self._lost: list[Damage] = [
            damaged(table, row, self._titles)
            for table, row in found.damaged
            if table not in {"alignment", "counter"}
        ]

    def write(self, connection: Connection) -> Salvaged:
        """Write all that is sound."""
        rescued: list[Rescued] = []
        key = 0
        versions = self._versions()
        rows = {row["id"]: row for row in self._found.sound["document"]}
        for table, raw in self._found.damaged:
            if table == "document":
                rows.setdefault(said(raw, "id"), _listed(raw))
        nodes = by_document(self._found)
        names = dict.fromkeys((*rows, *nodes, *(row["document"] for row in versions)))
        known = {row["document"] for row in versions}
        for name in names:
            made = self._document(name, nodes.get(name, []), rows.get(name), versions)
            if made is None:
                if name in rows or name in known:
                    lost = Damage("document", name, self._titles.get(name, ""))
                    self._lost.append(lost)
                continue
            document, line = made
            rescued.append(line)
            at = _write_document(connection, document, rows.get(name), key)
            self._keys[name] = at
            key += len(document.nodes)
        self._write_rest(connection, {each.id for each in rescued}, versions)
        return Salvaged(tuple(rescued), tuple(dict.fromkeys(self._lost)))

    def _document(
        self, name: str, rows: list[Row], listed: Row | None, versions: list[Row]
    ) -> tuple[Document, Rescued] | None:
        sound = {row["id"]: node_in(row) for row in rows}
        broken = {
            said(row, "id")
            for table, row in self._found.damaged
            if table == "node" and said(row, "document") == name
        } - sound.keys()
        title = self._titles.get(name, "")
        complete = not broken and "node" not in self._found.gaps
        whole = _assembled(name, sound.values())
        if whole is not None and complete:
            self._whole.add(name)
            return whole, Rescued(name, title or _title(whole))
        old = self._newest(name, versions)
        nodes = dict(sound)
        if old is not None:
            wanted = old.nodes if whole is None or not complete else {}
            torn = {node.parent for node in sound.values()} - sound.keys()
            for each in wanted.values():
                gone = "node" in self._found.gaps or each.id in broken or each.id in torn
                if each.id not in nodes and (gone or not sound or each.id == name):
                    nodes[each.id] = each
        if not nodes:
            return None
        older = len(nodes.keys() - sound.keys())
        lost = len(broken - nodes.keys())
        if name not in nodes:
            root = _root(name, listed)
            if root is None:
                return None
            nodes[name] = root
        document, moved, out = mended(name, _one_root(name, nodes))
        if not (older or moved or lost or out):
            self._whole.add(name)
        return document, Rescued(name, title or _title(document), older, moved, lost + out)

    def _versions(self) -> list[Row]:
        """Return the sound versions, those whose state is lost as rows without one; last first."""
        rows = sorted(self._found.sound["version"], key=lambda row: -int(row["key"]))
        for row in rows:
            if not row["thinned"] and not self._past.holds(row):
                title = self._titles.get(row["document"], "")
                self._lost.append(Damage("state", row["document"], title, row["id"]))
                row["thinned"] = 1
        return rows

    def _newest(self, name: str, versions: Iterable[Row]) -> Document | None:
        own = (row for row in versions if row["document"] == name and not row["thinned"])
        newest = next(own, None)
        return None if newest is None else self._past.document(newest)

    def _write_rest(self, connection: Connection, there: set[str], versions: list[Row]) -> None:
        sound = self._found.sound
        for table in _AS_THEY_ARE:
            _put(connection, table, sound[table])
        for table in ("comment", "waiver", "decision", "lead_text"):
            kept = [row for row in sound[table] if row["document"] in there]
            gone = (row for row in sound[table] if row["document"] not in there)
            self._lost += [damaged(table, row, self._titles) for row in gone]
            _put(connection, table, self._keyed(kept) if table == "lead_text" else kept)
        _put(connection, "version", list(reversed(versions)))
        known = {row["id"] for row in versions}
        _put(connection, "head", [row for row in sound["head"] if row["version"] in known])
        self._write_undo(connection)
        self._write_attachments(connection)

    def _keyed(self, rows: Iterable[Row]) -> list[Row]:
        """Return rows in which documents stand by their new keys."""
        return [row | {"document": self._keys[row["document"]]} for row in rows]

    def _write_undo(self, connection: Connection) -> None:
        """Write the steps, and the stacks of whole documents down to the first step that is lost.

        A step below a lost one cannot be undone: its inverse holds for another state.
        """
        sound = self._found.sound
        steps = {row["position"] for row in sound["journal"]}
        touched = {row["position"]: row["documents"] for row in sound["journal"]}
        lost = {row["document"] for row in sound["undo_stack"]} - self._whole
        _put(connection, "journal", sound["journal"])
        kept: list[Row] = []
        for document in self._whole:
            stack = [row for row in sound["undo_stack"] if row["document"] == document]
            for undone in (0, 1):
                side = [row for row in stack if bool(row["undone"]) == bool(undone)]
                # Next to be undone is the newest step, next to be redone the one undone last.
                for row in sorted(side, key=lambda each: -int(each["order"])):
                    position = row["position"]
                    if position not in steps or any(each in touched[position] for each in lost):
                        break
                    kept.append(row)
        if "undo_stack" not in self._found.gaps and not any(
            table == "undo_stack" for table, _ in self._found.damaged
        ):
            _put(connection, "undo_stack", self._keyed(kept))
        newest = max((*steps, *(int(row["order"]) for row in sound["undo_stack"])), default=0)
        counter = schema.counter
        renewed = update(counter).where(counter.c.name == "order").values(value=newest)
        connection.execute(renewed)

    def _write_attachments(self, connection: Connection) -> None:
        """Write pictures and files one after the other: together they may be large."""
        wanted = {row["hash"]: row for row in self._found.sound["attachment"]}
        with closing(sqlite3.connect(f"{self._source.as_uri()}?mode=ro", uri=True)) as source:
            source.text_factory = bytes
            query = "SELECT content FROM attachment WHERE hash = ?"
            for name, row in wanted.items():
                try:
                    found = source.execute(query, [name]).fetchone()
                except problems.DriverError:
                    found = None
                if found is None:
                    self._lost.append(Damage("attachment", place=name))
                else:
                    _put(connection, "attachment", [row | {"content": found[0]}])


def _assembled(name: str, nodes: Iterable[Node]) -> Document | None:
    try:
        document = assembled(nodes)
    except ValueError:
        return None
    return document if document.id == name else None


def _title(document: Document) -> str:
    return document.title("zh")


def _listed(raw: Row) -> Row:
    """Return what a damaged row of a document still says for certain: little."""
    return {name: said(raw, name) for name in ("id", "kind", "titles", "updated")} | {
        "deleted": "",
        "deleted_by": "",
        "ended": 0,
    }


def _root(name: str, listed: Row | None) -> Node | None:
    """Return a root in the place of a lost one, of the kind that the list of documents says."""
    kind = "" if listed is None else listed["kind"]
    return Node(name, kind, payload=KINDS[kind].payload()) if kind in KINDS else None


def _one_root(name: str, nodes: dict[str, Node]) -> dict[str, Node]:
    """Return nodes among which the document alone has no parent."""
    return {
        each.id: each if bool(each.parent) != (each.id == name) else _below(each, name)
        for each in nodes.values()
    }


def _below(node: Node, name: str) -> Node:
    parent = "" if node.id == name else "?"
    return Node(node.id, node.kind, parent, node.rank, node.lead, node.payload, node.cells)


def _write_document(
    connection: Connection, document: Document, listed: Row | None, key: int
) -> int:
    """Write a document and its nodes with keys that follow one; return the document's own."""
    names = ("updated", "deleted", "deleted_by", "ended")
    kept = {"updated": "", "deleted": "", "deleted_by": "", "ended": 0}
    if listed is not None:
        kept |= {name: listed[name] for name in names}
    new = insert(schema.document).returning(schema.document.c.key)
    at: int = connection.execute(new, document_values(document) | kept).scalar_one()
    changes = [
        NodeChange(at, None, node) for at, node in enumerate(document.nodes.values(), key + 1)
    ]
    rows = [
        node_values(document.id, at, each.after) | {"key": each.key}
        for each in changes
        if each.after is not None
    ]
    connection.execute(insert(schema.node), rows)
    write_derived(connection, at, changes)
    return at


def _put(connection: Connection, table: str, rows: list[Row]) -> None:
    unique = {_name(table, row): row for row in rows}
    if unique:
        statement = insert(schema.metadata.tables[table]).prefix_with("OR IGNORE")
        connection.execute(statement, list(unique.values()))
