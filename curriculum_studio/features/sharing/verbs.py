"""The verb that packs an exchange file, as data; what reads one serves the review, too."""

from dataclasses import replace

from curriculum_studio.console.verbs import DOCUMENT, OUT, Option, Verb
from curriculum_studio.i18n import message
from curriculum_studio.lazy import Lazy

EXPORT_PACKAGE = Verb(
    "export-package",
    message("CommandLine", "Pack documents with their pictures for others."),
    Lazy("curriculum_studio.features.sharing.cli:export_package"),
    (
        replace(DOCUMENT, name="documents", many=True),
        OUT,
        Option(
            "--from NAME",
            message("CommandLine", "Your name, so that others see whose copy it is."),
            "sender",
        ),
        Option("--no-history", message("CommandLine", "Leave earlier versions and comments out.")),
        Option(
            "--named",
            message("CommandLine", "Name the persons who commented, not only their organisations."),
        ),
        Option("--observations", message("CommandLine", "Send observations of children, too.")),
    ),
    examples=("export-package ID --out pack.cstudio",),
)
