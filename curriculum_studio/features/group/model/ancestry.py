"""What shared versions come from: which of them are the newest, and what two sides both had.

Versions are read when they are needed, as `git` does it: from the deepest on, until what is left
comes from what was found already.
"""

import heapq
from collections.abc import Callable, Collection, Iterable, Mapping

from curriculum_studio.core.versions import Point
from curriculum_studio.features.group.model.shared_version import SharedVersion

#: Returns versions by their names, as far as they are there.
ReadVersions = Callable[[Collection[str]], Mapping[str, SharedVersion]]

#: Whence a version was reached: from one side, from the other one, from below a common one.
_OURS, _THEIRS, _BELOW = 1, 2, 4
_COMMON = _OURS | _THEIRS


class Incomplete(Exception):  # noqa: N818 - named after the state it tells
    """Something has not arrived yet; `names` says what."""

    def __init__(self, names: Iterable[str]) -> None:
        """Say what is missing."""
        self.names = frozenset(names)
        super().__init__(", ".join(sorted(self.names)))


class Ancestry:
    """The graph of shared versions, as far as somebody asked."""

    def __init__(self, read: ReadVersions) -> None:
        """`read` asks whoever keeps the versions."""
        self._read = read
        self._known: dict[str, SharedVersion] = {}

    def learn(self, versions: Iterable[SharedVersion]) -> None:
        """Know versions without asking."""
        self._known |= {each.hash: each for each in versions}

    def version(self, name: str) -> SharedVersion:
        """Return a version.

        Raises:
            Incomplete: if it is not there yet.

        """
        return self._all([name])[name]

    def present(self, names: Collection[str]) -> set[str]:
        """Return those of some versions that are there."""
        self._learn(names)
        return {each for each in names if each in self._known}

    def newest(self, names: Iterable[str]) -> frozenset[str]:
        """Return those of some versions from which no other one of them comes.

        Raises:
            Incomplete: if what they come from is not there yet.

        """
        wanted = set(names)
        if len(wanted) < 2:
            return frozenset(wanted)
        least = min(each.depth for each in self._all(wanted).values())
        past: set[str] = set()
        level = {parent for each in wanted for parent in self._known[each].parents}
        while level:
            past |= level
            above = [each for each in self._all(level).values() if each.depth > least]
            level = {parent for each in above for parent in each.parents} - past
        return frozenset(wanted - past)

    def common(self, ours: Collection[str], theirs: Collection[str]) -> tuple[str, ...]:
        """Return the nearest versions from which both sides come: several where lines crossed.

        A version comes from itself. The order is that of their names, the same everywhere.

        Raises:
            Incomplete: if what they come from is not there yet.

        """
        reached: dict[str, int] = {}
        waiting: list[tuple[int, str]] = []
        open_: set[str] = set()

        def reach(names: Collection[str], whence: int) -> None:
            for name, version in self._all(names).items():
                before = reached.get(name, 0)
                if before | whence != before:
                    reached[name] = before | whence
                    if not before:
                        heapq.heappush(waiting, (-version.depth, name))
                    if not reached[name] & _BELOW:
                        open_.add(name)
                    else:
                        open_.discard(name)

        reach(ours, _OURS)
        reach(theirs, _THEIRS)
        found: list[str] = []
        while open_:
            name = heapq.heappop(waiting)[1]
            open_.discard(name)
            whence = reached[name]
            if whence & _COMMON == _COMMON and not whence & _BELOW:
                found.append(name)
                whence |= _BELOW
            reach(self._known[name].parents, whence)
        return tuple(sorted(each for each in found if not reached[each] & _BELOW))

    def comes_from(self, version: str, others: Collection[str]) -> bool:
        """Whether a version comes from all of some others.

        Raises:
            Incomplete: if what it comes from is not there yet.

        """
        return self.newest([version, *others]) == {version}

    def graph(self, names: Collection[str]) -> dict[str, Point]:
        """Return all that some versions come from, with themselves.

        Raises:
            Incomplete: if some of it is not there yet.

        """
        found: dict[str, Point] = {}
        level = set(names)
        while level:
            for name, version in self._all(level).items():
                found[name] = Point(version.parents, name)
            level = {p for name in level for p in found[name].parents} - found.keys()
        return found

    def _learn(self, names: Collection[str]) -> None:
        asked = [each for each in names if each not in self._known]
        if asked:
            self._known |= self._read(asked)

    def _all(self, names: Collection[str]) -> dict[str, SharedVersion]:
        self._learn(names)
        missing = [each for each in names if each not in self._known]
        if missing:
            raise Incomplete(missing)
        return {each: self._known[each] for each in names}
