"""The verb of the checks, as data."""

from curriculum_studio.console.verbs import DOCUMENT, Option, Verb
from curriculum_studio.i18n import message
from curriculum_studio.lazy import Lazy

CHECK = Verb(
    "check",
    message("CommandLine", "Check a document against the drafting rules."),
    Lazy("curriculum_studio.features.checks.cli:check_document"),
    (
        DOCUMENT,
        Option(
            "--stage STAGE",
            message(
                "CommandLine",
                "Judge as at this stage: 20, 30, 40, 50, 60 or the name of a stage; without it,"
                " at the stage of the document.",
            ),
        ),
    ),
    examples=("check ID", "check ID --stage 送审稿 --json"),
)
