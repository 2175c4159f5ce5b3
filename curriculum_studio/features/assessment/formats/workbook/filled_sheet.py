"""A sheet of a filled workbook, found again by its hidden keys wherever rows and columns went."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from curriculum_studio.features.assessment.formats.workbook.layout import MARKER, NO_ROW
from curriculum_studio.features.assessment.formats.workbook.read_outcome import CellRemark
from curriculum_studio.i18n import message
from curriculum_studio.spreadsheet.cell_reader import CellValue, SheetCells, WorkbookCells

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
    reason = message("Workbook", "This cell is not part of the form; it was not read.")
    for row, column in outside[:MOST_STRAY]:
        yield CellRemark(form.grid.place(row, column), reason, "rejected")
    if len(outside) > MOST_STRAY:
        more = message("Workbook", "{count} more cells are not part of the form.")
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
