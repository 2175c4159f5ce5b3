"""Versions of documents as they are kept and sent: manifests over content-addressed states."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

#: Why an automatic version was made: before the first change of a day, after an hour of changes,
#: on closing, and before acts that replace much at once. Empty: somebody asked for it.
Reason = Literal[
    "", "day", "hour", "closing", "replace", "restore", "import", "merge", "stage", "delete",
    "export", "send",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class VersionInfo:
    """A named or automatic state of a document. `time` is ISO 8601 in UTC.

    `reason`, `actor` and `thinned` are known in this library only and no part of the id. The state
    of a `thinned` version was dropped; only its place in the history is left.
    """

    id: str
    document: str
    name: str
    author: str
    time: str
    message: str
    parents: tuple[str, ...]
    automatic: bool
    reason: Reason = ""
    actor: str = ""
    thinned: bool = False


@dataclass(frozen=True, slots=True)
class ManifestEntry:
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
    manifest: tuple[ManifestEntry, ...]
    comments: tuple[str, ...]
    states: dict[str, bytes]


def digest(content: bytes) -> str:
    """Return the hash by which a state, a branch or a version is named: its SHA-256 in hex."""
    return hashlib.sha256(content).hexdigest()


def older_digest(content: bytes) -> str:
    """Return the name that a content had before SHA-256: BLAKE2b, 32 hexadecimal digits."""
    return hashlib.blake2b(content, digest_size=16).hexdigest()


def digest_of(name: str) -> Callable[[bytes], str]:
    """Return the function that gives names like this one; older libraries and files keep theirs."""
    return older_digest if len(name) == len(older_digest(b"")) else digest


def attachment_hash(content: bytes) -> str:
    """Return the hash by which a picture or file is kept: its SHA-256."""
    return hashlib.sha256(content).hexdigest()
