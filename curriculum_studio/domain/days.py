"""Days as people write them into forms."""

import re
import unicodedata
from datetime import date

from curriculum_studio.domain.languages import Language

_HAN = re.compile(r"(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日?")
_YEAR_FIRST = re.compile(r"(\d{4})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{1,2})")
_DAY_FIRST = re.compile(r"(\d{1,2})\s*\.\s*(\d{1,2})\s*\.\s*(\d{4})")
_NAMED = re.compile(r"(\d{1,2})(?:st|nd|rd|th|\.)?\s+([a-zäé]{3,9})\.?,?\s+(\d{4})")
_NAMED_FIRST = re.compile(r"([a-zäé]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})")

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
    """Return the day that a text names, None where that is not certain.

    1.2.2026 is the first of February; 1/2/2026 may be either, and is none.
    """
    plain = unicodedata.normalize("NFKC", text).strip().lower()
    for pattern in (_HAN, _YEAR_FIRST):
        if found := pattern.match(plain):
            return _day(found[1], found[2], found[3])
    if found := _DAY_FIRST.match(plain):
        return _day(found[3], found[2], found[1])
    if found := _NAMED.match(plain):
        return _day(found[3], _month(found[2]), found[1])
    if found := _NAMED_FIRST.match(plain):
        return _day(found[3], _month(found[1]), found[2])
    return None


def _month(name: str) -> int:
    return next((at for at, names in enumerate(_MONTHS, 1) if name.startswith(names)), 0)


def _day(year: str, month: str | int, day: str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None
