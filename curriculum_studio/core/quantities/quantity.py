"""What a quantity of a text is, the tables of words, and marking what was read already."""

import re
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from typing import Any, Literal

from curriculum_studio.core.languages import Language
from curriculum_studio.lazy import Lazy
from curriculum_studio.values import dataclass

_TABLES: Lazy[Callable[[str], Mapping[str, Any]]] = Lazy("curriculum_studio.vocabulary:rule_tables")

#: `digits`: written in digits, which have to stand in every language; `word`: a number in words;
#: `weak`: a word that says a number beside something else (a, both, March), and only answers for
#: one of another language.
Strength = Literal["digits", "word", "weak"]


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number in a text, from `start` up to, not including, `end`.

    `values` are what it can be worth: 5 % is 5 and 0.05. `unit` is the sign of its unit, empty
    where there is none. A time of day is `minutes` past midnight or noon, and has no values.
    """

    start: int
    end: int
    values: tuple[float, ...]
    strength: Strength = "digits"
    unit: str = ""
    minutes: int | None = None


class Marked:
    """A text whose parts are blotted out once they are read, so that nothing is read twice."""

    def __init__(self, text: str) -> None:
        self.original = text
        self.text = text

    def take(self, start: int, end: int) -> None:
        """Blot out a part; places stay what they are."""
        self.text = f"{self.text[:start]}{_BLOT * (end - start)}{self.text[end:]}"

    def each(self, pattern: re.Pattern[str]) -> Iterable[re.Match[str]]:
        """Return the matches of a pattern in what is left."""
        return list(pattern.finditer(self.text))


#: Neither a word nor a digit nor a space.
_BLOT = "\ue000"

#: Marks of thousands: spaces of any width in all languages, the comma but in German, where it is a
#: point.
SPACES = "\u0020\u00a0\u2009\u202f"

DIGITS: Mapping[Language, str] = {
    "zh": rf"\d{{1,3}}(?:[{SPACES},]\d{{3}})+(?:\.\d+)?(?!\d)|\d+(?:\.\d+)?",
    "en": rf"\d{{1,3}}(?:[{SPACES},]\d{{3}})+(?:\.\d+)?(?!\d)|\d+(?:\.\d+)?",
    "de": rf"\d{{1,3}}(?:[{SPACES}.]\d{{3}})+(?:,\d+)?(?![\d,])|\d+(?:[.,]\d+)?",
}


def worth(digits: str, language: Language) -> float:
    """Return what digits are worth: 12 000, 12,000 and 12.000, 0,5 and 0.5."""
    plain = re.sub(rf"[{SPACES}]", "", digits)
    if language == "de":
        if _GROUPED_DE.fullmatch(plain):
            plain = plain.replace(".", "")
        return float(plain.replace(",", "."))
    return float(plain.replace(",", ""))


_GROUPED_DE = re.compile(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?")


@cache
def tables() -> Mapping[str, Any]:
    """Return the words of numbers and units."""
    return _TABLES.load()("quantities")


# --- units ------------------------------------------------------------------------------------

#: Signs as they are written, and other ways to write them.
_SIGNS: Mapping[str, str] = {
    "m2": "m²", "m3": "m³", "km2": "km²", "cm2": "cm²", "l": "L", "ml": "mL", "℃": "°C",
    "kW·h": "kWh", "kW•h": "kWh", "MW·h": "MWh", "W·h": "Wh", "％": "%", "um": "μm", "µm": "μm",
    "a": "year",
}  # fmt: skip
#: Written with a sign only right behind a number, since these letters are words elsewhere.
_ONLY_BEHIND = frozenset(
    ["m", "g", "t", "h", "d", "s", "L", "l", "a", "A", "V", "W", "J", "K", "min"]
)
#: Units that have no sign, but a name of ours.
_WORDS = frozenset({"week", "month", "quarter", "year", "mu", "yuan"})
#: Words that mean something else where no number stands before them.
_COUNTED = frozenset({"度", "度电", "kilo", "元", "升", "克", "米", "瓦"})


@cache
def unit_pattern(language: Language) -> re.Pattern[str]:
    """Return the pattern of a unit behind a number."""
    words = tables()["unit_words"][language]
    signs = [*tables()["units"], *_SIGNS]
    signs = [
        each for each in signs if each not in {"week", "month", "quarter", "year", "mu", "yuan"}
    ]
    signed = "|".join(re.escape(each) for each in sorted(signs, key=len, reverse=True))
    told = "|".join(re.escape(each) for each in sorted(words, key=len, reverse=True))
    end = "" if language == "zh" else "s?(?![^\\W\\d_])"
    first = "[ \u00a0\u2009\u202f]{0,2}" + (
        "(?:多|余)?(?:个(?=月|小时|学时|百分点))?" if language == "zh" else "-?"
    )
    return re.compile(rf"{first}(?:(?P<sign>{signed})(?![A-Za-z0-9²³])|(?P<word>(?i:{told})){end})")


#: The first character of a Chinese unit or sign, the first word of others.
_BEGUN = re.compile(r"[ \u00a0\u2009\u202f-]{0,2}(\w+|\S)")
_BEGUN_ZH = re.compile(r"[ \u00a0\u2009\u202f]{0,2}([A-Za-zμ]+|\S)")


@cache
def _beginnings(language: Language) -> frozenset[str]:
    table = tables()
    signs = {
        found[1].lower() for each in (*table["units"], *_SIGNS) if (found := _BEGUN.match(each))
    }
    words = table["unit_words"][language]
    if language == "zh":
        return frozenset(signs | {each[0] for each in words} | set("多余个"))
    first = {each.split()[0].split("-")[0] for each in words}
    return frozenset(signs | first | {f"{each}s" for each in first})


def unit_at(text: str, at: int, language: Language) -> tuple[str, int]:
    """Return the unit that stands at a place, and where it ends; nothing where none does."""
    begun = (_BEGUN_ZH if language == "zh" else _BEGUN).match(text, at)
    if begun is None or begun[1].lower() not in _beginnings(language):
        return "", at
    found = unit_pattern(language).match(text, at)
    if found is None:
        return "", at
    return _unit(found, language), found.end()


def _unit(found: re.Match[str], language: Language) -> str:
    if found["sign"] is not None:
        return _SIGNS.get(found["sign"], found["sign"])
    unit: str = tables()["unit_words"][language][found["word"].lower()]
    return unit


#: Times are named without a number in too many ways: 按月, monthly.
_NAMED = frozenset(
    {"length", "area", "volume", "mass", "power", "energy", "pressure", "share", "money"}
)


@cache
def _named_pattern(language: Language) -> re.Pattern[str]:
    measured = tables()["units"]
    words = [
        word
        for word, unit in tables()["unit_words"][language].items()
        if measured[unit][0] in _NAMED
        and word not in {"度", "度电", "kilo", "元", "升", "克", "米", "瓦"}
    ]
    signs = [
        each for each in (*measured, *_SIGNS) if each not in _ONLY_BEHIND and each not in _WORDS
    ]
    told = "|".join(re.escape(each) for each in sorted(words, key=len, reverse=True))
    signed = "|".join(re.escape(each) for each in sorted(signs, key=len, reverse=True))
    ends = ("", "") if language == "zh" else ("(?<![^\\W\\d_])", "s?(?![^\\W\\d_])")
    return re.compile(
        rf"(?<![A-Za-z0-9])(?P<sign>{signed})(?![A-Za-z0-9²³])|"
        rf"{ends[0]}(?P<word>(?i:{told})){ends[1]}"
    )


@cache
def counted_words(language: Language) -> frozenset[str]:
    """Return words, in Chinese characters, of which each text with a unit has one."""
    return _hints(language, tables()["unit_words"][language], _ONLY_BEHIND - {"a", "s", "d"})


@cache
def named_words(language: Language) -> frozenset[str]:
    """Return words, in Chinese characters, of which each text that `units_named` reads has one."""
    measured = tables()["units"]
    names = tables()["unit_words"][language]
    chosen = [name for name in names if measured[names[name]][0] in _NAMED and name not in _COUNTED]
    return _hints(language, chosen, ())


def _hints(language: Language, names: Iterable[str], more: Iterable[str]) -> frozenset[str]:
    signs = {each for each in (*tables()["units"], *_SIGNS) if each not in _ONLY_BEHIND | _WORDS}
    if language == "zh":
        # Of 平方米 and 千瓦时 the character that is rare elsewhere.
        rare = {("瓦" if "瓦" in each else each[-1]) for each in names}
        return frozenset("".join(signs)) | rare | set("".join(more))
    letters = {part for each in signs for part in _LETTERS.findall(each.lower())}
    words = {each.split()[-1].split("-")[-1] for each in names}
    marks = {each for each in signs if not _LETTERS.search(each)}
    return frozenset(letters | words | {f"{each}s" for each in words} | marks | set(more))


_LETTERS = re.compile(r"[^\W\d_]+")


def units_named(text: str, language: Language) -> frozenset[str]:
    """Return units that a text names, with or without a number."""
    return frozenset(_unit(each, language) for each in _named_pattern(language).finditer(text))


def base(quantity: Quantity) -> tuple[str, tuple[float, ...]] | None:
    """Return what a quantity measures, and its worth in the first unit of it."""
    if not quantity.unit:
        return None
    measured, factor = tables()["units"][quantity.unit]
    return measured, tuple(value * factor for value in quantity.values[:1])
