"""An open workspace with all services over it."""

import platform
import time
from datetime import UTC, datetime
from functools import cached_property
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from curriculum_studio.features.publishing.service.exports import Exporter
from curriculum_studio.i18n import Message
from curriculum_studio.locations import FolderResources, resource_folder
from curriculum_studio.render.format_registry import read_draft
from curriculum_studio.session.atomic_files import sweep
from curriculum_studio.session.automatic_versions import AutomaticVersions
from curriculum_studio.session.comment_anchoring import carrying
from curriculum_studio.session.ports import Resources, Workspace
from curriculum_studio.session.session import Session
from curriculum_studio.session.signing import Signing

if TYPE_CHECKING:  # each is loaded on first use
    from curriculum_studio.features.assessment.service.assessments import Assessing
    from curriculum_studio.features.onboarding.service import Samples
    from curriculum_studio.features.redline.service import DraftReimport
    from curriculum_studio.features.review.service.answers import Answers
    from curriculum_studio.features.review.service.distribution import Sending
    from curriculum_studio.features.review.service.review_copies import ReviewCopies
    from curriculum_studio.features.review.service.reviewing import Reviewing
    from curriculum_studio.features.review.service.rounds import Rounds
    from curriculum_studio.features.review.service.stages import Stages
    from curriculum_studio.features.school_forms.service import SchoolForms
    from curriculum_studio.features.sharing.service import Packages
    from curriculum_studio.features.word_import.service import Importer
    from curriculum_studio.session.backup_schedule import BackupSchedule
    from curriculum_studio.session.erasing import Erasing
    from curriculum_studio.session.integrity import Damage, Salvaged

_SERVICES = "curriculum_studio"


def _service(module: str) -> Any:
    return import_module(f"{_SERVICES}.{module}")


class Application:
    """What window and command line work with.

    Services that not every hour of work needs are put together when somebody asks for them: the
    window would be usable later for what is not on the screen.
    """

    def __init__(self, workspace: Workspace) -> None:
        """Put the services over an open workspace."""
        self.workspace = workspace
        self._closed = False
        self.session = Session(workspace.documents, time.monotonic)
        self.signing = Signing(self.session, workspace, platform.node())
        self.session.accompany(carrying(workspace.comments))
        self.automatic = AutomaticVersions(
            self.session, workspace.documents, workspace.versions, time.monotonic
        )
        self.resources: Resources = FolderResources(resource_folder("resources"))
        self.exporter = Exporter(
            self.session,
            workspace.attachments,
            workspace.versions,
            _now,
            self.resources,
            keeps=workspace.writable,
        )

    @cached_property
    def importer(self) -> "Importer":
        """Foreign files into the workspace."""
        made: Importer = _service("features.word_import.service").Importer(
            self.session, self.workspace.attachments
        )
        return made

    @cached_property
    def samples(self) -> "Samples":
        """Samples for the first steps."""
        made: Samples = _service("features.onboarding.service").Samples(
            self.resources, self.workspace.attachments
        )
        return made

    @cached_property
    def assessing(self) -> "Assessing":
        """Workbooks of assessments, out and in."""
        made: Assessing = _service("features.assessment.service.assessments").Assessing(
            self.session, self.workspace.versions, self.resources
        )
        return made

    @cached_property
    def reviewing(self) -> "Reviewing":
        """Comments and what is decided on them."""
        made: Reviewing = _service("features.review.service.reviewing").Reviewing(
            self.session, self.workspace.comments, _now, self.workspace.settings
        )
        return made

    @cached_property
    def rounds(self) -> "Rounds":
        """Review rounds and who takes part in them."""
        made: Rounds = _service("features.review.service.rounds").Rounds(
            self.session, self.reviewing, self.workspace.versions, _now
        )
        return made

    @cached_property
    def stages(self) -> "Stages":
        """The stages through which a standard goes."""
        made: Stages = _service("features.review.service.stages").Stages(
            self.session, self.reviewing, self.workspace.versions, _now
        )
        return made

    @cached_property
    def forms(self) -> "SchoolForms":
        """The forms of schools."""
        made: SchoolForms = _service("features.school_forms.service").SchoolForms(
            self.session, self.workspace.attachments, self.resources
        )
        return made

    @cached_property
    def erasing(self) -> "Erasing":
        """Erasing documents, pictures and texts for good."""
        made: Erasing = _service("session.erasing").Erasing(self.session, self.workspace)
        return made

    @cached_property
    def handing_on(self) -> "Packages":
        """Packages for others, out and in."""
        made: Packages = _service("features.sharing.service").Packages(
            self.session, self.workspace.versions, self.workspace.attachments
        )
        return made

    @cached_property
    def review_copies(self) -> "ReviewCopies":
        """Documents that others sent for review."""
        made: ReviewCopies = _service("features.review.service.review_copies").ReviewCopies(
            self.session,
            self.reviewing,
            self.workspace.attachments,
            self.workspace.settings,
            _now,
        )
        return made

    @cached_property
    def answers(self) -> "Answers":
        """What reviewers send back from their review copies."""
        made: Answers = _service("features.review.service.answers").Answers(
            self.session, self.reviewing
        )
        return made

    @cached_property
    def taking_back(self) -> "DraftReimport":
        """Drafts that come back from Word."""
        made: DraftReimport = _service("features.redline.service").DraftReimport(
            self.session, self.workspace.versions, self.exporter, read_draft
        )
        return made

    @cached_property
    def backup_schedule(self) -> "BackupSchedule":
        """When backups are due."""
        made: BackupSchedule = _service("session.backup_schedule").BackupSchedule(
            self.workspace.backups,
            self.workspace.settings,
            lambda: datetime.now(UTC),
            time.monotonic,
        )
        return made

    def close(self) -> None:
        """Keep what was changed as versions, thin old ones, and release the workspace.

        The workspace is released also where that fails, as on a full disk: all changes are saved.
        Closing once more does no harm.
        """
        if self._closed:
            return
        self._closed = True
        try:
            if self.workspace.writable:
                self.automatic.close()
                self.workspace.versions.thin(_now())
        finally:
            self.workspace.close()


def sending_of(application: Application) -> "Sending":
    """Return what writes the files of a review round."""
    made: Sending = _service("features.review.service.distribution").Sending(
        application.session,
        application.rounds,
        application.workspace.versions,
        application.exporter,
        _service("features.review.service.comment_export").CommentExport(
            application.session, application.reviewing, application.resources
        ),
        application.handing_on,
    )
    return made


def open_application(path: Path, *, create: bool = False, read_only: bool = False) -> Application:
    """Open a workspace and put the services over it.

    Raises:
        StudioError: if the workspace cannot be opened; WorkspaceBusy if another process writes.

    """
    # Loaded here, after the first paint: SQLAlchemy alone costs as much as two empty windows.
    from curriculum_studio.store.workspace import open_workspace  # noqa: PLC0415

    workspace: Workspace = open_workspace(path, create=create, read_only=read_only)
    sweep(path.parent)
    return Application(workspace)


def unsafe_place(path: Path) -> Message | None:
    """Return why a library should not lie at a path, None if nothing speaks against it."""
    # Loaded here as above.
    from curriculum_studio.store.unsafe_places import unsafe_place as found  # noqa: PLC0415

    return found(path)


def reopened(application: Application) -> Application:
    """Return new services over a workspace whose database was replaced, as by restoring a copy."""
    return Application(application.workspace)


def restore_damaged(path: Path, copy: Path) -> Path:
    """Put a copy in the place of a workspace that cannot be opened; return what was kept of it.

    Raises:
        StudioError: if the copy is not good or another process writes to the workspace.

    """
    # Loaded here as above.
    from curriculum_studio.store.backups import restore_workspace  # noqa: PLC0415

    return restore_workspace(path, copy)


def verify_library(path: Path) -> "list[Damage]":
    """Read all that is in a library, and return what is damaged; nothing is written.

    Raises:
        StudioError: if there is no library, or it was not closed and cannot be read.

    """
    # Loaded here as above.
    from curriculum_studio.store.verification import verify  # noqa: PLC0415

    return verify(path)


def salvage_library(path: Path, target: Path) -> "Salvaged":
    """Read what is sound in a damaged library into a new one, and say what is lost.

    Raises:
        StudioError: if nothing can be read, or the new one cannot be written.

    """
    # Loaded here as above.
    from curriculum_studio.store.salvage import salvage  # noqa: PLC0415

    return salvage(path, target)


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
