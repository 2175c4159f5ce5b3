"""The verbs that change single places of a document and compare its states, as data."""

from dataclasses import replace

from curriculum_studio.console.verbs import DOCUMENT, PLACE, Argument, Option, Verb
from curriculum_studio.i18n import message
from curriculum_studio.lazy import Lazy

_BEHIND = Option(
    "--behind PLACE", message("CommandLine", "Put it right behind this place, on its level.")
)
_BEFORE = Option(
    "--before PLACE", message("CommandLine", "Put it right before this place, on its level.")
)
_INTO = Option("--into PLACE", message("CommandLine", "Put it into this place, as the last one."))

_LANGUAGE = Option(
    "--lang LANGUAGE",
    message("CommandLine", "Language of the text: zh, en or de; by default the leading one."),
)

SET = Verb(
    "set",
    message("CommandLine", "Write a text into a place of a document."),
    Lazy("curriculum_studio.cli.place_commands:set_text"),
    (
        DOCUMENT,
        PLACE,
        Argument(
            "text",
            "TEXT",
            message("CommandLine", "The new text; - reads it from the standard input."),
        ),
        _LANGUAGE,
        Option(
            "--plain",
            message(
                "CommandLine", "Also where references, footnotes or formulas of the text are lost."
            ),
        ),
    ),
    examples=("set ID 7.2.1 --lang en TEXT", 'set ID "表2 第2行第3列" TEXT'),
)

INSERT_NODE = Verb(
    "insert-node",
    message("CommandLine", "Insert a clause, paragraph or other part beside a place."),
    Lazy("curriculum_studio.cli.place_commands:insert_node"),
    (
        DOCUMENT,
        replace(
            PLACE,
            help=message(
                "CommandLine", "The place beside which it is inserted, as with the Insert menu."
            ),
        ),
        Argument(
            "what",
            "WHAT",
            message(
                "CommandLine",
                "What to insert, by its name; what cannot stand there names what can.",
            ),
        ),
        Option("--text TEXT", message("CommandLine", "Its text; - reads the standard input.")),
        _LANGUAGE,
    ),
    examples=("insert-node ID 7.2.1 paragraph --text TEXT",),
)

REMOVE_NODE = Verb(
    "remove-node",
    message("CommandLine", "Remove a place of a document with all below it."),
    Lazy("curriculum_studio.cli.place_commands:remove_node"),
    (DOCUMENT, PLACE),
    examples=("remove-node ID 7.2.1",),
)

MOVE_NODE = Verb(
    "move-node",
    message("CommandLine", "Move a place of a document with all below it."),
    Lazy("curriculum_studio.cli.place_commands:move_node"),
    (DOCUMENT, PLACE, _BEHIND, _BEFORE, _INTO),
    examples=("move-node ID 7.2.1 --behind 7.3", "move-node ID 7.2.1 --into 8"),
)

_STATE = message(
    "CommandLine",
    "A document as it is now: ID; as it was in a version, by its name or id: ID@VERSION; or as it"
    " is in an exchange file: FILE.cstudio.",
)

COMPARE = Verb(
    "compare",
    message("CommandLine", "List what differs between two states of a document."),
    Lazy("curriculum_studio.cli.compare_command:compare"),
    (Argument("before", "A", _STATE), Argument("after", "B", _STATE)),
    examples=("compare ID@VERSION ID", "compare ID received.cstudio --json"),
)
