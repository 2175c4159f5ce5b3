"""One visit to the group, in a thread: what waits goes out, what came is brought, who is there."""

from collections.abc import Callable
from contextlib import closing

from curriculum_studio.features.group.model.group_store import GroupStore
from curriculum_studio.features.group.model.members import Presence
from curriculum_studio.features.group.model.sharing_state import Person
from curriculum_studio.features.group.service.outcomes import Asked, Exchanged
from curriculum_studio.features.group.service.synchroniser import Synchroniser
from curriculum_studio.i18n import Message, Progress, StudioError, Work, message
from curriculum_studio.session.ports import Workspace
from curriculum_studio.values import dataclass

VISITING: Message = message("Group", "Sharing with the group")


@dataclass(frozen=True, slots=True)
class Visit:
    """What a visit brought; `exchanged` is None where there was nothing to exchange.

    `people`: who belongs to the group, None where nobody looked. `ear`: the number of a socket that
    can be read when another visit is worth it, None where the group tells nothing.
    """

    exchanged: Exchanged | None
    people: tuple[Person, ...] | None
    ear: int | None


@dataclass(frozen=True, slots=True)
class Errand:
    """What a visit is for. `announced`: where one works, if that shall be told; `people`: look."""

    asked: Asked
    announced: Presence | None = None
    people: bool = False


class Visitor:
    """Visits a group; it is kept open from visit to visit, which come one after the other."""

    def __init__(
        self, opener: Callable[[], GroupStore], workspace: Workspace, synchroniser: Synchroniser
    ) -> None:
        """`opener` opens the group in the thread of a visit."""
        self._opener = opener
        self._workspace = workspace
        self._synchroniser = synchroniser
        self._store: GroupStore | None = None
        self._buried: int | None = None
        self._over = False

    def visit(self, errand: Errand) -> Work[Visit]:
        """Do what a visit is for.

        Raises:
            StudioError: if the group cannot be reached, or says no.

        """
        yield Progress(0, 0, VISITING)
        try:
            store = self._store = self._store or self._opener()
            # Before one asks: what changes meanwhile is told anew.
            ear = store.listen()
            if errand.announced is not None:
                store.announce(errand.announced)
            exchanged: Exchanged | None = None
            if self._has_news(store, errand.asked):
                with closing(self._workspace.reader()) as library:
                    exchanged = yield from self._synchroniser.exchange(errand.asked, library, store)
            return Visit(exchanged, _people(store) if errand.people else None, ear)
        except StudioError:
            self._let_go()
            raise
        finally:
            if self._over:
                self._let_go()

    def leave(self) -> None:
        """Let go of the group for good; a visit that is under way does so at its end."""
        self._over = True
        self._let_go()

    def _let_go(self) -> None:
        """Close the group; the next visit opens it anew."""
        store, self._store, self._buried = self._store, None, None
        if store is not None:
            store.close()

    def _has_news(self, store: GroupStore, asked: Asked) -> bool:
        """Whether there is anything to exchange: without, the library need not be opened."""
        told = store.tombstones()
        before, self._buried = self._buried, sum(1 + len(e.nodes) + len(e.pictures) for e in told)
        if asked.documents or not asked.cursor or before != self._buried:
            return True
        found = store.heads(asked.cursor)
        return bool(found.heads) or found.restored


def _people(store: GroupStore) -> tuple[Person, ...]:
    there = {each.member: each for each in store.presence()}
    here = (each for each in store.members() if not each.left)
    return tuple(Person(each, there.get(each.id)) for each in here)
