"""What severities are called, by which sign and colour they are known; where rules are from."""

from collections.abc import Mapping

from curriculum_studio.editor.paint.decorations import Look
from curriculum_studio.features.checks.model.rule import Severity
from curriculum_studio.features.checks.model.sources import source_in
from curriculum_studio.i18n import Message, message
from curriculum_studio.widgets.translation import spoken_language

#: What one finding of a severity is.
NAMES: Mapping[Severity, Message] = {
    "error": message("Checks", "error"),
    "warning": message("Checks", "warning"),
    "information": message("Checks", "note"),
}

#: How many there are.
COUNTS: Mapping[Severity, Message] = {
    "error": message("Checks", "Errors {count}"),
    "warning": message("Checks", "Warnings {count}"),
    "information": message("Checks", "Notes {count}"),
}

#: Its drawing, and the colour of the theme.
ICONS: Mapping[Severity, str] = {
    "error": "error",
    "warning": "warning",
    "information": "info",
}
ROLES: Mapping[Severity, str] = {
    "error": "error",
    "warning": "stale",
    "information": "link",
}

#: The sign with a number in lists in which there is no room for a drawing.
SIGNS: Mapping[Severity, str] = {"error": "⊘", "warning": "△", "information": "ⓘ"}

#: How it is marked in a text.
LOOKS: Mapping[Severity, Look] = {
    "error": "error",
    "warning": "warning",
    "information": "note",
}


def source_said(source: str, *, short: bool = False) -> str:
    """Return the sources of a rule in the language of the window."""
    return source_in(source, spoken_language(), short=short)
