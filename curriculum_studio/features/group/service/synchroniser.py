"""Sharing a library with its group: what is new here goes out, what is new there comes in.

Three steps, so that nothing long is done in the thread of the session: `ask` says what there is to
do, `exchange` does it beside the window (a worker reads the library and talks to the group), and
`take` carries out what came. What changed in between is looked at in the next exchange. What waits
is found by what the library remembers, so a restart forgets nothing.
"""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace

from curriculum_studio.core.edits import Touched
from curriculum_studio.core.kinds import LOCAL_KINDS
from curriculum_studio.core.merge.records import Records
from curriculum_studio.core.staying import USUAL, Leaving
from curriculum_studio.core.transactions import AddDocument, Change, EditDocument, SetHeads
from curriculum_studio.features.group.model.group_store import GroupStore
from curriculum_studio.features.group.service.exchange import Exchange
from curriculum_studio.features.group.service.outcomes import Arrival, Asked, Exchanged, Outcome
from curriculum_studio.features.group.service.shared_merge import changes_to
from curriculum_studio.features.group.service.sharing_ledger import (
    DocumentState,
    SharingLedger,
)
from curriculum_studio.features.merging.service import Merging
from curriculum_studio.i18n import StudioError, Work, finish, message
from curriculum_studio.session.activity import BY
from curriculum_studio.session.erasing import Erasing
from curriculum_studio.session.ports import Workspace
from curriculum_studio.session.review_copy_policy import MARK
from curriculum_studio.session.session import Session
from curriculum_studio.session.versions import kept_automatically
from curriculum_studio.values import dataclass

#: So often one exchange may follow another one at once, as when a head moved.
_ROUNDS = 12


@dataclass(frozen=True, slots=True)
class Taken:
    """What an exchange changed.

    `sent` and `came` are documents; `decisions` counts the places that somebody has to decide;
    `waiting` are documents of which something is not there yet; `again`: there is more to do now.
    `erased` are documents of which others erased a text or picture for good.
    `restored`: the place of the group was put back to an older state. `not_taken`: what somebody
    changed in the group who may not.
    """

    sent: tuple[str, ...] = ()
    came: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    decisions: int = 0
    waiting: tuple[str, ...] = ()
    refused: tuple[StudioError, ...] = ()
    again: bool = False
    erased: tuple[str, ...] = ()
    restored: bool = False
    not_taken: tuple[StudioError, ...] = ()

    def __add__(self, other: "Taken") -> "Taken":
        """Return what two exchanges after each other changed."""
        return Taken(
            tuple(dict.fromkeys((*self.sent, *other.sent))),
            tuple(dict.fromkeys((*self.came, *other.came))),
            tuple(dict.fromkeys((*self.removed, *other.removed))),
            self.decisions + other.decisions,
            other.waiting,
            other.refused,
            other.again,
            tuple(dict.fromkeys((*self.erased, *other.erased))),
            self.restored or other.restored,
            (*self.not_taken, *other.not_taken),
        )


class Synchroniser:
    """Shares documents of a library with its group; all but `exchange` in the session's thread."""

    def __init__(
        self,
        session: Session,
        workspace: Workspace,
        merging: Merging,
        erasing: Erasing,
        name: Callable[[], str],
        renew: Callable[[], None],
    ) -> None:
        """`name` says who works here; `renew` gives this copy of the library an id of its own."""
        self._session = session
        self._workspace = workspace
        self._versions = workspace.versions
        self._merging = merging
        self._name = name
        self._renew = renew
        self._erasing = erasing
        self.ledger = SharingLedger(workspace.settings)
        #: How often a document was changed here since the program started.
        self._revisions: dict[str, int] = {}
        #: Documents that a merge alone changed last, with their revision then.
        self._plain: dict[str, int] = {}
        self._dirty: set[str] | None = None
        #: Once after the start all is looked at: a group may have been made anew in its place.
        self._looked_at_all = False
        session.listen(self._heard)
        session.note_gone_out(self._gone_out)

    # Which documents are shared

    def is_shared(self, document: str) -> bool:
        """Whether a document goes to the group; else it is only here."""
        state = self.ledger.state(document)
        if state is None:  # one that was erased for good still has to be told
            return document in self.ledger.documents
        return state.shared

    def share(self, document: str, leaving: Leaving = USUAL) -> None:
        """Let a document go to the group from now on; of what stays otherwise what is `leaving`.

        Raises:
            StudioError: if it may not leave this library, or there is none of that id.

        """
        kind = self._session.document(document).kind
        if kind in LOCAL_KINDS or kind == MARK or self._session.is_copy(document):
            raise StudioError(
                message("Group", "This document stays in your library: it is not shared."),
                safe=message("Group", "Nothing was changed."),
                remedy=message(
                    "Group", "Observations of children and review copies are for this library only."
                ),
            )
        known = self.ledger.state(document)
        state = known or DocumentState()
        if known is None:  # nobody else ever had what was erased before
            erased = self._workspace.eraser.erased_nodes().get(document, frozenset())
            state.unshared = tuple(sorted(erased))
        state.shared = True
        state.reflections, state.notes = leaving.reflections, leaving.notes
        state.updated = ""
        self.ledger.keep(document, state)
        self._waiting_here().add(document)

    def unshare(self, document: str) -> None:
        """Let a document be only here from now on; what the others have stays with them."""
        state = self.ledger.state(document) or DocumentState()
        state.shared = False
        self.ledger.keep(document, state)

    def keep_all_here(self) -> None:
        """Let all documents be only here from now on, as whoever leaves a group keeps them."""
        for each in self.ledger.documents:
            if self.ledger.state(each) is None:
                self.ledger.forget(each)
            else:
                self.unshare(each)

    @property
    def waiting(self) -> tuple[str, ...]:
        """The shared documents that changed here since all of them went out."""
        return tuple(sorted(each for each in self._waiting_here() if self.is_shared(each)))

    # One exchange

    def ask(self, *, everything: bool = False, only: str = "") -> Asked:
        """Return what the next exchange has to look at.

        `everything`: all that is in the group, and not what came since the last time; `only`: one
        document, while the others wait.
        """
        entries = {each.id: each.kind for each in self._session.entries()}
        binned = frozenset(each.entry.id for each in self._session.binned())
        documents = sorted({*self.waiting, *self.ledger.pending})
        plain = (each for each, at in self._plain.items() if self._revisions.get(each) == at)
        return Asked(
            tuple(documents),
            frozenset(plain),
            entries,
            binned,
            dict(self._revisions),
            "" if everything or not self._looked_at_all else self.ledger.cursor,
            self._session.actor.profile,
            self._session.actor.replica,
            self._name(),
            self._session.now(),
            only,
        )

    def exchange(self, asked: Asked, library: Workspace, store: GroupStore) -> Work[Exchanged]:
        """Talk to the group; yields progress. Reads `library`, writes nothing of it.

        In a worker `library` is a reader of that thread.

        Raises:
            GroupUnreachable, Refused, WrongFormat: as the group says; all stays as it is.

        """
        return Exchange(asked, library, store, self._merging).run()

    def take(self, exchanged: Exchanged) -> Taken:
        """Carry out what an exchange found, each document in one step."""
        taken = Taken(restored=exchanged.restored)
        pending = set(self.ledger.pending)
        for outcome in exchanged.outcomes:
            pending.discard(outcome.document)
            before = exchanged.asked.revisions.get(outcome.document, 0)
            current = self._revision(outcome.document) == before
            try:
                done = self._carry_out(outcome, current=current)
            except StudioError as problem:
                # Such as a guard that lets nothing change at a stage: it waits there.
                done = Taken(waiting=(outcome.document,), refused=(problem,))
                self._keep(outcome)
            if outcome.waits or done.again or done.waiting:
                pending.add(outcome.document)
            if current or outcome.arrival is None:
                done = replace(done, not_taken=outcome.not_taken)
            waiting = (*taken.waiting, *done.waiting)
            again, refused = taken.again or done.again, (*taken.refused, *done.refused)
            taken = replace(taken + done, waiting=waiting, again=again, refused=refused)
        self._looked_at_all = True
        self.ledger.belong(exchanged.group)
        taken = self._take_pictures(exchanged, taken)
        if exchanged.copied:
            self._renew()  # the library was copied with its id, and both go on
        # What waits is remembered before how far the group was read.
        self.ledger.set_pending(pending)
        if exchanged.cursor != self.ledger.cursor:
            self.ledger.advance(exchanged.cursor)
        return taken

    def synchronise(self, store: GroupStore, *, everything: bool = False, only: str = "") -> Taken:
        """Exchange until nothing is left to do, all in this thread, as the command line does."""
        taken = Taken()
        for at in range(_ROUNDS):
            asked = self.ask(everything=everything and at == 0, only=only)
            taken += self.take(finish(self.exchange(asked, self._workspace, store)))
            if not taken.again:
                break
        return taken

    # Inside

    def _heard(self, changes: Sequence[Touched]) -> None:
        for each in changes:
            self._revisions[each.document] = self._revision(each.document) + 1
            if self._dirty is not None:
                self._dirty.add(each.document)

    def _gone_out(self, document: str) -> bool:
        """Whether others have what the present state of a document comes from."""
        state = self.ledger.state(document)
        return (
            state is not None and state.shared and state.remembers(self._versions.heads(document))
        )

    def _revision(self, document: str) -> int:
        return self._revisions.get(document, 0)

    def _waiting_here(self) -> set[str]:
        """Return what changed here; at first what does not stand as it did when it went out."""
        if self._dirty is None:
            updated = {each.id: each.updated for each in self._session.entries()}
            updated |= {each.entry.id: each.deleted for each in self._session.binned()}
            states = ((each, self.ledger.state(each)) for each in self.ledger.documents)
            self._dirty = {
                each
                for each, state in states
                if state is None or not state.updated or state.updated != updated.get(each)
            }
        return self._dirty

    def _carry_out(self, outcome: Outcome, *, current: bool) -> Taken:
        document, arrival = outcome.document, outcome.arrival
        now = self.ledger.state(document)
        if now is not None and now.shared != outcome.state.shared:
            return Taken(again=now.shared)  # somebody said otherwise meanwhile
        sent = (document,) if outcome.sent else ()
        refused = () if outcome.refused is None else (outcome.refused,)
        if arrival is not None and not current:
            self._keep(outcome)
            return Taken(again=True)
        if arrival is None:
            self._remember(outcome)
            if current and not (outcome.again or outcome.waits or refused):
                self._went_out(outcome)
            return Taken(
                sent=sent,
                waiting=(document,) if outcome.waits else (),
                refused=refused,
                again=outcome.again or (not current and bool(outcome.sent)),
            )
        match arrival.act:
            case "merge":
                self._merge(outcome, arrival)
            case "add":
                self._add(outcome, arrival)
            case "remove":
                self._merge(outcome, arrival)
                self._session.remove(document, message("Steps", "Deleted in the group"))
                self._remember(outcome)
            case "restore":
                self._keep(outcome)
                self._session.restore(document, message("Steps", "Restored from the group"))
            case "erase":
                return self._erase(document)
            case "erase texts":
                return self._erase_texts(outcome, arrival)
            case "rename":
                self._erasing.rename(document, arrival.erased)
                self._keep(outcome)
                return Taken(again=True)
        gone = (document,) if arrival.act == "remove" else ()
        return Taken(
            came=() if gone else (document,),
            removed=gone,
            decisions=arrival.waiting,
            waiting=(document,) if outcome.waits else (),
            again=True,
        )

    def _merge(self, outcome: Outcome, arrival: Arrival) -> None:
        document = self._session.document(outcome.document)
        records = self._records(document.id)
        changes: list[Change] = []
        if arrival.edits:
            changes.append(EditDocument(document.id, arrival.edits))
        changes += changes_to(records, arrival.records)
        if not changes:
            self._remember(outcome)
            self._note_plain(document.id, arrival)
            return
        self._put_pictures(arrival)
        self._kept(document.id)
        changes.append(self._heads(outcome, arrival))
        title = document.title("zh") or document.title("en")
        label = message("Steps", "Update “{title}” from the group").fill(
            title=title, **{BY: arrival.author}
        )
        self._session.apply(changes, label, reason="merge")
        if not arrival.forward:
            self._kept(document.id)
        self._remember(outcome)
        self._note_plain(document.id, arrival)

    def _add(self, outcome: Outcome, arrival: Arrival) -> None:
        if arrival.document is None:
            return
        self._put_pictures(arrival)
        changes: list[Change] = [AddDocument(arrival.document)]
        changes += changes_to(Records(), arrival.records)
        changes.append(self._heads(outcome, arrival))
        title = arrival.document.title("zh") or arrival.document.title("en")
        label = message("Steps", "Update “{title}” from the group").fill(
            title=title, **{BY: arrival.author}
        )
        self._session.apply(changes, label, undoable=False, reason="import")
        if arrival.erased:
            profile = self._session.actor.profile
            self._workspace.eraser.bury_nodes(outcome.document, arrival.erased, profile)
        self._remember(outcome)

    def _erase(self, document: str) -> Taken:
        """Erase what somebody erased for good, wherever it is here."""
        with suppress(StudioError):
            self._session.remove(document, message("Steps", "Deleted in the group"))
        if any(each.entry.id == document for each in self._session.binned()):
            self._workspace.eraser.erase_document(document, self._session.actor.profile)
        self.ledger.forget(document)
        self._waiting_here().discard(document)
        return Taken(removed=(document,))

    def _erase_texts(self, outcome: Outcome, arrival: Arrival) -> Taken:
        """Erase texts that somebody erased for good; that they may be in the group is remembered.

        They may stand in what went out from here while nobody here knew of it.
        """
        outcome.state.unclean = tuple(sorted({*outcome.state.unclean, *arrival.erased}))
        self._keep(outcome)
        self._erasing.texts(outcome.document, arrival.erased, arrival.author)
        return Taken(erased=(outcome.document,), again=True)

    def _take_pictures(self, exchanged: Exchanged, taken: Taken) -> Taken:
        """Take pictures that somebody erased for good out of what is shared."""
        found: list[str] = []
        refused: list[StudioError] = []
        settled = {*exchanged.settled}
        for each in exchanged.pictures:
            before = dict(self._revisions)
            try:
                self._erasing.shared_picture(each, self.is_shared)
                settled.add(each)
            except StudioError as problem:  # such as a guard: it is tried again
                refused.append(problem)
            found += (d for d, at in self._revisions.items() if before.get(d) != at)
        self.ledger.settle(settled)
        if not (found or refused or exchanged.refused):
            return taken
        return replace(
            taken,
            erased=tuple(dict.fromkeys((*taken.erased, *found))),
            refused=(*taken.refused, *refused, *exchanged.refused),
            again=taken.again or bool(found),
        )

    def _heads(self, outcome: Outcome, arrival: Arrival) -> SetHeads:
        """Keep the other side's state as a version, and return what makes it a head."""
        document = outcome.document
        theirs = arrival.theirs
        assert theirs is not None, "what came has a state"  # noqa: S101 - a defect
        self._versions.receive(theirs)
        state = outcome.state
        if outcome.streams is not None:
            state.will_receive(theirs.info.id, outcome.streams)
        self.ledger.keep(document, state)
        before = self._versions.heads(document)
        return SetHeads(document, before, self._versions.adopted(document, theirs.info.id))

    def _kept(self, document: str) -> str:
        now, actor = self._session.document(document), self._session.actor.profile
        return kept_automatically(self._versions, now, "merge", actor)

    def _records(self, document: str) -> Records:
        return Records(
            tuple(self._workspace.comments.of(document)),
            tuple(self._workspace.waivers.of(document)),
            tuple(self._workspace.decisions.of(document)),
        )

    def _put_pictures(self, arrival: Arrival) -> None:
        for each, content in arrival.pictures:
            self._workspace.attachments.put(content, each.media_type, "")

    def _note_plain(self, document: str, arrival: Arrival) -> None:
        if arrival.plain:
            self._plain[document] = self._revision(document)
        else:
            self._plain.pop(document, None)

    def _remember(self, outcome: Outcome) -> None:
        """Remember which shared versions stand in a document as it is now."""
        state = outcome.state
        if outcome.streams is not None:
            state.remember(self._versions.heads(outcome.document), outcome.streams)
        self.ledger.keep(outcome.document, state)

    def _keep(self, outcome: Outcome) -> None:
        self.ledger.keep(outcome.document, outcome.state)

    def _went_out(self, outcome: Outcome) -> None:
        """Remember that all of a document is in the group."""
        document, state = outcome.document, outcome.state
        self._waiting_here().discard(document)
        updated = {each.id: each.updated for each in self._session.entries()}
        updated |= {each.entry.id: each.deleted for each in self._session.binned()}
        # What is changed in the same second could not be told from this.
        at = updated.get(document, "")
        state.updated = "" if at == self._session.now() else at
        self.ledger.keep(document, state)
