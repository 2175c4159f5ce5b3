"""The verb that lays drafts in several languages side by side, as data."""

from pathlib import Path

from curriculum_studio.console.verbs import Argument, Option, Verb
from curriculum_studio.i18n import message
from curriculum_studio.lazy import Lazy

ALIGN = Verb(
    "align",
    message("CommandLine", "Make one document from drafts in two or three languages."),
    Lazy("curriculum_studio.features.alignment.cli:align"),
    (
        Argument(
            "drafts",
            "DRAFT",
            message("CommandLine", "Files or documents of the library; the first one leads."),
            many=True,
            files=True,
        ),
        Option(
            "--out FILE",
            message("CommandLine", "Also write the new document into this file."),
            reads=Path,
        ),
        Option(
            "--lang LANGUAGES",
            message("CommandLine", "Their languages in the same order, such as zh,en."),
        ),
    ),
    examples=("align draft-zh.docx draft-en.docx --lang zh,en",),
)
