"""The verbs that pack and merge exchange files, as data; what reads one serves reviews, too."""

from dataclasses import replace
from pathlib import Path

from curriculum_studio.console.verbs import DOCUMENT, OUT, WITH, Argument, Option, Verb
from curriculum_studio.i18n import message
from curriculum_studio.lazy import Lazy

EXPORT_PACKAGE = Verb(
    "export-package",
    message("CommandLine", "Pack documents and their pictures to send to others."),
    Lazy("curriculum_studio.features.sharing.cli:export_package"),
    (
        replace(DOCUMENT, name="documents", many=True),
        OUT,
        Option(
            "--from NAME",
            message("CommandLine", "Your name, so that others see whose copy it is."),
            "sender",
        ),
        Option("--no-history", message("CommandLine", "Leave out earlier versions and comments.")),
        Option(
            "--named",
            message(
                "CommandLine",
                "Include the names of people who commented, not only their organisations.",
            ),
        ),
        Option("--observations", message("CommandLine", "Also send observations of children.")),
        WITH,
    ),
    examples=("export-package ID --out pack.cstudio",),
)

_PREFER = Option(
    "--prefer WHOSE",
    message("CommandLine", "What counts where both sides changed the same: mine or theirs."),
)

MERGE = Verb(
    "merge",
    message("CommandLine", "Merge documents that somebody sent with those of the library."),
    Lazy("curriculum_studio.features.sharing.cli:merge"),
    (
        Argument(
            "file",
            "FILE",
            message("CommandLine", "An exchange file (.cstudio); it is never changed."),
            reads=Path,
        ),
        _PREFER,
    ),
    examples=("merge pack.cstudio", "merge pack.cstudio --prefer mine"),
)

COMBINE = Verb(
    "combine",
    message("CommandLine", "Bring what another document of the library has into a document."),
    Lazy("curriculum_studio.features.sharing.cli:combine"),
    (
        DOCUMENT,
        replace(
            DOCUMENT,
            name="other",
            metavar="OTHER",
            help=message("CommandLine", "The other document; it stays as it is."),
        ),
        _PREFER,
        Option("--preview", message("CommandLine", "Only say what would happen.")),
    ),
    examples=("combine ID OTHER --preview", "combine ID OTHER"),
)
