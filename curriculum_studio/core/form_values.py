"""Values as people write them into forms and fields: days and numbers, whatever their width."""

import math
import re
import unicodedata
from collections.abc import Callable
from datetime import date

from curriculum_studio.languages import Language

# --- days -------------------------------------------------------------------------------------

_HAN = re.compile(r"(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]?")
_YEAR_FIRST = re.compile(r"(\d{4})\s*[-/.。]\s*(\d{1,2})\s*[-/.。]\s*(\d{1,2})")
_DAY_FIRST = re.compile(r"(\d{1,2})\s*[.。]\s*(\d{1,2})\s*[.。]\s*(\d{4})")
_DIGITS = re.compile(r"(\d{4})(\d{2})(\d{2})")
_NAMED = re.compile(r"(\d{1,2})(?:st|nd|rd|th|\.)?\s+([a-zäé]{3,9})\.?,?\s+(\d{4})")
_NAMED_FIRST = re.compile(r"([a-zäé]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})")

#: Strokes that stand for a hyphen.
_STROKES = re.compile("[\u2010-\u2015\u2212]")

#: Beginnings of the names of months in English and German.
_MONTHS = (
    *(("jan",), ("feb",), ("mar", "mär", "mae"), ("apr",), ("may", "mai"), ("jun",)),
    *(("jul",), ("aug",), ("sep",), ("oct", "okt"), ("nov",), ("dec", "dez")),
)

_ENGLISH = (
    *("January", "February", "March", "April", "May", "June", "July", "August", "September"),
    *("October", "November", "December"),
)
_GERMAN = (
    *("Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September"),
    *("Oktober", "November", "Dezember"),
)


def spoken_day(text: str, language: Language) -> str:
    """Return an ISO date as it stands in a letter; what is none stays as it is."""
    try:
        found = date.fromisoformat(text[:10])
    except ValueError:
        return text
    if language == "zh":
        return f"{found.year}年{found.month}月{found.day}日"
    if language == "de":
        return f"{found.day}. {_GERMAN[found.month - 1]} {found.year}"
    return f"{found.day} {_ENGLISH[found.month - 1]} {found.year}"


def read_day(text: str) -> date | None:
    """Return the day with which a text begins, None where that is not certain.

    1.2.2026 is the first of February; 1/2/2026 may be either, and is none.
    """
    return _read(text, re.Pattern.match)


def written_day(text: str) -> date | None:
    """Return the day that a text names and nothing else, None where that is not certain.

    Eight digits are a day as well, as ISO 8601 writes it in its basic form.
    """
    return _read(text, re.Pattern.fullmatch)


def _read(text: str, match: Callable[[re.Pattern[str], str], re.Match[str] | None]) -> date | None:
    plain = _STROKES.sub("-", unicodedata.normalize("NFKC", text)).strip().lower()
    if found := _DIGITS.fullmatch(plain):
        return _day(found[1], found[2], found[3])
    for pattern in (_HAN, _YEAR_FIRST):
        if found := match(pattern, plain):
            return _day(found[1], found[2], found[3])
    if found := match(_DAY_FIRST, plain):
        return _day(found[3], found[2], found[1])
    if found := match(_NAMED, plain):
        return _day(found[3], _month(found[2]), found[1])
    if found := match(_NAMED_FIRST, plain):
        return _day(found[3], _month(found[1]), found[2])
    return None


def _month(name: str) -> int:
    return next((at for at, names in enumerate(_MONTHS, 1) if name.startswith(names)), 0)


def _day(year: str, month: str | int, day: str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None


# --- numbers ----------------------------------------------------------------------------------

#: What stands for nothing in a cell of a table.
_NOTHING = frozenset({"", "-", "—", "–"})


def amount_in(text: str, *units: str) -> float | None:
    """Return the number that a text says, None if it says none.

    Full-width digits count, and a single comma is a decimal sign. `units` may stand behind the
    number; "%" among them is only taken away, not counted.
    """
    plain = unicodedata.normalize("NFKC", text).strip()
    for unit in units:
        plain = plain.removesuffix(unit).strip()
    if plain.count(",") == 1 and "." not in plain:
        plain = plain.replace(",", ".")
    try:
        value = float(plain)
    except ValueError:
        return None
    return value if math.isfinite(value) else None


def is_nothing(text: str) -> bool:
    """Whether a text stands for an empty cell: nothing, or a dash."""
    return text.strip() in _NOTHING
