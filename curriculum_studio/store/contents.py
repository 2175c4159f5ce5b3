"""Contents that are kept under their hash: they can be shared, and damage to them shows.

Versions are made of them; see `core.versions`.
"""

from collections.abc import Generator, Iterable, Mapping, Sequence

import msgspec
from sqlalchemy import Connection, Table, bindparam, insert, select

from curriculum_studio.core.codec import cell_to_raw, payload_to_raw
from curriculum_studio.core.document import Document, Node, seal_of
from curriculum_studio.core.versions import (
    ManifestEntry,
    branch_json,
    digest,
    digest_of,
    twigs_of,
)
from curriculum_studio.languages import Language
from curriculum_studio.store import schema
from curriculum_studio.store.rows import cells_in, payload_of, state_bytes
from curriculum_studio.values import dataclass

#: The kind that a tombstone names for the state of a record.
COMMENT = "comment"

#: How many hashes are asked for at once.
_ASKED = 500


def keep(connection: Connection, table: Table, kept: Mapping[str, bytes]) -> None:
    """Keep contents by their hashes; what is there already stays."""
    rows = [{"hash": name, "content": content} for name, content in kept.items()]
    if rows:
        connection.execute(insert(table).prefix_with("OR IGNORE"), rows)


def contents(connection: Connection, table: Table, names: Iterable[str]) -> dict[str, bytes]:
    """Return contents by their hashes.

    Raises:
        LookupError: if one is missing or is not what its hash says.

    """
    unique = dict.fromkeys(names)
    found = stored(connection, table, unique)
    for name in unique:
        if digest_of(name)(found[name]) != name:
            raise LookupError(name)
    return found


def stored(connection: Connection, table: Table, names: Iterable[str]) -> dict[str, bytes]:
    """Return what is stored under hashes, whether or not it is what they say."""
    unique = list(dict.fromkeys(names))
    wanted = select(table.c.hash, table.c.content).where(
        table.c.hash.in_(bindparam("names", expanding=True))
    )
    found: dict[str, bytes] = {}
    for start in range(0, len(unique), _ASKED):
        rows = connection.execute(wanted, {"names": unique[start : start + _ASKED]})
        found.update((row.hash, row.content) for row in rows)
    return found


def states(connection: Connection, names: Iterable[str]) -> dict[str, bytes]:
    """Return states by their hashes; in the place of an erased one stands an empty one.

    The state of an erased comment is left out.

    Raises:
        LookupError: if one is missing without having been erased, or is not what its hash says.

    """
    unique = dict.fromkeys(names)
    graves = schema.tombstone.c
    empty = {
        row.name: empty_state(row.kind, row.lead)
        for row in connection.execute(select(graves.name, graves.kind, graves.lead))
        if row.name in unique and row.kind
    }
    kept = contents(connection, schema.node_state, (each for each in unique if each not in empty))
    return kept | {name: state for name, state in empty.items() if state}


def stored_state(
    connection: Connection, document: str
) -> tuple[tuple[ManifestEntry, ...], tuple[str, ...], dict[str, bytes]]:
    """Return what a document says now, byte for byte as its rows hold it, as versions keep it.

    Returns its nodes, the names of its records, and the states of all.
    """
    keyed = schema.node.c.document == schema.document.c.key
    nodes = select(schema.node).join(schema.document, keyed).where(schema.document.c.id == document)
    found: dict[str, bytes] = {}
    manifest: list[ManifestEntry] = []
    for row in connection.execute(nodes):
        state = state_bytes(row.kind, row.lead, row.payload, row.cells)
        found[digest(state)] = state
        manifest.append(ManifestEntry(row.id, row.parent, row.rank, digest(state)))
    said: list[bytes] = []
    for table in (schema.comment, schema.waiver, schema.decision):
        wanted = select(table.c.content).where(table.c.document == document)
        ordered = connection.execute(wanted.order_by(table.c.key)).scalars()
        said += [raw.encode() for raw in ordered]
    found |= {digest(each): each for each in said}
    return tuple(manifest), tuple(digest(each) for each in said), found


def manifest_of(connection: Connection, top: str) -> list[ManifestEntry]:
    """Return all nodes of a version, level by level."""
    manifest: list[ManifestEntry] = []
    level = [("", top)]
    while level:
        branches = contents(connection, schema.version_node, (name for _, name in level))
        below: list[tuple[str, str]] = []
        for parent, name in level:
            for node, rank, state, branch in twigs_of(branches[name]):
                manifest.append(ManifestEntry(node, parent, rank, state))
                if branch:
                    below.append((node, branch))
        level = below
    return manifest


def empty_state(kind: str, lead: str) -> bytes:
    """Return the state that stands in the place of an erased one; empty for a comment."""
    return state_bytes(kind, lead, "{}", "{}") if kind != COMMENT else b""


# --- states of nodes --------------------------------------------------------------------------
# A state is the JSON of a node without its place. Versions share all states that did not change.

#: A node and the hash of its state, by node id.
Seen = Mapping[str, tuple[Node, str]]

_encode = msgspec.json.Encoder(order="deterministic").encode


class _State(msgspec.Struct):
    kind: str
    lead: Language
    payload: msgspec.Raw
    cells: msgspec.Raw


_state = msgspec.json.Decoder(_State)


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A document by hashes, top branch and all others.

    `below` names the branch of each node that has children, `states` a node for each state that was
    not seen before, `seen` all nodes with the hashes of their states.
    """

    document: Document
    top: str
    branches: dict[str, bytes]
    below: dict[str, str]
    states: dict[str, Node]
    seen: dict[str, tuple[Node, str]]


def state_json(node: Node) -> bytes:
    """Return what a node says, without its place; the same bytes in every copy."""
    cells = {language: cell_to_raw(cell) for language, cell in node.cells.items()}
    payload = payload_to_raw(node.payload)
    return _encode({"kind": node.kind, "lead": node.lead, "payload": payload, "cells": cells})


def node_of(state: bytes, place: ManifestEntry) -> Node:
    """Return the node of a state in its place.

    Raises:
        msgspec.DecodeError: if the state does not fit its kind.

    """
    form = _state.decode(state)
    payload = payload_of(form.kind, bytes(form.payload).decode())
    cells = cells_in(bytes(form.cells))
    return Node(place.node, form.kind, place.parent, place.rank, form.lead, payload, cells)


#: After so many nodes somebody else may work.
_BREAK = 256


def snapshot(document: Document, seen: Seen, *, sealed: bool = True) -> Snapshot:
    """Hash a document, as `hashing` without breaks."""
    steps = hashing(document, seen, sealed=sealed)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            found: Snapshot = end.value
            return found


def hashing(
    document: Document, seen: Seen, *, sealed: bool = True
) -> Generator[None, None, Snapshot]:
    """Hash a document with breaks; nodes that are the very ones seen before are not hashed again.

    The seal of a row is the hash of the state that it holds, so with `sealed` nodes from the store
    need not be hashed either.
    """
    states: dict[str, Node] = {}
    now: dict[str, tuple[Node, str]] = {}
    for at, (name, node) in enumerate(document.nodes.items()):
        known = seen.get(name)
        if known is None or known[0] is not node:
            seal = seal_of(node) if sealed else None
            known = (node, digest(state_json(node)) if seal is None else seal.hex())
            states[known[1]] = node
        now[name] = known
        if at % _BREAK == 0:
            yield
    branches: dict[str, bytes] = {}
    below: dict[str, str] = {}
    order = [document.id]
    for name in order:  # grows while it is walked through: parents before their children
        order += document.children.get(name, ())
    for at, name in enumerate(reversed(order)):
        children = document.children.get(name)
        if children:
            below[name] = _branch(branches, children, now, below)
        if at % _BREAK == 0:
            yield
    below[""] = _branch(branches, (document.id,), now, below)
    return Snapshot(document, below[""], branches, below, states, now)


def _branch(
    branches: dict[str, bytes], children: Sequence[str], now: Seen, below: Mapping[str, str]
) -> str:
    twigs = [
        (node.id, node.rank, state, below.get(node.id, ""))
        for node, state in (now[child] for child in children)
    ]
    content = branch_json(twigs)
    name = digest(content)
    branches[name] = content
    return name


def keep_snapshot(connection: Connection, hashed: Snapshot) -> None:
    """Keep what a version of a document is made of: its branches, and the states that they list.

    Of a branch that is there already, all that it lists is there as well.

    Raises:
        LookupError: if a state is not what its seal says.

    """
    document = hashed.document
    states: dict[str, bytes] = {}
    branches: dict[str, bytes] = {}
    level = [""]
    while level:
        names = {hashed.below[each] for each in level}
        there = stored(connection, schema.version_node, names).keys()
        inside: list[str] = []
        for each in level:
            name = hashed.below[each]
            if name in there:
                continue
            branches[name] = hashed.branches[name]
            for child in document.children[each] if each else (document.id,):
                node, state = hashed.seen[child]
                if state not in states:
                    states[state] = state_json(node)
                    if digest(states[state]) != state:
                        raise LookupError(state)
                if child in hashed.below:
                    inside.append(child)
        level = inside
    keep(connection, schema.node_state, states)
    keep(connection, schema.version_node, branches)
