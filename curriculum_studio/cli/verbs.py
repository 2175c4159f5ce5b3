"""All verbs as data: those that belong to no feature, and the order of all of them in help."""

from pathlib import Path

from curriculum_studio.cli import place_verbs
from curriculum_studio.console.verbs import DOCUMENT, Argument, Option, Verb, whole
from curriculum_studio.features.alignment import verbs as alignment
from curriculum_studio.features.assessment import verbs as assessment
from curriculum_studio.features.backups import verbs as backups
from curriculum_studio.features.checks import verbs as checks
from curriculum_studio.features.desk import verbs as desk
from curriculum_studio.features.frameworks import verbs as frameworks
from curriculum_studio.features.group import verbs as group
from curriculum_studio.features.help import verbs as help_verbs
from curriculum_studio.features.history import verbs as history
from curriculum_studio.features.merging import verbs as merging
from curriculum_studio.features.onboarding import verbs as onboarding
from curriculum_studio.features.publishing import verbs as publishing
from curriculum_studio.features.redline import verbs as redline
from curriculum_studio.features.review import verbs as review
from curriculum_studio.features.sharing import verbs as sharing
from curriculum_studio.features.term_folder import verbs as term_folder
from curriculum_studio.features.units import verbs as units
from curriculum_studio.features.updates import verbs as updates
from curriculum_studio.i18n import message
from curriculum_studio.lazy import Lazy

# --- verbs that belong to no feature ----------------------------------------------------------

INIT = Verb(
    "init",
    message("CommandLine", "Create an empty library."),
    Lazy("curriculum_studio.cli.library_commands:init"),
    examples=("init", "init --workspace school.cstudio-db"),
)

LIST = Verb(
    "list",
    message("CommandLine", "List all documents."),
    Lazy("curriculum_studio.cli.library_commands:list_documents"),
    examples=("list", "list --json"),
)

SHOW = Verb(
    "show",
    message("CommandLine", "Show a document as plain text with its numbers."),
    Lazy("curriculum_studio.cli.library_commands:show"),
    (
        DOCUMENT,
        Option("--lang LANGUAGE", message("CommandLine", "Language of the text: zh, en or de.")),
    ),
    examples=("show ID --lang en",),
)

SEARCH = Verb(
    "search",
    message("CommandLine", "Find words in all documents."),
    Lazy("curriculum_studio.cli.library_commands:search"),
    (
        Argument("words", "TEXT", message("CommandLine", "Words in any language."), many=True),
        Option(
            "--limit COUNT",
            message("CommandLine", "How many places to show at most."),
            reads=whole(1),
            default=50,
        ),
    ),
    examples=("search 碳排放 --limit 10",),
)

IMPORT = Verb(
    "import",
    message("CommandLine", "Import a file from another program."),
    Lazy("curriculum_studio.cli.file_commands:import_file"),
    (
        Argument(
            "file",
            "FILE",
            message("CommandLine", "A Word file, a workbook or a CASE file; it is never changed."),
            reads=Path,
        ),
        Option(
            "--as KIND",
            message("CommandLine", "Kind of document: standard, unit, framework or glossary."),
            "kind",
        ),
        Option("--lang LANGUAGE", message("CommandLine", "Language of the file: zh, en or de.")),
        Option(
            "--correct LINE=WHAT",
            message(
                "CommandLine", "Say what a line is, as LINE=WHAT; the preview numbers the lines."
            ),
            many=True,
        ),
        Option("--preview", message("CommandLine", "Only show what each line would become.")),
    ),
    examples=("import draft.docx --preview", "import draft.docx --correct 3=clause:2"),
)

IMPORT_PACKAGE = Verb(
    "import-package",
    message(
        "CommandLine",
        "Add documents that somebody sent, review copies and answers to them, or update them.",
    ),
    Lazy("curriculum_studio.cli.file_commands:import_package"),
    (
        Argument(
            "file",
            "FILE",
            message("CommandLine", "An exchange file (.cstudio); it is never changed."),
            reads=Path,
        ),
        Option("--preview", message("CommandLine", "Only say what would happen.")),
        Option(
            "--as NAME",
            message("CommandLine", "The organisation for which the answer is recorded."),
            "organisation",
        ),
    ),
    examples=("import-package pack.cstudio --preview",),
)

PROFILE = Verb(
    "profile",
    message("CommandLine", "Show or say who works in the library."),
    Lazy("curriculum_studio.cli.library_commands:profile"),
    (
        Option(
            "--name NAME",
            message("CommandLine", "Make this the person who works in the library from now on."),
        ),
        Option(
            "--from NAME",
            message("CommandLine", "The organisation or kindergarten of this person."),
            "organisation",
        ),
    ),
)


# --- all verbs, in the order in which help lists them -----------------------------------------

VERBS: tuple[Verb, ...] = (
    onboarding.SAMPLE,
    LIST,
    desk.DESK,
    SHOW,
    SEARCH,
    IMPORT,
    publishing.EXPORT,
    backups.BACKUP,
    backups.BACKUPS,
    backups.RESTORE,
    backups.PACK_LIBRARY,
    backups.UNPACK_LIBRARY,
    INIT,
    place_verbs.SET,
    place_verbs.INSERT_NODE,
    place_verbs.REMOVE_NODE,
    place_verbs.MOVE_NODE,
    checks.CHECK,
    checks.WAIVERS,
    checks.WAIVE,
    checks.EXPORT_FINDINGS,
    alignment.ALIGN,
    assessment.WORKBOOK,
    assessment.ASSESS,
    assessment.REPORT,
    sharing.EXPORT_PACKAGE,
    IMPORT_PACKAGE,
    sharing.MERGE,
    sharing.COMBINE,
    group.CREATE,
    group.JOIN,
    group.INVITE,
    group.PASSWORD,
    group.MEMBERS,
    group.ROLE,
    group.REMOVE,
    group.REASSIGN,
    group.LEAVE,
    group.SHARE,
    group.UNSHARE,
    group.SYNC,
    group.STATUS,
    group.BACKUP,
    history.VERSIONS,
    history.RESTORE_PLACE,
    place_verbs.COMPARE,
    merging.DECISIONS,
    merging.DECIDE,
    merging.MERGE_SUMMARY,
    redline.IMPORT_CHANGES,
    review.INSPECT,
    review.COMMENTS,
    review.IMPORT_COMMENTS,
    review.EXPORT_COMMENTS,
    history.BIN,
    history.RESTORE_DOCUMENT,
    history.ERASE,
    frameworks.COVERAGE,
    units.CALENDAR,
    units.COPY_CLASSES,
    term_folder.TERM_FOLDER,
    review.START_ROUND,
    review.REMIND,
    review.MEETING,
    review.ROUNDS,
    review.MINUTES,
    review.SEND_ROUND,
    review.STAGE,
    PROFILE,
    review.ANSWER,
    backups.VERIFY,
    backups.SALVAGE,
    updates.CHECK_RELEASE,
    help_verbs.MANUAL,
)
