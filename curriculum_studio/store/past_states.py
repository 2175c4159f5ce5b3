"""What nodes said in the versions of a document: read branch by branch, each branch once.

Versions share all branches that did not change, so of a hundred versions of a long document little
more is read than of one.
"""

from collections.abc import Iterable

from sqlalchemy import Connection

from curriculum_studio.core.document import Node
from curriculum_studio.core.versions import ManifestEntry, Twig, twigs_of
from curriculum_studio.store import schema
from curriculum_studio.store.contents import contents, node_of, states


class PastBranches:
    """Reads the branches of versions, and remembers those that it has read."""

    def __init__(self, connection: Connection) -> None:
        """Read with a connection, as long as that is open."""
        self._connection = connection
        self._twigs: dict[str, list[Twig]] = {}
        self._found: dict[tuple[str, str], ManifestEntry | None] = {}

    def read(self, top: str) -> list[str]:
        """Read a branch with all below it, as far as it is not known; return what was new."""
        new: list[str] = []
        level = [top]
        while level := [each for each in dict.fromkeys(level) if each not in self._twigs]:
            kept = contents(self._connection, schema.version_node, level)
            for name in level:
                self._twigs[name] = twigs_of(kept[name])
            new += level
            level = [twig[3] for name in level for twig in self._twigs[name] if twig[3]]
        return new

    def entry(self, top: str, node: str) -> ManifestEntry | None:
        """Return the place and the state of a node in a version, None if it was not there."""
        self.read(top)
        return self._entry(top, "", node)

    def _entry(self, branch: str, parent: str, node: str) -> ManifestEntry | None:
        key = (branch, node)
        if key not in self._found:
            found = None
            for identity, rank, state, below in self._twigs[branch]:
                if identity == node:
                    found = ManifestEntry(node, parent, rank, state)
                elif below:
                    found = self._entry(below, identity, node)
                if found is not None:
                    break
            self._found[key] = found
        return self._found[key]

    def names(self, branches: Iterable[str]) -> set[str]:
        """Return the nodes that branches list."""
        return {twig[0] for name in branches for twig in self._twigs[name]}


def nodes_of(connection: Connection, entries: Iterable[ManifestEntry]) -> dict[str, Node]:
    """Return nodes as manifests tell of them, by the hashes of their states."""
    wanted = list(entries)
    kept = states(connection, (each.state for each in wanted))
    return {each.state: node_of(kept[each.state], each) for each in wanted}
