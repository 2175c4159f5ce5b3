"""What is open and gentle hints, in words."""

from curriculum_studio.core.languages import Language
from curriculum_studio.features.units.model.aims import AimHint
from curriculum_studio.features.units.model.completeness import Open
from curriculum_studio.i18n import Message, message
from curriculum_studio.widgets.translation import say

_HINTS: dict[str, Message] = {
    "teacher": message(
        "Units", "“{words}” tells what teachers do. Try to begin with the child: can, likes to …"
    ),
    "school": message(
        "Units", "“{words}” sounds like school. Could the child look, try or play instead?"
    ),
    "many": message("Units", "{count} aims are a lot; two to four can be kept in mind."),
}


def hint_words(hint: AimHint) -> str:
    """Return a hint as a sentence."""
    return say(_HINTS[hint.kind].fill(words=hint.words, count=hint.count))


def place_words(place: Open, language: Language) -> str:
    """Return what is open: a section of the unit, or of an activity."""
    name = place.name.get(language)
    return f"{place.of} · {name}" if place.of else name
