"""Opens a Word file and reads its body, its notes and what stands around it."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import pairwise

from lxml import etree

from curriculum_studio.core.interchange import ReceivedFile
from curriculum_studio.core.text import OBJECT, Cell, joined
from curriculum_studio.i18n import Progress, Work, message
from curriculum_studio.ooxml.elements import VAL, M, W, local, number, switch, value
from curriculum_studio.ooxml.reader.blocks import (
    Block,
    WordCell,
    WordParagraph,
    WordTable,
    lines_of,
)
from curriculum_studio.ooxml.reader.list_numbers import ListNumbers
from curriculum_studio.ooxml.reader.media_store import MediaStore
from curriculum_studio.ooxml.reader.paragraphs import ParagraphReader, ReadContext
from curriculum_studio.ooxml.reader.statistics import ReadStatistics
from curriculum_studio.ooxml.reader.story import chosen
from curriculum_studio.ooxml.reader.styles import read_styles
from curriculum_studio.untrusted import errors
from curriculum_studio.untrusted.office_package import Relationships, SafePackage, open_ooxml
from curriculum_studio.values import dataclass

# --- tables -----------------------------------------------------------------------------------

_WRAPPERS = frozenset([f"{W}sdt", f"{W}sdtContent", f"{W}customXml", f"{W}ins", f"{W}moveTo"])
#: A table has at most so many columns in Word.
_MOST_COLUMNS = 63


@dataclass(slots=True)
class _Cell:
    """A cell while the table is read."""

    column: int
    columns: int
    blocks: list[Block]
    align: str
    rows: int = 1

    def add(self, blocks: list[Block]) -> None:
        """Take what another cell holds that is merged into this one; empty lines add nothing."""
        if any(not line.empty for line in lines_of(blocks)):
            self.blocks += blocks


class TableReader:
    """Reads tables; `inside` reads what stands in a cell."""

    def __init__(
        self, inside: Callable[[etree._Element], list[Block]], tally: ReadStatistics
    ) -> None:
        self._inside = inside
        self._tally = tally

    def read(self, table: etree._Element) -> WordTable:
        """Return a table as a grid."""
        rows: list[list[_Cell]] = []
        heads = 0
        open_cells: dict[int, _Cell] = {}
        for row in _inside(table, f"{W}tr"):
            properties = row.find(f"{W}trPr")
            if properties is not None and properties.find(f"{W}del") is not None:
                self._tally.count("deleted")
                continue
            if properties is not None and properties.find(f"{W}ins") is not None:
                self._tally.count("inserted")
            if len(rows) == heads and switch(properties, "tblHeader"):
                heads += 1
            rows.append(self._row(row, number(value(properties, "gridBefore")), open_cells))
        grid = table.find(f"{W}tblGrid")
        columns = [] if grid is None else grid.findall(f"{W}gridCol")
        widths = [max(0.0, float(number(each.get(f"{W}w")))) for each in columns]
        return _assembled(rows, widths, heads)

    def _row(self, row: etree._Element, start: int, open_cells: dict[int, _Cell]) -> list[_Cell]:
        cells: list[_Cell] = []
        column = min(start, _MOST_COLUMNS)
        for each in _inside(row, f"{W}tc"):
            properties = each.find(f"{W}tcPr")
            span = max(1, min(number(value(properties, "gridSpan", "1"), 1), _MOST_COLUMNS))
            blocks = self._inside(each)
            if _merged(properties, "hMerge") == "continue" and cells:
                cells[-1].columns += span
                cells[-1].add(blocks)
                column += span
                continue
            below = _merged(properties, "vMerge")
            above = open_cells.get(column)
            if below == "continue" and above is not None:
                above.rows += 1
                above.add(blocks)
            else:
                align = next((line.align for line in lines_of(blocks) if line.align), "")
                cell = _Cell(column, span, blocks, align)
                cells.append(cell)
                for at in range(column, column + span):
                    open_cells.pop(at, None)
                if below:
                    open_cells[column] = cell
            column += span
        return cells


def _inside(parent: etree._Element, tag: str) -> Iterator[etree._Element]:
    """Yield the rows of a table or the cells of a row, whatever is wrapped around them."""
    for each in parent.iterchildren("*"):
        if each.tag == tag:
            yield each
        elif each.tag in _WRAPPERS:
            yield from _inside(each, tag)


def _merged(properties: etree._Element | None, name: str) -> str:
    """Return whether a cell begins ("restart") or goes on ("continue") a merged one; else ""."""
    found = None if properties is None else properties.find(f"{W}{name}")
    return "" if found is None else found.get(VAL, "continue")


def _assembled(rows: list[list[_Cell]], widths: list[float], heads: int) -> WordTable:
    """Return the grid without grid lines at which no cell begins or ends."""
    lines = {0}
    for row in rows:
        for cell in row:
            lines |= {cell.column, cell.column + cell.columns}
    order = sorted(lines)
    place = {line: at for at, line in enumerate(order)}
    count = max(1, len(order) - 1)
    widths += [0.0] * (order[-1] - len(widths))
    shares = [sum(widths[a:b]) for a, b in pairwise(order)] or [0.0]
    total = sum(shares)
    covered: set[tuple[int, int]] = set()
    finished: list[tuple[WordCell, ...]] = []
    for at, row in enumerate(rows):
        cells = [
            WordCell(
                place[cell.column],
                place[cell.column + cell.columns] - place[cell.column],
                min(cell.rows, len(rows) - at),
                tuple(cell.blocks),
                cell.align,
            )
            for cell in row
        ]
        for each in cells:
            covered |= {
                (at + down, each.column + right)
                for down in range(each.rows)
                for right in range(each.columns)
            }
        cells += [WordCell(gap, 1, 1, ()) for gap in range(count) if (at, gap) not in covered]
        finished.append(tuple(sorted(cells, key=lambda each: each.column)))
    percent = tuple(round(100 * share / total, 1) if total else 0.0 for share in shares)
    return WordTable(percent, tuple(finished), heads)


# --- the file ---------------------------------------------------------------------------------

_BLOCK_WRAPPERS = frozenset(
    [f"{W}sdtContent", f"{W}customXml", f"{W}ins", f"{W}moveTo", f"{W}smartTag"]
)
_MARGINS = ("header", "footer")
_READING = message("WordImport", "Reading {name}")

#: Progress is told after so many blocks.
_STEP = 200


@dataclass(frozen=True, slots=True)
class ReadWordFile:
    """A Word file as it has been read.

    `notes` holds the text of footnotes and endnotes by their name in the lines, `margins` the text
    of headers and footers, `comments` how many comments there are.
    """

    blocks: tuple[Block, ...]
    notes: dict[str, Cell]
    margins: tuple[str, ...]
    comments: int
    tally: ReadStatistics

    @property
    def lines(self) -> Iterator[WordParagraph]:
        """All lines, those in tables too."""
        return lines_of(self.blocks)


def read_word(received: ReceivedFile) -> Work[ReadWordFile]:
    """Read a Word file; yields progress.

    Raises:
        StudioError: if it is none, or refused at the gate.

    """
    says = _READING.fill(name=received.name)
    yield Progress(0, 1, says)
    package = open_ooxml(received.content, received.name, "word")
    main = package.main_part
    root = package.xml(main)
    body = root.find(f"{W}body")
    if body is None:
        raise errors.damaged(received.name)
    reader = _FileReader(package, main, received.keep)
    blocks: list[Block] = []
    total = len(body)
    story = reader.story(main)
    for at, child in enumerate(body.iterchildren("*")):
        blocks += story.block(child)
        if at % _STEP == 0:
            yield Progress(at, total, says)
    blocks += story.rest()
    yield Progress(total, total, says)
    return ReadWordFile(
        tuple(blocks), reader.notes(), reader.margins(), reader.comments(), reader.tally
    )


class _FileReader:
    """Knows the parts of one file."""

    def __init__(
        self, package: SafePackage, main: str, keep: Callable[[bytes, str, str], str]
    ) -> None:
        self._package = package
        self._relations = package.relations(main)
        self.tally = ReadStatistics()
        self._styles = read_styles(self._part("styles"))
        self._lists = ListNumbers(self._part("numbering"))
        self._shelf = MediaStore(package, keep, self.tally)

    def _part(self, kind: str) -> etree._Element | None:
        part = self._relations.first(kind)
        return self._package.xml(part) if part and part in self._package else None

    def story(self, part: str) -> "PartReader":
        """Return a reader for the blocks of a part."""
        return PartReader(self._context(self._package.relations(part)))

    def _context(self, relations: Relationships) -> ReadContext:
        return ReadContext(self._styles, self._lists, self._shelf, self.tally, relations)

    def notes(self) -> dict[str, Cell]:
        """Return the texts of all footnotes and endnotes by the names that lines give them."""
        found: dict[str, Cell] = {}
        for kind in ("footnote", "endnote"):
            part = self._relations.first(f"{kind}s")
            if not part or part not in self._package:
                continue
            story = self.story(part)
            for note in self._package.xml(part).findall(f"{W}{kind}"):
                if note.get(f"{W}type", "normal") == "normal":
                    lines = lines_of(story.inside(note))
                    identity = note.get(f"{W}id", "")
                    found[f"{kind}:{identity}"] = one_cell([line.cell for line in lines])
        return found

    def margins(self) -> tuple[str, ...]:
        """Return the different texts of headers and footers; page numbers are none."""
        texts: dict[str, None] = {}
        # What is counted here is repeated on every page, and no part of the body.
        silent = replace(self._context(Relationships()), tally=ReadStatistics())
        for relation in self._relations:
            if relation.kind in _MARGINS and relation.target in self._package:
                story = PartReader(
                    replace(silent, shelf=MediaStore(self._package, _nowhere, ReadStatistics()))
                )
                blocks = story.inside(self._package.xml(relation.target))
                text = " ".join(line.text.replace(OBJECT, "") for line in lines_of(blocks)).strip()
                if any(each.isalpha() for each in text):
                    texts.setdefault(" ".join(text.split()))
        return tuple(texts)

    def comments(self) -> int:
        """Return how many comments there are, replies included."""
        root = self._part("comments")
        return 0 if root is None else len(root.findall(f"{W}comment"))


def _nowhere(_content: bytes, _media_type: str, _name: str) -> str:
    """Keep no picture: those of headers and footers are no part of the body."""
    return ""


class PartReader:
    """Reads the blocks of one part in order."""

    def __init__(self, context: ReadContext) -> None:
        self._context = context
        self._paragraphs = ParagraphReader(context)
        self._tables = TableReader(self.inside, context.tally)

    def inside(self, parent: etree._Element) -> list[Block]:
        """Return the blocks in a cell, a text box, a note …"""
        blocks: list[Block] = []
        for child in parent.iterchildren("*"):
            blocks += self.block(child)
        return blocks + self.rest()

    def rest(self) -> list[Block]:
        """Return what is left at the end of a container."""
        rest = self._paragraphs.rest()
        return [] if rest is None else self._with_boxes(*rest)

    def block(self, element: etree._Element) -> list[Block]:
        """Return the blocks of an element; most are one."""
        tag = str(element.tag)
        if tag == f"{W}p":
            read = self._paragraphs.read(element)
            return [] if read is None else self._with_boxes(*read)
        if tag == f"{W}tbl":
            return [*self.rest(), self._tables.read(element)]
        if tag == f"{W}sdt":
            return self._control(element)
        if tag in _BLOCK_WRAPPERS:
            return [each for child in element.iterchildren("*") for each in self.block(child)]
        if tag == f"{W}bookmarkStart":
            self._paragraphs.bookmark(element)
        elif tag.startswith(f"{M}oMath"):
            holder = etree.Element(f"{W}p")
            holder.append(element)
            return self.block(holder)
        elif tag == f"{W}altChunk":
            self._context.tally.count("charts")
        elif local(element) == "AlternateContent":
            branch = chosen(element)
            return [] if branch is None else self.inside(branch)
        elif any(True for _ in element.iter(f"{W}t")):
            return self._foreign(element)
        return []

    def _foreign(self, element: etree._Element) -> list[Block]:
        """Return what stands in an element that has no place here: text in it is still text."""
        if any(True for _ in element.iter(f"{W}p")):
            return [block for child in element.iterchildren("*") for block in self.block(child)]
        holder = etree.Element(f"{W}p")
        holder.append(element)
        return self.block(holder)

    def _control(self, control: etree._Element) -> list[Block]:
        content = control.find(f"{W}sdtContent")
        blocks = (
            [] if content is None else [b for c in content.iterchildren("*") for b in self.block(c)]
        )
        gallery = control.find(f"{W}sdtPr/{W}docPartObj/{W}docPartGallery")
        if gallery is not None and "contents" in gallery.get(VAL, "").lower():
            return [_as_contents(block) for block in blocks]
        return blocks

    def _with_boxes(self, line: WordParagraph, boxes: list[etree._Element]) -> list[Block]:
        """Return a line and, behind it, what stands in text boxes beside it."""
        inner = [
            _boxed(block, at)
            for box in boxes
            for at, block in enumerate(PartReader(self._context).inside(box), start=1)
        ]
        if inner and line.empty:
            return inner
        return [line, *inner]


def _boxed(block: Block, at: int) -> Block:
    """Return a block of a text box with its place in it; in a box within it, it has one."""
    if not isinstance(block, WordParagraph) or block.boxed:
        return block
    return replace(block, boxed=at)


def _as_contents(block: Block) -> Block:
    if isinstance(block, WordParagraph):
        return replace(block, contents=True)
    rows = tuple(
        tuple(replace(cell, blocks=tuple(map(_as_contents, cell.blocks))) for cell in row)
        for row in block.rows
    )
    return WordTable(block.widths, rows, block.heads)


def one_cell(cells: list[Cell]) -> Cell:
    """Return several texts in one, each on a line of its own; empty ones fall out."""
    whole = Cell()
    for cell in cells:
        if cell.blank:
            continue
        whole = joined(joined(whole, Cell("\n")), cell) if whole.text else cell
    return whole
