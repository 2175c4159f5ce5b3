"""The verb about files of a release, as data."""

from pathlib import Path

from curriculum_studio.console.verbs import Argument, Option, Verb
from curriculum_studio.i18n import message
from curriculum_studio.lazy import Lazy

CHECK_RELEASE = Verb(
    "check-release",
    message("CommandLine", "Check whether a setup file is as its publisher made it."),
    Lazy("curriculum_studio.features.updates.cli:check_release"),
    (
        Argument(
            "file",
            "FILE",
            message(
                "CommandLine", "A downloaded file, with SHA256SUMS and its signature next to it."
            ),
            reads=Path,
        ),
        Option(
            "--key FILE",
            message("CommandLine", "The publisher’s key; by default the one in this program."),
            reads=Path,
        ),
    ),
)
