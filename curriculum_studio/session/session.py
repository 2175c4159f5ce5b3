"""The session: the only door for changes.

`edit_in_turn` keeps several steps of undo by one commit, as Enter behind a typed text needs. One
step for both was refused: who undoes Enter wants to keep the words.
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace

from curriculum_studio import clock
from curriculum_studio.core.derived import Derived, DerivedStates
from curriculum_studio.core.document import Document
from curriculum_studio.core.edits import Edit, EditError, SetCell, Touched, apply
from curriculum_studio.core.text import Cell, text_hash
from curriculum_studio.core.transactions import (
    Actor,
    AddDocument,
    Change,
    EditDocument,
    RemoveDocument,
    Transaction,
    document_of,
    documents_of,
)
from curriculum_studio.core.versions import Reason
from curriculum_studio.i18n import Message, StudioError
from curriculum_studio.languages import Language
from curriculum_studio.session import review_copy_policy
from curriculum_studio.session.changes import carried_out
from curriculum_studio.session.ports import Binned, DocumentStore, Entry, Filed, Filing, Written
from curriculum_studio.session.undo import UndoStacks, UndoState
from curriculum_studio.values import dataclass

#: Typing in one place joins the last step of undo while pauses are shorter than this, in seconds.
MERGE_PAUSE = 2.0

#: How many steps back an earlier text is looked for.
LOOKED_BACK = 400

#: How many documents stay in memory after use.
KEPT_DOCUMENTS = 32

Listener = Callable[[Sequence[Touched]], None]

#: Says what has to change in the same step as edits to a document.
Companion = Callable[[Document, Sequence[Edit]], Sequence[Change]]

#: Hears of changes before they are made, and why they want care.
Forerunner = Callable[[Sequence[Change], Reason], None]

#: Lets changes through, or raises the StudioError that says why not.
Guard = Callable[[Sequence[Change], Reason], None]


@dataclass(frozen=True, slots=True)
class NamedEdits:
    """Edits that are one step of undo, its name, and the key by which typing joins it."""

    edits: tuple[Edit, ...]
    label: Message
    merge_key: str = ""


#: A step that is not filed yet: its changes, its name, and the key by which typing joins it.
_Unfiled = tuple[Sequence[Change], Message, str]


@dataclass(slots=True)
class _Typing:
    """The step that further typing may join; only the newest of all can."""

    document: str
    filed: Filed


class Session:
    """Documents in memory, changes, undo and redo over one workspace.

    Every change is one transaction of the store: when `apply` returns, it is on the disk. Each
    document has an undo stack of its own. Listeners hear what was touched, after the fact; they
    must not change anything while they listen.

    `actor` signs all that is done; the window sets it when the profile changes.
    """

    def __init__(
        self,
        store: DocumentStore,
        clock: Callable[[], float],
        *,
        now: Callable[[], str] = clock.stamp,
        actor: Actor = Actor(),  # noqa: B008 - a frozen value
    ) -> None:
        """Work on a store; `clock` runs in seconds, `now` says the wall clock (ISO 8601, UTC)."""
        self._store = store
        self._clock = clock
        self.now = now
        self.actor = actor
        self._documents: dict[str, Document] = {}
        self._derived = DerivedStates()
        self._listeners: list[Listener] = []
        self._companions: list[Companion] = []
        self._forerunners: list[Forerunner] = []
        self._guards: list[Guard] = []
        self._stacks = UndoStacks(store)
        self._typing: _Typing | None = None
        self._copies: dict[str, str] | None = None

    # Reading

    def entries(self) -> list[Entry]:
        """List all documents of the workspace; marks of review copies are none of them."""
        return [each for each in self._store.entries() if each.kind != review_copy_policy.MARK]

    def binned(self) -> list[Binned]:
        """List the documents in the recycle bin, what was deleted last first."""
        return [each for each in self._store.binned() if each.entry.kind != review_copy_policy.MARK]

    def document(self, identity: str) -> Document:
        """Return a document as it stands now.

        Raises:
            StudioError: if there is none of that id.

        """
        document = self._documents.pop(identity, None)
        if document is None:
            document = self._store.load(identity)
        self._documents[identity] = document
        while len(self._documents) > KEPT_DOCUMENTS:
            oldest = next(iter(self._documents))
            del self._documents[oldest]
            self._derived.forget(oldest)
        return document

    def derived(self, identity: str) -> Derived:
        """Return what follows from a document as it stands: numbers, counts, references.

        When listeners hear of a change, it has followed already.

        Raises:
            StudioError: if there is no such document.

        """
        return self._derived.of(self.document(identity))

    def is_loaded(self, identity: str) -> bool:
        """Whether a document is in memory, so that asking for it keeps nobody waiting."""
        return identity in self._documents

    def peek(self, identity: str) -> Document | None:
        """Return a document for a look at it; none if it is gone.

        Looking through a whole library must not push out of memory what people work on.
        """
        known = self._documents.get(identity)
        if known is not None:
            return known
        try:
            return self._store.load(identity)
        except StudioError:
            return None

    @property
    def copies(self) -> Mapping[str, str]:
        """The documents that are review copies, with the ids of their marks."""
        if self._copies is None:
            self._copies = review_copy_policy.marked_in(self._store.entries())
        return self._copies

    def is_copy(self, document: str) -> bool:
        """Whether a document is a review copy: it can be commented, and its text stays."""
        return document in self.copies

    @property
    def undo_state(self) -> UndoState:
        """What can be undone and redone in whichever document was worked on last."""
        return self._stacks.state(None)

    def undo_state_of(self, documents: Collection[str]) -> UndoState:
        """Return what can be undone and redone in documents."""
        return self._stacks.state(documents)

    def last_step(self, document: str) -> int:
        """Return the id of the step that undo would take in a document, 0 if there is none."""
        return self._stacks.last(document)

    def earlier_text(
        self, document: str, node: str, language: Language, wanted: str
    ) -> Cell | None:
        """Return a text that stood in a place before, by its hash.

        The store keeps source texts on which others are based. What changed before it did so is
        looked for in the newest steps of the journal, and may be known no more.
        """
        kept = self._store.lead_text(wanted)
        if kept is not None:
            return kept
        for step in self._store.recent(LOOKED_BACK):
            for change in (*step.backward, *step.forward):
                if not isinstance(change, EditDocument) or change.document != document:
                    continue
                for edit in change.edits:
                    if (
                        isinstance(edit, SetCell)
                        and (edit.node, edit.language) == (node, language)
                        and text_hash(edit.cell) == wanted
                    ):
                        return edit.cell
        return None

    # Listening

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Call a listener after each transaction; returns how to end it."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def accompany(self, companion: Companion) -> None:
        """Let what belongs to texts, such as comments, go along with edits in the same step."""
        self._companions.append(companion)

    def precede(self, forerunner: Forerunner) -> None:
        """Call a forerunner before each transaction, while everything still stands as it did."""
        self._forerunners.append(forerunner)

    def note_gone_out(self, gone_out: Callable[[str], bool]) -> None:
        """Let undo know of which documents others have what stands in them."""
        self._stacks.gone_out = gone_out

    def guard(self, guard: Guard) -> None:
        """Ask a guard before each transaction whether it may be done."""
        self._guards.append(guard)

    # Changing

    def edit(
        self,
        document: str,
        edits: Sequence[Edit],
        label: Message,
        *,
        merge_key: str = "",
        reason: Reason = "",
    ) -> Touched:
        """Apply edits to one document as one step of undo.

        Steps with the same `merge_key` that follow each other quickly become one step. `reason`: as
        in `apply`.
        """
        if not edits:
            return Touched(document)
        forward: list[Change] = [EditDocument(document, tuple(edits))]
        for companion in self._companions:
            forward += companion(self.document(document), edits)
        return self.apply(forward, label, merge_key=merge_key, reason=reason)[0]

    def edit_in_turn(self, document: str, steps: Sequence[NamedEdits]) -> None:
        """Apply edits to one document as several steps of undo that are kept and told of at once.

        So Enter keeps what was typed before it: who looks at the document follows one change, and
        the disk is waited for once. Where it cannot be kept, nothing of it was done.

        Raises:
            StudioError: as `apply`.

        """
        now = self.document(document)
        unfiled: list[_Unfiled] = []
        for at, step in enumerate(steps):
            along = [change for each in self._companions for change in each(now, step.edits)]
            if along and at < len(steps) - 1:
                # What goes along is read from the store, which later steps have to find as it is.
                for each in steps:
                    self.edit(document, each.edits, each.label, merge_key=each.merge_key)
                return
            changes = (EditDocument(document, step.edits), *along)
            unfiled.append((changes, step.label, step.merge_key))
            if at < len(steps) - 1:
                now = apply(now, *step.edits).document
        self._apply(unfiled)

    def add(self, document: Document, label: Message) -> None:
        """Bring a document into the workspace."""
        self.apply((AddDocument(document),), label)

    def remove(self, document: str, label: Message) -> None:
        """Put a document into the recycle bin; a review copy goes with its mark."""
        mark = self.copies.get(document)
        gone = (document,) if mark is None else (document, mark)
        self.apply([RemoveDocument(each) for each in gone], label, reason="delete")

    def restore(self, document: str, label: Message) -> list[Touched]:
        """Take a document out of the recycle bin, whole: with comments, links and history.

        Raises:
            StudioError: if it is not there.

        """
        binned = self._store.binned()
        since = next((each.deleted for each in binned if each.entry.id == document), "")
        with_it = (each.entry for each in binned if each.deleted == since)
        marks = [
            e.id for e in with_it if e.kind == review_copy_policy.MARK and e.detail == document
        ]
        come = [AddDocument(self._store.load_binned(each)) for each in (document, *marks)]
        return self.apply(come, label)

    def apply(
        self,
        forward: Sequence[Change],
        label: Message,
        *,
        merge_key: str = "",
        undoable: bool = True,
        reason: Reason = "",
    ) -> list[Touched]:
        """Apply changes to any documents, all or none, as one step of undo in each of them.

        Documents that come or go, and with `undoable` false all that are touched, were replaced
        whole: that is no step of undo, and their stacks end. The automatic version before it and
        the recycle bin are the way back. `reason` names an act that replaces much at once, before
        which such a version is kept.

        Raises:
            StudioError: if the text of a review copy would change, or a guard refuses; nothing is
                changed.

        """
        return self._apply([(forward, label, merge_key)], undoable=undoable, reason=reason)

    def undo(
        self, documents: Collection[str] | None = None, *, alone: bool = False
    ) -> list[Touched]:
        """Take back the last step in the stacks of documents; None stands for all.

        A step over several documents goes back in all of them. With `alone` only its part in the
        first of `documents` does; the rest stays.

        Raises:
            UndoHindered: if it reaches into a document that was changed there since.

        """
        return self._move(documents, undone=True, alone=alone)

    def redo(
        self, documents: Collection[str] | None = None, *, alone: bool = False
    ) -> list[Touched]:
        """Do again what was taken back last in documents; else as `undo`.

        Raises:
            UndoHindered: if it reaches into a document that was changed there since.

        """
        return self._move(documents, undone=False, alone=alone)

    def end_typing(self) -> None:
        """Let the next typing begin a step of its own, as after leaving a field."""
        self._typing = None

    # Inside

    def _apply(
        self, unfiled: Sequence[_Unfiled], *, undoable: bool = True, reason: Reason = ""
    ) -> list[Touched]:
        """Apply steps, all or none, in one transaction of the store."""
        forward = [change for changes, *_ in unfiled for change in changes]
        review_copy_policy.check(forward, self.copies, self._present(forward))
        for guard in self._guards:
            guard(forward, reason)
        for forerunner in self._forerunners:
            forerunner(forward, reason)
        written, backward = carried_out(forward, self.document)
        steps: list[tuple[Transaction, Filing]] = []
        for changes, label, key in unfiled:
            # One change leads back for each, the last one first.
            backward, back = backward[: -len(changes)], backward[-len(changes) :]
            steps.append(self._to_file(label, changes, back, key, undoable=undoable))
        filed = self._store.commit(written, steps)
        self._stacks.filed(filed, [filing for _, filing in steps])
        last, stacks = filed[-1], steps[-1][1].stacks
        self._typing = (
            _Typing(stacks[0], last) if last.step.merge_key and len(stacks) == 1 else None
        )
        return self._keep(written)

    def _to_file(
        self,
        label: Message,
        forward: Sequence[Change],
        backward: Sequence[Change],
        key: str,
        *,
        undoable: bool,
    ) -> tuple[Transaction, Filing]:
        """Return a step, or the one that it joins with it, and where it goes."""
        ended = {document_of(e) for e in forward if isinstance(e, AddDocument | RemoveDocument)}
        if not undoable:
            ended |= set(documents_of(forward))
        stacks = tuple(each for each in documents_of(forward) if each not in ended)
        step = self._signed(label, _within(forward, stacks), _within(backward, stacks), key)
        joined = self._joined(step, stacks)
        if joined is None:
            return step, Filing(stacks, tuple(ended))
        return _together(joined.step, step), Filing(stacks, tuple(ended), joined.id)

    def _signed(
        self, label: Message, forward: Sequence[Change], backward: Sequence[Change], key: str
    ) -> Transaction:
        return Transaction(
            label, tuple(forward), tuple(backward), key, self._clock(), self.actor, self.now()
        )

    def _joined(self, step: Transaction, stacks: Sequence[str]) -> Filed | None:
        """Return the step that this one joins, if one."""
        last = self._typing
        if last is None or tuple(stacks) != (last.document,) or not step.merge_key:
            return None
        if self._stacks.top(last.document) is not last.filed:
            return None
        before = last.filed.step
        quick = 0.0 <= step.time - before.time <= MERGE_PAUSE
        return last.filed if before.merge_key == step.merge_key and quick else None

    def _move(
        self, documents: Collection[str] | None, *, undone: bool, alone: bool
    ) -> list[Touched]:
        moving = self._stacks.moving(documents, undone=undone, alone=alone)
        if moving is None:
            return []
        self._typing = None
        changes = self._stacks.changes(moving, self.document, undone=undone)
        try:
            written, _ = carried_out(changes, self.document)
        except (EditError, StudioError) as problem:
            raise self._stacks.hindered(moving) from problem
        filed = self._store.commit_undo(
            written, moving.filed, moving.documents, undone=undone, rest=moving.rest
        )
        self._stacks.moved(moving, filed, undone=undone)
        return self._keep(written)

    def _present(self, changes: Sequence[Change]) -> set[str]:
        """Return which of the documents that come to be marked are there already."""
        come = {
            review_copy_policy.marked(e.document) for e in changes if isinstance(e, AddDocument)
        } - {""}
        if not come:
            return come
        return come & {entry.id for entry in self._store.entries()}

    def _keep(self, written: Sequence[Written]) -> list[Touched]:
        for each in written:
            identity = each.changes.document
            if each.after is None:
                self._documents.pop(identity, None)
            else:
                self._documents[identity] = each.after
            self._derived.follow(each.before, each.after, each.changes)
        self._copies = review_copy_policy.renewed(self.copies, written)
        changes = [each.changes for each in written]
        for listener in tuple(self._listeners):
            listener(changes)
        return changes


def _within(changes: Iterable[Change], documents: Collection[str]) -> tuple[Change, ...]:
    """Return the changes that belong to these documents."""
    return tuple(each for each in changes if document_of(each) in documents)


def _together(last: Transaction, step: Transaction) -> Transaction:
    """Join two steps of typing: where it leads is the new one's, where back leads the old one's.

    Both have the same merge key, so both set the same text of the same node.
    """
    return replace(step, backward=last.backward)
