"""From a document to the rows of its page."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from curriculum_studio.core.derived import DocumentDifference
from curriculum_studio.core.document import Document, Node
from curriculum_studio.core.headings import ACTIVITY_TYPES, ELEMENTS, heading_of
from curriculum_studio.core.kinds import (
    KINDS,
    SECTION_BEGINNINGS,
    is_unsorted,
    kind_of,
    kind_playing,
    kind_with,
    role_of,
)
from curriculum_studio.core.payloads.framework import Goal
from curriculum_studio.core.payloads.indicators import Indicator
from curriculum_studio.core.payloads.standard import Annex, Clause, Table, TableCell
from curriculum_studio.core.payloads.unit import PlanEntry, Section, Step, UnitHead, WebNode
from curriculum_studio.core.roles import Role
from curriculum_studio.core.table_grid import reached
from curriculum_studio.core.week_grid import (
    WeekRow,
    days_of,
    days_shown,
    entry_of,
    row_of,
    side_by_side,
    week_rows,
)
from curriculum_studio.editor.model.rows import (
    Above,
    PageRow,
    RowGrid,
    RowGridCell,
    TextPlace,
    respanned,
)
from curriculum_studio.languages import LANGUAGES, LocalizedText
from curriculum_studio.render.fixed_sentences import sentence_places
from curriculum_studio.render.vocabulary import DAYS as DAY_NAMES
from curriculum_studio.render.vocabulary import LABELS, UNIT, SentenceName
from curriculum_studio.values import dataclass

# --- week plans -------------------------------------------------------------------------------


def _day_edges(days: int) -> tuple[float, ...]:
    return tuple(day / days for day in range(days + 1))


def plan_rows(section: Node, children: Sequence[Node], weeks: int) -> Iterator[PageRow]:
    """Yield the rows of a week plan: for each week a head, then its rows, all ready for words."""
    entries = [node for node in children if isinstance(node.payload, PlanEntry)]
    placed: dict[tuple[int, WeekRow], list[Node]] = {}
    last = max(1, weeks)
    for node in entries:
        week = entry_of(node).week
        placed.setdefault((week, row_of(node)), []).append(node)
        last = max(last, week)
    rows = week_rows(entries)
    days = days_shown(entries)
    for week in range(1, last + 1):
        yield _head(section, week, days)
        for row in rows:
            lines = side_by_side(placed.get((week, row), ()))
            for at, line in enumerate(lines or [[]]):
                yield _line(section, week, row, at, line, days)


def _head(section: Node, week: int, days: int) -> PageRow:
    words = UNIT["week"]
    name = LocalizedText({k: form.format(week=week) for k, form in words.filled.items()})
    cells = tuple(
        RowGridCell(None, at, align="center", words=day)
        for at, day in enumerate(list(DAY_NAMES.values())[:days])
    )
    grid = RowGrid(_day_edges(days), header=True, top=True)
    return PageRow(
        f"{section.id}/{week}", section.id, "plan_head", left=name, grid=grid, cells=cells
    )


def _line(
    section: Node, week: int, row: WeekRow, at: int, line: Sequence[Node], days: int
) -> PageRow:
    cells = [
        RowGridCell(TextPlace(node.id), days_of(node)[0] - 1, len(days_of(node))) for node in line
    ]
    taken = {day for node in line for day in days_of(node)}
    for day in range(1, days + 1):
        if day not in taken:
            payload = PlanEntry(week=week, day=day, slot=row.slot, row=row.name)
            spot = TextPlace(parent=section.id, kind=kind_with(PlanEntry), payload=payload)
            cells.append(RowGridCell(spot, day - 1))
    cells.sort(key=lambda cell: cell.first)
    name = LocalizedText(dict.fromkeys(LANGUAGES, row.name)) if row.name else None
    return PageRow(
        f"{section.id}/{week}/{row.slot}{row.name and '/'}{row.name}/{at}",
        section.id,
        "plan",
        left=(name or ACTIVITY_TYPES[row.slot]) if at == 0 else None,
        grid=RowGrid(_day_edges(days)),
        cells=tuple(cells),
    )


# --- rows of a document -----------------------------------------------------------------------

#: Sections whose name is a heading of its own, since what they hold is as wide as the page.
_HEADED_SECTIONS = frozenset({"activities", "week_plan"})

#: How far levels stand in, in em.
_STEP = 2.0
_SMALL_STEP = 1.0


def rows_of(document: Document) -> list[PageRow]:
    """Return the rows of the page of a document, in reading order."""
    return PageRows(document).rows


class PageRows:
    """The rows of the page of a document, which it keeps in step with edits.

    Of branches in which only texts differ, the very same rows stay.
    """

    def __init__(self, document: Document) -> None:
        self._document = document
        self._branches: dict[str, _Branch] = {}
        self._other: frozenset[str] = frozenset()
        self._rows: list[PageRow] | None = None
        #: Where sentences by rule stand, which a text that is written can take away.
        self.ruled = sentence_places(document)

    @property
    def rows(self) -> list[PageRow]:
        """The rows as they stand; the list is never changed."""
        if self._rows is None:
            self._rows = _Builder(
                self._document, self._branches, self._other, dict(self.ruled)
            ).run()
            self._other = frozenset()
        return self._rows

    def follow(self, difference: DocumentDifference) -> None:
        """Take branches for outdated in which more than texts differs."""
        self._document = difference.after
        ruled = sentence_places(difference.after)
        if ruled != self.ruled:
            self.ruled, self._rows = ruled, None
        if difference.structure:
            self._other |= difference.structure
            self._rows = None
            for each in difference.gone:
                self._branches.pop(each, None)


@dataclass(frozen=True, slots=True)
class _Branch:
    """The rows of a node and all below it, as they are in one place; `left` waits behind them."""

    place: tuple[object, ...]
    rows: list[PageRow]
    left: LocalizedText | None


class _Builder:
    """One pass over the tree. `_left` waits for the first row of a field."""

    def __init__(
        self,
        document: Document,
        branches: dict[str, _Branch],
        other: Collection[str],
        sentences: Mapping[str, tuple[SentenceName, ...]],
    ) -> None:
        self._document = document
        self._branches = branches
        self._other = other
        self._rows: list[PageRow] = []
        self._left: LocalizedText | None = None
        head = document.root.payload
        self._weeks = head.weeks if isinstance(head, UnitHead) else 1
        self._sentences = sentences
        self._special: Mapping[Role, Callable[[Node, float, int], None]] = {
            Role.LIST: self._list,
            Role.TABLE: self._table,
            Role.FORMULA: self._formula,
            Role.SECTION: self._section,
            Role.SYMBOL: self._variable,
            Role.CELL: self._nothing,
        }

    def run(self) -> list[PageRow]:
        root = self._document.root
        self._plain(root, "title", 0.0)
        self._children(root, 0.0, 1)
        return self._rows

    # Inside

    def _add(self, row: PageRow) -> None:
        if self._left is not None:
            if row.left is None:
                row = replace(row, left=self._left)
            self._left = None
        self._rows.append(row)

    def _node(self, node: Node, indent: float, level: int) -> None:
        kind = KINDS[node.kind]
        if kind.role is Role.PARAGRAPH:  # most nodes are
            self._text(node, kind.style, indent, level)
            return
        special = self._special.get(kind.role)
        if special is not None:
            special(node, indent, level)
        elif kind.role is Role.ELEMENT:
            self._headed(node, level)
        else:
            match node.payload:
                case Clause():
                    self._clause(node, indent, level)
                case Goal():
                    self._goal(node, indent, level)
                case WebNode():
                    self._web(node, indent, level)
                case Step():
                    self._step(node, indent, level)
                case _:
                    self._text(node, kind.style, indent, level)

    def _text(self, node: Node, style: str, indent: float, level: int) -> None:
        self._plain(node, style, indent)
        if node.id not in self._document.children:
            return
        below = indent + (_SMALL_STEP if style == "small" else 0.0)
        if isinstance(node.payload, Indicator):
            below = indent + _SMALL_STEP
        self._children(node, below, level + 1 if isinstance(node.payload, Annex) else level)

    def _plain(self, node: Node, style: str, indent: float) -> None:
        """Add a text over the languages."""
        row = PageRow(node.id, node.id, style, TextPlace(node.id), indent, self._left)
        self._left = None
        self._rows.append(row)

    def _children(self, node: Node, indent: float, level: int) -> None:
        self._by_rule(node)
        below = self._document.children
        for child in self._document.children_of(node.id):
            key = child.id
            if key in below:
                self._branch(child, indent, level, node)
                continue
            kind = KINDS[child.kind]
            if kind.role is Role.PARAGRAPH:  # most nodes are: as `_text`, without three calls
                row = PageRow(key, key, kind.style, TextPlace(key), indent, self._left)
                self._left = None
                self._rows.append(row)
            else:
                self._node(child, indent, level)

    def _branch(self, node: Node, indent: float, level: int, above: Node) -> None:
        """Add the rows of a node with all below it, those from before if none can differ."""
        sentences = self._sentences.get(node.id)
        place = (indent, level, self._left, self._weeks, above.kind, sentences)
        known = self._branches.get(node.id)
        if known is not None and known.place == place and node.id not in self._other:
            self._rows += known.rows
            self._left = known.left
            return
        first = len(self._rows)
        self._node(node, indent, level)
        self._branches[node.id] = _Branch(place, self._rows[first:], self._left)

    def _by_rule(self, node: Node) -> None:
        """Add the sentences that a foreword or chapter has by rule."""
        for name in self._sentences.get(node.id, ()):
            key = f"{node.id}/{name}"
            self._add(PageRow(key, node.id, "text", TextPlace(node.id, sentence=name)))

    def _nothing(self, node: Node, indent: float, level: int) -> None:
        """A cell stands in its row already; what is in it comes with the table."""

    def _clause(self, node: Node, indent: float, level: int) -> None:
        titled = isinstance(node.payload, Clause) and node.payload.titled
        style = ("chapter" if level == 1 else "heading") if titled else "text"
        self._plain(node, style, indent)
        self._children(node, indent, level + 1)

    def _headed(self, node: Node, level: int) -> None:
        style = "chapter" if level == 1 else "heading"
        self._add(PageRow(node.id, node.id, style, words=ELEMENTS.of(node.kind)))
        self._children(node, 0.0, level)
        if not is_unsorted(node):
            self._invite(node, self._first_in(node))

    def _first_in(self, element: Node) -> str:
        """Return what the first text makes of an empty element: an entry where it lists them."""
        for kind in kind_of(element).children:
            if KINDS[kind].role is Role.ENTRY:
                return kind
        return kind_playing(Role.PARAGRAPH)

    def _invite(self, node: Node, kind: str, indent: float = 0.0) -> None:
        """Offer a place to write in a part that has nothing in it."""
        if not self._document.children.get(node.id) and node.id not in self._sentences:
            spot = TextPlace(parent=node.id, kind=kind)
            self._add(PageRow(f"{node.id}+", node.id, KINDS[kind].style, spot, indent))

    def _list(self, node: Node, indent: float, level: int) -> None:
        for child in self._document.children_of(node.id):
            self._plain(child, "item", indent)
            self._children(child, indent + _STEP, level)
        if not self._document.children.get(node.id):
            spot = TextPlace(parent=node.id, kind=kind_playing(Role.ITEM))
            self._add(PageRow(f"{node.id}+", node.id, "item", spot, indent))

    def _web(self, node: Node, indent: float, level: int) -> None:
        style = "strong" if indent == 0 else "branch"
        self._plain(node, style, indent)
        self._children(node, indent + _STEP, level)

    def _goal(self, node: Node, indent: float, level: int) -> None:
        below = bool(self._document.children.get(node.id))
        style = ("heading" if level == 1 else "strong") if below else "text"
        self._plain(node, style, indent)
        self._children(node, indent, level + 1)

    def _step(self, node: Node, indent: float, level: int) -> None:
        style = "strong" if self._document.children.get(node.id) else "text"
        self._text(node, style, indent, level)

    def _variable(self, node: Node, indent: float, level: int) -> None:
        self._plain(node, "text", indent + _STEP)

    def _section(self, node: Node, indent: float, level: int) -> None:
        role = node.payload.role if isinstance(node.payload, Section) else "origin"
        name = heading_of(self._document, node)
        if role in _HEADED_SECTIONS:
            self._add(PageRow(node.id, node.id, "heading", words=name))
        else:
            self._left = name
        if role == "week_plan":
            for row in plan_rows(node, self._document.children_of(node.id), self._weeks):
                self._add(row)
            for child in self._document.children_of(node.id):
                if role_of(child) is not Role.PLAN_ENTRY:
                    self._node(child, indent, level)
            return
        self._children(node, indent, level)
        self._invite(node, SECTION_BEGINNINGS.get(role, kind_playing(Role.PARAGRAPH)), indent)
        self._left = None

    def _formula(self, node: Node, indent: float, level: int) -> None:
        cell = RowGridCell(TextPlace(node.id, source=True), 0, align="center")
        shape = RowGrid((0.0, 1.0), lines=False)
        self._add(PageRow(node.id, node.id, "formula", grid=shape, cells=(cell,)))
        if any(role_of(child) is Role.SYMBOL for child in self._document.children_of(node.id)):
            key = f"{node.id}/where"
            self._add(PageRow(key, node.id, "aside", indent=indent, words=LABELS["where"]))
        self._children(node, indent, level)

    def _table(self, node: Node, indent: float, level: int) -> None:
        first = len(self._rows)
        self._plain(node, "caption", 0.0)
        children = self._document.children_of(node.id)
        lines = [child for child in children if role_of(child) is Role.ROW]
        shape = table_shape(node, [self._document.children_of(line.id) for line in lines])
        made = dict(zip((line.id for line in lines), _Lines(shape).of(self, lines), strict=True))
        inner: list[Node] = []
        for child in children:
            if role_of(child) is Role.ROW:
                self._add(made[child.id])
                for cell in self._document.children.get(child.id, ()):
                    inner += self._document.children_of(cell)
            else:
                self._node(child, indent, level)
        for child in inner:
            self._node(child, indent, level)
        self._rows[first:] = respanned(self._rows[first:])

    def cells_of(self, row: Node) -> tuple[Node, ...]:
        """Return the cells of a row of a table."""
        return self._document.children_of(row.id)


class TableShape:
    """The columns of a table, and how many of its rows are a head."""

    def __init__(self, columns: Sequence[str], widths: Sequence[float], header: int) -> None:
        """Keep a shape: widths are in per cent (0: what is left), `header` counts head rows."""
        self.columns = tuple(columns)
        self.header = header
        self.edges = _edges(widths)


def table_shape(node: Node, lines: Sequence[Sequence[Node]]) -> TableShape:
    """Return the shape of a table; columns that only its cells know stand last."""
    table = node.payload if isinstance(node.payload, Table) else Table()
    columns = {column.id: column.width for column in table.columns}
    for cells in lines:
        for at, cell in enumerate(cells):
            name = cell.payload.column if isinstance(cell.payload, TableCell) else ""
            columns.setdefault(name or str(at), 0.0)
    return TableShape(tuple(columns), tuple(columns.values()), table.header_rows)


def _edges(widths: Sequence[float]) -> tuple[float, ...]:
    """Return where columns end, from 0 to 1; columns without a width share what is left."""
    known = sum(width for width in widths if width > 0)
    without = sum(1 for width in widths if width <= 0)
    rest = max(100.0 - known, 12.0 * without) / without if without else 0.0
    shares = [width if width > 0 else rest for width in widths] or [100.0]
    whole = sum(shares)
    edges = [0.0]
    for share in shares:
        edges.append(edges[-1] + share / whole)
    return (*edges[:-1], 1.0)


class _Lines:
    """Rows of a table with their spans: what reaches down is remembered for the rows below."""

    def __init__(self, shape: TableShape) -> None:
        self._shape = shape
        self._reaching: list[tuple[RowGridCell, int]] = []

    def of(self, builder: _Builder, lines: Sequence[Node]) -> list[PageRow]:
        rows = []
        grid = RowGrid(self._shape.edges)
        for at, line in enumerate(lines):
            header = at < self._shape.header
            if grid.header is not header or grid.top is not (at == 0):
                grid = RowGrid(self._shape.edges, header=header, top=at == 0)
            above = tuple(Above(cell, at - first) for cell, first in self._reaching)
            nodes = builder.cells_of(line)
            cells = self._even(nodes, above) or self._cells(line, nodes, above)
            style = "head_cell" if header else "cell"
            rows.append(PageRow(line.id, line.id, style, grid=grid, cells=cells, above=above))
            self._reaching += [(cell, at) for cell in cells if cell.down > 1]
            self._reaching = [
                (cell, first) for cell, first in self._reaching if first + cell.down > at + 1
            ]
        return rows

    def _even(self, cells: Sequence[Node], above: Sequence[Above]) -> tuple[RowGridCell, ...]:
        """Return the cells of a row as most are, one in each column; of another row nothing."""
        columns = self._shape.columns
        if above or len(cells) != len(columns):
            return ()
        found: list[RowGridCell] = []
        for at, (cell, column) in enumerate(zip(cells, columns, strict=True)):
            payload = cell.payload
            if not isinstance(payload, TableCell) or payload.column != column:
                return ()
            if payload.row_span > 1 or payload.column_span > 1:
                return ()
            found.append(RowGridCell(TextPlace(cell.id), at, 1, 1, payload.align))
        return tuple(found)

    def _cells(
        self, line: Node, cells: Sequence[Node], above: Sequence[Above]
    ) -> tuple[RowGridCell, ...]:
        free = [True] * len(self._shape.columns)
        for each in above:
            _take(free, each.cell.first, each.cell.span)
        found: list[RowGridCell] = []
        for at, cell in enumerate(cells):
            payload = cell.payload if isinstance(cell.payload, TableCell) else TableCell()
            name = payload.column or str(at)
            first = self._shape.columns.index(name)
            span = reached(free, first, payload.column_span)
            if not span:
                continue
            _take(free, first, span)
            down = max(1, payload.row_span)
            found.append(RowGridCell(TextPlace(cell.id), first, span, down, payload.align))
        for first, name in enumerate(self._shape.columns):
            if free[first]:
                spot = TextPlace(
                    parent=line.id, kind=kind_with(TableCell), payload=TableCell(column=name)
                )
                found.append(RowGridCell(spot, first))
        return tuple(sorted(found, key=lambda each: each.first))


def _take(free: list[bool], first: int, span: int) -> None:
    free[first : first + span] = [False] * span


def grid_edges(grid: RowGrid, left: int, width: int) -> list[int]:
    """Return where the columns of a grid begin and end, in pixels."""
    edges = [left + round(width * share) for share in grid.edges]
    return [edges[0], *(max(right, edge + 1) for edge, right in pairwise(edges))]
