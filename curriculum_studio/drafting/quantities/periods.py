"""How often something is done, by the units of time that a text names: 每周, monthly, je Tag."""

import re
from collections.abc import Mapping
from functools import cache

from curriculum_studio.drafting.quantities.quantity import tables
from curriculum_studio.languages import Language

#: Each text that `periods_in` reads has one of these words, in Chinese characters.
PERIODIC: Mapping[Language, frozenset[str]] = {
    "zh": frozenset("每按逐度双一"),
    "en": frozenset(
        {
            *("hour", "hours", "minute", "minutes", "second", "seconds", "day", "days", "week"),
            *("weeks", "month", "months", "quarter", "quarters", "year", "years", "term"),
            *("terms", "fortnight", "hourly", "daily", "nightly", "weekly", "fortnightly"),
            *("monthly", "quarterly", "yearly", "annual", "annually", "half", "biannual"),
            *("biannually"),
        }
    ),
    "de": frozenset(
        {
            *("stunde", "stunden", "minute", "minuten", "sekunde", "sekunden", "tag", "tage"),
            *("tagen", "tages", "woche", "wochen", "monat", "monate", "monaten", "monats"),
            *("quartal", "quartale", "quartalen", "jahr", "jahre", "jahren", "jahres"),
            *("schuljahr", "schuljahre", "halbjahr", "halbjahre", "arbeitstag", "arbeitstage"),
            *("arbeitstagen", "schultag", "schultage", "werktag", "werktage", "werktagen"),
            *("stündlich", "täglich", "tägliche", "täglichen", "wöchentlich", "wöchentliche"),
            *("wöchentlichen", "monatlich", "monatliche", "monatlichen", "vierteljährlich"),
            *("halbjährlich", "jährlich", "jährliche", "jährlichen", "jährlicher"),
            *("jährliches"),
        }
    ),
}
#: A number of one unit that is another: three months are a quarter, seven days a week. By a word
#: without which none is found.
_ALSO: Mapping[Language, Mapping[str, tuple[tuple[re.Pattern[str], str], ...]]] = {
    "zh": {
        "月": (
            (re.compile("[三3]\\s?个?月"), "quarter"),
            (re.compile("[六6]\\s?个?月"), "half"),
            (re.compile("(?:12|十二)\\s?个?月"), "year"),
        ),
        "半年": ((re.compile("半年"), "half"),),
        "天": (
            (re.compile("[七7]\\s?天"), "week"),
            (re.compile("(?:14|十四)\\s?天"), "week"),
        ),
        "小时": ((re.compile("(?:24|二十四)\\s?小时"), "day"),),
        "分钟": ((re.compile("(?:60|六十)\\s?分钟"), "hour"),),
    },
    "en": {
        " months": (
            (re.compile("three months|3 months"), "quarter"),
            (re.compile("six months|6 months"), "half"),
            (re.compile("12 months|twelve months"), "year"),
        ),
        "half": ((re.compile("half[- ]year"), "half"),),
        " days": ((re.compile("7 days|seven days|14 days|fourteen days"), "week"),),
        " hours": ((re.compile("24 hours|twenty-four hours"), "day"),),
        " minutes": ((re.compile("60 minutes|sixty minutes"), "hour"),),
    },
    "de": {
        " Monat": (
            (re.compile("drei Monat|3 Monat"), "quarter"),
            (re.compile("sechs Monat|6 Monat"), "half"),
            (re.compile("12 Monat|zwölf Monat"), "year"),
        ),
        "halbe": ((re.compile("halbe[ns]? Jahr"), "half"),),
        " Tag": ((re.compile("7 Tag|sieben Tag|14 Tag|vierzehn Tag"), "week"),),
        " Stunden": ((re.compile("24 Stunden|vierundzwanzig Stunden"), "day"),),
        " Minuten": ((re.compile("60 Minuten|sechzig Minuten"), "hour"),),
    },
}
#: What half a year can be told by: six months, a term, half of a year.
_NEAR = {"half": frozenset({"half", "month", "year"})}


@cache
def _pattern(language: Language) -> re.Pattern[str]:
    return re.compile(tables()["periods"][language])


@cache
def _unit_of() -> Mapping[str, str]:
    units: Mapping[str, list[str]] = tables()["period_units"]
    return {word: unit for unit, words in units.items() for word in words}


def periods_in(text: str, language: Language) -> frozenset[str]:
    """Return the units of time by which a text says how often something is done."""
    found = {
        _unit_of()[word.lower()]
        for each in _pattern(language).finditer(text)
        for word in each.groups()
        if word
    }
    if not found:
        return frozenset()
    for word, patterns in _ALSO[language].items():
        if word in text:
            found.update(unit for pattern, unit in patterns if pattern.search(text))
    return frozenset(found).union(*(_NEAR.get(each, frozenset()) for each in found))


def period_words(text: str, language: Language) -> str:
    """Return the words by which a text says how often something is done."""
    return "、".join(dict.fromkeys(each.group() for each in _pattern(language).finditer(text)))
