"""The verbs that list decisions of a merge and decide, as data."""

from curriculum_studio.console.verbs import DOCUMENT, OUT, WITH_NAMES, Argument, Option, Verb
from curriculum_studio.i18n import message
from curriculum_studio.lazy import Lazy

DECISIONS = Verb(
    "decisions",
    message("CommandLine", "List what both sides changed and somebody has to decide."),
    Lazy("curriculum_studio.features.merging.cli:decisions"),
    (DOCUMENT,),
    examples=("decisions ID", "decisions ID --json"),
)

DECIDE = Verb(
    "decide",
    message("CommandLine", "Decide which text a place gets that both sides changed."),
    Lazy("curriculum_studio.features.merging.cli:decide"),
    (
        DOCUMENT,
        Argument(
            "decision", "DECISION", message("CommandLine", "Id of a decision, or its beginning.")
        ),
        Option(
            "--choose WHOSE",
            message("CommandLine", "Which text to use: mine, theirs or both."),
        ),
        Option("--text TEXT", message("CommandLine", "The new text for this place.")),
    ),
    examples=("decide ID DECISION --choose theirs",),
)

MERGE_SUMMARY = Verb(
    "merge-summary",
    message("CommandLine", "Write what the last merge of a document did, for the minutes."),
    Lazy("curriculum_studio.features.merging.cli:merge_summary"),
    (DOCUMENT, OUT, WITH_NAMES),
    examples=("merge-summary ID --out merge.docx", "merge-summary ID --out merge.xlsx"),
)
