"""Pasting: blocks from the clipboard become nodes at the caret, as one step of undo."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from curriculum_studio.domain import rank, tables, tree
from curriculum_studio.domain.document import Document
from curriculum_studio.domain.edits import Edit, Insert, SetCell, apply
from curriculum_studio.domain.kinds import KINDS
from curriculum_studio.domain.languages import Language
from curriculum_studio.domain.node import Node
from curriculum_studio.domain.payloads.standard import (
    Clause,
    Column,
    Figure,
    ListBlock,
    Pictures,
    Table,
    TableCell,
)
from curriculum_studio.domain.states import typed
from curriculum_studio.domain.text import Cell, Mark, joined, part
from curriculum_studio.exchange.paste.blocks import (
    Block,
    ListBlockItem,
    Pasted,
    PictureBlock,
    TableBlock,
    TextBlock,
)
from curriculum_studio.exchange.pictures import made_ready

#: Widest picture on paper, in millimetres.
FIGURE_WIDTH = 140.0


@dataclass(frozen=True, slots=True)
class Caret:
    """Where is pasted: a selection within one language of a node's text."""

    node: str
    language: Language
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Planned:
    """The edits of a paste, and where the caret stands afterwards."""

    edits: tuple[Edit, ...]
    caret: Caret


class Paster:
    """Plans what pasting changes; whoever pastes applies the edits through the session."""

    def __init__(self, keep: Callable[[bytes, str, str], str]) -> None:
        """Take how a picture is kept: content, media type and name give its hash."""
        self._keep = keep

    def plan(self, document: Document, caret: Caret, pasted: Pasted) -> Planned:
        """Return the edits that paste blocks at the caret.

        One text goes into the line. Several become nodes behind the caret's; what stood behind the
        caret follows the last of them. In a table, a block of cells fills the grid from the cell
        on, and the table grows as needed.

        Raises:
            StudioError: if a picture cannot be taken.

        """
        work = _Work(document)
        blocks = pasted.blocks
        if not blocks:
            return Planned((), caret)
        if document.nodes[caret.node].kind == "cell":
            return self._into_table(work, caret, blocks)
        if len(blocks) == 1 and isinstance(blocks[0], TextBlock | ListBlockItem):
            return self._into_line(work, caret, blocks[0].cell)
        return self._as_nodes(work, caret, blocks)

    def _into_line(self, work: "_Work", caret: Caret, cell: Cell) -> Planned:
        node = work.document.nodes[caret.node]
        own = node.cell(caret.language)
        bare = replace(cell, status=own.status, based_on=own.based_on)
        head, tail = part(own, 0, caret.start), part(own, caret.end)
        written = joined(joined(head, bare), tail)
        work.do(SetCell(node.id, caret.language, typed(node, caret.language, written)))
        at = caret.start + len(cell)
        return Planned(work.edits, Caret(node.id, caret.language, at, at))

    def _into_table(self, work: "_Work", caret: Caret, blocks: Sequence[Block]) -> Planned:
        if len(blocks) == 1 and isinstance(blocks[0], TableBlock):
            return self._grid(work, caret, blocks[0])
        text = "\n".join(_plain(block) for block in blocks)
        return self._into_line(work, caret, Cell(text))

    def _grid(self, work: "_Work", caret: Caret, block: TableBlock) -> Planned:
        table = work.document.nearest(caret.node, {"table"})
        if table is None:
            return self._into_line(work, caret, Cell(_plain(block)))
        row, column = tables.grid(work.document, table.id).origin(caret.node)
        wide = column + max(len(line) for line in block.rows)
        high = row + len(block.rows)
        while len(tables.grid(work.document, table.id).columns) < wide:
            at = len(tables.grid(work.document, table.id).columns)
            work.do(*tables.column_inserted(work.document, table.id, at))
        while len(tables.grid(work.document, table.id).rows) < high:
            at = len(tables.grid(work.document, table.id).rows)
            work.do(*tables.row_inserted(work.document, table.id, at))
        values = [[cell.cell if cell is not None else None for cell in line] for line in block.rows]
        work.do(*tables.filled(work.document, table.id, (row, column), values, caret.language))
        return Planned(work.edits, replace(caret, start=0, end=0))

    def _as_nodes(self, work: "_Work", caret: Caret, blocks: Sequence[Block]) -> Planned:
        node = work.document.nodes[caret.node]
        language = caret.language
        own = node.cell(language)
        head, tail = part(own, 0, caret.start), part(own, caret.end)
        rest = list(blocks)
        first = rest[0]
        if isinstance(first, TextBlock):
            head = joined(head, first.cell)
            rest = rest[1:]
        if head.text != own.text or not own.text:
            work.do(SetCell(node.id, language, typed(node, language, head)))
        place = _Place.behind(work.document, node)
        last: Node | None = None
        for group in _groups(rest, lists=place.takes_lists(work.document, node)):
            branch = self._branch(work.document, place, group, node, language)
            work.insert(place, branch)
            place = replace(place, index=place.index + 1)
            last = branch[0] if KINDS[branch[0].kind].text and branch[0].kind != "table" else None
        if not tail.blank:
            if last is None or not isinstance(rest[-1], TextBlock):
                last = place.follower(work.document, node)
                work.insert(place, (last,))
            before = work.document.nodes[last.id].cell(language)
            work.do(SetCell(last.id, language, joined(before, tail)))
        target = last.id if last is not None else node.id
        at = len(work.document.nodes[target].cell(language)) - (len(tail) if last else 0)
        return Planned(work.edits, Caret(target, language, at, at))

    def _branch(
        self,
        document: Document,
        place: "_Place",
        group: Sequence[Block],
        model: Node,
        language: Language,
    ) -> tuple[Node, ...]:
        """Return what a block (or the items of one list) becomes at a place."""
        allowed = KINDS[document.nodes[place.parent].kind].children
        first = group[0]
        if isinstance(first, ListBlockItem) and place.takes_lists(document, model):
            items = [block for block in group if isinstance(block, ListBlockItem)]
            return _list_branch(items, language)
        if isinstance(first, TableBlock) and "table" in allowed:
            return _table_branch(first, language)
        if isinstance(first, PictureBlock) and "figure" in allowed:
            return (self._figure(first, language),)
        follower = place.follower(document, model)
        return (follower.with_cell(language, Cell(_plain(first), _marks(first))),)

    def _figure(self, block: PictureBlock, language: Language) -> Node:
        ready = made_ready(block.content, "")
        identity = self._keep(ready.content, ready.media_type, "")
        payload = Figure(pictures=Pictures(zh=identity), width_mm=FIGURE_WIDTH)
        return tree.fresh("figure", payload, language)


class _Work:
    """Edits under way, and the document as it stands after them."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.edits: tuple[Edit, ...] = ()

    def do(self, *edits: Edit) -> None:
        if edits:
            self.document = apply(self.document, *edits).document
            self.edits = (*self.edits, *edits)

    def insert(self, place: "_Place", branch: Sequence[Node]) -> None:
        at = tree.rank_at(self.document, place.parent, place.index)
        self.do(Insert((replace(branch[0], parent=place.parent, rank=at), *branch[1:])))


@dataclass(frozen=True, slots=True)
class _Place:
    """Where the next node goes."""

    parent: str
    index: int

    @classmethod
    def behind(cls, document: Document, node: Node) -> "_Place":
        """Return the place behind a node; a heading's text goes below it, as its first child."""
        titled = isinstance(node.payload, Clause) and node.payload.titled
        if titled or node.kind == "annex" or not node.parent:
            return cls(node.id, 0)
        return cls(node.parent, document.index(node.id) + 1)

    def takes_lists(self, document: Document, model: Node) -> bool:
        """Whether a list may stand here; behind an item, items follow as items."""
        allowed = KINDS[document.nodes[self.parent].kind].children
        return "list" in allowed and model.kind != "item"

    def follower(self, document: Document, model: Node) -> Node:
        """Return a new text node that may stand here, like its model where that is possible."""
        allowed = KINDS[document.nodes[self.parent].kind].children
        payload = model.payload
        if model.kind in allowed and not (isinstance(payload, Clause) and payload.titled):
            return tree.fresh(model.kind, _plain_payload(model), model.lead)
        for kind in ("paragraph", "aim", "step", "web_node", "goal", "section", "unsorted"):
            if kind in allowed and KINDS[kind].text:
                return tree.fresh(kind, lead=model.lead)
        return tree.fresh(model.kind, lead=model.lead)


def _plain_payload(model: Node) -> Clause | None:
    return Clause(titled=False) if isinstance(model.payload, Clause) else None


def _groups(blocks: Sequence[Block], *, lists: bool) -> list[list[Block]]:
    """Return the blocks, the items of one list together where lists may stand."""
    groups: list[list[Block]] = []
    for block in blocks:
        joins = lists and groups and isinstance(block, ListBlockItem)
        if joins and isinstance(groups[-1][-1], ListBlockItem):
            groups[-1].append(block)
        else:
            groups.append([block])
    return groups


def _plain(block: Block) -> str:
    if isinstance(block, TextBlock | ListBlockItem):
        return block.cell.text
    if isinstance(block, TableBlock):
        lines = (
            "\t".join(cell.cell.text if cell is not None else "" for cell in row)
            for row in block.rows
        )
        return "\n".join(lines)
    return ""


def _marks(block: Block) -> tuple[Mark, ...]:
    return block.cell.marks if isinstance(block, TextBlock | ListBlockItem) else ()


def _list_branch(items: Sequence[ListBlockItem], language: Language) -> tuple[Node, ...]:
    """Return a list with its items; levels below the first become one inner list (7.5)."""
    outer = tree.fresh("list", ListBlock(marker="letter" if items[0].ordered else "dash"), language)
    branch = [outer]
    lowest = min(item.level for item in items)
    ranks = rank.spread(len(items))
    inner: Node | None = None
    last: Node | None = None
    for item, place in zip(items, ranks, strict=True):
        node = tree.fresh("item", lead=language).with_cell(language, item.cell)
        if item.level > lowest and last is not None:
            if inner is None:
                marker = ListBlock(marker="number" if item.ordered else "dot")
                inner = replace(tree.fresh("list", marker, language), parent=last.id)
                branch.append(inner)
            branch.append(replace(node, parent=inner.id, rank=place))
            continue
        inner = None
        last = replace(node, parent=outer.id, rank=place)
        branch.append(last)
    return tuple(branch)


def _table_branch(block: TableBlock, language: Language) -> tuple[Node, ...]:
    width = max(len(row) for row in block.rows)
    ids = [f"c{at + 1}" for at in range(width)]
    columns = tuple(Column(id=each, width=round(100 / width, 2)) for each in ids)
    table = tree.fresh("table", Table(columns=columns), language)
    branch = [table]
    for line, place in zip(block.rows, rank.spread(len(block.rows)), strict=True):
        row = replace(tree.fresh("row", lead=language), parent=table.id, rank=place)
        branch.append(row)
        for column, cell, below in zip(ids, line, rank.spread(len(line)), strict=True):
            if cell is not None:
                payload = TableCell(
                    column=column, column_span=cell.column_span, row_span=cell.row_span
                )
                node = replace(tree.fresh("cell", payload, language), parent=row.id, rank=below)
                branch.append(node.with_cell(language, cell.cell))
    return tuple(branch)
