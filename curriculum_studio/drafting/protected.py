"""What a requirement hangs on: provision verbs, negations, numbers, units, references."""

import re
from functools import cache

from curriculum_studio.drafting.provisions.provision import TABLES
from curriculum_studio.drafting.provisions.reader import read_provisions
from curriculum_studio.languages import Language

#: What stands for a reference, a footnote or a formula.
_OBJECT = "\ufffc"

_NUMBER = r"\d+(?:[.,\u00a0\u202f ]\d+)*"
_HAN_NUMBER = (
    "[零〇一二三四五六七八九十百千万亿两半]+(?:分之[零〇一二三四五六七八九十百千万亿两半]+)?"
)


def protected_ranges(text: str, language: Language) -> list[tuple[int, int]]:
    """Return the ranges of a text that no merge changes by itself on both sides."""
    found = [(each.start, each.end) for each in read_provisions(text, language)]
    found += [each.span() for each in _pattern(language).finditer(text)]
    found += [each.span() for each in re.finditer(_OBJECT, text)]
    return found


@cache
def _pattern(language: Language) -> re.Pattern[str]:
    tables = TABLES.load()("protected")
    negations = "|".join(map(re.escape, tables[language]["negations"]))
    units = sorted(tables["units"]["symbols"], key=len, reverse=True)
    measured = f"(?:[ \u00a0\u202f]?(?:{'|'.join(map(re.escape, units))})(?![A-Za-z0-9]))?"
    if language == "zh":
        return re.compile(f"{_NUMBER}{measured}|{_HAN_NUMBER}{measured}|{negations}")
    words = f"(?<![^\\W\\d_])(?:{negations})(?![^\\W\\d_])"
    return re.compile(f"{_NUMBER}{measured}|{words}", re.IGNORECASE)
