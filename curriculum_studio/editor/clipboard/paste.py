"""Pasting: blocks from the clipboard become nodes at the caret, as one step of undo."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from curriculum_studio.core import table_edits, table_grid, tree
from curriculum_studio.core.document import Document, Node
from curriculum_studio.core.edits import Edit, Remove, SetCell, SetPayload
from curriculum_studio.core.kinds import KINDS, is_table, kind_of, kind_with, role_of
from curriculum_studio.core.payloads.standard import (
    Annex,
    Clause,
    Column,
    Figure,
    ListBlock,
    Table,
    TableCell,
)
from curriculum_studio.core.payloads.unit import Photo
from curriculum_studio.core.roles import Role
from curriculum_studio.core.text import Cell, Mark, joined, part
from curriculum_studio.core.translation_state import typed
from curriculum_studio.editor.clipboard.blocks import (
    Block,
    ListBlockItem,
    Pasted,
    PastedTable,
    PictureBlock,
    TextBlock,
)
from curriculum_studio.editor.clipboard.paste_target import (
    PasteEdits,
    PasteTarget,
    clause_holder,
    takes_lines,
)
from curriculum_studio.editor.editing.citations import citation_of
from curriculum_studio.editor.editing.typed_lines import read_line
from curriculum_studio.i18n import Message, StudioError, message
from curriculum_studio.languages import Language
from curriculum_studio.untrusted.picture_preparation import made_ready
from curriculum_studio.values import dataclass

# --- branches of nodes without a place yet ----------------------------------------------------

#: How a picture is kept: content, media type and name give its hash.
Keep = Callable[[bytes, str, str], str]

#: Widest and narrowest picture on paper, in millimetres; a dot of the screen is 1/96 inch.
_WIDEST, _NARROWEST, _DOT = 140.0, 20.0, 25.4 / 96

#: A number typed before a title; a bare one only with a dot, since a title can begin with a year.
_TYPED_NUMBER = re.compile(
    r"^\s*(?:[0-9A-Z]{1,2}(?:\.\d{1,2})+[.．、]?\s*|\d{1,2}[.．、]\s*|第[一二三四五六七八九十\d]+[章节条]\s*"
    r"|[一二三四五六七八九十]+、\s*)(?=\S)"
)


def picture_of(block: PictureBlock, keep: Keep) -> tuple[str, int]:
    """Keep a picture and return its hash and its width in pixels.

    Raises:
        StudioError: if it cannot be shown.

    """
    ready = block.ready or made_ready(block.content, block.name)
    return keep(ready.content, ready.media_type, block.name), ready.width


def with_picture(payload: Figure | Photo, identity: str, pixels: int) -> Figure | Photo:
    """Return the payload with a picture for all languages; a small one is not blown up."""
    pictures = payload.pictures.changed("zh", identity)
    if isinstance(payload, Photo):
        return replace(payload, pictures=pictures)
    width = min(_WIDEST, max(_NARROWEST, round(pixels * _DOT, 1)))
    return replace(payload, pictures=pictures, width_mm=width)


def photo_or_figure(document: Document) -> str:
    """Return the kind that a picture becomes in a document."""
    told = kind_of(document.root).document
    return "photo" if told is not None and told.photos else "figure"


def heading_of(block: Block) -> Cell:
    """Return the title of a clause: without a typed number, and without the look of a heading."""
    if not isinstance(block, TextBlock):
        return Cell()
    typed = _TYPED_NUMBER.match(block.cell.text)
    cell = part(block.cell, typed.end()) if typed else block.cell
    marks = tuple(mark for mark in cell.marks if mark.kind not in {"bold", "italic"})
    return replace(cell, text=cell.text.replace("\n", " "), marks=marks)


def grouped(blocks: Sequence[Block], *, lists: bool) -> list[list[Block]]:
    """Return the blocks, the items of one list together where lists may stand."""
    groups: list[list[Block]] = []
    for block in blocks:
        joins = lists and groups and isinstance(block, ListBlockItem)
        if joins and isinstance(groups[-1][-1], ListBlockItem):
            groups[-1].append(block)
        else:
            groups.append([block])
    return groups


def plain_of(block: Block) -> str:
    """Return the words of a block; cells are parted by tabs."""
    if isinstance(block, TextBlock | ListBlockItem):
        return block.cell.text
    if isinstance(block, PastedTable):
        lines = (
            "\t".join(cell.cell.text if cell is not None else "" for cell in row)
            for row in block.rows
        )
        return "\n".join(lines)
    return ""


def marks_of(block: Block) -> tuple[Mark, ...]:
    """Return the marks over the words of a block."""
    return block.cell.marks if isinstance(block, TextBlock | ListBlockItem) else ()


def list_branch(items: Sequence[ListBlockItem], language: Language) -> tuple[Node, ...]:
    """Return a list with its items; levels below the first become one inner list (7.5)."""
    outer = tree.fresh_of(ListBlock(marker="letter" if items[0].ordered else "dash"), language)
    branch = [outer]
    lowest = min(item.level for item in items)
    ranks = tree.ranks_between(len(items))
    inner: Node | None = None
    last: Node | None = None
    for item, place in zip(items, ranks, strict=True):
        node = tree.fresh_as(Role.ITEM, language).with_cell(language, item.cell)
        if item.level > lowest and last is not None:
            if inner is None:
                marker = ListBlock(marker="number" if item.ordered else "dot")
                inner = replace(tree.fresh_of(marker, language), parent=last.id, rank="i")
                branch.append(inner)
            branch.append(replace(node, parent=inner.id, rank=place))
            continue
        inner = None
        last = replace(node, parent=outer.id, rank=place)
        branch.append(last)
    return tuple(branch)


def table_branch(block: PastedTable, language: Language) -> tuple[Node, ...]:
    """Return a table; its head is as high as the cells of its first row."""
    width = max(len(row) for row in block.rows)
    ids = [f"c{at + 1}" for at in range(width)]
    header = max((cell.row_span for cell in block.rows[0] if cell is not None), default=1)
    header = header if header < len(block.rows) else 1
    whole = sum(block.widths)
    shares = [each / whole for each in block.widths] if whole else [1 / width] * width
    columns = tuple(
        Column(id=each, width=round(100 * share, 2))
        for each, share in zip(ids, shares, strict=True)
    )
    table = tree.fresh_of(Table(columns=columns, header_rows=header), language)
    branch = [table]
    for line, place in zip(block.rows, tree.ranks_between(len(block.rows)), strict=True):
        row = replace(tree.fresh_as(Role.ROW, language), parent=table.id, rank=place)
        branch.append(row)
        for column, cell, below in zip(ids, line, tree.ranks_between(len(line)), strict=True):
            if cell is not None:
                payload = TableCell(
                    column=column, column_span=cell.column_span, row_span=cell.row_span
                )
                node = replace(tree.fresh_of(payload, language), parent=row.id, rank=below)
                branch.append(node.with_cell(language, cell.cell))
    return tuple(branch)


# --- pasting at the caret ---------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class PasteCaret:
    """Where is pasted: a selection within one language of a node's text."""

    node: str
    language: Language
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Planned:
    """The edits of a paste, where the caret stands afterwards, and what could not be taken over."""

    edits: tuple[Edit, ...]
    caret: PasteCaret
    report: tuple[Message, ...] = ()


class Paster:
    """Plans what pasting changes; whoever pastes applies the edits through the session."""

    def __init__(self, keep: Keep) -> None:
        """Paste with `keep`: content, media type and name of a picture give its hash."""
        self._keep = keep

    def plan(self, document: Document, caret: PasteCaret, pasted: Pasted) -> Planned:
        """Return the edits that paste blocks at the caret.

        One text goes into the line. Several become nodes behind the caret's; what stood behind the
        caret follows the last of them. In a table, a block of cells fills the grid from the cell
        on, and the table grows as needed. Headings become clauses where clauses may stand. Pictures
        that cannot be shown are counted.

        Raises:
            StudioError: if there is nothing but pictures, and none of them can be shown.

        """
        job = _Job(PasteEdits(document), caret, self._keep, lost=pasted.lost_pictures)
        after = job.run(pasted.blocks)
        if job.problem is not None and not job.work.edits:
            raise job.problem
        return Planned(job.work.edits, after, (*lost(job.lost), *pasted.report))


def lost(count: int) -> tuple[Message, ...]:
    """Return what is said of pictures that could not be taken over."""
    if not count:
        return ()
    return (message("Pasting", "{count} pictures could not be pasted.", "", 1).fill(count=count),)


class _Job:
    """One paste under way."""

    def __init__(self, work: PasteEdits, caret: PasteCaret, keep: Keep, *, lost: int) -> None:
        self.work = work
        self.lost = lost
        self.problem: StudioError | None = None
        self._caret = caret
        self._language = caret.language
        self._node = work.document.nodes[caret.node]
        self._keep = keep
        self._place = PasteTarget.behind(work.document, self._node)
        #: Clauses made of headings, with the levels of those.
        self._clauses: list[tuple[int, str]] = []
        self._base: PasteTarget | None = None
        self._added = False
        #: Where the caret goes if nothing that was pasted is a text to go on with.
        self._latest = caret.node
        #: Texts into which was pasted, which may name cited documents, say.
        self._texts = [caret.node]

    def run(self, blocks: Sequence[Block]) -> PasteCaret:
        if not blocks:
            return self._caret
        if role_of(self._node) is Role.CELL:
            return self._into_table(blocks)
        return self._read(self._put([self._line(block) for block in blocks]))

    def _line(self, block: Block) -> Block:
        """Return a list item that names a cited document as a line: such lists have no signs."""
        if not isinstance(block, ListBlockItem):
            return block
        found = citation_of(self.work.document, self._node, block.cell.text)
        return TextBlock(block.cell) if found is not None else block

    def _read(self, after: PasteCaret) -> PasteCaret:
        """Let lines become what they tell of: number, year and title of a cited document."""
        work, language = self.work, self._language
        # An empty text in whose place others stand now is gone.
        there = [node for node in self._texts if node in work.document]
        found = [read_line(work.document, node, language) for node in there]
        edits = [edit for each in found if each is not None for edit in each.edits]
        if not edits:
            return after
        before = len(work.document.nodes[after.node].cell(language))
        work.do(*edits)
        shorter = before - len(work.document.nodes[after.node].cell(language))
        at = max(0, after.start - shorter)
        return replace(after, start=at, end=at)

    def _put(self, blocks: Sequence[Block]) -> PasteCaret:
        single = blocks[0] if len(blocks) == 1 else None
        if isinstance(single, PictureBlock) and self._fill_figure(single):
            return self._caret
        if isinstance(single, TextBlock | ListBlockItem) and not self._starts_clause(single):
            return self._into_line(single.cell)
        if not takes_lines(self._node):
            return self._beside_line(blocks)
        return self._as_nodes(blocks)

    # Into a text

    def _into_line(self, cell: Cell) -> PasteCaret:
        node, language = self.work.document.nodes[self._node.id], self._language
        own = node.cell(language)
        bare = replace(cell, status=own.status, based_on=own.based_on)
        head, tail = part(own, 0, self._caret.start), part(own, self._caret.end)
        written = joined(joined(head, bare), tail)
        self.work.do(SetCell(node.id, language, typed(node, language, written)))
        at = self._caret.start + len(cell)
        return PasteCaret(node.id, language, at, at)

    def _beside_line(self, blocks: Sequence[Block]) -> PasteCaret:
        """Paste into a text that stays one: a title, a caption, a cell."""
        beside = [block for block in blocks if self._stands_beside(block)]
        texts = [
            Cell(plain_of(block), marks_of(block))
            for block in blocks
            if block not in beside and not isinstance(block, PictureBlock)
        ]
        after = self._caret
        if texts:
            gap = (
                "\n" if role_of(self._node) is Role.CELL else "" if self._language == "zh" else " "
            )
            cell = texts[0]
            for each in texts[1:]:
                cell = joined(joined(cell, Cell(gap)), each)
            after = self._into_line(cell)
        for other in beside:
            self._add([other])
        self.work.flush()
        return after

    def _stands_beside(self, block: Block) -> bool:
        """Whether a block stands for itself: a picture, and a table where one or its words can."""
        if not isinstance(block, PastedTable):
            return isinstance(block, PictureBlock)
        if self._reach(kind_with(Table)) or self._begin_clause():
            return True
        document = self.work.document
        follower = self._place.follower(document, self._node)
        return self._place.for_kind(document, follower.kind) == self._place

    def _begin_clause(self) -> bool:
        """Begin a clause where nothing can hold what is pasted, as in a standard without any."""
        if not self._reach(kind_with(Clause)):
            return False
        clause = tree.fresh_of(Clause(), self._language)
        self.work.insert(self._place, (clause,))
        self.work.flush()
        self._place = PasteTarget(clause.id, 0)
        return True

    def _into_table(self, blocks: Sequence[Block]) -> PasteCaret:
        only = [block for block in blocks if isinstance(block, PastedTable)]
        table = self.work.document.nearest(self._caret.node, is_table)
        grid = table_grid.grid(self.work.document, table.id) if table is not None else None
        there = grid is not None and grid.holds(self._caret.node)
        if table is None or grid is None or not there or len(only) != len(blocks) or len(only) > 1:
            texts: list[Block] = [
                TextBlock(Cell(plain_of(block), marks_of(block)))
                for block in blocks
                if not isinstance(block, PictureBlock)
            ]
            pictures = [block for block in blocks if isinstance(block, PictureBlock)]
            return self._beside_line([*texts, *pictures])
        block = only[0]
        row, column = grid.origin(self._caret.node)
        values = [
            [each.cell if each is not None else Cell() for each in line] for line in block.rows
        ]
        high, wide = row + len(values), column + max(len(line) for line in values)
        for edits in table_edits.made_room(self.work.document, table.id, high, wide):
            self.work.do(*edits)
        language = self._language
        document = self.work.document
        self.work.do(*table_edits.filled(document, table.id, (row, column), values, language))
        return replace(self._caret, start=0, end=0)

    def _fill_figure(self, block: PictureBlock) -> bool:
        """Put a picture into the figure whose caption the caret is in, if it has none yet."""
        payload = self._node.payload
        if not isinstance(payload, Figure | Photo) or payload.pictures["zh"]:
            return False
        ready = self._ready(block)
        if ready is not None:
            self.work.do(SetPayload(self._node.id, with_picture(payload, *ready)))
        return True

    def _ready(self, block: PictureBlock) -> tuple[str, int] | None:
        """Keep a picture; return its hash and its width in pixels, None if it cannot be shown."""
        try:
            return picture_of(block, self._keep)
        except StudioError as problem:
            self.problem = problem
            self.lost += 1
            return None

    # As nodes

    def _as_nodes(self, blocks: Sequence[Block]) -> PasteCaret:
        node, language, work = self._node, self._language, self.work
        own = node.cell(language)
        head, tail = part(own, 0, self._caret.start), part(own, self._caret.end)
        rest = list(blocks)
        first = rest[0]
        if self._starts_clause(first) and self._is_empty_clause():
            head = heading_of(first)
            self._clauses.append((_level(first), node.id))
            holder = work.document.nodes[node.parent]
            self._base = PasteTarget(holder.id, work.document.index(node.id) + 1)
            rest = rest[1:]
        elif isinstance(first, TextBlock) and not self._starts_clause(first):
            head = joined(head, first.cell)
            rest = rest[1:]
        if head.text != own.text or not own.text:
            work.do(SetCell(node.id, language, typed(node, language, head)))
        last: Node | None = None
        for group in grouped(rest, lists=self._place.takes_lists(work.document, node)):
            last = self._add(group)
        work.flush()
        after = self._end(tail, last, rest)
        self._take_along()
        self._remove_empty(head, after)
        return after

    def _end(self, tail: Cell, last: Node | None, rest: Sequence[Block]) -> PasteCaret:
        """Let what stood behind the caret follow the last of what was pasted."""
        work, language = self.work, self._language
        if not tail.blank and rest:
            if (
                last is None
                or not isinstance(rest[-1], TextBlock)
                or isinstance(last.payload, Clause)
            ):
                last = self._place.follower(work.document, self._node)
                work.insert(self._place, (last,))
                work.flush()
            before = work.document.nodes[last.id].cell(language)
            work.do(SetCell(last.id, language, joined(before, tail)))
        elif not rest and not tail.blank:
            node = work.document.nodes[self._node.id]
            at = len(node.cell(language))
            whole = joined(node.cell(language), tail)
            work.do(SetCell(node.id, language, typed(node, language, whole)))
            return PasteCaret(node.id, language, at, at)
        target = last.id if last is not None else self._latest
        at = len(work.document.nodes[target].cell(language)) - (len(tail) if last else 0)
        return PasteCaret(target, language, at, at)

    def _add(self, group: Sequence[Block]) -> Node | None:
        """Insert a block, or the items of one list; return the text it became, if it is one."""
        work, first = self.work, group[0]
        if self._starts_clause(first):
            return self._add_clause(first)
        branch: tuple[Node, ...] = ()
        if isinstance(first, ListBlockItem) and self._place.takes_lists(work.document, self._node):
            items = [block for block in group if isinstance(block, ListBlockItem)]
            branch = list_branch(items, self._language)
        elif isinstance(first, PastedTable) and self._reach(kind_with(Table)):
            branch = table_branch(first, self._language)
        elif isinstance(first, PictureBlock):
            branch = self._picture(first)
            if not branch:
                return None
        else:
            follower = self._place.follower(work.document, self._node)
            written = Cell(plain_of(first), marks_of(first))
            branch = (follower.with_cell(self._language, written),)
        work.insert(self._place, branch)
        self._place = replace(self._place, index=self._place.index + 1)
        top = branch[0]
        self._latest = branch[-1].id if role_of(top) is Role.LIST else top.id
        text = KINDS[top.kind].text and role_of(top) not in {Role.TABLE, Role.FIGURE}
        if text:
            self._texts.append(top.id)
        return top if text else None

    def _picture(self, block: PictureBlock) -> tuple[Node, ...]:
        kind = photo_or_figure(self.work.document)
        other = "figure" if kind == "photo" else "photo"
        kind = kind if self._reach(kind) else other if self._reach(other) else ""
        if not kind:
            self.lost += 1
            return ()
        ready = self._ready(block)
        if ready is None:
            return ()
        payload = KINDS[kind].payload()
        assert isinstance(payload, Figure | Photo)  # noqa: S101 - the two kinds of pictures
        return (tree.fresh(kind, with_picture(payload, *ready), self._language),)

    def _reach(self, kind: str) -> bool:
        """Go to the nearest place for a kind, here or behind what holds the place."""
        self.work.flush()
        place = self._place.for_kind(self.work.document, kind)
        if place is None:
            return False
        self._place = place
        return True

    # Headings

    def _starts_clause(self, block: Block) -> bool:
        heading = isinstance(block, TextBlock) and block.heading > 0
        return heading and clause_holder(self.work.document, self._node.id) is not None

    def _is_empty_clause(self) -> bool:
        payload = self._node.payload
        titled = isinstance(payload, Clause) and payload.titled
        return titled and all(cell.blank for cell in self._node.cells.values())

    def _add_clause(self, block: Block) -> Node:
        """Insert a clause for a heading: below the last heading of a higher level."""
        work = self.work
        work.flush()
        level = _level(block)
        while self._clauses and self._clauses[-1][0] >= level:
            self._clauses.pop()
        if self._base is None:
            self._base = clause_holder(work.document, self._node.id)
        clause = tree.fresh_of(Clause(), self._language)
        clause = clause.with_cell(self._language, heading_of(block))
        if self._clauses:
            parent = self._clauses[-1][1]
            last = len(work.document.children.get(parent, ()))
            work.insert(PasteTarget(parent, last), (clause,))
        elif self._base is not None:
            work.insert(self._base, (clause,))
            self._base = replace(self._base, index=self._base.index + 1)
            self._added = True
        work.flush()
        self._clauses.append((level, clause.id))
        self._latest = clause.id
        self._place = PasteTarget(clause.id, 0)
        return clause

    def _take_along(self) -> None:
        """Let what followed the caret stand where it is read: below the last clause pasted."""
        if self._base is None or not self._added:
            return
        document, last = self.work.document, self._clauses[-1][1]
        allowed = KINDS[kind_with(Clause)].children
        for child in document.children_of(self._base.parent)[self._base.index :]:
            if isinstance(child.payload, Clause | Annex) or child.kind not in allowed:
                return
            end = len(self.work.document.children.get(last, ()))
            self.work.do(*tree.moved(self.work.document, child.id, last, end))

    def _remove_empty(self, head: Cell, after: PasteCaret) -> None:
        """Take away the empty paragraph in whose place something else stands now."""
        node = self.work.document.nodes[self._node.id]
        empty = all(cell.blank for cell in node.cells.values()) and not head.text
        bare = not self.work.document.children.get(node.id)
        if role_of(node) is Role.PARAGRAPH and empty and bare and after.node != node.id:
            self.work.do(Remove(node.id))


def _level(block: Block) -> int:
    return block.heading if isinstance(block, TextBlock) else 0
