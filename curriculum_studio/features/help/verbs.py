"""The verb that writes the manual, as data."""

from pathlib import Path

from curriculum_studio.console.verbs import Argument, Option, Verb
from curriculum_studio.i18n import message
from curriculum_studio.lazy import Lazy

MANUAL = Verb(
    "manual",
    message("CommandLine", "Write the manual as web pages that need no internet."),
    Lazy("curriculum_studio.features.help.cli:manual"),
    (
        Argument("folder", "DIR", message("CommandLine", "The folder for the pages."), reads=Path),
        Option(
            "--quick-start",
            message("CommandLine", "Write the two pages for beginners instead, as Word files."),
            "quick",
        ),
    ),
    examples=("manual help --language de", "manual paper --quick-start"),
)
