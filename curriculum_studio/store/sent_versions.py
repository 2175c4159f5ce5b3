"""Versions as they go out in files, by their hashes alone.

A version that says more than leaves goes out under the id of what it says without that. Whoever
looks for what both sides know needs those ids of all versions. Versions share the branches that did
not change, so each of these is read once, and no document is made of them.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from sqlalchemy import Connection

from curriculum_studio.core.staying import Outgoing
from curriculum_studio.core.versions import (
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
    connection: Connection, kept: Iterable[Kept], outgoing: Outgoing
) -> Iterator[SentVersion]:
    """Yield versions, oldest first, as they go out.

    Raises:
        LookupError: if a state is missing, or is not what its hash says.

    """
    lesser = _Lesser(connection, outgoing)
    ids: dict[str, str] = {}
    for info, branch, names in kept:
        top, records = lesser.branch(branch), lesser.records(names, branch)
        parents = tuple(ids.get(each, each) for each in info.parents)
        less = replace(info, author=info.author if outgoing.named else "", parents=parents)
        sent = info.id
        listed = tuple(name for name, _ in records)
        if (less, top, listed) != (info, branch, names):
            name_of = digest_of(info.id)
            sent = version_id(less, top, name_of(list_json(listed)), name_of)
            ids[info.id] = sent
        yield SentVersion(info.id, sent, info.parents, top, records)


class _Lesser:
    """Renames branches and records by what they say when they go out."""

    def __init__(self, connection: Connection, outgoing: Outgoing) -> None:
        self._connection = connection
        self._outgoing = outgoing
        self._branches: dict[str, str] = {}
        self._states: dict[str, str] = {}
        #: States of nodes that stay, and those below which all stays.
        self._stay: set[str] = set()
        self._empty: set[str] = set()
        #: States of roots of documents of which something may stay.
        self._concerned: set[str] = set()
        #: What goes out of the branches of such documents.
        self._twigs: dict[str, list[Twig]] = {}
        self._records: dict[str, tuple[str, bytes, str] | None] = {}

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
            going = [
                (node, rank, state, "" if state in self._empty else below)
                for node, rank, state, below in fresh[name]
                if state not in self._stay
            ]
            twigs = [
                (node, rank, self._states[state], self._branches[below] if below else "")
                for node, rank, state, below in going
            ]
            same = twigs == fresh[name]
            self._twigs[name] = going
            # A node below which nothing goes out has no branch.
            said = name_of(branch_json(twigs)) if twigs else ""
            self._branches[name] = name if same else said
        return self._branches[top]

    def _there(self, branch: str) -> Iterator[str]:
        """Yield the nodes of a branch that go out."""
        for node, _, _, below in self._twigs[branch]:
            yield node
            if below:
                yield from self._there(below)

    def _read(self, names: Iterable[str]) -> None:
        missing = [each for each in dict.fromkeys(names) if each not in self._states]
        outgoing = self._outgoing
        for name, content in states(self._connection, missing).items():
            self._states[name] = _named(name, content, outgoing.node(content))
            if outgoing.stays(content):
                self._stay.add(name)
            elif outgoing.empties(content):
                self._empty.add(name)
            elif outgoing.concerns(content):
                self._concerned.add(name)

    def records(self, names: Sequence[str], top: str) -> tuple[tuple[str, bytes], ...]:
        """Return those of some records that go out with a version whose top branch is named."""
        missing = [each for each in names if each not in self._records]
        kept = states(self._connection, missing)
        outgoing = self._outgoing
        for name in missing:
            content = kept.get(name)  # erased ones are left out
            if content is None:
                self._records[name] = None
                continue
            less = outgoing.record(content)
            self._records[name] = (_named(name, content, less), less, outgoing.place(content))
        found = [each for each in map(self._records.__getitem__, names) if each is not None]
        if found and any(state in self._concerned for _, _, state, _ in self._twigs[top]):
            there = set(self._there(top))
            found = [each for each in found if not each[2] or each[2] in there]
        return tuple((name, less) for name, less, _ in found)


def _named(name: str, content: bytes, less: bytes) -> str:
    """Return the name of a state that may say less; one that was erased has another already."""
    if less != content or digest_of(name)(content) != name:
        return digest(less)
    return name
