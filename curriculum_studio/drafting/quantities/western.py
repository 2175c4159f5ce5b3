"""English and German numbers: in digits and in words, fractions, shares and times of day."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache

from curriculum_studio.drafting.quantities.clock import noons, take_times
from curriculum_studio.drafting.quantities.number_words import read_words
from curriculum_studio.drafting.quantities.quantity import (
    DIGITS,
    QUARTERLY,
    Marked,
    Quantity,
    tables,
    with_share,
    worth,
)
from curriculum_studio.drafting.quantities.units import unit_at
from curriculum_studio.languages import Language

#: Parts of a number of things: nine in ten, sieben von zehn.
_OF: Mapping[Language, re.Pattern[str]] = {
    "en": re.compile(r"\s(?:\w+\s)?(?:in|out of|of)(?: every)?\s|\s\w+\s\w+\sin\s"),
    "de": re.compile(r"\s(?:\w+\s)?(?:von|aus|unter)(?: je)?\s"),
}
#: Each fifth: one of five.
_NTH = {
    "zweite": 2, "dritte": 3, "vierte": 4, "fünfte": 5, "sechste": 6, "siebte": 7, "achte": 8,
    "neunte": 9, "zehnte": 10, "zwanzigste": 20,
}  # fmt: skip
_EVERY = re.compile(rf"\bjede[nrs]? (?P<nth>{'|'.join(_NTH)})[nrs]?\b", re.IGNORECASE)
_SLASH = re.compile(r"(?<![\w./])(?P<n>\d{1,2})/(?P<of>\d{1,3})(?![\w./])")


def read_western(marked: Marked, language: Language) -> Iterator[Quantity]:
    """Yield the numbers of an English or German text, whose references are blotted out."""
    yield from take_times(marked, language)
    for found in marked.each(_idioms(language)):
        marked.take(*found.span())
    for found in marked.each(_SLASH):
        value = int(found["n"]) / (int(found["of"]) or 1)
        yield Quantity(*found.span(), (value, value * 100), "word")
        marked.take(*found.span())
    small = marked.text.lower()
    if "quarter" in small or "viertel" in small or "quartal" in small:
        for found in marked.each(_QUARTERLY[language]):
            yield Quantity(*found.span(), QUARTERLY, "weak")
            marked.take(*found.span())
        for found in marked.each(_QUARTERS[language]):
            groups = found.groupdict()
            many = {"a": 1, "three": 3, "one": 1}.get((groups.get("n") or "a").lower(), 1)
            many = 3 if small.startswith("dreiviertel", found.start()) else many
            yield Quantity(*found.span(), (many / 4,), "word", _part(found))
            marked.take(*found.span())
    if "jede" in small:
        for found in marked.each(_EVERY):
            count = _NTH[found["nth"].lower()]
            yield Quantity(*found.span(), (1 / count, 100 / count, count), "word")
            marked.take(*found.span())
    if language == "en" and ("other" in small or "s of " in small):
        for found in marked.each(_EVERY_OTHER):
            yield Quantity(*found.span(), (2,), "weak")
            marked.take(*found.span())
        for found in marked.each(_ROUGHLY):
            value = _LARGE[found["n"].lower()] * _LARGE[found["of"].lower()]
            yield Quantity(*found.span(), (value,), "weak")
            marked.take(*found.span())
    if "hal" in small:
        yield from _halves(marked, language)
    if "mid" in small or "noon" in small or "mit" in small:
        yield from noons(marked, language)
    text = marked.text
    yield from _in_parts(
        [*_digits(marked, language), *read_words(marked, language)], text, language
    )


@cache
def _idioms(language: Language) -> re.Pattern[str]:
    return re.compile(tables()[language]["idioms"])


#: Half of a unit: half an hour, halbe Stunde, a year and a half, halbjährlich.
_HALVES: Mapping[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"(?<!and a )\bhalf[ -](?:an? |the )?(?=[a-z])|"
        r"\b(?P<n>an?|one|two|three|four|five|six|\d+|every|each|per) (?P<unit>[a-z]+) "
        r"and a half\b|"
        r"\b(?P<year>half-year|half-yearly|biannual(?:ly)?|semi-?annual(?:ly)?)\b",
        re.IGNORECASE,
    ),
    "de": re.compile(
        r"\b(?P<year>[Hh]alb(?:jahr|jährlich|jährig)\w*)|\b[Hh]alb(?:stünd|tägig|stunde|tag)\w*|"
        r"\b[Hh]albe[nmrs]? (?=[A-Z])"
    ),
}


def _halves(marked: Marked, language: Language) -> Iterator[Quantity]:
    for found in marked.each(_HALVES[language]):
        groups = found.groupdict()
        start, end = found.span()
        if groups.get("year"):
            yield Quantity(start, end, (0.5, 6), "weak", "year")
        elif groups.get("n"):
            said = groups["n"].lower()
            whole = 1.0 if said in _A else float(_NUMBERS.get(said, said))
            unit, _ = unit_at(marked.original, found.start("unit") - 1, language)
            if not unit and said in _EACH:
                continue  # every two and a half weeks
            yield Quantity(start, end, (whole + 0.5,), "word", unit)
        elif dozen := _DOZEN.match(marked.text, end):
            end = dozen.end()
            yield Quantity(start, end, (6,), "word")
        elif large := _MILLION.match(marked.text, end):
            end = large.end()
            power = tables()[language]["powers"][large.group().lower()]
            unit, _ = unit_at(marked.original, end, language)
            yield Quantity(start, end, (power / 2,), "word", unit)
        else:
            unit, _ = unit_at(marked.original, end, language)
            if not unit and not _THINGS.match(marked.text, end):
                continue
            yield Quantity(start, end, (0.5, 50), "word", unit)
        marked.take(start, end)


#: Every other year is every two years; tens of thousands tell an order only.
_EVERY_OTHER = re.compile(r"\b(?:every|each) other\b", re.IGNORECASE)
_LARGE = {"tens": 10.0, "hundreds": 1e2, "thousands": 1e3, "millions": 1e6, "billions": 1e9}
_ROUGHLY = re.compile(
    r"\b(?P<n>tens|hundreds|thousands|millions) of (?P<of>thousands|millions|billions)\b",
    re.IGNORECASE,
)
#: How often: a quarter can be counted in months, and is the fourth part of a year.
_QUARTERLY: Mapping[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"\bquarterly\b|\b(?:once a|twice a|times a|every|each|per) quarter\b", re.IGNORECASE
    ),
    "de": re.compile(r"\b(?:[Vv]ierteljähr\w*|[Qq]uartal\w*)"),
}
#: A quarter of an hour, Viertelstunde, Dreiviertelliter.
_QUARTERS: Mapping[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?P<n>a|one|three) quarters? of an? "
        r"(?P<unit>hour|year|litre|liter|kilo\w*|metre|day)\b",
        re.IGNORECASE,
    ),
    "de": re.compile(
        r"\b(?:[Dd]rei)?[Vv]iertel(?P<unit>stunde|jahr(?!h)|liter|kilo|tag)(?:n|s|e|en)?\b"
    ),
}
_PARTED = {
    "hour": "h", "stunde": "h", "year": "year", "jahr": "year", "litre": "L", "liter": "L",
    "metre": "m", "day": "d", "tag": "d", "kilo": "kg",
}  # fmt: skip


def _part(found: re.Match[str]) -> str:
    said = found["unit"].lower()
    return _PARTED.get(said, "kg" if said.startswith("kilo") else "")


_DOZEN = re.compile("dozen|Dutzend")
_MILLION = re.compile("(?:million|billion|Million|Milliarde)(?![a-z])")
#: What one has a half of without measuring it.
_THINGS = re.compile(
    "(?:cup|glass|bottle|apple|pear|cake|loaf|spoon|teaspoon|tablespoon|page|bucket|"
    "Tasse|Glas|Flasche|Apfel|Birne|Kuchen|Brot|Löffel|Teelöffel|Esslöffel|Seite|Eimer)"
)
_EACH = frozenset({"every", "each", "per"})
_A = frozenset({"a", "an"}) | _EACH
_NUMBERS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}


#: Between two numbers of which the second tells how large both are: five to six thousand.
_UP_TO = re.compile(r"-?\s?(?:to|or|and|bis|oder|und|–|-)\s?")


def _with_power(one: Quantity, behind: Quantity | None, text: str) -> Quantity:
    if behind is None or not (one.values and behind.values) or one.unit:
        return one
    first, second = one.values[0], behind.values[0]
    if not 0 < first < 1000 <= second or not _UP_TO.fullmatch(text[one.end : behind.start]):
        return one
    power = 10 ** (len(str(int(second))) - len(str(int(first))))
    return replace(one, values=(first, *(first * each for each in (power, power / 10))))


def _is_share(one: Quantity, behind: Quantity, text: str, language: Language) -> bool:
    """Whether two numbers tell a share: nine in ten, seven out of eight; not one of three."""
    between = text[one.end : behind.start]
    if _OUT_OF[language].fullmatch(between) and behind.values[0] <= 1000:
        return one.values[0] > 1 or behind.values[0] not in {2, 3} or between == " out of "
    if behind.values[0] not in {10, 100, 1000} and text[one.start : one.end].lower() != "one":
        return False
    return between.strip() not in {"of", "von"} and _OF[language].fullmatch(between) is not None


_OUT_OF: Mapping[Language, re.Pattern[str]] = {
    "en": re.compile(r" out of (?:every )?"),
    "de": re.compile(r" von (?:je )?"),
}


def _in_parts(found: list[Quantity], text: str, language: Language) -> Iterator[Quantity]:
    """Yield numbers; of nine in ten the nine is a share as well, and the ten answers only."""
    whole = None
    for at, one in enumerate(found):
        behind = found[at + 1] if at + 1 < len(found) else None
        each = _with_power(one, behind, text)
        if whole is each and each.values:
            yield replace(each, strength="weak")
            continue
        if (
            behind is not None
            and each.values
            and behind.values
            and each.values[0] < behind.values[0]
            and not behind.unit
            and _is_share(each, behind, text, language)
        ):
            whole = behind
            part = each.values[0] / behind.values[0]
            yield replace(each, values=(each.values[0], part, part * 100), strength="word")
        else:
            yield each


@cache
def _number_pattern(language: Language) -> re.Pattern[str]:
    powers = "|".join(sorted(tables()[language]["powers"], key=len, reverse=True))
    return re.compile(rf"(?P<n>{DIGITS[language]})(?:[\s-]?(?P<power>(?i:{powers}))\b\.?)?")


def _digits(marked: Marked, language: Language) -> Iterator[Quantity]:
    for found in marked.each(_number_pattern(language)):
        start, end = found.span()
        value = worth(found["n"], language)
        if found["power"]:
            value *= tables()[language]["powers"][found["power"].lower()]
        unit, _ = unit_at(marked.original, end, language)
        if unit == "s" and _DECADE.match(marked.original, start):
            unit = "year"  # the 1990s
        yield Quantity(start, end, with_share(value, unit), "digits", unit)
        marked.take(start, end)


_DECADE = re.compile(r"(?:1[89]|20)\d0s\b")
