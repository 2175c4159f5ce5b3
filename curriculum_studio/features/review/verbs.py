"""The verbs of review, as data: comments in and out, rounds, meetings, stages, answers."""

from dataclasses import replace
from pathlib import Path

from curriculum_studio.console.verbs import (
    DOCUMENT,
    OUT,
    WITH,
    WITH_NAMES,
    Argument,
    Option,
    Verb,
    whole,
)
from curriculum_studio.i18n import message
from curriculum_studio.lazy import Lazy

# --- comments in and out ----------------------------------------------------------------------

INSPECT = Verb(
    "inspect",
    message("CommandLine", "Show the comments and tracked changes of a Word file."),
    Lazy("curriculum_studio.features.review.cli.comment_commands:inspect"),
    (
        Argument(
            "file",
            "FILE",
            message("CommandLine", "A Word file, from any program; it is never changed."),
            reads=Path,
        ),
    ),
)

COMMENTS = Verb(
    "comments",
    message("CommandLine", "List the comments on a document."),
    Lazy("curriculum_studio.features.review.cli.comment_commands:comments"),
    (DOCUMENT,),
)

IMPORT_COMMENTS = Verb(
    "import-comments",
    message("CommandLine", "Import what a reviewer sent."),
    Lazy("curriculum_studio.features.review.cli.comment_commands:import_comments"),
    (
        DOCUMENT,
        Argument(
            "file",
            "FILE",
            message("CommandLine", "A draft with comments, a completed form or the log."),
            reads=Path,
        ),
        Option(
            "--from NAME",
            message("CommandLine", "The organisation that sent it, if the file does not say."),
            "organisation",
        ),
        Option(
            "--round NAME",
            message(
                "CommandLine",
                "The review round that it answers, by name or id, or - for none; by default the"
                " most likely one.",
            ),
            "round_",
        ),
        Option("--dry-run", message("CommandLine", "Only show what would happen; import nothing.")),
        Option(
            "--anyway", message("CommandLine", "Import it even if the form names another document.")
        ),
    ),
    examples=("import-comments ID filled.docx --dry-run",),
)

EXPORT_COMMENTS = Verb(
    "export-comments",
    message("CommandLine", "Export the comments to a form, the log or a draft."),
    Lazy("curriculum_studio.features.review.cli.comment_commands:export_comments"),
    (
        DOCUMENT,
        OUT,
        Option(
            "--form NAME",
            message(
                "CommandLine",
                "iso, log, draft, or the name of a layout such as summary-group; by default"
                " from the file extension.",
            ),
        ),
        Option("--lang LANGUAGE", message("CommandLine", "Language of the file: zh, en or de.")),
        Option(
            "--named",
            message("CommandLine", "Include people’s names, not only their organisations."),
        ),
        Option(
            "--round NAME",
            message(
                "CommandLine",
                "Only comments of this review round, by name or id, or - for all of them. Official"
                " tables are of the newest by default.",
            ),
            "round_",
        ),
        Option(
            "--of NAME",
            message("CommandLine", "Only comments of this organisation."),
            "organisation",
        ),
        Option(
            "--into FILE",
            message("CommandLine", "A Word form as you received it, to be filled in as a copy."),
            reads=Path,
        ),
        WITH,
    ),
    examples=("export-comments ID --out comments.docx", "export-comments ID --out log.xlsx"),
)

# --- rounds -----------------------------------------------------------------------------------

START_ROUND = Verb(
    "start-round",
    message("CommandLine", "Start a review round of a standard."),
    Lazy("curriculum_studio.features.review.cli.round_commands:start_round"),
    (
        DOCUMENT,
        Option(
            "--ask WHO",
            message(
                "CommandLine",
                "Who is asked, as ORGANISATION;CODE;OFFICE; code and office may be left out.",
            ),
            many=True,
            required=True,
        ),
        Option("--name NAME", message("CommandLine", "The name of the round.")),
        Option(
            "--stage STAGE", message("CommandLine", "20, 30, 40, 50, 60 or the name of a stage.")
        ),
        Option(
            "--start DAY", message("CommandLine", "The first day (2026-05-06); by default today.")
        ),
        Option(
            "--end DAY",
            message(
                "CommandLine",
                "The last day; by default 30 days are given, the first not counted, and an end on a"
                " day off moves to the next working day.",
            ),
        ),
        Option("--days COUNT", message("CommandLine", "How many days are given."), reads=whole(1)),
        Option(
            "--months COUNT", message("CommandLine", "How many months are given."), reads=whole(1)
        ),
        Option(
            "--shortened TEXT",
            message("CommandLine", "Who decided on less time for the public, and why."),
        ),
        Option(
            "--from NAME",
            message("CommandLine", "Who starts the round; recorded with the version."),
            "author",
        ),
    ),
    examples=('start-round ID --ask 第一幼儿园 --ask "Didacta;DE;Office"',),
)

REMIND = Verb(
    "remind",
    message("CommandLine", "Write a letter to those who have not answered a round yet."),
    Lazy("curriculum_studio.features.review.cli.round_commands:remind"),
    (
        DOCUMENT,
        Option(
            "--to NAME",
            message(
                "CommandLine", "Only this organisation; by default all that have not answered."
            ),
            "organisations",
            many=True,
        ),
        Option(
            "--lang LANGUAGE",
            message("CommandLine", "Language of the letter; by default that of the recipient."),
        ),
        Option(
            "--from NAME",
            message("CommandLine", "The organisation that asks; it signs the letter."),
            "sender",
        ),
        Option("--noted", message("CommandLine", "Record that they were reminded today.")),
    ),
)

MEETING = Verb(
    "meeting",
    message("CommandLine", "Record a meeting of the latest review round."),
    Lazy("curriculum_studio.features.review.cli.round_commands:meeting"),
    (
        DOCUMENT,
        Option(
            "--present WHO",
            message(
                "CommandLine", "Who was present, as ORGANISATION;PERSON; repeat for each person."
            ),
            many=True,
            required=True,
        ),
        Option("--name NAME", message("CommandLine", "The name of the meeting.")),
        Option(
            "--day DAY",
            message("CommandLine", "The date of the meeting (2026-05-07); by default today."),
        ),
        Option("--place PLACE", message("CommandLine", "Where it was.")),
        Option(
            "--vote VOTES",
            message("CommandLine", "How many agreed, disagreed and abstained: 9,2,1"),
        ),
        Option(
            "--drafters COUNT",
            message("CommandLine", "How many of those present are drafters, who have no vote."),
            reads=whole(0),
            default=0,
        ),
        Option(
            "--note TEXT",
            message("CommandLine", "A paragraph for the minutes; repeat for each one."),
            "notes",
            many=True,
        ),
    ),
    examples=('meeting ID --present "第一幼儿园;王老师" --vote 9,2,1',),
)

ROUNDS = Verb(
    "rounds",
    message("CommandLine", "List the review rounds of a standard."),
    Lazy("curriculum_studio.features.review.cli.round_commands:rounds"),
    (DOCUMENT,),
)

MINUTES = Verb(
    "minutes",
    message("CommandLine", "Write the minutes of a meeting on comments."),
    Lazy("curriculum_studio.features.review.cli.round_commands:minutes"),
    (
        DOCUMENT,
        OUT,
        Option(
            "--meeting NAME",
            message(
                "CommandLine", "Name or date of a meeting (2026-05-07); by default the last one."
            ),
        ),
        Option("--lang LANGUAGES", message("CommandLine", "Languages, such as zh or zh,en.")),
        Option(
            "--named",
            message("CommandLine", "Include people’s names, not only their organisations."),
        ),
        WITH_NAMES,
    ),
    examples=("minutes ID --out minutes.docx --lang zh,en",),
)

SEND_ROUND = Verb(
    "send-round",
    message("CommandLine", "Create the files to send to those asked in the latest review round."),
    Lazy("curriculum_studio.features.review.cli.round_commands:send_round"),
    (
        DOCUMENT,
        replace(
            OUT, typed="--out FOLDER", help=message("CommandLine", "The folder for the files.")
        ),
        Option("--lang LANGUAGES", message("CommandLine", "Languages, such as zh or zh,en.")),
        Option(
            "--from NAME",
            message("CommandLine", "The organisation that asks, shown to those asked."),
            "sender",
        ),
        Option(
            "--overwrite",
            message("CommandLine", "Replace files with the same names in the folder."),
        ),
    ),
    examples=("send-round ID --out folder --lang zh,en",),
)

# --- stages and answers -----------------------------------------------------------------------

STAGE = Verb(
    "stage",
    message("CommandLine", "Show or change the stage of a standard."),
    Lazy("curriculum_studio.features.review.cli.round_commands:stage"),
    (
        DOCUMENT,
        Option(
            "--to STAGE",
            message(
                "CommandLine",
                "20, 30, 40, 50, 60 or the name of a stage; without it, the stage is only shown.",
            ),
        ),
        Option("--anyway", message("CommandLine", "Do it even if something is still missing.")),
        Option(
            "--from NAME",
            message("CommandLine", "Who changes the stage; recorded with the version."),
            "author",
        ),
        Option(
            "--reason TEXT",
            message(
                "CommandLine",
                "Why it is changed in spite of errors that the checks find; they stand as waivers"
                " up to this stage.",
            ),
        ),
    ),
    examples=("stage ID", "stage ID --to 30", "stage ID --to 40 --from NAME --reason TEXT"),
)

ANSWER = Verb(
    "answer",
    message("CommandLine", "Save the comments on a review copy as an answer."),
    Lazy("curriculum_studio.features.review.cli.answer_commands:answer"),
    (
        DOCUMENT,
        OUT,
        Option(
            "--from NAME",
            message("CommandLine", "The organisation that answers."),
            "organisation",
            required=True,
        ),
        Option(
            "--code CODE",
            message(
                "CommandLine", "Its code, such as DE, with which the numbers of its comments begin."
            ),
        ),
        Option(
            "--name NAME",
            message("CommandLine", "Your name; without it, people’s names are left out."),
        ),
        Option("--no-comments", message("CommandLine", "Answer that there are no comments.")),
    ),
    examples=("answer ID --out answer.cstudio --from 第一幼儿园",),
)
