"""What the services need of the world, as protocols; the store keeps these promises."""

from collections.abc import MutableSequence, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, TypeVar

from curriculum_studio.domain.changes import Changes
from curriculum_studio.domain.coverage import Covering, UnitLine
from curriculum_studio.domain.document import Document
from curriculum_studio.domain.payloads.review import Comment, Waiver
from curriculum_studio.domain.text import Cell
from curriculum_studio.domain.transactions import SetComment, Transaction
from curriculum_studio.domain.versions import VersionInfo, VersionRecord

Record = TypeVar("Record")


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
    """What a transaction made of one document: before and after (None: not there).

    `comments` came, changed or went with it and are kept in the same transaction of the store;
    where they alone changed, before and after are the same document.
    """

    before: Document | None
    after: Document | None
    changes: Changes
    comments: tuple[SetComment, ...] = ()


@dataclass(frozen=True, slots=True)
class Hit:
    """A place where a search found its words; `text` is what stands around them.

    `language` is empty where they stand in no text but in a number or code of the node.
    """

    document: str
    node: str
    language: str
    text: str


@dataclass(frozen=True, slots=True)
class Link:
    """A node that is linked to a goal of a framework."""

    document: str
    node: str
    framework: str
    goal: str
    relation: str


@dataclass(frozen=True, slots=True)
class BackupInfo:
    """A copy of the workspace: when it was made (ISO 8601 in UTC) and what is in it."""

    path: Path
    time: str
    documents: int
    nodes: int


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

    def journal(self) -> tuple[MutableSequence[Transaction], int]:
        """Return the steps kept for undo, and how many of them are applied.

        The steps may be read only when they are looked at; the sequence belongs to the caller.
        """
        ...

    def lead_text(self, wanted: str) -> Cell | None:
        """Return a source text that changed, by its hash, as long as a text is based on it.

        None if it is not known: it may have changed before such texts were kept.
        """
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
        """Keep the present state of a document, with its comments, as a version.

        Its parents are the heads of the document; an automatic version that would say nothing new
        is not made, and the head returned.
        """
        ...

    def versions(self, document: str) -> list[VersionInfo]:
        """List the versions of a document, newest first."""
        ...

    def document_at(self, version: str) -> Document:
        """Return a document as it was in a version.

        Raises:
            StudioError: if there is no such version.

        """
        ...

    def comments_at(self, version: str) -> list[Comment]:
        """Return the comments as they were in a version."""
        ...

    def heads(self, document: str) -> tuple[str, ...]:
        """Return the versions from which the present state comes: one, or two after a merge."""
        ...

    def adopt(self, document: str, version: str) -> None:
        """Make a version a head: what it holds has been merged into the document."""
        ...

    def base(self, first: str, second: str) -> str | None:
        """Return the nearest version that both come from, found by ids and contents."""
        ...

    def record(self, version: str) -> VersionRecord:
        """Return a version with all that makes it, to be sent."""
        ...

    def sealed(self, record: VersionRecord) -> VersionRecord:
        """Return a version that says less than it did, under the id of what it says now."""
        ...

    def receive(self, record: VersionRecord) -> None:
        """Keep a version that was made elsewhere; nothing if it is known.

        Raises:
            StudioError: if a hash does not fit what it names; nothing is kept.

        """
        ...


class RecordStore(Protocol[Record]):
    """Records that belong to a document and are merged by id: comments, waivers."""

    def put(self, *records: Record) -> None:
        """Keep records, in the place of those with the same ids, all or none."""
        ...

    def of(self, document: str) -> list[Record]:
        """List the records of a document in the order in which they came."""
        ...

    def get(self, identity: str) -> Record | None:
        """Return a record."""
        ...

    def remove(self, *identities: str) -> None:
        """Take records away."""
        ...


class LinkIndex(Protocol):
    """Which nodes are linked to which goals; derived from the documents."""

    def to(self, framework: str, goal: str = "") -> list[Link]:
        """List the nodes linked to a framework, or to one goal of it."""
        ...

    def of(self, document: str) -> list[Link]:
        """List the links that a document makes."""
        ...

    def coverings(self, framework: str) -> list[Covering]:
        """List the places in units that are linked to a framework, with their activities."""
        ...

    def units(self) -> list[UnitLine]:
        """List all units with their heads, by class level and title."""
        ...


class Backups(Protocol):
    """Closed, verified copies of the workspace."""

    def backup(self, folder: Path | None = None) -> Path:
        """Make a copy, check it by opening it, thin out old ones; return its path.

        May run in another thread than the one that writes.
        """
        ...

    def backups(self, folder: Path | None = None) -> list[Path]:
        """List the copies, newest first."""
        ...

    def describe(self, copy: Path) -> BackupInfo | None:
        """Open a copy, check it, and say what is in it; None if it is not good."""
        ...

    def restore(self, copy: Path) -> Path:
        """Put a copy in the place of the workspace; return where the present state was kept.

        All that was read before is void: begin with a new session.

        Raises:
            StudioError: if the copy is not good, or another program reads the workspace; all is
                as it was.

        """
        ...


class SettingStore(Protocol):
    """Small settings that belong to the workspace."""

    def get(self, name: str) -> str:
        """Return a setting, empty if unset."""
        ...

    def set(self, name: str, value: str) -> None:
        """Keep a setting."""
        ...


class Speller(Protocol):
    """Dictionaries of the languages that have spelling to check."""

    def has(self, language: str) -> bool:
        """Whether there is a dictionary for a language."""
        ...

    def knows(self, word: str, language: str) -> bool:
        """Whether a word is spelt right; also if nobody can tell."""
        ...

    def suggest(self, word: str, language: str) -> list[str]:
        """Return what may have been meant, the likeliest first."""
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
    def comments(self) -> RecordStore[Comment]:
        """Comments on documents."""
        ...

    @property
    def waivers(self) -> RecordStore[Waiver]:
        """Findings that the group lets stand."""
        ...

    @property
    def links(self) -> LinkIndex:
        """Which nodes are linked to which goals."""
        ...

    @property
    def backups(self) -> Backups:
        """Backups of the whole."""
        ...

    @property
    def settings(self) -> SettingStore:
        """Settings of the workspace."""
        ...

    def reader(self) -> "Workspace":
        """Open the same file once more, for reading only, as work in another thread needs it."""
        ...

    def close(self) -> None:
        """Release the file and the lock."""
        ...
