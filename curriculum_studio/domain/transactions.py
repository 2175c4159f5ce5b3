"""Transactions: what a user does in one go, over one or several documents."""

from dataclasses import dataclass

from curriculum_studio.domain.document import Document
from curriculum_studio.domain.edits import Edit
from curriculum_studio.words import Message


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
    """A document leaves the workspace; undo brings it back whole."""

    document: str


Change = EditDocument | AddDocument | RemoveDocument


@dataclass(frozen=True, slots=True)
class Transaction:
    """One step of undo: what was done, what leads back, and its name in the Edit menu.

    `merge_key` is not empty while further typing in the same place may join the step.
    """

    label: Message
    forward: tuple[Change, ...]
    backward: tuple[Change, ...]
    merge_key: str = ""
    time: float = 0.0
