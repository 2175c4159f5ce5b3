"""What the page says: states, hints, kinds of text."""

from collections.abc import Mapping

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

#: Names of kinds, as the page speaks of them to a screen reader and in the steps of undo.
KIND_NAMES: Mapping[str, Message] = {
    "standard": message("Page", "title"),
    "unit": message("Page", "title"),
    "framework": message("Page", "title"),
    "observation": message("Page", "observation"),
    "clause": message("Page", "clause"),
    "annex": message("Page", "annex"),
    "paragraph": message("Page", "paragraph"),
    "list": message("Page", "list"),
    "item": message("Page", "list item"),
    "note": message("Page", "note"),
    "example": message("Page", "example"),
    "warning": message("Page", "warning"),
    "footnote": message("Page", "footnote"),
    "table": message("Page", "table"),
    "unit_line": message("Page", "unit of a table"),
    "row": message("Page", "table row"),
    "cell": message("Page", "table cell"),
    "figure": message("Page", "figure"),
    "subfigure": message("Page", "part of a figure"),
    "photo": message("Page", "photo"),
    "formula": message("Page", "formula"),
    "variable": message("Page", "symbol"),
    "reference_entry": message("Page", "normative reference"),
    "bibliography_entry": message("Page", "entry of the bibliography"),
    "index": message("Page", "index"),
    "term": message("Page", "term"),
    "designation": message("Page", "other designation"),
    "definition": message("Page", "definition"),
    "source": message("Page", "source"),
    "indicator_system": message("Page", "indicator system"),
    "indicator_group": message("Page", "group of indicators"),
    "indicator": message("Page", "indicator"),
    "evidence": message("Page", "evidence"),
    "indicator_part": message("Page", "part of an indicator"),
    "indicator_note": message("Page", "explanation of an indicator"),
    "scoring_rules": message("Page", "scoring rules"),
    "section": message("Page", "section"),
    "aim": message("Page", "aim"),
    "web_node": message("Page", "thought of the web"),
    "activity": message("Page", "activity"),
    "step": message("Page", "step"),
    "teacher_note": message("Page", "hint for the teacher"),
    "plan_entry": message("Page", "entry of the week plan"),
    "deliberation": message("Page", "deliberation"),
    "deliberation_item": message("Page", "point of deliberation"),
    "goal": message("Page", "goal"),
}

PASSAGE = message("Page", "passage")

WRITE_HERE = message("Page", "Write here")
WRITE_OR_CHOOSE = message("Page", "Write here, or press / to choose what it is")

#: What an empty text of a kind invites to; the others say “Write here”.
_HINTS: Mapping[str, Message] = {
    "standard": message("Page", "Title of the standard"),
    "unit": message("Page", "Name of the theme"),
    "framework": message("Page", "Title of the framework"),
    "observation": message("Page", "What is observed, and when"),
    "clause": message("Page", "Title of the clause"),
    "annex": message("Page", "Title of the annex"),
    "table": message("Page", "Title of the table"),
    "figure": message("Page", "Title of the figure"),
    "term": message("Page", "Term"),
    "definition": message("Page", "Definition"),
    "aim": message("Page", "What the children can do or like to do"),
    "activity": message("Page", "Name of the activity"),
    "step": message("Page", "What happens in this step"),
    "goal": message("Page", "What children learn"),
    "indicator": message("Page", "What is asked for"),
    "formula": message("Page", "Formula in LaTeX"),
    "variable": message("Page", "What the symbol stands for"),
}

#: Kinds whose empty texts show nothing, since a place to write is seen by its lines.
_SILENT = frozenset({"cell", "plan_entry", "unit_line"})


def kind_name(kind: str) -> Message:
    """Return the name of a kind."""
    return KIND_NAMES.get(kind, PASSAGE)


def hint(kind: str) -> Message | None:
    """Return what an empty text of a kind says."""
    return None if kind in _SILENT else _HINTS.get(kind, WRITE_HERE)
