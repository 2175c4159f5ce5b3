"""Builds the nodes of one place from lines and tables: texts, lists, notes, captions, figures."""

import re
from collections.abc import Sequence
from dataclasses import replace

from curriculum_studio.core.kinds import kind_with
from curriculum_studio.core.payloads.standard import Figure, Formula, Pictures, Table, Variable
from curriculum_studio.core.roles import Role
from curriculum_studio.core.text import OBJECT, Cell, joined
from curriculum_studio.features.word_import.formats.standard_vocabulary import (
    CaptionLine,
    Labelled,
    caption_of,
    caption_style,
    example_of,
    is_unit_line,
    is_warning,
    note_of,
    unnumbered_of,
)
from curriculum_studio.features.word_import.formats.table_builder import TableBuilder
from curriculum_studio.features.word_import.formats.tree_builder import (
    ListBuilder,
    TreeBuilder,
    cut,
    without_weight,
)
from curriculum_studio.ooxml.reader.blocks import (
    Block,
    WordCell,
    WordParagraph,
    WordPicture,
    WordTable,
    trimmed,
    with_label,
)
from curriculum_studio.ooxml.reader.statistics import ReadStatistics
from curriculum_studio.render.latex_text import WHERE, latex_of, read_symbol_line
from curriculum_studio.values import dataclass

# --- what builders share ----------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class BuildContext:
    """What builders share: the tree, the counts, the lists.

    `standard`: notes, examples, captions, formulas and units are read as the elements that they are
    in a standard; else they stay in the text. `count_all` names the series ("table", "figure") of
    which no caption in the file has a number, so that all captions get one.
    """

    tree: TreeBuilder
    tally: ReadStatistics
    lists: ListBuilder
    standard: bool = True
    count_all: frozenset[str] = frozenset()

    def labelled(
        self, home: str, kind: str, found: Labelled, line: WordParagraph | None = None
    ) -> str:
        """Build a note or an example without its label, which is computed."""
        node = self.tree.add(home, kind, found.rest)
        self.tree.printed[node] = found.number
        self.tally.resolve("label", found.taken)
        if line is not None:
            self.tree.mark_places(line.bookmarks, node)
            self.lists.follow(home, node)
        return node

    def caption(self, node: str, line: WordParagraph, found: CaptionLine | None) -> None:
        """Write a caption to its table or figure, without its number, which is computed."""
        self.tree.mark_places(line.bookmarks, node)
        if found is None:
            self.tree.write(node, without_weight(trimmed(line.cell)))
            return
        self.tree.write(node, without_weight(found.rest))
        self.tree.printed[node] = found.number
        self.tally.resolve("label", found.taken)


# --- formulas on lines of their own -----------------------------------------------------------

_NUMBER = re.compile(rf"{OBJECT}[\s.…·]*[（(]\s*((?:[A-Z][.．]?)?\d+)\s*[）)]$")
#: Styles in which some converters write a symbol whose explanation is the next line.
DEFINED = frozenset(["definition term", "definitionterm"])


class EquationBuilder:
    """Builds formulas in a tree."""

    def __init__(self, context: BuildContext) -> None:
        self._context = context
        self._tree = context.tree
        self._tally = context.tally

    def take(self, home: str, run: Sequence[Block], at: int, line: WordParagraph) -> int:
        """Build a line that is a formula and return where to go on; 0 if it is none."""
        if not self._tree.takes(home, Role.FORMULA):
            return 0
        formulas = [mark.value for mark in line.cell.marks if mark.kind == "formula"]
        numbered = _NUMBER.fullmatch(line.text) if len(formulas) == 1 else None
        node = ""
        if numbered is not None:
            node = self._tree.add_of(home, Formula(latex=formulas[0]))
            self._tree.printed[node] = numbered[1].replace("．", ".")
            self._tally.resolve("number", line.text.replace(OBJECT, ""))
        elif line.only_formula:
            for latex in formulas:
                payload = Formula(latex=latex, numbered=False)
                node = self._tree.add_of(home, payload)
        if not node:
            return 0
        self._tree.mark_places(line.bookmarks, node)
        self._context.lists.follow(home, node)
        return self._variables(node, run, at + 1)

    def _variables(self, formula: str, run: Sequence[Block], at: int) -> int:
        """Build the explanations of symbols below a formula (式中：)."""
        if at >= len(run) or not isinstance(line := run[at], WordParagraph):
            return at
        where = WHERE.match(line.text)
        if where is None:
            return at
        first = cut(trimmed(line.cell), where.end())
        if first.text and read_symbol_line(first) is None:
            return at
        if not first.text and not self._explains(run, at + 1):
            return at
        self._tally.resolve("label", where[0])
        self._variable(formula, first)
        at += 1
        while self._explains(run, at):
            at = self._explained(formula, run, at)
        return at

    def _explains(self, run: Sequence[Block], at: int) -> bool:
        if at >= len(run) or not isinstance(line := run[at], WordParagraph) or line.pictures:
            return False
        if line.style in DEFINED:
            return at + 1 < len(run) and isinstance(run[at + 1], WordParagraph)
        return read_symbol_line(trimmed(line.cell)) is not None and note_of(line) is None

    def _explained(self, formula: str, run: Sequence[Block], at: int) -> int:
        line = run[at]
        following = run[at + 1] if at + 1 < len(run) else None
        if (
            isinstance(line, WordParagraph)
            and line.style in DEFINED
            and isinstance(following, WordParagraph)
        ):
            symbol = Variable(symbol=latex_of(trimmed(line.cell)))
            self._tree.add_of(formula, symbol, trimmed(following.cell))
            return at + 2
        if isinstance(line, WordParagraph):
            self._variable(formula, trimmed(line.cell))
        return at + 1

    def _variable(self, formula: str, cell: Cell) -> None:
        found = read_symbol_line(cell)
        if found is not None:
            symbol = Variable(symbol=latex_of(found.symbol))
            self._tree.add_of(formula, symbol, found.explanation)
            self._tally.resolve("label", found.dash)


# --- figures ----------------------------------------------------------------------------------

_SUBCAPTION = re.compile(r"([a-z])[)）][\s\u3000]*")
#: The caption of a part of a figure is at most so long.
_LONGEST = 60


class FigureBuilder:
    """Builds figures in a tree."""

    def __init__(self, context: BuildContext) -> None:
        self._context = context
        self._tree = context.tree

    def build(self, home: str, run: Sequence[Block], at: int) -> int:
        """Build the pictures from a line on, with the caption below; return where to go on."""
        parts: list[tuple[WordPicture, Cell | None]] = []
        notes: list[Labelled] = []
        caption: WordParagraph | None = None
        while at < len(run) and isinstance(line := run[at], WordParagraph):
            if line.pictures and not line.text and not notes:
                parts += [(picture, None) for picture in line.pictures]
            elif line.pictures:
                break
            elif is_figure_caption(line):
                caption = line
                at += 1
                break
            elif self._context.standard and is_part_caption(line):
                parts[-1] = (parts[-1][0], trimmed(line.cell))
            elif self._context.standard and (note := note_of(line)) is not None:
                notes.append(note)
            else:
                break
            at += 1
        self._group(home, parts, caption, notes)
        return at

    def alone(
        self, home: str, pictures: Sequence[WordPicture], caption: WordParagraph | None = None
    ) -> str:
        """Build pictures, each as a figure; the last one gets the caption. Returns the last."""
        found = None if caption is None else caption_of(caption)
        numbered = found is not None or (
            caption is not None and "figure" in self._context.count_all
        )
        node = ""
        for picture in pictures:
            payload = self._payload(picture, numbered=numbered and picture is pictures[-1])
            node = self._tree.add(home, "figure", payload=payload)
            self._context.lists.follow(home, node)
        if caption is not None:
            self._context.caption(node, caption, found)
        return node

    def _group(
        self,
        home: str,
        parts: Sequence[tuple[WordPicture, Cell | None]],
        caption: WordParagraph | None,
        notes: Sequence[Labelled],
    ) -> None:
        if len(parts) > 1 and (caption is not None or any(text for _, text in parts)):
            node = self.alone(home, (WordPicture(""),), caption)
            for picture, text in parts:
                self._part(node, picture, text)
        else:
            node = self.alone(home, [picture for picture, _ in parts], caption)
            text = parts[0][1] if parts else None
            if text is not None:
                self._context.lists.follow(home, self._tree.add_as(home, Role.PARAGRAPH, text))
        for note in notes:
            self._context.labelled(node, "note", note)

    def _part(self, figure: str, picture: WordPicture, text: Cell | None) -> None:
        payload = self._payload(picture, numbered=True)
        node = self._tree.add(figure, "subfigure", payload=payload)
        sign = None if text is None else _SUBCAPTION.match(text.text)
        if text is not None and sign is not None:
            self._tree.write(node, cut(text, sign.end()))
            self._tree.printed[node] = f"{sign[1]})"
            self._context.tally.resolve("number", sign[0])

    def _payload(self, picture: WordPicture, *, numbered: bool) -> Figure:
        pictures = Pictures({self._tree.language: picture.hash})
        if picture.width_mm:
            return Figure(pictures=pictures, width_mm=picture.width_mm, numbered=numbered)
        return Figure(pictures=pictures, numbered=numbered)


def is_figure_caption(line: WordParagraph) -> bool:
    """Whether a line of text alone is the caption of a figure, by its words or its style."""
    found = caption_of(line)
    if found is not None:
        return found.kind == "figure"
    return caption_style(line) in {"figure", "any"}


def is_part_caption(line: WordParagraph) -> bool:
    """Whether a line can be the caption of a part of a figure: a) …"""
    return _SUBCAPTION.match(line.text) is not None and len(line.text) < _LONGEST


# --- all blocks -------------------------------------------------------------------------------


class BlockNodeBuilder:
    """Builds nodes of the lines, tables and pictures of one place."""

    def __init__(self, context: BuildContext) -> None:
        self._context = context
        self._tree = context.tree
        self._tables = TableBuilder(context.tree, context.tally, notes=context.standard)
        self._figures = FigureBuilder(context)
        self._equations = EquationBuilder(context)

    def build(self, home: str, blocks: Sequence[Block]) -> None:
        """Build blocks below a node, in order."""
        run = _flat(blocks)
        at = 0
        while at < len(run):
            at = self._step(home, run, at)

    def paragraph(self, home: str, line: WordParagraph) -> str:
        """Build a line as a paragraph; pictures in it follow it."""
        node = self._tree.add_as(home, Role.PARAGRAPH, with_label(line))
        self._tree.mark_places(line.bookmarks, node)
        self._context.lists.follow(home, node)
        if line.pictures:
            self._context.tally.count("moved_pictures", len(line.pictures))
            self._figures.alone(home, line.pictures)
        return node

    def _step(self, home: str, run: Sequence[Block], at: int) -> int:
        block = run[at]
        if isinstance(block, WordTable):
            return self._table(home, run, at, None, None)
        if block.forced and block.text and self._forced(home, block):
            return at + 1
        if self._context.standard:
            done = self._announced(home, run, at)
            if not done and block.style not in DEFINED:
                done = self._special(home, run, at)
            if done:
                return done
        if block.pictures and not block.text:
            return self._figures.build(home, run, at)
        if block.style in DEFINED and at + 1 < len(run):
            following = run[at + 1]
            if isinstance(following, WordParagraph) and following.style == "definition":
                self.paragraph(home, _side_by_side(block, following, "\u3000"))
                return at + 2
        if block.pictures and (found := caption_of(block)) and found.kind == "figure":
            self._figures.alone(home, block.pictures, block)
        elif not self._context.lists.take(home, block):
            self.paragraph(home, block)
        return at + 1

    def _forced(self, home: str, line: WordParagraph) -> bool:
        """Build a line as what somebody says that it is; False if it looks like that by now."""
        if line.forced in {"paragraph", "unsorted"}:
            self.paragraph(home, line)
            return True
        if line.forced == "item":
            return self._context.lists.take(home, line)
        if line.forced not in {"note", "example"} or not self._tree.allows(home, line.forced):
            return False
        found = note_of(line) if line.forced == "note" else example_of(line)
        bare = Labelled("", with_label(line), "", "")
        node = self._context.labelled(home, line.forced, found or bare, line)
        if found is None:
            # Nothing was printed that a number could differ from.
            self._tree.printed.pop(node)
        return True

    def _announced(self, home: str, run: Sequence[Block], at: int) -> int:
        """Build a table with the caption and the unit that stand before it; 0 if there is none."""
        caption: WordParagraph | None = None
        unit: WordParagraph | None = None
        for ahead in range(at, min(at + 3, len(run))):
            block = run[ahead]
            if isinstance(block, WordTable):
                return self._table(home, run, ahead, caption, unit)
            if caption is None and _is_table_caption(block):
                caption = block
            elif unit is None and is_unit_line(block) and not block.pictures:
                unit = block
            else:
                return 0
        return 0

    def _table(
        self,
        home: str,
        run: Sequence[Block],
        at: int,
        caption: WordParagraph | None,
        unit: WordParagraph | None,
    ) -> int:
        grid = run[at]
        if not isinstance(grid, WordTable):
            return at + 1
        after = at + 1
        if caption is None and self._context.standard:
            caption = _caption_below(run, after)
            after += 1 if caption is not None else 0
        table, left = self._grown(home, grid, caption)
        if unit is not None:
            self._tree.first(self._tree.add_as(table, Role.UNIT_LINE, trimmed(unit.cell)))
        for block in left:
            self.build(self._tree.unsorted(home) if isinstance(block, WordTable) else home, [block])
        return self._remarks(table, run, after)

    def _grown(
        self, home: str, grid: WordTable, caption: WordParagraph | None
    ) -> tuple[str, list[Block]]:
        found = None if caption is None else caption_of(caption)
        if caption is not None and found is not None and found.continued:
            before = self._tree.last(home, kind_with(Table))
            left = None if not before else self._tables.extend(before, grid)
            if left is not None:
                self._context.tally.resolve("repeated", caption.text)
                return before, left
        numbered = caption is not None and (found is not None or "table" in self._context.count_all)
        table, left = self._tables.build(home, grid, numbered=numbered)
        self._context.lists.follow(home, table)
        if caption is not None:
            self._context.caption(table, caption, found)
        return table, left

    def _remarks(self, table: str, run: Sequence[Block], at: int) -> int:
        """Build notes right below a table as its own."""
        while self._context.standard and at < len(run):
            line = run[at]
            note = note_of(line) if isinstance(line, WordParagraph) and not line.pictures else None
            if note is None:
                break
            self._context.labelled(table, "note", note)
            at += 1
        return at

    def _special(self, home: str, run: Sequence[Block], at: int) -> int:
        """Build what a line is by its beginning; return where to go on, 0 if it is nothing."""
        line = run[at]
        if not isinstance(line, WordParagraph) or line.pictures:
            return 0
        note = note_of(line)
        if note is not None and self._tree.allows(home, "note"):
            self._context.labelled(home, "note", note, line)
            return at + 1
        example = example_of(line)
        if example is not None and self._tree.allows(home, "example"):
            return self._example(home, run, at, example)
        remark = unnumbered_of(line)
        if remark is not None and self._tree.allows(home, remark[0]):
            node = self._context.labelled(home, *remark, line)
            # Nothing was printed that a number could differ from.
            self._tree.printed.pop(node)
            return at + 1
        if is_warning(line) and self._tree.allows(home, "warning"):
            node = self._tree.add(home, "warning", with_label(line))
            self._context.lists.follow(home, node)
            return at + 1
        return self._equations.take(home, run, at, line)

    def _example(self, home: str, run: Sequence[Block], at: int, found: Labelled) -> int:
        """Build an example; where its label stands alone, what follows is its content."""
        line = run[at]
        node = self._context.labelled(
            home, "example", found, line if isinstance(line, WordParagraph) else None
        )
        if found.rest.text or at + 1 >= len(run):
            return at + 1
        content = run[at + 1]
        if isinstance(content, WordTable) or content.pictures or content.only_formula:
            self.build(node, [content])
        elif not self._context.lists.take(node, content):
            self._tree.write(node, with_label(content))
            self._tree.mark_places(content.bookmarks, node)
        return at + 2


def _flat(blocks: Sequence[Block]) -> list[Block]:
    """Return blocks without empty lines and without tables that are there for the layout only."""
    run: list[Block] = []
    for block in blocks:
        if isinstance(block, WordParagraph):
            if not block.empty:
                run.append(block)
            continue
        before = run[-1] if run else None
        announced = isinstance(before, WordParagraph) and (
            _is_table_caption(before) or is_unit_line(before)
        )
        inner = None if announced else unwrapped(block)
        run += [block] if inner is None else _flat(inner)
    return run


def _is_table_caption(line: WordParagraph) -> bool:
    """Whether a line is the caption of a table, by its words or its style."""
    if line.pictures:
        return False
    found = caption_of(line)
    if found is not None:
        return found.kind == "table"
    return caption_style(line) in {"table", "any"}


def _caption_below(run: Sequence[Block], at: int) -> WordParagraph | None:
    """Return the caption below a table, unless it announces the next one."""
    if at >= len(run) or not isinstance(line := run[at], WordParagraph):
        return None
    found: CaptionLine | None = caption_of(line)
    if found is None or not _is_table_caption(line):
        return None
    announces = at + 1 < len(run) and isinstance(run[at + 1], WordTable)
    return None if announces else line


def unwrapped(grid: WordTable) -> list[Block] | None:
    """Return what stands in a table that is only there for the layout; None for real tables.

    These are a frame around one cell, a formula with its number beside it, and pictures side by
    side with their captions.
    """
    cells = [cell for cell in grid.cells if cell.text or _has_pictures(cell) or _has_grid(cell)]
    if len(cells) == 1 and len(list(grid.cells)) == 1:
        return list(cells[0].blocks)
    if len(grid.rows) == 1:
        lines = [line for cell in cells for line in cell.lines if not line.empty]
        formulas = [line for line in lines if line.only_formula]
        numbers = [line for line in lines if not line.only_formula]
        if len(formulas) == 1 and len(numbers) == 1 and len(numbers[0].text) <= 12:
            return [_side_by_side(formulas[0], numbers[0], "\t")]
        if len(formulas) == 1 and not numbers:
            return [formulas[0]]
    if cells and all(_is_pictured(cell) for cell in cells) and any(map(_has_pictures, cells)):
        return [block for cell in cells for block in cell.blocks]
    return None


def _side_by_side(first: WordParagraph, second: WordParagraph, gap: str) -> WordParagraph:
    """Return two lines, such as a formula and the number beside it, as one."""
    whole = joined(joined(trimmed(first.cell), Cell(gap)), trimmed(second.cell))
    return replace(first, cell=whole, bookmarks=(*first.bookmarks, *second.bookmarks))


def _has_pictures(cell: WordCell) -> bool:
    return any(line.pictures for line in cell.lines)


def _has_grid(cell: WordCell) -> bool:
    return any(isinstance(block, WordTable) for block in cell.blocks)


def _is_pictured(cell: WordCell) -> bool:
    """Whether a cell holds pictures or nothing but a short line that can be a caption."""
    return not _has_grid(cell) and (
        all(line.empty or (line.pictures and not line.text) or caption_of(line) is not None
            or is_part_caption(line) for line in cell.lines)
    )  # fmt: skip
