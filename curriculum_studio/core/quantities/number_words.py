"""English and German numbers in words, of which several make one: two and a half, drei Viertel."""

import re
from collections.abc import Iterator

from curriculum_studio.core.languages import Language
from curriculum_studio.core.quantities.german_words import COUNTED, german_number
from curriculum_studio.core.quantities.quantity import (
    Marked,
    Quantity,
    Strength,
    tables,
    with_share,
)
from curriculum_studio.core.quantities.units import unit_at

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


def read_words(marked: Marked, language: Language) -> Iterator[Quantity]:
    """Yield numbers in words, of which several make one: two and a half, drei Viertel."""
    table = tables()[language]
    parts, powers = table["parts"], table["powers"]
    found = list(_WORD.finditer(marked.text))
    at = 0
    while at < len(found):
        start, end = found[at].span()
        value, strength = _word(found[at].group().lower(), language)
        at += 1
        if value is None:
            continue
        counted = strength == "word" or value == 1
        following = _next(marked.text, found, at, end)
        while strength != "weak" or value == 1:
            if following in powers:
                value, strength = value * powers[following], "word"
            elif following in parts and counted and not _ordinal(value, following):
                value, strength = value / parts[following], "word"
            elif following in {"and", "und"} and at + 1 < len(found):
                more, add = _behind_and(found, at, language)
                if not more or (value < 100 and add >= 1):
                    break
                value, strength, at = value + add, "word", at + more - 1
            elif value >= 1000 and (more_of := _rest(marked.text, found, at, language)):
                value, count = value + more_of[0], more_of[1]
                at += count - 1
            else:
                break
            end = found[at].end()
            at += 1
            following = _next(marked.text, found, at, end)
        unit, _ = unit_at(marked.original, _end_of_number(marked.original, start, end), language)
        share = (value * 100,) if value < 1 else ()
        yield Quantity(start, end, (*with_share(value, unit), *share), strength, unit)


def _end_of_number(text: str, start: int, end: int) -> int:
    """Return where the unit of a number is looked for: in eight-hour day behind the eight."""
    hyphen = text.rfind("-", start, end)
    return end if hyphen < 0 or not unit_at(text, hyphen, "en")[0] else hyphen


def _rest(
    text: str, found: list[re.Match[str]], at: int, language: Language
) -> tuple[float, int] | None:
    """Return what the words behind thousands add, and how many they are: five hundred."""
    if at >= len(found):
        return None
    value, strength = _word(found[at].group().lower(), language)
    if value is None or strength != "word" or not 1 <= value < 1000:
        return None
    power = tables()[language]["powers"].get(_next(text, found, at + 1, found[at].end()))
    if power is None:
        return (value, 1) if value >= 10 else None
    return (value * power, 2) if power == 100 else None


def _ordinal(value: float, following: str) -> bool:
    """Whether a quarter behind a number is one of a year: two quarters; but a quarter, 0.25."""
    return following == "quarter" and value != 1


def _next(text: str, found: list[re.Match[str]], at: int, end: int) -> str:
    if at >= len(found) or text[end : found[at].start()].strip(" -\u00a0"):
        return ""
    return found[at].group().lower()


def _behind_and(found: list[re.Match[str]], at: int, language: Language) -> tuple[int, float]:
    """Return how many words behind an and belong to a number, and what they add to it."""
    words = [each.group().lower() for each in found[at + 1 : at + 3]]
    if words[:2] == ["a", "half"] or words[:2] == ["eine", "halbe"]:
        return 3, 0.5
    if language == "en" and words:
        value, strength = _word(words[0], language)
        if value is not None and (strength == "word" or words[0] == "one"):
            return 2, value
    return 0, 0


def _word(word: str, language: Language) -> tuple[float | None, Strength]:
    table = tables()[language]
    if word in table["words"]:
        worth_of = float(table["words"][word])
        return worth_of, "word" if worth_of else "weak"  # down to zero: 扣完为止
    if language == "en":
        tens, _, unit = word.partition("-")
        units = table["words"] | {"one": 1}
        first = unit.partition("-")[0]  # twenty-five-year
        if unit and table["words"].get(tens, 0) >= 20 and units.get(first, 10) < 10:
            return table["words"][tens] + units[first], "word"
        if word.endswith("fold") and word[:-4] in units:
            return float(units[word[:-4]]), "word"
        if unit and tens in table["words"]:
            return float(table["words"][tens]), "word"  # ten-minute, two-thirds
        if unit and tens in table["weak"]:
            return float(table["weak"][tens]), "weak"
    elif (value := german_number(word)) is not None:
        return value, "word"
    elif (counted := COUNTED.fullmatch(word)) is not None:
        return german_number(counted[1]), "weak"  # answers only, for it can be a part of a word
    elif "-" in word:
        return _word(word.partition("-")[0], language)  # Zehn-Minuten-Takt
    if word in table["powers"] and word in {"thousand", "hundred", "million"}:
        return float(table["powers"][word]), "weak"
    if word in table["weak"]:
        return float(table["weak"][word]), "weak"
    return None, "weak"
