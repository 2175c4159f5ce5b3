"""The verbs about the library and its documents that belong to no feature, as data."""

from pathlib import Path

from curriculum_studio.console.verbs import DOCUMENT, Argument, Option, Verb, whole
from curriculum_studio.i18n import message
from curriculum_studio.lazy import Lazy

INIT = Verb(
    "init",
    message("CommandLine", "Make an empty library."),
    Lazy("curriculum_studio.cli.library_commands:init"),
    examples=("init", "init --workspace school.cstudio-db"),
)

LIST = Verb(
    "list",
    message("CommandLine", "List all documents."),
    Lazy("curriculum_studio.cli.library_commands:list_documents"),
    examples=("list", "list --json"),
)

SHOW = Verb(
    "show",
    message("CommandLine", "Show a document as plain text with its numbers."),
    Lazy("curriculum_studio.cli.library_commands:show"),
    (
        DOCUMENT,
        Option("--lang LANGUAGE", message("CommandLine", "Language of the text: zh, en or de.")),
    ),
    examples=("show ID --lang en",),
)

SEARCH = Verb(
    "search",
    message("CommandLine", "Find words in all documents."),
    Lazy("curriculum_studio.cli.library_commands:search"),
    (
        Argument("words", "TEXT", message("CommandLine", "Words in any language."), many=True),
        Option(
            "--limit COUNT",
            message("CommandLine", "How many places to show at most."),
            reads=whole(1),
            default=50,
        ),
    ),
    examples=("search 碳排放 --limit 10",),
)

IMPORT = Verb(
    "import",
    message("CommandLine", "Bring a file of another program in."),
    Lazy("curriculum_studio.cli.file_commands:import_file"),
    (
        Argument(
            "file",
            "FILE",
            message("CommandLine", "A Word file, a workbook or a CASE file; it is never changed."),
            reads=Path,
        ),
        Option(
            "--as KIND",
            message("CommandLine", "Kind of document: standard, unit or framework."),
            "kind",
        ),
        Option("--lang LANGUAGE", message("CommandLine", "Language of the file: zh, en or de.")),
        Option(
            "--correct LINE=WHAT",
            message(
                "CommandLine", "Say what a line is, as LINE=WHAT; the preview numbers the lines."
            ),
            many=True,
        ),
        Option("--preview", message("CommandLine", "Only show what each line would become.")),
    ),
    examples=("import draft.docx --preview", "import draft.docx --correct 3=clause:2"),
)

IMPORT_PACKAGE = Verb(
    "import-package",
    message(
        "CommandLine",
        "Add documents that somebody sent, review copies and answers to them, or bring"
        " them up to date.",
    ),
    Lazy("curriculum_studio.cli.file_commands:import_package"),
    (
        Argument(
            "file",
            "FILE",
            message("CommandLine", "An exchange file (.cstudio); it is never changed."),
            reads=Path,
        ),
        Option("--preview", message("CommandLine", "Only say what would happen.")),
        Option(
            "--as NAME",
            message("CommandLine", "The organisation as whose answer an answer counts."),
            "organisation",
        ),
    ),
    examples=("import-package pack.cstudio --preview",),
)

PROFILE = Verb(
    "profile",
    message("CommandLine", "Show or say who works in the library."),
    Lazy("curriculum_studio.cli.library_commands:profile"),
    (
        Option(
            "--name NAME", message("CommandLine", "From now on this person works in the library.")
        ),
        Option(
            "--from NAME",
            message("CommandLine", "The organisation or kindergarten of this person."),
            "organisation",
        ),
    ),
)
