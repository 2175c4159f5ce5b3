"""The record of a try-out as an Excel form: out, and filled back in.

Rows are told by hidden ids, so a form may be sorted or moved; what cannot be taken is listed as
sheet!cell with the reason, and the file is never written to.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from io import BytesIO
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import Cell as SheetCell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.worksheet.worksheet import Worksheet

from curriculum_studio.core.document import Document
from curriculum_studio.core.edits import Edit, SetCell, SetPayload
from curriculum_studio.core.headings import CLASS_LEVELS
from curriculum_studio.core.payloads.pilots import Trial
from curriculum_studio.core.text import Cell, cleaned
from curriculum_studio.core.translation_state import typed
from curriculum_studio.core.trials import entries_of, entry_of, trial_of
from curriculum_studio.core.words import Words
from curriculum_studio.features.assessment.formats.workbook.entries import (
    CellRemark,
    Rejected,
    plain,
    read_number,
    read_text,
)
from curriculum_studio.features.pilots.model import (
    FORMS,
    LABELS,
    OUTCOMES,
    OUTCOMES_OF,
    PROPOSALS,
    TOPICS,
    LabelName,
)
from curriculum_studio.i18n import Message, StudioError, message
from curriculum_studio.languages import LANGUAGES, Language, LocalizedText
from curriculum_studio.spreadsheet.cell_reader import CellValue, SheetCells, read_contents
from curriculum_studio.spreadsheet.sheets import fit_to_width, list_rule, protect
from curriculum_studio.spreadsheet.styles import put_text
from curriculum_studio.untrusted.office_package import open_ooxml
from curriculum_studio.values import dataclass

#: Says in the hidden first column that a workbook is such a form, and of which version.
MARK = "cstudio-trial-1"

_INPUT = PatternFill("solid", fgColor="FFF9E5")
_LABEL = PatternFill("solid", fgColor="EAF3EE")
_LINE = Side(style="thin", color="8FA89C")
_EDGE = Border(left=_LINE, right=_LINE, top=_LINE, bottom=_LINE)

#: Fields of the head: name of the payload's field, label, choices.
_HEAD: tuple[tuple[str, LabelName, Words[Any] | None], ...] = (
    ("date", "date", None),
    ("class_level", "class_level", CLASS_LEVELS),
    ("form", "form", FORMS),
    ("children", "children", None),
    ("adults", "adults", None),
    ("planned_minutes", "planned", None),
    ("actual_minutes", "actual", None),
    ("proposal", "proposal", PROPOSALS),
)
_COUNTS = frozenset({"children", "adults", "planned_minutes", "actual_minutes"})

#: More children or minutes than this are a slip of the pen.
_MOST = 9999


@dataclass(frozen=True, slots=True)
class TrialForm:
    """A filled form: the record that it belongs to, edits that take it over, what was left."""

    trial: str
    edits: tuple[Edit, ...]
    remarks: tuple[CellRemark, ...]


def write_trial_form(trial: Document, unit: Document, site: str, language: Language) -> bytes:
    """Return the form as XLSX, filled as far as the record is."""
    book = Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)  # noqa: S101 - a new workbook has one
    sheet.title = _said("trial", language)[:31]
    _write_head(sheet, trial, unit, site, language)
    _write_lines(sheet, trial, unit, language)
    sheet.column_dimensions["A"].hidden = True
    for letter, width in (("B", 18), ("C", 44), ("D", 16), ("E", 52)):
        sheet.column_dimensions[letter].width = width
    protect(sheet)
    fit_to_width(sheet)
    content = BytesIO()
    book.save(content)
    return content.getvalue()


def _write_head(
    sheet: Worksheet, trial: Document, unit: Document, site: str, language: Language
) -> None:
    head = trial_of(trial)
    subject = unit.nodes.get(head.activity) or unit.root
    _put(sheet, 1, 1, MARK)
    _put(sheet, 1, 2, f"{_said('trial', language)} · {subject.best(language).text}")
    sheet.cell(1, 2).font = Font(bold=True, size=14)
    _put(sheet, 2, 1, trial.id)
    _put(sheet, 2, 2, _said("instructions", language))
    _put(sheet, 3, 2, _said("privacy", language))
    rows: tuple[tuple[LabelName, str], ...] = (("unit", unit.title(language)), ("site", site))
    for at, (label, value) in enumerate(rows, start=4):
        _label(sheet, at, _said(label, language))
        _put(sheet, at, 3, value)
    for at, (field, label, choices) in enumerate(_HEAD, start=6):
        _put(sheet, at, 1, f"head:{field}")
        _label(sheet, at, _said(label, language))
        value = getattr(head, field)
        shown = choices[value][language] if choices is not None else value or ""
        cell = _input(sheet, at, 3, shown)
        if choices is not None:
            _offer(sheet, cell, [words[language] for words in choices.values()])


def _write_lines(sheet: Worksheet, trial: Document, unit: Document, language: Language) -> None:
    row = 6 + len(_HEAD) + 1
    for at, label in enumerate(("", "topic", "what", "outcome", "remark"), start=1):
        if label:
            words = LABELS.of("part" if label == "topic" else label)[language]
            _put(sheet, row, at, words)
            sheet.cell(row, at).font = Font(bold=True)
            sheet.cell(row, at).fill = _LABEL
            sheet.cell(row, at).border = _EDGE
    sheet.freeze_panes = "C4"
    for topic, name in TOPICS.items():
        for node in entries_of(trial):
            entry = entry_of(node)
            if entry.topic != topic:
                continue
            row += 1
            _put(sheet, row, 1, f"entry:{node.id}")
            _label(sheet, row, name[language])
            subject = unit.nodes.get(entry.node)
            _put(sheet, row, 3, subject.best(language).text if subject is not None else "")
            sheet.cell(row, 3).border = _EDGE
            if topic in OUTCOMES_OF:
                cell = _input(sheet, row, 4, OUTCOMES[entry.outcome][language])
                names = [OUTCOMES.of(each)[language] for each in OUTCOMES_OF[topic] if each]
                _offer(sheet, cell, names)
            _input(sheet, row, 5, node.best(language).text)


def _put(sheet: Worksheet, row: int, column: int, value: str) -> SheetCell:
    """Write a text, or nothing, into a cell that is not merged."""
    cell = sheet.cell(row, column)
    assert isinstance(cell, SheetCell)  # noqa: S101 - nothing is merged here
    if value:
        put_text(cell, value)
    cell.alignment = Alignment(wrap_text=column > 2, vertical="top")
    return cell


def _label(sheet: Worksheet, row: int, words: str) -> None:
    cell = _put(sheet, row, 2, words)
    cell.fill = _LABEL
    cell.border = _EDGE


def _input(sheet: Worksheet, row: int, column: int, value: str | int) -> SheetCell:
    cell = _put(sheet, row, column, value if isinstance(value, str) else "")
    if isinstance(value, int):
        cell.value = value
    cell.fill = _INPUT
    cell.border = _EDGE
    cell.protection = Protection(locked=False)
    return cell


def _offer(sheet: Worksheet, cell: SheetCell, words: Sequence[str]) -> None:
    validation = list_rule(words)
    sheet.add_data_validation(validation)
    validation.add(cell.coordinate)


# --- in ---------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class OpenTrialForm:
    """A form that has been opened: its sheet, and the id of the record that it was made from."""

    grid: SheetCells
    trial: str


def open_trial_form(content: bytes, name: str) -> OpenTrialForm:
    """Open a filled form.

    Raises:
        StudioError: if the file cannot be read, or is no such form.

    """
    contents = read_contents(open_ooxml(content, name, "excel"))
    for grid in contents.grids:
        if grid.text(1, 1) == MARK:
            return OpenTrialForm(grid, grid.text(2, 1))
    raise StudioError(
        message("Piloting", "{name} is not a try-out form of this program.").fill(name=name),
        safe=message("Piloting", "Nothing was imported; the file itself is unchanged."),
        remedy=message("Piloting", "Make the form of the try-out again and copy the entries."),
    )


def read_trial_form(form: OpenTrialForm, trial: Document, language: Language) -> TrialForm:
    """Return the edits by which a record reads as its filled form."""
    grid = form.grid
    rows = {grid.text(row, 1).strip(): row for row, column in grid.cells if column == 1}
    remarks: list[CellRemark] = []
    edits: list[Edit] = list(_read_head(grid, rows, trial, remarks))
    for node in entries_of(trial):
        row = rows.get(f"entry:{node.id}")
        if row is None:
            continue
        entry = entry_of(node)
        if entry.topic in OUTCOMES_OF:
            allowed = {key: OUTCOMES.of(key) for key in OUTCOMES_OF[entry.topic]}
            outcome = _choice(grid, (row, 4), allowed, remarks)
            if outcome is not None and outcome != entry.outcome:
                edits.append(SetPayload(node.id, replace(entry, outcome=outcome)))  # type: ignore[arg-type]
        text = _text(grid, (row, 5), remarks)
        if text is not None and text != node.best(language).text:
            edits.append(SetCell(node.id, language, typed(node, language, Cell(text))))
    return TrialForm(form.trial, tuple(edits), tuple(remarks))


def _read_head(
    grid: SheetCells, rows: Mapping[str, int], trial: Document, remarks: list[CellRemark]
) -> Iterator[Edit]:
    head: Trial = trial_of(trial)
    changed = head
    for field, _, choices in _HEAD:
        row = rows.get(f"head:{field}")
        if row is None:
            continue
        place = (row, 3)
        value: object
        if choices is not None:
            value = _choice(grid, place, choices, remarks)
        elif field in _COUNTS:
            value = _count(grid, place, remarks)
        else:
            value = _text(grid, place, remarks)
        if value is not None:
            changed = replace(changed, **{field: value})  # type: ignore[arg-type]
    if changed != head:
        yield SetPayload(trial.id, changed)


def _choice(
    grid: SheetCells,
    place: tuple[int, int],
    choices: Mapping[str, LocalizedText],
    remarks: list[CellRemark],
) -> str | None:
    found = grid.cells.get(place)
    if found is None:
        return "" if "" in choices else None
    said = plain(str(found.value)).casefold()
    for key, words in choices.items():
        if said in {plain(words[each]).casefold() for each in LANGUAGES}:
            return key
    _reject(grid, place, message("Piloting", "This is not one of the choices."), remarks)
    return None


def _count(grid: SheetCells, place: tuple[int, int], remarks: list[CellRemark]) -> int | None:
    found = grid.cells.get(place)
    if found is None:
        return 0
    read = read_number(found)
    if isinstance(read, Rejected):
        _reject(grid, place, read.reason, remarks)
        return None
    value = float(read.value)
    if value != int(value) or not 0 <= value <= _MOST:
        _reject(grid, place, message("Piloting", "A whole number is needed here."), remarks)
        return None
    return int(value)


def _text(grid: SheetCells, place: tuple[int, int], remarks: list[CellRemark]) -> str | None:
    found: CellValue | None = grid.cells.get(place)
    if found is None:
        return ""
    read = read_text(found)
    if isinstance(read, Rejected):
        _reject(grid, place, read.reason, remarks)
        return None
    return cleaned(str(read.value)).strip()


def _reject(
    grid: SheetCells, place: tuple[int, int], reason: Message, remarks: list[CellRemark]
) -> None:
    remarks.append(CellRemark(grid.place(*place), reason))


def _said(name: LabelName, language: Language) -> str:
    return LABELS[name][language]
