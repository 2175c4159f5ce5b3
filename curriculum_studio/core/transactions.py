"""Transactions: what a user does in one go, over one or several documents."""

from collections.abc import Iterable

from curriculum_studio.core.document import Document
from curriculum_studio.core.edits import (
    Edit,
    Insert,
    Place,
    Remove,
    SetCell,
    SetKind,
    SetLead,
    SetPayload,
)
from curriculum_studio.core.payloads.review import Comment, MergeDecision, Waiver
from curriculum_studio.i18n import Message
from curriculum_studio.values import dataclass


@dataclass(frozen=True, slots=True)
class EditDocument:
    """Edits to one document."""

    document: str
    edits: tuple[Edit, ...]


@dataclass(frozen=True, slots=True)
class AddDocument:
    """A document comes into the workspace."""

    document: Document


@dataclass(frozen=True, slots=True)
class RemoveDocument:
    """A document goes into the recycle bin, from which it comes back whole."""

    document: str


@dataclass(frozen=True, slots=True)
class SetComment:
    """A comment on a document comes, changes or goes; None stands for where it is not there."""

    before: Comment | None
    after: Comment | None

    @property
    def comment(self) -> Comment:
        """The comment as it is afterwards, or was.

        Raises:
            ValueError: if there is none before and none after.

        """
        present = self.after or self.before
        if present is None:
            problem = "there is no comment before and none after"
            raise ValueError(problem)
        return present


@dataclass(frozen=True, slots=True)
class SetWaiver:
    """Findings are let stand, or no longer; None stands for where the waiver is not there."""

    before: Waiver | None
    after: Waiver | None

    @property
    def waiver(self) -> Waiver:
        """The waiver as it is afterwards, or was.

        Raises:
            ValueError: if there is none before and none after.

        """
        present = self.after or self.before
        if present is None:
            problem = "there is no waiver before and none after"
            raise ValueError(problem)
        return present


@dataclass(frozen=True, slots=True)
class SetDecision:
    """What a merge left to people comes, is decided or goes; None stands for where it is not."""

    before: MergeDecision | None
    after: MergeDecision | None

    @property
    def decision(self) -> MergeDecision:
        """The decision as it is afterwards, or was.

        Raises:
            ValueError: if there is none before and none after.

        """
        present = self.after or self.before
        if present is None:
            problem = "there is no decision before and none after"
            raise ValueError(problem)
        return present


#: Changes of records that belong to a document beside its nodes.
SetRecord = SetComment | SetWaiver | SetDecision


@dataclass(frozen=True, slots=True)
class SetHeads:
    """The versions from which the present state of a document comes, before and afterwards.

    They are part of the step that merges: if undo left them, the next merge would take the words
    of the other side for deleted ones.
    """

    document: str
    before: tuple[str, ...]
    after: tuple[str, ...]


Change = EditDocument | AddDocument | RemoveDocument | SetRecord | SetHeads


@dataclass(frozen=True, slots=True)
class Actor:
    """Who changes something: the id of a profile, and the id of the copy of the library.

    Names belong to the profile and are looked up there. A cloned library gets another replica id.
    """

    profile: str = ""
    replica: str = ""


@dataclass(frozen=True, slots=True)
class Transaction:
    """What was done in one go, what leads back, its name in the Edit menu, who did it and when.

    `merge_key` is not empty while further typing in the same place may join the step. `time` runs
    in seconds and serves that joining alone; `at` is the time of the wall clock (ISO 8601 in UTC),
    which is told to people and never decides an order.
    """

    label: Message
    forward: tuple[Change, ...]
    backward: tuple[Change, ...]
    merge_key: str = ""
    time: float = 0.0
    actor: Actor = Actor()
    at: str = ""


def document_of(change: Change) -> str:
    """Return the id of the document to which a change belongs."""
    match change:
        case AddDocument(document):
            return document.id
        case SetComment():
            return change.comment.document
        case SetWaiver():
            return change.waiver.document
        case SetDecision():
            return change.decision.document
        case EditDocument() | RemoveDocument() | SetHeads():
            return change.document


def documents_of(changes: Iterable[Change]) -> tuple[str, ...]:
    """Return the ids of the documents that changes touch, each once, in order."""
    return tuple(dict.fromkeys(document_of(each) for each in changes))


def places_of(changes: Iterable[Change], document: str) -> frozenset[str]:
    """Return the places in a document that changes touch: ids of nodes and of records.

    Where nodes come, go or move, the nodes above them count as well: what was done to their
    children depends on it.
    """
    found: set[str] = set()
    for change in changes:
        if document_of(change) != document:
            continue
        match change:
            case EditDocument(_, edits):
                for edit in edits:
                    found |= _places(edit)
            case SetComment():
                found.add(change.comment.id)
            case SetWaiver():
                found.add(change.waiver.id)
            case SetDecision():
                found.add(change.decision.id)
            case AddDocument() | RemoveDocument() | SetHeads():
                found.add(document)
    return frozenset(found)


def _places(edit: Edit) -> set[str]:
    match edit:
        case Insert(nodes):
            return {name for node in nodes for name in (node.id, node.parent)} - {""}
        case Place(node, parent, _):
            return {node, parent}
        case SetCell() | SetLead() | SetPayload() | SetKind() | Remove():
            return {edit.node}
