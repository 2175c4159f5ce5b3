"""The verbs of the command line, in the order in which help lists them."""

from curriculum_studio.cli import verbs as library
from curriculum_studio.console.verbs import Verb
from curriculum_studio.features.alignment import verbs as alignment
from curriculum_studio.features.assessment import verbs as assessment
from curriculum_studio.features.backups import verbs as backups
from curriculum_studio.features.frameworks import verbs as frameworks
from curriculum_studio.features.history import verbs as history
from curriculum_studio.features.onboarding import verbs as onboarding
from curriculum_studio.features.publishing import verbs as publishing
from curriculum_studio.features.redline import verbs as redline
from curriculum_studio.features.review import verbs as review
from curriculum_studio.features.sharing import verbs as sharing
from curriculum_studio.features.updates import verbs as updates

VERBS: tuple[Verb, ...] = (
    onboarding.SAMPLE,
    library.LIST,
    library.SHOW,
    library.SEARCH,
    library.IMPORT,
    publishing.EXPORT,
    backups.BACKUP,
    backups.BACKUPS,
    backups.RESTORE,
    library.INIT,
    alignment.ALIGN,
    assessment.WORKBOOK,
    assessment.ASSESS,
    assessment.REPORT,
    sharing.EXPORT_PACKAGE,
    library.IMPORT_PACKAGE,
    redline.IMPORT_CHANGES,
    review.INSPECT,
    review.COMMENTS,
    review.IMPORT_COMMENTS,
    review.EXPORT_COMMENTS,
    history.BIN,
    history.RESTORE_DOCUMENT,
    history.ERASE,
    frameworks.COVERAGE,
    review.START_ROUND,
    review.REMIND,
    review.MEETING,
    review.ROUNDS,
    review.MINUTES,
    review.SEND_ROUND,
    review.STAGE,
    library.PROFILE,
    review.ANSWER,
    backups.VERIFY,
    backups.SALVAGE,
    updates.CHECK_RELEASE,
)
