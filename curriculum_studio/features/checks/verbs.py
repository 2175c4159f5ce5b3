"""The verbs of the checks, as data."""

from curriculum_studio.console.verbs import DOCUMENT, OUT, WITH_NAMES, Option, Verb
from curriculum_studio.i18n import message
from curriculum_studio.lazy import Lazy

CHECK = Verb(
    "check",
    message("CommandLine", "Check a document against the drafting rules."),
    Lazy("curriculum_studio.features.checks.cli:check_document"),
    (
        DOCUMENT,
        Option(
            "--stage STAGE",
            message(
                "CommandLine",
                "Judge as at this stage: 20, 30, 40, 50, 60 or the name of a stage; without it,"
                " at the stage of the document.",
            ),
        ),
    ),
    examples=("check ID", "check ID --stage 送审稿 --json"),
)

WAIVERS = Verb(
    "waivers",
    message("CommandLine", "List which findings of a document are waived, why and by whom."),
    Lazy("curriculum_studio.features.checks.cli:list_waivers"),
    (
        DOCUMENT,
        Option(
            "--stage STAGE",
            message(
                "CommandLine",
                "Judge as at this stage: 20, 30, 40, 50, 60 or the name of a stage; without it,"
                " at the stage of the document.",
            ),
        ),
    ),
    examples=("waivers ID", "waivers ID --json"),
)

EXPORT_FINDINGS = Verb(
    "export-findings",
    message("CommandLine", "Write what the checks find to a file for those without the program."),
    Lazy("curriculum_studio.features.checks.cli:export_findings"),
    (
        DOCUMENT,
        OUT,
        Option(
            "--as FORM",
            message(
                "CommandLine",
                "report (.docx by chapter, .xlsx with filters), draft (.docx of the document with"
                " each finding as a comment) or waivers (.docx, the list for the committee);"
                " without it, report.",
            ),
            parameter="form",
        ),
        Option(
            "--lang LANGUAGE",
            message("CommandLine", "In which language: zh, en or de."),
            parameter="language",
        ),
        Option(
            "--stage STAGE",
            message(
                "CommandLine",
                "Judge as at this stage: 20, 30, 40, 50, 60 or the name of a stage; without it,"
                " at the stage of the document.",
            ),
        ),
        WITH_NAMES,
    ),
    examples=(
        "export-findings ID --out findings.xlsx",
        "export-findings ID --out draft.docx --as draft --stage 40",
        "export-findings ID --out waivers.docx --as waivers",
    ),
)

WAIVE = Verb(
    "waive",
    message("CommandLine", "Waive findings of a document with a reason, or take that back."),
    Lazy("curriculum_studio.features.checks.cli:waive"),
    (
        DOCUMENT,
        Option("--rule RULE", message("CommandLine", "Which rule, such as VRB-01.")),
        Option("--reason TEXT", message("CommandLine", "Why they are acceptable; required.")),
        Option(
            "--at PLACE",
            message("CommandLine", "Where: a clause such as 5.2, or the id of a text."),
        ),
        Option(
            "--lang LANGUAGE",
            message("CommandLine", "In which language: zh, en or de."),
            parameter="language",
        ),
        Option("--text WORDS", message("CommandLine", "The words that were found.")),
        Option(
            "--scope SCOPE",
            message(
                "CommandLine",
                "place (one finding), clause or document (all of this rule that stand there"
                " now); without it, place.",
            ),
        ),
        Option(
            "--from NAME",
            message("CommandLine", "Who waives them; recorded with the reason."),
            parameter="author",
        ),
        Option(
            "--take-back WAIVER",
            message("CommandLine", "Take a waiver back, by its id; may be repeated."),
            many=True,
        ),
    ),
    examples=(
        "waive ID --rule VRB-01 --at 5.2 --text 必须 --reason 引用法律原文",
        "waive ID --rule NUM-07 --scope document --reason TEXT",
        "waive ID --take-back WAIVER",
    ),
)
