"""Versions of documents as they are kept and sent: manifests over content-addressed states.

Their parents make a graph, in which the nearest common base of two versions is found.
"""

import hashlib
import re
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from typing import Literal

import msgspec

from curriculum_studio.values import dataclass

# --- versions and manifests -------------------------------------------------------------------

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

    `states` holds the JSON of each state of the manifest and of `comments` by its hash. Waivers are
    listed behind the comments: `record_codec.record_from_json` tells them apart.
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


# --- the tree of hashes -----------------------------------------------------------------------
# A branch lists the children of one node: id, rank, hash of the state, hash of the child's own
# branch. Versions share all branches that did not change, and two versions that say the same have
# the same top, whoever made them. Since the id of a version is the hash of all that it says,
# whoever receives one can check that nothing was left out or put in.

#: Of one child: id, rank, hash of the state, hash of its branch or empty.
Twig = tuple[str, str, str, str]

_encode = msgspec.json.Encoder(order="deterministic").encode
_twigs = msgspec.json.Decoder(list[Twig])


def branches_of(
    manifest: Iterable[ManifestEntry], name_of: Callable[[bytes], str] = digest
) -> tuple[str, dict[str, bytes]]:
    """Return the top branch and all branches of a version by their names.

    `name_of` gives the branches their names; older versions used another hash.

    Raises:
        ValueError: if the nodes are no tree.

    """
    grouped: dict[str, list[ManifestEntry]] = {}
    count = 0
    for each in manifest:
        grouped.setdefault(each.parent, []).append(each)
        count += 1
    for children in grouped.values():
        children.sort(key=lambda each: (each.rank, each.node))
    order = [each.node for each in grouped.get("", ())]
    # Grows while it is walked through: parents before their children.
    for node in order:
        order.extend(child.node for child in grouped.get(node, ()))
        if len(order) > count:
            break
    if len(grouped.get("", ())) != 1 or len(order) != count or len(set(order)) != count:
        problem = "the nodes of the version are no tree"
        raise ValueError(problem)
    branches: dict[str, bytes] = {}
    below: dict[str, str] = {}

    def branch(children: Sequence[ManifestEntry]) -> str:
        content = branch_json(
            [(each.node, each.rank, each.state, below.get(each.node, "")) for each in children]
        )
        name = name_of(content)
        branches[name] = content
        return name

    for node in reversed(order):
        if node in grouped:
            below[node] = branch(grouped[node])
    return branch(grouped[""]), branches


def branch_json(twigs: Sequence[Twig]) -> bytes:
    """Return a branch as it is kept and sent, from the children of a node in order."""
    return _encode(twigs)


def twigs_of(content: bytes) -> list[Twig]:
    """Return what a branch lists.

    Raises:
        msgspec.DecodeError: if it is no branch.

    """
    return _twigs.decode(content)


def list_json(hashes: Iterable[str]) -> bytes:
    """Return a list of hashes as it is kept for the comments and waivers of a version."""
    return _encode(list(hashes))


def list_of(content: bytes) -> list[str]:
    """Return the hashes of a list.

    Raises:
        msgspec.DecodeError: if it is no list.

    """
    return msgspec.json.decode(content, type=list[str])


def is_version_id(text: str) -> bool:
    """Whether a text is the id of a version: people know versions by name or day."""
    return re.fullmatch(r"[0-9a-f]{64}", text) is not None


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


def id_of(record: VersionRecord) -> str:
    """Return the id that follows from what a version says, in the manner of its own id.

    Raises:
        ValueError: if its nodes are no tree.

    """
    name_of = digest_of(record.info.id)
    top, _ = branches_of(record.manifest, name_of)
    return version_id(record.info, top, name_of(list_json(record.comments)), name_of)


#: Leaves out of a state what does not go out.
Less = Callable[[bytes], bytes]


@dataclass(frozen=True, slots=True)
class SentVersion:
    """A version as it goes out without persons: under which id, and what it says then.

    `top` names its top branch, `records` are those beside its nodes by name, as JSON.
    """

    id: str
    sent: str
    parents: tuple[str, ...]
    top: str
    records: tuple[tuple[str, bytes], ...]


# --- the graph of versions --------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Point:
    """A version in the graph: its parents, and the hash of what the document said."""

    parents: tuple[str, ...]
    content: str


#: Versions by id; parents that were never sent here are missing.
Graph = Mapping[str, Point]


def ancestors(graph: Graph, version: str) -> dict[str, None]:
    """Return a version and all that it comes from, nearest first."""
    return dict.fromkeys(_backwards(graph, version))


def nearest_base(graph: Graph, first: str, second: str) -> str | None:
    """Return the version nearest to `second` that `first` comes from too, if there is one.

    Two versions with the same content are the same state, also if the ids do not tell.
    """
    ours = ancestors(graph, first)
    contents = {graph[each].content: each for each in reversed(ours)}
    for each in _backwards(graph, second):
        if each in ours:
            return each
        if graph[each].content in contents:
            return contents[graph[each].content]
    return None


def common_versions(
    graph: Graph, first: str, second: str, known: Container[str]
) -> tuple[str, ...]:
    """Return the versions nearest to both that both come from: several where lines crossed.

    Two versions with the same content are the same state, also if the ids do not tell. Those whose
    state is not `known`, as of one that was thinned, do not count: what they come from does. The
    order is that of contents, so that it is the same in every copy of the library.
    """
    ours, theirs = ancestors(graph, first), ancestors(graph, second)
    pairs = [(each, each) for each in ours if each in theirs]
    contents: dict[str, str] = {}
    for each in theirs:
        if each not in ours:
            contents.setdefault(graph[each].content, each)
    pairs += [
        (each, contents.pop(graph[each].content))
        for each in ours
        if each not in theirs and graph[each].content in contents
    ]
    pairs = [each for each in pairs if each[0] in known or each[1] in known]
    nearest = dict.fromkeys(pairs)
    for pair in pairs:
        if pair not in nearest:
            continue
        before = [ancestors(graph, each) for each in pair]
        for one, two in pairs:
            if (one, two) != pair and one in before[0] and two in before[1]:
                nearest.pop((one, two), None)
    found = [one if one in known else two for one, two in nearest]
    return tuple(sorted(found, key=lambda each: (graph[each].content, each)))


def _backwards(graph: Graph, version: str) -> Iterator[str]:
    reached = {version}
    waiting = [version] if version in graph else []
    while waiting:
        following: list[str] = []
        for each in waiting:
            yield each
            for parent in graph[each].parents:
                if parent not in reached and parent in graph:
                    reached.add(parent)
                    following.append(parent)
        waiting = following
