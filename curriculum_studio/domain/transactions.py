"""Transactions: what a user does in one go, over one or several documents."""

from dataclasses import dataclass

from curriculum_studio.domain.document import Document
from curriculum_studio.domain.edits import Edit
from curriculum_studio.domain.payloads.review import Comment
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


Change = EditDocument | AddDocument | RemoveDocument | SetComment


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
