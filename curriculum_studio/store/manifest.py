"""The states of nodes by hash, from which versions are made; see `core.versions`.

A state is the JSON of a node without its place. Versions share all states that did not change.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import msgspec

from curriculum_studio.core.codec import cell_to_raw, payload_to_raw
from curriculum_studio.core.document import Document
from curriculum_studio.core.languages import Language
from curriculum_studio.core.node import Node
from curriculum_studio.core.versions import ManifestEntry, branches_of, digest
from curriculum_studio.store.rows import cells_of, payload_of

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


def node_of(state: bytes, place: ManifestEntry) -> Node:
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
    top, branches = branches_of(
        ManifestEntry(name, node.parent, node.rank, state) for name, (node, state) in now.items()
    )
    return Snapshot(top, states, branches, now)
