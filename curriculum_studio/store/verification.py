"""Checking a whole library: structure, seals, versions, files, undo, search and links."""

import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from curriculum_studio.core.document import Document, assembled
from curriculum_studio.session.problems import Damage, What, WorkspaceDamaged
from curriculum_studio.store import problems, schema
from curriculum_studio.store.connecting import connect_reading
from curriculum_studio.store.derived_data import links_of, row_of, searched
from curriculum_studio.store.lock import has_log, interrupted, log_path, lost_log
from curriculum_studio.store.rows import titles_of
from curriculum_studio.store.soundness import (
    FAULTS,
    DamagedVersions,
    Row,
    Survey,
    node_in,
    said,
    survey,
)
from curriculum_studio.store.sqlite_file import read_header

#: What a damaged row of a table is.
WHAT: dict[str, What] = {
    "document": "title",
    "node": "node",
    "comment": "comment",
    "waiver": "waiver",
    "journal": "step",
    "undo_stack": "undo",
    "version": "version",
    "head": "version",
    "node_state": "state",
    "version_node": "state",
    "attachment": "attachment",
    "alignment": "alignment",
    "decision": "decision",
    "person": "person",
    "lead_text": "lead_text",
}

#: The column by which a row of a table is named.
_NAMES = {
    "journal": "position",
    "undo_stack": "position",
    "node_state": "hash",
    "version_node": "hash",
    "attachment": "hash",
    "head": "version",
    "setting": "name",
    "counter": "name",
    "tombstone": "name",
    "lead_text": "node",
    "alignment": "node",
}


def verify(path: Path) -> list[Damage]:
    """Read all that is in a library, and return what is damaged; nothing is written.

    Raises:
        StudioError: if there is no library, or it has to be put in order by opening it first.

    """
    header = read_header(path)
    if header.schema < schema.SCHEMA:
        raise problems.older(path)
    if not header.whole and not has_log(path) and not interrupted(path):
        return [Damage("file", detail="shorter than it says")]
    missing = [Damage("log", detail=log_path(path).name)] if lost_log(path) else []
    try:
        connection = connect_reading(path)
    except WorkspaceDamaged:
        return [Damage("file", detail="cannot be opened")]
    with closing(connection):
        structure = list(_structure(connection))
        connection.text_factory = bytes
        try:
            connection.execute("BEGIN")
            found = survey(connection)
            indexed = {key for (key,) in connection.execute("SELECT id FROM search_docsize")}
        except problems.DriverError as problem:
            return [*missing, *structure, Damage("file", detail=str(problem))]
    return [*missing, *structure, *_findings(found, indexed)]


def _structure(connection: sqlite3.Connection) -> Iterator[Damage]:
    try:
        for (line,) in connection.execute("PRAGMA integrity_check(50)"):
            if line != "ok":
                yield Damage("file", detail=line)
        for table, *_ in connection.execute("PRAGMA foreign_key_check"):
            yield Damage("file", detail=f"a row of {table} has no document")
    except problems.DriverError as problem:
        yield Damage("file", detail=str(problem))


def _findings(found: Survey, indexed: set[int]) -> Iterator[Damage]:
    titles = found.titles()
    for table, reason in found.gaps.items():
        yield Damage(WHAT.get(table, "other"), detail=reason)
    for table, row in found.damaged:
        yield damaged(table, row, titles)
    yield from _documents(found, titles)
    yield from _undo(found, titles)
    yield from _versions(found, titles)
    yield from _derived(found, titles, indexed)


def damaged(table: str, row: Row, titles: dict[str, str]) -> Damage:
    """Return what is said of a damaged row."""
    document = said(row, "id" if table == "document" else "document")
    place = "" if table == "document" else said(row, _NAMES.get(table, "id"))
    return Damage(WHAT.get(table, "other"), document, titles.get(document, ""), place)


def _documents(found: Survey, titles: dict[str, str]) -> Iterator[Damage]:
    broken = {said(row, "document") for table, row in found.damaged if table == "node"}
    rows = {row["id"]: row for row in found.sound["document"]}
    for name, nodes in by_document(found).items():
        if name in broken:
            continue
        try:
            document = assembled(map(node_in, nodes))
        except ValueError as problem:
            yield Damage("document", name, titles.get(name, ""), detail=str(problem))
            continue
        if document.id != name:
            yield Damage("document", name, titles.get(name, ""), document.id)
        elif name in rows and not _called(document, rows[name]):
            yield Damage("title", name, titles.get(name, ""))
    for name in rows.keys() - by_document(found).keys() - broken:
        yield Damage("document", name, titles.get(name, ""), detail="has no text at all")


def _called(document: Document, row: Row) -> bool:
    own = {lang: cell.text for lang, cell in document.root.cells.items() if not cell.blank}
    return titles_of(row["titles"]) == own and row["kind"] == document.kind


def by_document(found: Survey) -> dict[str, list[Row]]:
    """Return the sound nodes by the document in which they stand."""
    nodes: dict[str, list[Row]] = {}
    for row in found.sound["node"]:
        nodes.setdefault(row["document"], []).append(row)
    return nodes


def _undo(found: Survey, titles: dict[str, str]) -> Iterator[Damage]:
    steps = {row["position"] for row in found.sound["journal"]}
    steps |= {row.get("position") for table, row in found.damaged if table == "journal"}
    for row in found.sound["undo_stack"]:
        if row["position"] not in steps:
            document = row["document"]
            yield Damage("undo", document, titles.get(document, ""), str(row["position"]))


def _versions(found: Survey, titles: dict[str, str]) -> Iterator[Damage]:
    past = DamagedVersions(found)
    for row in found.sound["version"]:
        if not row["thinned"] and not past.holds(row):
            yield Damage("state", row["document"], titles.get(row["document"], ""), row["id"])
    known = {row["id"] for row in found.sound["version"]}
    known |= {said(row, "id") for table, row in found.damaged if table == "version"}
    for row in found.sound["head"]:
        if row["version"] not in known:
            document = row["document"]
            yield Damage("version", document, titles.get(document, ""), row["version"])


def _derived(found: Survey, titles: dict[str, str], indexed: set[int]) -> Iterator[Damage]:
    wanted: set[int] = set()
    links: Counter[tuple[str, ...]] = Counter()
    for row in found.sound["node"]:
        try:
            node = node_in(row)
        except FAULTS:
            continue
        texts = enumerate(searched(node))
        wanted |= {row_of(row["key"], field) for field, text in texts if text}
        links.update((row["document"], *link) for link in links_of(node))
    if any(table == "node" for table, _ in found.damaged) or "node" in found.gaps:
        return  # what belongs to a damaged node cannot be told
    if wanted != indexed:
        yield Damage("search", detail=f"{len(wanted ^ indexed)} rows")
    names = ("document", "node", "framework", "goal", "relation")
    there = Counter(tuple(row[name] for name in names) for row in found.sound["alignment"])
    for link in (links - there) + (there - links):
        yield Damage("alignment", link[0], titles.get(link[0], ""), link[1])
