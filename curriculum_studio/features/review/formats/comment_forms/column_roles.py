"""Which field each column of a form holds, told by its titles."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from curriculum_studio.features.review.formats.comment_forms.column_titles import (
    are_titles,
    fields_of,
    is_title_row,
    plain_title,
)
from curriculum_studio.features.review.formats.comment_forms.form_model import Field, SheetRows
from curriculum_studio.spreadsheet.cell_reader import letters
from curriculum_studio.spreadsheet.grids import TextRow, TextTable


@dataclass(frozen=True, slots=True)
class Columns:
    """Which field each column holds; `titles` are as they are written, `begins` in the grid."""

    fields: tuple[Field | None, ...]
    titles: tuple[str, ...]
    begins: tuple[int, ...]

    @property
    def named(self) -> tuple[Field, ...]:
        """The fields there are, in their order."""
        return tuple(each for each in self.fields if each is not None)

    @property
    def is_log(self) -> bool:
        """Whether the rows name comments by their ids, as our log does."""
        return "id" in self.fields

    def spot(self, sheet: str) -> SheetRows | None:
        """Return where rows below these titles stand in a sheet of a workbook."""
        if not sheet:
            return None
        pairs = zip(self.fields, self.begins, strict=True)
        return SheetRows(
            sheet, {field: letters(at + 1) for field, at in pairs if field is not None}
        )


def columns_of(
    table: TextTable, headers: Sequence[TextTable], known: Sequence[Columns]
) -> tuple[int, Columns | None]:
    """Return where the rows of a table begin, and its columns if it is one for comments."""
    for at, row in enumerate(table.rows):
        if is_title_row(row.texts):
            below = table.rows[at + 1] if at + 1 < len(table.rows) else None
            if below is not None and are_titles(below.texts) and not _same(row, below):
                return at + 2, _of(_joined(row, below))
            return at + 1, _of(row)
    cells = {len(row.cells) for row in table.rows}
    for each in known:
        # The table goes on after a heading between its parts.
        if len(each.fields) in cells:
            return 0, each
    for header in headers:
        for row in header.rows:
            if is_title_row(row.texts) and len(row.cells) in cells:
                return 0, _of(row)
    return len(table.rows), None


def _same(row: TextRow, other: TextRow) -> bool:
    return list(map(plain_title, row.texts)) == list(map(plain_title, other.texts))


def _joined(above: TextRow, below: TextRow) -> TextRow:
    """Return one row of titles from two: a title over several others gives way to them."""
    cells = tuple(
        cell
        if cell.text.strip()
        else replace(cell, text=_covering(above, cell.column), below=False)
        for cell in below.cells
    )
    return TextRow(below.at, cells)


def _covering(row: TextRow, column: int) -> str:
    return next(
        (each.text for each in row.cells if each.column <= column < each.column + each.span), ""
    )


def _of(row: TextRow) -> Columns:
    titles = row.texts
    begins = tuple(cell.column for cell in row.cells)
    fields = fields_of(titles)
    if "comment" not in fields and "id" not in fields and "observation" not in fields:
        # Beside old and new words a reason is the commenter's, so the decision holds its own.
        fields = ["observation" if each == "decision" else each for each in fields]
    return Columns(tuple(fields), tuple(titles), begins)
