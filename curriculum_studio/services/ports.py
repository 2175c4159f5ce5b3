"""What the services need of the world, as protocols; the store keeps these promises."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from curriculum_studio.domain.changes import Changes
from curriculum_studio.domain.document import Document
from curriculum_studio.domain.transactions import Transaction


@dataclass(frozen=True, slots=True)
class Entry:
    """A document as the library lists it. `updated` is ISO 8601 in UTC; titles by language."""

    id: str
    kind: str
    titles: dict[str, str]
    updated: str
    detail: str = ""

    def title(self, language: str) -> str:
        """Return the title in a language or the nearest one that has it."""
        own = self.titles.get(language, "")
        return own or next((title for title in self.titles.values() if title), "")


@dataclass(frozen=True, slots=True)
class Written:
    """What a transaction made of one document: before and after (None: not there)."""

    before: Document | None
    after: Document | None
    changes: Changes


@dataclass(frozen=True, slots=True)
class Hit:
    """A place where a search found its words; `snippet` is the text around them."""

    document: str
    node: str
    language: str
    text: str


@dataclass(frozen=True, slots=True)
class VersionInfo:
    """A named or automatic state of a document. `time` is ISO 8601 in UTC."""

    id: str
    document: str
    name: str
    author: str
    time: str
    message: str
    parents: tuple[str, ...]
    automatic: bool


@dataclass(frozen=True, slots=True)
class AttachmentInfo:
    """A kept file: its content hash is its name."""

    hash: str
    media_type: str
    name: str
    size: int


class DocumentStore(Protocol):
    """Documents and the journal. Each commit is one transaction of the database."""

    def entries(self) -> list[Entry]:
        """List all documents."""
        ...

    def load(self, document: str) -> Document:
        """Return a document.

        Raises:
            StudioError: if there is none of that id.

        """
        ...

    def commit(self, written: Sequence[Written], step: Transaction, position: int) -> None:
        """Write what a transaction made, and put it into the journal at a position.

        Journal entries from that position on are dropped first: a new change ends what could be
        redone.
        """
        ...

    def commit_undo(self, written: Sequence[Written], position: int) -> None:
        """Write what undoing or redoing made; the journal stands at `position` afterwards."""
        ...

    def journal(self) -> tuple[list[Transaction], int]:
        """Return the steps kept for undo, and how many of them are applied."""
        ...


class AttachmentStore(Protocol):
    """Pictures and other files, kept once by content."""

    def put(self, content: bytes, media_type: str, name: str) -> str:
        """Keep a file and return its hash."""
        ...

    def get(self, identity: str) -> bytes:
        """Return the content of a kept file.

        Raises:
            StudioError: if it is not there.

        """
        ...

    def info(self, identity: str) -> AttachmentInfo | None:
        """Return what is known of a kept file."""
        ...


class SearchIndex(Protocol):
    """Words in all texts."""

    def search(self, words: str, limit: int = 50) -> list[Hit]:
        """Return the best places for words in any language; Chinese from two characters on."""
        ...


class VersionStore(Protocol):
    """States of documents, kept by content."""

    def create(
        self, document: Document, *, name: str, author: str, message: str, automatic: bool = False
    ) -> VersionInfo:
        """Keep the present state of a document as a version."""
        ...

    def versions(self, document: str) -> list[VersionInfo]:
        """List the versions of a document, newest first."""
        ...

    def document_at(self, version: str) -> Document:
        """Return a document as it was in a version."""
        ...


class Backups(Protocol):
    """Closed, verified copies of the workspace."""

    def backup(self, folder: Path | None = None) -> Path:
        """Make a copy, check it by opening it, thin out old ones; return its path."""
        ...

    def backups(self) -> list[Path]:
        """List the copies, newest first."""
        ...

    def restore(self, copy: Path) -> Path:
        """Put a copy in the place of the workspace; return where the present state was kept."""
        ...


class SettingStore(Protocol):
    """Small settings that belong to the workspace."""

    def get(self, name: str) -> str:
        """Return a setting, empty if unset."""
        ...

    def set(self, name: str, value: str) -> None:
        """Keep a setting."""
        ...


class Resources(Protocol):
    """Files that come with the program, by their path below `resources/`."""

    def read(self, name: str) -> bytes:
        """Return the content of a file."""
        ...

    def names(self, folder: str, ending: str) -> list[str]:
        """Return the paths of the files in a folder with an ending, sorted."""
        ...


class Workspace(Protocol):
    """An open workspace: all that the store offers, and its end."""

    @property
    def path(self) -> Path:
        """The database file."""
        ...

    @property
    def writable(self) -> bool:
        """Whether this process is the one writer."""
        ...

    @property
    def documents(self) -> DocumentStore:
        """Documents and journal."""
        ...

    @property
    def attachments(self) -> AttachmentStore:
        """Pictures and files."""
        ...

    @property
    def search(self) -> SearchIndex:
        """The search index."""
        ...

    @property
    def versions(self) -> VersionStore:
        """Versions of documents."""
        ...

    @property
    def backups(self) -> Backups:
        """Backups of the whole."""
        ...

    @property
    def settings(self) -> SettingStore:
        """Settings of the workspace."""
        ...

    def close(self) -> None:
        """Release the file and the lock."""
        ...
