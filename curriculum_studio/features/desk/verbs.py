"""The verb that shows the work desk, as data."""

from curriculum_studio.console.verbs import Option, Verb, whole
from curriculum_studio.i18n import message
from curriculum_studio.lazy import Lazy

DESK = Verb(
    "desk",
    message(
        "CommandLine",
        "Show what is waiting for you, the state of the documents, and what happened.",
    ),
    Lazy("curriculum_studio.features.desk.cli:desk"),
    (
        Option(
            "--limit COUNT",
            message("CommandLine", "How many documents and events to show at most."),
            reads=whole(1),
            default=20,
        ),
    ),
    examples=("desk", "desk --json --limit 5"),
)
