"""The verb of coverage, as data."""

from dataclasses import replace

from curriculum_studio.console.verbs import DOCUMENT, OUT, Option, Verb
from curriculum_studio.i18n import message
from curriculum_studio.lazy import Lazy

COVERAGE = Verb(
    "coverage",
    message("CommandLine", "Show which goals of a framework the units cover."),
    Lazy("curriculum_studio.features.frameworks.cli:coverage"),
    (
        replace(
            DOCUMENT,
            name="framework",
            help=message("CommandLine", "Id, beginning of an id, or title of a framework."),
        ),
        replace(
            OUT,
            help=message("CommandLine", "Export the matrix and its gaps as an Excel workbook."),
            required=False,
        ),
        Option(
            "--age AGE",
            message("CommandLine", "Count units of one age group: small, middle, large, mixed."),
        ),
        Option(
            "--domain AREA",
            message("CommandLine", "Count units of one learning area, such as science."),
        ),
        Option("--topic TOPIC", message("CommandLine", "Count units of one topic, such as waste.")),
        Option("--lang LANGUAGE", message("CommandLine", "Language of the text: zh, en or de.")),
        Option("--holes", message("CommandLine", "Show only goals that no unit is linked to.")),
    ),
    examples=("coverage FRAMEWORK --age large --holes", "coverage FRAMEWORK --out coverage.xlsx"),
)
