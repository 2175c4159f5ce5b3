"""Taking entries out of the cells of a form, keeping account of what is said of them."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from curriculum_studio.core.languages import Language
from curriculum_studio.features.assessment.formats.workbook.cell_values import (
    AcceptedValue,
    Read,
    Rejected,
    read_choice,
    read_number,
    read_text,
)
from curriculum_studio.features.assessment.formats.workbook.filled_sheet import FilledSheet
from curriculum_studio.features.assessment.formats.workbook.read_outcome import CellRemark, Severity
from curriculum_studio.i18n import Message, message
from curriculum_studio.spreadsheet.cell_reader import CellValue

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
