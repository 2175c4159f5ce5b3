"""The contents of a version by hash: states of nodes, and the branches that hold them.

A state is the JSON of a node without its place. A branch lists the children of one node: id, rank,
hash of the state, hash of the child's own branch. Versions share all states and branches that did
not change, and two versions that say the same have the same top, whoever made them.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

import msgspec

from curriculum_studio.domain.codec import cell_to_raw, payload_to_raw
from curriculum_studio.domain.document import Document
from curriculum_studio.domain.languages import Language
from curriculum_studio.domain.node import Node
from curriculum_studio.domain.versions import Placed, VersionInfo, digest
from curriculum_studio.store.rows import cells_of, payload_of

#: Of one child: id, rank, hash of the state, hash of its branch or empty.
Twig = tuple[str, str, str, str]

#: A node and the hash of its state, by node id.
Seen = Mapping[str, tuple[Node, str]]

_encode = msgspec.json.Encoder(order="deterministic").encode
_twigs = msgspec.json.Decoder(list[Twig])


class _State(msgspec.Struct):
    kind: str
    lead: Language
    payload: msgspec.Raw
    cells: msgspec.Raw


_state = msgspec.json.Decoder(_State)


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A document by hashes: the top branch, what was not seen before, and all that is seen now."""

    top: str
    states: dict[str, bytes]
    branches: dict[str, bytes]
    seen: dict[str, tuple[Node, str]]


def state_json(node: Node) -> bytes:
    """Return what a node says, without its place; the same bytes in every copy."""
    cells = {language: cell_to_raw(cell) for language, cell in node.cells.items()}
    payload = payload_to_raw(node.payload)
    return _encode({"kind": node.kind, "lead": node.lead, "payload": payload, "cells": cells})


def node_of(state: bytes, place: Placed) -> Node:
    """Return the node of a state in its place.

    Raises:
        msgspec.DecodeError: if the state does not fit its kind.

    """
    form = _state.decode(state)
    payload = payload_of(form.kind, bytes(form.payload).decode())
    cells = cells_of(bytes(form.cells).decode())
    return Node(place.node, form.kind, place.parent, place.rank, form.lead, payload, cells)


def snapshot(document: Document, seen: Seen) -> Snapshot:
    """Hash a document; nodes that are the very ones seen before are not hashed again."""
    states: dict[str, bytes] = {}
    now: dict[str, tuple[Node, str]] = {}
    for name, node in document.nodes.items():
        known = seen.get(name)
        if known is None or known[0] is not node:
            content = state_json(node)
            known = (node, digest(content))
            states[known[1]] = content
        now[name] = known
    top, branches = branches_of(document, {name: state for name, (_, state) in now.items()})
    return Snapshot(top, states, branches, now)


def branches_of(
    document: Document, states: Mapping[str, str], name_of: Callable[[bytes], str] = digest
) -> tuple[str, dict[str, bytes]]:
    """Return the top branch and all branches of a document whose nodes have these states.

    `name_of` gives the branches their names; older versions used another hash.
    """
    branches: dict[str, bytes] = {}
    below: dict[str, str] = {}

    def twig(name: str) -> Twig:
        return (name, document.nodes[name].rank, states[name], below.get(name, ""))

    def branch(twigs: Sequence[Twig]) -> str:
        content = _encode(twigs)
        name = name_of(content)
        branches[name] = content
        return name

    # Children before their parents.
    for node in reversed(tuple(document.walk())):
        children = document.children.get(node.id)
        if children:
            below[node.id] = branch([twig(child) for child in children])
    return branch([twig(document.id)]), branches


def twigs_of(content: bytes) -> list[Twig]:
    """Return what a branch lists.

    Raises:
        msgspec.DecodeError: if it is no branch.

    """
    return _twigs.decode(content)


def list_json(hashes: Iterable[str]) -> bytes:
    """Return a list of hashes as it is kept for the comments of a version."""
    return _encode(list(hashes))


def list_of(content: bytes) -> list[str]:
    """Return the hashes of a list."""
    return msgspec.json.decode(content, type=list[str])


def version_id(
    info: VersionInfo, top: str, comments: str, name_of: Callable[[bytes], str] = digest
) -> str:
    """Return the id of a version: the hash of all that it says, so that nobody can alter it.

    What only this library knows of it (`reason`, `actor`, `thinned`) is no part of that.
    """
    said = (
        info.document,
        info.name,
        info.author,
        info.time,
        info.message,
        info.parents,
        info.automatic,
        top,
        comments,
    )
    return name_of(_encode(said))
