"""What the page says: states, hints, kinds of text."""

from collections.abc import Mapping

from curriculum_studio.core.kinds import KINDS
from curriculum_studio.core.translation_state import CellState
from curriculum_studio.i18n import Message, message

STATES: Mapping[CellState, Message] = {
    CellState.EMPTY: message("Page", "empty"),
    CellState.DRAFT: message("Page", "draft"),
    CellState.STALE: message("Page", "source changed"),
    CellState.TRANSLATED: message("Page", "translated"),
    CellState.CONFIRMED: message("Page", "confirmed"),
}

COMMENTS = message("Page", "comments: {count}")

LANGUAGE_NAMES: Mapping[str, Message] = {
    "zh": message("Page", "Chinese"),
    "en": message("Page", "English"),
    "de": message("Page", "German"),
}

PASSAGE = message("Page", "passage")

WRITE_OR_CHOOSE = message("Page", "Write here, or press / to choose what it is")

#: In a step behind another one.
STEP_OR_TEXT = message("Page", "Next step; Tab makes it part of the step above")
#: Below a step.
IN_STEP = message("Page", "What is asked, answered and done")

TAKES_PLACE = message("Page", "What is written here takes the place of the sentences above")

SENTENCE = message("Page", "sentence by rule")
BY_RULE = message("Page", "as it is by rule")
OWN_WORDING = message("Page", "worded by you")

CHAPTER = message("Page", "Title of the chapter")


def kind_name(kind: str) -> Message:
    """Return the name of a kind."""
    return KINDS[kind].called or PASSAGE


def hint(kind: str) -> Message | None:
    """Return what an empty text of a kind says."""
    return KINDS[kind].hint
