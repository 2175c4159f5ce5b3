"""Cited documents: the line of a list of references, read as number, year and title.

A line begins with a number of an entry or a dash if it was copied from a list, then code and number
of the document, and the year behind a dash or colon (GB/T 1.1-2020, 8.6 and 8.13).

The page reads a line at Enter, at a paste and when the caret leaves it, and demands more than the
importer; taken back, it is left alone. The words round a number (第…章, Clause) are text and no
part of a reference, as in Word's fields.
"""

import re
from collections.abc import Iterator

from curriculum_studio.core.payloads.standard import ReferenceEntry
from curriculum_studio.lazy import lazy_pattern
from curriculum_studio.values import dataclass

#: Number of an entry as lists print it: [3], 3.
ORDER = lazy_pattern(r"[\[［【]\s*\d{1,3}\s*[\]］】][\s\u3000]*|\d{1,3}[.、．](?!\d)[\s\u3000]*")
_SIGN = lazy_pattern(r"(?:——|—|–|[-－·•])[\s\u3000]*(?=[A-Z\[])")
_DOCUMENT = lazy_pattern(
    r"\[?([A-Z]{1,8}\d{0,4}(?:[/／][A-Z0-9×]{1,20})?(?:[\s\u3000]+(?:TR|TS|PAS|IWA|Guide|Z))?)"
    r"[\s\u3000]*(\d[\d.]*(?:-\d{1,3}(?!\d))?(?:[（(]所有部分[）)]|\s\(all parts\))?)"
    r"(?:\s*([—–:：-]+)\s*(\d{4}|[×X]{2,4}|--)|(\sEN)(?=[\s\u3000,，]))?\]?"
)
_AFTER = lazy_pattern(r"[\s\u3000]*[,，:：]?[\s\u3000]*")

#: Letters and digits as Chinese input writes them at full width, and the dashes that look alike.
_NARROW = {wide: wide - 0xFEE0 for wide in (*range(0xFF10, 0xFF1A), *range(0xFF21, 0xFF3B))}
_NARROW |= {ord("．"): ord("."), ord("／"): ord("/")}
_NARROW |= {ord(dash): ord("-") for dash in "‐‑−－"}

#: Codes without a slash that only standards have: a line that begins so needs no year.
_CODES = frozenset(
    {"GB", "ISO", "IEC", "EN", "DIN", "ITU", "IEEE", "VDI", "JY", "HJ", "JGJ", "RB", "JJF", "JJG"}
)


@dataclass(frozen=True, slots=True)
class Citation:
    """What a line says: the cited document, where its title begins, and what was read before it.

    `taken` holds the characters that are neither part of the number nor of the title. `certain`:
    nothing but a standard is named so.
    """

    entry: ReferenceEntry
    title: int
    taken: str
    certain: bool


def read_citation(text: str) -> Citation | None:
    """Return the cited document with which a line begins; None if it begins with something else."""
    narrow = text.translate(_NARROW)
    order = ORDER.match(text)
    begin = order.end() if order else 0
    sign = _SIGN.match(text, begin)
    begin = sign.end() if sign else begin
    found = _DOCUMENT.match(narrow, begin)
    if found is None:
        return None
    after = _AFTER.match(text, found.end())
    end = after.end() if after else found.end()
    if end == found.end() and end < len(text) and text[end] != "《":
        return None
    code = re.sub(r"[\s\u3000]+", " ", found[1])
    number = f"{code} {found[2]}{found[5] or ''}"
    year = "" if found[4] in {None, "--"} else found[4]
    between = text[found.start(3) : found.end(3)] if found[3] else ""
    taken = text[: found.start()] + between + text[found.end() : end]
    if text[found.start()] == "[":
        taken += "[]"
    certain = bool(year) or "/" in code or code.split(" ")[0] in _CODES
    return Citation(ReferenceEntry(number=number, year=year), end, taken, certain)


def citations_in(text: str) -> Iterator[tuple[int, int, ReferenceEntry]]:
    """Yield the standards that a text names by code and number: begin, end, number and year.

    Only what is named so by standards alone: a code of theirs, or a slash in it.
    """
    if not _LIKELY.search(text):
        return
    narrow = text.translate(_NARROW)
    for found in _DOCUMENT.finditer(narrow):
        code = re.sub(r"[\s\u3000]+", " ", found[1])
        begins = found.start(1)
        if begins and narrow[begins - 1].isascii() and narrow[begins - 1].isalnum():
            continue
        if code.split(" ")[0] in _CODES or _SLASHED.fullmatch(code):
            year = found[4] if found[4] not in {None, "--"} else ""
            number = found[2].rstrip(".")
            end = found.end(4) if year else found.start(2) + len(number)
            yield begins, end, ReferenceEntry(number=f"{code} {number}", year=year or "")


#: A capital letter before a number; texts without one are not looked at any further.
_LIKELY = re.compile(r"[A-ZＡ-Ｚ/／][\s\u3000]*[\d０-９]")
_SLASHED = re.compile(r"(?:JGJ|DB\d{2,6}|[A-Z]{2})/[TZ]|[TQ]/[A-Z0-9]+|ISO/IEC(?: \w+)?")
