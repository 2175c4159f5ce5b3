"""One exchange with a group, beside the window: what is here goes out, what came is merged.

Nothing of the library is written here. What has to be done with it is returned as `Outcome`s, which
the `Synchroniser` carries out in the thread of the session, if nothing has changed meanwhile.
"""

from dataclasses import replace

from curriculum_studio.features.group.model.ancestry import Incomplete
from curriculum_studio.features.group.model.group_store import (
    Absent,
    Erased,
    GroupStore,
    GroupUnreachable,
    Heads,
    NotAMember,
    NotTaken,
    Refused,
    WrongFormat,
)
from curriculum_studio.features.group.model.members import Member, Tombstone
from curriculum_studio.features.group.service.document_exchange import DocumentExchange
from curriculum_studio.features.group.service.erased_in_group import ErasedInGroup
from curriculum_studio.features.group.service.group_contents import GroupContents
from curriculum_studio.features.group.service.local_document import LocalDocument
from curriculum_studio.features.group.service.outcomes import Arrival, Asked, Exchanged, Outcome
from curriculum_studio.features.group.service.sharing_ledger import (
    DocumentState,
    SharingLedger,
)
from curriculum_studio.features.merging.service import Merging
from curriculum_studio.i18n import Progress, StudioError, Work, message
from curriculum_studio.session.ports import Workspace

_EXCHANGING = message("Group", "Sharing with the group")


class Exchange:
    """One exchange; it reads the library and talks to the group."""

    def __init__(
        self, asked: Asked, library: Workspace, store: GroupStore, merging: Merging
    ) -> None:
        """Read a library as it stands on the disk, in whichever thread this is."""
        self._asked = asked
        self._library = library
        self._store = store
        self._merging = merging
        self._ledger = SharingLedger(library.settings)
        self._group = GroupContents(store)

    def run(self) -> Work[Exchanged]:
        """Exchange everything; yields progress.

        Raises:
            GroupUnreachable, Refused, WrongFormat: as the group says; all stays as it is.

        """
        self._group.admit(self._asked.actor)
        tombstones = self._store.tombstones()
        buried = {each.document for each in tombstones if each.whole}
        erased = self._graves = ErasedInGroup(self._asked, self._library, self._group, tombstones)
        found = self._store.heads(self._asked.cursor)
        # After a start all is looked at; what the group told before may be gone all the same.
        before = found if self._asked.cursor else self._store.heads(self._ledger.cursor)
        self._group.restored = before.restored
        another = self._ledger.group not in {"", found.group} or before.restored
        if another and self._asked.cursor:
            found = self._store.heads()
        if before.restored:
            self._come_again()
        self._group.ancestry.learn(self._store.versions(found.recent).values())
        states = self._changed(found)
        shared = self._ledger.documents if another else ()
        wanted = dict.fromkeys((*self._asked.documents, *states, *shared, *erased.documents()))
        if another:
            for document in wanted:
                state = states.setdefault(document, self._state(document))
                state.forget_all_but(self._group.ancestry.present(state.versions))
        outcomes: list[Outcome] = []
        for done, document in enumerate(wanted):
            yield Progress(done, len(wanted), _EXCHANGING)
            state = states.get(document) or self._state(document)
            if self._asked.only not in {"", document}:
                outcomes.append(Outcome(document, state, waits=True))
                continue
            outcomes.append((yield from self._by_itself(document, state, document in buried)))
        met = [each for each in self._ledger.documents if each in buried - wanted.keys()]
        outcomes += (self._one(each, self._state(each), buried=True) for each in met)
        pictures, settled, refused = erased.pictures(frozenset() if another else None)
        return Exchanged(
            self._asked,
            tuple(outcomes),
            found.cursor,
            found.group,
            self._group.copied,
            pictures,
            settled,
            refused,
            self._group.restored,
        )

    def _changed(self, found: Heads) -> dict[str, DocumentState]:
        """Return the state of each document of which the group tells something new."""
        states: dict[str, DocumentState] = {}
        for (document, stream), names in found.heads.items():
            state = states.get(document) or self._state(document)
            known = set(state.heads.get(stream, ()))
            if not names <= known:
                state.heads = {**state.heads, stream: tuple(sorted(names | known))}
                state.updated = ""
            # What was told before may wait all the same, as where the program was killed then.
            if not state.updated:
                states[document] = state
        return states

    def _by_itself(self, document: str, state: DocumentState, buried: bool) -> Work[Outcome]:
        """Exchange one document; what is wrong with it never holds back the others."""
        try:
            return (yield from self._told(self._one(document, state, buried=buried)))
        except (GroupUnreachable, NotAMember, WrongFormat):
            raise
        except (StudioError, ValueError, Absent, Erased) as problem:
            said = problem if isinstance(problem, StudioError) else NotTaken()
            return Outcome(document, state, waits=True, refused=said)

    def _come_again(self) -> None:
        """Be on the list again, if one came after the state to which the place was put back."""
        asked = self._asked
        if asked.name and asked.actor and asked.actor not in self._group.members:
            self._store.enrol(Member(asked.actor, asked.name))

    def _state(self, document: str) -> DocumentState:
        """Return what is remembered of a document; one that came and is here already is no guest.

        Who has a document of that id by another way says whether it is the one of the group.
        """
        known = self._ledger.state(document)
        return known or DocumentState(shared=document not in self._asked.present)

    def _erased(self, document: str) -> bool:
        """Whether a document that was shared was erased here for good.

        Of such a one nothing is kept but that it was shared, and the library knows of it. Where the
        place was put back, one that is there again is erased once more.
        """
        listed = document in self._ledger.documents and self._ledger.state(document) is None
        return (listed or self._group.restored) and self._library.eraser.erased(document)

    def _one(self, document: str, state: DocumentState, *, buried: bool) -> Outcome:
        there = document in self._asked.present or document in self._asked.binned
        if not state.shared:
            return Outcome(document, state)
        if buried and there and not state.known:
            return Outcome(document, state, refused=_erased_there())
        if buried:
            return Outcome(document, state, arrival=Arrival("erase"))
        if not there and self._erased(document):
            try:
                self._group.check(self._asked.actor, document, "text")
            except Refused as problem:
                return Outcome(document, state, refused=problem)
            self._store.bury(Tombstone(document, actor=self._asked.actor, time=self._asked.now))
            return Outcome(document, state, arrival=Arrival("erase"))
        here = LocalDocument(
            self._asked, self._library, document, state, self._group.erased_pictures
        )
        if there:
            arrival = self._graves.arrival(here)
            if arrival is not None:
                return Outcome(document, state, arrival=arrival, again=True)
        try:
            return DocumentExchange(self._asked, self._group, self._merging, here).outcome()
        except Incomplete:
            return Outcome(document, state, waits=True)

    def _told(self, outcome: Outcome) -> Work[Outcome]:
        """Tell the group what was erased here, once all that came for a document is merged."""
        document, asked = outcome.document, self._asked
        there = document in asked.present or document in asked.binned
        if not there or outcome.arrival is not None or outcome.again or not outcome.state.shared:
            return outcome
        place = LocalDocument(asked, self._library, document, outcome.state)
        try:
            yield from self._graves.tell(place, everything=not outcome.waits)
        except (Refused, WrongFormat) as problem:
            return replace(outcome, refused=outcome.refused or problem)
        return outcome


def _erased_there() -> StudioError:
    """Return what is said of a document that came here by another way since it was erased."""
    return StudioError(
        message("Group", "This document was erased for good in the group: it is not shared again."),
        safe=message("Group", "Your document stays as it is."),
        remedy=message("Group", "Copy the document, and share the copy."),
    )
