"""What the kinds of documents are called where documents are listed."""

from collections.abc import Mapping

from curriculum_studio.i18n import Message, message

#: Kinds of document as they are shown.
DOCUMENT_WORDS: Mapping[str, Message] = {
    "standard": message("CommandLine", "standard"),
    "unit": message("CommandLine", "theme unit"),
    "framework": message("CommandLine", "framework"),
    "glossary": message("CommandLine", "glossary"),
    "assessment": message("CommandLine", "assessment"),
    "trial": message("CommandLine", "try-out"),
    "review_round": message("CommandLine", "review round"),
    "review_copy": message("CommandLine", "review copy"),
    "pilot_register": message("CommandLine", "pilot register"),
    "school_form": message("CommandLine", "school form"),
    "collection": message("CommandLine", "activity collection"),
    "observation": message("CommandLine", "observation"),
}
