"""Sheets with keys: what each consists of, and what all sheets of one workbook share."""

import math
import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import field
from typing import Any

from openpyxl import Workbook
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.cell_range import CellRange, MultiCellRange
from openpyxl.worksheet.datavalidation import DataValidation

from curriculum_studio.core import numbering
from curriculum_studio.core.document import Document
from curriculum_studio.core.headings import METHODS
from curriculum_studio.core.kinds import Family, is_indicator_note
from curriculum_studio.core.numbering import References
from curriculum_studio.core.payloads.indicators import Indicator
from curriculum_studio.core.scoring import points_text, scoring_lines
from curriculum_studio.features.assessment.formats.workbook.layout import (
    HEADER_ROW,
    KEY_ROW,
    MARKER,
    NO_ROW,
    NOTE_ROW,
    TITLE_ROW,
    WorkbookContents,
)
from curriculum_studio.features.assessment.formats.workbook.vocabulary import (
    CATEGORIES,
    COLUMNS,
    SHEETS,
    SheetName,
    TextName,
    text,
)
from curriculum_studio.features.assessment.model.indicator_system import ScoredIndicator
from curriculum_studio.languages import Language
from curriculum_studio.spreadsheet.sheets import CellFormula, lay_out, mark, protect, safe
from curriculum_studio.spreadsheet.styles import LIKE_FORMULAS, FormStyles
from curriculum_studio.values import dataclass

# --- a sheet: hidden first row and column, title, note, header, rows, validation, print -------

_LINE_HEIGHT = 13.5
_HIGHEST_ROW = 400.0
_BREAKS = re.compile(r"\n")


Value = str | float | CellFormula | None


@dataclass(frozen=True, slots=True)
class KeyedColumn:
    """A column by its key; width in characters. Without a title it is a hidden helper."""

    key: str
    title: str = ""
    width: float = 9.0
    look: str = "text"


class KeyedSheet:
    """One sheet of the workbook while it is written."""

    def __init__(
        self,
        workbook: Workbook,
        looks: FormStyles,
        marker: SheetName,
        language: Language,
        columns: Sequence[KeyedColumn],
    ) -> None:
        """Add a sheet of the name that its marker has in the language."""
        name = SHEETS[marker][language]
        self.sheet: Any = workbook.create_sheet(name)
        self.language = language
        self.columns = tuple(columns)
        self._looks = looks
        self._places = {column.key: at for at, column in enumerate(columns, start=2)}
        self._letters = {key: get_column_letter(at) for key, at in self._places.items()}
        self._validations: dict[tuple[str, ...], tuple[DataValidation, list[CellRange]]] = {}
        self._quoted = "'" + name.replace("'", "''") + "'"
        self.sheet.cell(KEY_ROW, 1, MARKER + marker)
        self.sheet.column_dimensions["A"].hidden = True
        self.sheet.row_dimensions[KEY_ROW].hidden = True
        for at, column in enumerate(columns, start=2):
            self.sheet.cell(KEY_ROW, at, column.key)
            dimension = self.sheet.column_dimensions[get_column_letter(at)]
            dimension.width = column.width
            dimension.hidden = not column.title

    # Places

    def letter(self, key: str) -> str:
        """Return the letters of a column."""
        return self._letters[key]

    def at(self, key: str, row: int) -> str:
        """Return a place for formulas on this sheet that move with their row."""
        return f"${self._letters[key]}{row}"

    def fixed(self, key: str, row: int) -> str:
        """Return a place for formulas on this sheet that stays."""
        return f"${self._letters[key]}${row}"

    def range(self, key: str, first: int, last: int) -> str:
        """Return the rows of a column."""
        letter = self._letters[key]
        return f"${letter}${first}:${letter}${last}"

    def elsewhere(self, reference: str) -> str:
        """Return a reference as formulas on other sheets name it."""
        return f"{self._quoted}!{reference}"

    # Content

    def put(self, row: int, key: str, value: Value, look: str = "") -> None:
        """Write a cell in the look of its column or in another one."""
        at = self._places[key]
        self.put_at(row, at, value, look or self.columns[at - 2].look)

    def put_at(self, row: int, column: int, value: Value, look: str) -> None:
        """Write a cell in any column, counted from 1."""
        cell = self.sheet.cell(row, column)
        quoted = False
        match value:
            case CellFormula(formula):
                cell.value = "=" + formula
            case str():
                cell.value = safe(value)
                cell.data_type = "s"
                quoted = value[:1] in LIKE_FORMULAS
            case _:
                cell.value = value
        self._looks.put(cell, look, quoted=quoted)

    def name_row(self, row: int, identity: str) -> None:
        """Give a row its id."""
        self.put_at(row, 1, identity, "hidden")

    def head(self, title: str, note: str, header_row: int = HEADER_ROW) -> None:
        """Write title, note and the titles of the columns."""
        for row in (TITLE_ROW, NOTE_ROW):
            self.name_row(row, NO_ROW)
        self.put_at(TITLE_ROW, 2, title, "title")
        self.put_at(NOTE_ROW, 2, note, "note")
        self.sheet.row_dimensions[TITLE_ROW].height = 26
        self.sheet.row_dimensions[NOTE_ROW].height = 17
        if header_row:
            self.titles(header_row, {column.key: column.title for column in self.columns})

    def titles(self, row: int, titles: dict[str, str]) -> None:
        """Write titles of columns into a row."""
        self.name_row(row, NO_ROW)
        for at, column in enumerate(self.columns, start=2):
            if column.title and column.key in titles:
                self.put_at(row, at, titles[column.key], "header")
        widths = {column.key: column.width for column in self.columns}
        self.fit(row, [(title, widths[key]) for key, title in titles.items() if title])

    def fit(self, row: int, texts: Sequence[tuple[str, float]], least: float = 20.0) -> None:
        """Make a row as high as its longest text needs in a column of some width."""
        lines = max((_lines(words, width) for words, width in texts), default=1)
        height = max(least, lines * _LINE_HEIGHT + 6)
        self.sheet.row_dimensions[row].height = min(height, _HIGHEST_ROW)

    def section(self, row: int, title: str) -> None:
        """Write a heading into the first column."""
        self.name_row(row, NO_ROW)
        self.put_at(row, 2, title, "section")
        self.sheet.row_dimensions[row].height = 24

    # Rules

    def choose(self, row: int, key: str, source: str) -> None:
        """Let a cell be chosen from the cells of a range."""
        self._validate(("list", source), row, key, "from_list", formula1=source)

    def limit(
        self, row: int, key: str, least: str, most: str, note: TextName, **values: object
    ) -> None:
        """Let a cell hold a number between two limits; without an upper one any from the lower."""
        operator = "between" if most else "greaterThanOrEqual"
        kind = "whole" if note in {"whole", "a_year"} else "decimal"
        self._validate(
            (kind, least, most, note, *map(str, values.values())),
            row,
            key,
            note,
            values,
            operator=operator,
            formula1=least,
            formula2=most or None,
        )

    def _validate(
        self,
        rule: tuple[str, ...],
        row: int,
        key: str,
        note: TextName,
        values: dict[str, object] | None = None,
        **options: Any,
    ) -> None:
        if rule not in self._validations:
            kind: Any = rule[0]
            validation = DataValidation(type=kind, allow_blank=True, **options)
            validation.error = validation.prompt = text(note, self.language, **(values or {}))
            validation.showErrorMessage = validation.showInputMessage = True
            self.sheet.add_data_validation(validation)
            self._validations[rule] = validation, []
        place = self._places[key]
        cell = CellRange(min_col=place, max_col=place, min_row=row, max_row=row)
        self._validations[rule][1].append(cell)

    def mark(self, reference: str, condition: str, style: DifferentialStyle) -> None:
        """Let cells look different where a condition, without "=", is true."""
        mark(self.sheet, reference, condition, style)

    # End

    def finish(
        self, *, paper: str = "A4", upright: bool = False, frozen: str = "", filtered: str = ""
    ) -> None:
        """Set rules, view, protection and print."""
        sheet = self.sheet
        # All at once: to add a cell, openpyxl looks at each that the rule has already.
        for validation, cells in self._validations.values():
            validation.sqref = MultiCellRange(cells)
        lay_out(sheet, text("page", self.language), paper=paper, upright=upright)
        if frozen:
            sheet.freeze_panes = frozen
            sheet.print_title_rows = f"{HEADER_ROW}:{HEADER_ROW}"
        if filtered:
            sheet.auto_filter.ref = filtered
        protect(sheet)
        sheet.protection.autoFilter = False


def literal(words: str) -> str:
    """Return a text as formulas write it."""
    return '"' + words.replace('"', '""') + '"'


def number(value: float) -> str:
    """Return a number as formulas write it."""
    return f"{value:.15g}"


def _lines(words: str, width: float) -> int:
    room = max(width - 0.9, 1.0)
    return sum(max(1, math.ceil(_breadth(line) / room)) for line in _BREAKS.split(words) or [""])


def _breadth(line: str) -> float:
    wide = sum(unicodedata.east_asian_width(each) in "WF" for each in line)
    return wide * 1.85 + (len(line) - wide) * 0.95


# --- what all sheets share: the order, texts, lists, places on other sheets -------------------


class SystemTexts:
    """The texts of an indicator system as they are read, references put into words."""

    def __init__(self, standard: Document, language: Language) -> None:
        self._document = standard
        self._language: Language = language
        self._references = References(standard, numbering.number(standard))

    def of(self, node: str) -> str:
        """Return the text of a node in the language or the nearest one that has it."""
        if node not in self._document:
            return ""
        cell = self._document.nodes[node].best(self._language)
        return self._references.shown(cell, self._language).strip()

    def below(self, node: str, family: Family) -> list[str]:
        """Return the texts of the children of a family."""
        children = self._document.children_of(node)
        return [self.of(child.id) for child in filter(family, children)]

    def listed(self, node: str, family: Family) -> str:
        """Return the texts of the children of a family in one cell."""
        gap = "；" if self._language == "zh" else "; "
        return gap.join(self.below(node, family))

    def group(self, node: str) -> str:
        """Return code and name of a group."""
        own = self._document.nodes.get(node)
        code = getattr(own.payload, "code", "") if own else ""
        return f"{code} {self.of(node)}".strip()

    def statement(self, item: ScoredIndicator) -> str:
        """Return what is asked for, with the ★ of a key item."""
        return ("★ " if item.payload.key else "") + self.of(item.id)

    def rules(self, item: ScoredIndicator) -> str:
        """Return how an item is scored: by the rule, and what is noted to it."""
        payload = item.payload
        if payload.mode == "parts":
            parts = [points_text(part.points, self._language) for part in item.parts]
            lines = [f"{len(parts)} × {parts[0]}" if len(set(parts)) == 1 and parts else ""]
        else:
            lines = list(scoring_lines(payload, (), self._language))
        return "\n".join(line for line in (*lines, *self.below(item.id, is_indicator_note)) if line)

    def methods(self, indicator: Indicator) -> str:
        """Return the methods of verification."""
        gap = "、" if self._language == "zh" else ", "
        return gap.join(METHODS[each][self._language] for each in indicator.methods)

    def category(self, indicator: Indicator) -> str:
        """Return the kind of an item."""
        name = "key" if indicator.key else indicator.category
        return CATEGORIES[name][self._language]


@dataclass(frozen=True, slots=True)
class Measured:
    """Formulas of a figure that indicators know: its value, how many doubts, how many questions."""

    value: str
    doubts: str
    asked: str


@dataclass(slots=True)
class WorkbookContext:
    """The workbook while it is written; the sheets leave here what others refer to.

    `lists` are ranges of choices by their names; `first_year` is the cell that says so; `measures`
    are figures by the names that indicators know; `doubts` counts the data in doubt.
    """

    order: WorkbookContents
    workbook: Workbook
    looks: FormStyles
    texts: SystemTexts
    lists: Mapping[tuple[object, ...], str] = field(default_factory=dict)
    first_year: str = ""
    measures: dict[str, Measured] = field(default_factory=dict)
    doubts: str = "0"

    @property
    def language(self) -> Language:
        """The language of the workbook."""
        return self.order.language

    def sheet(self, marker: SheetName, columns: Sequence[KeyedColumn]) -> KeyedSheet:
        """Add a sheet."""
        return KeyedSheet(self.workbook, self.looks, marker, self.language, columns)

    def column(self, key: str, width: float, look: str = "text", title: str = "") -> KeyedColumn:
        """Return a column that people see, with the title of its key or another one."""
        return KeyedColumn(key, COLUMNS.of(title or key)[self.language], width, look)
