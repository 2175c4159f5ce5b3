"""What the services need of the world, as protocols; the store keeps these promises."""

from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Protocol, TypeVar

from curriculum_studio.core.document import Document, Node
from curriculum_studio.core.edits import Touched
from curriculum_studio.core.goals import Covering, UnitLine
from curriculum_studio.core.payloads.review import Comment, MergeDecision, Waiver
from curriculum_studio.core.profiles import Profile
from curriculum_studio.core.staying import Outgoing
from curriculum_studio.core.text import Cell
from curriculum_studio.core.transactions import SetRecord, Transaction
from curriculum_studio.core.versions import Reason, SentVersion, VersionInfo, VersionRecord
from curriculum_studio.i18n import StudioError
from curriculum_studio.session.activity import ActivityLog
from curriculum_studio.session.eraser_port import Eraser
from curriculum_studio.values import dataclass

Record = TypeVar("Record")


@dataclass(frozen=True, slots=True)
class Entry:
    """A document as the library lists it. `updated` is ISO 8601 in UTC; titles by language."""

    id: str
    kind: str
    titles: dict[str, str]
    updated: str
    detail: str = ""
    #: Its row does not fit its seal: the file is damaged there.
    damaged: bool = False

    def title(self, language: str) -> str:
        """Return the title in a language or the nearest one that has it."""
        own = self.titles.get(language, "")
        return own or next((title for title in self.titles.values() if title), "")


@dataclass(frozen=True, slots=True)
class Written:
    """What a transaction made of one document: before and after (None: not there).

    `records`: comments, waivers and decisions that came, changed or went too. `heads`: its versions
    now; None: as before.
    """

    before: Document | None
    after: Document | None
    changes: Touched
    records: tuple[SetRecord, ...] = ()
    heads: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class Binned:
    """A document in the recycle bin: since when (ISO 8601 in UTC), and by whose profile."""

    entry: Entry
    deleted: str
    by: str = ""


@dataclass(frozen=True, slots=True)
class Filed:
    """A step in the undo stack of a document.

    `id` names it in the journal. `order` says when it was done, undone or redone last: it grows
    over all documents, whatever the clock says.
    """

    id: int
    order: int
    step: Transaction


@dataclass(frozen=True, slots=True)
class Stack:
    """What can be undone and redone in one document, each with the next one last.

    `ended` is the order at which the stack ended last: the document came, went or was replaced.
    """

    applied: Sequence[Filed] = ()
    undone: Sequence[Filed] = ()
    ended: int = 0


@dataclass(frozen=True, slots=True)
class Filing:
    """Where a transaction goes: on top of the stacks of some documents; those of others end.

    `joins`: the id of the step whose place it takes, as typing does; 0 for none.
    """

    stacks: tuple[str, ...] = ()
    ended: tuple[str, ...] = ()
    joins: int = 0


@dataclass(frozen=True, slots=True)
class SearchHit:
    """A place where a search found its words; `text` is what stands around them.

    `language` is empty where they stand in no text but in a number or code of the node.
    """

    document: str
    node: str
    language: str
    text: str


@dataclass(frozen=True, slots=True)
class GoalLink:
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
class BackupFile:
    """A copy as its name and size tell of it, without opening it.

    `made` is what the clock said then (UTC). `own`: this computer made it. `whole`: the file is as
    long as it says itself.
    """

    path: Path
    made: datetime
    size: int
    own: bool
    whole: bool


#: Is told how many of how many pages are copied, and returns whether to go on.
Watch = Callable[[int, int], bool]


@dataclass(frozen=True, slots=True)
class AttachmentInfo:
    """A kept file: its content hash is its name."""

    hash: str
    media_type: str
    name: str
    size: int


class DocumentStore(Protocol):
    """Documents, recycle bin and journal. Each commit is one transaction of the database."""

    def entries(self) -> list[Entry]:
        """List all documents but those in the recycle bin."""
        ...

    def binned(self) -> list[Binned]:
        """List the recycle bin, what was deleted last first."""
        ...

    def load(self, document: str) -> Document:
        """Return a document.

        Raises:
            StudioError: if there is none of that id, or it is in the recycle bin.

        """
        ...

    def load_binned(self, document: str) -> Document:
        """Return a document of the recycle bin.

        Raises:
            StudioError: if there is none of that id.

        """
        ...

    def commit(
        self, written: Sequence[Written], steps: Sequence[tuple[Transaction, Filing]]
    ) -> list[Filed]:
        """Write what steps made, all or none, and file them in the journal in their order.

        What could be redone in the documents on whose stacks they go is dropped. A document that
        went is put into the recycle bin; one that comes under the id of one there takes its place.
        """
        ...

    def commit_undo(
        self,
        written: Sequence[Written],
        filed: Filed,
        documents: Sequence[str],
        *,
        undone: bool,
        rest: Transaction | None = None,
    ) -> Filed:
        """Write what undoing or redoing made, and move the step in the stacks of documents.

        With `rest` only a part of the step is undone or redone: `filed.step` is that part, the
        rest stays as it is in the stacks of the other documents. Returns the step with its new
        order, and with its new id where it was a part.
        """
        ...

    def stack(self, document: str) -> Stack:
        """Return what can be undone and redone in a document; steps may be read on first look."""
        ...

    def newest(self, *, undone: bool) -> Sequence[tuple[str, int]]:
        """Return documents with the order of what was done, or undone, there last; newest first."""
        ...

    def record(self, change: SetRecord) -> Comment | Waiver | MergeDecision | None:
        """Return the record that a change is about as it is now; None where it is not there."""
        ...

    def recent(self, most: int) -> Sequence[Transaction]:
        """Return the newest steps of the journal, newest first, those no stack has included."""
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

    def search(self, words: str, limit: int = 50, *, binned: bool = False) -> list[SearchHit]:
        """Return the best places for words in any language; Chinese from two characters on.

        They are looked for in the documents of the library, or with `binned` in the recycle bin.
        """
        ...


class VersionStore(Protocol):
    """States of documents, kept by content."""

    def create(
        self,
        document: Document,
        *,
        name: str,
        author: str,
        message: str,
        automatic: bool = False,
        reason: Reason = "",
        actor: str = "",
        time: str = "",
    ) -> VersionInfo:
        """Keep the present state of a document, with its comments, as a version.

        Its parents are the heads of the document; an automatic version that would say nothing new
        is not made, and the head returned. `reason` says why an automatic one was made, `actor` is
        the id of the profile that made it, `time` is when that was (ISO 8601 in UTC; empty: now).
        """

    def prepare(self, document: Document) -> Iterator[None]:
        """Make ready what a version of a document needs, with breaks; nothing is written."""

    def hold(self, *versions: str) -> None:
        """Keep the states of versions for good: others, or files that went out, refer to them."""

    def thin(self, now: str) -> int:
        """Drop the states of automatic versions that crowd the past; return of how many.

        Heads, named versions and those that others refer to stay. `now` is ISO 8601 in UTC.
        """

    def versions(self, document: str, *, whole: bool = False) -> list[VersionInfo]:
        """List the versions of a document, newest first; `whole`: those whose state is there."""

    def document_at(self, version: str) -> Document:
        """Return a document as it was in a version.

        Raises:
            StudioError: if there is no such version.

        """

    def states_of(self, document: str, node: str) -> list[tuple[VersionInfo, Node | None]]:
        """Return what a node was in each version whose state is there, newest first."""

    def last_seen(self, document: str, present: Container[str]) -> dict[str, VersionInfo]:
        """Return the nodes that versions have and `present` has not, with the newest of these."""

    def heads(self, document: str) -> tuple[str, ...]:
        """Return the versions from which the present state comes: one, or two after a merge."""

    def adopted(self, document: str, version: str) -> tuple[str, ...]:
        """Return the heads of a document into which what a version holds was merged.

        They become heads with a `SetHeads` in the transaction that merges.
        """

    def base(self, first: str, second: str) -> str | None:
        """Return the nearest version that both come from, found by ids and contents."""

    def record(self, version: str) -> VersionRecord:
        """Return a version with all that makes it, to be sent."""

    def sent(self, document: str, outgoing: Outgoing) -> list[SentVersion]:
        """Return whole versions, oldest first, as they go out."""

    def current(self, document: str, author: str) -> VersionRecord:
        """Return the present state, as it is stored, as a version by an author that is not kept."""

    def sealed(self, record: VersionRecord) -> VersionRecord:
        """Return a version that says less than it did, under the id of what it says now."""

    def receive(self, record: VersionRecord) -> None:
        """Keep a version that was made elsewhere; nothing if it is known.

        Raises:
            StudioError: if a hash does not fit what it names; nothing is kept.

        """


class RecordStore(Protocol[Record]):
    """Records that belong to a document and are merged by id: comments, waivers, decisions."""

    def put(self, *records: Record) -> None:
        """Keep records, in the place of those with the same ids, all or none."""
        ...

    def of(self, document: str) -> list[Record]:
        """List the records of a document in the order in which they came."""
        ...

    def everywhere(self) -> list[Record]:
        """List the records of all documents, of those in the recycle bin as well."""

    def get(self, identity: str) -> Record | None:
        """Return a record."""
        ...

    def remove(self, *identities: str) -> None:
        """Take records away."""
        ...


class LinkIndex(Protocol):
    """Which nodes are linked to which goals; derived from the documents."""

    def to(self, framework: str, goal: str = "") -> list[GoalLink]:
        """List the nodes linked to a framework, or to one goal of it."""
        ...

    def of(self, document: str) -> list[GoalLink]:
        """List the links that a document makes."""
        ...

    def coverings(self, framework: str) -> list[Covering]:
        """List the places in units that are linked to a framework, with their activities."""
        ...

    def units(self) -> list[UnitLine]:
        """List all units with their heads, by class level and title."""
        ...


class Backups(Protocol):
    """Closed, verified copies of the workspace, in a folder of the user's choice.

    Where a folder may be named, none means the chosen one.
    """

    @property
    def usual_folder(self) -> Path:
        """Where copies go if nobody chose another folder: beside the workspace."""
        ...

    @property
    def folder(self) -> Path:
        """Where copies go."""
        ...

    def choose(self, folder: Path | None) -> None:
        """Let copies go to a folder from now on, None for the usual one."""
        ...

    def backup(self, folder: Path | None = None, watch: Watch | None = None) -> Path:
        """Make a copy, check it by opening it, thin out old ones; return its path.

        May run in another thread than the one that writes. A chosen folder is not made anew where
        it is gone: it may be on a stick that is not there.

        Raises:
            BackupFailed: if the folder is gone, full or protected, or the copy is not good.
            BackupStopped: if `watch` wants no more of it; nothing is left of the copy.

        """
        ...

    def listed(self, folder: Path | None = None) -> list[BackupFile]:
        """List the copies, newest first, those of this computer before others; opens none.

        Raises:
            BackupFailed: if the folder is gone or may not be read.

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

    def set_all(self, values: Mapping[str, str]) -> None:
        """Keep several settings, all or none."""
        ...


class People(Protocol):
    """Profiles of those who worked in the library; names are looked up here by their ids."""

    def put(self, profile: Profile) -> None:
        """Keep a profile, in the place of the one with its id."""
        ...

    def get(self, identity: str) -> Profile | None:
        """Return a profile."""
        ...

    def all(self) -> list[Profile]:
        """List all profiles."""
        ...


class Resources(Protocol):
    """Files that come with the program, by their path below `resources/`."""

    def read(self, name: str) -> bytes:
        """Return the content of a file."""

    def names(self, folder: str, ending: str) -> list[str]:
        """Return the paths of the files in a folder with an ending, sorted."""


class Workspace(Protocol):
    """An open workspace: all that the store offers, and its end."""

    @property
    def path(self) -> Path:
        """The database file."""

    @property
    def writable(self) -> bool:
        """Whether this process is the one writer."""

    @property
    def notice(self) -> StudioError | None:
        """What a person has to know: a log is missing, or (`WorkspaceNewer`) it is only read."""

    @property
    def moved(self) -> bool:
        """Whether the file was renamed, replaced or deleted while it was open."""

    @property
    def whereabouts(self) -> Path | None:
        """Where a file is that was moved while it was open; None: deleted, or it is not known."""

    def follow(self) -> None:
        """Go on where the file was moved to.

        Raises:
            WorkspaceMoved: if that is not known.
            StudioError: if another window or program has it open there; all stays as it is.

        """

    def save_as(self, target: Path) -> None:
        """Write a verified copy of what is open to another place, and go on there.

        Raises:
            StudioError: if the place cannot be written to or another window has it open; all stays
                as it is.

        """

    @property
    def documents(self) -> DocumentStore:
        """Documents and journal."""

    @property
    def attachments(self) -> AttachmentStore:
        """Pictures and files."""

    @property
    def search(self) -> SearchIndex:
        """The search index."""

    @property
    def versions(self) -> VersionStore:
        """Versions of documents."""

    @property
    def activity(self) -> ActivityLog:
        """What was done, newest first."""

    @property
    def comments(self) -> RecordStore[Comment]:
        """Comments on documents."""

    @property
    def waivers(self) -> RecordStore[Waiver]:
        """Findings that the group lets stand."""

    @property
    def decisions(self) -> RecordStore[MergeDecision]:
        """What merges left to people."""

    @property
    def links(self) -> LinkIndex:
        """Which nodes are linked to which goals."""

    @property
    def backups(self) -> Backups:
        """Backups of the whole."""

    @property
    def eraser(self) -> Eraser:
        """What erases for good."""

    @property
    def settings(self) -> SettingStore:
        """Settings of the workspace."""

    @property
    def people(self) -> People:
        """Who worked in the library."""

    def tidy(self) -> Iterator[None]:
        """Drop what is not needed any more, and give its room back, in slices of milliseconds."""

    def tidy_index(self) -> Iterator[None]:
        """Bring the search index in order after changes, in slices of milliseconds."""

    def reader(self) -> "Workspace":
        """Open the same file once more, for reading only, as work in another thread needs it."""

    def close(self) -> None:
        """Release the file and the lock."""
