"""The words of the assessment workbook: they belong to the document, in its own language."""

from typing import Literal

from curriculum_studio.core.words import Words
from curriculum_studio.languages import Language

#: Names of the sheets by their marker; at most 31 characters.
SheetName = Literal["guide", "basic", "gates", "scores", "data", "evidence", "summary", "lists"]
SHEETS = Words[SheetName]("assessment.sheets")

#: Answers that are chosen from a list.
Choice = Literal[
    "yes", "no", "applies", "applies_not", "occurred", "occurred_not", "met", "met_not",
    "kindergarten", "primary", "secondary", "other", "confirmed", "canteen_own",
    "canteen_contracted", "canteen_none",
]  # fmt: skip
CHOICES = Words[Choice]("assessment.choices")

#: Kinds of items.
CATEGORIES = Words[Literal[
    "veto", "gate", "scored", "key", "bonus", "part",
]]("assessment.categories")  # fmt: skip

#: Column titles.
ColumnName = Literal[
    "item", "entry", "hint", "unit", "code", "kind", "level_1", "level_2", "text", "max", "rule",
    "wanted", "methods", "notes", "applies", "own", "own_judged", "measured", "points", "evidence",
    "v_applies", "v_value", "v_judged", "v_points", "difference", "remark", "state", "previous",
    "total", "proof", "confirm", "fall", "value", "year", "region", "source", "number", "name",
    "date", "issuer", "period", "where", "own_maximum", "share", "own_side", "v_side", "condition",
]  # fmt: skip
COLUMNS = Words[ColumnName]("assessment.columns")

#: What a row still lacks.
STATES = Words[Literal[
    "open", "wrong", "evidence", "doubt", "unread", "missing", "vanished", "changed", "done",
]]("assessment.states")  # fmt: skip

#: Items of the basic data: name and explanation.
BasicItem = Literal[
    "school", "address", "type", "year", "first_year", "classes", "children", "staff", "canteen",
    "reporter", "checker", "date",
]  # fmt: skip
BASIC = Words[BasicItem]("assessment.basic")
BASIC_HINTS = Words[BasicItem]("assessment.basic_hints")

#: Titles, notes and messages.
TextName = Literal[
    "title", "basis", "system", "school_line", "inputs", "monthly", "annual", "figures", "factors",
    "month", "data_note", "scores_note", "gates_note", "evidence_note", "summary_note", "by_group",
    "totals", "conditions", "result", "carbon", "sum_points", "sum_maximum", "base", "bonus",
    "total", "absent", "open_items", "doubts", "asked", "veto", "gates", "keys", "group", "mark",
    "passed", "failed", "provisional", "unfinished", "conclusion", "level", "withheld", "none",
    "chart", "from_list", "from_to", "whole", "per_cent", "amount", "any_number", "a_year", "page",
]  # fmt: skip
TEXTS = Words[TextName]("assessment.texts")

#: The instructions, line by line; {sheet} names are put in.
GUIDE = Words[Literal["1", "2", "3", "4", "5", "6", "7", "8", "9"]]("assessment.guide")


def text(name: TextName, language: Language, /, **values: object) -> str:
    """Return a text with its values."""
    return TEXTS[name][language].format(**values)


def choice(name: Choice, language: Language) -> str:
    """Return an answer that is chosen from a list."""
    return CHOICES[name][language]
