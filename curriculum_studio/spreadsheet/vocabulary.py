"""The words of our workbooks: sheet names, column titles, notes. They are document words."""

from collections.abc import Mapping
from typing import Literal

from curriculum_studio.core.words import Words
from curriculum_studio.languages import Language

#: Names of sheets; they differ between the languages, so that all can stand in one workbook.
SHEETS = Words[Literal[
    "indicators", "points", "overview", "goals", "activities",
]]("workbooks.sheets")  # fmt: skip

#: Column titles and fixed words of the indicator workbook.
IndicatorWord = Literal[
    "code", "level_1", "level_2", "level_n", "statement", "category", "key", "mode", "maximum",
    "rules", "evidence", "methods", "notes", "stated", "sum", "difference", "count", "check",
    "agrees", "disagrees", "total", "base", "bonus", "pass_mark", "minimum_share", "not_applicable",
    "level", "note", "sums_note",
]  # fmt: skip
INDICATORS = Words[IndicatorWord]("workbooks.indicators")

#: Column titles and fixed words of the overview of units.
UnitWord = Literal[
    "title", "number", "theme", "class_level", "weeks", "domains", "topics", "activities",
    "minutes", "total", "framework", "place", "goal", "links", "units", "hole", "is_hole",
    "activity", "type", "origin", "duration", "where", "aims", "linked", "overview_note",
    "goals_note", "no_goals", "lost_links",
]  # fmt: skip
UNITS = Words[UnitWord]("workbooks.units")

#: What stands between the parts of a list within a cell.
_SEPARATORS: Mapping[Language, str] = {"zh": "、", "en": ", ", "de": ", "}


def listed(words: list[str], language: Language) -> str:
    """Return words in a row, as the language separates them."""
    return _SEPARATORS[language].join(words)
