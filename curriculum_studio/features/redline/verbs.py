"""The verb for drafts that come back edited, as data."""

from pathlib import Path

from curriculum_studio.console.verbs import Argument, Option, Verb
from curriculum_studio.i18n import message
from curriculum_studio.lazy import Lazy

IMPORT_CHANGES = Verb(
    "import-changes",
    message(
        "CommandLine",
        "Compare an edited draft with what was exported; --accept-all applies the changes.",
    ),
    Lazy("curriculum_studio.features.redline.cli:import_changes"),
    (
        Argument(
            "file",
            "FILE",
            message("CommandLine", "A draft that was exported here and edited in Word."),
            reads=Path,
        ),
        Option(
            "--accept-all",
            message(
                "CommandLine",
                "Apply every change that is certain; conflicts and mass deletions are left to you.",
            ),
        ),
        Option("--with-deletions", message("CommandLine", "Apply mass deletions as well.")),
        Option(
            "--document ID",
            message("CommandLine", "The document it belongs to, if the file does not say."),
        ),
    ),
    examples=("import-changes edited.docx", "import-changes edited.docx --accept-all"),
)
