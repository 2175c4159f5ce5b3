"""Versions of documents as they are kept and sent: manifests over content-addressed states."""

import hashlib
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class VersionInfo:
    """A named or automatic state of a document. `time` is ISO 8601 in UTC."""

    id: str
    document: str
    name: str
    author: str
    time: str
    message: str
    parents: tuple[str, ...]
    automatic: bool


@dataclass(frozen=True, slots=True)
class Placed:
    """A line of a version's manifest: a node, its place, and the hash of its state."""

    node: str
    parent: str
    rank: str
    state: str


@dataclass(frozen=True, slots=True)
class VersionRecord:
    """A version with all that makes it, as packages carry it; every hash can be checked.

    `states` holds the JSON of each state of the manifest and of `comments` by its hash.
    """

    info: VersionInfo
    manifest: tuple[Placed, ...]
    comments: tuple[str, ...]
    states: dict[str, bytes]


def digest(content: bytes) -> str:
    """Return the hash by which a state, a branch or a version is named: 32 hexadecimal digits."""
    return hashlib.blake2b(content, digest_size=16).hexdigest()


def attachment_hash(content: bytes) -> str:
    """Return the hash by which a picture or file is kept: its SHA-256."""
    return hashlib.sha256(content).hexdigest()
