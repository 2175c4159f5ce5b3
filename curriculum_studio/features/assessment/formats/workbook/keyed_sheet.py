"""A sheet with keys: hidden first row and column, title, note, header, rows, validation, print."""

import math
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import openpyxl
from openpyxl import Workbook
from openpyxl.formatting.rule import Rule
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.properties import PageSetupProperties

from curriculum_studio.core.languages import Language
from curriculum_studio.core.text import cleaned
from curriculum_studio.features.assessment.formats.workbook.layout import (
    HEADER_ROW,
    KEY_ROW,
    MARKER,
    NO_ROW,
    NOTE_ROW,
    TITLE_ROW,
)
from curriculum_studio.features.assessment.formats.workbook.vocabulary import SHEETS, text
from curriculum_studio.spreadsheet.styles import LIKE_FORMULAS, FormStyles

if not openpyxl.DEFUSEDXML:
    problem = "openpyxl runs without defusedxml, which guards it against hostile XML"
    raise ImportError(problem)

#: What a cell of Excel can hold, in characters.
LONGEST_TEXT = 32_767

_PAPER = {"A3": 8, "A4": 9}
_LINE_HEIGHT = 13.5
_HIGHEST_ROW = 400.0
_BREAKS = re.compile(r"\n")


@dataclass(frozen=True, slots=True)
class SheetFormula:
    """A formula of ours, without the "="; what people write never becomes one."""

    text: str


Value = str | float | SheetFormula | None


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
        marker: str,
        language: Language,
        columns: Sequence[KeyedColumn],
    ) -> None:
        """Add a sheet of the name that its marker has in the language."""
        name = SHEETS[marker].get(language)
        self.sheet: Any = workbook.create_sheet(name)
        self.language = language
        self.columns = tuple(columns)
        self._looks = looks
        self._letters = {
            column.key: get_column_letter(at) for at, column in enumerate(columns, start=2)
        }
        self._validations: dict[tuple[str, ...], DataValidation] = {}
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
        at = [column.key for column in self.columns].index(key) + 2
        self.put_at(row, at, value, look or self.columns[at - 2].look)

    def put_at(self, row: int, column: int, value: Value, look: str) -> None:
        """Write a cell in any column, counted from 1."""
        cell = self.sheet.cell(row, column)
        quoted = False
        match value:
            case SheetFormula(formula):
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

    def limit(self, row: int, key: str, least: str, most: str, note: str, **values: object) -> None:
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
        note: str,
        values: dict[str, object] | None = None,
        **options: Any,
    ) -> None:
        validation = self._validations.get(rule)
        if validation is None:
            kind: Any = rule[0]
            validation = DataValidation(type=kind, allow_blank=True, **options)
            validation.error = validation.prompt = text(note, self.language, **(values or {}))
            validation.showErrorMessage = validation.showInputMessage = True
            self.sheet.add_data_validation(validation)
            self._validations[rule] = validation
        validation.add(f"{self._letters[key]}{row}")

    def mark(self, reference: str, condition: str, style: DifferentialStyle) -> None:
        """Let cells look different where a condition, without "=", is true."""
        rule = Rule(type="expression", dxf=style, formula=[condition])
        self.sheet.conditional_formatting.add(reference.replace("$", ""), rule)

    # End

    def finish(
        self, *, paper: str = "A4", upright: bool = False, frozen: str = "", filtered: str = ""
    ) -> None:
        """Set view, protection and print."""
        sheet = self.sheet
        sheet.sheet_view.showGridLines = False
        if frozen:
            sheet.freeze_panes = frozen
            sheet.print_title_rows = f"{HEADER_ROW}:{HEADER_ROW}"
        if filtered:
            sheet.auto_filter.ref = filtered
        sheet.protection.sheet = True
        # What stays allowed where cells are locked: False means "not forbidden".
        sheet.protection.autoFilter = False
        sheet.protection.formatColumns = False
        sheet.protection.formatRows = False
        sheet.page_setup.orientation = "portrait" if upright else "landscape"
        sheet.page_setup.paperSize = _PAPER[paper]
        sheet.page_setup.fitToWidth = 1
        sheet.page_setup.fitToHeight = 0
        sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
        sheet.page_margins.left = sheet.page_margins.right = 0.4
        sheet.page_margins.top, sheet.page_margins.bottom = 0.5, 0.7
        sheet.page_margins.header = sheet.page_margins.footer = 0.3
        sheet.oddFooter.center.text = text("page", self.language)


def safe(words: str) -> str:
    """Return a text that a cell can hold."""
    clean = cleaned(words)
    return clean if len(clean) <= LONGEST_TEXT else clean[: LONGEST_TEXT - 1] + "…"


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
