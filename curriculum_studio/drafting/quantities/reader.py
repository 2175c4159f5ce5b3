"""Reads numbers, units and typed references of a text by what they are worth, in three languages.

Digits are read for certain. Numbers in words stand for those of another language: 两次 is twice,
三分之二 two thirds, halb sechs 5:30. Digits in names (CO2, T-300) are no numbers.
"""

import re

from curriculum_studio.drafting.quantities.chinese import read_chinese
from curriculum_studio.drafting.quantities.composed import joined
from curriculum_studio.drafting.quantities.dates import RAISED, take_dates, take_powers
from curriculum_studio.drafting.quantities.pointers import Pointer, take_pointers
from curriculum_studio.drafting.quantities.quantity import Marked, Quantity
from curriculum_studio.drafting.quantities.western import read_western
from curriculum_studio.languages import Language
from curriculum_studio.values import dataclass


@dataclass(frozen=True, slots=True)
class Amounts:
    """What a text counts, and what it refers to in typed words."""

    quantities: tuple[Quantity, ...]
    pointers: tuple[Pointer, ...]


#: The numbers of list items at the beginning of a line; CO2, T-300, kgCO2e.
#: 31. Dezember begins with no label.
_LABEL = re.compile(
    r"(?m)^\s*(?:[a-zA-Z0-9]{1,2}[)）.]|[一二三四五六七八九十]{1,2}、)(?=\s|\D)"
    r"(?!\s?(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|"
    r"Quartal|Halbjahr|Klasse|Stock|Etage|Obergeschoss|Untergeschoss|Ebene|Woche|Jahrgang|Stufe)\b)"
)
_NAME = re.compile(
    r"(?<![A-Za-z0-9])(?:[a-zA-Z]*[A-Z][a-z]?[2-9₂₃₄]+(?:[A-Za-z][A-Za-z0-9]*)?(?![\d.])|"
    r"[A-Z]{1,6}-\d[\w-]*|[A-Z]{2,}\d+\w*)|(?<=\d)\s?[kdcm]?m\^?(?P<power>[23])(?![\w.])"
)


def read_amounts(text: str, language: Language) -> Amounts:
    """Return the numbers and typed references of a text."""
    if not _LIKELY[language].search(text):
        return _NOTHING
    marked = Marked(text)
    for found in marked.each(_LABEL):
        marked.take(*found.span())
    dates = tuple(take_dates(marked, language)) if _DATED.search(text) else ()
    if _RAISED.search(text):
        dates = (*dates, *take_powers(marked, language))
    pointers = tuple(take_pointers(marked, language))
    for found in marked.each(_NAME):
        marked.take(*found.span("power" if found["power"] else 0))
    read = read_chinese(marked) if language == "zh" else read_western(marked, language)
    quantities = sorted((*dates, *read), key=lambda each: each.start)
    return Amounts(tuple(joined(quantities, text)), pointers)


_DATED = re.compile("(?:19|20)\\d{2}|[½⅓⅔¼¾⅕-⅞]|\\d\\.\\s?[01]?\\d\\.")
_RAISED = re.compile(f"10[⁻−-]?[{RAISED}]")
_NOTHING = Amounts((), ())
_LIKELY: dict[Language, re.Pattern[str]] = {
    "zh": re.compile("[\\d零〇一二三四五六七八九十百千万亿两半双翻]|附录"),
    "en": re.compile("\\w"),
    "de": re.compile("\\w"),
}
