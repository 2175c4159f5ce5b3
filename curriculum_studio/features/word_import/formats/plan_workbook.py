"""Reads the sheets of a workbook as a plan.

A sheet is a form like one in Word: merged cells, labels and values. So it becomes lines and tables,
and grows as those of a Word file do.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from curriculum_studio.core.interchange import ImportResult, ReceivedFile
from curriculum_studio.core.payloads.unit import Activity, Aim, PlanEntry, Step, WebNode
from curriculum_studio.core.text import Cell, cleaned
from curriculum_studio.features.word_import.formats.import_report import ReadOutcome
from curriculum_studio.features.word_import.formats.kind_detection import is_surely_plan
from curriculum_studio.features.word_import.formats.lesson_plans.unit_reader import built_unit
from curriculum_studio.i18n import Message, Progress, Work, message
from curriculum_studio.ooxml.reader.blocks import WordCell, WordParagraph, WordTable
from curriculum_studio.ooxml.reader.body import ReadWordFile
from curriculum_studio.ooxml.reader.statistics import ReadStatistics
from curriculum_studio.spreadsheet.cell_reader import SheetCells, read_contents
from curriculum_studio.spreadsheet.grids import shown
from curriculum_studio.untrusted.office_package import SafePackage, open_ooxml

_READING = message("WordImport", "Reading {name}")

#: What tells a plan from any other workbook: a payroll becomes a table and nothing else.
_SIGNS = (Activity, Aim, Step, WebNode, PlanEntry)

_NO_PLAN = message(
    "WordImport", "{name} does not look like a plan: it contains no activity, aim or step."
)
_DOUBTFUL = message(
    "WordImport",
    "{name} may not be a plan. As a theme unit it would have so many activities, aims, steps and"
    " parts of a week: {count}.",
)

#: Columns to the right of this one are no part of a plan.
_MOST_COLUMNS = 60


def read_workbook(received: ReceivedFile) -> Work[ImportResult]:
    """Read a workbook as a theme unit; yields progress.

    Raises:
        StudioError: if it is no workbook, or refused at the gate.

    """
    outcome = yield from read_plans(received)
    return outcome.reading


def read_plans(received: ReceivedFile) -> Work[ReadOutcome]:
    """Read a workbook as a theme unit, and return with it what became of every text."""
    yield Progress(0, 1, _READING.fill(name=received.name))
    package = open_ooxml(received.content, received.name, "excel")
    sheets = read_contents(package).grids
    return (yield from built_plan(tables_of(sheets), sheets, package, received))


def tables_of(sheets: Sequence[SheetCells]) -> ReadWordFile:
    """Return the sheets as the tables of a Word file; empty ones fall out."""
    grids = tuple(grid for sheet in sheets if (grid := _grid(sheet)).rows)
    return ReadWordFile(grids, {}, (), 0, ReadStatistics())


def built_plan(
    file: ReadWordFile,
    sheets: Sequence[SheetCells],
    package: SafePackage,
    received: ReceivedFile,
) -> Work[ReadOutcome]:
    """Make a theme unit of the tables of a workbook; asks unless it surely is a plan."""
    outcome = yield from built_unit(file, received)
    said = (*outcome.reading.report, *_left_out(sheets, package))
    nodes = outcome.reading.document.nodes.values()
    found = sum(1 for node in nodes if isinstance(node.payload, _SIGNS))
    question = None
    if not found:
        question = _NO_PLAN.fill(name=received.name)
    elif not is_surely_plan(file):
        question = _DOUBTFUL.fill(name=received.name, count=found)
    return replace(outcome, reading=replace(outcome.reading, report=said, question=question))


def _grid(sheet: SheetCells) -> WordTable:
    width = min(_MOST_COLUMNS, max((column for _, column in sheet.cells), default=0))
    rows = (tuple(_row(sheet, row, width)) for row in sorted({row for row, _ in sheet.cells}))
    return WordTable((1.0,) * width, tuple(row for row in rows if row))


def _row(sheet: SheetCells, row: int, width: int) -> list[WordCell]:
    """Return the cells of a row; what is empty at its end falls out."""
    cells: list[WordCell] = []
    column = 1
    while column <= width:
        area = sheet.merged_at(row, column)
        columns = area.right - column + 1 if area is not None else 1
        if area is None or row == area.top:
            rows = area.bottom - area.top + 1 if area is not None else 1
            text = cleaned(shown(sheet.cells.get((row, column))))
            lines = tuple(WordParagraph(Cell(each)) for each in text.split("\n"))
            cells.append(WordCell(column - 1, max(1, columns), rows, lines))
        column += max(1, columns)
    while cells and not cells[-1].text:
        cells.pop()
    return cells


def _left_out(sheets: Sequence[SheetCells], package: SafePackage) -> Iterator[Message]:
    formulas = sum(1 for sheet in sheets for each in sheet.cells.values() if each.what == "formula")
    if formulas:
        yield message(
            "WordImport", "Cells with formulas, whose results were not imported: {count}."
        ).fill(count=formulas)
    pictures = sum(1 for part in package.parts if part.lower().startswith("xl/media/"))
    if pictures:
        yield message(
            "WordImport", "Pictures in the workbook that were not imported: {count}."
        ).fill(count=pictures)
