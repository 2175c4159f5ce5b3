"""Versions as they go out in files, by their hashes alone.

A version that names persons goes out under the id of what it says without them. Whoever looks for
what both sides know needs those ids of all versions. Versions share the branches that did not
change, so each of these is read once, and no document is made of them.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from sqlalchemy import Connection

from curriculum_studio.core.versions import (
    Less,
    SentVersion,
    Twig,
    VersionInfo,
    branch_json,
    digest,
    digest_of,
    list_json,
    twigs_of,
    version_id,
)
from curriculum_studio.store import schema
from curriculum_studio.store.contents import contents, states

#: A version with the names of its top branch and of its records.
Kept = tuple[VersionInfo, str, tuple[str, ...]]


def sent_versions(
    connection: Connection, kept: Iterable[Kept], node: Less, record: Less
) -> Iterator[SentVersion]:
    """Yield versions, oldest first, as they go out; `node` and `record` leave out persons.

    Raises:
        LookupError: if a state is missing, or is not what its hash says.

    """
    lesser = _Lesser(connection, node, record)
    ids: dict[str, str] = {}
    for info, branch, names in kept:
        top, records = lesser.branch(branch), lesser.records(names)
        parents = tuple(ids.get(each, each) for each in info.parents)
        less = replace(info, author="", parents=parents)
        sent = info.id
        listed = tuple(name for name, _ in records)
        if (less, top, listed) != (info, branch, names):
            name_of = digest_of(info.id)
            sent = version_id(less, top, name_of(list_json(listed)), name_of)
            ids[info.id] = sent
        yield SentVersion(info.id, sent, info.parents, top, records)


class _Lesser:
    """Renames branches and records by what they say without persons."""

    def __init__(self, connection: Connection, node: Less, record: Less) -> None:
        self._connection = connection
        self._node = node
        self._record = record
        self._branches: dict[str, str] = {}
        self._states: dict[str, str] = {}
        self._records: dict[str, tuple[str, bytes] | None] = {}

    def branch(self, top: str) -> str:
        fresh: dict[str, list[Twig]] = {}
        level = [top]
        while level := [each for each in level if each not in self._branches]:
            found = contents(self._connection, schema.version_node, level)
            fresh |= {name: twigs_of(found[name]) for name in level}
            level = [twig[3] for name in level for twig in fresh[name] if twig[3]]
        self._read(twig[2] for twigs in fresh.values() for twig in twigs)
        name_of = digest_of(top)
        for name in reversed(fresh):  # children before their parents
            twigs = [
                (node, rank, self._states[state], self._branches[below] if below else "")
                for node, rank, state, below in fresh[name]
            ]
            same = twigs == fresh[name]
            self._branches[name] = name if same else name_of(branch_json(twigs))
        return self._branches[top]

    def _read(self, names: Iterable[str]) -> None:
        missing = [each for each in dict.fromkeys(names) if each not in self._states]
        for name, content in states(self._connection, missing).items():
            self._states[name] = _named(name, content, self._node(content))

    def records(self, names: Iterable[str]) -> tuple[tuple[str, bytes], ...]:
        missing = [each for each in names if each not in self._records]
        kept = states(self._connection, missing)
        for name in missing:
            content = kept.get(name)  # erased ones are left out
            less = self._record(content) if content is not None else b""
            self._records[name] = (
                (_named(name, content, less), less) if content is not None else None
            )
        found = (self._records[each] for each in names)
        return tuple(each for each in found if each is not None)


def _named(name: str, content: bytes, less: bytes) -> str:
    """Return the name of a state that may say less; one that was erased has another already."""
    if less != content or digest_of(name)(content) != name:
        return digest(less)
    return name
