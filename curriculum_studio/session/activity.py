"""What the desk asks of the past of a library: the port `Activity`, which the store keeps."""

from typing import Final, Protocol

from curriculum_studio.core.transactions import Actor
from curriculum_studio.core.versions import VersionInfo
from curriculum_studio.i18n import Message
from curriculum_studio.values import dataclass

#: Under this name the label of a step says who did in truth what was carried out here, as when a
#: group brings what others wrote; no label shows it.
BY: Final = "by"


#: Under this name the label of a step says who wrote what it brought, though somebody here did it
#: and may take it back, as when a file is merged; no label shows it.
WORDS_BY: Final = "words_by"


def writer_of(label: Message) -> str | None:
    """Return who wrote what a step brought, empty where nobody knows; None: whoever did it."""
    told = dict(label.arguments)
    writer = told.get(BY, told.get(WORDS_BY))
    return None if writer is None else str(writer)


def is_received(label: Message) -> bool:
    """Whether a step, by its label, carried out what others did: nobody here takes it back."""
    return any(name == BY for name, _ in label.arguments)


@dataclass(frozen=True, slots=True)
class DoneStep:
    """A step as people are told of it: its name, in which documents, by whom, when.

    `order` grows with each step; `at` is the wall clock (ISO 8601 in UTC) and decides no order.
    """

    order: int
    documents: tuple[str, ...]
    label: Message
    actor: Actor
    at: str

    @property
    def by(self) -> str:
        """The name of whoever did it elsewhere; empty for what was done here."""
        return str(dict(self.label.arguments).get(BY, ""))


class ActivityLog(Protocol):
    """What was done in a library, newest first."""

    def steps(self, most: int) -> list[DoneStep]:
        """Return the newest steps of the journal, those that were undone left out."""

    def versions(self, most: int) -> list[VersionInfo]:
        """Return the versions that came last, whoever made them."""
