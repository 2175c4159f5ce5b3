"""What is known of a draft that came back, and the telling of what changed in it."""

from collections.abc import Mapping, Sequence

from curriculum_studio.core.document import Document, Node, new_id
from curriculum_studio.core.kinds import KINDS, is_cell, is_row, is_table
from curriculum_studio.core.paragraph_matching import bare
from curriculum_studio.core.payloads.standard import Table, TableCell
from curriculum_studio.core.returned_draft import (
    COUNTED,
    LOST,
    Act,
    AddRow,
    DraftName,
    DraftParagraph,
    Kind,
    PendingChange,
    ReturnedDraft,
    Unplaced,
    Why,
    Write,
)
from curriculum_studio.core.text import OBJECT, Cell, Mark, joined
from curriculum_studio.core.tree import fresh_row
from curriculum_studio.features.redline.model.paragraph_matching import Matches, matched
from curriculum_studio.features.redline.model.text_mapping import (
    OwnedText,
    owned,
    plain_cell,
    restored,
    rewritten,
    same_words,
)
from curriculum_studio.languages import Language
from curriculum_studio.values import dataclass

# --- tables -----------------------------------------------------------------------------------

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
            row = base.nearest(node, is_row)
            if row is not None and is_table(base.nodes[row.parent]):
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
        row = fresh_row(new_id(), self._cells(lines), self._language)
        words = "　".join(each.text.strip() for each in lines if each.text.strip())
        return (spot.table, spot.row), AddRow(row, above), words

    def _cells(self, lines: Sequence[DraftParagraph]) -> list[tuple[str, TableCell, Cell | None]]:
        texts: dict[str, Cell] = {}
        for line in lines:
            column = self._column(line.spot.table, line.spot.column) if line.spot else ""
            if column and line.text.strip():
                known = texts.get(column)
                own = plain_cell(line.cell)
                texts[column] = own if known is None else joined(joined(known, Cell("\n")), own)
        return [(new_id(), TableCell(column=column), cell) for column, cell in texts.items()]

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


# --- changes ----------------------------------------------------------------------------------

#: How many nodes before a paragraph are remembered as its place.
BEHIND = 40


@dataclass(frozen=True, slots=True)
class Sides:
    """The document as it went out, as it is now, and the paragraphs of both files."""

    base: Document
    ours: Document
    sent: ReturnedDraft
    returned: ReturnedDraft


class ChangeCollector:
    """Reads a returned draft beside what went out, and gathers changes."""

    def __init__(self, sides: Sides) -> None:
        self._base = sides.base
        self._ours = sides.ours
        self._struck = sides.returned.struck
        self._first: Language = next(iter(sides.sent.languages), "zh")
        self._before = [each for each in sides.sent.lines if not each.made]
        self._now = [each for each in sides.returned.lines if not each.made]
        self._matches: Matches = matched(self._before, self._now, self._first)
        self._own = [self._owned(line) for line in self._before]
        pairs = self._matches.pairs
        for at, line in enumerate(self._now):
            if at in pairs and any(mark.kind == "ref" for mark in line.cell.marks):
                self._now[at] = restored(line, self._before[pairs[at]])
        nodes = {at: name.node for at, old in pairs.items() if (name := self._name(old))}
        self._tables = ReturnedTables(self._base, self._now, nodes, self._first)
        self._inner = {
            each for at, parts in self._matches.parts.items() for each in parts if each != at
        }
        self._more = self._further()
        self._gone: list[tuple[int, DraftParagraph]] = []
        self._rows: set[Row] = set()
        self._changes: list[PendingChange] = []
        self._unplaced: list[Unplaced] = []
        self._behind: list[str] = []
        self._same = 0

    # What went out

    def _name(self, old: int) -> DraftName | None:
        return next((each for each in self._before[old].names if each.node in self._base), None)

    def _owned(self, line: DraftParagraph) -> tuple[str, Language, OwnedText] | None:
        for name in line.names:
            node = self._base.nodes.get(name.node)
            if node is None or not KINDS[node.kind].text:
                continue
            language = name.language or self._first
            for shown in dict.fromkeys((language, node.lead)):
                own = owned(line, name.start, name.end, node.cell(shown))
                if own is not None and (own.cell.text or name.empty):
                    return node.id, language, own
        return None

    def _follow(self, node: str) -> None:
        self._behind = [node, *self._behind[: BEHIND - 1]]

    def _reads(self, at: int, old: int, line: DraftParagraph) -> None:
        """Tell whether a text reads otherwise."""
        before = self._before[old]
        more = [self._now[each] for each, holder in self._more.items() if holder == at]
        if more:
            line = with_more(line, more)
        after = line.cell
        if same_words(before.cell, after):
            self._same += 1
            return
        own = self._own[old]
        if own is None:
            if bare(before.text) != bare(after.text):
                self._put(line.text, "outside", line.author)
            return
        node, language, held = own
        if not bare(after.text) and not is_cell(self._base.nodes[node]):
            self._gone.append((old, line))
            return
        made = rewritten(held, before, after)
        if made.outside and bare(made.cell.text) == bare(held.cell.text):
            self._put(line.text, "outside", line.author)
            return
        self._write(node, language, held.cell, made.cell, line)

    def _write(
        self, node: str, language: Language, before: Cell, after: Cell, line: DraftParagraph
    ) -> None:
        if same_words(before, after):
            self._same += 1
            return
        ours = self._ours.nodes.get(node)
        if ours is None:
            self._put(after.text, "gone", line.author)
            return
        now, then = ours.cell(language), self._base.nodes[node].cell(language)
        if same_words(now, after):
            self._same += 1
            return
        other = None if same_words(now, then) else now.text
        self._change(
            "changed", node, language, before.text, after.text, Write(node, language, after),
            line, other,
        )  # fmt: skip

    def _change(
        self,
        kind: Kind,
        node: str,
        language: Language,
        before: str,
        after: str,
        act: Act,
        line: DraftParagraph,
        ours: str | None = None,
    ) -> None:
        self._changes.append(
            PendingChange(
                len(self._changes) + 1,
                kind,
                node,
                language,
                before,
                after,
                act,
                line.author,
                line.time,
                ours,
            )
        )

    def _put(self, text: str, why: Why, author: str = "", guess: str = "") -> None:
        shown = text
        for sign in (OBJECT, LOST, COUNTED):
            shown = shown.replace(sign, "")
        shown = shown.strip()
        if shown:
            behind = tuple(self._behind)
            at = len(self._unplaced) + 1
            self._unplaced.append(Unplaced(at, shown, why, behind, author, guess, self._first))

    def _changed_here(self, node: str, language: Language) -> str | None:
        ours = self._ours.nodes.get(node)
        if ours is None:
            return ""
        same = same_words(ours.cell(language), self._base.nodes[node].cell(language))
        return None if same else ours.text(language)

    def _further(self) -> dict[int, int]:
        """Return paragraphs that were added in a cell below one that is known."""
        found: dict[int, int] = {}
        for at, line in enumerate(self._now):
            free = at not in self._matches.pairs and at not in self._matches.copies
            if not free or at in self._inner or not bare(line.text):
                continue
            holder = self._tables.holder(at)
            old = None if holder is None else self._matches.pairs.get(holder)
            name = None if old is None else self._name(old)
            if name is None or holder is None or holder > at:
                continue
            if is_cell(self._base.nodes[name.node]):
                found[at] = holder
        return found
