"""The verbs of assessing schools, as data: workbook, assess, report."""

from dataclasses import replace
from pathlib import Path

from curriculum_studio.console.verbs import DOCUMENT, OUT, Argument, Option, Verb, whole
from curriculum_studio.i18n import message
from curriculum_studio.lazy import Lazy

WORKBOOK = Verb(
    "workbook",
    message("CommandLine", "Create the Excel workbook in which a school is assessed."),
    Lazy("curriculum_studio.features.assessment.cli:workbook"),
    (
        replace(
            DOCUMENT,
            name="standard",
            help=message("CommandLine", "Id or title of a standard with indicators."),
        ),
        OUT,
        Option(
            "--lang LANGUAGE", message("CommandLine", "Language of the workbook: zh, en or de.")
        ),
        Option("--school NAME", message("CommandLine", "The school it is for, by name or code.")),
        Option(
            "--year YEAR",
            message("CommandLine", "The year that is assessed."),
            reads=whole(2000, 2100),
            default=0,
        ),
    ),
    examples=("workbook ID --out school.xlsx --school 阳光园 --year 2026",),
)

ASSESS = Verb(
    "assess",
    message("CommandLine", "Import completed workbooks, score them and keep the results."),
    Lazy("curriculum_studio.features.assessment.cli:assess"),
    (
        Argument(
            "files",
            "FILE",
            message("CommandLine", "Completed workbooks; they are never changed."),
            reads=Path,
            many=True,
        ),
        Option(
            "--dry-run",
            message("CommandLine", "Only read and score; import nothing."),
        ),
    ),
    examples=("assess filled/*.xlsx",),
)

REPORT = Verb(
    "report",
    message("CommandLine", "Export the results of schools to a Word, PDF or Excel file."),
    Lazy("curriculum_studio.features.assessment.cli:report"),
    (
        replace(
            DOCUMENT,
            help=message("CommandLine", "A standard for all its schools, or one assessment."),
        ),
        OUT,
        Option("--lang LANGUAGE", message("CommandLine", "Language of the report: zh, en or de.")),
    ),
    examples=("report ID --out results.docx",),
)
