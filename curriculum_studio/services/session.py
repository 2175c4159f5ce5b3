"""The session: the only door for changes."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from curriculum_studio.domain.changes import Changes
from curriculum_studio.domain.document import Document
from curriculum_studio.domain.edits import Applied, Edit, SetCell, apply
from curriculum_studio.domain.languages import Language
from curriculum_studio.domain.text import Cell, text_hash
from curriculum_studio.domain.transactions import (
    AddDocument,
    Change,
    EditDocument,
    RemoveDocument,
    SetComment,
    Transaction,
)
from curriculum_studio.services import locking
from curriculum_studio.services.ports import DocumentStore, Entry, Written
from curriculum_studio.words import Message, StudioError

#: Typing in one place joins the last step of undo while pauses are shorter than this, in seconds.
MERGE_PAUSE = 2.0

#: How many steps back an earlier text is looked for.
LOOKED_BACK = 400

#: How many documents stay in memory after use.
KEPT_DOCUMENTS = 32

Listener = Callable[[Sequence[Changes]], None]

#: Says what has to change in the same step as edits to a document.
Companion = Callable[[Document, Sequence[Edit]], Sequence[Change]]


@dataclass(frozen=True, slots=True)
class UndoState:
    """What the Edit menu says: the step that undo or redo would take, if any."""

    undo: Message | None
    redo: Message | None


class Session:
    """Documents in memory, changes, undo and redo over one workspace.

    Every change is one transaction of the store: when `apply` returns, it is on the disk. Listeners
    hear what was touched, after the fact; they must not change anything while they listen.
    """

    def __init__(self, store: DocumentStore, clock: Callable[[], float]) -> None:
        """Take the store and a clock in seconds, for the joining of typing."""
        self._store = store
        self._clock = clock
        self._documents: dict[str, Document] = {}
        self._listeners: list[Listener] = []
        self._companions: list[Companion] = []
        self._steps, self._position = store.journal()
        self._copies: dict[str, str] | None = None

    # Reading

    def entries(self) -> list[Entry]:
        """List all documents of the workspace; marks of review copies are none of them."""
        return [each for each in self._store.entries() if each.kind != locking.MARK]

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
            del self._documents[next(iter(self._documents))]
        return document

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
            self._copies = locking.marked_in(self._store.entries())
        return self._copies

    def is_copy(self, document: str) -> bool:
        """Whether a document is a review copy: it can be commented, and its text stays."""
        return document in self.copies

    @property
    def undo_state(self) -> UndoState:
        """What can be undone and redone now."""
        undo = self._steps[self._position - 1].label if self._position else None
        redo = self._steps[self._position].label if self._position < len(self._steps) else None
        return UndoState(undo, redo)

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
        for at in range(len(self._steps) - 1, max(-1, len(self._steps) - 1 - LOOKED_BACK), -1):
            step = self._steps[at]
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

    # Changing

    def edit(
        self, document: str, edits: Sequence[Edit], label: Message, *, merge_key: str = ""
    ) -> Changes:
        """Apply edits to one document as one step of undo.

        Steps with the same `merge_key` that follow each other quickly become one step.
        """
        if not edits:
            return Changes(document)
        forward: list[Change] = [EditDocument(document, tuple(edits))]
        for companion in self._companions:
            forward += companion(self.document(document), edits)
        return self.apply(forward, label, merge_key=merge_key)[0]

    def add(self, document: Document, label: Message) -> None:
        """Bring a document into the workspace as one step of undo."""
        self.apply((AddDocument(document),), label)

    def remove(self, document: str, label: Message) -> None:
        """Take a document out of the workspace as one step of undo."""
        mark = self.copies.get(document)
        gone = (document,) if mark is None else (document, mark)
        self.apply([RemoveDocument(each) for each in gone], label)

    def apply(
        self, forward: Sequence[Change], label: Message, *, merge_key: str = ""
    ) -> list[Changes]:
        """Apply changes to any documents, all or none, as one step of undo.

        Raises:
            StudioError: if the text of a review copy would change; nothing is changed.

        """
        locking.check(forward, self.copies, self._present(forward))
        written, backward = self._carry_out(forward)
        step = Transaction(label, tuple(forward), backward, merge_key, self._clock())
        position = self._position
        last = self._steps[position - 1] if position else None
        if last is not None and _joins(last, step, redo_left=position < len(self._steps)):
            step = _together(last, step)
            position -= 1
        self._store.commit(written, step, position)
        self._steps[position:] = [step]
        self._position = position + 1
        return self._keep(written)

    def undo(self) -> list[Changes]:
        """Take back the last step, in whichever document it was; nothing if there is none."""
        if not self._position:
            return []
        written, _ = self._carry_out(self._steps[self._position - 1].backward)
        self._store.commit_undo(written, self._position - 1)
        self._position -= 1
        return self._keep(written)

    def redo(self) -> list[Changes]:
        """Do again what was taken back last; nothing if there is none."""
        if self._position >= len(self._steps):
            return []
        written, _ = self._carry_out(self._steps[self._position].forward)
        self._store.commit_undo(written, self._position + 1)
        self._position += 1
        return self._keep(written)

    def end_typing(self) -> None:
        """Let the next typing begin a step of its own, as after leaving a field."""
        last = self._steps[self._position - 1] if self._position else None
        # A step from an earlier run has no key, and reading it whole would cost time.
        if last is not None and last.merge_key:
            self._steps[self._position - 1] = Transaction(
                last.label, last.forward, last.backward, "", last.time
            )

    # Inside

    def _present(self, changes: Sequence[Change]) -> set[str]:
        """Return which of the documents that come to be marked are there already."""
        come = {locking.marked(e.document) for e in changes if isinstance(e, AddDocument)} - {""}
        if not come:
            return come
        return come & {entry.id for entry in self._store.entries()}

    def _carry_out(self, changes: Sequence[Change]) -> tuple[list[Written], tuple[Change, ...]]:
        """Return what the changes make of the documents, and what leads back; nothing is kept."""
        before: dict[str, Document | None] = {}
        after: dict[str, Document | None] = {}
        touched: dict[str, Changes] = {}
        comments: dict[str, list[SetComment]] = {}
        backward: list[Change] = []
        for change in changes:
            match change:
                case EditDocument(identity, edits):
                    document = after.get(identity) or self.document(identity)
                    applied: Applied = apply(document, *edits)
                    before.setdefault(identity, document)
                    after[identity] = applied.document
                    earlier = touched.get(identity, Changes(identity))
                    touched[identity] = earlier | applied.changes
                    backward.append(EditDocument(identity, applied.inverse))
                case AddDocument(document):
                    before.setdefault(document.id, None)
                    after[document.id] = document
                    touched[document.id] = Changes(document.id, whole=True)
                    backward.append(RemoveDocument(document.id))
                case RemoveDocument(identity):
                    document = after.get(identity) or self.document(identity)
                    before.setdefault(identity, document)
                    after[identity] = None
                    touched[identity] = Changes(identity, whole=True)
                    backward.append(AddDocument(document))
                case SetComment():
                    identity = change.comment.document
                    document = after.get(identity) or self.document(identity)
                    before.setdefault(identity, document)
                    after.setdefault(identity, document)
                    touched.setdefault(identity, Changes(identity))
                    comments.setdefault(identity, []).append(change)
                    backward.append(SetComment(change.after, change.before))
        for identity, told in comments.items():
            ids = frozenset(each.comment.id for each in told)
            touched[identity] |= Changes(identity, comments=ids)
        written = [
            Written(before[each], after[each], touched[each], tuple(comments.get(each, ())))
            for each in touched
        ]
        return written, tuple(reversed(backward))

    def _keep(self, written: Sequence[Written]) -> list[Changes]:
        for each in written:
            identity = each.changes.document
            if each.after is None:
                self._documents.pop(identity, None)
            else:
                self._documents[identity] = each.after
        self._copies = locking.renewed(self.copies, written)
        changes = [each.changes for each in written]
        for listener in tuple(self._listeners):
            listener(changes)
        return changes


def _joins(last: Transaction, step: Transaction, *, redo_left: bool) -> bool:
    return (
        bool(step.merge_key)
        and not redo_left
        and last.merge_key == step.merge_key
        and 0.0 <= step.time - last.time <= MERGE_PAUSE
    )


def _together(last: Transaction, step: Transaction) -> Transaction:
    """Join two steps of typing: where it leads is the new one's, where back leads the old one's.

    Both have the same merge key, so both set the same text of the same node.
    """
    return Transaction(step.label, step.forward, last.backward, step.merge_key, step.time)
