"""What changes of a returned draft are called."""

from collections.abc import Mapping

from curriculum_studio.core.pending_changes import Kind, Why
from curriculum_studio.i18n import Message, message

KIND_WORDS: Mapping[Kind, Message] = {
    "changed": message("Return", "changed"),
    "added": message("Return", "added"),
    "copied": message("Return", "copied"),
    "moved": message("Return", "moved"),
    "split": message("Return", "divided"),
    "joined": message("Return", "joined"),
    "deleted": message("Return", "deleted"),
}
NO_BASE = message(
    "Return",
    "It is not known what this draft looked like when it was exported. What differs may have been"
    " changed there or here since, so no change counts as certain and none is taken over together"
    " with others; decide each one by itself.",
)
WHY_WORDS: Mapping[Why, Message] = {
    "outside": message("Return", "stands around the texts or is made by rule"),
    "doubtful": message("Return", "might be a changed form of a text, but is not alike enough"),
    "nowhere": message("Return", "has no place for certain"),
    "gone": message("Return", "its text was deleted here meanwhile"),
}
