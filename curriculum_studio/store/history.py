"""The graph of a document's versions: what comes from what."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass


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


def base(graph: Graph, first: str, second: str) -> str | None:
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
