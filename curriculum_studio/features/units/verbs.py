"""The verbs about theme units, as data."""

from pathlib import Path

from curriculum_studio.console.verbs import DOCUMENT, Option, Verb
from curriculum_studio.i18n import message
from curriculum_studio.lazy import Lazy

CALENDAR = Verb(
    "calendar",
    message("CommandLine", "Show the school calendar, or change it."),
    Lazy("curriculum_studio.features.units.cli:calendar"),
    (
        Option(
            "--term FIRST..LAST",
            message("CommandLine", "First and last day of a term, as 2026-09-01..2027-01-22."),
            many=True,
        ),
        Option(
            "--days FILE",
            message(
                "CommandLine",
                "A text file with days off and working days, or with the yearly notice.",
            ),
            reads=Path,
        ),
        Option(
            "--times FILE",
            message("CommandLine", "A text file with the times of a day, as 08:00–08:30 Morning."),
            reads=Path,
        ),
        Option(
            "--holidays YEAR",
            message("CommandLine", "Add the public holidays of China of a year."),
            reads=int,
        ),
    ),
    examples=("calendar --term 2026-09-01..2027-01-22 --holidays 2026", "calendar --json"),
)

COPY_CLASSES = Verb(
    "copy-classes",
    message("CommandLine", "Make a unit for each parallel class from a theme unit."),
    Lazy("curriculum_studio.features.units.cli:copy_classes"),
    (
        DOCUMENT,
        Option(
            "--class NAME",
            message("CommandLine", "The name of a class; several times for several classes."),
            "names",
            many=True,
            required=True,
        ),
    ),
    examples=("copy-classes ID --class 大一班 --class 大二班",),
)
