"""What a quantity of a text is, the tables of words, and marking what was read already."""

import re
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from typing import Any, Literal

from curriculum_studio.languages import Language
from curriculum_studio.lazy import Lazy
from curriculum_studio.values import dataclass

_TABLES: Lazy[Callable[[str], Mapping[str, Any]]] = Lazy("curriculum_studio.vocabulary:rule_tables")

#: `digits`: written in digits, which have to stand in every language; `word`: a number in words;
#: `weak`: a word that says a number beside something else (a, both, March), and only answers for
#: one of another language.
Strength = Literal["digits", "word", "weak"]


#: What a number in words is worth, how firmly it is one, and how many words it takes.
Said = tuple[tuple[float, ...], Strength, int]


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number in a text, from `start` up to, not including, `end`.

    `values` are what it can be worth: 5 % is 5 and 0.05. `unit` is the sign of its unit, empty
    where there is none. A time of day is `minutes` past midnight or noon, and has no values.
    `change`: by so much something falls, so that the rest of it can be told as well.
    """

    start: int
    end: int
    values: tuple[float, ...]
    strength: Strength = "digits"
    unit: str = ""
    minutes: int | None = None
    change: bool = False


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


#: What a quarter answers for: three months, four times a year.
QUARTERLY = (0.25, 3.0, 4.0)

#: Neither a word nor a digit nor a space.
_BLOT = "\ue000"

#: Marks of thousands: spaces of any width in all languages, the comma but in German, where it is a
#: point.
SPACES = "\u0020\u00a0\u2009\u202f"

# Four and more decimals in groups of three, as GB/T 15835 and ISO 80000-1 write them: 0.123 45.
_DECIMALS = rf"\d{{3}}(?:[{SPACES}]\d{{3}})*[{SPACES}]\d{{1,3}}(?!\d|[.,]\d)"
_POINT = (
    rf"(?:\d{{1,3}}(?:[{SPACES},]\d{{3}})+|\d+)\.{_DECIMALS}"
    rf"|\d{{1,3}}(?:[{SPACES},]\d{{3}})+(?:\.\d+)?(?!\d)|\d+(?:\.\d+)?"
)

DIGITS: Mapping[Language, str] = {
    "zh": _POINT,
    "en": _POINT,
    "de": rf"(?:\d{{1,3}}(?:[{SPACES}.]\d{{3}})+|\d+),{_DECIMALS}"
    rf"|\d{{1,3}}(?:[{SPACES}.]\d{{3}})+(?:,\d+)?(?![\d,])|\d+(?:[.,]\d+)?",
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


def with_share(value: float, unit: str) -> tuple[float, ...]:
    """Return what a value is worth: of per cent and per mille the share as well."""
    if unit == "%":
        return value, value / 100
    return (value, value / 1000) if unit == "‰" else (value,)


def part_of(count: float, of: int) -> tuple[float, ...]:
    """Return what a share is worth: of one part also of how many, for 四等份 is a quarter each."""
    value = count / of
    return (value, value * 100, float(of)) if count == 1 else (value, value * 100)


@cache
def tables() -> Mapping[str, Any]:
    """Return the words of numbers and units."""
    return _TABLES.load()("quantities")
