"""Blocks that standards and units share: paragraphs, lists, notes, tables, figures, formulas.

A table is a grid in which each place is taken once.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import groupby

from curriculum_studio.core.document import Document, Node
from curriculum_studio.core.kinds import (
    is_cell,
    is_footnote,
    is_photo,
    is_remark,
    is_row,
    is_subfigure,
    role_of,
)
from curriculum_studio.core.numbering import Numbering
from curriculum_studio.core.payloads import Payload
from curriculum_studio.core.payloads.standard import Column, ListBlock, TableCell, Variable
from curriculum_studio.core.payloads.standard import Figure as FigurePayload
from curriculum_studio.core.payloads.standard import Formula as FormulaPayload
from curriculum_studio.core.payloads.standard import Table as TablePayload
from curriculum_studio.core.roles import Role
from curriculum_studio.core.table_grid import reached
from curriculum_studio.languages import Language
from curriculum_studio.render.blocks import (
    Block,
    CaptionBlock,
    CellLook,
    FigureBlock,
    FormulaBlock,
    ListItem,
    NodeText,
    ParagraphBlock,
    PrintedCell,
    PrintedPicture,
    RemarkBlock,
    Run,
    TableBlock,
    visible_texts,
)
from curriculum_studio.render.formula import read_formula
from curriculum_studio.render.photo_rows import photo_rows
from curriculum_studio.render.runs import RunBuilder, formula_runs
from curriculum_studio.render.vocabulary import CAPTION_WORDS, LABELS
from curriculum_studio.values import dataclass

# --- tables as grids --------------------------------------------------------------------------

#: The least share of the width for a column without one.
_LEAST = 4.0


@dataclass(frozen=True, slots=True)
class TableLayout:
    """Cells by row, in order of their columns; widths are shares that sum up to 1."""

    widths: tuple[float, ...]
    rows: tuple[tuple[PrintedCell, ...], ...]
    header_rows: int


def shares(widths: Sequence[float]) -> tuple[float, ...]:
    """Return widths as shares of the whole; columns without a width divide what is left."""
    if not widths:
        return ()
    given = [max(0.0, width) for width in widths]
    open_columns = sum(1 for width in given if width == 0)
    if open_columns:
        rest = max(100.0 - sum(given), _LEAST * open_columns)
        given = [width or rest / open_columns for width in given]
    whole = sum(given)
    return tuple(width / whole for width in given)


def field_widths(language: Language) -> tuple[float, ...]:
    """Return the widths of a table of fields: label, content, label, content."""
    label = {"zh": 14.0, "en": 19.0, "de": 22.0}[language]
    return (label, 50.0 - label, label, 50.0 - label)


def table_grid(
    document: Document, table: Node, blocks: Callable[[Node], tuple[Block, ...]]
) -> TableLayout:
    """Return the grid of a table node.

    A row and column named twice, spans that reach over others or over the edge: the first cell
    keeps its place, spans are cut, and a cell without a place of its own takes the next free one.
    """
    payload = table.payload if isinstance(table.payload, TablePayload) else TablePayload()
    rows = [child for child in document.children_of(table.id) if is_row(child)]
    cells = [_cells_of(document, row) for row in rows]
    columns = payload.columns or _columns(cells)
    places = {column.id: at for at, column in reversed(tuple(enumerate(columns)))}
    header_rows = max(0, min(payload.header_rows, len(rows)))
    layout = _Layout(len(columns), len(rows), header_rows, blocks)
    for at, row in enumerate(cells):
        layout.add(at, row, places)
    return TableLayout(shares([column.width for column in columns]), layout.rows(), header_rows)


def _cells_of(document: Document, row: Node) -> list[Node]:
    return [child for child in document.children_of(row.id) if is_cell(child)]


def _columns(rows: Sequence[Sequence[Node]]) -> tuple[Column, ...]:
    """Return columns for a table that names none: as many as its longest row has cells."""
    return tuple(Column(id=f" {at}") for at in range(max((len(row) for row in rows), default=1)))


class _Layout:
    def __init__(
        self,
        columns: int,
        rows: int,
        header_rows: int,
        blocks: Callable[[Node], tuple[Block, ...]],
    ) -> None:
        self._columns = columns
        self._header_rows = header_rows
        self._blocks = blocks
        self._taken: list[list[bool]] = [[False] * columns for _ in range(rows)]
        self._rows: list[list[PrintedCell]] = [[] for _ in range(rows)]

    def add(self, row: int, cells: Sequence[Node], places: dict[str, int]) -> None:
        """Place the cells of a row; what finds no place goes into the last cell of the row."""
        homeless: list[Node] = []
        for cell in cells:
            payload = cell.payload if isinstance(cell.payload, TableCell) else TableCell()
            column = places.get(payload.column, -1)
            if column < 0 or self._taken[row][column]:
                homeless.append(cell)
                continue
            self._put(cell, payload, row, column)
        for cell in homeless:
            payload = cell.payload if isinstance(cell.payload, TableCell) else TableCell()
            free = next((c for c in range(self._columns) if not self._taken[row][c]), None)
            if free is not None:
                self._put(cell, payload, row, free)
            else:
                self._append(row, self._blocks(cell))

    def _append(self, row: int, blocks: tuple[Block, ...]) -> None:
        """Put blocks into the last cell of a row or of the nearest one above that has any."""
        for cells in reversed(self._rows[: row + 1]):
            if cells:
                cells[-1] = replace(cells[-1], blocks=(*cells[-1].blocks, *blocks))
                return

    def _put(self, cell: Node, payload: TableCell, row: int, column: int) -> None:
        free = [not taken for taken in self._taken[row]]
        columns = reached(free, column, payload.column_span)
        last = self._header_rows if row < self._header_rows else len(self._taken)
        rows = 1
        while rows < payload.row_span and row + rows < last:
            below = (self._free(row + rows, column + each) for each in range(columns))
            if not all(below):
                break
            rows += 1
        for down in range(rows):
            for across in range(columns):
                self._taken[row + down][column + across] = True
        blocks = self._blocks(cell)
        self._rows[row].append(
            PrintedCell(blocks, column, columns, rows, payload.align, self._look(row))
        )

    def _look(self, row: int) -> CellLook:
        return "head" if row < self._header_rows else "plain"

    def _free(self, row: int, column: int) -> bool:
        return column < self._columns and not self._taken[row][column]

    def rows(self) -> tuple[tuple[PrintedCell, ...], ...]:
        """Return the cells by row; places that no cell names are empty cells."""
        return tuple(tuple(self._filled(at)) for at in range(len(self._rows)))

    def _filled(self, row: int) -> Iterator[PrintedCell]:
        empty = [
            PrintedCell((), column, look=self._look(row))
            for column in range(self._columns)
            if not self._taken[row][column]
        ]
        yield from sorted([*self._rows[row], *empty], key=lambda cell: cell.column)


# --- blocks -----------------------------------------------------------------------------------

#: A list in a list in a list … stops here: no document needs more levels.
_LIST_LEVELS = 6

Maker = Callable[[Node, int], Iterator[Block]]

#: What a maker is for: nodes with a payload or, where there is none for that, those of a role.
Served = type[Payload] | Role


class BlockBuilder:
    """Makes blocks of the nodes that occur in documents of several kinds.

    Builders give it makers for what only they know.
    """

    def __init__(self, document: Document, numbering: Numbering, language: Language) -> None:
        self.document = document
        self.language: Language = language
        self.texts = RunBuilder(document, numbering, language)
        self._makers: dict[Served, Maker] = {
            Role.PARAGRAPH: self._paragraph,
            Role.LIST: self._list,
            Role.ITEM: self._item,
            Role.REMARK: self.remark,
            Role.FOOTNOTE: self._stray_footnote,
            Role.TABLE: self._table,
            FigurePayload: self._figure,
            Role.FORMULA: self._formula,
            Role.ELEMENT: self._unsorted,
        }

    def extend(self, makers: Mapping[Served, Maker]) -> None:
        """Teach it more."""
        self._makers.update(makers)

    def blocks(self, nodes: Sequence[Node], depth: int = 0) -> Iterator[Block]:
        """Yield the blocks of nodes; what is unknown here is shown as paragraphs."""
        for photos, together in groupby(nodes, key=is_photo):
            if photos:
                yield from photo_rows([*together], self.texts)
                continue
            for node in together:
                of_role = self._makers.get(role_of(node), self._anything)
                maker = self._makers.get(type(node.payload), of_role)
                yield from maker(node, depth)

    def below(self, node: Node, depth: int = 0) -> Iterator[Block]:
        """Yield the blocks of the children of a node."""
        return self.blocks(self.document.children_of(node.id), depth)

    def _anything(self, node: Node, depth: int) -> Iterator[Block]:
        yield ParagraphBlock(self.texts.of(node), depth=depth)
        yield from self.below(node, depth)

    def _paragraph(self, node: Node, depth: int) -> Iterator[Block]:
        yield ParagraphBlock(self.texts.of(node), depth=depth)

    def _list(self, node: Node, depth: int) -> Iterator[Block]:
        marker = node.payload.marker if isinstance(node.payload, ListBlock) else "dash"
        level = min(depth + 1, _LIST_LEVELS)
        for item in self.document.children_of(node.id):
            number = self.texts.number(item.id)
            yield ListItem(self.texts.of(item), marker, number, level, node.id)
            yield from self._under(item, level)

    def _item(self, node: Node, depth: int) -> Iterator[Block]:
        yield ListItem(self.texts.of(node), "dash", "——", min(depth + 1, _LIST_LEVELS), node.parent)
        yield from self._under(node, depth + 1)

    def _under(self, node: Node, depth: int) -> Iterator[Block]:
        """Yield what stands below an item or remark; its footnotes stand in its text."""
        children = self.document.children_of(node.id)
        yield from self.blocks([child for child in children if not is_footnote(child)], depth)

    def remark(self, node: Node, depth: int) -> Iterator[Block]:
        """Yield a remark, and what stands below it."""
        text = self.texts.of(node)
        label = self.texts.numbering.get(node.id)
        number, to_entry = (label.number, label.to_entry) if label is not None else ("", False)
        yield RemarkBlock(node.kind, text, number, node.parent, depth=depth, to_entry=to_entry)
        yield from self._under(node, max(depth, 1))

    def _stray_footnote(self, node: Node, depth: int) -> Iterator[Block]:
        """A footnote that stands among paragraphs is only shown if no text bears its sign."""
        if node.id not in self.texts.cited:
            number = self.texts.number(node.id)
            yield RemarkBlock(node.kind, self.texts.of(node), number, depth=depth)

    def _unsorted(self, node: Node, _depth: int) -> Iterator[Block]:
        below = tuple(visible_texts(self.below(node)))
        if below:
            heading = self.texts.by_rule(LABELS["unsorted"][self.language])
            yield ParagraphBlock(heading, "unsorted")
            yield from below

    def caption(self, node: Node, series: str) -> CaptionBlock:
        """Return the caption of a table or figure; without a number it has no label."""
        text = self.texts.of(node)
        prefix, number = split_number(self.texts.number(node.id))
        word = CAPTION_WORDS.of(series)[self.language] if number else ""
        return CaptionBlock(text, word, prefix, number)

    def small_remarks(self, node: Node) -> Iterator[Block]:
        """Yield notes, examples and footnotes of a table or figure (9.7, 9.8)."""
        for child in self.document.children_of(node.id):
            if is_remark(child):
                number = self.texts.number(child.id)
                yield RemarkBlock(child.kind, self.texts.of(child), number, node.id, small=True)
                yield from self._under(child, 1)
        for each in self.document.walk(node.id):
            if is_footnote(each):
                text, number = self.texts.of(each), self.texts.number(each.id)
                yield RemarkBlock(each.kind, text, number, node.id, small=True)

    def unit_line(self, node: Node) -> NodeText | None:
        """Return the line that states the unit of a table or figure."""
        for child in self.document.children_of(node.id):
            if role_of(child) is Role.UNIT_LINE:
                return self.texts.of(child)
        return None

    def _table(self, node: Node, _depth: int) -> Iterator[Block]:
        yield self.table(node)

    def table(self, node: Node) -> TableBlock:
        """Return a table of rows and cells as it is printed."""
        grid = table_grid(self.document, node, self._cell_blocks)
        return TableBlock(
            grid.widths,
            grid.rows,
            grid.header_rows,
            self.caption(node, "table"),
            self.unit_line(node),
            tuple(self.small_remarks(node)),
            anchor=node.id,
        )

    def _cell_blocks(self, cell: Node) -> tuple[Block, ...]:
        inner = tuple(self._under(cell, 0))
        text = self.texts.of(cell)
        if inner and text.blank:
            return inner
        return (ParagraphBlock(text, "cell"), *inner)

    def _figure(self, node: Node, _depth: int) -> Iterator[Block]:
        payload = node.payload
        if not isinstance(payload, FigurePayload):
            return
        pictures: list[PrintedPicture] = []
        children = self.document.children_of(node.id)
        parts = [child for child in children if is_subfigure(child)]
        own = payload.pictures.best(self.language)
        if own or not parts:
            bare = CaptionBlock(NodeText((), self.language))
            missing = LABELS["picture"][self.language]
            pictures.append(PrintedPicture(own, payload.width_mm, bare, missing))
        pictures += [self._subfigure(part) for part in parts]
        caption = self.caption(node, "figure")
        notes = tuple(self.small_remarks(node))
        yield FigureBlock(tuple(pictures), caption, self.unit_line(node), notes)

    def _subfigure(self, node: Node) -> PrintedPicture:
        payload = node.payload if isinstance(node.payload, FigurePayload) else FigurePayload()
        caption = CaptionBlock(self.texts.of(node), number=self.texts.number(node.id))
        missing = LABELS["picture"][self.language]
        attachment = payload.pictures.best(self.language)
        return PrintedPicture(attachment, payload.width_mm, caption, missing)

    def _formula(self, node: Node, depth: int) -> Iterator[Block]:
        latex = node.payload.latex if isinstance(node.payload, FormulaPayload) else ""
        prefix, number = split_number(self.texts.number(node.id))
        yield FormulaBlock(read_formula(latex), latex, node.id, self.language, prefix, number)
        variables = [c for c in self.document.children_of(node.id) if role_of(c) is Role.SYMBOL]
        if variables:
            where = self.texts.by_rule(LABELS["where"][self.language])
            yield ParagraphBlock(where, "where", depth)
        for child in variables:
            symbol = child.payload.symbol if isinstance(child.payload, Variable) else ""
            gap = "——" if self.language == "zh" else "\t"
            before = (*formula_runs(symbol), Run(gap))
            yield ParagraphBlock(self.texts.of(child), "variable", depth, before)


def split_number(number: str) -> tuple[str, str]:
    """Return what an annex puts before a number, and the number: A.2 → "A.", "2"."""
    head, dot, tail = number.rpartition(".")
    return (f"{head}{dot}", tail) if dot else ("", number)
