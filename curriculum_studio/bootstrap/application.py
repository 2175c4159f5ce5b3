"""An open workspace with all services over it: the one place where services are built."""

import platform
import time
from collections.abc import Callable, Iterable, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from curriculum_studio import clock
from curriculum_studio.core.document import Document
from curriculum_studio.core.payloads.review import Waiver
from curriculum_studio.core.transactions import SetWaiver
from curriculum_studio.lazy import Lazy
from curriculum_studio.locations import FolderResources, resource_folder
from curriculum_studio.render.format_registry import read_draft
from curriculum_studio.session.comment_anchoring import carrying
from curriculum_studio.session.files import sweep
from curriculum_studio.session.ports import Resources, Workspace
from curriculum_studio.session.session import Session
from curriculum_studio.session.signing import Signing
from curriculum_studio.session.stage_policy import StageGuard
from curriculum_studio.session.versions import AutomaticVersions

if TYPE_CHECKING:  # each is loaded on first use
    from curriculum_studio.features.alignment.service import Drafts
    from curriculum_studio.features.assessment.service.assessments import Assessments
    from curriculum_studio.features.checks.reports import FindingsReports
    from curriculum_studio.features.checks.service import StageGate, Waivers
    from curriculum_studio.features.desk.service import WorkDesk
    from curriculum_studio.features.frameworks.service import CoverageView
    from curriculum_studio.features.group.service.access import GroupAccess
    from curriculum_studio.features.group.service.passwords import Passwords
    from curriculum_studio.features.group.service.synchroniser import Synchroniser
    from curriculum_studio.features.history.service import History
    from curriculum_studio.features.merging.combining import Combining
    from curriculum_studio.features.merging.service import Merging
    from curriculum_studio.features.merging.summaries import MergeSummaries
    from curriculum_studio.features.onboarding.sample_work import SampleWork
    from curriculum_studio.features.onboarding.service import Samples
    from curriculum_studio.features.pilots.service import Observing, Piloting
    from curriculum_studio.features.printing.service import Typesetter
    from curriculum_studio.features.publishing.service.exports import Exporter
    from curriculum_studio.features.redline.service import DraftReimport
    from curriculum_studio.features.review.service.answers import Answers
    from curriculum_studio.features.review.service.comment_export import CommentExport
    from curriculum_studio.features.review.service.comment_import import CommentImport
    from curriculum_studio.features.review.service.distribution import Reminding, Sending
    from curriculum_studio.features.review.service.minutes import MinutesWriter
    from curriculum_studio.features.review.service.review_copies import ReviewCopies
    from curriculum_studio.features.review.service.reviewing import Reviewing
    from curriculum_studio.features.review.service.rounds import Rounds, Stages
    from curriculum_studio.features.school_forms.service import SchoolForms
    from curriculum_studio.features.sharing.service import Packages
    from curriculum_studio.features.term_folder.service import TermFolders
    from curriculum_studio.features.terminology.model import Concept
    from curriculum_studio.features.terminology.service import Speller, Spelling
    from curriculum_studio.features.units.service import CalendarService
    from curriculum_studio.features.word_import.service import Importer
    from curriculum_studio.session.backup_schedule import BackupSchedule
    from curriculum_studio.session.erasing import Erasing
    from curriculum_studio.store.workspace import PendingCheck

_EXPORTER: Lazy["type[Exporter]"] = Lazy(
    "curriculum_studio.features.publishing.service.exports:Exporter"
)
_TERM_FOLDERS: Lazy["type[TermFolders]"] = Lazy(
    "curriculum_studio.features.term_folder.service:TermFolders"
)
_SETTER: Lazy["type[Typesetter]"] = Lazy("curriculum_studio.features.printing.service:Typesetter")
_IMPORTER: Lazy["type[Importer]"] = Lazy("curriculum_studio.features.word_import.service:Importer")
_SAMPLES: Lazy["type[Samples]"] = Lazy("curriculum_studio.features.onboarding.service:Samples")
_SAMPLE_WORK: Lazy["type[SampleWork]"] = Lazy(
    "curriculum_studio.features.onboarding.sample_work:SampleWork"
)
_ASSESSING: Lazy["type[Assessments]"] = Lazy(
    "curriculum_studio.features.assessment.service.assessments:Assessments"
)
_REVIEWING: Lazy["type[Reviewing]"] = Lazy(
    "curriculum_studio.features.review.service.reviewing:Reviewing"
)
_COMMENT_IMPORT: Lazy["type[CommentImport]"] = Lazy(
    "curriculum_studio.features.review.service.comment_import:CommentImport"
)
_COMMENT_EXPORT: Lazy["type[CommentExport]"] = Lazy(
    "curriculum_studio.features.review.service.comment_export:CommentExport"
)
_ROUNDS: Lazy["type[Rounds]"] = Lazy("curriculum_studio.features.review.service.rounds:Rounds")
_SENDING: Lazy["type[Sending]"] = Lazy(
    "curriculum_studio.features.review.service.distribution:Sending"
)
_REMINDING: Lazy["type[Reminding]"] = Lazy(
    "curriculum_studio.features.review.service.distribution:Reminding"
)
_MINUTES_WRITER: Lazy["type[MinutesWriter]"] = Lazy(
    "curriculum_studio.features.review.service.minutes:MinutesWriter"
)
_STAGES: Lazy["type[Stages]"] = Lazy("curriculum_studio.features.review.service.rounds:Stages")
_REVIEW_COPIES: Lazy["type[ReviewCopies]"] = Lazy(
    "curriculum_studio.features.review.service.review_copies:ReviewCopies"
)
_ANSWERS: Lazy["type[Answers]"] = Lazy("curriculum_studio.features.review.service.answers:Answers")
_DRAFT_REIMPORT: Lazy["type[DraftReimport]"] = Lazy(
    "curriculum_studio.features.redline.service:DraftReimport"
)
_DRAFTS: Lazy["type[Drafts]"] = Lazy("curriculum_studio.features.alignment.service:Drafts")
_OBSERVING: Lazy["type[Observing]"] = Lazy("curriculum_studio.features.pilots.service:Observing")
_PILOTING: Lazy["type[Piloting]"] = Lazy("curriculum_studio.features.pilots.service:Piloting")
_SCHOOL_FORMS: Lazy["type[SchoolForms]"] = Lazy(
    "curriculum_studio.features.school_forms.service:SchoolForms"
)
_MERGING: Lazy["type[Merging]"] = Lazy("curriculum_studio.features.merging.service:Merging")
_COMBINING: Lazy["type[Combining]"] = Lazy("curriculum_studio.features.merging.combining:Combining")
_HISTORY: Lazy["type[History]"] = Lazy("curriculum_studio.features.history.service:History")
_MERGE_SUMMARIES: Lazy["type[MergeSummaries]"] = Lazy(
    "curriculum_studio.features.merging.summaries:MergeSummaries"
)
_GROUP_ACCESS: Lazy["type[GroupAccess]"] = Lazy(
    "curriculum_studio.features.group.service.access:GroupAccess"
)
_PASSWORDS: Lazy["type[Passwords]"] = Lazy(
    "curriculum_studio.features.group.service.passwords:Passwords"
)
_PACKAGES: Lazy["type[Packages]"] = Lazy("curriculum_studio.features.sharing.service:Packages")
_SYNCHRONISER: Lazy["type[Synchroniser]"] = Lazy(
    "curriculum_studio.features.group.service.synchroniser:Synchroniser"
)
_WAIVERS: Lazy["type[Waivers]"] = Lazy("curriculum_studio.features.checks.service:Waivers")
_STAGE_GATE: Lazy["type[StageGate]"] = Lazy("curriculum_studio.features.checks.service:StageGate")
_OPEN_ERRORS: Lazy["Callable[[Document, Sequence[Waiver], Iterable[Concept]], int]"] = Lazy(
    "curriculum_studio.features.checks.service:open_errors"
)
_SHARED_CONCEPTS: Lazy["Callable[[Session, str], tuple[Concept, ...]]"] = Lazy(
    "curriculum_studio.features.terminology.service:shared_concepts"
)
_FINDINGS_REPORTS: Lazy["type[FindingsReports]"] = Lazy(
    "curriculum_studio.features.checks.reports:FindingsReports"
)
_WORK_DESK: Lazy["type[WorkDesk]"] = Lazy("curriculum_studio.features.desk.service:WorkDesk")
_ERASING: Lazy["type[Erasing]"] = Lazy("curriculum_studio.session.erasing:Erasing")
_BACKUP_SCHEDULE: Lazy["type[BackupSchedule]"] = Lazy(
    "curriculum_studio.session.backup_schedule:BackupSchedule"
)
_COVERAGE_VIEW: Lazy["type[CoverageView]"] = Lazy(
    "curriculum_studio.features.frameworks.service:CoverageView"
)
_CALENDARS: Lazy["type[CalendarService]"] = Lazy(
    "curriculum_studio.features.units.service:CalendarService"
)
_SPELLING: Lazy["type[Spelling]"] = Lazy("curriculum_studio.features.terminology.service:Spelling")


class Application:
    """What window and command line work with.

    Each service is built here and nowhere else, from what it needs, when somebody first asks for
    it: the window would be usable later for what is not on the screen.
    """

    def __init__(self, workspace: Workspace) -> None:
        """Put the services over an open workspace."""
        self.workspace = workspace
        #: What has to be done before the workspace can be written to; None: nothing.
        self.check: PendingCheck | None = None
        self._closed = False
        self.session = Session(workspace.documents, time.monotonic)
        self.signing = Signing(self.session, workspace, platform.node())
        self.session.accompany(carrying(workspace.comments))
        self.session.guard(StageGuard(self.session.document, self._open_errors))
        self.automatic = AutomaticVersions(
            self.session, workspace.documents, workspace.versions, time.monotonic
        )
        self.resources: Resources = FolderResources(resource_folder("resources"))

    def _open_errors(self, document: Document, changes: Sequence[SetWaiver]) -> int:
        """Count the errors of a document at its stage, after changes of its waivers."""
        known = {each.id: each for each in self.workspace.waivers.of(document.id)}
        for change in changes:
            known.pop(change.waiver.id, None)
            if change.after is not None:
                known[change.after.id] = change.after
        concepts = _SHARED_CONCEPTS.load()(self.session, document.id)
        return _OPEN_ERRORS.load()(document, tuple(known.values()), concepts)

    @cached_property
    def exporter(self) -> "Exporter":
        """Documents into files of other programs."""
        return _EXPORTER.load()(
            self.session,
            self.workspace,
            clock.stamp,
            self.resources,
            maker=self.typesetter,
            calendar=lambda: self.calendars.text,
            remarks=lambda *of: self.findings_reports.remark(*of),  # noqa: PLW0108 - on first use
        )

    @cached_property
    def calendars(self) -> "CalendarService":
        """The calendar of the house."""
        return _CALENDARS.load()(self.workspace.settings, self.resources)

    @cached_property
    def term_folders(self) -> "TermFolders":
        """The papers of a term in one folder."""
        return _TERM_FOLDERS.load()(
            self.session, self.exporter, self.typesetter, self.calendars, self.piloting
        )

    @cached_property
    def typesetter(self) -> "Typesetter":
        """Pages of what is printed."""
        return _SETTER.load()(self.resources)

    @cached_property
    def importer(self) -> "Importer":
        """Foreign files into the workspace."""
        return _IMPORTER.load()(self.session, self.workspace.attachments)

    @cached_property
    def samples(self) -> "Samples":
        """Samples for the first steps."""
        return _SAMPLES.load()(self.resources, self.workspace.attachments)

    @cached_property
    def sample_work(self) -> "SampleWork":
        """What a group did with the samples."""
        return _SAMPLE_WORK.load()(
            self.resources,
            self.samples,
            self.workspace.attachments,
            self.workspace.versions,
            self.workspace.comments,
        )

    @cached_property
    def assessing(self) -> "Assessments":
        """Workbooks of assessments, out and in."""
        return _ASSESSING.load()(self.session, self.workspace.versions, self.resources)

    @cached_property
    def reviewing(self) -> "Reviewing":
        """Comments and what is decided on them."""
        return _REVIEWING.load()(
            self.session, self.workspace.comments, clock.stamp, self.workspace.settings
        )

    @cached_property
    def waivers(self) -> "Waivers":
        """The findings of the checks that the group lets stand."""
        return _WAIVERS.load()(self.session, self.workspace.waivers, lambda: self.signing.own.name)

    @cached_property
    def findings_reports(self) -> "FindingsReports":
        """What the checks find, for those without the program."""
        return _FINDINGS_REPORTS.load()(self.session, self.waivers, clock.stamp)

    @cached_property
    def comment_import(self) -> "CommentImport":
        """Comments that reviewers sent, as forms or in Word files."""
        return _COMMENT_IMPORT.load()(self.session, self.reviewing, self.workspace.versions)

    @cached_property
    def comment_export(self) -> "CommentExport":
        """Comments into forms and Word files."""
        of = (self.session, self.reviewing, self.resources)
        return _COMMENT_EXPORT.load()(*of, self.workspace.versions)

    @cached_property
    def rounds(self) -> "Rounds":
        """Review rounds and who takes part in them."""
        of = (self.session, self.reviewing, self.workspace.versions, clock.stamp)
        return _ROUNDS.load()(*of, lambda: self.calendars.days_off())  # noqa: PLW0108 - on first use

    @cached_property
    def sending(self) -> "Sending":
        """The files that go out in a review round."""
        return _SENDING.load()(
            self.session,
            self.rounds,
            self.workspace.versions,
            self.exporter,
            self.comment_export,
            self.handing_on,
        )

    @cached_property
    def reminding(self) -> "Reminding":
        """Letters to those who have not answered a review round."""
        return _REMINDING.load()(self.session, self.rounds)

    @cached_property
    def minutes(self) -> "MinutesWriter":
        """Minutes of the meetings on a standard."""
        return _MINUTES_WRITER.load()(self.session, self.reviewing, self.comment_export.texts)

    @cached_property
    def stages(self) -> "Stages":
        """The stages through which a standard goes."""
        return _STAGES.load()(
            self.session,
            self.reviewing,
            self.rounds,
            self.workspace.versions,
            clock.stamp,
            _STAGE_GATE.load()(self.session, self.waivers),
            self.merging.waiting,
        )

    @cached_property
    def review_copies(self) -> "ReviewCopies":
        """Documents that others sent for review."""
        return _REVIEW_COPIES.load()(
            self.session,
            self.reviewing,
            self.workspace.attachments,
            self.workspace.settings,
            clock.stamp,
        )

    @cached_property
    def answers(self) -> "Answers":
        """What reviewers send back from their review copies."""
        return _ANSWERS.load()(self.session, self.reviewing)

    @cached_property
    def taking_back(self) -> "DraftReimport":
        """Drafts that come back from Word."""
        return _DRAFT_REIMPORT.load()(
            self.session, self.workspace.versions, self.exporter, read_draft
        )

    @cached_property
    def drafts(self) -> "Drafts":
        """Drafts in several languages that become one document."""
        return _DRAFTS.load()(self.session, self.workspace.settings)

    @cached_property
    def observing(self) -> "Observing":
        """Observations of children, which stay in the workspace."""
        return _OBSERVING.load()(self.session)

    @cached_property
    def piloting(self) -> "Piloting":
        """Pilot kindergartens, their try-outs and the teachers' council."""
        return _PILOTING.load()(self.session, self.workspace.versions, self.observing)

    @cached_property
    def forms(self) -> "SchoolForms":
        """The forms of schools."""
        return _SCHOOL_FORMS.load()(self.session, self.workspace.attachments, self.resources)

    @cached_property
    def merging(self) -> "Merging":
        """Two states of a document into one, and what somebody decides of it."""
        return _MERGING.load()(self.session, self.workspace, lambda: self.signing.own.name)

    @cached_property
    def combining(self) -> "Combining":
        """Two documents of the library into one."""
        return _COMBINING.load()(self.session, self.workspace.versions, self.merging)

    @cached_property
    def history(self) -> "History":
        """Two states side by side, and what was before."""
        return _HISTORY.load()(self.session, self.workspace, self.signing.names)

    @cached_property
    def merge_summaries(self) -> "MergeSummaries":
        """What merges did, for the minutes."""
        return _MERGE_SUMMARIES.load()(
            self.session, self.workspace.versions, self.merging, clock.stamp
        )

    @cached_property
    def group_access(self) -> "GroupAccess":
        """The way to the group that shares with this library."""
        return _GROUP_ACCESS.load()(self.workspace.settings, self.signing, _PASSWORDS.load()())

    @cached_property
    def desk(self) -> "WorkDesk":
        """What lies on the desks of those who work in the library."""
        return _WORK_DESK.load()(
            self.session,
            self.workspace,
            lambda document, language, checked: self.stages.obstacles(
                document, None, language, checked=checked
            ),
        )

    @cached_property
    def handing_on(self) -> "Packages":
        """Packages for others, out and in."""
        return _PACKAGES.load()(
            self.session,
            self.workspace.versions,
            self.workspace.attachments,
            self.observing,
            self.merging,
            keeps=self.workspace.writable,
        )

    @cached_property
    def synchroniser(self) -> "Synchroniser":
        """Documents shared with a group."""
        return _SYNCHRONISER.load()(
            self.session,
            self.workspace,
            self.merging,
            self.erasing,
            lambda: self.signing.own.name,
            self.signing.arrive,
        )

    @cached_property
    def erasing(self) -> "Erasing":
        """Erasing documents, pictures and texts for good."""
        return _ERASING.load()(self.session, self.workspace)

    @cached_property
    def backup_schedule(self) -> "BackupSchedule":
        """When backups are due."""
        return _BACKUP_SCHEDULE.load()(
            self.workspace.backups, self.workspace.settings, clock.now, time.monotonic
        )

    def coverage(self, framework: str) -> "CoverageView":
        """Return which goals of a framework the units reach, as the library is now.

        Raises:
            StudioError: if there is no such document.

        """
        return _COVERAGE_VIEW.load()(self.session, self.workspace.links, framework)

    def spelling(self, speller: "Speller") -> "Spelling":
        """Return the spelling of texts by dictionaries and by the own words of the workspace."""
        return _SPELLING.load()(speller, self.workspace.settings)

    def close(self) -> None:
        """Keep what was changed as versions, thin old ones, and release the workspace.

        The workspace is released also where that fails, as on a full disk. Twice does no harm.
        """
        if self._closed:
            return
        self._closed = True
        try:
            if self.workspace.writable:
                self.automatic.close()
                self.workspace.versions.thin(clock.stamp())
        finally:
            if "typesetter" in vars(self):
                self.typesetter.close()
            self.workspace.close()
            if self.check is not None:
                self.check.stop()


def open_application(
    path: Path, *, create: bool = False, read_only: bool = False, look_later: bool = False
) -> Application:
    """Open a workspace and put the services over it.

    `look_later`: a large one that was not closed well is read at once, and has a `check`.

    Raises:
        StudioError: if the workspace cannot be opened; WorkspaceBusy if another process writes.

    """
    # Loaded here, after the first paint: SQLAlchemy alone costs as much as two empty windows.
    from curriculum_studio.store.workspace import open_workspace  # noqa: PLC0415

    workspace = open_workspace(path, create=create, read_only=read_only, look_later=look_later)
    if workspace.writable:
        sweep(path.parent)
    application = Application(workspace)
    application.check = workspace.check
    return application


def checked(application: Application) -> Application:
    """Return services over a workspace for writing, whose check found nothing.

    The one that was only read goes; whoever shows it takes the new one first.

    Raises:
        StudioError: if it cannot be opened for writing; then it can be read on.

    """
    assert application.check is not None, "there is nothing to check"  # noqa: S101 - a defect
    workspace = application.check.finish()
    application.check = None
    sweep(workspace.path.parent)
    return Application(workspace)


def reopened(application: Application) -> Application:
    """Return new services over a workspace whose database was replaced, as by restoring a copy."""
    return Application(application.workspace)
