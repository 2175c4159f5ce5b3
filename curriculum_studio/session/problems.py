"""What can be wrong with a workspace: errors that callers treat apart, and damage that is found.

Damage is what a check of the whole library finds, and what cannot be read out of a damaged one.
"""

from enum import StrEnum
from pathlib import Path
from typing import Literal

from curriculum_studio.i18n import Message, StudioError, message
from curriculum_studio.values import dataclass

# --- errors -----------------------------------------------------------------------------------


class WorkspaceBusy(StudioError):  # noqa: N818 - named after the state it tells
    """Another process writes to the workspace: hand over to it, or open for reading.

    `process` and `host` say which, 0 and empty where that is not known.
    """

    kind = "busy"

    def __init__(self, what: Message, *, process: int = 0, host: str = "") -> None:
        remedy = message("Workspace", "Go on in that window, or close it first.")
        super().__init__(what, remedy=remedy)
        self.process = process
        self.host = host


class WorkspaceProtected(StudioError):  # noqa: N818 - named after the state it tells
    """The workspace may not be written to; it can be opened for reading."""

    kind = "protected"


class WorkspaceNewer(StudioError):  # noqa: N818 - named after the state it tells
    """A newer program wrote the workspace; it can be opened for reading."""

    kind = "newer"


class WorkspaceMoved(StudioError):  # noqa: N818 - named after the state it tells
    """The file was renamed, replaced or deleted under the program; a copy can still be saved.

    `now` is where it is, if that is known: there one can go on.
    """

    kind = "moved"
    now: Path | None = None


class WorkspaceDamaged(StudioError):  # noqa: N818 - named after the state it tells
    """The database is damaged; `backup` is the newest good copy, None if there is none."""

    kind = "damaged"

    def __init__(
        self, what: Message, *, remedy: Message | None = None, backup: Path | None = None
    ) -> None:
        """Say what happened and as `remedy` what to do next; `backup` is the newest good copy."""
        unchanged = message("Workspace", "The damaged file was left as it is.")
        super().__init__(what, safe=unchanged, remedy=remedy)
        self.backup = backup


class BackupCause(StrEnum):
    """Why no backup could be made."""

    GONE = "gone"
    FULL = "full"
    DENIED = "denied"
    BAD = "bad"
    OTHER = "other"


class BackupFailed(StudioError):  # noqa: N818 - named after the state it tells
    """No backup could be made in a folder; earlier ones and the library are as they were.

    `cause` and `folder` tell one failure from another, `what` and the rest are for people.
    """

    kind = "backup"

    def __init__(self, cause: BackupCause, folder: Path, what: Message, remedy: Message) -> None:
        safe = message("Backups", "Your work is saved in the library; earlier backups are intact.")
        super().__init__(what, safe=safe, remedy=remedy)
        self.cause = cause
        self.folder = folder


class BackupStopped(StudioError):  # noqa: N818 - named after the state it tells
    """Somebody stopped a backup under way; nothing of it is left."""

    def __init__(self) -> None:
        """Say so."""
        super().__init__(
            message("Backups", "The backup was skipped."),
            safe=message(
                "Backups", "Your work is saved in the library; earlier backups are intact."
            ),
        )


def moved(path: Path, now: Path | None) -> WorkspaceMoved:
    """The file at the path is not the one that is open: what is written would be lost.

    `now` is where the open one is, if that is known.
    """
    safe = message(
        "Workspace",
        "The last change is not saved; all before it is still there as long as the program is"
        " open.",
    )
    if now is not None:
        found = WorkspaceMoved(
            message("Workspace", "{name} was renamed or moved while it was open.").fill(
                name=path.name
            ),
            safe=safe,
            remedy=message(
                "Workspace", "It is {place} now: go on there, or put it back to its old place."
            ).fill(place=now),
        )
        found.now = now
        return found
    return WorkspaceMoved(
        message("Workspace", "{name} was renamed, replaced or deleted while it was open.").fill(
            name=path.name
        ),
        safe=safe,
        remedy=message(
            "Workspace", "Save a copy in another place now, or give the file its name back."
        ),
    )


# --- damage -----------------------------------------------------------------------------------

#: What is damaged.
What = Literal[
    "file", "log", "document", "title", "node", "comment", "waiver", "step", "undo", "version",
    "state", "attachment", "search", "alignment", "decision", "person", "lead_text", "other",
]  # fmt: skip

#: What is damaged, in words.
WORDS: dict[What, Message] = {
    "file": message("Integrity", "Structure of the file"),
    "log": message("Integrity", "File with the newest changes, which is not beside it"),
    "document": message("Integrity", "Structure of a document"),
    "title": message("Integrity", "Title"),
    "node": message("Integrity", "Text"),
    "comment": message("Integrity", "Comment"),
    "waiver": message("Integrity", "Accepted finding"),
    "step": message("Integrity", "Undo step"),
    "undo": message("Integrity", "Undo order"),
    "version": message("Integrity", "Version"),
    "state": message("Integrity", "Text of a version"),
    "attachment": message("Integrity", "Picture or file"),
    "search": message("Integrity", "Search index"),
    "alignment": message("Integrity", "Link to a goal"),
    "decision": message("Integrity", "Decision"),
    "person": message("Integrity", "Person"),
    "lead_text": message("Integrity", "Earlier source text"),
    "other": message("Integrity", "Setting"),
}


@dataclass(frozen=True, slots=True)
class Damage:
    """Something damaged. `place` is the id of a node, comment, version …, or empty.

    `document` is the id of the document to which it belongs, `title` what it is called; both are
    empty where that cannot be told. `detail` is for whoever helps.
    """

    what: What
    document: str = ""
    title: str = ""
    place: str = ""
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Rescued:
    """A document that was read out of a damaged library.

    `older`: texts that could only be had as an earlier version says them; `moved`: texts whose
    place was lost, and which stand at the end now; `lost`: texts that could not be had.
    """

    id: str
    title: str
    older: int = 0
    moved: int = 0
    lost: int = 0

    @property
    def whole(self) -> bool:
        """Whether nothing of its texts is missing or older."""
        return not (self.older or self.moved or self.lost)


@dataclass(frozen=True, slots=True)
class Salvaged:
    """What was read out of a damaged library into a new one, and what is lost."""

    documents: tuple[Rescued, ...]
    lost: tuple[Damage, ...]


def nothing_found(name: str) -> StudioError:
    """No document could be read out of a file."""
    return StudioError(
        message("Integrity", "No document could be recovered from {name}.").fill(name=name),
        safe=message("Integrity", "The file was not changed, and nothing was written."),
        remedy=message("Integrity", "Look for a backup, or for a copy on another disk."),
    )


def target_taken(name: str) -> StudioError:
    """There is a file where the new library shall be written."""
    return StudioError(
        message("Integrity", "{name} already exists.").fill(name=name),
        safe=message("Integrity", "Nothing was written."),
        remedy=message("Integrity", "Choose a name that is not taken."),
    )
