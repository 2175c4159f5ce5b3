"""What the desk asks of the past of a library: the port `Activity`, which the store keeps."""

from typing import Protocol

from curriculum_studio.core.transactions import Actor
from curriculum_studio.core.versions import VersionInfo
from curriculum_studio.i18n import Message
from curriculum_studio.values import dataclass


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


class Activity(Protocol):
    """What was done in a library, newest first."""

    def steps(self, most: int) -> list[DoneStep]:
        """Return the newest steps of the journal, those that were undone left out."""

    def versions(self, most: int) -> list[VersionInfo]:
        """Return the versions that came last, whoever made them."""
