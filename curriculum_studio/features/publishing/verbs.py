"""The verb export, as data."""

from dataclasses import replace

from curriculum_studio.console.verbs import DOCUMENT, OUT, WITH, Option, Verb
from curriculum_studio.i18n import message
from curriculum_studio.lazy import Lazy

#: Formats that can be named; a school form is asked for by its own name.
FORMATS = ("case", "docx", "pdf", "sts", "tbx", "tmx", "xlsx")

EXPORT = Verb(
    "export",
    message("CommandLine", "Export documents to a file for another program."),
    Lazy("curriculum_studio.features.publishing.cli:export"),
    (
        replace(DOCUMENT, name="documents", many=True),
        OUT,
        Option(
            "--format FORMAT",
            message("CommandLine", "{formats}; by default from the file extension.").fill(
                formats=", ".join(FORMATS)
            ),
        ),
        Option("--lang LANGUAGES", message("CommandLine", "Languages, such as zh or zh,en.")),
        Option(
            "--option NAME=VALUE",
            message("CommandLine", "An option of the format, as name=value, such as pages=no."),
            many=True,
        ),
        WITH,
        Option("--form NAME", message("CommandLine", "Fill this school form, by its name.")),
        Option(
            "--redline VERSION",
            message(
                "CommandLine", "Show the changes since this version as tracked changes in Word."
            ),
        ),
    ),
    examples=(
        "export ID --out draft.docx --lang zh,en",
        "export ID --out changes.docx --redline VERSION",
    ),
)
