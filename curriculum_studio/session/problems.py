"""What can be wrong with a workspace, in kinds that callers treat apart."""

from enum import StrEnum
from pathlib import Path

from curriculum_studio.i18n import Message, StudioError, message


class WorkspaceBusy(StudioError):  # noqa: N818 - named after the state it tells
    """Another process writes to the workspace: hand over to it, or open for reading.

    `process` and `host` say which, 0 and empty where that is not known.
    """

    def __init__(self, what: Message, *, process: int = 0, host: str = "") -> None:
        remedy = message("Workspace", "Go on in that window, or close it first.")
        super().__init__(what, remedy=remedy)
        self.process = process
        self.host = host


class WorkspaceProtected(StudioError):  # noqa: N818 - named after the state it tells
    """The workspace may not be written to; it can be opened for reading."""


class WorkspaceMoved(StudioError):  # noqa: N818 - named after the state it tells
    """The file was renamed, replaced or deleted under the program; a copy can still be saved."""


class WorkspaceDamaged(StudioError):  # noqa: N818 - named after the state it tells
    """The database is damaged; `backup` is the newest good copy, None if there is none."""

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


def moved(path: Path) -> WorkspaceMoved:
    """The file at the path is not the one that is open: what is written would be lost."""
    return WorkspaceMoved(
        message("Workspace", "{name} was renamed, replaced or deleted while it was open.").fill(
            name=path.name
        ),
        safe=message(
            "Workspace",
            "The last change is not saved; all before it is still there as long as the program is"
            " open.",
        ),
        remedy=message(
            "Workspace", "Save a copy in another place now, or give the file its name back."
        ),
    )
