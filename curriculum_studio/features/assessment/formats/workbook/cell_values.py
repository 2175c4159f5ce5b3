"""What may stand in a cell that is filled in, and why something else is not taken over.

Nothing is guessed: a text is a number only if it reads as exactly one, whatever the width of its
digits; a formula, an error, a date, a comma are told and left.
"""

import math
import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from curriculum_studio.core.document import Document
from curriculum_studio.core.languages import LANGUAGES, Language
from curriculum_studio.features.assessment.formats.workbook.vocabulary import CHOICES
from curriculum_studio.i18n import Message, message
from curriculum_studio.spreadsheet.cell_reader import CellValue

# --- values -----------------------------------------------------------------------------------

#: What a text in the workbook can hold; Excel itself allows no more.
LONGEST_TEXT = 32_767

#: Longer texts are cut when they are quoted in a sentence.
_QUOTED = 40

_NUMBER = re.compile(r"[+-]?\d{1,15}(?:\.\d{1,15})?")
_PER_CENT = re.compile(r"([+-]?\d{1,15}(?:\.\d{1,15})?) ?%")
#: A comma, an apostrophe, or a point before exactly three digits: decimals or thousands?
_TWO_WAYS = re.compile(r"[+-]?(?:[\d.,'’ ]*\d[,'’][\d.,'’ ]*|\d{1,3}(?:\.\d{3})+) ?%?")


@dataclass(frozen=True, slots=True)
class AcceptedValue:
    """A value that is taken over; `note` says where it was not quite as it should be."""

    value: float | str
    note: Message | None = None


@dataclass(frozen=True, slots=True)
class Rejected:
    """Why nothing is taken over."""

    reason: Message


Read = AcceptedValue | Rejected


def quoted(found: CellValue) -> str:
    """Return what stands in a cell, short enough for a sentence."""
    shown = f"{found.value:.12g}" if isinstance(found.value, float) else str(found.value).strip()
    shown = " ".join(shown.split())
    return shown if len(shown) <= _QUOTED else shown[: _QUOTED - 1] + "…"


def plain(text: str) -> str:
    """Return a text with its full-width signs as half-width ones, trimmed."""
    return unicodedata.normalize("NFKC", text).replace("−", "-").strip()


def read_number(found: CellValue, *, per_cent: bool = False) -> Read:
    """Read a number; `per_cent`: it is a share, kept as a fraction, so "5%" is one as well."""
    match found.what:
        case "number" if isinstance(found.value, float) and math.isfinite(found.value):
            return AcceptedValue(found.value)
        case "text":
            return _number_in(str(found.value), per_cent=per_cent)
        case _:
            return Rejected(_no_value(found))


def _number_in(text: str, *, per_cent: bool) -> Read:
    words = plain(text)
    shown = {"text": quoted(CellValue("text", text))}
    if _TWO_WAYS.fullmatch(words):
        return Rejected(
            message(
                "Workbook", "“{text}” can be read in two ways: enter it as a number, not as a text."
            ).fill(**shown)
        )
    if _NUMBER.fullmatch(words):
        note = message("Workbook", "The text “{text}” was taken as the number {number}.")
        value = float(words)
        return AcceptedValue(value, note.fill(**shown, number=f"{value:.12g}"))
    share = _PER_CENT.fullmatch(words)
    if share and per_cent:
        note = message("Workbook", "The text “{text}” was taken as {number} per cent.")
        value = float(share[1])
        return AcceptedValue(round(value / 100, 15), note.fill(**shown, number=f"{value:.12g}"))
    return Rejected(message("Workbook", "“{text}” is not a number.").fill(**shown))


def read_choice(found: CellValue, names: Iterable[str], language: Language) -> Read:
    """Read an answer of a list, in any of the three languages; returns its name."""
    wanted = list(names)
    if found.what == "text":
        said = plain(str(found.value)).casefold()
        for name in wanted:
            if said in {plain(CHOICES[name].get(each)).casefold() for each in LANGUAGES}:
                return AcceptedValue(name)
    if found.what in {"text", "number"}:
        sentence = message("Workbook", "“{text}” is none of the answers of the list: {choices}.")
        choices = " / ".join(CHOICES[name].get(language) for name in wanted)
        return Rejected(sentence.fill(text=quoted(found), choices=choices))
    return Rejected(_no_value(found))


def read_text(found: CellValue, *, from_1904: bool = False) -> Read:
    """Read a text; numbers and dates are texts as they are shown."""
    match found.what:
        case "text":
            if len(str(found.value)) > LONGEST_TEXT:
                return Rejected(message("Workbook", "The text is longer than 32,767 characters."))
            return AcceptedValue(str(found.value).strip())
        case "number":
            return AcceptedValue(quoted(found))
        case "date" if isinstance(found.value, float):
            day = day_of(found.value, from_1904=from_1904)
            if day is not None:
                return AcceptedValue(day)
    return Rejected(_no_value(found))


def day_of(serial: float, *, from_1904: bool) -> str | None:
    """Return the day that a number stands for, as ISO 8601, None if there is none.

    Excel counts from 1900 with a 29 February that never was, or from 1904.
    """
    if not math.isfinite(serial) or not 1 <= serial < 2_958_466:
        return None
    if from_1904:
        start = date(1904, 1, 1)
    else:
        start = date(1899, 12, 30) if serial >= 60 else date(1899, 12, 31)
    try:
        return (start + timedelta(days=int(serial))).isoformat()
    except OverflowError:
        return None


def _no_value(found: CellValue) -> Message:
    match found.what:
        case "formula":
            return message("Workbook", "A formula stands here; enter the value itself.")
        case "error":
            sentence = message("Workbook", "The cell shows the error {text}.")
        case "date":
            sentence = message("Workbook", "A date stands here; another entry is expected.")
        case "truth":
            sentence = message("Workbook", "{text} is not an entry that is expected here.")
        case _:
            sentence = message("Workbook", "“{text}” is not a number.")
    return sentence.fill(text=quoted(found))


#: Answers by the kind of a judged item: the one that counts as 1 first.
JUDGED: Mapping[str, tuple[str, ...]] = {
    "veto": ("occurred", "occurred_not", "yes", "no"),
    "gate": ("met", "met_not", "yes", "no"),
    "scored": ("yes", "no"),
    "bonus": ("yes", "no"),
}

#: What the answers stand for.
TRUE_ANSWERS = frozenset({"occurred", "met", "yes"})


# --- what was read ----------------------------------------------------------------------------

Severity = Literal["rejected", "question", "note", "refused"]


@dataclass(frozen=True, slots=True)
class CellRemark:
    """What is said of a cell (sheet!cell), or of a sheet.

    rejected: what stands there was not taken over. question: data are missing or changed so much
    that somebody has to complete or confirm them. note: it was taken over, or could stay aside, but
    people should know. refused: because of it nothing of the workbook is taken over.
    """

    place: str
    reason: Message
    severity: Severity = "rejected"


@dataclass(frozen=True, slots=True)
class FilledWorkbook:
    """What came out of a workbook: an assessment or, if it was refused, none; and the remarks."""

    document: Document | None
    remarks: tuple[CellRemark, ...]
