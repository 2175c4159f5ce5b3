"""Seals: a hash over the stored columns of each row that carries words, by which damage shows.

The seal of a node is the hash of its state as versions use it, so a server can check it as well.
Its place (id, parent, rank, document) is guarded by a checksum of its own. Seals are checked when
rows are read; they guard against failing disks and programs, not against somebody who forges them.
"""

import hashlib
import zlib


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
