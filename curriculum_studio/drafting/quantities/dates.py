"""Dates in figures, school years, signs of fractions, powers of ten: alike in all languages."""

import re
from collections.abc import Iterator, Mapping

from curriculum_studio.drafting.quantities.quantity import DIGITS, Marked, Quantity, worth
from curriculum_studio.drafting.quantities.units import unit_at
from curriculum_studio.languages import Language

#: What stands above the line: 10⁶.
RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_POWERS: Mapping[Language, re.Pattern[str]] = {
    language: re.compile(rf"(?P<n>{digits})\s?[×x·]\s?10(?P<minus>[⁻−-]?)(?P<power>[{RAISED}]+)")
    for language, digits in DIGITS.items()
}
_DATES = tuple(
    re.compile(each)
    for each in (
        r"(?<!\d)(?P<y>(?:19|20)\d{2})(?P<sign>[-/.])(?P<m>\d{1,2})(?P=sign)(?P<d>\d{1,2})(?![\d.]\d)",
        r"(?<![\d.])(?P<d>\d{1,2})(?P<sign>[./])\s?(?P<m>\d{1,2})(?P=sign)\s?(?P<y>(?:19|20)\d{2})(?!\d)",
    )
)
_SCHOOL_YEAR = re.compile(r"(?<!\d)(?P<first>(?:19|20)\d{2})[/–—-](?P<second>\d{2})(?!\d)")
_SIGNS = {
    "½": 1 / 2, "⅓": 1 / 3, "⅔": 2 / 3, "¼": 1 / 4, "¾": 3 / 4, "⅕": 1 / 5, "⅖": 2 / 5, "⅗": 3 / 5,
    "⅘": 4 / 5, "⅙": 1 / 6, "⅛": 1 / 8, "⅜": 3 / 8, "⅝": 5 / 8, "⅞": 7 / 8,
}  # fmt: skip
_FRACTION = re.compile(rf"(?P<whole>\d+)?\s?(?P<sign>[{''.join(_SIGNS)}])")


#: A day of the year in German: 31.12.
_DAY = re.compile(r"(?:\b(?:am|vom|zum|ab|dem)\s|\()(?P<d>[0-3]?\d)\.\s?(?P<m>[01]?\d)\.(?!\s?\d)")


def take_dates(marked: Marked, language: Language) -> Iterator[Quantity]:
    """Yield day, month and year of dates in figures, and what signs of fractions are worth."""
    for found in marked.each(_DAY) if language == "de" else ():
        if int(found["m"]) <= 12 and int(found["d"]) <= 31:
            yield Quantity(*found.span("d"), (float(found["d"]),))
            yield Quantity(*found.span("m"), (float(found["m"]),), "weak")
            marked.take(found.start("d"), found.end())
    for pattern in _DATES:
        for found in marked.each(pattern):
            if int(found["m"]) <= 12 and int(found["d"]) <= 31:
                for part in ("y", "m", "d"):
                    yield Quantity(*found.span(part), (float(found[part]),))
                marked.take(*found.span())
    for found in marked.each(_SCHOOL_YEAR):
        first = int(found["first"])
        if (first + 1) % 100 == int(found["second"]):
            yield Quantity(*found.span("first"), (float(first),))
            yield Quantity(*found.span("second"), (float(first + 1),))
            marked.take(*found.span())
    for found in marked.each(_FRACTION):
        value = float(found["whole"] or 0) + _SIGNS[found["sign"]]
        yield Quantity(*found.span(), (value, value * 100) if value < 1 else (value,), "word")
        marked.take(*found.span())


def take_powers(marked: Marked, language: Language) -> Iterator[Quantity]:
    """Yield numbers with a power of ten, 1.05 × 10⁶, by their worth."""
    for found in marked.each(_POWERS[language]):
        power = int("".join(str(RAISED.index(each)) for each in found["power"]))
        value = worth(found["n"], language) * 10.0 ** (-power if found["minus"] else power)
        unit, _ = unit_at(marked.original, found.end(), language)
        yield Quantity(*found.span(), (value,), "digits", unit)
        marked.take(*found.span())
