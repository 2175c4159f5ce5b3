"""The verbs of versions, of the recycle bin and of erasing for good, as data."""

from dataclasses import replace

from curriculum_studio.console.verbs import DOCUMENT, PLACE, Option, Verb
from curriculum_studio.i18n import message
from curriculum_studio.lazy import Lazy

VERSIONS = Verb(
    "versions",
    message("CommandLine", "List the versions of a document, the newest first."),
    Lazy("curriculum_studio.features.history.version_commands:list_versions"),
    (DOCUMENT,),
    examples=("versions ID", "versions ID --json"),
)

RESTORE_PLACE = Verb(
    "restore-place",
    message("CommandLine", "Let one place of a document be as it was in a version."),
    Lazy("curriculum_studio.features.history.version_commands:restore_place"),
    (
        DOCUMENT,
        replace(
            PLACE,
            help=message(
                "CommandLine",
                "A number such as 7.2.1, a heading, or the id of a node; one that is gone by its id"
                " or the number that it had.",
            ),
        ),
        Option(
            "--from VERSION",
            message("CommandLine", "Name or id of the version, or the beginning of its id."),
            "version",
            required=True,
        ),
        Option("--lang LANGUAGE", message("CommandLine", "Only the text in this language.")),
        Option("--below", message("CommandLine", "With everything below it.")),
    ),
    examples=("restore-place ID 7.2.1 --from VERSION",),
)

BIN = Verb(
    "bin",
    message("CommandLine", "List the deleted documents in the recycle bin."),
    Lazy("curriculum_studio.features.history.cli:list_bin"),
    (
        Option(
            "--find TEXT",
            message("CommandLine", "Only documents with these words in title or text."),
        ),
    ),
)

RESTORE_DOCUMENT = Verb(
    "restore-document",
    message("CommandLine", "Restore a whole document from the recycle bin."),
    Lazy("curriculum_studio.features.history.cli:restore_document"),
    (
        replace(
            DOCUMENT,
            help=message("CommandLine", "Id, beginning of an id, or title of a deleted document."),
        ),
    ),
)

ERASE = Verb(
    "erase",
    message("CommandLine", "Erase a document, text or picture for good."),
    Lazy("curriculum_studio.features.history.cli:erase"),
    (
        DOCUMENT,
        Option(
            "--text ID",
            message("CommandLine", "Erase this text of it alone, by its id; search names it."),
        ),
        Option(
            "--picture ID",
            message("CommandLine", "Erase the pictures of this figure or photo, by its id."),
        ),
        Option(
            "--erase-now",
            message(
                "CommandLine",
                "Erase now; without it, the command only lists what would be"
                " erased and where copies remain.",
            ),
        ),
    ),
    examples=("erase ID", "erase ID --erase-now"),
)
