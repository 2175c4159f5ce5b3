"""An open workspace with all services over it."""

import time
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from curriculum_studio.bootstrap.resources import FolderResources, resource_folder
from curriculum_studio.exchange.formats import read_draft
from curriculum_studio.services.assessing import Assessing
from curriculum_studio.services.exporting import Exporter
from curriculum_studio.services.files import sweep
from curriculum_studio.services.handing_on import HandingOn
from curriculum_studio.services.importing import Importer
from curriculum_studio.services.ports import Resources, Workspace
from curriculum_studio.services.review_export import ReviewExport
from curriculum_studio.services.reviewing import Reviewing
from curriculum_studio.services.rounds import Rounds
from curriculum_studio.services.samples import Samples
from curriculum_studio.services.school_forms import SchoolForms
from curriculum_studio.services.sending import Sending
from curriculum_studio.services.session import Session
from curriculum_studio.services.stages import Stages
from curriculum_studio.services.taking_back import TakingBack


@dataclass(frozen=True, slots=True)
class Application:
    """What window and command line work with."""

    workspace: Workspace
    session: Session
    exporter: Exporter
    importer: Importer
    samples: Samples
    assessing: Assessing
    reviewing: Reviewing
    rounds: Rounds
    stages: Stages
    resources: Resources
    forms: SchoolForms
    handing_on: HandingOn
    taking_back: TakingBack

    def close(self) -> None:
        """Release the workspace."""
        self.workspace.close()


def sending_of(application: Application) -> Sending:
    """Return what writes the files of a review round."""
    return Sending(
        application.session,
        application.rounds,
        application.workspace.versions,
        application.exporter,
        ReviewExport(application.session, application.reviewing, application.resources),
        application.handing_on,
    )


def open_application(path: Path, *, create: bool = False, read_only: bool = False) -> Application:
    """Open a workspace and put the services over it.

    Raises:
        StudioError: if the workspace cannot be opened; WorkspaceBusy if another process writes.

    """
    # Loaded here, after the first paint: SQLAlchemy alone costs as much as two empty windows.
    from curriculum_studio.store.workspace import open_workspace  # noqa: PLC0415

    workspace: Workspace = open_workspace(path, create=create, read_only=read_only)
    sweep(path.parent)
    return _composed(workspace)


def reopened(application: Application) -> Application:
    """Return new services over a workspace whose database was replaced, as by restoring a copy."""
    return _composed(application.workspace)


def restore_damaged(path: Path, copy: Path) -> Path:
    """Put a copy in the place of a workspace that cannot be opened; return what was kept of it.

    Raises:
        StudioError: if the copy is not good or another process writes to the workspace.

    """
    # Loaded here as above.
    from curriculum_studio.store.backups import restore_workspace  # noqa: PLC0415

    return restore_workspace(path, copy)


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")


def _composed(workspace: Workspace) -> Application:
    session = Session(workspace.documents, time.monotonic)
    resources = FolderResources(resource_folder("resources"))
    exporter = Exporter(
        session,
        workspace.attachments,
        workspace.versions,
        _now,
        resources,
        keeps=workspace.writable,
    )
    reviewing = Reviewing(session, workspace.comments, _now)
    return Application(
        workspace,
        session,
        exporter,
        Importer(session, workspace.attachments),
        Samples(resources, workspace.attachments),
        Assessing(session, workspace.versions, resources),
        reviewing,
        Rounds(session, reviewing, workspace.versions, _now),
        Stages(session, reviewing, workspace.versions, _now),
        resources,
        SchoolForms(session, workspace.attachments, resources),
        HandingOn(session, workspace.versions, workspace.attachments),
        TakingBack(session, workspace.versions, exporter, read_draft),
    )
