"""The verb that writes the papers of a term, as data."""

from pathlib import Path

from curriculum_studio.console.verbs import WITH, Option, Verb
from curriculum_studio.i18n import message
from curriculum_studio.lazy import Lazy

TERM_FOLDER = Verb(
    "term-folder",
    message("CommandLine", "Write all papers of a term into a folder, and list what is missing."),
    Lazy("curriculum_studio.features.term_folder.cli:term_folder"),
    (
        Option(
            "--out FOLDER",
            message("CommandLine", "The folder, which is made or has to be empty."),
            reads=Path,
            required=True,
        ),
        Option(
            "--unit ID",
            message("CommandLine", "A theme unit; without it, all of the term."),
            "units",
            many=True,
        ),
        Option("--lang LANGUAGE", message("CommandLine", "The language: zh, en or de.")),
        Option(
            "--format FORMATS",
            message("CommandLine", "docx, pdf or docx,pdf; by default docx."),
            "formats",
        ),
        WITH,
    ),
    examples=("term-folder --out term-2026-1", "term-folder --out papers --format docx,pdf"),
)
