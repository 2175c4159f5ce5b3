"""Verbs that had another name: the former names still work until a version that is told."""

from collections.abc import Mapping

from curriculum_studio.i18n import Message, message

#: Former names of verbs and the present ones, which alone stand in help and messages.
RENAMED: Mapping[str, str] = {
    "hand-on": "export-package",
    "take-in": "import-package",
    "take-back": "import-changes",
    "take-comments": "import-comments",
    "give-comments": "export-comments",
    "begin-round": "start-round",
}

#: The version in which the former names are gone: 0.1.0 and 0.2.0 still know them.
GONE_IN = "0.3.0"


def renamed_note(former: str) -> Message:
    """Return what is said to whoever typed a former name."""
    return message(
        "CommandLine",
        "The command {former} is called {name} now; the old name goes with version {version}.",
    ).fill(former=former, name=RENAMED[former], version=GONE_IN)
