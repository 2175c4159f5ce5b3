"""What was erased for good of documents that a group shares: told there, and met from there.

Which texts were erased says the library, by their ids, and so does the group. What only one of them
knows is carried out by the other; nothing of it is written down besides. In the past of the group
stands what is left of a run of nodes, in the place of the run in which the text stood.
"""

from collections.abc import Sequence

from curriculum_studio.features.group.model.erased import below, without
from curriculum_studio.features.group.model.group_store import NotTaken, Refused, WrongFormat
from curriculum_studio.features.group.model.members import Tombstone
from curriculum_studio.features.group.model.shared_version import object_name
from curriculum_studio.features.group.service.group_contents import GroupContents
from curriculum_studio.features.group.service.local_document import LocalDocument
from curriculum_studio.features.group.service.outcomes import Arrival, Asked
from curriculum_studio.features.group.service.sharing_ledger import (
    DocumentState,
    SharingLedger,
)
from curriculum_studio.i18n import Progress, StudioError, Work, message
from curriculum_studio.session.ports import Workspace

_CLEANING = message("Group", "Erasing for good in the group")


class ErasedInGroup:
    """What was erased in a library and in its group; reads the library, writes nothing of it."""

    def __init__(
        self,
        asked: Asked,
        library: Workspace,
        group: GroupContents,
        tombstones: Sequence[Tombstone],
    ) -> None:
        """From now on nobody reads in the group what was erased here or there."""
        self._asked = asked
        self._library = library
        self._group = group
        self._tombstones = tombstones
        self._ledger = SharingLedger(library.settings)
        self._here = library.eraser.erased_nodes()
        self._there: dict[str, frozenset[str]] = {}
        for each in tombstones:
            if each.nodes:
                self._there[each.document] = self._there.get(each.document, frozenset()).union(
                    each.nodes
                )
        group.erased = {
            each: self._here.get(each, frozenset()) | self._there.get(each, frozenset())
            for each in self._here.keys() | self._there.keys()
        }
        group.erased_pictures = frozenset(h for each in tombstones for h in each.pictures)

    def documents(self) -> list[str]:
        """Return the shared documents of which only one side knows what was erased."""
        found = {*self._ledger.documents} & (self._here.keys() | self._there.keys())
        found &= {*self._asked.present, *self._asked.binned}
        states = ((each, self._ledger.state(each) or DocumentState()) for each in sorted(found))
        return [
            each
            for each, state in states
            if self._untold(each, state) or self._unknown(each) or state.unclean
        ]

    def _untold(self, document: str, state: DocumentState) -> frozenset[str]:
        """Return the texts that were erased here, and of which the group does not know."""
        here, there = self._here.get(document), self._there.get(document, frozenset())
        return frozenset() if here is None else here - there - {*state.unshared}

    def _unknown(self, document: str) -> frozenset[str]:
        """Return the texts that were erased in the group, and of which nobody here knows."""
        there, here = self._there.get(document), self._here.get(document, frozenset())
        return frozenset() if there is None else there - here

    def arrival(self, place: LocalDocument) -> Arrival | None:
        """Return what has to be done first in a document here, if anything has."""
        new = self._unknown(place.id)
        if new:
            by = next((e.actor for e in self._tombstones if new & set(e.nodes)), "")
            name = self._group.name(by)
            return Arrival("erase texts", author=name, erased=tuple(sorted(new)))
        erased = self._group.erased.get(place.id)
        if erased and place.here:
            back = erased.intersection(place.document.nodes)
            if back:
                return Arrival("rename", erased=tuple(sorted(back)))
        return None

    def tell(self, place: LocalDocument, *, everything: bool) -> Work[None]:
        """Erase in the group what was erased here, and clean what went out from here meanwhile.

        `everything`: also what once stood below it and is nowhere any more, as far as all that the
        group has of the document stands here.

        Raises:
            Refused: if the role does not allow it.
            WrongFormat: if the group does not know how to do it.
            GroupUnreachable: if the group cannot be reached; all is done again the next time.

        """
        new = self._untold(place.id, place.state)
        if new:
            self._group.check_erasing(self._asked.actor, place.id)
        nodes = new | frozenset(place.state.unclean)
        if not nodes:
            return
        held: dict[str, bytes] = {}
        for name, content in self._group.store.holding(place.id, nodes):
            held[name] = content
            yield Progress(0, 0, _CLEANING)
        if everything and new:
            nodes |= below(held.values(), nodes, place.document.nodes)
        made = {name: without(content, nodes) for name, content in held.items()}
        changed = {name: content for name, content in made.items() if content != held[name]}
        if new or changed:
            self._group.store.put({object_name(each): each for each in changed.values()})
            replaced = tuple((name, object_name(each)) for name, each in sorted(changed.items()))
            who = (self._asked.actor, self._asked.now)
            self._group.store.bury(Tombstone(place.id, tuple(sorted(nodes)), (), replaced, *who))
        place.state.unclean = ()

    def pictures(
        self, settled: frozenset[str] | None
    ) -> tuple[tuple[str, ...], tuple[str, ...], tuple[StudioError, ...]]:
        """Tell the group which pictures were erased here, and return which to erase here.

        `settled` are those of which both know; None: as the library remembers it. Returns as well
        those of which both know now, and what the group refused.
        """
        known = self._ledger.pictures if settled is None else settled
        there, here = self._group.erased_pictures, self._library.eraser.erased_pictures()
        attachments = self._library.attachments
        arriving = tuple(
            each for each in sorted(there - here - known) if attachments.info(each) is not None
        )
        told = here - there - known
        refused: tuple[StudioError, ...] = ()
        if told:
            store, asked = self._group.store, self._asked
            present = told - store.missing(told)
            if present:
                grave = Tombstone("", (), tuple(sorted(present)), (), asked.actor, asked.now)
                try:
                    self._group.check_erasing(asked.actor, "")
                    store.bury(grave)
                except (Refused, NotTaken, WrongFormat) as problem:
                    told, refused = told - present, (problem,)
        return arriving, tuple(sorted((told | there) - set(arriving) - known)), refused
