"""A node of a document tree, and the identities of nodes and documents."""

import base64
import secrets
import uuid
from collections import deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import field, replace
from itertools import repeat
from typing import TYPE_CHECKING

from curriculum_studio.core.payloads import Empty, Payload
from curriculum_studio.core.text import Cell
from curriculum_studio.languages import LANGUAGES, Language
from curriculum_studio.values import dataclass

#: Reads the texts of a node from what is stored of them.
CellsReader = Callable[[bytes], Mapping[Language, "Cell"]]


class _Stored:
    """What a node from the store has beside its fields: its texts until they are read, its seal."""

    __slots__ = ("_seal", "_stored")

    _seal: bytes
    _stored: tuple[CellsReader, bytes] | None


@dataclass(frozen=True, slots=True)
class Node(_Stored):
    """A clause, a paragraph, a cell, an activity, a goal …

    `parent` is empty at the root. `lead` is the language from which the others are made; it may
    differ from node to node. `cells` is never changed in place.
    """

    id: str
    kind: str
    parent: str = ""
    rank: str = "i"
    lead: Language = "zh"
    payload: Payload = field(default_factory=Empty)
    cells: Mapping[Language, Cell] = field(default_factory=dict)

    def cell(self, language: Language) -> Cell:
        """Return the text in a language, an empty cell where there is none."""
        return self.cells.get(language, _NOTHING)

    def text(self, language: Language) -> str:
        """Return the plain text in a language."""
        cell = self.cells.get(language)  # not by `cell`: it is asked most of all
        return cell.text if cell is not None else ""

    def best(self, language: Language) -> Cell:
        """Return the text in a language or, where it is blank, in the nearest one."""
        for candidate in (language, self.lead, *LANGUAGES):
            cell = self.cell(candidate)
            if not cell.blank:
                return cell
        return _NOTHING

    def with_cell(self, language: Language, cell: Cell | None) -> "Node":
        """Return the node with another text in a language; None takes it away."""
        cells = {key: value for key, value in self.cells.items() if key != language}
        if cell is not None:
            cells[language] = cell
        return replace(self, cells=cells)

    if not TYPE_CHECKING:  # for types a node has its fields and no others

        def __getattr__(self, name: str) -> object:
            """Read stored texts: Python asks here for a field that has no value yet."""
            if name != "cells":
                text = f"a node has no {name!r}"
                raise AttributeError(text)
            stored = self._stored
            if stored is not None:  # else another thread has read them meanwhile
                read, raw = stored
                object.__setattr__(self, "cells", read(raw))
                object.__setattr__(self, "_stored", None)
            return self.cells


_NOTHING = Cell()

_new = object.__new__


def stored_nodes(
    identities: Sequence[str],
    kinds: Sequence[str],
    parents: Sequence[str],
    ranks: Sequence[str],
    leads: Sequence[Language],
    payloads: Sequence[Payload],
    stored: Iterable[tuple[CellsReader, bytes]],
    seals: Sequence[bytes],
) -> list[Node]:
    """Return nodes whose texts are read when somebody asks for them, with their seals.

    Half of the time for which a document is opened went into texts that nobody saw yet. Whoever
    makes such nodes has made sure that they can be read. Field by field, in loops of Python's own,
    they take a third of the time that they take one by one.
    """
    nodes: list[Node] = list(map(_new, repeat(Node, len(identities))))
    columns = {
        "id": identities, "kind": kinds, "parent": parents, "rank": ranks, "lead": leads,
        "payload": payloads, "_stored": stored, "_seal": seals,
    }  # fmt: skip
    for name, values in columns.items():
        # What sets a slot; the class itself refuses, since nodes are never changed.
        deque(map(getattr(Node, name).__set__, nodes, values), maxlen=0)
    return nodes


def seal_of(node: Node) -> bytes | None:
    """Return the SHA-256 of what is stored of a node but for its place; None if it is made here."""
    return getattr(node, "_seal", None)


# --- identities -------------------------------------------------------------------------------


#: Bytes of an id: as many as in a UUID, so that two offline copies never make the same one.
ID_BYTES = 16

#: Names of things that we ship (samples, frameworks) are the same in every workspace.
_SHIPPED = uuid.UUID("5d4c7c1e-0d53-4f43-9a43-5a2f3c1f7a10")

#: What is received from others by what it says, such as a row of a form.
_RECEIVED = uuid.UUID("0c0f6a52-64a1-4f0e-9c39-0f6f0f3f7b52")


#: What takes the place of a node that was erased for good.
_ERASED = uuid.UUID("6f1e3f0a-2c8e-4b6a-8a35-9d1b7c5e4f21")


def _spell(raw: bytes) -> str:
    return base64.b32encode(raw).decode("ascii").rstrip("=").lower()


def new_id() -> str:
    """Return a fresh id: 26 letters and digits, good as a Word bookmark name behind a letter."""
    return _spell(secrets.token_bytes(ID_BYTES))


def shipped_id(*names: str) -> str:
    """Return the fixed id of something that comes with the program, by its names."""
    return _spell(uuid.uuid5(_SHIPPED, "/".join(names)).bytes)


def derived_id(*names: str) -> str:
    """Return the id of something received, the same wherever the same thing is received."""
    return _spell(uuid.uuid5(_RECEIVED, "\x1f".join(names)).bytes)


def id_after_erasing(document: str, node: str) -> str:
    """Return the id of what stands in the place of an erased node, the same in every copy."""
    return _spell(uuid.uuid5(_ERASED, f"{document}/{node}").bytes)
