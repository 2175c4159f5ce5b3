"""What German number words are worth: einundzwanzig, zweieinhalb, Dreischichtbetrieb."""

import re
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache

from curriculum_studio.drafting.quantities.quantity import Said, Strength, part_of, tables

_UNITS_DE = ("ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun")
_TEENS_DE = ("zehn", "elf", "zwölf", "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn",
             "achtzehn", "neunzehn")  # fmt: skip
_TENS_DE = ("zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig")
#: One to ninety-nine.
_BELOW_DE: Mapping[str, int] = {
    "eins": 1,
    **{each: at for at, each in enumerate(_UNITS_DE, 1)},
    **{each: at for at, each in enumerate(_TEENS_DE, 10)},
    **{each: at * 10 for at, each in enumerate(_TENS_DE, 2)},
    **{
        f"{unit}und{ten}": tens * 10 + units
        for tens, ten in enumerate(_TENS_DE, 2)
        for units, unit in enumerate(_UNITS_DE, 1)
    },
}
_SAID_DE = "|".join(sorted(_BELOW_DE, key=len, reverse=True))
_GERMAN = re.compile(
    rf"(?P<number>(?:{_SAID_DE}|und|hundert|tausend)+?)(?P<half>einhalb|einviertel|dreiviertel|eindrittel|zweidrittel)?(?P<end>mal(?:ig\w*)?|"
    r"fach\w*|stündig\w*|minütig\w*|jährig\w*|tägig\w*|wöchig\w*|monatig\w*|stufig\w*|teilig\w*|"
    r"seitig\w*|köpfig\w*|stellig\w*|phasig\w*|stöckig\w*|geschossig\w*|er|en|te[nrsm]?|"
    r"ste[nrsm]?|(?<=undein)e[nmrs]?|erlei)?"
)
#: A number and what it counts at the beginning of a longer word: Dreischichtbetrieb.
_COUNTED = re.compile(rf"((?!ein|acht(?:ung|sam|los|bar|e))(?:{_SAID_DE}))[a-zäöüß]{{4,}}")


#: A share in one word: Zweidrittelmehrheit, Dreiviertel.
_SHARED = re.compile(
    r"(?P<n>ein|zwei|drei|vier|fünf|sieben|neun)(?P<of>drittel|viertel|fünftel|achtel|zehntel)\w*"
)
_MULTIPLIED = re.compile(r"ver(?:(?P<n>\w+?)fach|doppe?l)(?:t\w*|e?n|\w*ung)")


@cache
def _parts() -> Mapping[str, int]:
    """Return of how many parts a word tells one: Drittel, Zwanzigstel, Hundertstel."""
    parts = dict(tables()["de"]["parts"])
    for word, number in _BELOW_DE.items():
        if number > 3 and number not in {7, 8}:
            parts.setdefault(f"{word}{'tel' if number < 20 else 'stel'}", number)
    parts["hundertstel"], parts["tausendstel"] = 100, 1000
    return {**parts, **{f"{word}n": number for word, number in parts.items()}}


def begins_german(word: str) -> bool:
    """Whether a number can begin with a word."""
    return _said(word) is not None


def german_number(words: Sequence[str]) -> Said | None:
    """Return what number words that stand in a row say from the first on."""
    said = _said(words[0])
    if said is None:
        return None
    value, strength = said
    following = words[1] if len(words) > 1 else ""
    if strength == "weak" and value != 1 and following != "komma":
        return (value,), strength, 1
    powers = tables()["de"]["powers"]
    if following in _parts():
        return part_of(value, _parts()[following]), "word", 2
    if following == "komma" and (digits := _digits(words[2:])):
        return (float(f"{value:.0f}.{digits}"),), "word", 2 + len(digits)
    count = 1
    if following in powers:
        value, strength, count = value * powers[following], "word", 2
        more = _said(words[2]) if len(words) > 2 else None
        if more is not None and more[1] == "word" and 1 <= more[0] < value and value >= 1e6:
            value, count = value + more[0], 3
    if len(words) > count and words[count] == "und":
        add, taken = _fraction(words[count + 1 : count + 3])
        if taken:
            return (value + add,), "word", count + 1 + taken
    if _MULTIPLIED.fullmatch(words[0]):
        return (value, (value - 1) * 100), strength, count
    return ((value, value * 100) if 0 < value < 1 else (value,)), strength, count


def _digits(words: Sequence[str]) -> str:
    """Return the digits that are read out: zwei fünf."""
    said = ""
    for word in words:
        digit = 0 if word == "null" else _BELOW_DE.get(word, 10)
        if digit > 9:
            break
        said += str(digit)
    return said


def _fraction(words: Sequence[str]) -> tuple[float, int]:
    """Return a share and how many words say it: eine halbe, ein Viertel, drei Viertel."""
    if len(words) < 2:
        return 0, 0
    if words[0] in {"ein", "eine", "einen", "einem"} and words[1] in {"halb", "halbe", "halben"}:
        return 0.5, 2
    count = 1 if words[0] in {"ein", "eine", "einem"} else _BELOW_DE.get(words[0], 0)
    of = _parts().get(words[1])
    return (count / of, 2) if count and of else (0, 0)


@lru_cache(maxsize=4096)
def _said(word: str) -> tuple[float, Strength] | None:
    """Return what one word says, and how firmly."""
    table = tables()["de"]
    if word in table["words"]:
        value = float(table["words"][word])
        return value, "word" if value else "weak"  # down to zero: 扣完为止
    if (value_of := _number(word)) is not None:
        return value_of, "word"
    if (found := _MULTIPLIED.fullmatch(word)) is not None:
        times = _BELOW_DE.get(found["n"]) if found["n"] else 2
        return (float(times), "word") if times else None
    if (found := _COUNTED.fullmatch(word)) is not None and (counted := _number(found[1])):
        return counted, "weak"  # answers only, for it can be a part of a word
    if word in _LARGE:
        return float(table["powers"][word]), "weak"
    if word in table["weak"]:
        return float(table["weak"][word]), "weak"
    if (found := _MONTHLY.match(word)) is not None:
        return float(table["weak"][found.group()]), "weak"
    return None


_LARGE = frozenset({"million", "millionen", "milliarde", "milliarden"})
#: Maiwoche, Januarrechnung.
_MONTHLY = re.compile(
    r"(?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)"
    r"(?=[a-zäöüß]{3})"
)


def _number(word: str) -> float | None:
    """Return what a German number word is worth: einundzwanzig, zweieinhalb, dreistündig."""
    if word.startswith("anderthalb"):
        return 1.5
    if word.startswith("viertel") and len(word) > 9 and not word.startswith("vierteljahr"):
        return 0.25  # Vierteltasse
    if (shared := _SHARED.fullmatch(word)) is not None:
        return _BELOW_DE[shared["n"]] / _parts()[shared["of"]]
    found = _GERMAN.fullmatch(word)
    if found is None or (found["number"] in {"und", "ein", "eins"} and not found["half"]):
        return None
    value = _thousands(found["number"])
    return None if value is None else value + _HALF.get(found["half"], 0)


_HALF = {
    "einhalb": 0.5,
    "einviertel": 0.25,
    "dreiviertel": 0.75,
    "eindrittel": 1 / 3,
    "zweidrittel": 2 / 3,
}


def _thousands(word: str) -> float | None:
    """Return what a number word is worth: zweihundertfünfzigtausend, elfhundert."""
    before, named, behind = word.partition("tausend")
    if not named:
        return _hundreds(word)
    most = _hundreds(before) if before else 1
    least = _hundreds(behind.removeprefix("und")) if behind else 0
    return None if most is None or least is None else most * 1000 + least


def _hundreds(word: str) -> float | None:
    before, named, behind = word.partition("hundert")
    if not named:
        return _BELOW_DE.get(word)
    most = _BELOW_DE.get(before) if before else 1
    least = _BELOW_DE.get(behind.removeprefix("und")) if behind else 0
    return None if most is None or least is None else most * 100 + least
