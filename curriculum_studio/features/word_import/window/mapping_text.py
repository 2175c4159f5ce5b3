"""What the preview of an import says of a line: what it becomes, why, and what it can be made."""

from collections.abc import Mapping

from curriculum_studio.core.headings import section_heading
from curriculum_studio.core.languages import Language
from curriculum_studio.editor.messages import kind_name
from curriculum_studio.features.word_import.import_mapping import Mapped
from curriculum_studio.i18n import Message, message
from curriculum_studio.widgets.translation import say

#: Why no node holds the text of a line, by the reason of the reader.
_REASONS: Mapping[str, Message] = {
    "number": message("Import", "number, counted anew"),
    "reference": message("Import", "reference, kept as a link"),
    "label": message("Import", "label, written anew"),
    "heading": message("Import", "fixed heading, written anew"),
    "contents": message("Import", "table of contents, made anew"),
    "page": message("Import", "page number, counted anew"),
    "repeated": message("Import", "title, repeated"),
    "value": message("Import", "field of the head"),
    "empty": message("Import", "empty field"),
    "picture": message("Import", "picture"),
    "formula": message("Import", "formula"),
}
UNSORTED = message("Import", "unsorted")
_CLAUSE = message("Import", "Clause, level {level}")
_CORRECTIONS: Mapping[str, Message] = {
    "annex": message("Import", "Annex"),
    "foreword": message("Import", "Foreword"),
    "introduction": message("Import", "Introduction"),
    "bibliography": message("Import", "Bibliography"),
    "paragraph": message("Import", "Plain paragraph"),
    "item": message("Import", "List item"),
    "note": message("Import", "Note"),
    "example": message("Import", "Example"),
    "term": message("Import", "Term"),
    "table_caption": message("Import", "Title of the table below"),
    "figure_caption": message("Import", "Title of the figure above"),
    "theme": message("Import", "Name of the theme"),
    "activity": message("Import", "Name of an activity"),
    "unsorted": message("Import", "Set aside under “Unsorted”"),
}
_OF_UNIT = message("Import", "Theme: {section}")
_OF_ACTIVITY = message("Import", "Activity: {section}")


def correction_words(correction: str, language: Language) -> str:
    """Return what a line can be made, in words; sections are named as in documents."""
    kind, _, detail = correction.partition(":")
    if kind == "clause":
        return say(_CLAUSE.fill(level=detail))
    if kind in {"section", "unit_section"}:
        of_activity = kind == "section"
        heading = section_heading(detail, of_activity=of_activity).get(language)
        return say((_OF_ACTIVITY if of_activity else _OF_UNIT).fill(section=heading))
    return say(_CORRECTIONS[kind])


def becomes(each: Mapped, language: Language) -> str:
    """Return what a line becomes, in words."""
    if not each.kind:
        return say(_REASONS.get(each.line.reason, _REASONS["value"]))
    if each.unsorted:
        return say(UNSORTED)
    words = say(kind_name(each.kind))
    if each.kind == "clause":
        words = say(_CLAUSE.fill(level=each.level))
    if each.section and each.kind not in {"activity", "unit"}:
        heading = section_heading(each.section, of_activity=each.of_activity).get(language)
        words = f"{heading} · {words}"
    return f"{words}  {each.number}" if each.number else words
