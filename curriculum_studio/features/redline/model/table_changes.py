"""Tables that came back: rows that are new, cells that were empty or got more paragraphs."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from curriculum_studio.core.document import Document
from curriculum_studio.core.ids import new_id
from curriculum_studio.core.languages import Language
from curriculum_studio.core.node import Node
from curriculum_studio.core.payloads.standard import Table, TableCell
from curriculum_studio.core.pending_changes import AddRow
from curriculum_studio.core.returned_draft import DraftParagraph
from curriculum_studio.core.text import Cell, Mark, joined
from curriculum_studio.features.redline.model.text_mapping import plain_cell

#: A row of a table of the file: table and row.
Row = tuple[int, int]


@dataclass(frozen=True, slots=True)
class FilledCell:
    """A cell in which nothing stood, and what stands there now."""

    node: str
    cell: Cell
    new: tuple[Node, ...] = ()


class ReturnedTables:
    """The tables of a returned draft; `nodes` says which node a paragraph shows, by place."""

    def __init__(
        self,
        base: Document,
        now: Sequence[DraftParagraph],
        nodes: Mapping[int, str],
        language: Language,
    ) -> None:
        """Take the document, the paragraphs now and what is known of them."""
        self._base = base
        self._now = now
        self._language: Language = language
        self._row_of: dict[Row, str] = {}
        self._table_of: dict[int, str] = {}
        self._cell_of: dict[tuple[int, int, int], int] = {}
        for at, node in nodes.items():
            spot = now[at].spot
            if spot is None:
                continue
            self._cell_of.setdefault((spot.table, spot.row, spot.cell), at)
            row = base.nearest(node, ("row",))
            if row is not None and base.nodes[row.parent].kind == "table":
                self._row_of.setdefault((spot.table, spot.row), row.id)
                self._table_of.setdefault(spot.table, row.parent)

    def holder(self, at: int) -> int | None:
        """Return the paragraph with a known text in the same cell as another one."""
        spot = self._now[at].spot
        return None if spot is None else self._cell_of.get((spot.table, spot.row, spot.cell))

    def filled(self, at: int) -> FilledCell | None:
        """Return the cell, empty before, in which a paragraph of a known row stands."""
        spot = self._now[at].spot
        if spot is None:
            return None
        row = self._row_of.get((spot.table, spot.row))
        column = self._column(spot.table, spot.column)
        if row is None or not column:
            return None
        for each in self._base.children_of(row):
            if isinstance(each.payload, TableCell) and each.payload.column == column:
                return FilledCell(each.id, plain_cell(self._now[at].cell))
        return None

    def new_row(self, at: int) -> tuple[Row, AddRow, str] | None:
        """Return the row that begins with a paragraph, if all of it is new; and its words."""
        spot = self._now[at].spot
        if spot is None or (spot.table, spot.row) in self._row_of:
            return None
        above = next(
            (
                self._row_of[spot.table, row]
                for row in range(spot.row - 1, -1, -1)
                if (spot.table, row) in self._row_of
            ),
            None,
        )
        if above is None:
            return None
        lines = [
            each
            for each in self._now
            if each.spot and (each.spot.table, each.spot.row) == (spot.table, spot.row)
        ]
        row = Node(new_id(), "row", lead=self._language)
        cells = list(self._cells(row.id, lines))
        words = "　".join(each.text.strip() for each in lines if each.text.strip())
        return (spot.table, spot.row), AddRow((row, *cells), above), words

    def _cells(self, row: str, lines: Sequence[DraftParagraph]) -> list[Node]:
        texts: dict[str, Cell] = {}
        for line in lines:
            column = self._column(line.spot.table, line.spot.column) if line.spot else ""
            if column and line.text.strip():
                known = texts.get(column)
                own = plain_cell(line.cell)
                texts[column] = own if known is None else joined(joined(known, Cell("\n")), own)
        return [
            Node(
                new_id(),
                "cell",
                row,
                f"{at:02d}i",
                self._language,
                TableCell(column=column),
                {self._language: cell},
            )
            for at, (column, cell) in enumerate(texts.items())
        ]

    def _column(self, table: int, at: int) -> str:
        node = self._table_of.get(table)
        payload = None if node is None else self._base.nodes[node].payload
        if not isinstance(payload, Table) or at >= len(payload.columns):
            return ""
        return payload.columns[at].id


def with_more(first: DraftParagraph, more: Sequence[DraftParagraph]) -> DraftParagraph:
    """Return a paragraph of a cell with those below it, as lines of one text."""
    cell = first.cell
    for each in more:
        cell = joined(joined(cell, Cell("\n")), each.cell)
    author = next((each.author for each in (first, *more) if each.author), "")
    time = max(each.time for each in (first, *more))
    marks: tuple[Mark, ...] = cell.marks
    return DraftParagraph(
        Cell(cell.text, marks), first.names, first.style, first.spot, author, time, first.note
    )
