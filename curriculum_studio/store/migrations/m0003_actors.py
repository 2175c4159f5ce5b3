"""Who and when, undo by document, the recycle bin, seals, and room for streams and decisions.

The one undo stack of schema 2 is parted into one for each document.
"""

import hashlib
import json
import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

import sqlalchemy as sa
from alembic.operations import Operations

Raw = dict[str, Any]


# --- undo stacks ------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class PartedStep:
    """A step with the documents that it touched, and those in whose stacks it stands."""

    position: int
    label: str
    content: str
    documents: tuple[str, ...]
    stacks: tuple[str, ...]
    undone: bool
    order: int


@dataclass(slots=True)
class Stacked:
    """All steps, when the stacks of documents ended, and documents that only undo knew.

    `lost` holds the nodes of each such document, its root first. `order` was given last.
    """

    steps: list[PartedStep] = field(default_factory=list)
    ended: dict[str, int] = field(default_factory=dict)
    lost: list[list[Raw]] = field(default_factory=list)
    order: int = 0


def parted(steps: Sequence[tuple[int, str, str, bool]], present: set[str]) -> Stacked:
    """Return the steps by document.

    `steps` are position, label, content and whether it is applied; `present` are the documents of
    the library. Where a document came or went, its stack ends: that is no step of undo any more.
    What can be redone on top of such a step cannot be redone either.
    """
    told = Stacked()
    gone: dict[str, list[Raw]] = {}
    redo = [each for each in steps if not each[3]]
    for position, label, content, applied in steps:
        raw: Raw = json.loads(content)
        if not applied:
            continue
        told.order += 1
        came = _ends(raw["forward"])
        for each in came:
            told.ended[each] = told.order
        gone |= _added(raw["backward"])
        _file(told, position, label, raw, came, undone=False, order=told.order)
    for _, _, content, _ in redo:
        gone |= _added(json.loads(content)["forward"])
    # The next one to be redone is the oldest, so it has to be the newest of the stack.
    whole: list[tuple[int, str, Raw]] = []
    for position, label, content, _ in redo:
        raw = json.loads(content)
        if _ends(raw["forward"]):
            break
        whole.append((position, label, raw))
    for position, label, raw in reversed(whole):
        told.order += 1
        _file(told, position, label, raw, set(), undone=True, order=told.order)
    # Positions and orders are given by one counter.
    told.order = max([told.order, *(each[0] for each in steps)])
    told.lost = [nodes for identity, nodes in gone.items() if identity not in present]
    return told


def _file(
    told: Stacked,
    position: int,
    label: str,
    raw: Raw,
    came: set[str],
    *,
    undone: bool,
    order: int,
) -> None:
    documents = tuple(dict.fromkeys(map(_document_of, raw["forward"])))
    stacks = tuple(each for each in documents if each not in came)
    if came:
        told.steps[:] = [_without(each, came) for each in told.steps]
    kept = {
        name: [each for each in raw[name] if _document_of(each) in stacks]
        for name in ("forward", "backward")
    }
    content = _json({"label": raw["label"], **kept}) if stacks else ""
    told.steps.append(PartedStep(position, label, content, documents, stacks, undone, order))


def _without(step: PartedStep, ended: set[str]) -> PartedStep:
    if not ended.intersection(step.stacks):
        return step
    left = tuple(each for each in step.stacks if each not in ended)
    return PartedStep(
        step.position, step.label, step.content, step.documents, left, step.undone, step.order
    )


def _ends(changes: Sequence[Raw]) -> set[str]:
    """Return the documents that come or go in changes."""
    return {_document_of(each) for each in changes if "add" in each or "remove" in each}


def _added(changes: Sequence[Raw]) -> dict[str, list[Raw]]:
    return {each["add"][0]["id"]: each["add"] for each in changes if each.get("add")}


def _document_of(change: Raw) -> str:
    return next(_named(change))


def _named(change: Raw) -> Iterator[str]:
    if "add" in change:
        yield change["add"][0]["id"]
    elif "remove" in change:
        yield change["remove"]
    elif "comment" in change:
        both = change["comment"]
        yield (both.get("after") or both["before"])["document"]
    else:
        yield change["document"]


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


# --- tables -----------------------------------------------------------------------------------


def upgrade(operations: Operations) -> None:
    """Build the tables anew with their new columns, and give every document its undo stack."""
    connection = operations.get_bind()
    told = parted(_steps(connection), _present(connection))
    _documents(operations)
    _nodes(operations)
    _versions(operations)
    _records(operations)
    _binned(connection, told.lost)
    _journal(operations, told)
    # What came back has no row in the search index yet; it is made anew at the next opening.
    if told.lost:
        connection.execute(sa.text("DELETE FROM counter WHERE name = 'search'"))


def _steps(connection: sa.Connection) -> list[tuple[int, str, str, bool]]:
    applied = connection.execute(
        sa.text("SELECT value FROM counter WHERE name = 'journal'")
    ).scalar_one()
    rows = connection.execute(
        sa.text("SELECT position, label, content FROM journal ORDER BY position")
    )
    return [(row.position, row.label, row.content, row.position < applied) for row in rows]


def _present(connection: sa.Connection) -> set[str]:
    return set(connection.execute(sa.text("SELECT id FROM document")).scalars())


def _documents(operations: Operations) -> None:
    operations.create_table(
        "new_document",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("titles", sa.Text, nullable=False),
        sa.Column("detail", sa.Text, nullable=False),
        sa.Column("updated", sa.Text, nullable=False),
        sa.Column("deleted", sa.Text, nullable=False),
        sa.Column("deleted_by", sa.Text, nullable=False),
        sa.Column("ended", sa.Integer, nullable=False),
        sa.Column("seal", sa.LargeBinary, nullable=False),
    )
    connection = operations.get_bind()
    rows = connection.execute(sa.text("SELECT id, kind, titles, detail, updated FROM document"))
    _insert(
        connection,
        "new_document",
        (_document_row(*row) for row in rows.all()),
    )
    operations.drop_table("document")
    operations.rename_table("new_document", "document")


def _document_row(
    identity: str, kind: str, titles: str, detail: str, updated: str, deleted: str = ""
) -> Raw:
    return {
        "id": identity,
        "kind": kind,
        "titles": titles,
        "detail": detail,
        "updated": updated,
        "deleted": deleted,
        "deleted_by": "",
        "ended": 0,
        "seal": _seal(identity, kind, titles, detail),
    }


def _nodes(operations: Operations) -> None:
    operations.create_table(
        "new_node",
        sa.Column("key", sa.Integer, primary_key=True),
        sa.Column("document", sa.Text, sa.ForeignKey("document.id"), nullable=False),
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("parent", sa.Text, nullable=False),
        sa.Column("rank", sa.Text, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("lead", sa.Text, nullable=False),
        sa.Column("payload", sa.Text, nullable=False),
        sa.Column("cells", sa.Text, nullable=False),
        sa.Column("seal", sa.LargeBinary, nullable=False),
        sa.Column("place_seal", sa.Integer, nullable=False),
        sa.UniqueConstraint("document", "id"),
    )
    connection = operations.get_bind()
    columns = "key, document, id, parent, rank, kind, lead, payload, cells"
    rows = connection.execute(sa.text(f"SELECT {columns} FROM node"))  # noqa: S608 - our own names
    for part in rows.partitions(1000):
        _insert(connection, "new_node", (_node_row(*row) for row in part))
    operations.drop_table("node")
    operations.rename_table("new_node", "node")


def _node_row(  # noqa: PLR0913, PLR0917 - the columns of a row
    key: int,
    document: str,
    identity: str,
    parent: str,
    rank: str,
    kind: str,
    lead: str,
    payload: str,
    cells: str,
) -> Raw:
    state = f'{{"cells":{cells},"kind":"{kind}","lead":"{lead}","payload":{payload}}}'
    place = f"{document}\0{identity}\0{parent}\0{rank}"
    return {
        "key": key,
        "document": document,
        "id": identity,
        "parent": parent,
        "rank": rank,
        "kind": kind,
        "lead": lead,
        "payload": payload,
        "cells": cells,
        "seal": hashlib.sha256(_bytes(state)).digest(),
        "place_seal": zlib.crc32(_bytes(place)),
    }


def _versions(operations: Operations) -> None:
    operations.drop_index("version_document", "version")
    operations.create_table(
        "new_version",
        sa.Column("key", sa.Integer, primary_key=True),
        sa.Column("id", sa.Text, nullable=False, unique=True),
        sa.Column("document", sa.Text, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("author", sa.Text, nullable=False),
        sa.Column("time", sa.Text, nullable=False),
        sa.Column("message", sa.Text, nullable=False),
        sa.Column("automatic", sa.Boolean, nullable=False),
        sa.Column("parents", sa.Text, nullable=False),
        sa.Column("branch", sa.Text, nullable=False),
        sa.Column("comments", sa.Text, nullable=False),
        sa.Column("stream", sa.Text, nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("actor", sa.Text, nullable=False),
        sa.Column("held", sa.Boolean, nullable=False),
        sa.Column("thinned", sa.Boolean, nullable=False),
    )
    columns = "key, id, document, name, author, time, message, automatic, parents, branch, comments"
    # Automatic versions were made for files that went out until now: others may refer to them.
    operations.execute(
        f"INSERT INTO new_version ({columns}, stream, reason, actor, held, thinned)"  # noqa: S608
        f" SELECT {columns}, 'text', '', '', 1, 0 FROM version"
    )
    operations.drop_table("version")
    operations.rename_table("new_version", "version")
    operations.create_index("version_document", "version", ["document"])
    operations.create_table(
        "new_head",
        sa.Column("document", sa.Text, primary_key=True),
        sa.Column("stream", sa.Text, primary_key=True),
        sa.Column("version", sa.Text, primary_key=True),
    )
    operations.execute(
        "INSERT INTO new_head (document, stream, version)"
        " SELECT document, 'text', version FROM head"
    )
    operations.drop_table("head")
    operations.rename_table("new_head", "head")
    operations.create_table(
        "tombstone",
        sa.Column("name", sa.Text, primary_key=True),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("lead", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.Column("profile", sa.Text, nullable=False),
    )


def _records(operations: Operations) -> None:
    connection = operations.get_bind()
    for name in ("comment", "waiver", "decision"):
        if name != "decision":
            operations.drop_index(f"{name}_document", name)
        operations.create_table(
            f"new_{name}",
            sa.Column("key", sa.Integer, primary_key=True),
            sa.Column("id", sa.Text, nullable=False, unique=True),
            sa.Column("document", sa.Text, nullable=False),
            sa.Column("content", sa.Text, nullable=False),
            sa.Column("seal", sa.LargeBinary, nullable=False),
        )
        if name != "decision":
            rows = connection.execute(
                sa.text(f"SELECT key, id, document, content FROM {name}")  # noqa: S608
            )
            sealed = (
                {**row._asdict(), "seal": _seal(row.id, row.document, row.content)}
                for row in rows.all()
            )
            _insert(connection, f"new_{name}", sealed)
            operations.drop_table(name)
        operations.rename_table(f"new_{name}", name)
        operations.create_index(f"{name}_document", name, ["document"])
    operations.create_table(
        "person",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("content", sa.Text, nullable=False),
        sa.Column("seal", sa.LargeBinary, nullable=False),
    )


def _binned(connection: sa.Connection, lost: Sequence[Sequence[Raw]]) -> None:
    """Put documents into the recycle bin that until now only a step of undo could bring back."""
    now = connection.execute(sa.text("SELECT strftime('%Y-%m-%dT%H:%M:%S+00:00')")).scalar_one()
    key = connection.execute(sa.text("SELECT coalesce(max(key), 0) FROM node")).scalar_one()
    for nodes in lost:
        root = nodes[0]
        titles = {
            language: cell["text"]
            for language, cell in sorted(root.get("cells", {}).items())
            if cell.get("text", "").strip()
        }
        row = _document_row(
            root["id"], root["kind"], _sorted_json(titles), _detail(root), now, deleted=now
        )
        _insert(connection, "document", [row])
        rows, links = [], []
        for node in nodes:
            key += 1
            rows.append(_row_of(key, root["id"], node))
            links += _links(root["id"], node)
        _insert(connection, "node", rows)
        _insert(connection, "alignment", links)


def _row_of(key: int, document: str, node: Raw) -> Raw:
    return _node_row(
        key,
        document,
        node["id"],
        node["parent"],
        node["rank"],
        node["kind"],
        node.get("lead", "zh"),
        _sorted_json(node.get("payload", {})),
        _sorted_json(node.get("cells", {})),
    )


def _links(document: str, node: Raw) -> list[Raw]:
    return [
        {
            "document": document,
            "node": node["id"],
            "framework": link["framework"],
            "goal": link["goal"],
            "relation": link.get("relation", "isRelatedTo"),
        }
        for link in node.get("payload", {}).get("alignments", ())
    ]


def _detail(root: Raw) -> str:
    """Return what the list of documents shows beside a title."""
    payload: Raw = root.get("payload", {})
    match root["kind"]:
        case "unit":
            return str(payload.get("class_level", "middle"))
        case "standard":
            return str(payload.get("number", ""))
        case "review_copy":
            return str(payload.get("document", ""))
        case _:
            names = ("year", "school", "date", "topic", "scope", "stage", "purpose")
            return next((str(payload[each]) for each in names if payload.get(each)), "")


def _journal(operations: Operations, told: Stacked) -> None:
    connection = operations.get_bind()
    operations.drop_table("journal")
    operations.create_table(
        "journal",
        sa.Column("position", sa.Integer, primary_key=True),
        sa.Column("at", sa.Text, nullable=False),
        sa.Column("profile", sa.Text, nullable=False),
        sa.Column("replica", sa.Text, nullable=False),
        sa.Column("documents", sa.Text, nullable=False),
        sa.Column("label", sa.Text, nullable=False),
        sa.Column("content", sa.Text, nullable=False),
        sa.Column("seal", sa.LargeBinary, nullable=False),
    )
    operations.create_table(
        "undo_stack",
        sa.Column("document", sa.Text, primary_key=True),
        sa.Column("position", sa.Integer, primary_key=True),
        sa.Column("undone", sa.Boolean, nullable=False),
        sa.Column("order", sa.Integer, nullable=False),
    )
    operations.create_index("undo_stack_order", "undo_stack", ["undone", "order"])
    operations.create_index("undo_stack_position", "undo_stack", ["position"])
    _insert(
        connection,
        "journal",
        (
            {
                "position": each.position,
                "at": "",
                "profile": "",
                "replica": "",
                "documents": _sorted_json(list(each.documents)),
                "label": each.label,
                "content": each.content,
                "seal": _seal(each.label, each.content),
            }
            for each in told.steps
        ),
    )
    _insert(
        connection,
        "undo_stack",
        (
            {
                "document": document,
                "position": each.position,
                "undone": each.undone,
                "order": each.order,
            }
            for each in told.steps
            for document in each.stacks
        ),
    )
    ended = [{"ended": order, "of_id": each} for each, order in told.ended.items()]
    if ended:
        connection.execute(sa.text("UPDATE document SET ended = :ended WHERE id = :of_id"), ended)
    connection.execute(sa.text("DELETE FROM counter WHERE name = 'journal'"))
    _insert(connection, "counter", [{"name": "order", "value": told.order}])


def _insert(connection: sa.Connection, table: str, rows: Iterable[Raw]) -> None:
    listed = list(rows)
    if listed:
        names = list(listed[0])
        columns = sa.table(table, *(sa.column(name) for name in names))
        connection.execute(sa.insert(columns), listed)


def _sorted_json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def _seal(*columns: str) -> bytes:
    return hashlib.sha256(_bytes("\0".join(columns))).digest()


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")
