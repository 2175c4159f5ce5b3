"""What German number words are worth: einundzwanzig, zweieinhalb, Dreischichtbetrieb."""

import re
from collections.abc import Mapping

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
    rf"(?P<number>(?:{_SAID_DE}|und|hundert|tausend)+?)(?P<half>einhalb)?(?P<end>mal(?:ig\w*)?|"
    r"fach\w*|stündig\w*|minütig\w*|jährig\w*|tägig\w*|wöchig\w*|monatig\w*|stufig\w*|teilig\w*|"
    r"seitig\w*|köpfig\w*|stellig\w*|phasig\w*|stöckig\w*|geschossig\w*|er|en|te[nrsm]?|"
    r"ste[nrsm]?|(?<=undein)e[nmrs]?|erlei)?"
)
#: A number and what it counts at the beginning of a longer word: Dreischichtbetrieb.
COUNTED = re.compile(rf"((?!ein|acht(?:ung|sam|los|bar|e))(?:{_SAID_DE}))[a-zäöüß]{{4,}}")


def german_number(word: str) -> float | None:
    """Return what a German number word is worth: einundzwanzig, zweieinhalb, dreistündig."""
    if word.startswith(("anderthalb", "eineinhalb")):
        return 1.5
    if word.startswith("viertel") and len(word) > 9 and not word.startswith("vierteljahr"):
        return 0.25  # Vierteltasse
    found = _GERMAN.fullmatch(word)
    if found is None or found["number"] in {"und", "ein", "eins"}:
        return None
    value = _thousands(found["number"])
    return None if value is None else value + (0.5 if found["half"] else 0)


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
