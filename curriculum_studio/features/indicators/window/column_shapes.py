"""The columns of the grid: heading, width, and how they are written."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from curriculum_studio.core.languages import LANGUAGES, Language
from curriculum_studio.features.indicators.model.columns import Column, SheetColumn
from curriculum_studio.i18n import Message, message

#: How a cell is written: in a line, in several lines, by choosing, by a menu of ticks, by a key.
Way = Literal["line", "lines", "choice", "ticks", "flag", "none"]


@dataclass(frozen=True, slots=True)
class ColumnShape:
    """What a column is called, how wide it is at first (pixels), how it is written."""

    heading: Message
    width: int
    way: Way = "line"
    right: bool = False


SHAPES: Mapping[Column, ColumnShape] = {
    "code": ColumnShape(message("Indicators", "Code"), 92),
    "text": ColumnShape(message("Indicators", "What is asked for"), 210, "lines"),
    "category": ColumnShape(message("Indicators", "Kind"), 84, "choice"),
    "key": ColumnShape(message("Indicators", "★"), 32, "flag"),
    "mode": ColumnShape(message("Indicators", "Scoring"), 96, "choice"),
    "rule": ColumnShape(message("Indicators", "How points come about"), 170, "none"),
    "maximum": ColumnShape(message("Indicators", "Points"), 52, right=True),
    "step": ColumnShape(message("Indicators", "Step"), 52, right=True),
    "evidence": ColumnShape(message("Indicators", "Evidence"), 150, "lines"),
    "methods": ColumnShape(message("Indicators", "Verified by"), 110, "ticks"),
    "measured": ColumnShape(message("Indicators", "Measured"), 84),
    "responsible": ColumnShape(message("Indicators", "Responsible"), 110),
    "applies_to": ColumnShape(message("Indicators", "Applies to"), 110),
    "remark": ColumnShape(message("Indicators", "Remark"), 150, "lines"),
    "links": ColumnShape(message("Indicators", "Links"), 46, "none", right=True),
}

#: What is shown at first; the rest can be called in.
FIRST: tuple[Column, ...] = (
    *("code", "text", "category", "key", "mode", "maximum", "evidence", "methods"),
)

#: How languages are told apart in headings.
SIGNS: Mapping[Language, str] = {"zh": "中", "en": "EN", "de": "DE"}

#: Columns whose words differ by language.
SPOKEN: frozenset[Column] = frozenset({"text"})


def places_of(
    columns: tuple[Column, ...], languages: tuple[Language, ...], words: Language
) -> tuple[SheetColumn, ...]:
    """Return the columns one by one: texts once per language, the others in the words' one."""
    found: list[SheetColumn] = []
    for column in SHAPES:
        if column in columns:
            spoken = languages if column in SPOKEN else (words,)
            found += [SheetColumn(column, each) for each in LANGUAGES if each in spoken]
    return tuple(found)
