"""Numbers in texts by what they are worth: 12 000, 12,000 and 12.000, 0,5 and 0.5, 三分之二.

Digits are read for certain. Numbers in words only excuse: 两次 is twice, and no 2 is missing there.
"""

import re
from collections import Counter
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

from curriculum_studio.core.languages import Language
from curriculum_studio.lazy import Lazy

_TABLES: Lazy[Callable[[str], Mapping[str, Any]]] = Lazy("curriculum_studio.vocabulary:rule_tables")

#: Marks of thousands: spaces of any width in all languages, the comma but in German, where it is a
#: point.
_SPACES = "\u0020\u00a0\u2009\u202f"
_DIGITS: Mapping[Language, re.Pattern[str]] = {
    "zh": re.compile(rf"\d{{1,3}}(?:[{_SPACES},]\d{{3}})+(?:\.\d+)?(?!\d)|\d+(?:\.\d+)?"),
    "en": re.compile(rf"\d{{1,3}}(?:[{_SPACES},]\d{{3}})+(?:\.\d+)?(?!\d)|\d+(?:\.\d+)?"),
    "de": re.compile(rf"\d{{1,3}}(?:[{_SPACES}.]\d{{3}})+(?:,\d+)?(?![\d,])|\d+(?:[.,]\d+)?"),
}
_LATIN = re.compile(r"[^\W\d_]+")
_HAN = re.compile("[零〇一二三四五六七八九十百千万亿两半]+")
_HAN_DIGITS = {each: at for at, each in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2}
_HAN_TENS = {"十": 10, "百": 100, "千": 1000}
_HAN_MYRIADS = {"万": 10_000, "亿": 100_000_000}


def numbers_in(text: str, language: Language) -> Counter[str]:
    """Return the numbers that are written in digits, each as its value, with how often it occurs.

    A leading zero and zeros behind the point say nothing; 10万 is a hundred thousand.
    """
    found: Counter[str] = Counter()
    for each in _DIGITS[language].finditer(text):
        value = _value(each.group(), language)
        if language == "zh" and text[each.end() : each.end() + 1] in _HAN_MYRIADS:
            value *= _HAN_MYRIADS[text[each.end()]]
        found[_shown(value)] += 1
    return found


def numbers_said(text: str, language: Language) -> frozenset[str]:
    """Return the numbers that are said in words, each as its value."""
    if language == "zh":
        return frozenset(
            _shown(value) for each in _HAN.finditer(text) for value in _han_values(each.group())
        )
    words = _words(language)
    lower = text.casefold()
    return frozenset(
        _shown(words[each.group()]) for each in _LATIN.finditer(lower) if each.group() in words
    )


@cache
def _words(language: Language) -> Mapping[str, float]:
    found: Mapping[str, float] = _TABLES.load()("quantities")[language]
    return found


def _value(digits: str, language: Language) -> float:
    plain = re.sub(rf"[{_SPACES}]", "", digits)
    if language == "de":
        # A point that parts no thousands is that of a version or clause: 3.5.
        if _GROUPED_DE.fullmatch(plain):
            plain = plain.replace(".", "")
        return float(plain.replace(",", "."))
    return float(plain.replace(",", ""))


_GROUPED_DE = re.compile(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?")


def _shown(value: float) -> str:
    return f"{value:.6f}".rstrip("0").rstrip(".")


def _han_values(word: str) -> set[float]:
    """Return what Han numerals can mean together and one by one: 十二 is 12, 一二 names two."""
    found = {float(_HAN_DIGITS[each]) for each in word if each in _HAN_DIGITS}
    if "半" in word:
        found.add(0.5)
    total, part, digit = 0.0, 0.0, 0.0
    for each in word:
        if each in _HAN_DIGITS:
            digit = _HAN_DIGITS[each]
        elif each in _HAN_TENS:
            part += (digit or 1) * _HAN_TENS[each]
            digit = 0
        elif each in _HAN_MYRIADS:
            total += (part + digit or 1) * _HAN_MYRIADS[each]
            part = digit = 0
    return found | {total + part + digit}
