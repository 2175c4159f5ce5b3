"""The verbs that compare states, list decisions of a merge and decide, as data."""

from curriculum_studio.console.verbs import DOCUMENT, Argument, Option, Verb
from curriculum_studio.i18n import message
from curriculum_studio.lazy import Lazy

_STATE = message(
    "CommandLine",
    "A document as it is now: ID; or as it was in a version, by its name or id: ID@VERSION.",
)

COMPARE = Verb(
    "compare",
    message("CommandLine", "List what differs between two states of a document."),
    Lazy("curriculum_studio.features.merging.cli:compare"),
    (Argument("before", "A", _STATE), Argument("after", "B", _STATE)),
    examples=("compare ID@VERSION ID", "compare ID@VERSION ID@VERSION --json"),
)

DECISIONS = Verb(
    "decisions",
    message("CommandLine", "List what both sides changed and somebody has to decide."),
    Lazy("curriculum_studio.features.merging.cli:decisions"),
    (DOCUMENT,),
    examples=("decisions ID", "decisions ID --json"),
)

DECIDE = Verb(
    "decide",
    message("CommandLine", "Decide what stands in a place that both sides changed."),
    Lazy("curriculum_studio.features.merging.cli:decide"),
    (
        DOCUMENT,
        Argument(
            "decision", "DECISION", message("CommandLine", "Id of a decision, or its beginning.")
        ),
        Option(
            "--choose WHOSE",
            message("CommandLine", "What shall stand there: mine, theirs or both."),
        ),
        Option("--text TEXT", message("CommandLine", "A new text that shall stand there instead.")),
    ),
    examples=("decide ID DECISION --choose theirs",),
)
