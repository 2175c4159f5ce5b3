"""The verb that fills a library with the samples, as data."""

from pathlib import Path

from curriculum_studio.console.verbs import Option, Verb
from curriculum_studio.i18n import message
from curriculum_studio.lazy import Lazy

SAMPLE = Verb(
    "sample",
    message("CommandLine", "Fill the library with the samples."),
    Lazy("curriculum_studio.features.onboarding.cli:sample"),
    (
        Option("--more-units", message("CommandLine", "Add the further theme units, too.")),
        Option(
            "--export DIR",
            message("CommandLine", "Also export the drafts into this folder."),
            "folder",
            reads=Path,
        ),
    ),
)
