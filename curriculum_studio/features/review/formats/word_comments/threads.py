"""Comment threads as they are written into a Word file."""

from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo

from curriculum_studio.core.payloads.review import Anchor


@dataclass(frozen=True, slots=True)
class ThreadEntry:
    """A comment or reply: who said it, when (ISO 8601), and what, a line for a paragraph."""

    author: str
    text: str
    time: str = ""
    initials: str = ""

    @property
    def utc(self) -> str:
        """The time in UTC; empty if it is not known. A time without a zone is meant locally."""
        return _written(self.time, UTC)

    @property
    def local(self) -> str:
        """The time of the clock here; Word, WPS and LibreOffice show it as it is, in spite of Z."""
        return _written(self.time, None)


def _written(time: str, zone: tzinfo | None) -> str:
    try:
        moment = datetime.fromisoformat(time)
        return moment.astimezone(zone).strftime("%Y-%m-%dT%H:%M:%SZ")
    except (ValueError, OverflowError, OSError):
        return ""


@dataclass(frozen=True, slots=True)
class Thread:
    """A comment with its replies, and where it belongs; `done`: shown as resolved."""

    anchor: Anchor
    entries: tuple[ThreadEntry, ...]
    done: bool = False


@dataclass(frozen=True, slots=True)
class Annotated:
    """A file with comments.

    `astray` are the places of threads among those given for whose words there was no place: they
    stand at the node that holds them or, where nothing of it is there, at the beginning.
    """

    content: bytes
    astray: tuple[int, ...]
