"""What was entered in a sheet: found again by its keys, read without guessing, faults told."""

import math
import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import field
from datetime import date, timedelta
from typing import Literal

from curriculum_studio.core.document import Document
from curriculum_studio.features.assessment.formats.workbook.layout import MARKER, NO_ROW
from curriculum_studio.features.assessment.formats.workbook.vocabulary import CHOICES
from curriculum_studio.i18n import Message, message
from curriculum_studio.languages import LANGUAGES, Language
from curriculum_studio.spreadsheet.cell_reader import (
    LONGEST_TEXT,
    CellValue,
    SheetCells,
    WorkbookCells,
)
from curriculum_studio.values import dataclass

# --- values -----------------------------------------------------------------------------------

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
        note = message("Workbook", "The text “{text}” was read as the number {number}.")
        value = float(words)
        return AcceptedValue(value, note.fill(**shown, number=f"{value:.12g}"))
    share = _PER_CENT.fullmatch(words)
    if share and per_cent:
        note = message("Workbook", "The text “{text}” was read as {number} per cent.")
        value = float(share[1])
        return AcceptedValue(round(value / 100, 15), note.fill(**shown, number=f"{value:.12g}"))
    return Rejected(message("Workbook", "“{text}” is not a number.").fill(**shown))


def read_choice(found: CellValue, names: Iterable[str], language: Language) -> Read:
    """Read an answer of a list, in any of the three languages; returns its name."""
    wanted = list(names)
    if found.what == "text":
        said = plain(str(found.value)).casefold()
        for name in wanted:
            if said in {plain(CHOICES.of(name)[each]).casefold() for each in LANGUAGES}:
                return AcceptedValue(name)
    if found.what in {"text", "number"}:
        sentence = message("Workbook", "“{text}” is not one of the answers in the list: {choices}.")
        choices = " / ".join(CHOICES.of(name)[language] for name in wanted)
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
            return message("Workbook", "This is a formula; enter the value itself.")
        case "error":
            sentence = message("Workbook", "The cell shows the error {text}.")
        case "date":
            sentence = message("Workbook", "This is a date; another entry is expected.")
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


# --- the filled sheet -------------------------------------------------------------------------

#: Cells outside the form are told one by one up to this many in a sheet.
MOST_STRAY = 50


@dataclass(frozen=True, slots=True)
class FilledSheet:
    """A sheet of ours: its grid, the columns by key, the rows by id, and where its keys stand."""

    grid: SheetCells
    columns: Mapping[str, int]
    rows: Mapping[str, int]
    key_row: int
    id_column: int
    doubled: Mapping[str, tuple[int, ...]]
    headings: frozenset[int]

    def found(self, row: int, key: str) -> CellValue | None:
        """Return what stands in a row under a key; None for nothing."""
        column = self.columns.get(key)
        return None if column is None else self.grid.cells.get((row, column))

    def place(self, row: int, key: str) -> str:
        """Return the name of a cell; the sheet's where the column is gone."""
        column = self.columns.get(key)
        return self.grid.name if column is None else self.grid.place(row, column)


def forms_of(contents: WorkbookCells) -> tuple[dict[str, FilledSheet], list[CellRemark]]:
    """Return the sheets of ours by their marker, and what is wrong with sheets as a whole."""
    forms: dict[str, FilledSheet] = {}
    remarks: list[CellRemark] = []
    for grid in contents.grids:
        for (row, column), found in grid.cells.items():
            if not isinstance(found.value, str) or not found.value.startswith(MARKER):
                continue
            marker = found.value.removeprefix(MARKER)
            if marker in forms:
                sentence = message("Workbook", "The sheets “{first}” and “{second}” are the same.")
                reason = sentence.fill(first=forms[marker].grid.name, second=grid.name)
                remarks.append(CellRemark(grid.name, reason, "refused"))
            else:
                forms[marker] = _form(grid, row, column)
            break
    return forms, remarks


def _form(grid: SheetCells, key_row: int, id_column: int) -> FilledSheet:
    columns: dict[str, int] = {}
    places: dict[str, list[int]] = {}
    headings: set[int] = set()
    for (row, column), found in sorted(grid.cells.items()):
        if not isinstance(found.value, str):
            continue
        if row == key_row and column != id_column:
            columns.setdefault(found.value, column)
        elif column == id_column and found.value == NO_ROW:
            headings.add(row)
        elif column == id_column and row != key_row:
            places.setdefault(found.value, []).append(row)
    rows = {identity: found[0] for identity, found in places.items() if len(found) == 1}
    doubled = {identity: tuple(found) for identity, found in places.items() if len(found) > 1}
    return FilledSheet(grid, columns, rows, key_row, id_column, doubled, frozenset(headings))


def stray(form: FilledSheet, entries: frozenset[str]) -> Iterator[CellRemark]:
    """Yield what stands where nothing belongs: in rows without an id, in columns of no key.

    `entries` are the columns that people fill in. Titles and headings have the id of no row.
    """
    ours = {column: key for key, column in form.columns.items()}
    known = set(form.rows.values())
    twice = {row for rows in form.doubled.values() for row in rows}
    outside = []
    for (row, column), _ in sorted(form.grid.cells.items()):
        if row == form.key_row or column == form.id_column or row in form.headings:
            continue
        in_row, key = row in known or row in twice, ours.get(column)
        if (in_row and key is None) or (not in_row and (key is None or key in entries)):
            outside.append((row, column))
    reason = message("Workbook", "This cell is not part of the form; it was not imported.")
    for row, column in outside[:MOST_STRAY]:
        yield CellRemark(form.grid.place(row, column), reason, "rejected")
    if len(outside) > MOST_STRAY:
        more = message("Workbook", "{count} more cells are not part of the form.", "", 1)
        yield CellRemark(form.grid.name, more.fill(count=len(outside) - MOST_STRAY), "rejected")


def doubled_rows(form: FilledSheet, entries: frozenset[str]) -> Iterator[CellRemark]:
    """Yield the entries of rows that occur twice: nobody can know which of them counts."""
    for rows in form.doubled.values():
        listed = ", ".join(map(str, rows))
        for row in rows:
            for key in sorted(entries):
                if form.found(row, key) is not None:
                    sentence = message(
                        "Workbook", "The rows {rows} are the same; which one counts?"
                    )
                    yield CellRemark(form.place(row, key), sentence.fill(rows=listed))


# --- entries ----------------------------------------------------------------------------------

#: Says why a number does not fit, None if it does.
Check = Callable[[float], Message | None]


@dataclass(slots=True)
class EntryReader:
    """What is taken out of one workbook: the language of its form, and the remarks so far.

    `unread` are the cells in which something stood that could not be taken over, by sheet.
    """

    language: Language
    from_1904: bool = False
    remarks: list[CellRemark] = field(default_factory=list)
    unread: set[tuple[str, int, int]] = field(default_factory=set)

    def is_unread(self, form: FilledSheet, row: int, key: str) -> bool:
        """Whether something stood in a cell that could not be taken over when it was read."""
        return (form.grid.name, row, form.columns.get(key, 0)) in self.unread

    def say(self, place: str, reason: Message, severity: Severity = "rejected") -> None:
        """Keep a remark."""
        self.remarks.append(CellRemark(place, reason, severity))

    def number(
        self,
        form: FilledSheet,
        row: int,
        key: str,
        *,
        per_cent: bool = False,
        check: Check | None = None,
    ) -> float | None:
        """Return the number in a cell, None where none is taken over.

        `check` says why a number does not fit, None if it does.
        """

        def read(found: CellValue) -> Read:
            taken = read_number(found, per_cent=per_cent)
            if (
                isinstance(taken, AcceptedValue)
                and isinstance(taken.value, float)
                and check is not None
            ):
                reason = check(taken.value)
                return taken if reason is None else Rejected(reason)
            return taken

        taken = self._take(form, row, key, read)
        return taken if isinstance(taken, float) else None

    def amount(self, form: FilledSheet, row: int, key: str) -> float | None:
        """Return a number of 0 or more."""
        return self.number(form, row, key, check=_below_zero)

    def count(self, form: FilledSheet, row: int, key: str) -> float | None:
        """Return a whole number of 0 or more."""
        return self.number(form, row, key, check=_no_count)

    def choice(self, form: FilledSheet, row: int, key: str, names: Iterable[str]) -> str:
        """Return the name of the answer in a cell, empty where none is taken over."""
        taken = self._take(form, row, key, lambda found: read_choice(found, names, self.language))
        return taken if isinstance(taken, str) else ""

    def text(self, form: FilledSheet, row: int, key: str) -> str:
        """Return the text in a cell, empty where none is taken over."""
        taken = self._take(form, row, key, lambda found: read_text(found, from_1904=self.from_1904))
        return taken if isinstance(taken, str) else ""

    def nothing(self, form: FilledSheet, row: int, keys: Iterable[str], reason: Message) -> None:
        """Tell of entries where none belong."""
        for key in keys:
            if form.found(row, key) is not None:
                self.say(form.place(row, key), reason)

    def calculated(self, form: FilledSheet, row: int, keys: Iterable[str]) -> None:
        """Tell of entries that stand in the place of our formulas."""
        for key in keys:
            found = form.found(row, key)
            if found is not None and found.what != "formula":
                reason = message(
                    "Workbook", "This cell is calculated; what was entered instead does not count."
                )
                self.say(form.place(row, key), reason)

    def _take(
        self, form: FilledSheet, row: int, key: str, read: Callable[[CellValue], Read]
    ) -> float | str | None:
        column = form.columns.get(key)
        if column is None:
            return None
        found = form.grid.cells.get((row, column))
        if self._merged(form, row, column):
            self.unread.add((form.grid.name, row, column))
            return None
        if found is None:
            return None
        place = form.grid.place(row, column)
        match read(found):
            case Rejected(reason):
                self.say(place, reason)
                self.unread.add((form.grid.name, row, column))
                return None
            case AcceptedValue(value, note):
                if note is not None:
                    self.say(place, note, "note")
                return value

    def _merged(self, form: FilledSheet, row: int, column: int) -> bool:
        """Tell of an entry in a merged range: nobody can know to which of its cells it belongs."""
        area = form.grid.merged_at(row, column)
        if area is None or area.cells == 1:
            return False
        if form.grid.cells.get((area.top, area.left)) is None:
            return False
        reason = message("Workbook", "This cell is merged with others; its entry is ambiguous.")
        self.say(form.grid.place(row, column), reason)
        return True


def _below_zero(value: float) -> Message | None:
    if value >= 0:
        return None
    return message("Workbook", "{number} is less than 0.").fill(number=f"{value:.12g}")


def _no_count(value: float) -> Message | None:
    if value >= 0 and value.is_integer():
        return None
    sentence = message("Workbook", "{number} is not a whole number of 0 or more.")
    return sentence.fill(number=f"{value:.12g}")
