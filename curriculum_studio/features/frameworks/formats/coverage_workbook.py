"""Coverage of goals as a workbook: the matrix of goals and units, and the goals that are missed.

Counts are formulas, so that a row that is struck out or filled in by hand counts at once.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Literal

from curriculum_studio.core.document import Document
from curriculum_studio.core.goals import (
    Covering,
    Matrix,
    UnitLine,
    Wanted,
    goal_place,
    is_wanted,
    matrix_of,
)
from curriculum_studio.core.headings import CLASS_LEVELS
from curriculum_studio.core.words import Words
from curriculum_studio.languages import Language
from curriculum_studio.spreadsheet.sheets import CellFormula
from curriculum_studio.spreadsheet.styles import wrong_style
from curriculum_studio.spreadsheet.table_writer import (
    Book,
    SheetTableWriter,
    TableColumn,
    Value,
)
from curriculum_studio.spreadsheet.vocabulary import UNITS

#: Columns before those of the units: place, goal, units, activities.
_BEFORE = 4


CoverageWord = Literal[
    "matrix", "holes", "title", "note", "holes_note", "activities", "covered", "total", "ages",
]  # fmt: skip
_WORDS = Words[CoverageWord]("frameworks.coverage")


def write_coverage(
    framework: Document,
    units: Sequence[UnitLine],
    coverings: Iterable[Covering],
    wanted: Wanted,
    language: Language,
) -> bytes:
    """Return the workbook; the units are filtered as wanted, each in a column of its own."""
    plain = replace(wanted, grouping="unit", holes_only=False)
    counted = [unit for unit in units if is_wanted(unit, plain)]
    matrix = matrix_of(framework, counted, coverings, plain)
    return _Writer(framework, counted, matrix, language).content()


class _Writer:
    def __init__(
        self, framework: Document, units: Sequence[UnitLine], matrix: Matrix, language: Language
    ) -> None:
        self._framework = framework
        self._units = units
        self._matrix = matrix
        self._language: Language = language
        self._title = self._word("title", framework=framework.title(language))

    def _word(self, name: CoverageWord, **arguments: object) -> str:
        return _WORDS[name][self._language].format_map(arguments)

    def content(self) -> bytes:
        book = Book(self._title)
        self._write_matrix(book)
        self._write_holes(book)
        return book.content()

    def _goal(self, node: str) -> tuple[str, str]:
        place = goal_place(self._framework, node, self._language)
        text = self._framework.nodes[node].best(self._language).text
        return place, text

    def _write_matrix(self, book: Book) -> None:
        columns = [
            TableColumn(UNITS["place"][self._language], 18),
            TableColumn(UNITS["goal"][self._language], 46),
            TableColumn(UNITS["units"][self._language], 9, "count", "group_count"),
            TableColumn(self._word("activities"), 9, "count", "group_count"),
            *(
                TableColumn(
                    unit.titles.get(self._language) or unit.titles.get("zh", ""),
                    11,
                    "count",
                    "group_count",
                )
                for unit in self._units
            ),
        ]
        table = book.table(
            self._word("matrix"),
            columns,
            self._language,
            intro=(self._title, self._word("note")),
            frozen_columns=_BEFORE,
        )
        first = table.first_row
        for at, line in enumerate(self._matrix.rows):
            place, text = self._goal(line.node)
            row = table.next_row
            values: list[Value] = [place, text, *self._sums(row)]
            for column in range(len(self._units)):
                count = self._matrix.cells.get((at, column))
                values.append(max(1, len(count.activities)) if count is not None else None)
            if line.leaf:
                table.add(values)
            else:
                table.add_group(values)
        last = max(first, table.next_row - 1)
        self._write_feet(table, first, last)
        table.finish(last_row=last)
        self._first, self._last = first, last
        self._ages_row = table.next_row - 1
        self._sheet = table.name

    def _sums(self, row: int) -> tuple[Value, Value]:
        if not self._units:
            return 0, 0
        begin = SheetTableWriter.letter(_BEFORE)
        end = SheetTableWriter.letter(_BEFORE + len(self._units) - 1)
        cells = f"{begin}{row}:{end}{row}"
        return CellFormula(f'COUNTIF({cells},">0")'), CellFormula(f"SUM({cells})")

    def _write_feet(self, table: SheetTableWriter, first: int, last: int) -> None:
        """Write how many goals each unit leads to, and below it the age group of each."""
        sums: list[Value] = ["", self._word("total"), None, None]
        for column in range(len(self._units)):
            letter = SheetTableWriter.letter(_BEFORE + column)
            sums.append(CellFormula(f'COUNTIF({letter}{first}:{letter}{last},">0")'))
        table.add_group(sums)
        ages = [CLASS_LEVELS[unit.head.class_level][self._language] for unit in self._units]
        table.add_group(["", self._word("ages"), None, None, *ages])

    def _write_holes(self, book: Book) -> None:
        ages = [words[self._language] for words in CLASS_LEVELS.values()]
        columns = [
            TableColumn(UNITS["place"][self._language], 18),
            TableColumn(UNITS["goal"][self._language], 60),
            *(TableColumn(age, 12, "count") for age in ages),
            TableColumn(UNITS["units"][self._language], 10, "count"),
            TableColumn(UNITS["hole"][self._language], 12, "centre"),
        ]
        note = self._word("holes_note", column=UNITS["hole"][self._language])
        table = book.table(
            self._word("holes"),
            columns,
            self._language,
            intro=(self._title, note),
            frozen_columns=2,
        )
        hole = UNITS["is_hole"][self._language]
        for at, line in enumerate(self._matrix.rows):
            if not line.leaf:
                continue
            place, text = self._goal(line.node)
            row = self._first + at
            own = table.next_row
            values: list[Value] = [place, text]
            values += [self._of_age(age, row) for age in ages]
            values.append(CellFormula(f"{self._sheet}!C{row}"))
            total = SheetTableWriter.letter(2 + len(ages))
            covered = self._word("covered")
            values.append(CellFormula(f'IF({total}{own}=0,"{hole}","{covered}")'))
            table.add(values)
        last = table.next_row - 1
        if last >= table.first_row:
            mark = SheetTableWriter.letter(3 + len(ages))
            rows = f"A{table.first_row}:{mark}{last}"
            table.warn(rows, f'${mark}{table.first_row}="{hole}"', wrong_style())
        table.finish()

    def _of_age(self, age: str, row: int) -> Value:
        """Return how many units of an age group lead to the goal in a row of the matrix."""
        if not self._units:
            return 0
        begin = SheetTableWriter.letter(_BEFORE)
        end = SheetTableWriter.letter(_BEFORE + len(self._units) - 1)
        named = f"{self._sheet}!${begin}${self._ages_row}:${end}${self._ages_row}"
        counted = f"{self._sheet}!${begin}{row}:${end}{row}"
        return CellFormula(f'COUNTIFS({named},"{age}",{counted},">0")')
