"""What types of links are called in the window."""

from curriculum_studio.i18n import Message, message
from curriculum_studio.widgets.translation import say

TYPE_NAMES: dict[str, Message] = {
    "isRelatedTo": message("Frameworks", "related to"),
    "exactMatchOf": message("Frameworks", "exact match of"),
    "isPartOf": message("Frameworks", "part of"),
    "isPeerOf": message("Frameworks", "peer of"),
    "precedes": message("Frameworks", "precedes"),
    "replacedBy": message("Frameworks", "replaced by"),
    "isTranslationOf": message("Frameworks", "translation of"),
    "exemplar": message("Frameworks", "exemplar"),
    "hasSkillLevel": message("Frameworks", "has skill level"),
    "isChildOf": message("Frameworks", "also stands below"),
}


def type_name(kind: str) -> str:
    """Return what a type is called; those of one's own by their own name."""
    known = TYPE_NAMES.get(kind)
    return say(known) if known is not None else kind.removeprefix("ext:")


def type_of(words: str) -> str:
    """Return the type that words name, as somebody chose or wrote them."""
    for kind, name in TYPE_NAMES.items():
        if words.strip() in {kind, say(name)}:
            return kind
    own = words.strip()
    return own if own.startswith("ext:") or not own else f"ext:{own}"
