"""Nodes as rows of the database and back, in the JSON form of `core.codec`, and seals of rows.

Reading is written for speed: msgspec decodes straight into payloads, and what is at its default in
most nodes is made once. A seal is a hash over the stored columns of a row that carries words, by
which damage shows.

Seals are compared for every row; texts stay bytes until somebody asks for them. Seals checked later
were refused: a document would be shown and changed before its damage is known.
"""

import hashlib
import zlib
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from itertools import repeat
from typing import Any

import msgspec

from curriculum_studio.core.codec import cell_to_raw, payload_to_raw
from curriculum_studio.core.document import Document, Node, stored_nodes
from curriculum_studio.core.kinds import KINDS
from curriculum_studio.core.payloads import Payload
from curriculum_studio.core.payloads.review import ReviewCopy
from curriculum_studio.core.payloads.standard import FrontMatter
from curriculum_studio.core.payloads.unit import UnitHead
from curriculum_studio.core.text import Cell, Mark, MarkKind, Status
from curriculum_studio.languages import LANGUAGES, Language
from curriculum_studio.store.compact import id_of, ids_of

# --- seals ------------------------------------------------------------------------------------
# The seal of a node is the hash of its state as versions use it, so a server can check it as well.
# Its place (id, parent, rank, document) is guarded by a checksum of its own. Seals are checked when
# rows are read; they guard against failing disks and programs, not against somebody who forges
# them.


def state_bytes(kind: str, lead: str, payload: str, cells: str) -> bytes:
    """Return the JSON of a node's state from its stored columns, the same in every copy."""
    state = f'{{"cells":{cells},"kind":"{kind}","lead":"{lead}","payload":{payload}}}'
    return state.encode()


def node_seal(kind: str, lead: str, payload: str, cells: str) -> bytes:
    """Return the seal of a node's row: the SHA-256 of its state."""
    return hashlib.sha256(state_bytes(kind, lead, payload, cells)).digest()


def place_seal(document: str, identity: str, parent: str, rank: str) -> int:
    """Return the checksum of where a node stands."""
    return zlib.crc32(f"{document}\0{identity}\0{parent}\0{rank}".encode())


def seal(*columns: str) -> bytes:
    """Return the seal of a row over its columns with words."""
    joined = "\0".join(columns).encode()
    return hashlib.sha256(joined).digest()


# --- rows of nodes ----------------------------------------------------------------------------

Values = dict[str, object]

_LANGUAGES = frozenset(LANGUAGES)

_encode = msgspec.json.Encoder(order="deterministic").encode


class _StoredCell(msgspec.Struct):
    text: str
    status: Status = "draft"
    marks: list[tuple[int, int, MarkKind, str]] = []
    based_on: str = ""


class _StoredText(msgspec.Struct):
    text: str


_texts = msgspec.json.Decoder(dict[str, _StoredText])
_cells = msgspec.json.Decoder(dict[Language, _StoredCell])
#: Texts without marks, as most are, become cells at once: half of the time.
_plain_cells = msgspec.json.Decoder(dict[Language, Cell])
_titles = msgspec.json.Decoder(dict[str, str])


@cache
def _payload_decoder(kind: str) -> msgspec.json.Decoder[Payload]:
    if kind not in KINDS:
        problem = f"unknown kind {kind!r}"
        raise msgspec.ValidationError(problem)
    return msgspec.json.Decoder(KINDS[kind].payload)


@cache
def _default(kind: str) -> Payload:
    return _payload_decoder(kind).decode(b"{}")


def payload_json(payload: Payload) -> str:
    """Return a payload as JSON, the same for equal payloads."""
    return _encode(payload_to_raw(payload)).decode()


def cells_json(cells: Mapping[Language, Cell]) -> str:
    """Return the texts of a node as JSON, the same for equal texts."""
    return _encode({language: cell_to_raw(cell) for language, cell in cells.items()}).decode()


def payload_of(kind: str, raw: str) -> Payload:
    """Return the payload of a kind.

    Raises:
        msgspec.DecodeError: if the kind is unknown or the JSON does not fit it.

    """
    return _default(kind) if raw == "{}" else _payload_decoder(kind).decode(raw)


def cells_of(raw: str) -> dict[Language, Cell]:
    """Return the texts of a node.

    Raises:
        msgspec.DecodeError: if the JSON does not fit.

    """
    return cells_in(str.encode(raw))


def cells_in(raw: bytes) -> dict[Language, Cell]:
    """Return the texts of a node from what is stored, as `cells_of`."""
    if raw == b"{}":
        return {}
    # In a text itself a quotation mark stands behind a backslash, so these are names of fields.
    if b'"marks":' not in raw:
        plain = _plain_cells.decode(raw)
        if raw.count(b'"text":') == len(plain):
            return plain
    return {language: _cell(stored) for language, stored in _cells.decode(raw).items()}


def _cell(stored: _StoredCell) -> Cell:
    marks = tuple([Mark(*mark) for mark in stored.marks]) if stored.marks else ()
    return Cell(stored.text, marks, stored.status, stored.based_on)


def text_of(raw: str, language: str) -> str:
    """Return the text in one language, of the texts of a node.

    Raises:
        msgspec.DecodeError: if the JSON does not fit.

    """
    stored = _texts.decode(raw).get(language)
    return "" if stored is None else stored.text


def node_values(document: str, at: int, node: Node) -> Values:
    """Return the columns of a node's row but for its key, sealed; `at` is the document's key."""
    payload, cells = payload_json(node.payload), cells_json(node.cells)
    return {
        "document": at,
        "id": node.id,
        "parent": node.parent,
        "rank": node.rank,
        "kind": node.kind,
        "lead": node.lead,
        "payload": payload,
        "cells": cells,
        "seal": node_seal(node.kind, node.lead, payload, cells),
        "place_seal": place_seal(document, node.id, node.parent, node.rank),
    }


class _Between(dict[tuple[str, str], bytes]):
    """What stands between texts and payload in the state of a node, by its kind and lead."""

    def __missing__(self, key: tuple[str, str]) -> bytes:
        kind, lead = key
        made = self[key] = f',"kind":"{kind}","lead":"{lead}","payload":'.encode()
        return made


def sealed_nodes(document: str, rows: Sequence[Sequence[Any]], *, late: bool) -> list[Node]:
    """Return the nodes of rows that carry their seals as well, and compare each with them.

    Ids are those of the database, payload and cells are bytes here. Written column by column, since
    it runs over every row of a document that is opened; `late`: texts are read when somebody asks
    for them. A seal that fits says that they are as a program wrote them, so a newer one must not
    have written them.

    Raises:
        ValueError: if a seal does not fit: the file is damaged.
        msgspec.DecodeError: as `nodes_of`.

    """
    if not rows:
        return []
    raws, kinds, above, ranks, leads, payloads, cells, seals, places = zip(*rows, strict=True)
    ids = ids_of(raws)
    known = dict(zip(raws, ids, strict=True)) | {b"": ""}
    parents = [known[each] if each in known else id_of(each) for each in above]
    # As in `state_bytes` and `place_seal`, with what many rows have in common made once.
    sha256, crc32 = hashlib.sha256, zlib.crc32
    between = map(_Between().__getitem__, zip(kinds, leads, strict=True))
    states = map(b"".join, zip(repeat(b'{"cells":'), cells, between, payloads, repeat(b"}")))
    sealed = [sha256(state).digest() for state in states]
    start = crc32(f"{document}\0".encode())
    placed = [
        crc32(f"{identity}\0{parent}\0{rank}".encode(), start)
        for identity, parent, rank in zip(ids, parents, ranks, strict=True)
    ]
    if sealed != list(seals) or placed != list(places):
        pairs = zip(zip(sealed, placed, strict=True), zip(seals, places, strict=True), strict=True)
        broken = next(at for at, (made, stored) in enumerate(pairs) if made != stored)
        problem = f"the seal of node {ids[broken]} is broken"
        raise ValueError(problem)
    said = [
        _default(kind) if payload == b"{}" else _payload_decoder(kind).decode(payload)
        for kind, payload in zip(kinds, payloads, strict=True)
    ]
    if late:
        stored = zip(repeat(cells_in), cells)
        nodes = stored_nodes(ids, kinds, parents, ranks, leads, said, stored, seals)
    else:
        texts = map(cells_in, cells)
        nodes = list(map(Node, ids, kinds, parents, ranks, leads, said, texts))
    _check_languages(nodes)
    return nodes


#: Of a node: id, kind, parent, rank, lead, payload and cells.
NodeColumns = Sequence[Any]


def nodes_of(rows: Iterable[NodeColumns]) -> list[Node]:
    """Return the nodes of rows of id, kind, parent, rank, lead, payload and cells.

    Raises:
        msgspec.DecodeError: if the JSON of a row does not fit, or its lead language is none.

    """
    nodes = [
        Node(identity, kind, parent, rank, lead, payload_of(kind, payload), cells_of(cells))
        for identity, kind, parent, rank, lead, payload, cells in rows
    ]
    _check_languages(nodes)
    return nodes


def _check_languages(nodes: Iterable[Node]) -> None:
    if not {node.lead for node in nodes} <= _LANGUAGES:
        problem = "there is no such language"
        raise msgspec.ValidationError(problem)


def document_values(document: Document) -> Values:
    """Return the columns of a document's row but for the times, sealed."""
    root = document.root
    titles = {language: cell.text for language, cell in root.cells.items() if not cell.blank}
    listed = _encode(titles).decode()
    detail = _detail(root.payload)
    return {
        "id": document.id,
        "kind": root.kind,
        "titles": listed,
        "detail": detail,
        "seal": seal(document.id, root.kind, listed, detail),
    }


def titles_of(raw: str) -> dict[str, str]:
    """Return titles by language; none if they are damaged, so that all else can be listed."""
    try:
        return _titles.decode(raw)
    except (msgspec.DecodeError, TypeError):
        return {}


def _detail(payload: Payload) -> str:
    """Return what a list shows of a document beside its title: a number, a class, a year …"""
    if isinstance(payload, UnitHead):
        return payload.class_level
    if isinstance(payload, FrontMatter):
        return payload.number
    if isinstance(payload, ReviewCopy):
        return payload.document
    names = ("year", "school", "date", "topic", "scope", "stage", "purpose")
    found = (getattr(payload, name, "") for name in names)
    return next((each for each in found if each), "")
