"""Undo by document: a stack for each, and steps over several documents that go back together.

What comes, goes or is replaced whole ends the stack of that document, so that undo never takes away
a document that nobody sees. A step over several goes back as one unless the same places were
changed since; then its part here can go back alone (`UndoHindered`).
"""

from collections.abc import Callable, Collection, Sequence
from dataclasses import field, replace

from curriculum_studio.core.document import Document
from curriculum_studio.core.edits import EditError
from curriculum_studio.core.transactions import (
    Change,
    SetHeads,
    Transaction,
    document_of,
    documents_of,
    places_of,
)
from curriculum_studio.i18n import Message, StudioError, message
from curriculum_studio.lazy import Lazy
from curriculum_studio.session.activity import is_received
from curriculum_studio.session.ports import DocumentStore, Filed, Filing
from curriculum_studio.values import dataclass

#: What takes a step back beside what others did; merging is loaded when it is needed.
_FITTED: Lazy["Callable[..., tuple[Change, ...]]"] = Lazy(
    "curriculum_studio.session.beside_others:fitted"
)


@dataclass(frozen=True, slots=True)
class UndoState:
    """What the Edit menu says: the step that undo or redo would take, if any."""

    undo: Message | None
    redo: Message | None


class UndoHindered(StudioError):  # noqa: N818 - named after the state it tells
    """A step reaches into a document in which the same places were changed since."""

    def __init__(self, step: Message, document: str, others: tuple[str, ...]) -> None:
        """Say which step it is, the document where it was wanted, and those that stand against."""
        super().__init__(
            message("Undo", "“{step}” also changed other documents, and these were changed there"
                    " since.").fill(step=step),
            safe=message("Undo", "Nothing was changed."),
            remedy=message("Undo", "Undo it in this document only, or first undo the newer changes"
                           " in the others."),
        )  # fmt: skip
        self.document = document
        self.others = others


class Overtaken(StudioError):  # noqa: N818 - named after what happened
    """Others changed the very place of a step since, so that it stays as it is."""

    def __init__(self, step: Message) -> None:
        """Say which step it is."""
        super().__init__(
            message("Undo", "Somebody in the group has changed the same place since: “{step}”"
                    " stays.").fill(step=step),
            safe=message("Undo", "Nothing was changed."),
            remedy=message("Undo", "Change the place by hand. The next time, your step before it"
                           " is undone."),
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Moving:
    """A step that goes back or forward: in which documents, and what of it stays (None: nothing).

    `document` is the one where it was wanted.
    """

    filed: Filed
    document: str
    documents: tuple[str, ...]
    rest: Transaction | None = None


@dataclass(slots=True)
class _Stack:
    applied: list[Filed] = field(default_factory=list)
    undone: list[Filed] = field(default_factory=list)
    ended: int = 0

    def side(self, *, undone: bool) -> list[Filed]:
        """Return the steps that undo (`undone` false: redo) would take, the next one last."""
        return self.applied if undone else self.undone


class UndoStacks:
    """The undo stacks of all documents, read from the store when they are first asked for.

    What came from a group stands in them, so that it is known what lies between one's own steps;
    undo and redo never take it.
    """

    def __init__(self, store: DocumentStore) -> None:
        """Read from a store."""
        self._store = store
        self._stacks: dict[str, _Stack] = {}
        #: Steps of which others changed the place since: they stay, and the ones before are taken.
        self._passed: set[int] = set()
        #: Whether what a merge made of a document has gone out: then it is taken back as any other
        #: change, and the versions that the document comes from stay what they are.
        self.gone_out: Callable[[str], bool] = lambda _: False

    def state(self, documents: Collection[str] | None) -> UndoState:
        """Return what undo and redo would take in documents; None stands for all."""
        undo = self._next(documents, undone=True)
        redo = self._next(documents, undone=False)
        return UndoState(
            None if undo is None else undo[1].step.label,
            None if redo is None else redo[1].step.label,
        )

    def top(self, document: str) -> Filed | None:
        """Return the step that undo would take in a document, if it can be joined by typing."""
        stack = self._stack(document)
        return stack.applied[-1] if stack.applied and not stack.undone else None

    def last(self, document: str) -> int:
        """Return the id of the step that undo would take in a document, 0 if there is none."""
        own = self._own(self._stack(document).applied)
        return 0 if own is None else own.id

    def filed(self, steps: Sequence[Filed], filings: Sequence[Filing]) -> None:
        """Take note of steps that were filed together, and where."""
        new = {each.id for each in steps}
        for filed, filing in zip(steps, filings, strict=True):
            received = is_received(filed.step.label)
            if not received:
                self._passed.clear()
            for each in filing.ended:
                self._stacks[each] = _Stack(ended=filed.order)
            for each in filing.stacks:
                stack = self._stack(each, but=new)
                if not received:
                    stack.undone.clear()
                if filing.joins:
                    stack.applied[-1] = filed
                else:
                    stack.applied.append(filed)

    def moving(
        self, documents: Collection[str] | None, *, undone: bool, alone: bool
    ) -> Moving | None:
        """Return the step that undo or redo takes, None if there is none.

        Raises:
            UndoHindered: if it reaches into a document that was changed there since.

        """
        found = self._next(documents, undone=undone)
        if found is None:
            return None
        document, filed = found
        touched = documents_of(filed.step.forward)
        if alone and len(touched) > 1:
            own, rest = _parted(filed.step, document)
            return Moving(replace(filed, step=own), document, (document,), rest)
        others = tuple(each for each in touched if each != document)
        against = tuple(e for e in others if self._against(filed, e, undone=undone))
        if against:
            raise UndoHindered(filed.step.label, document, against)
        return Moving(filed, document, touched)

    def changes(
        self, moving: Moving, current: Callable[[str], Document], *, undone: bool
    ) -> Sequence[Change]:
        """Return what undoing or redoing a step changes in what is here now.

        Raises:
            Overtaken: if others changed the same place since; the step before it is next.

        """
        step = moving.filed.step
        there, back = (step.backward, step.forward) if undone else (step.forward, step.backward)
        stacks = (self._stack(each) for each in moving.documents)
        if not any(is_received(each.step.label) for stack in stacks for each in stack.applied):
            return [e for e in there if not (isinstance(e, SetHeads) and self.gone_out(e.document))]
        try:
            changes = _FITTED.load()(there, back, current, self._store.record)
        except EditError as problem:
            self._passed.add(moving.filed.id)
            raise Overtaken(step.label) from problem
        if not changes:
            self._passed.add(moving.filed.id)
            raise Overtaken(step.label)
        return changes

    def hindered(self, moving: Moving) -> UndoHindered:
        """Return the error for a step that does not fit the documents any more."""
        others = tuple(each for each in moving.documents if each != moving.document)
        return UndoHindered(moving.filed.step.label, moving.document, others)

    def moved(self, moving: Moving, filed: Filed, *, undone: bool) -> None:
        """Take note of a step that was undone or redone; it may have got another id."""
        old = moving.filed.id
        for each in moving.documents:
            stack = self._stack(each)
            for side in (stack.applied, stack.undone):
                side[:] = [e for e in side if e.id not in {old, filed.id}]
            stack.side(undone=not undone).append(filed)
        if moving.rest is not None:
            for each in documents_of(moving.rest.forward):
                stack = self._stack(each)
                for side in (stack.applied, stack.undone):
                    side[:] = [replace(e, step=moving.rest) if e.id == old else e for e in side]

    # Inside

    def _stack(self, document: str, but: Collection[int] = ()) -> _Stack:
        """Return a stack; what was just filed under the ids `but` is not yet part of it."""
        known = self._stacks.get(document)
        if known is None:
            stored = self._store.stack(document)
            applied = [each for each in stored.applied if each.id not in but]
            known = _Stack(applied, list(stored.undone), stored.ended)
            self._stacks[document] = known
        return known

    def _next(self, documents: Collection[str] | None, *, undone: bool) -> tuple[str, Filed] | None:
        """Return the newest of the next steps, with the first document that has it."""
        best: tuple[str, Filed] | None = None
        if documents is None:
            for document, order in self._store.newest(undone=not undone):
                if best is not None and best[1].order > order:
                    break
                best = self._later(best, document, undone=undone)
            return best
        for document in documents:
            best = self._later(best, document, undone=undone)
        return best

    def _later(
        self, best: tuple[str, Filed] | None, document: str, *, undone: bool
    ) -> tuple[str, Filed] | None:
        own = self._own(self._stack(document).side(undone=undone))
        if own is None or (best is not None and best[1].order >= own.order):
            return best
        return document, own

    def _own(self, side: Sequence[Filed]) -> Filed | None:
        """Return the last of some steps that was done here, and did not have to stay."""
        own = (e for e in reversed(side) if not is_received(e.step.label))
        return next((each for each in own if each.id not in self._passed), None)

    def _against(self, filed: Filed, document: str, *, undone: bool) -> bool:
        """Whether another document that a step touches was changed in the same places since."""
        stack = self._stack(document)
        if stack.ended > filed.order:
            return True
        places = _places(filed.step, document)
        later = _since(stack, filed, undone=undone)
        return any(places & _places(each.step, document) for each in later)


def _since(stack: _Stack, filed: Filed, *, undone: bool) -> Sequence[Filed]:
    """Return what would have to be undone (else: redone) in a document before a step."""
    side = [e for e in stack.side(undone=undone) if not is_received(e.step.label)]
    at = next((at for at, each in enumerate(side) if each.id == filed.id), None)
    if at is not None:
        return side[at + 1 :]
    # It cannot be redone here any more, since something new was done: that is what counts.
    own = [each for each in stack.applied if not is_received(each.step.label)]
    return own if undone else [each for each in own if each.id > filed.order]


def _places(step: Transaction, document: str) -> frozenset[str]:
    return places_of((*step.forward, *step.backward), document)


def _parted(step: Transaction, document: str) -> tuple[Transaction, Transaction]:
    """Return the part of a step in one document, and the rest."""

    def part(changes: Sequence[Change], *, own: bool) -> tuple[Change, ...]:
        return tuple(each for each in changes if (document_of(each) == document) is own)

    one, rest = (
        Transaction(
            step.label,
            part(step.forward, own=own),
            part(step.backward, own=own),
            actor=step.actor,
            at=step.at,
        )
        for own in (True, False)
    )
    return one, rest
